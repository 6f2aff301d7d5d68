"""The letters a web page prints, and no others, cut from our fonts to travel within the page."""

import base64
import io
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

from twoway import paths

REGULAR, BOLD = 400, 700
# What the style of a page sets bold, and nothing else: h1 to h4, th, strong, and bold text of a
# chart.
_BOLD_TAGS = frozenset(("h1", "h2", "h3", "h4", "th", "strong"))
_WEIGHTS = {"Regular": REGULAR, "Bold": BOLD}


@dataclass(frozen=True)
class Face:
    """One font of a page.

    Attributes
    ----------
    family : str
        Name of the family, as charts and documents have it.
    weight : int
        400 or 700.
    letters : str
        The font itself as WOFF, base64.
    """

    family: str
    weight: int
    letters: str


def faces(page: str, families: Iterable[str]) -> list[Face]:
    """Return the fonts that a page needs, each cut to what the page takes from it.

    Parameters
    ----------
    page : str
        The whole page as HTML.
    families : iterable of str
        In order of preference: a sign comes from the first that has it.

    Raises
    ------
    ValueError
        If no font has a sign of the page.
    """
    return cut(_signs(page), families)


def held(families: Iterable[str]) -> frozenset[str]:
    """Return the signs that some families have."""
    wanted = {*families}
    return frozenset().union(
        *(_held(file) for (name, _), file in _files().items() if name in wanted)
    )


def cut(signs: Mapping[int, frozenset[str]], families: Iterable[str]) -> list[Face]:
    """Return fonts cut to the given signs of each weight, a sign from the first family that has it.

    Raises
    ------
    ValueError
        If no font has one of the signs.
    """
    found = []
    for weight, wanted in signs.items():
        left = wanted
        for family in families:
            file = _files().get((family, weight), _files().get((family, REGULAR)))
            if file is None:
                continue
            taken = left & _held(file)
            left -= taken
            if taken:
                found.append(Face(family, weight, _cut(file, "".join(sorted(taken)))))
        if left:
            raise ValueError(
                f"no font has {', '.join(f'{s} (U+{ord(s):04X})' for s in sorted(left)[:5])} at "
                f"weight {weight}: the page would show empty boxes. Add it to a font in fonts/."
            )
    return found


class _Reader(HTMLParser):
    """Tells apart which signs a page prints bold."""

    def __init__(self) -> None:
        super().__init__()
        self.signs: dict[int, set[str]] = {REGULAR: set(), BOLD: set()}
        self._bold: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in ("style", "script")
        bold_text = tag == "text" and "font-weight: 700" in (dict(attrs).get("style") or "")
        if tag in _BOLD_TAGS or bold_text or (self._bold and tag == self._bold[0]):
            self._bold.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in ("style", "script")
        if self._bold and tag == self._bold[-1]:
            self._bold.pop()

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        # A head of a line may have a light part.
        if not self._bold or self._bold[0] == "th":
            self.signs[REGULAR].update(data)
        if self._bold:
            self.signs[BOLD].update(data)


def _signs(page: str) -> dict[int, frozenset[str]]:
    reader = _Reader()
    reader.feed(page)
    return {
        # Controls and marks of format, a soft hyphen say, are no letters.
        weight: frozenset(s for s in signs if unicodedata.category(s)[0] != "C")
        for weight, signs in reader.signs.items()
    }


@cache
def _files() -> dict[tuple[str, int], Path]:
    """Return our font files by family and weight, as their own name tables tell them."""
    found = {}
    for file in sorted(paths.FONTS.glob("*.ttf")):
        with TTFont(file, lazy=True) as font:
            weight = _WEIGHTS.get(font["name"].getBestSubFamilyName())
            if weight:
                found[font["name"].getBestFamilyName(), weight] = file
    return found


@cache
def _held(file: Path) -> frozenset[str]:
    with TTFont(file, lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap()))


@cache
def _cut(file: Path, signs: str) -> str:
    """Cut a font to the given signs; the same bytes for the same signs.

    WOFF rather than WOFF2: a third of the time and one compiled package less, for an eighth more
    bytes once the glyphs are cut to one page.
    """
    options = subset.Options()
    options.hinting = False
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    # BASE aligns scripts of vertical text, of which a page has none; it is most of the work.
    options.drop_tables += ["meta", "BASE"]
    options.recalc_timestamp = False
    out = io.BytesIO()
    with TTFont(file, lazy=True, recalcTimestamp=False, recalcBBoxes=False) as font:
        cutter = subset.Subsetter(options)
        cutter.populate(text=signs)
        cutter.subset(font)
        font.flavor = "woff"
        font.save(out, reorderTables=None)
    return base64.b64encode(out.getvalue()).decode()
