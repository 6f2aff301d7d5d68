"""Velocity summed over all corridors: moves per pair of residents, times the whole."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import velocity
from twoway.methods.tables import pairs
from twoway.systems import SYSTEM, by_system

INDICATOR = Indicator(
    label="Migration velocity of a system",
    group="system",
    unit="ratio, summed over corridors",
    kind="ratio",
    digits=3,
    formula="sum over i <> j of (M_ij / (P_i P_j)) sum P",
    reference=(
        "United Nations (1970), Manual VI: Methods of Measuring Internal Migration; after"
        " Bogue, Shryock and Hoermann (1957)"
    ),
    keys=SYSTEM,
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. A population missing: NULL, missing_input; one of 0: NULL, zero_denominator."
    ),
    cannot_say="The speed of any move.",
)


def compute(moves: pd.DataFrame, population: pd.DataFrame) -> pd.DataFrame:
    """Velocity summed over all corridors."""
    return by_system(
        moves,
        lambda s: float(pairs(velocity(s.table, s.whole(population))).sum()),
        also=lambda s: s.cells_of(population),
    )
