"""Rates of native and foreign-born: the measure's column says which rate, an empty cell none."""

from pathlib import Path

import pandas as pd
import pytest

from cells import cells_at
from places import RAW
from tables import assert_cut, edition_of
from twoway.edition import RefusedError
from twoway.reference import members
from twoway.stage import Staged, stage_edition

NAME = "oecd_labour_outcomes"
FOLDER = "data/stocks_flows/oecd"
FILE = "labour_market_outcomes_of_immigrants.csv.gz"
SHIPPED = RAW / NAME / "2026-03" / FILE
EU = members("EU27_2020", pd.Timestamp("2022-01-01").date())
HEAD = (
    "STRUCTURE_ID,REF_AREA,FREQ,MEASURE,SEX,BIRTH_PLACE,EDUCATION_LEV,UNIT_MEASURE,TIME_PERIOD,"
    "OBS_VALUE,OBS_STATUS,UNIT_MULT"
)


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    home = tmp_path_factory.mktemp("labour")
    return stage_edition(NAME, edition_of(NAME, home, shared / FOLDER / FILE))


def of(folder: Path, *lines: str, head: str = HEAD) -> Staged:
    folder.mkdir(exist_ok=True)
    file = folder / "rates.csv"
    rows = [f"OECD.ELS.IMD:DSD_MIG@DF_MIG_NUP_SEX(1.0),{row}" for row in lines]
    file.write_text("\n".join([head, *rows]) + "\n", "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def test_three_rates_two_groups_and_the_sexes(tmp_path: Path):
    staged = of(
        tmp_path,
        "DEU,A,LF_RATE,_T,FB,_Z,PT_POP_SUB,2024,74.30830383,A,0",
        "DEU,A,EMP_WAP,F,FB,_Z,PT_POP_SUB,2024,63.5,B,0",
        "DEU,A,UNE_RATE,M,NB,_Z,PT_LF_SUB,2024,2.9,A,0",
        "DEU,A,UNE_RATE,_T,NB,_Z,PT_LF_SUB,2024,0,A,0",
        "DEU,A,LF_RATE,_T,NB,_Z,PT_POP_SUB,2024,,A,0",
        "DEU,A,NEET_RATE,_T,NB,_Z,PT_POP_SUB,2024,9,A,0",
    )
    rows = staged.rows.set_index(["rate", "origin_group", "sex"])
    assert rows["percent"].dropna().to_dict() == {
        ("participation", "FOR", "_T"): 74.30830383,
        ("employment", "FOR", "F"): 63.5,
        ("unemployment", "NAT", "M"): 2.9,
        ("unemployment", "NAT", "_T"): 0,
    }
    assert rows["status"].to_dict()["employment", "FOR", "F"] == "B"
    assert rows["status"].to_dict()["participation", "NAT", "_T"] == "O"
    fixed = staged.rows[["basis", "education", "age", "frequency"]].drop_duplicates()
    assert fixed.to_numpy().tolist() == [["birth", "_T", "Y15-64", "A"]]
    # A rate that nobody has named yet is held back, not guessed.
    assert staged.held["found"].tolist() == ["NEET_RATE"]


def test_rates_by_education_are_another_flow(tmp_path: Path):
    file = tmp_path / "edu.csv"
    row = "OECD.ELS.IMD:DSD_MIG@DF_MIG_EMP_EDU(1.0),AUT,A,EMP_WAP,_T,NB,ISCED11_3_4,PT,2024,76,A,0"
    file.write_text(f"{HEAD}\n{row}\n", "utf-8")
    with pytest.raises(RefusedError, match="it holds DSD_MIG@DF_MIG_EMP_EDU, expected DSD_MIG@DF_"):
        stage_edition(NAME, edition_of(NAME, tmp_path, file))
    with pytest.raises(RefusedError, match="column BIRTH_PLACE is missing"):
        of(tmp_path / "layout", head=HEAD.replace("BIRTH_PLACE", "BIRTH"))


def test_the_full_file_is_participation_of_both_sexes(full: Staged):
    rows = full.rows
    assert (len(rows), len(full.held)) == (1_590, 0)
    assert set(rows["rate"] + rows["sex"]) == {"participation_T"}
    assert rows["origin_group"].value_counts().to_dict() == {"FOR": 800, "NAT": 790}
    missing = rows[rows["percent"].isna()]
    assert (len(missing), set(missing["status"])) == (38, {"O"})
    assert set(missing["area"]) == {"ISR", "CHL", "NZL", "TUR"}
    assert rows["percent"].min() > 0
    read = rows.set_index(["area", "origin_group", "period"])["percent"]
    day = pd.Timestamp("2023-01-01")
    assert read["EU27_2020", "FOR", day] == 74.62814331
    assert read["DEU", "NAT", day] == 81.6791153


def test_places_lead_to_the_printed_cell(full: Staged, shared: Path):
    assert cells_at(shared / FOLDER, full.rows["locator"]) == full.rows["printed"].tolist()


def test_the_shipped_edition_is_the_full_one_cut_to_the_eu(full: Staged, tmp_path: Path):
    shipped = stage_edition(NAME, edition_of(NAME, tmp_path, SHIPPED))
    assert shipped.held.empty
    assert_cut(shipped.rows, full.rows, ["area", "origin_group", "period"])
    assert len(shipped.rows) == full.rows["area"].isin([*EU, "EU27_2020"]).sum()
    assert cells_at(SHIPPED.parent, shipped.rows["locator"]) == shipped.rows["printed"].tolist()
