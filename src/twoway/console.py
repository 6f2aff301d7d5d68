"""What is seen of a long step: a moving line on a terminal, plain lines on a pipe, and the log."""

import sys
from collections.abc import Callable
from functools import wraps
from time import perf_counter
from typing import ParamSpec, TypeVar

from twoway.log import tell

P = ParamSpec("P")
R = TypeVar("R")


def reported(verb: Callable[P, R]) -> Callable[P, R]:
    """Return the verb, made to say when it begins and what came of it, to people and to the log."""

    @wraps(verb)
    def speaking(*args: P.args, **kwargs: P.kwargs) -> R:
        name = verb.__name__
        subject = str(args[0]) if args and isinstance(args[0], str) else ""
        if sys.stderr.isatty():
            print(f"\r\x1b[K{name:<7} {subject} …", end="", file=sys.stderr, flush=True)
        begun = perf_counter()
        try:
            result = verb(*args, **kwargs)
        except BaseException as error:
            _log(name, subject, begun, f"{type(error).__name__}: {error}")
            raise
        _log(name, subject, begun, _outcome(result).strip())
        opening = "\r\x1b[K" if sys.stderr.isatty() else ""
        if isinstance(result, dict) and result.get("kept"):
            print(opening, end="", file=sys.stderr, flush=True)  # Nothing was done.
        else:
            said = f"{name:<7} {subject:<36} {_outcome(result)}"
            print(f"{opening}{said}", file=sys.stderr, flush=True)
        return result

    return speaking


def _log(step: str, subject: str, begun: float, outcome: str) -> None:
    tell("step", step=step, of=subject, seconds=round(perf_counter() - begun, 2), outcome=outcome)


def _outcome(result: object) -> str:
    if isinstance(result, dict) and "read" in result:
        held = f", {result['held']:,} held back" if result["held"] else ""
        return f"{result['loaded']:>9,} rows{held}  {result['seconds']} s"
    if isinstance(result, dict) and "warehouse" in result:
        rows = sum(result["panels"].values())
        return f"{rows:>9,} rows in {result['warehouse']}  {result['seconds']} s"
    if isinstance(result, dict) and "outcome" in result:
        said = (result.get("edition") or result.get("held") or "", result.get("reason") or "")
        return " ".join([result["outcome"], *(s.splitlines()[0] for s in said if s)])
    return f"{len(result):>9,} files" if isinstance(result, list) else ""
