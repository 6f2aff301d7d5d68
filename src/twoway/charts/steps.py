"""Dated counts as steps: each level holds until the next edition, both directions on one scale."""

from datetime import date
from typing import Any

import matplotlib.dates as mdates
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from twoway import figure as look
from twoway.voice import Voice


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw home's passports at away, and away's at home, by day of edition.

    Parameters
    ----------
    rows : DataFrame
        origin, destination, period (the day), value (passports).
    home, away : str
        Codes of the two areas.
    full : int
        The most there can be: the top of the axis.
    """
    width, height = float(options.get("width", look.COLUMN)), float(options.get("height", 58))
    home, away, full = options["home"], options["away"], int(options["full"])
    figure = look.canvas(width, height)
    left = look.widest([voice.tick(full)], look.TICK) + 2.5
    last = [voice.number(_series(rows, o, d).iloc[-1]) for o, d in ((home, away), (away, home))]
    axes = look.axes(figure, left, 6, look.widest(last, look.HEAD, bold=True) + 2.5, 6)
    axes.set_ylim(-full * 0.16, full * 1.04)
    ticks = [0, full // 3, 2 * full // 3, full]
    axes.set_yticks(ticks, [voice.number(t) for t in ticks])
    axes.grid(axis="y")
    axes.spines["bottom"].set_visible(False)
    axes.axhline(0, color=look.INK, linewidth=0.8)
    _line(
        axes,
        _series(rows, away, home),
        voice,
        look.BACK,
        f"{voice.area(away)} → {voice.area(home)}",
        1,
    )
    _line(
        axes,
        _series(rows, home, away),
        voice,
        look.THERE,
        f"{voice.area(home)} → {voice.area(away)}",
        -1,
    )
    years = range(rows["period"].min().year + 1, rows["period"].max().year + 1)
    first_days = [_number(date(year, 1, 1)) for year in years]
    axes.set_xticks(first_days, [str(year) for year in years])
    return figure


def _series(rows: pd.DataFrame, origin: str, destination: str) -> pd.Series:
    own = rows[(rows["origin"] == origin) & (rows["destination"] == destination)]
    return own.set_index("period")["value"].sort_index()


def _line(axes: Axes, series: pd.Series, voice: Voice, colour: str, head: str, sign: int) -> None:
    days = [_number(day.date()) for day in pd.DatetimeIndex(series.index)]
    axes.step(days, series, where="post", color=colour, linewidth=2)
    axes.plot(
        days,
        series,
        "o",
        color=colour,
        markersize=3.4,
        markeredgecolor="white",
        markeredgewidth=0.6,
        clip_on=False,
        zorder=4,
    )
    axes.annotate(
        voice.number(series.iloc[-1]),
        (days[-1], series.iloc[-1]),
        xytext=(5, 0),
        textcoords="offset points",
        ha="left",
        va="center",
        color=colour,
        fontsize=look.HEAD,
        fontweight="bold",
        annotation_clip=False,
        zorder=6,
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.0},
    )
    axes.annotate(
        head,
        (days[0], series.iloc[0]),
        xytext=(0, 8 * sign),
        textcoords="offset points",
        ha="left",
        va="center",
        color=colour,
        fontsize=look.HEAD,
        fontweight="bold",
    )


def _number(day: date) -> float:
    return float(mdates.date2num(day))  # type: ignore[no-untyped-call]
