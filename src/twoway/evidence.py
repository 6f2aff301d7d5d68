"""What there is to answer each theme of the dialogue, in each direction: counted, never typed.

reference/evidence.csv names the pieces of evidence that a theme needs, in the order in which they
are told, and which rows of which indicators would be one; several lines of one piece are as good as
each other. A line without an indicator is a piece that nothing in the warehouse measures. `end`
says what of a row must fit a direction from origin to destination:

corridor     its origin and destination
returned     the same the other way about: money that migrants send home
either       both states in any order: an agreement, which has no direction
destination  the area where the migrants are, or go
origin       the area they come from
untold       nothing: its rows do not tell origins apart, so that it is evidence elsewhere at best

`supplier` is who could supply what lacks, and `asked_at` the end of the corridor where they are.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import duckdb
import pandas as pd

from twoway import catalogue
from twoway.check import scalar, write_table
from twoway.reference import OPEN_END, members, table

# Kinds of missing of what exists and may not, or cannot yet, be told.
HIDDEN = ("suppressed_by_source", "suppressed_by_us", "held_back", "below_rounding")
GRADES = ("low", "medium", "high")


def needs() -> dict[str, list[str]]:
    """Themes of the register, and the pieces of evidence that each needs, as they are told."""
    needed: dict[str, list[str]] = {}
    for line in table("evidence").drop_duplicates(["theme", "item"]).itertuples():
        needed.setdefault(str(line.theme), []).append(str(line.item))
    return needed


def directions() -> list[tuple[str, str]]:
    """Every direction that has a register: both of each corridor, and of each pair of its members.

    Corridors are those that a brief is about, by its file or by the sides that it names.
    """
    pairs = [
        pair
        for home, away in _corridors()
        for pair in [(home, away), *product(_members(home), _members(away))]
    ]
    return sorted({*pairs, *((away, home) for home, away in pairs)})


def _corridors() -> Iterator[tuple[str, str]]:
    for brief in catalogue.briefs().values():
        if brief.corridor:
            yield brief.corridor.home, brief.corridor.away
        elif sides := brief.plan().get("entrusted"):
            yield sides["home"], sides["away"]


def build_evidence(
    con: duckdb.DuckDBPyConnection, asked: Sequence[tuple[str, str]] | None = None
) -> None:
    """Write `evidence.item`: per direction and piece of evidence, what the indicators hold of it.

    `rows` have a value in this direction, `others` in any other; `hidden` is the kind of missing of
    one that exists and is not told. `coverage` is the share of the direction that the newest of
    them tell of, `period` their day, `grade` that of the weakest source under their `cells`.

    Parameters
    ----------
    con : connection
        A warehouse with every indicator that evidence.csv names.
    asked : sequence of (str, str), optional
        Directions from origin to destination; those of `directions` if none are given.

    Raises
    ------
    ValueError
        If a line asks for a column that its indicator has not, or a source has no grade.
    """
    pairs = directions() if asked is None else asked
    con.execute("CREATE SCHEMA IF NOT EXISTS evidence")
    write_table(con, "evidence.reach", _reach(pairs))
    lines = table("evidence").to_dict("records")
    found = [_found(con, {str(k): str(v) for k, v in line.items()}) for line in lines]
    rows = [
        _item(pair, theme, item, [f for f in found if f.item == item])
        for pair in pairs
        for theme, items in needs().items()
        for item in items
    ]
    con.execute("""
        CREATE OR REPLACE TABLE evidence.item (origin VARCHAR, destination VARCHAR, theme VARCHAR,
            item VARCHAR, supplier VARCHAR, asked_at VARCHAR, rows BIGINT, others BIGINT,
            hidden VARCHAR, coverage DOUBLE, period DATE, grade VARCHAR, cells BIGINT[])
    """)
    if rows:
        con.register("incoming", pd.DataFrame(rows))
        con.execute("INSERT INTO evidence.item BY NAME SELECT * FROM incoming")
        con.unregister("incoming")
    _grade(con)


def _reach(pairs: Sequence[tuple[str, str]]) -> pd.DataFrame:
    """Areas of which a row may tell of a direction: its ends, and the members of both."""
    rows = [
        (origin, destination, start, stop)
        for origin, destination in pairs
        for start, stop in dict.fromkeys(
            [(origin, destination), *product(_members(origin), _members(destination))]
        )
    ]
    return pd.DataFrame(rows, columns=["origin", "destination", "start", "stop"], dtype="str")


def _members(area: str) -> list[str]:
    return members(area, OPEN_END)


@dataclass(frozen=True)
class _Found:
    """What one line of evidence.csv has: of each direction, a row per part of it that has any.

    `total` counts rows with a value, of any direction.
    """

    item: str
    end: str
    supplier: str
    asked_at: str
    total: int
    rows: Mapping[tuple[str, str], Sequence[Mapping[str, Any]]]


# Which ends of a row must fit those of a direction.
_ENDS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("corridor", "returned", "either"), ("origin", "destination")),
    "origin": ("origin",),
    "destination": ("destination",),
    "untold": (),
}
_JOINED = {
    "corridor": "s.starts = r.start AND s.stops = r.stop",
    "returned": "s.starts = r.stop AND s.stops = r.start",
    "either": "(s.starts = r.start AND s.stops = r.stop)"
    " OR (s.starts = r.stop AND s.stops = r.start)",
    "origin": "s.starts = r.start",
    "destination": "s.stops = r.stop",
}


def _found(con: duckdb.DuckDBPyConnection, line: Mapping[str, str]) -> _Found:
    """Look up the rows of an indicator that a line names, the newest of each part of a direction.

    A part is one pair of areas, or one area where a row is of one end alone.
    """
    said = (line["item"], line["end"], line["supplier"], line["asked_at"])
    if not line["indicator"]:
        return _Found(*said, 0, {})
    ends = _ENDS[line["end"]]
    _select(con, line)
    total = int(scalar(con, "SELECT count(value) FROM said"))
    if not ends:
        return _Found(*said, total, {})
    start = "start" if "origin" in ends else "''"
    stop = "stop" if "destination" in ends else "''"
    rows = con.execute(f"""
        WITH part AS (
            SELECT DISTINCT origin, destination, {start} AS start, {stop} AS stop,
                {" AND ".join(f"{_SIDE[e]} = {e}" for e in ends)} AS whole
            FROM evidence.reach
        ),
        sized AS (
            SELECT *, count(*) FILTER (NOT whole) OVER (PARTITION BY origin, destination) AS parts
            FROM part
        ),
        here AS (
            SELECT r.*, s.*, max(period) FILTER (value IS NOT NULL) OVER (
                PARTITION BY r.origin, r.destination, r.start, r.stop) AS last
            FROM sized r JOIN said s ON {_JOINED[line["end"]]}
        )
        SELECT origin, destination, whole, parts, count(value) AS rows,
            coalesce(min(missing) FILTER (value IS NULL AND missing IN {HIDDEN}), '') AS hidden,
            max(coverage) FILTER (value IS NOT NULL AND period IS NOT DISTINCT FROM last)
                AS coverage,
            max(last) AS period,
            coalesce(flatten(list(cells) FILTER (
                value IS NOT NULL AND period IS NOT DISTINCT FROM last)), []) AS cells
        FROM here GROUP BY origin, destination, start, stop, whole, parts
    """)
    by_direction: dict[tuple[str, str], list[dict[str, Any]]] = {}
    names = [c[0] for c in rows.description or ()]
    for row in rows.fetchall():
        part = dict(zip(names, row, strict=True))
        by_direction.setdefault((part["origin"], part["destination"]), []).append(part)
    return _Found(*said, total, by_direction)


_SIDE = {"origin": "start", "destination": "stop"}


def _select(con: duckdb.DuckDBPyConnection, line: Mapping[str, str]) -> None:
    """Put the rows of an indicator that a line names into `said`, whatever they are of."""
    name, wanted = line["indicator"], _conditions(line["where"])
    columns = [c[0] for c in con.execute(f"DESCRIBE indicators.{name}").fetchall()]
    # What is of one area has no origin: it stands at either end of a corridor.
    places = {end: "area" if "area" in columns else end for end in _ENDS[line["end"]]}
    if lacking := sorted({*wanted, *places.values()} - {*columns}):
        raise ValueError(
            f"reference/evidence.csv, {line['theme']}, {line['item']}: found {', '.join(lacking)}; "
            f"expected columns of indicators.{name} ({', '.join(columns)}). Mend the line."
        )
    fits = " AND ".join(["current", *(f"list_contains(${c}, {c})" for c in wanted)])
    starts, stops = (places.get(end, "''") for end in ("origin", "destination"))
    con.execute(
        f"CREATE OR REPLACE TEMP TABLE said AS SELECT {starts} AS starts, {stops} AS stops, value, "
        "missing, period, coalesce(coverage, reported / nullif(expected, 0), 1) AS coverage, cells "
        f"FROM indicators.{name} WHERE {fits}",
        wanted,
    )


def _conditions(said: str) -> dict[str, list[str]]:
    """Read ``column=value|value;column=value``."""
    parts = [part.partition("=") for part in said.split(";") if part]
    return {column: values.split("|") for column, _, values in parts}


def _item(pair: tuple[str, str], theme: str, item: str, found: Sequence[_Found]) -> dict[str, Any]:
    """Put together what the lines of one piece of evidence have in one direction."""
    parts = [f.rows.get(pair, ()) for f in found]
    rows = sum(part["rows"] for line in parts for part in line)
    held = [_newest(line) for line in parts]
    hidden = min((p["hidden"] for line in parts for p in line if p["hidden"]), default="")
    days = [part["period"] for line in held for part in line if part["period"]]
    return {
        "origin": pair[0],
        "destination": pair[1],
        "theme": theme,
        "item": item,
        "supplier": found[0].supplier,
        "asked_at": found[0].asked_at,
        "rows": rows,
        "others": sum(f.total for f in found) - rows,
        "hidden": "" if rows else hidden,
        "coverage": max((_coverage(line) for line in held), default=0.0),
        "period": max(days, default=None),
        "grade": "",
        "cells": sorted({cell for line in held for part in line for cell in part["cells"]}),
    }


def _newest(parts: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    """Return the parts of a direction that have a value: the whole alone, where it has one."""
    told = [part for part in parts if part["rows"]]
    return [part for part in told if part["whole"]] or told


def _coverage(held: Sequence[Mapping[str, Any]]) -> float:
    """Return the share of a direction that is told of, by members where the whole has no value."""
    if not held:
        return 0.0
    first = held[0]
    return float(first["coverage"]) if first["whole"] else len(held) / int(first["parts"])


def _grade(con: duckdb.DuckDBPyConnection) -> None:
    """Grade every piece that is held by the weakest source under it."""
    con.execute("""
        CREATE OR REPLACE TABLE evidence.under AS
        SELECT DISTINCT i.origin, i.destination, i.theme, i.item, c.source
        FROM (SELECT origin, destination, theme, item, unnest(cells) AS cell FROM evidence.item) i
        JOIN panels.cell c USING (cell)
    """)
    ungraded = con.execute("""
        SELECT DISTINCT u.source FROM evidence.under u
        ANTI JOIN reference.source_quality q USING (source) ORDER BY u.source
    """).fetchall()
    if ungraded:
        raise ValueError(
            f"reference/source_quality.csv: found no grade of {', '.join(s for (s,) in ungraded)}; "
            "expected one for every source under the register of evidence. Grade it there, and say "
            "why under quality-<source> in words/*.ftl."
        )
    rank = " ".join(f"WHEN '{grade}' THEN {n}" for n, grade in enumerate(GRADES))
    con.execute(f"""
        UPDATE evidence.item AS i SET grade = w.grade
        FROM (
            SELECT u.origin, u.destination, u.theme, u.item,
                arg_min(q.grade, CASE q.grade {rank} END) AS grade
            FROM evidence.under u JOIN reference.source_quality q USING (source) GROUP BY ALL
        ) w
        WHERE i.origin = w.origin AND i.destination = w.destination
            AND i.theme = w.theme AND i.item = w.item
    """)
