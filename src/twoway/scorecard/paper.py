"""A PDF as it lies there: texts with place, type and colour, tags, headings, and what it carries.

Everything is read from the file, once; nothing is taken on trust but what is compared with it.
"""

import csv
import ctypes
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

from twoway.enclosed import NAME
from twoway.numerals import Squeezed, squeeze
from twoway.voice import joined

POINTS_PER_MM = 72 / 25.4
Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Span:
    """A run of text set in one go: page from 1, box in points from the lower left corner."""

    page: int
    text: str
    size: float
    colour: Colour
    left: float
    bottom: float
    right: float
    top: float

    def within(self, box: tuple[float, float, float, float], slack: float = 2.0) -> bool:
        """Tell whether it stands in a box of left, bottom, right and top."""
        return (
            self.left >= box[0] - slack
            and self.bottom >= box[1] - slack
            and self.right <= box[2] + slack
            and self.top <= box[3] + slack
        )


@dataclass(frozen=True)
class Shape:
    """A drawn path: its fill or stroke colour and box."""

    page: int
    colour: Colour
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True)
class Heading:
    """A bookmark: level from 0, words, page from 1 and height on it."""

    level: int
    text: str
    page: int
    top: float


@dataclass(frozen=True)
class Tag:
    """An element of the structure tree, with its attributes, depth and parent's name."""

    name: str
    parent: str
    page: int
    alt: str
    lang: str
    title: str
    scope: str
    box: tuple[float, float, float, float] | None


class NoFactsError(ValueError):
    """The PDF carries no facts: it is none of ours, or of before they travelled in it."""


class Paper:
    """A PDF opened for reading; `release` is what it is said to be of, if anything.

    Raises
    ------
    NoFactsError
        If it carries no facts.json.
    """

    def __init__(self, path: Path, release: str = "") -> None:
        self.path = path
        self.release = release
        self.pdf = pikepdf.open(path)
        self.view = pypdfium2.PdfDocument(path)
        if NAME not in self.pdf.attachments:
            raise NoFactsError(
                f"{path}: found no attachment {NAME}, expected the facts it was made from. Only a "
                "PDF that `twoway render` has written since it puts them there can be scored."
            )
        self.doc: dict[str, Any] = json.loads(self.attached(NAME))

    def close(self) -> None:
        """Let go of the file."""
        self.pdf.close()
        self.view.close()

    def attached(self, name: str) -> bytes:
        """Return an attachment's bytes."""
        return bytes(self.pdf.attachments[name].get_file().read_bytes())

    @cached_property
    def rows(self) -> dict[str, list[dict[str, str]]]:
        """Rows behind each chart and table, as they are attached, by its id."""
        return {
            name.removesuffix(".csv"): list(
                csv.DictReader(io.StringIO(self.attached(name).decode(), newline=""))
            )
            for name in self.pdf.attachments
            if name.endswith(".csv")
        }

    @property
    def language(self) -> str:
        """Language that it is in, as it says itself."""
        return str(self.doc["lang"])

    @property
    def enclosed(self) -> Mapping[str, Any]:
        """Facts, rows, cells and files beneath it."""
        found: Mapping[str, Any] = self.doc["enclosed"]
        return found

    @property
    def facts(self) -> Mapping[str, Mapping[str, Any]]:
        """Every fact by its id."""
        found: Mapping[str, Mapping[str, Any]] = self.enclosed["facts"]
        return found

    def text(self, key: str) -> str:
        """Return what the document says under a key of its texts, empty where it has none."""
        return said(self.doc["texts"].get(key, []))

    @cached_property
    def pages(self) -> list[str]:
        """Text of each page."""
        return [p.get_textpage().get_text_range() for p in self.view]

    @cached_property
    def squeezed(self) -> list[str]:
        """Text of each page without spaces and hyphens."""
        return [squeeze(p) for p in self.pages]

    @cached_property
    def running(self) -> list[str]:
        """What stands at the head and foot of pages."""
        pages = len(self.pages)
        before, between, after = self.doc["page"]
        feet = [f"{before}{n}{between}{pages}{after}" for n in range(1, pages + 1)]
        made = f"{self.doc['made']['date']} · {self.doc['made']['release']}"
        return [*map(self.text, ("running", "draft", "approved", "synthetic")), made, *feet]

    @cached_property
    def flow(self) -> Squeezed:
        """Text of all pages as one, without heads and feet."""
        return Squeezed(self.pages, self.running)

    def page_of(self, text: str) -> int:
        """Return the page (from 1) on which a text begins, 0 if on none."""
        return self.flow.page_of(text)

    def in_body(self, text: str) -> int:
        """Return the page before the annex on which a text begins, 0 if on none."""
        return self.flow.page_of(text, 0, self.annex)

    def on_page(self, text: str, page: int) -> bool:
        """Tell whether a text begins on a page (from 1)."""
        return page > 0 and self.flow.page_of(text, page - 1, page) == page

    @cached_property
    def headings(self) -> list[Heading]:
        """Bookmarks in their order."""
        found = []
        for mark in self.view.get_toc():
            place = mark.get_dest()
            if place is None:
                continue
            _, where = place.get_view()
            top = float(where[1]) if len(where) > 1 and where[1] is not None else 0.0
            found.append(Heading(mark.level, mark.get_title(), place.get_index() + 1, top))
        return found

    @cached_property
    def _annex(self) -> Heading | None:
        wanted = squeeze(self.text("s-annex"))
        return next((h for h in self.headings if wanted and squeeze(h.text) == wanted), None)

    @property
    def annex_begins(self) -> int:
        """Index of the page on which the annex begins; the number of pages where there is none."""
        return len(self.pages) if self._annex is None else self._annex.page - 1

    @cached_property
    def body(self) -> list[str]:
        """Text of each page before the annex, of that on which it begins what stands above it."""
        whole = self.pages[: self.annex_begins]
        if self._annex is None:
            return whole
        lines = self.pages[self.annex_begins].splitlines()
        heading = squeeze(self._annex.text)
        at = next((n for n, line in enumerate(lines) if squeeze(line) == heading), 0)
        above = "\n".join(lines[:at])
        read = any(sign.isalnum() for sign in Squeezed([above], self.running).text)
        return [*whole, above] if read else whole

    @property
    def annex(self) -> int:
        """Number of pages on which anything stands before the annex."""
        return len(self.body)

    def before_annex(self, page: int, bottom: float) -> bool:
        """Tell whether what stands on a page (from 1), from a height on, is before the annex."""
        if self._annex is None or page != self._annex.page:
            return page <= self.annex_begins
        return bottom > self._annex.top

    @cached_property
    def spans(self) -> list[Span]:
        """Every run of text, page by page."""
        return [s for n in range(len(self.view)) for s in self._spans(n)]

    def _spans(self, number: int) -> Iterator[Span]:
        page = self.view[number]
        texts = page.get_textpage()
        buffer = (ctypes.c_ushort * 2048)()
        for item, box in _placed(page, pdfium.FPDF_PAGEOBJ_TEXT):
            size = ctypes.c_float()
            pdfium.FPDFTextObj_GetFontSize(item.raw, size)
            length = pdfium.FPDFTextObj_GetText(item.raw, texts.raw, buffer, 2048)
            text = bytes(buffer)[: max(0, length - 2)].decode("utf-16-le", "replace")
            if text.strip():
                scale = abs(item.get_matrix().get()[3]) or 1.0
                yield Span(
                    number + 1,
                    text,
                    size.value * scale,
                    _colour(item, fill=True),
                    *box,
                )

    @cached_property
    def shapes(self) -> list[Shape]:
        """Every drawn path that has a colour, page by page."""
        return [s for n in range(len(self.view)) for s in self._shapes(n)]

    def _shapes(self, number: int) -> Iterator[Shape]:
        page = self.view[number]
        for item, box in _placed(page, pdfium.FPDF_PAGEOBJ_PATH):
            mode, stroke = ctypes.c_int(), ctypes.c_int()
            pdfium.FPDFPath_GetDrawMode(item.raw, mode, stroke)
            if mode.value:
                yield Shape(number + 1, _colour(item, fill=True), *box)
            if stroke.value:
                yield Shape(number + 1, _colour(item, fill=False), *box)

    @cached_property
    def pictures(self) -> list[int]:
        """Pages that hold an image of pixels."""
        kind = [pdfium.FPDF_PAGEOBJ_IMAGE]
        return [n + 1 for n, p in enumerate(self.view) if list(p.get_objects(filter=kind))]

    @cached_property
    def tags(self) -> list[Tag]:
        """Elements of the structure tree, in reading order."""
        root = self.pdf.Root.get("/StructTreeRoot")
        pages = {p.obj.objgen: n + 1 for n, p in enumerate(self.pdf.pages)}
        return [] if root is None else list(_tags(root.get("/K"), "", pages))

    @cached_property
    def marked(self) -> tuple[set[str], list[int]]:
        """Languages that pieces of text are marked with, and pages with text marked as nothing."""
        languages, bare = {t.lang for t in self.tags if t.lang}, []
        for number, page in enumerate(self.pdf.pages, start=1):
            depth = 0
            for step in pikepdf.parse_content_stream(page, "BDC BMC EMC Tj TJ"):
                name, given = str(step.operator), list(step.operands)
                depth += (name in ("BDC", "BMC")) - (name == "EMC")
                if name == "BDC" and isinstance(given[1], pikepdf.Dictionary):
                    languages |= {str(given[1].Lang)} if "/Lang" in given[1] else set()
                if name in ("Tj", "TJ") and depth == 0 and number not in bare:
                    bare.append(number)
        return languages, bare

    @cached_property
    def figures(self) -> dict[str, Tag]:
        """The tag of each chart, by the chart's id: they are told by their alternative text."""
        charts = {c["alt"]: name for name, c in self.doc["charts"].items() if not c["empty"]}
        return {charts[t.alt]: t for t in self.tags if t.name == "Figure" and t.alt in charts}

    def ground(self, span: Span) -> Colour:
        """Return the colour behind a text: the commonest of its box as the page is painted."""
        image, height = self._painted(span.page)
        box = (
            max(0, int(span.left) - 1),
            max(0, int(height - span.top) - 1),
            min(image.width, int(span.right) + 2),
            min(image.height, int(height - span.bottom) + 2),
        )
        if box[2] <= box[0] or box[3] <= box[1]:
            return (255, 255, 255)
        colours = image.crop(box).getcolors(100_000) or [(1, (255, 255, 255))]
        found = max(colours)[1]
        return (found[0], found[1], found[2])

    def _painted(self, page: int) -> tuple[Any, float]:
        if page not in self._images:
            sheet = self.view[page - 1]
            self._images[page] = (sheet.render(scale=1).to_pil().convert("RGB"), sheet.get_height())
        return self._images[page]

    @cached_property
    def _images(self) -> dict[int, tuple[Any, float]]:
        return {}


def _colour(item: Any, *, fill: bool) -> Colour:
    parts = [ctypes.c_uint() for _ in range(4)]
    ask = pdfium.FPDFPageObj_GetFillColor if fill else pdfium.FPDFPageObj_GetStrokeColor
    ask(item.raw, *parts)
    return (parts[0].value, parts[1].value, parts[2].value)


def _placed(
    page: pypdfium2.PdfPage,
    kind: int,
    form: Any = None,
    placed: tuple[float, ...] = (1, 0, 0, 1, 0, 0),
    depth: int = 8,
) -> Iterator[tuple[Any, tuple[float, float, float, float]]]:
    """Every object of a kind with its box on the page.

    What is drawn in a form (a see-through ribbon, say) has bounds in the form's own measure, and
    forms lie in forms.
    """
    for item in page.get_objects(max_depth=1, form=form):
        if item.type == kind:
            yield item, _moved(item.get_bounds(), placed)
        elif item.type == pdfium.FPDF_PAGEOBJ_FORM and depth > 1:
            inner = _after(item.get_matrix().get(), placed)
            yield from _placed(page, kind, item.raw, inner, depth - 1)


def _after(inner: tuple[float, ...], outer: tuple[float, ...]) -> tuple[float, ...]:
    a, b, c, d, e, f = inner
    g, h, i, j, k, m = outer
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def _moved(
    box: tuple[float, float, float, float], by: tuple[float, ...]
) -> tuple[float, float, float, float]:
    a, b, c, d, e, f = by
    corners = [(x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    xs = [a * x + c * y + e for x, y in corners]
    ys = [b * x + d * y + f for x, y in corners]
    return min(xs), min(ys), max(xs), max(ys)


def _tags(node: Any, parent: str, pages: Mapping[Any, int]) -> Iterator[Tag]:
    if isinstance(node, pikepdf.Array):
        for inner in node:
            yield from _tags(inner, parent, pages)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        name = str(node.S)[1:]
        where = node.get("/Pg")
        scope, box = _attributes(node.get("/A"))
        yield Tag(
            name,
            parent,
            pages.get(where.objgen, 0) if where is not None else 0,
            str(node.get("/Alt", "")),
            str(node.get("/Lang", "")),
            str(node.get("/T", "")),
            scope,
            box,
        )
        if "/K" in node:
            yield from _tags(node.K, name, pages)


def _attributes(said: Any) -> tuple[str, tuple[float, float, float, float] | None]:
    scope, box = "", None
    for one in said if isinstance(said, pikepdf.Array) else [said]:
        if isinstance(one, pikepdf.Dictionary):
            scope = str(one.get("/Scope", scope or "")).lstrip("/")
            if "/BBox" in one:
                left, bottom, right, top = (float(v) for v in one.BBox)
                box = (left, bottom, right, top)
    return scope, box


def said(runs: Any) -> str:
    """Join runs to the sentence that they make; a string is its own."""
    if isinstance(runs, str):
        return runs
    return joined(runs or [])
