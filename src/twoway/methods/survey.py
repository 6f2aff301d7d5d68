"""Estimates from a sample with weights, strata and primary sampling units."""

from dataclasses import dataclass

import numpy as np
import scipy
from numpy.typing import NDArray

from twoway.methods.intervals import percentiles
from twoway.methods.tables import Matrix, Vector


@dataclass(frozen=True)
class Design:
    """Who was drawn how: a weight, a stratum and a sampling unit per person.

    Units are named within their stratum. A stratum with one unit says nothing of its own spread:
    it is merged with the next (`merged` counts them).
    """

    weight: Vector
    stratum: NDArray[np.integer]
    unit: NDArray[np.integer]
    merged: int = 0

    @classmethod
    def of(
        cls, weight: Vector, stratum: NDArray[np.generic], unit: NDArray[np.generic]
    ) -> "Design":
        """Tell strata and units apart by numbers, and merge strata with one unit."""
        strata = np.unique(stratum, return_inverse=True)[1]
        pairs = np.stack([strata, np.unique(unit, return_inverse=True)[1]], 1)
        units = np.unique(pairs, axis=0, return_inverse=True)[1]
        merged = 0
        while strata.size:
            sizes = {s: np.unique(units[strata == s]).size for s in np.unique(strata)}
            alone = [s for s, size in sizes.items() if size == 1]
            if not alone or len(sizes) == 1:
                break
            others = [s for s in sizes if s != alone[0]]
            strata = np.where(strata == alone[0], others[0], strata)
            merged += 1
        return cls(np.asarray(weight, dtype=np.float64), strata, units, merged)

    @property
    def freedom(self) -> int:
        """Sampling units less strata."""
        return self.freedom_of(np.ones(self.unit.size, dtype=bool))

    def freedom_of(self, inside: NDArray[np.bool_]) -> int:
        """Return the sampling units that a domain reaches, less the strata that it reaches.

        The others count for the spread, but say of the domain only that nobody of it is there
        (Korn and Graubard 1999, Analysis of Health Surveys, section 5.2).
        """
        return int(np.unique(self.unit[inside]).size - np.unique(self.stratum[inside]).size)

    def error(self, scores: Vector) -> float:
        """Return the standard error of a sum of weighted scores, by linearisation."""
        total = 0.0
        for s in np.unique(self.stratum):
            inside = self.stratum == s
            place = np.unique(self.unit[inside], return_inverse=True)[1]
            sums = np.bincount(place, self.weight[inside] * scores[inside])
            if sums.size > 1:
                total += sums.size / (sums.size - 1) * ((sums - sums.mean()) ** 2).sum()
        return float(np.sqrt(total))


@dataclass(frozen=True)
class Estimate:
    """A value, its standard error and its interval."""

    value: float
    error: float
    low: float
    high: float


def mean(
    values: Vector,
    design: Design,
    inside: NDArray[np.bool_] | None = None,
    level: float = 0.95,
    freedom: float | None = None,
) -> Estimate:
    """Weighted mean, of a domain if one is given: who is outside still counts for the design."""
    return ratio_of_totals(values, np.ones(values.size), design, inside, level, freedom)


def ratio_of_totals(
    above: Vector,
    below: Vector,
    design: Design,
    inside: NDArray[np.bool_] | None = None,
    level: float = 0.95,
    freedom: float | None = None,
) -> Estimate:
    """Weighted sum over weighted sum, with its linearised error and an interval by Student's t.

    Parameters
    ----------
    above, below : array of float, shape (n,)
        Of each person drawn; who is outside the domain still counts for the design.
    design : Design
        How they were drawn.
    inside : array of bool, shape (n,), optional
        Who is of the domain; by default all.
    level : float
        Of the interval.
    freedom : float, optional
        Of the t quantile, by default that of the domain (`Design.freedom_of`); infinite: a normal
        one. Without any (less than 1) neither error nor interval is known.
    """
    inside = np.ones(above.size, dtype=bool) if inside is None else inside
    freedom = design.freedom_of(inside) if freedom is None else freedom
    total = float((design.weight * below)[inside].sum())
    if total == 0:
        return Estimate(*(float("nan"),) * 4)
    value = float((design.weight * above)[inside].sum()) / total
    if freedom < 1:
        return Estimate(value, *(float("nan"),) * 3)
    error = design.error(np.where(inside, (above - value * below) / total, 0.0))
    half = float(scipy.stats.t.ppf((1 + level) / 2, freedom)) * error
    return Estimate(value, error, value - half, value + half)


def quantile(values: Vector, weight: Vector, at: float) -> float:
    """Smallest value at which the share of weight, least first and ties merged, reaches `at`.

    The inverse of the weighted distribution; nothing is interpolated.
    """
    merged, place = np.unique(values, return_inverse=True)
    reached = np.cumsum(np.bincount(place, weight)) / weight.sum()
    # A share that is reached but for rounding is reached.
    found = int(np.searchsorted(reached, at - 1e-12, side="left"))
    return float(merged[min(found, merged.size - 1)])


def quantile_with_interval(
    values: Vector,
    design: Design,
    at: float,
    inside: NDArray[np.bool_] | None = None,
    level: float = 0.95,
) -> Estimate:
    """Quantile with Woodruff's interval: the share up to it varies, and its ends are turned back.

    The error is the length of the interval over twice the t value (Woodruff 1952).
    """
    inside = np.ones(values.size, dtype=bool) if inside is None else inside
    inner, weight = values[inside], design.weight[inside]
    value = quantile(inner, weight, at)
    freedom = design.freedom_of(inside)
    if freedom < 1:
        return Estimate(value, *(float("nan"),) * 3)
    below = mean((values <= value).astype(np.float64), design, inside)
    t = float(scipy.stats.t.ppf((1 + level) / 2, freedom))
    low, high = (
        quantile(inner, weight, float(np.clip(below.value + sign * t * below.error, 0, 1)))
        for sign in (-1, 1)
    )
    return Estimate(value, (high - low) / (2 * t), low, high)


def gini(values: Vector, weight: Vector) -> float:
    """Inequality of values among persons, 0 to 1, by the weighted Lorenz curve."""
    order = np.argsort(values, kind="stable")
    x, w = values[order], weight[order]
    before = np.cumsum(w)
    total = w.sum()
    return float((2 * (w * x * before).sum() - (w**2 * x).sum()) / (total * (w * x).sum()) - 1)


def effective_size(weight: Vector) -> float:
    """How many persons of equal weight would say as much (Kish 1965)."""
    return float(weight.sum() ** 2 / (weight**2).sum())


def replicates(design: Design, draws: int, seed: int) -> Matrix:
    """Return weights of a rescaling bootstrap, a column per draw (Rao and Wu 1988).

    In each stratum n - 1 of its n units are drawn with replacement and weigh n / (n - 1).
    """
    rng = np.random.default_rng(seed)
    factor = np.ones((design.weight.size, draws))
    for s in np.unique(design.stratum):
        inside = design.stratum == s
        units, place = np.unique(design.unit[inside], return_inverse=True)
        n = units.size
        if n > 1:
            times = rng.multinomial(n - 1, np.full(n, 1 / n), size=draws).T
            factor[inside] = times[place] * n / (n - 1)
    return np.asarray(design.weight[:, None] * factor)


def bootstrap(estimates: Vector, value: float, level: float = 0.95) -> Estimate:
    """Spread of replicate estimates: their standard deviation and their middle part."""
    low, high = percentiles(estimates, level)
    return Estimate(value, float(estimates.std(ddof=1)), low, high)


@dataclass(frozen=True)
class Plan:
    """What a survey needs for a precision.

    `workers` usable answers, `to_ask` with those who will not answer, `spread` the design effect
    that clusters bring.
    """

    workers: int
    to_ask: int
    spread: float


def size_needed(
    variance: float,
    within: float,
    *,
    level: float = 0.95,
    cluster: float = 1.0,
    alike: float = 0.0,
    answer: float = 1.0,
    population: float = np.inf,
) -> Plan:
    """Return how many workers a survey must ask for a mean, or a share, within so much either way.

    Parameters
    ----------
    variance : float
        Of the quantity among workers; of a share p it is p (1 - p).
    within : float
        Half the length of the interval, in the same unit.
    level : float
        Of the interval.
    cluster, alike : float
        Workers asked in each sampling unit, and how alike they are (intra-class correlation): the
        design effect is 1 + (cluster - 1) alike (Kish 1965).
    answer : float
        Share of those asked who give a usable answer.
    population : float
        How many workers there are: a small one needs fewer.

    Raises
    ------
    ValueError
        If a quantity is out of its range.
    """
    if not (variance >= 0 and within > 0 and 0 < level < 1 and cluster >= 1 and 0 <= alike <= 1
            and 0 < answer <= 1 and population > 0):  # fmt: skip
        raise ValueError(
            f"variance {variance}, within {within}, level {level}, cluster {cluster}, alike "
            f"{alike}, answer {answer}, population {population}: expected a variance of 0 or more, "
            "within and population above 0, level and alike between 0 and 1, a cluster of 1 or "
            "more, and answer above 0 up to 1."
        )
    spread = 1 + (cluster - 1) * alike
    simple = float(scipy.stats.norm.ppf((1 + level) / 2)) ** 2 * variance / within**2
    drawn = simple * spread
    finite = drawn / (1 + drawn / population) if np.isfinite(population) else drawn
    # A whole number that is missed by rounding is not asked for twice.
    workers = max(int(np.ceil(finite - 1e-9)), 1)
    return Plan(workers, int(np.ceil(workers / answer - 1e-9)), float(spread))
