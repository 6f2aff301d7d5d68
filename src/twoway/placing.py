"""Where a label may stand beside its point, so that it covers no other label and no point.

The stands are tried in one order, the best first, so that the same rows give the same picture.
"""

from collections.abc import Sequence
from dataclasses import dataclass

# Directions from the point: right, left, above, below, corners.
_STANDS = (
    (1.0, 0.0, "left"),
    (-1.0, 0.0, "right"),
    (0.0, 1.0, "center"),
    (0.0, -1.0, "center"),
    (1.0, 1.0, "left"),
    (-1.0, 1.0, "right"),
    (1.0, -1.0, "left"),
    (-1.0, -1.0, "right"),
)
_OTHER = {"left": "right", "right": "left", "center": "center"}
_MIRRORED = tuple((-x, y, _OTHER[side]) for x, y, side in _STANDS)
_FARTHER = (1.0, 1.7, 2.5, 3.4, 4.5, 6.0, 8.0)
_ACROSS, _DOWN = 2.0, 2.3


@dataclass(frozen=True)
class Box:
    """A rectangle on paper, in millimetres from the lower left."""

    west: float
    south: float
    east: float
    north: float

    def meets(self, other: "Box") -> bool:
        """Tell whether two rectangles share some ground."""
        across = self.west < other.east and other.west < self.east
        return across and self.south < other.north and other.south < self.north

    def within(self, other: "Box") -> bool:
        """Tell whether this lies wholly in another."""
        across = other.west <= self.west and self.east <= other.east
        return across and other.south <= self.south and self.north <= other.north


@dataclass(frozen=True)
class Stand:
    """A place for a label: millimetres from its point, and the side that it is flush with."""

    x: float
    y: float
    side: str
    box: Box


def box_of(
    point: tuple[float, float], x: float, y: float, side: str, size: tuple[float, float]
) -> Box:
    """Return the rectangle of a label of a size that stands somewhat away from a point."""
    across, down = size
    left = {"left": 0.0, "right": -across, "center": -across / 2}[side]
    west, south = point[0] + x + left, point[1] + y - down / 2
    return Box(west, south, west + across, south + down)


def stand_for(
    text: str,
    point: tuple[float, float],
    size: tuple[float, float],
    taken: Sequence[Box],
    page: Box,
    *,
    left_first: bool = False,
) -> Stand:
    """Find the best free place of a label, farther from its point if need be.

    Parameters
    ----------
    text : str
        What is set, for the error.
    point, size : pair of float
        Where the point lies; how wide and how high the label is; millimetres.
    taken : sequence of Box
        What must stay uncovered.
    page : Box
        What the label must not leave.
    left_first : bool
        Whether a place to the left is better than one to the right.

    Raises
    ------
    ValueError
        If there is no room within reach.
    """
    stand = stand_within(point, size, taken, page, left_first=left_first)
    if stand is None:
        raise ValueError(
            f"no room for the label {text!r} near {point}: draw fewer labels or a larger chart."
        )
    return stand


def stand_within(
    point: tuple[float, float],
    size: tuple[float, float],
    taken: Sequence[Box],
    page: Box,
    *,
    left_first: bool = False,
) -> Stand | None:
    """Find the best free place of a label as `stand_for` does; none if there is no room."""
    for far in _FARTHER:
        for x, y, side in _MIRRORED if left_first else _STANDS:
            away = (far * _ACROSS * x, far * _DOWN * y)
            box = box_of(point, *away, side, size)
            if box.within(page) and not any(box.meets(other) for other in taken):
                return Stand(*away, side, box)
    return None
