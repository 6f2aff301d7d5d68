"""Standardised inflows by category: decimals are kept, an empty cell is no zero."""

from pathlib import Path

import pandas as pd
import pytest

from cells import cells_at
from places import RAW
from tables import assert_cut, edition_of
from twoway.edition import RefusedError
from twoway.reference import members
from twoway.stage import Staged, stage_edition

PERMANENT, TEMPORARY = "oecd_permanent_inflows", "oecd_temporary_inflows"
FOLDER = "data/stocks_flows/oecd"
FILES = {
    PERMANENT: "standardised_inflows_of_permanent-type_migrants.csv.gz",
    TEMPORARY: "standardised_inflows_of_temporary_migrants.csv.gz",
}
FLOWS = {PERMANENT: "DSD_MIG_INT@DF_MIG_INT_PER", TEMPORARY: "DSD_MIG_INT@DF_MIG_INT_TEMP"}
EU = members("EU27_2020", pd.Timestamp("2022-01-01").date())
HEAD = (
    "STRUCTURE_ID,REF_AREA,MEASURE,MIGRATION_TYPE,Entry category,UNIT_MEASURE,TIME_PERIOD,"
    "OBS_VALUE,OBS_STATUS,UNIT_MULT"
)


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Staged]:
    home = tmp_path_factory.mktemp("admissions")
    return {
        name: stage_edition(name, edition_of(name, home, shared / FOLDER / file))
        for name, file in FILES.items()
    }


def of(name: str, folder: Path, *lines: str, head: str = HEAD) -> Staged:
    file = folder / "inflows.csv"
    rows = [f"OECD.ELS.IMD:{FLOWS[name]}(1.0),{row}" for row in lines]
    file.write_text("\n".join([head, *rows]) + "\n", "utf-8")
    return stage_edition(name, edition_of(name, folder, file))


def test_decimals_zeros_and_empty_cells_stay_three_things(tmp_path: Path):
    staged = of(
        PERMANENT,
        tmp_path,
        "DEU,MIG_FLW,FR,Free movements,PS,2024,273847.3769,P,0",
        "DEU,MIG_FLW,AC,Accompanying family of workers,PS,2024,0,A,0",
        "DEU,MIG_FLW,OT,Other,PS,2024,,A,0",
        "DEU,MIG_FLW,HU,Humanitarian,PS,2024,,L,0",
    )
    rows = staged.rows.set_index("category")
    assert rows["estimated_persons"].dropna().to_dict() == {"FR": 273847.3769, "AC": 0}
    assert rows["status"].to_dict() == {"FR": "P", "AC": "A", "OT": "O", "HU": "L"}
    assert rows["flag"].to_dict() == {"FR": "P", "AC": "", "OT": "", "HU": "L"}
    assert rows["label"].to_dict()["FR"] == "Free movements"
    assert rows["printed"].to_dict()["FR"] == "273847.3769"
    assert staged.held.empty


def test_an_answer_without_labels_is_read_by_its_codes(tmp_path: Path):
    head = HEAD.replace("STRUCTURE_ID", "DATAFLOW").replace("Entry category,", "")
    staged = of(TEMPORARY, tmp_path, "FRA,MIG_FLW,SEAS,PS,2024,100,A,0", head=head)
    row = staged.rows.iloc[0]
    assert (row["area"], row["category"], row["estimated_persons"]) == ("FRA", "SEAS", 100)
    assert pd.isna(row["label"])


def test_the_other_flow_and_another_layout_are_refused(tmp_path: Path):
    with pytest.raises(RefusedError, match="holds DSD_MIG_INT@DF_MIG_INT_TEMP, expected DSD_MIG_I"):
        file = tmp_path / "temporary.csv"
        file.write_text(f"{HEAD}\nOECD:{FLOWS[TEMPORARY]}(1.0),FRA,MIG_FLW,SEAS,S,PS,2024,1,A,0\n")
        stage_edition(PERMANENT, edition_of(PERMANENT, tmp_path, file))
    with pytest.raises(RefusedError, match="column MIGRATION_TYPE is missing; the header has"):
        of(TEMPORARY, tmp_path, head=HEAD.replace("MIGRATION_TYPE", "CATEGORY"))


@pytest.mark.parametrize(
    ("name", "read", "missing", "decimals", "zeros", "areas", "categories"),
    [
        (PERMANENT, 1_882, 15, 134, 317, 29, {"AC", "FA", "FR", "HU", "OT", "WO"}),
        (TEMPORARY, 2_232, 98, 85, 779, 34, {"WHM", "SEAS", "TRA", "INTRA", "OTH", "STU"}),
    ],
)
def test_the_full_file(full, name, read, missing, decimals, zeros, areas, categories):
    rows = full[name].rows
    assert (len(rows), len(full[name].held)) == (read, 0)
    assert rows["estimated_persons"].isna().sum() == missing
    assert set(rows.loc[rows["estimated_persons"].isna(), "status"]) == {"O"}
    assert rows["printed"].str.contains(".", regex=False).sum() == decimals
    assert (rows["estimated_persons"] == 0).sum() == zeros
    assert (rows["area"].nunique(), set(rows["category"])) == (areas, categories)
    counted = rows[rows["estimated_persons"].notna()]
    assert (counted["estimated_persons"] == counted["printed"].astype("float64")).all()


def test_marks_of_the_oecd_and_a_figure_of_each_file(full):
    rows = full[PERMANENT].rows
    assert rows["status"].value_counts().to_dict() == {"A": 1_814, "E": 29, "P": 24, "O": 15}
    assert full[TEMPORARY].rows["status"].value_counts().to_dict() == {"A": 2_134, "O": 98}
    for name, category, label, persons in (
        (PERMANENT, "WO", "Work", 89_870),
        (TEMPORARY, "STU", "International students", 64_639),
    ):
        rows = full[name].rows
        of_2022 = rows[(rows["area"] == "DEU") & (rows["period"] == "2022-01-01")]
        row = of_2022[of_2022["category"] == category].iloc[0]
        assert (row["label"], row["estimated_persons"]) == (label, persons)


@pytest.mark.parametrize("name", [PERMANENT, TEMPORARY])
def test_places_lead_to_the_printed_cell(full, shared: Path, name):
    rows = full[name].rows
    assert cells_at(shared / FOLDER, rows["locator"]) == rows["printed"].tolist()


@pytest.mark.parametrize("name", [PERMANENT, TEMPORARY])
def test_the_shipped_edition_is_the_full_one_cut_to_the_eu(full, tmp_path: Path, name):
    file = RAW / name / "2026-03" / FILES[name]
    shipped = stage_edition(name, edition_of(name, tmp_path, file))
    assert shipped.held.empty
    assert_cut(shipped.rows, full[name].rows, ["area", "category", "period"])
    assert len(shipped.rows) == full[name].rows["area"].isin(EU).sum()
    assert cells_at(file.parent, shipped.rows["locator"]) == shipped.rows["printed"].tolist()
