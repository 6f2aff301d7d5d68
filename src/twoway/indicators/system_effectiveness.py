"""How much of all movement ends in redistribution."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import effectiveness
from twoway.systems import SYSTEM, by_system

INDICATOR = Indicator(
    label="Migration effectiveness index of a system",
    group="system",
    unit="percent",
    kind="percent",
    digits=2,
    formula="100 sum |N_i| / sum T_i = 100 (sum |N_i|) / (2 M)",
    reference="Bell et al. (2002), J. R. Stat. Soc. A 165(3)",
    keys=SYSTEM,
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. No movement: NULL, zero_denominator."
    ),
    cannot_say=(
        "Whether few or many moved: 0 is every inflow matched by an outflow, 100 all "
        "movement one-way."
    ),
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """How much of all movement ends in redistribution."""
    return by_system(moves, lambda s: effectiveness(s.table))
