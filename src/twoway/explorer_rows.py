"""Released rows of all corridors as compact columns, and the raw cells behind them.

A table is kept column by column: its distinct values once, and for each row which of them it has,
as runs (``[code, how often, …]``) or, where neighbours differ, as steps from one row's code to the
next. The rows of a table are those whose two ends, or whose only area, a corridor names; all of
them, those without a value included. Each row points to a list of raw cells, and the lists of all
tables are kept once, since many indicators are made of the same cells.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from twoway import catalogue
from twoway.corridor import VISAS_OF
from twoway.reference import members
from twoway.released import Released
from twoway.row_id import as_text
from twoway.trace import cells_of

PAIR, AREA = "pair", "area"
# Of a table without both ends, the column that says whose row it is.
_WHOSE = ("area", "origin", "destination")
# Names of single records, which tell rows apart but are no breakdown that one would choose.
SINGLE = ("record", "keyed")
_NUMBER = re.compile(r"(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|FLOAT|DOUBLE|DECIMAL.*)$")
_LINE = re.compile(r"(.*?, (?:line|row) )(\d+)(.*)", re.DOTALL)
_EXACT = 2**53

Column = dict[str, Any]
Block = dict[str, Any]


@dataclass(frozen=True)
class Sides:
    """A corridor as the explorer offers it: a country, and a bloc with its members.

    `visa_area` is the area for which the bloc's consulates issue visas; the rows on visas are told
    of it.
    """

    home: str
    away: str
    visa_area: str
    members: tuple[str, ...]

    @property
    def others(self) -> tuple[str, ...]:
        """Every area that the country is set against."""
        return tuple(dict.fromkeys((self.away, self.visa_area, *self.members)))


@dataclass(frozen=True)
class Table:
    """Rows of one indicator: of pairs of areas, or of single areas named in the column `whose`."""

    indicator: str
    shape: str
    whose: str
    keys: tuple[str, ...]
    rows: pd.DataFrame
    digest: str


@dataclass
class Cells:
    """Lists of raw cells, each kept once, in the order in which rows first point to them."""

    lists: dict[str, int] = field(default_factory=dict)

    def numbered(self, lists: pd.Series) -> np.ndarray:
        """Return the number of each list, new or known; a list is text, spaces between cells."""
        codes, distinct = pd.factorize(lists)
        own = [self.lists.setdefault(str(some), len(self.lists)) for some in distinct]
        return np.asarray(own, dtype=np.int64)[codes]

    def split(self) -> list[list[int]]:
        """Every list as numbers, in the order of their own numbers."""
        return [[int(cell) for cell in some.split()] for some in self.lists]


def corridors(day: date) -> list[Sides]:
    """Every corridor that a brief is made of, each once, in the order of the briefs.

    Parameters
    ----------
    day : date
        When the members of a bloc are taken.
    """
    named = [
        plan["entrusted"] for b in catalogue.briefs().values() if "entrusted" in (plan := b.plan())
    ]
    pairs = dict.fromkeys((sides["home"], sides["away"]) for sides in named)
    return [
        Sides(home, away, VISAS_OF.get(away, away), tuple(members(away, day)))
        for home, away in pairs
    ]


def tables(released: Released, sides: Sequence[Sides]) -> Iterator[Table]:
    """Read the rows of every indicator that has some of a corridor."""
    pairs = {p for s in sides for o in s.others for p in ((s.home, o), (o, s.home))}
    areas = {a for s in sides for a in (s.home, *s.others)}
    released.con.register(
        "pair_shown", pd.DataFrame(sorted(pairs), columns=["origin", "destination"])
    )
    released.con.register("area_shown", pd.DataFrame({"whose": sorted(areas)}))
    for name in released.keys:
        types = released.columns(name)
        if {"origin", "destination"} <= types.keys():
            yield from _table(released, name, types, PAIR, "")
        else:
            whose = next((c for c in _WHOSE if c in released.keys[name]), "")
            if whose:
                yield from _table(released, name, types, AREA, whose)


def _table(
    released: Released, name: str, types: Mapping[str, str], shape: str, whose: str
) -> Iterator[Table]:
    keys = released.keys[name]
    ends = ("origin", "destination") if shape == PAIR else (whose,)
    of = (
        "SEMI JOIN pair_shown USING (origin, destination)"
        if shape == PAIR
        else f"SEMI JOIN area_shown ON t.{whose} = area_shown.whose"
    )
    order = [
        *ends,
        *(k for k in keys if k not in (*ends, "period")),
        *(["period"] if "period" in types else []),
    ]
    rows = released.con.execute(f"""
        SELECT {", ".join(_selected(c, t, c in keys) for c, t in types.items())}
        FROM (SELECT * FROM released."{name}") t {of}
        ORDER BY {", ".join(f"t.{c}" for c in order)}
    """).df()
    if len(rows):
        yield Table(name, shape, whose, keys, rows, released.digest(name))


def _selected(column: str, data_type: str, is_key: bool) -> str:
    """Select a column as a number, a list, or text; a key always as the text that its id hashes."""
    if column == "cells":
        return "array_to_string(t.cells, ' ') AS cells"
    if not is_key and _NUMBER.match(data_type):
        return f"CAST(t.{column} AS DOUBLE) AS {column}"
    return f"{as_text(f't.{column}', data_type)} AS {column}"


def block(table: Table, cells: Cells) -> Block:
    """Return the rows of a table as columns."""
    columns = {
        str(name): numbers(values) if values.dtype == float else texts(values)
        for name, values in table.rows.drop(columns="cells").items()
    }
    lists = cells.numbered(table.rows["cells"])
    return {"rows": len(table.rows), "columns": columns, "cells": steps(lists)}


def texts(values: Sequence[Any] | pd.Series) -> Column:
    """Keep a column of text as its distinct values and runs of them."""
    codes, distinct = pd.factorize(pd.Series(values))
    return {"values": [str(v) for v in distinct], "runs": runs(codes)}


def numbers(values: pd.Series) -> Column:
    """Keep a column of numbers, exactly, as its distinct values and steps between them."""
    codes, distinct = pd.factorize(values, use_na_sentinel=False)
    return {"values": [_exact(v) for v in distinct], "steps": steps(codes)}


def _exact(value: float) -> float | int | None:
    if np.isnan(value):
        return None
    return int(value) if float(value).is_integer() and abs(value) < _EXACT else float(value)


def runs(codes: Sequence[int] | np.ndarray) -> list[int]:
    """Return a sequence as ``[value, how often, value, how often, …]``."""
    values = np.asarray(codes, dtype=np.int64)
    if not len(values):
        return []
    begins = np.concatenate(([0], np.flatnonzero(np.diff(values)) + 1))
    lengths = np.diff(np.concatenate((begins, [len(values)])))
    flat: list[int] = np.column_stack((values[begins], lengths)).ravel().tolist()
    return flat


def steps(values: Sequence[int] | np.ndarray) -> list[int]:
    """Return a sequence as the difference of each value from the one before, the first from 0."""
    found: list[int] = np.diff(np.asarray(values, dtype=np.int64), prepend=0).tolist()
    return found


def cells_block(released: Released, cells: Cells) -> Block:
    """Return the raw cells of all lists, with file, edition and custody, and the lists.

    Cells are numbered here in the order in which a trace tells them: by source, edition and place.

    Raises
    ------
    ValueError
        If a row points to a cell that the panels do not have.
    """
    split = cells.split()
    wanted = sorted({c for some in split for c in some})
    found = cells_of(released.con, wanted).reset_index(drop=True)
    if len(found) != len(wanted):
        lost = sorted({*wanted} - {*found["cell"]})[:5]
        raise ValueError(f"panels.cell lacks the cells {lost} that released rows point to: build.")
    here = {int(cell): place for place, cell in enumerate(found["cell"])}
    lists = [sorted(here[c] for c in some) for some in split]
    parts = [_place(str(text)) for text in found["locator"]]
    return {
        "files": _files(found),
        "file": texts(_file_of(found))["runs"],
        "place": texts([before + "\n" + after for before, _, after in parts]),
        "line": steps([line for _, line, _ in parts]),
        **{
            c: texts(found[c].fillna("").astype(str))
            for c in ("status", "flag", "figure_custody", "citation")
        },
        "printed": [str(text) for text in found["printed"].fillna("")],
        "lengths": runs([len(some) for some in lists]),
        "lists": _flat(lists),
    }


_OF_FILE = (
    "source", "edition", "publisher", "dataset", "published", "received", "licence", "path",
    "sha256", "custody", "original", "original_sha256", "obtained_from", "territory",
)  # fmt: skip


def _file_of(found: pd.DataFrame) -> pd.Series:
    return found["source"] + "\n" + found["edition"] + "\n" + found["path"].fillna("")


def _files(found: pd.DataFrame) -> list[dict[str, str]]:
    """Return each file once, in the order of the cells."""
    first = found.loc[~_file_of(found).duplicated(), [*_OF_FILE]].fillna("")
    return [{str(k): str(v) for k, v in row.items()} for row in first.to_dict("records")]


def _place(locator: str) -> tuple[str, int, str]:
    """Split a place at the number of its line; a place without one has the line -1."""
    found = _LINE.fullmatch(locator)
    return (found[1], int(found[2]), found[3]) if found else (locator, -1, "")


def _flat(lists: Sequence[Sequence[int]]) -> list[int]:
    """Set lists behind each other: the first of each from the first before it, others by steps."""
    flat, before = [], 0
    for some in lists:
        at = before
        for place, cell in enumerate(some):
            flat.append(cell - at)
            at = cell
            before = cell if place == 0 else before
    return flat
