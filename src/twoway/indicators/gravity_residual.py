"""What a corridor has beyond pairs of like sizes, distance and ties."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.gravity import FEWEST, Gravity, fit
from twoway.methods.tables import Matrix, ratio
from twoway.systems import PAIR, System, by_pair

VARIANTS = (
    "sizes",
    "sizes_log",
    "sizes_pearson",
    "sizes_studentised",
    "sizes_left_out",
    "effects",
    "effects_log",
    "effects_pearson",
    "strength",
    "direction",
)

INDICATOR = Indicator(
    label="Gravity residual of a corridor",
    group="corridor",
    unit="ratio, observed over fitted; Pearson residual",
    kind="ratio",
    digits=3,
    formula=(
        "E(M_ij) = exp(x_ij b), Poisson pseudo-likelihood; sizes: x = ln P_i, ln P_j, ln "
        "d and the links given; effects: origin and destination effects in place of "
        "sizes, ln d and the links kept; value M / E, log: its logarithm, pearson: (M - E) / "
        "sqrt(E), studentised: (M - E) / sqrt(v E (1 - h)), h the leverage, v the sum of squared "
        "Pearson residuals over the degrees of freedom; left_out: M over what the others say of "
        "it, by one step; strength: product of both directions' ratios, direction: their quotient"
    ),
    reference=(
        "Santos Silva and Tenreyro (2006), The Review of Economics and Statistics 88(4); "
        "Beine, Bertoli and Fernández-Huertas Moraga (2016), The World Economy 39(4)"
    ),
    keys=(*PAIR, "variant"),
    edge=(
        "Zeros are kept; of one there is no logarithm. An area without population or distances is "
        "no part of the fit: NULL, missing_input, for its pairs. A fit that runs away: NULL, "
        "not_fitted. No residual outside the pairs of the fit. Coefficients and their errors are "
        "in gravity_coefficient."
    ),
    cannot_say="Cause: what the model leaves out is in the residual, good data and bad.",
)


def compute(
    moves: pd.DataFrame,
    population: pd.DataFrame,
    distance: pd.DataFrame,
    links: pd.DataFrame,
    *,
    by: str = "capitals",
) -> pd.DataFrame:
    """What a corridor has beyond pairs of like sizes, distance and ties.

    `by` names the way of measuring distance.
    """
    apart = distance[(distance["distance"] == by) & distance["km"].notna()]
    placed = population["area"].isin([*apart["origin"], *apart["destination"]])
    known = population[placed]

    def measure(system: System) -> dict[str, Matrix]:
        return _residuals(fit(system, known, apart, links))

    return by_pair(
        moves,
        measure,
        fewest=FEWEST,
        variants=VARIANTS,
        also=known,
        between=apart,
        both_ways=("strength", "direction"),
    )


def _residuals(model: Gravity) -> dict[str, Matrix]:
    """Every residual of the areas of the fit; NaN for pairs with another."""
    table, sizes, effects = model.table, model.fitted_by_sizes, model.fitted_by_effects
    spread = model.spread * sizes * (1 - model.pull)
    found = {
        "sizes": ratio(table, sizes),
        "sizes_pearson": ratio(table - sizes, np.sqrt(sizes)),
        "sizes_studentised": ratio(table - sizes, np.sqrt(np.maximum(spread, 0))),
        "sizes_left_out": ratio(table, _left_out(table, sizes, model.pull)),
        "effects": ratio(table, effects),
        "effects_pearson": ratio(table - effects, np.sqrt(effects)),
    }
    for name in ("sizes", "effects"):
        with np.errstate(divide="ignore"):
            found[f"{name}_log"] = np.where(found[name] > 0, np.log(found[name]), np.nan)
    own = found["sizes"]
    found |= {"strength": own * own.T, "direction": ratio(own, own.T)}
    return {name: _among_all(values, model) for name, values in found.items()}


def _among_all(values: Matrix, model: Gravity) -> Matrix:
    whole = np.full((model.some.size, model.some.size), np.nan)
    whole[np.ix_(model.some, model.some)] = values
    return whole


def _left_out(table: Matrix, fitted: Matrix, pull: Matrix) -> Matrix:
    """Return what the fit would say of each pair without it: one step of the fit from the whole."""
    step = ratio(pull, 1 - pull) * ratio(table - fitted, fitted)
    return np.asarray(fitted * np.exp(-np.clip(step, -50, 50)))
