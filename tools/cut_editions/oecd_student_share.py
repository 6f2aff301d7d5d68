"""Cut the shares of origins: EU members as hosts of students from China and India."""

from datetime import date
from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition
from twoway.reference import members

_EU = set(members("EU27_2020", date(2026, 1, 1)))


def cut(full: Path, root: Path) -> None:
    """Write one edition."""
    path = full / "permits_students_skills/oecd_derived/Share_students_origin_to_destination.csv.gz"
    chosen = "EU members as hosts of students from China, India and the world, 2022"
    head, *rows = lines(path, "latin-1")
    kept = [
        r for r in rows if r.split(",")[0] in _EU and r.split(",")[2] in ("China", "India", "World")
    ]
    write_edition(
        root,
        "oecd_student_share",
        "2025",
        [
            Cut(
                path.name,
                gzipped("".join([head, *kept]), "latin-1"),
                "third-party cut",
                chosen,
                path,
                obtained_from=(
                    "nemuulen/INFOSCI301_Final_Project:data/"
                    "Share_students_origin_to_destination.csv@e1631446"
                ),
            )
        ],
        publisher="OECD",
        dataset="Data Explorer, mobile students by country of origin",
        published="",
        licence="CC BY 4.0",
        territory="China is mainland China; Hong Kong and Macao are apart.",
        selected=chosen,
        note="Derived by students, who named the columns wrongly: Origin is the host, Destination "
        "where its students come from. The day of publication is not known.",
    )
