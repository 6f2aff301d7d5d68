"""Numbers as they stand on paper: found in a page's text, read back as values, and accounted for.

A number on a page is a fact as the document prints it, a tick or a label of a chart, or one of what
is declared to be no fact: dates and ids of the making, numbers of pages and figures, codes and
editions of sources. What is none of these is *unaccounted*.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from babel import Locale

from twoway.voice import LANGUAGES, MINUS, joined

Document = Mapping[str, Any]

# What stands in the annex alone: the same words on an earlier page account for no number there.
ANNEX_ONLY = frozenset({"facts", "sources", "indicators", "coverage", "quality"})
# Of the file that travels with the PDF, what is not printed.
_NOT_PRINTED = frozenset({"enclosed", "drawn", "printed", "gaps", "fonts", "lang", "region"})
# Of a chart or a table, what is heard and not seen.
_NOT_SEEN = frozenset({"alt", "alt_told", "description"})
# A text shorter than this stands for itself only where it is no part of a longer word or number;
# one that is hardly a word (``54%``) accounts for as many numbers as there are of it.
_SHORT = 12
_WORD = re.compile(r"(?:[^\W\d_].*){3}|[a-z]:\d")


@dataclass(frozen=True)
class Unaccounted:
    """A number on a page (from 1) that nothing in the document accounts for."""

    page: int
    number: str
    beside: str


def value_of(printed: str, language: str) -> tuple[float, float]:
    """Read a printed number.

    Returns
    -------
    tuple of float
        The value after its declared scale (万, k), and half a unit of its last printed digit.

    Raises
    ------
    ValueError
        If it is no number of that language.
    """
    own = LANGUAGES[language]
    symbols = Locale.parse(own.locale).number_symbols["latn"]
    found = re.search(r"\d(?:[\d.,\u202f\u00a0' ]*\d)?", printed)
    if not found:
        raise ValueError(f"{printed!r} is no number.")
    digits = re.sub(r"[\u202f\u00a0 ']", "", found.group())
    if symbols["group"].strip():
        digits = digits.replace(symbols["group"], "")
    digits = digits.replace(symbols["decimal"], ".")
    whole, _, rest = digits.partition(".")
    behind = printed[found.end() :].strip()
    scales = [
        unit
        for _, unit, word in (*own.large, *own.ticks)
        if word and behind.startswith(word.strip())
    ]
    scale = scales[0] if scales else 1.0
    sign = -1 if printed[: found.start()].rstrip(" US$€¥").endswith((MINUS, "-")) else 1
    return sign * float(f"{whole}.{rest or 0}") * scale, 0.5 * 10 ** -len(rest) * scale


def numbers_in(text: str) -> list[str]:
    """Return the numbers in a text as they are printed, with their scale or unit."""
    words = sorted({w for own in LANGUAGES.values() for *_, w in (*own.large, *own.ticks) if w})
    scale = "|".join(re.escape(w.strip()) for w in words)
    pattern = rf"{MINUS}?\d+(?:[.,\u202f\u00a0]\d+)*(?:\s?(?:{scale})(?![a-z]))?(?:\s?%)?"
    return [m.group() for m in re.finditer(pattern, text)]


def unaccounted(
    pages: Sequence[str],
    doc: Document,
    annex: int,
    running: Iterable[str] = (),
    heading: str = "",
) -> list[Unaccounted]:
    """Return every number on the pages that nothing in the document accounts for.

    Parameters
    ----------
    pages : sequence of str
        The text of each page.
    annex : int
        Index of the page on which the annex begins, ``len(pages)`` where there is none: then the
        lists that it would hold account for numbers on every page.
    running : iterable of str
        What stands at the head or foot of every page.
    heading : str
        What the annex begins with, where something may stand above it on its page.
    """
    text = Squeezed(pages, running)
    body = text.starts[annex] if annex < len(pages) else 0
    if heading and annex < len(pages):
        body = max(body, text.text.find(squeeze(heading), body))
    for said, count, everywhere in _accounts(doc, len(pages)):
        text.cover(said, count, 0 if everywhere else body)
    return list(text.left())


def _accounts(doc: Document, pages: int) -> Iterator[tuple[str, int, bool]]:
    """Texts that hold digits, longest first: how often each is there, and if on any page."""
    everywhere, annex = Counter[str](), Counter[str]()
    for key, part in doc.items():
        if key not in _NOT_PRINTED:
            (annex if key in ANNEX_ONLY else everywhere).update(_texts(part))
    for texts in doc.get("drawn", {}).values():
        everywhere.update([*texts["ticks"], *texts["labels"]])
    everywhere.update(_declared(doc, pages))
    told = [(t, n, where is everywhere) for where in (everywhere, annex) for t, n in where.items()]
    with_digits = [t for t in told if re.search(r"\d", t[0])]
    return iter(sorted(with_digits, key=lambda t: (-len(squeeze(t[0])), t[0], not t[2])))


def _declared(doc: Document, pages: int) -> Iterator[str]:
    """Numbers that are no facts: of pages, figures and entries of a list."""
    before, between, after = doc.get("page", ("", "", ""))
    yield from (f"{before}{n}{between}{pages}{after}" for n in range(1, pages + 1))
    figure = joined(doc.get("texts", {}).get("figure", []))
    yield from (f"{figure} {n}" for n in range(1, len(doc.get("charts", {})) + 1))
    entries = [k for k in doc.get("texts", {}) if k.startswith("policy-")] or doc.get("options", [])
    yield from (f"{n}." for n in range(1, len(entries) + 1))


def _texts(part: Any) -> Iterator[str]:
    """Every text of a document, runs joined to the sentence that they make."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, Mapping):
        for key, inner in part.items():
            if key not in _NOT_SEEN:
                yield from _texts(inner)
    elif is_runs(part):
        yield joined(part)
    elif isinstance(part, list):
        for inner in part:
            yield from _texts(inner)


def is_runs(part: Any) -> bool:
    """Tell whether a part of a document is a sentence: runs of text and numbers."""
    return (
        isinstance(part, list)
        and bool(part)
        and all(isinstance(p, dict) and ("t" in p or "n" in p) for p in part)
    )


# What an extraction adds or leaves out at the end of a line: spaces, hyphens, soft or hard, and
# marks where a line may end.
_LOOSE = re.compile(r"[\s\u00ad\u200b\u2010\u2011\ufffe\uffff\x00-\x1f-]")


def squeeze(text: str) -> str:
    """Take out spaces and hyphens, which an extraction adds and loses at the ends of lines."""
    return _LOOSE.sub("", text)


class Squeezed:
    """The text of all pages without spaces and hyphens, and which of it is accounted for.

    Heads and feet (`running`) are left out, so that a sentence over two pages is one text.
    """

    def __init__(self, pages: Sequence[str], running: Iterable[str] = ()) -> None:
        kept: list[str] = []
        self.starts: list[int] = []
        self.gaps: set[int] = {0}
        squeezed = [squeeze(r) for r in running]
        for page in pages:
            self.starts.append(len(kept))
            self._add(page, kept)
        self.text = "".join(kept)
        self.covered = bytearray(len(self.text))
        for said in sorted(filter(None, squeezed), key=len, reverse=True):
            for at in _places(self.text, said):
                # The same words inside a sentence stay.
                if {at, at + len(said)} <= self.gaps:
                    self.covered[at : at + len(said)] = b"\2" * len(said)
        self._without_running()

    def _add(self, page: str, kept: list[str]) -> None:
        for character in page:
            if _LOOSE.match(character):
                self.gaps.add(len(kept))
            else:
                kept.append(character)
        self.gaps.add(len(kept))

    def _without_running(self) -> None:
        """Take heads and feet out, so that a sentence over two pages is one text."""
        kept: list[str] = []
        new = [0] * (len(self.text) + 1)
        for at, character in enumerate(self.text):
            new[at] = len(kept)
            if self.covered[at] != 2:
                kept.append(character)
        new[len(self.text)] = len(kept)
        self.text = "".join(kept)
        self.covered = bytearray(len(self.text))
        self.gaps = {new[g] for g in self.gaps}
        self.starts = [new[s] for s in self.starts]

    def page_of(self, text: str, first: int = 0, last: int | None = None) -> int:
        """Return the page (from 1) on which a text begins, of those from index to index; or 0."""
        said = squeeze(text)
        end = len(self.text) if last is None or last >= len(self.starts) else self.starts[last]
        at = self.text.find(said, self.starts[first]) if said and first < len(self.starts) else -1
        return bisect_right(self.starts, at) if 0 <= at < end else 0

    def cover(self, text: str, count: int, begin: int) -> None:
        """Account for what a text says from a place on, one that is hardly a word `count` times."""
        said = squeeze(text)
        short, bare = len(said) < _SHORT, not _WORD.search(said)
        own = Squeezed([text]).gaps if short else set()
        done = 0
        for at in _places(self.text, said, begin):
            stop = at + len(said)
            if all(self.covered[n] for n in range(at, stop) if self.text[n].isdigit()):
                continue
            if (bare and done == count) or (short and not self._whole(at, stop, own)):
                continue
            self.covered[at:stop] = b"\1" * len(said)
            done += 1

    def _whole(self, at: int, stop: int, own: set[int]) -> bool:
        """Tell whether a place is no part of a longer word or number, nor two of them joined."""
        if any(
            g - at not in own and self._joined(g) for g in range(at + 1, stop) if g in self.gaps
        ):
            return False
        together = not {stop, stop + 1} & self.gaps
        goes_on = together and re.match(r"[.,]\d", self.text[stop : stop + 2])
        return not goes_on and not any(g not in self.gaps and self._joined(g) for g in (at, stop))

    def _joined(self, place: int) -> bool:
        """Tell whether letters or digits stand on both sides of a place."""
        return bool(re.fullmatch(r"[A-Za-z0-9]{2}", self.text[max(0, place - 1) : place + 1]))

    def left(self) -> Iterator[Unaccounted]:
        """Return each number of which a digit is not accounted for."""
        for found in re.finditer(r"\d+(?:[.,]\d+)*", self.text):
            ends = [g for g in range(found.start() + 1, found.end()) if g in self.gaps]
            for at, stop in pairwise([found.start(), *ends, found.end()]):
                number = self.text[at:stop].strip(".,")
                if not all(self.covered[n] for n in range(at, stop) if self.text[n].isdigit()):
                    beside = self.text[max(0, at - 25) : stop + 25]
                    yield Unaccounted(bisect_right(self.starts, at), number, beside)


def _places(text: str, said: str, begin: int = 0) -> Iterator[int]:
    at = text.find(said, begin)
    while at >= 0:
        yield at
        at = text.find(said, at + 1)
