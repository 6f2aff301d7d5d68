"""Cut the UN's births, deaths, migration and change: the EU, China, India, the world."""

from datetime import date
from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition
from twoway.reference import members, table

_AREAS = {*members("EU27_2020", date(2024, 1, 1)), "CHN", "HKG", "MAC", "TWN", "IND"}
_WORLD = "900"


def cut(full: Path, root: Path) -> None:
    """Write the one edition of four files."""
    codes = table("areas").set_index("code")["m49"].str.lstrip("0")
    wanted = {_WORLD, *codes[codes.index.isin(_AREAS)]}
    chosen = "members of the EU of 27, China, Hong Kong, Macao, Taiwan, India, World; all years"
    cuts = []
    for event in ("births", "deaths", "migration", "PopChange"):
        path = full / f"stocks_flows/un_wpp/wpp2024_{event}.txt.gz"
        head, *rows = lines(path)
        kept = [row for row in rows if row.partition("\t")[0].strip('"') in wanted]
        cuts.append(
            Cut(
                path.name,
                gzipped("".join([head, *kept])),
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
