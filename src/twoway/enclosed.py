"""What a PDF carries of itself: facts.json, the facts it was made from down to the raw cells.

Whoever has the PDF alone can so check every number in it, and do so years later. It holds what the
document says (`narrate.document`), under `enclosed` the facts, rows, raw cells and files beneath
it, and under `drawn` what stands in each chart.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd

from twoway import catalogue
from twoway.beneath import Beneath
from twoway.check import name_cells
from twoway.facts import TABLE, ChartRows, Facts, Number, as_data_of
from twoway.files import as_json
from twoway.policy import versions

NAME = "facts.json"
FORMAT = 1

Document = Mapping[str, Any]

_SVG = "{http://www.w3.org/2000/svg}"


class Chain:
    """All facts of a brief with the chain from each to its raw cells, looked up once."""

    def __init__(self, facts: Facts, beneath: Beneath) -> None:
        numbers = {name: _fact(number) for name, number in sorted(facts.numbers.items())}
        rows = {row["id"]: row for shown in facts.shown.values() for row in _rows(shown)}
        used = {c for part in (*numbers.values(), *rows.values()) for c in part["cells"]}
        cells, files = _chain(beneath.con, used)
        self._facts = numbers
        self._said: dict[str, Any] = {
            "format": FORMAT,
            "brief": facts.brief,
            "sides": {s: facts.plan.get("entrusted", {}).get(s, "") for s in ("home", "away")},
            "facts": {},
            "rows": rows,
            "charts": {name: _chart(chart) for name, chart in facts.shown.items()},
            "cells": cells,
            "files": files,
            "policies": versions(),
        }
        self._sources = {
            name: _sources(number, numbers, cells, files) for name, number in numbers.items()
        }

    def graded(self, grades: Mapping[str, str]) -> dict[str, Any]:
        """Return the chain as plain data, with the quality of the sources in a language's words.

        Parameters
        ----------
        grades : mapping
            Quality of a source, as it is printed, by the source's id.

        Returns
        -------
        dict
            `sides`, the codes between which the brief is; `facts` by id; `rows` of charts and
            tables by id, with value, kind of missing and cells;
            `charts` by id; `cells` by number, each ``[file, locator, as it stands there]``;
            `files`, whose place in the list a cell names; `policies` by name.
        """
        said = {
            name: ", ".join(dict.fromkeys(grades[s] for s in sources if s in grades))
            for name, sources in self._sources.items()
        }
        facts = {name: {**n, "grade": said[name]} for name, n in self._facts.items()}
        return {**self._said, "facts": facts}


def _fact(number: Number) -> dict[str, Any]:
    """Return a fact as data; a year's cells are those of the fact it is of."""
    data = as_data_of(number)
    return {**data, "cells": []} if number.kind == "year" else data


def _rows(shown: ChartRows) -> Iterable[dict[str, Any]]:
    for row in shown.rows.to_dict("records"):
        value = row["value"]
        yield {
            "id": str(row["id"]),
            "value": None if pd.isna(value) else float(value),
            "missing": "" if pd.isna(row.get("missing")) else str(row.get("missing")),
            "cells": [int(c) for c in row["cells"]],
        }


def _chart(shown: ChartRows) -> dict[str, Any]:
    """Say of a chart or table what it shows: whose corridor, which years, in which unit."""
    rows = shown.rows
    days = pd.to_datetime(rows["period"]) if "period" in rows else pd.Series(dtype="datetime64[s]")
    areas = ("origin", "destination", "area")
    return {
        "kind": shown.kind,
        "indicators": sorted({*rows.get("indicator", [shown.indicator])}),
        "unit": catalogue.indicator(shown.indicator).unit,
        "years": sorted({int(day.year) for day in days.dropna()}),
        "areas": sorted({str(v) for c in areas if c in rows for v in rows[c].dropna()}),
        "rows": len(rows),
        **_projection(shown.kind),
    }


def _projection(kind: str) -> dict[str, str]:
    """Say by which projection a kind of chart shows the earth, nothing for one that does not."""
    if kind == TABLE:
        return {}
    declared = getattr(import_module(f"twoway.charts.{kind}"), "PROJECTION", "")
    return {"projection": declared} if declared else {}


def _chain(
    con: duckdb.DuckDBPyConnection, used: Iterable[int]
) -> tuple[dict[str, list[Any]], list[dict[str, str]]]:
    """Return raw cells of a brief by number and the files that they stand in."""
    name_cells(con, used)
    found = con.execute("""
        SELECT c.cell, c.locator, c.printed, c.source, c.edition, coalesce(f.name, ''),
            coalesce(f.sha256, ''), coalesce(f.custody, ''), s.producer,
            coalesce(nullif(f.dataset, ''), s.dataset), e.published, e.received, s.licence
        FROM brief_cell c SEMI JOIN used USING (cell)
        JOIN reference.source s ON s.id = c.source
        JOIN reference.edition e ON e.source = c.source AND e.edition = c.edition
        LEFT JOIN reference.file f ON f.source = c.source AND f.edition = c.edition
            AND starts_with(c.locator, f.name || ',')
        ORDER BY ALL
    """).fetchall()
    listed = sorted({row[_FILE] for row in found})
    places = {file: n for n, file in enumerate(listed)}
    cells = {
        str(row[0]): [places[row[_FILE]], row[1].removeprefix(f"{row[5]}, "), row[2]]
        for row in found
    }
    return cells, [dict(zip(_OF_FILE, file, strict=True)) for file in listed]


_OF_FILE = ("source", "edition", "file", "sha256", "custody", "producer", "dataset", "published",
            "received", "licence")  # fmt: skip
_FILE = slice(3, 3 + len(_OF_FILE))


def _sources(
    number: Mapping[str, Any],
    numbers: Mapping[str, Mapping[str, Any]],
    cells: Mapping[str, list[Any]],
    files: list[dict[str, str]],
) -> list[str]:
    """Name the sources of a fact, or of those that it was derived from."""
    under = number["cells"] or [c for p in number["parts"] for c in numbers[p]["cells"]]
    return sorted({files[cells[str(c)][0]]["source"] for c in under if str(c) in cells})


def facts_json(doc: Document, drawings: Mapping[str, Path]) -> bytes:
    """Return the file that a PDF carries; the same bytes for the same document and charts."""
    drawn = {name: texts_of(path.read_text("utf-8")) for name, path in sorted(drawings.items())}
    said = {**doc, "drawn": drawn}
    return (as_json(said) + "\n").encode()


def texts_of(svg: str) -> dict[str, Any]:
    """Return what stands in a chart: the texts of its axes' ticks, its labels, and its axes.

    The drawing tells them apart by the groups that it puts them in (``axes_1``, ``xtick_1``,
    ``ytick_1``; ``key_`` for the words of a key, which stand with the ticks). Each of `axes` is its
    frame (left, top, right, bottom, in the drawing's units) and how many ticks along x and along y
    bear a text.
    """
    found: dict[str, Any] = {"ticks": [], "labels": [], "axes": []}
    _gather(ET.fromstring(svg), "labels", found)
    return found


def _gather(node: ET.Element, kind: str, found: dict[str, Any]) -> None:
    group = node.get("id", "")
    if re.fullmatch(r"axes_\d+", group):
        found["axes"].append([*_frame(node), 0, 0])
    if re.match(r"[xy]tick_|key_", group):
        kind = group.partition("_")[0] + "s"
    if node.tag == f"{_SVG}text":
        text = "".join(node.itertext()).strip()
        if text and kind in ("xticks", "yticks"):
            found["axes"][-1][4 + (kind == "yticks")] += 1
        if text:
            found["labels" if kind == "labels" else "ticks"].append(text)
        return
    for inner in node:
        _gather(inner, kind, found)


def _frame(axes: ET.Element) -> list[float]:
    """Return the box of the first path of axes, which is their ground."""
    path = next(axes.iter(f"{_SVG}path"), None)
    numbers = [] if path is None else re.findall(r"-?[\d.]+", path.get("d", ""))
    xs, ys = [float(n) for n in numbers[::2]], [float(n) for n in numbers[1::2]]
    return [min(xs), min(ys), max(xs), max(ys)] if xs and ys else [0.0, 0.0, 0.0, 0.0]
