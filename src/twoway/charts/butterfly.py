"""Two directions by country, back to back on one scale: who sends, who receives.

A direction that has no figure says why in grey; it is no bar and no zero. A figure bears the marks
of its status: e estimated, p provisional.
"""

from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from twoway import figure as look
from twoway import signs
from twoway.voice import Voice

SECOND_CHANNEL = "position: a wing to each side of the names, under the words of its direction"

_ROW, _HEAD, _GAP = 3.75, 8.0, 2.2


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw bars to the left for home to each partner, to the right for each partner to home.

    Parameters
    ----------
    rows : DataFrame
        origin, destination, value (persons; NaN where not reported).
    home, away : str
        Code of the one area, and of the bloc whose members are the partners.
    width, row : float
        Millimetres of the figure and of one row.
    """
    home, width = options["home"], float(options.get("width", look.COLUMN))
    row = float(options.get("row", _ROW))
    sides = _sides(rows, home)
    names = [voice.area(code) for code in sides.index]
    height = _HEAD + row * len(sides) + 1
    figure = look.canvas(width, height)
    labels = {s: _labels(rows, home, sides.index, s, voice) for s in ("there", "back")}
    heads = {
        "there": f"{voice.area(home)} → {voice.area(options['away'])}",
        "back": f"{voice.area(options['away'])} → {voice.area(home)}",
    }
    gutter = look.widest(names, look.TICK) + 2 * _GAP
    if sum(_wide(head) for head in heads.values()) > width - gutter:
        heads = {side: head.replace("→ ", "→\n") for side, head in heads.items()}
    scale, left = _scale(sides, labels, heads, width - gutter)
    right = width - gutter - left
    wings = (
        ("there", look.THERE, look.axes(figure, 0, 1, width - left, _HEAD), left, -1),
        ("back", look.BACK, look.axes(figure, left + gutter, 1, 0, _HEAD), right, 1),
    )
    for side, colour, axes, room, sign in wings:
        _wing(axes, sides[side], labels[side], colour, room / scale, sign)
        folded: dict[str, Any] = {"linespacing": 1.0} if "\n" in heads[side] else {}
        anchor = (left if sign < 0 else left + gutter) / width
        figure.text(
            anchor,
            1 - (3.9 if folded else 3.4) / height,
            heads[side],
            ha="right" if sign < 0 else "left",
            va="center",
            color=colour,
            fontsize=look.HEAD,
            fontweight="bold",
            **folded,
        )
    for n, name in enumerate(names):
        y = (1 + row * (len(names) - n - 0.5)) / height
        figure.text(
            (left + gutter / 2) / width,
            y,
            name,
            ha="center",
            va="center",
            fontsize=look.TICK,
            color=look.INK,
        )
    return figure


def _wide(head: str) -> float:
    return look.widest([head], look.HEAD, bold=True) + 1


def _sides(rows: pd.DataFrame, home: str) -> pd.DataFrame:
    there = rows[rows["origin"] == home].set_index("destination")["value"]
    back = rows[rows["destination"] == home].set_index("origin")["value"]
    both = pd.DataFrame({"there": there, "back": back})
    both["code"] = both.index
    return both.sort_values(
        ["there", "back", "code"], ascending=[False, False, True], na_position="last"
    )


def _labels(rows: pd.DataFrame, home: str, codes: pd.Index, side: str, voice: Voice) -> list[str]:
    """Figures of one side with their marks, in the order of the partners."""
    own, partner = ("origin", "destination") if side == "there" else ("destination", "origin")
    columns = [c for c in ("value", "status", "missing") if c in rows]
    told = rows[rows[own] == home].set_index(partner)[columns].reindex(codes)
    told = told.reindex(columns=["value", "status", "missing"])
    whole = zip(told["value"], told["status"], told["missing"], strict=True)
    return [signs.figure(*row, voice) for row in whole]


def _scale(
    sides: pd.DataFrame, labels: dict[str, list[str]], heads: dict[str, str], room: float
) -> tuple[float, float]:
    """Millimetres per person, the same on both sides, and the width of the left wing."""
    largest = sides[["there", "back"]].max().fillna(0)
    margin = {s: look.widest(labels[s], look.TICK) + 1.6 for s in labels}
    head = {s: _wide(heads[s]) for s in heads}
    right_least = max(head["back"], margin["back"] + 2)
    per_unit = (room - margin["there"] - margin["back"]) / max(float(largest.sum()), 1.0)
    right = max(largest["back"] * per_unit + margin["back"], right_least)
    left = room - right
    left_least = max(head["there"], margin["there"] + 2)
    if left < left_least:
        left = left_least
        right = room - left
        per_unit = min(per_unit, (right - margin["back"]) / max(float(largest["back"]), 1.0))
    per_unit = min(per_unit, (left - margin["there"]) / max(float(largest["there"]), 1.0))
    return float(per_unit), float(left)


def _wing(
    axes: Axes, values: pd.Series, labels: list[str], colour: str, reach: float, sign: int
) -> None:
    places = range(len(values) - 1, -1, -1)
    axes.barh(list(places), values.fillna(0), height=0.68, color=colour)
    axes.set_xlim((reach, 0) if sign < 0 else (0, reach))
    axes.set_ylim(-0.5, len(values) - 0.5)
    axes.axis("off")
    for y, value, label in zip(places, values, labels, strict=True):
        known = not pd.isna(value)
        axes.annotate(
            label,
            (value if known else 0, y),
            xytext=(3 * sign, 0),
            textcoords="offset points",
            ha="right" if sign < 0 else "left",
            va="center",
            fontsize=look.TICK,
            color=look.INK if known else look.MUTED,
        )
