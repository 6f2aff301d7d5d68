"""Cut the ten largest pairs of mobile students: EU members with China and India."""

from datetime import date
from pathlib import Path

import pandas as pd

from tools.cut_editions import Cut, gzipped, lines, write_edition
from twoway.reference import members, to_area

_EU = set(members("EU27_2020", date(2026, 1, 1)))
_FARS = {"CHN", "IND"}


def cut(full: Path, root: Path) -> None:
    """Write one edition of both files."""
    folder = full / "permits_students_skills/unesco_uis"
    chosen = "EU members with China and India, both directions, all years"
    cuts = []
    for name in ("popular-destinations-by-origin.csv.gz", "popular-origins-by-destination.csv.gz"):
        path = folder / name
        head, *rows = lines(path)
        # No name of these countries holds a comma.
        one, two = (_areas([r.split(",")[k] for r in rows]) for k in (1, 2))
        pairs = zip(rows, one, two, strict=True)
        kept = [r for r, a, b in pairs if {a, b} & _EU and {a, b} & _FARS]
        cuts.append(
            Cut(
                name,
                gzipped("".join([head, *kept])),
                "third-party cut",
                chosen,
                path,
                obtained_from="360-info/report-global-education:data/@b09bb22a",
            )
        )
    write_edition(
        root,
        "unesco_students",
        "2022",
        cuts,
        publisher="UNESCO Institute for Statistics",
        dataset="OPRI, mobile students by country of origin",
        published="",
        licence="CC BY-SA 3.0 IGO",
        territory="China is mainland China; Hong Kong and Macao are apart.",
        selected=chosen,
        note="A third party kept the ten largest pairs of each country and year: a pair that is "
        "not here is not zero. Edition of 2022; the day of publication is not known. These files "
        "and what is adapted from them are under the same licence.",
    )


def _areas(names: list[str]) -> list[str]:
    return to_area(pd.Series(names, dtype="str"), "uis", "english").tolist()
