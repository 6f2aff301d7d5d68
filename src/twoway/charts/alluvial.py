"""Counts as ribbons through two or three columns of nodes, each as thick as its figure.

Every ribbon and every node is on one scale. A pair without a figure is no ribbon and is told below
with the reason; a figure of zero has no ribbon and stands in no list of what is missing. The middle
column colours the ribbons, of two columns the first.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path

from twoway import figure as look
from twoway import signs
from twoway.naming import column_name, value_name
from twoway.voice import Voice

SECOND_CHANNEL = "position: each ribbon leads from a named node to a named node"

_PADDING = 0.13
_NODE, _DARK, _RIBBON = 0.016, "#44525D", 0.38
_LINE = 3.4
# Colours of a column that has none of its own; reasons keep theirs in every chart.
_COLOURS = ("#2B4A6F", "#3A7D74", "#B57B0E", "#8A4FBF", "#8A96A0")

Node = tuple[int, str]


@dataclass(frozen=True)
class Band:
    """A ribbon between two nodes: where it begins and ends, from the foot of the chart (0 to 1)."""

    start: Node
    end: Node
    value: float
    colour: str
    left: tuple[float, float]
    right: tuple[float, float]


@dataclass(frozen=True)
class Layout:
    """Where nodes (top, bottom) and ribbons lie, each as high as its figure times `scale`."""

    scale: float
    nodes: Mapping[Node, tuple[float, float]]
    bands: Sequence[Band]


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw ribbons from the first column of nodes to the last.

    Parameters
    ----------
    rows : DataFrame
        The columns named, value, status, missing; one row per combination.
    columns : list of str
        Two or three key columns, from left to right.
    order : mapping, optional
        Column to its values from top to bottom; else the largest stands on top.
    width, height : float
        Millimetres.
    """
    columns = list(options["columns"])
    width, height = float(options.get("width", look.FULL)), float(options.get("height", 74))
    rows = signs.told(rows)
    laid = layout(rows, columns, options.get("order", {}))
    told = _absences(rows, columns, voice)
    labels = {node: _label(node, rows, columns, voice) for node in laid.nodes}
    outer = [
        look.widest([labels[n] for n in labels if n[0] == side], look.DIRECT) + 3.5
        for side in (0, len(columns) - 1)
    ]
    foot = _LINE * len(told) + 1.5
    figure = look.canvas(width, height + foot)
    axes = look.axes(figure, outer[0], foot, outer[1], 6.5)
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
    axes.axis("off")
    for band in laid.bands:
        _ribbon(axes, band, len(columns))
    _nodes(axes, laid, labels, columns, height - 6.5)
    for n, column in enumerate(columns):
        side = "left" if n == 0 else "right" if n == len(columns) - 1 else "center"
        _note(axes, column_name(column, voice), (n / (len(columns) - 1), 1), 7, side)
    for n, line in enumerate(told):
        y = (foot - _LINE * (n + 0.8)) / (height + foot)
        figure.text(0.5 / width, y, line, fontsize=look.NOTE, color=look.MUTED, va="center")
    return figure


def layout(
    rows: pd.DataFrame, columns: Sequence[str], order: Mapping[str, Sequence[str]]
) -> Layout:
    """Place nodes and ribbons.

    Parameters
    ----------
    rows : DataFrame
        The columns, and value.
    columns : sequence of str
        Two or three, from left to right.
    order : mapping
        Column to its values from top to bottom; else by size.

    Raises
    ------
    ValueError
        If two rows are of one combination, or there are not two or three columns.
    """
    if not 2 <= len(columns) <= 3:
        raise ValueError(f"alluvial: columns {list(columns)}, expected two or three. Name them.")
    known = rows.dropna(subset=["value"])
    if known.duplicated([*columns]).any():
        raise ValueError(
            f"alluvial: several rows of one combination of {list(columns)}, expected one each. "
            "Say more in where."
        )
    sizes = [_in_order(known, column, order.get(column)) for column in columns]
    whole = float(known["value"].sum())
    padding = _PADDING if max(map(len, sizes)) > 1 else 0.0
    scale = (1 - padding) / whole
    nodes = {
        (n, key): place
        for n, own in enumerate(sizes)
        for key, place in _stacked(own, scale, padding).items()
    }
    coloured = 1 if len(columns) == 3 else 0
    colours = _colours(columns[coloured], list(sizes[coloured].index))
    bands = []
    for n in range(len(columns) - 1):
        # Of three columns, a ribbon of each half sums over the column that it does not touch.
        flows = known.groupby(list(columns[n : n + 2]), sort=False)["value"].sum()
        bands += _bands(n, flows, sizes, nodes, scale, colours, n <= coloured - 1)
    return Layout(scale, nodes, bands)


def _in_order(known: pd.DataFrame, column: str, wanted: Sequence[str] | None) -> pd.Series:
    size = known.groupby(column)["value"].sum()
    if wanted:
        return size.reindex([w for w in wanted if w in size.index])
    return size.sort_index().sort_values(ascending=False, kind="stable")


def _stacked(sizes: pd.Series, scale: float, padding: float) -> dict[str, tuple[float, float]]:
    gap = padding / max(len(sizes) - 1, 1)
    places, top = {}, 1.0
    for key, size in sizes.items():
        places[str(key)] = (top, top - size * scale)
        top -= size * scale + gap
    return places


def _colours(column: str, keys: list[str]) -> dict[str, str]:
    if column == "permit_reason":
        return {key: look.REASONS[key] for key in keys}
    if len(keys) > len(_COLOURS):
        raise ValueError(
            f"alluvial: {len(keys)} values of {column} to be told by colour, expected at most "
            f"{len(_COLOURS)}. Let another column colour the ribbons, or draw a matrix."
        )
    return dict(zip(keys, _COLOURS, strict=False))


def _bands(
    side: int,
    flows: pd.Series,
    sizes: Sequence[pd.Series],
    nodes: Mapping[Node, tuple[float, float]],
    scale: float,
    colours: Mapping[str, str],
    by_end: bool,
) -> list[Band]:
    """Ribbons between two neighbouring columns, laid from the top of each node downwards."""
    tops = {node: place[0] for node, place in nodes.items()}
    bands = []
    for start in map(str, sizes[side].index):
        for end in map(str, sizes[side + 1].index):
            value = float(flows.get((start, end), 0.0))
            if value <= 0:
                continue
            one, other = (side, start), (side + 1, end)
            left, right = tops[one], tops[other]
            tops[one], tops[other] = left - value * scale, right - value * scale
            colour = colours[end if by_end else start]
            bands.append(Band(one, other, value, colour, (left, tops[one]), (right, tops[other])))
    return bands


def _ribbon(axes: Axes, band: Band, columns: int) -> None:
    start, end = band.start[0] / (columns - 1), band.end[0] / (columns - 1)
    left = start + _NODE / (1 if band.start[0] == 0 else 2)
    right = end - _NODE / (1 if band.end[0] == columns - 1 else 2)
    middle = (left + right) / 2
    (top, foot), (end_top, end_foot) = band.left, band.right
    points = [
        (left, top),
        (middle, top),
        (middle, end_top),
        (right, end_top),
        (right, end_foot),
        (middle, end_foot),
        (middle, foot),
        (left, foot),
        (left, top),
    ]
    curve = [Path.CURVE4] * 3
    shape = Path(points, [Path.MOVETO, *curve, Path.LINETO, *curve, Path.CLOSEPOLY])
    # One person in thousands is thinner than a press can print: a hairline keeps it seen.
    axes.add_patch(
        PathPatch(shape, facecolor=band.colour, edgecolor=band.colour, alpha=_RIBBON, linewidth=0.2)
    )


def _nodes(
    axes: Axes, laid: Layout, labels: Mapping[Node, str], columns: Sequence[str], tall: float
) -> None:
    last = len(columns) - 1
    colours = {band.end if last == 2 else band.start: band.colour for band in laid.bands}
    for (column, key), (top, foot) in laid.nodes.items():
        x = {0: 0.0, last: 1 - _NODE}.get(column, 0.5 - _NODE / 2)
        # A node of three columns is coloured in the middle, of two on the left.
        own = column == (1 if last == 2 else 0)
        colour = colours.get((column, key), _DARK) if own else _DARK
        axes.add_patch(Rectangle((x, foot), _NODE, top - foot, facecolor=colour))
    gap = 1.18 * look.DIRECT * look.POINT / tall
    for column in range(len(columns)):
        own_nodes = [node for node in laid.nodes if node[0] == column]
        middles = [sum(laid.nodes[node]) / 2 for node in own_nodes]
        for node, y in zip(own_nodes, look.spread(middles, gap), strict=True):
            _node_label(axes, labels[node], column, last, y)


def _node_label(axes: Axes, text: str, column: int, last: int, y: float) -> None:
    if 0 < column < last:
        axes.text(
            0.5,
            y,
            text,
            ha="center",
            va="center",
            fontsize=look.DIRECT,
            fontweight="bold",
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.2, "alpha": 0.92},
        )
        return
    _note(axes, text, (0 if column == 0 else 1, y), -4 if column == 0 else 4, None)


def _note(axes: Axes, text: str, point: tuple[float, float], away: float, head: str | None) -> None:
    """Set a head above a column, or the label of an outer node beside it."""
    side = head or ("right" if away < 0 else "left")
    axes.annotate(
        text,
        point,
        xytext=(0, away) if head else (away, 0),
        textcoords="offset points",
        ha=side,
        va="bottom" if head else "center",
        fontsize=look.LABEL if head else look.DIRECT,
        color=look.MUTED if head else look.INK,
        annotation_clip=False,
    )


def _label(node: Node, rows: pd.DataFrame, columns: Sequence[str], voice: Voice) -> str:
    """Name of a node and its sum, with the marks of all that is in it."""
    column, key = columns[node[0]], node[1]
    own = rows[(rows[column] == key) & rows["value"].notna()]
    total = signs.marked(voice.number(float(own["value"].sum())), "".join(own["status"]))
    return f"{value_name(column, key, voice)}\u2002{total}"


def _absences(rows: pd.DataFrame, columns: Sequence[str], voice: Voice) -> list[str]:
    """Tell which combinations have no figure and why, one line for each kind of missing."""
    lacking = rows[rows["value"].isna()]
    lines = []
    for kind, own in lacking.groupby("missing", sort=True):
        named = [
            " → ".join(value_name(c, row[c], voice) for c in columns)
            for row in own.to_dict("records")
        ]
        said = signs.absence(str(kind), voice)
        lines.append(f"{said}\u2002{voice.text('chart-semicolon').join(named)}")
    return lines
