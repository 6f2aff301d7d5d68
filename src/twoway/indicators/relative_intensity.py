"""Flow over what the margins of the table predict under independence."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import relative_intensity
from twoway.methods.tables import Matrix
from twoway.systems import PAIR, System, by_pair

VARIANTS = ("plain", "symmetric", "log")

INDICATOR = Indicator(
    label="Relative intensity of a corridor",
    group="corridor",
    unit="ratio; symmetric: -1 to 1; log: natural logarithm",
    kind="ratio",
    digits=3,
    formula="plain: q = M_ij M / (O_i D_j); symmetric: (q - 1) / (q + 1); log: ln q",
    reference="Balassa (1965), The Manchester School 33, for the ratio on trade",
    keys=(*PAIR, "variant"),
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. Nobody leaves the origin or enters the destination: NULL, "
        "zero_denominator. No flow: q = 0, its logarithm NULL."
    ),
    cannot_say=(
        "Anything where one area dominates: independence expects moves from an area to "
        "itself, which cannot occur. See the quasi-independent form."
    ),
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """Flow over what the margins of the table predict under independence."""
    return by_pair(moves, _forms, variants=VARIANTS)


def _forms(system: System) -> dict[str, Matrix]:
    plain = relative_intensity(system.table)
    with np.errstate(divide="ignore"):
        log = np.where(plain > 0, np.log(plain), np.nan)
    return {"plain": plain, "symmetric": (plain - 1) / (plain + 1), "log": log}
