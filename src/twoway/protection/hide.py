"""Which counts are not told: the small ones, and as few others as keep them from being inferred."""

from collections.abc import Collection, Mapping

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linprog
from scipy.sparse import block_array, csr_array, eye_array, vstack

from twoway.edition import RefusedError
from twoway.protection.lattice import TOTAL, Cell, Lattice, about


class NoWayError(RefusedError):
    """A small count cannot be kept from being inferred: too much is known beside it."""


def small(counts: Mapping[Cell, int], threshold: int) -> set[Cell]:
    """Return the cells with somebody in them, and fewer than the threshold."""
    return {of for of, size in counts.items() if 0 < size < threshold}


def is_listed(of: Cell, size: int) -> bool:
    """Tell whether a cell is a category by itself with somebody in it, as a list of them says."""
    return len(about(of)) == 1 and size > 0


def hide(
    lattice: Lattice,
    finest: NDArray[np.float64],
    counts: Mapping[Cell, int],
    threshold: int,
    width: float,
    fixed: Collection[Cell] = (),
    before: Collection[Cell] = (),
) -> set[Cell]:
    """Choose what is hidden: small counts, then for each the cheapest others that shield it.

    A small count is shielded where persons could lie otherwise, in the cells that are hidden, so
    that it would be `width` more, and everything that is told the same. The cheapest others are
    those of fewest persons; a margin costs more than what it sums, and the total is always told.
    What is hidden for one count shields the next for nothing, smallest last.

    Parameters
    ----------
    lattice : Lattice
        The tables.
    finest : array
        Counts of the finest cells.
    counts : mapping
        Counts of the cells that are to be told.
    threshold, width : int, float
        As in the policy.
    fixed : collection of Cell
        Cells that were told before, or are public: they can no more be hidden.
    before : collection of Cell
        Cells that the last release hid: they are taken first, so that two releases hide the same
        where they can, and a change of few is not told by what one hides and the other does not.

    Raises
    ------
    NoWayError
        If a small count cannot be shielded any more.
    """
    hidden = small(counts, threshold)
    cells = [*counts]
    rows = lattice.rows(cells)
    for of in sorted(hidden, key=lambda c: (-counts[c], c)):
        prices = _prices(counts, hidden, fixed, before)
        hidden |= _shield(lattice, finest, counts, rows, of, prices, width)
    return hidden


def _shield(
    lattice: Lattice,
    finest: NDArray[np.float64],
    counts: Mapping[Cell, int],
    rows: csr_array,
    of: Cell,
    price: NDArray[np.float64],
    width: float,
) -> set[Cell]:
    """Move persons between the finest cells so that one count rises; return what has to change."""
    cells = [*counts]
    n, m = lattice.size, len(cells)
    open_to_change = np.isfinite(price)
    # Unknowns: the change of each finest cell, then how much each cell that is told changes.
    objective = np.concatenate([np.zeros(n), np.where(open_to_change, price, 0)])
    # A category that is listed has somebody, as every reader knows: none is emptied.
    listed = [n for n, c in enumerate(cells) if is_listed(c, counts[c])]
    emptied = block_array([[-csr_array(rows[listed]), csr_array((len(listed), m))]])
    change = block_array([[rows, -eye_array(m)], [-rows, -eye_array(m)]])
    kept = csr_array(rows[~open_to_change])
    equal = vstack([lattice.agreement, kept, csr_array(lattice.row(of)[None, :])], format="csr")
    equal = block_array([[equal, csr_array((equal.shape[0], m))]], format="csr")
    sums = np.zeros(equal.shape[0])
    sums[-1] = width
    solved = linprog(
        objective,
        A_ub=vstack([change, emptied], format="csr"),
        b_ub=np.concatenate([np.zeros(2 * m), [counts[cells[n]] - 1 for n in listed]]),
        A_eq=equal,
        b_eq=sums,
        bounds=[(-float(x), None) for x in finest] + [(0, None)] * m,
        method="highs",
    )
    if not solved.success:
        raise NoWayError(
            "a count below the threshold can be inferred from what was told before or is public, "
            "or from how many categories there are. Leave a table out of this release, or pool its "
            "categories or years."
        )
    moved = solved.x[n:]
    return {c for c, size in zip(cells, moved, strict=True) if size > 1e-7}


def _prices(
    counts: Mapping[Cell, int],
    hidden: set[Cell],
    fixed: Collection[Cell],
    before: Collection[Cell],
) -> NDArray[np.float64]:
    """Return what it costs to hide each cell: nothing if it is hidden, all there is if told."""
    deepest = max(len(about(c)) for c in counts)
    found = []
    for of, size in counts.items():
        price = (1 + size) * 4.0 ** (deepest - len(about(of)))
        if of in hidden:
            price = 0.0
        elif of == TOTAL or of in fixed:
            price = np.inf
        found.append(price / 2 if of in before else price)
    return np.array(found)
