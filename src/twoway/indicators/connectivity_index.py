"""Share of the possible streams between areas that carry anybody."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import connectivity
from twoway.systems import SYSTEM, by_system

INDICATOR = Indicator(
    label="Migration connectivity index",
    group="system",
    unit="share of ordered pairs",
    kind="ratio",
    digits=4,
    formula="(1/K) sum [M_ij > 0] over the pairs that are known, K = n (n - 1)",
    reference="Bell et al. (2002), J. R. Stat. Soc. A 165(3)",
    keys=SYSTEM,
    edge=(
        "A pair that is not known counts neither above nor below; the share known is the "
        "coverage. A 0 of a sample is a 0 of the sample only."
    ),
    cannot_say="How much anybody moves on a stream: one person counts as a million.",
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """Share of the possible streams between areas that carry anybody."""
    return by_system(moves, lambda s: connectivity(s.table), partial=True)
