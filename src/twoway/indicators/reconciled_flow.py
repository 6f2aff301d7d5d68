"""The best single figure of a flow that both ends count, and the rule that chose it."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.durations import MODEL, corrections

INDICATOR = Indicator(
    label="Reconciled flow",
    group="mirror",
    unit="persons per year",
    kind="count",
    formula=(
        "destination's count if its register is good; else the greater of both, each "
        "brought to the twelve-month rule; else origin's count over its undercount ratio;"
        " rule says which"
    ),
    reference=(
        "A rule on the two counts, stated in each row; De Beer et al. (2010), European "
        "Journal of Population 26(4), fit a model to all of them instead"
    ),
    keys=("origin", "destination", "period"),
    edge=(
        "Neither end counts by a rule that is known: NULL, missing_input; a count without its "
        "duration correction is not brought to twelve months. Both inputs stay beside the value."
    ),
    cannot_say="The true flow.",
)


def compute(mirror: pd.DataFrame, reporters: pd.DataFrame, *, factors: str = MODEL) -> pd.DataFrame:
    """The best single figure of a flow that both ends count, and the rule that chose it.

    `factors` says whose duration corrections are used.
    """
    known = reporters.set_index("area")
    known = known.assign(duration_correction=corrections(known["duration_correction"], factors))
    corrected = {}
    for end in ("origin", "destination"):
        rule = pd.to_numeric(mirror[end].map(known["duration_correction"]))
        corrected[end] = mirror[f"by_{end}"].astype("float64") * rule
    good = mirror["destination"].map(known["reference"]).fillna(0).astype("bool")
    told = known.get("undercount", pd.Series(np.nan, index=known.index))
    undercount = pd.to_numeric(mirror["origin"].map(told), errors="coerce")
    rules = [
        ("destination_is_good", good & corrected["destination"].notna(), corrected["destination"]),
        (
            "greater_of_both",
            corrected["origin"].notna() & corrected["destination"].notna(),
            np.maximum(corrected["origin"], corrected["destination"]),
        ),
        ("destination_only", corrected["destination"].notna(), corrected["destination"]),
        (
            "origin_over_undercount",
            corrected["origin"].notna() & (undercount > 0),
            corrected["origin"] / undercount.where(undercount > 0),
        ),
        ("origin_only", corrected["origin"].notna(), corrected["origin"]),
    ]
    chosen = [applies for _, applies, _ in rules]
    return mirror[[*INDICATOR.keys, "by_origin", "by_destination", "cells"]].assign(
        value=np.select(chosen, [value for _, _, value in rules], np.nan),
        rule=np.select(chosen, [name for name, _, _ in rules], ""),
        reason="missing_input",
    )
