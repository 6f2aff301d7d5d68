"""Workers abroad from China: a single worker's cost is called a case and never averages."""

from pathlib import Path

import pytest

from cells import misplaced
from places import RAW
from tables import edition_of
from twoway.edition import editions
from twoway.sources.china_workers_abroad import totals
from twoway.stage import Staged, stage_edition

NAME = "china_workers_abroad"
FILE = "data/standards_programmes/china_origin_dispatch_costs_complaints.csv"
CASES = (
    "single case",
    "one quotation",
    "fraud case",
    "criminal case",
    "allegation",
    "NGO statement",
    "statement about a group",
)


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full list."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


def test_every_line_of_the_full_list_is_read(full: Staged, shared: Path):
    assert (len(full.rows), len(full.held)) == (132, 0)
    assert (full.rows["status"] == "E").sum() == 16
    assert full.rows["custody"].value_counts().to_dict() == {
        "press report": 89,
        "publisher's document": 33,
        "legal text": 10,
    }
    assert misplaced(shared / FILE, full.rows) == []


def test_what_workers_paid_is_a_case_and_no_two_share_concept_and_unit(full: Staged):
    cost = full.rows[full.rows["theme"] == "recruitment cost, China as origin"]
    assert len(cost) == 17
    paid = cost[~cost["concept"].str.contains("wage|pay of|recruited$|allowed agencies|mean")]
    assert len(paid) == 13
    assert paid["flag"].str.contains("|".join(CASES)).all()
    # An average over one figure each is none: build refuses unlike concepts or units.
    assert not paid.duplicated(["concept", "unit"]).any()


def test_a_rule_still_in_force_has_no_end(full: Staged):
    rows = full.rows[full.rows["period"] == "2012-08-01"]
    assert len(rows) == 7
    assert rows["period_end"].isna().all()
    # Forbidden to charge is a real zero.
    forbidden = rows[rows["value"] == 0]
    assert forbidden["status"].tolist() == ["A", "A"]


def test_destinations_keep_hong_kong_macao_and_taiwan_apart(full: Staged):
    rows = full.rows[full.rows["concept"] == "workers abroad by destination"]
    by_area = rows.set_index("destination")["value"].to_dict()
    assert (by_area["MAC"], by_area["HKG"], by_area["TWN"]) == (33_000, 21_000, 12_000)
    assert sum(by_area.values()) == 457_000
    several = full.rows[full.rows["destination_said"].str.contains("and others")]
    assert several["destination"].tolist() == ["_X"]


def test_totals_hold_and_find_damage(full: Staged):
    found = totals(full.rows)
    assert found["printed"].tolist() == found["added"].tolist() == [476_000, 718_000, 86_678]
    damaged = full.rows.copy()
    damaged.loc[damaged["value"] == 31_144, "value"] = 31_414.0
    found = totals(damaged)
    assert (found["printed"] != found["added"]).tolist() == [False, False, True]


def test_disputes_of_shandong_add_up_as_the_list_says(full: Staged):
    cases = full.rows[full.rows["breakdown"] == "Shandong"]
    value = cases.set_index("record")["value"]
    assert value["line 119"] + value["line 120"] == value["line 121"] == 38


def test_shipped_rows_are_of_the_eu_and_of_all_countries(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert (len(cut.rows), len(cut.held)) == (84, 0)
    assert set(cut.rows["destination"]) == {"_T", "ROU", "DEU"}
    assert not cut.rows["citation"].str.startswith("ILO and IOM").any()
    shown = ["concept", "breakdown", "period", "value", "flag", "citation"]
    ours = cut.rows[shown].apply(tuple, axis=1)
    assert set(ours) <= set(full.rows[shown].apply(tuple, axis=1))
