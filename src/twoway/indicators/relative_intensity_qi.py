"""Flow over what the margins predict where no area moves to itself."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.fitting import quasi_independence
from twoway.methods.tables import ratio
from twoway.systems import PAIR, by_pair

INDICATOR = Indicator(
    label="Relative intensity of a corridor, quasi-independent",
    group="corridor",
    unit="ratio",
    kind="ratio",
    digits=3,
    formula=(
        "M_ij / E_ij, E_ij = a_i b_j off the diagonal, with the margins of M "
        "(proportional fitting to 1e-12)"
    ),
    reference="Goodman (1968), J. American Statistical Association 63",
    keys=PAIR,
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. Nobody leaves the origin or enters the destination: NULL, "
        "zero_denominator. Cells that fall apart, or a fit that does not converge: NULL, "
        "not_fitted."
    ),
    cannot_say="Why a corridor is stronger than its ends predict.",
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """Flow over what the margins predict where no area moves to itself."""
    return by_pair(moves, lambda s: ratio(s.table, quasi_independence(s.table)), fewest=3)
