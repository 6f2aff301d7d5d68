"""Vacant posts against people out of work: a panel for each area, in it a path of years.

Up and to the left the labour market is tight. All panels have one scale across; upwards each has
its own, as a level two points higher would press the other paths into lines. Neighbouring years are
joined; nothing is joined across a break in either series or across a year without both figures, and
a point that its status weakens is open. Years are told at both ends of each unbroken part and where
the path turns. Axes begin shortly before the least figure: places are compared, not lengths.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from twoway import figure as look
from twoway import signs
from twoway.placing import Box, box_of, stand_within
from twoway.voice import Voice

SECOND_CHANNEL = "position: a panel of its own under its name, and years at the points of its path"

_MOST_AREAS = 4
_COLOUR = "#2B4A6F"
_STEPS = (1, 2, 2.5, 5, 10)
_RATES = ("unemployment", "vacancies")
_LINE, _BETWEEN = 2.9, 5.0
# Millimetres from which a thin line leads from a point to its label.
_LED = 3.2


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw unemployment across and vacancies upwards.

    Parameters
    ----------
    rows : DataFrame
        area, period, variant (unemployment, vacancies), value (percent), status, missing.
    areas : list of str
        Codes in the order of their panels; at most four.
    width, height : float
        Millimetres.

    Raises
    ------
    ValueError
        If there are too many areas, or no year has both figures.
    """
    areas = list(options["areas"])
    if len(areas) > _MOST_AREAS:
        raise ValueError(
            f"beveridge: {len(areas)} areas, expected at most {_MOST_AREAS}: panels of more are "
            "too narrow. Draw fewer."
        )
    width, height = float(options.get("width", look.COLUMN)), float(options.get("height", 70))
    points = {code: path(rows[rows["area"] == code]) for code in areas}
    both = pd.concat(points.values())
    if both.empty:
        raise ValueError(
            "beveridge: no year has both rates, expected one at least. Leave the chart out, and "
            "say in its place why."
        )
    figure = look.canvas(width, height)
    unknown = [code for code in areas if points[code].empty]
    known = [code for code in areas if code not in unknown]
    low_line = 4.0 if unknown else 0.0
    across = _limits(both["unemployment"])
    frames = {code: _Frame(across, _limits(points[code]["vacancies"])) for code in known}
    left = look.widest([t for f in frames.values() for t in f.said(1, voice)], look.TICK) + 2.5
    foot, head, edge = 10.0 + low_line, 10.0, 3.0
    each = (width - edge + _BETWEEN) / len(known)
    wide = each - left - _BETWEEN
    for n, code in enumerate(known):
        start = left + n * each
        axes = look.axes(figure, start, foot, width - start - wide, head)
        frames[code].set(axes, voice)
        _name(axes, voice.area(code))
        _path(axes, points[code])
        _labels(axes, points[code], frames[code].paper(wide, height - foot - head), voice)
    _heads(figure, edge, low_line, voice)
    _unknown(figure, unknown, width, height, voice)
    return figure


@dataclass(frozen=True)
class _Frame:
    """The scales of a panel: the ends of both axes, and what stands at them."""

    across: tuple[float, float]
    upwards: tuple[float, float]

    def said(self, axis: int, voice: Voice) -> list[str]:
        return [_percent(tick, voice) for tick in _ticks(*(self.across, self.upwards)[axis])]

    def set(self, axes: Axes, voice: Voice) -> None:
        axes.set_xlim(*self.across)
        axes.set_ylim(*self.upwards)
        axes.set_xticks(_ticks(*self.across), self.said(0, voice))
        axes.set_yticks(_ticks(*self.upwards), self.said(1, voice))
        axes.grid()

    def paper(self, width: float, height: float) -> "_Paper":
        """Return where points lie on a panel of a size in millimetres."""
        (least, most), (low, top) = self.across, self.upwards
        scale = np.array([width / (most - least), height / (top - low)])
        return _Paper(np.array([least, low]), scale, Box(0, 0, width + 2, height + 1))


def path(rows: pd.DataFrame) -> pd.DataFrame:
    """Return one row per year with both rates: year, both, status, and whether the path goes on.

    ``joined`` is false where the year before has not both rates, or a series breaks in the year.
    """
    told = signs.told(rows).assign(year=pd.DatetimeIndex(rows["period"]).year)
    wide = told.pivot(index="year", columns="variant", values="value").reindex(columns=_RATES)
    status = told.groupby("year")["status"].agg("".join)
    known = wide.astype(float).dropna().sort_index()
    known["status"] = status.reindex(known.index)
    follows = known.index.to_series().diff().eq(1)
    known["joined"] = follows & ~known["status"].str.contains("B").astype(bool)
    return known


@dataclass(frozen=True)
class _Paper:
    """Where a point of both rates lies within a panel, in millimetres; the ground for labels."""

    least: npt.NDArray[np.float64]
    scale: npt.NDArray[np.float64]
    page: Box

    def spot(self, rates: Any) -> tuple[float, float]:
        x, y = (np.asarray(rates, dtype=float) - self.least) * self.scale
        return float(x), float(y)


def _limits(rates: pd.Series) -> tuple[float, float]:
    """Return ends of an axis that leave some room around the figures; never below zero."""
    room = 0.15 * float(rates.max() - rates.min()) or 0.5
    return max(0.0, float(rates.min()) - room), float(rates.max()) + room


def _ticks(low: float, high: float) -> list[float]:
    found = MaxNLocator(5, steps=_STEPS).tick_values(low, high)
    # One zero at the corner would be written twice.
    return [float(t) for t in found if low <= t <= high and t > 0]


def _percent(value: float, voice: Voice) -> str:
    return voice.number(value, "percent", 0 if value == int(value) else 1)


def _parts(points: pd.DataFrame) -> list[pd.DataFrame]:
    """Stretches of a path that nothing breaks."""
    return [own for _, own in points.groupby((~points["joined"]).cumsum())]


def told_years(points: pd.DataFrame) -> list[int]:
    """Return the years of a path to be told: its ends, then ends of parts, then where it turns.

    A path turns in a year if either rate falls before it and rises after it, or the other way.
    """
    if points.empty:
        return []
    years = [points.index[-1], points.index[0]]
    parts = _parts(points)
    years += [year for own in parts for year in (own.index[0], own.index[-1])]
    for own in parts:
        steps = own[[*_RATES]].diff()
        years += [*own.index[(steps * steps.shift(-1) < 0).any(axis=1)]]
    return [int(year) for year in dict.fromkeys(years)]


def _name(axes: Axes, name: str) -> None:
    axes.annotate(
        name,
        (0, 1),
        xycoords="axes fraction",
        xytext=(0, 1.9 / look.POINT),
        textcoords="offset points",
        ha="left",
        va="center",
        color=look.INK,
        fontsize=look.DIRECT,
        fontweight="bold",
        annotation_clip=False,
    )


def _heads(figure: Figure, edge: float, low_line: float, voice: Voice) -> None:
    """Say what runs across, below on the right, and what upwards, above on the left."""
    width, height = (side / look.MM for side in figure.get_size_inches())
    across, upwards = (voice.text(f"chart-rate-{name}") for name in _RATES)
    for text, x, y, side in (
        (across, width - edge, 2.2 + low_line, "right"),
        (upwards, 0.5, height - 2.4, "left"),
    ):
        figure.text(x / width, y / height, text, ha=side, va="center", color=look.MUTED)


def _path(axes: Axes, points: pd.DataFrame) -> None:
    for own in _parts(points):
        axes.plot(own["unemployment"], own["vacancies"], color=_COLOUR, linewidth=1.6, zorder=3)
    weak = points["status"].map(lambda status: bool(signs.marks(status))).astype(bool)
    for some, face in ((points[~weak], _COLOUR), (points[weak], "white")):
        axes.plot(
            some["unemployment"],
            some["vacancies"],
            "o",
            markersize=3.6,
            markerfacecolor=face,
            markeredgecolor=_COLOUR,
            markeredgewidth=1.0,
            zorder=4,
        )


def _labels(axes: Axes, points: pd.DataFrame, paper: _Paper, voice: Voice) -> None:
    """Label years at their points, the last one bold; one for which there is no room is left out.

    Both ends of the path are set first, so that others make room for them.
    """
    each = points[[*_RATES]].to_numpy(dtype=float)
    taken = [box_of(paper.spot(rates), 0, 0, "center", (1.7, 1.7)) for rates in each]
    taken += _under_lines(points, paper)
    for year in told_years(points):
        weight = "bold" if year == points.index[-1] else "normal"
        marked = signs.marked(str(year), points.loc[year, "status"])
        spot = points.loc[year, [*_RATES]].to_numpy(dtype=float)
        size = (look.widest([marked], look.TICK, bold=weight == "bold"), _LINE)
        stand = stand_within(paper.spot(spot), size, taken, paper.page)
        if stand is None:
            continue
        taken.append(stand.box)
        if np.hypot(stand.x, stand.y) > _LED:
            ends = np.vstack([spot, spot + 0.7 * np.array([stand.x, stand.y]) / paper.scale])
            axes.plot(
                *ends.T, color=_COLOUR, linewidth=0.6, alpha=0.7, label=look.CONTEXT, zorder=2
            )
        axes.annotate(
            marked,
            tuple(spot),
            xytext=(stand.x / look.POINT, stand.y / look.POINT),
            textcoords="offset points",
            ha=stand.side,
            va="center",
            color=_COLOUR,
            fontsize=look.TICK,
            fontweight=weight,
            annotation_clip=False,
            zorder=6,
        )


def _under_lines(points: pd.DataFrame, paper: _Paper) -> list[Box]:
    """Ground under the lines of a path, which a label leaves free."""
    return [
        box_of(paper.spot(one + share * (other - one)), 0, 0, "center", (0.6, 0.6))
        for own in _parts(points)
        for one, other in pairwise(own[[*_RATES]].to_numpy(dtype=float))
        for share in np.linspace(0, 1, 25)
    ]


def _unknown(
    figure: Figure, areas: Sequence[str], width: float, height: float, voice: Voice
) -> None:
    """Say at the foot of which areas no year has both rates."""
    if areas:
        names = voice.text("chart-list").join(voice.area(code) for code in areas)
        said = f"{names} {signs.absence('', voice)}"
        figure.text(
            0.5 / width, 2.2 / height, said, color=look.MUTED, fontsize=look.NOTE, va="center"
        )
