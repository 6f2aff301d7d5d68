"""What every test may ask for: the shared folder of real files, a workspace of its own."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from driven import the_main_job
from places import PROJECT, RAW
from publishers import Publishers
from twoway import paths
from twoway.check import connect

LONGEST = (
    "test_kills",
    "test_days",
    "test_everything",
    "test_full_files",
    "test_releases",
    "test_server",
    "test_brief",
    "test_vintage",
    "test_attacks_on_artifacts",
    "test_series",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest files: workers that run side by side then end side by side."""
    order = {stem: place for place, stem in enumerate(LONGEST)}
    items.sort(key=lambda item: order.get(item.path.stem, len(order)))


@pytest.fixture(scope="session")
def shared() -> Path:
    """Folder of the publishers' real files, beside the checkout; never copied into it."""
    folder = PROJECT.parent / "shared"
    if not (folder / "data").is_dir():
        message = f"{folder.name}/data is not beside the checkout: real files cannot be read"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    return folder


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty directory: data and reports of the test go there."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a workspace in which the main job ran on the shipped editions, as a newcomer runs it.

    It is made once, whichever of the workers asks first; the others wait for it. What the job said
    lies beside, as `the_main_job` of `driven` reads it.
    """
    home = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        home = home.parent
    folder, part = home / "shipped", home / "shipped.part"
    with (home / "shipped.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.is_dir():
            shutil.rmtree(part, ignore_errors=True)
            shutil.copytree(RAW, part / "data/raw")
            shutil.copytree(PROJECT / "flows", part / "flows")
            shutil.copy(PROJECT / "pyproject.toml", part)
            the_main_job(part)
            part.rename(folder)
    return folder


@pytest.fixture
def in_shipped(shipped: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work inside the shipped workspace; such a test writes nothing there."""
    monkeypatch.chdir(shipped)
    return shipped


@pytest.fixture
def warehouse(in_shipped: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open the warehouse of the shipped editions for reading."""
    with connect(str(paths.WAREHOUSE), read_only=True) as con:
        yield con


@pytest.fixture
def publishers() -> Iterator[Publishers]:
    """Bring up a world of publishers that behaves as the test says."""
    world = Publishers()
    yield world
    world.close()
