"""Eurostat's Data Browser spreadsheets: a title page, "Structure", and a table on each "Sheet n".

Labels stand for codes. Over a table stand the dimensions that are the same all through it, under
it the legend of its marks. Two layouts are met: combinations down and periods across, TIME printed
over every column of labels and two columns to a period (value, mark); or dates down and areas
across, a single column to an area and no mark at all.
"""

import re
from collections.abc import Iterable
from pathlib import Path

import pandas as pd

from twoway.edition import RefusedError
from twoway.readers import column_letter, locate, read_workbook
from twoway.readers.eurostat import EurostatTable
from twoway.reference import eurostat_status

# Eurostat's code of each dimension that stands over a table; another keeps its label as its name.
_DIMENSIONS = {
    "Time frequency": "freq",
    "Unit of measure": "unit",
    "Country/region of birth": "c_birth",
    "Country of citizenship": "citizen",
    "Activity and employment status": "wstatus",
    "Age class": "age",
    "Sex": "sex",
    "Seasonal adjustment": "s_adj",
    "Size classes in number of employees": "sizeclas",
    "Employment indicator": "indic_em",
    "Geopolitical entity (reporting)": "geo",
}
_TABLE = re.compile(r"Sheet \d+")
_LABELLED = re.compile(r"([A-Z][A-Z0-9_]*) \(Labels\)")
_LEGEND = ("Special value", "Available flags:")
_EXTRACTED = re.compile(r"Data extracted on (\d\d)/(\d\d)/(\d{4}) ")
_CURE = "Download it again from the Data Browser, with labels only, or mend the reader."

Cell = tuple[dict[str, str], int, int, str, str]


def read_spreadsheet(path: Path) -> EurostatTable:
    """Read every table of a workbook; the cells are labelled as `read_eurostat` hands them on.

    Raises
    ------
    RefusedError
        If there is no table, its head is not one of the two layouts, or a mark is not in its
        legend, as when values and marks have changed columns.
    """
    cells = [
        cell
        for sheet, rows in read_workbook(path).items()
        if _TABLE.fullmatch(sheet)
        for cell in _table(path, sheet, rows)
    ]
    if not cells:
        raise RefusedError(f"{path.name}: no table on a sheet 'Sheet 1'. {_CURE}")
    frame = pd.DataFrame(cells).fillna("")
    found = frame["flag"].pipe(eurostat_status)
    unmarked = frame["value"].ne("").map({True: "A", False: "O"})
    return EurostatTable(frame.assign(status=found.where(found.ne(""), unmarked)), coded=False)


def extracted_on(path: Path) -> str | None:
    """Day on which the table was taken from the Data Browser, as its first line says."""
    for sheet, rows in read_workbook(path).items():
        found = _EXTRACTED.match(rows[0][0]) if _TABLE.fullmatch(sheet) and rows else None
        if found:
            day, month, year = found.groups()
            return f"{year}-{month}-{day}"
    return None


def _table(path: Path, sheet: str, rows: list[list[str]]) -> Iterable[dict[str, str]]:
    head = next((n for n, row in enumerate(rows) if row[0] in ("TIME", "Date")), None)
    if head is None:
        raise RefusedError(
            f"{path.name}, sheet {sheet!r}: no head TIME or Date in its first column. {_CURE}"
        )
    fixed = _fixed(rows[:head])
    body, legend = _parted(rows, head)
    marks = _marks(legend)
    read = _periods_across if rows[head][0] == "TIME" else _dates_down
    for labels, n, k, printed, flag in read(path, sheet, rows, head, body):
        if not set(flag) <= marks:
            raise RefusedError(
                f"{path.name}, sheet {sheet!r}, row {n}: mark {flag!r} is not in the legend under "
                f"the table ({', '.join(sorted(marks)) or 'there is none'}). {_CURE}"
            )
        yield {
            **fixed,
            **labels,
            "printed": printed,
            "value": "" if printed == ":" else printed,
            "flag": flag,
            "locator": locate(path, n, column_letter(k), sheet),
        }


def _fixed(rows: list[list[str]]) -> dict[str, str]:
    """Dimensions over the table: their label in the first column, their position in the third."""
    pairs = [(row[0], row[2]) for row in rows if len(row) > 2 and row[0] and row[2] and not row[1]]
    return {_DIMENSIONS.get(name, name): position for name, position in pairs}


def _parted(rows: list[list[str]], head: int) -> tuple[range, list[list[str]]]:
    """Numbers of the rows of the table, and the rows of the legend under its first blank row."""
    blank = next((n for n in range(head + 1, len(rows)) if not any(rows[n])), len(rows))
    return range(head + 1, blank), rows[blank:]


def _marks(legend: list[list[str]]) -> set[str]:
    """Letters of the flags that the legend explains; a colon is a value that is not there."""
    flags = [row[0] for row in legend if row[0] and row[0] not in (*_LEGEND, ":")]
    return {letter for flag in flags for letter in flag}


def _periods_across(
    path: Path, sheet: str, rows: list[list[str]], head: int, body: range
) -> Iterable[Cell]:
    times, names = rows[head], rows[head + 1]
    labels = {k: _name(path, sheet, names[k]) for k in range(len(times)) if times[k] == "TIME"}
    periods = [k for k in range(len(labels), len(times)) if times[k]]
    for n in body[1:]:
        row = rows[n]
        found = {name: row[k] for k, name in labels.items()}
        if not all(found.values()):
            raise RefusedError(f"{path.name}, sheet {sheet!r}, row {n + 1}: no label. {_CURE}")
        for k in periods:
            marked = k + 1 < len(times) and not times[k + 1]
            flag = row[k + 1].strip() if marked else ""
            yield {**found, "time": times[k]}, n + 1, k, row[k].strip(), flag


def _name(path: Path, sheet: str, words: str) -> str:
    found = _LABELLED.fullmatch(words)
    if not found:
        raise RefusedError(
            f"{path.name}, sheet {sheet!r}: {words!r} under TIME, expected a dimension such as "
            f"'GEO (Labels)'. {_CURE}"
        )
    return found.group(1).lower()


def _dates_down(
    path: Path, sheet: str, rows: list[list[str]], head: int, body: range
) -> Iterable[Cell]:
    areas = rows[head]
    for n in body:
        for k in range(1, len(areas)):
            if areas[k]:
                yield {"geo": areas[k], "time": rows[n][0]}, n + 1, k, rows[n][k].strip(), ""
