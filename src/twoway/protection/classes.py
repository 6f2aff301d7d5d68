"""Which shares may be told of which groups: between two that are known nobody stands, or enough.

A share of a group that weighs alike, times its persons, is a count; two shares are the count of who
lies between them. A share that is not told of a group is known all the same where a larger group
and all its other parts tell it. So shares are left out until no class that a reader can part off
in any group, told or worked out, is a small one.
"""

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from twoway.protection.lattice import Cell

# What is known of the groups: at which bounds of the classes each of them is parted.
Parted = dict[Cell, set[int]]
Sizes = Mapping[Cell, NDArray[np.int64]]


def shares_told(
    classes: Sizes,
    groups: Collection[Cell],
    threshold: int,
    before: Mapping[Cell, Collection[int]] | None = None,
) -> Parted:
    """Choose the bounds of classes at which shares are told of each group.

    Parameters
    ----------
    classes : mapping of Cell to array, shape (bounds + 1,)
        Persons in each class of every group that is counted, told or not.
    groups : collection of Cell
        Those of which figures may be told.
    threshold : int
        As in the policy.
    before : mapping, optional
        Bounds at which shares of a group were told before and are told again.

    Returns
    -------
    mapping of Cell to set of int
        Numbers of the bounds, 0 the one between the first two classes.
    """
    again = {of: set(some) for of, some in (before or {}).items()}
    bounds = len(next(iter(classes.values()))) - 1 if classes else 0
    told = {of: set(range(bounds)) for of in groups if of not in again}
    beside = families([*classes])
    while True:
        known = _known(classes, told | again, beside)
        out = _one_too_many(classes, told, known, beside, threshold)
        if out is None:
            return told | again
        told[out[0]].discard(out[1])


def families(cells: Sequence[Cell]) -> list[list[Cell]]:
    """List each group with all its parts by some further dimensions: any is told by the others."""
    found = []
    for whole in cells:
        parts: dict[frozenset[str], list[Cell]] = {}
        for of in cells:
            if len(of) > len(whole) and set(whole) <= set(of):
                further = frozenset(d for d, _ in set(of) - set(whole))
                parts.setdefault(further, []).append(of)
        found += [[whole, *some] for some in parts.values()]
    return found


def _known(classes: Sizes, told: Parted, families_: Sequence[Sequence[Cell]]) -> Parted:
    """Work out what a reader can by adding and subtracting, until nothing more comes out."""
    nobody = range(len(next(iter(classes.values()))) - 1) if classes else ()
    known = {of: set(told.get(of, ())) for of in classes}
    known |= {of: set(nobody) for of, sizes in classes.items() if not sizes.sum()}
    more = True
    while more:
        more = False
        for family in families_:
            for bound in nobody:
                unknown = [of for of in family if bound not in known[of]]
                if len(unknown) == 1:
                    known[unknown[0]].add(bound)
                    more = True
    return known


def _one_too_many(
    classes: Sizes,
    told: Parted,
    known: Parted,
    families_: Sequence[Sequence[Cell]],
    threshold: int,
) -> tuple[Cell, int] | None:
    """Return a group and a bound that it must not tell, since a small class is parted off by it.

    It is the group itself, else the smallest of those beside it that give it away.
    """
    for of in sorted(known):
        for bound in _bounds_of_small(classes[of], known[of], threshold):
            if bound in told.get(of, ()):
                return of, bound
            beside = {c for family in families_ if of in family for c in family}
            tellers = {c for c, some in told.items() if bound in some}
            if tellers:
                return min(tellers & beside or tellers, key=lambda c: (classes[c].sum(), c)), bound
    return None


def _bounds_of_small(sizes: NDArray[np.int64], at: set[int], threshold: int) -> list[int]:
    """Return the bounds of classes with somebody and fewer than the threshold, the upper first."""
    last = len(sizes) - 1
    ends = [-1, *sorted(at), last]
    found = []
    for below, above in pairwise(ends):
        if 0 < sizes[below + 1 : above + 1].sum() < threshold:
            found += [end for end in (above, below) if end not in (-1, last)]
    return found
