"""Victims of trafficking detected for each hundred thousand residents."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.intervals import exact_rate
from twoway.rows import over, with_interval

INDICATOR = Indicator(
    label="Detection rate of victims",
    group="protection",
    unit="per 100,000 residents",
    kind="ratio",
    digits=3,
    formula="100,000 detected / P; interval: exact Poisson",
    reference="UN SDG metadata 16.2.2 (UNODC); Garwood (1936), Biometrika, for the interval",
    keys=("area", "origin", "form", "period"),
    edge=(
        "An input that is missing: NULL, missing_input. 0 without a duty to report is "
        "missing, not 0."
    ),
    cannot_say=(
        "How many victims there are: it measures the effort to identify them as much. "
        "Countries are never ranked by it."
    ),
)


def compute(victims: pd.DataFrame) -> pd.DataFrame:
    """Victims of trafficking detected for each hundred thousand residents."""
    found = over(victims, INDICATOR.keys, 100_000 * victims["detected"], "population")
    return with_interval(found, exact_rate, victims["detected"], victims["population"], 100_000)
