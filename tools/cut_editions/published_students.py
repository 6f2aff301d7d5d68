"""Cut the printed figures on students: all but a line whose year is doubtful."""

from pathlib import Path

from tools.cut_editions import lists


def cut(full: Path, root: Path) -> None:
    """Write one edition."""
    lists.write(
        root,
        "published_students",
        full / "permits_students_skills/published_figures/students_CN_EU_published.csv",
        keep=lambda row: row["status"] != "period doubtful",
        chosen="all lines but one whose year the list calls doubtful",
        territory="China as each publisher has it; EU28 in 2015 includes the United Kingdom.",
    )
