"""Small multiples: one panel per country on one scale, its own line over those of all the others.

Panels stand in order of the last figure, largest first; the name and the last figure stand above
each. A year without a figure leaves a gap and has its sign at the axis, nothing is drawn across a
break in a series, and an open point is weakened, as the marks of its status say: a run of like
marks bears them once, the last figure in its label. Where rows have bounds, the band between them
lies under the line.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from twoway import figure as look
from twoway import signs
from twoway.voice import Voice

SECOND_CHANNEL = "position: a panel of its own under its name; the others are pale and thin"

_LINE, _BETWEEN, _FOOT = 3.7, 4.5, 5.0
_STEPS = (1, 2, 5, 10)
_NUMBERS = ["value", "value_low", "value_high"]


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw a panel for each country.

    Parameters
    ----------
    rows : DataFrame
        period, value, status, missing, the column named by `by`; value_low, value_high where they
        are estimates.
    by : str
        Column of the country: destination or origin.
    colour : {"there", "back"}
        Direction of the quantity.
    columns : int
        Panels in a row.
    width, height : float
        Millimetres of the figure and of the plot of one panel.
    """
    width, tall = float(options.get("width", look.FULL)), float(options.get("height", 17))
    colour = look.BACK if options.get("colour") == "back" else look.THERE
    panels = _panels(rows, options.get("by", "destination"))
    across = min(int(options.get("columns", 6)), len(panels))
    down = -(-len(panels) // across)
    ticks, top = _scale(panels)
    left = look.widest(voice.ticks(ticks), look.TICK) + 2.5
    wide = (width - left - 1 - _BETWEEN * (across - 1)) / across
    names = [voice.area(code) for code, _ in panels]
    ends = [_end(panel, voice) for _, panel in panels]
    stacked = any(
        look.widest([name], look.DIRECT, bold=True) + look.widest([end], look.TICK) + 1.5 > wide
        for name, end in zip(names, ends, strict=True)
    )
    head = _LINE * (2 if stacked else 1) + 2.2
    cell = head + tall + _FOOT
    figure = look.canvas(width, cell * down)
    for n, ((_, own), name, end) in enumerate(zip(panels, names, ends, strict=True)):
        row, column = divmod(n, across)
        from_left = left + column * (wide + _BETWEEN)
        axes = look.axes(
            figure,
            from_left,
            cell * (down - 1 - row) + _FOOT,
            width - from_left - wide,
            cell * row + head,
        )
        _frame(axes, panels, top, ticks, voice, first=column == 0)
        for k, (_, other) in enumerate(panels):
            if k != n:
                _behind(axes, other)
        _own(axes, own, colour)
        _signs(axes, own)
        _head(axes, name, end, tall, known=bool(own["value"].notna().any()), stacked=stacked)
    return figure


Panel = tuple[str, pd.DataFrame]


def _panels(rows: pd.DataFrame, by: str) -> list[Panel]:
    """Return each country's figures by year, the largest last figure first."""
    rows = signs.told(rows)
    rows = rows.reindex(columns=[*rows.columns.union(_NUMBERS, sort=False)])
    years = sorted({day.year for day in pd.DatetimeIndex(rows["period"])})
    panels = []
    for code, own in rows.groupby(by, sort=True):
        own = own.set_index(pd.DatetimeIndex(own["period"]).year).reindex(years)
        own[["status", "missing"]] = own[["status", "missing"]].fillna("")
        told = own[[*_NUMBERS, "status", "missing"]]
        panels.append((str(code), told.astype(dict.fromkeys(_NUMBERS, "float64"))))
    return sorted(panels, key=lambda p: (-_last(p[1]), p[0]))


def _last(panel: pd.DataFrame) -> float:
    known = panel["value"].dropna()
    return float(known.iloc[-1]) if len(known) else -1.0


def _scale(panels: Sequence[Panel]) -> tuple[list[float], float]:
    """Return ticks and top of the one scale that all panels have."""
    largest = max(float(np.nanmax(p[["value", "value_high"]].fillna(0))) for _, p in panels)
    ticks = MaxNLocator(2, steps=_STEPS).tick_values(0, largest or 1.0)
    top = max(largest * 1.04, 1.0)
    return [float(t) for t in ticks if 0 <= t <= top], top


def _end(panel: pd.DataFrame, voice: Voice) -> str:
    """Print the last figure with its marks; where there is none, why."""
    known = panel.dropna(subset=["value"])
    if known.empty:
        return signs.absence(str(panel["missing"].iloc[-1]), voice)
    last = known.iloc[-1]
    said = signs.of(last, voice)
    # A figure of an earlier year than the others' says so.
    if known.index[-1] != panel.index[-1]:
        return f"{said} ({known.index[-1]})"
    return said


def _frame(
    axes: Axes,
    panels: Sequence[Panel],
    top: float,
    ticks: list[float],
    voice: Voice,
    *,
    first: bool,
) -> None:
    years = list(panels[0][1].index)
    axes.set_xlim(years[0] - 0.15, years[-1] + 0.35)
    axes.set_ylim(0, top)
    axes.set_yticks(ticks, voice.ticks(ticks) if first else [""] * len(ticks))
    axes.set_xticks([years[0], years[-1]], [str(years[0]), str(years[-1])])
    first_year, last_year = axes.get_xticklabels()
    first_year.set_horizontalalignment("left")
    last_year.set_horizontalalignment("right")
    axes.grid(axis="y")
    axes.spines["bottom"].set_color(look.RULE)


def _behind(axes: Axes, panel: pd.DataFrame) -> None:
    for part in unbroken(panel):
        axes.plot(
            part.index,
            part["value"],
            color=look.BEHIND,
            linewidth=0.9,
            label=look.CONTEXT,
            zorder=1,
        )


def _own(axes: Axes, panel: pd.DataFrame, colour: str) -> None:
    for part in unbroken(panel):
        axes.fill_between(
            part.index,
            part["value_low"],
            part["value_high"],
            color=colour,
            alpha=0.22,
            linewidth=0,
            zorder=2,
        )
        axes.plot(part.index, part["value"], color=colour, linewidth=1.8, clip_on=False, zorder=3)
        alone = part["value"].reindex(_alone(part))
        axes.plot(alone.index, alone, "o", color=colour, markersize=3, clip_on=False)
    weak = panel[panel["status"].map(signs.marks) != ""]
    axes.plot(
        weak.index,
        weak["value"],
        "o",
        markersize=3.4,
        markerfacecolor="white",
        markeredgecolor=colour,
        clip_on=False,
        zorder=4,
    )
    known = panel["value"].dropna()
    if len(known) and known.index[-1] not in weak.index:
        last = known.iloc[-1:]
        axes.plot(last.index, last, "o", color=colour, markersize=3.6, clip_on=False, zorder=5)


def unbroken(panel: pd.DataFrame) -> list[pd.DataFrame]:
    """Parts of a series between its breaks; gaps within a part stay gaps."""
    number = panel["status"].str.contains("B").cumsum()
    return [part for _, part in panel.groupby(number)]


def _alone(part: pd.DataFrame) -> list[int]:
    """Years whose neighbours have no figure: a line alone would not show them."""
    known = part["value"].notna()
    beside = known.shift(1, fill_value=False) | known.shift(-1, fill_value=False)
    return [int(year) for year in part.index[known & ~beside]]


def _signs(axes: Axes, panel: pd.DataFrame) -> None:
    """Set marks at the end of each run of like ones and, at the axis, signs of what is missing.

    The last figure bears its own in its label. A panel without any figure has words alone.
    """
    known = panel["value"].notna()
    if not known.any():
        return
    last = panel.index[known][-1]
    said = panel["status"].map(signs.marks).where(known, panel["missing"].map(signs.glyph))
    following = said.shift(-1, fill_value="")
    for year in panel.index[(said != "") & (said != following) & (panel.index < last)]:
        if said[year] == said[last] and (said[year:last] == said[last]).all():
            continue
        level = panel["value"][year] if known[year] else 0
        look.above(axes, said[year], (year, level), 6, zorder=6)


def _head(axes: Axes, name: str, end: str, tall: float, *, known: bool, stacked: bool) -> None:
    """Set the name and the last figure above a panel: beside each other, or one over the other."""
    low = 1.9 / look.POINT
    for text, x, up, weight, ink in (
        (name, 0.0, low + (_LINE / look.POINT if stacked else 0), "bold", look.INK),
        (end, 0.0 if stacked else 1.0, low, "normal", look.INK if known else look.MUTED),
    ):
        axes.annotate(
            text,
            (x, 1),
            xycoords="axes fraction",
            xytext=(0, up),
            textcoords="offset points",
            ha="right" if x else "left",
            va="center",
            color=ink,
            fontsize=look.DIRECT if weight == "bold" else look.TICK,
            fontweight=weight,
            annotation_clip=False,
        )
