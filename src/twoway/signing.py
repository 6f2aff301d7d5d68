"""Who signs a release under Prefect: the policy, or a person whose input the flow waits for."""

from collections.abc import Callable
from typing import Protocol

from twoway import clock
from twoway.diff import as_text, compare
from twoway.policy import policy, versions
from twoway.publish import approve, objections
from twoway.releases import Release, release_of


class Answer(Protocol):
    """What a person gives to sign a release."""

    approved: bool
    name: str


def signed(name: str, ask: Callable[[str], Answer]) -> str:
    """Have a release signed by the policy where it allows that, else by whoever answers.

    Parameters
    ----------
    name : str
        A staged release; one that is signed already is left as it is.
    ask : callable
        Shows a person what to look at and returns the answer.

    Returns
    -------
    str
        What came of it, in words.
    """
    release = release_of(name)
    if not release.approved and _by_policy(release) is None:
        answer = ask(what_to_look_at(release))
        if not answer.approved:
            return f"{name} stays staged: {answer.name} has not approved it"
        approve(name, answer.name, clock.now())
    return f"{name} approved by {release_of(name).manifest['approval']['by']}"


def _by_policy(release: Release) -> Release | None:
    """Sign in the policy's name; None where a person must look."""
    if policy("publish")["approval"] != "unattended" or objections(release):
        return None
    return approve(release.id, f"policy publish {versions()['publish']}", clock.now())


def what_to_look_at(release: Release) -> str:
    """Say in Markdown what a signer should see: what moved, objections, where the drafts lie."""
    baseline = release.manifest["baseline"]
    moved = as_text(compare(release_of(baseline) if baseline else None, release))
    why = "\n".join(f"- {o}" for o in objections(release)) or "- nothing against the policy"
    return (
        f"# Release {release.id}\n\nDrafts: `{release.folder.as_posix()}/made`\n\n"
        f"## To look at\n{why}\n\n## What moved\n```\n{moved}\n```\n"
    )


def longest_wait() -> int:
    """How long a run waits for a signature, in seconds."""
    return int(policy("publish")["wait_hours"] * 3600)
