"""Slopes: the same quantity of several countries in two or three years, labelled at both ends.

Few countries are highlighted in the colour of the direction and set in bold; the others are grey.
Labels keep clear of each other, with a thin line to the point where they had to move. A year
without a figure is no point, and is told below; a line is drawn between neighbouring years alone.
Where rows have bounds, a thin upright bar runs from the least to the greatest.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from twoway import figure as look
from twoway import signs
from twoway.voice import Voice

SECOND_CHANNEL = "label: each line is named at both ends; the highlighted are bold and thicker"

_FOOT, _HEAD, _REACH = 6.0, 2.5, 4.0
# Millimetres from year to year, so that a slope is still seen.
_LEAST_BETWEEN = 18.0
_GAP = 1.18 * look.DIRECT * look.POINT
_NUMBERS = ["value", "value_low", "value_high"]


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw a line per country over the years.

    Parameters
    ----------
    rows : DataFrame
        period (two or three of them), value, status, missing, the column named by `by`;
        value_low, value_high where they are estimates.
    by : str
        Column of the country: destination or origin.
    colour : {"there", "back"}
        Direction of the quantity.
    highlight : list of str
        Countries set in that colour.
    width, height : float
        Millimetres.
    """
    width, height = float(options.get("width", look.COLUMN)), float(options.get("height", 92))
    colour = look.BACK if options.get("colour") == "back" else look.THERE
    lines, years = _lines(rows, options.get("by", "destination"))
    if len(years) < 2:
        raise ValueError(
            f"charts/slope: found {len(years)} year of rows, expected two or three. Name further "
            "periods in facts.toml, or use another kind of chart."
        )
    bright = set(options.get("highlight", ()))
    names = {code: voice.area(code) for code in lines}
    sides = _both_sides(lines, names, years, voice, width)
    figure = look.canvas(width, height)
    left, right = (look.widest(list(s.values()), look.DIRECT, bold=True) for s in sides)
    axes = look.axes(figure, left + _REACH, _FOOT, right + _REACH, _HEAD)
    low, top = _limits(lines, sum(_lacks(line, years[-1]) for line in lines.values()), height)
    axes.set_ylim(low, top)
    axes.set_xlim(0, len(years) - 1)
    axes.set_xticks(range(len(years)), [str(y) for y in years])
    axes.set_yticks([])
    axes.spines["bottom"].set_visible(False)
    axes.grid(axis="x")
    for code in sorted(lines, key=lambda c: (c in bright, c)):
        _line(axes, lines[code], colour if code in bright else look.ASIDE, bold=code in bright)
    # What a millimetre of the width and of the height stands for.
    per_mm = (
        (len(years) - 1) / (width - left - right - 2 * _REACH),
        (top - low) / (height - _FOOT - _HEAD),
    )
    for k, side in zip((0, -1), sides, strict=True):
        _side(axes, lines, years[k], side, bright, colour, per_mm, first=k == 0)
    _middle(axes, lines, years)
    return figure


# Of each country, what a row says by year.
Line = dict[int, dict[str, Any]]
Lines = dict[str, Line]


def _lines(rows: pd.DataFrame, by: str) -> tuple[Lines, list[int]]:
    """Return each country's figures by year."""
    rows = signs.told(rows)
    rows = rows.reindex(columns=[*rows.columns.union(_NUMBERS, sort=False)])
    rows = rows.assign(year=pd.DatetimeIndex(rows["period"]).year)
    years = sorted({int(year) for year in rows["year"]})
    lines = {}
    for code, own in rows.groupby(by, sort=True):
        own = own.set_index("year")[[*_NUMBERS, "status", "missing"]].reindex(years)
        own[["status", "missing"]] = own[["status", "missing"]].fillna("")
        told = own.astype(dict.fromkeys(_NUMBERS, "float64")).to_dict("records")
        each = [{str(k): v for k, v in row.items()} for row in told]
        lines[str(code)] = dict(zip(years, each, strict=True))
    return lines, years


def _lacks(line: Line, year: int) -> bool:
    return bool(pd.isna(line[year]["value"]))


def _both_sides(
    lines: Lines, names: dict[str, str], years: list[int], voice: Voice, width: float
) -> list[dict[str, str]]:
    """Return the labels of both ends; what is missing by its sign alone where room is short."""
    ends = ((years[0], True), (years[-1], False))
    for whole in (True, False):
        sides = [_labels(lines, names, y, voice, first=f, whole=whole) for y, f in ends]
        wide = sum(look.widest([*s.values()], look.DIRECT, bold=True) + _REACH for s in sides)
        if width - wide >= _LEAST_BETWEEN * (len(years) - 1):
            break
    return sides


def _labels(
    lines: Lines, names: dict[str, str], year: int, voice: Voice, *, first: bool, whole: bool
) -> dict[str, str]:
    """Name and figure of each country at one end: the figure stands beside the line."""
    said = {}
    for code, line in lines.items():
        figure = signs.of(line[year], voice)
        if _lacks(line, year) and not whole:
            figure = signs.glyph(line[year]["missing"])
        parts = [names[code], figure] if first or _lacks(line, year) else [figure, names[code]]
        said[code] = "\u2002".join(parts)
    return said


def _limits(lines: Lines, lacking: int, height: float) -> tuple[float, float]:
    """Return the ends of the scale, with room below for those that have no figure."""
    told = [row[c] for line in lines.values() for row in line.values() for c in _NUMBERS]
    least, most = float(np.nanmin(told)), float(np.nanmax(told))
    span = max(most - least, abs(most), 1.0) if most == least else most - least
    room = _GAP * (lacking + 1) / (height - _FOOT - _HEAD)
    return least - span * max(0.04, room / (1 - room)), most + 0.03 * span


def _line(axes: Axes, line: Line, ink: str, *, bold: bool) -> None:
    values = [row["value"] for row in line.values()]
    axes.plot(
        range(len(values)),
        values,
        color=ink,
        linewidth=2.2 if bold else 1.2,
        clip_on=False,
        zorder=3 + bold,
    )
    for place, row in enumerate(line.values()):
        if pd.isna(row["value"]):
            continue
        if signs.has_band(row):
            ends = [row["value_low"], row["value_high"]]
            axes.plot([place] * 2, ends, color=ink, linewidth=1.0, clip_on=False, zorder=3)
        axes.plot(
            place,
            row["value"],
            "o",
            markersize=4.6 if bold else 3.6,
            markeredgecolor=ink,
            markerfacecolor="white" if signs.marks(row["status"]) else ink,
            clip_on=False,
            zorder=5,
        )


def _side(
    axes: Axes,
    lines: Lines,
    year: int,
    said: dict[str, str],
    bright: set[str],
    colour: str,
    per_mm: tuple[float, float],
    *,
    first: bool,
) -> None:
    """Set the labels of one end beside their points, those without a figure below all others."""
    codes = [*lines]
    low, top = axes.get_ylim()
    wanted = [low if _lacks(lines[c], year) else float(lines[c][year]["value"]) for c in codes]
    across, up = per_mm
    placed = within(look.spread(wanted, _GAP * up), low, top, _GAP * up)
    edge, sign = (0, -1) if first else (axes.get_xlim()[1], 1)
    for code, point, y in zip(codes, wanted, placed, strict=True):
        absent = _lacks(lines[code], year)
        ink = colour if code in bright else look.MUTED
        if not absent and abs(y - point) > 0.4 * up:
            _lead(axes, (edge, point), y, sign * across)
        axes.annotate(
            said[code],
            (edge, y),
            xytext=(sign * (_REACH - 0.8) / look.POINT, 0),
            textcoords="offset points",
            ha="right" if first else "left",
            va="center",
            color=look.MUTED if absent else ink,
            fontsize=look.DIRECT,
            fontweight="bold" if code in bright and not absent else "normal",
            annotation_clip=False,
        )


def within(placed: Sequence[float], low: float, top: float, gap: float) -> list[float]:
    """Push labels that leave the scale back into it, each other along with them."""
    order = np.argsort(placed, kind="stable")
    result = [float(p) for p in placed]
    for rank, n in enumerate(order):
        result[n] = max(result[n], low + rank * gap)
    for rank, n in enumerate(order[::-1]):
        result[n] = min(result[n], top - rank * gap)
    return result


def _lead(axes: Axes, point: tuple[float, float], y: float, outwards: float) -> None:
    """Draw a thin line from a point to the label that had to move away from it.

    `outwards` is what a millimetre away from the chart stands for.
    """
    axes.plot(
        [point[0] + outwards, point[0] + outwards * (_REACH - 1.2)],
        [point[1], y],
        color=look.RULE,
        linewidth=0.6,
        clip_on=False,
        label=look.CONTEXT,
        zorder=2,
    )


def _middle(axes: Axes, lines: Lines, years: Sequence[int]) -> None:
    """Set marks, or the sign of what is missing, at points that are at neither end."""
    for place, year in list(enumerate(years))[1:-1]:
        for line in lines.values():
            absent = _lacks(line, year)
            row = line[year]
            said = signs.glyph(row["missing"]) if absent else signs.marks(row["status"])
            if not said:
                continue
            level = _between(line, years, place) if absent else row["value"]
            look.above(axes, said, (place, level), 6)


def _between(line: Line, years: Sequence[int], place: int) -> float:
    """Return where a line without gap would pass: between the figures before and after."""
    beside = [line[years[n]]["value"] for n in (place - 1, place + 1)]
    known = [float(value) for value in beside if pd.notna(value)]
    return float(np.mean(known)) if known else 0.0
