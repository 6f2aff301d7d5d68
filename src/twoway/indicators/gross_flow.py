"""Who entered an area and who left it, together."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.tables import turnover
from twoway.systems import AREA, by_area

INDICATOR = Indicator(
    label="Gross migration of an area (turnover)",
    group="area",
    unit="persons per period",
    kind="count",
    formula="T_i = D_i + O_i",
    reference="Shryock and Siegel (1976), The Methods and Materials of Demography",
    keys=AREA,
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. A direction that is missing makes it NULL, never the other "
        "direction."
    ),
    cannot_say="Who gained.",
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """Who entered an area and who left it, together."""
    return by_area(moves, lambda s: turnover(s.table))
