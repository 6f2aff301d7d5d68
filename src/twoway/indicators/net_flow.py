"""Who entered an area, less who left it."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.tables import net_of
from twoway.systems import AREA, by_area

INDICATOR = Indicator(
    label="Net migration of an area",
    group="area",
    unit="persons per period",
    kind="count",
    signed=True,
    formula="N_i = D_i - O_i; over a closed system they sum to 0",
    reference="Shryock and Siegel (1976), The Methods and Materials of Demography",
    keys=AREA,
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. A direction that is missing makes it NULL, never the other "
        "direction."
    ),
    cannot_say="How much movement produced the gain.",
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """Who entered an area, less who left it."""
    return by_area(moves, lambda s: net_of(s.table))
