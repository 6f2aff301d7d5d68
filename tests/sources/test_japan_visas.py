"""Visas of Japan: names made by machine, empty cells that are no zeros, sums among the columns."""

from pathlib import Path

import pandas as pd
import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.reference import members
from twoway.sources.japan_visas import totals
from twoway.stage import Staged, stage_edition

NAME = "japan_visas"
FILE = "data/visas_permits/japan_mofa/visa_number_in_japan.csv"
HEAD = (
    "Year,Regional code,Country,Number of issued,Short -term stay,Employment,Employment_Art,"
    "Ordinary\n"
)


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    return stage_edition(NAME, edition_of(NAME, tmp_path_factory.mktemp(NAME), shared / FILE))


@pytest.fixture(scope="module")
def raw(shared: Path) -> pd.DataFrame:
    return pd.read_csv(shared / FILE, dtype=str, keep_default_na=False)


def of(folder: Path, lines: str, head: str = HEAD) -> Staged:
    file = folder / "visas.csv"
    file.write_text(head + lines, "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def issued(staged: Staged, year: int, visa_class: str = "_T") -> pd.Series:
    rows = staged.rows
    rows = rows[(rows["period"] == f"{year}-01-01") & (rows["visa_class"] == visa_class)]
    return rows.set_index("origin")["visas"]


def test_the_full_file(full: Staged):
    # 1,945 lines less 60 second lines of an area and former states, 45 columns each.
    assert (len(full.rows), len(full.held)) == (1_885 * 45, 0)
    assert full.rows["period"].dt.year.nunique() == 12
    assert full.rows["visa_class"].nunique() == 45
    assert set(full.rows["destination"]) == {"JPN"}


def test_check_figures_and_a_place(full: Staged, shared: Path):
    assert issued(full, 2017)["_T"] == 5_869_012
    assert issued(full, 2017)["CHN"] == 4_504_718
    cells = full.rows.set_index(["origin", "visa_class", "period"])
    cell = cells.loc[("SUR", "Short -term stay", "2017-01-01")]
    assert cell_at(shared / FILE, cell["locator"]) == cell["printed"]


def test_all_lines_of_the_file_add_up_to_its_totals(raw: pd.DataFrame):
    """But in 2008, where the line of others is missing: 62,347 visas are in no line."""
    counts = raw.assign(n=pd.to_numeric(raw["Number of issued"]), total=raw["Country"] == "total")
    sums = counts.pivot_table(index="Year", columns="total", values="n", aggfunc="sum")
    gap = (sums[True] - sums[False]).astype(int)
    assert gap[gap != 0].to_dict() == {"2008": 62_347}
    assert "others" not in set(raw.loc[raw["Year"] == "2008", "Country"])


def test_seven_names_of_hong_kong_and_macao_are_two_areas(full: Staged, raw: pd.DataFrame):
    names = raw[raw["Country"].str.contains("Hong Kong|Macau")]
    assert names["Country"].nunique() == 7
    # The passports of the regions: "Hong Kong SAR" in 2009 and from 2015, "Hong Kong" between.
    hong_kong = [issued(full, y)["HKG"] for y in (2009, 2010, 2014, 2015, 2017)]
    assert hong_kong == [847, 1_008, 1_048, 1_364, 2_341]
    assert issued(full, 2017)["MAC"] == 123
    assert issued(full, 2017)["TWN"] == 15_287
    rows = full.rows[full.rows["visa_class"] == "_T"]
    assert rows.loc[rows["origin"] == "HKG", "period"].dt.year.tolist() == list(range(2009, 2018))


def test_names_made_by_machine(full: Staged, raw: pd.DataFrame):
    """Each stands for the country that its code and its place in the ministry's order tell."""
    names = raw.drop_duplicates("Country").set_index("Country")["Regional code"]
    assert names[["Slinum", "Nigail", "Mari", "Brush", "Benan"]].tolist() == [
        "7400",
        "5620",
        "4660",
        "1080",
        "2040",
    ]
    assert {"SUR", "NER", "MLI", "BDI", "BEN", "NAM", "COG", "COD"} <= set(full.rows["origin"])
    assert not full.rows.duplicated(["origin", "visa_class", "period"]).any()


def test_empty_is_missing_and_zero_is_none(full: Staged):
    rows = full.rows
    assert rows["status"].value_counts().to_dict() == {"A": 73_828, "O": 10_997}
    assert (rows["visas"].isna() == (rows["status"] == "O")).all()
    assert (rows["visas"] == 0).sum() > 20_000
    # A status of 2017 did not exist in 2016; two were joined into one in 2015.
    assert issued(full, 2016, "Employment_Nursing care").isna().all()
    assert issued(full, 2017, "Employment_Nursing care")["_T"] == 2
    assert issued(full, 2015, "Employment_Technology").isna().all()


def test_totals_hold_and_find_a_damaged_cell(full: Staged):
    compared = totals(full.rows)
    assert len(compared) == 7_407
    assert (compared["printed"] == compared["added"]).all()
    damaged = full.rows.copy()
    damaged["visas"] = damaged["visas"].astype("float")
    hit = (
        (damaged["origin"] == "CHN")
        & (damaged["visa_class"] == "Employment_Art")
        & (damaged["period"] == "2016-01-01")
    )
    damaged.loc[hit, "visas"] += 1
    compared = totals(damaged)
    wrong = compared[(compared["printed"] - compared["added"]).abs() > compared["tolerance"]]
    assert wrong["where"].tolist() == ["CHN 2016, test: Employment"]


def test_second_lines_of_an_area_and_names_nobody_knows(tmp_path: Path):
    staged = of(
        tmp_path,
        "2016,1560,China,5,3,1,1,\n2016,3441,Hong Kong DI,9,9,0,0,0\n2016,3442,Hong Kong SAR,2,1,0,,1\n"
        "2016,1781,Zaire,2,2,0,0,0\n2016,8071,Yugoslavia,1,1,0,0,0\n2016,1,Atlantis,1,1,0,0,0\n"
        "2016,0,total,20,17,1,1,1\n",
    )
    assert issued(staged, 2016).to_dict() == {"CHN": 5, "HKG": 2, "_T": 20}
    assert set(staged.held["found"]) == {"Atlantis"}
    china = staged.rows[staged.rows["origin"] == "CHN"].set_index("visa_class")
    assert china.loc["Ordinary", "status"] == "O"
    assert china.loc["Short -term stay", "locator"] == "visas.csv, line 2, column Short -term stay"


def test_a_changed_header_is_refused(tmp_path: Path):
    head = HEAD.replace("Number of issued", "Issued")
    with pytest.raises(RefusedError, match="column Number of issued is missing"):
        of(tmp_path, "2016,1560,China,5,3,1,1,1\n", head)


def test_the_shipped_edition_is_the_full_one_cut(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert (len(cut.rows), len(cut.held)) == (12_960, 0)
    eu = members("EU27_2020", pd.Timestamp("2025-01-01").date())
    expected = full.rows[full.rows["origin"].isin([*eu, "CHN", "IND", "_T"])]
    columns = ["origin", "visa_class", "period", "visas", "status", "printed"]
    pd.testing.assert_frame_equal(
        cut.rows[columns], expected[columns].reset_index(drop=True), check_dtype=False
    )
    compared = totals(cut.rows)
    assert len(compared) == 1_125
    assert (compared["printed"] == compared["added"]).all()
