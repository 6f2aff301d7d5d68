"""Cut the World Bank's matrices: members of the EU with China and India, and their totals."""

from datetime import date
from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition
from twoway.reference import members

_MEMBERS = frozenset(members("EU27_2020", date(2024, 1, 1)))
_PARTNERS = frozenset({"CHN", "IND"})
_ALL_ORIGINS = "0"


def cut(full: Path, root: Path) -> None:
    """Write the one edition."""
    path = full / "stocks_flows/worldbank/bilateral_migrant_stock_1960_2000.csv.gz"
    head, *rows = lines(path)
    chosen = (
        "pairs of a member of the EU of 27 with China or India, both directions, and the total of "
        "each of these destinations; all sexes and years"
    )
    write_edition(
        root,
        "worldbank_bilateral_stock",
        "1960-2000",
        [
            Cut(
                path.name,
                gzipped("".join([head, *(row for row in rows if _wanted(row))])),
                "converted extract",
                chosen,
                path,
                obtained_from="kirillfandreev/migrantstock:data/*_EmpiricalData.ms.RData@6f8cd59",
                dataset="Global Bilateral Migration Database",
            )
        ],
        publisher="World Bank",
        dataset="Global Bilateral Migration Database, 1960-2000",
        published="",
        licence="CC BY 4.0",
        territory="China is mainland China; Hong Kong and Macao apart.",
        selected=chosen,
        note="Taken from R data and written as CSV by a third party; cells of 0 were dropped. The "
        "paper is of 2011; which revision of the database this is, is not said.",
    )


def _wanted(row: str) -> bool:
    destination, origin, code, *_ = row.split(",")
    if code == _ALL_ORIGINS:
        return destination in _MEMBERS | _PARTNERS
    return (origin in _MEMBERS and destination in _PARTNERS) or (
        destination in _MEMBERS and origin in _PARTNERS
    )
