"""The raw cell that a locator names, so that a test can open the file at the place."""

import csv
import gzip
import io
import re
from pathlib import Path

from openpyxl.utils import column_index_from_string

from twoway.readers import read_workbook

_IN_SHEET = re.compile(
    r"(?P<file>.+), sheet '(?P<sheet>.+)', row (?P<line>\d+), column (?P<at>\w+)"
)
_IN_TEXT = re.compile(r"(?P<file>.+?), line (?P<line>\d+), column (?P<at>.+)")


def cell_at(folder: Path, locator: str) -> str:
    """Text of the cell, with the blanks around it cut off."""
    found = _IN_SHEET.fullmatch(locator)
    if found:
        rows = read_workbook(folder / found["file"])[found["sheet"]]
        return rows[int(found["line"]) - 1][column_index_from_string(found["at"]) - 1].strip()
    found = _IN_TEXT.fullmatch(locator)
    assert found, locator
    raw = (folder / found["file"]).read_bytes()
    text = (gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw).decode("utf-8-sig")
    lines = text.splitlines(keepends=True)
    between = "\t" if "\t" in lines[0] else ","
    record = next(
        csv.reader(io.StringIO("".join(lines[int(found["line"]) - 1 :])), delimiter=between)
    )
    head = [name.strip() for name in next(csv.reader([lines[0]], delimiter=between))]
    return record[head.index(found["at"])].strip()
