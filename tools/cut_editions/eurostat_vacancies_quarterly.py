"""Cut the quarterly vacancies: Luxembourg, the only state at hand, since 2015."""

from pathlib import Path

from tools.cut_editions import Cut, lines, write_edition
from twoway import catalogue

_NAME = "eurostat_vacancies_quarterly"
_CHOSEN = "Luxembourg, all industries, number of vacancies, from the first quarter of 2015"


def cut(full: Path, root: Path) -> None:
    """Write the one edition."""
    path = full / "permits_students_skills/eurostat/jvs_q_nace2_page_linear_2_0__LU.csv"
    head, *rows = lines(path)
    kept = [head, *(r for r in rows if any(f",{y}-Q" in r for y in range(2015, 2026)))]
    declared = catalogue.source(_NAME).source
    write_edition(
        root,
        _NAME,
        "luxembourg-2025",
        [
            Cut(
                "jvs_q_nace2_luxembourg.csv",
                "".join(kept).encode(),
                "third-party cut",
                _CHOSEN,
                path,
                obtained_from="SexomQ/ExploratoryDataAnalysis:data_indicators/"
                "jvs_q_nace2_page_linear_2_0.csv@5e64add8",
                dataset="jvs_q_nace2",
            )
        ],
        publisher="Eurostat",
        dataset="jvs_q_nace2",
        published="2025-09-01",
        licence=declared.licence,
        territory=declared.territory,
        selected=_CHOSEN,
        note="A third party chose Luxembourg. Of 2025, with the second quarter: day set to 1 "
        "September.",
    )
