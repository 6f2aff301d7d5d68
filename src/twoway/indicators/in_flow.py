"""Who entered an area from all others of its system."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.tables import into
from twoway.systems import AREA, by_area

INDICATOR = Indicator(
    label="In-migration of an area",
    group="area",
    unit="persons per period",
    kind="count",
    formula="D_i = sum_j M_ji, j not i",
    reference="Shryock and Siegel (1976), The Methods and Materials of Demography",
    keys=AREA,
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. Moves within an area and to or from unknown places are no part of "
        "it."
    ),
    cannot_say="Anything of partners outside the system.",
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """Who entered an area from all others of its system."""
    return by_area(moves, lambda s: into(s.table))
