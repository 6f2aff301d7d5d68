"""Flows estimated from two tables of migrant stocks, some years apart.

A stock table has a row per birthplace, a column per residence, and on its diagonal those who live
where they were born: population less foreign-born. Births and deaths are of the time between, by
residence. All tables are of one sex; sexes and periods are added up afterwards.

Three families are offered, as Abel and Cohen (2019), Scientific Data 6:82, compare them:
differences of stocks, rates, and demographic accounts. An account follows each birthplace by
itself. Those born in b who lived in r and survived, a_br, become those who live there later and
were not born meanwhile, e_br. Whoever can have stayed, stayed: m_br = min(a_br, e_br). What is left
over leaves (x = a - m) or arrives (y = e - m), and as no residence does both, the leavers of each
residence spread over the arrivals in proportion: f_odb = x_bo y_bd / sum_r y_br. That product is
the quasi-independent fit with a flat seed, so nothing is iterated and no array of n^3 is made:
summed over birthplaces it is one product of matrices.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from twoway.methods.fitting import NotFittedError, scale
from twoway.methods.tables import Matrix, Vector, ratio, without_diagonal

PSEUDO_BAYES_WEIGHT = 0.87  # Of the least movement, against independence: Azose and Raftery (2019).
METHODS = (
    "sd_drop_neg",
    "sd_rev_neg",
    "mig_rate",
    "da_min_open",
    "da_min_closed",
    "da_pb_closed",
)


def drop_negative(start: Matrix, end: Matrix) -> Matrix:
    """Count growth of a stock as moves from birthplace to residence; a fall is no move."""
    return without_diagonal(np.maximum(end - start, 0))


def reverse_negative(start: Matrix, end: Matrix, *, natives: bool = False) -> Matrix:
    """Count growth as moves out and a fall as moves back to the birthplace.

    `natives` keeps the diagonal: changes of those who live where they were born.
    """
    change = end - start
    moves = np.maximum(change, 0) + np.maximum(-change, 0).T
    return moves if natives else without_diagonal(moves)


def migration_rate(start: Matrix, movers: float) -> Matrix:
    """Share out a number of movers over corridors as the first stock lies (Dennett 2016)."""
    stock = without_diagonal(start)
    return np.asarray(movers * ratio(stock, stock.sum()))


def transition_rates(start: Matrix, end: Matrix) -> Matrix:
    """Spread populations by G, where G turns the first table into the second.

    Of historical interest (Rogers and von Rabenau 1971): flows can be negative, so this is no
    method of `estimate`.
    """
    return without_diagonal(np.linalg.solve(start, end) * start.sum(0)[:, None])


@dataclass(frozen=True)
class Account:
    """Survivors by first residence and by last, per birthplace; both have the same row sums.

    Attributes
    ----------
    before, after : array (n, n)
        a and e: rows birthplaces, columns residences.
    left, entered : array (n, n)
        An open account: who left the system from where, who entered it and lives where.
    natives_raised : array (n,) of bool
        Areas with more foreign-born than residents: their natives were set to 0.
    births_spread : array (n,) of bool
        Areas with more births than natives: births were spread over all birthplaces there.
    sweeps, error : int, float
        How the fit of birthplace totals ended: the largest error of a birthplace total,
        relative to it. 0 where nothing was fitted.
    """

    before: Matrix
    after: Matrix
    left: Matrix
    entered: Matrix
    natives_raised: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, dtype=bool))
    births_spread: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, dtype=bool))
    sweeps: int = 0
    error: float = 0.0


def account(
    start: Matrix,
    end: Matrix,
    births: Vector,
    deaths: Vector,
    *,
    closed: bool = True,
    births_of_natives: bool = True,
    balance_first: bool = True,
    tolerance: float = 1e-12,
) -> Account:
    """Bring two stock tables, births and deaths into one account.

    Parameters
    ----------
    start, end : array (n, n)
        Stock tables, rows birthplaces, columns residences.
    births, deaths : array (n,)
        Between the two dates, by residence.
    closed : bool
        Whether nobody enters or leaves the world: birthplace totals are then met half-way. An open
        account lets those go who are too many, and come who are too few.
    births_of_natives : bool
        Whether a child is born where its parents live and belongs there; else births are spread
        over all birthplaces of the residents.
    balance_first : bool
        A closed world's gap between births less deaths and growth is shared by the natives before
        births and deaths are taken away; else by those who are left afterwards.
    tolerance : float
        Largest relative error of a birthplace total.

    Raises
    ------
    NotFittedError
        If a table has negative cells off its diagonal, or more people die than live.
    """
    _check(start, end, births, deaths)
    start, raised_first = without_negative_natives(start)
    end, raised_last = without_negative_natives(end)
    if closed and balance_first:
        start, end = balanced(start, end, births, deaths)
    before = survivors(start, deaths)
    after, spread = without_births(end, births, of_natives=births_of_natives)
    if closed and not balance_first:
        before, after = balanced(before, after, np.zeros(1), np.zeros(1))
    matched = meet_halfway(before, after, tolerance) if closed else let_go(before, after)
    return replace(matched, natives_raised=raised_first | raised_last, births_spread=spread)


def _check(start: Matrix, end: Matrix, births: Vector, deaths: Vector) -> None:
    shapes = {np.shape(start), np.shape(end), (len(births), len(deaths))}
    if len(shapes) > 1:
        raise NotFittedError(
            f"tables and vectors of {shapes}: expected one set of areas at both ends. Map areas "
            "that split or merged to the older borders."
        )
    if not all(np.isfinite(x).all() for x in (start, end, births, deaths)):
        raise NotFittedError("a stock, birth or death is missing: an account needs every one.")
    if min(without_diagonal(start).min(), without_diagonal(end).min()) < 0:
        raise NotFittedError("a stock off the diagonal is negative: expected counts.")


def without_negative_natives(stock: Matrix) -> tuple[Matrix, NDArray[np.bool_]]:
    """Set natives below 0 to 0 and shrink the foreign-born to the population; tell where."""
    raised = np.diag(stock) < 0
    if not raised.any():
        return stock, raised
    mended = np.array(stock, dtype=np.float64)
    population = mended.sum(0)
    mended[np.diag_indices_from(mended)] = np.maximum(np.diag(mended), 0)
    factor = np.where(raised, ratio(population, mended.sum(0)), 1.0)
    return np.asarray(mended * factor), raised


def balanced(start: Matrix, end: Matrix, births: Vector, deaths: Vector) -> tuple[Matrix, Matrix]:
    """Share the world's gap between its growth and its births less deaths among all natives.

    Half is taken from those of the first table, half added to those of the last.
    """
    gap = (births.sum() - deaths.sum()) - (end.sum() - start.sum())
    if gap == 0:
        return start, end
    natives, natives_after = np.diag(start), np.diag(end)
    first = start - np.diag(gap / 2 * natives / natives.sum())
    last = end + np.diag(gap / 2 * natives_after / natives_after.sum())
    return first, last


def survivors(start: Matrix, deaths: Vector) -> Matrix:
    """Take deaths from every birthplace of a residence in proportion."""
    living = start.sum(0)
    if (deaths > living).any():
        raise NotFittedError("more people died in an area than lived there: check both.")
    return np.asarray(
        start * (1 - np.divide(deaths, living, out=np.zeros_like(living), where=living > 0))
    )


def without_births(
    end: Matrix, births: Vector, *, of_natives: bool = True
) -> tuple[Matrix, NDArray[np.bool_]]:
    """Take the children born meanwhile from the natives, or from all where natives are too few."""
    spread = np.diag(end) < births if of_natives else np.ones(len(end), dtype=bool)
    living = end.sum(0)
    share = np.divide(births, living, out=np.zeros_like(living), where=living > 0)
    if (spread & (share > 1)).any():
        raise NotFittedError("more children were born in an area than live there: check both.")
    after = end * np.where(spread, 1 - share, 1.0)
    after[np.diag_indices_from(after)] -= np.where(spread, 0.0, births)
    return np.asarray(after), spread


def meet_halfway(before: Matrix, after: Matrix, tolerance: float = 1e-12) -> Account:
    """Fit both tables to the mean of their birthplace totals; residences keep theirs.

    A birthplace may be out of reach (where nobody foreign-born lives, residence and birthplace are
    one): it comes as near as it can, and `error` says how near.
    """
    target = (before.sum(1) + after.sum(1)) / 2
    fitted, sweeps, error = [], 0, 0.0
    for table in (before, after):
        u, v, took, off = scale(table, target, table.sum(0), tolerance=tolerance, strict=False)
        fitted.append(u[:, None] * table * v)
        sweeps, error = max(sweeps, took), max(error, off)
    nobody = np.zeros_like(before)
    return Account(fitted[0], fitted[1], nobody, nobody, sweeps=sweeps, error=error)


def let_go(before: Matrix, after: Matrix) -> Account:
    """Let leave whom a birthplace has too many of, and enter whom it has too few of."""
    first, last = before.sum(1), after.sum(1)
    out = np.divide(np.maximum(first - last, 0), first, out=np.zeros_like(first), where=first > 0)
    new = np.divide(np.maximum(last - first, 0), last, out=np.zeros_like(last), where=last > 0)
    left, entered = before * out[:, None], after * new[:, None]
    return Account(before - left, after - entered, left, entered)


def least_movement(of: Account) -> tuple[Matrix, Matrix]:
    """Split an account into leavers and arrivals by birthplace, as few as can be."""
    stayed = np.minimum(of.before, of.after)
    return of.before - stayed, of.after - stayed


def _per_person(totals: Vector) -> Vector:
    return np.divide(1, totals, out=np.zeros_like(totals), where=totals > 0)


def spread_over(leaving: Matrix, arriving: Matrix) -> Matrix:
    """Sum over birthplaces who leaves for where others arrive, in proportion; diagonal 0."""
    part = arriving * _per_person(arriving.sum(1))[:, None]
    return without_diagonal(leaving.T @ part)


def by_birthplace(
    leaving: Matrix, arriving: Matrix, seed: NDArray[np.float64] | None = None
) -> NDArray[np.float64]:
    """Flows by origin, destination and birthplace: an array of n^3, for small worlds and checks.

    Parameters
    ----------
    leaving, arriving : array (n, n)
        By birthplace and residence.
    seed : array (n, n) or (n, n, n), optional
        What makes one pair likelier than another, by origin and destination, and by birthplace too;
        it must be above 0 wherever somebody leaves and somebody arrives.

    Raises
    ------
    NotFittedError
        If the seed's zeros forbid the margins.
    """
    n = len(leaving)
    if seed is None:
        part = arriving * _per_person(arriving.sum(1))[:, None]
        return np.asarray(np.einsum("bo,bd->odb", leaving, part))
    layers = np.broadcast_to(seed[:, :, None], (n, n, n)) if seed.ndim == 2 else seed
    flows = np.zeros((n, n, n))
    for b in range(n):
        if leaving[b].sum() > 0:
            u, v, _, _ = scale(layers[:, :, b], leaving[b], arriving[b])
            flows[:, :, b] = u[:, None] * layers[:, :, b] * v
    return flows


@dataclass(frozen=True)
class Types:
    """Moves by kind, n x n each: from the birthplace, back to it, and between two other areas."""

    outward: Matrix
    back: Matrix
    transit: Matrix


def types(leaving: Matrix, arriving: Matrix) -> Types:
    """Split flows by whether origin or destination is the birthplace (Azose and Raftery 2019)."""
    per_person = _per_person(arriving.sum(1))
    outward = without_diagonal((np.diag(leaving) * per_person)[:, None] * arriving)
    back = without_diagonal((leaving * (per_person * np.diag(arriving))[:, None]).T)
    return Types(outward, back, spread_over(leaving, arriving) - outward - back)


@dataclass(frozen=True)
class Estimates:
    """Flows of one sex and period by every method, and how the accounts came about."""

    flows: Mapping[str, Matrix]
    types: Mapping[str, Types]
    closed: Account
    open: Account
    independence: Matrix


def added(parts: Sequence[Estimates]) -> Estimates:
    """Add estimates of the same areas and period up: both sexes from men and women.

    The accounts that come with them are of no one table: their fits tell the worst of the parts.
    """
    first = parts[0]
    flows = {m: _sum([p.flows[m] for p in parts]) for m in first.flows}
    kinds = {m: _types_together([p.types[m] for p in parts]) for m in first.types}
    return Estimates(
        flows,
        kinds,
        _together([p.closed for p in parts]),
        _together([p.open for p in parts]),
        _sum([p.independence for p in parts]),
    )


def _types_together(kinds: Sequence[Types]) -> Types:
    return Types(
        _sum([k.outward for k in kinds]),
        _sum([k.back for k in kinds]),
        _sum([k.transit for k in kinds]),
    )


def _together(accounts: Sequence[Account]) -> Account:
    return Account(
        _sum([a.before for a in accounts]),
        _sum([a.after for a in accounts]),
        _sum([a.left for a in accounts]),
        _sum([a.entered for a in accounts]),
        natives_raised=np.any([a.natives_raised for a in accounts], axis=0),
        births_spread=np.any([a.births_spread for a in accounts], axis=0),
        sweeps=max(a.sweeps for a in accounts),
        error=max(a.error for a in accounts),
    )


def _sum(tables: Sequence[Matrix]) -> Matrix:
    return np.asarray(np.sum(tables, axis=0))


def estimate(
    start: Matrix, end: Matrix, births: Vector, deaths: Vector, movers: float | None = None
) -> Estimates:
    """Estimate flows between all areas by all six methods.

    Parameters
    ----------
    start, end, births, deaths : array
        As `account`.
    movers : float, optional
        World total that `mig_rate` shares out; by default the sum of all areas' absolute net
        migration, growth less births plus deaths.

    Returns
    -------
    Estimates
        `flows` by the names in METHODS, n x n each, the diagonal 0.

    Raises
    ------
    NotFittedError
        As `account`.
    """
    net = end.sum(0) - start.sum(0) - births + deaths
    shut = account(start, end, births, deaths, closed=True)
    ajar = account(start, end, births, deaths, closed=False)
    least, freely = least_movement(shut), (shut.before, shut.after)
    independence = spread_over(*freely)
    minimum = spread_over(*least)
    weight = PSEUDO_BAYES_WEIGHT
    kinds, free = types(*least), types(*freely)
    flows = {
        "sd_drop_neg": drop_negative(start, end),
        "sd_rev_neg": reverse_negative(start, end),
        "mig_rate": migration_rate(start, float(np.abs(net).sum()) if movers is None else movers),
        "da_min_open": spread_over(*least_movement(ajar)),
        "da_min_closed": minimum,
        "da_pb_closed": weight * minimum + (1 - weight) * independence,
    }
    mixed = Types(
        weight * kinds.outward + (1 - weight) * free.outward,
        weight * kinds.back + (1 - weight) * free.back,
        weight * kinds.transit + (1 - weight) * free.transit,
    )
    by_kind = {
        "da_min_open": types(*least_movement(ajar)),
        "da_min_closed": kinds,
        "da_pb_closed": mixed,
    }
    return Estimates(flows, by_kind, shut, ajar, independence)
