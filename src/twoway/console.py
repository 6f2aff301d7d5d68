"""What is seen of a long step: a moving line on a terminal, plain lines on a pipe."""

import sys
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def reported(verb: Callable[P, R]) -> Callable[P, R]:
    """Return the verb, made to say when it begins and what came of it."""

    @wraps(verb)
    def speaking(*args: P.args, **kwargs: P.kwargs) -> R:
        name = verb.__name__
        subject = str(args[0]) if args and isinstance(args[0], str) else ""
        if sys.stderr.isatty():
            print(f"\r\x1b[K{name:<7} {subject} …", end="", file=sys.stderr, flush=True)
        result = verb(*args, **kwargs)
        opening = "\r\x1b[K" if sys.stderr.isatty() else ""
        print(f"{opening}{name:<7} {subject:<36} {_outcome(result)}", file=sys.stderr, flush=True)
        return result

    return speaking


def _outcome(result: object) -> str:
    if isinstance(result, dict) and "read" in result:
        held = f", {result['held']:,} held back" if result["held"] else ""
        return f"{result['loaded']:>9,} rows{held}  {result['seconds']} s"
    if isinstance(result, dict) and "warehouse" in result:
        rows = sum(result["panels"].values())
        return f"{rows:>9,} rows in {result['warehouse']}  {result['seconds']} s"
    return f"{len(result):>9,} files" if isinstance(result, list) else ""
