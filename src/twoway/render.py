"""charts and facts -> brief: one PDF per language. The only module that knows Typst."""

import json
import shutil
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import typst

from twoway import paths
from twoway.check import connect
from twoway.draw import write_rows
from twoway.facts import load
from twoway.files import write_whole
from twoway.narrate import Document, document
from twoway.parity import disparities
from twoway.vintage import LIVE, Vintage
from twoway.voice import LANGUAGES


def render(brief: str, vintage: Vintage = LIVE) -> list[Path]:
    """Write <reports>/<brief>/<language>.pdf for every language, and the document it holds.

    Raises
    ------
    ValueError
        If a sentence is wrong, the languages print different facts, or Typst reports anything:
        a missing glyph, a missing alternative text, a warning. The last PDFs stay.
    """
    same_words()
    with connect(str(vintage.warehouse), read_only=True) as con:
        facts = load(brief, con)
        made = made_of(con)
        documents = {lang: document(facts, lang, con, made) for lang in LANGUAGES}
    same_facts(documents)
    home = vintage.reports / brief
    layout = paths.BRIEFS / brief / "brief.typ"
    for chart in (c for c in facts.charts.values() if len(c.rows)):
        write_rows(chart, home / "figures")
    return [write_pdf(home, layout, doc) for doc in documents.values()]


def made_of(con: duckdb.DuckDBPyConnection) -> dict[str, str]:
    """Return what a brief says of its making: the day of its data, and a hash of all they are."""
    day, inputs = con.execute("SELECT day, inputs FROM reference.made").fetchall()[0]
    return {"date": day, "release": inputs[:8], "approved": ""}


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
        differs = sorted(set(doc["printed"].items()) ^ set(reference["printed"].items()))
        if differs:
            raise ValueError(
                f"words/{language}.ftl and words/{first}.ftl print different facts: "
                f"{sorted({name for name, _ in differs})}. Each must print the same ones."
            )


def write_pdf(home: Path, layout: Path, doc: Document, target: Path | None = None) -> Path:
    """Set one document, with the figures and rows that lie in its brief's folder.

    Parameters
    ----------
    home : Path
        Folder of the brief; the document is kept there as ``documents/<language>.json``.
    layout : Path
        The Typst layout.
    target : Path, optional
        Where the PDF goes; by default into the folder.
    """
    target = target or home / f"{doc['lang']}.pdf"
    target.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(doc, ensure_ascii=False, indent=1)
    write_whole(home / "documents" / f"{doc['lang']}.json", text.encode())
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        (root / "document.json").write_text(text, "utf-8")
        for name in (n for n, chart in doc["charts"].items() if not chart["empty"]):
            shutil.copyfile(home / "figures" / f"{name}.csv", root / f"{name}.csv")
            shutil.copyfile(home / "figures" / doc["lang"] / f"{name}.svg", root / f"{name}.svg")
        shutil.copyfile(layout, root / "brief.typ")
        return write_whole(target, compile_typst(root / "brief.typ", doc["made"]["date"]))


def compile_typst(layout: Path, day: str) -> bytes:
    """Compile one layout to a tagged, archivable PDF, the same bytes for the same input.

    Raises
    ------
    ValueError
        With Typst's own words, if it fails or warns.
    """
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(paths.FONTS)]
    )
    stamp = int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp())
    try:
        pdf, warnings = typst.compile_with_warnings(
            str(layout),
            root=str(layout.parent),
            font_paths=fonts,
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
