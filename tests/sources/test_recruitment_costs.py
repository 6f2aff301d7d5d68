"""Figures read on pages: each with its citation, marks of approximation kept, none averaged."""

import csv
import io
from pathlib import Path

import pytest

from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.stage import Staged, stage_edition

NAME = "recruitment_costs"
FILE = "data/recruitment_protection/published_figures/recruitment_costs_published.csv"
ROW = {
    "record_id": "X-1",
    "origin": "Bangladesh",
    "destination": "Saudi Arabia",
    "group": "all",
    "reference_period": "departures 2015-2018",
    "measure": "recruitment cost",
    "statistic": "mean",
    "value": "416789",
    "unit": "BDT per worker",
    "currency": "BDT",
    "publisher": "Office",
    "document": "Report, p. 4",
    "source_url": "https://example.org/report",
    "source_type": "paper table",
}


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full list."""
    home = tmp_path_factory.mktemp("costs")
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    (edition,) = editions(NAME, RAW)
    return stage_edition(NAME, edition)


def of(folder: Path, *changes: dict[str, str]) -> Staged:
    """Stage one line per change to a plain row."""
    text = io.StringIO()
    writer = csv.DictWriter(text, list(ROW))
    writer.writeheader()
    for n, change in enumerate(changes, 1):
        writer.writerow({**ROW, "record_id": f"X-{n}", **change})
    file = folder / "costs.csv"
    file.write_text(text.getvalue(), "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def test_a_mark_before_a_number_makes_it_approximate(tmp_path: Path):
    rows = of(tmp_path, *({"value": v} for v in ("17.6", "~3500", ">19", "<6"))).rows
    read = rows.set_index("printed")[["value", "status"]].apply(tuple, axis=1).to_dict()
    assert read == {
        "17.6": (17.6, "A"),
        "~3500": (3_500, "E"),
        ">19": (19, "E"),
        "<6": (6, "E"),
    }
    marks = rows.set_index("printed")["flag"].fillna("").to_dict()
    assert marks == {"17.6": "", "~3500": "~", ">19": ">", "<6": "<"}


def test_ranges_words_and_unknown_places_are_held_back(tmp_path: Path):
    staged = of(
        tmp_path,
        {"value": "100-200"},
        {"value": "several months"},
        {"destination": "GCC"},
        {"reference_period": "study of returned migrants"},
        {},
    )
    assert list(staged.rows["record"]) == ["X-5"]
    held = staged.held.sort_values("locator")
    assert list(held["found"]) == ["100-200", "several months", "GCC", "nothing"]
    assert held["locator"].iloc[0] == "costs.csv, line 2, column value"


def test_all_destinations_are_a_total_and_several_together_are_none_known(tmp_path: Path):
    rows = of(
        tmp_path,
        {"destination": "all destinations"},
        {"destination": "Saudi Arabia and United Arab Emirates"},
        {"origin": "several"},
        {"origin": "China", "destination": "Japan"},
    ).rows.set_index("record")
    pairs = rows[["origin", "destination"]].apply(tuple, axis=1).to_list()
    assert pairs == [("BGD", "_T"), ("BGD", "_X"), ("_X", "SAU"), ("CHN", "JPN")]


def test_what_was_measured_is_told_apart_and_so_is_a_sum_over_workers(tmp_path: Path):
    rows = of(
        tmp_path,
        {},
        {"measure": "recruitment cost indicator (months of earnings)", "unit": "months"},
        {"measure": "paid to sending organisation or broker"},
        {"statistic": "total"},
        {"measure": "paid recruitment costs", "statistic": "share", "unit": "per cent"},
    ).rows.set_index("record")
    assert rows["concept"].to_list() == [
        "cost",
        "cost_months",
        "cost_to_broker",
        "recruitment cost, total",
        "paid recruitment costs",
    ]


def test_sex_comes_from_the_group_and_the_citation_names_document_and_address(tmp_path: Path):
    rows = of(tmp_path, {"group": "male"}, {"group": "female"}, {"group": "low-skilled"}).rows
    rows = rows.set_index("record")
    assert rows["sex"].to_list() == ["M", "F", "_T"]
    assert rows["breakdown"].to_list() == ["male", "female", "low-skilled"]
    assert rows["citation"].iloc[0] == (
        "Office: Report, p. 4 (paper table), https://example.org/report"
    )
    assert str(rows["period"].iloc[0].date()) == "2015-01-01"


def test_a_list_without_addresses_is_refused(tmp_path: Path):
    file = tmp_path / "costs.csv"
    file.write_text(",".join(c for c in ROW if c != "source_url") + "\n", "utf-8")
    with pytest.raises(RefusedError, match="column source_url is missing"):
        stage_edition(NAME, edition_of(NAME, tmp_path, file))


def test_full_list_holds_back_only_rows_without_a_year(full: Staged):
    assert (len(full.rows), len(full.held)) == (84, 5)
    assert set(full.held["rule"]) == {"key of period"}
    assert full.rows["record"].is_unique
    assert (full.rows["status"] == "E").sum() == 10
    assert full.rows["citation"].str.contains("https?://|data file").all()


def test_ratios_recomputed_from_the_same_publication(full: Staged):
    value = full.rows.set_index("record")["value"]
    assert round(value["BGD20-01"] / value["BGD20-02"], 1) == value["BGD20-03"] == 17.6
    assert round(value["LAO17-04"] / value["LAO17-08"], 3) == 0.328


def test_china_is_only_an_origin_and_its_only_destination_is_japan(full: Staged):
    of_china = full.rows[(full.rows["origin"] == "CHN") | (full.rows["destination"] == "CHN")]
    pairs = of_china[["record", "origin", "destination", "value"]].apply(tuple, axis=1).to_list()
    assert pairs == [("JPN22-03", "CHN", "JPN", 591_777), ("JPN22-09", "CHN", "JPN", 528_847)]


def test_shipped_rows_are_rows_of_the_full_list(full: Staged, cut: Staged):
    assert (len(cut.rows), len(cut.held)) == (42, 1)
    shown = ["record", "value", "unit", "concept", "statistic", "status", "citation"]
    ours = cut.rows[shown].fillna("").apply(tuple, axis=1)
    assert set(ours) <= set(full.rows[shown].fillna("").apply(tuple, axis=1))


def test_each_figure_names_the_hands_it_came_through(full: Staged, tmp_path: Path):
    assert full.rows["custody"].value_counts().to_dict() == {
        "press report": 37,
        "paper": 30,
        "publisher's document": 17,
    }
    staged = of(tmp_path, {"source_type": "hearsay"}, {})
    assert staged.held["found"].tolist() == ["hearsay"]
