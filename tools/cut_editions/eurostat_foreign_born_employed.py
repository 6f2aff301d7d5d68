"""Cut the employed who were born abroad: the EU and its members."""

from pathlib import Path
from typing import Any

from tools.cut_editions import Cut, write_edition
from tools.cut_editions.states import labels
from tools.cut_editions.workbooks import as_xlsx, sheets_of
from twoway import catalogue

_NAME = "eurostat_foreign_born_employed"
_EU = "European Union - 27 countries (from 2020)"
_EURO_AREA = "Euro area – 20 countries (from 2023)"
_CHOSEN = "the EU27, its members and the euro area of 20; with title page and legend"


def cut(full: Path, root: Path) -> None:
    """Write the one edition."""
    folder = full / "permits_students_skills/skills_shortage"
    path = next(folder.glob("lfsa_pgacws__*.xlsx"))
    sheets = sheets_of(path)
    kept = {"Summary": sheets["Summary"], "Sheet 1": _kept(sheets["Sheet 1"])}
    declared = catalogue.source(_NAME).source
    write_edition(
        root,
        _NAME,
        "2024-01-16",
        [
            Cut(
                "lfsa_pgacws_employed.xlsx",
                as_xlsx(kept),
                "extract",
                _CHOSEN,
                path,
                obtained_from="Lighthouse-Reports/Brainwaste:Input Data/eurostat/"
                "employed_immigrants_raw.xlsx@68552be6",
                dataset="lfsa_pgacws",
            )
        ],
        publisher="Eurostat",
        dataset="lfsa_pgacws",
        published="2023-12-14",
        licence=declared.licence,
        territory=declared.territory,
        selected=_CHOSEN,
        note="Data Browser spreadsheet of 16 January 2024, data last updated on 14 December 2023.",
    )


def _kept(rows: list[list[Any]]) -> list[list[Any]]:
    states = labels() | {_EU, _EURO_AREA}
    head = next(n for n, row in enumerate(rows) if row[0] == "TIME")
    blank = next(n for n in range(head + 1, len(rows)) if not any(rows[n]))
    body = [row for row in rows[head + 2 : blank] if row[0] in states]
    return [*rows[: head + 2], *body, *rows[blank:]]
