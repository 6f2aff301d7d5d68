"""What a corridor has beyond pairs of like sizes, distance and ties."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.poisson import distance_decay, regress
from twoway.methods.tables import Matrix, Vector, off_diagonal, ratio
from twoway.systems import PAIR, System, by_pair, located

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
        "Zeros are kept; of one there is no logarithm. An area without population or distances is "
        "no part of the fit: NULL, missing_input, for its pairs. A fit that runs away: NULL, "
        "not_fitted. No residual outside the pairs of the fit."
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
    placed = population["area"].isin([*apart["origin"], *apart["destination"]])
    known = population[placed]

    def measure(system: System) -> dict[str, Matrix]:
        return _residuals(system, known, apart, links)

    return by_pair(moves, measure, fewest=4, variants=VARIANTS, also=known, between=apart)


def _residuals(
    system: System, population: pd.DataFrame, distance: pd.DataFrame, links: pd.DataFrame
) -> dict[str, Matrix]:
    """Fit the areas of which both are known; NaN for pairs with another."""
    people, apart = system.of(population), system.between(distance, "km")
    known = people > 0
    apart[~known] = apart[:, ~known] = np.nan
    some = located(apart, fewest=4)
    part = np.ix_(some, some)
    ties = [np.nan_to_num(system.between(links, link))[part] for link in LINKS]
    whole = np.full((len(VARIANTS), *apart.shape), np.nan)
    found = _fitted(system.table[part], people[some], apart[part], ties)
    for place, variant in enumerate(VARIANTS):
        whole[place][part] = found[variant]
    return dict(zip(VARIANTS, whole, strict=True))


def _fitted(table: Matrix, people: Vector, apart: Matrix, ties: list[Matrix]) -> dict[str, Matrix]:
    inside = off_diagonal(len(table))
    size = np.log(people)
    features = [
        np.ones(inside.sum()),
        np.broadcast_to(size[:, None], inside.shape)[inside],
        np.broadcast_to(size, inside.shape)[inside],
        np.log(apart[inside]),
        *(tie[inside] for tie in ties if 0 < tie[inside].sum() < inside.sum()),
    ]
    fitted, pull = np.zeros(inside.shape), np.zeros(inside.shape)
    model = regress(table[inside], np.column_stack(features))
    fitted[inside], pull[inside] = model.fitted, np.minimum(model.leverage, 1)
    effects = distance_decay(table, np.where(inside, apart, 0)).fitted
    found = {
        "sizes": ratio(table, fitted),
        "sizes_pearson": ratio(table - fitted, np.sqrt(fitted)),
        "sizes_studentised": ratio(table - fitted, np.sqrt(fitted * (1 - pull))),
        "sizes_left_out": ratio(table, _left_out(table, fitted, pull)),
        "effects": ratio(table, effects),
        "effects_pearson": ratio(table - effects, np.sqrt(effects)),
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
