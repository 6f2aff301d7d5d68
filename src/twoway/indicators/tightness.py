"""Vacant posts for each person out of work."""

import pandas as pd

from twoway.declare import Indicator
from twoway.rows import over

INDICATOR = Indicator(
    label="Tightness of the labour market",
    group="labour",
    unit="vacancies per unemployed person",
    kind="ratio",
    digits=3,
    formula="V / U, of one area, occupation and period",
    reference=(
        "Blanchard and Diamond (1989), Brookings Papers on Economic Activity, for the "
        "Beveridge curve; Eurostat, job vacancy statistics, metadata"
    ),
    keys=("area", "occupation", "period"),
    edge=(
        "An input that is missing: NULL, missing_input. Nobody unemployed: NULL, zero_denominator."
    ),
    cannot_say="Whether the unemployed could fill the posts.",
)


def compute(labour_market: pd.DataFrame) -> pd.DataFrame:
    """Vacant posts for each person out of work."""
    return over(labour_market, INDICATOR.keys, labour_market["vacancies"], "unemployed")
