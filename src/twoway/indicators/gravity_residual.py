"""What a corridor has beyond pairs of like sizes, distance and ties."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.poisson import distance_decay, regress
from twoway.methods.tables import Matrix, off_diagonal, ratio
from twoway.systems import PAIR, System, UndefinedError, by_pair

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
LINKS = ("contiguous", "language", "colony")

INDICATOR = Indicator(
    label="Gravity residual of a corridor",
    group="corridor",
    unit="ratio, observed over fitted; Pearson residual",
    kind="ratio",
    digits=3,
    formula=(
        "E(M_ij) = exp(x_ij b), Poisson pseudo-likelihood; sizes: x = ln P_i, ln P_j, ln "
        "d and the links given; effects: origin and destination effects in place of "
        "sizes; value M / E, log: its logarithm, pearson: (M - E) / sqrt(E), studentised: "
        "(M - E) / sqrt(E (1 - h)), h the leverage; left_out: M over what the others say of it, "
        "by one step; strength: product of both "
        "directions' ratios, direction: their quotient"
    ),
    reference=(
        "Santos Silva and Tenreyro (2006), The Review of Economics and Statistics 88(4); "
        "Beine, Bertoli and Fernández-Huertas Moraga (2016), The World Economy 39(4)"
    ),
    keys=(*PAIR, "variant"),
    edge=(
        "Zeros are kept; of one there is no logarithm. A population or distance missing: "
        "NULL, missing_input. A fit that runs away: NULL, not_fitted. No residual outside the "
        "pairs of the fit."
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
    apart = distance[distance["distance"] == by]

    def measure(system: System) -> dict[str, Matrix]:
        return _residuals(system, population, apart, links)

    return by_pair(moves, measure, fewest=4, variants=VARIANTS, also=population)


def _residuals(
    system: System, population: pd.DataFrame, distance: pd.DataFrame, links: pd.DataFrame
) -> dict[str, Matrix]:
    inside = off_diagonal(len(system.areas))
    people, apart = system.whole(population), system.between(distance, "km")
    if not ((people > 0).all() and (apart[inside] > 0).all()):
        raise UndefinedError("missing_input")
    size = np.log(people)
    features = [
        np.ones(inside.sum()),
        np.broadcast_to(size[:, None], inside.shape)[inside],
        np.broadcast_to(size, inside.shape)[inside],
        np.log(apart[inside]),
    ]
    for link in LINKS:
        tied = np.nan_to_num(system.between(links, link))[inside]
        if 0 < tied.sum() < tied.size:
            features.append(tied)
    fitted, pull = np.zeros(inside.shape), np.zeros(inside.shape)
    model = regress(system.table[inside], np.column_stack(features))
    fitted[inside], pull[inside] = model.fitted, np.minimum(model.leverage, 1)
    effects = distance_decay(system.table, np.where(inside, apart, 0)).fitted
    found = {
        "sizes": ratio(system.table, fitted),
        "sizes_pearson": ratio(system.table - fitted, np.sqrt(fitted)),
        "sizes_studentised": ratio(system.table - fitted, np.sqrt(fitted * (1 - pull))),
        "sizes_left_out": ratio(system.table, _left_out(system.table, fitted, pull)),
        "effects": ratio(system.table, effects),
        "effects_pearson": ratio(system.table - effects, np.sqrt(effects)),
    }
    for name in ("sizes", "effects"):
        with np.errstate(divide="ignore"):
            found[f"{name}_log"] = np.where(found[name] > 0, np.log(found[name]), np.nan)
    own = found["sizes"]
    return found | {"strength": own * own.T, "direction": ratio(own, own.T)}


def _left_out(table: Matrix, fitted: Matrix, pull: Matrix) -> Matrix:
    """Return what the fit would say of each pair without it: one step of the fit from the whole."""
    step = ratio(pull, 1 - pull) * ratio(table - fitted, fitted)
    return np.asarray(fitted * np.exp(-np.clip(step, -50, 50)))
