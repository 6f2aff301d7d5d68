"""Columns over the years, one quantity whole and one part of it darker, with notes at breaks.

The part stands inside the whole (visas issued within those applied for), so no sum is implied. A
weakened figure is a paler column and bears the marks of its status.
"""

from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from twoway import figure as look
from twoway import signs
from twoway.voice import Voice

# Half the width of a column, in years.
_HALF = 0.36
SECOND_CHANNEL = "position: one direction alone; a weakened figure is paler and bears letters"


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw a column per year; label the largest, the smallest and the last.

    Parameters
    ----------
    rows : DataFrame
        period, value, status, missing.
    colour : {"there", "back"}
        Direction of the quantity.
    marks : list of [year, message]
        Breaks told on the chart: the message of the words file.
    """
    width, height = float(options.get("width", look.COLUMN)), float(options.get("height", 58))
    colour = look.BACK if options.get("colour") == "back" else look.THERE
    rows = signs.told(rows)
    rows = rows.set_index(pd.DatetimeIndex(rows["period"]).year).sort_index()
    series = rows["value"].astype("float64")
    # Notes at breaks stand in a band of their own above the columns.
    top = series.max() * (1.28 if options.get("marks") else 1.12)
    ticks = _ticks(series.max())
    figure = look.canvas(width, height)
    axes = look.axes(figure, look.widest(voice.ticks(ticks), look.TICK) + 2.5, 6, 3, 1)
    bars = axes.bar(series.index, series.fillna(0), width=2 * _HALF, color=colour)
    for status, bar in zip(rows["status"], bars, strict=True):
        if signs.marks(status):
            bar.set(facecolor=look.TINT[colour], edgecolor=colour, linewidth=0.8)
    axes.set_ylim(0, top)
    axes.set_xlim(series.index[0] - 0.6, series.index[-1] + 0.9)
    axes.set_yticks(ticks, voice.ticks(ticks))
    axes.set_xticks([int(y) for y in series.index if (y - series.index[-1]) % 2 == 0])
    axes.grid(axis="y")
    axes.spines["bottom"].set_color(look.INK)
    _label(axes, series, rows, voice)
    for year, message in options.get("marks", []):
        _mark(axes, year, voice.text(message), top)
    return figure


def _ticks(largest: float) -> list[float]:
    for size in (1e2, 1e3, 1e4, 1e5, 1e6, 1e7):
        for step in (size, 2 * size, 5 * size):
            if largest / step <= 4:
                return [k * step for k in range(int(largest // step) + 1)]
    return [0.0, largest]


def _label(axes: Axes, series: pd.Series, rows: pd.DataFrame, voice: Voice) -> None:
    known = series.dropna()
    shown: set[Any] = {known.idxmax(), known.index[-1], known.idxmin()}
    signed = zip(series.index.tolist(), series, rows["status"], rows["missing"], strict=True)
    for year, value, status, missing in signed:
        if pd.isna(value):
            axes.annotate(
                signs.absence(missing, voice),
                (year, 0),
                xytext=(0, 3),
                textcoords="offset points",
                rotation=90,
                ha="center",
                va="bottom",
                color=look.MUTED,
                fontsize=look.NOTE,
            )
        elif year in shown:
            # The last label keeps clear of a higher column before it: there is room behind it.
            aside = year == known.index[-1] and known.get(year - 1, 0) > value
            # Above the neighbours too: a small column's label is wider than its column. A line
            # leads down to the column that it tells of.
            highest = float(known.reindex([year - 1, year, year + 1]).max())
            height = highest if value < known.max() / 4 else value
            if height > value and not aside:
                axes.plot([year] * 2, [value, height], color=look.MUTED, linewidth=0.7)
            axes.annotate(
                signs.marked(voice.tick(value), status),
                (year - _HALF if aside else year, height),
                xytext=(0, 2.5),
                textcoords="offset points",
                ha="left" if aside else "center",
                va="bottom",
                fontsize=look.DIRECT,
                color=look.INK,
                zorder=5,
                bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.5},
            )
        elif signs.marks(status):
            axes.annotate(
                signs.marks(status),
                (year, value),
                xytext=(0, 1),
                textcoords="offset points",
                ha="center",
                va="bottom",
                fontsize=look.NOTE,
                color=look.MUTED,
            )


def _mark(axes: Axes, year: int, note: str, top: float) -> None:
    axes.plot([year - 0.5] * 2, [0, top], color=look.MUTED, linewidth=0.8, linestyle=(0, (3, 2)))
    axes.annotate(
        note,
        (year - 0.5, top),
        xytext=(-3, 0),
        textcoords="offset points",
        ha="right",
        va="top",
        fontsize=look.NOTE,
        color=look.MUTED,
        linespacing=1.15,
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.6},
    )
