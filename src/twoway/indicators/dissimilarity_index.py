"""Share that would have to change category to make two distributions alike."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.frames import FRAMES
from twoway.methods.structure import dissimilarity
from twoway.systems import framed, gathered

DISTRIBUTIONS = tuple(k for k in FRAMES["distributions"].keys if k != "compared")

INDICATOR = Indicator(
    label="Dissimilarity of two distributions",
    group="concentration",
    unit="share, 0 to 1",
    kind="ratio",
    digits=3,
    formula="(1/2) sum_k |p_k - q_k|",
    reference="Duncan and Duncan (1955), American Sociological Review 20",
    keys=(*DISTRIBUTIONS, "compared"),
    edge=(
        "A category missing on either side: NULL, missing_input. Either side without "
        "anybody: NULL, zero_denominator."
    ),
    cannot_say="Which categories differ.",
)


def compute(distributions: pd.DataFrame) -> pd.DataFrame:
    """Share that would have to change category to make two distributions alike."""
    rows = []
    for keys, group in distributions.groupby(list(INDICATOR.keys)):
        one = group["one"].to_numpy("float64", na_value=np.nan)
        other = group["other"].to_numpy("float64", na_value=np.nan)
        missing = np.isnan(one + other).any()
        rows.append(
            {
                **dict(zip(INDICATOR.keys, keys, strict=True)),
                "value": dissimilarity(one, other),
                "reason": "missing_input" if missing else "zero_denominator",
                "cells": gathered(group["cells"]),
            }
        )
    return framed(rows, INDICATOR.keys)
