"""Cut the vote on the Global Compact for Migration: EU states and China."""

from pathlib import Path

from tools.cut_editions import lists


def cut(full: Path, root: Path) -> None:
    """Write one edition: 28 votes of one roll call, quoted as facts."""
    lists.write(
        root,
        "compact_vote",
        full / "standards_programmes/gcm_vote.csv",
        keep=lambda row: row["country_iso3"] in lists.EU27 | {"CHN"},
        chosen=(
            "EU27 states and China. How a state voted at a public sitting is a fact, and these are "
            "28 out of some thousand roll calls of 193 members: no substantial part of the "
            "database, whose own licence is not stated"
        ),
    )
