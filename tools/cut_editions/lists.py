"""What the cuts of lists of printed figures share: whole lines as they were, chosen by a rule."""

import csv
import io
from collections.abc import Callable, Mapping
from pathlib import Path

from tools.cut_editions import Cut, lines, write_edition
from twoway import catalogue

# The day on which the lists were finished: the first on which their figures stood together.
FINISHED = "2026-11-23"


def write(
    root: Path,
    source: str,
    path: Path,
    *,
    keep: Callable[[Mapping[str, str]], bool],
    chosen: str,
    territory: str,
    label: str = "2026-11",
) -> None:
    """Write an edition of the lines of a list that `keep` accepts.

    A list whose every line is kept would be a copy of the whole file: it is refused.
    """
    head, *rows = lines(path, "utf-8-sig")
    names = next(csv.reader([head]))
    kept = [
        r for r in rows if keep(dict(zip(names, next(csv.reader(io.StringIO(r))), strict=True)))
    ]
    assert 0 < len(kept) < len(rows), f"{path.name}: {len(kept)} of {len(rows)} lines kept"
    declared = catalogue.source(source).source
    write_edition(
        root,
        source,
        label,
        [
            Cut(
                path.name,
                "".join([head, *kept]).encode(),
                "transcribed",
                chosen,
                path,
                obtained_from="documents and pages named on every row",
            )
        ],
        publisher=declared.producer,
        dataset=declared.dataset,
        published=FINISHED,
        licence=declared.licence,
        territory=territory,
        selected=chosen,
        note="A list of single figures, each read on the page that its row names.",
    )
