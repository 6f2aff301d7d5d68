"""The journal: a line per attempt, whole after any kill, and what follows from it."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from twoway import paths
from twoway.journal import Event, events, last, record, stamp, standing

NOW = datetime(2026, 3, 1, 2, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _in(workspace: Path) -> None:
    """Write the journal in a workspace of the test's own."""


def told(day: int, outcome: str, via: str = "fetch", **more) -> None:
    record(Event(at=stamp(NOW + timedelta(days=day)), source="s", outcome=outcome, via=via, **more))


def test_a_line_cut_short_spoils_neither_what_was_nor_what_comes():
    told(0, "accepted", edition="1")
    path = paths.JOURNAL / "s.jsonl"
    with path.open("a") as stream:
        stream.write('{"at": "2026-03-02T02:00:00Z", "sou')
    told(2, "refused", reason="x")
    assert [e.outcome for e in events("s")] == ["accepted", "refused"]
    assert last(events("s"), "accepted").edition == "1"
    assert events("unheard") == []


def test_stale_since_the_first_refusal_until_one_is_taken():
    told(0, "accepted")
    assert standing("s").stale_since == ""
    told(1, "refused", reason="cut to a tenth")
    told(2, "unreachable", reason="down")
    told(3, "refused", reason="still a tenth")
    now = standing("s")
    assert (now.stale_since, now.why, now.unreachable_since) == ("2026-03-02", "still a tenth", "")
    # As it stood on an earlier evening.
    assert standing("s", date(2026, 3, 1)).stale_since == ""
    then = standing("s", date(2026, 3, 3))
    assert (then.unreachable_since, then.hindrance) == ("2026-03-03", "down")
    assert now.hindrance == ""
    told(4, "accepted")
    assert standing("s").stale_since == ""
    assert standing("s", date(2026, 3, 4)).stale_since == "2026-03-02"


def test_what_a_watch_saw_is_stale_when_the_nights_had_their_chance_and_a_fetch_ends_it():
    told(0, "newer", via="watch", reason="the publisher has data of 2026-02-28")
    told(1, "newer", via="watch", reason="the publisher has data of 2026-02-28")
    assert standing("s").stale_since == ""
    told(1, "unreachable", reason="status 404")
    told(2, "newer", via="watch", reason="the publisher has data of 2026-02-28")
    assert (standing("s").stale_since, standing("s").why) == ("2026-03-01", "status 404")
    told(3, "unchanged")
    assert standing("s").stale_since == ""
    assert standing("s").checked == "2026-03-04T02:00:00Z"


def test_an_answer_to_a_watch_does_not_end_downloads_that_fail():
    told(0, "unreachable", reason="status 404")
    told(0, "current", via="watch")
    told(1, "unreachable", reason="status 404")
    told(1, "current", via="watch")
    assert standing("s").unreachable_since == "2026-03-01"
    told(2, "unchanged")
    assert standing("s").unreachable_since == ""
    told(3, "unreachable", via="watch")
    told(4, "current", via="watch")
    assert standing("s").unreachable_since == ""
