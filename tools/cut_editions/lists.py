"""What the cuts of lists of printed figures share: whole lines as they were, chosen by a rule."""

import csv
import io
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition
from twoway import catalogue
from twoway.reference import members, table

# The day on which the lists were finished: the first on which their figures stood together.
FINISHED = "2026-11-23"
EU27 = frozenset(members("EU27_2020", date.fromisoformat(FINISHED)))


def spellings(areas: frozenset[str], *schemes: str) -> frozenset[str]:
    """Every way in which these schemes write these areas."""
    codes = table("area_codes")
    return frozenset(codes[codes["scheme"].isin(schemes) & codes["area"].isin(areas)]["code"])


def write(
    root: Path,
    source: str,
    path: Path,
    *,
    keep: Callable[[Mapping[str, str]], bool],
    chosen: str,
    territory: str = "",
    label: str = "2026-11",
    packed: bool = False,
) -> None:
    """Write an edition of the lines of a list that `keep` accepts.

    A list whose every line is kept would be a copy of the whole file: it is refused. A long one is
    packed with gzip.
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
                f"{path.name}.gz" if packed else path.name,
                gzipped("".join([head, *kept])) if packed else "".join([head, *kept]).encode(),
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
        territory=territory or declared.territory,
        selected=chosen,
        note="A list of single figures, each read on the page that its row names.",
    )
