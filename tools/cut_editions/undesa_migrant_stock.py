"""Cut the UN stock: every pair with China, Hong Kong or Macao, and totals by destination."""

from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition

_CHINA = {"156", "344", "446"}
_CUSTODY_NOTE = (
    "The publisher's figures in another container: taken from R data and written as CSV, none "
    "altered. Not the publisher's workbook layout. "
)


def cut(full: Path, root: Path) -> None:
    """Write the editions of 2020 and 2024."""
    for label, published, note in (
        (
            "2020",
            "2020-12-01",
            "Zero cells and regions of origin were dropped on the way. The documentation of the "
            "edition is dated December 2020, day set to the first.",
        ),
        (
            "2024",
            "2025-01-01",
            "Published in 2025 as it is cited; month and day not known, set to 1 January.",
        ),
    ):
        path = full / f"stocks_flows/un_desa/ims{label}_stock_by_sex_destination_origin.csv.gz"
        head, *rows = lines(path)
        kept = [head, *(r for r in rows if _wanted(r))]
        chosen = (
            "all pairs with China, Hong Kong or Macao on either side, and every destination's "
            "total over origins; all sexes and years"
        )
        write_edition(
            root,
            "undesa_migrant_stock",
            label,
            [
                Cut(
                    f"ims{label}_stock_by_sex_destination_origin.csv.gz",
                    gzipped("".join(kept)),
                    "converted extract",
                    chosen,
                    path,
                    obtained_from="kirillfandreev/migrantstock:data/*.RData@6f8cd59",
                    dataset=f"POP/DB/MIG/Stock/Rev.{label}",
                )
            ],
            publisher="United Nations, DESA, Population Division",
            dataset=f"International Migrant Stock (POP/DB/MIG/Stock/Rev.{label})",
            published=published,
            licence="CC BY 3.0 IGO",
            territory="China is mainland China (M49 156); Hong Kong 344 and Macao 446 apart.",
            selected=chosen,
            note=_CUSTODY_NOTE + note,
        )


def _wanted(row: str) -> bool:
    destination, _, origin, *_ = row.split(",")
    return origin == "0" or bool({destination, origin} & _CHINA)
