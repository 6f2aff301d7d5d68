"""Preference summed over all corridors: how far moves leave what sizes alone would give."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import preference
from twoway.methods.tables import pairs
from twoway.systems import SYSTEM, by_system

INDICATOR = Indicator(
    label="Migration preference of a system",
    group="system",
    unit="ratio, summed over corridors",
    kind="ratio",
    digits=3,
    formula="sum over i <> j of M_ij / (M p_i p_j), p = P / sum P",
    reference=(
        "United Nations (1970), Manual VI: Methods of Measuring Internal Migration; after"
        " Bachi (1957)"
    ),
    keys=SYSTEM,
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. A population missing: NULL, missing_input; one of 0: NULL, zero_denominator."
    ),
    cannot_say="Which corridors stand out: small areas can make up most of the sum.",
)


def compute(moves: pd.DataFrame, population: pd.DataFrame) -> pd.DataFrame:
    """Preference summed over all corridors."""
    return by_system(
        moves,
        lambda s: float(pairs(preference(s.table, s.whole(population))).sum()),
        also=lambda s: s.cells_of(population),
    )
