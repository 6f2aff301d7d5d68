"""publisher -> raw: ask what is newest, download it if it is not ours, and let `add` judge it.

Raw pass-through: no renaming, no merging. What is asked, and how politely, is the business of
`wire`; how a publisher is spoken to, that of its dialect. A refused edition is kept aside, the last
good one stays live, and the journal says since when.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from time import perf_counter
from urllib.parse import parse_qs, unquote, urlsplit

from twoway import catalogue, paths
from twoway.add import add
from twoway.declare import Feed
from twoway.dialects import Errand, Newest
from twoway.edition import AlreadyHeldError, RefusedError, UnreachableError
from twoway.journal import Event, Outcome, events, last, record, stamp
from twoway.lock import alone
from twoway.wire import Answer, Wire

_MB = 1024 * 1024


@dataclass(frozen=True)
class Fetched:
    """What came of fetching a source: `outcome` as in the journal, and the edition in place."""

    source: str
    outcome: Outcome
    edition: str = ""
    reason: str = ""
    seconds: float = 0.0
    size: int = 0


@cache
def declared_hosts() -> frozenset[str]:
    """Hosts that the declarations name: the only ones ever asked."""
    feeds = [s.source.feed for s in catalogue.sources().values() if s.source.feed]
    named = {urlsplit(a).hostname or "" for feed in feeds for a in feed.addresses}
    return frozenset(named | {host for feed in feeds for host in feed.also})


def fetch(name: str, now: datetime, wire: Wire | None = None) -> Fetched:
    """Bring in the newest edition of a source, if it is not the one held.

    Parameters
    ----------
    name : str
        Id of the source.
    now : datetime
        The moment, aware of its zone; its day in UTC is the day received.
    wire : Wire, optional
        How publishers are asked; the tests bring a line of their own.

    Returns
    -------
    Fetched
        accepted or unchanged.

    Raises
    ------
    RefusedError
        If the source has no feed, or what came is refused.
    UnreachableError
        If the publisher gave no whole answer; the same call may succeed later, but for a LostError.
    """
    feed = feed_of(name)
    # A second fetch of the same source waits, and then finds that there is nothing new.
    with alone(f"fetch-{name}"):
        return _fetched(name, feed, now, wire or Wire(declared_hosts()))


def _fetched(name: str, feed: Feed, now: datetime, wire: Wire) -> Fetched:
    begun = perf_counter()
    heard = Event(at=stamp(now), source=name, outcome="unreachable", via="fetch")
    with _recorded(heard):
        newest = catalogue.dialect(feed.dialect).newest(feed, wire)
    heard = replace(heard, mark=newest.mark, published=newest.published)
    known = _nothing_new(name, newest)
    if known:
        return _done(replace(heard, outcome="unchanged", edition=known), begun)
    refused = last(events(name), "refused")
    if refused and newest.mark and refused.mark == newest.mark and _kept(refused):
        # The publisher still offers what was refused: it is judged again, not downloaded again,
        # since our declaration may have been mended.
        return _judged(name, _kept(refused), "", refused.address, heard, begun)
    return _downloaded(name, feed, newest, wire, heard, begun)


@contextmanager
def _recorded(heard: Event) -> Iterator[None]:
    """Write to the journal that nothing was had, and why, before the error goes on."""
    try:
        yield
    except RefusedError as error:
        away = isinstance(error, UnreachableError)
        record(replace(heard, outcome="unreachable" if away else "refused", reason=str(error)))
        raise


def feed_of(name: str) -> Feed:
    """Return a source's feed.

    Raises
    ------
    RefusedError
        If it is brought in by hand: with the reason and how.
    """
    source = catalogue.source(name).source
    if source.feed is None:
        raise RefusedError(
            f"{name} is brought in by hand: {source.by_hand}. Start at {source.url}; when the file "
            f"({', '.join(source.files)}) is there, run: twoway add {name} FILE"
        )
    return source.feed


def _nothing_new(name: str, newest: Newest) -> str:
    """Return the edition that bears the publisher's mark already, empty if none does."""
    held = last(events(name), "accepted", "unchanged")
    same = held is not None and newest.mark and held.mark == newest.mark
    there = same and held and (paths.RAW / name / held.edition).is_dir()
    return held.edition if there and held else ""


def _downloaded(
    name: str, feed: Feed, newest: Newest, wire: Wire, heard: Event, begun: float
) -> Fetched:
    held = _with_validators(name)
    largest = catalogue.source(name).source.largest_mb * _MB
    with _downloads(name) as scratch:
        errand = Errand(
            scratch / "download",
            largest,
            held.etag if held else "",
            held.modified if held else "",
        )
        with _recorded(heard):
            answer = catalogue.dialect(feed.dialect).collect(feed, wire, errand)
        heard = _with_answer(heard, answer)
        if answer.unchanged and held:
            return _done(replace(heard, outcome="unchanged", edition=held.edition), begun)
        file = errand.target.rename(scratch / file_name(feed, newest, answer.file_name))
        return _judged(
            name,
            [file],
            newest.published or answer.modified_on,
            answer.address,
            heard,
            begun,
        )


def _with_validators(name: str) -> Event | None:
    """Return the last event that knows by which headers the edition held is told from a newer."""
    known = [e for e in events(name) if e.outcome in ("accepted", "unchanged")]
    return next((e for e in reversed(known) if e.etag or e.modified), None)


def _judged(
    name: str, files: list[Path], published: str, address: str, heard: Event, begun: float
) -> Fetched:
    """Let `add` judge what came; it writes the journal but for bytes that are held already."""
    heard = replace(heard, seconds=round(perf_counter() - begun, 2))
    published = published or heard.published
    received = datetime.fromisoformat(heard.at).date()
    try:
        edition, _ = add(
            name, files, received, published=published, obtained_from=address, heard=heard
        )
    except AlreadyHeldError as error:
        return _done(replace(heard, outcome="unchanged", edition=error.label), begun)
    return Fetched(name, "accepted", edition.label, seconds=heard.seconds, size=heard.size)


def _done(event: Event, begun: float) -> Fetched:
    event = replace(event, seconds=round(perf_counter() - begun, 2))
    record(event)
    return Fetched(
        event.source, event.outcome, event.edition, event.reason, event.seconds, event.size
    )


def _with_answer(heard: Event, answer: Answer) -> Event:
    return replace(
        heard,
        etag=answer.etag,
        modified=answer.modified,
        address=answer.address,
        size=answer.size,
    )


def _kept(refused: Event) -> list[Path]:
    """Files of an edition that was refused, where they are still kept."""
    folder = Path(refused.kept)
    if not refused.kept or not folder.is_dir():
        return []
    return sorted(f for f in folder.iterdir() if f.name not in ("manifest.toml", "reason.txt"))


def file_name(feed: Feed, newest: Newest, said: str = "") -> str:
    """Return the name a file is kept under, made plain.

    The declared one goes before what the server `said` with the file (Content-Disposition), before
    what the address asks for, before its last part.
    """
    parts = urlsplit(newest.address or feed.address)
    asked = parse_qs(parts.query).get("filename", [""])[0]
    name = feed.file_name or said or asked or unquote(Path(parts.path).name)
    plain = "".join(c if c.isalnum() or c in "._-" else "_" for c in name).lstrip(".")
    return plain[-100:] or "download"


@contextmanager
def _downloads(name: str) -> Iterator[Path]:
    """Give an empty folder for what comes over the line, and take it away again."""
    folder = paths.STATE / "downloads" / name
    shutil.rmtree(folder, ignore_errors=True)  # What a fetch left that was killed.
    folder.mkdir(parents=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
