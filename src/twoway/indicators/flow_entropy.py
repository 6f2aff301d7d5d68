"""How evenly a whole is spread over its categories."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import evenness
from twoway.systems import SPREAD, Whole, by_whole

VARIANTS = ("possible", "seen")

INDICATOR = Indicator(
    label="Entropy evenness",
    group="concentration",
    unit="ratio, 0 to 1",
    kind="ratio",
    digits=4,
    formula=(
        "possible: -sum s_k ln s_k / ln K; seen: over ln of the categories that occur (Pielou)"
    ),
    reference="Shannon (1948), A Mathematical Theory of Communication; Pielou (1966)",
    keys=(*SPREAD, "variant"),
    edge=(
        "Categories that are missing are left out, counted in the coverage and marked; "
        "all 0: NULL, zero_denominator. One category: NULL, zero_denominator."
    ),
    cannot_say="Which categories lead.",
)


def compute(spread: pd.DataFrame) -> pd.DataFrame:
    """How evenly a whole is spread over its categories."""
    return by_whole(spread, _forms, variants=VARIANTS)


def _forms(whole: Whole) -> dict[str, float]:
    counts = whole.counts
    return {"possible": evenness(counts, among=whole.among), "seen": evenness(counts, seen=True)}
