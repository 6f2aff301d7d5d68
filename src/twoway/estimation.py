"""Flows estimated from the stock tables of the world: which tables, by which method, how sure.

A stock table is a system of areas with a count for every pair. Tables of a source, edition and sex
are taken two at a time, neighbours in time. The natives of an area, who are in no table of
migrants, are its population less its foreign-born.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from twoway.frames import FRAMES
from twoway.methods.fitting import NotFittedError
from twoway.methods.stocks import METHODS, Estimates, estimate
from twoway.methods.tables import Matrix, Vector, off_diagonal, square
from twoway.systems import framed, gathered, paired

STOCKS = (*FRAMES["stock_tables"].keys, "period_end")
Forms = dict[str, tuple[Matrix, Matrix, Matrix]]
_VALUES = ("value", "value_low", "value_high")
_TABLE = tuple(k for k in FRAMES["stock_tables"].keys if k != "period")


@dataclass(frozen=True)
class Period:
    """Two stock tables of the same areas, and what is known of births and deaths between them."""

    keys: Mapping[str, Any]
    areas: tuple[str, ...]
    start: Matrix
    end: Matrix
    births: Vector
    deaths: Vector
    named: NDArray[np.bool_]
    cells: list[int]

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
    years = events.groupby("area")[["births", "deaths"]].sum(min_count=1).reindex(list(areas))
    abroad = both[(both["origin"] != both["destination"]) & (both["persons"] > 0)]
    named = np.zeros(start.shape, dtype=bool)
    at = {area: place for place, area in enumerate(areas)}
    for origin, destination in zip(abroad["origin"], abroad["destination"], strict=True):
        named[at[origin], at[destination]] = True
    cells = gathered([*both["cells"], *events.loc[events["area"].isin(areas), "cells"]])
    births, deaths = (years[c].to_numpy("float64", na_value=np.nan) for c in ("births", "deaths"))
    return Period(keys, areas, start, end, births, deaths, named, cells)


def _table(areas: tuple[str, ...], rows: pd.DataFrame) -> Matrix:
    counted = rows["persons"].to_numpy("float64", na_value=np.nan)
    return square(areas, rows["origin"], rows["destination"], counted)


def by_method(stock_tables: pd.DataFrame, vital_events: pd.DataFrame, method: str) -> pd.DataFrame:
    """Estimate flows by one method; the band is the range over all six.

    Each row says where the destination's table does not name the origin at either end: the method
    then yields return moves and what the model spreads, and no fact of the corridor.
    """
    return _rows(
        stock_tables,
        vital_events,
        lambda flows: {"": (flows[method], np.min(_all(flows), 0), np.max(_all(flows), 0))},
    )


def spread_of_methods(stock_tables: pd.DataFrame, vital_events: pd.DataFrame) -> pd.DataFrame:
    """Set the released estimate beside the median and the range over all six methods."""

    def forms(flows: Mapping[str, Matrix]) -> Forms:
        every = _all(flows)
        least, most = every.min(0), every.max(0)
        none = np.full(least.shape, np.nan)
        with np.errstate(divide="ignore", invalid="ignore"):
            log = np.where(least > 0, np.log(most / least), np.nan)
        return {
            "estimate": (flows["da_pb_closed"], least, most),
            "median": (np.median(every, 0), none, none),
            "log_range": (log, none, none),
        }

    return _rows(stock_tables, vital_events, forms, variants=("estimate", "median", "log_range"))


def _all(flows: Mapping[str, Matrix]) -> NDArray[np.float64]:
    return np.stack([flows[m] for m in METHODS])


def _rows(
    stock_tables: pd.DataFrame,
    vital_events: pd.DataFrame,
    forms: Callable[[Mapping[str, Matrix]], Forms],
    variants: tuple[str, ...] = (),
) -> pd.DataFrame:
    parts = []
    for period in periods(stock_tables, vital_events):
        found, reason = period.estimated()
        shown = forms(found.flows) if found else {}
        rows, columns = np.nonzero(off_diagonal(len(period.areas)))
        cells = [period.cells if found else []] * rows.size
        mark = np.where(period.named[rows, columns], "", "stock_origin_missing")
        for variant in variants or ("",):
            part = paired(period.keys, period.areas, rows, columns)
            if variants:
                part["variant"] = variant
            for column, table in zip(_VALUES, shown.get(variant, ()), strict=False):
                part[column] = table[rows, columns]
            part = part.reindex(columns=[*part, *(c for c in _VALUES if c not in part)])
            part["mark"] = mark
            part["interval"] = np.where(part["value_low"].notna(), "range over methods", "")
            part = part.assign(
                reason=reason or "zero_denominator", status="E", coverage=period.known
            )
            part["cells"] = cells
            parts.append(part)
    keys = (*STOCKS, "origin", "destination", *(("variant",) if variants else ()))
    return pd.concat(parts, ignore_index=True) if parts else framed([], keys)
