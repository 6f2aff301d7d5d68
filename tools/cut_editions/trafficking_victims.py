"""Cut the printed figures on victims of trafficking, as authorities and reports have them."""

from collections.abc import Mapping
from pathlib import Path

from tools.cut_editions import lists

_PRESS = ("aljazayr.com", "elfarodeceuta.es", "eng.lsm.lv", "stickermexico.com")


def _kept(row: Mapping[str, str]) -> bool:
    return not any(host in row["source_url"] for host in _PRESS)


def cut(full: Path, root: Path) -> None:
    """Write one edition."""
    lists.write(
        root,
        "trafficking_victims",
        full / "recruitment_protection/published_figures/trafficking_victims_published.csv",
        keep=_kept,
        chosen=(
            "EU, EU states and China, as read in the reports and pages of authorities; figures of "
            "press reports left out; what was seen only as quoted by others is held back"
        ),
    )
