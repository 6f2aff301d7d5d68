"""What surrounds a run: records of who is at work, reports, notices, and the dead told apart."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from twoway import clock, housekeeping, paths, runs
from twoway.housekeeping import kept
from twoway.journal import Event, record
from twoway.log import of_run, tell
from twoway.runs import Run

AT_WORK = """
import os, time
from twoway.runs import Run, at_work
with at_work(Run("one", "refresh", os.getpid(), "2026-11-24T02:00:00Z")):
    print("at work", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep Prefect out: these runs are nobody's."""
    monkeypatch.setattr(housekeeping, "_closed_in_prefect", lambda _: True)


def report(flow: str) -> dict[str, object]:
    """Return the newest report of a flow."""
    newest = sorted(paths.RUN_RECORDS.glob(f"*-{flow}.json"))[-1]
    said: dict[str, object] = json.loads(newest.read_text("utf-8"))
    return said


def test_a_run_at_work_is_not_dead_and_one_that_was_killed_is(workspace, alone):
    process = subprocess.Popen([sys.executable, "-c", AT_WORK], stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"at work\n"
    assert runs.dead() == []
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert [r.process for r in runs.dead()] == [process.pid]
    with kept("refresh") as run:
        pass
    assert runs.dead() == []
    assert run.told["closed"] == [
        f"refresh of 2026-11-24T02:00:00Z, process {process.pid}, was killed"
    ]


def test_a_record_cut_short_when_the_machine_went_down_is_cleared_away(workspace):
    folder = paths.STATE / "runs"
    folder.mkdir(parents=True)
    (folder / "refresh-two.json").write_text('{"id": "two", "fl')
    assert runs.dead() == []
    assert list(folder.iterdir()) == []


def test_a_dead_run_is_kept_on_record_while_the_scheduler_cannot_be_told(workspace, monkeypatch):
    (paths.STATE / "runs").mkdir(parents=True)
    run = Run("00000000-0000-4000-8000-000000000000", "watch", 1, "2026-11-24T02:00:00Z")
    (paths.STATE / f"runs/watch-{run.id}.json").write_text(json.dumps(run.__dict__))
    monkeypatch.setattr(housekeeping, "_closed_in_prefect", lambda _: False)
    assert len(housekeeping.close_dead_runs()) == 1
    assert runs.dead() == [run]


def test_the_report_says_what_a_person_must_do(workspace, alone):
    record(
        Event(
            at="2026-11-24T02:00:00Z",
            source="worldbank_gdp",
            outcome="refused",
            via="fetch",
            reason="NY.GDP.csv: 3 rows, the edition before had 1,874",
            kept="data/refused/worldbank_gdp/2026-11-24",
        )
    )
    with kept("refresh") as run:
        run.told["fetched"] = [{"source": "worldbank_gdp", "outcome": "refused"}]
    said = report("refresh")
    assert said["fetched"] == [{"source": "worldbank_gdp", "outcome": "refused"}]
    (matter,) = said["to_do"]
    assert matter["what"].startswith(
        "worldbank_gdp is stale since 2026-11-24, no edition is held. NY.GDP.csv: 3 rows"
    )
    assert matter["cure"].startswith("Look at data/refused/worldbank_gdp/2026-11-24.")
    assert said["notices"] == ["file"]
    assert len(said["freshness"]) > 80
    with kept("refresh"):
        pass
    assert report("refresh")["notices"] == []


def test_a_run_that_fails_is_reported_and_told_and_its_error_goes_on(workspace, alone):
    for _ in range(2):
        with pytest.raises(OSError, match="No space left"), kept("refresh"):
            raise OSError(28, "No space left on device")
        time.sleep(1.1)  # A report is named by its second.
    assert str(report("refresh")["failure"]).startswith("OSError: [Errno 28] No space left")
    notice = Path("data/journal/notices.txt").read_text("utf-8")
    assert notice.count("refresh failed: OSError") == 1
    assert "What is live was not touched." in notice


def test_a_source_that_ended_in_an_error_of_ours_is_told(workspace, alone):
    with kept("refresh") as run:
        said = {"source": "ecb_exchange_rates", "outcome": "failed", "reason": "KeyError: 'USD'"}
        run.told["fetched"] = [said]
    (matter,) = report("refresh")["to_do"]
    assert matter["what"] == "refresh of ecb_exchange_rates failed: KeyError: 'USD'"
    assert matter["cure"].endswith("Run by hand to see where: twoway fetch ecb_exchange_rates")


def test_a_full_disk_hides_no_error_and_stops_no_step(workspace, alone, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(housekeeping, "write_whole", full)
    monkeypatch.setattr(housekeeping, "notify", full)
    with pytest.raises(ValueError, match="the real fault"), kept("refresh"):
        raise ValueError("the real fault")


def test_a_clock_that_jumps_takes_no_live_run_for_dead(workspace, alone, monkeypatch):
    with kept("watch", lock="watch"):
        monkeypatch.setattr(clock, "now", lambda: clock.datetime(2036, 1, 1, tzinfo=clock.UTC))
        with kept("refresh") as run:
            pass
        assert run.told["closed"] == []
        monkeypatch.setattr(clock, "now", lambda: clock.datetime(2016, 1, 1, tzinfo=clock.UTC))
        with kept("refresh") as run:
            pass
        assert run.told["closed"] == []


def test_log_lines_bear_the_run_they_belong_to(workspace):
    with of_run("run-7"):
        tell("step", step="stage", of="worldbank_gdp", seconds=0.4)
    tell("other")
    (file,) = paths.LOGS.glob("*.jsonl")
    first, second = (json.loads(line) for line in file.read_text("utf-8").splitlines())
    assert (first["run"], first["event"], first["of"]) == ("run-7", "step", "worldbank_gdp")
    assert second["run"] == ""
    assert first["at"].endswith("Z")
