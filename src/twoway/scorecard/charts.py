"""Charts: how many, what stands around them, how they read in grey, for the colour-blind, aloud."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import combinations
from typing import Any

from twoway.figure import contrast
from twoway.numerals import numbers_in, squeeze
from twoway.prose import HAN, PROSE
from twoway.scorecard.gates import rows_of
from twoway.scorecard.language import body_text
from twoway.scorecard.paper import Colour, Paper, Shape, Span, said
from twoway.scorecard.rules import Lost, item, share
from twoway.sight import DEFICIENCIES, NORMAL, distance, lab
from twoway.signs import MARKED, marks
from twoway.voice import LANGUAGES, format_number

MOST_CHARTS = 5
LEAST_TEXT, LEAST_GRAPHIC, LEAST_DISTANCE = 4.5, 3.0, 12.0
# Points: in charts, in notes, in what is read.
SMALLEST_IN_CHART, SMALLEST, SMALLEST_BODY = 7.5, 7.0, 9.5
# Letters of the shortest piece of a sentence that is told from a cell.
PIECE = 8
# Points within which a ground does not change.
NEAR = 12
# Colours nearer to grey are context: grids, tints, what is not highlighted.
COLOURED = 50
BARS = frozenset({"columns", "butterfly", "bars"})
FORBIDDEN = frozenset({"pie", "donut", "bar3d"})
# Kinds in which a scale of colours stands for size, each cell bearing its figure.
SCALES = frozenset({"matrix", "heatmap", "map"})
MAPS = ("map", "corridor_map")
# Signs of an alternative text; Chinese says the same in half as many.
ALT_LEAST, ALT_LEAST_HAN, ALT_MOST = 40, 20, 300


def drawn(paper: Paper) -> dict[str, Mapping[str, Any]]:
    """Return the charts that are not empty."""
    return {name: c for name, c in paper.doc["charts"].items() if not c["empty"]}


def kind(paper: Paper, name: str) -> str:
    """Return the kind of a chart as it was declared."""
    return str(paper.enclosed["charts"].get(name, {}).get("kind", ""))


def page_of(paper: Paper, name: str) -> int:
    """Return the page on which a chart stands, 0 where it stands on none."""
    return paper.figures[name].page if name in paper.figures else 0


@item(10, "Few charts, each with headline, unit, source and note", 5)
def around(paper: Paper) -> Iterator[Lost]:
    """One point for how few before the annex, four for what stands around them."""
    charts = drawn(paper)
    early = [n for n in charts if 0 < page_of(paper, n) <= paper.annex]
    if len(early) > MOST_CHARTS:
        found = f"{len(early)} charts before the annex"
        yield Lost(1, found, f"{MOST_CHARTS} at most", "Move the least needed into the annex.")
    yield from share(4, _lacking(paper, charts), len(charts))


def _lacking(paper: Paper, charts: Mapping[str, Mapping[str, Any]]) -> Iterator[Lost]:
    for name, chart in charts.items():
        page = page_of(paper, name)
        parts = {"title": said(chart["title"]), "unit": said(chart["unit"]),
                 "source": chart["source"], "note": said(chart["note"])}  # fmt: skip
        lacks = [k for k, text in parts.items() if not text or not paper.on_page(text, page)]
        if not page or lacks:
            found = f"{name} without {', '.join(lacks) or 'a place on a page'}"
            yield Lost(0, found, "headline, unit, source and note", "Place #chart(…).", page)


@item(
    11, "Direction readable in grey; no second axis, no pie; bars from zero; units", 4, reader=True
)
def honest(paper: Paper) -> Iterator[Lost]:
    """One point each, a fault in any chart losing it."""
    charts = drawn(paper)
    for found in (_grey, _axes, _zero, _units):
        yield from next(([lost] for lost in found(paper, charts)), [])


def _grey(paper: Paper, charts: Mapping[str, Any]) -> Iterator[Lost]:
    """Where both directions are drawn, words or lightness must tell them apart."""
    for name in charts:
        pairs = {(r.get("origin"), r.get("destination")) for r in rows_of(paper, name)}
        both = any((b, a) in pairs for a, b in pairs if a != b)
        texts = paper.doc["drawn"].get(name, {"labels": [], "ticks": []})
        labels = [*texts["labels"], *texts["ticks"]]
        named = sum("→" in label or "←" in label for label in labels) >= 2
        colours = [c for c, _ in colours_of(paper, name).most_common(2)]
        apart = len(colours) == 2 and abs(_lightness(colours[0]) - _lightness(colours[1])) >= 15
        if both and not named and not apart:
            cure = "Label each direction on the data."
            found = f"{name}: directions told by hue alone"
            yield Lost(1, found, "a label or another lightness", cure, page_of(paper, name))


def _axes(paper: Paper, charts: Mapping[str, Any]) -> Iterator[Lost]:
    for name in charts:
        if kind(paper, name) in FORBIDDEN:
            found, cure = f"{name} is a {kind(paper, name)}", "Draw bars."
            yield Lost(1, found, "no pie, nothing in three dimensions", cure, page_of(paper, name))
        frames = paper.doc["drawn"].get(name, {}).get("axes", [])
        for one, other in combinations(frames, 2):
            same = all(abs(a - b) < 1 for a, b in zip(one[:4], other[:4], strict=True))
            if same and ((one[4] and other[4]) or (one[5] and other[5])):
                cure = "Draw two charts, or one scale."
                yield Lost(1, f"{name} has a second axis", "one scale", cure, page_of(paper, name))


def _zero(paper: Paper, charts: Mapping[str, Any]) -> Iterator[Lost]:
    for name in charts:
        ticks = paper.doc["drawn"].get(name, {}).get("ticks", [])
        sizes = [t for t in ticks if numbers_in(t) and not re.fullmatch(r"(1|2)\d{3}", t)]
        if kind(paper, name) in BARS and sizes and not any(re.fullmatch(r"0%?", t) for t in sizes):
            cure = "Begin the axis of bars at zero."
            yield Lost(1, f"{name}: bars on an axis without 0", "0", cure, page_of(paper, name))


def _units(paper: Paper, charts: Mapping[str, Any]) -> Iterator[Lost]:
    for name, chart in charts.items():
        if not paper.enclosed["charts"].get(name, {}).get("unit") or not said(chart["unit"]):
            cure = "Give the chart its unit line."
            yield Lost(
                1, f"{name} without unit", "the unit of its axis", cure, page_of(paper, name)
            )


@item(12, "Intervals and rounding shown; breaks and provisional figures marked", 4)
def weak(paper: Paper) -> Iterator[Lost]:
    """Two points for marks, one for legends, one for intervals."""
    told = [f for f in paper.doc["facts"] if f["id"] in paper.facts]
    yield from share(2, _unmarked(paper, told), 1)
    for name, chart in drawn(paper).items():
        statuses = "".join(r.get("status", "") for r in rows_of(paper, name) if r["value"])
        used = [m for m in marks(statuses) if m in _letters(paper, name)]
        without = [m for m in used if f"{m}" not in chart["legend"]]
        if without:
            found = f"{name} marks {', '.join(without)} without saying what it means"
            cure = "Let `signs.legend` say it."
            yield Lost(1, found, "a legend", cure, page_of(paper, name))
            break
    yield from _points_alone(paper)


def _letters(paper: Paper, name: str) -> set[str]:
    """Return the letters that stand behind figures in a drawing."""
    labels = paper.doc["drawn"].get(name, {}).get("labels", [])
    pattern = rf"\d[^ ]* ([{MARKED.lower()}]+)$"
    return {letter for label in labels for m in re.findall(pattern, label) for letter in m}


def _unmarked(paper: Paper, told: list[Mapping[str, Any]]) -> Iterator[Lost]:
    for row in told:
        expected = marks(paper.facts[row["id"]]["status"])
        page = paper.page_of(row["id"] + row["what"] + row["value"] + expected)
        if row["marks"] != expected or (expected and not page):
            found = f"{row['id']} marked {row['marks']!r}"
            cure = "Place #facts() of house.typ."
            yield Lost(0, found, f"{expected!r} behind its figure", cure, paper.page_of(row["id"]))
            return
    if not paper.page_of(paper.text("marks")):
        yield Lost(0, "no word on what the letters mean", "texts.marks", "Print it.")


def _points_alone(paper: Paper) -> Iterator[Lost]:
    """Facts with an interval whose ends are not printed."""
    printed = paper.doc["printed"]
    own = LANGUAGES[paper.language]
    for name in printed:
        fact = paper.facts.get(name)
        if fact is None or fact["low"] is None or fact["column"] != "value":
            continue
        ends = [format_number(fact[e], fact["kind"], fact["digits"], own) for e in ("low", "high")]
        if not all(paper.page_of(end) for end in ends):
            cure = "Print the ends of the interval beside the figure."
            yield Lost(1, f"{name} as a point", f"its interval {ends[0]} to {ends[1]}", cure,
                       paper.page_of(name))  # fmt: skip
            return


@item(13, "Contrast of text and graphics, colours for the colour-blind, sizes of type", 3)
def seen(paper: Paper) -> Iterator[Lost]:
    """One point for contrast, one for colours, one for sizes."""
    yield from next(([lost] for lost in _faint(paper)), [])
    yield from next(([lost] for lost in _alike(paper)), [])
    yield from next(([lost] for lost in _small(paper)), [])


def _faint(paper: Paper) -> Iterator[Lost]:
    # Letters of one colour that stand close together stand on one ground.
    seen_so_far: set[tuple[int, Colour, int, int]] = set()
    for span in paper.spans:
        place = (span.page, span.colour, int(span.left // NEAR), int(span.bottom // NEAR))
        if place in seen_so_far:
            continue
        seen_so_far.add(place)
        ground = paper.ground(span) if span.page <= paper.annex else (255, 255, 255)
        ratio = contrast(_hex(span.colour), _hex(ground))
        if ratio < LEAST_TEXT and span.colour != ground:
            found = f"text {span.text.strip()[:20]!r} of contrast {ratio:.1f}"
            yield Lost(1, found, f"{LEAST_TEXT}", "Use a darker colour.", span.page)
    for name in drawn(paper):
        if kind(paper, name) in SCALES:
            continue
        for colour in colours_of(paper, name):
            ratio = contrast(_hex(colour), "white")
            if ratio < LEAST_GRAPHIC:
                found = f"{name}: colour {_hex(colour)} of contrast {ratio:.1f}"
                cure = "Use the palette of figure.py."
                yield Lost(1, found, f"{LEAST_GRAPHIC:g}", cure, page_of(paper, name))


def _alike(paper: Paper) -> Iterator[Lost]:
    for name in drawn(paper):
        if kind(paper, name) in SCALES:
            continue
        for one, other in combinations(sorted(colours_of(paper, name)), 2):
            apart = _apart(_hex(one), _hex(other))
            if apart < LEAST_DISTANCE:
                found = f"{name}: {_hex(one)} and {_hex(other)} {apart:.0f} apart"
                cure = "Use the palette of figure.py."
                expected = f"{LEAST_DISTANCE:g} to any eye"
                yield Lost(1, found, expected, cure, page_of(paper, name))


def _small(paper: Paper) -> Iterator[Lost]:
    sizes: Counter[float] = Counter()
    sentences = "".join(map(squeeze, body_text(paper)))
    for span in paper.spans:
        inside = in_a_chart(paper, span)
        least = SMALLEST_IN_CHART if inside else SMALLEST
        if span.size < least - 0.05:
            found = f"{span.text.strip()[:20]!r} of {span.size:.1f} points"
            yield Lost(1, found, f"{least:g} at least", "Set it larger.", span.page)
        if paper.before_annex(span.page, span.bottom) and not inside and _runs_on(span, sentences):
            sizes[round(span.size, 1)] += len(span.text)
    body = sizes.most_common(1)[0][0] if sizes else 0.0
    if body < SMALLEST_BODY:
        yield Lost(1, f"body of {body:g} points", f"{SMALLEST_BODY}", "Set the body larger.", 1)


def _runs_on(span: Span, sentences: str) -> bool:
    """Tell whether a text is a piece of a sentence, and no cell of a table."""
    text = squeeze(span.text)
    return len(text) >= PIECE and text in sentences


def in_a_chart(paper: Paper, span: Span | Shape) -> bool:
    """Tell whether a text or a path stands inside a chart."""
    boxes = (t.box for t in paper.figures.values() if t.page == span.page and t.box)
    return any(_within(span, box) for box in boxes)


def _within(what: Span | Shape, box: tuple[float, float, float, float]) -> bool:
    return (
        what.left >= box[0] - 2
        and what.bottom >= box[1] - 2
        and what.right <= box[2] + 2
        and what.top <= box[3] + 2
    )


def colours_of(paper: Paper, name: str) -> Counter[Colour]:
    """Return the colours of a chart that carry a meaning, with how many paths bear each."""
    figure = paper.figures.get(name)
    if figure is None or figure.box is None:
        return Counter()
    inside = (s for s in paper.shapes if s.page == figure.page and _within(s, figure.box))
    return Counter(s.colour for s in inside if _strength(s.colour) >= COLOURED)


def _strength(colour: Colour) -> int:
    """How far a colour is from grey, 0 to 255."""
    return max(colour) - min(colour)


def _lightness(colour: Colour) -> float:
    """CIE lightness, 0 to 100: what grey print leaves of a colour."""
    return float(lab(_hex(colour))[0])


@cache
def _apart(one: str, other: str) -> float:
    """Least distance of two colours to a normal eye and to three kinds of colour-blind."""
    return min(distance(one, other, way) for way in (NORMAL, *DEFICIENCIES))


def _hex(colour: Colour) -> str:
    return "#{:02X}{:02X}{:02X}".format(*colour)


@item(14, "A map bears its disclaimer, an equal-area projection and agreed names", 2)
def maps(paper: Paper) -> Iterator[Lost]:
    """One point for the disclaimer, half for the projection and half for names; all without map."""
    for name in drawn(paper):
        if kind(paper, name) not in MAPS:
            continue
        page = page_of(paper, name)
        if not paper.page_of(paper.text("colophon-names")):
            cure = "Print texts.colophon-names."
            yield Lost(1, f"{name} without disclaimer", "one on borders and names", cure, page)
        if "area" not in str(paper.enclosed["charts"][name].get("projection", "")):
            cure = "Let the chart declare its projection."
            yield Lost(0.5, f"{name} without projection", "an equal-area one", cure, page)


@item(15, "Alternative texts: message and extremes, not the caption, in the page's language", 4)
def alternatives(paper: Paper) -> Iterator[Lost]:
    """Two points for length, one for more than the caption, one for language."""
    charts = drawn(paper)
    untold = [t for t in paper.tags if t.name == "Figure" and not t.alt.strip()]
    yield from share(2, _lengths(paper, charts), len(charts))
    if untold:
        cure = "Give the image its alt."
        yield Lost(2, "a figure without alternative text", "one", cure, untold[0].page)
    for name, chart in charts.items():
        if squeeze(said(chart["title"])) == squeeze(chart["alt"]):
            found, cure = f"{name}: the caption again", "Say kind, message and extremes."
            yield Lost(1, found, "more than the caption", cure, page_of(paper, name))
            break
    for name, chart in charts.items():
        letters = re.findall(r"[^\W\d_]", chart["alt"])
        han = sum(bool(re.match(HAN, letter)) for letter in letters) / max(1, len(letters))
        if (han >= 0.3) != PROSE[paper.language].han:
            found = f"{name}: alternative text in another language"
            cure = "Write it in the words file."
            yield Lost(1, found, paper.language, cure, page_of(paper, name))
            break


def _lengths(paper: Paper, charts: Mapping[str, Mapping[str, Any]]) -> Iterator[Lost]:
    for name, chart in charts.items():
        least = ALT_LEAST_HAN if PROSE[paper.language].han else ALT_LEAST
        alt, page = chart["alt"], page_of(paper, name)
        if name not in paper.figures:
            cure = "Place the chart with its alt."
            yield Lost(0, f"{name} bears another text or none", "its alternative text", cure, page)
        elif not least <= len(alt) <= ALT_MOST or len(numbers_in(alt)) < 2:
            found = f"{name}: {len(alt)} signs with {len(numbers_in(alt))} numbers"
            expected = f"{least} to {ALT_MOST} signs with two extremes"
            yield Lost(0, found, expected, "Say the largest and the smallest.", page)
