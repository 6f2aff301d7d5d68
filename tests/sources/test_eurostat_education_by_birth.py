"""Education by country of birth: three levels share out a hundred per cent."""

from pathlib import Path

import pytest

from cells import cell_at
from places import RAW
from tables import beyond, edition_of
from twoway.edition import editions
from twoway.sources.eurostat_education_by_birth import totals
from twoway.stage import Staged, stage_edition

NAME = "eurostat_education_by_birth"
FOLDER = "data/visas_permits/eurostat"
FILE = "estat_edat_lfs_9912_filtered1.tsv.gz"


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
    assert (len(full.rows), len(full.held)) == (59_940, 0)
    assert (len(cut.rows), len(cut.held)) == (5_040, 0)
    assert set(full.rows["basis"]) == {"birth"}
    assert set(full.rows["origin_group"]) == {"NAT", "EU27_2020_FOR", "NEU27_2020_FOR"}
    assert set(full.rows["education"]) == {"ED0-2", "ED3_4", "ED5-8"}


def test_a_share_not_shown_is_missing_with_its_reason_and_never_zero(full: Staged):
    missing = full.rows[full.rows["percent"].isna()]
    assert missing["status"].value_counts().to_dict() == {"U": 6_709, "O": 3_552, "BU": 991}
    assert not (full.rows["percent"] == 0).any()


def test_check_figures(full: Staged, cut: Staged):
    for rows in (full.rows, cut.rows):
        union = rows[
            (rows["area"] == "EU27_2020")
            & (rows["period"].dt.year == 2024)
            & (rows["sex"] == "_T")
            & (rows["age"] == "Y25-64")
        ]
        found = union.pivot(index="origin_group", columns="education", values="percent")
        assert found.loc["NAT"].tolist() == [16.9, 46.4, 36.8]
        assert found.loc["EU27_2020_FOR"].tolist() == [24.9, 39.9, 35.2]
        assert found.loc["NEU27_2020_FOR"].tolist() == [36.1, 31.9, 32.1]


def test_the_levels_add_up_to_a_hundred_and_a_damaged_share_is_found(full: Staged, cut: Staged):
    compared = totals(full.rows)
    assert (len(compared), len(beyond(compared))) == (14_911, 0)
    assert beyond(totals(cut.rows)).empty
    damaged = full.rows.copy()
    one = (
        (damaged["area"] == "DEU")
        & (damaged["period"].dt.year == 2024)
        & (damaged["education"] == "ED5-8")
        & (damaged["sex"] == "_T")
        & (damaged["age"] == "Y25-64")
        & (damaged["origin_group"] == "NAT")
    )
    assert one.sum() == 1
    damaged.loc[one, "percent"] += 1
    assert beyond(totals(damaged))["where"].str.contains("DEU").tolist() == [True]


def test_the_locator_leads_to_the_printed_cell(full: Staged, shared: Path):
    for row in full.rows.iloc[[0, 500, -1]].to_dict("records"):
        assert cell_at(shared / FOLDER / FILE, row["locator"]) == row["printed"]
