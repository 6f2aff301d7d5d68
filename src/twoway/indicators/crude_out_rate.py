"""Out-migration of an area for each thousand residents."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.tables import out_of
from twoway.rates import crude_rate
from twoway.systems import AREA

INDICATOR = Indicator(
    label="Crude out-migration rate",
    group="area",
    unit="per 1,000 residents and period",
    kind="permille",
    digits=2,
    formula=(
        "1000 O_i / P_i; P at mid-period for moves, at the start for transitions; over the years "
        "of the period where they are given, and then marked per_year"
    ),
    reference="United Nations (1970), Manual VI: Methods of Measuring Internal Migration",
    keys=AREA,
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. Population 0: NULL, zero_denominator; missing: NULL, missing_input. "
        "Rates are converted to years, never counts."
    ),
    cannot_say=(
        "A yearly rate where the period is longer and the mark per_year is missing. Ages are not "
        "held equal."
    ),
)


def compute(moves: pd.DataFrame, population: pd.DataFrame, *, years: float = 1) -> pd.DataFrame:
    """Out-migration of an area for each thousand residents."""
    return crude_rate(moves, population, out_of, years)
