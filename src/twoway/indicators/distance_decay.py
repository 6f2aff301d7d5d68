"""How much flows fall with each percent of distance, sizes set aside."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.poisson import distance_decay
from twoway.methods.tables import Matrix, off_diagonal
from twoway.systems import SYSTEM, System, UndefinedError, by_system_and_distance

INDICATOR = Indicator(
    label="Distance decay",
    group="system",
    unit="elasticity",
    kind="ratio",
    digits=3,
    formula=(
        "beta of E(M_ij) = exp(a_i + b_j + beta ln d_ij), Poisson pseudo-likelihood over "
        "all pairs, zeros kept"
    ),
    reference=(
        "Bell et al. (2002), J. R. Stat. Soc. A 165(3); Santos Silva and Tenreyro (2006),"
        " Review of Economics and Statistics 88(4)"
    ),
    keys=(*SYSTEM, "distance"),
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. A distance missing: NULL, missing_input. An origin or destination "
        "with zeros only is no part of the fit. No elasticity fits: NULL, not_fitted."
    ),
    cannot_say="What distance does by itself: law, language and ties go with it.",
)


def compute(moves: pd.DataFrame, distance: pd.DataFrame) -> pd.DataFrame:
    """How much flows fall with each percent of distance, sizes set aside."""
    return by_system_and_distance(moves, distance, _measure)


def _measure(system: System, apart: Matrix) -> float:
    if not (apart[off_diagonal(len(apart))] > 0).all():
        raise UndefinedError("missing_input")
    return distance_decay(system.table, apart).elasticity
