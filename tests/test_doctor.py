"""Each set-up here is really broken; doctor names the fault and its cure, and finds no other."""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from types import SimpleNamespace

import pytest

from places import PROJECT
from twoway import clock, paths
from twoway.cli import NOT_IN_ORDER, OK
from twoway.doctor import Finding, as_text, examine

EDITION = Path("data/raw/undesa_migrant_stock/2024")
DIED = {"id": "one", "flow": "refresh", "process": 1, "at": "2026-11-24T02:00:00Z"}
NOBODY = 65534


@pytest.fixture
def sound(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a workspace of one edition, in which nothing is wrong."""
    _furnish(workspace)
    for name in [n for n in os.environ if n.startswith("PREFECT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PREFECT_HOME", str(workspace / ".twoway/prefect"))
    monkeypatch.setenv("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
    monkeypatch.setenv("PREFECT_SERVER_API_PORT", str(_free_port()))
    return workspace


def _furnish(folder: Path) -> None:
    shutil.copytree(PROJECT / EDITION, folder / EDITION)
    shutil.copy(PROJECT / "prefect.yaml", folder)
    (folder / "flows").mkdir()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def faults() -> list[Finding]:
    return [finding for finding in examine() if finding.fault]


def the_fault() -> Finding:
    """Return the only fault there is."""
    found = faults()
    assert len(found) == 1, found
    return found[0]


def doctor(
    workspace: Path, *before: Path, first: str = "", bare: bool = False
) -> subprocess.CompletedProcess[str]:
    """Run ``twoway doctor`` as a process of its own, some folders before the installed ones."""
    code = f"import sys\n{first}\nfrom twoway.cli import main\nsys.exit(main(['doctor']))"
    return subprocess.run(
        [sys.executable, *(["-S"] if bare else []), "-c", code],
        cwd=workspace,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, before))},
        capture_output=True,
        text=True,
        check=False,
    )


def told(run: subprocess.CompletedProcess[str]) -> dict[str, str]:
    """Split what doctor printed into its faults, each with its cure."""
    faulty = run.stdout.split("\nFAULT  ")[1:]
    return {f.split("  ")[0]: f.partition("\nok ")[0] for f in faulty}


def test_a_sound_installation_has_no_fault(sound: Path):
    assert faults() == []
    run = doctor(sound)
    assert run.returncode == OK, run.stdout + run.stderr
    assert run.stdout.endswith(" checks: 0 faults\n")
    assert not list(sound.rglob(".doctor-*"))


def test_a_fault_is_printed_with_its_cure_under_it():
    text = as_text(Finding("clock", "1970", "the clock is behind", "Set the clock."))
    assert text.splitlines()[0].startswith("FAULT  clock")
    assert text.splitlines()[1].strip() == "To do: Set the clock."


def test_another_folder_than_the_root_of_the_project(sound: Path, monkeypatch):
    (sound / "deeper").mkdir()
    monkeypatch.chdir(sound / "deeper")
    fault = the_fault()
    assert fault.found == "no flows and no prefect.yaml here"
    assert fault.cure.startswith("cd to the folder that holds flows/")


@pytest.mark.parametrize("folder", [paths.RAW, paths.PROCESSED, paths.JOURNAL, paths.REPORTS])
def test_a_file_where_a_folder_should_be(sound: Path, folder: Path):
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("no folder")
    fault = the_fault()
    assert fault.what == f"folder {folder}"
    assert fault.found == "NotADirectoryError: Not a directory"
    assert fault.cure.endswith(f"mv {folder} {folder}.other")


@contextmanager
def _nobody() -> Iterator[None]:
    """Be a user who owns nothing: root may write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_folder_without_write_access(monkeypatch):
    # Not under pytest's folder, which no other user may enter.
    with tempfile.TemporaryDirectory() as home:
        monkeypatch.chdir(home)
        monkeypatch.setenv("PREFECT_HOME", str(paths.PREFECT_HOME))
        paths.RAW.mkdir(parents=True)
        for open_to_all in (Path(), paths.PREFECT_HOME, paths.PROCESSED, paths.REPORTS):
            open_to_all.mkdir(parents=True, exist_ok=True)
            open_to_all.chmod(0o777)
        for closed in (paths.RAW, paths.RAW.parent):
            closed.chmod(0o555)
        paths.STATE.chmod(0o777)
        with _nobody():
            found = {f.what: f for f in examine() if f.what.startswith("folder ")}
        paths.RAW.parent.chmod(0o755)
    assert found["folder reports"].fault == ""
    assert found["folder data/processed"].fault == ""
    for what, home_of_it in (("data/raw", "data/raw"), ("data/journal", "data")):
        fault = found[f"folder {what}"]
        assert fault.found == "PermissionError: Permission denied"
        assert fault.fault.startswith(f"in {home_of_it} a file cannot be written")
        assert f'sudo chown -R "$(id -un)" {home_of_it} ' in fault.cure


@pytest.fixture
def fonts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Take the fonts from a copy of the package's folder."""
    copy = tmp_path / "fonts"
    shutil.copytree(paths.FONTS, copy)
    monkeypatch.setattr(paths, "FONTS", copy)
    return copy


def test_a_missing_font(sound: Path, fonts: Path):
    (fonts / "NotoSansSC-Bold.ttf").unlink()
    fault = the_fault()
    assert fault.what == "font NotoSansSC-Bold.ttf"
    assert fault.found == "gone"
    assert fault.cure.startswith("git checkout -- src/twoway/fonts")


def test_a_changed_font(sound: Path, fonts: Path):
    with (fonts / "IBMPlexSans-Bold.ttf").open("ab") as font:
        font.write(b"\0")
    fault = the_fault()
    assert fault.what == "font IBMPlexSans-Bold.ttf"
    assert fault.fault == "its sha256 is not that of SHA256SUMS"


@pytest.fixture
def wrong_fastapi(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a folder that holds, for whoever asks Python, fastapi 0.151."""
    folder = tmp_path_factory.mktemp("wrong")
    about = folder / "fastapi-0.151.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: fastapi\nVersion: 0.151.0\n")
    return folder


def test_a_fastapi_that_prefect_cannot_use(sound: Path, wrong_fastapi: Path):
    run = doctor(sound, wrong_fastapi)
    assert run.returncode == NOT_IN_ORDER
    assert list(told(run)) == ["fastapi"]
    assert "0.151.0: expected <0.151; later ones refuse the nulls" in told(run)["fastapi"]
    assert "To do: make -B .venv/installed" in told(run)["fastapi"]


def test_a_library_that_is_not_installed(sound: Path, tmp_path_factory):
    """Every installed package but one, in a folder that is all that Python sees."""
    seen = tmp_path_factory.mktemp("seen")
    installed = Path(str(metadata.distribution("tenacity").locate_file("")))
    for entry in installed.iterdir():
        if not entry.name.startswith("tenacity"):
            (seen / entry.name).symlink_to(entry)
    run = doctor(sound, seen, paths.PACKAGE.parent, bare=True)
    assert run.returncode == NOT_IN_ORDER
    assert "not installed: expected >=9.2" in told(run)["tenacity"]
    assert "To do: make -B .venv/installed" in told(run)["tenacity"]


def test_a_clock_behind_the_newest_edition(sound: Path, monkeypatch):
    monkeypatch.setattr(clock, "now", lambda: datetime(2020, 1, 1, tzinfo=UTC))
    fault = the_fault()
    assert fault.found == "2020-01-01T00:00:00Z"
    assert f"{EDITION}/manifest.toml was received on 2026-11-24" in fault.fault
    assert "timedatectl set-ntp true" in fault.cure


def test_a_clock_years_ahead_of_the_newest_edition(sound: Path, monkeypatch):
    monkeypatch.setattr(clock, "now", lambda: datetime(2038, 1, 19, tzinfo=UTC))
    fault = the_fault()
    assert "the clock is ahead" in fault.fault
    assert f"{EDITION}/manifest.toml, was received on 2026-11-24" in fault.fault


def test_a_clock_in_an_earlier_zone_is_no_fault(sound: Path, monkeypatch):
    monkeypatch.setattr(clock, "now", lambda: datetime(2026, 11, 23, 13, tzinfo=UTC))
    assert faults() == []


def test_another_program_at_the_port(sound: Path, monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        monkeypatch.setenv("PREFECT_SERVER_API_PORT", str(port))
        fault = the_fault()
    assert fault.found.startswith(f"another program is at port {port}: ")
    assert f"export PREFECT_SERVER_API_PORT={port + 1}" in fault.cure


def test_a_prefect_server_that_is_not_there(sound: Path, monkeypatch):
    address = f"http://127.0.0.1:{_free_port()}/api"
    monkeypatch.setenv("PREFECT_API_URL", address)
    fault = the_fault()
    assert fault.found == f"nobody at {address}"
    assert "every run would wait for it in vain" in fault.fault
    assert fault.cure.endswith("or: unset PREFECT_API_URL")


def test_a_profile_that_names_a_server_and_tells_of_itself(sound: Path, monkeypatch):
    monkeypatch.delenv("PREFECT_SERVER_ANALYTICS_ENABLED")
    address = f"http://127.0.0.1:{_free_port()}/api"
    home = sound / ".twoway/prefect"
    home.mkdir(parents=True)
    (home / "profiles.toml").write_text(
        f'active = "own"\n[profiles.own]\nPREFECT_API_URL = "{address}"\n'
        'PREFECT_SERVER_ANALYTICS_ENABLED = "true"\n'
    )
    telemetry, server = faults()
    assert telemetry.what == "Prefect telemetry"
    assert "prefect config unset PREFECT_SERVER_ANALYTICS_ENABLED" in telemetry.cure
    assert server.found == f"nobody at {address}"
    assert "prefect config unset PREFECT_API_URL" in server.cure


def test_a_full_disk(sound: Path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=100 * 1024**2))
    fault = the_fault()
    assert (fault.what, fault.found) == ("free disk", "0.1 GB")
    assert fault.fault.startswith("expected 1.0 GB")
    assert fault.cure.endswith(
        "rm -r data/processed/as_of data/processed/sources data/processed/read"
    )


def test_a_large_warehouse_asks_for_more_disk(sound: Path, monkeypatch):
    paths.PROCESSED.mkdir(parents=True)
    with paths.WAREHOUSE.open("wb") as sparse:
        sparse.truncate(1024**3)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=2 * 1024**3))
    assert the_fault().fault.startswith("expected 4.0 GB")


def test_an_edition_that_was_edited(sound: Path):
    file = next(f for f in EDITION.iterdir() if f.name != "manifest.toml")
    file.write_bytes(file.read_bytes() + b"\n")
    fault = the_fault()
    assert fault.what == "source undesa_migrant_stock"
    assert f"{file}: sha256 is" in fault.found
    assert "git checkout -- data/raw/undesa_migrant_stock" in fault.cure


def test_an_edition_without_manifest(sound: Path):
    (EDITION / "manifest.toml").unlink()
    assert "no manifest" in the_fault().found


def test_a_run_that_was_killed(sound: Path):
    record = paths.STATE / "runs/refresh-one.json"
    record.parent.mkdir(parents=True)
    record.write_text(json.dumps(DIED))
    fault = the_fault()
    assert fault.found == "refresh of 2026-11-24T02:00:00Z"
    assert fault.cure == "The next run closes them: twoway run --force"


def test_a_check_that_breaks_is_a_fault_and_stops_no_other(sound: Path, monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "FONTS", tmp_path / "no fonts")
    fault = the_fault()
    assert fault.what == "fonts"
    assert fault.found.startswith("FileNotFoundError")
    assert fault.cure.endswith("make -B .venv/installed")


def test_several_faults_at_once_each_with_its_cure(sound: Path, fonts: Path, wrong_fastapi: Path):
    (fonts / "NotoSansSC-Regular.ttf").unlink()
    paths.REPORTS.write_text("no folder")
    elsewhere = (
        f"from pathlib import Path\nfrom twoway import paths\npaths.FONTS = Path({str(fonts)!r})"
    )
    run = doctor(sound, wrong_fastapi, first=elsewhere)
    assert run.returncode == NOT_IN_ORDER
    assert run.stdout.endswith(" checks: 3 faults\n")
    cures = {name: text.partition("To do: ")[2] for name, text in told(run).items()}
    assert list(cures) == ["fastapi", "font NotoSansSC-Regular.ttf", "folder reports"]
    assert cures["fastapi"] == "make -B .venv/installed"
    assert cures["font NotoSansSC-Regular.ttf"].startswith("git checkout -- src/twoway/fonts")
    assert cures["folder reports"].endswith("mv reports reports.other")
