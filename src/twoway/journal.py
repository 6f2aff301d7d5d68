"""What happened at the door: a line for each attempt to bring an edition in, never rewritten.

From it follows what no edition can say of itself: that a newer one was refused and since when, and
when the publisher was last heard of.
"""

import contextlib
import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal

from twoway import paths

Outcome = Literal["accepted", "unchanged", "refused", "unreachable", "newer", "current"]
_HOLDS_NEWEST = {"accepted", "unchanged", "current"}
_STALE = {"refused", "newer"}
_CHANCE_DAYS = 2


@dataclass(frozen=True, kw_only=True)
class Event:
    """One attempt.

    Attributes
    ----------
    at : str
        Moment, ISO in UTC.
    outcome : str
        accepted, unchanged (ours is the newest), refused, unreachable; of a watch: newer or
        current.
    mark, etag, modified, published : str
        What the publisher said of the state of its data.
    file_sha256 : str
        Of the file that came, if one did.
    reason : str
        Why not, in the words that the analyst reads.
    kept : str
        Where a refused file lies.
    """

    at: str
    source: str
    outcome: Outcome
    via: str
    edition: str = ""
    mark: str = ""
    etag: str = ""
    modified: str = ""
    published: str = ""
    address: str = ""
    file_sha256: str = ""
    reason: str = ""
    kept: str = ""
    seconds: float = 0.0
    size: int = 0

    @property
    def day(self) -> str:
        """The day of the event, ISO."""
        return self.at[:10]


@dataclass(frozen=True)
class Standing:
    """How a source stands towards its publisher.

    Attributes
    ----------
    stale_since : str
        Day on which a newer edition was first refused, or seen and not taken by two days later;
        empty: ours is the newest as far as is known.
    why : str
        The last reason for it.
    kept : str
        Where the file lies that was refused, if one was.
    checked : str
        Moment at which the publisher last answered.
    unreachable_since : str
        Day since which it has not answered; empty: it has.
    hindrance : str
        What was met last in place of an answer.
    """

    stale_since: str = ""
    why: str = ""
    kept: str = ""
    checked: str = ""
    unreachable_since: str = ""
    hindrance: str = ""


def stamp(now: datetime) -> str:
    """Return a moment as the journal writes it."""
    return now.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def record(event: Event) -> None:
    """Append one attempt to its source's journal."""
    said = {k: v for k, v in asdict(event).items() if v}
    append_line(_path(event.source), json.dumps(said, ensure_ascii=False))


def append_line(path: Path, line: str) -> None:
    """Append a line to a file, whole or not at all, even after one that a kill cut short."""
    path.parent.mkdir(parents=True, exist_ok=True)
    line += "\n"
    with path.open("ab+") as stream:
        if stream.tell():
            stream.seek(-1, os.SEEK_END)
            if stream.read(1) != b"\n":
                line = "\n" + line
        stream.write(line.encode())
        stream.flush()
        os.fsync(stream.fileno())


def events(source: str) -> list[Event]:
    """Every attempt of a source in order; a line cut short by a kill is passed over."""
    known = {f.name for f in fields(Event)}
    found = []
    for said in read_lines(_path(source)):
        with contextlib.suppress(TypeError):
            found.append(Event(**{k: v for k, v in said.items() if k in known}))
    return found


def read_lines(path: Path) -> list[dict[str, Any]]:
    """Read a file of JSON lines; one cut short by a kill is passed over."""
    if not path.is_file():
        return []
    found = []
    for line in path.read_text("utf-8", "replace").splitlines():
        with contextlib.suppress(ValueError):
            said = json.loads(line)
            if isinstance(said, dict):
                found.append(said)
    return found


def last(found: Iterable[Event], *outcomes: Outcome) -> Event | None:
    """Return the last event with one of the outcomes."""
    return next((e for e in reversed(list(found)) if e.outcome in outcomes), None)


def standing(source: str, until: date | None = None) -> Standing:
    """How a source stands, or stood at the end of a day."""
    found = [e for e in events(source) if until is None or e.day <= until.isoformat()]
    stale, unreachable = _stale(found), _unreachable(found)
    heard = [e for e in found if e.outcome != "unreachable" and e.via != "hand"]
    return Standing(
        stale_since=stale[0].day if stale else "",
        why=_why(stale),
        kept=next((e.kept for e in reversed(stale) if e.kept), ""),
        checked=heard[-1].at if heard else "",
        unreachable_since=unreachable[0].day if unreachable else "",
        hindrance=unreachable[-1].reason if unreachable else "",
    )


def _stale(found: list[Event]) -> list[Event]:
    """Events since the last one that brought the newest edition, if they say that ours is not it.

    What is merely newer is no fault yet: the night's run may take it. Two days later it has had its
    chance.
    """
    kept: list[Event] = []
    for event in found:
        if event.outcome in _HOLDS_NEWEST:
            kept = []
        elif event.outcome in _STALE or (kept and event.outcome == "unreachable"):
            kept.append(event)
    if any(e.outcome == "refused" for e in kept):
        return kept
    return kept if kept and _days(kept[0], kept[-1]) >= _CHANCE_DAYS else []


def _why(stale: list[Event]) -> str:
    """Say what kept the newer edition out, if anything did, rather than that there is one."""
    hindered = [e.reason for e in stale if e.outcome in ("refused", "unreachable")]
    return [*(e.reason for e in stale), *hindered][-1] if stale else ""


def _days(one: Event, other: Event) -> int:
    return (date.fromisoformat(other.day) - date.fromisoformat(one.day)).days


def _unreachable(found: list[Event]) -> list[Event]:
    """Events without an answer since the last answer; to a download, only a download answers."""
    kept: list[Event] = []
    for event in found:
        if event.outcome == "unreachable":
            kept.append(event)
        elif event.via != "watch" or all(e.via == "watch" for e in kept):
            kept = []
    return kept


def _path(source: str) -> Path:
    return paths.JOURNAL / f"{source}.jsonl"
