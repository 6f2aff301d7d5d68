"""How far the costs of women and men, or of two corridors, are apart, from a survey of workers."""

from itertools import combinations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from twoway.declare import Indicator
from twoway.methods import survey
from twoway.systems import framed, gathered
from twoway.waves import ALL, Wave, waves

DRAWS = 500
INDICATOR = Indicator(
    label="Gap in recruitment cost, from a survey",
    group="recruitment",
    unit="months of earnings",
    kind="months",
    digits=2,
    signed=True,
    formula=(
        "difference of the weighted medians of q = C / E: women less men, or one corridor less "
        "another; interval: percentiles of a rescaling bootstrap of sampling units"
    ),
    reference=(
        "UN SDG metadata 10.7.1 (ILO and World Bank), for q; Rao and Wu (1988), Journal of the "
        "American Statistical Association 83, for the bootstrap"
    ),
    keys=("corridor", "sex", "against_corridor", "against_sex", "period"),
    edge=(
        "Nobody usable on one side: NULL, missing_input. Fewer than two sampling units: no "
        "interval. The seed and the number of draws are options."
    ),
    cannot_say="Why: the two groups have other jobs, and come from other places.",
)


def compute(workers_surveyed: pd.DataFrame, *, seed: int = 1, draws: int = DRAWS) -> pd.DataFrame:
    """Set the medians of women and men, and of each two corridors, against each other.

    `seed` starts the draws of the interval, of which there are `draws`.
    """
    rows = []
    for wave in waves(workers_surveyed):
        freed = wave.design.freedom_of(wave.among) > 0
        weights = survey.replicates(wave.design, draws, seed)[wave.among] if freed else None
        for one, other in _sides(wave):
            ends = [wave.of(*side) for side in (one, other)]
            rows.append(
                {
                    "corridor": one[0],
                    "sex": one[1],
                    "against_corridor": other[0],
                    "against_sex": other[1],
                    "period": wave.period,
                    **_gap(wave, ends, weights),
                    "reason": "missing_input",
                    "reported": int(sum(e.sum() for e in ends)),
                    "coverage": min(wave.coverage(*one), wave.coverage(*other)),
                    "cells": gathered(wave.usable["cells"][ends[0] | ends[1]]),
                }
            )
    return framed(rows, INDICATOR.keys)


def _sides(wave: Wave) -> list[tuple[tuple[str, str], tuple[str, str]]]:
    corridors = sorted(set(wave.asked["corridor"]) - {ALL})
    sexes = set(wave.asked["sex"])
    by_sex = [((c, "F"), (c, "M")) for c in (ALL, *corridors) if {"F", "M"} <= sexes]
    return by_sex + [((a, ALL), (b, ALL)) for a, b in combinations(corridors, 2)]


def _gap(
    wave: Wave, ends: list[NDArray[np.bool_]], weights: NDArray[np.float64] | None
) -> dict[str, object]:
    if not all(e.any() for e in ends):
        return {"value": np.nan}

    def between(weight: NDArray[np.float64]) -> float:
        one, other = (survey.quantile(wave.months[e], weight[e], 0.5) for e in ends)
        return one - other

    value = between(wave.weight)
    if weights is None:
        return {"value": value}
    # A draw that leaves a side without anybody has no gap.
    whole = [w for w in weights.T if all(w[e].sum() > 0 for e in ends)]
    spread = survey.bootstrap(np.array([between(w) for w in whole]), value)
    return {
        "value": value,
        "value_low": spread.low,
        "value_high": spread.high,
        "interval": "rescaling bootstrap",
    }
