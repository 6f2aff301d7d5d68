"""How exactly figures are told: in steps, errors rounded up, ends of intervals outward."""

from math import isnan

import pytest

from twoway.policy import policy
from twoway.protection.coarse import Coarse, above, below, nearest

COARSE = Coarse.of(policy("disclosure"))


@pytest.mark.parametrize(
    ("value", "step", "ends"),
    [(2.34, 0.1, (2.3, 2.3, 2.4)), (2.35, 0.1, (2.3, 2.4, 2.4)), (2.3, 0.1, (2.3, 2.3, 2.3)),
     (33.33, 1, (33, 33, 34)), (0.0, 1, (0, 0, 0)), (-0.04, 0.1, (-0.1, 0.0, 0.0))],
)  # fmt: skip
def test_a_value_lies_between_the_steps_beside_it(value, step, ends):
    assert (below(value, step), nearest(value, step), above(value, step)) == ends


@pytest.mark.parametrize(
    ("error", "told"),
    [(0.034, 0.04), (0.03, 0.03), (5.21, 6), (0.0, 0.0), (12.0, 20), (0.097, 0.1)],
)
def test_an_error_has_one_digit_and_is_never_too_small(error, told):
    assert COARSE.error_told(error) == told


def test_what_is_not_known_stays_so():
    assert all(isnan(f(float("nan"), 0.1)) for f in (below, nearest, above))
    assert isnan(COARSE.error_told(float("nan")))


def test_a_thousand_are_told_more_finely():
    assert [COARSE.step(size, share=False) for size in (995, 1000)] == [0.1, 0.01]
    assert COARSE.step(5000, share=True) == 1
