"""Cut the groups of ISCO-08: all major groups, the armed forces, health, and building trades."""

from pathlib import Path

from tools.cut_editions import Cut, gzipped, write_edition
from tools.cut_editions.records import records
from twoway import catalogue

_NAME = "isco_groups"
_TREES = ("0", "22", "71")
_CHOSEN = "the ten major groups, and all groups below 0, 22 and 71"


def cut(full: Path, root: Path) -> None:
    """Write the one edition."""
    path = full / "visas_permits/esco_isco/ISCOGroups.csv.gz"
    text = records(path, lambda r: len(r["CODE"]) == 1 or r["CODE"].startswith(_TREES))
    declared = catalogue.source(_NAME).source
    write_edition(
        root,
        _NAME,
        "1.1.1",
        [
            Cut(
                path.name,
                gzipped(text),
                "extract",
                _CHOSEN,
                path,
                obtained_from="tabiya-tech/tabiya-open-dataset:tabiya-esco-v1.1.1/csv/@815c85d4",
            )
        ],
        publisher="European Commission (ESCO); ISCO-08 by the ILO",
        dataset="ESCO v1.1.1, ISCO groups",
        published="2022-09-01",
        licence=declared.licence,
        territory=declared.territory,
        selected=_CHOSEN,
        note="ESCO v1.1.1 came out in September 2022, day set to the first. A collector put "
        "columns of its own (ORIGINURI, ID, UUIDHISTORY) before the Commission's.",
    )
