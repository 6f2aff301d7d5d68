"""A model's matrix: the sender down, the receiver across; a dash is no zero, a zero no count."""

from pathlib import Path

import pandas as pd
import pytest
from openpyxl import Workbook

from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.readers import read_workbook
from twoway.reference import members
from twoway.sources.worldbank_remittance_matrix import edition_label, totals
from twoway.stage import Staged, stage_edition

NAME = "worldbank_remittance_matrix"
FILE = "data/recruitment_protection/worldbank_knomad/WB_Bilateral_Remittance_Estimates_2017.xlsx"
TITLE = "Bilateral Remittance Estimates for 2017 using Migrant Stocks (millions of US$)"
CORNER = "receiving (across) / sending (down) "
EU = members("EU27_2020", pd.Timestamp("2024-01-01").date())


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full workbook."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    return stage_edition(NAME, *editions(NAME, RAW))


def of(folder: Path, rows: list[list[object]], sheet: str = "Bilateral_Remittances") -> Staged:
    book = Workbook()
    page = book.active
    page.title = sheet
    for row in rows:
        page.append(row)
    file = folder / "matrix.xlsx"
    book.save(file)
    return stage_edition(NAME, edition_of(NAME, folder, file))


def sent(staged: Staged) -> pd.DataFrame:
    return staged.rows.pivot(index="origin", columns="destination", values="usd_million")


MATRIX = [
    [TITLE],
    [CORNER, "China", "Hong Kong SAR, China", "Germany", "WORLD"],
    ["China", 0, 5.5, 1.2856138082063e-05, 5.500012856138],
    ["Hong Kong SAR, China", 15547.5, 0, "-", 15547.5],
    ["Germany", 300.25, 0.0, 0.0, 300.25],
    ["WORLD", 15847.75, 5.5, 1.2856138082063e-05, 15853.25],
    [None],
    ["Notes:"],
    ["These are analytical estimates."],
]


def test_who_stands_down_sends_and_the_notes_are_no_rows(tmp_path: Path):
    staged = of(tmp_path, MATRIX)
    assert (len(staged.rows), len(staged.held)) == (16, 0)
    read = staged.rows.set_index(["origin", "destination"])
    assert read["usd_million"]["DEU", "CHN"] == 300.25
    assert read["usd_million"]["_T", "CHN"] == 15847.75
    assert read["usd_million"]["CHN", "DEU"] == 0.000012856138
    assert read["printed"]["CHN", "DEU"] == "1.2856138082063e-05"
    assert read["usd_million"]["DEU", "HKG"] == 0
    assert read["status"].drop(("HKG", "DEU")).unique().tolist() == ["E"]
    assert (read["status"]["HKG", "DEU"], read["printed"]["HKG", "DEU"]) == ("O", "-")
    assert pd.isna(read["usd_million"]["HKG", "DEU"])
    assert set(staged.rows["period"]) == {pd.Timestamp("2017-01-01")}
    where = "matrix.xlsx, sheet 'Bilateral_Remittances', row 5, column B"
    assert read["locator"]["DEU", "CHN"] == where


def test_the_corner_of_later_matrices_is_known_too(tmp_path: Path):
    corner = "Remittance-receiving country (across)      -      Remittance-sending country (down) "
    matrix = [["Bilateral Remittance Matrix 2021"], [corner, *MATRIX[1][1:]], *MATRIX[2:]]
    assert set(of(tmp_path, matrix).rows["period"]) == {pd.Timestamp("2021-01-01")}


def test_a_name_that_is_not_known_and_text_for_a_number_are_held_back(tmp_path: Path):
    held = of(
        tmp_path,
        [
            [TITLE],
            [CORNER, "Atlantis", "Namibia"],
            ["Atlantis", 0, 0],
            ["Namibia", 0, "n.a."],
        ],
    ).held
    assert sorted(held["found"]) == ["Atlantis"] * 3 + ["n.a."]


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([["Bilateral estimates"], *MATRIX[1:]], "no year in the title over the matrix"),
        ([[TITLE], ["from / to", "China"], ["China", 1]], "no sheet with 'receiving .across.'"),
        ([*MATRIX[:2], MATRIX[4], MATRIX[3]], "not the same in the same order .first: 'Germany'"),
        ([MATRIX[0], [CORNER, "", "China"], ["China", "CHN", 1]], "1 senders and 2 receivers"),
    ],
)
def test_another_layout_is_refused_with_the_cure(tmp_path: Path, rows, message: str):
    with pytest.raises(RefusedError, match=message):
        of(tmp_path, rows)


LIST = [
    ["Economy ISO3", "Economy Name", "Indicator ID", "Indicator", "Partner", "2020", "2021"],
    ["DEU", "Germany", "WB.KNOMAD.BRE", "x", "China", None, 412.5],
    ["DEU", "Germany", "WB.KNOMAD.BRE", "x", "WORLD", None, 900.0],
    ["WLD", "World", "WB.KNOMAD.BRE", "x", "Hong Kong SAR, China", None, 0],
    ["DEU", "Germany", "WB.KNOMAD.MRO", "x", "WORLD", 7.0, 8.0],
]


def test_the_list_of_2021_is_read_without_its_other_indicators(tmp_path: Path):
    staged = of(tmp_path, LIST, "Data")
    assert len(staged.held) == 0
    read = staged.rows.set_index(["origin", "destination"])["usd_million"]
    assert read.astype("float").to_dict() == {
        ("DEU", "CHN"): 412.5,
        ("DEU", "_T"): 900.0,
        ("_T", "HKG"): 0.0,
    }
    assert set(staged.rows["period"]) == {pd.Timestamp("2021-01-01")}
    assert set(staged.rows["status"]) == {"E"}
    assert staged.rows["locator"].iloc[0] == "matrix.xlsx, sheet 'Data', row 2, column G"


def test_a_list_without_its_columns_is_refused(tmp_path: Path):
    with pytest.raises(RefusedError, match="sheet 'Data', row 1: no column Partner among Economy"):
        of(tmp_path, [LIST[0][:4] + LIST[0][5:], *LIST[1:]], "Data")


def test_the_full_matrix_and_its_dashes(full: Staged):
    assert (len(full.rows), len(full.held)) == (215 * 215, 0)
    missing = full.rows[full.rows["status"] == "O"]
    assert sorted(zip(missing["origin"], missing["destination"], strict=True)) == [
        ("IND", "PAK"),
        ("ISR", "LBN"),
        ("LBN", "ISR"),
        ("PAK", "IND"),
    ]
    single = full.rows[(full.rows["origin"] != "_T") & (full.rows["destination"] != "_T")]
    assert single["usd_million"].eq(0).sum() == 33_891
    assert {"HKG", "MAC", "CHN"} <= set(full.rows["origin"])
    assert "TWN" not in set(full.rows["origin"])


def test_check_figures_in_full_and_shipped_files(full: Staged, cut: Staged):
    for staged in (full, cut):
        money = sent(staged).astype("float")
        assert round(money.loc[EU, "CHN"].sum(), 1) == 4_794.7
        assert round(money.loc["CHN", EU].sum(), 1) == 383.8
        assert money.loc["HRV", "CHN"] == 0
        assert round(money.loc["_T", "_T"], 6) == 613_465.842855
        assert round(money.loc["HKG", "CHN"] / money.loc["_T", "CHN"], 2) == 0.24


def test_totals_hold_and_find_a_damaged_cell(full: Staged, cut: Staged):
    compared = totals(full.rows)
    assert len(compared) == 2 * 210
    off = (compared["printed"] - compared["added"]).abs()
    assert (off <= compared["tolerance"]).all()
    assert not compared["where"].str.contains("ISR|LBN|IND|PAK").any()
    damaged = full.rows.copy()
    place = (damaged["origin"] == "FRA") & (damaged["destination"] == "CHN")
    damaged.loc[place, "usd_million"] = damaged.loc[place, "usd_million"] * 10
    compared = totals(damaged)
    off = (compared["printed"] - compared["added"]).abs() > compared["tolerance"]
    assert sorted(compared.loc[off, "where"]) == [
        "test, CHN, 2017: destination with all others",
        "test, FRA, 2017: origin with all others",
    ]
    # The row WORLD of a cut is that of the whole matrix.
    assert totals(cut.rows).empty


def test_a_locator_leads_to_the_cell(full: Staged, shared: Path):
    cells = read_workbook(shared / FILE)["Bilateral_Remittances_2017"]
    for row in (full.rows.iloc[300], full.rows.iloc[40_000]):
        number, letters = row["locator"].split("row ")[1].split(", column ")
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - ord("A") + 1
        assert cells[int(number) - 1][column - 1] == row["printed"]


def test_the_label_is_the_year_of_the_title(shared: Path, tmp_path: Path):
    assert edition_label(shared / FILE) == "2017"
    Workbook().save(tmp_path / "x.xlsx")
    assert edition_label(tmp_path / "x.xlsx") is None


def test_the_shipped_edition_is_the_full_one_cut(full: Staged, cut: Staged):
    areas = [*EU, "CHN", "HKG", "MAC", "IND", "_T"]
    rows = full.rows[full.rows["origin"].isin(areas) & full.rows["destination"].isin(areas)]
    assert (len(cut.rows), len(cut.held)) == (32 * 32, 0)
    columns = ["origin", "destination", "usd_million", "status", "printed"]
    pd.testing.assert_frame_equal(cut.rows[columns], rows[columns].reset_index(drop=True))
