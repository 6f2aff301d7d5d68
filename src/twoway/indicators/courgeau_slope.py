"""Courgeau's k of a country divided in several nested ways: the slope through the origin."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.tables import ratio
from twoway.systems import framed, gathered

FEWEST = 2
INDICATOR = Indicator(
    label="Courgeau's k over nested systems",
    group="system",
    unit="percent per unit of ln n²",
    kind="ratio",
    digits=4,
    formula="k = sum CMI_s ln(n_s^2) / sum ln(n_s^2)^2 over nested systems s of n_s areas",
    reference="Courgeau (1973), Population 28(1)",
    keys=("country", "interval", "period"),
    edge=(
        "A system of one area says nothing and is left out. Fewer than two others: NULL, "
        "too_few_systems; two or more, but fewer than two with their intensity: NULL, "
        "missing_input. One- and five-year data are never mixed."
    ),
    cannot_say="Whether the line fits: set the systems' own k beside it.",
)


def compute(zonations: pd.DataFrame) -> pd.DataFrame:
    """Fit intensity on the logarithm of the number of areas squared, through the origin."""
    rows = []
    for keys, group in zonations.groupby([*INDICATOR.keys], dropna=False):
        divided = group[group["areas"].gt(1)]
        known = divided[divided["intensity"].notna()]
        line = 2 * np.log(known["areas"].to_numpy("float64"))
        intensity = known["intensity"].to_numpy("float64")
        slope = float(ratio((line * intensity).sum(), (line**2).sum()))
        rows.append(
            {
                **dict(zip(INDICATOR.keys, keys, strict=True)),
                "value": slope if len(known) >= FEWEST else None,
                "reason": "too_few_systems" if len(divided) < FEWEST else "missing_input",
                "cells": gathered(known["cells"]),
            }
        )
    return framed(rows, INDICATOR.keys)
