"""Tiers by the year of the report: what was removed or bears no year is no placement."""

from pathlib import Path

import pandas as pd
import pytest

from cells import misplaced
from places import RAW
from tables import edition_of, listed
from twoway.edition import RefusedError, editions
from twoway.reference import is_group, to_area
from twoway.stage import Staged, stage_edition

NAME = "tip_tiers"
FOLDER = "data/recruitment_protection"
LIST = f"{FOLDER}/published_figures/tip_tier_placements_selected.csv"
FACTBOOK = f"{FOLDER}/cia_world_factbook/tip_tier_entries_2015_2026.csv.gz"
ROW = {
    "gec_code": "ch",
    "country": "China",
    "first_seen_in_snapshot_dated": "2023-01-13",
    "tier": "Tier 3",
    "tip_report_year_from_link": "",
    "year_in_brackets": "2022",
    "text_as_published": "Tier 3 - China",
}


@pytest.fixture(scope="module")
def typed(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full list of selected countries."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / LIST))


@pytest.fixture(scope="module")
def reprinted(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full file of the Factbook's texts."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FACTBOOK))


def of(folder: Path, *changes: dict[str, str]) -> Staged:
    file = listed(folder / "files", [{**ROW, **change} for change in changes])
    return stage_edition(NAME, edition_of(NAME, folder, file))


def tiers(staged: Staged, area: str) -> dict[int, str]:
    rows = staged.rows[staged.rows["area"] == area]
    return dict(zip(rows["period"].dt.year, rows["tier"], strict=True))


def test_china_in_both_files(typed: Staged, reprinted: Staged):
    assert tiers(reprinted, "CHN") == {
        2014: "Tier 2 Watch List",
        2015: "Tier 2 Watch List",
        2020: "Tier 3",
        2022: "Tier 3",
        2023: "Tier 3",
        2024: "Tier 3",
        2025: "Tier 3",
    }
    assert tiers(typed, "CHN") == {
        2014: "Tier 2 Watch List",
        2015: "Tier 2 Watch List",
        2016: "Tier 2 Watch List",
        2017: "Tier 3",
        2019: "Tier 3",
        2020: "Tier 3",
    }


def test_the_two_files_agree_wherever_both_speak(typed: Staged, reprinted: Staged):
    both = typed.rows.merge(reprinted.rows, on=["area", "period"])
    assert len(both) == 3
    assert (both["tier_x"] == both["tier_y"]).all()


def test_full_list_of_selected_countries(typed: Staged, shared: Path):
    assert (len(typed.rows), len(typed.held)) == (96, 0)
    assert tiers(typed, "HKG") == {2023: "Tier 2"}
    assert tiers(typed, "TWN") == {2020: "Tier 1", 2023: "Tier 1"}
    assert typed.rows["custody"].value_counts().to_dict() == {
        "third-party page": 88,
        "copy of the publisher's page": 7,
        "publisher's document": 1,
    }
    assert misplaced(shared / LIST, typed.rows) == []


def test_full_file_of_the_factbook(reprinted: Staged, shared: Path):
    assert (len(reprinted.rows), len(reprinted.held)) == (401, 9)
    assert misplaced(shared / FACTBOOK, reprinted.rows) == []
    # Three texts without a year; three countries with two tiers in one.
    reasons = reprinted.held["rule"].value_counts().to_dict()
    assert reasons == {"one row per key": 6, "key of period": 3}
    contradicted = reprinted.held[reprinted.held["rule"] == "one row per key"]
    codes = contradicted["row"].str.extract(r'"area": "(\w+)"')[0]
    assert codes.value_counts().to_dict() == {"MYS": 2, "GNQ": 2, "GNB": 2}
    assert tiers(reprinted, "MAC")[2022] == "Tier 3"
    assert tiers(reprinted, "HKG")[2022] == "Tier 2 Watch List"
    assert set(reprinted.rows["tier"]) == {"Tier 2 Watch List", "Tier 3", "Special Case"}
    special = reprinted.rows[reprinted.rows["tier"] == "Special Case"]
    assert set(special["area"]) == {"LBY", "SOM", "HTI", "YEM"}
    assert special["locator"].str.endswith("column text_as_published").all()


def test_removed_entries_and_the_world_are_left_out(tmp_path: Path):
    staged = of(
        tmp_path,
        {},
        {"gec_code": "cy", "tier": "(entry removed)", "year_in_brackets": ""},
        {"gec_code": "xx", "country": ""},
    )
    assert (len(staged.rows), len(staged.held)) == (1, 0)


def test_the_last_wording_of_a_year_stands_and_two_tiers_do_not(tmp_path: Path):
    staged = of(
        tmp_path,
        {"text_as_published": "first"},
        {"text_as_published": "second"},
        {"gec_code": "my", "year_in_brackets": "2022"},
        {"gec_code": "my", "tier": "Tier 2 Watch List"},
        {"gec_code": "sp", "year_in_brackets": ""},
        {"gec_code": "gm", "tip_report_year_from_link": "2024", "year_in_brackets": "2023"},
    )
    rows = staged.rows.set_index("area")
    assert rows["locator"]["CHN"].endswith("line 3, column tier")
    # The year of the link is the report's own.
    assert rows["period"].dt.year.to_dict() == {"CHN": 2022, "DEU": 2024}
    assert staged.held["rule"].tolist() == ["key of period", "one row per key", "one row per key"]


def test_another_list_is_refused(tmp_path: Path):
    file = listed(tmp_path / "files", [{"iso3": "CHN", "tier": "Tier 3"}])
    with pytest.raises(RefusedError, match="expected country,tip_report_year,… or gec_code"):
        stage_edition(NAME, edition_of(NAME, tmp_path, file))


def test_every_code_of_the_factbook_is_an_area_or_a_group(shared: Path):
    """Codes are GEC: ch is China, sp Spain and gm Germany, not Switzerland, Spain's, Gambia's."""
    folder = shared / FOLDER / "cia_world_factbook"
    codes = pd.concat(
        [pd.read_csv(f, dtype=str)["gec_code"] for f in sorted(folder.glob("*.csv*"))]
    ).drop_duplicates()
    assert len(codes) == 236
    known = to_area(codes, "gec") != codes
    assert set(codes[~known]) == {"ee", "gz", "sv", "we", "xx"}
    assert is_group(codes[~known], "gec").all()
    named = dict(zip(codes, to_area(codes, "gec"), strict=True))
    expected = {"ch": "CHN", "sp": "ESP", "gm": "DEU", "sz": "CHE", "ga": "GMB", "wa": "NAM"}
    assert named | expected == named
    assert (named["hk"], named["mc"], named["tw"]) == ("HKG", "MAC", "TWN")


def test_shipped_rows_are_placements_of_the_full_files(typed: Staged, reprinted: Staged):
    shown = ["area", "period", "tier", "citation"]
    found = {}
    for edition in editions(NAME, RAW):
        cut = stage_edition(NAME, edition)
        assert len(cut.held) == 0
        whole = typed if edition.label == "2014-2023" else reprinted
        ours = set(cut.rows[shown].apply(tuple, axis=1))
        assert ours <= set(whole.rows[shown].apply(tuple, axis=1))
        found[edition.label] = len(ours)
    assert found == {"2014-2023": 67, "2015-2026": 23}
