"""Flows estimated from the stock tables of the world: which tables, by which method, how sure.

A stock table is a system of areas with a count for every pair. Tables of a source, edition and sex
are taken two at a time, neighbours in time. The natives of an area, who are in no table of
migrants, are its population less its foreign-born. Blocs are added up from their members, method
by method, and a band is the range of the sums.

The raw cells of a row are the counts of its own pair at both ends, in both directions, and the
populations of both sides: what an estimate is set against is the whole table of the same source,
edition and year, with the births and deaths of all areas.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from typing import Any, cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from twoway.frames import FRAMES, answered_once
from twoway.methods.fitting import NotFittedError
from twoway.methods.stocks import METHODS, Estimates, added, estimate
from twoway.methods.tables import Matrix, Vector, off_diagonal, square
from twoway.missing import NO_FACT
from twoway.systems import OVER_METHODS, framed, gathered

STOCKS = (*FRAMES["stock_tables"].keys, "period_end")
RELEASED = "da_pb_closed"
OVER_BOTH = f"{OVER_METHODS} and editions of the stock"
_TABLE = tuple(k for k in FRAMES["stock_tables"].keys if k != "period")
_SIDES = ("origin", "destination")
_SEXES = ("F", "M")
_VARIANTS = ("estimate", "median", "log_range")
# A pair that no table names, and between which no method moves half a person, has no row.
_LEAST = 0.5


@dataclass(frozen=True)
class Period:
    """Two stock tables of the same areas, and what is known of births and deaths between them.

    `named` tells of which pairs either table holds somebody; `cells` holds raw cells by pair.
    """

    keys: Mapping[str, Any]
    areas: tuple[str, ...]
    start: Matrix
    end: Matrix
    births: Vector
    deaths: Vector
    named: NDArray[np.bool_]
    cells: NDArray[np.object_]

    @property
    def without_sex(self) -> tuple[Any, ...]:
        """What two periods share of which only the sex differs, areas included."""
        return (*(v for k, v in self.keys.items() if k != "sex"), self.areas)

    @property
    def known(self) -> float:
        """Share of the pairs that have a count at both ends."""
        apart = off_diagonal(len(self.areas))
        return float((~np.isnan(self.start + self.end))[apart].mean())

    def estimated(self) -> tuple[Estimates | None, str]:
        """Flows by every method, or why there are none."""
        if self.known < 1:
            return None, "incomplete_table"
        inputs = (self.start, self.end, self.births, self.deaths)
        if not all(np.isfinite(x).all() for x in inputs):
            return None, "missing_input"
        try:
            return estimate(*inputs), ""
        except NotFittedError:
            return None, "not_fitted"


@dataclass(frozen=True)
class Sums:
    """Flows of a period between areas and between blocs: arrays, a row per pair.

    `flows` has a column per method; without an estimate it has none and `reason` says why.
    `returning` is how many of the released estimate go back to where they were born.
    `sweeps` and `fit_error` tell how the fit of birthplace totals ended, `mended` what had to be
    mended of an area, or of a member of a bloc, before there was an account: natives raised to
    nobody, births spread over all birthplaces. `sizes` holds every area and bloc of the world, and
    how many areas it is made of. `named` and `pairs` count member pairs: of how many the
    stock tables hold somebody, and of how many there are.
    """

    keys: Mapping[str, Any]
    origin: NDArray[np.object_]
    destination: NDArray[np.object_]
    flows: Mapping[str, Vector]
    returning: Vector
    named: NDArray[np.int64]
    pairs: NDArray[np.int64]
    cells: list[list[int]]
    known: float
    reason: str
    sweeps: int = 0
    fit_error: float = np.nan
    mended: Mapping[str, str] = field(default_factory=dict)
    sizes: Mapping[str, int] = field(default_factory=dict)

    @property
    def every(self) -> Matrix:
        """Estimates, a row per method."""
        return np.stack([self.flows[m] for m in METHODS])

    def rows(self, values: Mapping[str, Vector | float], variant: str = "") -> pd.DataFrame:
        """Return a row per pair with these columns, its mark and its count of named pairs."""
        frame = pd.DataFrame({"origin": self.origin, "destination": self.destination, **values})
        frame = frame.assign(
            **self.keys,
            reported=self.named,
            expected=self.pairs,
            mark=self._marks(),
            sweeps=self.sweeps,
            fit_error=self.fit_error,
            reason=self.reason or "zero_denominator",
            status="E",
            coverage=self.named / self.pairs if self.flows else self.known,
        )
        frame["cells"] = self.cells
        return frame.assign(variant=variant) if variant else frame

    def _marks(self) -> NDArray[np.object_]:
        ends = zip(self.origin, self.destination, strict=True)
        of_pair = [self.mended.get(o) or self.mended.get(d, "") for o, d in ends]
        return np.where(self.named > 0, np.array(of_pair, dtype=object), NO_FACT)


def periods(stock_tables: pd.DataFrame, vital_events: pd.DataFrame) -> Iterator[Period]:
    """Pair each stock table with the next in time."""
    for keys, tables in stock_tables.groupby(list(_TABLE), sort=True, dropna=False):
        named = dict(zip(_TABLE, cast("tuple[Any, ...]", keys), strict=True))
        dates = sorted(tables["period"].unique())
        for first, last in pairwise(dates):
            whole = {**named, "period": first, "period_end": last}
            yield _period(whole, tables, vital_events)


def _period(keys: Mapping[str, Any], tables: pd.DataFrame, vital_events: pd.DataFrame) -> Period:
    both = tables[tables["period"].isin([keys["period"], keys["period_end"]])]
    areas = tuple(sorted({*both["origin"], *both["destination"]}))
    start, end = (_table(areas, both[both["period"] == keys[k]]) for k in ("period", "period_end"))
    events = vital_events[
        (vital_events["period"] >= keys["period"])
        & (vital_events["period"] < keys["period_end"])
        & (vital_events["sex"] == keys["sex"])
    ]
    counted = events.groupby("area")[["births", "deaths"]]
    # A year that one area lacks and another has is missing, not a year without births.
    whole = counted.count() == (counted.count().max().max() if len(events) else 0)
    years = counted.sum().where(whole).reindex(list(areas))
    births, deaths = (years[c].to_numpy("float64", na_value=np.nan) for c in ("births", "deaths"))
    named = (np.nan_to_num(start) > 0) | (np.nan_to_num(end) > 0)
    return Period(keys, areas, start, end, births, deaths, named, _cells(areas, both))


def _table(areas: tuple[str, ...], rows: pd.DataFrame) -> Matrix:
    counted = rows["persons"].to_numpy("float64", na_value=np.nan)
    return square(areas, rows["origin"], rows["destination"], counted)


def _cells(areas: tuple[str, ...], rows: pd.DataFrame) -> NDArray[np.object_]:
    """Raw cells of each pair, of both tables."""
    cells = np.empty((len(areas), len(areas)), dtype=object)
    some = rows[rows["cells"].str.len() > 0]
    index = pd.Index(np.array(areas, dtype=object))
    i, j = (index.get_indexer(pd.Index(some[c].to_numpy(object))) for c in _SIDES)
    for row, column, own in zip(i, j, some["cells"], strict=True):
        cells[row, column] = [*(cells[row, column] or ()), *own]
    return cells


@answered_once
def summed(
    stock_tables: pd.DataFrame, vital_events: pd.DataFrame, bloc_members: pd.DataFrame
) -> list[Sums]:
    """Estimate every period by every method, between areas and between blocs that share nobody.

    Sexes are runs of their own: where men and women have one, both together are their sum.
    """
    runs = [(p, *p.estimated()) for p in periods(stock_tables, vital_events)]
    by_sex = {(p.without_sex, p.keys["sex"]): found for p, found, _ in runs if found}
    sums = []
    for period, found, reason in runs:
        parts = [by_sex.get((period.without_sex, sex)) for sex in _SEXES]
        if period.keys["sex"] == "_T" and all(parts):
            found, reason = added([p for p in parts if p]), ""
        sums.append(_summed(period, found, reason, bloc_members))
    return sums


def _summed(
    period: Period, found: Estimates | None, reason: str, bloc_members: pd.DataFrame
) -> Sums:
    parts = _parts(period, bloc_members)
    sides = np.array([[area in part for area in period.areas] for part in parts.values()], float)
    names = np.array([*parts], dtype=object)
    added = {m: sides @ flow @ sides.T for m, flow in (found.flows if found else {}).items()}
    back = found.types[RELEASED].back if found else np.full(period.start.shape, np.nan)
    told = np.rint(sides @ period.named @ sides.T).astype("int64")
    # A whole world has tens of thousands of pairs between which nobody moves.
    empty = (np.maximum.reduce([*added.values()]) < _LEAST) if added else np.zeros_like(told, bool)
    apart = (sides @ sides.T == 0) & ~(empty & (told == 0) & (told.T == 0))
    rows, columns = np.nonzero(apart)
    members = sides.sum(1).astype("int64")
    inside = [np.flatnonzero(side) for side in sides]
    cells = [_own(period, inside[i], inside[j]) for i, j in zip(rows, columns, strict=True)]
    return Sums(
        period.keys,
        names[rows],
        names[columns],
        {m: flow[rows, columns] for m, flow in added.items()},
        (sides @ back @ sides.T)[rows, columns],
        told[rows, columns],
        members[rows] * members[columns],
        cells if found else [[] for _ in rows],
        period.known,
        reason,
        found.closed.sweeps if found else 0,
        found.closed.error if found else np.nan,
        _mended(found, names, sides) if found else {},
        {str(n): int(m) for n, m in zip(names, members, strict=True)},
    )


def _mended(found: Estimates, names: NDArray[np.object_], sides: Matrix) -> dict[str, str]:
    """Areas of which a table had to be mended, and blocs with such a member."""
    marks = {
        "births_spread": found.closed.births_spread,
        "natives_raised": found.closed.natives_raised,
    }
    return {
        str(names[place]): mark
        for mark, areas in marks.items()
        for place in np.flatnonzero(sides @ areas > 0)
    }


def _parts(period: Period, bloc_members: pd.DataFrame) -> dict[str, set[str]]:
    """Areas by themselves, and blocs of which every member of the first day is an area."""
    now = bloc_members[
        (bloc_members["valid_from"] <= period.keys["period"])
        & (bloc_members["valid_to"] >= period.keys["period"])
    ]
    blocs = {str(b): {*some["member"]} for b, some in now.groupby("bloc", sort=True)}
    whole = {b: some for b, some in blocs.items() if some <= {*period.areas}}
    return {**{area: {area} for area in period.areas}, **whole}


def _own(period: Period, here: NDArray[np.intp], there: NDArray[np.intp]) -> list[int]:
    cells = [period.cells[i, j] for i in here for j in there]
    cells += [period.cells[j, i] for i in here for j in there]
    return gathered([*cells, *(period.cells[i, i] for i in (*here, *there))])


def by_method(
    stock_tables: pd.DataFrame,
    vital_events: pd.DataFrame,
    bloc_members: pd.DataFrame,
    method: str,
) -> pd.DataFrame:
    """Estimate flows by one method; the band is the range over all six.

    Each row says where the destination's table does not name the origin at either end: the method
    then yields return moves and what the model spreads, and no fact of the corridor.
    """
    parts = [
        sums.rows(_banded(sums, sums.flows[method]) if sums.flows else _NONE)
        for sums in summed(stock_tables, vital_events, bloc_members)
    ]
    return _joined(parts, (*STOCKS, "origin", "destination"))


_NONE: Mapping[str, float] = {"value": np.nan, "value_low": np.nan, "value_high": np.nan}


def _banded(sums: Sums, value: Vector) -> dict[str, Any]:
    every = sums.every
    return {
        "value": value,
        "value_low": every.min(0),
        "value_high": every.max(0),
        "interval": OVER_METHODS,
    }


def spread_of_methods(
    stock_tables: pd.DataFrame, vital_events: pd.DataFrame, bloc_members: pd.DataFrame
) -> pd.DataFrame:
    """Set the released estimate beside the median and the range over all six methods."""
    parts = []
    for sums in summed(stock_tables, vital_events, bloc_members):
        forms: dict[str, Mapping[str, Any]] = dict.fromkeys(_VARIANTS, _NONE)
        if sums.flows:
            least, most = sums.every.min(0), sums.every.max(0)
            log = np.full(least.shape, np.nan)
            np.log(np.divide(most, least, out=log, where=least > 0), out=log, where=least > 0)
            forms = {
                "estimate": _banded(sums, sums.flows[RELEASED]),
                "median": {**_NONE, "value": np.median(sums.every, 0)},
                "log_range": {**_NONE, "value": log},
            }
        parts += [sums.rows(form, variant) for variant, form in forms.items()]
    return _joined(parts, (*STOCKS, "origin", "destination", "variant"))


def over_editions(
    stock_tables: pd.DataFrame, vital_events: pd.DataFrame, bloc_members: pd.DataFrame
) -> pd.DataFrame:
    """Take the newest edition's released estimate, with the range over methods and editions.

    An edition re-estimates the stocks of both ends: what two editions say of the same years is as
    far apart as what two methods do, or farther.
    """
    whole = [s for s in summed(stock_tables, vital_events, bloc_members) if s.flows]

    def same(sums: Sums) -> tuple[str, ...]:
        return tuple(str(v) for k, v in sums.keys.items() if k != "edition")

    alike = groupby(sorted(whole, key=lambda s: (*same(s), s.keys["edition"])), key=same)
    parts = [_over_editions([*group]) for _, group in alike]
    keys = tuple(k for k in STOCKS if k != "edition")
    return _joined(parts, (*keys, "origin", "destination"))


def _over_editions(editions: list[Sums]) -> pd.DataFrame:
    """One row per pair of any edition; what the newest that covers it says goes before."""
    frames = [_printed(sums) for sums in editions]
    pairs = pd.concat([f[[*_SIDES]] for f in frames]).drop_duplicates()
    told = [_with_nobody(f, sums, pairs) for f, sums in zip(frames, editions, strict=True)]
    *_, newest = told
    for earlier in told[-2::-1]:
        newest = _widened(newest, earlier)
    newest["interval"] = np.where(newest["editions"] > 1, OVER_BOTH, OVER_METHODS)
    newest["years"] = newest["period_end"].dt.year - newest["period"].dt.year
    return newest.rename(columns={"edition": "newest_edition"})


def _printed(sums: Sums) -> pd.DataFrame:
    rows = sums.rows(_banded(sums, sums.flows[RELEASED]))
    return rows.assign(returns=sums.returning, editions=1, method=RELEASED)


def _with_nobody(frame: pd.DataFrame, sums: Sums, pairs: pd.DataFrame) -> pd.DataFrame:
    """Add the pairs of other editions between which this one names and moves nobody.

    Its world holds both sides, so that it does say something of them: less than half a person.
    """
    covered = pairs[pairs[[*_SIDES]].isin([*sums.sizes]).all(axis=1)]
    absent = covered.merge(frame[[*_SIDES]], "left", [*_SIDES], indicator=True)
    absent = absent.loc[absent["_merge"] == "left_only", [*_SIDES]]
    if absent.empty:
        return frame
    nobody = absent.assign(
        **sums.keys,
        **dict.fromkeys(("value", "value_low", "value_high", "returns", "coverage"), 0.0),
        reported=0,
        expected=absent["origin"].map(sums.sizes) * absent["destination"].map(sums.sizes),
        mark=NO_FACT,
        sweeps=sums.sweeps,
        fit_error=sums.fit_error,
        interval=OVER_METHODS,
        reason="",
        status="E",
        editions=1,
        method=RELEASED,
    )
    nobody["cells"] = [[] for _ in range(len(nobody))]
    return pd.concat([frame, nobody], ignore_index=True)


def _widened(newest: pd.DataFrame, earlier: pd.DataFrame) -> pd.DataFrame:
    """Widen a band by what an earlier edition says; take over the pairs that it alone covers."""
    pair = [*_SIDES]
    beside = newest[pair].merge(earlier, "left", pair)
    known = beside["editions"].notna()
    newest = newest.assign(
        value_low=np.fmin(newest["value_low"], beside["value_low"]),
        value_high=np.fmax(newest["value_high"], beside["value_high"]),
        editions=newest["editions"] + known.astype("int64"),
    )
    newest["cells"] = [
        gathered([own, other]) if both else own
        for own, other, both in zip(newest["cells"], beside["cells"], known, strict=True)
    ]
    alone = earlier.merge(newest[pair], "left", pair, indicator=True)
    return pd.concat([newest, alone[alone["_merge"] == "left_only"].drop(columns="_merge")])


def _joined(parts: list[pd.DataFrame], keys: tuple[str, ...]) -> pd.DataFrame:
    return pd.concat(parts, ignore_index=True) if parts else framed([], keys)
