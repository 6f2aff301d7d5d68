"""Rounds of evaluation: unknown is missing and no round, each known one on the day of its page."""

from pathlib import Path

import pytest

from cells import misplaced
from places import RAW
from tables import edition_of, listed
from twoway.edition import RefusedError, editions
from twoway.stage import Staged, stage_edition

NAME = "greta_evaluations"
FILE = "data/standards_programmes/greta_reports.csv"
ROW = {
    "country_iso3": "ESP",
    "latest_round_completed": "3",
    "latest_report_year": "2023",
    "publisher": "RENATE, quoting GRETA 13th General Report",
    "url": "https://example.org",
    "evidence": "x",
    "note": "",
}


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full list, published on the day it was finished."""
    home = tmp_path_factory.mktemp(NAME)
    edition = edition_of(NAME, home, shared / FILE, published="2026-11-23")
    return stage_edition(NAME, edition)


def test_full_list(full: Staged, shared: Path):
    assert (len(full.rows), len(full.held)) == (29, 0)
    rounds = full.rows.dropna(subset="round").set_index("area")["round"].to_dict()
    assert rounds == {
        **dict.fromkeys(["AUT", "CYP", "LVA", "NLD", "POL", "SVN", "ESP", "SWE"], 3),
        **dict.fromkeys(["CZE", "EST"], 2),
        "SVK": 4,
    }
    assert full.rows["status"].value_counts().to_dict() == {"O": 17, "A": 11, "M": 1}
    assert misplaced(shared / FILE, full.rows) == []


def test_unknown_is_missing_and_china_is_no_party(full: Staged):
    rows = full.rows.set_index("area")
    assert rows["round"].isna()[["FRA", "DEU", "CHN"]].all()
    assert rows.loc["CHN", ["status", "flag"]].tolist() == ["M", "not applicable"]
    # The year of a report is known where its round is not.
    assert rows["report_year"]["GRC"] == 2023
    assert rows["status"]["GRC"] == "O"


def test_each_row_holds_on_the_day_of_its_page(full: Staged):
    days = full.rows.set_index("area")["period"].astype("str")
    assert days[["AUT", "ESP", "LVA", "ROU", "FRA"]].tolist() == [
        "2024-07-15",
        "2023-12-31",
        "2025-04-11",
        "2011-12-31",
        "2026-11-23",
    ]


def test_a_page_that_is_not_known_has_no_day(tmp_path: Path):
    rows = [ROW, {**ROW, "country_iso3": "FRA", "publisher": "A friend"}]
    staged = stage_edition(NAME, edition_of(NAME, tmp_path, listed(tmp_path / "files", rows)))
    assert staged.rows["area"].tolist() == ["ESP"]
    assert staged.held["rule"].tolist() == ["key of period"]


def test_a_changed_header_is_refused(tmp_path: Path):
    file = listed(tmp_path / "files", [{k: v for k, v in ROW.items() if k != "publisher"}])
    with pytest.raises(RefusedError, match="column publisher is missing"):
        stage_edition(NAME, edition_of(NAME, tmp_path, file))


def test_shipped_rows_are_rows_of_the_full_list(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert (len(cut.rows), len(cut.held)) == (28, 0)
    shown = ["area", "round", "report_year", "period", "status", "citation"]
    ours = cut.rows[shown].astype("str").apply(tuple, axis=1)
    rest = set(full.rows[shown].astype("str").apply(tuple, axis=1)) - set(ours)
    assert [area for area, *_ in rest] == ["GBR"]
