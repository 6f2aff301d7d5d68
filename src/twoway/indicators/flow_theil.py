"""Distance of a whole from an even spread, and how much of it lies between groups."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import theil, theil_parts
from twoway.systems import SPREAD, Whole, by_whole

VARIANTS = ("total", "between", "within")

INDICATOR = Indicator(
    label="Theil index",
    group="concentration",
    unit="natural units, 0 to ln K",
    kind="ratio",
    digits=4,
    formula=(
        "total: T = sum s_k ln(K s_k), 0 ln 0 = 0; between: sum_g s_g ln(s_g K / K_g); "
        "within: sum_g s_g T_g; total = between + within; K how many categories there could be"
    ),
    reference="Theil (1967), Economics and Information Theory",
    keys=(*SPREAD, "variant"),
    edge=(
        "Categories that are missing are left out, counted in the coverage and marked; "
        "all 0: NULL, zero_denominator. Without groups all of it lies within one."
    ),
    cannot_say="Which categories lead.",
)


def compute(spread: pd.DataFrame) -> pd.DataFrame:
    """Distance of a whole from an even spread, and how much of it lies between groups."""
    return by_whole(spread, _parts, variants=VARIANTS)


def _parts(whole: Whole) -> dict[str, float]:
    counts = whole.counts
    between, within = theil_parts(counts, whole.parts.astype("str"))
    # Categories that could be and are none of the given make up no group.
    empty = float(np.log(whole.among / counts.size)) if counts.sum() else np.nan
    return {"total": theil(counts, whole.among), "between": between + empty, "within": within}
