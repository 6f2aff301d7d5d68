"""How far a whole lies in few categories."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import effective_number, hhi, hhi_normalised
from twoway.systems import SPREAD, Whole, by_whole

VARIANTS = ("plain", "normalised", "effective")

INDICATOR = Indicator(
    label="Concentration (Herfindahl-Hirschman)",
    group="concentration",
    unit="ratio, 1/K to 1; normalised 0 to 1; effective: a number of categories",
    kind="ratio",
    digits=4,
    formula="plain: H = sum s_k^2; normalised: (H - 1/K) / (1 - 1/K); effective: 1/H",
    reference="Hirschman (1964), American Economic Review 54",
    keys=(*SPREAD, "variant"),
    edge=(
        "Categories that are missing are left out, counted in the coverage and marked; "
        "all 0: NULL, zero_denominator. One category: the normalised form is NULL."
    ),
    cannot_say="Which categories lead.",
)


def compute(spread: pd.DataFrame) -> pd.DataFrame:
    """How far a whole lies in few categories."""
    return by_whole(spread, _forms, variants=VARIANTS)


def _forms(whole: Whole) -> dict[str, float]:
    counts = whole.counts
    return {
        "plain": hhi(counts),
        "normalised": hhi_normalised(counts, whole.among),
        "effective": effective_number(counts),
    }
