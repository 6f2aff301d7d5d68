"""What have publishers that we do not? Asked without downloading a single table."""

from dataclasses import dataclass, replace
from datetime import datetime

from twoway import catalogue
from twoway.dialects import Newest
from twoway.edition import RefusedError, editions
from twoway.fetch import declared_hosts, feed_of
from twoway.journal import Event, Outcome, events, last, record, stamp
from twoway.wire import Wire


@dataclass(frozen=True)
class Watched:
    """What a publisher said of a source.

    Attributes
    ----------
    outcome : str
        newer, current, unreachable, or unchanged where nothing could be told.
    published : str
        Day of the newest data, if the publisher says one.
    held : str
        Label of the newest edition held.
    """

    source: str
    outcome: Outcome
    published: str = ""
    held: str = ""
    reason: str = ""


def watch(name: str, now: datetime, wire: Wire | None = None) -> Watched:
    """Ask whether a source has something newer than what is held.

    The publisher's mark is compared with the one seen when the edition held was fetched; where it
    came by hand, the day of publication is.

    Raises
    ------
    RefusedError
        If the source has no feed.
    """
    feed = feed_of(name)
    heard = Event(at=stamp(now), source=name, outcome="current", via="watch")
    held = editions(name)
    label = held[-1].label if held else ""
    try:
        newest = catalogue.dialect(feed.dialect).newest(feed, wire or Wire(declared_hosts()))
    except RefusedError as error:
        record(replace(heard, outcome="unreachable", edition=label, reason=str(error)))
        return Watched(name, "unreachable", held=label, reason=str(error))
    outcome, reason = _compared(name, newest, held[-1].manifest.published if held else "")
    if outcome != "unchanged":
        record(
            replace(
                heard,
                outcome=outcome,
                edition=label,
                mark=newest.mark,
                published=newest.published,
                reason=reason,
            )
        )
    return Watched(name, outcome, newest.published, label, reason)


def _compared(name: str, newest: Newest, published: str) -> tuple[Outcome, str]:
    taken = last(events(name), "accepted", "unchanged")
    said = f"the publisher has data of {newest.published or newest.mark}"
    if taken and taken.mark and newest.mark:
        if taken.mark == newest.mark:
            return "current", ""
        return "newer", f"{said}; ours is edition {taken.edition}. Run: twoway fetch {name}"
    if newest.published and published:
        if newest.published <= published:
            return "current", ""
        return "newer", f"{said}; ours is of {published}. Run: twoway fetch {name}"
    if not published and not taken:
        return "newer", f"{said}; no edition is held. Run: twoway fetch {name}"
    # An edition that came by hand without a day of publication, or a publisher that tells none.
    return "unchanged", "cannot be told: compare by hand, or fetch it once"
