"""A corridor on a map: tapered ribbons between schematic dots, over land without any border.

Lambert's azimuthal equal-area projection, centred between Europe and China. Land is one shape from
`land.csv` (made by tools/land.py from Natural Earth): no border, no fill of a territory, one dot
per area at a whole degree. A ribbon is as wide at its thick end, the destination, as its figure
says; the two directions bend to opposite sides. An area without a label is not drawn, and a figure
that is missing is no ribbon and is told beside its area.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import matplotlib.patheffects
import numpy as np
import numpy.typing as npt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle, PathPatch, Polygon, Rectangle
from matplotlib.path import Path

from twoway import figure as look
from twoway import paths, signs
from twoway.placing import Box, box_of, stand_for
from twoway.voice import Voice

Points = npt.NDArray[np.float64]

SECOND_CHANNEL = "shape: a ribbon is thick at its destination; directions bend to opposite sides"

PROJECTION = "Lambert azimuthal equal-area"
CENTRE = (55.0, 50.0)
# What of the plane the land is held for, in radii of the globe: west, south, east, north.
HELD = (-1.0, -0.75, 1.0, 0.5)
# Coordinates in land.csv are whole ten-thousandths of a radius.
UNIT = 1e-4

_LAND = "#E6EBEF"
_HALF_WIDTH, _MIDDLE = 0.87, 0.06
# Millimetres of the widest ribbon at its thick end; what a ribbon has at its thin end, of that.
_WIDEST, _THIN_END = 4.2, 0.22
_BEND = 0.17
# What a press still prints: a smaller figure is drawn as wide.
_LEAST = 0.2
# Millimetres from which a ribbon has an edge.
_EDGED = 0.8
# Millimetres from which a thin line leads from a dot to its name.
_LED = 4.0
_LARGEST = 12
_KEY_SWATCH, _KEY_ROW, _KEY_EDGE = 9.0, 4.6, 1.5


def project(longitude: Any, latitude: Any) -> Points:
    """Project degrees to the plane, lengths in radii of the globe; areas keep their ratio.

    Parameters
    ----------
    longitude, latitude : float or array of float, shape (n,)
        Degrees.

    Returns
    -------
    array of float, shape (n, 2)
        East and north of the centre. The point opposite to the centre has no place.

    References
    ----------
    Snyder (1987), Map Projections: A Working Manual, USGS Professional Paper 1395, 24-2 to 24-4.
    """
    east = np.radians(np.atleast_1d(np.asarray(longitude, dtype=float)) - CENTRE[0])
    north = np.radians(np.atleast_1d(np.asarray(latitude, dtype=float)))
    middle = np.radians(CENTRE[1])
    nearness = np.sin(middle) * np.sin(north) + np.cos(middle) * np.cos(north) * np.cos(east)
    scale = np.sqrt(2 / np.maximum(1 + nearness, 1e-9))
    y = np.cos(middle) * np.sin(north) - np.sin(middle) * np.cos(north) * np.cos(east)
    return np.column_stack([scale * np.cos(north) * np.sin(east), scale * y])


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw both directions between home and the areas of the other side.

    Parameters
    ----------
    rows : DataFrame
        origin, destination, value, status, missing; home is one end of every row.
    home, away : str
        Codes of the two sides; away names the side, its areas are those of the rows.
    largest : int
        How many areas are drawn, those with the most persons in both directions together.
    width, height : float
        Millimetres.

    Raises
    ------
    ValueError
        If an area has no dot, or one outside the land that is held.
    """
    home, away = options["home"], options["away"]
    width, height = float(options.get("width", look.FULL)), float(options.get("height", 68))
    wide = _sides(signs.told(rows), home, int(options.get("largest", _LARGEST)))
    dots = {code: _dot(code) for code in [home, *wide.index]}
    figure = look.canvas(width, height)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.axis("off")
    window = _window(dots, height / width)
    axes.set_xlim(window[0], window[2])
    axes.set_ylim(window[1], window[3])
    per_mm = 2 * _HALF_WIDTH / width
    axes.add_patch(PathPatch(_land(window), facecolor=_LAND, edgecolor="none", linewidth=0))
    most = float(np.nanmax(wide[["there", "back"]].to_numpy(dtype=float)))
    scale = _WIDEST * per_mm / most if most else 0.0
    for code, row in wide[::-1].iterrows():
        for value, start, end, colour in (
            (row["there"], dots[home], dots[str(code)], look.THERE),
            (row["back"], dots[str(code)], dots[home], look.BACK),
        ):
            if value > 0:
                _ribbon(axes, start, end, float(value) * scale, colour, per_mm)
    _dots(axes, dots, home, per_mm)
    key = _key_of((home, away), most, voice)
    _labels(axes, dots, wide, home, window, key, voice, per_mm)
    _key(axes, key, window, per_mm, scale)
    return figure


def _sides(rows: pd.DataFrame, home: str, largest: int) -> pd.DataFrame:
    """Return one row per area of the other side with both directions, largest first."""
    parts: dict[str, pd.Series] = {}
    for name, own, other in (("there", "origin", "destination"), ("back", "destination", "origin")):
        side = rows[rows[own] == home].set_index(other)
        parts |= {name: side["value"].astype(float), f"{name}_missing": side["missing"]}
        parts |= {f"{name}_status": side["status"]}
    wide = pd.DataFrame(parts)
    wide = wide.fillna({c: "" for c in wide.columns if c not in ("there", "back")})
    whole = wide["there"].fillna(0) + wide["back"].fillna(0)
    order = pd.DataFrame({"whole": -whole, "code": wide.index}, index=wide.index)
    return wide.loc[order.sort_values(["whole", "code"]).index].iloc[:largest]


@cache
def _places() -> dict[str, tuple[float, float]]:
    dots = pd.read_csv(paths.CHARTS / "places.csv", dtype={"code": str}, keep_default_na=False)
    return {
        str(code): (float(east), float(north))
        for code, east, north in dots.itertuples(index=False, name=None)
    }


def _dot(code: str) -> Points:
    if code not in _places():
        raise ValueError(
            f"charts/places.csv: no dot for {code!r}, expected one for every area on a map. "
            "Draw areas that are countries, or add it in tools/land.py."
        )
    return np.asarray(project(*_places()[code])[0])


def _window(dots: dict[str, Points], shape: float) -> tuple[float, float, float, float]:
    """Return what of the plane is shown: Europe and Asia, moved south or north to hold all dots.

    Raises
    ------
    ValueError
        If some dots do not fit.
    """
    tall = _HALF_WIDTH * shape
    ys = [place[1] for place in dots.values()]
    middle = min(max(_MIDDLE, max(ys) - 0.85 * tall), min(ys) + 0.85 * tall)
    middle = min(max(middle, HELD[1] + tall), HELD[3] - tall)
    window = (-_HALF_WIDTH, middle - tall, _HALF_WIDTH, middle + tall)
    outside = [
        code
        for code, (x, y) in dots.items()
        if not (window[0] < x < window[2] and window[1] < y < window[3])
    ]
    if outside:
        raise ValueError(
            f"corridor_map: {', '.join(outside)} lie outside the map, which shows Europe and Asia "
            "from the Atlantic to the Sea of Japan. Draw another kind of chart for them."
        )
    return window


def _land(window: Sequence[float]) -> Path:
    """All land that a window shows, as one shape."""
    points, codes = [], []
    for ring in (clipped(own, window) for own in _rings()):
        if len(ring) > 2:
            points.append(np.vstack([ring, ring[:1]]))
            codes += [Path.MOVETO, *[Path.LINETO] * (len(ring) - 1), Path.CLOSEPOLY]
    return Path(np.vstack(points), codes)


def clipped(ring: Points, window: Sequence[float]) -> Points:
    """Clip a ring at the four sides of a window, in turn.

    Parameters
    ----------
    ring : array of float, shape (n, 2)
    window : sequence of float
        West, south, east, north.

    Returns
    -------
    array of float, shape (m, 2)
        What is inside, its sides along the window where it was cut; no point where nothing is.

    References
    ----------
    Sutherland and Hodgman (1974), Communications of the ACM 17(1).
    """
    west, south, east, north = window
    for axis, limit, keep in ((0, west, 1), (0, east, -1), (1, south, 1), (1, north, -1)):
        depths = (ring[:, axis] - limit) * keep
        kept = []
        for n, (point, depth) in enumerate(zip(ring, depths, strict=True)):
            after, beyond = ring[(n + 1) % len(ring)], depths[(n + 1) % len(ring)]
            if depth >= 0:
                kept.append(point)
            if (depth >= 0) != (beyond >= 0):
                kept.append(point + (after - point) * depth / (depth - beyond))
        ring = np.array(kept).reshape(-1, 2)
    return ring


@cache
def _rings() -> list[Points]:
    table = np.loadtxt(paths.CHARTS / "land.csv", delimiter=",", skiprows=1, dtype=np.int64)
    starts = np.flatnonzero(np.diff(table[:, 0])) + 1
    return [np.asarray(ring[:, 1:] * UNIT) for ring in np.split(table, starts)]


def ribbon(start: Points, end: Points, width: float, least: float) -> Points:
    """Outline of a ribbon that is thin at its start and `width` wide at its end.

    Parameters
    ----------
    start, end : array of float, shape (2,)
    width, least : float
        Width at the end, and the narrowest that is still seen; in the units of the plane.

    Returns
    -------
    array of float, shape (2 n, 2)
        One side from start to end, then the other back.
    """
    along = np.linspace(0, 1, 60)[:, None]
    way = end - start
    control = (start + end) / 2 + _BEND * np.array([-way[1], way[0]])
    middle = (1 - along) ** 2 * start + 2 * along * (1 - along) * control + along**2 * end
    slope = 2 * (1 - along) * (control - start) + 2 * along * (end - control)
    across = np.column_stack([-slope[:, 1], slope[:, 0]]) / np.linalg.norm(slope, axis=1)[:, None]
    half = np.maximum((_THIN_END + (1 - _THIN_END) * along) * width, least) / 2
    return np.vstack([middle + across * half, (middle - across * half)[::-1]])


def _ribbon(
    axes: Axes, start: Points, end: Points, width: float, colour: str, per_mm: float
) -> None:
    outline = ribbon(start, end, width, _LEAST * per_mm)
    # A white edge parts broad ribbons, and would cover narrow ones.
    broad = width > _EDGED * per_mm
    axes.add_patch(
        Polygon(
            outline,
            facecolor=colour,
            alpha=0.74 if broad else 0.9,
            linewidth=0.3 if broad else 0,
            edgecolor="white",
            zorder=3 if broad else 4,
        )
    )


def _dots(axes: Axes, dots: dict[str, Points], home: str, per_mm: float) -> None:
    for code, place in dots.items():
        own = code == home
        axes.add_patch(
            Circle(
                tuple(place),
                (0.85 if own else 0.55) * per_mm,
                facecolor=look.INK if own else "white",
                edgecolor=look.INK,
                linewidth=0.7,
                zorder=6,
            )
        )


def _labels(
    axes: Axes,
    dots: dict[str, Points],
    wide: pd.DataFrame,
    home: str,
    window: Sequence[float],
    key: "_Key",
    voice: Voice,
    per_mm: float,
) -> None:
    """Set a name beside each dot, where it covers no dot, no other name and not the key."""
    spots = {code: _on_paper(place, window, per_mm) for code, place in dots.items()}
    page = Box(1, 1, (window[2] - window[0]) / per_mm - 1, (window[3] - window[1]) / per_mm - 1)
    taken = [box_of(spot, 0, 0, "center", (1.4, 1.4)) for spot in spots.values()]
    taken.append(Box(0, 0, key.width + _KEY_EDGE, key.height + _KEY_EDGE))
    north_first = sorted(wide.index, key=lambda c: (-spots[c][1], c))
    for code in [home, *north_first]:
        own = code == home
        said = voice.area(home) if own else _said(str(code), wide.loc[code], voice)
        letter = look.HEAD if own else look.TICK
        size = (look.widest([said], letter, bold=own), 3.4 if own else 2.9)
        others = [box for box in taken if box is not taken[list(dots).index(code)]]
        # Ribbons leave towards the other side: the name stands on the far side of its dot.
        middle = spots[home][0] if not own else float(np.mean([s[0] for s in spots.values()]))
        left = spots[code][0] < middle
        stand = stand_for(said, spots[code], size, others, page, left_first=left)
        taken.append(stand.box)
        away = np.array([stand.x, stand.y])
        if np.hypot(*away) > _LED:
            ends = np.vstack([dots[code], dots[code] + away * per_mm * 0.92])
            axes.plot(*ends.T, color=look.MUTED, linewidth=0.5, zorder=5)
        _name(axes, dots[code] + away * per_mm, said, stand.side, letter, bold=own)


def _on_paper(place: Points, window: Sequence[float], per_mm: float) -> tuple[float, float]:
    """Millimetres from the lower left of the map."""
    return float(place[0] - window[0]) / per_mm, float(place[1] - window[1]) / per_mm


def _said(code: str, row: Any, voice: Voice) -> str:
    """Name of an area; behind it the signs of what is missing of it, there first."""
    lacking = [signs.glyph(row[f"{way}_missing"]) for way in ("there", "back") if pd.isna(row[way])]
    return " ".join([voice.area(code), *lacking])


def _name(
    axes: Axes, place: Points, text: str, side: str, size: float, *, bold: bool = False
) -> None:
    # A halo makes outlines of a text; ribbons of any colour may pass below this one.
    halo = matplotlib.patheffects.withStroke(linewidth=2.2, foreground="white")
    axes.text(
        float(place[0]),
        float(place[1]),
        text,
        ha=side,
        va="center",
        fontsize=size,
        fontweight="bold" if bold else "normal",
        color=look.INK,
        path_effects=[halo],
        zorder=8,
    )


@dataclass(frozen=True)
class _Key:
    """Which colour is which direction, and what two widths stand for; sizes in millimetres."""

    heads: list[tuple[str, str]]
    steps: list[tuple[float, str]]
    width: float
    height: float


def _key_of(sides: tuple[str, str], most: float, voice: Voice) -> _Key:
    home, away = (voice.area(code) for code in sides)
    heads = [(f"{home} → {away}", look.THERE), (f"{away} → {home}", look.BACK)]
    sizes = [_round_below(most), _round_below(most / 5)]
    steps = [(n, voice.text("chart-persons", number=voice.tick(n))) for n in sizes]
    text = max(
        look.widest([head for head, _ in heads], look.DIRECT, bold=True),
        look.widest([said for _, said in steps], look.TICK),
    )
    lines = len(heads) + len(steps)
    return _Key(heads, steps, _KEY_SWATCH + text + 5, _KEY_ROW * lines + 2)


def _key(axes: Axes, key: _Key, window: Sequence[float], per_mm: float, scale: float) -> None:
    """Set the key at the lower left; its swatches are as wide as ribbons of these figures."""
    x, y = (window[k] + _KEY_EDGE * per_mm for k in (0, 1))
    axes.add_patch(
        Rectangle(
            (x, y),
            key.width * per_mm,
            key.height * per_mm,
            facecolor="white",
            alpha=0.86,
            zorder=7,
        )
    )
    left, right = x + 1.5 * per_mm, x + (1.5 + _KEY_SWATCH) * per_mm
    middles = [
        y + (key.height - 1 - (n + 0.5) * _KEY_ROW) * per_mm
        for n in range(len(key.heads) + len(key.steps))
    ]
    for (text, colour), middle in zip(key.heads, middles, strict=False):
        corners = [(left, 0.2), (right, 1.1), (right, -1.1), (left, -0.2)]
        swatch = [(a, middle + b * per_mm) for a, b in corners]
        axes.add_patch(Polygon(swatch, facecolor=colour, zorder=8))
        _key_text(axes, text, right + 2 * per_mm, middle, look.DIRECT, colour, "bold")
    for (step, text), middle in zip(key.steps, middles[len(key.heads) :], strict=True):
        thick = step * scale
        corner = (left, middle - thick / 2)
        axes.add_patch(Rectangle(corner, right - left, thick, facecolor="#8A96A0", zorder=8))
        _key_text(axes, text, right + 2 * per_mm, middle, look.TICK, look.MUTED, "normal")


def _key_text(
    axes: Axes, text: str, x: float, y: float, size: float, colour: str, weight: str
) -> None:
    # Steps of a key are set apart, as the ticks of an axis are: they are no figure of a row.
    step: dict[str, Any] = {"gid": "key_"} if weight == "normal" else {}
    axes.text(
        x, y, text, va="center", fontsize=size, color=colour, fontweight=weight, zorder=8, **step
    )


def _round_below(value: float) -> float:
    """Return the largest of 1, 2, 5 times a power of ten that is not above a value."""
    size = 10.0 ** np.floor(np.log10(value))
    return float(next(m * size for m in (5, 2, 1) if m * size <= value))
