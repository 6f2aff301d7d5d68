"""Cut the groups of ISCO-08: all major groups, the armed forces, health, and building trades."""

from pathlib import Path

from tools.cut_editions import esco
from tools.cut_editions.records import records

_TREES = ("0", "22", "71")
_CHOSEN = "the ten major groups, and all groups below 0, 22 and 71"


def cut(full: Path, root: Path) -> None:
    """Write the one edition."""
    path = full / esco.FOLDER / "ISCOGroups.csv.gz"
    text = records(path, lambda r: len(r["CODE"]) == 1 or r["CODE"].startswith(_TREES))
    esco.write(
        root,
        "isco_groups",
        path,
        text,
        _CHOSEN,
        publisher="European Commission (ESCO); ISCO-08 by the ILO",
        dataset="ESCO v1.1.1, ISCO groups",
    )
