"""Complaints for each thousand workers placed."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.intervals import exact_rate
from twoway.rows import over, with_interval

INDICATOR = Indicator(
    label="Complaint rate",
    group="protection",
    unit="per 1,000 workers placed",
    kind="permille",
    digits=2,
    formula="1000 complaints / workers placed (or worker-years); interval: exact Poisson",
    reference="Garwood (1936), Biometrika, for the interval",
    keys=("register", "origin", "destination", "area", "subgroup", "period"),
    edge=(
        "An input that is missing: NULL, missing_input. Nobody placed: NULL, "
        "zero_denominator. A repeated complaint is merged before it is counted."
    ),
    cannot_say="How many had reason to complain: who knows where, and dares to, complains.",
)


def compute(register: pd.DataFrame) -> pd.DataFrame:
    """Complaints for each thousand workers placed."""
    found = over(register, INDICATOR.keys, 1000 * register["received"], "workers")
    return with_interval(found, exact_rate, register["received"], register["workers"], 1000)
