"""Figure lint: what a reader would call broken, found by measuring every text and every mark.

A text that leaves the canvas, two texts that overlap, a text too small, a text that does not stand
out from the ground on which it was drawn; a mark outside the canvas, a mark too thin, a mark too
pale. Grids, and what `figure.CONTEXT` labels as there for context alone, may be pale.
"""

from itertools import combinations
from typing import Any

import numpy as np
import numpy.typing as npt
from matplotlib.artist import Artist
from matplotlib.axis import Axis, YAxis
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import Collection
from matplotlib.colors import to_hex, to_rgba
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from twoway.figure import CONTEXT, READABLE, contrast

SMALLEST_POINTS = 7.0
# WCAG 2.2, criterion 1.4.11: graphics.
MARK_CONTRAST = 3.0
THINNEST_POINTS, SMALLEST_MARK_POINTS = 0.5, 2.5
# An area as translucent as this is ground for what stands on it: a band, a ribbon.
_TRANSLUCENT = 0.6
# So much of the ground under a text may be a line that crosses it.
_CROSSED = 0.25
_DPI = 200.0
_EDGE = 0.75
_OVERLAP = (1.5, 2.5)

_PLACES = np.array([1 << 16, 1 << 8, 1], dtype=np.uint32)

Pixels = npt.NDArray[np.uint8]
Placed = list[tuple[Text, Bbox]]


def findings(figure: Figure) -> list[str]:
    """Return what is wrong with a figure in words; empty if nothing is."""
    figure.set_dpi(_DPI)
    figure.draw_without_rendering()
    ticks = _tick_labels(figure)
    texts = [t for t in figure.findobj(Text) if _shown(t, ticks.get(id(t)))]
    placed = [(t, t.get_window_extent()) for t in texts]
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
    return found + _pale_texts(figure, placed) + _marks(figure, placed)


def _tick_labels(figure: Figure) -> dict[int, Axis]:
    """Return the axis of every text that belongs to one."""
    axes = [axis for owner in figure.axes for axis in (owner.yaxis, owner.xaxis)]
    return {id(text): axis for axis in axes for text in axis.findobj(Text)}


def _shown(text: Artist, axis: Axis | None) -> bool:
    assert isinstance(text, Text)
    if not (text.get_visible() and text.get_text().strip()):
        return False
    owner = text.axes
    return (owner is None or owner.get_visible()) and (axis is None or not _beyond(text, axis))


def _beyond(text: Text, axis: Axis) -> bool:
    """Tell a label of an axis that is not drawn: of a hidden axis, or outside the limits."""
    low, high = sorted(axis.get_view_interval())
    along = text.get_position()[isinstance(axis, YAxis)]
    inside = low - 1e-9 <= along <= high + 1e-9
    return not axis.axes.axison or (text is not axis.label and not inside)


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


# --- text on its ground ---------------------------------------------------------------------------


def _pale_texts(figure: Figure, placed: Placed) -> list[str]:
    """Compare each text with the pixels that lie under it once all texts are taken away."""
    pixels = _without(figure, [text for text, _ in placed])
    found = []
    for text, box in placed:
        ground = _ground(text, box, pixels)
        ink = _over_white(text.get_color(), text.get_alpha())
        ratios = np.array([contrast(ink, colour) for colour, _ in ground])
        shares = np.array([share for _, share in ground])
        if shares[ratios < READABLE].sum() > _CROSSED:
            worst = float(ratios[ratios < READABLE].max())
            found.append(f"{_name(text)} has a contrast of {worst:.1f} to its ground")
    return found


def _without(figure: Figure, texts: list[Text]) -> Pixels:
    """Pixels of a figure on white paper without some texts, whose grounds stay."""
    face = figure.get_facecolor()
    # What has a ground or an arrow of its own is made transparent; to hide the others is quicker.
    alphas = [text.get_alpha() for text in texts]
    for text in texts:
        if text.get_bbox_patch() or getattr(text, "arrow_patch", None):
            text.set_alpha(0.0)
        else:
            text.set_visible(False)
    figure.set_facecolor("white")
    canvas = FigureCanvasAgg(figure)
    canvas.draw()  # type: ignore[no-untyped-call]
    buffer = canvas.buffer_rgba()  # type: ignore[no-untyped-call]
    pixels: Pixels = np.asarray(buffer)[..., :3].copy()
    for text, alpha in zip(texts, alphas, strict=True):
        text.set_alpha(alpha)
        text.set_visible(True)
    figure.set_facecolor(face)
    return pixels


def _ground(text: Text, box: Bbox, pixels: Pixels) -> list[tuple[str, float]]:
    """Colours under a text, each with its share of the ground; those of a sliver are left out."""
    own = text.get_bbox_patch()
    if own is not None and to_rgba(own.get_facecolor())[3] > 0.5:
        return [(_over_white(own.get_facecolor(), None), 1.0)]
    height, width = pixels.shape[:2]
    left, right = (int(np.clip(x, 0, width - 1)) for x in (box.x0, box.x1))
    top, foot = (int(np.clip(height - y, 0, height - 1)) for y in (box.y1, box.y0))
    patch = pixels[top : foot + 1, left : right + 1].reshape(-1, 3).astype(np.uint32)
    # One number per colour: rows of three are sorted a hundred times slower.
    colours, counts = np.unique(patch @ _PLACES, return_counts=True)
    large = counts >= 0.02 * counts.sum()
    return [
        (f"#{colour:06x}", float(count / counts.sum()))
        for colour, count in zip(colours[large], counts[large], strict=True)
    ]


def _over_white(colour: Any, alpha: float | None) -> str:
    red, green, blue, own = to_rgba(colour)
    cover = own if alpha is None else alpha
    paper = 1 - cover
    return to_hex((cover * red + paper, cover * green + paper, cover * blue + paper))


# --- marks ----------------------------------------------------------------------------------------


def _marks(figure: Figure, placed: Placed) -> list[str]:
    """Find lines and areas that are too pale, too thin, or outside the canvas."""
    frame = _frame(figure)
    found = []
    for line in (m for m in figure.findobj(Line2D) if id(m) not in frame and _drawn(m)):
        assert isinstance(line, Line2D)
        if not np.isfinite(np.asarray(line.get_xydata(), dtype=float)).all(axis=1).any():
            continue
        found += _line(line)
        if not line.get_clip_on() and _clipped(line.get_window_extent(), figure):
            found.append(f"{_told(line)} is clipped")
    for area in (m for m in figure.findobj(_an_area) if id(m) not in frame and _drawn(m)):
        assert isinstance(area, Patch | Collection)
        found += _area(area, placed)
    return found


def _an_area(mark: Artist) -> bool:
    return isinstance(mark, Patch | Collection)


def _frame(figure: Figure) -> set[int]:
    """Return what frames a chart: its ground, spines, ticks and grid lines."""
    parts: list[Artist] = [figure.patch]
    for owner in figure.axes:
        parts += [owner.patch, *owner.spines.values()]
        parts += [*owner.xaxis.findobj(Line2D), *owner.yaxis.findobj(Line2D)]
    return {id(part) for part in parts}


def _drawn(mark: Artist) -> bool:
    owner = getattr(mark, "axes", None)
    seen = mark.get_visible() and mark.get_label() != CONTEXT
    return bool(seen and (owner is None or owner.get_visible()))


def _line(line: Line2D) -> list[str]:
    """Say what is wrong with a line or its markers."""
    found, alpha = [], line.get_alpha()
    if str(line.get_linestyle()) not in ("None", "none", "", " "):
        ratio = contrast(_over_white(line.get_color(), alpha), "white")
        if ratio < MARK_CONTRAST:
            found.append(f"{_told(line)} has a contrast of {ratio:.1f} to the ground")
        if line.get_linewidth() < THINNEST_POINTS:
            found.append(f"{_told(line)} is {line.get_linewidth():.1f} pt thin")
    if str(line.get_marker()) not in ("None", "none", "", " "):
        colours = (line.get_markerfacecolor(), line.get_markeredgecolor())
        ratio = max(contrast(_over_white(c, alpha), "white") for c in colours if _ink(c))
        if ratio < MARK_CONTRAST and not _on_a_line(line):
            found.append(f"{_told(line)} has markers of a contrast of {ratio:.1f} to the ground")
        if line.get_markersize() < SMALLEST_MARK_POINTS:
            found.append(f"{_told(line)} has markers of {line.get_markersize():.1f} pt")
    return found


def _ink(colour: Any) -> bool:
    return not isinstance(colour, str) or colour != "none"


def _on_a_line(line: Line2D) -> bool:
    """Tell a white dot that opens another mark of the same place, and so stands out from that."""
    owner, own = line.axes, np.asarray(line.get_xydata(), dtype=float)
    if owner is None:
        return False
    others = [
        np.asarray(other.get_xydata(), dtype=float) for other in owner.lines if other is not line
    ]
    known = own[np.isfinite(own).all(axis=1)]
    return bool(others) and all(
        any(np.isclose(other, point).all(axis=1).any() for other in others) for point in known
    )


def _area(area: Patch | Collection, placed: Placed) -> list[str]:
    """Say that an area is too pale: its fill and its edge both, and no text stands in it."""
    alpha = area.get_alpha()
    if isinstance(alpha, int | float) and alpha <= _TRANSLUCENT:
        return []
    box = area.get_window_extent()
    if not np.isfinite(box.extents).all() or box.width < 1 or box.height < 1:
        return []
    colours = [area.get_facecolor()]
    if np.max(area.get_linewidth()) > 0:
        colours.append(area.get_edgecolor())
    each = [np.atleast_2d(np.asarray(c, dtype=float)) for c in colours if len(np.atleast_1d(c))]
    inks = [row for rows in each for row in rows if row.size == 4 and row[3] > 0]
    if not inks:
        return []
    ratio = max(contrast(_over_white(tuple(ink), None), "white") for ink in inks)
    if ratio >= MARK_CONTRAST or any(_within(text, box) for _, text in placed):
        return []
    return [f"{_told(area)} has a contrast of {ratio:.1f} to the ground"]


def _within(text: Bbox, area: Bbox) -> bool:
    x, y = (text.x0 + text.x1) / 2, (text.y0 + text.y1) / 2
    return bool(area.x0 <= x <= area.x1 and area.y0 <= y <= area.y1)


def _told(mark: Artist) -> str:
    """Name a mark by its kind and place, since it has no words of its own."""
    kind = "a line" if isinstance(mark, Line2D) else "an area"
    box = mark.get_window_extent()
    return f"{kind} at {box.x0:.0f}, {box.y0:.0f} px"
