"""Events of two directions on one true time axis, with how many there were before and after each.

The day of an event is known between two editions alone: its bar runs from the last edition that has
the old state to the first that has the new one. Beside each stand the count before and after it and
the names of those concerned. A direction without any event has one row, with a dot for each edition
that says so. A count bears the marks of its status, and where there is none its sign.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

import matplotlib.dates as mdates
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from twoway import figure as look
from twoway import signs
from twoway.voice import Voice

SECOND_CHANNEL = "position: each direction has rows of its own under its name"

_LINE, _ROW_EDGE, _HEAD, _FOOT, _GAP = 3.35, 2.6, 6.5, 6.0, 3.0
# Of the width, at most, for the names of those concerned.
_NAMES = 0.42


@dataclass(frozen=True)
class _Step:
    """One row: when, how many before and after, who; without names, a row of editions."""

    since: date
    until: date
    counts: str
    names: str

    @property
    def height(self) -> float:
        return _LINE * (self.names.count("\n") + 1) + _ROW_EDGE


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw the events of away to home, then those of home to away.

    Parameters
    ----------
    rows : DataFrame
        origin, destination, period (the first day with the new state), since (the last with the
        old one), value, status, missing. A row whose two sides are `home` and `away` is a count by
        edition; each other is an event of one of away's members.
    home, away : str
        Codes of the country, and of the bloc whose members the events are of.
    width : float
        Millimetres.
    """
    width = float(options.get("width", look.FULL))
    home, away = options["home"], options["away"]
    names_room = width * _NAMES
    rows = signs.told(rows)
    first = _first_day(rows, home, away)
    ways = [
        (look.BACK, f"{voice.area(away)} → {voice.area(home)}", (away, home)),
        (look.THERE, f"{voice.area(home)} → {voice.area(away)}", (home, away)),
    ]
    steps = [_steps(rows, pair, home, voice, names_room, first) for _, _, pair in ways]
    height = sum(_HEAD + sum(s.height for s in some) for some in steps) + _FOOT + 1
    figure = look.canvas(width, height)
    told = [s for some in steps for s in some]
    counts = look.widest([s.counts for s in told], look.DIRECT, bold=True)
    names = look.widest([s.names for s in told], look.TICK)
    days = look.widest([_days(s) for s in told], look.TICK)
    axes = look.axes(figure, days + _GAP, _FOOT, counts + names + 2 * _GAP + 1.5, 0.5)
    _frame(axes, first, max(s.until for s in told), height - _FOOT - 0.5)
    y = 0.0
    for (colour, head, pair), some in zip(ways, steps, strict=True):
        axes.annotate(
            head,
            (0, y + _HEAD * 0.55),
            xycoords=("axes fraction", "data"),
            xytext=(-(days + _GAP) / look.POINT, 0),
            textcoords="offset points",
            ha="left",
            va="center",
            color=colour,
            fontsize=look.HEAD,
            fontweight="bold",
            annotation_clip=False,
        )
        y += _HEAD
        for step in some:
            middle = y + step.height / 2
            _row(axes, step, middle, colour, (days, counts))
            if not step.names:
                _editions(axes, _counts(rows, pair), first, middle, colour)
            y += step.height
    return figure


def _counts(rows: pd.DataFrame, pair: tuple[str, str]) -> pd.DataFrame:
    """Return the counts of a direction by edition."""
    own = rows[(rows["origin"] == pair[0]) & (rows["destination"] == pair[1])]
    return own.sort_values("period")


def _first_day(rows: pd.DataFrame, home: str, away: str) -> date:
    """Return the edition before the first event; without any, the first edition."""
    events = rows[~rows["origin"].isin([home, away])]
    since = events["since"].dropna()
    found = min(since) if len(since) else rows["period"].min()
    return pd.Timestamp(found).date()


def _steps(
    rows: pd.DataFrame,
    pair: tuple[str, str],
    home: str,
    voice: Voice,
    room: float,
    first: date,
) -> list[_Step]:
    """Return the rows of a direction: its events by edition, or one that says there is none."""
    counts = _counts(rows, pair)
    column, fixed = ("destination", "origin") if pair[0] == home else ("origin", "destination")
    events = rows[(rows[fixed] == home) & ~rows[column].isin(pair)]
    found = []
    for (since, until), group in events.groupby(["since", "period"], sort=True):
        days = pd.Timestamp(str(since)).date(), pd.Timestamp(str(until)).date()
        names = sorted(voice.area(str(code)) for code in group[column])
        said = look.wrapped(names, voice.text("chart-list"), room, look.TICK)
        found.append(_Step(*days, _before_after(counts, *days, voice), said))
    if found:
        return found
    last = pd.Timestamp(counts["period"].max()).date() if len(counts) else first
    return [_Step(first, last, _before_after(counts, first, last, voice), "")]


def _before_after(counts: pd.DataFrame, before: date, after: date, voice: Voice) -> str:
    said = []
    for day in (before, after):
        own = counts[counts["period"] == pd.Timestamp(day)]
        said.append(signs.of(own.iloc[0], voice) if len(own) else signs.glyph(""))
    return " → ".join(said)


def _days(step: _Step) -> str:
    return f"{step.since.isoformat()} – {step.until.isoformat()}"


def _number(day: date) -> float:
    return float(mdates.date2num(day))  # type: ignore[no-untyped-call]


def _frame(axes: Axes, first: date, last: date, tall: float) -> None:
    start, end = _number(first), _number(last)
    margin = (end - start) * 0.02
    axes.set_xlim(start - margin, end + margin)
    axes.set_ylim(tall, 0)
    years = [date(year, 1, 1) for year in range(first.year + 1, last.year + 1)]
    axes.set_xticks([_number(day) for day in years], [str(day.year) for day in years])
    axes.set_yticks([])
    axes.grid(axis="x")
    axes.spines["bottom"].set_visible(False)


def _row(axes: Axes, step: _Step, y: float, colour: str, room: tuple[float, float]) -> None:
    """Draw the bar of an event, with its days at the left, counts and names at the right."""
    days, counts = room
    if step.names:
        ends = [_number(step.since), _number(step.until)]
        axes.plot(ends, [y, y], color=colour, linewidth=2.4, solid_capstyle="butt", zorder=3)
        for end, face in zip(ends, ("white", colour), strict=True):
            axes.plot(
                end,
                y,
                "o",
                markersize=4.6,
                markerfacecolor=face,
                markeredgecolor=colour,
                clip_on=False,
                zorder=4,
            )
    right = _GAP / look.POINT
    for text, edge, along, size, weight, ink in (
        (_days(step), 0.0, -(days + _GAP) / look.POINT, look.TICK, "normal", look.MUTED),
        (step.counts, 1.0, right, look.DIRECT, "bold", colour),
        (step.names, 1.0, right + (counts + _GAP) / look.POINT, look.TICK, "normal", look.INK),
    ):
        axes.annotate(
            text,
            (edge, y),
            xycoords=("axes fraction", "data"),
            xytext=(along, 0),
            textcoords="offset points",
            ha="left",
            va="center",
            color=ink,
            fontsize=size,
            fontweight=weight,
            linespacing=1.15,
            annotation_clip=False,
        )


def _editions(axes: Axes, counts: pd.DataFrame, first: date, y: float, colour: str) -> None:
    """Draw a dot for each edition of a direction in which nothing has changed."""
    for row in counts[counts["period"] >= pd.Timestamp(first)].to_dict("records"):
        day = _number(pd.Timestamp(row["period"]).date())
        if pd.isna(row["value"]):
            axes.annotate(
                signs.glyph(row["missing"]),
                (day, y),
                ha="center",
                va="center",
                color=look.MUTED,
                fontsize=look.NOTE,
            )
            continue
        axes.plot(
            day,
            y,
            "o",
            markersize=4.2,
            markerfacecolor="white",
            markeredgecolor=colour,
            clip_on=False,
            zorder=4,
        )
