"""Every hour: have the publishers something that we do not? Nothing is downloaded."""

from typing import Any

from prefect import flow, task
from prefect.futures import wait
from prefect.task_runners import ThreadPoolTaskRunner

from flows.refresh import Sources
from twoway.console import reported
from twoway.housekeeping import kept
from twoway.nightly import came_of, fed, look_at

watch_source = task(reported(look_at), task_run_name="watch {name}")


@flow(
    name="watch",
    flow_run_name="watch",
    task_runner=ThreadPoolTaskRunner(max_workers=4),
    timeout_seconds=1800,
)
def watch(sources: Sources = []) -> dict[str, Any]:  # noqa: B006  Prefect hands a copy on.
    """Ask each publisher for the state of its data, and keep what it says."""
    with kept("watch", lock="watch") as run:
        seen = watch_source.map(fed(sources))
        wait(seen)
        run.told["watched"] = came_of(fed(sources), seen)
    return run.told
