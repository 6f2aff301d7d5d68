"""Every night: each source read anew where its files have changed, then the warehouse."""

from typing import Any

from prefect import flow, task

from twoway import catalogue
from twoway.build import build
from twoway.console import reported
from twoway.fingerprint import build_key, stage_key
from twoway.stage import stage

Summary = dict[str, Any]

stage_source = task(
    reported(stage),
    task_run_name="stage {name}",
    retries=1,
    retry_delay_seconds=5,
    cache_key_fn=stage_key,
    persist_result=True,
    result_serializer="json",
)
build_warehouse = task(
    reported(build),
    task_run_name="build",
    cache_key_fn=build_key,
    persist_result=True,
    result_serializer="json",
)


@flow(flow_run_name="refresh", log_prints=False)
def refresh() -> tuple[list[Summary], Summary]:
    """Stage the sources side by side; build once, from all of them."""
    staged = stage_source.map(list(catalogue.sources())).result()
    return staged, build_warehouse()
