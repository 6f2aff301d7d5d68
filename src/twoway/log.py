"""Structured log: a line of JSON for each step, with the run it belongs to, one file a day.

Secrets have no place in it: what is told is names, counts, seconds and messages of our own.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import Any

from twoway import clock, paths
from twoway.journal import append_line, stamp

_run: ContextVar[str] = ContextVar("run", default="")


@contextmanager
def of_run(run_id: str) -> Iterator[None]:
    """Name the run that the lines told within belong to."""
    token = _run.set(run_id)
    try:
        yield
    finally:
        _run.reset(token)


def tell(event: str, **fields: Any) -> None:
    """Write one line: the moment, the run, what happened, and what is known of it.

    A line that cannot be written stops nothing: on a full disk the step itself says so.
    """
    now = clock.now()
    said = {"at": stamp(now), "run": _run.get(), "event": event, **fields}
    line = json.dumps(said, ensure_ascii=False, default=str)
    with suppress(OSError):
        append_line(paths.LOGS / f"{now.date().isoformat()}.jsonl", line)
