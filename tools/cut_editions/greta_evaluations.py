"""Cut the rounds of evaluation by GRETA: EU states and China."""

from pathlib import Path

from tools.cut_editions import lists


def cut(full: Path, root: Path) -> None:
    """Write one edition; the United Kingdom is left out."""
    lists.write(
        root,
        "greta_evaluations",
        full / "standards_programmes/greta_reports.csv",
        keep=lambda row: row["country_iso3"] in lists.EU27 | {"CHN"},
        chosen="EU27 states and China",
    )
