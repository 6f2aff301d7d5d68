"""A receiving total shared out over corridors by migrants and incomes."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.systems import framed, gathered

INDICATOR = Indicator(
    label="Remittances of a corridor, allocated",
    group="economy",
    unit="US dollars",
    kind="usd",
    formula=(
        "R_od = R_d S_do Y_o / sum_o S_do Y_o, R_d what d receives in all, S migrants "
        "from d in o, Y income per head in o"
    ),
    reference="Ratha and Shaw (2007), World Bank Working Paper 102",
    keys=("origin", "destination", "period"),
    edge=(
        "A stock or income missing lowers the coverage and is marked; no weight at all: "
        "NULL, zero_denominator."
    ),
    cannot_say="What was sent: it is the total spread by a rule.",
)


def compute(remittances: pd.DataFrame) -> pd.DataFrame:
    """Share a receiving total out over corridors by migrants and incomes."""
    rows = []
    for (destination, period), group in remittances.groupby(["destination", "period"]):
        weight = (group["migrants"] * group["income"]).to_numpy("float64", na_value=np.nan)
        whole, known = float(np.nansum(weight)), ~np.isnan(weight)
        received = group["received"].to_numpy("float64", na_value=np.nan)
        for place, origin in enumerate(group["origin"]):
            rows.append(
                {
                    "origin": origin,
                    "destination": destination,
                    "period": period,
                    "value": float(received[place] * weight[place] / whole) if whole else np.nan,
                    "reason": "zero_denominator"
                    if known[place] and not np.isnan(received[place])
                    else "missing_input",
                    "coverage": float(known.mean()),
                    "mark": "partial_coverage" if not known.all() else "",
                    "cells": gathered(group["cells"]),
                }
            )
    return framed(rows, tuple(INDICATOR.keys))
