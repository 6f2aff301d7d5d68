"""Share of a group that would have to change occupation to work as all do."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import dissimilarity
from twoway.systems import framed, gathered

INDICATOR = Indicator(
    label="Occupational segregation of a group",
    group="labour",
    unit="share, 0 to 1",
    kind="ratio",
    digits=3,
    formula="(1/2) sum_k |m_k/m - r_k/r|, r = all workers less the group",
    reference="Duncan and Duncan (1955), American Sociological Review 20",
    keys=("area", "origin_group", "period"),
    edge=(
        "An input that is missing: NULL, missing_input. Nobody in the group, or all: "
        "NULL, zero_denominator."
    ),
    cannot_say="Which occupations; the location quotients do.",
)


def compute(workers: pd.DataFrame) -> pd.DataFrame:
    """Share of a group that would have to change occupation to work as all do."""
    rows = []
    for keys, group in workers.groupby(list(INDICATOR.keys)):
        own = group["group"].to_numpy("float64", na_value=np.nan)
        rest = group["all"].to_numpy("float64", na_value=np.nan) - own
        rows.append(
            {
                **dict(zip(INDICATOR.keys, keys, strict=True)),
                "value": dissimilarity(own, rest),
                "reason": "missing_input" if np.isnan(own + rest).any() else "zero_denominator",
                "cells": gathered(group["cells"]),
            }
        )
    return framed(rows, tuple(INDICATOR.keys))
