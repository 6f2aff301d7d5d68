"""Printed figures on shortages: rates are read elsewhere, a name without a number says so."""

from pathlib import Path

import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import editions
from twoway.sources.published_skills import totals
from twoway.stage import Staged, stage_edition

NAME = "published_skills"
FILE = "data/permits_students_skills/published_figures/skills_shortage_published.csv"
HUNDRED = "100 occupations most in shortage"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full list."""
    return stage_edition(NAME, edition_of(NAME, tmp_path_factory.mktemp(NAME), shared / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    return stage_edition(NAME, *editions(NAME, RAW))


def figure(staged: Staged, concept: str, breakdown: str, period: str) -> float:
    rows = staged.rows
    found = rows[
        (rows["concept"] == concept) & (rows["breakdown"] == breakdown) & (rows["period"] == period)
    ]
    assert len(found) == 1
    return float(found["value"].iloc[0])


def test_the_lists_three_readers_share_its_154_lines(full: Staged, cut: Staged):
    # 48 of over-qualification and 53 of vacancies are read by other sources.
    assert (len(full.rows), len(full.held)) == (154 - 48 - 53, 0)
    assert (len(cut.rows), len(cut.held)) == (53, 0)
    for staged in (full, cut):
        assert not staged.rows["concept"].str.contains("rate").any()


def test_check_figures(full: Staged, cut: Staged):
    for staged in (full, cut):
        quarter = "2021-07-01"
        assert figure(staged, HUNDRED, "job openings", quarter) == 1_114_000
        assert figure(staged, HUNDRED, "gap", quarter) == 696_000
        assert figure(staged, HUNDRED, "openings per seeker", quarter) == 2.67
        assert figure(staged, "countries reporting shortages", "", "2022-01-01") == 29


def test_openings_less_seekers_are_the_gap_and_groups_add_to_a_hundred(full: Staged, cut: Staged):
    for staged in (full, cut):
        compared = totals(staged.rows)
        assert compared["printed"].tolist() == [1_021_000, 696_000, 100]
        assert compared["added"].tolist() == [1_021_000, 696_000, 100]
    bad = full.rows.copy()
    bad.loc[bad["breakdown"] == "job seekers", "value"] += 2_000
    compared = totals(bad)
    assert ((compared["printed"] - compared["added"]).abs() > compared["tolerance"]).sum() == 2


def test_a_named_occupation_has_no_number_and_is_not_held_back(full: Staged):
    named = full.rows[full.rows["unit"] == "flag"]
    assert (len(named), set(named["status"]), set(named["flag"])) == (11, {"Z"}, {"yes"})
    assert named["value"].isna().all()
    assert "nursing professionals" in set(named["breakdown"])
    assert full.rows.loc[full.rows["unit"] != "flag", "value"].notna().all()


def test_china_is_the_mainland_and_europe_together_is_no_country(full: Staged):
    rows = full.rows
    assert rows.groupby("destination_said")["destination"].unique().map(list).to_dict() == {
        "CN": ["CHN"],
        "EU27+NO+CH": ["_X"],
    }
    assert rows["custody"].value_counts().to_dict() == {
        "press report": 40,
        "publisher's document": 13,
    }
    assert rows["citation"].str.contains("http").all()


def test_the_place_of_a_row_holds_what_was_printed(shared: Path, full: Staged):
    sample = full.rows.iloc[::9]
    for place, printed in zip(sample["locator"], sample["printed"], strict=True):
        assert cell_at((shared / FILE).parent, place) == printed
