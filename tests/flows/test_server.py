"""A Prefect server with a pool of processes and a worker, each of them killed, as docs/team.md has it."""

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

import small_brief
from answers import hold_some
from driven import environment
from places import PROJECT
from twoway import paths, runs
from twoway.check import connect, scalar
from twoway.lock import alone
from twoway.releases import release_of, releases

NO_FEED = "nbs_census_foreigners"  # No publisher is asked: a person brings this one in.
PATIENCE = 180.0
# As documented but for the waits: a slot is free half a minute after its holder died.
WAITS = {
    "PREFECT_SERVER_CONCURRENCY_INITIAL_DEPLOYMENT_LEASE_DURATION": "30",
    "PREFECT_SERVER_CONCURRENCY_MAXIMUM_CONCURRENCY_SLOT_WAIT_SECONDS": "2",
    "PREFECT_WORKER_QUERY_SECONDS": "1",
    "PREFECT_WORKER_HEARTBEAT_SECONDS": "5",
}
# Appended to each flow of the workspace: its runs make the small brief, as this process does.
USED = """
import pathlib
import small_brief
small_brief.use(pathlib.Path.cwd())
"""


@dataclass
class Team:
    """One machine of a team: its server, its worker, and a client's view of both."""

    home: Path
    port: int
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    @property
    def api(self) -> str:
        return f"http://127.0.0.1:{self.port}/api"

    @property
    def environment(self) -> dict[str, str]:
        path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
        return {
            **environment(self.home),
            **WAITS,
            "PATH": path,
            "PYTHONPATH": str(PROJECT / "tests"),
            "PREFECT_API_URL": self.api,
            "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
            "PREFECT_WORKER_WEBSERVER_HOST": "127.0.0.1",
        }

    def start(self, name: str, *words: str) -> None:
        with (self.home / f"{name}.log").open("ab") as log:
            self.processes[name] = subprocess.Popen(
                [sys.executable, "-m", "prefect", *words],
                cwd=self.home,
                env=self.environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def start_server(self) -> None:
        self.start("server", "server", "start", "--host", "127.0.0.1", "--port", str(self.port))
        until(lambda: self.ask("GET", "/health"), "the server answers", self.home)

    def start_worker(self) -> None:
        self.start("worker", "worker", "start", "--pool", "twoway")

    def kill(self, name: str) -> None:
        process = self.processes.pop(name)
        process.send_signal(signal.SIGKILL)
        process.wait(10)

    def prefect(self, *words: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "prefect", "--no-prompt", *words],
            cwd=self.home,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def ask(self, method: str, path: str, said: object = None) -> Any:
        """Ask the server; None if it is not there. As Prefect's client does, heed a busy one."""
        with contextlib.suppress(httpx.TransportError):
            for _ in range(30):
                answer = httpx.request(method, f"{self.api}{path}", json=said, timeout=20)
                if answer.status_code != httpx.codes.SERVICE_UNAVAILABLE:
                    break
                time.sleep(1)
            answer.raise_for_status()
            return answer.json() if answer.content else True
        return None

    def begin(self, deployment: str, **parameters: object) -> str:
        """Ask for a run of a deployment and return its id."""
        told = self.ask("GET", f"/deployments/name/{deployment}")
        body = {"state": {"type": "SCHEDULED"}, "parameters": parameters}
        run = self.ask("POST", f"/deployments/{told['id']}/create_flow_run", body)
        return str(run["id"])

    def state(self, run: str) -> str:
        told = self.ask("GET", f"/flow_runs/{run}")
        return str(told["state_type"]) if told else "no answer"

    def ends(self, run: str) -> str:
        ends = {"COMPLETED", "FAILED", "CRASHED", "CANCELLED"}
        until(lambda: self.state(run) in ends, f"run {run} ends", self.home)
        return self.state(run)


def until(met: Callable[[], Any], what: str, home: Path | None = None) -> Any:
    """Wait for something to be so."""
    begun = time.monotonic()
    while time.monotonic() - begun < PATIENCE:
        if found := met():
            return found
        time.sleep(0.2)
    logs = "\n".join(p.read_text()[-3000:] for p in home.glob("*.log")) if home else ""
    pytest.fail(f"not within {PATIENCE:.0f} s: {what}\n{logs}")


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    """Start what docs/team.md tells a team to start, in a workspace of a few sources."""
    home = tmp_path_factory.mktemp("team")
    (home / ".twoway/prefect").mkdir(parents=True)
    hold_some(home)
    small_brief.lay_out(home)
    for flow in (home / "flows").glob("*.py"):
        with flow.open("a", encoding="utf-8") as more:
            more.write(USED)
    shutil.copy(PROJECT / "prefect.yaml", home)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    team = Team(home, port)
    with contextlib.chdir(home), small_brief.used(home):
        try:
            team.start_server()
            team.prefect("work-pool", "create", "twoway", "--type", "process")
            team.prefect("deploy", "--all")
            team.start_worker()
            yield team
        finally:
            for process in team.processes.values():
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
                process.wait(10)


@pytest.fixture(autouse=True)
def inside(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(team.home)


def newest_report(flow: str) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(
        max(paths.RUN_RECORDS.glob(f"*-{flow}.json")).read_text("utf-8")
    )
    return said


@contextlib.contextmanager
def caught_building(team: Team) -> Iterator[tuple[str, int]]:
    """Hold a nightly run in the midst of its work: its id and its process."""
    with alone("build"):
        run = team.begin("refresh/nightly", sources=[NO_FEED])
        record = paths.STATE / "runs" / f"refresh-{run}.json"
        until(record.is_file, "the run is at work", team.home)
        staged = paths.STAGED / "undesa_migrant_stock.parquet"
        until(staged.is_file, "the run has staged", team.home)
        yield run, int(json.loads(record.read_text("utf-8"))["process"])


def rows() -> int:
    with connect(str(paths.WAREHOUSE), read_only=True) as con:
        return int(scalar(con, "SELECT count(*) FROM indicators.migrant_stock"))


def test_the_night_runs_and_shows_its_report(team: Team):
    names = {d["name"] for d in team.ask("POST", "/deployments/filter", {})}
    assert names == {"hourly", "nightly", "weekly"}
    run = team.begin("refresh/nightly", sources=[NO_FEED])
    assert team.ends(run) == "COMPLETED"
    report = newest_report("refresh")
    assert report["run"] == run
    assert report["failure"] == ""
    (artifact,) = team.ask("POST", "/artifacts/latest/filter", {})
    assert artifact["key"] == "report-refresh"
    assert "undesa_migrant_stock" in artifact["data"]


def test_the_next_nights_are_on_the_schedule(team: Team):
    def scheduled() -> set[str]:
        body = {"flow_runs": {"state": {"type": {"any_": ["SCHEDULED"]}}}, "limit": 200}
        runs = team.ask("POST", "/flow_runs/filter", body) or []
        return {str(r["deployment_id"]) for r in runs if r["auto_scheduled"]}

    wanted = {d["id"] for d in team.ask("POST", "/deployments/filter", {})}
    until(lambda: scheduled() == wanted, "each deployment has runs to come", team.home)


def test_wrong_parameters_are_refused_before_anything_runs(team: Team):
    run = team.begin("refresh/nightly", sources=["no_such_source"])
    assert team.ends(run) == "FAILED"
    told = team.ask("GET", f"/flow_runs/{run}")["state"]["message"]
    assert "no_such_source" in told


def test_the_process_of_a_run_is_killed(team: Team):
    before = rows()
    with caught_building(team) as (dead, process):
        os.kill(process, signal.SIGKILL)
        assert team.ends(dead) == "CRASHED"  # The worker saw it die.
        assert rows() == before
    assert team.ends(team.begin("refresh/nightly", sources=[NO_FEED])) == "COMPLETED"
    (closed,) = newest_report("refresh")["closed"]
    assert closed.endswith(f"process {process}, was killed")
    assert runs.dead() == []


def test_the_worker_is_killed_with_the_run(team: Team):
    with caught_building(team) as (dead, process):
        team.kill("worker")
        os.kill(process, signal.SIGKILL)
        assert team.state(dead) == "RUNNING"  # Nobody was left to tell.
        before = rows()
    team.start_worker()
    # The hourly watch closes it, which sets its place free; else that would take five minutes.
    assert team.ends(team.begin("watch/hourly", sources=[NO_FEED])) == "COMPLETED"
    assert team.state(dead) == "CRASHED"
    assert "closed by the run after it" in team.ask("GET", f"/flow_runs/{dead}")["state"]["message"]
    (closed,) = newest_report("watch")["closed"]
    assert closed.startswith("refresh of") and closed.endswith(f"process {process}, was killed")
    assert team.ends(team.begin("refresh/nightly", sources=[NO_FEED])) == "COMPLETED"
    assert rows() == before


def test_the_server_is_killed_under_a_run(team: Team):
    with caught_building(team) as (run, _):
        team.kill("server")
        before = rows()
    team.start_server()
    # The run goes on with the server that came back, or is dead and closed by the next one.
    assert team.ends(team.begin("watch/hourly", sources=[NO_FEED])) == "COMPLETED"
    assert team.ends(team.begin("refresh/nightly", sources=[NO_FEED])) == "COMPLETED"
    assert team.ends(run) in ("COMPLETED", "CRASHED", "FAILED")
    assert rows() == before
    assert runs.dead() == []


def test_a_release_waits_for_a_signature_asleep(team: Team):
    run = team.begin("publish/weekly")
    until(lambda: team.state(run) == "PAUSED", "the run asks for a signature", team.home)
    (staged,) = releases()
    assert not staged.approved
    until(lambda: not list((paths.STATE / "runs").glob("publish-*")), "no process waits")
    answer = {"run_input": {"approved": True, "name": "A. Analyst"}}
    assert team.ask("POST", f"/flow_runs/{run}/resume", answer)["status"] == "ACCEPT"
    assert team.ends(run) == "COMPLETED"
    assert release_of("latest").id == staged.id
    assert release_of("latest").manifest["approval"]["by"] == "A. Analyst"
    assert len(releases()) == 1
