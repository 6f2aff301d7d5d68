"""Runs under way: who is at work in this workspace, and who died at it.

Each run leaves a record while it lives and holds a lock on it. The kernel lifts the lock when the
process ends, however it ends: a record that nobody holds is of a run that was killed, and the next
run closes it. Neither a number used again by another process nor a clock that is set anew can
mislead that.
"""

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

from twoway import paths


@dataclass(frozen=True)
class Run:
    """A run under way.

    Attributes
    ----------
    id : str
        As the scheduler knows it.
    flow : str
        What runs.
    process : int
        Its process.
    at : str
        Moment at which the run began, ISO in UTC.
    """

    id: str
    flow: str
    process: int
    at: str


@contextmanager
def at_work(run: Run) -> Iterator[None]:
    """Leave a record for as long as the run is at work."""
    path = _path(run)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    with part.open("w", encoding="utf-8") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        stream.write(json.dumps(asdict(run)))
        stream.flush()
        part.rename(path)  # The lock is the file's, not the name's: nobody sees it unlocked.
        try:
            yield
        finally:
            path.unlink(missing_ok=True)


def dead() -> list[Run]:
    """Return runs whose process is gone though they never ended."""
    found = []
    for file in sorted(_folder().glob("*.json")):
        try:
            with file.open(encoding="utf-8") as stream:
                fcntl.flock(stream, fcntl.LOCK_SH | fcntl.LOCK_NB)
                found.append(Run(**json.load(stream)))
        except (BlockingIOError, FileNotFoundError):
            continue  # At work, or ended this moment.
        except (ValueError, TypeError):
            file.unlink(missing_ok=True)  # Cut short when the machine went down: names no run.
    return found


def end_orphans() -> int:
    """End the servers of this workspace that runs left behind when they were killed.

    A run of one process has a Prefect server of its own, which a kill of the run does not reach.

    Returns
    -------
    int
        How many.
    """
    home = os.environ.get("PREFECT_HOME", "")
    ended = 0
    for process in psutil.process_iter():
        with suppress(psutil.Error):
            said = process.environ()
            ours = said.get("PREFECT_HOME") == home and "PREFECT__SERVER_EPHEMERAL" in said
            if ours and _fatherless(process):
                process.kill()
                process.wait(5)
                ended += 1
    return ended


def _fatherless(server: psutil.Process) -> bool:
    """Tell whether the system has taken a server over: a run that lives is the same interpreter."""
    try:
        parent = server.parent()
        return parent is None or parent.exe() != server.exe()
    except psutil.AccessDenied:
        return True


def close(run: Run) -> None:
    """Take the record of a dead run away."""
    _path(run).unlink(missing_ok=True)


def _folder() -> Path:
    return paths.STATE / "runs"


def _path(run: Run) -> Path:
    return _folder() / f"{run.flow}-{run.id}.json"
