"""What a person must do: read off the state of the workspace, with the cure of each."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from twoway import catalogue
from twoway.edition import RefusedError, editions
from twoway.journal import standing
from twoway.policy import policy
from twoway.publish import objections
from twoway.releases import last_approved, releases


@dataclass(frozen=True)
class Matter:
    """One thing to do.

    Attributes
    ----------
    key : str
        Names it for as long as it is open: a new key is a new matter.
    what : str
        What is the case.
    cure : str
        What to do about it.
    """

    key: str
    what: str
    cure: str


def matters(today: date) -> list[Matter]:
    """Everything that waits for a person, the sources first."""
    return [*_of_sources(today), *_of_releases()]


def _of_sources(today: date) -> Iterator[Matter]:
    patience = policy("notify")["most_days_unreachable"]
    for name in catalogue.sources():
        stands = standing(name)
        try:
            held = editions(name)
            for edition in held:
                edition.verify()
        except RefusedError as error:
            yield Matter(
                f"broken:{name}",
                f"{name}: {error}",
                "No run builds anything until then; what is live stays as it is.",
            )
            continue
        live = f"edition {held[-1].label} stays live" if held else "no edition is held"
        if stands.stale_since:
            yield Matter(
                f"stale:{name}:{stands.stale_since}",
                f"{name} is stale since {stands.stale_since}, {live}. {stands.why}",
                _cure(name, stands.kept),
            )
        if stands.unreachable_since:
            days = (today - date.fromisoformat(stands.unreachable_since)).days
            if days >= patience:
                yield Matter(
                    f"unreachable:{name}:{stands.unreachable_since}",
                    f"{name} has not answered since {stands.unreachable_since}, {live}. Last: "
                    f"{stands.hindrance or 'no reason given'}",
                    f"Open {catalogue.source(name).source.url} in a browser; if the table has "
                    "moved, mend the feed in the source's file.",
                )


def _cure(name: str, kept: str) -> str:
    """Say how a source is brought up to date: after a refusal, or where nothing came."""
    if not kept:
        return f"Run: twoway fetch {name}. It says what hinders it."
    return (
        f"Look at {kept}. If the publisher is at fault, fetch it again tomorrow; if its table has "
        "changed, mend the source's declaration; if the figures are right so, add it with "
        "--despite and the reason. If it was the wrong file, add the right one: twoway add."
    )


def _of_releases() -> Iterator[Matter]:
    approved = last_approved()
    signed = approved.sequence if approved else 0
    waiting = [r for r in releases() if not r.approved and r.sequence > signed]
    if waiting:
        newest = waiting[-1]
        why = objections(newest)
        said = f" To look at: {'; '.join(why)}." if why else ""
        yield Matter(
            f"unsigned:{newest.id}",
            f"release {newest.id} waits for a signature.{said}",
            f"Look at {newest.folder.as_posix()}/made, then: twoway approve {newest.id} --by NAME",
        )
