"""Price of sending 200 US dollars, from the prices of the services of a corridor."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.systems import framed, gathered

FEWEST = 3

INDICATOR = Indicator(
    label="Price of sending, from services",
    group="economy",
    unit="percent of the sum",
    kind="percent",
    digits=2,
    formula=(
        "mean: mean over services of 100 (fee + margin) / sum; cheapest: mean of the "
        "three cheapest that qualify (SmaRT)"
    ),
    reference="World Bank, Remittance Prices Worldwide; metadata of SDG indicator 10.c.1",
    keys=("origin", "destination", "period", "variant"),
    edge=(
        "A service without fee, margin or sum is left out. Fewer than three services: NULL, "
        "too_few_services."
    ),
    cannot_say="What most senders pay: services are not weighted by use.",
)


def compute(services: pd.DataFrame) -> pd.DataFrame:
    """Price of sending 200 US dollars, from the prices of the services of a corridor."""
    rows = []
    for keys, group in services.groupby(["origin", "destination", "period"]):
        sent = group["sum"].where(group["sum"] > 0)
        cost = (100 * (group["fee"] + group["margin"]) / sent).dropna()
        fit = cost[group.loc[cost.index, "qualifies"].astype("bool")].sort_values()
        found = {"mean": cost, "cheapest": fit.iloc[:FEWEST]}
        for variant, some in found.items():
            enough = len(some) >= FEWEST
            rows.append(
                {
                    **dict(zip(("origin", "destination", "period"), keys, strict=True)),
                    "variant": variant,
                    "value": float(some.mean()) if enough else np.nan,
                    "reason": "" if enough else "too_few_services",
                    "cells": gathered(group["cells"]),
                }
            )
    return framed(rows, tuple(INDICATOR.keys))
