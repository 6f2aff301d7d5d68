"""Employed persons in thousands: all citizenships together, men and women add up."""

from pathlib import Path

import pytest

from cells import cell_at
from places import RAW
from tables import beyond, edition_of
from twoway.edition import editions
from twoway.sources.eurostat_employment import totals
from twoway.stage import Staged, stage_edition

NAME = "eurostat_employment"
FOLDER = "data/visas_permits/eurostat"
FILE = "lfsa_egan_total_Y15-64__sdmxcsv_both_2025.csv.gz"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full file."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FOLDER / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    return stage_edition(NAME, *editions(NAME, RAW))


def test_every_cell_is_read_and_none_is_held_back(full: Staged, cut: Staged):
    assert (len(full.rows), len(full.held)) == (2_841, 0)
    assert (len(cut.rows), len(cut.held)) == (810, 0)
    assert set(full.rows["labour_status"]) == {"EMP"}
    assert set(full.rows["origin_group"]) == {"_T"}
    assert full.rows["status"].value_counts().to_dict() == {"A": 2_388, "B": 429, "D": 18, "BD": 6}


def test_check_figures(full: Staged, cut: Staged):
    for rows in (full.rows, cut.rows):
        germany = rows[(rows["area"] == "DEU") & (rows["period"].dt.year == 2024)]
        found = dict(zip(germany["sex"], germany["thousand_persons"], strict=True))
        assert found == {"F": 19_562.2, "M": 21_949.7, "_T": 41_511.9}


def test_men_and_women_add_up_and_a_damaged_figure_is_found(full: Staged):
    compared = totals(full.rows)
    assert (len(compared), len(beyond(compared))) == (947, 0)
    damaged = full.rows.copy()
    where = (
        (damaged["area"] == "DEU") & (damaged["period"].dt.year == 2024) & (damaged["sex"] == "M")
    )
    damaged.loc[where, "thousand_persons"] = 2_194.97
    found = beyond(totals(damaged))["where"]
    assert len(found) == 1
    assert "DEU" in found.iloc[0]


def test_the_locator_leads_to_the_printed_cell(full: Staged, shared: Path):
    for row in full.rows.iloc[[0, 1_500, -1]].to_dict("records"):
        assert cell_at(shared / FOLDER / FILE, row["locator"]) == row["printed"]
