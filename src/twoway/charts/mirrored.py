"""Two directions over time, one above and one below the axis, on one scale and a true time axis.

A year without a figure leaves a gap in the line and has its sign at the axis, and of a direction
that nobody reports only the words are there; a break in the series is a dashed line with a note,
and nothing is drawn across it. An open point is estimated, provisional or otherwise weakened, as
the marks of its status beside it say. Where rows have bounds, the band between them stands in place
of the ground under the line, and the last figure is told with its own. An estimate that is no fact
of its direction is dotted, and its label says so.
"""

import math
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from twoway import figure as look
from twoway import signs
from twoway.missing import NO_FACT
from twoway.voice import Voice

SECOND_CHANNEL = "position: one direction above the axis, one below, each beside its words"

_FOOT, _EDGE = 6.0, 1.5
# Millimetres of a line of a label, and of a year with its distance from the next.
_LINE = 3.6
_YEAR = 7.2


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw home to away above, away to home below.

    Parameters
    ----------
    rows : DataFrame
        origin, destination, period, value, status, missing; where they are estimates,
        value_low, value_high, mark.
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
    there, back = (_reach(way) for way in ways)
    # The smaller direction keeps room for its heading.
    # What breaks is said at the outer end of the dashed line, beyond figures and their marks.
    top = max(there * (1.25 if _years(ways[0], "B") else 1.08), back * 0.22)
    # Marks below the points of the lower wing need room above the years.
    deep = 1.4 if _years(ways[1], signs.MARKED) else 1.25
    low = -max(back * deep, top * 0.22)
    step = _step(max(top, -low))
    ticks = [k * step for k in range(-int(-low // step), int(top // step) + 1)]
    figure = look.canvas(width, height)
    right = max(look.widest(heads, look.HEAD, bold=True), look.widest(ends, look.TICK)) + 4
    left = look.widest(voice.ticks(ticks), look.TICK) + 2.5
    axes = look.axes(figure, left, _FOOT, right, _EDGE)
    per_mm = (top - low) / (height - _FOOT - _EDGE)
    spans = [s.index for s, _, _ in wings]
    _frame(axes, voice, ticks, low, top, spans, width - left - right)
    for way, (series, sign, colour), head, end in zip(ways, wings, heads, ends, strict=True):
        weak, broken = _years(way, signs.MARKED), _years(way, "B")
        for part in _unbroken(series, broken):
            _band(axes, way.loc[part.index], sign, colour)
            _wing(axes, part, sign, colour, weak, ground=not _has_band(way))
        _told_no_fact(axes, way, sign)
        _signs(axes, way, sign)
        named = _apart(broken, _room(voice, axes, width - left - right))
        for year in broken:
            _break(axes, way, year, low if sign < 0 else top, voice if year in named else None)
        _head(axes, series, sign, colour, head, end, per_mm)
    axes.axhline(0, color=look.INK, linewidth=0.8, zorder=5)
    return figure


def _way(rows: pd.DataFrame, origin: str, destination: str) -> pd.DataFrame:
    """Figures of a direction by year, with what weakens them or why there is none."""
    own = rows[(rows["origin"] == origin) & (rows["destination"] == destination)]
    way = signs.told(own).set_index(pd.DatetimeIndex(own["period"]).year).sort_index()
    numbers = ["value", "value_low", "value_high"]
    return way.reindex(columns=[*numbers, "status", "missing", "mark"]).astype(
        dict.fromkeys(numbers, "float64")
    )


def _has_band(way: pd.DataFrame) -> bool:
    return bool((way["value_low"].notna() & way["value_high"].notna()).any())


def _reach(way: pd.DataFrame) -> float:
    """Return the largest figure of a direction with its band; nothing where there is none."""
    largest = way[["value", "value_high"]].max().max()
    return 0.0 if pd.isna(largest) else float(largest)


def _band(axes: Axes, way: pd.DataFrame, sign: int, colour: str) -> None:
    """Fill between the bounds of neighbouring figures; a figure alone has a bar."""
    known = way.dropna(subset=["value", "value_low", "value_high"])
    bounds = [sign * known[column] for column in ("value_low", "value_high")]
    if len(known) == 1:
        axes.vlines(known.index, bounds[0], bounds[1], color=colour, alpha=0.22, linewidth=5)
    # A missing figure parts the band as it parts the line.
    place = pd.Series(range(len(way)), index=way.index)[known.index]
    for _, years in place.groupby((place.diff() > 1).cumsum()):
        low, high = (bound.loc[years.index] for bound in bounds)
        axes.fill_between(years.index, low, high, color=colour, alpha=0.22, linewidth=0)


def _told_no_fact(axes: Axes, way: pd.DataFrame, sign: int) -> None:
    """Dot the line where an estimate is no fact of its direction: white over the line drawn."""
    if not (way["mark"] == NO_FACT).any():
        return
    for line in axes.lines:
        own = np.sign(np.nansum(np.asarray(line.get_ydata(), dtype=float)))
        if own == sign and line.get_linestyle() == "-":
            line.set_linestyle((0, (1, 1.6)))


def _room(voice: Voice, axes: Axes, millimetres: float) -> float:
    """Years that the words of two breaks need between them, be they to the left or the right."""
    first, last = axes.get_xlim()
    return 2.1 * look.widest([voice.text("chart-break")], look.NOTE) * (last - first) / millimetres


def _apart(years: list[int], room: float) -> list[int]:
    """Years that are so far from the one named before that the words of both have room."""
    named: list[int] = []
    for year in years:
        if not named or year - named[-1] >= room:
            named.append(year)
    return named


def _break(axes: Axes, way: pd.DataFrame, year: int, edge: float, voice: Voice | None) -> None:
    """Set a dashed line in the gap before a year in which the series breaks, and say so.

    Without a voice the line alone: the words stand at a break nearby.
    """
    before = [y for y in way.index if y < year]
    gap = (year + before[-1]) / 2 if before else year - 0.5
    axes.plot([gap] * 2, [0, edge], color=look.MUTED, linewidth=0.8, linestyle="--")
    if voice is None:
        return
    # The lower side has more room, unless it ends nearer than the words are long.
    sides = way["value"].groupby(way.index >= year).max()
    left = len(before) > 1 and len(sides) > 1 and bool(sides[False] < sides[True])
    axes.annotate(
        voice.text("chart-break"),
        (gap, edge),
        xytext=(-3 if left else 3, -1 if edge > 0 else 1),
        textcoords="offset points",
        ha="right" if left else "left",
        va="top" if edge > 0 else "bottom",
        color=look.MUTED,
        fontsize=look.NOTE,
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.4},
    )


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
    if told.empty:
        return signs.absence("", voice)
    last = told.iloc[-1]
    said = [signs.of(last, voice)]
    if pd.notna(last["value_low"]) and pd.notna(last["value_high"]):
        said.append(f"{voice.number(last['value_low'])}–{voice.number(last['value_high'])}")
    if last["mark"] == NO_FACT:
        said.append(voice.text("chart-no-fact"))
    return "\n".join(said)


def _signs(axes: Axes, way: pd.DataFrame, sign: int) -> None:
    """Set the marks beside weakened points and, at the axis, the sign of what is missing.

    The last figure bears its marks in its label. A direction without any figure has words alone.
    """
    last = way["value"].last_valid_index()
    shown = way[["value", "status", "missing"]]
    for year, value, status, missing in shown.itertuples():
        absent = pd.isna(value)
        said = signs.glyph(missing) if absent else signs.marks(status)
        if not said or last is None or year == last:
            continue
        level = 0 if absent else sign * value
        look.above(axes, said, (year, level), 7 * sign, color=look.INK, zorder=6)


def _step(top: float) -> float:
    size = 10 ** np.floor(np.log10(top / 3))
    return float(next(m * size for m in (1, 2, 2.5, 5, 10) if top / (m * size) <= 5))


def _frame(
    axes: Axes,
    voice: Voice,
    ticks: list[float],
    low: float,
    top: float,
    spans: list[pd.Index],
    millimetres: float,
) -> None:
    years = sorted({int(y) for span in spans for y in span})
    axes.set_ylim(low, top)
    axes.set_xlim(years[0] - 0.6, years[-1] + 0.4)
    axes.set_yticks(ticks, voice.ticks(ticks))
    # Every so many years, from the last one back, so that the labels stay apart.
    every = max(1, math.ceil(len(years) * _YEAR / millimetres))
    shown = [y for n, y in enumerate(reversed(years)) if n % every == 0]
    axes.set_xticks(shown, [str(y) for y in shown])
    axes.spines["bottom"].set_visible(False)
    axes.grid(axis="y")


def _wing(
    axes: Axes, series: pd.Series, sign: int, colour: str, weak: list[int], *, ground: bool
) -> None:
    if ground:
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
    axes: Axes, series: pd.Series, sign: int, colour: str, head: str, end: str, per_mm: float
) -> None:
    """Set the heading of a direction and below it its last figure, beside the end of its line.

    `per_mm` is what a millimetre of height stands for. The text keeps off the axis and within the
    chart.
    """
    known = series.dropna()
    if known.empty:
        year, value = axes.get_xlim()[1] - 0.4, 0.0
    else:
        year, value = known.index[-1], sign * known.iloc[-1]
    above, below = _LINE * per_mm, _LINE * per_mm * (end.count("\n") + 1)
    low, top = axes.get_ylim()
    middle = max(value, below + per_mm) if sign > 0 else min(value, -above - per_mm)
    middle = min(max(middle, low + below), top - above)
    for text, shift, size, ink, weight in (
        (head, 1.0, look.HEAD, colour, "bold"),
        (end, -1.5, look.TICK, look.INK, "normal"),
    ):
        axes.annotate(
            text,
            (year, middle),
            xytext=(8, shift),
            textcoords="offset points",
            ha="left",
            va="bottom" if shift > 0 else "top",
            color=ink,
            fontsize=size,
            fontweight=weight,
            linespacing=1.1,
            annotation_clip=False,
        )
