"""Waffles: what a whole is made of, as a hundred cells filled column by column.

Shares are made whole cells by largest remainders, so that the cells of all parts are a hundred.
Each part has a colour and a shape of its own, and the key names it with the share as published and
the marks of its status. What is missing is no cell: as many stay hollow as the known parts leave,
and the key says why.
"""

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from twoway import figure as look
from twoway import signs
from twoway.voice import Voice

SECOND_CHANNEL = (
    "shape: square, disc, diamond, triangle; the key has them in the order of the cells"
)

WHOLE, _SIDE = 100, 10
# Sums of printed shares may be off by their rounding.
_ROUNDING = 1.0
_SHAPES = ("s", "o", "D", "^")
# Of the side of a cell, so that a shape looks as large as the square.
_SIZES = {"s": 0.80, "o": 0.84, "D": 0.60, "^": 0.84}
_CELL, _KEY, _EDGE = 4.3, 6.5, 1.0


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw a hundred cells and a key beside them.

    Parameters
    ----------
    rows : DataFrame
        value (percent of the whole), status, missing, and the column named by `by`; one row a part.
    by : str
        Column of the part.
    labels : mapping
        Part to message of the words file, in the order in which the parts are drawn; four at most.
    digits : int
        Decimals of the shares in the key.
    width : float
        Millimetres.
    """
    width, digits = float(options.get("width", look.COLUMN)), int(options.get("digits", 0))
    labels: Mapping[str, str] = options["labels"]
    parts = _parts(rows, options.get("by", "permit_reason"), labels)
    filled = cells(parts["value"])
    height = _CELL * _SIDE + 2 * _EDGE
    figure = look.canvas(width, height)
    axes = look.axes(figure, 0.5, _EDGE, width - 0.5 - _CELL * _SIDE, _EDGE)
    axes.set_xlim(0, _SIDE)
    axes.set_ylim(_SIDE, 0)
    axes.axis("off")
    colours = [*look.REASONS.values()]
    starts = [0, *accumulate(filled)]
    for n, number in enumerate(filled):
        _fill(axes, range(starts[n], starts[n] + number), _SHAPES[n], colours[n])
    _fill(axes, range(starts[-1], WHOLE), "s", "white")
    for n, (row, message) in enumerate(zip(parts.to_dict("records"), labels.values(), strict=True)):
        figure_said = signs.of(row, voice, "percent", digits)
        said = (figure_said, voice.text(message))
        look_of = (_SHAPES[n], "white" if pd.isna(row["value"]) else colours[n])
        place = (height / 2 + (n - (len(parts) - 1) / 2) * -_key_step(len(parts))) / height
        _key(figure, said, look_of, place, width)
    return figure


def _parts(rows: pd.DataFrame, by: str, labels: Mapping[str, str]) -> pd.DataFrame:
    """Return a row for each part in the order of the labels.

    Raises
    ------
    ValueError
        If a part has no label, is there twice, or there are more than shapes.
    """
    found = [str(part) for part in rows[by]]
    if sorted(found) != sorted(labels) or len(found) > len(_SHAPES):
        raise ValueError(
            f"charts/waffle: found parts {sorted(found)} in {by}, expected each of "
            f"{sorted(labels)} once, and {len(_SHAPES)} at most. Name them in options.labels of "
            "facts.toml, or say more in where."
        )
    return signs.told(rows).set_index(by).loc[[*labels]].reset_index()


def cells(shares: Sequence[float] | pd.Series) -> list[int]:
    """Share out a hundred cells by largest remainders; a missing share has none.

    Where none is missing, the cells are a hundred; else as many as the known shares come to.

    Raises
    ------
    ValueError
        If a share is negative, or the shares are not of one whole.
    """
    values = pd.Series(list(shares), dtype="float64")
    whole = float(values.sum())
    complete = bool(values.notna().all())
    if (values < 0).any() or whole > WHOLE + _ROUNDING or (complete and whole < WHOLE - _ROUNDING):
        raise ValueError(
            f"charts/waffle: found shares {values.tolist()} that sum to {whole:g}, expected parts "
            f"of one whole of {WHOLE} percent. Select all parts of one whole in facts.toml."
        )
    exact = (values.fillna(0) * WHOLE / whole) if complete else values.fillna(0)
    total = WHOLE if complete else min(round(whole), WHOLE)
    filled = exact.astype(int)
    remainders = (exact - filled).sort_values(ascending=False, kind="stable")
    for n in remainders.index[: total - int(filled.sum())]:
        filled[n] += 1
    return [int(number) for number in filled]


def _fill(axes: Axes, places: range, shape: str, colour: str) -> None:
    """Fill cells by number: down each column, the columns from left to right."""
    axes.plot(
        [place // _SIDE + 0.5 for place in places],
        [place % _SIDE + 0.5 for place in places],
        shape,
        markersize=_CELL / look.POINT * _SIZES[shape],
        markerfacecolor=colour,
        markeredgecolor=look.ASIDE if colour == "white" else colour,
        markeredgewidth=0.6,
        linestyle="none",
    )


def _key_step(parts: int) -> float:
    return min(_CELL * _SIDE / parts, 13.5)


def _key(
    figure: Figure, said: tuple[str, str], look_of: tuple[str, str], middle: float, width: float
) -> None:
    """Set one line of the key: shape, share in bold, name below."""
    share, name = said
    shape, colour = look_of
    height = figure.get_size_inches()[1] / look.MM
    left = _CELL * _SIDE + 0.5 + 4.0
    room = width - left - _KEY - 0.5
    words = look.wrapped(name.split(" "), " ", room, look.TICK)
    # Bold is set wider than what `wrapped` measures.
    share = look.wrapped(share.split(" "), " ", 0.9 * room, look.HEAD)
    mark = look.axes(
        figure,
        left,
        middle * height - _CELL / 2,
        width - left - _CELL,
        height - middle * height - _CELL / 2,
    )
    mark.set_xlim(0, 1)
    mark.set_ylim(1, 0)
    mark.axis("off")
    mark.plot(
        0.5,
        0.5,
        shape,
        markersize=_CELL / look.POINT * _SIZES[shape],
        markerfacecolor=colour,
        markeredgecolor=look.ASIDE if colour == "white" else colour,
        markeredgewidth=0.6,
    )
    for text, up, size, weight in (
        (share, 0.3, look.HEAD, "bold"),
        (words, -0.3, look.TICK, "normal"),
    ):
        figure.text(
            (left + _KEY) / width,
            middle + up / height,
            text,
            ha="left",
            va="bottom" if up > 0 else "top",
            fontsize=size,
            fontweight=weight,
            color=look.INK,
            linespacing=1.15,
        )
