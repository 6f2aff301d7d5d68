"""Complaints resolved for each received in the period."""

import pandas as pd

from twoway.declare import Indicator
from twoway.rows import over

INDICATOR = Indicator(
    label="Clearance rate",
    group="protection",
    unit="percent",
    kind="percent",
    digits=1,
    formula="100 resolved / received in the period; above 100 where old cases are cleared",
    reference="Council of Europe, CEPEJ (2008), Guidelines on Judicial Statistics",
    keys=("register", "origin", "destination", "area", "subgroup", "period"),
    edge=(
        "An input that is missing: NULL, missing_input. Nothing received: NULL, zero_denominator."
    ),
    cannot_say="Whether anybody was helped: a rejection resolves too.",
)


def compute(register: pd.DataFrame) -> pd.DataFrame:
    """Complaints resolved for each received in the period."""
    return over(register, INDICATOR.keys, 100 * register["resolved"], "received")
