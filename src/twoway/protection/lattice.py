"""Linked tables of counts: their cells, and what a reader who knows some of them knows of the rest.

A cell is a set of categories, one per dimension that it is about; the cell of no dimension is the
total. Tables are linked where they share dimensions: their cells are sums of the same persons. What
a reader can learn is found from every way in which persons could lie in the finest cells and still
give all that was said. Dimensions that occur in one table are told together; tables that go round
in a circle (A by B, B by C, C by A) narrow each other, so that the finest cells are those of the
cliques of a triangulated graph of dimensions, joined where they share some (Lauritzen and
Spiegelhalter 1988): counts in cliques that agree on what they share are those of some persons.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, product

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.sparse import csr_array, vstack

from twoway.edition import RefusedError

Cell = tuple[tuple[str, str], ...]
TOTAL: Cell = ()
MISSING = "missing"  # A category like any other: who does not answer can be found too.


class TooLargeError(RefusedError):
    """Tables are linked so widely that what can be learnt from them cannot be worked out."""


def cell(**categories: str) -> Cell:
    """Return the cell of these categories."""
    return tuple(sorted(categories.items()))


def about(of: Cell) -> frozenset[str]:
    """Return the dimensions that a cell is about."""
    return frozenset(dimension for dimension, _ in of)


def cells_of(by: Sequence[str], categories: Mapping[str, Sequence[str]]) -> list[Cell]:
    """List every cell of a table and of its margins, the total first."""
    found = []
    for size in range(len(by) + 1):
        for dimensions in combinations(sorted(by), size):
            values = product(*(categories[d] for d in dimensions))
            found += [tuple(zip(dimensions, some, strict=True)) for some in values]
    return found


def count(records: pd.DataFrame, cells: Iterable[Cell]) -> dict[Cell, int]:
    """Count the records in each cell; a value that is missing is the category `missing`."""
    wanted = [*cells]
    counted: dict[Cell, int] = {}
    for dimensions in {tuple(sorted(about(c))) for c in wanted}:
        if not dimensions:
            counted[TOTAL] = len(records)
            continue
        told = records[[*dimensions]].astype("str").where(records[[*dimensions]].notna(), MISSING)
        for values, size in told.value_counts().items():
            key = values if isinstance(values, tuple) else (values,)
            counted[tuple(zip(dimensions, map(str, key), strict=True))] = int(size)
    return {c: counted.get(c, 0) for c in wanted}


def inside(records: pd.DataFrame, of: Cell) -> NDArray[np.bool_]:
    """Tell which records are in a cell."""
    here = np.ones(len(records), dtype=bool)
    for dimension, name in of:
        values = records[dimension]
        found = values.isna() if name == MISSING else values.eq(name)
        here &= found.fillna(value=False).to_numpy(bool)
    return here


@dataclass(frozen=True)
class Lattice:
    """The finest cells of linked tables: a vector of counts, and how every cell sums some of them.

    Attributes
    ----------
    categories : mapping
        Every category of each dimension, `missing` among them where somebody did not answer.
    tables : tuple
        Dimensions of each table.
    largest : int
        How many finest cells are worked with at most.
    impossible : collection of Cell
        Cells in which nobody can be, as every reader knows: open and closed on a day, say. Their
        dimensions are linked, and finest cells in them are left out.
    """

    categories: Mapping[str, tuple[str, ...]]
    tables: tuple[tuple[str, ...], ...]
    largest: int = 20_000
    impossible: Collection[Cell] = ()

    @cached_property
    def cliques(self) -> tuple[tuple[str, ...], ...]:
        """Sets of dimensions whose joint counts are the unknowns.

        Raises
        ------
        TooLargeError
            If together they have more finest cells than `largest`.
        """
        links = [*dict.fromkeys(about(c) for c in self.impossible)]
        joined = [*(frozenset(t) for t in self.tables), *links]
        found = tuple(tuple(sorted(c)) for c in _cliques(joined))
        size = sum(int(self._possible(c).sum()) for c in found)
        if size > self.largest:
            raise TooLargeError(
                f"the tables {', '.join(' by '.join(t) for t in self.tables)} are linked over "
                f"{size:,} finest cells; expected {self.largest:,} at most. Release fewer at a "
                "time, or tables of fewer categories."
            )
        return found

    def _mask(self, of: Cell, clique: tuple[str, ...]) -> NDArray[np.bool_]:
        """Tell which of all combinations of a clique's categories are in a cell."""
        fixed = dict(of)
        mask = np.ones(1, dtype=bool)
        for dimension in clique:
            names = self.categories[dimension]
            here = np.array([fixed.get(dimension, n) == n for n in names])
            if not here.any():
                raise ValueError(f"{fixed[dimension]}: no category of {dimension}: {names}.")
            mask = np.logical_and.outer(mask, here).ravel()
        return mask

    def _possible(self, clique: tuple[str, ...]) -> NDArray[np.bool_]:
        """Tell which combinations of a clique's categories somebody can be in."""
        found = self._mask(TOTAL, clique)
        for of in self.impossible:
            if about(of) <= set(clique):
                found &= ~self._mask(of, clique)
        return found

    @cached_property
    def _kept(self) -> dict[tuple[str, ...], NDArray[np.bool_]]:
        return {clique: self._possible(clique) for clique in self.cliques}

    @cached_property
    def _starts(self) -> dict[tuple[str, ...], int]:
        starts, place = {}, 0
        for clique in self.cliques:
            starts[clique] = place
            place += int(self._kept[clique].sum())
        return starts

    @property
    def size(self) -> int:
        """How many finest cells there are."""
        return sum(int(kept.sum()) for kept in self._kept.values())

    def finest(self, clique: tuple[str, ...]) -> list[Cell]:
        """List the finest cells of a clique."""
        values = product(*(self.categories[d] for d in clique))
        every = [tuple(zip(clique, some, strict=True)) for some in values]
        return [c for c, kept in zip(every, self._kept[clique], strict=True) if kept]

    def row(self, of: Cell, clique: tuple[str, ...] | None = None) -> NDArray[np.float64]:
        """Return 1 at the finest cells that a cell sums, 0 elsewhere.

        Raises
        ------
        ValueError
            If no table holds its dimensions together, or a category is not known.
        """
        home = clique or next((c for c in self.cliques if about(of) <= set(c)), None)
        if home is None:
            raise ValueError(f"{dict(of)}: no table tells these dimensions together.")
        mask = self._mask(of, home)[self._kept[home]]
        whole = np.zeros(self.size)
        whole[self._starts[home] : self._starts[home] + mask.size] = mask
        return whole

    def rows(self, cells: Sequence[Cell]) -> csr_array:
        """Stack the rows of some cells."""
        if not cells:
            return csr_array((0, self.size))
        return vstack([csr_array(self.row(c)[None, :]) for c in cells], format="csr")

    @cached_property
    def agreement(self) -> csr_array:
        """Rows that are 0 where cliques agree on the dimensions they share."""
        rows = []
        for here, there in _tree(self.cliques):
            shared = sorted(set(here) & set(there))
            for values in product(*(self.categories[d] for d in shared)):
                of = tuple(zip(shared, values, strict=True))
                rows.append(csr_array((self.row(of, here) - self.row(of, there))[None, :]))
        return vstack(rows, format="csr") if rows else csr_array((0, self.size))

    def counted(self, records: pd.DataFrame) -> NDArray[np.float64]:
        """Count records in the finest cells."""
        parts = []
        for clique in self.cliques:
            finest = self.finest(clique)
            found = count(records, finest)
            parts.append(np.array([found[f] for f in finest], dtype=np.float64))
        return np.concatenate(parts)


def _cliques(tables: Sequence[frozenset[str]]) -> list[frozenset[str]]:
    """Triangulate the graph of dimensions, least fill first, and return its greatest cliques."""
    neighbours: dict[str, set[str]] = {d: set() for table in tables for d in table}
    for table in tables:
        for one, other in combinations(sorted(table), 2):
            neighbours[one].add(other)
            neighbours[other].add(one)
    found: list[frozenset[str]] = []
    while neighbours:
        chosen = min(sorted(neighbours), key=lambda d: _fill(d, neighbours))
        around = neighbours.pop(chosen)
        found.append(frozenset({chosen, *around}))
        for one in around:
            neighbours[one] |= around - {one}
            neighbours[one].discard(chosen)
    greatest = [c for c in found if not any(c < other for other in found)]
    return sorted(set(greatest), key=sorted) or [frozenset()]


def _fill(dimension: str, neighbours: Mapping[str, set[str]]) -> int:
    around = sorted(neighbours[dimension])
    return sum(other not in neighbours[one] for one, other in combinations(around, 2))


def _tree(
    cliques: Sequence[tuple[str, ...]],
) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Join cliques into a tree that keeps the dimensions of each pair along its way.

    The heaviest spanning tree by shared dimensions is one; where nothing is shared the total is.
    """
    joined, edges = [cliques[0]], []
    waiting = [*cliques[1:]]
    while waiting:
        here, there = max(
            ((a, b) for a in joined for b in waiting), key=lambda e: len(set(e[0]) & set(e[1]))
        )
        edges.append((here, there))
        joined.append(there)
        waiting.remove(there)
    return edges
