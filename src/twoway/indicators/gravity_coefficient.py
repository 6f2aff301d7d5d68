"""What sizes, distance and ties add to the flows of a system, with their errors."""

import pandas as pd

from twoway.declare import Indicator
from twoway.gravity import FEWEST, SIZES, TERMS, Gravity, fit
from twoway.systems import SYSTEM, System, by_system, gathered

_NAMED = {"sizes": (*SIZES, *TERMS), "effects": TERMS}
VARIANTS = tuple(
    f"{model}_{term}{what}" for model in _NAMED for term in _NAMED[model] for what in ("", "_error")
)

INDICATOR = Indicator(
    label="Coefficients of the gravity model",
    group="system",
    unit="elasticity of sizes and distance; change of the logarithm where two are tied",
    kind="ratio",
    digits=3,
    formula=(
        "b of E(M_ij) = exp(x_ij b), Poisson pseudo-likelihood over all pairs, zeros kept; sizes: "
        "x = ln P_i, ln P_j, ln d, links; effects: origin and destination effects in place of "
        "P; error: its standard error, robust to any variance (HC0)"
    ),
    reference="Santos Silva and Tenreyro (2006), The Review of Economics and Statistics 88(4)",
    keys=(*SYSTEM, "variant"),
    edge=(
        "A table with pairs missing: NULL, incomplete_table. A link that no pair or every pair "
        "has, or that is not given: NULL, missing_input. A fit that runs away: NULL, not_fitted. "
        "An area without population or distances is no part of the fit."
    ),
    cannot_say="Cause; and the errors are of one period, in which pairs are not independent.",
)


def compute(
    moves: pd.DataFrame,
    population: pd.DataFrame,
    distance: pd.DataFrame,
    links: pd.DataFrame,
    *,
    by: str = "capitals",
) -> pd.DataFrame:
    """What sizes, distance and ties add to the flows of a system; `by` as in gravity_residual."""
    apart = distance[distance["distance"] == by]

    def measure(system: System) -> dict[str, float | str]:
        return _told(fit(system, population, apart, links))

    def also(system: System) -> list[int]:
        return gathered([system.cells_of(population), system.cells_between(apart)])

    return by_system(moves, measure, fewest=FEWEST, variants=VARIANTS, also=also)


def _told(model: Gravity) -> dict[str, float | str]:
    told: dict[str, float | str] = dict.fromkeys(VARIANTS, "missing_input")
    for name, found in (("sizes", model.sizes), ("effects", model.effects)):
        for term, (coefficient, error) in found.items():
            told |= {f"{name}_{term}": coefficient, f"{name}_{term}_error": error}
    return told
