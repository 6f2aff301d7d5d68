"""Immigrants by citizenship: two layouts, one meaning; nationals are no origin of their own."""

import gzip
from pathlib import Path

import pandas as pd
import pytest

from places import RAW
from tables import edition_of
from twoway import catalogue
from twoway.edition import RefusedError, editions
from twoway.reference import members
from twoway.sources.eurostat_immigration_by_citizenship import totals
from twoway.stage import Staged, stage_edition

NAME = "eurostat_immigration_by_citizenship"
FILE = "data/stocks_flows/eurostat/migr_imm1ctz_total_by_citizenship_processed.csv.gz"
LABELS = "Country of citizenship,geo,year,Migrants number\n"
CODES = "freq,citizen,agedef,age,unit,sex,geo\\TIME_PERIOD\t2022 \t2023 \r\n"
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


def of(folder: Path, text: str, name: str = "migr_imm1ctz.csv") -> Staged:
    file = folder / name
    file.write_text(text, "utf-8", newline="")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def count(staged: Staged, origin: str, destination: str, year: int) -> int:
    rows = staged.rows
    found = rows[
        (rows["origin"] == origin)
        & (rows["destination"] == destination)
        & (rows["nationality"] == "_T")
        & (rows["period"].dt.year == year)
    ]
    return int(found["persons"].item())


def test_labels_of_groups_former_states_and_the_region_are_left_out(tmp_path: Path):
    staged = of(
        tmp_path,
        LABELS + "China,Germany,2023,14977.0\nTaiwan,Germany,2023,2.0\nNamibia,Germany,2023,0.0\n"
        "Soviet Union,Germany,2023,3.0\nMicronesia,Germany,2023,4.0\nStateless,Germany,2023,5.0\n"
        "Federated States of Micronesia,Germany,2023,6.0\nAsia,Germany,2023,7.0\n"
        "Reporting country,Germany,2023,8.0\nForeign country and stateless,Germany,2023,9.0\n"
        "Unknown,Germany,2023,1.0\nTotal,European Union - 27 countries (from 2020),2023,10.0\n",
    )
    assert len(staged.held) == 0
    read = staged.rows.set_index(["origin", "destination", "nationality"])["persons"]
    assert read.astype("int").to_dict() == {
        ("CHN", "DEU", "_T"): 14_977,
        ("TWN", "DEU", "_T"): 2,
        ("NAM", "DEU", "_T"): 0,
        ("FSM", "DEU", "_T"): 6,
        ("_T", "DEU", "NAT"): 8,
        ("_T", "DEU", "FOR"): 9,
        ("_X", "DEU", "_T"): 1,
        ("_T", "EU27_2020", "_T"): 10,
    }
    assert set(staged.rows["basis"]) == {"citizenship"}
    assert set(staged.rows["age_definition"]) == {"_Z"}


def test_what_cannot_be_is_held_back_with_its_place(tmp_path: Path):
    held = of(
        tmp_path,
        LABELS + "China,United States,2004,61944.0\nAtlantis,Germany,2023,1.0\n"
        "India,Germany,2023,1.5\nJapan,Germany,2023,1.0\n",
    ).held.set_index("found")
    assert held["rule"].to_dict() == {
        "61944.0": "doubted by its source: a reporter that sends Eurostat no such table",
        "Atlantis": "rule of origin",
        "1.5": "type of persons",
    }
    assert held["locator"]["1.5"] == "migr_imm1ctz.csv, line 4, column Migrants number"


def test_the_feeds_own_table_keeps_marks_sexes_and_definitions_of_age(tmp_path: Path):
    """Laid out as Eurostat's TSV is documented: CRLF, a blank behind every cell and year."""
    staged = of(
        tmp_path,
        CODES + "A,CN,COMPLET,TOTAL,NR,T,DE\t14000 e\t14977 be\r\n"
        "A,CN,REACH,TOTAL,NR,F,DE\t: \t7000 \r\n"
        "A,IN,COMPLET,TOTAL,NR,T,FR\t0 \t: c\r\n"
        "A,NAT,COMPLET,TOTAL,NR,T,IT\t5 \t6 p\r\n"
        "A,FOR,COMPLET,TOTAL,NR,T,IT\t7 \t8 \r\n"
        "A,UNK,COMPLET,TOTAL,NR,T,IT\t1 \t2 \r\n"
        "A,TOTAL,COMPLET,TOTAL,NR,T,IT\t13 \t16 \r\n"
        "A,TOTAL,COMPLET,Y_LT5,NR,T,IT\t3 \t4 \r\n"
        "A,TOTAL,COMPLET,TOTAL,NR,T,EU27_2020\t: \t99 ep\r\n",
        "migr_imm1ctz.tsv",
    )
    assert len(staged.held) == 0
    rows = staged.rows
    years = rows["period"].dt.year
    read = rows.assign(year=years).set_index(
        ["origin", "destination", "nationality", "age_definition", "sex", "year"]
    )
    assert read["status"]["CHN", "DEU", "_T", "COMPLET", "_T", 2023] == "BE"
    assert read["flag"]["CHN", "DEU", "_T", "COMPLET", "_T", 2023] == "be"
    assert read["status"]["CHN", "DEU", "_T", "REACH", "F", 2022] == "O"
    assert read["status"]["IND", "FRA", "_T", "COMPLET", "_T", 2023] == "Q"
    assert read["persons"]["IND", "FRA", "_T", "COMPLET", "_T", 2022] == 0
    assert read["persons"]["_T", "ITA", "NAT", "COMPLET", "_T", 2023] == 6
    assert read["persons"]["_X", "ITA", "_T", "COMPLET", "_T", 2022] == 1
    assert len(rows) == 8 * 2
    compared = totals(rows)
    assert compared[["printed", "added"]].to_numpy().tolist() == [[13.0, 13.0], [16.0, 16.0]]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Country of citizenship,geo,year,Number\nChina,Germany,2023,1\n", "Migrants number is mi"),
        ("citizen,land\n1,2\n", "expected Eurostat's TSV"),
        (CODES.replace("citizen,", "land,") + "A,CN,COMPLET,TOTAL,NR,T,DE\t1 \t2 \r\n", "citizen"),
    ],
)
def test_another_layout_is_refused_with_the_cure(tmp_path: Path, text: str, message: str):
    with pytest.raises(RefusedError, match=message):
        of(tmp_path, text)


def test_the_feed_asks_for_both_corridors_and_what_makes_up_the_total():
    feed = catalogue.source(NAME).source.feed
    assert feed is not None
    key = feed.address.partition("migr_imm1ctz/")[2].partition("?")[0]
    # freq.citizen.agedef.age.unit.sex.geo
    parts = key.split(".")
    assert len(parts) == len(CODES.partition("\\")[0].split(","))
    assert set(parts[1].split("+")) == {"CN", "IN", "TOTAL", "NAT", "FOR", "UNK"}
    assert parts[3] == "TOTAL"


def test_the_full_file_and_its_held_rows(full: Staged):
    assert (len(full.rows), len(full.held)) == (115_723, 179)
    assert set(full.held["rule"]) == {
        "doubted by its source: a reporter that sends Eurostat no such table"
    }
    assert full.held["row"].str.contains('"destination": "USA"').all()
    assert not {"USA", "HKG", "MAC"} & set(full.rows["destination"])
    assert "TWN" in set(full.rows["origin"])
    assert not {"HKG", "MAC"} & set(full.rows["origin"])
    assert full.rows["persons"].notna().all()


def test_check_figures_in_full_and_shipped_files(full: Staged, cut: Staged):
    for staged in (full, cut):
        assert count(staged, "CHN", "DEU", 2023) == 14_977
        assert count(staged, "CHN", "ITA", 2012) == 20_463
        assert count(staged, "_T", "EU27_2020", 2023) == 5_934_699
        sums = {o: sum_of(staged, o, 2023) for o in ("CHN", "IND")}
        assert sums == {"CHN": (19, 67_968), "IND": (19, 119_553)}


def sum_of(staged: Staged, origin: str, year: int) -> tuple[int, int]:
    rows = staged.rows[(staged.rows["origin"] == origin) & staged.rows["destination"].isin(EU)]
    rows = rows[rows["period"].dt.year == year]
    return len(rows), int(rows["persons"].sum())


def test_totals_hold_and_find_a_damaged_cell(full: Staged):
    compared = totals(full.rows)
    assert compared["where"].str.contains("its members").sum() == 11
    assert len(compared) == 711
    off = (compared["printed"] - compared["added"]).abs()
    assert (off <= compared["tolerance"]).all()
    assert compared.loc[off > 0, "where"].tolist() == [
        "test, ISL, _Z, _T, 1998: nationals, foreigners and unknown"
    ]
    damaged = full.rows.copy()
    place = (
        (damaged["destination"] == "FRA")
        & (damaged["origin"] == "_T")
        & (damaged["nationality"] == "_T")
        & (damaged["period"] == "2020-01-01")
    )
    damaged.loc[place, "persons"] += 2
    compared = totals(damaged)
    off = (compared["printed"] - compared["added"]).abs() > compared["tolerance"]
    assert compared.loc[off, "where"].tolist() == [
        "test, FRA, _Z, _T, 2020: nationals, foreigners and unknown",
        "test, _Z, _T, 2020: EU27_2020 and its members",
    ]


def test_a_locator_leads_to_the_cell(full: Staged, shared: Path):
    lines = gzip.decompress((shared / FILE).read_bytes()).decode().splitlines()
    for row in (full.rows.iloc[7], full.rows.iloc[60_000]):
        line = int(row["locator"].split("line ")[1].split(",")[0])
        assert lines[line - 1].rsplit(",", 1)[1] == row["printed"]


def test_the_shipped_edition_is_the_full_one_cut(full: Staged, cut: Staged):
    rows = full.rows
    rows = rows[
        rows["origin"].isin(["CHN", "IND", "_T", "_X"])
        & rows["destination"].isin([*EU, "EU27_2020"])
    ]
    assert (len(cut.rows), len(cut.held)) == (3_219, 0)
    columns = ["origin", "destination", "nationality", "period", "persons", "printed"]
    pd.testing.assert_frame_equal(cut.rows[columns], rows[columns].reset_index(drop=True))
