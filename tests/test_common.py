"""What may be compared over time, and what may not stand in one table."""

import pandas as pd
import pytest

from tables import table
from twoway.build import compute
from twoway.common import common_set
from twoway.frames import NEVER_MIXED

YEARS = table("""
    reporter  period      persons
    DEU       2020-01-01  10
    DEU       2021-01-01  12
    FRA       2020-01-01  5
    FRA       2021-01-01  6
    ITA       2021-01-01  100
    ESP       2020-01-01  7
    ESP       2021-01-01  -
""")


def test_the_common_set_is_of_those_who_report_every_time():
    kept = common_set(YEARS, measure="persons")
    assert set(kept["reporter"]) == {"DEU", "FRA"}
    assert kept.groupby("period")["persons"].sum().tolist() == [15, 18]
    # Without naming the measure, a row without a value still counts as a report.
    assert set(common_set(YEARS)["reporter"]) == {"DEU", "FRA", "ESP"}


def test_each_group_may_have_a_common_set_of_its_own():
    two = YEARS.assign(sex=["F", "F", "F", "F", "M", "F", "F"])
    kept = common_set(two, measure="persons", within=["sex"])
    assert set(kept["reporter"]) == {"DEU", "FRA", "ITA"}


def test_a_reporter_that_speaks_twice_is_refused():
    with pytest.raises(ValueError, match="several rows in one period"):
        common_set(YEARS.assign(reporter="DEU"))
    with pytest.raises(ValueError, match="expected also area"):
        common_set(YEARS, reporter="area")


MOVES = table("""
    origin  destination  persons
    A       B            10
    B       A            20
""")
UNLIKE = {
    "basis": [("citizenship", "birth"), ("birth", "residence"), ("citizenship", "residence")],
    "territory": [("with Hong Kong", "mainland")],
    "duration_rule": [("3 months", "12 months")],
    "unit": [("persons", "permits"), ("persons", "moves"), ("permits", "visas")],
}


@pytest.mark.parametrize(
    ("column", "one", "other"), [(c, *pair) for c, pairs in UNLIKE.items() for pair in pairs]
)
def test_unlike_counts_in_one_table_are_refused_with_a_lesson(column, one, other):
    mixed = MOVES.assign(**{column: [one, other]})
    with pytest.raises(ValueError, match="in one table; expected one") as refused:
        compute("system_effectiveness", moves=mixed)
    assert one in str(refused.value)
    assert other in str(refused.value)
    assert NEVER_MIXED[column] in str(refused.value)


def test_every_concept_that_may_not_be_mixed_is_tried():
    assert {*UNLIKE} == {*NEVER_MIXED}


def test_unlike_counts_in_tables_of_their_own_are_two_systems():
    apart = MOVES.assign(basis="birth"), MOVES.assign(basis="citizenship")
    for one in apart:
        assert len(compute("system_effectiveness", moves=one)) == 1


FLOW = table("""
    reporter  origin  destination  basis        period      persons
    DEU       CHN     DEU          residence    2023-01-01  300
    DEU       DEU     CHN          citizenship  2023-01-01  100
""")


@pytest.mark.parametrize("other", ["citizenship", "birth"])
def test_directions_counted_by_unlike_bases_are_never_set_against_each_other(other):
    unlike = FLOW.assign(basis=["residence", other])
    found = compute("corridor_net", flow=unlike)
    there = found[(found["origin"] == "CHN") & (found["destination"] == "DEU")]
    assert there["value"].isna().all()
    assert set(there["reason"]) == {"one_direction_not_reported"}


def test_stocks_of_unlike_bases_are_marked_where_they_face():
    stock = table("""
        origin  destination  basis        period      persons
        CHN     DEU          birth        2024-01-01  300
        DEU     CHN          citizenship  2024-01-01  100
    """)
    found = compute("corridor_reciprocity", stock=stock)
    assert "unlike_counts" in set(found["mark"])


@pytest.mark.parametrize(
    ("column", "two"),
    [("territory", ["mainland", "with Hong Kong"]), ("duration_rule", ["3 months", "12 months"])],
)
def test_no_panel_takes_counts_of_unlike_extent_either(column, two):
    stock = pd.DataFrame(
        {"origin": "CHN", "destination": ["DEU", "FRA"], "basis": "birth",
         "period": "2020-01-01", "persons": [100, 350], column: two}
    )  # fmt: skip
    with pytest.raises(ValueError, match=f"found {column} .* and .*; expected one"):
        compute("migrant_stock", stock=stock)


def test_a_sum_over_unlike_bases_is_told_as_mixed_and_no_ratio_of_it_is_clean():
    stock = pd.DataFrame(
        {"origin": "CHN", "destination": ["DEU", "FRA"], "basis": ["birth", "citizenship"],
         "period": "2020-01-01", "persons": [100, 350]}
    )  # fmt: skip
    found = compute("migrant_stock", stock=stock).set_index("destination")
    assert found["basis"]["EU27_2020"] == "mixed"
    both = pd.concat(
        [stock, stock.rename(columns={"origin": "destination", "destination": "origin"})]
    ).assign(basis=["birth", "birth", "citizenship", "citizenship"])
    marks = compute("corridor_net", stock=both)
    assert {*marks["mark"]} == {"unlike_counts"}
