"""Figure lint: what a reader would call broken, found by measuring every text of a figure."""

from itertools import combinations

from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox

SMALLEST_POINTS = 7.0
_DPI = 200.0
_EDGE = 0.75
_OVERLAP = (1.5, 2.5)


def findings(figure: Figure) -> list[str]:
    """Return what is wrong with a figure in words; empty if nothing is.

    A text that leaves the canvas, two texts that overlap, a text below 7 points.
    """
    figure.set_dpi(_DPI)
    figure.draw_without_rendering()
    placed = [(t, t.get_window_extent()) for t in figure.findobj(Text) if _shown(t)]
    placed = [(t, box) for t, box in placed if box.width > 1]
    found = [f"{_name(t)} is clipped" for t, box in placed if _clipped(box, figure)]
    found += [
        f"{_name(t)} is {t.get_fontsize():.1f} pt"
        for t, _ in placed
        if float(t.get_fontsize()) < SMALLEST_POINTS
    ]
    found += [
        f"{_name(a)} overlaps {_name(b)}"
        for (a, one), (b, other) in combinations(placed, 2)
        if _overlap(one, other)
    ]
    return found


def _shown(text: Text) -> bool:
    if not (text.get_visible() and text.get_text().strip()):
        return False
    owner = text.axes
    return owner is None or (owner.get_visible() and not _beyond(text))


def _beyond(text: Text) -> bool:
    """Tell a tick label that is not drawn: of a hidden axis, or outside the limits."""
    owner = text.axes
    assert owner is not None
    for axis, limits, k in ((owner.xaxis, owner.get_xlim(), 0), (owner.yaxis, owner.get_ylim(), 1)):
        if any(text is other for other in axis.findobj(Text)):
            low, high = sorted(limits)
            inside = low - 1e-9 <= text.get_position()[k] <= high + 1e-9
            return not owner.axison or (text is not axis.label and not inside)
    return False


def _clipped(box: Bbox, figure: Figure) -> bool:
    return bool(
        box.x0 < -_EDGE
        or box.y0 < -_EDGE
        or box.x1 > figure.bbox.width + _EDGE
        or box.y1 > figure.bbox.height + _EDGE
    )


def _overlap(one: Bbox, other: Bbox) -> bool:
    across = min(one.x1, other.x1) - max(one.x0, other.x0)
    down = min(one.y1, other.y1) - max(one.y0, other.y0)
    return bool(across > _OVERLAP[0] and down > _OVERLAP[1])


def _name(text: Text) -> str:
    return repr(text.get_text().replace("\n", " / "))
