"""Agreements by day, ceilings apart from counts, Triple Win adding up, doubtful figures held back."""

from pathlib import Path

import pytest

from cells import misplaced
from places import RAW
from tables import edition_of
from twoway.edition import editions
from twoway.sources.skills_agreements import totals
from twoway.stage import Staged, stage_edition

NAME = "skills_agreements"
FILE = "data/standards_programmes/skills_recognition_agreements_matching.csv"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full list."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


def test_full_list_holds_back_the_ten_doubtful_rows(full: Staged, shared: Path):
    assert (len(full.rows), len(full.held)) == (219, 10)
    lines = full.held["locator"].str.extract(r"line (\d+)")[0].astype(int).tolist()
    assert sorted(lines) == [158, 159, 160, 161, 162, 163, 164, 173, 174, 175]
    assert full.held["rule"].str.startswith("doubted by its source: DOUBTFUL").all()
    assert full.rows["status"].value_counts().to_dict() == {"A": 190, "D": 21, "E": 8}
    assert misplaced(shared / FILE, full.rows) == []


def test_days_of_agreements(full: Staged):
    insured = full.rows[full.rows["theme"] == "social security agreement"]
    force = insured[insured["concept"] == "agreement with China: day of entry into force"]
    days = dict(zip(force["destination"], force["period"].astype("str"), strict=True))
    assert days["NLD"] == "2017-09-01"
    assert days["DEU"] == "2002-04-04"
    assert len(days) == 10
    # The list of 2023 says signed: whether France's is in force is not known.
    assert "FRA" not in days
    signed = insured[insured["concept"] == "agreement with China signed (1 = yes)"]
    assert {"FRA", "LUX"} < set(signed["destination"])
    texts = force[force["custody"] == "legal text"]
    assert texts["destination"].tolist() == ["NLD"]


def test_both_directions_and_hong_kong_apart(full: Staged):
    interns = full.rows[full.rows["concept"] == "interns admitted a year, ceiling"]
    pairs = set(interns[["origin", "destination"]].apply(tuple, axis=1))
    assert pairs == {("FRA", "CHN"), ("CHN", "FRA"), ("DEU", "CHN"), ("CHN", "DEU")}
    assert set(interns["status"]) == {"D"}
    places = full.rows[full.rows["concept"] == "working-holiday places a year"]
    assert {"HKG", "TWN"} <= set(places["origin"])
    assert "CHN" not in {*places["origin"], *places["destination"]}


def test_triple_win_never_includes_china(full: Staged):
    nurses = full.rows[full.rows["concept"].str.startswith("Triple Win")]
    assert "CHN" not in set(nurses["origin"])


def test_totals_hold_and_find_damage(full: Staged):
    found = totals(full.rows)
    assert found["printed"].tolist() == [1_100, 593, 859, 1_025, 3_577, 65_300, 35_900]
    assert (found["printed"] - found["added"]).abs().tolist() == [0, 0, 0, 0, 0, 0, 1]
    assert found["tolerance"].tolist() == [0, 0, 0, 0, 0, 0, 50]
    damaged = full.rows.copy()
    damaged.loc[damaged["value"] == 577, "value"] = 757.0
    found = totals(damaged)
    assert found["where"][(found["printed"] - found["added"]).abs() > 50].tolist() == [
        "all partner countries, 2018-01-01 to 2018-12-31"
    ]


def test_shipped_rows_are_of_china_and_the_eu_and_doubtful_ones_are_held_back(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert (len(cut.rows), len(cut.held)) == (120, 6)
    with_china = cut.rows["origin"].eq("CHN") | cut.rows["destination"].eq("CHN")
    assert with_china.sum() == 87
    assert set(cut.rows[~with_china]["theme"]) == {"recognition of foreign qualifications"}
    shown = ["concept", "origin", "destination", "breakdown", "period", "value", "citation"]
    ours = cut.rows[shown].apply(tuple, axis=1)
    assert set(ours) <= set(full.rows[shown].apply(tuple, axis=1))
