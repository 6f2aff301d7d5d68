"""What a gate or an item is: a measure of a paper that yields what is lost, where, and the cure.

A measure is written down under ``@gate`` or ``@item`` in a file of this folder; that is its
registration. It yields a `Lost` for each fault. Points are of the item's own; what an item loses is
never more than it has.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from twoway.scorecard.paper import Paper


@dataclass(frozen=True)
class Lost:
    """A fault: points lost by it, what was found and expected, the cure, the page (0 for none)."""

    points: float
    found: str
    expected: str
    cure: str
    page: int = 0


class NotCheckedError(Exception):
    """A measure cannot be taken here; the message says what it lacks."""


Measure = Callable[[Paper], Iterable[Lost]]


@dataclass(frozen=True)
class Rule:
    """A gate (no points) or an item; `reader` where a person must look as well."""

    id: str
    title: str
    points: float
    reader: bool
    measure: Measure

    @property
    def order(self) -> tuple[bool, int]:
        """Gates first, then items, each by number."""
        return (not self.id.startswith("G"), int(self.id.lstrip("G")))


_RULES: dict[str, Rule] = {}


def gate(number: int, title: str) -> Callable[[Measure], Measure]:
    """Write a measure down as a gate: any loss closes it."""
    return _written(f"G{number}", title, 0, reader=False)


def item(
    number: int, title: str, points: float, *, reader: bool = False
) -> Callable[[Measure], Measure]:
    """Write a measure down as an item of so many points."""
    return _written(str(number), title, points, reader=reader)


def _written(name: str, title: str, points: float, *, reader: bool) -> Callable[[Measure], Measure]:
    def keep(measure: Measure) -> Measure:
        _RULES[name] = Rule(name, title, points, reader, measure)
        return measure

    return keep


def rules() -> list[Rule]:
    """Return every gate and item of the files in this folder, in their order."""
    for file in sorted(Path(__file__).parent.glob("*.py")):
        if file.stem not in ("__init__", "rules", "paper"):
            import_module(f"{__package__}.{file.stem}")
    return sorted(_RULES.values(), key=lambda r: r.order)


def share(points: float, losses: Iterable[Lost], of: int) -> Iterator[Lost]:
    """Spread points over so many like things, each fault losing one thing's share."""
    for lost in losses:
        yield Lost(points / max(1, of), lost.found, lost.expected, lost.cure, lost.page)
