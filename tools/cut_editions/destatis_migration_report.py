"""Cut the yearly report on migration: China, Taiwan, India and all countries, three sheets."""

from pathlib import Path

from tools.cut_editions import Cut, write_edition
from tools.cut_editions.workbooks import as_xlsx, sheets_of
from twoway import catalogue

_SOURCE = "destatis_migration_report"
# Beside the corridors: a secret cell (Kiribati), a group and the home row, both to be left out.
_KEPT = {
    "China (inkl. Hongkong und Macau)",
    "Taiwan",
    "Indien",
    "Kiribati",
    "EU-Staaten (EU27)",
    "Deutschland",
    "ohne Angabe/ungeklärt",
    "ohneAngabe/ungeklärt",
    "Insgesamt",
}
_WHOLE = ("Titel", "Impressum")
_FLAT = ("csv-12711-04", "csv-12711-05", "csv-12711-06")
_AREA = 3


def cut(full: Path, root: Path) -> None:
    """Write the edition of 2024: title and imprint, and rows of the three flat sheets."""
    path = full / "stocks_flows/destatis/statistischer-bericht-wanderungen-2024.xlsx"
    sheets = sheets_of(path)
    kept = {name: sheets[name] for name in _WHOLE} | {
        name: [sheets[name][0], *(r for r in sheets[name][1:] if r[_AREA] in _KEPT)]
        for name in _FLAT
    }
    chosen = (
        "title, imprint, and of the sheets csv-12711-04, -05 and -06 the rows of China, Taiwan, "
        "India, Kiribati, Germany, the EU, unknown and all countries, by sex"
    )
    declared = catalogue.source(_SOURCE).source
    write_edition(
        root,
        _SOURCE,
        "2024",
        [
            Cut(
                path.name,
                as_xlsx(kept),
                "extract",
                chosen,
                path,
                obtained_from=(
                    "andronix82/german-migration-analysis:"
                    "data/raw/genesis/migration_totals_raw.xlsx@9f87f38"
                ),
                dataset="EVAS 12711, Artikelnummer 2010120247005",
            )
        ],
        publisher=declared.producer,
        dataset=declared.dataset,
        published="2025-11-20",
        licence=declared.licence,
        territory="China includes Hong Kong and Macao; Taiwan is apart.",
        selected=chosen,
        note="Published on 2 July 2025, revised on 20 November 2025: the revised file.",
    )
