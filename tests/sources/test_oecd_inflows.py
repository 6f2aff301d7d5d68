"""Inflows of foreigners by citizenship, all together in the file at hand, each in the service's."""

from pathlib import Path

import pandas as pd
import pytest

from cells import cells_at
from places import RAW
from tables import assert_cut, edition_of
from twoway.edition import RefusedError
from twoway.reference import members
from twoway.stage import Staged, stage_edition

NAME = "oecd_inflows"
FOLDER = "data/stocks_flows/oecd"
FILE = "international_migration_database.csv.gz"
SHIPPED = RAW / NAME / "2026-03" / FILE
EU = members("EU27_2020", pd.Timestamp("2022-01-01").date())
HEAD = (
    "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,CITIZENSHIP,Citizenship,"
    "FREQ,MEASURE,SEX,BIRTH_PLACE,EDUCATION_LEV,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,"
    "Observation status,UNIT_MULT\n"
)


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    home = tmp_path_factory.mktemp("inflows")
    return stage_edition(NAME, edition_of(NAME, home, shared / FOLDER / FILE))


def line(citizenship: str, value: str, measure="B11", sex="_T", status="A", year="2022") -> str:
    return (
        'DATAFLOW,OECD.ELS.IMD:DSD_MIG@DF_MIG(1.0),"Migration, all of it",I,DEU,Germany,'
        f"{citizenship},Name,A,{measure},{sex},_Z,_Z,PS,{year},{value},{status},Mark,0\n"
    )


def of(folder: Path, *lines: str, head: str = HEAD) -> Staged:
    file = folder / "inflows.csv"
    file.write_text(head + "".join(lines), "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def test_citizenships_are_origins_and_territories_of_china_stand_apart(tmp_path: Path):
    staged = of(
        tmp_path,
        line("W", "2481019"),
        line("CHN", "9000"),
        line("CHN", "4400", sex="F", status="P"),
        line("HKG", "0"),
        line("MAC", ""),
        line("TWN", "", status="Q"),
        line("NAM", "12"),
        line("W_X", "5"),
    )
    rows = staged.rows.set_index(["origin", "sex"])
    assert rows["persons"].dropna().to_dict() == {
        ("_T", "_T"): 2481019,
        ("CHN", "_T"): 9000,
        ("CHN", "F"): 4400,
        ("HKG", "_T"): 0,
        ("NAM", "_T"): 12,
        ("_X", "_T"): 5,
    }
    assert rows["status"].to_dict()["CHN", "F"] == "P"
    assert rows["flag"].to_dict()["CHN", "F"] == "P"
    # An empty cell that the OECD calls normal is missing without a reason; suppressed is its own.
    assert rows["status"].to_dict()["MAC", "_T"] == "O"
    assert rows["status"].to_dict()["TWN", "_T"] == "Q"
    constant = staged.rows[["reporter", "destination", "basis", "nationality", "age_definition"]]
    assert constant.drop_duplicates().to_numpy().tolist() == [
        ["DEU", "DEU", "citizenship", "FOR", "_Z"]
    ]


def test_other_measures_groups_nationals_and_lines_of_attributes_are_left_out(tmp_path: Path):
    staged = of(
        tmp_path,
        line("CHN", "1"),
        line("CHN", "2", measure="B12"),
        line("CHN", "3", measure="B15"),
        line("EU15", "4"),
        line("STLS", "5"),
        line("SUN_F", "6"),
        line("DEU", "7"),
        line("CHN", "", year=""),
    )
    assert staged.rows["persons"].tolist() == [1]
    assert staged.held.empty


def test_an_unknown_citizenship_and_a_fraction_are_held_back_with_their_place(tmp_path: Path):
    staged = of(tmp_path, line("CHN", "1"), line("ZZZ", "2"), line("FRA", "3.5"))
    held = staged.held.sort_values("locator")
    assert held["found"].tolist() == ["ZZZ", "3.5"]
    assert held["locator"].tolist() == [
        "inflows.csv, line 3, column OBS_VALUE",
        "inflows.csv, line 4, column OBS_VALUE",
    ]


def test_another_layout_is_refused_with_what_was_expected(tmp_path: Path):
    with pytest.raises(RefusedError, match="column CITIZENSHIP is missing; the header has STRUCT"):
        of(tmp_path, line("CHN", "1"), head=HEAD.replace("CITIZENSHIP", "NATIONALITY"))
    with pytest.raises(RefusedError, match=r"it holds no flow, expected DSD_MIG@DF_MIG\."):
        of(tmp_path / "..", line("CHN", "1"), head=HEAD.replace("STRUCTURE_ID", "NAME"))


def test_the_full_file_is_all_citizenships_together(full: Staged):
    assert (len(full.rows), len(full.held)) == (817, 7)
    assert set(full.rows["origin"] + full.rows["sex"]) == {"_T_T"}
    assert full.rows["reporter"].nunique() == 38
    assert full.rows["persons"].min() > 0
    read = full.rows.astype({"period": "str"}).set_index(["destination", "period"])["persons"]
    assert [read["DEU", f"{year}-01-01"] for year in (2021, 2022, 2023)] == [
        1_139_816,
        2_481_019,
        1_741_153,
    ]


def test_fractions_of_persons_are_held_back_and_pinned(full: Staged, shared: Path):
    assert set(full.held["rule"]) == {"type of persons"}
    assert sorted(full.held["found"].astype("float64")) == [
        246226.8,
        248350.1526,
        264485.2719,
        272488.8811,
        290005.1921,
        352173.6809,
        486452.1191,
    ]
    assert cells_at(shared / FOLDER, full.held["locator"]) == full.held["found"].tolist()


def test_places_lead_to_the_printed_cell(full: Staged, shared: Path):
    assert cells_at(shared / FOLDER, full.rows["locator"]) == full.rows["printed"].tolist()


def test_the_shipped_edition_is_the_full_one_cut_to_the_eu(full: Staged, tmp_path: Path):
    shipped = stage_edition(NAME, edition_of(NAME, tmp_path, SHIPPED))
    assert_cut(shipped.rows, full.rows, ["destination", "period"])
    assert len(shipped.rows) == full.rows["destination"].isin(EU).sum()
    # Spain and France bear their fractions here too.
    assert len(shipped.held) == 6
    assert cells_at(SHIPPED.parent, shipped.rows["locator"]) == shipped.rows["printed"].tolist()
