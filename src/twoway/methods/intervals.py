"""Intervals for counts, shares and differences; each says of which kind it is."""

from dataclasses import dataclass

import numpy as np
import scipy  # Its parts are loaded when they are first asked for: `stats` takes long.
from numpy.typing import NDArray

from twoway.methods.tables import Vector, ratio


@dataclass(frozen=True)
class Interval:
    """Lower and upper ends, and the name of the kind: how they were found."""

    low: Vector
    high: Vector
    kind: str


def wilson(found: Vector, of: Vector, level: float = 0.95) -> Interval:
    """Score interval of a share (Wilson 1927): sound for few cases and for shares near 0 or 1."""
    found, of = np.asarray(found, dtype=np.float64), np.asarray(of, dtype=np.float64)
    z = scipy.stats.norm.ppf((1 + level) / 2)
    share = ratio(found, of)
    with np.errstate(divide="ignore", invalid="ignore"):
        middle = share + z**2 / (2 * of)
        half = z * np.sqrt(share * (1 - share) / of + z**2 / (4 * of**2))
        low, high = (middle - half) / (1 + z**2 / of), (middle + half) / (1 + z**2 / of)
    return Interval(np.clip(low, 0, 1), np.clip(high, 0, 1), "Wilson")


def exact_share(found: Vector, of: Vector, level: float = 0.95) -> Interval:
    """Exact binomial interval of a share (Clopper and Pearson 1934)."""
    found, of = np.asarray(found, dtype=np.float64), np.asarray(of, dtype=np.float64)
    tail = (1 - level) / 2
    low = np.where(found == 0, 0.0, scipy.stats.beta.ppf(tail, found, of - found + 1))
    high = np.where(found == of, 1.0, scipy.stats.beta.isf(tail, found + 1, of - found))
    return Interval(low, high, "exact binomial")


def exact_rate(found: Vector, exposure: Vector, level: float = 0.95) -> Interval:
    """Exact Poisson interval of events per unit of exposure (Garwood 1936)."""
    found = np.asarray(found, dtype=np.float64)
    tail = (1 - level) / 2
    low = np.where(found == 0, 0.0, scipy.stats.chi2.ppf(tail, 2 * found) / 2)
    high = scipy.stats.chi2.isf(tail, 2 * (found + 1)) / 2
    return Interval(
        np.asarray(ratio(low, exposure)), np.asarray(ratio(high, exposure)), "exact Poisson"
    )


@dataclass(frozen=True)
class Difference:
    """Difference of two shares, its Wald interval, and two tests of no difference."""

    difference: float
    low: float
    high: float
    chi_square: float
    p: float
    fisher_p: float


def difference(found: tuple[int, int], of: tuple[int, int], level: float = 0.95) -> Difference:
    """Compare two shares; without continuity correction. NaN tests where all or none are found."""
    one, two = found[0] / of[0], found[1] / of[1]
    spread = np.sqrt(one * (1 - one) / of[0] + two * (1 - two) / of[1])
    half = float(scipy.stats.norm.ppf((1 + level) / 2) * spread)
    apart = one - two
    table = np.array([[found[0], of[0] - found[0]], [found[1], of[1] - found[1]]])
    fisher = float(scipy.stats.fisher_exact(table).pvalue)
    chi, p = float("nan"), float("nan")
    if (table.sum(0) > 0).all():
        tested = scipy.stats.chi2_contingency(table, correction=False)
        chi, p = float(tested.statistic), float(tested.pvalue)
    low, high = max(apart - half, -1.0), min(apart + half, 1.0)
    return Difference(apart, low, high, chi, p, fisher)


def percentiles(draws: NDArray[np.float64], level: float = 0.95) -> tuple[float, float]:
    """Return the middle part of some draws: the percentile bootstrap."""
    tail = (1 - level) / 2
    low, high = np.quantile(draws, [tail, 1 - tail])
    return float(low), float(high)


def of_sum(lows: Vector, highs: Vector) -> tuple[float, float]:
    """Return the ends of a sum whose parts lie between known ends: rounded or hidden cells."""
    return float(np.sum(lows)), float(np.sum(highs))


def of_share(parts: tuple[float, float], rest: tuple[float, float]) -> tuple[float, float]:
    """Return the ends of part / (part + rest): it grows with the part, falls with the rest."""
    low = float(ratio(parts[0], parts[0] + rest[1]))
    high = float(ratio(parts[1], parts[1] + rest[0]))
    return low, high
