"""Share of the possible streams between areas that carry anybody."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import connectivity, empty_streams
from twoway.systems import SYSTEM, System, by_system

VARIANTS = ("share", "zeros")
INDICATOR = Indicator(
    label="Migration connectivity index",
    group="system",
    unit="share of ordered pairs; zeros: pairs",
    kind="ratio",
    digits=4,
    formula=(
        "share: (1/K) sum [M_ij > 0] over the K pairs that are known, n (n - 1) where all are; "
        "zeros: sum [M_ij = 0] over the same pairs"
    ),
    reference="Bell et al. (2002), J. R. Stat. Soc. A 165(3)",
    keys=(*SYSTEM, "variant"),
    edge=(
        "A pair that is not known counts neither above nor below; the share known is the "
        "coverage. No pair known: NULL, zero_denominator and missing_input. A 0 of a sample is a 0 "
        "of the sample only: zeros tells how many there are."
    ),
    cannot_say="How much anybody moves on a stream: one person counts as a million.",
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """Share of the possible streams between areas that carry anybody."""
    return by_system(moves, _measured, partial=True, variants=VARIANTS)


def _measured(system: System) -> dict[str, float | str]:
    zeros = empty_streams(system.table)
    return {
        "share": connectivity(system.table),
        "zeros": "missing_input" if np.isnan(zeros) else zeros,
    }
