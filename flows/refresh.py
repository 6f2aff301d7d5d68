"""Every night: each source asked for something newer, read where it changed, and all built."""

from typing import Annotated, Any

from prefect import flow, task
from prefect.futures import wait
from prefect.task_runners import ThreadPoolTaskRunner
from pydantic import AfterValidator

from twoway import catalogue
from twoway.build import build
from twoway.console import reported
from twoway.housekeeping import kept
from twoway.nightly import bring_in, came_of, fed, known_sources
from twoway.stage import stage

Summary = dict[str, Any]
Sources = Annotated[list[str], AfterValidator(known_sources)]
POOL = ThreadPoolTaskRunner(max_workers=4)

# A publisher that does not answer is asked again after five minutes and after half an hour; a file
# that is refused is no fault of the line and is not asked for again.
fetch_source = task(
    reported(bring_in), task_run_name="fetch {name}", retries=2, retry_delay_seconds=[300, 1800]
)
# No results are kept: each verb looks itself whether what it would write is there already.
stage_source = task(reported(stage), task_run_name="stage {name}", retries=1, retry_delay_seconds=5)
build_warehouse = task(reported(build), task_run_name="build")


@flow(name="rebuild", flow_run_name="rebuild", task_runner=POOL, log_prints=False)
def rebuild() -> tuple[list[Summary], Summary]:
    """Stage the sources side by side; build once, from all of them."""
    staged = stage_source.map(list(catalogue.sources())).result()
    return staged, build_warehouse()


@flow(name="refresh", flow_run_name="refresh", task_runner=POOL, timeout_seconds=4 * 3600)
def refresh(sources: Sources = []) -> Summary:  # noqa: B006  Prefect hands a copy on.
    """Bring in what is newer, a few sources at a time, and rebuild from all that is good.

    Parameters
    ----------
    sources : list of str
        Which ones to ask; empty: all that have an address.
    """
    with kept("refresh") as run:
        fetched = fetch_source.map(fed(sources))
        wait(fetched)
        run.told["fetched"] = came_of(fed(sources), fetched)
        run.told["sources"], run.told["build"] = rebuild()
    return run.told
