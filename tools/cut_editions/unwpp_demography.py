"""Cut the UN's births, deaths, migration and change: every country, the years since 2010."""

from pathlib import Path

import pandas as pd

from tools.cut_editions import Cut, gzipped, lines, write_edition
from twoway.reference import table, to_area

_FIRST = "2010"
_WORLD = "900"


def cut(full: Path, root: Path) -> None:
    """Write the one edition of four files."""
    areas = table("areas")
    countries = {*areas.loc[areas["kind"] == "country", "code"]}
    chosen = f"every country and area, and the World; the years since {_FIRST}"
    cuts = []
    for event in ("births", "deaths", "migration", "PopChange"):
        path = full / f"stocks_flows/un_wpp/wpp2024_{event}.txt.gz"
        head, *rows = lines(path)
        names = _cells(head)
        since = [n for n, name in enumerate(names) if not name.isdigit() or name >= _FIRST]
        codes = pd.Series([_cells(r)[names.index("country_code")] for r in rows])
        wanted = to_area(codes, "unwpp", "m49").isin(countries) | codes.eq(_WORLD)
        kept = [row for row, here in zip(rows, wanted, strict=True) if here]
        cuts.append(
            Cut(
                path.name,
                gzipped("".join(_chosen(row, since) for row in [head, *kept])),
                "converted extract",
                chosen,
                path,
                obtained_from=f"PPgp/wpp2024:data-raw/wpp2024_{event}.txt@2da7768",
                dataset="World Population Prospects 2024",
            )
        )
    write_edition(
        root,
        "unwpp_demography",
        "2024",
        cuts,
        publisher="United Nations, DESA, Population Division",
        dataset="World Population Prospects 2024",
        published="2024-07-11",
        licence="CC BY 3.0 IGO",
        territory="China is mainland China; Hong Kong, Macao and Taiwan apart.",
        selected=chosen,
        note="Text files of an R package of the Prospects, a column per year. Published on World "
        "Population Day 2024, as it is remembered; the page was not opened.",
    )


def _cells(row: str) -> list[str]:
    return [cell.strip('"') for cell in row.rstrip("\r\n").split("\t")]


def _chosen(row: str, columns: list[int]) -> str:
    """Return some cells of a line as they were, and its ending."""
    text = row.rstrip("\r\n")
    cells = text.split("\t")
    return "\t".join(cells[n] for n in columns) + row[len(text) :]
