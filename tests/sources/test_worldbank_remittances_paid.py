"""Remittances paid: the publisher's wide table, four lines above it, an empty column behind it."""

import csv
import gzip
from pathlib import Path

import pandas as pd
import pytest

from places import RAW
from tables import edition_of
from twoway.edition import editions
from twoway.reference import members
from twoway.stage import Staged, stage_edition

NAME = "worldbank_remittances_paid"
FILE = (
    "data/recruitment_protection/worldbank_wdi/API_BM.TRF.PWKR.CD.DT_DS2_en_csv_v2_3012027.csv.gz"
)
EU = members("EU27_2020", pd.Timestamp("2024-01-01").date())


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full file."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    return stage_edition(NAME, *editions(NAME, RAW))


def test_every_area_has_61_years_and_an_empty_cell_is_not_zero(full: Staged):
    # 266 lines less 48 groups and "Not classified".
    assert (len(full.rows), len(full.held)) == (217 * 61, 0)
    assert full.rows["status"].value_counts().to_dict() == {"O": 6_987, "A": 6_250}
    missing = full.rows[full.rows["status"] == "O"]
    assert missing["usd"].isna().all()
    assert set(missing["printed"]) == {""}
    zeros = full.rows["usd"].eq(0)
    assert zeros.sum() == full.rows["printed"].isin(["0"]).sum() > 0


def test_check_figures_in_full_and_shipped_files(full: Staged, cut: Staged):
    for staged in (full, cut):
        usd = staged.rows.set_index(["area", "period"])["usd"].astype("float")
        assert usd["CHN", "2020-01-01"] == 18_120_882_932.12
        assert round(usd["ESP", "2020-01-01"], 4) == 349_342_319.3177
        assert usd["HKG", "2019-01-01"] != usd["MAC", "2019-01-01"] != usd["CHN", "2019-01-01"]
        assert {"CYP", "NLD"} <= set(staged.rows["area"])
        assert not {"WLD", "EUU", "INX"} & set(staged.rows["area"])


def test_a_locator_leads_to_the_cell(full: Staged, shared: Path):
    lines = gzip.decompress((shared / FILE).read_bytes()).decode("utf-8-sig").splitlines()
    head = next(csv.reader([lines[4]]))
    for row in (full.rows.iloc[50], full.rows.iloc[9_000]):
        number, column = row["locator"].split("line ")[1].split(", column ")
        cells = next(csv.reader([lines[int(number) - 1]]))
        assert cells[head.index(column)] == row["printed"]
        assert cells[1] == row["area"]


def test_the_shipped_edition_is_the_full_one_cut(full: Staged, cut: Staged):
    rows = full.rows[full.rows["area"].isin([*EU, "CHN", "HKG", "MAC", "IND"])]
    assert (len(cut.rows), len(cut.held)) == (31 * 61, 0)
    columns = ["area", "period", "usd", "status", "printed"]
    pd.testing.assert_frame_equal(cut.rows[columns], rows[columns].reset_index(drop=True))
