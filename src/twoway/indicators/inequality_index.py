"""Share of movers who would have to take another corridor for flows to be as expected."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.fitting import expected
from twoway.methods.structure import inequality
from twoway.methods.tables import off_diagonal
from twoway.systems import SYSTEM, System, by_system

VARIANTS = ("equal", "structural")

INDICATOR = Indicator(
    label="Migration inequality index",
    group="system",
    unit="share of movers",
    kind="ratio",
    digits=4,
    formula=(
        "(1/2) sum |M_ij/M - E_ij/E|; equal: E_ij = 1; structural: E the quasi-"
        "independent fit to the table's margins"
    ),
    reference="Bell et al. (2002), J. R. Stat. Soc. A 165(3)",
    keys=(*SYSTEM, "variant"),
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. No movement: NULL, zero_denominator. A fit that its margins do not "
        "allow: NULL, not_fitted."
    ),
    cannot_say="Which corridors carry more than expected; the relative intensities do.",
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """Share of movers who would have to take another corridor for flows to be as expected."""
    return by_system(moves, _both, variants=VARIANTS)


def _both(system: System) -> dict[str, float | str]:
    table = system.table
    fitted = expected(table)
    return {
        "equal": inequality(table, off_diagonal(len(table)).astype("float64")),
        "structural": "not_fitted" if np.isnan(fitted).all() else inequality(table, fitted),
    }
