"""Cut the ratifications: EU states, the EU and China."""

from pathlib import Path

from tools.cut_editions import lists


def cut(full: Path, root: Path) -> None:
    """Write one edition; the United Kingdom is left out."""
    lists.write(
        root,
        "treaty_ratifications",
        full / "standards_programmes/ratifications.csv",
        keep=lambda row: row["country_iso3"] in lists.EU27 | {"CHN", "EUU"},
        chosen=(
            "EU27 states, the European Union and China; sixteen instruments, of which Convention "
            "181 was read in an encyclopedia's categories"
        ),
        packed=True,
    )
