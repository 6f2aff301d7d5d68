"""Cut the shortage occupations: the whole lists of member states."""

from pathlib import Path

from tools.cut_editions import Cut, lines, write_edition
from tools.cut_editions.states import MEMBERS
from twoway import catalogue

_NAME = "eures_shortage_occupations"
_CHOSEN = "the whole lists of the EU27's members; Norway and Switzerland are left out"


def cut(full: Path, root: Path) -> None:
    """Write the one edition."""
    folder = full / "permits_students_skills/skills_shortage"
    path = folder / "EURES_shortage_2022__as_csv.csv"
    head, *rows = lines(path)
    kept = [head, *(r for r in rows if r.partition(",")[0] in MEMBERS)]
    declared = catalogue.source(_NAME).source
    write_edition(
        root,
        _NAME,
        "2022",
        [
            Cut(
                "EURES_shortage_2022.csv",
                "".join(kept).encode(),
                "transcribed",
                _CHOSEN,
                path,
                obtained_from="Lighthouse-Reports/Brainwaste:Input Data/Config/"
                "EURES_shortage_2022.xlsx@68552be6",
            )
        ],
        publisher="European Labour Authority (EURES), transcribed by Lighthouse Reports",
        dataset=declared.dataset,
        published="2023-03-29",
        licence=declared.licence,
        territory=declared.territory,
        selected=_CHOSEN,
        note="Typed by journalists from the report's annex, a PDF, and not checked against it; "
        "their workbook was converted to CSV. The day is the report's.",
    )
