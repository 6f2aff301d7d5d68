"""Cut the printed figures on recognition: all origins, the EU, China."""

from pathlib import Path

from tools.cut_editions import lists


def cut(full: Path, root: Path) -> None:
    """Write one edition; shares of four other countries of training are left out."""
    lists.write(
        root,
        "published_recognition",
        full / "permits_students_skills/published_figures/recognition_published.csv",
        keep=lambda row: row["origin"] in ("all", "", "EU"),
        chosen=(
            "qualifications of all origins in Germany, of EU states within the EU, degrees in "
            "China; shares of Turkey, Bosnia and Herzegovina, the Philippines and Tunisia left out"
        ),
    )
