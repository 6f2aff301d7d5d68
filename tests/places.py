"""Open a publisher's file at the place that a locator names, without the project's readers."""

import csv
import gzip
import re
from pathlib import Path

import pandas as pd

PROJECT = Path(__file__).resolve().parents[1]


def raw_cell(file: Path, locator: str) -> str:
    """Return the cell of ``file, line 12, column X`` as the file has it, blanks around it off."""
    name, line, column = re.fullmatch(r"(.+), line (\d+), column (.+)", locator).groups()
    assert name == file.name
    raw = file.read_bytes()
    text = (gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw).decode("utf-8-sig")
    lines = text.splitlines()
    separator = "\t" if "\t" in lines[0] else ","
    head, row = csv.reader([lines[0], lines[int(line) - 1]], delimiter=separator)
    return row[[h.strip() for h in head].index(column)].strip()


_PLACE = re.compile(r"(?P<file>.+?), line (?P<line>\d+), column (?P<column>.+)")


def cells_at(folder: Path, locators: pd.Series, sep: str = ",") -> list[str]:
    """Text of the raw cells in delimited files, each file opened once."""
    opened: dict[str, list[list[str]]] = {}
    found = []
    for locator in locators:
        place = _PLACE.fullmatch(locator)
        assert place, f"no place: {locator}"
        if place["file"] not in opened:
            raw = (folder / place["file"]).read_bytes()
            text = (gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw).decode("utf-8-sig")
            opened[place["file"]] = list(csv.reader(text.splitlines(), delimiter=sep))
        rows = opened[place["file"]]
        found.append(rows[int(place["line"]) - 1][rows[0].index(place["column"])])
    return found


def assert_cut(shipped: pd.DataFrame, full: pd.DataFrame, keys: list[str]) -> None:
    """Each shipped row stands in the full file with the same cell, its place and edition apart."""
    columns = [c for c in full.columns if c not in ("locator", "edition")]
    both = shipped[columns].merge(full[columns], on=keys, how="left", suffixes=("", "_full"))
    assert len(both) == len(shipped) > 0
    for column in set(columns) - set(keys):
        one, two = both[column], both[f"{column}_full"]
        assert ((one == two) | (one.isna() & two.isna())).all(), column
