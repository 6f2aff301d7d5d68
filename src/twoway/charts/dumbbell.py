"""Two years of one quantity by country: an open dot, a filled dot, and the way between.

A rise is filled in the direction's colour, a fall stays grey, and the open dot is always the
earlier year, so that it reads without colour.
"""

from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from twoway import figure as look
from twoway.voice import Voice

_ROW = 5.2


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw a line per country between two periods, sorted by the later one.

    Parameters
    ----------
    rows : DataFrame
        period (two of them, both known), value, and the column named by `by`.
    by : str
        Column of the country: destination or origin.
    colour : {"there", "back"}
        Direction of the quantity.
    """
    width, row = float(options.get("width", look.COLUMN)), float(options.get("row", _ROW))
    colour = look.BACK if options.get("colour") == "back" else look.THERE
    wide = rows.pivot(index=options.get("by", "destination"), columns="period", values="value")
    first, last = sorted(wide.columns)
    wide = wide.sort_values([last, first])
    names = [voice.area(code) for code in wide.index]
    height = row * len(wide) + 12
    figure = look.canvas(width, height)
    largest = float(wide.to_numpy(dtype=float).max())
    # A dot at the axis would touch the name beside it.
    crowded = float(wide.to_numpy(dtype=float).min()) < largest / 50
    ends = [voice.number(v) for v in wide.max(axis=1).dropna()]
    axes = look.axes(
        figure,
        look.widest(names, look.DIRECT) + 2 + 1.2 * crowded,
        6,
        look.widest(ends, look.TICK) + 3,
        6,
    )
    axes.set_ylim(-0.6, len(wide) - 0.4)
    axes.set_xlim(0, largest)
    axes.set_yticks(range(len(wide)), names)
    axes.tick_params(axis="y", colors=look.INK, labelsize=look.DIRECT, pad=3 + 3.5 * crowded)
    axes.xaxis.set_major_locator(MaxNLocator(5, integer=True, steps=[1, 2, 5, 10]))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: voice.tick(value)))
    axes.grid(axis="x")
    axes.spines["bottom"].set_visible(False)
    for y, (before, after) in enumerate(zip(wide[first], wide[last], strict=True)):
        _pair(axes, y, before, after, colour, voice)
    _key(figure, axes, (pd.Timestamp(first).year, pd.Timestamp(last).year), colour, width, height)
    return figure


def _pair(axes: Axes, y: int, before: float, after: float, colour: str, voice: Voice) -> None:
    ink = colour if after > before else look.MUTED
    axes.plot([before, after], [y, y], color=ink, linewidth=2.2, alpha=0.45, solid_capstyle="butt")
    axes.plot(
        before,
        y,
        "o",
        markersize=5.2,
        markerfacecolor="white",
        markeredgecolor=ink,
        markeredgewidth=1.2,
        clip_on=False,
        zorder=4,
    )
    axes.plot(after, y, "o", markersize=5.8, color=ink, clip_on=False, zorder=5)
    look.beside(axes, voice.number(after), (max(before, after), y), 6)


def _key(
    figure: Figure, axes: Axes, years: tuple[int, int], colour: str, width: float, height: float
) -> None:
    x = axes.get_position().x0
    y = 1 - 2.6 / height
    step = 13 / width
    for k, (year, face) in enumerate(zip(years, ("white", colour), strict=True)):
        figure.text(
            x + k * step + 3 / width, y, str(year), va="center", fontsize=look.TICK, color=look.INK
        )
        dot = figure.add_axes((x + k * step, y - 1 / height, 2 / width, 2 / height))
        dot.plot(
            0,
            0,
            "o",
            markersize=5.2,
            markerfacecolor=face,
            markeredgecolor=colour,
            markeredgewidth=1.2,
        )
        dot.axis("off")
