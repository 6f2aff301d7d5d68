"""Cut the printed figures on victims of trafficking, as authorities and reports have them."""

from collections.abc import Mapping
from pathlib import Path

from tools.cut_editions import lists


def _kept(row: Mapping[str, str]) -> bool:
    """Leave out rates, which are of residents that no row names."""
    return row["unit"] != "per million"


def cut(full: Path, root: Path) -> None:
    """Write one edition."""
    lists.write(
        root,
        "trafficking_victims",
        full / "recruitment_protection/published_figures/trafficking_victims_published.csv",
        keep=_kept,
        chosen=(
            "EU, EU states and China; rates per million residents left out; what was seen only as "
            "quoted by others is held back"
        ),
    )
