"""Two directions over time, one above and one below the axis, on one scale and a true time axis.

A year without a figure leaves a gap in the line and has its sign at the axis, and of a direction
that nobody reports only the words are there; a break in the series is a dashed line with a note,
and nothing is drawn across it. An open point is estimated, provisional or otherwise weakened, as
the marks of its status beside it say.
"""

from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from twoway import figure as look
from twoway import signs
from twoway.voice import Voice

SECOND_CHANNEL = "position: one direction above the axis, one below, each beside its words"


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw home to away above, away to home below.

    Parameters
    ----------
    rows : DataFrame
        origin, destination, period, value, status, missing.
    home, away : str
        Codes of the two areas.
    width, height : float
        Millimetres.
    """
    home, away = options["home"], options["away"]
    width, height = float(options.get("width", look.FULL)), float(options.get("height", 62))
    ways = [_way(rows, home, away), _way(rows, away, home)]
    wings = [(ways[0]["value"], 1, look.THERE), (ways[1]["value"], -1, look.BACK)]
    heads = [f"{voice.area(home)} → {voice.area(away)}", f"{voice.area(away)} → {voice.area(home)}"]
    ends = [_end(way, voice) for way in ways]
    there, back = (s.max() if s.notna().any() else 0.0 for s, _, _ in wings)
    # The smaller direction keeps room for its heading.
    top = max(there * 1.08, back * 0.22)
    low = -max(back * 1.25, top * 0.22)
    step = _step(max(top, -low))
    ticks = [k * step for k in range(-int(-low // step), int(top // step) + 1)]
    figure = look.canvas(width, height)
    right = max(look.widest(heads, look.HEAD, bold=True), look.widest(ends, look.TICK)) + 4
    left = look.widest([voice.tick(t) for t in ticks], look.TICK) + 2.5
    axes = look.axes(figure, left, 6, right, 1.5)
    _frame(axes, voice, ticks, low, top, [s.index for s, _, _ in wings])
    for way, (series, sign, colour), head, end in zip(ways, wings, heads, ends, strict=True):
        weak, broken = _years(way, signs.MARKED), _years(way, "B")
        for part in _unbroken(series, broken):
            _wing(axes, part, sign, colour, weak)
        _signs(axes, way, sign)
        for year in broken:
            edge = low if sign < 0 else top
            axes.plot([year - 0.5] * 2, [0, edge], color=look.MUTED, linewidth=0.8, linestyle="--")
        _head(axes, series, sign, colour, head, end, span=top - low)
    axes.axhline(0, color=look.INK, linewidth=0.8, zorder=5)
    return figure


def _way(rows: pd.DataFrame, origin: str, destination: str) -> pd.DataFrame:
    """Figures of a direction by year, with what weakens them or why there is none."""
    own = rows[(rows["origin"] == origin) & (rows["destination"] == destination)]
    way = signs.told(own).set_index(pd.DatetimeIndex(own["period"]).year).sort_index()
    return way[["value", "status", "missing"]].astype({"value": "float64"})


def _years(way: pd.DataFrame, letters: str) -> list[int]:
    """Years of a direction whose status has any of these letters."""
    weak = way["status"].map(lambda status: any(letter in status for letter in letters))
    return [int(year) for year in way.index[weak]]


def _unbroken(series: pd.Series, breaks: list[int]) -> list[pd.Series]:
    """Parts of a series between its breaks."""
    number = sum((series.index >= year).astype(int) for year in breaks) + 0 * series.index
    return [part for _, part in series.groupby(np.asarray(number))]


def _end(way: pd.DataFrame, voice: Voice) -> str:
    """Print the last figure with its marks; where there is none, why."""
    known = way.dropna(subset=["value"])
    told = known if len(known) else way
    return signs.of(told.iloc[-1], voice) if len(told) else signs.absence("", voice)


def _signs(axes: Axes, way: pd.DataFrame, sign: int) -> None:
    """Set the marks beside weakened points and, at the axis, the sign of what is missing.

    The last figure bears its marks in its label. A direction without any figure has words alone.
    """
    last = way["value"].last_valid_index()
    for year, value, status, missing in way.itertuples():
        absent = pd.isna(value)
        said = signs.glyph(missing) if absent else signs.marks(status)
        if not said or last is None or year == last:
            continue
        axes.annotate(
            said,
            (year, 0 if absent else sign * value),
            xytext=(0, 7 * sign),
            textcoords="offset points",
            ha="center",
            va="center",
            color=look.MUTED,
            fontsize=look.NOTE,
            zorder=6,
        )


def _step(top: float) -> float:
    size = 10 ** np.floor(np.log10(top / 3))
    return float(next(m * size for m in (1, 2, 2.5, 5, 10) if top / (m * size) <= 5))


def _frame(
    axes: Axes, voice: Voice, ticks: list[float], low: float, top: float, spans: list[pd.Index]
) -> None:
    years = sorted({int(y) for span in spans for y in span})
    axes.set_ylim(low, top)
    axes.set_xlim(years[0] - 0.6, years[-1] + 0.4)
    axes.set_yticks(ticks, [voice.tick(t) for t in ticks])
    axes.set_xticks(years, [str(y) for y in years])
    axes.spines["bottom"].set_visible(False)
    axes.grid(axis="y")


def _wing(axes: Axes, series: pd.Series, sign: int, colour: str, weak: list[int]) -> None:
    axes.fill_between(
        series.index, 0, sign * series, color=look.TINT[colour], alpha=0.55, linewidth=0
    )
    axes.plot(series.index, sign * series, color=colour, marker="o", markersize=3.2, zorder=4)
    some = series[series.index.isin(weak)]
    axes.plot(
        some.index,
        sign * some,
        "o",
        markersize=3.2,
        markerfacecolor="white",
        markeredgecolor=colour,
        zorder=5,
    )


def _head(
    axes: Axes, series: pd.Series, sign: int, colour: str, head: str, end: str, span: float
) -> None:
    known = series.dropna()
    if known.empty:
        year, value = axes.get_xlim()[1] - 0.4, 0.0
    else:
        year, value = known.index[-1], sign * known.iloc[-1]
    # Two lines of type need about a twelfth of the height; near the axis they move away from it.
    middle = value if abs(value) > span / 9 else sign * span / 9
    for text, shift, size, ink, weight in (
        (head, 5, look.HEAD, colour, "bold"),
        (end, -6, look.TICK, look.INK, "normal"),
    ):
        axes.annotate(
            text,
            (year, middle),
            xytext=(8, shift),
            textcoords="offset points",
            ha="left",
            va="center",
            color=ink,
            fontsize=size,
            fontweight=weight,
            annotation_clip=False,
        )
