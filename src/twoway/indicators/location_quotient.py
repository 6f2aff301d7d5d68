"""How over-represented a group is in an occupation."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.intervals import wilson

INDICATOR = Indicator(
    label="Location quotient of a group in an occupation",
    group="labour",
    unit="ratio",
    kind="ratio",
    digits=3,
    formula=(
        "(m_k / m) / (w_k / w), m the group, w all workers; interval from Wilson's of the"
        " group's share"
    ),
    reference="Customary in regional science; Wilson (1927) for the interval",
    keys=("area", "origin_group", "occupation", "period"),
    edge=(
        "An input that is missing: NULL, missing_input. No worker in the occupation, or "
        "none of the group: NULL, zero_denominator."
    ),
    cannot_say="Why: schooling, recognition and networks are all in it.",
)


def compute(workers: pd.DataFrame) -> pd.DataFrame:
    """How over-represented a group is in an occupation."""
    both = workers.assign(group=workers["group"].where(workers["all"].notna()))
    both["all"] = workers["all"].where(workers["group"].notna())
    whole = both.groupby(["area", "origin_group", "period"])[["group", "all"]].transform("sum")
    share = workers["all"] / whole["all"].where(whole["all"] > 0)
    found = wilson(workers["group"].to_numpy("float64"), whole["group"].to_numpy("float64"))
    divisor = share.where(share > 0)
    missing = workers[["group", "all"]].isna().any(axis=1)
    # An occupation of which one count is missing belongs to neither total.
    tables = [workers[k] for k in ("area", "origin_group", "period")]
    coverage = 1 - missing.groupby(tables).transform("mean")
    own = workers["group"] / whole["group"].where(whole["group"] > 0)
    value = own / divisor
    return workers[[*INDICATOR.keys, "cells"]].assign(
        value=value,
        value_low=np.where(value.notna(), found.low / divisor, np.nan),
        value_high=np.where(value.notna(), found.high / divisor, np.nan),
        interval=found.kind,
        reason=np.where(missing, "missing_input", "zero_denominator"),
        coverage=coverage,
        mark=np.where(coverage < 1, "partial_coverage", ""),
    )
