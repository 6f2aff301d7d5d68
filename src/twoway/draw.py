"""released -> charts: each chart of a brief in each language as SVG and PNG, its rows as CSV."""

import csv
import io
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
from matplotlib.figure import Figure

from twoway.check import connect
from twoway.facts import ChartRows, Facts, load
from twoway.figure import save, style
from twoway.files import harmless, write_whole
from twoway.lint import findings
from twoway.vintage import LIVE, Vintage
from twoway.voice import LANGUAGES, Voice

NOTHING_MADE = {"date": "no day", "release": "none"}
# Of which state the charts are; not there while they are being drawn.
_STATE = "state.json"


def draw(brief: str, vintage: Vintage = LIVE) -> list[Path]:
    """Draw every chart of a brief from the released rows.

    Returns
    -------
    list of Path
        Files written under <reports>/<brief>/figures: ``<chart>.csv``, ``<language>/<chart>.svg``
        and ``.png``; ``state.json`` beside them says of which state they are.

    Raises
    ------
    ValueError
        If the figure lint finds anything: a chart that is broken in one language is never
        published in any.
    """
    with connect(str(vintage.warehouse), read_only=True) as con:
        facts = load(brief, con)
        made, _ = made_of(con)
    return draw_charts(facts, made, vintage.reports / brief / "figures")


def draw_charts(
    facts: Facts, made: dict[str, str], folder: Path, *, pictures: bool = True
) -> list[Path]:
    """Draw the charts of facts already read, as `draw` does; without pictures no ``.png``."""
    (folder / _STATE).unlink(missing_ok=True)
    written = []
    for chart in (c for c in facts.charts.values() if len(c.rows)):
        written.append(write_rows(chart, folder))
        for language in LANGUAGES:
            written += _draw(chart, language, folder, pictures)
    write_whole(folder / _STATE, json.dumps(made).encode())
    return written


def _draw(chart: ChartRows, language: str, folder: Path, pictures: bool) -> list[Path]:
    base = folder / language / chart.id
    with style(language):
        figure = figure_of(chart, language)
        refuse_broken(figure, chart.id, language)
        return save(figure, base, picture=pictures)


def refuse_broken(figure: Figure, chart: str, language: str) -> None:
    """Refuse a figure in which the lint finds anything.

    Raises
    ------
    ValueError
        With the chart, the language, what was found, and the cure.
    """
    found = findings(figure)
    if found:
        more = f" and {len(found) - 3} more" if len(found) > 3 else ""
        raise ValueError(
            f"chart {chart} in {language}: found {'; '.join(found[:3])}{more}; expected a figure "
            "without fault. Shorten the words in words/"
            f"{language}.ftl, or give the chart more room in facts.toml (options width, height, "
            "row); a fault of every chart of a kind is mended in twoway/charts."
        )


def made_of(con: duckdb.DuckDBPyConnection) -> tuple[dict[str, str], str]:
    """Return what a brief says of its making, the day of its data first, and the hash of all."""
    day, inputs = con.execute("SELECT day, inputs FROM reference.made").fetchall()[0]
    return {"date": day, "release": inputs[:8], "approved": ""}, inputs


def refuse_other_figures(folder: Path, made: dict[str, str], brief: str) -> None:
    """Refuse charts drawn from another state of the warehouse, or of two: a kill leaves such.

    Raises
    ------
    ValueError
        Naming both states.
    """
    state = folder / _STATE
    found = json.loads(state.read_text("utf-8")) if state.is_file() else NOTHING_MADE
    if found != made:
        raise ValueError(
            f"{folder}: drawn from state {found['release']} of {found['date']}, the warehouse is "
            f"in state {made['release']} of {made['date']}. Run: twoway draw {brief}"
        )


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
    if isinstance(value, str):
        return harmless(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
