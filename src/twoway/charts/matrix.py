"""A figure in every cell of a table, on a ground that is darker the larger it is.

The ground is on a square-root scale, so that small figures still differ; text is white or ink,
whichever reads better on it. A cell without a figure is white and bears the sign of why; zero has
the lightest ground and says 0. A total stands apart, without ground, and one over some members of
a bloc only says of how many.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap, to_hex
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from twoway import figure as look
from twoway import signs
from twoway.naming import value_name
from twoway.voice import Voice

SECOND_CHANNEL = "label: each cell bears its figure, and the ground is darker the larger it is"

_ROW, _HEAD_LINE, _ROOM = 5.4, 3.4, 1.6


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw a cell for each value of two key columns.

    Parameters
    ----------
    rows : DataFrame
        The two columns, value, status, missing; one row per cell. Those of the total have reported
        and expected, where it is a sum over members of a bloc.
    down, across : str
        Key columns of the lines and of the columns.
    total : str, optional
        The value of `down` that is a total of the others: the last line, without ground.
    width, row : float
        Millimetres; of a line.

    Raises
    ------
    ValueError
        If a figure is wider than its cell.
    """
    down, across = options["down"], options["across"]
    width, row = float(options.get("width", look.FULL)), float(options.get("row", _ROW))
    wide, said = _cells(signs.told(rows), down, across, voice)
    total = options.get("total")
    lines = [key for key in _sorted(wide, across) if key != total]
    lines += [total] if total in wide.index else []
    names = [value_name(down, key, voice) for key in lines]
    if total in wide.index:
        names[-1] = signs.summed(names[-1], rows[rows[down] == total], voice)
    heads = [_broken(value_name(across, key, voice)) for key in wide.columns]
    left = look.widest(names, look.DIRECT, bold=True) + 2
    cell = (width - left - 0.5) / len(wide.columns)
    _refuse_narrow([said.loc[a, b] for a in lines for b in wide.columns], heads, cell)
    top = _HEAD_LINE * max(head.count("\n") + 1 for head in heads) + 2
    height = row * len(lines) + top + 0.5
    figure = look.canvas(width, height)
    axes = look.axes(figure, left, 0.5, 0.5, top)
    axes.set_xlim(0, len(wide.columns))
    axes.set_ylim(len(lines), 0)
    axes.axis("off")
    known = wide.drop(index=total, errors="ignore").to_numpy(dtype=float)
    most = float(np.nanmax(known))
    for y, (key, name) in enumerate(zip(lines, names, strict=True)):
        bold = "bold" if key == total else "normal"
        _text(axes, name, 0, y + 0.5, "right", look.INK, look.DIRECT, bold, away=-4)
        for x, column in enumerate(wide.columns):
            value = wide.loc[key, column]
            ground = "#FFFFFF" if key == total or pd.isna(value) else shade(value, most)
            axes.add_patch(
                Rectangle((x, y), 1, 1, facecolor=ground, edgecolor="white", linewidth=1.1)
            )
            ink = look.MUTED if pd.isna(value) else look.text_on(ground)
            _text(axes, said.loc[key, column], x + 0.5, y + 0.5, "center", ink, look.TICK, bold)
    for x, head in enumerate(heads):
        _text(axes, head, x + 0.5, 0, "center", look.MUTED, look.TICK, "normal", up=3)
    return figure


def shade(value: float, most: float) -> str:
    """Colour of a figure on the square-root scale from 0 to the largest, as a hexadecimal code."""
    scale = LinearSegmentedColormap.from_list("sequential", look.SEQUENTIAL)
    return str(to_hex(scale(float(np.sqrt(value / most)) if most else 0.0)))


def _cells(
    rows: pd.DataFrame, down: str, across: str, voice: Voice
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the figures, and what is printed of each; a cell that no row tells is not reported."""
    wide = rows.pivot(index=down, columns=across, values="value").sort_index(axis=1)
    said = rows.assign(said=[_said(row, voice) for row in rows.to_dict("records")])
    return wide, said.pivot(index=down, columns=across, values="said").reindex(
        index=wide.index, columns=wide.columns
    ).fillna(signs.glyph(""))


def _said(row: dict[Any, Any], voice: Voice) -> str:
    """Print a figure with its marks, or the sign of why there is none."""
    if pd.isna(row["value"]):
        return signs.glyph(row["missing"])
    return signs.marked(voice.number(row["value"]), row["status"])


def _sorted(wide: pd.DataFrame, across: str) -> list[Any]:
    """Lines from the largest: over time by the last column, else by the sum of all."""
    last = wide.columns[-1]
    by = wide[last] if across == "period" else wide.sum(axis=1)
    order = pd.DataFrame({"by": -by.astype(float), "key": wide.index}, index=wide.index)
    return list(order.sort_values(["by", "key"], na_position="last").index)


def _broken(name: str) -> str:
    """Set each word of a head on a line of its own."""
    return name.replace("-", "-\n").replace(" ", "\n")


def _refuse_narrow(said: Sequence[str], heads: Sequence[str], cell: float) -> None:
    need = max(look.widest([*said], look.TICK, bold=True), look.widest([*heads], look.TICK))
    if need + _ROOM > cell:
        raise ValueError(
            f"matrix: a cell is {cell:.1f} mm wide, the widest text needs {need + _ROOM:.1f}. "
            "Draw fewer columns."
        )


def _text(
    axes: Axes,
    text: str,
    x: float,
    y: float,
    side: str,
    colour: str,
    size: float,
    weight: str,
    *,
    away: float = 0,
    up: float = 0,
) -> None:
    axes.annotate(
        text,
        (x, y),
        xytext=(away, up),
        textcoords="offset points",
        ha=side,
        va="bottom" if up else "center",
        color=colour,
        fontsize=size,
        fontweight=weight,
        linespacing=1.0,
        annotation_clip=False,
    )
