"""Residents by country of birth: migrants only, absent is not zero, a total is no less than a part."""

import gzip
from pathlib import Path

import pandas as pd
import pytest

from places import RAW
from tables import edition_of
from twoway import catalogue
from twoway.edition import RefusedError, editions
from twoway.reference import members
from twoway.sources.eurostat_population_by_birth import totals
from twoway.stage import Staged, stage_edition

NAME = "eurostat_population_by_birth"
FILE = "data/stocks_flows/eurostat/migr_pop3ctb_by_country_of_birth_all_ages.csv.gz"
HEAD = "geo_iso3,geo_m49,c_birth_iso3,c_birth_m49,time,sex,universe,value\n"
CODES = "freq,c_birth,age,unit,sex,geo\\TIME_PERIOD\t2023 \t2024 \r\n"
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


def of(folder: Path, text: str, name: str = "migr_pop3ctb.csv") -> Staged:
    file = folder / name
    file.write_text(text, "utf-8", newline="")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def born_in(staged: Staged, origin: str, year: int) -> dict[str, int]:
    rows = staged.rows
    rows = rows[
        (rows["origin"] == origin) & (rows["sex"] == "_T") & (rows["period"] == f"{year}-01-01")
    ]
    return dict(zip(rows["destination"], rows["persons"].astype("int"), strict=True))


def test_everybody_natives_groups_and_former_states_are_no_migrants_of_a_country(tmp_path: Path):
    staged = of(
        tmp_path,
        HEAD + "ITA,380,,0,2023,T,TOT,58997201\nITA,380,,0,2023,T,NAT,52000000\n"
        "ITA,380,,0,2023,T,FRB,6417206\nITA,380,ITA,380,2023,T,NAT,52000000\n"
        "ITA,380,,9999999,2023,T,UNK,5\nITA,380,CHN,156,2023,F,FRB,9\n"
        "ITA,380,HKG,344,2023,T,FRB,3\nITA,380,MAC,446,2023,T,FRB,0\nITA,380,TWN,158,2023,T,FRB,2\n"
        "ITA,380,,810,2023,T,FRB,8\nITA,380,YUG,891,2023,T,FRB,8\nITA,380,,11578,2023,T,FRB,4\n"
        "ITA,380,,1000001,2023,T,FRB,8\nITA,380,NAM,516,2023,M,FRB,1\n",
    )
    assert len(staged.held) == 0
    read = staged.rows.set_index(["origin", "sex"])["persons"].astype("int").to_dict()
    assert read == {
        ("_T", "_T"): 6_417_206,
        ("_X", "_T"): 5,
        ("CHN", "F"): 9,
        ("HKG", "_T"): 3,
        ("MAC", "_T"): 0,
        ("TWN", "_T"): 2,
        ("XKX", "_T"): 4,
        ("NAM", "M"): 1,
    }
    assert set(staged.rows["reporter"]) == {"ITA"}
    assert set(staged.rows["basis"]) == {"birth"}


def test_both_sexes_below_one_sex_and_unknown_codes_are_held_back(tmp_path: Path):
    held = of(
        tmp_path,
        HEAD + "GBR,826,JAM,388,2000,T,FRB,12\nGBR,826,JAM,388,2000,F,FRB,69529\n"
        "GBR,826,JAM,388,2000,M,FRB,60182\nITA,380,,777777,2023,T,FRB,1\n"
        "ITA,380,IND,356,2023,T,FRB,7\nITA,380,IND,356,2023,T,FRB,8\n",
    ).held
    assert held.set_index("found")["rule"].to_dict() == {
        "12": "doubted by its source: fewer persons of both sexes than of one",
        "777777": "rule of origin",
        "7": "one row per key",
        "8": "one row per key",
    }
    assert held["locator"].iloc[0] == "migr_pop3ctb.csv, line 2, column value"


def test_the_feeds_own_table_keeps_marks(tmp_path: Path):
    """Laid out as Eurostat's TSV is documented: CRLF, a blank behind every cell and year."""
    staged = of(
        tmp_path,
        CODES + "A,CN,TOTAL,NR,T,IT\t234982 \t240000 p\r\nA,IN,TOTAL,NR,F,FR\t: \t0 e\r\n"
        "A,FOR,TOTAL,NR,T,IT\t6417206 \t: c\r\nA,UNK,TOTAL,NR,T,IT\t5 \t6 b\r\n"
        "A,TOTAL,TOTAL,NR,T,IT\t58997201 \t1 \r\nA,NAT,TOTAL,NR,T,IT\t1 \t1 \r\n"
        "A,CN,Y_LT5,NR,T,IT\t2 \t3 \r\n",
        "migr_pop3ctb.tsv",
    )
    assert len(staged.held) == 0
    read = staged.rows.assign(year=staged.rows["period"].dt.year).set_index(
        ["origin", "destination", "sex", "year"]
    )
    assert len(read) == 8
    assert read["status"].to_dict() == {
        ("CHN", "ITA", "_T", 2023): "A",
        ("CHN", "ITA", "_T", 2024): "P",
        ("IND", "FRA", "F", 2023): "O",
        ("IND", "FRA", "F", 2024): "E",
        ("_T", "ITA", "_T", 2023): "A",
        ("_T", "ITA", "_T", 2024): "Q",
        ("_X", "ITA", "_T", 2023): "A",
        ("_X", "ITA", "_T", 2024): "B",
    }
    assert read["persons"]["IND", "FRA", "F", 2024] == 0
    assert pd.isna(read["persons"]["_T", "ITA", "_T", 2024])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (HEAD.replace("universe", "kind") + "ITA,380,CHN,156,2023,T,FRB,1\n", "universe is missi"),
        (HEAD + "ITA,380,CHN,156,2023,T,CIT,1\n", "universe CIT; expected FRB .born abroad."),
        ("c_birth,land\n1,2\n", "expected Eurostat's TSV"),
    ],
)
def test_another_layout_is_refused_with_the_cure(tmp_path: Path, text: str, message: str):
    with pytest.raises(RefusedError, match=message):
        of(tmp_path, text)


def test_the_feed_asks_for_both_corridors_and_all_born_abroad():
    feed = catalogue.source(NAME).source.feed
    assert feed is not None
    parts = feed.address.partition("migr_pop3ctb/")[2].partition("?")[0].split(".")
    # freq.c_birth.age.unit.sex.geo
    assert len(parts) == len(CODES.partition("\\")[0].split(","))
    assert parts[1:3] == ["CN+IN+FOR+UNK", "TOTAL"]


def test_the_full_file_and_its_held_rows(full: Staged):
    assert (len(full.rows), len(full.held)) == (249_688, 9)
    assert set(full.held["rule"]) == {
        "doubted by its source: fewer persons of both sexes than of one"
    }
    assert {"HKG", "MAC", "TWN", "CHN", "NAM", "XKX"} <= set(full.rows["origin"])
    assert full.rows["persons"].notna().all()
    assert (full.rows["origin"] == full.rows["destination"]).sum() == 0


def test_check_figures_in_full_and_shipped_files(full: Staged, cut: Staged):
    for staged in (full, cut):
        china = born_in(staged, "CHN", 2023)
        assert (china["ITA"], born_in(staged, "CHN", 2022)["ITA"]) == (234_982, 228_630)
        members_told = {k: v for k, v in china.items() if k in EU}
        assert (len(members_told), sum(members_told.values())) == (17, 634_226)
        # Not told is not zero.
        assert not {"DEU", "GRC", "PRT", "POL"} & set(china)


def test_totals_hold_and_find_a_damaged_cell(full: Staged):
    compared = totals(full.rows)
    off = (compared["printed"] - compared["added"]).abs()
    assert (len(compared), (off > 0).sum()) == (82_926, 119)
    assert (off <= compared["tolerance"]).all()
    assert not compared["where"].eq("test, PRT, BEL, 2002: men and women").any()
    damaged = full.rows.copy()
    place = (
        (damaged["origin"] == "CHN")
        & (damaged["destination"] == "ITA")
        & (damaged["period"] == "2023-01-01")
        & (damaged["sex"] == "_T")
    )
    damaged.loc[place, "persons"] = 23_498
    compared = totals(damaged)
    off = (compared["printed"] - compared["added"]).abs() > compared["tolerance"]
    assert compared.loc[off, "where"].tolist() == ["test, CHN, ITA, 2023: men and women"]


def test_a_locator_leads_to_the_cell(full: Staged, shared: Path):
    lines = gzip.decompress((shared / FILE).read_bytes()).decode().splitlines()
    for row in (full.rows.iloc[7], full.rows.iloc[200_000]):
        line = int(row["locator"].split("line ")[1].split(",")[0])
        assert lines[line - 1].rsplit(",", 1)[1] == row["printed"]


def test_the_shipped_edition_is_the_full_one_cut(full: Staged, cut: Staged):
    rows = full.rows
    rows = rows[rows["origin"].isin(["CHN", "IND", "_T", "_X"]) & rows["destination"].isin(EU)]
    assert (len(cut.rows), len(cut.held)) == (4_324, 0)
    columns = ["origin", "destination", "sex", "period", "persons", "printed"]
    pd.testing.assert_frame_equal(cut.rows[columns], rows[columns].reset_index(drop=True))
