"""The audit and the hiding beside brute force: every table of whole persons that is so small."""

from itertools import combinations, product

import numpy as np
import pytest

from persons import SEX, records
from twoway.protection.audit import Reader, Snapshot, Told
from twoway.protection.hide import NoWayError, hide, is_listed, small
from twoway.protection.lattice import TOTAL, Lattice, cell, cells_of, count

LANDS = ("A", "B", "C")
LATTICE = Lattice({"sex": SEX, "land": LANDS}, (("sex", "land"),))
CELLS = cells_of(("sex", "land"), LATTICE.categories)
FINEST = [c for c in CELLS if len(c) == 2]
THRESHOLD, WIDTH = 3, 3
# Which finest cells each cell sums.
SUMS = np.array([[set(c) <= set(f) for f in FINEST] for c in CELLS], dtype="int64")


def counted(*sizes):
    """Counts of every cell; the finest are F in A, B, C, then M."""
    keys = [f"{s}{a}x" for s in SEX for a in LANDS]
    people = records(**dict(zip(keys, sizes, strict=True)))
    return people, count(people, CELLS)


def worlds(most):
    """Every way in which so many persons at most could lie in the finest cells."""
    grid = np.array([*product(range(most + 1), repeat=len(FINEST))])
    return grid[grid.sum(axis=1) <= most]


ALL = worlds(9)
OF_ALL = ALL @ SUMS.T


def possible(counts, hidden, slack=0):
    """Those of them that give all that is told."""
    told = [n for n, c in enumerate(CELLS) if c not in hidden]
    true = np.array([counts[CELLS[n]] for n in told])
    return OF_ALL[(abs(OF_ALL[:, told] - true) <= slack).all(axis=1)]


def tables(number):
    """Some tables of nine persons at most."""
    rng = np.random.default_rng(11)
    return [tuple(ALL[n]) for n in rng.choice(np.flatnonzero(ALL.sum(axis=1) > 6), number)]


@pytest.mark.parametrize("slack", [0, 1])
@pytest.mark.parametrize("sizes", tables(12))
def test_what_can_be_inferred_is_what_every_table_has(sizes, slack):
    _, counts = counted(*sizes)
    hidden = small(counts, THRESHOLD)
    said = [Told(c, max(n - slack, 0), n + slack) for c, n in counts.items() if c not in hidden]
    # Nobody takes more persons than there were in the tables that are looked through.
    said.append(Told(TOTAL, 0, 9))
    reader = Reader(LATTICE, [Snapshot("1", tuple(said))])
    left = possible(counts, hidden, slack)
    for of in hidden:
        found = reader.inferred(of, 0)
        column = left[:, CELLS.index(of)]
        assert (found.low, found.high) == (column.min(), column.max()), of


def safe(counts, hidden):
    """Whether every small count could be as much more as the policy asks for, none listed empty."""
    left = possible(counts, hidden)
    listed = [n for n, c in enumerate(CELLS) if is_listed(c, counts[c])]
    left = left[(left[:, listed] > 0).all(axis=1)]
    return all(
        left[:, CELLS.index(of)].max() - counts[of] >= WIDTH for of in small(counts, THRESHOLD)
    )


def cheapest(counts):
    """The fewest cells beside the small ones that shield them all, tried one set after another."""
    first = small(counts, THRESHOLD)
    others = [c for c in CELLS if c not in first and c != TOTAL]
    for number in range(len(others) + 1):
        for more in combinations(others, number):
            if safe(counts, first | {*more}):
                return number
    return None


@pytest.mark.parametrize("sizes", tables(12))
def test_what_is_hidden_shields_and_is_near_the_fewest_that_do(sizes):
    people, counts = counted(*sizes)
    fewest = cheapest(counts)
    try:
        hidden = hide(LATTICE, LATTICE.counted(people), counts, THRESHOLD, WIDTH)
    except NoWayError:
        assert fewest is None, "there was a way"
        return
    assert safe(counts, hidden)
    assert TOTAL not in hidden
    more = len(hidden) - len(small(counts, THRESHOLD))
    # It weighs persons, and shields one count after another: not always the fewest cells.
    assert fewest <= more <= fewest + 2


def test_a_cell_of_the_finest_is_where_it_is_looked_for():
    _, counts = counted(1, 0, 2, 3, 0, 1)
    assert counts[cell(sex="F", land="C")] == 2
    assert possible(counts, set()).shape[0] == 1
