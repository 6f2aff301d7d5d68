"""After a refresh: the charts and the brief in every language."""

from prefect import flow, task

from twoway import catalogue
from twoway.console import reported
from twoway.draw import draw
from twoway.render import render

draw_brief = task(reported(draw), task_run_name="draw {brief}")
render_brief = task(reported(render), task_run_name="render {brief}")


@flow(flow_run_name="publish", log_prints=False)
def publish() -> list[str]:
    """Draw and render each brief, one after the other."""
    made: list[str] = []
    for brief in catalogue.briefs():
        drawn = draw_brief(brief)
        made += [path.as_posix() for path in [*drawn, *render_brief(brief)]]
    return made
