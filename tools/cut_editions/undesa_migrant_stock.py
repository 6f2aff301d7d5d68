"""Cut the UN stock: the world's pairs of late, all of China's, of India with the EU, totals."""

from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition
from tools.cut_editions.lists import EU27, spellings

_CHINA = {"156", "344", "446"}
_INDIA, _OTHERS = "356", "2003"
_WORLD_YEARS = ("2015", "2020", "2024")
_EU = spellings(EU27, "m49")
_CUSTODY_NOTE = (
    "The publisher's figures in another container: taken from R data and written as CSV, none "
    "altered. Not the publisher's workbook layout. "
)


def cut(full: Path, root: Path) -> None:
    """Write the editions of 2020 and 2024."""
    for label, published, note in (
        (
            "2020",
            "2021-01-15",
            "Zero cells and regions of origin were dropped on the way. Presented with its report "
            "on 15 January 2021 (infomigrants.net/en/post/29706; observerbd.com of 17 January); "
            "the documentation is dated December 2020.",
        ),
        (
            "2024",
            "2025-01-27",
            "The day that the publisher's server gave the workbook by pair (Last-Modified, a "
            "public survey of September 2026): an upper bound, it may have come out some days "
            "earlier.",
        ),
    ):
        path = full / f"stocks_flows/un_desa/ims{label}_stock_by_sex_destination_origin.csv.gz"
        head, *rows = lines(path)
        kept = [head, *(r for r in rows if _wanted(r))]
        chosen = (
            "all pairs with China, Hong Kong or Macao on either side, pairs of India with members "
            "of the EU of 27 in both directions, the other origins of India together (2003), and "
            "every destination's total over origins, all sexes and years; all other pairs of both "
            f"sexes together, {', '.join(_WORLD_YEARS)}"
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
    destination, _, origin, _, year, sex, _ = row.split(",")
    if sex == "T" and year in _WORLD_YEARS:
        return True
    india = destination == _INDIA and origin in _EU | {_OTHERS}
    india = india or (origin == _INDIA and destination in _EU)
    return origin == "0" or india or bool({destination, origin} & _CHINA)
