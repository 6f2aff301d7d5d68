"""Shares of groups: a reader who turns them into persons parts off nobody, or enough."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twoway.protection.classes import shares_told
from twoway.protection.lattice import TOTAL, cell

SEX, LAND = "FM", "AB"
FINEST = [cell(sex=s, land=a) for s in SEX for a in LAND]


def lattice(*finest):
    """Classes of two sexes by two lands, with their margins."""
    parts = dict(zip(FINEST, map(np.array, finest), strict=True))
    cells = [TOTAL, *(cell(sex=s) for s in SEX), *(cell(land=a) for a in LAND), *FINEST]
    return {c: sum(v for k, v in parts.items() if set(c) <= set(k)) for c in cells}


def readings(classes, told):
    """Every count below a bound that sums and differences of told ones give, by linear algebra."""
    cells = [*classes]
    found = {}
    for bound in range(len(classes[TOTAL]) - 1):
        rows = np.array([[set(c) <= set(f) for f in FINEST] for c in cells], dtype=float)
        seen = rows[[bound in told.get(c, ()) or not classes[c].sum() for c in cells]]
        rank = np.linalg.matrix_rank(seen) if len(seen) else 0
        for c, row in zip(cells, rows, strict=True):
            if len(seen) and np.linalg.matrix_rank(np.vstack([seen, row])) == rank:
                found.setdefault(c, set()).add(bound)
    return found


def small(classes, known, threshold=10):
    """Classes that are parted off and hold a few."""
    found = []
    for c, bounds in known.items():
        ends = [0, *(b + 1 for b in sorted(bounds)), len(classes[c])]
        for low, high in pairwise(ends):
            if 0 < classes[c][low:high].sum() < threshold:
                found.append((c, low, high))
    return found


def test_a_share_of_few_is_not_told():
    classes = {TOTAL: np.array([3, 60, 40])}
    assert small(classes, {TOTAL: {0, 1}}), "the attack is too weak"
    assert shares_told(classes, [TOTAL], 10) == {TOTAL: {1}}


def test_what_lies_between_two_shares_is_told_of_nobody_or_of_enough():
    classes = {TOTAL: np.array([50, 4, 40])}
    assert shares_told(classes, [TOTAL], 10) == {TOTAL: {0}}
    assert shares_told({TOTAL: np.array([50, 0, 40])}, [TOTAL], 10) == {TOTAL: {0, 1}}


def test_a_share_that_the_others_tell_is_not_told_by_them():
    classes = lattice([3, 40], [20, 40], [25, 40], [30, 40])
    told = shares_told(classes, [*classes], 10)
    assert small(classes, readings(classes, {c: {0} for c in classes if c != FINEST[0]}))
    assert small(classes, readings(classes, told)) == []


def test_what_was_told_before_is_told_again_and_nothing_beside_what_it_gives_away():
    classes = lattice([3, 40], [20, 40], [25, 40], [30, 40])
    before = {cell(land="A"): {0}, cell(sex="M", land="A"): {0}}
    told = shares_told(classes, [TOTAL], 10, before)
    assert told == {**before, TOTAL: set()}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 30), min_size=16, max_size=16))
def test_no_small_class_comes_out_by_adding_and_subtracting(sizes):
    classes = lattice(*np.array(sizes).reshape(4, 4))
    groups = [c for c, some in classes.items() if some.sum() >= 10]
    told = shares_told(classes, groups, 10)
    assert small(classes, readings(classes, told)) == []


@pytest.mark.parametrize("groups", [[], [TOTAL]])
def test_enough_in_every_class_tells_all(groups):
    classes = lattice([20, 20], [20, 20], [20, 20], [20, 20])
    assert shares_told(classes, groups, 10) == {c: {0} for c in groups}
