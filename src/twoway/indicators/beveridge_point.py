"""Where an area stands between unemployment and vacancies: a point of the Beveridge curve."""

import pandas as pd

from twoway.declare import Indicator
from twoway.rows import over

INDICATOR = Indicator(
    label="Beveridge point",
    group="labour",
    unit="percent of labour force; percent of posts",
    kind="percent",
    digits=2,
    formula="unemployment: 100 U / (U + E); vacancies: 100 V / (V + E), E the occupied posts",
    reference="Blanchard and Diamond (1989), Brookings Papers on Economic Activity",
    keys=("area", "occupation", "period", "variant"),
    edge=(
        "An input that is missing: NULL, missing_input. Nobody in the labour force, or no"
        " post: NULL, zero_denominator."
    ),
    cannot_say="A shift of the curve from one point: the curve takes years.",
)


def compute(labour_market: pd.DataFrame) -> pd.DataFrame:
    """Where an area stands between unemployment and vacancies: a point of the Beveridge curve."""
    keys = [k for k in INDICATOR.keys if k != "variant"]
    parts = []
    for variant, column in (("unemployment", "unemployed"), ("vacancies", "vacancies")):
        whole = labour_market[column] + labour_market["occupied"]
        found = over(labour_market, keys, 100 * labour_market[column], whole)
        parts.append(found.assign(variant=variant))
    return pd.concat(parts, ignore_index=True)
