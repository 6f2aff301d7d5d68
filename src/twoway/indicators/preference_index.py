"""How many times the flow that sizes alone would give."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import preference
from twoway.systems import PAIR, by_pair

INDICATOR = Indicator(
    label="Migration preference index",
    group="corridor",
    unit="ratio",
    kind="ratio",
    digits=3,
    formula="M_ij / (M p_i p_j), p = P / sum P",
    reference=(
        "United Nations (1970), Manual VI: Methods of Measuring Internal Migration; after"
        " Bachi (1957)"
    ),
    keys=PAIR,
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. Population 0: NULL, zero_denominator; missing: NULL, missing_input."
    ),
    cannot_say="Preference in a person's mind: distance, law and ties are all in it.",
)


def compute(moves: pd.DataFrame, population: pd.DataFrame) -> pd.DataFrame:
    """How many times the flow that sizes alone would give."""
    return by_pair(moves, lambda s: preference(s.table, s.whole(population)), also=population)
