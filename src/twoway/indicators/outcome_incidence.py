"""Share of complaints that ended in each way by a day, those still open included."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.survival import aalen_johansen
from twoway.systems import framed, gathered

DAYS = (30, 90, 180, 365)

INDICATOR = Indicator(
    label="Outcome of complaints over time",
    group="protection",
    unit="share",
    kind="ratio",
    digits=3,
    formula=(
        "Aalen-Johansen cumulative incidence of each outcome at 30, 90, 180 and 365 days;"
        " not one minus Kaplan-Meier of one outcome; interval: value and 1.96 standard "
        "errors, cut at 0 and 1"
    ),
    reference="Aalen and Johansen (1978), Scandinavian Journal of Statistics 5(3)",
    keys=("subgroup", "outcome", "days"),
    edge="An outcome that nobody had is 0; days beyond the last case: NULL, not_reached.",
    cannot_say="Whether the outcome was just.",
)


def compute(cases: pd.DataFrame) -> pd.DataFrame:
    """Share of complaints that ended in each way by a day, those still open included."""
    rows = []
    cases = cases.assign(outcome=cases["outcome"].fillna("open"))
    outcomes = sorted({*cases["outcome"].astype("str")} - {"open"})
    number = {"open": 0} | {name: n for n, name in enumerate(outcomes, 1)}
    groups = [("_T", cases)] if len(cases) else []
    groups += [(str(g), some) for g, some in cases.groupby("subgroup") if g != "_T"]
    for group, some in groups:
        days = some["days"].to_numpy("float64")
        ways = some["outcome"].astype("str").map(number).to_numpy("int64")
        found = aalen_johansen(days, ways, len(outcomes))
        for until in DAYS:
            share, error = found.at(until)
            known = until <= days.max()
            for n, outcome in enumerate(outcomes):
                half = 1.959963984540054 * error[n]
                rows.append(
                    {
                        "subgroup": group,
                        "outcome": outcome,
                        "days": until,
                        "value": share[n] if known else np.nan,
                        "value_low": max(share[n] - half, 0) if known else np.nan,
                        "value_high": min(share[n] + half, 1) if known else np.nan,
                        "interval": "normal" if known else "",
                        "reason": "not_reached",
                        "cells": gathered(some["cells"]),
                    }
                )
    return framed(rows, INDICATOR.keys)
