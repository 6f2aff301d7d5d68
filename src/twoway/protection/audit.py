"""What a reader of everything that was said can infer of what was not: least and greatest counts.

Every statement is a count that was told of a cell, in this release, in an earlier one, or by a
publisher beside it, within the bounds that its rounding leaves. Releases of records that changed
since tell of other persons: those who were there before, those who came, and those who went.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linprog
from scipy.sparse import block_array, csr_array, vstack

from twoway.edition import RefusedError
from twoway.protection.lattice import Cell, Lattice


class UnsafeError(RefusedError):
    """A release would tell of somebody: it is not made."""


class ContradictionError(ValueError):
    """What was said cannot all be true of any persons."""


@dataclass(frozen=True)
class Told:
    """One statement: the count of a cell lies between two bounds."""

    of: Cell
    low: float
    high: float


@dataclass(frozen=True)
class Moved:
    """One statement: how much the count of a cell changed since an earlier snapshot, by number."""

    of: Cell
    since: int
    low: float
    high: float


@dataclass(frozen=True)
class Snapshot:
    """What was said of the records of one day, in one release or several.

    `day` names the state of the records; snapshots are in order of time. `moved` is what the rules
    of telling give away of changes: that a count was told anew, or was not.
    """

    day: str
    told: tuple[Told, ...]
    moved: tuple[Moved, ...] = ()


@dataclass(frozen=True)
class Range:
    """What can be inferred of a count that was not told."""

    of: Cell
    day: str
    low: float
    high: float

    @property
    def width(self) -> float:
        """How far the ends lie apart."""
        return self.high - self.low


@dataclass(frozen=True)
class Reader:
    """Somebody who has read everything, and knows how the records come about.

    Attributes
    ----------
    lattice : Lattice
        All tables of all snapshots.
    snapshots : sequence of Snapshot
        The earliest first.
    grows : bool
        Whether records are only ever added: what was counted once stays counted.
    stays : mapping
        Where records are added and move between cells: the categories that none ever leaves, by
        dimension. A complaint keeps the day it was lodged, and its outcome once it has one.
    """

    lattice: Lattice
    snapshots: Sequence[Snapshot]
    grows: bool = True
    stays: Mapping[str, Collection[str]] = field(default_factory=dict)

    @property
    def _parts(self) -> int:
        # The first day's persons; then, for each later day, who came, and who went unless none can.
        return 1 + (len(self.snapshots) - 1) * (1 if self.grows else 2)

    def _on(self, day: int, cells: Sequence[Cell]) -> csr_array:
        """Rows that sum the finest cells of everybody who is there on a day."""
        own = self.lattice.rows(cells)
        blocks = []
        for part in range(self._parts):
            later, gone = self._place(part)
            sign = 0 if later > day else (-1 if gone else 1)
            blocks.append(own * sign)
        return csr_array(block_array([blocks], format="csr"))

    def _place(self, part: int) -> tuple[int, bool]:
        """Return from which day on a part counts, and whether it is of those who went."""
        if part == 0:
            return 0, False
        if self.grows:
            return part, False
        return (part + 1) // 2, part % 2 == 0

    @cached_property
    def constraints(self) -> tuple[csr_array, NDArray[np.float64], NDArray[np.float64]]:
        """Return rows over all unknowns, with the least and the greatest that each may be."""
        rows, low, high = [], [], []
        staying = self._staying
        for day, snapshot in enumerate(self.snapshots):
            if snapshot.told:
                rows.append(self._on(day, [t.of for t in snapshot.told]))
                low += [t.low for t in snapshot.told]
                high += [t.high for t in snapshot.told]
            for m in snapshot.moved:
                rows.append(csr_array(self._on(day, [m.of]) - self._on(m.since, [m.of])))
                low.append(m.low)
                high.append(m.high)
            if day and staying:
                now, then = self._on(day, staying), self._on(day - 1, staying)
                rows.append(csr_array(now - then))
                low += [0.0] * len(staying)
                high += [np.inf] * len(staying)
        agreement = self.lattice.agreement
        for part in range(self._parts):
            blocks = [agreement * (1 if p == part else 0) for p in range(self._parts)]
            if agreement.shape[0]:
                rows.append(csr_array(block_array([blocks], format="csr")))
                low += [0.0] * agreement.shape[0]
                high += [0.0] * agreement.shape[0]
        size = self.lattice.size * self._parts
        whole = vstack(rows, format="csr") if rows else csr_array((0, size))
        return csr_array(whole), np.array(low), np.array(high)

    @property
    def _staying(self) -> list[Cell]:
        """Cells that nobody ever leaves."""
        if self.grows or not self.stays:
            return []
        found: dict[Cell, None] = {}
        always = {d for d, names in self.stays.items() if {*self.lattice.categories[d]} <= {*names}}
        for clique in self.lattice.cliques:
            kept = always & {*clique}
            for finest in self.lattice.finest(clique):
                if all(name in self.stays.get(d, ()) for d, name in finest):
                    found[finest] = None
                found[tuple((d, name) for d, name in finest if d in kept)] = None
        return [*found]

    def inferred(self, of: Cell, day: int, since: int | None = None) -> Range:
        """Return what can be inferred of a cell on a day, or of its change since an earlier one.

        Raises
        ------
        ContradictionError
            If no persons could give all that was said.
        """
        objective = self._on(day, [of]).toarray()[0]
        if since is not None:
            objective = objective - self._on(since, [of]).toarray()[0]
        ends = [sign * self._least(sign * objective) for sign in (1, -1)]
        name = self.snapshots[day].day
        named = name if since is None else f"{self.snapshots[since].day} to {name}"
        # A count is whole: what lies between two of them is none.
        return Range(of, named, float(np.ceil(ends[0] - 1e-6)), float(np.floor(ends[1] + 1e-6)))

    def _least(self, objective: NDArray[np.float64]) -> float:
        matrix, low, high = self.constraints
        exact = low == high
        upper, lower = ~exact & np.isfinite(high), ~exact & np.isfinite(low)
        bounds = np.concatenate([high[upper], -low[lower]])
        solved = linprog(
            objective,
            A_eq=matrix[exact] if exact.any() else None,
            b_eq=low[exact] if exact.any() else None,
            A_ub=vstack([matrix[upper], -matrix[lower]]) if bounds.size else None,
            b_ub=bounds if bounds.size else None,
            bounds=(0, None),
            method="highs",
        )
        if solved.status == 3:
            return -np.inf
        if solved.status == 2:
            raise ContradictionError(
                "no persons could give all the counts that were told: a public figure beside them "
                "is of other persons, or an earlier release was of other records."
            )
        if not solved.success:
            raise RuntimeError(f"the audit did not come to an end: {solved.message}")
        return float(solved.fun)


def narrow(
    reader: Reader,
    hidden: Mapping[Cell, int],
    width: float,
    *,
    changes: Iterable[tuple[Cell, int]] = (),
    threshold: int = 10,
) -> list[Range]:
    """Return every hidden count, and small change since an earlier day, that is known too well.

    Parameters
    ----------
    reader : Reader
        Who has read everything.
    hidden : mapping
        Cells that are not told on the last day, with their counts.
    width : float
        How far apart the ends of what can be inferred must be at least.
    changes : iterable of (Cell, int)
        Cells of which what came since an earlier day, by its number, is looked at too.
    threshold : int
        A count of 1 to one less than this is a small one; others need no protection of their own.
    """
    last = len(reader.snapshots) - 1
    found = []
    for of, size in hidden.items():
        if 0 < size < threshold:
            inferred = reader.inferred(of, last)
            if inferred.width < width:
                found.append(inferred)
    for of, since in changes:
        inferred = reader.inferred(of, last, since)
        if inferred.width < width:
            found.append(inferred)
    return found
