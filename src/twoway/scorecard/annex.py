"""The annex: data, sources, methods, quality, disclosure, citation, and the way back to a raw cell.

Methods stand in the document's texts as ``methods-estimate`` and ``methods-limits``, quality by
dimension as ``quality[i]["dimensions"]``, the colophon as ``colophon-…``; a chart's table is in
``data_tables`` by its id, or in the page beside the PDF (``<language>.html``).
"""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any

from twoway.policy import policy
from twoway.scorecard.charts import drawn, page_of
from twoway.scorecard.front import messages
from twoway.scorecard.gates import HIDDEN, rows_of, shown
from twoway.scorecard.paper import Paper, said
from twoway.scorecard.rules import Lost, item, share

OF_A_SOURCE = ("producer", "dataset", "editions", "custody", "licence", "territory", "sha256")
# European Statistical System, quality of statistical outputs.
DIMENSIONS = ("relevance", "accuracy", "timeliness", "accessibility", "comparability")
COLOPHON = ("cite", "contact", "licence", "names", "funding", "views")


@item(19, "A table for every chart, its rows attached", 3)
def data(paper: Paper) -> Iterator[Lost]:
    """Two points for the attached rows, one for tables to be read."""
    charts = drawn(paper)
    yield from share(2, _not_attached(paper, charts), len(charts))
    beside = paper.path.with_suffix(".html")
    page = beside.read_text("utf-8") if beside.is_file() else ""
    tables = paper.doc.get("data_tables", {})
    without = [
        Lost(0, f"no table of {name}", "one in the annex, or in the page beside the PDF",
             "Put it into doc.data_tables, or lay the page beside.", page_of(paper, name))
        for name in charts
        if not (name in page or (name in tables and _all_printed(paper, tables[name])))
    ]  # fmt: skip
    yield from share(1, without, len(charts))


def _not_attached(paper: Paper, charts: Mapping[str, Any]) -> Iterator[Lost]:
    for name in charts:
        found = len(rows_of(paper, name))
        expected = paper.enclosed["charts"].get(name, {}).get("rows", 0)
        if found != expected or not found:
            cure = "Attach the rows in #colophon()."
            yield Lost(0, f"{found} rows in {name}.csv", f"{expected}", cure, page_of(paper, name))


def _all_printed(paper: Paper, table: Mapping[str, Any]) -> bool:
    cells = chain.from_iterable(table["lines"])
    return all(paper.page_of(cell) for cell in cells if isinstance(cell, str) and cell.strip())


@item(20, "Sources whole: producer, dataset, edition, custody, licence, coverage, checksum", 4)
def sources(paper: Paper) -> Iterator[Lost]:
    """Two points for what is told of each, one for print, one for dates of key numbers."""
    told = paper.doc["sources"]
    yield from share(2, _incomplete(told), len(told))
    if not told:
        yield Lost(3, "no source", "the sources", "Place #sources(…) of house.typ.")
    for source in told:
        texts = [source["dataset"], source["licence"], source["editions"], *source["sha256"][:1]]
        lacking = [t for t in texts if t and not paper.page_of(t)]
        if lacking:
            found = f"{lacking[0]!r} of {source['id']} not printed"
            yield Lost(1, found, "all of it in the table of sources", "Place #sources(…).")
            break
    yield from _undated(paper)


def _incomplete(told: list[Mapping[str, Any]]) -> Iterator[Lost]:
    for source in told:
        lacks = [k for k in OF_A_SOURCE if not source.get(k)]
        if lacks:
            found = f"{source['id']} without {', '.join(lacks)}"
            yield Lost(0, found, "the whole line", f"Declare it in sources/{source['id']}.py.")


def _undated(paper: Paper) -> Iterator[Lost]:
    """Key numbers, or messages, that do not say of when their data are."""
    told = [m for m in (paper.doc["key_numbers"] or messages(paper)) if m.get("as_of") != []]
    for message in told:
        dated = said(message.get("as_of", []))
        if not dated or not paper.on_page(dated, 1):
            found = f"no date beside {message.get('id') or said(message['runs'])[:30]!r}"
            yield Lost(1, found, "data as of", "Print its as_of.", 1)
            return
    if not told:
        yield Lost(1, "no key number", "key numbers with data as of", "Declare key_numbers.", 1)


@item(21, "Methods: definitions, formulas, estimation, limits, comparability", 4, reader=True)
def methods(paper: Paper) -> Iterator[Lost]:
    """One point each for definitions, formulas and limits, half each for the other two."""
    parts = (
        ("definition", [s["definition"] for s in paper.doc["sources"]]),
        ("formula", [i["formula"] for i in paper.doc["indicators"]]),
        ("limit", [i["cannot_say"] for i in paper.doc["indicators"]]),
    )
    for name, texts in parts:
        without = [t for t in texts if not t or not paper.page_of(t)]
        if without or not texts:
            found = f"{len(without)} of {len(texts)} times no {name}"
            yield Lost(1, found, f"each {name} printed", "Place #definitions(), #sources(…).")
    for topic in ("estimate", "limits"):
        if not paper.page_of(paper.text(f"methods-{topic}")):
            cure = f"Write texts.methods-{topic} and place #methods() of house.typ."
            yield Lost(0.5, f"nothing on {topic}", "a paragraph", cure)


@item(22, "Quality by dimension, with a grade per source", 3)
def quality(paper: Paper) -> Iterator[Lost]:
    """One point each: grades, words, dimensions."""
    told = paper.doc["quality"]
    ids = {s["id"] for s in paper.doc["sources"]}
    ungraded = sorted(ids - {q["id"] for q in told if said(q["grade"])})
    if ungraded or not told:
        found = f"no grade for {', '.join(ungraded[:3]) or 'any source'}"
        yield Lost(1, found, "one per source", "Grade it in reference/source_quality.csv.")
    unsaid = [q["id"] for q in told if not paper.page_of(said(q["text"]))]
    if unsaid or not told:
        found = f"no words on {', '.join(unsaid[:3]) or 'any source'}"
        yield Lost(1, found, "printed words", "Place #quality() of house.typ.")
    partial = [
        q["id"]
        for q in told
        if any(not paper.page_of(said(q.get("dimensions", {}).get(d))) for d in DIMENSIONS)
    ]
    if partial or not told:
        found = f"{len(partial)} sources without all of {', '.join(DIMENSIONS)}"
        yield Lost(1, found, "each dimension, printed", "Give quality rows their dimensions.")


@item(23, "What disclosure control did, without what would help an attack", 2)
def control(paper: Paper) -> Iterator[Lost]:
    """One point for the note, one for its saying how much is withheld and giving nothing away."""
    note = paper.text("colophon-disclosure")
    if not paper.page_of(note):
        cure = "Print texts.colophon-disclosure."
        yield Lost(1, "no note on disclosure", "one", cure)
    # Thresholds may be told where the policy is public; how roughly figures are told may not.
    runs = paper.doc["texts"].get("colophon-disclosure", [])
    typed = re.findall(r"\d+", "".join(r.get("t", "") for r in runs))
    own = {str(v) for v in policy("disclosure").values() if isinstance(v, int | float)}
    hidden = sum(r.get("missing") in HIDDEN for name in shown(paper) for r in rows_of(paper, name))
    by_us = [f for f in paper.facts.values() if f["id"].endswith("_withheld") and f["value"]]
    if own & set(typed):
        cure = "Leave bounds to the policy file."
        yield Lost(1, f"the bound {sorted(own & set(typed))[0]}", "no bound", cure)
    elif hidden and by_us and not any(f["id"] in paper.doc["printed"] for f in by_us):
        found = f"{hidden} hidden figures, and not how many are withheld"
        yield Lost(1, found, "their number", "Print entrusted_withheld.")


@item(24, "Citation with release, contact, licence, disclaimer, funding, whose views", 3)
def colophon(paper: Paper) -> Iterator[Lost]:
    """Half a point each."""
    for part in COLOPHON:
        text = paper.text(f"colophon-{part}")
        if not text or not paper.page_of(text):
            cure = f"Write texts.colophon-{part} and place it in #colophon()."
            yield Lost(0.5, f"no {part}", f"texts.colophon-{part}, printed", cure)
    release = paper.doc["made"]["release"]
    if not release or (not paper.page_of(release) and release not in "".join(paper.pages)):
        yield Lost(0.5, "no release id", "the release in the citation", "Print made.release.")


@item(25, "An id beside each figure and key number; the way back to raw cells travels along", 4)
def traceable(paper: Paper) -> Iterator[Lost]:
    """One point for ids of key numbers, one for those of figures, two for the chains."""
    ids = [i for m in messages(paper) for i in m.get("evidence", [])]
    bare = [i for i in ids if not paper.on_page(i, 1)]
    if bare or not ids:
        found = f"{bare[0] if bare else 'no id'} not on page 1"
        yield Lost(1, found, "an id beside each key number", "Print its evidence.", 1)
    for name, chart in drawn(paper).items():
        page = page_of(paper, name)
        if not (paper.on_page(chart["first"], page) and paper.on_page(chart["last"], page)):
            cure = "Place #chart(…) of house.typ."
            yield Lost(1, f"{name} without the ids of its rows", "first and last", cure, page)
            break
    wanted = sorted(i for i in paper.doc["printed"] if _is_figure(paper, i))
    broken = [
        Lost(0, f"{name} leads to no raw cell", "file, place and sha256 of each cell",
             "Name the cells in the indicator.", paper.page_of(name))
        for name in wanted
        if not list(_cells(paper, name)) or not all(map(_whole, _cells(paper, name)))
    ]  # fmt: skip
    yield from share(2, broken, len(wanted))


def _is_figure(paper: Paper, name: str) -> bool:
    return name in paper.facts and paper.facts[name]["kind"] != "year"


def _cells(paper: Paper, name: str) -> Iterator[tuple[Mapping[str, str], str]]:
    """Raw cells under a fact, or under those it was derived from: file and place of each."""
    fact = paper.facts[name]
    parts = [c for p in fact["parts"] for c in paper.facts.get(p, {"cells": []})["cells"]]
    for cell in fact["cells"] or parts:
        known = paper.enclosed["cells"].get(str(cell))
        file = paper.enclosed["files"][known[0]] if known else {}
        yield file, (known[1] if known else "")


def _whole(cell: tuple[Mapping[str, str], str]) -> bool:
    file, place = cell
    return bool(place) and re.fullmatch(r"[0-9a-f]{64}", file.get("sha256", "")) is not None
