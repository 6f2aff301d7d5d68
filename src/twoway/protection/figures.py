"""Which means, shares and quantiles of entrusted records may be told, and of which groups.

A figure of a group is told where the group's count is, and where no other told group is so little
larger that the difference of both would be a figure of few. Money is held back where one or two
persons make up most of it, and a quantile where too few stand on one side of it.

Figures of a group that is left out are told all the same where a larger group and its other parts
tell them. What a reader can subtract is therefore held to the same rule as what is told: of nobody,
or not of few.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from twoway.protection.classes import families
from twoway.protection.coarse import Coarse
from twoway.protection.lattice import MISSING, Cell
from twoway.protection.release import Release

# Persons by whether they are meant.
Among = NDArray[np.bool_]


@dataclass(frozen=True)
class Limits:
    """What the policy asks of figures."""

    threshold: int
    contributors: int
    dominance: float
    closeness: float
    beside: int
    coarse: Coarse

    @classmethod
    def of(cls, policy: Mapping[str, Any], subject: str = "") -> "Limits":
        """Read them from the policy file."""
        return cls(
            policy.get(f"threshold_{subject}", policy["threshold"]),
            policy["dominance_contributors"],
            policy["dominance_percent"] / 100,
            policy["closeness_percent"] / 100,
            policy["beside_a_quantile"],
            Coarse.of(policy),
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
    for whole, *some in families(sorted(allowed)):
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


def alike(values: NDArray[np.float64]) -> bool:
    """Tell whether everybody answered the same, so that a mean is what each of them said."""
    return bool(values.size) and bool(np.isclose(values.min(), values.max(), rtol=0, atol=1e-9))


def told_beside(
    persons: Mapping[Cell, Among], groups: Collection[Cell], of_few: Callable[[Among], bool]
) -> set[Cell]:
    """Choose the groups whose means and ratios may be told beside each other.

    Of what few make up is neither a group told, nor one that sums and differences of told ones
    give, nor what the told parts of a group leave of it. It is enough to look at the least of what
    can be subtracted: what few do not make up is in no larger whole made up by few.

    Parameters
    ----------
    persons : mapping of Cell to array
        Who is in each group that is counted, told or not.
    groups : collection of Cell
        Those of which figures may be told.
    of_few : callable
        Tells whether some persons are such that no figure of them may be known.

    Returns
    -------
    set of Cell
        As many of the groups as can be told; the smallest parts go first, the whole last.
    """
    beside = families([*persons])
    told = {of for of in groups if not of_few(persons[of])}
    while True:
        out = _one_that_tells(persons, told, beside, of_few)
        if out is None:
            return told
        told.discard(out)


def _one_that_tells(
    persons: Mapping[Cell, Among],
    told: set[Cell],
    beside: Sequence[Sequence[Cell]],
    of_few: Callable[[Among], bool],
) -> Cell | None:
    """Return the smallest of the groups whose figures together give away those of few."""
    known = _worked_out(persons, told, beside)
    for of in sorted(known):
        if of_few(persons[of]):
            return _smallest(known[of], persons)
    for whole in sorted(known):
        below = [c for c in known if len(c) > len(whole) and {*whole} <= {*c}]
        for dimension in sorted({d for c in below for d, _ in {*c} - {*whole}}):
            parts = [c for c in below if dimension in dict({*c} - {*whole})]
            left = persons[whole] & ~np.logical_or.reduce([persons[c] for c in parts])
            if left.any() and of_few(left):
                return _smallest(known[whole].union(*(known[c] for c in parts)), persons)
    return None


def _smallest(groups: Collection[Cell], persons: Mapping[Cell, Among]) -> Cell:
    return min(groups, key=lambda of: (int(persons[of].sum()), of))


def _worked_out(
    persons: Mapping[Cell, Among], told: set[Cell], beside: Sequence[Sequence[Cell]]
) -> dict[Cell, frozenset[Cell]]:
    """Return the groups whose figures a reader has, each by the told ones that it is made of."""
    known = {of: frozenset[Cell]() for of, among in persons.items() if not among.any()}
    nobody = {*known}
    known |= {of: frozenset({of}) for of in told}
    more = True
    while more:
        more = False
        for family in beside:
            unknown = [of for of in family if of not in known]
            if len(unknown) == 1:
                others = (known[of] for of in family if of in known)
                known[unknown[0]] = frozenset[Cell]().union(*others)
                more = True
    return {of: by for of, by in known.items() if of not in nobody}


def enough_moved(
    then: pd.DataFrame,
    now: pd.DataFrame,
    tables: Collection[tuple[str, ...]],
    amounts: Collection[str],
    limits: Limits,
) -> bool:
    """Tell whether figures may be told anew beside those that were told of earlier records.

    In each of the finest cells nobody, or as many as the threshold, came, went or answered
    otherwise, and few of them make up no sum: so it is of every union of cells, and a reader who
    subtracts two reports has a figure of nobody or of enough.

    Parameters
    ----------
    then, now : DataFrame
        Records with an `id`, the dimensions of the tables and what figures are made of.
    tables : collection of tuple
        Dimensions of each table that is told.
    amounts : collection of str
        What figures are made of.
    limits : Limits
        The policy's.
    """
    dimensions = [*dict.fromkeys(d for table in tables for d in table)]
    keys = ["id", *dimensions, *amounts]
    both = _comparable(then[keys], amounts).merge(
        _comparable(now[keys], amounts), how="outer", indicator=True
    )
    changed = both[both["_merge"].ne("both")]
    for table in tables:
        for _, rows in changed.groupby([*table], sort=False):
            sign = np.where(rows["_merge"].eq("left_only"), -1.0, 1.0)
            moved = rows[[*amounts]].mul(sign, axis=0).groupby(rows["id"]).sum().abs()
            if len(moved) < limits.threshold or any(
                dominated(moved[a].to_numpy("float64"), limits) for a in amounts
            ):
                return False
    return not changed.empty


def _comparable(records: pd.DataFrame, amounts: Collection[str]) -> pd.DataFrame:
    names = [c for c in records if c not in amounts]
    told = records[names].astype("object").where(records[names].notna(), MISSING).astype("str")
    return told.join(records[[*amounts]].astype("float64"))


def crowded(values: NDArray[np.float64], at: float, limits: Limits) -> bool:
    """Tell whether enough stand on either side of a quantile, those who share it on both."""
    return min(int((values <= at).sum()), int((values >= at).sum())) >= limits.beside
