"""Waves of a survey of workers: who can be used, how they were drawn, whom figures are of."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from twoway.methods import survey
from twoway.methods.tables import Vector

ALL = "_T"
SHARES = {"nothing": (-1, 0), "above_1": (1, None), "above_3": (3, None), "above_6": (6, None)}
# Where each share parts those who paid less from those who paid more.
BOUNDS = tuple(above if until is None else until for above, until in SHARES.values())
QUANTILES = ("median", "percentile_80")
MEASURES = ("mean", "mean_winsorised", *QUANTILES, "ratio_of_totals", "gini")

# A ratio above nearly all others is looked at; it is cut down in a variant of its own only.
WINSORISED_AT = 0.995
# A worker as FRAMES["workers_surveyed"] has one; payments bear the same columns.
DRAWN = ("weight", "stratum", "unit")


@dataclass(frozen=True)
class Wave:
    """One period of a survey.

    Attributes
    ----------
    period : object
        When.
    asked, usable : DataFrame
        Everybody who was drawn, and those with a cost and earnings above 0.
    among : array of bool, shape (asked,)
        Which of those asked are the usable ones, in their order.
    """

    period: Any
    asked: pd.DataFrame
    usable: pd.DataFrame
    among: NDArray[np.bool_]

    @classmethod
    def of_all(cls, period: Any, asked: pd.DataFrame) -> "Wave":
        """Make a wave in which everybody is usable."""
        return cls(period, asked, asked, np.ones(len(asked), dtype=bool))

    @cached_property
    def design(self) -> survey.Design:
        """How everybody was drawn: a unit in which nobody is usable is one all the same."""
        return drawn(self.asked)

    @property
    def weight(self) -> Vector:
        """Weight of each usable worker."""
        return np.asarray(self.design.weight[self.among])

    def everybody(self, values: NDArray[Any]) -> NDArray[Any]:
        """Values of the usable workers among those of everybody; who is not usable has 0."""
        whole = np.zeros(len(self.asked), dtype=values.dtype)
        whole[self.among] = values
        return whole

    @property
    def cost(self) -> Vector:
        """What each usable worker paid."""
        return np.asarray(self.usable["cost"].to_numpy("float64"))

    @property
    def earnings(self) -> Vector:
        """What each usable worker earned in a month."""
        return np.asarray(self.usable["earnings"].to_numpy("float64"))

    @property
    def months(self) -> Vector:
        """Cost in months of earnings of each usable worker."""
        return np.asarray(self.cost / self.earnings)

    def domains(self) -> list[tuple[str, str]]:
        """Each corridor and sex, with all of them together."""
        corridors = dict.fromkeys([ALL, *sorted(self.asked["corridor"].unique())])
        sexes = dict.fromkeys([ALL, *sorted(self.asked["sex"].unique())])
        return [(c, s) for c in corridors for s in sexes]

    def of(self, corridor: str, sex: str) -> NDArray[np.bool_]:
        """Tell which usable workers are of a corridor and sex."""
        return inside(self.usable, corridor, sex)

    def coverage(self, corridor: str, sex: str) -> float:
        """Share of those asked that is usable."""
        asked = int(inside(self.asked, corridor, sex).sum())
        return float(self.of(corridor, sex).sum() / asked) if asked else np.nan


def waves(workers_surveyed: pd.DataFrame) -> Iterator[Wave]:
    """Each period of the frame, in order."""
    for period, asked in workers_surveyed.groupby("period"):
        among = asked["earnings"].astype("float64").gt(0) & asked["cost"].notna()
        yield Wave(period, asked, asked[among], among.to_numpy(bool))


def drawn(rows: pd.DataFrame) -> survey.Design:
    """Return how workers were drawn; who has no sampling unit is one of his own."""
    alone = pd.Series([f"person {n}" for n in range(len(rows))], index=rows.index)
    unit = rows["unit"].astype("object").where(rows["unit"].notna(), alone)
    return survey.Design.of(
        rows["weight"].to_numpy("float64"), rows["stratum"].to_numpy("str"), unit.to_numpy("str")
    )


def inside(rows: pd.DataFrame, corridor: str, sex: str) -> NDArray[np.bool_]:
    """Tell which rows are of a corridor and sex, `_T` being all."""
    here = pd.Series(data=True, index=rows.index)
    for column, wanted in (("corridor", corridor), ("sex", sex)):
        here &= rows[column].eq(wanted) | (wanted == ALL)
    return np.asarray(here.to_numpy(bool))


def cut_at(months: Vector, weight: Vector) -> float:
    """Return the ratio at which those above nearly all others are cut down."""
    return survey.quantile(months, weight, WINSORISED_AT)


def kind_of(variant: str) -> str:
    """Return the kind of a measure's interval."""
    return "Woodruff" if variant in QUANTILES else "design-based, t"


def measures(wave: Wave, here: NDArray[np.bool_]) -> dict[str, survey.Estimate]:
    """Measure cost in months of earnings of some of the usable workers of a wave."""
    if not here.any():
        nothing = survey.Estimate(*(np.nan,) * 4)
        return dict.fromkeys((*MEASURES, *SHARES), nothing)
    weight = wave.weight[here]
    inequality = survey.gini(wave.months[here], weight)
    most = cut_at(wave.months[here], weight)
    design, here, months, cost, earnings = (
        wave.design,
        *map(wave.everybody, (here, wave.months, wave.cost, wave.earnings)),
    )
    found = {
        "mean": survey.mean(months, design, here),
        "mean_winsorised": survey.mean(np.minimum(months, most), design, here),
        "median": survey.quantile_with_interval(months, design, 0.5, here),
        "percentile_80": survey.quantile_with_interval(months, design, 0.8, here),
        "ratio_of_totals": survey.ratio_of_totals(cost, earnings, design, here),
        "gini": survey.Estimate(inequality, np.nan, np.nan, np.nan),
    }
    for name, (above, until) in SHARES.items():
        within = (months > above) & (True if until is None else months <= until)
        found[name] = survey.mean(within.astype("float64"), design, here)
    return found
