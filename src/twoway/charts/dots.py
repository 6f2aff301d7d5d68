"""Single published figures on one axis, each under its own name: cases, not a ranking.

A figure printed as approximate, over or under is an open dot; what a figure is of (a mean, a
ratio) stands in its label. A figure bears the marks of its status; a case without one is no dot,
and says why.
"""

from typing import Any

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from twoway import figure as look
from twoway import signs
from twoway.voice import Voice

SECOND_CHANNEL = "shape: one colour alone; an open dot is a rough figure"

_ROW = 5.0
_STEPS = (1, 2, 5, 10)


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw a dot per published figure, the cases without one below.

    Parameters
    ----------
    rows : DataFrame
        origin, destination, sex, period, value, mark (about, over, under or empty), statistic,
        status, missing.
    digits : int
        Decimals of the labels.
    """
    width = float(options.get("width", look.FULL))
    # A list of published figures has records; of a survey's groups the value alone gives the order.
    by = [c for c in ("value", "record") if c in rows]
    rows = rows.sort_values(by, na_position="first").reset_index(drop=True)
    names = [_name(row, voice) for row in rows.to_dict("records")]
    height = _ROW * len(rows) + 8
    figure = look.canvas(width, height)
    ends = [_label(row, voice, options) for row in rows.to_dict("records")]
    axes = look.axes(
        figure, look.widest(names, look.DIRECT) + 4, 6, look.widest(ends, look.TICK) + 1, 1
    )
    top = rows["value"].max() * 1.04
    axes.set_xlim(0, top)
    axes.set_ylim(-0.6, len(rows) - 0.4)
    axes.set_yticks(range(len(rows)), names)
    axes.tick_params(axis="y", colors=look.INK, labelsize=look.DIRECT)
    ticks = [t for t in MaxNLocator(8, integer=True, steps=_STEPS).tick_values(0, top) if t <= top]
    axes.set_xticks(ticks, voice.ticks(ticks))
    axes.grid(axis="x")
    axes.spines["bottom"].set_visible(False)
    for y, (value, mark, label) in enumerate(zip(rows["value"], rows["mark"], ends, strict=True)):
        if pd.isna(value):
            look.beside(axes, label, (0, y), 3, color=look.MUTED)
            continue
        rough = bool(mark)
        axes.plot(
            value,
            y,
            "o",
            markersize=5.6,
            markeredgecolor=look.INK,
            markeredgewidth=1.1,
            markerfacecolor="white" if rough else look.INK,
            clip_on=False,
            zorder=4,
        )
        look.beside(axes, label, (value, y), 6)
    return figure


def _label(row: dict[Any, Any], voice: Voice, options: dict[str, Any]) -> str:
    """Print the figure as it was published, with its marks; or what stands for it."""
    if pd.isna(row["value"]):
        return signs.of(row, voice)
    number = voice.number(row["value"], "months", int(options.get("digits", 1)))
    printed = voice.text(f"chart-{row['mark']}", number=number) if row["mark"] else number
    return signs.marked(printed, row.get("status"))


def _name(row: dict[Any, Any], voice: Voice) -> str:
    pair = f"{voice.area(row['origin'])} → {voice.area(row['destination'])}"
    sex = {"F": "chart-women", "M": "chart-men"}.get(row["sex"])
    year = str(pd.Timestamp(row["period"]).year)
    statistic = voice.text(f"chart-statistic-{row['statistic'].strip('.').replace(' ', '-')}")
    parts = [pair, *([voice.text(sex)] if sex else []), statistic, year]
    return voice.text("chart-comma").join(parts)
