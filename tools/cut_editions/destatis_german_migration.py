"""Cut the moves of German citizens: China, India, unknown and all countries, every year."""

from pathlib import Path

from tools.cut_editions import Cut, lines, write_edition
from twoway import catalogue

_SOURCE = "destatis_german_migration"
# Sudan shows what the table prints where it has no figure.
_KEPT = {
    "China",
    "Indien",
    "Sudan (ohne Südsudan) (ab 09.07.2011)",
    "Ungeklärt / Ohne Angabe",
    "Insgesamt",
}
_HEAD = 8


def cut(full: Path, root: Path) -> None:
    """Write the edition; header, lines of the year and footer stay as they are."""
    path = full / "stocks_flows/destatis/12711-0008_wanderungen_herkunft_ziel.csv"
    head, body = lines(path)[:_HEAD], lines(path)[_HEAD:]
    kept = [row for row in body if row.split(";")[0] in _KEPT or not _is_country(row)]
    chosen = "China, India, Sudan, unknown and all countries; header, every year, footer"
    declared = catalogue.source(_SOURCE).source
    write_edition(
        root,
        _SOURCE,
        "2026-02-22",
        [
            Cut(
                "12711-0008.csv",
                "".join([*head, *kept]).encode(),
                "extract",
                chosen,
                path,
                obtained_from=(
                    "andronix82/german-migration-analysis:"
                    "data/raw/genesis/migration_country_genesis_raw.csv@9f87f38"
                ),
                dataset="12711-0008",
            )
        ],
        publisher=declared.producer,
        dataset=declared.dataset,
        published="2026-02-22",
        licence=declared.licence,
        territory="China as printed; whether Hong Kong and Macao are in it is not said.",
        selected=chosen,
        note="The day is that of the draw from GENESIS-Online, printed in the footer.",
    )


def _is_country(row: str) -> bool:
    cells = row.split(";")
    return len(cells) > 1 and any(c.strip() for c in cells[1:])
