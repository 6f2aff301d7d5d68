"""Cut the printed figures on permits: citizens of China, and the totals their shares need."""

from pathlib import Path

from tools.cut_editions import lists


def cut(full: Path, root: Path) -> None:
    """Write one edition; lines of other citizenships than China's are left out."""
    lists.write(
        root,
        "published_permits",
        full / "permits_students_skills/published_figures/permits_CN_published.csv",
        keep=lambda row: row["origin"] in ("CN", "non-EU, all"),
        chosen="citizens of China, and all citizens of countries outside the EU",
        territory="China as each publisher has it; Eurostat's code CN includes Hong Kong.",
    )
