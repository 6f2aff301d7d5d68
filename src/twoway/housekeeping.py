"""What surrounds a scheduled run: alone in the workspace, dead runs closed, a report, a notice.

The one module beside the flows that knows Prefect, and only where a run is Prefect's.
"""

import json
import os
import traceback
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from twoway import clock, log, paths, runs
from twoway.files import write_whole
from twoway.journal import stamp
from twoway.lock import alone
from twoway.notify import notify
from twoway.report import as_markdown
from twoway.runs import Run
from twoway.status import status
from twoway.todo import Matter, matters

Summary = dict[str, Any]


@dataclass
class Keeping:
    """A run under way and what it has to tell: `told` goes into its report."""

    id: str
    flow: str
    begun: datetime
    told: Summary = field(default_factory=dict)
    failure: str = ""


@contextmanager
def kept(flow: str, lock: str = "run") -> Iterator[Keeping]:
    """Keep house around a run: see the module.

    A second run that is started meanwhile waits for its turn. Whatever ends the run but a kill is
    reported and told, once; of a kill the next run tells.
    """
    with ExitStack() as held:
        held.enter_context(alone(lock))
        closed = close_dead_runs()
        run = Keeping(_run_id(), flow, clock.now())
        held.enter_context(log.of_run(run.id))
        held.callback(_end, run)
        held.enter_context(runs.at_work(Run(run.id, flow, os.getpid(), stamp(run.begun))))
        log.tell("run began", flow=flow, closed=closed)
        run.told["closed"] = closed
        try:
            yield run
        except BaseException as error:
            run.failure = _failure(error)
            raise


def _end(run: Keeping) -> None:
    """Report and tell; neither may hide what ended the run."""
    today = run.begun.date()
    to_do = [*_of_failure(run), *_of_steps(run), *_matters(today)]
    run.told |= {
        "run": run.id,
        "flow": run.flow,
        "at": stamp(run.begun),
        "seconds": round((clock.now() - run.begun).total_seconds(), 1),
        "failure": run.failure,
        "to_do": [{"what": m.what, "cure": m.cure} for m in to_do],
        "freshness": _freshness(today),
    }
    log.tell("run ended", flow=run.flow, seconds=run.told["seconds"], failure=run.failure)
    with suppress(OSError):
        outcome = "failed" if run.failure else "to do"
        run.told["notices"] = notify(f"twoway {run.flow}: {outcome}", to_do)
    with suppress(OSError):
        name = f"{stamp(run.begun).replace(':', '')}-{run.flow}.json"
        text = json.dumps(run.told, ensure_ascii=False, indent=1, default=str)
        write_whole(paths.RUN_RECORDS / name, text.encode())
    _show_in_prefect(run)


def _matters(today: date) -> list[Matter]:
    try:
        return matters(today)
    except (OSError, ValueError, RuntimeError) as error:
        return [Matter("state", f"the workspace cannot be read: {error}", "Run: twoway doctor")]


def _freshness(today: date) -> list[Summary]:
    """How each source stands, as plain data; nothing where the workspace cannot be read."""
    with suppress(OSError, ValueError, RuntimeError):
        table = status(today)
        return [{str(k): v for k, v in row.items()} for row in table.to_dict("records")]
    return []


def _of_failure(run: Keeping) -> list[Matter]:
    if not run.failure:
        return []
    first = run.failure.splitlines()[0]
    return [
        Matter(
            f"failed:{run.flow}:{first}",
            f"{run.flow} failed: {first}",
            "What is live was not touched. Mend the cause, then run it again: it goes on where it "
            "stopped.",
        )
    ]


def _of_steps(run: Keeping) -> list[Matter]:
    """Tell of sources that ended in an error of ours, neither refused nor away."""
    steps = [*run.told.get("fetched", []), *run.told.get("watched", [])]
    return [
        Matter(
            f"failed:{said['source']}:{said['reason'].partition(':')[0]}",
            f"{run.flow} of {said['source']} failed: {said['reason']}",
            f"What is held stays live. Run by hand to see where: twoway fetch {said['source']}",
        )
        for said in steps
        if said["outcome"] == "failed"
    ]


def _failure(error: BaseException) -> str:
    """Say what ended a run; a flow that is put to sleep until somebody signs has not failed."""
    if type(error).__name__ == "Pause":
        return ""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" ({frames[-1].filename.rpartition('/')[2]}:{frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}: {error}{where}"


def close_dead_runs() -> list[str]:
    """Close runs that were killed: in Prefect, if it still takes them for running, and here.

    Returns
    -------
    list of str
        Which, in words.
    """
    closed = []
    servers = runs.end_orphans()
    if servers:
        log.tell("servers of dead runs ended", servers=servers)
    for run in runs.dead():
        if _closed_in_prefect(run.id):
            runs.close(run)
        closed.append(f"{run.flow} of {run.at}, process {run.process}, was killed")
        log.tell("dead run closed", of=run.id, flow=run.flow, process=run.process)
    return closed


def _closed_in_prefect(run_id: str) -> bool:
    """Tell Prefect that a run is dead, whatever it believes; False if it does not answer.

    A run that Prefect does not know is dead all the same: it belonged to another server.
    """
    from uuid import UUID

    from httpx import HTTPError
    from prefect import get_client
    from prefect.exceptions import ObjectNotFound
    from prefect.states import Crashed

    try:
        with get_client(sync_client=True) as client:
            run = client.read_flow_run(UUID(run_id))
            if run.state is not None and not run.state.is_final():
                state: Any = Crashed(message="Its process was killed; closed by the run after it.")
                client.set_flow_run_state(run.id, state, force=True)
    except (ObjectNotFound, ValueError):
        return True
    except (HTTPError, OSError) as error:
        log.tell("dead run not closed in Prefect", of=run_id, why=type(error).__name__)
        return False
    return True


def _show_in_prefect(run: Keeping) -> None:
    """Lay the report into Prefect as an artifact, where the run is Prefect's and it listens."""
    from prefect.artifacts import create_markdown_artifact
    from prefect.runtime import flow_run

    if not flow_run.id:
        return
    try:
        create_markdown_artifact(as_markdown(run.told), key=f"report-{run.flow}")
    except Exception as error:  # Whatever it is, the report lies on disk and the run goes on.
        log.tell("report not shown in Prefect", why=type(error).__name__)


def _run_id() -> str:
    """Return the id that Prefect gives the flow run, or one of our own outside of it."""
    from prefect.runtime import flow_run

    return str(flow_run.id or f"{clock.now():%Y%m%dT%H%M%S%f}")
