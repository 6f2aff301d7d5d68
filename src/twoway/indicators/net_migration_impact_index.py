"""Net redistribution of a system against others: its intensity and its effectiveness."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.systems import framed, gathered

FEWEST = 5

INDICATOR = Indicator(
    label="Index of net migration impact",
    group="system",
    unit="ratio, 1 = average",
    kind="ratio",
    digits=3,
    formula=(
        "impact: (CMI_c / mean CMI) (MEI_c / mean MEI); intensity and effectiveness: its "
        "two factors"
    ),
    reference="Rees et al. (2016), Population, Space and Place 23, doi:10.1002/psp.2036",
    keys=("country", "interval", "variant"),
    edge=(
        "Fewer than five systems of one interval: NULL, too_few_systems. One- and five-"
        "year data are never mixed. Several zonal systems of a country: give the slope of"
        " CMI on ln n as its intensity."
    ),
    cannot_say="Who gained.",
)


def compute(internal_systems: pd.DataFrame) -> pd.DataFrame:
    """Net redistribution of a system against others: its intensity and its effectiveness."""
    rows = []
    for interval, group in internal_systems.groupby("interval"):
        known = group[group[["intensity", "effectiveness"]].notna().all(axis=1)]
        enough = len(known) >= FEWEST
        parts = {v: group[v] / known[v].mean() for v in ("intensity", "effectiveness")}
        parts["impact"] = parts["intensity"] * parts["effectiveness"]
        for variant, values in parts.items():
            for country, value in zip(group["country"], values, strict=True):
                rows.append(
                    {
                        "country": country,
                        "interval": interval,
                        "variant": variant,
                        "value": float(value) if enough else np.nan,
                        "reason": "missing_input" if enough else "too_few_systems",
                        "cells": gathered(group["cells"]),
                    }
                )
    return framed(rows, INDICATOR.keys)
