"""Estimates with their bands: a dot, and a line from least to greatest, by direction and period.

A hollow dot is an estimate that is no fact of its direction, as its mark says. What has no value is
written out, and is no dot. A figure bears the marks of its status.
"""

from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from twoway import figure as look
from twoway import signs
from twoway.missing import NO_FACT
from twoway.voice import Voice

SECOND_CHANNEL = "label: each row is named by both of its sides"

_ROW = 7.5
_TICK_ROOM = 9.0
_STEPS = (1, 2, 5, 10)


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw home to away first, then back, each by period, on one scale.

    Parameters
    ----------
    rows : DataFrame
        origin, destination, period, period_end, value, value_low, value_high, mark, status,
        missing.
    home, away : str
        Codes of the two sides.
    width : float
        Millimetres.
    """
    width = float(options.get("width", look.FULL))
    there = rows["origin"] == options["home"]
    rows = rows.assign(back=~there).sort_values(["back", "period"], ascending=[False, False])
    each: list[dict[str, Any]] = [
        {str(k): v for k, v in r.items()} for r in rows.to_dict("records")
    ]
    names, ends = [_name(row, voice) for row in each], [_end(row, voice) for row in each]
    height = _ROW * len(rows) + 9
    figure = look.canvas(width, height)
    left, right = (
        look.widest(names, look.DIRECT) + 5,
        max(look.widest(ends, look.TICK) + 5, _TICK_ROOM),
    )
    axes = look.axes(figure, left, 6, right, 1)
    top = float(rows["value_high"].max()) * 1.02 or 1.0
    ticks = [t for t in MaxNLocator(6, integer=True, steps=_STEPS).tick_values(0, top) if t <= top]
    axes.set_xlim(0, top)
    axes.set_xticks(ticks, voice.ticks(ticks))
    axes.set_ylim(-0.6, len(rows) - 0.4)
    axes.set_yticks(range(len(rows)), names)
    axes.tick_params(axis="y", colors=look.INK, labelsize=look.DIRECT, pad=6)
    axes.grid(axis="x")
    axes.spines["bottom"].set_visible(False)
    for y, (row, end) in enumerate(zip(each, ends, strict=True)):
        _band(axes, y, row, end)
    return figure


def _name(row: dict[str, Any], voice: Voice) -> str:
    """Both sides and, below, the years."""
    start, end = pd.Timestamp(row["period"]).year, pd.Timestamp(row["period_end"]).year
    return f"{voice.area(row['origin'])} → {voice.area(row['destination'])}\n{start}–{end}"


def _end(row: dict[str, Any], voice: Voice) -> str:
    """Print the figure with its marks and, below, its band; or what stands for it."""
    figure = signs.of(row, voice)
    if pd.isna(row["value"]):
        return figure
    low, high = voice.number(row["value_low"]), voice.number(row["value_high"])
    return f"{figure}\n{low}–{high}"


def _band(axes: Axes, y: int, row: dict[str, Any], end: str) -> None:
    colour = look.BACK if row["back"] else look.THERE
    reach = 0.0
    if pd.notna(row["value"]):
        reach = float(row["value_high"])
        axes.plot(
            [row["value_low"], reach],
            [y, y],
            color=colour,
            linewidth=2.2,
            alpha=0.75,
            solid_capstyle="butt",
        )
        axes.plot(
            row["value"],
            y,
            "o",
            markersize=5.6,
            markeredgecolor=colour,
            markeredgewidth=1.2,
            markerfacecolor="white" if row["mark"] == NO_FACT else colour,
            clip_on=False,
            zorder=4,
        )
    look.beside(axes, end, (reach, y), 7, linespacing=1.15)
