"""Cut the ratifications: EU states, the EU and China."""

from pathlib import Path

from tools.cut_editions import lists


def cut(full: Path, root: Path) -> None:
    """Write one edition; the United Kingdom and a convention read third-hand are left out."""
    lists.write(
        root,
        "treaty_ratifications",
        full / "standards_programmes/ratifications.csv",
        keep=lambda row: (
            row["country_iso3"] in lists.EU27 | {"CHN", "EUU"}
            and row["instrument_id"] != "ILO_C181"
        ),
        chosen=(
            "EU27 states, the European Union and China; fifteen instruments: Convention 181, read "
            "in an encyclopedia's categories alone, is left out"
        ),
        packed=True,
    )
