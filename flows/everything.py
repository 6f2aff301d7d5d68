"""Refresh, publish, report: the main job in one process, and the schedules of a laptop."""

from typing import Any

from prefect import flow, serve
from prefect.artifacts import create_markdown_artifact

from flows.publish import publish
from flows.refresh import refresh
from twoway.report import as_markdown, write_report


@flow(name="everything", flow_run_name="everything", log_prints=False)
def everything() -> dict[str, Any]:
    """From the editions in data/raw to the finished PDFs, with the run report as artifact."""
    staged, built = refresh()
    report = write_report(staged, built, publish())
    create_markdown_artifact(as_markdown(report), key="run-report", description="What was loaded")
    return report


def serve_all() -> None:
    """Serve the flows on their schedules until interrupted."""
    serve(
        refresh.to_deployment(name="nightly", cron="0 2 * * *"),
        everything.to_deployment(name="weekly", cron="0 4 * * 1"),
    )
