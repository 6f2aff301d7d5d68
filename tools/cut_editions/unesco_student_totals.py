"""Cut the totals of mobile students: EU members, China and India."""

from datetime import date
from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition
from twoway.reference import members

_EU = set(members("EU27_2020", date(2026, 1, 1)))
_KEPT = _EU | {"CHN", "IND"}


def cut(full: Path, root: Path) -> None:
    """Write one edition."""
    path = full / "permits_students_skills/unesco_uis/RAW_inbound_and_outbound_data.csv.gz"
    chosen = "inbound mobile students (26637) of EU members, China and India, all years"
    head, *rows = lines(path)
    kept = [r for r in rows if r.startswith("26637,") and r.split(",")[1] in _KEPT]
    write_edition(
        root,
        "unesco_student_totals",
        "2025",
        [
            Cut(
                path.name,
                gzipped("".join([head, *kept])),
                "extract",
                chosen,
                path,
                obtained_from=(
                    "nemuulen/INFOSCI301_Final_Project:data/RAW_inbound_and_outbound_data.csv"
                    "@e1631446"
                ),
            )
        ],
        publisher="UNESCO Institute for Statistics",
        dataset="UIS API, indicator 26637",
        published="",
        licence="CC BY-SA 3.0 IGO",
        territory="China is mainland China; Hong Kong and Macao are apart.",
        selected=chosen,
        note="Asked of the service in 2025; the day is not known. This file and what is adapted "
        "from it are under the same licence.",
    )
