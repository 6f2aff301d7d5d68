"""Migration by age: level, peak, and the shape of a model schedule."""

from dataclasses import dataclass

import numpy as np

from twoway.methods.tables import Vector, ratio

ADULT = (15.0, 65.0)


@dataclass(frozen=True)
class Profile:
    """Measures of rates by single year of age (Bernard, Bell and Charles-Edwards 2014).

    Attributes
    ----------
    level : float
        Gross migraproduction rate: the sum of rates times the width of an age group.
    peak, peak_age : float
        Greatest rate among adults, percent, and its age.
    breadth, share : float
        Sum of the rates within five years of the peak, percent, and that as a percentage of all.
    rises, falls : float
        Ages at which rates rise most before the peak and fall most after it.
    asymmetry : float
        `rises` over `falls`.
    """

    level: float
    peak: float
    peak_age: float
    breadth: float
    share: float
    rises: float
    falls: float
    asymmetry: float


def profile(
    age: Vector,
    rate: Vector,
    *,
    adult: tuple[float, float] = ADULT,
    width: float = 1,
) -> Profile:
    """Measure a schedule of rates.

    The peak, the rise to it and the fall from it are sought at the ages of `adult`: not among
    infants, nor among the oldest, of whom few are counted.

    Raises
    ------
    ValueError
        If there is no such age.
    """
    order = np.argsort(age)
    age, rate = np.asarray(age, dtype=np.float64)[order], np.asarray(rate, dtype=np.float64)[order]
    inside = (age >= adult[0]) & (age < adult[1])
    if not inside.any():
        raise ValueError(f"no age from {adult[0]} to {adult[1]}: the peak is that of adults.")
    top = int(np.flatnonzero(inside)[np.argmax(rate[inside])])
    around = np.abs(age - age[top]) <= 5
    step = np.diff(rate, prepend=np.nan)
    rising = inside & (age <= age[top])
    falling = inside & (age > age[top])
    rises = _steepest(age, np.where(rising, step, np.nan))
    falls = _steepest(age, np.where(falling, -step, np.nan))
    return Profile(
        float(rate.sum() * width),
        float(100 * rate[top]),
        float(age[top]),
        float(100 * rate[around].sum()),
        float(100 * ratio(rate[around].sum(), rate.sum())),
        rises,
        falls,
        float(ratio(rises, falls)),
    )


def _steepest(age: Vector, step: Vector) -> float:
    return float(age[np.nanargmax(step)]) if (~np.isnan(step)).any() else float("nan")


def standardised(rate: Vector, standard: Vector) -> float:
    """Mean of age-specific rates, each weighing as the standard population's share: sum c_a m_a."""
    weight = np.asarray(standard, dtype=np.float64)
    return float(ratio((np.asarray(rate) * weight).sum(), weight.sum()))


@dataclass(frozen=True)
class Shape:
    """Ratios of a model schedule's parameters (Rogers and Castro 1981)."""

    peaking: float
    child_dependency: float
    labour_dependency: float
    labour_asymmetry: float
    regularity: float


def shape(a1: float, alpha1: float, a2: float, alpha2: float, mu2: float, lambda2: float) -> Shape:
    """Tell the shape of a schedule with a childhood and a labour-force component."""
    return Shape(
        mu2, float(ratio(a1, a2)), float(ratio(a2, a1)), float(ratio(lambda2, alpha2)),
        float(ratio(alpha1, alpha2)),
    )  # fmt: skip
