"""charts and facts -> brief: one PDF per language. The only module that knows Typst."""

import json
import shutil
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import typst

from twoway import paths
from twoway.check import connect, scalar
from twoway.draw import rows_as_csv
from twoway.facts import Facts, load
from twoway.fingerprint import of_inputs
from twoway.narrate import Document, document
from twoway.parity import disparities
from twoway.voice import LANGUAGES


def render(brief: str) -> list[Path]:
    """Write reports/<brief>/<language>.pdf for every language.

    Raises
    ------
    ValueError
        If a sentence is wrong, the languages print different facts, or Typst reports anything:
        a missing glyph, a missing alternative text, a warning. The last PDFs stay.
    """
    same_words()
    with connect(str(paths.WAREHOUSE), read_only=True) as con:
        facts = load(brief, con)
        received = scalar(con, "SELECT max(received) FROM reference.edition")
        made = {"date": str(received), "release": of_inputs()[:8]}
        documents = {lang: document(facts, lang, con, made) for lang in LANGUAGES}
    same_facts(documents)
    return [_write_pdf(brief, facts, doc) for doc in documents.values()]


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


def _write_pdf(brief: str, facts: Facts, doc: Document) -> Path:
    home = paths.REPORTS / brief
    home.mkdir(parents=True, exist_ok=True)
    target = home / f"{doc['lang']}.pdf"
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        (root / "document.json").write_text(json.dumps(doc, ensure_ascii=False), "utf-8")
        for name, chart in facts.charts.items():
            (root / f"{name}.csv").write_text(rows_as_csv(chart), "utf-8", newline="")
            shutil.copyfile(home / "figures" / doc["lang"] / f"{name}.svg", root / f"{name}.svg")
        shutil.copyfile(paths.BRIEFS / brief / "brief.typ", root / "brief.typ")
        part = target.with_suffix(".part")
        part.write_bytes(compile_typst(root / "brief.typ", doc["made"]["date"]))
        return part.replace(target)


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
