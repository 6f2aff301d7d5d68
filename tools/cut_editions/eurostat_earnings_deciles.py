"""Cut the deciles of earnings: member states, every year and pay period."""

from pathlib import Path

from tools.cut_editions import Cut, write_edition
from tools.cut_editions.states import MEMBERS
from tools.cut_editions.workbooks import as_xlsx, sheets_of
from twoway import catalogue

_NAME = "eurostat_earnings_deciles"
_CHOSEN = "the EU27's members, 2010, 2014 and 2018, annual, monthly and hourly earnings"


def cut(full: Path, root: Path) -> None:
    """Write the one edition."""
    folder = full / "permits_students_skills/skills_shortage"
    path = folder / "ses_earnings_deciles_2010_2014_2018.xlsx"
    sheets = {
        year: [*rows[:2], *(row for row in rows[2:] if row[1] in MEMBERS)]
        for year, rows in sheets_of(path).items()
    }
    declared = catalogue.source(_NAME).source
    write_edition(
        root,
        _NAME,
        "2024-02-14",
        [
            Cut(
                path.name,
                as_xlsx(sheets),
                "converted extract",
                _CHOSEN,
                path,
                obtained_from="Lighthouse-Reports/Brainwaste:Input Data/eurostat/"
                "ses_raw.xlsx@68552be6",
            )
        ],
        publisher="Eurostat, compiled by Lighthouse Reports",
        dataset=declared.dataset,
        published="2024-02-14",
        licence=declared.licence,
        territory=declared.territory,
        selected=_CHOSEN,
        note="The day is that on which journalists saved the compilation. It states neither the "
        "table nor the currency, which is the euro (see the source).",
    )
