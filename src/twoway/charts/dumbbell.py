"""Two years of one quantity by country: an open dot, a filled dot, and the way between.

A rise is filled in the direction's colour, a fall stays grey, and the open dot is always the
earlier year, so that it reads without colour. The label is the later figure with the marks of its
status; those of the earlier one stand above its dot. A year without a figure is no dot, and is told
in the label.
"""

from collections.abc import Hashable
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from twoway import figure as look
from twoway import signs
from twoway.voice import Voice

_ROW = 5.2
_TOLD = ["value", "status", "missing"]
Row = dict[Hashable, Any]


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw a line per country between two periods, sorted by the later one.

    Parameters
    ----------
    rows : DataFrame
        period (two of them), value, status, missing, and the column named by `by`.
    by : str
        Column of the country: destination or origin.
    colour : {"there", "back"}
        Direction of the quantity.
    """
    width, row = float(options.get("width", look.COLUMN)), float(options.get("row", _ROW))
    colour = look.BACK if options.get("colour") == "back" else look.THERE
    rows, by = signs.told(rows), options.get("by", "destination")
    wide = rows.pivot(index=by, columns="period", values="value")
    first, last = sorted(wide.columns)
    wide = wide.sort_values([last, first], na_position="first")
    before, after = (
        rows[rows["period"] == day].set_index(by).reindex(wide.index)[_TOLD]
        for day in (first, last)
    )
    names = [voice.area(code) for code in wide.index]
    height = row * len(wide) + 12
    figure = look.canvas(width, height)
    largest = float(np.nanmax(wide.to_numpy(dtype=float)))
    # A dot at the axis would touch the name beside it.
    crowded = float(np.nanmin(wide.to_numpy(dtype=float))) < largest / 50
    years = (pd.Timestamp(first).year, pd.Timestamp(last).year)
    pairs = list(zip(before.to_dict("records"), after.to_dict("records"), strict=True))
    ends = [_label(earlier, later, years, voice) for earlier, later in pairs]
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
    for y, ((earlier, later), end) in enumerate(zip(pairs, ends, strict=True)):
        _pair(axes, y, earlier["value"], later["value"], colour)
        _mark(axes, y, earlier)
        reach = np.nanmax([earlier["value"], later["value"], 0])
        look.beside(
            axes, end, (reach, y), 6, color=look.MUTED if pd.isna(later["value"]) else look.INK
        )
    _key(figure, axes, years, colour, width, height)
    return figure


def _label(earlier: Row, later: Row, years: tuple[int, int], voice: Voice) -> str:
    """Print the later figure with its marks, and why one is missing of which year."""
    said, lacking = signs.of(later, voice), [pd.isna(cell["value"]) for cell in (earlier, later)]
    if lacking == [True, False]:
        return voice.text("chart-comma").join([said, f"{years[0]} {signs.of(earlier, voice)}"])
    return f"{years[1]} {said}" if lacking == [False, True] else said


def _mark(axes: Axes, y: int, earlier: Row) -> None:
    """Set the marks of the earlier figure, which has no label, above its dot."""
    said: str = "" if pd.isna(earlier["value"]) else signs.marks(earlier["status"])
    if not said:
        return
    axes.annotate(
        said,
        (earlier["value"], y),
        xytext=(0, 4.6),
        textcoords="offset points",
        ha="center",
        va="baseline",
        fontsize=look.NOTE,
        color=look.MUTED,
        zorder=6,
    )


def _pair(axes: Axes, y: int, before: float, after: float, colour: str) -> None:
    ink = colour if after > before else look.MUTED if after <= before else look.INK
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
