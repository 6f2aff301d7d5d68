"""charts and facts -> brief: one PDF and one web page per language. It alone knows Typst."""

import json
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import duckdb
import pandas as pd
import typst

from twoway import catalogue, paths
from twoway.check import connect
from twoway.cite import write_citations
from twoway.draw import made_of, refuse_other_figures, write_rows
from twoway.enclosed import NAME, facts_json
from twoway.facts import Facts, load
from twoway.files import as_json, write_whole
from twoway.narrate import Document, Earlier, documents
from twoway.parity import disparities
from twoway.releases import Release, baseline_of
from twoway.vintage import LIVE, Vintage
from twoway.voice import LANGUAGES
from twoway.web import write_page


def render(brief: str, vintage: Vintage = LIVE) -> list[Path]:
    """Write <reports>/<brief>/<language>.pdf and .html, and the document that both hold.

    Beside each chart, in ``figures``, goes what it is cited by.

    Raises
    ------
    ValueError
        If the charts were drawn from another state, a sentence is wrong, the languages print
        different facts, Typst reports anything (a missing glyph, a missing alternative text, a
        warning), or the web page cannot be set. The last files stay.
    """
    same_words()
    with connect(str(vintage.warehouse), read_only=True) as con:
        facts = load(brief, con)
        refuse_other_figures(vintage.reports / brief / "figures", made_of(con)[0], brief)
        return set_brief(facts, con, vintage)


def set_brief(facts: Facts, con: duckdb.DuckDBPyConnection, vintage: Vintage = LIVE) -> list[Path]:
    """Write the PDFs of facts already read, whose charts are drawn, as `render` does."""
    made, inputs = made_of(con)
    earlier = _earlier(facts.brief, baseline_of(vintage, inputs))
    told = documents(facts, con, made, earlier)
    same_facts(told)
    home, layout = vintage.reports / facts.brief, catalogue.brief(facts.brief).layouts
    for chart in (c for c in facts.shown.values() if len(c.rows)):
        write_rows(chart, home / "figures")
    kept = {lang: home / "documents" / f"{lang}.json" for lang in told}
    # Taken away first and written last: files of two states, left by a kill, have no documents
    # and cannot be published.
    for path in kept.values():
        path.unlink(missing_ok=True)
    written = []
    for language, doc in told.items():
        figures = home / "figures"
        written.append(write_pdf(doc, layout, figures, home / f"{language}.pdf"))
        written.append(write_page(doc, layout, figures, home / f"{language}.html"))
    for language, doc in told.items():
        write_citations(doc, home / "figures")
        write_whole(kept[language], as_json(doc).encode())
    return written


def _earlier(brief: str, baseline: Release | None) -> Earlier | None:
    """Return what a release printed in a brief, None if there is none or it had no such brief."""
    if baseline is None or brief not in baseline.briefs():
        return None
    printed = {n for doc in baseline.documents(brief).values() for n in doc["printed"]}
    numbers = {
        n["id"]: n
        for n in baseline.facts()[brief]["numbers"]
        if n["id"] in printed and n["kind"] != "year"
    }
    cells = pd.read_parquet(baseline.made(brief) / "trace.parquet")
    named = cells["source"] + " " + cells["edition"]
    return Earlier(baseline.id, numbers, dict(zip(cells["cell"], named, strict=True)))


def same_words() -> None:
    """Refuse words files that do not hold the same messages, variants and variables."""
    texts = {lang: (paths.WORDS / f"{lang}.ftl").read_text("utf-8") for lang in LANGUAGES}
    problems = disparities(texts)
    if problems:
        raise ValueError(f"words/*.ftl differ: {'; '.join(problems[:5])}. Write each in every one.")


def same_facts(documents: Mapping[str, Document]) -> None:
    """Refuse languages that print different facts, or a fact more often than another.

    Raises
    ------
    ValueError
        Naming the language and the facts in which it differs from the first.
    """
    (first, reference), *others = documents.items()
    for language, doc in others:
        differs = sorted(set(_told(doc)) ^ set(_told(reference)))
        if differs:
            raise ValueError(
                f"words/{language}.ftl and words/{first}.ftl print different facts: "
                f"{sorted({name for name, _ in differs})}. Each must print the same ones."
            )


def _told(doc: Document) -> Iterator[tuple[str, int]]:
    """Every fact with how often it is printed, every table with how many of its cells speak."""
    yield from doc["printed"].items()
    for name, table in doc["tables"].items():
        if not table["empty"]:
            lines = table["lines"] + [[*g["cells"]] for g in table.get("grid", {}).get("lines", [])]
            yield name, sum(bool(cell) for line in lines for cell in line)


def write_pdf(doc: Document, layout: Iterable[Path], figures: Path, target: Path) -> Path:
    """Set one document as PDF.

    Parameters
    ----------
    doc : dict
        What it prints.
    layout : iterable of Path
        The Typst files, ``brief.typ`` among them.
    figures : Path
        Folder with ``<chart>.csv`` and ``<language>/<chart>.svg``; they and the document travel in
        the PDF (`enclosed`).
    target : Path
        Where the PDF goes, whole or not at all.
    """
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        (root / "document.json").write_text(json.dumps(doc, ensure_ascii=False), "utf-8")
        drawn = [n for n, chart in doc["charts"].items() if not chart["empty"]]
        for name in drawn:
            shutil.copyfile(figures / doc["lang"] / f"{name}.svg", root / f"{name}.svg")
        carried = facts_json(doc, {n: root / f"{n}.svg" for n in drawn})
        (root / NAME).write_bytes(carried)
        for name in (
            n for n, shown in {**doc["charts"], **doc["tables"]}.items() if not shown["empty"]
        ):
            shutil.copyfile(figures / f"{name}.csv", root / f"{name}.csv")
        for file in layout:
            shutil.copyfile(file, root / file.name)
        return write_whole(target, compile_typst(root / "brief.typ", doc["made"]["date"]))


@cache
def _fonts() -> typst.Fonts:
    """Read our own fonts, once: they are dear to read and the same for every page."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(paths.FONTS)]
    )


def compile_typst(layout: Path, day: str) -> bytes:
    """Compile one layout to a tagged, archivable PDF, the same bytes for the same input.

    Raises
    ------
    ValueError
        With Typst's own words, if it fails or warns.
    """
    stamp = int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp())
    try:
        pdf, warnings = typst.compile_with_warnings(
            str(layout),
            root=str(layout.parent),
            font_paths=_fonts(),
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards=["ua-1", "a-3a"],
            timestamp=stamp,
        )
    except typst.TypstError as error:
        raise ValueError(f"{layout.name}: Typst refused it: {error}") from error
    if warnings:
        raise ValueError(f"{layout.name}: Typst warns: {'; '.join(w.message for w in warnings)}")
    return bytes(pdf)
