"""Every week: each brief drawn and set, a release staged with what moved, and signed."""

from typing import Annotated, Any

from prefect import flow, task
from prefect.flow_runs import suspend_flow_run
from prefect.input import RunInput
from pydantic import AfterValidator, Field

from twoway import catalogue
from twoway.console import reported
from twoway.draw import draw
from twoway.explorer import explore
from twoway.housekeeping import kept
from twoway.nightly import known_briefs, staged_release
from twoway.render import render
from twoway.signing import longest_wait, signed

Briefs = Annotated[list[str], AfterValidator(known_briefs)]

draw_brief = task(reported(draw), task_run_name="draw {brief}")
render_brief = task(reported(render), task_run_name="render {brief}")
make_explorer = task(reported(explore), task_run_name="explore")
# Kept with the run: woken because somebody has signed, it goes on with the same release.
stage_release = task(reported(staged_release), task_run_name="stage release", persist_result=True)


class Signature(RunInput):
    """What a person gives to sign a release. Nothing is filled in: saying nothing signs nothing."""

    approved: bool = Field(description="true: publish it; false: leave it staged")
    name: str = Field(min_length=2, description="who has looked at every page")


@flow(name="make-brief", flow_run_name="make {brief}", log_prints=False)
def make_brief(brief: str) -> list[str]:
    """Draw and set one brief in every language."""
    drawn = draw_brief(brief)
    return [path.as_posix() for path in [*drawn, *render_brief(brief)]]


def make(briefs: list[str]) -> list[str]:
    """Make the briefs asked for, or all, one after the other, and the explorer."""
    made = [path for brief in briefs or catalogue.briefs() for path in make_brief(brief)]
    return [*made, make_explorer().as_posix()]


def ask(what_to_look_at: str) -> Signature:
    """Put the run to sleep until a person answers; it holds neither process nor place meanwhile."""
    question = Signature.with_initial_data(description=what_to_look_at)
    return suspend_flow_run(wait_for_input=question, timeout=longest_wait())


# It may have to wait for a night's run, which has four hours itself.
@flow(name="publish", flow_run_name="publish", persist_result=True, timeout_seconds=6 * 3600)
def publish(briefs: Briefs = []) -> dict[str, Any]:  # noqa: B006  Prefect hands a copy on.
    """Make the briefs, stage a release, and have it signed by the policy or a person.

    Parameters
    ----------
    briefs : list of str
        Which ones to make anew; empty: all. The others must be as the warehouse has them.
    """
    with kept("publish") as run:
        make(briefs)
        run.told["release"] = stage_release()
    with kept("sign") as signing:
        signing.told["signed"] = signed(run.told["release"], ask)
    return signing.told
