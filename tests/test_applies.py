"""What cannot be in a direction is not missing: permits, visas, one country's own counts."""

import pytest

from twoway.applies import applies, free_movement
from twoway.corridor import pair, profile

PERMITS = {"not_within": ["EU", "SCHENGEN"]}


@pytest.mark.parametrize(
    ("origin", "destination", "counted"),
    [
        ("CHN", "DEU", True),
        ("DEU", "CHN", True),
        ("EST", "LVA", False),
        # Swiss and Norwegians are no EU citizens and settle by the same rules.
        ("CHE", "DEU", False),
        ("IRL", "NOR", False),
        # Since the United Kingdom left.
        ("GBR", "FRA", True),
        ("CHN", "EU27_2020", True),
        ("EU27_2020", "ASEAN", True),
        # Everywhere is not within.
        ("_T", "ITA", True),
    ],
)
def test_where_people_settle_freely_there_are_no_permits(origin, destination, counted):
    assert applies(PERMITS, origin, destination) is counted
    assert free_movement(PERMITS, origin, destination) is not counted


def test_one_country_counts_at_its_own_end_alone():
    census = {"only_to": "CHN"}
    assert applies(census, "DEU", "CHN")
    assert not applies(census, "CHN", "DEU")
    assert not free_movement(census, "CHN", "DEU")
    register = {"only_from": "DEU"}
    assert applies(register, "DEU", "CHN")
    assert applies(register, "EU27_2020", "CHN")
    assert not applies(register, "CHN", "DEU")


def test_what_has_no_rule_can_be_everywhere():
    assert applies({}, "EST", "LVA")
    assert not free_movement({}, "EST", "LVA")


def test_a_corridor_tells_the_facts_what_cannot_be_and_on_what_a_rate_rests():
    spec = {"indicator": "visa_refusal_rate", "where": {}, "also": ["value_low"], "base": "visas"}
    numbers = pair("CHN-DEU").both({"refusal": {**spec, **PERMITS}})
    assert {n["base"] for name, n in numbers.items() if "there" in name} == {"visas_there"}
    assert all(n["applies"] for n in numbers.values())
    assert not any(
        n["applies"] for n in pair("EST-LVA").both({"work": {**spec, **PERMITS}}).values()
    )
    assert all(n["applies"] for n in profile("ITA").both({"work": {**spec, **PERMITS}}).values())
    assert "not_within" not in numbers["refusal_there"]
