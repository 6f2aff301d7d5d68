"""Who lives where among a few areas: ribbons around a circle, and the same figures as a table.

An area's arc is as long as all that leave it and all that enter it, on one scale. A ribbon is as
wide at both ends; it meets the arc of its destination and stops short of that of its origin. One
pair is coloured, in the colours of its directions. A pair without a figure is no ribbon and has its
sign in the table, which tells below each destination whom it counts: unlike counts stand in columns
of their own. A sum over fewer members than a bloc has bears an asterisk.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Polygon, Rectangle
from matplotlib.path import Path

from twoway import figure as look
from twoway import signs
from twoway.voice import Voice

SECOND_CHANNEL = "label: the table beside the circle has the figure of each pair"

MOST_AREAS = 8
GAP = np.radians(4.0)
_QUIET, _ARC = "#C9D2D9", "#8A96A0"
_OUTER, _INNER, _FROM, _TO = 1.06, 1.0, 0.93, 0.985
_CELL_ROOM, _LEAST_RADIUS, _LEAST_ROW = 1.8, 16.0, 5.6

Pair = tuple[str, str]
Arc = tuple[float, float]


@dataclass(frozen=True)
class Circle:
    """Arcs of areas and both ends of each ribbon, in radians clockwise from the top."""

    per_person: float
    arcs: Mapping[str, Arc]
    leaves: Mapping[Pair, Arc]
    enters: Mapping[Pair, Arc]


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw the ribbons on the left, the table on the right.

    Parameters
    ----------
    rows : DataFrame
        origin, destination, value, basis, status, missing; reported and expected, where a figure
        is a sum over members of a bloc.
    home, away : str
        The pair that is coloured.
    areas : list of str
        Codes clockwise from the top; at most eight.
    width, height : float
        Millimetres.

    Raises
    ------
    ValueError
        If there are too many areas, or no room for a circle beside the table.
    """
    areas = list(options["areas"])
    if len(areas) > MOST_AREAS:
        raise ValueError(
            f"chord: {len(areas)} areas, expected at most {MOST_AREAS}. Draw a matrix of them."
        )
    width, height = float(options.get("width", look.FULL)), float(options.get("height", 72))
    rows = signs.told(rows)
    rows = rows[rows["origin"].isin(areas) & rows["destination"].isin(areas)]
    chosen = (options["home"], options["away"])
    table = _Table(rows, areas, chosen, voice)
    names = {code: broken(voice.area(code)) for code in areas}
    label = look.widest([*names.values()], look.DIRECT, bold=True) + 2.5
    room = width - table.width - 4
    lines = max(name.count("\n") + 1 for name in names.values())
    above = 1.18 * lines * look.DIRECT * look.POINT + 2.5
    radius = min((room - 2 * label) / 2, height / 2 - above) / _OUTER
    if radius < _LEAST_RADIUS:
        raise ValueError(
            f"chord: the table leaves {radius:.0f} mm for the radius of the circle, expected "
            f"{_LEAST_RADIUS:.0f}. Draw fewer areas, or a wider chart."
        )
    figure = look.canvas(width, height)
    axes = look.axes(figure, 0, 0, width - room, 0)
    axes.axis("off")
    axes.set_xlim(-room / 2 / radius, room / 2 / radius)
    axes.set_ylim(-height / 2 / radius, height / 2 / radius)
    known = rows.dropna(subset=["value"])
    persons = {
        (str(origin), str(destination)): float(value)
        for origin, destination, value in known[["origin", "destination", "value"]].itertuples(
            index=False
        )
    }
    laid = circle(persons, areas)
    for pair in sorted(laid.leaves, key=lambda p: (set(p) == set(chosen), persons[p], p)):
        colour = {chosen: look.THERE, chosen[::-1]: look.BACK}.get(pair, _QUIET)
        _ribbon(axes, laid.leaves[pair], laid.enters[pair], colour)
    _arcs(axes, laid, names, chosen, radius)
    parts = {(r["origin"], r["destination"]) for r in rows.to_dict("records") if signs.is_part(r)}
    _directions(axes, chosen, parts, voice)
    table.draw(look.axes(figure, width - table.width, 0, 0, 0), height)
    return figure


def _directions(axes: Axes, chosen: Pair, parts: Set[Pair], voice: Voice) -> None:
    """Name both coloured directions in the lower left corner: hue alone tells nothing in grey."""
    for above, (pair, colour) in enumerate(((chosen[::-1], look.BACK), (chosen, look.THERE))):
        axes.annotate(
            " → ".join(voice.area(code) for code in pair) + signs.PART * (pair in parts),
            (0, 0),
            xycoords="axes fraction",
            xytext=(0, 1 + above * 1.25 * look.DIRECT),
            textcoords="offset points",
            color=colour,
            fontsize=look.DIRECT,
            fontweight="bold",
            va="bottom",
        )


def circle(persons: Mapping[Pair, float], areas: Sequence[str]) -> Circle:
    """Lay arcs around a circle, and on each the ends of its ribbons.

    Parameters
    ----------
    persons : mapping
        Origin and destination to a count, 0 or above; what is missing is not in it.
    areas : sequence of str
        Clockwise from the top.

    Returns
    -------
    Circle
        The arcs and the gaps between them make a whole circle; the ends on an arc fill it.
    """
    sums = {a: sum(v for pair, v in persons.items() for end in pair if end == a) for a in areas}
    per_person = (2 * np.pi - GAP * len(areas)) / sum(sums.values())
    arcs: dict[str, Arc] = {}
    leaves: dict[Pair, Arc] = {}
    enters: dict[Pair, Arc] = {}
    start = GAP / 2
    for place, area in enumerate(areas):
        here = start
        # The neighbour on the right is served last, as its own arc begins where this one ends.
        for other in [*areas[place + 1 :], *areas[:place]][::-1]:
            for pair, ends in (((area, other), leaves), ((other, area), enters)):
                if persons.get(pair, 0) > 0:
                    ends[pair] = (here, here + persons[pair] * per_person)
                    here = ends[pair][1]
        arcs[area] = (start, here)
        start = here + GAP
    return Circle(per_person, arcs, leaves, enters)


def _at(angle: float, radius: float) -> tuple[float, float]:
    return radius * float(np.sin(angle)), radius * float(np.cos(angle))


def _along(arc: Arc, radius: float) -> npt.NDArray[np.float64]:
    angles = np.linspace(*arc, 24)
    return radius * np.column_stack([np.sin(angles), np.cos(angles)])


def _ribbon(axes: Axes, leaves: Arc, enters: Arc, colour: str) -> None:
    one, other = _along(leaves, _FROM), _along(enters, _TO)
    bent = [_at(a, 0.18) for a in (leaves[1], enters[0], enters[1], leaves[0])]
    points = [*one, bent[0], bent[1], *other, bent[2], bent[3], one[0]]
    line = Path.LINETO
    codes = [Path.MOVETO, *[line] * (len(one) - 1), *[Path.CURVE4] * 3]
    codes += [*[line] * (len(other) - 1), *[Path.CURVE4] * 3]
    quiet = colour == _QUIET
    axes.add_patch(
        PathPatch(
            Path(points, codes),
            facecolor=colour,
            alpha=0.5 if quiet else 0.82,
            edgecolor="white" if quiet else colour,
            linewidth=0.35 if quiet else 0.4,
            zorder=2 if quiet else 3,
        )
    )


def _arcs(axes: Axes, laid: Circle, names: Mapping[str, str], chosen: Pair, radius: float) -> None:
    lines = max(name.count("\n") + 1 for name in names.values())
    gap = 1.18 * lines * look.DIRECT * look.POINT / radius
    middles = {code: sum(arc) / 2 for code, arc in laid.arcs.items()}
    for code, arc in laid.arcs.items():
        shape = np.vstack([_along(arc, _INNER), _along(arc, _OUTER)[::-1]])
        axes.add_patch(Polygon(shape, facecolor=look.INK if code in chosen else _ARC))
    for right in (True, False):
        side = [code for code, angle in middles.items() if (np.sin(angle) >= 0) == right]
        away = _OUTER + 1.5 / radius
        wanted = [(away + gap / 2) * float(np.cos(middles[code])) for code in side]
        room = axes.get_ylim()[1] - gap / 2
        for code, y in zip(side, _kept(look.spread(wanted, gap), gap, room), strict=True):
            # The edge of the name that is nearer to the middle must clear the arc.
            edge = max(abs(y) - gap / 2, 0.0)
            reach = max(away**2 - edge**2, 0.0) ** 0.5
            axes.text(
                reach if right else -reach,
                y,
                names[code],
                ha="left" if right else "right",
                va="center",
                fontsize=look.DIRECT,
                fontweight="bold" if code in chosen else "normal",
                linespacing=1.0,
            )


def _kept(places: Sequence[float], gap: float, most: float) -> list[float]:
    """Push places that lie beyond the room above or below inwards, and their neighbours with them.

    Names crowd at an end where areas have no arc, as none of their figures is held.
    """
    kept = list(places)
    for sign in (1, -1):
        limit = most
        for at in sorted(range(len(kept)), key=lambda n: -sign * kept[n]):
            kept[at] = sign * min(sign * kept[at], limit)
            limit = sign * kept[at] - gap
    return kept


def broken(name: str) -> str:
    """Set each word of a name on a line of its own."""
    return name.replace("-", "-\n").replace(" ", "\n")


class _Table:
    """The figures by origin (lines) and destination (columns), with whom each counts."""

    def __init__(self, rows: pd.DataFrame, areas: list[str], chosen: Pair, voice: Voice) -> None:
        self.areas, self.chosen, self.voice = areas, chosen, voice
        told = {(r["origin"], r["destination"]): r for r in rows.to_dict("records")}
        self.cells = {(a, b): self._said(told.get((a, b))) for a in areas for b in areas if a != b}
        self.counts = {b: self._counted(rows[rows["destination"] == b]) for b in areas}
        self.heads = {code: broken(voice.area(code)) for code in areas}
        self.corner = voice.text("chart-from-and-in")
        self.counted = voice.text("chart-counted-by")
        self.left = max(
            look.widest([*self.heads.values()], look.TICK, bold=True),
            look.widest([self.corner, self.counted], look.TICK),
        )
        texts = [*self.cells.values(), *self.counts.values(), *self.heads.values()]
        self.cell = look.widest(texts, look.TICK, bold=True) + _CELL_ROOM
        self.width = self.left + 1 + self.cell * len(areas)

    def _said(self, row: Mapping[Any, Any] | None) -> str:
        """Print a figure short, with its marks, or the sign of why there is none."""
        if row is None or pd.isna(row["value"]):
            return signs.glyph("" if row is None else row["missing"])
        printed = self.voice.tick(float(row["value"])) + signs.PART * signs.is_part(row)
        return signs.marked(printed, row["status"])

    def _counted(self, rows: pd.DataFrame) -> str:
        """Say whom a destination counts: those born elsewhere, citizens of elsewhere, or both."""
        found = sorted({b for b in rows.loc[rows["value"].notna(), "basis"] if b})
        basis = found[0] if len(found) == 1 else "mixed"
        return self.voice.text(f"chart-basis-{basis}") if found else ""

    def draw(self, axes: Axes, height: float) -> None:
        """Set the table in the middle of the height, heads above, whom they count below."""
        axes.axis("off")
        axes.set_xlim(0, self.width)
        axes.set_ylim(0, height)
        tallest = max(head.count("\n") + 1 for head in self.heads.values())
        high, row = tallest * 3.2, max(tallest * 3.0 + 0.8, _LEAST_ROW)
        lines = row * (len(self.areas) + 1)
        top = (height + lines + high) / 2 - high
        self._heads(axes, top)
        for n, origin in enumerate(self.areas):
            y = top - row * (n + 0.5) - 0.8
            bold = "bold" if origin in self.chosen else "normal"
            _set(axes, self.heads[origin], self.left, y, "right", look.INK, bold)
            for k, destination in enumerate(self.areas):
                self._cell(axes, (origin, destination), k, y, row)
        y = top - row * (len(self.areas) + 0.5) - 0.8
        foot = [y + row / 2] * 2
        axes.plot([0, self.width], foot, color=look.RULE, linewidth=0.5, label=look.CONTEXT)
        _set(axes, self.counted, self.left, y, "right", look.MUTED, "normal")
        for k, destination in enumerate(self.areas):
            _set(axes, self.counts[destination], self._x(k), y, "center", look.MUTED, "normal")

    def _x(self, column: int) -> float:
        return self.left + 1 + self.cell * (column + 0.5)

    def _heads(self, axes: Axes, top: float) -> None:
        axes.plot([0, self.width], [top - 0.8] * 2, color=look.INK, linewidth=0.8)
        _set(axes, self.corner, self.left, top, "right", look.MUTED, "normal", low=True)
        for k, code in enumerate(self.areas):
            bold = "bold" if code in self.chosen else "normal"
            _set(axes, self.heads[code], self._x(k), top, "center", look.INK, bold, low=True)

    def _cell(self, axes: Axes, pair: Pair, column: int, y: float, row: float) -> None:
        if pair[0] == pair[1]:
            corner = (self._x(column) - self.cell / 2, y - row / 2)
            empty = Rectangle(corner, self.cell, row, facecolor=look.PANEL, label=look.CONTEXT)
            axes.add_patch(empty)
            return
        colours = {self.chosen: look.THERE, self.chosen[::-1]: look.BACK}
        own = colours.get(pair)
        _set(
            axes,
            self.cells[pair],
            self._x(column),
            y,
            "center",
            own or look.INK,
            "bold" if own else "normal",
        )


def _set(
    axes: Axes,
    text: str,
    x: float,
    y: float,
    side: str,
    colour: str,
    weight: str,
    *,
    low: bool = False,
) -> None:
    axes.text(
        x,
        y,
        text,
        ha=side,
        va="bottom" if low else "center",
        fontsize=look.TICK,
        color=colour,
        fontweight=weight,
        linespacing=1.0,
    )
