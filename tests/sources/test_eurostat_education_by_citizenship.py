"""Education of foreigners: three levels share out a hundred per cent."""

from pathlib import Path

import pytest

from cells import cell_at
from places import RAW
from tables import beyond, edition_of
from twoway.edition import editions
from twoway.sources.eurostat_education_by_citizenship import totals
from twoway.stage import Staged, stage_edition

NAME = "eurostat_education_by_citizenship"
FOLDER = "data/visas_permits/eurostat"
FILE = "edat_lfs_9911_foreign_Y15-64__sdmxcsv_both_2025.csv.gz"


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
    assert (len(full.rows), len(full.held)) == (1_023, 0)
    assert (len(cut.rows), len(cut.held)) == (486, 0)
    assert set(full.rows["basis"]) == {"citizenship"}
    assert set(full.rows["origin_group"]) == {"FOR"}
    assert set(full.rows["education"]) == {"ED0-2", "ED3_4", "ED5-8"}


def test_a_share_not_shown_is_missing_with_its_reason_and_never_zero(full: Staged):
    missing = full.rows[full.rows["percent"].isna()]
    assert missing["status"].value_counts().to_dict() == {"U": 51, "BU": 16}
    assert not (full.rows["percent"] == 0).any()


def test_check_figures(full: Staged, cut: Staged):
    for rows in (full.rows, cut.rows):
        germany = rows[(rows["area"] == "DEU") & (rows["period"].dt.year == 2024)]
        found = dict(zip(germany["education"], germany["percent"], strict=True))
        assert found == {"ED0-2": 44.4, "ED3_4": 29.2, "ED5-8": 26.4}


def test_the_levels_add_up_to_a_hundred_and_a_damaged_share_is_found(full: Staged, cut: Staged):
    compared = totals(full.rows)
    assert (len(compared), len(beyond(compared))) == (295, 0)
    assert beyond(totals(cut.rows)).empty
    damaged = full.rows.copy()
    one = (
        (damaged["area"] == "DEU")
        & (damaged["period"].dt.year == 2024)
        & (damaged["education"] == "ED5-8")
    )
    assert one.sum() == 1
    damaged.loc[one, "percent"] += 1
    assert beyond(totals(damaged))["where"].str.contains("DEU").tolist() == [True]


def test_the_locator_leads_to_the_printed_cell(full: Staged, shared: Path):
    for row in full.rows.iloc[[0, 500, -1]].to_dict("records"):
        assert cell_at(shared / FOLDER / FILE, row["locator"]) == row["printed"]
