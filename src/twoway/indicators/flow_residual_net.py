"""Net migration as what is left of a change once births, deaths and survival are out."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.residual import by_survival, by_vital_events

INDICATOR = Indicator(
    label="Residual net migration",
    group="estimation",
    unit="persons",
    kind="count",
    signed=True,
    formula=(
        "forward: P_1 - s P_0; reverse: P_1 / s - P_0; average: mean of both; "
        "vital: P_1 - P_0 - B + D"
    ),
    reference="United Nations (1970), Manual VI; Bogue, Hinze and White (1982)",
    keys=("area", "sex", "age", "period", "variant"),
    edge=(
        "A count or survival missing: NULL, missing_input. Survival 0: the reverse is "
        "NULL, zero_denominator."
    ),
    cannot_say="Moves there and back within the period; errors of the two counts are all in it.",
)


def compute(cohorts: pd.DataFrame, vital: pd.DataFrame) -> pd.DataFrame:
    """Net migration as what is left of a change once births, deaths and survival are out."""
    keys = ["area", "sex", "age", "period"]
    start, end, survival = (
        cohorts[c].to_numpy("float64", na_value=np.nan) for c in ("start", "end", "survival")
    )
    found = by_survival(start, end, survival)
    known = ~np.isnan(start + end + survival)
    parts = []
    for variant, values in (
        ("forward", found.forward),
        ("reverse", found.backward),
        ("average", found.average),
    ):
        reason = np.where(known, "zero_denominator", "missing_input")
        part = cohorts[[*keys, "cells"]].assign(variant=variant, value=values, reason=reason)
        parts.append(part)
    events = [
        vital[c].to_numpy("float64", na_value=np.nan) for c in ("start", "end", "births", "deaths")
    ]
    net = vital[["area", "period", "cells"]].assign(
        sex="_T", age=-1.0, variant="vital", value=by_vital_events(*events), reason="missing_input"
    )
    return pd.concat([p for p in (*parts, net) if len(p)] or [net], ignore_index=True)
