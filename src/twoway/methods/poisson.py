"""Flows explained by what pairs of areas have: Poisson pseudo-likelihood (PPML).

Zeros are kept, and standard errors do not assume that flows vary as Poisson counts do (Santos Silva
and Tenreyro 2006, Review of Economics and Statistics 88(4)).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse.csgraph import connected_components
from scipy.special import xlogy

from twoway.methods.fitting import NotFittedError, scale
from twoway.methods.tables import Matrix, Vector, off_diagonal, without_diagonal


@dataclass(frozen=True)
class Poisson:
    """A fit of E(y) = exp(X b).

    `error` holds the standard errors of a Poisson model, `robust` those that allow any variance
    (HC0), `clustered` those that also allow what is in one cluster to move together. `leverage` is
    how far each count pulls its own fitted value, 0 to 1.
    """

    coefficient: Vector
    error: Vector
    robust: Vector
    fitted: Vector
    leverage: Vector
    deviance: float
    null_deviance: float
    freedom: int
    pearson: float
    clustered: Vector | None = None


def regress(
    counts: Vector, features: Matrix, clusters: NDArray[np.generic] | None = None
) -> Poisson:
    """Fit by iterated least squares, a column of `features` per coefficient.

    Raises
    ------
    NotFittedError
        If columns say the same as others, or the fit runs away (a group with zeros only).
    """
    counts = np.asarray(counts, dtype=np.float64)
    features = np.asarray(features, dtype=np.float64)
    if np.linalg.matrix_rank(features) < features.shape[1]:
        raise NotFittedError("some features say the same as others together: leave them out.")
    fitted = (counts + counts.mean()) / 2
    line = np.log(fitted)
    for _ in range(100):
        root = np.sqrt(fitted)
        working = line + (counts - fitted) / fitted
        coefficient = np.linalg.lstsq(features * root[:, None], working * root, rcond=None)[0]
        before, line = line, features @ coefficient
        if np.abs(line).max() > 100:
            break
        fitted = np.exp(line)
        if np.abs(line - before).max() <= 1e-10 * max(1.0, np.abs(line).max()):
            return _with_errors(counts, features, coefficient, fitted, clusters)
    raise NotFittedError(
        "the Poisson fit does not come to rest: a group of pairs has zeros only. Leave it out."
    )


def deviance_of(counts: Vector, fitted: Vector) -> float:
    """Return twice the fall in log-likelihood from the counts themselves to the fitted values."""
    logs = xlogy(counts, np.where(counts > 0, counts, 1)) - xlogy(counts, fitted)
    return float(2 * (logs - counts + fitted).sum())


def _with_errors(
    counts: Vector,
    features: Matrix,
    coefficient: Vector,
    fitted: Vector,
    clusters: NDArray[np.generic] | None,
) -> Poisson:
    # Columns of unlike size (a year, a logarithm) are brought to one before inverting.
    size = np.sqrt((features**2 * fitted[:, None]).sum(0))
    even = features / size
    bread = np.linalg.inv(even.T @ (even * fitted[:, None]))
    scores = even * (counts - fitted)[:, None]
    clustered = None
    if clusters is not None:
        place = np.unique(clusters, return_inverse=True)[1]
        summed = np.zeros((place.max() + 1, even.shape[1]))
        np.add.at(summed, place, scores)
        clustered = np.sqrt(np.diag(bread @ (summed.T @ summed) @ bread)) / size
    return Poisson(
        coefficient,
        np.sqrt(np.diag(bread)) / size,
        np.sqrt(np.diag(bread @ (scores.T @ scores) @ bread)) / size,
        fitted,
        fitted * ((even @ bread) * even).sum(1),
        deviance_of(counts, fitted),
        deviance_of(counts, np.full_like(counts, counts.mean())),
        counts.size - features.shape[1],
        float(((counts - fitted) ** 2 / fitted).sum()),
        clustered,
    )


@dataclass(frozen=True)
class Effects:
    """A fit of E(M_ij) = a_i b_j exp(x_ij c): a coefficient per feature, its error, fitted flows.

    `robust` allows any variance (HC0).
    """

    coefficient: Vector
    robust: Vector
    fitted: Matrix


def with_effects(table: Matrix, features: Sequence[Matrix]) -> Effects:
    """Fit what pairs have beside the effects of their origins and destinations, zeros kept.

    The effects are what brings the table to its margins; so the coefficients alone are searched, by
    Newton's method with steps halved until the likelihood does not fall, and each step is a
    proportional fit on an n x n table. An area that nobody leaves, or nobody enters, is no part of
    the fit.

    Raises
    ------
    NotFittedError
        If sizes alone fit the flows, features say the same as others, or the search does not come
        to rest.
    """
    moves = without_diagonal(table)
    apart = off_diagonal(len(moves))
    rows, columns = moves.sum(1), moves.sum(0)
    if len(moves) < 3 or min((rows > 0).sum(), (columns > 0).sum()) < 2:
        raise NotFittedError("sizes alone fit so few flows: features have nothing to explain.")
    part = np.ix_(rows > 0, columns > 0)
    middles = [float((moves * x).sum() / moves.sum()) for x in features]
    stack = np.stack([np.where(apart, x - m, 0) for x, m in zip(features, middles, strict=True)])
    inside = np.stack([x[part] for x in stack])

    some = moves > 0

    def fitted_at(beta: Vector, step: float, start: Vector | None) -> tuple[Matrix, float, Vector]:
        # Far from the end a near fit will do: its error is that of the next step at most.
        tolerance = float(np.clip(1e-3 * step**2, 1e-13, 1e-6))
        seed = np.where(apart, np.exp(np.clip(np.tensordot(beta, stack, 1), -500, 500)), 0.0)
        u, v, _, _ = scale(seed, rows, columns, tolerance=tolerance, start=start)
        fitted = u[:, None] * seed * v
        return fitted, float((moves[some] * np.log(fitted[some])).sum()), v

    beta = np.zeros(len(stack))
    fitted, height, start = fitted_at(beta, 1.0, None)
    for _ in range(100):
        cleared = _cleared(inside, fitted[part])
        off = (moves - fitted)[part]
        bend = np.einsum("kij,lij,ij->kl", cleared, cleared, fitted[part])
        if np.linalg.matrix_rank(bend, tol=1e-12 * max(1.0, float(np.abs(bend).max()))) < len(bend):
            raise NotFittedError("some features say the same as sizes and others together.")
        # What is cleared of the effects does not feel how near the margins are met.
        step = np.linalg.solve(bend, (cleared * off).sum((1, 2)))
        if np.all(np.abs(step) <= 1e-10 * np.maximum(1.0, np.abs(beta))):
            scores = cleared * off
            meat = np.einsum("kij,lij->kl", scores, scores)
            bread = np.linalg.inv(bend)
            return Effects(beta, np.sqrt(np.diag(bread @ meat @ bread)), fitted)
        for _ in range(40):
            nearer, reached, start = fitted_at(beta + step, float(np.abs(step).max()), start)
            if reached >= height - 1e-9 * abs(height):
                break
            step = step / 2
        beta, fitted, height = beta + step, nearer, reached
        if np.abs(beta).max() > 50:
            break
    raise NotFittedError("features separate flows from zeros altogether: no coefficient fits.")


@dataclass(frozen=True)
class Decay:
    """How flows fall with distance once sizes are set aside, with its error and fitted flows."""

    elasticity: float
    robust: float
    fitted: Matrix


def distance_decay(table: Matrix, distance: Matrix) -> Decay:
    """Fit E(M_ij) = a_i b_j d_ij^beta over all pairs, zeros kept.

    Raises
    ------
    NotFittedError
        If a distance is missing or not above 0, or as `with_effects`.
    """
    apart = off_diagonal(len(table))
    if not (distance[apart] > 0).all():
        raise NotFittedError("a distance is missing or 0: give one above 0 to every pair.")
    found = with_effects(table, [np.log(np.where(apart, distance, 1.0))])
    return Decay(float(found.coefficient[0]), float(found.robust[0]), found.fitted)


def _cleared(features: NDArray[np.float64], weight: Matrix) -> NDArray[np.float64]:
    """Take from features (k, n, m) what effects of rows and columns explain, weighted."""
    rows, columns = weight.sum(1), weight.sum(0)
    weighed = features * weight
    of_rows, of_columns = weighed.sum(2), weighed.sum(1)
    # The rows' effects follow from the columns': what is solved is of one side only.
    share = weight / rows[:, None]
    system = np.diag(columns) - weight.T @ share
    right = of_columns - of_rows @ share
    # One effect is free: rows up and columns down by the same change nothing.
    system[-1, :] = 0
    system[-1, -1] = 1
    right[:, -1] = 0
    across = np.linalg.solve(system, right.T).T
    down = of_rows / rows - across @ share.T
    return np.asarray(features - down[:, :, None] - across[:, None, :])


@dataclass(frozen=True)
class Symmetry:
    """Two tests of two-way balance over the pairs with any flow; `pairs` counts these.

    `symmetry`: both directions of each pair are equal but for chance. `quasi`: they differ only by
    what is general to each area. The difference tests whether the margins are alike.
    """

    symmetry: float
    symmetry_freedom: int
    quasi: float
    quasi_freedom: int
    pairs: int
    fitted: Matrix


def symmetry(table: Matrix) -> Symmetry:
    """Measure how far a table is from symmetry and from quasi-symmetry (Caussinus 1965).

    Under quasi-symmetry the direction within a pair follows from one strength per area, as in
    paired comparisons: M_ij / (M_ij + M_ji) = w_i / (w_i + w_j). The strengths are fitted by
    Newton's method.
    """
    moves = without_diagonal(table)
    n = len(moves)
    either = moves + moves.T
    met = np.triu(either > 0, 1)
    taking_part = either.sum(1) > 0
    one_way = taking_part & ((moves.sum(1) == 0) | (moves.sum(0) == 0))
    if one_way.any():
        raise NotFittedError("an area only sends or only receives: its balance has no bounds.")
    strength = np.zeros(n)
    for _ in range(100):
        share = 1 / (1 + np.exp(strength[None, :] - strength[:, None]))
        expected = either * share
        slope = moves.sum(1) - expected.sum(1)
        weight = either * share * (1 - share)
        step = np.linalg.lstsq(np.diag(weight.sum(1)) - weight, slope, rcond=1e-13)[0]
        strength = strength + np.clip(step, -5, 5)
        if np.abs(step).max() <= 1e-12:
            break
    else:
        raise NotFittedError("an area only sends or only receives: its balance has no bounds.")
    expected = either / (1 + np.exp(strength[None, :] - strength[:, None]))
    apart = (met | met.T) & off_diagonal(n)
    pairs = int(met.sum())
    # A strength is free in each part of the map that has no pair with another.
    parts = connected_components(met | met.T, directed=False)[0] - int((~taking_part).sum())
    groups = int(taking_part.sum())
    return Symmetry(
        deviance_of(moves[apart], (either / 2)[apart]),
        pairs,
        deviance_of(moves[apart], expected[apart]),
        pairs - (groups - parts),
        pairs,
        expected,
    )
