"""Seven nights of the schedule against publishers who revise, break, vanish; one ends in a kill."""

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import small_brief
from answers import (
    BANK,
    CAME,
    EUROSTAT,
    FED,
    HELD,
    LEFT,
    PEOPLE,
    as_json,
    hold_some,
    population,
    shipped,
    with_germany,
)
from driven import KILLED, drive, environment
from publishers import JSON, Publishers, Reply, busy, dataflow, outage
from small_brief import BRIEF
from twoway import clock, nightly, paths, runs
from twoway.build import build
from twoway.diff import as_text, compare
from twoway.draw import draw
from twoway.edition import editions
from twoway.journal import standing
from twoway.releases import last_approved, release_of, releases, verify
from twoway.render import render
from twoway.trace import trace, traces
from twoway.vintage import Vintage

FIRST_NIGHT = datetime(2026, 12, 7, 2, 0, tzinfo=UTC)
PDF = Path(f"reports/{BRIEF}/en.pdf")


@dataclass
class Desk:
    """An analyst's installation, its publishers, and the clock on its wall."""

    publishers: Publishers
    signer: str = "A. Analyst"
    night: datetime = FIRST_NIGHT
    asked: list[str] = field(default_factory=list)

    def offer(self, code: str, *replies: Reply, day: str) -> None:
        """Let Eurostat have a table of a day, answering with these replies."""
        self.publishers.on(
            f"{EUROSTAT}/sdmx/2.1/dataflow/ESTAT/{code.upper()}",
            dataflow(code.upper(), f"{day}T23:00:00+0100"),
        )
        self.publishers.on(f"{EUROSTAT}/statistics/1.0/data/{code}", *replies)

    def tomorrow(self) -> None:
        self.night += timedelta(days=1)

    def refresh(self) -> dict[str, Any]:
        """Run the nightly flow and return its report as it lies on disk."""
        from flows.refresh import refresh

        refresh(sources=FED)
        return self.report("refresh")

    def publish(self) -> dict[str, Any]:
        """Run the weekly flow; whoever is asked to sign does as the desk says."""
        from flows.publish import publish

        publish()
        return self.report("sign")

    def report(self, flow: str) -> dict[str, Any]:
        stamp = f"{self.night:%Y-%m-%d}"
        newest = sorted(paths.RUN_RECORDS.glob(f"{stamp}*-{flow}.json"))[-1]
        said: dict[str, Any] = json.loads(newest.read_text("utf-8"))
        return said


@pytest.fixture(scope="module")
def prefect() -> Iterator[None]:
    """Bring up a Prefect of the test's own."""
    from prefect.testing.utilities import prefect_test_harness

    with prefect_test_harness(server_startup_timeout=120):
        yield


@pytest.fixture
def desk(
    prefect: None, workspace: Path, publishers: Publishers, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """Set up the desk: some shipped editions, publishers within reach, retries without waiting."""
    from flows import publish as publish_flow
    from twoway import fetch, watch

    hold_some(workspace)
    desk = Desk(publishers)
    started = clock.now()
    monkeypatch.setattr(clock, "now", lambda: desk.night + (datetime.now(UTC) - started))
    for module in (fetch, watch):
        monkeypatch.setattr(module, "Wire", lambda _: publishers.wire(now=clock.now().timestamp))
    monkeypatch.setattr(nightly, "PAUSES", (0, 0))

    def ask(what: str) -> publish_flow.Signature:
        desk.asked.append(what)
        return publish_flow.Signature(approved=bool(desk.signer), name=desk.signer or "Nobody")

    monkeypatch.setattr(publish_flow, "ask", ask)
    small_brief.lay_out(workspace)
    with small_brief.used(workspace):
        yield desk
    # The killed run's server: the nights after it ran under the Prefect of the test.
    monkeypatch.setenv("PREFECT_HOME", environment(workspace)["PREFECT_HOME"])
    assert runs.end_orphans() <= 1


def outcomes(report: dict[str, Any]) -> dict[str, str]:
    return {f["source"]: f["outcome"] for f in report["fetched"]}


def to_do(report: dict[str, Any]) -> str:
    return "\n".join(f"{m['what']} | {m['cure']}" for m in report["to_do"])


def test_seven_nights(desk: Desk, workspace: Path):
    departures = json.loads(shipped(LEFT))
    desk.offer("migr_imm5prv", Reply(shipped(CAME), media=JSON), day="2026-07-02")
    desk.publishers.on(BANK, as_json(population()))

    # Monday. Eurostat has what is held, the World Bank something newer; a first release is signed.
    desk.offer("migr_emi3nxt", Reply(shipped(LEFT), media=JSON), day="2026-07-02")
    report = desk.refresh()
    assert outcomes(report) == {LEFT: "unchanged", CAME: "unchanged", PEOPLE: "accepted"}
    assert report["to_do"] == []
    assert {s["source"] for s in report["sources"]} == set(HELD)
    assert all(s["seconds"] >= 0 for s in report["sources"])
    assert desk.publish()["signed"] == "2026-12-07-1 approved by A. Analyst"
    assert "2026-12-07-1 is the first release" in desk.asked[-1]
    monday = release_of("latest")

    # Tuesday. Departures are revised; what moved is named before anybody signs.
    desk.tomorrow()
    desk.offer(
        "migr_emi3nxt", as_json(with_germany(departures, 7922, "2026-12-08")), day="2026-12-08"
    )
    report = desk.refresh()
    assert outcomes(report) == {LEFT: "accepted", CAME: "unchanged", PEOPLE: "unchanged"}
    assert report["to_do"] == []
    assert desk.publish()["signed"] == "2026-12-08-1 approved by A. Analyst"
    tuesday = release_of("latest")
    moved = as_text(compare(monday, tuesday))
    assert "flow_out" in moved
    assert "flow_out" in desk.asked[-1]
    assert "30,704" in moved and "31,204" in moved

    # Wednesday. Eurostat shows a page about maintenance, the World Bank is too busy: nothing moves.
    desk.tomorrow()
    desk.offer("migr_emi3nxt", outage(), day="2026-12-09")
    desk.publishers.on(BANK, busy())
    report = desk.refresh()
    assert outcomes(report) == {LEFT: "unreachable", CAME: "unchanged", PEOPLE: "unreachable"}
    reasons = {f["source"]: f["reason"] for f in report["fetched"] if f["reason"]}
    assert "text/html" in reasons[LEFT]
    assert "429" in reasons[PEOPLE]
    assert report["to_do"] == []  # One night without an answer is nobody's business yet.
    desk.publish()
    assert release_of("latest").id == tuesday.id  # What did not move is not published twice.
    wednesday = PDF.read_bytes()

    # Thursday. The table has lost nine tenths: refused, and everything made from it says so.
    desk.tomorrow()
    cut = copy.deepcopy(with_germany(departures, 7922, "2026-12-10"))
    cut["value"] = dict(list(cut["value"].items())[:3])
    desk.offer("migr_emi3nxt", as_json(cut), day="2026-12-10")
    desk.publishers.on(BANK, as_json(population()))
    report = desk.refresh()
    assert outcomes(report)[LEFT] == "refused"
    assert standing(LEFT).stale_since == "2026-12-10"
    assert f"{LEFT} is stale since 2026-12-10, edition 2026-12-08 stays live" in to_do(report)
    assert f"data/refused/{LEFT}" in to_do(report)
    notices = Path("data/journal/notices.txt")
    assert notices.read_text("utf-8").count("is stale since") == 1
    desk.signer = ""
    signed = desk.publish()
    assert signed["signed"] == "2026-12-10-1 stays staged: Nobody has not approved it"
    assert f"{LEFT} since 2026-12-10" in desk.asked[-1]
    assert "release 2026-12-10-1 waits for a signature" in to_do(signed)
    assert release_of("latest").id == tuesday.id

    # Friday. The machine dies while the warehouse is built; nobody who reads notices.
    desk.tomorrow()
    warehouse = paths.WAREHOUSE.read_bytes()
    desk.offer(
        "migr_emi3nxt", as_json(with_germany(departures, 8022, "2026-12-11")), day="2026-12-11"
    )
    died = drive(
        workspace,
        "flow",
        "refresh",
        json.dumps({"sources": FED}),
        world=desk.publishers.world(),
        moment=desk.night.isoformat(),
        die_at="twoway.build.load_quarantine",
    )
    assert died.returncode == KILLED, died.stderr
    assert editions(LEFT)[-1].label == "2026-12-11"  # It had come in whole.
    assert paths.WAREHOUSE.read_bytes() == warehouse
    assert release_of("latest").id == tuesday.id
    assert verify() == []

    # Saturday. The next run closes the dead one and goes on from what lies there.
    desk.tomorrow()
    desk.signer = "B. Second"
    report = desk.refresh()
    (closed,) = report["closed"]
    assert closed.startswith("refresh of 2026-12-11T")
    assert outcomes(report) == {LEFT: "unchanged", CAME: "unchanged", PEOPLE: "unchanged"}
    assert standing(LEFT).stale_since == ""
    assert "is stale" not in to_do(report)
    assert desk.publish()["signed"] == "2026-12-12-1 approved by B. Second"
    assert "31,304" in as_text(compare(tuesday, release_of("latest")))

    # Sunday. Nothing is new, nothing is made twice, nobody is asked.
    desk.tomorrow()
    asked = len(desk.asked)
    report = desk.refresh()
    assert set(outcomes(report).values()) == {"unchanged"}
    assert report["to_do"] == []
    desk.publish()
    assert len(desk.asked) == asked
    assert [r.id for r in releases()] == [
        "2026-12-07-1",
        "2026-12-08-1",
        "2026-12-10-1",
        "2026-12-12-1",
    ]

    # At the end: every release is as it was made, and Wednesday can be made again and traced.
    assert verify() == []
    assert last_approved() is not None
    again = Vintage.of("2026-12-09")
    build(again)
    draw(BRIEF, again)
    render(BRIEF, again)
    assert (again.reports / BRIEF / "en.pdf").read_bytes() == wednesday
    document = json.loads((again.reports / BRIEF / "documents/en.json").read_text("utf-8"))
    assert document["printed"]["flow_out"] > 0
    traced = {t.id: t for t in traces(BRIEF, "2026-12-09")}
    assert set(traced) == set(document["printed"])
    for name, found in traced.items():
        assert found.value is not None, name
        assert found.parts or len(found.cells), name
    assert trace("flow_out", BRIEF, "2026-12-09").value == 31204
    assert trace("flow_out", BRIEF, "2026-12-12-1").value == 31304
