"""How far a mover went on average."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import mean_distance
from twoway.methods.tables import Matrix, off_diagonal
from twoway.systems import SYSTEM, System, UndefinedError, by_system_and_distance

INDICATOR = Indicator(
    label="Mean distance of migration",
    group="system",
    unit="km",
    kind="count",
    formula="sum M_ij d_ij / M, d between capitals or as the distance column says",
    reference="Bell et al. (2002), J. R. Stat. Soc. A 165(3)",
    keys=(*SYSTEM, "distance"),
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. A distance missing: the pair is left out, and the coverage is the "
        "share of movers that is in; below 0.8 it bears a mark."
    ),
    cannot_say=(
        "How far anybody travelled: areas are points. A median besides tells of the long tail."
    ),
)


def compute(moves: pd.DataFrame, distance: pd.DataFrame) -> pd.DataFrame:
    """How far a mover went on average."""
    return by_system_and_distance(moves, distance, _measure)


def _measure(system: System, apart: Matrix) -> float:
    known = ~np.isnan(apart) & off_diagonal(len(apart))
    if not known.any():
        raise UndefinedError("missing_input")
    return mean_distance(apart[known], system.table[known])
