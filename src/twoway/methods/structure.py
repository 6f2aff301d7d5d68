"""Shape of a system of flows: how connected, how unequal, how concentrated, how mutual it is.

Tables are n x n with a row per origin; their diagonal is not read. `M` is the sum of all flows and
`K = n (n - 1)` the number of ordered pairs. What divides by nothing is NaN.
"""

import numpy as np
from numpy.typing import NDArray

from twoway.methods.tables import (
    Matrix,
    Vector,
    fields,
    into,
    net_of,
    off_diagonal,
    out_of,
    pairs,
    ratio,
    without_diagonal,
)


def intensity(table: Matrix, population: Vector) -> float:
    """Share of the population that moved between areas: 100 M / P, percent (Bell et al. 2002)."""
    return float(100 * ratio(pairs(table).sum(), population.sum()))


def courgeau(intensity: float, areas: int) -> float:
    """Intensity freed of the number of areas: CMI / ln(n^2) (Courgeau 1973)."""
    return float(ratio(intensity, 2 * np.log(areas)))


def effectiveness(table: Matrix) -> float:
    """Net redistribution for all movement: 100 (sum |N_i|) / (2 M), percent (Bell et al. 2002)."""
    return float(100 * ratio(np.abs(net_of(table)).sum(), 2 * pairs(table).sum()))


def aggregate_net_rate(table: Matrix, population: Vector) -> float:
    """Share of the population redistributed: 100 (sum |N_i|) / (2 P), percent."""
    return float(100 * ratio(np.abs(net_of(table)).sum(), 2 * population.sum()))


def connectivity(table: Matrix) -> float:
    """Share of pairs with any flow; a pair that is not known (NaN) counts on neither side."""
    known = pairs(table)
    known = known[~np.isnan(known)]
    return float(ratio((known > 0).sum(), known.size))


def empty_streams(table: Matrix) -> float:
    """Pairs known to carry nobody; NaN where no pair is known."""
    known = pairs(table)
    known = known[~np.isnan(known)]
    return float((known == 0).sum()) if known.size else float("nan")


def inequality(table: Matrix, expected: Matrix) -> float:
    """Share of movers who would have to change corridor: half the sum |m/M - e/E|."""
    return dissimilarity(pairs(table), pairs(expected))


def pairwise_differences(flows: Matrix) -> Vector:
    """Sum of |x_u - x_v| over all u and v, along the last axis, by sorting.

    Each value x_(r) is greater than r - 1 others and smaller than k - r, counted twice.
    """
    ordered = np.sort(flows, axis=-1)
    size = flows.shape[-1]
    return np.asarray(2 * ordered @ (2 * np.arange(1, size + 1) - size - 1))


def gini(table: Matrix, *, corrected: bool = False) -> float:
    """Inequality of all flows, 0 to 1; corrected: over K - 1 rather than K."""
    flows = pairs(table)
    size = flows.size - corrected
    return float(ratio(pairwise_differences(flows), 2 * size * flows.sum()))


def gini_rows(table: Matrix) -> float:
    """Part of the differences that lies within one origin (Plane and Mulligan 1997)."""
    return _part(pairwise_differences(fields(table)).sum(), table)


def gini_columns(table: Matrix) -> float:
    """Part of the differences that lies within one destination."""
    return _part(pairwise_differences(fields(table.T)).sum(), table)


def gini_exchange(table: Matrix) -> float:
    """Part of the differences that lies between a flow and its own counter-flow."""
    return _part(np.abs(pairs(table) - pairs(table.T)).sum(), table)


def _part(differences: float, table: Matrix) -> float:
    flows = pairs(table)
    return float(ratio(differences, 2 * flows.size * flows.sum()))


def field_gini(table: Matrix, *, corrected: bool = True) -> Vector:
    """Inequality of what leaves each area, over its n - 1 destinations; NaN where nothing does.

    Transpose the table for what enters. Corrected values divide by n - 2: three areas are needed.
    """
    flows = fields(table)
    size = flows.shape[1] - corrected
    return np.asarray(ratio(pairwise_differences(flows), 2 * size * flows.sum(1)))


def weighted_gini(table: Matrix) -> float:
    """Mean inequality of out-fields, each weighing as much as leaves it (Bell et al. 2002).

    Transpose the table for in-fields. An area that nobody leaves has weight 0.
    """
    return _weighted(field_gini(table), out_of(table))


def variation(table: Matrix) -> float:
    """Coefficient of variation of all flows: population standard deviation over mean."""
    flows = pairs(table)
    return float(ratio(flows.std(), flows.mean()))


def aggregate_variation(table: Matrix) -> float:
    """Coefficients of variation of out-fields, each weighing as much as leaves it.

    Transpose the table for in-fields; the published index is the sum of both (Rogers and Raymer
    1998; Rogers and Sweeney 1998).
    """
    flows = fields(table)
    return _weighted(ratio(flows.std(1), flows.mean(1)), out_of(table))


def _weighted(values: Vector, weights: Vector) -> float:
    return float(ratio((np.nan_to_num(values) * weights).sum(), weights.sum()))


def shares(counts: Vector) -> Vector:
    """Parts of the whole; NaN where the whole is nothing."""
    counts = np.asarray(counts, dtype=np.float64)
    return np.asarray(ratio(counts, counts.sum()))


def hhi(counts: Vector) -> float:
    """Concentration: the sum of squared shares, from 1/K (even) to 1 (all in one)."""
    return float((shares(counts) ** 2).sum())


def hhi_normalised(counts: Vector, among: int | None = None) -> float:
    """Concentration freed of the number of categories: 0 (even) to 1 (all in one).

    `among` is how many categories there are, if some are not known.
    """
    floor = 1 / (among or np.size(counts))
    return float(ratio(hhi(counts) - floor, 1 - floor))


def effective_number(counts: Vector) -> float:
    """How many equal categories would be as concentrated: 1 over the sum of squared shares."""
    return float(ratio(1, hhi(counts)))


def theil(counts: Vector, among: int | None = None) -> float:
    """Distance from an even spread: sum s ln(K s), from 0 to ln K (Theil 1967).

    K is how many categories there could be (`among`), or how many are given.
    """
    parts = shares(counts)
    return _not_below_zero(float(_times_log(parts, parts * (among or parts.size)).sum()))


def theil_parts(counts: Vector, groups: NDArray[np.str_]) -> tuple[float, float]:
    """Split Theil's index exactly into what lies between groups and what lies within them."""
    parts, groups = shares(counts), np.asarray(groups)
    if np.isnan(parts).any():
        return float("nan"), float("nan")
    between = within = 0.0
    for group in np.unique(groups):
        inside = groups == group
        share = parts[inside].sum()
        even = inside.sum() / parts.size
        between += float(_times_log(share, share / even))
        if share > 0:
            within += float(share) * theil(parts[inside])
    return _not_below_zero(between), _not_below_zero(within)


def _not_below_zero(value: float) -> float:
    """Take a rounding error off what an even spread makes 0."""
    return 0.0 if -1e-12 < value < 0 else value


def entropy(counts: Vector) -> float:
    """Shannon's entropy of the shares, in natural units."""
    parts = shares(counts)
    return float(-_times_log(parts, parts).sum()) + 0.0


def evenness(counts: Vector, *, seen: bool = False, among: int | None = None) -> float:
    """Entropy over its greatest possible value; `seen`: only of categories that occur (Pielou).

    `among` is how many categories there are, if some are not known.
    """
    counts = np.asarray(counts, dtype=np.float64)
    possible = (counts > 0).sum() if seen else among or counts.size
    return float(ratio(entropy(counts), np.log(possible))) if possible else float("nan")


def _times_log(weight: Vector, of: Vector) -> Vector:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(weight == 0, 0.0, weight * np.log(of))


def top_share(counts: Vector, largest: int) -> tuple[float, int]:
    """Share of the k largest, and how many that are: all that tie with the k-th are among them."""
    parts = np.sort(shares(counts))[::-1]
    if np.isnan(parts).any() or not parts.size:
        return float("nan"), 0
    among = parts >= parts[min(largest, parts.size) - 1]
    return float(parts[among].sum()), int(among.sum())


def dissimilarity(one: Vector, other: Vector) -> float:
    """Share that would have to change category to make two distributions alike: 0 to 1."""
    return float(np.abs(shares(one) - shares(other)).sum() / 2)


def two_way(there: Vector, back: Vector) -> float:
    """Share of all movement that is matched by movement the other way (Grubel and Lloyd 1975).

    Over several corridors the differences and the sums are added up before they are divided.
    """
    there, back = np.asarray(there, dtype=np.float64), np.asarray(back, dtype=np.float64)
    return float(1 - ratio(np.abs(there - back).sum(), (there + back).sum()))


def reciprocity(table: Matrix) -> float:
    """Share of the flow that is returned: the smaller of each two directions, over M."""
    moves = without_diagonal(table)
    return float(ratio(np.minimum(moves, moves.T).sum(), moves.sum()))


def reciprocity_of_links(table: Matrix) -> float:
    """Share of existing links that are returned by any flow at all."""
    linked = without_diagonal(table) > 0
    return float(ratio((linked & linked.T).sum(), linked.sum()))


def beyond_chance(found: float, by_chance: float) -> float:
    """How far a share exceeds what chance gives, of what it could: 1 all, 0 chance, below: less."""
    if np.isclose(by_chance, 1, rtol=0, atol=1e-12):
        return float("nan")
    return float((found - by_chance) / (1 - by_chance))


def preference(table: Matrix, population: Vector) -> Matrix:
    """Each flow over what sizes alone would give: M_ij / (M p_i p_j), p = share of population."""
    part = shares(population)
    moves = without_diagonal(table)
    return np.asarray(ratio(moves, moves.sum() * np.outer(part, part)))


def velocity(table: Matrix, population: Vector) -> Matrix:
    """Each flow over the product of both populations, times the whole: (M_ij / (P_i P_j)) P."""
    moves = without_diagonal(table)
    return np.asarray(ratio(moves * population.sum(), np.outer(population, population)))


def relative_intensity(table: Matrix) -> Matrix:
    """Each flow over what the margins predict under independence: M_ij M / (O_i D_j)."""
    moves = without_diagonal(table)
    found = ratio(moves * moves.sum(), np.outer(out_of(table), into(table)))
    return np.where(off_diagonal(len(table)), found, np.nan)


def components(counts: Matrix) -> dict[tuple[int, ...], Matrix]:
    """Multiplicative components of a two- or three-way table (Rogers et al. 2002; Raymer 2006).

    The key names the axes that an effect runs over: ``()`` the total, ``(0,)`` the share of each
    row, ``(0, 1)`` what rows and columns add to their shares, and so on. The product of all
    components over axes of a cell gives the cell.
    """
    counts = np.asarray(counts, dtype=np.float64)
    total = counts.sum()
    found: dict[tuple[int, ...], Matrix] = {(): np.asarray(total)}
    subsets = [s for s in np.ndindex(*(2,) * counts.ndim) if any(s)]
    for chosen in sorted(subsets, key=sum):
        axes = tuple(a for a, inside in enumerate(chosen) if inside)
        margin = counts.sum(tuple(a for a in range(counts.ndim) if a not in axes))
        expected = np.asarray(total)
        for lower, effect in list(found.items()):
            if lower and set(lower) < set(axes):
                shape = [counts.shape[a] if a in lower else 1 for a in axes]
                expected = expected * effect.reshape(shape)
        found[axes] = np.asarray(ratio(margin, expected))
    return found


def distances_by_weight(distance: Vector, weight: Vector) -> tuple[Vector, Vector]:
    """Sort distances, merge those that tie, and give the share of weight up to each."""
    merged, place = np.unique(distance, return_inverse=True)
    summed = np.bincount(place, weights=weight, minlength=merged.size)
    return merged, np.asarray(ratio(np.cumsum(summed), summed.sum()))


def mean_distance(distance: Vector, weight: Vector) -> float:
    """Distance that a mover went on average: sum M d / M."""
    return float(ratio((distance * weight).sum(), weight.sum()))


def median_distance(distance: Vector, weight: Vector) -> float:
    """Smallest distance at which the share of movers, nearest first, reaches one half."""
    merged, reached = distances_by_weight(distance, weight)
    if np.isnan(reached).any() or not reached.size:
        return float("nan")
    return float(merged[int(np.searchsorted(reached, 0.5, side="left"))])
