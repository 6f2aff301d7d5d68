"""Which means, shares and quantiles of entrusted records may be told, and of which groups.

A figure of a group is told where the group's count is, and where no other told group is so little
larger that the difference of both would be a figure of few. Money is held back where one or two
persons make up most of it, and a quantile where too few stand on one side of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twoway.protection.lattice import Cell
from twoway.protection.release import Release


@dataclass(frozen=True)
class Limits:
    """What the policy asks of figures."""

    threshold: int
    contributors: int
    dominance: float
    closeness: float
    beside: int

    @classmethod
    def of(cls, policy: Mapping[str, Any], subject: str = "") -> "Limits":
        """Read them from the policy file."""
        return cls(
            policy.get(f"threshold_{subject}", policy["threshold"]),
            policy["dominance_contributors"],
            policy["dominance_percent"] / 100,
            policy["closeness_percent"] / 100,
            policy["beside_a_quantile"],
        )


def groups(made: Release, threshold: int) -> set[Cell]:
    """Return the cells whose figures may be told beside each other.

    Between a group and any larger one of which figures are told, and between a group and all those
    of its parts, either nobody is left or as many as the threshold asks for.
    """
    sizes = {c: made.counts[c] for c, told in made.told.items() if told is not None}
    allowed = {c for c, size in sizes.items() if size >= threshold}
    while True:
        out = _left_over(allowed, sizes, threshold)
        if not out:
            return allowed
        allowed -= out


def _left_over(allowed: set[Cell], sizes: Mapping[Cell, int], threshold: int) -> set[Cell]:
    """Return the smallest part of a group whose other parts would give a figure of the few left.

    A part that is all but few of a group is one: of the others so few are left that none is told.
    """
    for whole in sorted(allowed):
        parts: dict[frozenset[str], list[Cell]] = {}
        for of in allowed:
            if len(of) > len(whole) and set(whole) <= set(of):
                further = frozenset(d for d, _ in set(of) - set(whole))
                parts.setdefault(further, []).append(of)
        for some in parts.values():
            left = sizes[whole] - sum(sizes[c] for c in some)
            if 0 < left < threshold:
                return {min(some, key=lambda c: (sizes[c], c))}
    return set()


def dominated(amounts: NDArray[np.float64], limits: Limits) -> bool:
    """Tell whether few make up most of a sum, or one could nearly be told by the next.

    `amounts` are what each person brings to it, weights included; nobody brings less than nothing.
    """
    ordered = np.sort(amounts)[::-1]
    total = float(ordered.sum())
    if total <= 0:
        return False
    if float(ordered[: limits.contributors].sum()) > limits.dominance * total:
        return True
    rest = total - float(ordered[:2].sum())
    return rest < limits.closeness * float(ordered[0])


def crowded(values: NDArray[np.float64], at: float, limits: Limits) -> bool:
    """Tell whether enough stand on either side of a quantile, those who share it on both."""
    return min(int((values <= at).sum()), int((values >= at).sum())) >= limits.beside
