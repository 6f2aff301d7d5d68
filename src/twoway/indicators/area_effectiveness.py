"""How one-sided the movement of an area is."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.tables import net_of, ratio, turnover
from twoway.systems import AREA, by_area

INDICATOR = Indicator(
    label="Migration effectiveness ratio of an area",
    group="area",
    unit="percent",
    kind="percent",
    digits=1,
    formula="100 N_i / T_i; 100 only arrivals, -100 only departures",
    reference="Shryock and Siegel (1976), The Methods and Materials of Demography",
    keys=AREA,
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. Nobody came or went: NULL, zero_denominator."
    ),
    cannot_say="How much movement there is.",
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """How one-sided the movement of an area is."""
    return by_area(moves, lambda s: 100 * ratio(net_of(s.table), turnover(s.table)))
