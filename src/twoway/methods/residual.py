"""Net migration as what is left of a change of population once births, deaths and age are out."""

from dataclasses import dataclass

import numpy as np

from twoway.methods.tables import Vector, ratio


@dataclass(frozen=True)
class Residual:
    """Net migrants of each cohort, looking forward, backward, and the mean of both."""

    forward: Vector
    backward: Vector

    @property
    def average(self) -> Vector:
        """Mean of both."""
        return np.asarray((self.forward + self.backward) / 2)


def by_survival(start: Vector, end: Vector, survival: Vector) -> Residual:
    """Take who would have survived from who is there: P_1 - s P_0, and P_1 / s - P_0.

    Forward counts migrants who are alive at the end, backward as of the beginning (United Nations
    1970, Manual VI; Bogue, Hinze and White 1982).
    """
    start, end, survival = (np.asarray(x, dtype=np.float64) for x in (start, end, survival))
    return Residual(end - survival * start, np.asarray(ratio(end, survival)) - start)


def children(net: Vector, end: Vector, age: Vector) -> tuple[float, float]:
    """Estimate net migration of who was born meanwhile, aged 0-4 and 5-9 at the end of ten years.

    A quarter of the ratio of children to adults of 15-44 goes with the net migration of these, and
    three quarters of that of 5-9 to adults of 20-49 (United Nations 1970, Manual VI).
    """
    age, net, end = (np.asarray(x, dtype=np.float64) for x in (age, net, end))
    found = []
    for child, first, last, part in ((0, 15, 40, 0.25), (5, 20, 45, 0.75)):
        parents = (age >= first) & (age <= last)
        per_adult = float(end[age == child].sum() / end[parents].sum())
        found.append(part * per_adult * float(net[parents].sum()))
    return found[0], found[1]


def by_vital_events(start: Vector, end: Vector, births: Vector, deaths: Vector) -> Vector:
    """Take natural increase from the change of population: P_1 - P_0 - B + D."""
    return np.asarray(end) - np.asarray(start) - np.asarray(births) + np.asarray(deaths)
