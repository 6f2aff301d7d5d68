"""released -> charts: each chart of a brief in each language as SVG and PNG, its rows as CSV."""

import csv
import io
from importlib import import_module
from pathlib import Path
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from twoway.check import connect
from twoway.facts import ChartRows, load
from twoway.figure import save, style
from twoway.files import write_whole
from twoway.vintage import LIVE, Vintage
from twoway.voice import LANGUAGES, Voice

_FORMULA_OPENINGS = ("=", "+", "-", "@", "\t", "\r")


def draw(brief: str, vintage: Vintage = LIVE) -> list[Path]:
    """Draw every chart of a brief from the released rows.

    Returns
    -------
    list of Path
        Files written under <reports>/<brief>/figures: ``<chart>.csv``, ``<language>/<chart>.svg``
        and ``.png``.
    """
    with connect(str(vintage.warehouse), read_only=True) as con:
        facts = load(brief, con)
    folder = vintage.reports / brief / "figures"
    written = []
    for chart in (c for c in facts.charts.values() if len(c.rows)):
        written.append(write_rows(chart, folder))
        for language in LANGUAGES:
            written += _draw(chart, language, folder)
    return written


def _draw(chart: ChartRows, language: str, folder: Path) -> list[Path]:
    base = folder / language / chart.id
    with style(language):
        return list(save(figure_of(chart, language), base))


def figure_of(chart: ChartRows, language: str) -> Figure:
    """Draw one chart in one language, in memory."""
    module = import_module(f"twoway.charts.{chart.kind}")
    figure: Figure = module.draw(chart.rows, Voice(language), **chart.options)
    return figure


def write_rows(chart: ChartRows, folder: Path) -> Path:
    """Write the rows behind a chart as CSV, the same for every language."""
    path = folder / f"{chart.id}.csv"
    return write_whole(path, rows_as_csv(chart).encode())


def rows_as_csv(chart: ChartRows) -> str:
    """Rows of a chart as CSV text: ids, keys, values unformatted, missing empty.

    A text that a spreadsheet would take for a formula is led by an apostrophe.
    """
    rows = chart.rows.drop(columns=["cells", "current"])
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(rows.columns)
    for row in rows.itertuples(index=False):
        writer.writerow([_cell(v) for v in row])
    return out.getvalue()


def _cell(value: Any) -> str:
    if value is None or pd.isna(value):
        return ""
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    if isinstance(value, str) and value.startswith(_FORMULA_OPENINGS):
        return f"'{value}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
