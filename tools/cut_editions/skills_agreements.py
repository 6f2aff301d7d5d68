"""Cut the facts on agreements and matching between China and EU states, and German totals."""

from collections.abc import Mapping
from pathlib import Path

from tools.cut_editions import lists

_EU = lists.spellings(lists.EU27, "quoted", "english") | {"EU28", "all"}


def _kept(row: Mapping[str, str]) -> bool:
    between = {row["origin"], row["destination"]}
    with_china = "China" in between and bool(between & _EU)
    recognised = row["theme"] == "recognition of foreign qualifications" and row["origin"] == "all"
    return with_china or recognised


def cut(full: Path, root: Path) -> None:
    """Write one edition."""
    lists.write(
        root,
        "skills_agreements",
        full / "standards_programmes/skills_recognition_agreements_matching.csv",
        keep=_kept,
        chosen=(
            "China and EU states in either direction, China and all countries, recognition in "
            "Germany of qualifications of all origins; what the list calls doubtful is held back"
        ),
    )
