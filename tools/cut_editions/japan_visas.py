"""Cut the visas of Japan: nationals of China, India and EU members."""

from datetime import date
from pathlib import Path

import pandas as pd

from tools.cut_editions import Cut, lines, write_edition
from twoway.reference import members, to_area

_EU = set(members("EU27_2020", date(2026, 1, 1)))
_KEPT = {"_T", "CHN", "IND"} | _EU


def cut(full: Path, root: Path) -> None:
    """Write one edition."""
    path = full / "visas_permits/japan_mofa/visa_number_in_japan.csv"
    chosen = "nationals of China, India and EU members and the total, all years"
    head, *rows = lines(path)
    names = pd.Series([r.split(",")[2] for r in rows], dtype="str")
    kept = to_area(names, "japan_mofa", "english").isin(_KEPT)
    write_edition(
        root,
        "japan_visas",
        "2006-2017",
        [
            Cut(
                path.name,
                "".join([head, *(r for r, keep in zip(rows, kept, strict=True) if keep)]).encode(),
                "third-party cut",
                chosen,
                path,
                obtained_from="airscholar/Japan-visa-data-engineering:src/input/@7fd4a7c6",
            )
        ],
        publisher="Ministry of Foreign Affairs of Japan",
        dataset="Visa issuance statistics 2006 to 2017",
        published="",
        licence="Government of Japan Standard Terms of Use (compatible with CC BY 4.0)",
        territory="China is the passport of the People's Republic; Taiwan is apart.",
        selected=chosen,
        note="United and translated by machine by a third party; the days of publication of the "
        "yearly workbooks are not all known.",
    )
