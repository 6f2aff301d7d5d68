"""Tables fitted to known margins, and tables fitted to known net totals.

Proportional fitting changes a seed as little as it can until its sums are as given. Every fit
states how it ended: the number of sweeps and the largest relative error of a margin that is left.
A fit that does not get there raises; it never returns a number that looks like a result.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linprog
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from twoway.methods.tables import Matrix, Vector, into, off_diagonal, out_of, without_diagonal

TOLERANCE = 1e-12
SWEEPS = 10_000


class NotFittedError(ValueError):
    """Margins that no table can have, or that the fit did not reach."""


@dataclass(frozen=True)
class Margin:
    """Cells that bear the same number in `labels` (the seed's shape) sum to `totals[number]`."""

    labels: NDArray[np.intp]
    totals: Vector


@dataclass(frozen=True)
class Fit:
    """A fitted table, the sweeps that it took, and the largest relative error of a margin."""

    values: Matrix
    sweeps: int
    error: float


def along(shape: Sequence[int], axes: Sequence[int], totals: Matrix) -> Margin:
    """Return the margin over some axes of a table: `totals` has the lengths of these axes."""
    sizes = [shape[a] for a in axes]
    if np.shape(totals) != tuple(sizes):
        raise NotFittedError(f"a margin of {np.shape(totals)}: expected {tuple(sizes)}.")
    grid = np.indices(shape)
    labels = np.ravel_multi_index([grid[a] for a in axes], sizes)
    return Margin(labels, np.asarray(totals, dtype=np.float64).ravel())


def fit(
    seed: Matrix,
    *margins: Margin,
    tolerance: float = TOLERANCE,
    sweeps: int = SWEEPS,
) -> Fit:
    """Scale a seed to margins of any shape: rows, columns, sides of a cube, blocks of cells.

    Parameters
    ----------
    seed : array
        What is believed without the margins; a cell of 0 stays 0.
    *margins : Margin
        Sums that the table must have; their totals agree.
    tolerance, sweeps : float, int
        Ends when no margin is further off than this, relative to the largest total.

    Raises
    ------
    NotFittedError
        If totals are negative or disagree, if a total is to be reached by cells that are all 0, or
        if the sweeps did not suffice.

    References
    ----------
    Deming and Stephan (1940); Willekens (1999) for the use on migration.
    """
    values = np.array(seed, dtype=np.float64)
    _consistent(values, margins)
    largest = max((float(m.totals.max(initial=0)) for m in margins), default=0.0) or 1.0
    error = np.inf
    for sweep in range(1, sweeps + 1):
        for margin in margins:
            values *= _factors(values, margin)[margin.labels]
        error = max(float(np.abs(_off(values, m)).max(initial=0)) for m in margins) / largest
        if error <= tolerance:
            return Fit(values, sweep, error)
    raise NotFittedError(
        f"a margin is still off by {error:.1e} of the largest total after {sweeps} sweeps; "
        f"expected {tolerance:.0e}. Margins that a seed's zeros forbid are out of reach: widen "
        "the seed, check the margins, or allow more sweeps."
    )


def _factors(values: Matrix, margin: Margin) -> Vector:
    found = _summed(values, margin)
    return np.divide(margin.totals, found, out=np.zeros_like(found), where=found > 0)


def _summed(values: Matrix, margin: Margin) -> Vector:
    return np.asarray(
        np.bincount(margin.labels.ravel(), values.ravel(), minlength=margin.totals.size),
        dtype=np.float64,
    )


def _off(values: Matrix, margin: Margin) -> Vector:
    return np.asarray(_summed(values, margin) - margin.totals)


def _consistent(seed: Matrix, margins: Sequence[Margin]) -> None:
    sums = [float(m.totals.sum()) for m in margins]
    if min(seed.min(initial=0), *(m.totals.min(initial=0) for m in margins)) < 0:
        raise NotFittedError("found a negative seed or total; expected counts.")
    if max(sums) - min(sums) > 1e-9 * max(sums):
        raise NotFittedError(
            f"the margins sum to {sums}; expected one sum. Balance them first: a fit to unlike "
            "sums would be a fit to neither."
        )
    for margin in margins:
        bare = (margin.totals > 0) & (_summed(seed, margin) <= 0)
        if bare.any():
            raise NotFittedError(
                f"{bare.sum()} totals are to be reached by cells that are all 0 in the seed."
            )


def quasi_independence(table: Matrix, allowed: NDArray[np.bool_] | None = None) -> Matrix:
    """Fit a_i b_j to the margins of a table over the cells that can occur (Goodman 1968).

    Parameters
    ----------
    table : array (n, n)
        Flows; the diagonal is not read.
    allowed : array (n, n) of bool, optional
        Cells that can occur; by default all off the diagonal.

    Returns
    -------
    array (n, n)
        Expected flows with the table's margins, 0 where nothing can occur.

    Raises
    ------
    NotFittedError
        If the allowed cells fall apart into tables that have nothing in common, or the margins
        cannot be met.
    """
    moves = without_diagonal(table)
    allowed = off_diagonal(len(moves)) if allowed is None else allowed & off_diagonal(len(moves))
    if (moves[~allowed] > 0).any():
        raise NotFittedError("flows stand in cells that are said to be impossible: mend either.")
    out, arrived = moves.sum(1), moves.sum(0)
    _connected(allowed[np.ix_(out > 0, arrived > 0)])
    rows, columns, _, _ = scale(allowed.astype(np.float64), out, arrived)
    return np.asarray(rows[:, None] * allowed * columns)


def expected(table: Matrix) -> Matrix:
    """Return what the margins alone would give, NaN throughout where that cannot be fitted."""
    try:
        return quasi_independence(table)
    except NotFittedError:
        return np.full(np.shape(table), np.nan)


def scale(
    seed: Matrix,
    rows: Vector,
    columns: Vector,
    *,
    tolerance: float = TOLERANCE,
    sweeps: int = SWEEPS,
    start: Vector | None = None,
    strict: bool = True,
) -> tuple[Vector, Vector, int, float]:
    """Find u and v so that u_i s_ij v_j has the given row and column sums.

    The same fit as `fit` with two margins, but only vectors change: a sweep is two products. The
    columns are met last, so they hold to rounding whenever it ends.

    Parameters
    ----------
    seed : array (n, m)
        What is believed without the margins.
    rows, columns : array
        Sums to be met; both have one sum.
    tolerance, sweeps : float, int
        Ends when no row is further off than this, relative to its own sum.
    start : array (m,), optional
        A guess of v.
    strict : bool
        Raise where the sums are not met; else return what came nearest, with its error.

    Returns
    -------
    tuple
        u, v, sweeps, and the largest error of a row sum, relative to that sum.

    Raises
    ------
    NotFittedError
        As `fit`.
    """
    total = float(rows.sum())
    if abs(total - float(columns.sum())) > 1e-9 * max(total, 1e-300):
        raise NotFittedError(
            f"the rows sum to {total}, the columns to {float(columns.sum())}; expected one sum. "
            "Balance them first."
        )
    # What differs by rounding would keep the last digits from ever being met.
    rows = rows * (float(columns.sum()) / total) if total else rows
    across = np.ascontiguousarray(seed.T)
    v = np.where(columns > 0, 1.0, 0.0) if start is None else start
    u = np.zeros_like(rows)
    reached = seed @ v
    own = np.where(rows > 0, rows, 1.0)
    error, earlier, sweep, cells = np.inf, np.inf, 0, None
    for sweep in range(1, sweeps + 1):
        u = np.divide(rows, reached, out=np.zeros_like(rows), where=reached > 0)
        back = across @ u
        v = np.divide(columns, back, out=np.zeros_like(columns), where=back > 0)
        reached = seed @ v
        before = error
        error = float((np.abs(u * reached - rows) / own).max(initial=0))
        if ((columns > 0) & (back <= 0)).any():
            error = 1.0
            break
        if error <= tolerance:
            return u, v, sweep, error
        if not strict and error < 1e-9 and abs(before - error) <= tolerance * 1e-2:
            break  # What is left is rounding.
        if not strict and sweep % 50 == 0:
            now = u[:, None] * seed * v
            rests = cells is not None and np.abs(now - cells).max() <= tolerance * now.max()
            if rests and error > 0.999 * earlier:
                break  # Sums out of reach: the table has come to rest, the error does not fall.
            cells, earlier = now, error
    if not strict:
        return u, v, sweep, error
    raise NotFittedError(
        f"a row is still off by {error:.1e} of its sum after {sweep} sweeps; expected "
        f"{tolerance:.0e}. Margins that a seed's zeros forbid are never reached: check both."
    )


def _connected(allowed: NDArray[np.bool_]) -> None:
    if not allowed.size:
        return
    n, m = allowed.shape
    row, column = np.nonzero(allowed)
    graph = coo_array((np.ones(row.size), (row, column + n)), shape=(n + m, n + m))
    parts = connected_components(graph, directed=False)[0]
    if parts > 1:
        raise NotFittedError(
            f"the cells that can occur fall into {parts} tables with nothing in common; expected "
            "one. Leave out the areas that move with few others, or fit each table by itself."
        )


def to_net_totals(prior: Matrix, net: Vector, total: float | None = None) -> Matrix:
    """Change prior flows least, in entropy, so that in less out of each area is as given.

    The answer is m_ij a_i / a_j, by Newton's method on the dual; a total adds one factor.

    Parameters
    ----------
    prior : array (n, n)
        Flows believed beforehand; 0 stays 0. What stands on the diagonal takes no part in the nets,
        and counts in the total.
    net : array (n,)
        Arrivals less departures; they sum to nothing.
    total : float, optional
        All flows together; left free without it.

    Raises
    ------
    NotFittedError
        If nets do not sum to 0, or the prior's zeros leave no way to meet them.
    """
    moves = np.asarray(prior, dtype=np.float64)
    _zero_sum(net)
    if moves.sum() == 0:
        raise NotFittedError("nobody moves beforehand: no net can be met.")
    scaled = moves / moves.sum()
    wanted = np.asarray(net, dtype=np.float64) / (total if total is not None else moves.sum())
    level = np.zeros(len(moves))
    for _ in range(200):
        flows, value = _at(scaled, level, fixed=total is not None)
        slope = flows.sum(1) - flows.sum(0) + wanted
        if np.abs(slope).max() <= 1e-14 * max(1.0, float(np.abs(wanted).max())):
            break
        bend = np.diag(flows.sum(1) + flows.sum(0)) - flows - flows.T
        if total is not None:
            drift = flows.sum(1) - flows.sum(0)
            bend = bend - np.outer(drift, drift)
        step = np.linalg.lstsq(bend, -slope, rcond=1e-13)[0]
        level, moved = _downhill(scaled, level, step, wanted, slope, value, total is not None)
        if not moved:
            break
    flows = _at(scaled, level, fixed=total is not None)[0]
    flows = flows * (total if total is not None else moves.sum())
    missed = float(np.abs(into(flows) - out_of(flows) - net).max())
    if missed > 1e-9 * max(1.0, float(np.abs(net).max())):
        raise NotFittedError(
            f"the nets are missed by {missed:.3g}: the prior's zeros leave no way to meet them. "
            "Give a small flow to the pairs that can occur."
        )
    return flows


def _at(scaled: Matrix, level: Vector, *, fixed: bool) -> tuple[Matrix, float]:
    """Flows at these multipliers, and what the dual counts for them."""
    spread = np.clip(level[:, None] - level[None, :], -700, 700)
    flows = scaled * np.exp(spread)
    if not fixed:
        return flows, float(flows.sum())
    sum_ = float(flows.sum())
    return flows / sum_, float(np.log(sum_))


def _downhill(
    scaled: Matrix,
    level: Vector,
    step: Vector,
    wanted: Vector,
    slope: Vector,
    value: float,
    fixed: bool,
) -> tuple[Vector, bool]:
    """Go along the step, halving it until the dual falls; tell whether it could."""
    height = value + float(wanted @ level)
    for _ in range(60):
        tried = level + step
        reached = _at(scaled, tried, fixed=fixed)[1] + float(wanted @ tried)
        if reached <= height + 1e-4 * float(slope @ step) + 1e-15 * abs(height):
            return tried, True
        step = step / 2
    return level, False


def _zero_sum(net: Vector) -> None:
    size = float(np.abs(net).max(initial=0))
    if abs(float(np.sum(net))) > 1e-9 * max(size, 1e-300) * len(net):
        raise NotFittedError(
            f"net totals sum to {float(np.sum(net)):.6g}; expected 0: who leaves one area arrives "
            "in another. Balance them first."
        )


def balanced_nets(net: Vector, *, keep_signs: bool = True) -> Vector:
    """Make net totals sum to 0.

    Gains and losses are scaled to the mean of their sums, so that no area changes sides; or the
    same number is taken from every area.
    """
    net = np.asarray(net, dtype=np.float64)
    if not keep_signs:
        return np.asarray(net - net.mean())
    gains, losses = net[net > 0].sum(), -net[net < 0].sum()
    if min(gains, losses) == 0 < max(gains, losses):
        raise NotFittedError("all areas gain, or all lose: no scaling makes that sum to 0.")
    middle = (gains + losses) / 2
    factor = np.where(net > 0, middle / (gains or 1.0), middle / (losses or 1.0))
    return np.asarray(net * factor)


def unbalanced(net: Vector) -> str:
    """Return the mark of nets that had to be scaled, empty where they sum to nothing."""
    size = float(np.nansum(np.abs(net)))
    return "nets_balanced" if abs(float(np.nansum(net))) > 1e-9 * size else ""


def whole_numbers(values: Vector, total: int | None = None) -> NDArray[np.int64]:
    """Round to whole numbers that keep the sum: the largest remainders are rounded up.

    With a total the values are scaled to it first. Ties go to the first.
    """
    values = np.asarray(values, dtype=np.float64)
    scaled = values if total is None else values * total / values.sum()
    down = np.floor(scaled)
    missing = round(float((scaled - down).sum()))
    up = np.argsort(-(scaled - down), kind="stable")[:missing]
    down[up] += 1
    return down.astype(np.int64)


def to_net_totals_squares(prior: Matrix, net: Vector, weight: Matrix | None = None) -> Matrix:
    """Change prior flows least, in squares over a weight, so that in less out is as given.

    Flows stay at or above 0. The dual is piecewise quadratic: Newton steps on the flows that are
    not held at 0, until none of them changes.

    Raises
    ------
    NotFittedError
        If nets do not sum to 0 or cannot be met.
    """
    moves = without_diagonal(prior)
    _zero_sum(net)
    n = len(moves)
    weight = off_diagonal(n) * (np.ones((n, n)) if weight is None else weight)
    level = np.zeros(n)
    for _ in range(500):
        flows = np.maximum(moves + weight * (level[:, None] - level), 0) * off_diagonal(n)
        off = net - (flows.sum(0) - flows.sum(1))
        if np.abs(off).max() <= 1e-12 * max(1.0, float(np.abs(net).max()), float(moves.max())):
            return np.asarray(flows)
        free = weight * (flows > 0)
        bend = np.diag(free.sum(1) + free.sum(0)) - free - free.T
        step = np.linalg.lstsq(bend + 1e-12 * np.eye(n), -off, rcond=None)[0]
        level = level + _shortest(moves, weight, level, step, net)
    raise NotFittedError("the nets cannot be met from this prior by flows at or above 0.")


def _shortest(moves: Matrix, weight: Matrix, level: Vector, step: Vector, net: Vector) -> Vector:
    """Halve a step until the dual of the least squares falls."""

    def height(at: Vector) -> float:
        lifted = np.maximum(moves + weight * (at[:, None] - at), 0)
        with np.errstate(divide="ignore", invalid="ignore"):
            cost = np.where(weight > 0, lifted**2 / (2 * weight), 0).sum()
        return float(cost + net @ at)

    begun = height(level)
    for _ in range(40):
        if height(level + step) <= begun + 1e-14 * abs(begun):
            return step
        step = step / 2
    return step


def to_net_totals_absolute(prior: Matrix, net: Vector) -> float:
    """Return the least sum of changes |y - m| to prior flows that meets the net totals.

    The flows that reach it are not unique: only the sum is.
    """
    moves = without_diagonal(prior)
    _zero_sum(net)
    n = len(moves)
    origin, destination = np.nonzero(off_diagonal(n))
    size = origin.size
    column = np.arange(size)
    one = np.ones(size)
    change = coo_array(
        (np.concatenate([one, -one]), (np.r_[destination, origin], np.r_[column, column])),
        shape=(n, size),
    ).tocsr()
    missing = net - (into(moves) - out_of(moves))
    solved = linprog(
        np.ones(2 * size),
        A_eq=_beside(change, -change),
        b_eq=missing,
        bounds=[(0, None)] * size + [(0, float(m)) for m in moves[origin, destination]],
        method="highs",
    )
    if not solved.success:
        raise NotFittedError(f"the nets cannot be met from this prior: {solved.message}")
    return float(solved.fun)


def _beside(left: coo_array, right: coo_array) -> coo_array:
    from scipy.sparse import hstack

    return hstack([left, right]).tocsr()
