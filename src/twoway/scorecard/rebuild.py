"""The same bytes again: a PDF is set anew from what its release or its report keeps."""

import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from twoway import catalogue
from twoway.releases import release_of
from twoway.scorecard.paper import Paper
from twoway.scorecard.rules import Lost, NotCheckedError, item


@dataclass(frozen=True)
class Kept:
    """What a PDF can be set from: its document, its figures, its layout."""

    document: Path
    figures: Path
    layout: list[Path]


@item(28, "The same bytes from the same release", 2)
def again(paper: Paper) -> Iterator[Lost]:
    """Two points, if what it was made of is at hand and gives the same bytes."""
    # Only who sets it anew pays for the typesetter.
    from twoway.render import write_pdf

    kept = _kept(paper)
    doc = json.loads(kept.document.read_text("utf-8"))
    doc["made"] |= {k: paper.doc["made"][k] for k in ("release", "approved")}
    with tempfile.TemporaryDirectory() as scratch:
        anew = write_pdf(doc, kept.layout, kept.figures, Path(scratch) / paper.path.name)
        same = anew.read_bytes() == paper.path.read_bytes()
    if not same:
        cure = "Render it again, and look for a clock, a chance or another version of Typst."
        yield Lost(2, "other bytes when set anew", "the same", cure)


def _kept(paper: Paper) -> Kept:
    """Find what the PDF was set from: in the release named, else around it."""
    brief, language = str(paper.enclosed["brief"]), paper.language
    homes = [release_of(paper.release).made(brief)] if paper.release else []
    here = paper.path.resolve().parent
    homes += [here, here.parent, here.parent.parent / "made" / brief]
    for home in homes:
        document = home / "documents" / f"{language}.json"
        if not document.is_file() or not (home / "figures").is_dir():
            continue
        layout = sorted((home / "layout").glob("*.typ")) or catalogue.brief(brief).layouts
        return Kept(document, home / "figures", list(layout))
    raise NotCheckedError(
        "what it was set from is not at hand: name its release with --release, or check the PDF "
        "where it was rendered"
    )
