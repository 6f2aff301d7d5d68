"""Cut the printed figures on orientation and training: India, China, and EU destinations."""

from pathlib import Path

from tools.cut_editions import lists

_EU = lists.spellings(lists.EU27, "quoted", "english")


def cut(full: Path, root: Path) -> None:
    """Write one edition; no table of the Government of Canada is in it."""
    lists.write(
        root,
        "orientation_training",
        full / "standards_programmes/pre_departure_orientation_training.csv",
        keep=lambda row: row["origin"] in ("India", "China") or row["destination"] in _EU,
        chosen=(
            "programmes of India, one figure on China, programmes for Italy and Germany; tables of "
            "the Government of Canada, Crown copyright for non-commercial use, are left out"
        ),
    )
