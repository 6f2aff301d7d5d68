"""Out-migration of an area for each thousand residents."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.tables import out_of, ratio
from twoway.systems import AREA, by_area

INDICATOR = Indicator(
    label="Crude out-migration rate",
    group="area",
    unit="per 1,000 residents and period",
    kind="permille",
    digits=2,
    formula="1000 O_i / P_i; P at mid-period for moves, at the start for transitions",
    reference="United Nations (1970), Manual VI: Methods of Measuring Internal Migration",
    keys=AREA,
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. Population 0: NULL, zero_denominator; missing: NULL, missing_input."
    ),
    cannot_say=(
        "A yearly rate where the period is longer: divide by its years. Ages are not held equal."
    ),
)


def compute(moves: pd.DataFrame, population: pd.DataFrame) -> pd.DataFrame:
    """Out-migration of an area for each thousand residents."""
    return by_area(
        moves, lambda s: 1000 * ratio(out_of(s.table), s.of(population)), also=population
    )
