"""Two censuses, two totals; residents of Hong Kong, Macao and Taiwan beside the foreigners."""

from pathlib import Path

import pandas as pd
import pytest

from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.reference import members
from twoway.stage import Staged, stage_edition

NAME = "nbs_census_foreigners"
FILE = "data/stocks_flows/nbs_china/census_foreigners_by_nationality_2010_2020.csv"
EU = members("EU27_2020", pd.Timestamp("2020-11-01").date())
HEAD = "census_year,nationality_m49,nationality_iso3,nationality,sex,value\n"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full file."""
    home = tmp_path_factory.mktemp("nbs")
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    (edition,) = editions(NAME, RAW)
    return stage_edition(NAME, edition)


def of(folder: Path, lines: str, head: str = HEAD) -> Staged:
    file = folder / "census.csv"
    file.write_text(head + lines, "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def both_sexes(staged: Staged, census: str) -> pd.Series:
    rows = staged.rows[(staged.rows["sex"] == "_T") & (staged.rows["period"] == census)]
    return rows.set_index("origin")["persons"]


def test_total_of_foreigners_is_the_total_and_the_wider_one_is_left_out(tmp_path: Path):
    staged = of(
        tmp_path,
        "2020,0,,TOTAL_INCL_HK_MO_TW,T,1430695\n2020,1000001,,FOREIGNERS_TOTAL,T,845697\n"
        '2020,344,HKG,"China, Hong Kong SAR",F,169084\n2020,276,DEU,Germany,T,8460\n'
        "2020,9999999,,UNKNOWN,T,260\n",
    )
    assert staged.held.empty
    rows = staged.rows.set_index(["origin", "sex"])
    assert rows["persons"].to_dict() == {
        ("_T", "_T"): 845_697,
        ("HKG", "F"): 169_084,
        ("DEU", "_T"): 8_460,
        ("_X", "_T"): 260,
    }
    assert rows.loc[("_T", "_T"), "locator"] == "census.csv, line 3, column value"
    said = ("reporter", "basis", "destination", "period")
    assert [rows[c].astype("str").unique().tolist() for c in said] == [
        ["CHN"],
        ["citizenship"],
        ["CHN"],
        ["2020-11-01"],
    ]


def test_unknown_nationality_a_mark_and_a_repeated_key_are_held_back(tmp_path: Path):
    staged = of(
        tmp_path,
        "2010,777777,,Atlantis,T,200\n2010,250,FRA,France,T,<100\n"
        "2010,392,JPN,Japan,T,1\n2010,392,JPN,Japan,T,2\n2010,410,KOR,Korea,T,3\n",
    )
    assert list(staged.rows["origin"]) == ["KOR"]
    assert sorted(staged.held["found"]) == ["1", "2", "777777", "<100"]


def test_a_table_without_the_column_of_sex_is_refused(tmp_path: Path):
    with pytest.raises(RefusedError, match="column sex is missing"):
        of(tmp_path, "", HEAD.replace("sex", "gender"))


def test_full_file_reads_all_but_the_wider_totals(full: Staged):
    assert (len(full.rows), len(full.held)) == (305 - 2 * 3, 0)


@pytest.mark.parametrize(
    ("census", "foreigners", "of_the_eu"),
    [("2010-11-01", 593_832, 55_092), ("2020-11-01", 845_697, 38_422)],
)
def test_both_files_give_the_published_figures(full, cut, census, foreigners, of_the_eu):
    for staged in (full, cut):
        persons = both_sexes(staged, census)
        named = persons[persons.index.isin(EU)]
        assert (persons["_T"], named.sum(), len(named)) == (foreigners, of_the_eu, 22)
        # Below 100 a nationality is not named; that is no zero.
        assert persons.min() >= 100


@pytest.mark.parametrize(("census", "with_them"), [("2010", 1_020_145), ("2020", 1_430_695)])
def test_total_excludes_residents_of_hong_kong_macao_and_taiwan(full, census, with_them):
    persons = both_sexes(full, f"{census}-11-01")
    assert persons["_T"] + persons[["HKG", "MAC", "TWN"]].sum() == with_them


def test_the_shipped_edition_quotes_few_rows_and_says_on_what_terms(cut: Staged):
    (edition,) = editions(NAME, RAW)
    assert (len(cut.rows), len(cut.held)) == (58, 0)
    assert "no open licence stated" in edition.manifest.licence
