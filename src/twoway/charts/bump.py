"""Bumps: the rank of countries by one quantity over the years, where the figures can be ranked.

A country has a rank in a year only if every other one is told apart from it: if the two have bands,
these do not touch; if not, the figures differ by two in a hundred at least, which is what this
product calls a change. The places of countries that are not told apart stay empty and bear the sign
``≈``, and no line leads to or from them. Where a country has no figure, its sign stands under the
year: ranks of that year are among those that have one.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path

from twoway import figure as look
from twoway import signs
from twoway.facts import STABLE_BELOW
from twoway.voice import Voice

SECOND_CHANNEL = "label: each line is named at its ends; the highlighted are bold and thicker"
ALIKE = "≈"

_FOOT, _HEAD, _REACH = 9.5, 1.0, 4.0
_NUMBERS = ["value", "value_low", "value_high"]


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw the first places of a ranking over the years.

    Parameters
    ----------
    rows : DataFrame
        period, value, status, missing, the column named by `by`; value_low, value_high where they
        are estimates. All that are ranked, not only those drawn.
    by : str
        Column of the country: destination or origin.
    colour : {"there", "back"}
        Direction of the quantity.
    places : int
        How many places are drawn.
    highlight : list of str
        Countries set in that colour.
    width, row : float
        Millimetres of the figure and of one place.
    """
    width, row = float(options.get("width", look.COLUMN)), float(options.get("row", 6.2))
    colour = look.BACK if options.get("colour") == "back" else look.THERE
    tables = _tables(rows, options.get("by", "destination"))
    value = tables["value"]
    ranked = pd.DataFrame(
        {
            year: ranks(value[year], tables["value_low"][year], tables["value_high"][year])
            for year in value.columns
        }
    )
    places = min(int(options.get("places", 10)), len(value))
    shown = ranked.index[(ranked <= places).any(axis=1)]
    bright = set(options.get("highlight", ()))
    names = {code: voice.area(code) for code in shown}
    ends = [_ends(ranked.loc[shown, year], places) for year in value.columns[[0, -1]]]
    figure = look.canvas(width, row * places + _HEAD + _FOOT)
    widths = [
        look.widest([names[c] for c in side.values()], look.DIRECT, bold=True) for side in ends
    ]
    number = look.widest([str(places)], look.TICK) + 2
    axes = look.axes(figure, widths[0] + number + _REACH, _FOOT, widths[1] + _REACH, _HEAD)
    room = (width - widths[0] - number - widths[1] - 2 * _REACH) / max(len(value.columns) - 1, 1)
    _frame(axes, value, places, tables["missing"], room)
    for code in sorted(shown, key=lambda c: (c in bright, c)):
        _line(
            axes, ranked.loc[code], places, colour if code in bright else look.ASIDE, code in bright
        )
        _dots(axes, ranked.loc[code], tables["status"].loc[code], places, colour, code in bright)
    _alike(axes, ranked, value, places)
    for side, ranks_of, first in ((0, ends[0], True), (-1, ends[1], False)):
        for place, code in ranks_of.items():
            _name(
                axes, names[code], place, (side, number), colour, first=first, bold=code in bright
            )
    return figure


def ranks(value: pd.Series, low: pd.Series, high: pd.Series) -> pd.Series:
    """Rank figures from the largest, those alone that are told apart from every other.

    Parameters
    ----------
    value, low, high : Series of float
        Figures by country, and their bands where they have such.

    Returns
    -------
    Series of float
        1 for the largest; missing for what has no figure or is like another.
    """
    known = value.dropna().sort_values(ascending=False, kind="stable")
    place = pd.Series(range(1, len(known) + 1), index=known.index, dtype="float64")
    for code in known.index:
        alike = (_alike_to(code, other, known, low, high) for other in known.index if other != code)
        if any(alike):
            place[code] = float("nan")
    return place.reindex(value.index)


def _alike_to(one: Any, other: Any, value: pd.Series, low: pd.Series, high: pd.Series) -> bool:
    """Tell whether two figures cannot be told apart."""
    if all(pd.notna(bound[code]) for bound in (low, high) for code in (one, other)):
        return bool(low[one] <= high[other] and low[other] <= high[one])
    larger = max(abs(value[one]), abs(value[other]))
    return bool(abs(value[one] - value[other]) <= STABLE_BELOW * larger)


def _tables(rows: pd.DataFrame, by: str) -> dict[str, pd.DataFrame]:
    """Return value, bounds, status and missing as tables of countries by years."""
    rows = signs.told(rows)
    rows = rows.reindex(columns=[*rows.columns.union(_NUMBERS, sort=False)])
    rows = rows.assign(year=pd.DatetimeIndex(rows["period"]).year)
    return {
        column: rows.pivot(index=by, columns="year", values=column).sort_index()
        for column in (*_NUMBERS, "status", "missing")
    }


def _ends(ranked: pd.Series, places: int) -> dict[int, str]:
    """Who has which place in a year, of the places that are drawn."""
    known = ranked[ranked <= places]
    return {int(place): str(code) for code, place in known.items()}


def _frame(
    axes: Axes, value: pd.DataFrame, places: int, missing: pd.DataFrame, room: float
) -> None:
    """Set the first and last year, those between that there is room for, and signs of missing.

    `room` is in millimetres from year to year.
    """
    years = [*value.columns]
    every = int(-(-(look.widest([str(year) for year in years], look.TICK) + 1) // room))
    said = []
    for n, year in enumerate(years):
        lacking = missing.loc[value[year].isna(), year].fillna("").map(signs.glyph)
        from_last = len(years) - 1 - n
        fits = from_last == 0 or (n % every == 0 and from_last >= every)
        shown = str(year) if fits else ""
        said.append(f"{shown}\n{' '.join(sorted(set(lacking)))}".rstrip())
    axes.set_xlim(-0.12, len(years) - 0.88)
    axes.set_ylim(places + 0.5, 0.5)
    axes.set_xticks(range(len(years)), said)
    axes.set_yticks([])
    axes.spines["bottom"].set_visible(False)


def _line(axes: Axes, ranked: pd.Series, places: int, ink: str, bold: bool) -> None:
    """Lead from place to place of neighbouring years, beyond the last one out of the chart."""
    for n, (start, end) in enumerate(pairwise(ranked)):
        if pd.isna(start) or pd.isna(end) or min(start, end) > places:
            continue
        curve = Path(
            [(n, start), (n + 0.5, start), (n + 0.5, end), (n + 1, end)],
            [Path.MOVETO, Path.CURVE4, Path.CURVE4, Path.CURVE4],
        )
        axes.add_patch(
            PathPatch(
                curve,
                facecolor="none",
                edgecolor=ink,
                linewidth=2.4 if bold else 1.4,
                zorder=3 + bold,
            )
        )


def _dots(
    axes: Axes, ranked: pd.Series, status: pd.Series, places: int, colour: str, bold: bool
) -> None:
    ink = colour if bold else look.ASIDE
    for n, (place, told) in enumerate(zip(ranked, status, strict=True)):
        if pd.isna(place) or place > places:
            continue
        marks = signs.marks(told if isinstance(told, str) else "")
        axes.plot(
            n,
            place,
            "o",
            markersize=5.2 if bold else 4.2,
            markeredgecolor=ink,
            markerfacecolor="white" if marks else ink,
            clip_on=False,
            zorder=6,
        )
        if marks:
            look.above(axes, marks, (n, place), 5.5)


def _alike(axes: Axes, ranked: pd.DataFrame, value: pd.DataFrame, places: int) -> None:
    """Set the sign at places that nobody has, because two figures are alike."""
    for n, year in enumerate(value.columns):
        taken = set(ranked[year].dropna())
        for place in range(1, min(places, int(value[year].count())) + 1):
            if place not in taken:
                axes.annotate(
                    ALIKE,
                    (n, place),
                    ha="center",
                    va="center",
                    color=look.MUTED,
                    fontsize=look.HEAD,
                    bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.6},
                    zorder=7,
                )


def _name(
    axes: Axes,
    name: str,
    place: int,
    where: tuple[int, float],
    colour: str,
    *,
    first: bool,
    bold: bool,
) -> None:
    """Set the name of who has a place beside it; on the left the number of the place too."""
    _, number = where
    edge = 0.0 if first else axes.get_xlim()[1] - 0.12
    beside = (_REACH - 1.2) / look.POINT
    parts: Sequence[tuple[str, float, str, str]] = [
        (
            name,
            -beside - number / look.POINT if first else beside,
            colour if bold else look.INK,
            "bold" if bold else "normal",
        )
    ]
    if first:
        parts = [*parts, (str(place), -beside, look.MUTED, "normal")]
    for text, along, ink, weight in parts:
        axes.annotate(
            text,
            (edge, place),
            xytext=(along, 0),
            textcoords="offset points",
            ha="right" if first else "left",
            va="center",
            color=ink,
            fontsize=look.DIRECT,
            fontweight=weight,
            annotation_clip=False,
        )
