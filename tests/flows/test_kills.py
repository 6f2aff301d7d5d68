"""Killed at any step, out of disk, two at once: what is live stays whole, the next run converges."""

import contextlib
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import psutil
import pytest

import small_brief
from answers import BANK, PEOPLE, as_json, hold_some, population
from driven import KILLED, drive, environment, start
from publishers import Publishers
from small_brief import BRIEF
from twoway import catalogue, paths
from twoway.build import build
from twoway.check import connect, scalar
from twoway.draw import draw
from twoway.edition import editions
from twoway.publish import approve, stage_release
from twoway.releases import release_of, releases, verify
from twoway.render import render
from twoway.stage import stage

MONDAY = datetime(2026, 12, 7, 2, 0, tzinfo=UTC)

# In the order of the pipeline: a verb, a function as its module knows it, and at which call of it
# the process is killed. The next step's deaths find what the last one left.
DEATHS = (
    (f"fetch {PEOPLE}", "twoway.fetch._judged", 1),  # downloaded, not looked at
    (f"fetch {PEOPLE}", "twoway.add.sha256", 2),  # copied, without a manifest
    (f"fetch {PEOPLE}", "twoway.kept.write_parquet", 2),  # read, half of the reading kept
    (f"fetch {PEOPLE}", "twoway.add.record", 1),  # in place, not yet in the journal
    (f"stage {PEOPLE}", "twoway.stage.write_parquet", 1),
    (f"stage {PEOPLE}", "twoway.stage.write_whole", 1),  # the rows written, the summary not
    ("build", "twoway.build.write_indicator", 3),
    ("build", "twoway.build._counts", 1),  # whole, not yet in place
    (f"draw {BRIEF}", "twoway.draw.save", 3),  # the chart of two languages new
    (f"render {BRIEF}", "twoway.render.write_pdf", 2),  # English new, Chinese not
    ("publish", "twoway.publish.note", 1),  # written, not yet in the journal
    ("publish", "twoway.publish.write_whole", 1),  # in the journal, not yet in place
    ("approve", "twoway.publish.write_pdf", 2),
    ("approve", "twoway.publish.note", 1),  # set for good, not yet in the journal
    ("approve", "twoway.publish.write_whole", 1),  # in the journal, not yet in the manifest
    ("approve", "twoway.publish._lead_latest_to", 1),  # signed, not yet live
)


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return a workspace of a few sources and a small brief, in which a first release is signed."""
    folder = tmp_path_factory.mktemp("settled")
    hold_some(folder)
    small_brief.lay_out(folder)
    with small_brief.used(folder):
        with contextlib.chdir(folder):
            make()
            approve(stage_release(MONDAY).id, "A. Analyst", MONDAY)
        yield folder


def make() -> None:
    build()
    for brief in catalogue.briefs():
        draw(brief)
        render(brief)


FINISH: dict[str, Callable[[], object]] = {
    "fetch": lambda: None,  # The last death left it in place.
    "stage": lambda: stage(PEOPLE),
    "build": build,
    "draw": lambda: [draw(brief) for brief in catalogue.briefs()],
    "render": lambda: [render(brief) for brief in catalogue.briefs()],
    "publish": lambda: stage_release(MONDAY),
    "approve": lambda: approve(releases()[-1].id, "B. Analyst", MONDAY),
}


@pytest.fixture
def here(settled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a copy of it."""
    shutil.copytree(settled, tmp_path, symlinks=True, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def world(publishers: Publishers) -> Iterator[Publishers]:
    """Let the World Bank have something newer than what is held."""
    publishers.on(BANK, as_json(population()))
    yield publishers


def digests(folder: Path) -> dict[str, str]:
    files = (p for p in sorted(folder.rglob("*")) if p.is_file())
    return {p.relative_to(folder).as_posix(): sha256(p.read_bytes()).hexdigest() for p in files}


def pdfs() -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in sorted((paths.REPORTS / BRIEF).glob("*.pdf"))}


def indicators() -> int:
    with connect(str(paths.WAREHOUSE), read_only=True) as con:
        return int(scalar(con, "SELECT count(*) FROM indicators.migrant_stock"))


def test_killed_at_each_step_in_turn(here: Path, world: Publishers):
    live = release_of("latest")
    as_it_was, rows = digests(live.folder), indicators()
    for verb, function, call in DEATHS:
        words = verb.split()
        if verb == "approve":
            words += [releases()[-1].id, "--by", "B. Analyst"]
        before = pdfs()
        died = drive(here, *words, world=world.world(), die_at=function, call=call)
        assert died.returncode == KILLED, f"{verb} at {function}: {died.stdout} {died.stderr}"
        assert release_of("latest").id == live.id, function
        assert digests(live.folder) == as_it_was, function
        assert verify(live.id) == [], function
        assert indicators() == rows, function
        changed = {n for n, content in pdfs().items() if content != before[n]}
        assert changed <= {"en.pdf"}, function
        held = [e.label for e in editions(PEOPLE)]
        landed = function == "twoway.add.record" or not verb.startswith("fetch")
        assert held == (["2026-03", "2026-12-01"] if landed else ["2026-03"]), function
        if verb in HALF_MADE:
            wanted, words_of_refusal = HALF_MADE[verb]
            refused = drive(here, *wanted.split())
            assert refused.returncode == 1 and words_of_refusal in refused.stderr, refused.stderr
        if verb.startswith("render"):
            # The brief has no documents, so that no old page goes for new.
            assert list((paths.REPORTS / BRIEF / "documents").glob("*.json")) == []
        # As an analyst would, each step is brought to its end before the next one dies.
        if (verb, function, call) in LAST:
            FINISH[verb.split()[0]]()

    assert release_of("latest").id == releases()[-1].id != live.id
    assert release_of("latest").manifest["approval"]["by"] == "B. Analyst"
    assert verify() == []
    assert list(here.rglob("*.part")) + list(here.rglob("*.new*")) == []

    # What came of it is what an undisturbed night would have made, to the byte.
    made = [digests(release_of("latest").folder / part) for part in ("panels", "indicators")]
    shutil.rmtree(paths.PROCESSED)
    shutil.rmtree(paths.REPORTS)
    make()
    first = stage_release(MONDAY)
    assert [digests(first.folder / part) for part in ("panels", "indicators")] == made


# What a kill left half made is not taken further: the next verb says so.
HALF_MADE = {
    f"draw {BRIEF}": (
        f"render {BRIEF}",
        "figures: drawn from state none of no day, the warehouse is in state",
    ),
    f"render {BRIEF}": ("publish", "the warehouse is in state"),
}
LAST = {max((d for d in DEATHS if d[0] == verb), key=DEATHS.index) for verb, _, _ in DEATHS}


def test_a_full_disk_spoils_nothing_and_is_told(here: Path, world: Publishers):
    assert drive(here, "fetch", PEOPLE, world=world.world()).returncode == 0
    live = digests(release_of("latest").folder)
    rows = indicators()
    for verb, room in (
        ("build", 500_000),
        (f"draw {BRIEF}", 1_000),
        (f"render {BRIEF}", 20_000),
        ("publish", 1_000),
    ):
        before = pdfs()
        full = drive(here, *verb.split(), largest_file=room)
        assert full.returncode == 1, verb
        assert "What is live was not touched. `twoway doctor` says" in full.stderr, verb
        assert "Traceback" not in full.stderr, verb
        assert indicators() == rows
        assert pdfs() == before
        assert digests(release_of("latest").folder) == live
        FINISH[verb.split()[0]]()
        if verb == "build":
            FINISH["draw"]()
    assert list(here.rglob("*.part")) + list(here.rglob("warehouse.new*")) == []
    assert verify() == []


def test_a_disk_that_fills_while_downloading_lets_nothing_in(here: Path, world: Publishers):
    full = drive(here, "fetch", PEOPLE, world=world.world(), largest_file=10_000)
    assert full.returncode == 1, full.stderr
    assert [e.label for e in editions(PEOPLE)] == ["2026-03"]
    assert drive(here, "fetch", PEOPLE, world=world.world()).returncode == 0
    assert [e.label for e in editions(PEOPLE)] == ["2026-03", "2026-12-01"]


def test_a_run_is_killed_then_two_begin_at_once(here: Path, world: Publishers):
    assert drive(here, "fetch", PEOPLE, world=world.world()).returncode == 0
    before = pdfs()
    died = drive(here, "run", die_at="twoway.build.load_quarantine")
    assert died.returncode == KILLED
    assert pdfs() == before
    assert len(servers(here)) == 1  # A kill does not reach it.
    both = [start(here, "run"), start(here, "run")]
    ended = [one.ended() for one in both]
    assert [one.returncode for one in ended] == [0, 0], ended
    assert servers(here) == []
    # One makes everything; the other has waited for it and finds nothing to do.
    first, second = sorted(ended, key=lambda one: "waiting: process" in one.stderr)
    assert "waiting" not in first.stderr and "build " in first.stderr
    assert "nothing has changed since the last run" in second.stderr
    assert first.stdout == second.stdout
    (record,) = sorted(paths.RUN_RECORDS.glob("*-everything.json"))
    assert "was killed" in record.read_text("utf-8")


def servers(workspace: Path) -> list[int]:
    """Return the Prefect servers that runs of a workspace have for themselves."""
    home = environment(workspace)["PREFECT_HOME"]
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if process.environ().get("PREFECT_HOME") == home and "uvicorn" in process.cmdline():
                found.append(process.pid)
    return found
