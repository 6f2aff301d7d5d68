"""Cut the printed figures on shortages; the list's rates are of other sources."""

from pathlib import Path

from tools.cut_editions import lists
from twoway import catalogue


def cut(full: Path, root: Path) -> None:
    """Write one edition."""
    lists.write(
        root,
        "published_skills",
        full / "permits_students_skills/published_figures/skills_shortage_published.csv",
        keep=lambda row: row["destination"] in ("CN", "EU27+NO+CH"),
        chosen="China, and the EU with Norway and Switzerland; rates are left out",
        territory=catalogue.source("published_skills").source.territory,
    )
