"""How often a host may be asked: a few requests at once, some seconds apart, so many an hour.

The count is kept in the workspace and shared by every process there, so that a run started anew
does not forget what the run before has asked. A process that dies frees its place at once, since
the kernel lifts its lock.
"""

import fcntl
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO

from twoway.edition import UnreachableError
from twoway.reference import table

HOUR = 3600.0
LONGEST_QUEUE = 1800.0
_POLL = 0.2


class FullError(UnreachableError):
    """A host has been asked as often as it allows; says when the next request may go."""


@dataclass(frozen=True)
class HostRule:
    """What a host allows: requests at once, seconds between two, requests an hour."""

    at_once: int
    seconds_apart: float
    per_hour: int


@cache
def rule_of(host: str) -> HostRule:
    """Return the rule of a host from reference/hosts.csv, else the rule of ``*``."""
    rows = {row["host"]: row for row in table("hosts").to_dict("records")}
    row = rows.get(host, rows["*"])
    return HostRule(int(row["at_once"]), float(row["seconds_apart"]), int(row["per_hour"]))


@dataclass(frozen=True)
class Turnstile:
    """Lets requests through to hosts by their rules.

    Attributes
    ----------
    folder : Path
        Where the requests of the last hour are remembered, one file a host.
    now, sleep : callable
        The clock in seconds since 1970, and how to wait.
    """

    folder: Path
    now: Callable[[], float]
    sleep: Callable[[float], None]

    @contextmanager
    def through(self, host: str) -> Iterator[None]:
        """Wait for a place, hold it while the request runs, remember that it was made.

        Raises
        ------
        FullError
            If the next place is more than half an hour away.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        rule = rule_of(host)
        with ExitStack() as held:
            self._take_place(host, rule, held)
            self._wait_for_turn(host, rule)
            yield

    def _take_place(self, host: str, rule: HostRule, held: ExitStack) -> None:
        places = [
            held.enter_context((self.folder / f"{host}.{n}.lock").open("a"))
            for n in range(rule.at_once)
        ]
        while not any(_locked(place) for place in places):
            self.sleep(_POLL)

    def _wait_for_turn(self, host: str, rule: HostRule) -> None:
        memory = self.folder / f"{host}.json"
        with memory.open("a+") as stream:
            fcntl.flock(stream, fcntl.LOCK_EX)
            asked = self._recent(stream)
            pause = self._pause(asked, rule)
            if pause > LONGEST_QUEUE:
                raise FullError(
                    f"{host} allows {rule.per_hour} requests an hour and has had them: the next "
                    f"may go in {pause / 60:.0f} minutes. Nothing was asked; the next run tries "
                    "again."
                )
            if pause > 0:
                self.sleep(pause)
            stream.seek(0)
            stream.truncate()
            json.dump([*asked, self.now()], stream)

    def _recent(self, stream: IO[str]) -> list[float]:
        """Return the times of the last hour's requests, none of the future: clocks are set back."""
        stream.seek(0)
        text = stream.read()
        try:
            times = [float(t) for t in json.loads(text or "[]")]
        except (ValueError, TypeError):
            times = []  # A line cut short by a kill: better polite anew than stuck.
        now = self.now()
        return sorted(t for t in times if now - HOUR < t <= now)

    def _pause(self, asked: list[float], rule: HostRule) -> float:
        if not asked:
            return 0.0
        now = self.now()
        apart = asked[-1] + rule.seconds_apart - now
        full = asked[-rule.per_hour] + HOUR - now if len(asked) >= rule.per_hour else 0.0
        return max(0.0, apart, full)


def _locked(place: IO[str]) -> bool:
    try:
        fcntl.flock(place, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
