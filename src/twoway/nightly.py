"""The steps of the scheduled flows, each a plain function: of Prefect they know its yaml alone."""

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from twoway import catalogue, clock, paths
from twoway.edition import MANIFEST, LostError, RefusedError, UnreachableError
from twoway.fetch import fetch
from twoway.publish import stage_release
from twoway.watch import watch

Summary = dict[str, Any]
PAUSES = (300, 1800)


def known_sources(names: list[str]) -> list[str]:
    """Refuse a name that no file in sources/ bears: parameters are checked before a run begins."""
    for name in names:
        catalogue.source(name)
    return names


def known_briefs(names: list[str]) -> list[str]:
    """Refuse a name that no brief bears."""
    for name in names:
        catalogue.brief(name)
    return names


def fed(names: Sequence[str] = ()) -> list[str]:
    """Return the sources asked for, or all that have an address."""
    return list(names) or [n for n, s in catalogue.sources().items() if s.source.feed]


def holding() -> list[str]:
    """Return the sources of which an edition is held: of the others there is nothing to stage."""
    return [name for name in catalogue.sources() if any((paths.RAW / name).glob(f"*/{MANIFEST}"))]


def bring_in(name: str) -> Summary:
    """Fetch a source; a refused file is an outcome, a publisher that is away is an error.

    Raises
    ------
    UnreachableError
        So that whoever runs it may try again later; an address that is lost is an outcome too.
    """
    try:
        return asdict(fetch(name, clock.now()))
    except LostError as error:
        return {"source": name, "outcome": "lost", "reason": str(error)}
    except UnreachableError:
        raise
    except RefusedError as error:
        return {"source": name, "outcome": "refused", "reason": str(error)}


def look_at(name: str) -> Summary:
    """Ask whether a source has something newer, without downloading it."""
    return asdict(watch(name, clock.now()))


def came_of(names: Sequence[str], futures: Sequence[Any]) -> list[Summary]:
    """Return what came of each source's task, an error after all retries as its outcome."""
    found = []
    for name, future in zip(names, futures, strict=True):
        result = future.result(raise_on_failure=False)
        if isinstance(result, BaseException):
            away = isinstance(result, UnreachableError)
            said = str(result) if away else f"{type(result).__name__}: {result}"
            outcome = "unreachable" if away else "failed"
            result = {"source": name, "outcome": outcome, "reason": said}
        found.append(result)
    return found


def in_rounds(names: Sequence[str], ask: Callable[[list[str]], list[Summary]]) -> list[Summary]:
    """Ask all; those that are away again after five minutes and after another half hour.

    A wait is one for all of them and holds no place in the pool: however many are away, the build
    goes ahead. A file that is refused is no fault of the line and is not asked for again.
    """
    came = {said["source"]: said for said in ask(list(names))}
    for pause in PAUSES:
        away = [name for name, said in came.items() if said["outcome"] == "unreachable"]
        if not away:
            break
        time.sleep(pause)
        came |= {said["source"]: said for said in ask(away)}
    return [came[name] for name in names]


def staged_release() -> str:
    """Stage a release and return its name."""
    return stage_release(clock.now()).id


def deployed(flow: Any) -> Any:
    """Return a flow's deployment as prefect.yaml declares it, for a machine without a work pool."""
    import yaml

    declared = yaml.safe_load(Path("prefect.yaml").read_text("utf-8"))["deployments"]
    (said,) = (d for d in declared if d["entrypoint"].endswith(f":{flow.fn.__name__}"))
    return flow.to_deployment(
        name=said["name"],
        description=said["description"],
        parameters=said.get("parameters", {}),
        schedules=said["schedules"],
        concurrency_limit=said["concurrency_limit"],
    )
