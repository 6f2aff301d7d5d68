"""Cut the prices of remittances: from EU members to China and India."""

from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition
from twoway import catalogue
from twoway.reference import table

_SOURCE = "worldbank_remittance_price"
_RECEIVERS = {"CHN", "IND"}


def cut(full: Path, root: Path) -> None:
    """Write the edition; header and footer stay as they are."""
    folder = full / "recruitment_protection/worldbank_rpw"
    path = folder / "rpw_corridors_average_total_cost_2011Q1_2020Q3.csv.gz"
    blocs = table("blocs")
    members = set(blocs.loc[blocs["bloc"] == "EU27_2020", "member"])
    head, *rows = lines(path)
    kept = [r for r in rows if _wanted(r, members)]
    chosen = "from EU members to China and India, every quarter; header and footer"
    declared = catalogue.source(_SOURCE).source
    write_edition(
        root,
        _SOURCE,
        "2020-12-07",
        [
            Cut(
                "rpw_corridors.csv.gz",
                gzipped("".join([head, *kept])),
                "extract",
                chosen,
                path,
                obtained_from=(
                    "natesheehan/sdg_10C:data/36d1ed87-9a2d-41da-8eac-c1c25d45fa65_Data.csv@3365194"
                ),
                dataset="ATCR.CORR",
            )
        ],
        publisher=declared.producer,
        dataset=declared.dataset,
        published="2020-12-07",
        licence=declared.licence,
        territory="China is mainland China, a receiver only.",
        selected=chosen,
        note="Drawn from the DataBank; the day is that of the footer.",
    )


def _wanted(row: str, members: set[str]) -> bool:
    """Tell lines of the corridors; the footer and the blank lines above it have no code."""
    cells = row.split(",")
    return not cells[1].strip() or (cells[1] in members and cells[5] in _RECEIVERS)
