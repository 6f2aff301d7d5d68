"""Migration by age: its level with ages held equal, and where its peak lies."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.ages import ADULT, profile, standardised
from twoway.systems import framed, gathered

OF_PROFILE = ("level", "peak", "peak_age", "share")
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
        "from 15 to 64, not among infants; no such age: NULL, missing_input. Rates that are all 0 "
        "have no share, and a standard of nobody no rate: NULL, zero_denominator."
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
        known = _defined(age, rate, standard)
        for variant, value in _measures(known, age, rate, standard).items():
            rows.append(
                {
                    **dict(zip(("area", "sex", "period"), keys, strict=True)),
                    "variant": variant,
                    "value": value,
                    "reason": "zero_denominator" if variant in known else "missing_input",
                    "cells": gathered(group["cells"]),
                }
            )
    return framed(rows, INDICATOR.keys)


def _defined(age: np.ndarray, rate: np.ndarray, standard: np.ndarray) -> set[str]:
    """Tell which measures have all they need: if one has no value, it divides by nothing."""
    if np.isnan(rate).any():
        return set()
    adults = ((age >= ADULT[0]) & (age < ADULT[1])).any()
    return {*(() if np.isnan(standard).any() else ("rate",)), *(OF_PROFILE if adults else ())}


def _measures(
    known: set[str], age: np.ndarray, rate: np.ndarray, standard: np.ndarray
) -> dict[str, float]:
    found = dict.fromkeys(("rate", *OF_PROFILE), np.nan)
    if "rate" in known:
        found["rate"] = 1000 * standardised(rate, standard)
    if "level" in known:
        width = float(np.diff(age).min()) if age.size > 1 else 1.0
        shape = profile(age, rate, width=width)
        found |= {name: getattr(shape, name) for name in OF_PROFILE}
    return found
