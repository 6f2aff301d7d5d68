"""Cut the Irish employment permits of citizens of China."""

from pathlib import Path

from tools.cut_editions import lists


def cut(full: Path, root: Path) -> None:
    """Write one edition."""
    path = (
        full
        / "permits_students_skills/published_figures/ireland_employment_permits_CN_2015-2026.csv"
    )
    lists.write(
        root,
        "ireland_work_permits",
        path,
        keep=lambda row: row["source_type"] != "notebook output",
        chosen="all lines but one that was read in a program's report",
        territory="China is mainland China; Hong Kong, Macao and Taiwan are rows of their own.",
    )
