"""Open a raw file at the place that a locator names, without the project's own reading of it."""

import csv
import gzip
import io
import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import pandas as pd
from openpyxl.utils import column_index_from_string

from twoway.readers import read_workbook

_IN_SHEET = re.compile(r"(.+), sheet '(.+)', row (\d+), column (\w+)")
_IN_TEXT = re.compile(r"(.+?), line (\d+), column (.+)")


def cell_at(place: Path, locator: str, encoding: str = "utf-8-sig") -> str:
    """Text of one cell of a file, or of a file in a folder; blanks around it are cut off."""
    found = _IN_SHEET.fullmatch(locator) or _IN_TEXT.fullmatch(locator)
    assert found, f"no place: {locator}"
    name, *within = found.groups()
    file = place / name if place.is_dir() else place
    assert file.name == name
    look = _in_sheet if found.re is _IN_SHEET else _in_text
    return look(file, encoding, *within).strip()


def _in_sheet(file: Path, _: str, sheet: str, row: str, letters: str) -> str:
    return _workbook(file, file.stat().st_mtime_ns)[sheet][int(row) - 1][
        column_index_from_string(letters) - 1
    ]


def _in_text(file: Path, encoding: str, line: str, column: str) -> str:
    records = _records(file, file.stat().st_mtime_ns, encoding)
    head = [name.strip() for name in records[1]]
    return records[int(line)][head.index(column)]


@lru_cache(maxsize=2)
def _workbook(file: Path, _: int) -> dict[str, list[list[str]]]:
    return read_workbook(file)


@lru_cache(maxsize=2)
def _records(file: Path, _: int, encoding: str) -> dict[int, list[str]]:
    """Return the records of a delimited file by the line that each begins on."""
    raw = file.read_bytes()
    text = (gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw).decode(encoding)
    between = "\t" if "\t" in text.partition("\n")[0] else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=between)
    begins, records = 1, {}
    for record in reader:
        records[begins] = record
        begins = reader.line_num + 1
    return records


def cells_at(place: Path, locators: Iterable[str]) -> list[str]:
    """Text of many cells."""
    return [cell_at(place, locator) for locator in locators]


def misplaced(place: Path, rows: pd.DataFrame) -> list[str]:
    """Locators at whose place the file does not hold what was printed."""
    found = cells_at(place, rows["locator"])
    return list(rows.loc[rows["printed"] != found, "locator"])
