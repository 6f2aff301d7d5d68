"""The look of every chart: page measures, type, colours, and how a figure is saved.

Figures are drawn at their final size, 84 or 174 mm wide, and never scaled in the document. Margins
come from measured labels, since every language differs.
"""

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import matplotlib as mpl
import matplotlib.style
import numpy as np
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import TextToPath

from twoway import paths
from twoway.files import write_whole
from twoway.voice import LANGUAGES

MM = 1 / 25.4
COLUMN, FULL = 84.0, 174.0

INK, MUTED, RULE, GRID, PANEL = "#16242E", "#5C6A75", "#B9C3CB", "#DFE5EA", "#F3F6F8"
THERE, BACK = "#C2471F", "#1F5F99"
TINT = {THERE: "#F0CFC3", BACK: "#C4D7E8"}
QUIET = "#A7B2BB"
# What is not highlighted but still has to be seen: three to one on white.
ASIDE = "#87939D"
# WCAG 2.2, criterion 1.4.3: text on its ground.
READABLE = 4.5
# Label of marks that are there for context alone and may be paler than that.
CONTEXT = "_context"
BEHIND = "#DDE3E8"
SEQUENTIAL = ("#F3F6F8", "#CFE0EC", "#9CC1DB", "#5F9BC6", "#2F73A8", "#164C7A", "#0B2F52")
REASONS = {"EMP": "#2B4A6F", "EDUC": "#3A7D74", "FAM": "#B57B0E", "OTH": "#8A96A0"}

TICK, LABEL, DIRECT, HEAD, NOTE = 7.5, 7.5, 7.8, 8.5, 7.5
POINT = 25.4 / 72


@contextmanager
def style(language: str) -> Iterator[None]:
    """Draw in the product's look and the language's fonts; the global style is left alone."""
    _register()
    with mpl.rc_context():
        matplotlib.style.use(paths.CHARTS / "brief.mplstyle")
        mpl.rcParams["font.family"] = list(LANGUAGES[language].fonts)
        yield


@cache
def _register() -> None:
    for font in sorted(paths.FONTS.glob("*.ttf")):
        font_manager.fontManager.addfont(font)


def canvas(width: float, height: float) -> Figure:
    """Return an empty figure of a size in millimetres."""
    figure = Figure(figsize=(width * MM, height * MM))
    FigureCanvasAgg(figure)
    return figure


def axes(figure: Figure, left: float, bottom: float, right: float, top: float) -> Axes:
    """Add axes that leave margins in millimetres."""
    width, height = (side / MM for side in figure.get_size_inches())
    return figure.add_axes(
        (left / width, bottom / height, 1 - (left + right) / width, 1 - (top + bottom) / height)
    )


def widest(strings: Sequence[str], size: float, *, bold: bool = False) -> float:
    """Width in millimetres of the widest line as it will be set, 0 for none."""
    properties = FontProperties(size=size, weight="bold" if bold else "normal")
    measure = TextToPath().get_text_width_height_descent
    lines = [line for string in strings for line in string.split("\n")]
    return max((measure(s, properties, ismath=False)[0] for s in lines), default=0.0) * POINT


def beside(axes: Axes, text: str, point: tuple[float, float], gap: float, **how: Any) -> None:
    """Set a label to the right of a point, some points away, on a white ground."""
    axes.annotate(
        text,
        point,
        xytext=(gap, 0),
        textcoords="offset points",
        ha="left",
        va="center",
        fontsize=TICK,
        annotation_clip=False,
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.4},
        **{"color": INK, **how},
    )


def wrapped(items: Sequence[str], between: str, width: float, size: float) -> str:
    """Set items one behind the other in lines of a width in millimetres, as few as will do."""
    lines: list[str] = []
    for item in items:
        longer = f"{lines[-1]}{between}{item}" if lines else item
        if lines and widest([longer], size) > width:
            lines[-1] += between.rstrip()
            lines.append(item)
        else:
            lines[-1:] = [longer]
    return "\n".join(lines)


def above(axes: Axes, letters: str, point: tuple[float, float], gap: float, **how: Any) -> None:
    """Set the letters of a status above a point, some points away; below it by a negative gap."""
    axes.annotate(
        letters,
        point,
        xytext=(0, gap),
        textcoords="offset points",
        ha="center",
        va="center",
        fontsize=NOTE,
        **{"color": MUTED, **how},
    )


def spread(wanted: Sequence[float], gap: float) -> list[float]:
    """Push labels apart to a minimum gap, keeping their order and staying near where they belong.

    Overlapping labels are pooled into blocks around their mean: the same input gives the same
    places.
    """
    order = np.argsort(wanted, kind="stable")
    blocks: list[list[float]] = []
    for value in np.asarray(wanted, dtype=float)[order]:
        blocks.append([value])
        while len(blocks) > 1 and _touch(blocks[-2], blocks[-1], gap):
            last = blocks.pop()
            blocks[-1] = blocks[-1] + last
    placed = [p for block in blocks for p in _block(block, gap)]
    result = np.empty(len(placed))
    result[order] = placed
    return [float(p) for p in result]


def _block(values: list[float], gap: float) -> list[float]:
    middle = float(np.mean(values))
    return [middle + gap * (k - (len(values) - 1) / 2) for k in range(len(values))]


def _touch(lower: list[float], upper: list[float], gap: float) -> bool:
    return _block(upper, gap)[0] - _block(lower, gap)[-1] < gap - 1e-9


@cache
def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours as WCAG defines it, 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(colour)]
    return float(np.dot((0.2126, 0.7152, 0.0722), parts))


def text_on(colour: str) -> str:
    """White or ink, whichever reads better on a filled area; black where neither reads well."""
    best = max(("white", INK), key=lambda ink: contrast(ink, colour))
    return best if contrast(best, colour) >= READABLE else "black"


def save(figure: Figure, base: Path, *, picture: bool = True) -> list[Path]:
    """Write <base>.svg (text kept as text) and, as a picture, <base>.png; always the same bytes."""
    svg, png = base.with_suffix(".svg"), base.with_suffix(".png")
    write_whole(svg, _saved(figure, format="svg", metadata={"Date": None, "Creator": None}))
    if not picture:
        return [svg]
    plain = {"facecolor": "white", "metadata": {"Software": None}}
    write_whole(png, _saved(figure, format="png", dpi=200, **plain))
    return [svg, png]


def _saved(figure: Figure, **how: Any) -> bytes:
    out = io.BytesIO()
    figure.savefig(out, **how)
    return out.getvalue()
