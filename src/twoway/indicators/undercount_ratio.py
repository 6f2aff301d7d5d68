"""How much of its emigration or immigration an area counts, by what good registers count."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.durations import MODEL, corrections
from twoway.methods.intervals import percentiles
from twoway.systems import framed, gathered

DRAWS = 1000

INDICATOR = Indicator(
    label="Undercount ratio",
    group="mirror",
    unit="ratio, below 1: undercount",
    kind="ratio",
    digits=3,
    formula=(
        "emigration: sum_c r_o(x to c) R_x / sum_c r_d(x to c) R_c over the reference "
        "reporters c other than x; immigration likewise; R brings a count to the twelve-"
        "month rule; interval: percentile bootstrap, both sums drawn as Poisson counts"
    ),
    reference=(
        "Raymer et al. (2013), JASA 108; Willekens (2019), Journal of Official Statistics"
        " 35(1), for R; Danko (2023), UndercountMigScores"
    ),
    keys=("area", "period", "direction"),
    edge=(
        "Fewer than 3 reference partners that both count (2 where the area is one): NULL,"
        " too_few_reference. Nobody counted by the references: NULL, zero_denominator."
    ),
    cannot_say="The true flow: references undercount too.",
)


def compute(
    mirror: pd.DataFrame, reporters: pd.DataFrame, *, seed: int = 1, factors: str = MODEL
) -> pd.DataFrame:
    """How much of its emigration or immigration an area counts, by what good registers count.

    `seed` starts the draws of the interval; `factors` says whose duration corrections are used.
    """
    rng = np.random.default_rng(seed)
    known = reporters.set_index("area")
    known = known.assign(duration_correction=corrections(known["duration_correction"], factors))
    rows = []
    for period, now in mirror.groupby("period"):
        for area in map(str, known.index):
            for direction, own in (("emigration", "origin"), ("immigration", "destination")):
                other = "destination" if own == "origin" else "origin"
                pairs = now[(now[own] == area) & (now[other] != area)]
                pairs = pairs[pairs[other].map(known["reference"]).fillna(0).astype("bool")]
                both = pairs[
                    pairs[["by_origin", "by_destination"]].notna().all(axis=1)
                    & pairs[other].map(known["duration_correction"]).notna()
                ]
                rows.append(
                    {
                        "area": area,
                        "period": period,
                        "direction": direction,
                        **_ratio(area, both, own, other, known, rng),
                        "cells": gathered(both["cells"]),
                    }
                )
    return framed(rows, INDICATOR.keys)


def _ratio(
    area: str,
    both: pd.DataFrame,
    own: str,
    other: str,
    known: pd.DataFrame,
    rng: np.random.Generator,
) -> dict[str, object]:
    fewest = 2 if bool(known["reference"][area]) else 3
    if len(both) < fewest:
        return {"value": np.nan, "reason": "too_few_reference", "reported": len(both)}
    mine = both[f"by_{own}"].to_numpy("float64")
    theirs = both[f"by_{other}"].to_numpy("float64")
    rule = known["duration_correction"].astype("float64")
    factors = both[other].map(rule).to_numpy("float64")
    below = float((theirs * factors).sum())
    if below == 0:
        return {"value": np.nan, "reason": "zero_denominator", "reported": len(both)}
    correction = float(rule[area])
    if np.isnan(correction):
        return {"value": np.nan, "reason": "missing_input", "reported": len(both)}
    above = rng.poisson(mine, (DRAWS, mine.size)).sum(1) * correction
    drawn = (rng.poisson(theirs, (DRAWS, theirs.size)) * factors).sum(1)
    told = drawn > 0
    low, high = percentiles(above[told] / drawn[told]) if told.any() else (np.nan, np.nan)
    return {
        "value": float(mine.sum() * correction / below),
        "value_low": low,
        "value_high": high,
        "interval": "percentile bootstrap",
        "reason": "",
        "reported": len(both),
    }
