"""Vacant posts against people out of work, a path of years for each area.

Up and to the left the labour market is tight. Neighbouring years are joined; nothing is joined
across a break in either series or across a year without both figures, and a point that its status
weakens is open. Both axes begin shortly before the least figure: places are compared, not lengths.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from twoway import figure as look
from twoway import signs
from twoway.placing import Box, box_of, stand_for
from twoway.voice import Voice

SECOND_CHANNEL = "label: each path bears the name of its area, and years at its points"

# Areas are told by colours that are no direction's and that text can be set in.
_COLOURS = ("#2B4A6F", "#3A7D74", "#96650A", "#8A4FBF")
_STEPS = (1, 2, 2.5, 5, 10)
_RATES = ("unemployment", "vacancies")
_LINE = 2.9
# Millimetres from which a thin line leads from a point to its label.
_LED = 3.2


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw unemployment across and vacancies upwards.

    Parameters
    ----------
    rows : DataFrame
        area, period, variant (unemployment, vacancies), value (percent), status, missing.
    areas : list of str
        Codes in the order of their colours; at most four.
    width, height : float
        Millimetres.

    Raises
    ------
    ValueError
        If there are more areas than colours, or no year has both figures.
    """
    areas = list(options["areas"])
    if len(areas) > len(_COLOURS):
        raise ValueError(
            f"beveridge: {len(areas)} areas, expected at most {len(_COLOURS)}: more paths cannot "
            "be told apart. Draw fewer."
        )
    width, height = float(options.get("width", look.COLUMN)), float(options.get("height", 70))
    points = {code: path(rows[rows["area"] == code]) for code in areas}
    both = pd.concat(points.values())
    if both.empty:
        raise ValueError(
            "beveridge: no year has both rates, expected one at least. Leave the chart out, and "
            "say in its place why."
        )
    (least, most), (low, top) = (_limits(both[rate]) for rate in _RATES)
    across, upwards = _ticks(least, most), _ticks(low, top)
    figure = look.canvas(width, height)
    said = [_percent(t, voice) for t in upwards]
    unknown = [code for code in areas if points[code].empty]
    low_line = 4.0 if unknown else 0.0
    left, foot, head, edge = look.widest(said, look.TICK) + 2.5, 10.0 + low_line, 6.0, 3.0
    axes = look.axes(figure, left, foot, edge, head)
    axes.set_xlim(least, most)
    axes.set_ylim(low, top)
    axes.set_xticks(across, [_percent(t, voice) for t in across])
    axes.set_yticks(upwards, said)
    axes.grid()
    heads = [voice.text(f"chart-rate-{name}") for name in _RATES]
    figure.text(
        1 - edge / width,
        (2.2 + low_line) / height,
        heads[0],
        ha="right",
        va="center",
        color=look.MUTED,
    )
    figure.text(0.5 / width, 1 - 2.4 / height, heads[1], ha="left", va="center", color=look.MUTED)
    for code, colour in zip(areas, _COLOURS, strict=False):
        _path(axes, points[code], colour)
    page = Box(0, 0, width - left - edge + 2, height - foot - head + 2)
    scale = np.array([(width - left - edge) / (most - least), (height - foot - head) / (top - low)])
    _labels(axes, points, _Paper(np.array([least, low]), scale), page, voice)
    _unknown(figure, unknown, width, height, voice)
    return figure


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
    """Where a point of both rates lies within the axes, in millimetres."""

    least: npt.NDArray[np.float64]
    scale: npt.NDArray[np.float64]

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


def _path(axes: Axes, points: pd.DataFrame, colour: str) -> None:
    part = (~points["joined"]).cumsum()
    for _, own in points.groupby(part):
        axes.plot(own["unemployment"], own["vacancies"], color=colour, linewidth=1.6, zorder=3)
    weak = points["status"].map(lambda status: bool(signs.marks(status))).astype(bool)
    for some, face in ((points[~weak], colour), (points[weak], "white")):
        axes.plot(
            some["unemployment"],
            some["vacancies"],
            "o",
            markersize=3.6,
            markerfacecolor=face,
            markeredgecolor=colour,
            markeredgewidth=1.0,
            zorder=4,
        )


def _labels(
    axes: Axes, points: dict[str, pd.DataFrame], paper: _Paper, page: Box, voice: Voice
) -> None:
    """Label the first and the last year of each path, the last one with the name of the area."""
    each = [rates for own in points.values() for rates in own[[*_RATES]].to_numpy(dtype=float)]
    taken = [box_of(paper.spot(rates), 0, 0, "center", (1.7, 1.7)) for rates in each]
    taken += [box for own in points.values() for box in _under_lines(own, paper)]
    for (code, own), colour in zip(points.items(), _COLOURS, strict=False):
        if own.empty:
            continue
        first, last = own.index[0], own.index[-1]
        said = [(last, f"{voice.area(code)} {last}", "bold")]
        said += [(first, str(first), "normal")] if first != last else []
        for year, text, weight in said:
            marked = signs.marked(text, own.loc[year, "status"])
            spot = own.loc[year, [*_RATES]].to_numpy(dtype=float)
            size = (look.widest([marked], look.TICK, bold=weight == "bold"), _LINE)
            stand = stand_for(marked, paper.spot(spot), size, taken, page)
            taken.append(stand.box)
            if np.hypot(stand.x, stand.y) > _LED:
                ends = np.vstack([spot, spot + 0.7 * np.array([stand.x, stand.y]) / paper.scale])
                axes.plot(
                    *ends.T, color=colour, linewidth=0.6, alpha=0.7, label=look.CONTEXT, zorder=2
                )
            axes.annotate(
                marked,
                tuple(spot),
                xytext=(stand.x / look.POINT, stand.y / look.POINT),
                textcoords="offset points",
                ha=stand.side,
                va="center",
                color=colour,
                fontsize=look.TICK,
                fontweight=weight,
                annotation_clip=False,
                zorder=6,
            )


def _under_lines(points: pd.DataFrame, paper: _Paper) -> list[Box]:
    """Ground under the lines of a path, which a label leaves free."""
    rates = points[[*_RATES]].to_numpy(dtype=float)
    return [
        box_of(paper.spot(one + share * (other - one)), 0, 0, "center", (0.6, 0.6))
        for one, other, joined in zip(rates[:-1], rates[1:], points["joined"][1:], strict=True)
        if joined
        for share in np.linspace(0, 1, 9)
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
