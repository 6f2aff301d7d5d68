"""How exactly figures are told: so coarsely that nobody can count from them how many they are of.

A share in hundredths of a percent, beside its standard error, is that of one size of group alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil, floor, isnan, log10
from typing import Any

# What a division leaves of a whole number of steps.
_NEARLY = 1e-9


@dataclass(frozen=True)
class Coarse:
    """What the policy asks of the figures that are told.

    Attributes
    ----------
    share : float
        Step of shares, in percent.
    months, months_of_many : float
        Steps of months of earnings, the latter of groups of `many` and more.
    many : int
        How many persons, as told, are many.
    error : int
        Significant digits of a standard error.
    """

    share: float
    months: float
    months_of_many: float
    many: int
    error: int

    @classmethod
    def of(cls, policy: Mapping[str, Any]) -> "Coarse":
        """Read it from the policy file."""
        return cls(
            policy["share_step"],
            policy["months_step"],
            policy["months_step_of_many"],
            policy["many"],
            policy["error_digits"],
        )

    def step(self, size: int, *, share: bool) -> float:
        """Return the step of a figure of a group of which so many are told."""
        if share:
            return self.share
        return self.months_of_many if size >= self.many else self.months

    def error_told(self, error: float) -> float:
        """Return a standard error with few digits, rounded up: it never promises too much."""
        if isnan(error) or error <= 0:
            return error
        unit = 10.0 ** (floor(log10(error)) - self.error + 1)
        return _clean(ceil(error / unit - _NEARLY) * unit)


def nearest(value: float, step: float) -> float:
    """Return the multiple of a step that lies nearest; halves go up."""
    return value if isnan(value) else _clean(floor(value / step + 0.5 + _NEARLY) * step)


def below(value: float, step: float) -> float:
    """Return the multiple of a step at a value, or next below it."""
    return value if isnan(value) else _clean(floor(value / step + _NEARLY) * step)


def above(value: float, step: float) -> float:
    """Return the multiple of a step at a value, or next above it."""
    return value if isnan(value) else _clean(ceil(value / step - _NEARLY) * step)


def _clean(value: float) -> float:
    return float(f"{value:.12g}")
