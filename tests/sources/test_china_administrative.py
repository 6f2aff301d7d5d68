"""What Chinese authorities announce of foreigners: each figure by itself, its period as printed."""

from pathlib import Path

import pytest

from cells import misplaced
from places import RAW
from tables import edition_of, listed
from twoway.edition import RefusedError, editions
from twoway.sources.china_administrative import totals
from twoway.stage import Staged, stage_edition

NAME = "china_administrative"
FILE = "data/stocks_flows/china_admin/china_administrative_statistics.csv"
ROW = {
    "indicator": "entries",
    "group": "foreigners",
    "period": "2024",
    "period_type": "year",
    "value": "100",
    "unit": "person-times",
    "publisher": "NIA",
    "source_kind": "secondary_copy",
    "source_url": "https://example.org/a",
    "note": "",
}


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full list."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


def of(folder: Path, *changes: dict[str, str]) -> Staged:
    """Stage one line per change to a plain row."""
    file = listed(folder / "files", [{**ROW, **change} for change in changes])
    return stage_edition(NAME, edition_of(NAME, folder, file))


def test_every_kind_of_period_becomes_its_first_and_last_day(tmp_path: Path):
    rows = of(
        tmp_path,
        {},
        {"period": "2024-H1", "period_type": "half_year"},
        {"period": "2023-H2", "period_type": "half_year"},
        {"period": "2020-12-31", "period_type": "stock"},
        {"period": "2020-01/2020-02", "period_type": "year_to_date"},
    ).rows.set_index("record")
    days = rows[["period", "period_end"]].astype("str").apply(tuple, axis=1).to_dict()
    assert days == {
        "line 2": ("2024-01-01", "2024-12-31"),
        "line 3": ("2024-01-01", "2024-06-30"),
        "line 4": ("2023-07-01", "2023-12-31"),
        "line 5": ("2020-12-31", "2020-12-31"),
        "line 6": ("2020-01-01", "2020-02-29"),
    }


def test_a_period_that_is_not_of_its_kind_is_held_back(tmp_path: Path):
    staged = of(
        tmp_path,
        {},
        {"period": "2024-H3", "period_type": "half_year"},
        {"period": "2020-12-31"},
        {"period_type": "decade"},
    )
    assert staged.rows["record"].tolist() == ["line 2"]
    assert set(staged.held["rule"]) == {"type of period"}
    assert staged.held["found"].tolist() == [
        "2024-H3 (half_year)",
        "2020-12-31 (year)",
        "2024 (decade)",
    ]


def test_an_unknown_group_or_kind_of_source_is_held_back(tmp_path: Path):
    staged = of(tmp_path, {}, {"group": "astronauts"}, {"source_kind": "hearsay"})
    held = staged.held.set_index("rule")["found"].to_dict()
    assert held == {"rule of origin": "astronauts", "rule of custody": "hearsay"}


def test_groups_tell_the_origin_only_where_they_are_one(tmp_path: Path):
    rows = of(
        tmp_path,
        {},
        {"group": "hk_mo_tw_residents"},
        {"group": "mainland_residents"},
        {"group": "FRA", "indicator": "international_students_by_country"},
        {"group": "work", "indicator": "residence_permits_issued_by_reason"},
        {"group": "self_funded", "indicator": "chinese_students_going_abroad"},
    ).rows.set_index("record")
    pairs = rows[["origin", "destination"]].apply(tuple, axis=1).tolist()
    assert pairs == [
        ("_T", "CHN"),
        ("_X", "CHN"),
        ("CHN", "_X"),
        ("FRA", "CHN"),
        ("_T", "CHN"),
        ("CHN", "_T"),
    ]


def test_a_changed_header_is_refused(tmp_path: Path):
    file = listed(tmp_path / "files", [{k: v for k, v in ROW.items() if k != "source_kind"}])
    with pytest.raises(RefusedError, match=r"column source_kind is missing.*mend the source's"):
        stage_edition(NAME, edition_of(NAME, tmp_path, file))


def test_full_file_without_the_ministry_of_commerce(full: Staged, shared: Path):
    assert (len(full.rows), len(full.held)) == (62, 0)
    assert not full.rows["citation"].str.contains("MOFCOM").any()
    assert full.rows["custody"].value_counts().to_dict() == {
        "copy of the publisher's page": 54,
        "publisher's document": 8,
    }
    assert set(full.rows["status"]) == {"A"}
    assert misplaced(shared / FILE, full.rows) == []


def test_check_figures_and_totals(full: Staged):
    found = totals(full.rows)
    assert len(found) == 5
    assert (found["printed"] - found["added"]).abs().le(found["tolerance"]).all()
    assert 492_185 in found["printed"].tolist()
    students = full.rows[full.rows["concept"] == "international_students_by_country"]
    assert len(students) == 15
    assert students.set_index("origin")["value"]["FRA"] == 10_695


def test_totals_find_a_damaged_part(full: Staged):
    damaged = full.rows.copy()
    asia = damaged["breakdown"] == "Asia"
    damaged.loc[asia, "value"] = damaged.loc[asia, "value"] + 1
    found = totals(damaged)
    wrong = found[(found["printed"] - found["added"]).abs() > found["tolerance"]]
    assert wrong["where"].tolist() == ["total, 2018-01-01 to 2018-12-31"]


def test_two_announcements_that_contradict_each_other_both_stand(full: Staged):
    permits = full.rows[
        full.rows["concept"].str.startswith("residence_permits_issued")
        & full.rows["breakdown"].isin(["foreigners", "total"])
        & (full.rows["period"] == "2023-01-01")
    ]
    assert sorted(permits["value"]) == [711_000, 712_000]


def test_shipped_rows_are_rows_of_the_full_file(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert (len(cut.rows), len(cut.held)) == (49, 0)
    shown = ["concept", "breakdown", "period", "value", "citation", "custody"]
    ours = cut.rows[shown].apply(tuple, axis=1)
    assert set(ours) <= set(full.rows[shown].apply(tuple, axis=1))
