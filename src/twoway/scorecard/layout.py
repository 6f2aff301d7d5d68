"""How a page is set: margins, length of lines, headings, feet, overprints; and Chinese type."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from unicodedata import combining

from twoway.numerals import is_runs, squeeze
from twoway.prose import HAN, PROSE
from twoway.scorecard.charts import in_a_chart
from twoway.scorecard.gates import printed_runs, runs_of
from twoway.scorecard.paper import POINTS_PER_MM, Paper, Span, said
from twoway.scorecard.rules import Lost, item

MARGIN_MM, SHEET_MM = 18.0, 210.0
# Foot of the page, in points from its lower edge.
FOOT = 15 * POINTS_PER_MM
# What is read is set between these sizes; larger is a heading or a key figure.
SMALLEST_READ, LARGEST_READ = 9.0, 11.0
TEN_THOUSANDS_FROM = 100_000
# Letters may touch, and an accent or a raised figure reach into the next line: ink of two texts
# lies over each other from so many points across, and so much of the lower one's height, on.
OVER_ACROSS, OVER_OF_HEIGHT = 1.0, 0.4
# The same text printed again within so many points of itself makes it bold.
BOLD_WITHIN = 1.0


@item(
    26,
    "Margins, length of lines, no heading left alone, no text over text, page x of y with release",
    3,
    reader=True,
)
def page(paper: Paper) -> Iterator[Lost]:
    """Three quarters of a point each; text over text is told place by place, at one price."""
    for faults in (_margins, _lines, _left_alone, _feet):
        yield from next(([fault] for fault in faults(paper)), [])
    yield from _text_over_text(paper)


def _margins(paper: Paper) -> Iterator[Lost]:
    left, right = (MARGIN_MM - 0.5) * POINTS_PER_MM, (SHEET_MM - MARGIN_MM + 0.5) * POINTS_PER_MM
    for span in paper.spans:
        if span.left < left or span.right > right:
            found = f"{span.text.strip()[:20]!r} beyond the margin"
            cure = "Keep to the column."
            yield Lost(0.75, found, f"{MARGIN_MM:g} mm on both sides", cure, span.page)


def _lines(paper: Paper) -> Iterator[Lost]:
    most = PROSE[paper.language].line
    for line in lines(paper):
        text = "".join(span.text for span in line).strip()
        if len(text) > most:
            found, cure = f"{len(text)} signs in {text[:30]!r}…", "Set it in columns."
            yield Lost(0.75, found, f"{most} in a line", cure, line[0].page)


def lines(paper: Paper) -> Iterator[list[Span]]:
    """Lines of what is read before the annex, each as its spans from left to right."""
    read = [
        s
        for s in paper.spans
        if paper.before_annex(s.page, s.bottom)
        and SMALLEST_READ <= s.size <= LARGEST_READ
        and not in_a_chart(paper, s)
    ]
    # A span's lower edge is that of its own letters: bins of three points keep a line together.
    for _, together in groupby(read, key=lambda s: (s.page, round(s.bottom / 3))):
        line: list[Span] = []
        for span in together:
            if line and not -2 <= span.left - line[-1].right <= 6:
                yield line
                line = []
            line.append(span)
        if line:
            yield line


def _left_alone(paper: Paper) -> Iterator[Lost]:
    """Headings with nothing of their column below them on the page."""
    for mark in paper.headings:
        wanted = squeeze(mark.text)
        on_page = [s for s in paper.spans if s.page == mark.page and s.bottom > FOOT]
        own = [s for s in on_page if wanted.startswith(squeeze(s.text)) and s.top <= mark.top + 30]
        if not own:
            continue
        head = max(own, key=lambda s: len(s.text))
        below = [
            s
            for s in on_page
            if s.top < head.bottom + 1 and s.right > head.left - 2 and s.left < head.left + 240
        ]
        if not [s for s in below if s is not head and squeeze(s.text) not in wanted]:
            cure = "Make the heading sticky, or break the page before it."
            found = f"{mark.text!r} last on the page"
            yield Lost(0.75, found, "text below it", cure, mark.page)


def _feet(paper: Paper) -> Iterator[Lost]:
    pages = len(paper.pages)
    before, between, after = paper.doc["page"]
    release = squeeze(paper.doc["made"]["release"])
    for number, text in enumerate(paper.squeezed, start=1):
        foot = f"{before}{number}{between}{pages}{after}"
        if squeeze(foot) not in text or not release or release not in text:
            found, cure = "no page number or no release", "Use `house` of house.typ."
            yield Lost(0.75, found, f"{foot!r} and {release}", cure, number)


def _text_over_text(paper: Paper) -> Iterator[Lost]:
    cure = "Widen the column, let the word break, or move a label."
    for number, (left, right) in enumerate(overprints(paper.spans)):
        found = f"{left.text.strip()[:40]!r} and {right.text.strip()[:40]!r} over each other"
        yield Lost(0 if number else 0.75, found, "each text on its own ground", cure, left.page)


def overprints(spans: Iterable[Span]) -> Iterator[tuple[Span, Span]]:
    """Texts that lie over each other, left and right one, page by page; each text is told once."""
    for _, together in groupby(spans, key=lambda s: s.page):
        told: set[Span] = set()
        # From the foot of the page upwards, beside those that still reach as high.
        beside: list[Span] = []
        for span in sorted(filter(_stands_alone, together), key=lambda s: s.bottom):
            beside = [s for s in beside if s.top > span.bottom]
            under = next((s for s in beside if _over(s, span)), None)
            beside.append(span)
            if under and told.isdisjoint((under, span)):
                told |= {under, span}
                left, right = sorted((under, span), key=lambda s: s.left)
                yield left, right


def _stands_alone(span: Span) -> bool:
    """Tell whether it is more than accents, which are meant to lie over a letter."""
    return not all(combining(sign) for sign in span.text.strip())


def _over(one: Span, other: Span) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    high = min(one.top, other.top) - max(one.bottom, other.bottom)
    least = OVER_OF_HEIGHT * min(one.top - one.bottom, other.top - other.bottom)
    return across > OVER_ACROSS and high > least and not _printed_again(one, other)


def _printed_again(one: Span, other: Span) -> bool:
    apart = max(abs(one.left - other.left), abs(one.bottom - other.bottom))
    return one.text == other.text and apart <= BOLD_WITHIN


_HALF_WIDTH = re.compile(rf"(?<={HAN})[,;:!?](?!\d)|(?<={HAN})\.(?=\s|$)|(?<={HAN})\((?={HAN})")
_NEVER_FIRST = "，。、；：！？）》」』”’％"


@item(27, "Chinese type: full-width punctuation, none first in a line, 万 and 亿, dates", 2)
def chinese(paper: Paper) -> Iterator[Lost]:
    """Half a point each; a page in another script has nothing to lose."""
    if not PROSE[paper.language].han:
        return
    told = {k: v for k, v in paper.doc.items() if k not in ("enclosed", "drawn", "sources")}
    sentences = [said(r) for r in runs_of(told) if is_runs(r)]
    for text in sentences:
        half = _HALF_WIDTH.search(text)
        if half:
            found = f"{half.group()!r} in {text[max(0, half.start() - 8) : half.end() + 8]!r}"
            cure = "Type full-width punctuation."
            yield Lost(0.5, found, "full-width punctuation", cure, paper.page_of(text))
            break
    for text in sentences:
        spaced = re.search(r"\d\s+[年月日]", text)
        if spaced:
            cure = "Type no space: the typesetter adds the gap."
            yield Lost(0.5, repr(spaced.group()), "2024年", cure, paper.page_of(text))
            break
    yield from next(([lost] for lost in _first_in_line(paper)), [])
    yield from next(([lost] for lost in _not_scaled(paper)), [])


def _first_in_line(paper: Paper) -> Iterator[Lost]:
    for number, text in enumerate(paper.pages, start=1):
        for line in text.splitlines():
            if line[:1] and line[0] in _NEVER_FIRST:
                cure = "Let the typesetter break the line."
                yield Lost(0.5, f"{line[:8]!r} first in a line", "no such sign there", cure, number)


def _not_scaled(paper: Paper) -> Iterator[Lost]:
    for number in printed_runs(paper):
        fact = paper.facts.get(number["id"])
        large = fact and fact["kind"] == "count" and abs(fact["value"] or 0) >= TEN_THOUSANDS_FROM
        if large and not number["n"].endswith(("万", "亿")):
            cure = "Let voice.format_number print it."
            yield Lost(0.5, number["n"], "万 or 亿", cure, paper.page_of(number["n"]))
