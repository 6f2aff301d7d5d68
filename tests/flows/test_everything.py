"""The main job as a newcomer runs it: one process, offline, idle the second time."""

import shutil
import time
from pathlib import Path

import pytest

from driven import run, the_main_job
from places import PROJECT
from twoway import catalogue
from twoway.paths import EXPLORER
from twoway.voice import LANGUAGES


@pytest.fixture(scope="module")
def project(shipped: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of a project in which the main job has run once."""
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(shipped, folder, symlinks=True, dirs_exist_ok=True)
    return folder


def test_the_main_job_then_an_idle_run_then_a_broken_file(project: Path):
    first = the_main_job(project)
    closing = first.stdout.splitlines()
    made = [
        f"reports/{brief}/{lang}.pdf" for brief in sorted(catalogue.briefs()) for lang in LANGUAGES
    ]
    made = sorted([*made, f"reports/{EXPLORER.as_posix()}"])
    assert closing[: len(made) + 1] == [*made, "data/processed/warehouse.duckdb"]
    rows = closing[len(made) + 1]
    assert rows.startswith("rows: ")
    # Fractions of a person or a visa, one figure without a period, nine that their lists doubt.
    assert rows.endswith(" 46 held back")
    assert "\r" not in first.stderr  # on a pipe: plain lines
    assert "stage   dg_home_schengen_visas" in first.stderr

    begun = time.perf_counter()
    second = run(project, "run")
    assert time.perf_counter() - begun < 5
    assert second.stdout == first.stdout
    assert "nothing has changed" in second.stderr

    # An upstream file that breaks at night: the run fails, says what to do, and spoils nothing.
    pdf = project / "reports/eu_china_two_way/en.pdf"
    warehouse = project / "data/processed/warehouse.duckdb"
    before = pdf.read_bytes(), warehouse.read_bytes()
    raw = project / "data/raw/worldbank_gdp/2026-03/NY.GDP.MKTP.CD.csv.gz"
    content = raw.read_bytes()
    raw.write_bytes(content[:100])
    third = run(project, "run")
    assert third.returncode == 3
    assert "An edition is never edited: restore the file" in third.stderr.splitlines()[-1]
    assert (pdf.read_bytes(), warehouse.read_bytes()) == before

    # Mended, all is as it was; what the failed run had staged is remembered.
    raw.write_bytes(content)
    fourth = run(project, "run")
    assert fourth.returncode == 0, fourth.stderr
    assert "nothing has changed" in fourth.stderr
    assert (pdf.read_bytes(), warehouse.read_bytes()) == before
    fifth = run(project, "stage", "worldbank_gdp", "worldbank_population", "compact_vote")
    assert fifth.returncode == 0
    assert fifth.stderr.count("stage ") <= 1


def test_flows_hold_no_logic():
    for path in (PROJECT / "flows").glob("*.py"):
        text = path.read_text("utf-8")
        assert " if " not in text, path
        assert len(text.splitlines()) < 80
