"""Cut the printed figures on foreigners in China: all of them, EU nationals, Indians."""

from collections.abc import Mapping
from pathlib import Path

from tools.cut_editions import lists

_ORIGINS = lists.spellings(lists.EU27, "quoted", "english") | {"all", "EU28", "India", "China"}
# Publishers whose terms are their own or are to be confirmed.
_TERMS = ("OECD", "IW Köln", "Ministry of Foreign Affairs, France (data.gouv.fr)")


def _kept(row: Mapping[str, str]) -> bool:
    return (
        row["origin"] in _ORIGINS
        and not row["publisher"].startswith(_TERMS)
        and "DOUBTFUL" not in row["note"]
    )


def cut(full: Path, root: Path) -> None:
    """Write one edition."""
    lists.write(
        root,
        "china_foreigners",
        full / "standards_programmes/china_foreigners_work_residence.csv",
        keep=_kept,
        chosen=(
            "foreigners of all origins, of EU states and of India in China, and Chinese students "
            "in the EU; without figures of OECD and IW, which have terms of their own, of the "
            "French register, whose terms are to be confirmed, and the two called doubtful"
        ),
    )
