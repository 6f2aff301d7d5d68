"""Cut the OECD's migration tables: members of the EU, and China and India as origins."""

import csv
from datetime import date
from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition
from twoway.reference import members

_FOLDER = "stocks_flows/oecd"
_LICENCE = "OECD terms and conditions; CC BY 4.0"
_MEMBERS = frozenset(members("EU27_2020", date(2024, 1, 1)))
# Total, China, India, Hong Kong, Macao.
_ORIGINS = {"0", "156", "356", "344", "446"}
_STOCKS = {"oecd_foreign_born": "B14_foreign_born", "oecd_foreign_citizens": "B15_foreign_citizens"}
# source: file at hand, territory
_TABLES = {
    "oecd_inflows": ("international_migration_database.csv.gz", "Citizenship W is all of them."),
    "oecd_permanent_inflows": (
        "standardised_inflows_of_permanent-type_migrants.csv.gz",
        "Countries of admission; no origins.",
    ),
    "oecd_temporary_inflows": (
        "standardised_inflows_of_temporary_migrants.csv.gz",
        "Countries of admission; no origins.",
    ),
    "oecd_labour_outcomes": (
        "labour_market_outcomes_of_immigrants.csv.gz",
        "Native and foreign-born of all origins together.",
    ),
}


def cut(full: Path, root: Path) -> None:
    """Write an edition of two measures of stocks, and of four flows of data."""
    for source, measure in _STOCKS.items():
        _cut_stock(full, root, source, measure)
    for source, (name, territory) in _TABLES.items():
        _cut_table(full, root, source, name, territory)


def _cut_stock(full: Path, root: Path, source: str, measure: str) -> None:
    path = full / _FOLDER / "mig_stocks_B14_B15_by_origin.csv.gz"
    head, *rows = lines(path)
    chosen = (
        f"measure {measure[:3]}; destinations that are members of the EU of 27; origins China, "
        "India, Hong Kong, Macao and the total; both sexes together and women; all years"
    )
    kept = [row for row in rows if _wanted(row, measure)]
    write_edition(
        root,
        source,
        "2025",
        [
            Cut(
                f"oecd_{measure}.csv.gz",
                gzipped("".join([head, *kept])),
                "converted extract",
                chosen,
                path,
                obtained_from="kirillfandreev/migrantstock:data/*_EmpiricalData.ms.RData@6f8cd59",
                dataset=f"International Migration Database, {measure[:3]}",
            )
        ],
        publisher="OECD",
        dataset=f"International Migration Database, {measure[:3]}",
        published="",
        licence=_LICENCE,
        territory="China without Hong Kong and Macao, which stand apart, often as 0.",
        selected=chosen,
        note="Taken from R data and written as CSV by a third party early in 2025; flags are lost. "
        "The day of the OECD's own release is not known.",
    )


def _wanted(row: str, measure: str) -> bool:
    destination, _, origin, _, _, found, _ = row.split(",")
    return found == measure and destination in _MEMBERS and origin in _ORIGINS


def _cut_table(full: Path, root: Path, source: str, name: str, territory: str) -> None:
    path = full / _FOLDER / name
    head, *rows = lines(path, "utf-8-sig")
    area = next(csv.reader([head])).index("REF_AREA")
    wanted = _MEMBERS | {"EU27_2020"}
    kept = [row for row in rows if next(csv.reader([row]))[area] in wanted]
    chosen = "reporting countries that are members of the EU of 27, and the EU where it stands"
    write_edition(
        root,
        source,
        "2026-03",
        [
            Cut(
                name,
                gzipped("".join([head, *kept])),
                "extract",
                chosen,
                path,
                obtained_from=f"vedhjaishankar/oecd-migration-analysis:data/{name[:-3]}@69c9435",
                dataset=next(csv.reader([rows[0]]))[1],
            )
        ],
        publisher="OECD",
        dataset=next(csv.reader([rows[0]]))[1],
        published="",
        licence=_LICENCE,
        territory=territory,
        selected=chosen,
        note="Downloaded by the repository in March 2026; the day of release is not known.",
    )
