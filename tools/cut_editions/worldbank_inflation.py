"""Cut inflation: EU members, China, Hong Kong, Macao, India, the Union and the world."""

import csv
from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition
from twoway import catalogue
from twoway.reference import table

_SOURCE = "worldbank_inflation"
_OTHERS = {"CHN", "HKG", "MAC", "IND", "EUU", "WLD"}


def cut(full: Path, root: Path) -> None:
    """Write the edition, its wrong heading kept."""
    path = full / "recruitment_protection/worldbank_wdi/cpi.csv.gz"
    blocs = table("blocs")
    kept = {*blocs.loc[blocs["bloc"] == "EU27_2020", "member"], *_OTHERS}
    head, *rows = lines(path)
    body = [r for r in rows if next(csv.reader([r]))[1] in kept]
    chosen = "EU27, China, Hong Kong, Macao, India, European Union, World; all years"
    declared = catalogue.source(_SOURCE).source
    write_edition(
        root,
        _SOURCE,
        "2025-07",
        [
            Cut(
                "cpi.csv.gz",
                gzipped("".join([head, *body])),
                "converted extract",
                chosen,
                path,
                obtained_from="datasets/cpi:data/cpi.csv@3750e45",
                dataset="FP.CPI.TOTL.ZG",
            )
        ],
        publisher=declared.producer,
        dataset=declared.dataset,
        published="2025-07-01",
        licence=declared.licence,
        territory="China is mainland China.",
        selected=chosen,
        note="The column is headed CPI and holds yearly inflation in per cent: the repository's "
        "mistake, kept as it is. Its last change is of 1 July 2025.",
    )
