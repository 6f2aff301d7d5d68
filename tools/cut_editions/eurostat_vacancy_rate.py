"""Cut the vacancy rates: the EU and its members in all industries together, the EU by section."""

from pathlib import Path
from typing import Any

from tools.cut_editions import Cut, lists, write_edition
from tools.cut_editions.states import labels
from tools.cut_editions.workbooks import as_xlsx, sheets_of
from twoway import catalogue

_NAME = "eurostat_vacancy_rate"
_SPREADSHEET = "jvs_q_nace2__custom_9301789_spreadsheet__2001Q1-2023Q3.xlsx"
_EU = "European Union - 27 countries (from 2020)"
_EURO_AREA = "Euro area – 20 countries (from 2023)"
_ALL = "Industry, construction and services (except"
_SECTIONS = (
    "Construction",
    "Accommodation and food service activities",
    "Information and communication",
    "Administrative and support service activities",
    "Human health and social work activities",
)
_CHOSEN = (
    "the EU27, its members and the euro area of 20 in industry, construction and services "
    "together (B-S); the EU27 in sections F, I, J, N and Q; every quarter; title page and legend"
)


def cut(full: Path, root: Path) -> None:
    """Write the edition of the table, then that of single figures."""
    path = full / "permits_students_skills/skills_shortage" / _SPREADSHEET
    sheets = sheets_of(path)
    sheets = {"Summary": sheets["Summary"], "Sheet 1": _kept(sheets["Sheet 1"])}
    declared = catalogue.source(_NAME).source
    write_edition(
        root,
        _NAME,
        "2024-01-11",
        [
            Cut(
                "jvs_q_nace2_rate.xlsx",
                as_xlsx(sheets),
                "extract",
                _CHOSEN,
                path,
                obtained_from="Lighthouse-Reports/Brainwaste:Input Data/eurostat/"
                "shortage_raw.xlsx@68552be6",
                dataset="jvs_q_nace2",
            )
        ],
        publisher="Eurostat",
        dataset="jvs_q_nace2",
        published="2023-12-18",
        licence=declared.licence,
        territory=declared.territory,
        selected=_CHOSEN,
        note="Data Browser spreadsheet of 11 January 2024, data last updated on 18 December 2023.",
    )
    lists.write(
        root,
        _NAME,
        full / "permits_students_skills/published_figures/skills_shortage_published.csv",
        keep=lambda row: row["indicator"].startswith("job vacancy rate"),
        chosen="job vacancy rates, seasonally adjusted",
        territory=declared.territory,
        label="published-2026-11",
    )


def _kept(rows: list[list[Any]]) -> list[list[Any]]:
    states = labels()
    head = next(n for n, row in enumerate(rows) if row[0] == "TIME")
    blank = next(n for n in range(head + 1, len(rows)) if not any(rows[n]))
    body = [row for row in rows[head + 2 : blank] if _chosen(str(row[0]), str(row[1]), states)]
    return [*rows[: head + 2], *body, *rows[blank:]]


def _chosen(area: str, industry: str, states: frozenset[str]) -> bool:
    if industry.startswith(_ALL):
        return area in states or area in (_EU, _EURO_AREA)
    return area == _EU and industry in _SECTIONS
