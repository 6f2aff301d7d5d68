"""How far the unemployed and the vacancies of occupations lie apart."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import dissimilarity, shares
from twoway.systems import framed, gathered

INDICATOR = Indicator(
    label="Mismatch index",
    group="labour",
    unit="share, 0 to 1",
    kind="ratio",
    digits=3,
    formula=(
        "shares: (1/2) sum_k |U_k/U - V_k/V|; matching: 1 - sum_k (V_k/V)^a "
        "(U_k/U)^(1-a), a = 1/2 unless given"
    ),
    reference=(
        "Jackman and Roper (1987), Oxford Bulletin of Economics and Statistics; Şahin et "
        "al. (2014), American Economic Review 104(11)"
    ),
    keys=("area", "period", "variant"),
    edge=(
        "An occupation with either count missing makes it NULL, missing_input. Nobody "
        "unemployed or no vacancy: NULL, zero_denominator. The row of all occupations is "
        "left out."
    ),
    cannot_say="Which occupations are short; the tightness by occupation does.",
)


def compute(labour_market: pd.DataFrame, *, elasticity: float = 0.5) -> pd.DataFrame:
    """How far the unemployed and the vacancies of occupations lie apart."""
    rows = []
    parts = labour_market[labour_market["occupation"] != "_T"]
    for (area, period), group in parts.groupby(["area", "period"]):
        unemployed, vacancies = (
            group[c].to_numpy("float64", na_value=np.nan) for c in ("unemployed", "vacancies")
        )
        missing = np.isnan(unemployed).any() or np.isnan(vacancies).any()
        u, v = shares(unemployed), shares(vacancies)
        found = {
            "shares": dissimilarity(unemployed, vacancies),
            "matching": float(1 - (v**elasticity * u ** (1 - elasticity)).sum()),
        }
        for variant, value in found.items():
            rows.append(
                {
                    "area": area,
                    "period": period,
                    "variant": variant,
                    "value": value,
                    "reason": "missing_input" if missing else "zero_denominator",
                    "cells": gathered(group["cells"]),
                }
            )
    return framed(rows, INDICATOR.keys)
