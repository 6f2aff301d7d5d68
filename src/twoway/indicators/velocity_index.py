"""Flow for each possible meeting of a resident of either side, for the whole population."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import velocity
from twoway.systems import PAIR, by_pair

INDICATOR = Indicator(
    label="Migration velocity index",
    group="corridor",
    unit="ratio",
    kind="ratio",
    digits=6,
    formula="(M_ij / (P_i P_j)) sum P",
    reference=(
        "United Nations (1970), Manual VI: Methods of Measuring Internal Migration; after"
        " Bogue, Shryock and Hoermann (1957)"
    ),
    keys=PAIR,
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. Population 0: NULL, zero_denominator; missing: NULL, missing_input."
    ),
    cannot_say="The speed of any move.",
)


def compute(moves: pd.DataFrame, population: pd.DataFrame) -> pd.DataFrame:
    """Flow for each possible meeting of a resident of either side, for the whole population."""
    return by_pair(moves, lambda s: velocity(s.table, s.whole(population)), also=population)
