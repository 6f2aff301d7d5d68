"""Spread of all flows around their mean."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import variation
from twoway.systems import SYSTEM, by_system

INDICATOR = Indicator(
    label="Coefficient of variation of flows",
    group="system",
    unit="ratio",
    kind="ratio",
    digits=4,
    formula="population standard deviation of the K = n (n - 1) flows over their mean",
    reference=(
        "Rogers and Raymer (1998), International Journal of Population Geography 4(1), "
        "for the use on migration"
    ),
    keys=SYSTEM,
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. No movement: NULL, zero_denominator. The R package migest divides "
        "otherwise and depends on the unit: its figure differs."
    ),
    cannot_say="Where flows concentrate.",
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """Spread of all flows around their mean."""
    return by_system(moves, lambda s: variation(s.table))
