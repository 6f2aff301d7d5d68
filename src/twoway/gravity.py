"""The gravity model of a system: what sizes, distance and ties say of each pair.

Two fits by Poisson pseudo-likelihood, zeros kept: `sizes` has the populations of both sides,
`effects` an effect of each origin and destination in their place. Distance and whatever ties are
given are in both. An area of which population or distances are not known is no part of either.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from twoway.methods.poisson import regress, with_effects
from twoway.methods.tables import Matrix, Vector, off_diagonal
from twoway.systems import System, located

LINKS = ("contiguous", "language", "colony")
SIZES = ("origin", "destination")
TERMS = ("distance", *LINKS)
FEWEST = 4


@dataclass(frozen=True)
class Gravity:
    """Both fits, over the areas that `some` marks.

    `sizes` and `effects` hold coefficient and robust standard error (HC0) by term; `pull` is the
    leverage of each pair in the fit on sizes, `spread` its Pearson statistic over its degrees of
    freedom: how much more flows vary than Poisson counts would.
    """

    some: NDArray[np.bool_]
    table: Matrix
    fitted_by_sizes: Matrix
    fitted_by_effects: Matrix
    pull: Matrix
    spread: float
    sizes: Mapping[str, tuple[float, float]]
    effects: Mapping[str, tuple[float, float]]


def fit(
    system: System, population: pd.DataFrame, distance: pd.DataFrame, links: pd.DataFrame
) -> Gravity:
    """Fit both models to a system.

    Raises
    ------
    UndefinedError
        If fewer than four areas have population and distances, or two of them have no distance.
    NotFittedError
        If a fit runs away, or features say the same as others.
    """
    people, apart = system.of(population), system.between(distance, "km")
    unknown = ~(people > 0)
    apart[unknown] = apart[:, unknown] = np.nan
    some = located(apart, FEWEST)
    part = np.ix_(some, some)
    inside = off_diagonal(int(some.sum()))
    between = {"distance": np.log(np.where(inside, apart[part], 1.0))}
    for link in LINKS:
        tied = np.nan_to_num(system.between(links, link))[part]
        if 0 < tied[inside].sum() < inside.sum():
            between[link] = tied
    return _fitted(system.table[part], people[some], between, some)


def _fitted(
    table: Matrix, people: Vector, between: Mapping[str, Matrix], some: NDArray[np.bool_]
) -> Gravity:
    inside = off_diagonal(len(table))
    size = np.log(people)
    columns = {
        "origin": np.broadcast_to(size[:, None], inside.shape),
        "destination": np.broadcast_to(size, inside.shape),
        **between,
    }
    features = [np.ones(inside.sum()), *(x[inside] for x in columns.values())]
    model = regress(table[inside], np.column_stack(features))
    fitted, pull = np.zeros(inside.shape), np.zeros(inside.shape)
    fitted[inside], pull[inside] = model.fitted, np.minimum(model.leverage, 1)
    beyond = with_effects(table, [*between.values()])
    found = zip(columns, model.coefficient[1:], model.robust[1:], strict=True)
    pairs = zip(between, beyond.coefficient, beyond.robust, strict=True)
    return Gravity(
        some,
        table,
        fitted,
        beyond.fitted,
        pull,
        model.pearson / model.freedom if model.freedom else np.nan,
        {term: (float(c), float(e)) for term, c, e in found},
        {term: (float(c), float(e)) for term, c, e in pairs},
    )
