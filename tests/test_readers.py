"""Hostile and broken files are refused with file, found, expected and cure."""

import gzip
import zipfile
from pathlib import Path

import openpyxl
import pytest

from twoway.edition import RefusedError
from twoway.readers import column_letter, read_bytes, read_csv, read_workbook


def test_an_outage_page_in_place_of_a_table_is_named_with_its_title(tmp_path: Path):
    page = tmp_path / "table.csv"
    page.write_text("<!DOCTYPE html><html><title>Service unavailable</title></html>")
    with pytest.raises(RefusedError, match=r"table\.csv: an HTML page \('Service unavailable'\)"):
        read_bytes(page)


def test_a_truncated_gzip_is_refused(tmp_path: Path):
    cut = tmp_path / "table.csv.gz"
    cut.write_bytes(gzip.compress(b"a,b\n1,2\n" * 5000)[:-20])
    with pytest.raises(RefusedError, match=r"gzip stream is broken.*fetch it again"):
        read_bytes(cut)


def test_a_gzip_bomb_is_refused_without_being_unpacked(tmp_path: Path):
    bomb = tmp_path / "bomb.csv.gz"
    bomb.write_bytes(gzip.compress(b"0" * 50_000_000))
    with pytest.raises(RefusedError, match="decompression bomb"):
        read_bytes(bomb)


def test_an_empty_file_and_one_of_blanks_are_refused(tmp_path: Path):
    for name, content in (("empty.csv", b""), ("blank.csv", b" \n \n")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(RefusedError, match=name):
            read_bytes(tmp_path / name)


def test_a_missing_column_is_named_beside_those_there_are(tmp_path: Path):
    table = tmp_path / "table.csv"
    table.write_text("year,val\n2020,1\n")
    with pytest.raises(RefusedError, match="column value is missing; the header has year, val"):
        read_csv(table, ("year", "value"))


def test_namibia_an_empty_cell_and_a_zero_stay_apart_and_lines_are_those_of_the_file(
    tmp_path: Path,
):
    table = tmp_path / "table.csv"
    table.write_text("code,value\nNA,0\nDE,\n")
    rows = read_csv(table, ("code", "value"))
    assert rows["code"].tolist() == ["NA", "DE"]
    assert rows["value"].tolist() == ["0", ""]
    assert rows.index.tolist() == [2, 3]


def test_a_file_in_another_encoding_is_refused(tmp_path: Path):
    table = tmp_path / "table.csv"
    table.write_bytes("land\nTürkiye\n".encode("latin-1"))
    with pytest.raises(RefusedError, match="is not utf-8"):
        read_csv(table, ("land",))


def test_a_workbook_bomb_and_a_file_that_is_no_workbook_are_refused(tmp_path: Path):
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 80_000_000)
    with pytest.raises(RefusedError, match="decompression bomb"):
        read_workbook(bomb)
    other = tmp_path / "other.xlsx"
    other.write_bytes(b"PK\x03\x04 not a zip")
    with pytest.raises(RefusedError, match=r"other\.xlsx"):
        read_workbook(other)


def test_an_oversized_workbook_is_refused_before_it_is_opened(tmp_path: Path):
    big = tmp_path / "big.xlsx"
    big.write_bytes(b"\0" * 2_000_000)
    with pytest.raises(RefusedError, match="2 MB, expected 1 MB at most"):
        read_workbook(big, largest_mb=1)


def test_cells_of_a_workbook_keep_their_place_and_whole_numbers_their_look(tmp_path: Path):
    path = tmp_path / "book.xlsx"
    book = openpyxl.Workbook()
    book.active.title = "Data"
    book.active["C10"] = 1234.0
    book.active["D10"] = 0.5
    book.save(path)
    rows = read_workbook(path)["Data"]
    assert rows[9][2:4] == ["1234", "0.5"]
    assert [column_letter(k) for k in (0, 25, 26, 51, 52)] == ["A", "Z", "AA", "AZ", "BA"]
