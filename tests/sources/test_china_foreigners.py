"""Foreigners in China: permits, residents, students and crossings, none added to another."""

from pathlib import Path

import pytest

from cells import misplaced
from places import RAW
from tables import edition_of, listed
from twoway.edition import RefusedError, editions
from twoway.sources.china_foreigners import totals
from twoway.stage import Staged, stage_edition

NAME = "china_foreigners"
FILE = "data/standards_programmes/china_foreigners_work_residence.csv"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full list."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    return stage_edition(NAME, *editions(NAME, RAW))


def test_full_list_holds_back_the_two_guesses_at_germans(full: Staged, shared: Path):
    assert (len(full.rows), len(full.held)) == (243, 2)
    assert full.held["found"].tolist() == ["7500", "15000"]
    assert full.held["rule"].str.startswith("doubted by its source: DOUBTFUL").all()
    assert full.held["locator"].iloc[0].endswith("line 240, column value")
    assert misplaced(shared / FILE, full.rows) == []


def test_check_figures(full: Staged):
    rows = full.rows
    held_2012 = rows[
        (rows["concept"] == "foreigners holding an employment permit")
        & (rows["period"] == "2012-12-31")
    ]
    assert held_2012["value"].tolist() == [246_400]
    # Unlike counts of one year: persons who worked, and permits issued.
    of_2018 = rows[(rows["period"] == "2018-01-01") & (rows["period_end"] == "2018-12-31")]
    counts = of_2018.set_index("concept")["value"]
    assert counts["foreigners working in China"] == 950_000
    assert counts["work permits issued, cumulated over the year"] == 336_000
    # Shanghai's figure of 2018 is repeated unchanged.
    shanghai = rows[(rows["concept"] == "foreigners working") & (rows["breakdown"] == "Shanghai")]
    assert shanghai["value"].tolist() == [215_000, 215_000]


def test_visa_free_entries_tell_by_their_breakdown_what_they_leave_out(full: Staged):
    rows = full.rows[full.rows["concept"] == "visa-free entries"]
    summer = rows[rows["period"] == "2024-07-01"].set_index("breakdown")["value"].to_dict()
    assert summer == {"without border residents": 1_957_000, "all": 4_885_000}


def test_approximate_figures_and_ranks(full: Staged):
    assert (full.rows["status"] == "E").sum() == 27
    ranks = full.rows[full.rows["unit"] == "rank"]
    assert len(ranks) == 20
    # No EU state is among them.
    assert set(ranks["origin"]) == {
        *("KOR", "MMR", "JPN", "USA", "RUS", "MNG"),
        *("PHL", "MYS", "VNM", "SGP", "THA"),
    }


def test_areas_and_hands(full: Staged):
    registered = full.rows[full.rows["origin_said"] == "HKG/MAC/TWN"]
    assert registered["origin"].tolist() == ["_X"]
    pairs = full.rows[full.rows["destination"] != "CHN"][["origin", "destination"]]
    assert pairs.drop_duplicates().to_numpy().tolist() == [["CHN", "EU28"]]
    assert full.rows["custody"].value_counts().to_dict() == {
        "press report": 206,
        "copy of the publisher's page": 20,
        "publisher's document": 16,
        "third-party data file": 1,
    }


def test_continents_add_up_to_all_students_and_damage_is_found(full: Staged):
    found = totals(full.rows)
    assert found["printed"].tolist() == found["added"].tolist() == [292_611, 397_635]
    damaged = full.rows.copy()
    damaged.loc[damaged["value"] == 66_746, "value"] = 66_764.0
    found = totals(damaged)
    assert found["where"][found["printed"] != found["added"]].tolist() == [
        "all, 2015-01-01 to 2015-12-31"
    ]


def test_shipped_rows_leave_out_terms_that_are_not_ours_to_give(full: Staged, cut: Staged):
    assert (len(cut.rows), len(cut.held)) == (147, 0)
    assert not cut.rows["citation"].str.contains("^OECD|^IW Köln|data.gouv").any()
    shown = ["concept", "origin_said", "breakdown", "period", "value", "flag", "citation"]
    ours = cut.rows[shown].apply(tuple, axis=1)
    assert set(ours) <= set(full.rows[shown].apply(tuple, axis=1))


def test_a_changed_header_is_refused(tmp_path: Path):
    file = listed(tmp_path / "files", [{"theme": "x", "indicator": "x", "value": "1"}])
    with pytest.raises(RefusedError, match=r"column origin, destination, .* is missing"):
        stage_edition(NAME, edition_of(NAME, tmp_path, file))
