"""Stocks of 1960 to 2000: totals are rows of their own, a dropped zero is no zero."""

from pathlib import Path

import pandas as pd
import pytest

from cells import cells_at
from places import RAW
from tables import assert_cut, edition_of
from twoway.edition import RefusedError
from twoway.reference import members
from twoway.sources.worldbank_bilateral_stock import totals
from twoway.stage import Staged, stage_edition

NAME = "worldbank_bilateral_stock"
FOLDER = "data/stocks_flows/worldbank"
FILE = "bilateral_migrant_stock_1960_2000.csv.gz"
SHIPPED = RAW / NAME / "1960-2000" / FILE
EU = members("EU27_2020", pd.Timestamp("2022-01-01").date())
KEY = ["origin", "destination", "sex", "period"]
HEAD = "dest_iso3,orig_iso3,orig_m49,year,sex,value\n"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    home = tmp_path_factory.mktemp("worldbank")
    return stage_edition(NAME, edition_of(NAME, home, shared / FOLDER / FILE))


def of(folder: Path, text: str, head: str = HEAD) -> Staged:
    file = folder / "stock.csv"
    file.write_text(head + text, "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def test_totals_and_territories_of_china_are_origins_and_the_basis_is_mixed(tmp_path: Path):
    staged = of(
        tmp_path,
        "DEU,,0,1960,T,20\nDEU,CHN,156,1960,T,5\nDEU,HKG,344,1960,F,4\nDEU,MAC,446,1960,M,3\n"
        "DEU,NAM,516,1960,T,2\nDEU,TWN,158,1960,T,\n",
    )
    rows = staged.rows.set_index("origin")
    assert rows["persons"].dropna().to_dict() == {"_T": 20, "CHN": 5, "HKG": 4, "MAC": 3, "NAM": 2}
    assert rows["status"].to_dict()["TWN"] == "O"
    assert rows["sex"].to_dict()["HKG"] == "F"
    assert set(rows["basis"] + rows["reporter"]) == {"mixedDEU"}
    assert staged.rows["period"].dt.strftime("%Y-%m-%d").unique().tolist() == ["1960-01-01"]


def test_serbia_and_montenegro_an_unknown_code_and_text_are_held_back(tmp_path: Path):
    staged = of(
        tmp_path,
        "DEU,SRB,688,1960,T,1\nSRB,CHN,156,1960,T,2\nDEU,,999999,1960,T,3\nDEU,CHN,156,1970,T,x\n"
        "DEU,CHN,156,1960,T,5\n",
    )
    assert staged.rows["persons"].tolist() == [5]
    assert sorted(staged.held["found"]) == ["1", "2", "999999", "x"]
    assert staged.held["rule"].str.contains("SRB is Serbia and Montenegro until 2006").sum() == 2


def test_another_layout_is_refused(tmp_path: Path):
    with pytest.raises(RefusedError, match="column orig_m49 is missing; the header has dest_iso3"):
        of(tmp_path, "", HEAD.replace("orig_m49", "origin"))


def test_the_full_file_but_for_serbia_and_montenegro(full: Staged, shared: Path):
    assert (len(full.rows), len(full.held)) == (201_760, 3_263)
    assert full.held["rule"].str.contains("SRB is Serbia and Montenegro").all()
    raw = pd.read_csv(shared / FOLDER / FILE, keep_default_na=False)
    assert len(raw) == 205_023
    # The reason it is held: with Montenegro in the file, SRB would be Serbia.
    assert not (raw["orig_iso3"].eq("MNE") | raw["dest_iso3"].eq("MNE")).any()
    assert (full.rows["persons"] > 0).all()
    assert {"HKG", "MAC", "NAM"} <= set(full.rows["origin"])
    assert "TWN" not in set(full.rows["origin"])


def test_the_world_of_1960_and_each_total_is_the_sum_of_its_origins(full: Staged, shared: Path):
    raw = pd.read_csv(shared / FOLDER / FILE, keep_default_na=False)
    both = raw[raw["sex"] == "T"]
    printed = both[both["orig_m49"] == 0].set_index(["dest_iso3", "year"])["value"]
    added = both[both["orig_m49"] != 0].groupby(["dest_iso3", "year"])["value"].sum()
    assert len(printed) == 948
    assert (printed.sort_index() == added.sort_index()).all()
    assert printed.groupby("year").sum()[1960] == 90_946_050
    # The same without Serbia and Montenegro, whose total is held back too.
    own = full.rows[(full.rows["origin"] == "_T") & (full.rows["period"] == "1960-01-01")]
    assert own["persons"].sum() == 90_946_050 - printed["SRB", 1960]


def test_the_corridor_both_ways(full: Staged):
    rows = full.rows[full.rows["sex"] == "_T"]
    rows = rows.assign(year=rows["period"].dt.year)
    there = rows[(rows["origin"] == "CHN") & rows["destination"].isin(EU)]
    back = rows[(rows["destination"] == "CHN") & rows["origin"].isin(EU)]
    assert there.groupby("year")["persons"].sum().to_dict() == {
        1960: 22_722,
        1970: 28_415,
        1980: 36_281,
        1990: 100_403,
        2000: 289_583,
    }
    # China has no matrix of 2000.
    assert back.groupby("year")["persons"].sum().to_dict() == {
        1960: 1_368,
        1970: 728,
        1980: 178,
        1990: 1_275,
    }


def test_women_and_men_make_both_sexes_and_a_damaged_cell_is_found(full: Staged):
    compared = totals(full.rows)
    assert len(compared) == 68_689
    assert (compared["printed"] == compared["added"]).all()
    assert set(compared["tolerance"]) == {0}
    rows = full.rows
    cell = (rows["origin"] == "CHN") & (rows["destination"] == "ITA") & (rows["sex"] == "F")
    damaged = rows.assign(persons=rows["persons"].mask(cell & (rows["period"] == "2000-01-01"), 1))
    compared = totals(damaged)
    wrong = compared[(compared["printed"] - compared["added"]).abs() > compared["tolerance"]]
    assert wrong["where"].tolist() == ["test: from CHN in ITA, 2000-01-01"]


def test_places_lead_to_the_printed_cell(full: Staged, shared: Path):
    some = full.rows.iloc[::4_999]
    assert cells_at(shared / FOLDER, some["locator"]) == some["printed"].tolist()


def test_the_shipped_edition_is_the_full_one_cut_to_the_corridors(full: Staged, tmp_path: Path):
    shipped = stage_edition(NAME, edition_of(NAME, tmp_path, SHIPPED))
    assert shipped.held.empty
    rows = full.rows
    there = rows["origin"].isin(EU) & rows["destination"].isin(["CHN", "IND"])
    back = rows["destination"].isin(EU) & rows["origin"].isin(["CHN", "IND"])
    sums = rows["origin"].eq("_T") & rows["destination"].isin([*EU, "CHN", "IND"])
    assert len(shipped.rows) == (there | back | sums).sum()
    assert_cut(shipped.rows, rows, KEY)
    assert (totals(shipped.rows)["printed"] == totals(shipped.rows)["added"]).all()
    assert cells_at(SHIPPED.parent, shipped.rows["locator"]) == shipped.rows["printed"].tolist()
