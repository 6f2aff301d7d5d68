"""Detected victims who hold another citizenship."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.intervals import wilson
from twoway.rows import over, with_interval

INDICATOR = Indicator(
    label="Foreign citizens among detected victims",
    group="protection",
    unit="percent",
    kind="percent",
    digits=1,
    formula="100 foreign / citizenship known; interval: Wilson",
    reference="UN SDG metadata 16.2.2 (UNODC)",
    keys=("area", "origin", "form", "period"),
    edge=(
        "An input that is missing: NULL, missing_input. No citizenship known: NULL, "
        "zero_denominator."
    ),
    cannot_say="Who is trafficked but not detected.",
)


def compute(victims: pd.DataFrame) -> pd.DataFrame:
    """Detected victims who hold another citizenship."""
    found = over(victims, INDICATOR.keys, 100 * victims["foreign"], "citizenship_known")
    return with_interval(found, wilson, victims["foreign"], victims["citizenship_known"], 100)
