"""Distance that half of the movers did not exceed."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import median_distance
from twoway.methods.tables import Matrix, off_diagonal
from twoway.systems import SYSTEM, System, UndefinedError, by_system_and_distance

INDICATOR = Indicator(
    label="Median distance of migration",
    group="system",
    unit="km",
    kind="count",
    formula=("smallest d at which the share of movers, nearest first and ties merged, reaches 1/2"),
    reference="Bell et al. (2002), J. R. Stat. Soc. A 165(3)",
    keys=(*SYSTEM, "distance"),
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. A distance missing: the pair is left out, and the coverage is the "
        "share of movers that is in; below 0.8 it bears a mark. "
        "The R package migest interpolates and does not merge"
        " ties: its figure depends on the order of rows."
    ),
    cannot_say="How far anybody travelled: areas are points.",
)


def compute(moves: pd.DataFrame, distance: pd.DataFrame) -> pd.DataFrame:
    """Distance that half of the movers did not exceed."""
    return by_system_and_distance(moves, distance, _measure)


def _measure(system: System, apart: Matrix) -> float:
    known = ~np.isnan(apart) & off_diagonal(len(apart))
    if not known.any():
        raise UndefinedError("missing_input")
    return median_distance(apart[known], system.table[known])
