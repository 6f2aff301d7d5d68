"""Themes by two directions: how much of the evidence that each needs is there.

How a theme stands is told by a shape and a word, and each piece of evidence is a square: nothing is
told by colour alone, so that a grey print says the same.
"""

from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from twoway import figure as look
from twoway import gaps
from twoway.voice import Voice

# Millimetres: a line of the matrix, what each further line of a name adds, and the heads.
_ROW, _LINE, _HEAD = 5.6, 2.6, 8.0
# A longer name of a theme is set in several lines.
_NAME = 45.0
_SQUARE, _GAP = 2.6, 0.9
# What a field leaves over goes between its columns, up to so many millimetres each.
_SPARE = 7.0
# Marker, and whether it is filled, for each way to stand; a half is drawn apart.
_MARKERS = {
    "measured": ("o", True),
    "partial": ("o", False),
    "withheld": ("D", True),
    "other_direction": ("D", False),
    "elsewhere": ("^", False),
    "none": ("x", True),
}


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw a line per theme, a field per direction.

    Parameters
    ----------
    rows : DataFrame
        Of `evidence_gap`, of one corridor, with an `id` each.
    home : str
        The side whose people are told of at the left.
    width : float
        Millimetres; the full width of the page if not given.
    """
    width = float(options.get("width", look.FULL))
    themes = gaps.told(rows, voice, str(options["home"]))
    names = [_wrapped(theme.name) for theme in themes]
    row = _ROW + _LINE * max((name.count("\n") for name in names), default=0)
    height = _HEAD + row * len(themes) + 1
    figure = look.canvas(width, height)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    axes.axis("off")
    left = look.widest(names, look.DIRECT) + 4
    field = (width - left) / max(1, len(gaps.towards(themes)))
    colours = (look.THERE, look.BACK)
    places = _places(themes, field)
    for n, to in enumerate(gaps.towards(themes)):
        axes.text(
            left + n * field + 1, _HEAD / 2, to, fontsize=look.HEAD, weight="bold",
            color=colours[n], va="center",
        )  # fmt: skip
    for line, theme in enumerate(themes):
        middle = _HEAD + row * (line + 0.5)
        axes.plot(
            [0, width], [middle - row / 2] * 2, color=look.GRID, linewidth=0.6, zorder=0,
            label=look.CONTEXT,
        )  # fmt: skip
        axes.text(0.5, middle, names[line], fontsize=look.DIRECT, color=look.INK, va="center")
        for n, side in enumerate(theme.sides):
            _field(axes, side, left + n * field, middle, colours[n], places)
    return figure


def _wrapped(name: str) -> str:
    """Set a name in as many lines as it needs, broken between words."""
    lines = [""]
    for word in name.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and look.widest([longer], look.DIRECT) > _NAME:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)


def _places(themes: list[gaps.Theme], field: float) -> tuple[float, float, float]:
    """Where, from the left of a field, its squares, year and grade begin, in millimetres."""
    sides = [side for theme in themes for side in theme.sides]
    squares = 6.5 + look.widest([side.word for side in sides], look.TICK) + 2
    most = max((len(side.pieces) for side in sides), default=1)
    year = squares + most * (_SQUARE + _GAP) + 1.5
    grade = year + look.widest([side.year for side in sides], look.TICK) + 2
    end = grade + look.widest([side.grade for side in sides], look.TICK) + 2.5
    if end > field:
        raise ValueError(
            f"charts/gaps.py: a field needs {end:.0f} mm, there are {field:.0f}. Draw it wider."
        )
    # The last part of what is left over stands before the next field.
    spare = min(_SPARE, (field - end) / 4)
    return squares + spare, year + 2 * spare, grade + 3 * spare


def _field(
    axes: Axes,
    side: gaps.Side,
    left: float,
    middle: float,
    colour: str,
    places: tuple[float, float, float],
) -> None:
    """Draw how a theme stands in one direction: its shape and word, its pieces, year and grade."""
    _shape(axes, side.evidence, left + 3, middle, colour)
    squares, year, grade = (left + place for place in places)
    write: dict[str, Any] = {"fontsize": look.TICK, "va": "center"}
    axes.text(left + 6.5, middle, side.word, color=look.INK, **write)
    for n, state in enumerate(side.pieces):
        _square(axes, state, squares + n * (_SQUARE + _GAP), middle, colour)
    axes.text(year, middle, side.year, color=look.MUTED, **write)
    axes.text(grade, middle, side.grade, color=look.MUTED, **write)


def _shape(axes: Axes, evidence: str, x: float, y: float, colour: str) -> None:
    marker, filled = _MARKERS[evidence]
    how: dict[str, Any] = {
        "markersize": 6.2, "markeredgecolor": colour, "markeredgewidth": 1.2, "clip_on": False,
    }  # fmt: skip
    axes.plot(x, y, marker, markerfacecolor=colour if filled else "white", **how)
    if evidence == "partial":
        axes.plot(x, y, "o", markersize=2.6, markerfacecolor=colour, markeredgewidth=0)


def _square(axes: Axes, state: str, left: float, middle: float, colour: str) -> None:
    """Draw one piece: filled if held, half filled if of a part, crossed if not told, else open."""
    top = middle - _SQUARE / 2
    filled = {"held": 1.0, "in_part": 0.5}.get(state, 0.0)
    axes.add_patch(
        Rectangle((left, top), _SQUARE, _SQUARE, facecolor="white", edgecolor=colour, linewidth=0.8)
    )
    if filled:
        low = top + _SQUARE * (1 - filled)
        axes.add_patch(
            Rectangle((left, low), _SQUARE, _SQUARE * filled, facecolor=colour, linewidth=0)
        )
    if state == "untold":
        for ends in ((top, top + _SQUARE), (top + _SQUARE, top)):
            axes.plot([left, left + _SQUARE], ends, color=colour, linewidth=0.8)
