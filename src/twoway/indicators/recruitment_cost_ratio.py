"""Months of earnings that workers paid for their first job abroad, from a survey of them."""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from twoway.declare import Indicator
from twoway.methods import survey
from twoway.systems import framed, gathered
from twoway.waves import Wave, waves

SHARES = {"nothing": (-1, 0), "above_1": (1, None), "above_3": (3, None), "above_6": (6, None)}
MEASURES = ("mean", "mean_winsorised", "median", "percentile_80", "ratio_of_totals", "gini")

# A ratio above nearly all others is looked at; it is cut down in a variant of its own only.
WINSORISED_AT = 0.995

INDICATOR = Indicator(
    label="Recruitment cost in months of earnings, from a survey",
    group="recruitment",
    unit="months of earnings; shares; ratio",
    kind="months",
    digits=2,
    formula=(
        "q = C / E per person, C all that was paid, E the first month's earnings; "
        "weighted mean, median and 80th percentile; mean_winsorised: of q cut at its 99.5th "
        "percentile; ratio_of_totals: sum wC / sum wE; "
        "nothing, above_1, above_3, above_6: shares; gini: of q"
    ),
    reference=(
        "UN SDG metadata 10.7.1 (ILO and World Bank); Woodruff (1952), J. American "
        "Statistical Association 47, for intervals of quantiles"
    ),
    keys=("corridor", "sex", "period", "variant"),
    edge=(
        "C = 0 is an answer and stays. E = 0 or missing: the person is out, and the "
        "coverage says how many are in. A stratum with one sampling unit is merged with "
        "another, and marked. Fewer than two units: no interval."
    ),
    cannot_say="Any total above corridors: the custodians define no regional or global figure.",
)


def compute(workers_surveyed: pd.DataFrame) -> pd.DataFrame:
    """Months of earnings that workers paid for their first job abroad, from a survey of them."""
    rows = []
    for wave in waves(workers_surveyed):
        for corridor, sex in wave.domains():
            here = wave.of(corridor, sex)
            for variant, found in _measures(wave, here).items():
                rows.append(
                    {
                        "corridor": corridor,
                        "sex": sex,
                        "period": wave.period,
                        "variant": variant,
                        "value": found.value,
                        "value_low": found.low,
                        "value_high": found.high,
                        "interval": "" if np.isnan(found.low) else _kind(variant),
                        "reason": "missing_input",
                        "coverage": wave.coverage(corridor, sex),
                        "reported": int(here.sum()),
                        "mark": "strata_merged" if wave.design.merged else "",
                        "cells": gathered(wave.usable["cells"][here]),
                    }
                )
    return framed(rows, INDICATOR.keys)


def _kind(variant: str) -> str:
    return "Woodruff" if variant in ("median", "percentile_80") else "design-based, normal"


def _measures(wave: Wave, inside: NDArray[np.bool_]) -> dict[str, survey.Estimate]:
    months, design = wave.months, wave.design
    if not inside.any():
        nothing = survey.Estimate(*(np.nan,) * 4)
        return dict.fromkeys((*MEASURES, *SHARES), nothing)
    weight = design.weight[inside]
    alone = survey.Estimate(survey.gini(months[inside], weight), np.nan, np.nan, np.nan)
    most = survey.quantile(months[inside], weight, WINSORISED_AT)
    earnings = wave.usable["earnings"].to_numpy("float64")
    found = {
        "mean": survey.mean(months, design, inside),
        "mean_winsorised": survey.mean(np.minimum(months, most), design, inside),
        "median": survey.quantile_with_interval(months, design, 0.5, inside),
        "percentile_80": survey.quantile_with_interval(months, design, 0.8, inside),
        "ratio_of_totals": survey.ratio_of_totals(wave.cost, earnings, design, inside),
        "gini": alone,
    }
    for name, (above, until) in SHARES.items():
        within = (months > above) & (True if until is None else months <= until)
        found[name] = survey.mean(within.astype("float64"), design, inside)
    if design.freedom < 1:
        return {k: survey.Estimate(v.value, *(np.nan,) * 3) for k, v in found.items()}
    return found
