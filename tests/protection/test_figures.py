"""Figures of groups: no difference of two of them is one of few, and nobody's money is told."""

from dataclasses import replace

import numpy as np
import pytest

from persons import LAND, PEOPLE, SEX, WORK, records
from twoway.policy import policy
from twoway.protection.figures import Limits, crowded, dominated, groups
from twoway.protection.lattice import TOTAL, cell
from twoway.protection.release import Release, Rules, as_text, from_text, release

RULES = Rules(threshold=10, rounding=5, width=8)
CATEGORIES = {"sex": SEX, "land": LAND, "work": WORK}
LIMITS = Limits.of(policy("disclosure"))


def made(people, *tables):
    return release(people, tables, CATEGORIES, RULES, day="1", state="a")


def test_no_two_groups_of_which_figures_are_told_differ_by_few():
    # All but four of C are men: a mean of C and one of men of C would give the four away.
    few = records(FAx=40, FBx=30, FCx=4, MAx=25, MBx=20, MCx=35)
    told = made(few, ("sex", "land"))
    allowed = groups(told, 10)
    sizes = told.counts
    for small in allowed:
        for large in allowed:
            if set(large) < set(small):
                assert sizes[large] - sizes[small] == 0 or sizes[large] - sizes[small] >= 10
    assert not {cell(land="C"), cell(land="C", sex="M")} <= allowed
    assert TOTAL in allowed


def test_what_is_left_of_a_group_beside_its_parts_is_nobody_or_enough():
    few = records(FAx=40, FBx=3, MAx=60, MCx=35)
    told = made(few, ("land",))
    allowed = groups(told, 10)
    parts = [c for c in allowed if c]
    left = told.counts[TOTAL] - sum(told.counts[c] for c in parts)
    assert left == 0 or left >= 10


def test_what_would_be_left_of_a_group_is_not_told_beside_its_parts():
    # Under a policy of less width 5 and 4 women shield each other: nine would be left beside A.
    counts = {TOTAL: 129, cell(sex="F"): 49, cell(sex="F", land="A"): 40,
              cell(sex="F", land="B"): 5, cell(sex="F", land="C"): 4, cell(sex="M"): 80}  # fmt: skip
    told = {c: None if n < 10 else n for c, n in counts.items()}
    allowed = groups(Release("1", "a", (("sex", "land"),), told, counts), 10)
    assert allowed == {TOTAL, cell(sex="F"), cell(sex="M")}


def test_the_figures_of_all_groups_stand_where_none_is_small():
    told = made(records(FAx=40, FBx=30, MAx=25, MBx=20), ("sex", "land"))
    assert groups(told, 10) == {c for c in told.told if told.counts[c]}


@pytest.mark.parametrize(
    ("amounts", "held"),
    [
        ([50, 41, *[0.9] * 10], True),  # two of 100 make up 91
        ([40, 30, *[3] * 10], False),
        ([100, 50, 1, 1, 1, 1, 1], True),  # five besides: within a tenth of the greatest
        ([0.0] * 20, False),
        ([10.0] * 20, False),
    ],
)
def test_money_of_which_one_or_two_bring_most_is_held_back(amounts, held):
    assert dominated(np.array(amounts, dtype=float), LIMITS) is held


def test_the_greatest_is_not_told_to_within_a_tenth_by_the_next():
    loose = replace(LIMITS, dominance=0.999)
    assert dominated(np.array([100.0, 50, 4, 3, 2]), loose)
    assert not dominated(np.array([100.0, 50, 4, 3, 2, 2]), loose)


def test_a_quantile_needs_persons_on_both_sides_or_at_it():
    values = np.array([0.0] * 30 + [1, 2, 3, 4, 5])
    assert crowded(values, 0.0, LIMITS)
    assert not crowded(values, 4.0, LIMITS)
    assert not crowded(np.arange(12.0), 3.0, LIMITS)


def test_a_release_comes_back_from_its_text():
    told = made(PEOPLE, ("sex", "land"))
    assert from_text(as_text(told)) == told
