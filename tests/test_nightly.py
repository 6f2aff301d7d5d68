"""What a scheduled run waits for, and what it does not."""

import pytest

from twoway import nightly
from twoway.edition import LostError, RefusedError, UnreachableError
from twoway.fetch import Fetched


@pytest.fixture
def pauses(monkeypatch) -> list[float]:
    """Return the pauses that were made, none of them real."""
    made: list[float] = []
    monkeypatch.setattr(nightly.time, "sleep", made.append)
    return made


def bring(monkeypatch, **came: list[Fetched | Exception]):
    """Return how to fetch sources that come to what is given, call by call."""

    def fetch(name, now):
        said = came[name].pop(0)
        if isinstance(said, Exception):
            raise said
        return said

    monkeypatch.setattr(nightly, "fetch", fetch)

    def ask(names):
        found = []
        for name in names:
            try:
                found.append(nightly.bring_in(name))
            except UnreachableError as error:
                found.append({"source": name, "outcome": "unreachable", "reason": str(error)})
        return found

    return ask


def test_who_is_away_is_asked_again_after_five_minutes_and_after_half_an_hour(monkeypatch, pauses):
    away = UnreachableError("away")
    ask = bring(
        monkeypatch, a=[away, away, Fetched("a", "accepted")], b=[Fetched("b", "unchanged")]
    )
    came = nightly.in_rounds(["a", "b"], ask)
    assert [said["outcome"] for said in came] == ["accepted", "unchanged"]
    assert pauses == [300, 1800]


def test_an_address_that_is_lost_and_a_file_that_is_refused_are_waited_for_by_nobody(
    monkeypatch, pauses
):
    ask = bring(monkeypatch, a=[LostError("gone", 404)], b=[RefusedError("no such column")])
    came = nightly.in_rounds(["a", "b"], ask)
    assert [(said["outcome"], said["reason"]) for said in came] == [
        ("lost", "gone"),
        ("refused", "no such column"),
    ]
    assert pauses == []
