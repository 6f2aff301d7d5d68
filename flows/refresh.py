"""Every night: each source asked for something newer, read where it changed, and all built."""

from typing import Annotated, Any

from prefect import flow, task
from prefect.futures import wait
from prefect.task_runners import ThreadPoolTaskRunner
from pydantic import AfterValidator

from twoway.build import build
from twoway.console import reported
from twoway.housekeeping import kept
from twoway.nightly import bring_in, came_of, fed, holding, in_rounds, known_sources
from twoway.stage import stage

Summary = dict[str, Any]
Sources = Annotated[list[str], AfterValidator(known_sources)]
POOL = ThreadPoolTaskRunner(max_workers=4)

fetch_source = task(reported(bring_in), task_run_name="fetch {name}")
# No results are kept: each verb looks itself whether what it would write is there already.
stage_source = task(reported(stage), task_run_name="stage {name}", retries=1, retry_delay_seconds=5)
build_warehouse = task(reported(build), task_run_name="build")


@flow(name="rebuild", flow_run_name="rebuild", task_runner=POOL, log_prints=False)
def rebuild() -> tuple[list[Summary], Summary]:
    """Stage the sources that hold an edition side by side; build once, from all of them."""
    staged = stage_source.map(holding()).result()
    return staged, build_warehouse()


def ask(sources: list[str]) -> list[Summary]:
    """Ask each publisher once, a few side by side."""
    asked = fetch_source.map(sources)
    wait(asked)
    return came_of(sources, asked)


@flow(name="refresh", flow_run_name="refresh", task_runner=POOL, timeout_seconds=4 * 3600)
def refresh(sources: Sources = []) -> Summary:  # noqa: B006  Prefect hands a copy on.
    """Bring in what is newer, a few sources at a time, and rebuild from all that is good.

    Parameters
    ----------
    sources : list of str
        Which ones to ask; empty: all that have an address.
    """
    with kept("refresh") as run:
        run.told["fetched"] = in_rounds(fed(sources), ask)
        run.told["sources"], run.told["build"] = rebuild()
    return run.told
