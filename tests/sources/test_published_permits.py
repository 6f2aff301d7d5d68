"""Printed figures on permits: one line one figure, never mixed, the hands it came through told."""

from pathlib import Path

import pandas as pd
import pytest

from places import RAW
from tables import edition_of
from twoway.build import compute
from twoway.declare import Indicator
from twoway.edition import editions
from twoway.stage import Staged, stage_edition

NAME = "published_permits"
FILE = "data/permits_students_skills/published_figures/permits_CN_published.csv"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full list."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    return stage_edition(NAME, *editions(NAME, RAW))


def figure(staged: Staged, concept: str, destination: str, year: str) -> pd.DataFrame:
    rows = staged.rows
    return rows[
        (rows["origin"] == "CHN")
        & rows["concept"].str.startswith(concept)
        & (rows["destination"] == destination)
        & (rows["period"] == f"{year}-01-01")
    ]


def test_every_line_is_read_and_none_is_held_back(full: Staged, cut: Staged):
    assert (len(full.rows), len(full.held)) == (48, 0)
    assert (len(cut.rows), len(cut.held)) == (41, 0)


def test_check_figures(full: Staged, cut: Staged):
    for staged in (full, cut):
        cards = figure(staged, "EU Blue Cards granted (migr_resbc)", "EU27_2020", "2024")
        assert cards["value"].tolist() == [4600]
        transferees = figure(staged, "intra-corporate", "EU27_2020", "2023")
        assert transferees["value"].tolist() == [1600]


def test_a_bound_is_approximate_and_a_press_report_is_told(full: Staged):
    rows = full.rows
    bounds = rows[rows["printed"].isin([">8000", ">4500"])]
    assert set(bounds["status"]) == {"E"}
    assert set(bounds["flag"]) == {">"}
    assert rows["custody"].value_counts().to_dict() == {
        "press report": 44,
        "publisher's document": 4,
    }
    assert rows["citation"].str.contains("http").all()


def test_groups_of_countries_are_no_country(full: Staged):
    others = full.rows[full.rows["origin_said"] == "non-EU, all"]
    assert set(others["origin"]) == {"_X"}


def test_an_indicator_that_adds_unlike_figures_up_is_refused(full: Staged, monkeypatch):
    mixed = Indicator(
        group="permits",
        edge="None.",
        label="x",
        unit="x",
        kind="count",
        formula="x",
        reference="x",
        keys=["origin"],
        cannot_say="x",
        query="SELECT origin, sum(value) AS value, list(cell) AS cells FROM panels.quoted_permit GROUP BY origin",
    )
    monkeypatch.setattr("twoway.catalogue.indicator", lambda _: mixed)
    with pytest.raises(ValueError, match="quoted figures of unlike concepts or units"):
        compute("mixed", quoted_permit=full.rows)
