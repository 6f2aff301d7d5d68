"""Cut the estimated flows: pairs of a member of the EU with China or India, both directions."""

from datetime import date
from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition
from twoway.reference import members

_MEMBERS = frozenset(members("EU27_2020", date(2024, 1, 1)))
_PARTNERS = frozenset({"CHN", "IND"})
_TABLES = {
    "abel_cohen_flows": ("bilat_mig_sex_all_methods.csv.gz", "7731233 and 12845711"),
    "abel_cohen_flows_by_type": ("bilat_mig_type.csv.gz", "12845726"),
}


def cut(full: Path, root: Path) -> None:
    """Write an edition of the flows by sex, and of the flows by type of move."""
    for source, (name, article) in _TABLES.items():
        path = full / "stocks_flows/abel_cohen" / name
        head, *rows = lines(path)
        names = head.strip().split(",")
        ends = names.index("orig"), names.index("dest")
        kept = [row for row in rows if _wanted(*(row.split(",")[k] for k in ends))]
        chosen = (
            "pairs of a member of the EU of 27 with China or India, both directions; all methods, "
            "periods, sexes and types"
        )
        write_edition(
            root,
            source,
            "2022-10-28",
            [
                Cut(
                    name,
                    gzipped("".join([head, *kept])),
                    "converted extract",
                    chosen,
                    path,
                    obtained_from="X80110/migration-visualization:json/flow_*.json@cb840bd",
                    dataset=f"figshare {article}",
                )
            ],
            publisher="Guy J. Abel and Joel E. Cohen",
            dataset=f"figshare, article {article}",
            published="2022-10-28",
            licence="CC BY 4.0",
            territory="China is mainland China; Hong Kong and Macao are countries of their own.",
            selected=chosen,
            note="Matrices of a public page, rounded to persons there and written as CSV; pairs of "
            "0 under all methods are gone: absence is not zero. The version is not said: the page "
            "is of December 2023 and its countries (225 to 229 by period) are those of the version "
            "of 28 October 2022, on the UN's stock of 2020 and prospects of 2022.",
        )


def _wanted(origin: str, destination: str) -> bool:
    return (origin in _MEMBERS and destination in _PARTNERS) or (
        destination in _MEMBERS and origin in _PARTNERS
    )
