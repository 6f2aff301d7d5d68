"""Locks between processes of one workspace, lifted by the kernel when their holder dies."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from twoway import paths


class BusyWorkspaceError(RuntimeError):
    """Another process holds the lock; says which."""


@contextmanager
def alone(name: str, *, wait: bool = True) -> Iterator[None]:
    """Hold the workspace's lock of that name.

    Parameters
    ----------
    wait : bool
        False: raise at once if somebody else holds it.

    Raises
    ------
    BusyWorkspaceError
        If it is held and is not to be waited for.
    """
    folder = paths.STATE / "locks"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{name}.lock").open("a+") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError as error:
            raise BusyWorkspaceError(
                f"process {_holder(stream)} is at work ({name}). Wait until it is done; if that "
                "process hangs, end it: nothing is left half done."
            ) from error
        stream.seek(0)
        stream.truncate()
        stream.write(str(os.getpid()))
        stream.flush()
        yield


def _holder(stream: IO[str]) -> str:
    stream.seek(0)
    return stream.read().strip() or "unknown"
