"""Cut the printed figures on complaints: what each register received and settled in all."""

from pathlib import Path

from tools.cut_editions import lists


def cut(full: Path, root: Path) -> None:
    """Write one edition; no figure is on the EU, China or India."""
    lists.write(
        root,
        "complaints",
        full / "recruitment_protection/published_figures/complaints_published.csv",
        keep=lambda row: row["breakdown"] == "all",
        chosen=(
            "figures for all complaints, cases or workers of a register; breakdowns left out, and "
            "with them the ten whose period is doubtful"
        ),
    )
