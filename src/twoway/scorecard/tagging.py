"""How a PDF is built: structure for a screen reader, bookmarks, languages, fonts, size.

The structural checks are those of PDF/UA-1 that a machine can make and that go wrong here; they are
no certificate.
"""

import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from twoway.numerals import squeeze
from twoway.prose import HAN
from twoway.scorecard.paper import Paper, Tag
from twoway.scorecard.rules import Lost, gate, item
from twoway.voice import DECLARED_IN

LARGEST_BYTES = 5_000_000
# The face of each script; nothing else may step in.
LATIN_FACE, HAN_FACE = "IBMPlexSans", "NotoSansSC"
# Producers and datasets are cited in this language on every page.
CITED_IN = DECLARED_IN

_HOUSE = "Use the parts of house.typ, which tag it."


@gate(4, "Structure of PDF/UA: marked, in a language, every figure described, every table headed")
def structure(paper: Paper) -> Iterator[Lost]:
    """Ask for what PDF/UA-1 cannot do without."""
    root: Any = paper.pdf.Root
    if not bool(root.get("/MarkInfo", {}).get("/Marked", False)):
        yield Lost(0, "no /Marked", "a tagged PDF", "Compile with ua-1.")
    if not paper.tags:
        yield Lost(0, "no structure tree", "a tagged PDF", "Compile with ua-1.")
    if not str(root.get("/Lang", "")):
        yield Lost(0, "no /Lang", "the language of the document", "set text(lang: …)")
    if "pdfuaid" not in _metadata(paper):
        yield Lost(0, "no PDF/UA identifier", "pdfuaid:part in the metadata", "Compile with ua-1.")
    for tag in paper.tags:
        if tag.name == "Figure" and not tag.alt.strip():
            yield Lost(0, "a figure without /Alt", "alternative text", "image(alt: …)", tag.page)
        if tag.name in ("TD", "TH") and tag.parent != "TR":
            yield Lost(0, f"{tag.name} in {tag.parent}", "TR", _HOUSE, tag.page)
        if tag.name == "LBody" and tag.parent != "LI":
            yield Lost(0, f"LBody in {tag.parent}", "LI", _HOUSE, tag.page)
    for page in paper.marked[1]:
        yield Lost(0, "content neither tagged nor an artifact", "none", _HOUSE, page)


def _metadata(paper: Paper) -> str:
    stream = paper.pdf.Root.get("/Metadata")
    return "" if stream is None else stream.read_bytes().decode("utf-8", "replace")


@item(16, "Tagged: title, language, headings, tables, lists, order of tabs, bookmarks", 6)
def tagged(paper: Paper) -> Iterator[Lost]:
    """One point each."""
    root: Any = paper.pdf.Root
    title = str(paper.pdf.docinfo.get("/Title", ""))
    shown = bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False))
    if title != paper.doc["title"] or not shown:
        found = f"title {title!r}, {'shown' if shown else 'not shown'}"
        yield Lost(1, found, f"{paper.doc['title']!r}, shown", "set document(title: …)")
    if not str(root.get("/Lang", "")).startswith(paper.language):
        yield Lost(1, f"/Lang {root.get('/Lang', '')}", paper.language, "set text(lang: …)")
    yield from _headings(paper.tags)
    yield from _tables(paper.tags)
    yield from _lists_and_tabs(paper)
    yield from _bookmarks(paper)


def _headings(tags: list[Tag]) -> Iterator[Lost]:
    levels = [(int(t.name[1:]), t) for t in tags if re.fullmatch(r"H[1-6]", t.name)]
    before = 0
    for level, tag in levels:
        if level > before + 1:
            cure = "Give each heading the level below the one above it."
            yield Lost(1, f"H{level} after H{before}", f"H{before + 1}", cure, tag.page)
            return
        before = level
    if not levels:
        yield Lost(1, "no heading", "H1", "Use heading(level: 1, …).")


def _tables(tags: list[Tag]) -> Iterator[Lost]:
    heads = [t for t in tags if t.name == "TH"]
    tables = [t for t in tags if t.name == "Table"]
    bare = [t for t in heads if t.scope not in ("Row", "Column", "Both")]
    if bare:
        cure = "Use table.header(…)."
        yield Lost(1, f"{len(bare)} TH without scope", "Scope on each", cure, bare[0].page)
    elif tables and len(heads) < len(tables):
        found = f"{len(tables)} tables, {len(heads)} heads"
        yield Lost(1, found, "a head in each", "Use table.header(…).", tables[0].page)


def _lists_and_tabs(paper: Paper) -> Iterator[Lost]:
    tabs = [n for n, p in enumerate(paper.pdf.pages, 1) if str(p.obj.get("/Tabs", "")) != "/S"]
    items = [t for t in paper.tags if t.name == "LI"]
    if tabs:
        yield Lost(
            1, "no /Tabs /S", "tabs in the order of the structure", "Compile with ua-1.", tabs[0]
        )
    elif any(t.parent != "L" for t in items) or not items:
        yield Lost(1, "no list, or entries outside one", "L with LI", "Use list(…) or enum(…).")


def _bookmarks(paper: Paper) -> Iterator[Lost]:
    marks = [squeeze(h.text) for h in paper.headings]
    heads = [squeeze(t.title) for t in paper.tags if re.fullmatch(r"H[1-6]", t.name)]
    if not marks:
        yield Lost(1, "no bookmark", "one for each heading", "set heading(bookmarked: true)")
    elif marks != [h for h in heads if h in set(marks)]:
        yield Lost(1, "tags in another order than bookmarks", "reading order", _HOUSE)


@item(17, "Foreign words tagged as such; the right face for Chinese; no missing sign", 4)
def faces(paper: Paper) -> Iterator[Lost]:
    """Two points for the faces, one for signs, one for spans of another language."""
    used = {_base(f) for f in _fonts(paper)}
    strange = sorted(f for f in used if not f.startswith((LATIN_FACE, HAN_FACE)))
    if strange:
        cure = "Set the language's fonts, and fallback: false."
        yield Lost(1, f"the faces {', '.join(strange)}", f"{LATIN_FACE} and {HAN_FACE} alone", cure)
    text = "".join(paper.pages)
    if re.search(HAN, text) and not any(f.startswith(HAN_FACE) for f in used):
        yield Lost(1, f"Chinese in {', '.join(sorted(used))}", HAN_FACE, "Set the SC face.")
    for number, page in enumerate(paper.pages, start=1):
        if "\ufffd" in page or "\x00" in page:
            yield Lost(1, "a sign without a character", "none", "Add it to the fonts.", number)
            break
    yield from _foreign(paper)


def _foreign(paper: Paper) -> Iterator[Lost]:
    """Citations are in English everywhere: another page than an English one must tag them."""
    cited = [c["source"] for c in paper.doc["charts"].values() if not c["empty"]]
    foreign = paper.language != CITED_IN and any(not re.search(HAN, c) for c in cited)
    tagged_so = any(not lang.startswith(paper.language) for lang in paper.marked[0])
    if foreign and not tagged_so:
        cure = 'Set citations as text(lang: "en").'
        yield Lost(1, "English citations without /Lang", "a tag of their language", cure)


def _fonts(paper: Paper) -> Iterator[Any]:
    for item_ in paper.pdf.objects:
        if isinstance(item_, pikepdf.Dictionary) and item_.get("/Type") == pikepdf.Name.Font:
            yield item_


def _base(font: Any) -> str:
    return str(font.get("/BaseFont", "")).lstrip("/").rpartition("+")[2]


@item(18, "Fonts embedded in part, file small, charts drawn as lines, text selectable", 2)
def file(paper: Paper) -> Iterator[Lost]:
    """Half a point each."""
    described = [
        i
        for i in paper.pdf.objects
        if isinstance(i, pikepdf.Dictionary) and i.get("/Type") == pikepdf.Name.FontDescriptor
    ]
    whole = [d for d in described if not any(f"/FontFile{n}" in d for n in ("", "2", "3"))]
    if whole or not described:
        yield Lost(0.5, f"{len(whole)} fonts not embedded", "all embedded", "Compile with a-3a.")
    elif any("+" not in str(d.get("/FontName", "")) for d in described):
        yield Lost(0.5, "a whole font embedded", "subsets", "Let Typst embed them.")
    size = paper.path.stat().st_size
    if size > LARGEST_BYTES:
        yield Lost(0.5, f"{size:,} bytes", f"{LARGEST_BYTES:,} at most", "Thin the charts.")
    if paper.pictures:
        found, cure = "an image of pixels", "Place the chart's SVG."
        yield Lost(0.5, found, "charts as lines and text", cure, paper.pictures[0])
    empty = [n for n, text in enumerate(paper.pages, start=1) if len(text.strip()) < 40]
    if empty:
        yield Lost(0.5, "hardly a text", "text that can be selected", "Set type.", empty[0])
