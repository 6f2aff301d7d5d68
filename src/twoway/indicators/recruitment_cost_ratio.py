"""Months of earnings that workers paid for their first job abroad, from a survey of them."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.systems import framed, gathered
from twoway.waves import kind_of, measures, waves

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
            for variant, found in measures(wave, here).items():
                rows.append(
                    {
                        "corridor": corridor,
                        "sex": sex,
                        "period": wave.period,
                        "variant": variant,
                        "value": found.value,
                        "value_low": found.low,
                        "value_high": found.high,
                        "interval": "" if np.isnan(found.low) else kind_of(variant),
                        "reason": "missing_input",
                        "coverage": wave.coverage(corridor, sex),
                        "reported": int(here.sum()),
                        "mark": "strata_merged" if wave.design.merged else "",
                        "cells": gathered(wave.usable["cells"][here]),
                    }
                )
    return framed(rows, INDICATOR.keys)
