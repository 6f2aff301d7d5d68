"""Dated counts as steps: each level holds until the next edition, both directions on one scale.

An open dot is estimated, provisional or otherwise weakened, as the marks of its status beside it
say; an edition without a figure leaves a gap and has its sign at the axis.
"""

from datetime import date
from typing import Any

import matplotlib.dates as mdates
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from twoway import figure as look
from twoway import signs
from twoway.voice import Voice

SECOND_CHANNEL = "label: the words of its direction stand at the start of each line"

# How far from a line its heading stands, and what is told of one of its points, in points.
_HEADING, _SIGN = 8.0, 7.0


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw home's passports at away, and away's at home, by day of edition.

    Parameters
    ----------
    rows : DataFrame
        origin, destination, period (the day), value (passports), status, missing.
    home, away : str
        Codes of the two areas.
    full : int
        The most there can be: the top of the axis.
    """
    width, height = float(options.get("width", look.COLUMN)), float(options.get("height", 58))
    home, away, full = options["home"], options["away"], int(options["full"])
    figure = look.canvas(width, height)
    left = look.widest(voice.ticks([full]), look.TICK) + 2.5
    there, back = _series(rows, home, away), _series(rows, away, home)
    last = [signs.of(series.iloc[-1], voice) for series in (there, back)]
    axes = look.axes(figure, left, 6, look.widest(last, look.HEAD, bold=True) + 2.5, 6)
    # Under the axis, where the sign of what is missing back stands, a heading makes way for it.
    crowded = back["value"].iloc[:-1].isna().any() and there["value"].fillna(0).iloc[0] < full / 10
    axes.set_ylim(-full * (0.28 if crowded else 0.16), full * 1.04)
    ticks = [0, full // 3, 2 * full // 3, full]
    axes.set_yticks(ticks, [voice.number(t) for t in ticks])
    axes.grid(axis="y")
    axes.spines["bottom"].set_visible(False)
    axes.axhline(0, color=look.INK, linewidth=0.8)
    heights = _ends(
        [there, back], (full * 1.04 - axes.get_ylim()[0]) / ((height - 12) / look.POINT)
    )
    below = -_HEADING - (_SIGN + 2 if crowded else 0)
    for series, colour, ends, above, end in (
        (back, look.BACK, (away, home), _HEADING, heights[1]),
        (there, look.THERE, (home, away), below, heights[0]),
    ):
        head = " → ".join(voice.area(area) for area in ends)
        _line(axes, series, colour, head, above)
        _end(axes, series, voice, colour, end)
    years = range(rows["period"].min().year + 1, rows["period"].max().year + 1)
    first_days = [_number(date(year, 1, 1)) for year in years]
    axes.set_xticks(first_days, [str(year) for year in years])
    return figure


def _series(rows: pd.DataFrame, origin: str, destination: str) -> pd.DataFrame:
    """Figures of a direction by day, with what weakens them or why there is none."""
    own = rows[(rows["origin"] == origin) & (rows["destination"] == destination)]
    series = signs.told(own).set_index("period").sort_index()
    return series[["value", "status", "missing"]].astype({"value": "float64"})


def _ends(both: list[pd.DataFrame], per_point: float) -> list[float]:
    """How high the last figure of each series is told: at its level, or as near as both fit."""
    levels = [float(series["value"].ffill().fillna(0).iloc[-1]) for series in both]
    return look.spread(levels, (look.HEAD + 3) * per_point)


def _line(axes: Axes, series: pd.DataFrame, colour: str, head: str, above: float) -> None:
    days = _days(series)
    levels = series["value"]
    axes.step(days, levels, where="post", color=colour, linewidth=2)
    _dots(axes, days, levels, colour, "white", 0.6)
    _dots(axes, days, levels.where(series["status"].map(signs.marks) != ""), "white", colour, 1.0)
    _signs(axes, days, series, -_SIGN if above > 0 else _SIGN)
    axes.annotate(
        head,
        (days[0], levels.fillna(0).iloc[0]),
        xytext=(0, above),
        textcoords="offset points",
        ha="left",
        va="center",
        color=colour,
        fontsize=look.HEAD,
        fontweight="bold",
    )


def _end(axes: Axes, series: pd.DataFrame, voice: Voice, colour: str, height: float) -> None:
    axes.annotate(
        signs.of(series.iloc[-1], voice),
        (_days(series)[-1], height),
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


def _days(series: pd.DataFrame) -> list[float]:
    return [_number(day.date()) for day in pd.DatetimeIndex(series.index)]


def _dots(
    axes: Axes, days: list[float], levels: pd.Series, face: str, edge: str, edge_width: float
) -> None:
    axes.plot(
        days,
        levels,
        "o",
        color=face,
        markersize=3.4,
        markeredgecolor=edge,
        markeredgewidth=edge_width,
        clip_on=False,
        zorder=4,
    )


def _signs(axes: Axes, days: list[float], series: pd.DataFrame, above: float) -> None:
    """Set marks beside weakened dots and, at the axis, the sign of what is missing.

    They stand across the line from its heading. The last figure bears its own in its label.
    """
    for day, (value, status, missing) in zip(days[:-1], series.to_numpy(), strict=False):
        absent = pd.isna(value)
        said = signs.glyph(missing) if absent else signs.marks(status)
        if not said:
            continue
        axes.annotate(
            said,
            (day, 0 if absent else value),
            xytext=(3, above),
            textcoords="offset points",
            ha="left",
            va="center",
            color=look.MUTED,
            fontsize=look.NOTE,
        )


def _number(day: date) -> float:
    return float(mdates.date2num(day))  # type: ignore[no-untyped-call]
