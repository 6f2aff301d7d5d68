"""Days that the pending complaints would take at the pace of the year."""

import pandas as pd

from twoway.declare import Indicator
from twoway.rows import over

INDICATOR = Indicator(
    label="Disposition time",
    group="protection",
    unit="days",
    kind="count",
    formula="365 pending at the end / resolved in the year",
    reference="Council of Europe, CEPEJ (2008), Guidelines on Judicial Statistics",
    keys=("register", "origin", "destination", "area", "subgroup", "period"),
    edge=(
        "An input that is missing: NULL, missing_input. Nothing resolved: NULL, zero_denominator."
    ),
    cannot_say="How long any complaint took; the resolution time does.",
)


def compute(register: pd.DataFrame) -> pd.DataFrame:
    """Days that the pending complaints would take at the pace of the year."""
    return over(register, INDICATOR.keys, 365 * register["pending"], "resolved")
