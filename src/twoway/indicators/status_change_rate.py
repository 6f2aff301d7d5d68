"""Permits whose reason was changed in the year, of those valid for the old one before."""

import pandas as pd

from twoway.declare import Indicator
from twoway.rows import over

INDICATOR = Indicator(
    label="Status change rate",
    group="permits",
    unit="percent",
    kind="percent",
    digits=2,
    formula=(
        "100 C_kl / V_k, C_kl changes from reason k to l in the year, V_k valid permits "
        "of reason k at the start"
    ),
    reference="Eurostat, metadata of migr_reschange",
    keys=("origin", "destination", "period", "from_reason", "to_reason"),
    edge=("No valid permit: NULL, zero_denominator; either count missing: NULL, missing_input."),
    cannot_say="How many stay: a change may come years after the first permit.",
)


def compute(status_changes: pd.DataFrame) -> pd.DataFrame:
    """Permits whose reason was changed in the year, of those valid for the old one before."""
    return over(status_changes, INDICATOR.keys, 100 * status_changes["changed"], "valid")
