"""Two years of one quantity by country: an open dot, a filled dot, and the way between.

A rise is filled in the direction's colour, a fall stays grey, and the open dot is always the
earlier year, so that it reads without colour. The label is the later figure with the marks of its
status; those of the earlier one stand above its dot. A year without a figure is no dot, and is told
in the label. Where rows have bounds, a thin bar with ends runs from the least to the greatest; if
the two bars of a country touch, its change is not told apart: grey, and the way between is dotted.
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

SECOND_CHANNEL = "shape: the earlier year is an open dot; a fall is grey, a rise is dark"

_ROW = 5.2
_TOLD = ["value", "value_low", "value_high", "status", "missing"]
Row = dict[Hashable, Any]


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw a line per country between two periods, sorted by the later one.

    Parameters
    ----------
    rows : DataFrame
        period (two of them), value, status, missing, the column named by `by`; where they are
        estimates, value_low and value_high.
    by : str
        Column of the country: destination or origin.
    colour : {"there", "back"}
        Direction of the quantity.
    unit, digits : str, int
        How figures are printed: count or percent, and decimals.
    """
    printed = {"kind": options.get("unit", "count"), "digits": int(options.get("digits", 0))}
    width, row = float(options.get("width", look.COLUMN)), float(options.get("row", _ROW))
    colour = look.BACK if options.get("colour") == "back" else look.THERE
    rows, by = _with_bounds(signs.told(rows)), options.get("by", "destination")
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
    largest = float(np.nanmax(rows[["value", "value_high"]].to_numpy(dtype=float)))
    # A dot at the axis would touch the name beside it.
    crowded = float(np.nanmin(wide.to_numpy(dtype=float))) < largest / 50
    years = (pd.Timestamp(first).year, pd.Timestamp(last).year)
    pairs = list(zip(before.to_dict("records"), after.to_dict("records"), strict=True))
    ends = [_label(earlier, later, years, voice, printed) for earlier, later in pairs]
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
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: voice.ticks([value])[0]))
    axes.grid(axis="x")
    axes.spines["bottom"].set_visible(False)
    for y, ((earlier, later), end) in enumerate(zip(pairs, ends, strict=True)):
        _pair(axes, y, earlier, later, colour)
        _mark(axes, y, earlier)
        ways = [cell[c] for cell in (earlier, later) for c in ("value", "value_high")]
        reach = np.nanmax([*ways, 0])
        look.beside(
            axes, end, (reach, y), 6, color=look.MUTED if pd.isna(later["value"]) else look.INK
        )
    _key(figure, axes, years, colour, width, height)
    return figure


def _with_bounds(rows: pd.DataFrame) -> pd.DataFrame:
    """Return rows with bounds, empty where a figure has none."""
    return rows.reindex(columns=[*rows.columns.union(["value_low", "value_high"], sort=False)])


def _label(
    earlier: Row, later: Row, years: tuple[int, int], voice: Voice, printed: dict[str, Any]
) -> str:
    """Print the later figure with its marks and band, and why one is missing of which year."""
    said = signs.banded(later, voice, **printed)
    lacking = [pd.isna(cell["value"]) for cell in (earlier, later)]
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


def _pair(axes: Axes, y: int, earlier: Row, later: Row, colour: str) -> None:
    before, after = earlier["value"], later["value"]
    alike = _touch(earlier, later)
    falls = after <= before or alike
    ink = look.MUTED if falls else colour if after > before else look.INK
    axes.plot(
        [before, after],
        [y, y],
        color=ink,
        linewidth=1.4 if alike else 2.2,
        alpha=0.45,
        linestyle=(0, (1, 1.4)) if alike else "-",
        solid_capstyle="butt",
        label=look.CONTEXT,
    )
    for cell in (earlier, later):
        _bar(axes, y, cell, ink)
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


def _touch(earlier: Row, later: Row) -> bool:
    """Tell whether the bands of two figures have something in common."""
    if not (signs.has_band(earlier) and signs.has_band(later)):
        return False
    low, high = (earlier[c] for c in ("value_low", "value_high"))
    return bool(low <= later["value_high"] and later["value_low"] <= high)


def _bar(axes: Axes, y: int, cell: Row, ink: str) -> None:
    """Draw the band of a figure: a thin bar with an end at its least and at its greatest."""
    if not signs.has_band(cell):
        return
    low, high = cell["value_low"], cell["value_high"]
    axes.plot([low, high], [y, y], color=ink, linewidth=1.0, solid_capstyle="butt", zorder=3)
    for end in (low, high):
        axes.plot([end] * 2, [y - 0.2, y + 0.2], color=ink, linewidth=1.0, clip_on=False, zorder=3)


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
