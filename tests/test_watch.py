"""Watching asks what is newer without ever downloading a table."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from emigrants import DATA, FLOW, NAME, hold, lines
from publishers import Publishers, dataflow, outage, table
from twoway.edition import RefusedError
from twoway.fetch import fetch
from twoway.fingerprint import of_inputs
from twoway.journal import Event, record, standing
from twoway.watch import watch

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)


@pytest.fixture
def held(workspace: Path) -> None:
    hold()


def test_by_the_day_of_publication_where_the_edition_came_by_hand(publishers: Publishers, held):
    publishers.on(FLOW, dataflow("MIGR_EMI2", "2024-06-30T11:00:00+0200"))
    assert watch(NAME, NOW, publishers.wire()).outcome == "current"
    assert standing(NAME).stale_since == ""
    publishers.on(FLOW, dataflow("MIGR_EMI2", "2026-10-01T11:00:00+0200"))
    seen = watch(NAME, NOW, publishers.wire())
    assert (seen.outcome, seen.published, seen.held) == ("newer", "2026-10-01", "2024-07")
    assert "ours is of 2024-07-01. Run: twoway fetch eurostat_emigration" in seen.reason
    # The night's run may take it yet; two days later it has had its chance.
    assert standing(NAME).stale_since == ""
    assert watch(NAME, NOW + timedelta(days=2), publishers.wire()).outcome == "newer"
    assert standing(NAME).stale_since == "2026-11-24"
    assert not [p for p in publishers.requests() if "/data/" in p]


def test_by_the_publishers_mark_where_the_edition_was_fetched(publishers: Publishers, held):
    changed = [line.replace("33347", "33999") for line in lines()]
    publishers.on(FLOW, dataflow("MIGR_EMI2", "2026-10-01T11:00:00+0200"))
    publishers.on(DATA, table(changed))
    fetch(NAME, NOW, publishers.wire())
    assert watch(NAME, NOW, publishers.wire()).outcome == "current"
    # A second release on the same day is told from the first.
    publishers.on(FLOW, dataflow("MIGR_EMI2", "2026-10-01T23:00:00+0200"))
    seen = watch(NAME, NOW, publishers.wire())
    assert (seen.outcome, seen.held) == ("newer", "2026-10-01")


def test_a_publisher_that_is_down_and_a_source_without_address(publishers: Publishers, held):
    publishers.on(FLOW, outage())
    seen = watch(NAME, NOW, publishers.wire())
    assert seen.outcome == "unreachable"
    assert standing(NAME).unreachable_since == "2026-11-24"
    with pytest.raises(RefusedError, match="brought in by hand"):
        watch("nbs_census_foreigners", NOW, publishers.wire())


def test_nothing_is_held_yet(publishers: Publishers, workspace):
    publishers.on(FLOW, dataflow("MIGR_EMI2", "2026-10-01T11:00:00+0200"))
    assert watch(NAME, NOW, publishers.wire()).outcome == "newer"


def test_a_look_that_found_nothing_makes_no_run_begin_anew(workspace):
    record(Event(at="2026-11-24T02:00:00Z", source=NAME, outcome="current", via="watch"))
    before = of_inputs()
    record(
        Event(
            at="2026-11-24T03:00:00Z",
            source="ecb_exchange_rates",
            outcome="unreachable",
            via="watch",
        )
    )
    assert of_inputs() == before
