"""Cut the printed figures on workers abroad from China: everywhere, and in the EU."""

from collections.abc import Mapping
from pathlib import Path

from tools.cut_editions import lists

_DESTINATIONS = lists.spellings(lists.EU27, "quoted", "english") | {"all"}


def _kept(row: Mapping[str, str]) -> bool:
    return (
        row["destination"] in _DESTINATIONS
        and not row["publisher"].startswith("ILO and IOM")
        and "data vendor's copy" not in row["note"]
    )


def cut(full: Path, root: Path) -> None:
    """Write one edition."""
    lists.write(
        root,
        "china_workers_abroad",
        full / "standards_programmes/china_origin_dispatch_costs_complaints.csv",
        keep=_kept,
        chosen=(
            "workers from China in all countries and in EU states, rules, disputes; without "
            "figures of ILO and IOM, whose terms are to be confirmed, and a data vendor's copy"
        ),
    )
