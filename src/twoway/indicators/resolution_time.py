"""How long complaints take from registration to resolution, those still open included."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.survival import Curve, kaplan_meier
from twoway.register_kinds.complaints import decided
from twoway.systems import framed, gathered

WITHIN = (30, 90, 180)

INDICATOR = Indicator(
    label="Time to resolution of complaints",
    group="protection",
    unit="days; share",
    kind="count",
    digits=2,
    formula=(
        "Kaplan-Meier, open cases censored on the day of the extract, those withdrawn or "
        "referred on the day that they were; median with log-log limits; within_30, within_90, "
        "within_180: shares resolved by then; mean_180: mean days, none counted beyond 180"
    ),
    reference=(
        "Kaplan and Meier (1958), J. American Statistical Association 53(282); Brookmeyer"
        " and Crowley (1982), Biometrics 38(1)"
    ),
    keys=("subgroup", "variant"),
    edge=(
        "Median not reached: NULL, not_reached. A case resolved on the day it came counts"
        " as 0 days. Duplicates are merged beforehand."
    ),
    cannot_say="Whether the outcome was just.",
)


def compute(cases: pd.DataFrame) -> pd.DataFrame:
    """How long complaints take from registration to resolution, those still open included."""
    rows = []
    for group, some in _groups(cases):
        ended = decided(some["outcome"]).to_numpy(bool)
        curve = kaplan_meier(some["days"].to_numpy("float64"), ended)
        for variant, (value, low, high) in _measures(curve).items():
            rows.append(
                {
                    "subgroup": group,
                    "variant": variant,
                    "value": value,
                    "value_low": low,
                    "value_high": high,
                    "interval": "" if variant == "mean_180" else "log-log",
                    "reason": "not_reached",
                    "reported": len(some),
                    "cells": gathered(some["cells"]),
                }
            )
    return framed(rows, INDICATOR.keys)


def _groups(cases: pd.DataFrame) -> list[tuple[str, pd.DataFrame]]:
    named = [(str(g), some) for g, some in cases.groupby("subgroup") if g != "_T"]
    return [("_T", cases), *named] if len(cases) else []


def _measures(curve: Curve) -> dict[str, tuple[float, float, float]]:
    within = {}
    for days in WITHIN:
        share, low, high = curve.at(days) if curve.reaches(days) else (np.nan,) * 3
        within[f"within_{days}"] = (1 - share, 1 - high, 1 - low)
    mean = curve.restricted_mean(180)[0] if curve.reaches(180) else np.nan
    return {"median": curve.quantile(0.5), **within, "mean_180": (mean, np.nan, np.nan)}
