"""What was known when: a state of knowledge, and where what is made from it lies.

An edition is known from the day its publisher put it out, or, where that day is not known, from the
day it came to us. A vintage holds all editions, or those known by a day, or those of a release.
What is made from another vintage than the present lies apart and never touches what is live.
"""

import json
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from twoway import paths
from twoway.edition import Edition, editions

# What a draft bears at its foot in the place of a release: the head of a checksum of its inputs.
_STATE = re.compile(r"[0-9a-f]{8}").fullmatch


@dataclass(frozen=True)
class Vintage:
    """A state of knowledge.

    Attributes
    ----------
    name : str
        "" for the present, an ISO day, or the id of a release.
    day : date, optional
        The last day of it; None for the present.
    chosen : frozenset of (source, edition), optional
        The editions of a release; None: whatever was known by the day.
    """

    name: str = ""
    day: date | None = None
    chosen: frozenset[tuple[str, str]] | None = None

    @classmethod
    def of(cls, name: str) -> "Vintage":
        """Return the vintage of a name.

        Raises
        ------
        ValueError
            If it is neither a day nor a release that there is.
        """
        if not name:
            return LIVE
        manifest = (paths.RELEASES / name).resolve() / paths.RELEASE_MANIFEST
        if manifest.is_file():
            said = json.loads(manifest.read_text("utf-8"))
            chosen = frozenset((e["source"], e["edition"]) for e in said["editions"])
            return cls(said["release"], date.fromisoformat(said["day"]), chosen)
        try:
            return cls(name, date.fromisoformat(name))
        except ValueError as error:
            there = sorted(p.name for p in paths.RELEASES.glob("2*")) or ["none yet"]
            cure = " It is the state that a draft was made in: name none." if _STATE(name) else ""
            raise ValueError(
                f"{name!r} is neither a day as YYYY-MM-DD nor a release "
                f"({', '.join(there[-5:])}).{cure}"
            ) from error

    def holds(self, edition: Edition) -> bool:
        """Tell whether an edition belongs to it."""
        if self.chosen is not None:
            return (edition.source, edition.label) in self.chosen
        return self.day is None or edition.known <= self.day.isoformat()

    @property
    def home(self) -> Path:
        """Folder under which everything made from it lies."""
        return paths.AS_OF / self.name if self.name else Path()

    @property
    def warehouse(self) -> Path:
        """Its warehouse."""
        return self.home / "warehouse.duckdb" if self.name else paths.WAREHOUSE

    @property
    def reports(self) -> Path:
        """Folder of its briefs."""
        return self.home / "reports" if self.name else paths.REPORTS


def late_arrivals(vintage: Vintage) -> list[str]:
    """Say which editions of a day came to us after it: a brief made that day did not hold them."""
    if vintage.day is None or vintage.chosen is not None:
        return []
    day = vintage.day.isoformat()
    held = (e for source in sorted(p.name for p in paths.RAW.iterdir()) for e in editions(source))
    late = [e for e in held if vintage.holds(e) and e.manifest.received > day]
    if not late:
        return []
    return [
        f"{len(late)} editions were published by {day} and received later: a brief made that day "
        "did not hold them. Look back to a release by its name to rebuild exactly what was made: "
        f"{', '.join(f'{e.source} {e.label}' for e in late)}"
    ]


LIVE = Vintage()
