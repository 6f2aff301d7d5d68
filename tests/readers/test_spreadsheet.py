"""Eurostat's Data Browser spreadsheets: two layouts, labels for codes, a legend under the table."""

from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from cells import cell_at
from twoway.edition import RefusedError
from twoway.readers.spreadsheet import extracted_on, read_spreadsheet

SKILLS, LABOUR = "data/permits_students_skills/skills_shortage", "data/visas_permits/eurostat"
RATES = f"{SKILLS}/jvs_q_nace2__custom_9301789_spreadsheet__2001Q1-2023Q3.xlsx"
EMPLOYED = f"{SKILLS}/lfsa_pgacws__custom_9369192_spreadsheet__foreign_born_employed_2019.xlsx"
UNEMPLOYED = f"{LABOUR}/une_rt_a__custom_14324113_page_spreadsheet.xlsx"
PART_TIME = f"{LABOUR}/lfsi_pt_a__custom_14828862_page_spreadsheet.xlsx"
EU = "European Union - 27 countries (from 2020)"
TABLE = [
    ["Data extracted on 02/03/2024 10:00:00 from [ESTAT]"],
    ["Dataset: ", "Something [x__custom_1]"],
    [],
    ["Time frequency", "", "Annual"],
    ["Sort of tea", "", "Green"],
    [],
    ["TIME", "TIME", "2022", "", "2023", ""],
    ["GEO (Labels)", "NACE_R2 (Labels)", "", "", "", ""],
    ["Austria", "Education", ":", "", 0, "p"],
    ["Belgium", "Education", ":", "c", 2.5, "bu"],
    [],
    ["Special value"],
    [":", "not available"],
    ["Available flags:"],
    ["bu", "break in time series, low reliability"],
    ["c", "confidential"],
    ["p", "provisional"],
]


def of(folder: Path, table: list[list[object]] = TABLE, sheets: int = 1) -> Path:
    book = openpyxl.Workbook()
    book.active.title = "Summary"
    for n in range(1, sheets + 1):
        sheet = book.create_sheet(f"Sheet {n}")
        for row in table:
            sheet.append([None if cell == "" else cell for cell in row])
    path = folder / "x.xlsx"
    book.save(path)
    return path


def one(cells: pd.DataFrame, **where: str) -> pd.Series:
    for name, value in where.items():
        cells = cells[cells[name] == value]
    assert len(cells) == 1, cells
    return cells.iloc[0]


@pytest.mark.parametrize(
    ("file", "count", "where", "value", "status", "day"),
    [
        (EMPLOYED, 37, {"geo": EU, "time": "2019", "sex": "Total"}, "24683.4", "A", "2024-01-16"),
        (EMPLOYED, 37, {"geo": "Romania", "c_birth": "Foreign country"}, "9.6", "U", "2024-01-16"),
        (UNEMPLOYED, 777, {"geo": EU, "time": "2023"}, "6.1", "A", "2024-12-30"),
        (UNEMPLOYED, 777, {"geo": EU, "time": "2008"}, "", "O", "2024-12-30"),
        (PART_TIME, 777, {"geo": "Germany", "time": "2020"}, "27.9", "A", "2024-12-31"),
    ],
)
def test_a_cell_of_each_file(shared, file, count, where, value, status, day):
    table = read_spreadsheet(shared / file)
    assert len(table.cells) == count
    assert not table.coded
    cell = one(table.cells, **where)
    assert (cell["value"], cell["status"]) == (value, status)
    assert cell_at((shared / file).parent, cell["locator"]) == cell["printed"]
    assert extracted_on(shared / file) == day


def test_every_value_of_the_largest_file_is_read(shared):
    cells = read_spreadsheet(shared / RATES).cells
    assert (cells["value"] != "").sum() == 58_640
    assert len(cells) == 39 * 30 * 91
    assert cells["flag"].value_counts().to_dict() == {
        "": 100_494,
        "p": 2_976,
        "e": 1_789,
        "c": 728,
        "u": 288,
        "b": 195,
    }
    # Suppressed and not available are printed alike; the mark beside them tells them apart.
    empty = cells[cells["value"] == ""]
    assert empty["status"].value_counts().to_dict() == {"O": 47_102, "Q": 728}


def test_zero_not_available_and_suppressed_are_three_things(tmp_path):
    cells = read_spreadsheet(of(tmp_path)).cells
    zero = one(cells, geo="Austria", time="2023")
    assert (zero["value"], zero["status"], zero["flag"]) == ("0", "P", "p")
    assert zero["locator"] == "x.xlsx, sheet 'Sheet 1', row 9, column E"
    assert one(cells, geo="Austria", time="2022")["status"] == "O"
    assert one(cells, geo="Belgium", time="2022")["status"] == "Q"
    assert one(cells, geo="Belgium", time="2023")["status"] == "BU"


def test_dimensions_over_the_table_are_columns_by_code_or_by_their_label(tmp_path):
    cells = read_spreadsheet(of(tmp_path)).cells
    assert set(cells["freq"]) == {"Annual"}
    assert set(cells["Sort of tea"]) == {"Green"}
    assert set(cells["nace_r2"]) == {"Education"}


def test_every_sheet_is_read_and_the_title_page_is_not(tmp_path):
    assert len(read_spreadsheet(of(tmp_path, sheets=2)).cells) == 2 * 4
    with pytest.raises(RefusedError, match="no table on a sheet 'Sheet 1'"):
        read_spreadsheet(of(tmp_path, sheets=0))


@pytest.mark.parametrize(
    ("row", "cell", "put", "match"),
    [
        (6, 0, "PERIOD", "no head TIME or Date"),
        (7, 0, "GEO (Codes)", r"'GEO \(Codes\)' under TIME"),
        (8, 5, 7, "row 9: mark '7' is not in the legend"),
        (8, 0, "", "row 9: no label"),
    ],
)
def test_a_changed_layout_is_refused_with_the_cure(tmp_path, row, cell, put, match):
    table = [list(r) for r in TABLE]
    table[row][cell] = put
    with pytest.raises(RefusedError, match=match) as refused:
        read_spreadsheet(of(tmp_path, table))
    assert "Download it again" in str(refused.value)
