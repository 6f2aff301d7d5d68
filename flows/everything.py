"""The main job in one process, and the schedules of one machine."""

from typing import Any

from prefect import flow, serve

from flows.publish import make, publish
from flows.refresh import rebuild, refresh
from flows.watch import watch
from twoway.housekeeping import kept
from twoway.nightly import deployed
from twoway.report import write_report


@flow(name="everything", flow_run_name="everything", log_prints=False)
def everything() -> dict[str, Any]:
    """From the editions in data/raw to the finished PDFs, with the run report as artifact."""
    with kept("everything") as run:
        staged, built = rebuild()
        run.told |= write_report(staged, built, make([]))
    return run.told


def serve_all() -> None:
    """Serve the flows on the schedules of prefect.yaml until interrupted."""
    serve(*(deployed(flow) for flow in (watch, refresh, publish)))
