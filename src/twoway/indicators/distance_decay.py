"""How much flows fall with each percent of distance, sizes set aside."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.poisson import distance_decay
from twoway.methods.tables import Matrix
from twoway.systems import SYSTEM, System, by_system_and_distance, located

INDICATOR = Indicator(
    label="Distance decay",
    group="system",
    unit="elasticity",
    kind="ratio",
    digits=3,
    formula=(
        "beta of E(M_ij) = exp(a_i + b_j + beta ln d_ij), Poisson pseudo-likelihood over "
        "all pairs with a distance, zeros kept"
    ),
    reference=(
        "Bell et al. (2002), J. R. Stat. Soc. A 165(3); Santos Silva and Tenreyro (2006),"
        " Review of Economics and Statistics 88(4)"
    ),
    keys=(*SYSTEM, "distance"),
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. An area without distances is no part of the fit, nor an origin or "
        "destination with zeros only; the coverage is the share of movers that is in. Two areas "
        "of the fit without a distance: NULL, missing_input. No elasticity fits: NULL, not_fitted."
    ),
    cannot_say="What distance does by itself: law, language and ties go with it.",
)


def compute(moves: pd.DataFrame, distance: pd.DataFrame) -> pd.DataFrame:
    """How much flows fall with each percent of distance, sizes set aside."""
    return by_system_and_distance(moves, distance, _measure)


def _measure(system: System, apart: Matrix) -> float:
    some = located(apart)
    part = np.ix_(some, some)
    return distance_decay(system.table[part], apart[part]).elasticity
