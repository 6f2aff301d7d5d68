"""Victims formally identified, of those presumed."""

import pandas as pd

from twoway.declare import Indicator
from twoway.rows import over

INDICATOR = Indicator(
    label="Identification ratio",
    group="protection",
    unit="percent",
    kind="percent",
    digits=1,
    formula="100 formally identified / presumed victims",
    reference="UN SDG metadata 16.2.2 (UNODC)",
    keys=("area", "origin", "form", "period"),
    edge=(
        "An input that is missing: NULL, missing_input. Nobody presumed: NULL, "
        "zero_denominator. Procedures differ: it may exceed 100 where earlier cases are "
        "decided."
    ),
    cannot_say="Whether those not identified were victims.",
)


def compute(victims: pd.DataFrame) -> pd.DataFrame:
    """Victims formally identified, of those presumed."""
    return over(victims, INDICATOR.keys, 100 * victims["identified"], "presumed")
