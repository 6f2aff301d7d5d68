"""Convictions for each prosecution begun two years before."""

import pandas as pd

from twoway.declare import Indicator
from twoway.rows import over

INDICATOR = Indicator(
    label="Convictions for prosecutions",
    group="protection",
    unit="percent",
    kind="percent",
    digits=1,
    formula="100 convictions in t / prosecutions begun in t - 2; the lag is stated",
    reference="UN SDG metadata 16.2.2 (UNODC)",
    keys=("area", "origin", "form", "period"),
    edge=(
        "An input that is missing: NULL, missing_input. No prosecution begun: NULL, "
        "zero_denominator. It may exceed 100."
    ),
    cannot_say="How any one case ended.",
)


def compute(victims: pd.DataFrame) -> pd.DataFrame:
    """Convictions for each prosecution begun two years before."""
    return over(
        victims, INDICATOR.keys, 100 * victims["convictions"], "prosecutions_two_years_before"
    )
