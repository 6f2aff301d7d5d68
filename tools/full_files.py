"""The publishers' full files: which source takes which, as which edition; or why none does.

``full_files.csv`` is the one list: a row per file and source. Files under one source and edition
are one edition. Days and hands are those of SOURCES.md beside the files; ``despite`` says why an
edition is taken although it differs from the one before.
"""

import csv
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

from tools.cut_editions import RECEIVED
from twoway.add import add
from twoway.stage import Staged

_LIST = Path(__file__).with_name("full_files.csv")


@dataclass(frozen=True)
class FullEdition:
    """Full files that make one edition of a source, their paths under the folder of full files."""

    source: str
    label: str
    published: str
    custody: Any
    despite: str
    files: tuple[str, ...]

    def add(self, folder: Path) -> Staged:
        """Add it to the workspace, as `twoway add` does."""
        _, staged = add(
            self.source,
            [folder / file for file in self.files],
            date.fromisoformat(RECEIVED),
            self.label,
            published=self.published,
            custody=self.custody,
            despite=self.despite,
        )
        return staged


def full_editions(*sources: str) -> list[FullEdition]:
    """Return all editions, or those of some sources; of each source the earliest first."""
    taken = [row for row in _rows() if row["source"] and (not sources or row["source"] in sources)]
    editions = groupby(sorted(taken, key=_edition), _edition)
    return [_full_edition(list(rows)) for _, rows in editions]


def _edition(row: dict[str, str]) -> tuple[str, str, str]:
    return row["source"], row["published"], row["edition"]


def _full_edition(rows: list[dict[str, str]]) -> FullEdition:
    said = rows[0]
    return FullEdition(
        said["source"],
        said["edition"],
        said["published"],
        said["custody"],
        said["despite"],
        tuple(row["file"] for row in rows),
    )


def left_out() -> dict[str, str]:
    """Return the files that no source takes, and why."""
    return {row["file"]: row["left_out"] for row in _rows() if not row["source"]}


def unlisted(folder: Path) -> list[str]:
    """Files of the folder that the list does not name."""
    named = {row["file"] for row in _rows()}
    found = (p.relative_to(folder).as_posix() for p in sorted(folder.rglob("*")) if p.is_file())
    return [file for file in found if file not in named]


def _rows() -> list[dict[str, str]]:
    with _LIST.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))
