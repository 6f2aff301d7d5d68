"""Mobile students in total: regions and the net flow left out, four kinds of 0 told apart."""

import json
from pathlib import Path

import pandas as pd
import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.stage import Staged, stage_edition

NAME = "unesco_student_totals"
FILE = "data/permits_students_skills/unesco_uis/RAW_inbound_and_outbound_data.csv.gz"
HEAD = "indicatorId,geoUnit,year,value,qualifier,magnitude\n"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    return stage_edition(NAME, edition_of(NAME, tmp_path_factory.mktemp(NAME), shared / FILE))


def of(folder: Path, text: str, name: str = "answer.csv") -> Staged:
    file = folder / name
    file.write_text(text, "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def inbound(staged: Staged, area: str, year: int) -> pd.Series:
    rows = staged.rows
    found = rows[(rows["destination"] == area) & (rows["period"] == f"{year}-01-01")]
    assert len(found) == 1
    return found.iloc[0]


def test_the_full_file(full: Staged, shared: Path):
    # 2,391 of 6,879 records are countries'; 47 are averages with a fraction of a person.
    assert (len(full.rows), len(full.held)) == (2_344, 47)
    assert set(full.held["rule"]) == {"type of persons"}
    assert set(full.rows["origin"]) == {"_T"}
    assert (full.rows["reporter"] == full.rows["destination"]).all()
    assert full.rows["status"].value_counts().to_dict() == {"A": 2_125, "Z": 121, "N": 66, "E": 32}


def test_check_figures_of_china_and_places(full: Staged, shared: Path):
    assert inbound(full, "CHN", 2018)["persons"] == 178_271
    assert inbound(full, "CHN", 2020)["persons"] == 225_100
    cell = inbound(full, "CHN", 2022)
    assert cell["persons"] == 210_903
    assert cell_at(shared / FILE, cell["locator"]) == cell["printed"] == "210903"
    # China's earliest is 2006: an absent year is no row, not a 0.
    china = full.rows[full.rows["destination"] == "CHN"]
    assert china["period"].min() == pd.Timestamp("2006-01-01")
    assert {"HKG", "MAC"} <= set(full.rows["destination"])


def test_four_zeros_and_a_mark_nobody_knows(tmp_path: Path):
    staged = of(
        tmp_path,
        HEAD
        + "26637,AIA,2000,0,,NA\n26637,AND,2000,0,,NIL\n26637,FJI,2000,0,,\n"
        + "26637,NAM,2000,7,UIS_EST,INCLUDES\n26637,TON,2000,0,,INCLUDED\n"
        + "26637,CHN,2000,5,,BROKEN\n26637,WB: World,2000,9,UIS_EST,\n26637,QQQ,2000,9,,\n"
        + "MENF.5T8,CHN,2000,-9,,\n",
    )
    rows = staged.rows.set_index("destination")
    assert rows["status"].to_dict() == {
        "AIA": "Z",
        "AND": "N",
        "FJI": "A",
        "NAM": "DE",
        "TON": "K",
    }
    assert rows["persons"].isna().to_dict() == {
        "AIA": True,
        "AND": False,
        "FJI": False,
        "NAM": False,
        "TON": True,
    }
    assert rows["flag"]["NAM"] == "INCLUDES UIS_EST"
    assert set(staged.held["rule"]) == {
        "doubted by its source: mark BROKEN is not known",
        "rule of reporter",
    }
    assert len(staged.held) == 2


def test_what_the_service_answers_is_read_alike(tmp_path: Path):
    records = [
        {"indicatorId": "26637", "geoUnit": "CHN", "year": 2022, "value": 210903.0},
        {
            "indicatorId": "26637",
            "geoUnit": "AIA",
            "year": 2022,
            "value": 0,
            "magnitude": "NA",
            "qualifier": None,
        },
        {"indicatorId": "26637", "geoUnit": "SDG: World", "year": 2022, "value": 6.5e6},
    ]
    staged = of(tmp_path, json.dumps({"hints": [], "records": records}), "uis_26637.json")
    assert len(staged.held) == 0
    china = inbound(staged, "CHN", 2022)
    assert (china["persons"], china["printed"]) == (210_903, "210903.0")
    assert china["locator"] == "uis_26637.json, records[0].value"
    assert pd.isna(inbound(staged, "AIA", 2022)["persons"])
    assert len(staged.rows) == 2


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (HEAD + "CR.1,CHN,2000,9,,\n", "indicators CR.1, expected 26637. Ask the service"),
        (HEAD.replace("value", "obs") + "26637,CHN,2000,9,,\n", "column value is missing"),
        ('{"message": "gone"}', "no list of records"),
        ('{"records": []}', "answered without a record"),
        ('{"records": [', "no list of records"),
    ],
)
def test_another_table_is_refused_with_the_cure(tmp_path: Path, text: str, message: str):
    with pytest.raises(RefusedError, match=message):
        of(tmp_path, text)


def test_the_shipped_edition_holds_the_same_figures(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert (len(cut.rows), len(cut.held)) == (610, 26)
    kept = full.rows[full.rows["destination"].isin(cut.rows["destination"])]
    columns = ["destination", "period", "persons", "status", "printed"]
    pd.testing.assert_frame_equal(
        cut.rows[columns], kept[columns].reset_index(drop=True), check_dtype=False
    )
    assert cut.rows["destination"].nunique() == 29
