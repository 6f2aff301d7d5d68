"""Migration by age: its level with ages held equal, and where its peak lies."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.ages import ADULT, profile, standardised
from twoway.systems import framed, gathered

INDICATOR = Indicator(
    label="Age-standardised migration rate and profile",
    group="system",
    unit="per 1,000; years of age; percent",
    kind="ratio",
    digits=2,
    formula=(
        "rate: 1000 sum_a c_a m_a, c the standard population's shares; level: sum_a m_a; "
        "peak_age, peak: greatest rate of adults; share: of all rates within five years "
        "of the peak"
    ),
    reference=(
        "Bernard, Bell and Charles-Edwards (2014), Population Studies 68(2), for the "
        "peak; Rogers (1975), Introduction to Multiregional Mathematical Demography, for "
        "the level"
    ),
    keys=("area", "sex", "period", "variant"),
    edge=(
        "An age with its rate missing makes all NULL, missing_input. The peak is sought "
        "from 15 to 64, not among infants."
    ),
    cannot_say="Why people of an age move.",
)


def compute(age_rates: pd.DataFrame) -> pd.DataFrame:
    """Migration by age: its level with ages held equal, and where its peak lies."""
    rows = []
    for keys, group in age_rates.groupby(["area", "sex", "period"]):
        group = group.sort_values("age")
        age, rate, standard = (
            group[c].to_numpy("float64", na_value=np.nan) for c in ("age", "rate", "standard")
        )
        for variant, value in _measures(age, rate, standard).items():
            rows.append(
                {
                    **dict(zip(("area", "sex", "period"), keys, strict=True)),
                    "variant": variant,
                    "value": value,
                    "reason": "missing_input",
                    "cells": gathered(group["cells"]),
                }
            )
    return framed(rows, INDICATOR.keys)


def _measures(age: np.ndarray, rate: np.ndarray, standard: np.ndarray) -> dict[str, float]:
    names = ("level", "peak", "peak_age", "share")
    if np.isnan(rate).any():
        return dict.fromkeys(("rate", *names), np.nan)
    level = 1000 * standardised(rate, standard)
    if not ((age >= ADULT[0]) & (age < ADULT[1])).any():
        return {**dict.fromkeys(("rate", *names), np.nan), "rate": level}
    width = float(np.diff(age).min()) if age.size > 1 else 1.0
    found = profile(age, rate, width=width)
    return {"rate": level} | {n: getattr(found, n) for n in names}
