"""Hosts are asked as often as they allow, also over several processes, and across a kill."""

import json
import multiprocessing
import time
from pathlib import Path

import pytest

from twoway.turnstile import FullError, HostRule, Turnstile, rule_of


class Clock:
    def __init__(self) -> None:
        self.moment = 1_000_000.0
        self.waits: list[float] = []

    def now(self) -> float:
        return self.moment

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.moment += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


def ask(folder: Path, clock: Clock, host: str) -> None:
    with Turnstile(folder, clock.now, clock.sleep).through(host):
        pass


def test_the_rules_are_those_of_the_list():
    assert rule_of("sdmx.oecd.org") == HostRule(1, 2.0, 60)
    assert rule_of("never.heard.of") == rule_of("*")


def test_two_requests_are_some_seconds_apart(tmp_path, clock):
    ask(tmp_path, clock, "sdmx.oecd.org")
    clock.moment += 0.5
    ask(tmp_path, clock, "sdmx.oecd.org")
    assert clock.waits == [1.5]
    ask(tmp_path, clock, "api.worldbank.org")
    assert clock.waits == [1.5]


def test_oecd_is_asked_sixty_times_an_hour_and_not_once_more(tmp_path, clock):
    for _ in range(60):
        ask(tmp_path, clock, "sdmx.oecd.org")
        clock.moment += 10
    assert clock.waits == []
    # Fifty minutes to wait: said, not waited.
    with pytest.raises(FullError, match="allows 60 requests an hour .* may go in 50 minutes"):
        ask(tmp_path, clock, "sdmx.oecd.org")
    clock.moment += 2400
    ask(tmp_path, clock, "sdmx.oecd.org")
    assert clock.waits == [600.0]


def test_the_count_outlives_a_run_a_damaged_memory_and_a_clock_set_back(tmp_path, clock):
    ask(tmp_path, clock, "sdmx.oecd.org")
    memory = tmp_path / "sdmx.oecd.org.json"
    assert json.loads(memory.read_text()) == [1_000_000.0]
    memory.write_text("[1000000.0, 10000")  # A kill in the middle of writing.
    ask(tmp_path, clock, "sdmx.oecd.org")
    clock.moment -= 86_400  # The clock jumps back a day: what lies ahead is forgotten.
    ask(tmp_path, clock, "sdmx.oecd.org")
    assert clock.waits == []


def _hold(folder: str, held, release) -> None:
    with Turnstile(Path(folder), time.time, time.sleep).through("sdmx.oecd.org"):
        held.set()
        release.wait(30)


def test_a_place_is_held_across_processes_and_freed_by_a_kill(tmp_path, clock):
    spawn = multiprocessing.get_context("fork")
    held, release = spawn.Event(), spawn.Event()
    process = spawn.Process(target=_hold, args=(str(tmp_path), held, release))
    process.start()
    assert held.wait(10)
    polls = []

    def impatient(seconds: float) -> None:
        polls.append(seconds)
        if len(polls) == 3:
            process.kill()
            process.join()

    with Turnstile(tmp_path, time.time, impatient).through("sdmx.oecd.org"):
        pass
    assert len(polls) >= 3
