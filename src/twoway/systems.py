"""Indicators of whole systems: each table of moves between n areas, one after the other.

A system is a table whose every pair is known. With pairs missing most measures would measure the
gap: such a table gets no value, its reason, and the share of pairs that are there.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from twoway.frames import FRAMES, answered_once
from twoway.methods.fitting import NotFittedError
from twoway.methods.tables import Matrix, Vector, off_diagonal, square, without_diagonal
from twoway.missing import NO_FACT

SYSTEM = tuple(FRAMES["moves"].keys)
AREA = (*SYSTEM, "area")
SPREAD = tuple(FRAMES["spread"].keys)
PAIR = (*SYSTEM, "origin", "destination")
Rows = list[dict[str, Any]]
OVER_METHODS = "range over methods"
NO_AREA = ("_X", "_T")  # As reference/areas.csv has them: unknown or other, and all partners.
LEAST_COVERAGE = 0.8  # Below it, a value is told with a mark only.
_COUNTED = ("count", "among")


class UndefinedError(ValueError):
    """A quantity that this table does not define; the message is the reason's code."""


@dataclass(frozen=True)
class System:
    """One table of moves: its keys, its areas, and n x n arrays of counts, raw cells and marks.

    `status` is E where it is an estimate; `others` are the tables that other methods come to: what
    is measured has the range over them as its band.
    """

    keys: Mapping[str, Any]
    areas: tuple[str, ...]
    table: Matrix
    cells: NDArray[np.object_]
    marks: NDArray[np.object_]
    status: str = "A"
    others: tuple[Matrix, ...] = ()

    @property
    def known(self) -> float:
        """Share of the ordered pairs that have a row with a value."""
        apart = off_diagonal(len(self.areas))
        return float((~np.isnan(self.table[apart])).mean()) if apart.any() else 0.0

    @cached_property
    def _no_fact(self) -> Matrix:
        """Movers of the pairs whose estimate is no fact."""
        return np.asarray(np.where(self.marks == NO_FACT, np.nan_to_num(self.table), 0.0))

    @property
    def no_fact(self) -> float:
        """Share of the movers whose pair bears the mark that its estimate is no fact."""
        moved = float(np.nansum(self.table))
        return float(self._no_fact.sum()) / moved if moved else 0.0

    @property
    def no_fact_by_area(self) -> Vector:
        """The same of what leaves and enters each area."""
        weak, all_moves = self._no_fact, np.nan_to_num(self.table)
        turnover = all_moves.sum(0) + all_moves.sum(1)
        share = np.divide(
            weak.sum(0) + weak.sum(1), turnover, out=np.zeros_like(turnover), where=turnover > 0
        )
        return np.asarray(share)

    @cached_property
    def all_cells(self) -> list[int]:
        """Every raw cell of the table."""
        return gathered(self.cells[off_diagonal(len(self.areas))])

    def of(self, areas: pd.DataFrame, column: str = "persons") -> Vector:
        """Set what is known of areas in the system's period beside them; NaN where nothing is."""
        now = areas[areas["period"] == self.keys["period"]].set_index("area")[column]
        return np.asarray(now.reindex(list(self.areas)).to_numpy("float64", na_value=np.nan))

    def whole(self, areas: pd.DataFrame, column: str = "persons") -> Vector:
        """Set what is known of every area beside them.

        Raises
        ------
        UndefinedError
            If something of an area is not known: a sum without it would be another sum.
        """
        known = self.of(areas, column)
        if np.isnan(known).any():
            raise UndefinedError("missing_input")
        return known

    def cells_of(self, areas: pd.DataFrame) -> list[int]:
        """Raw cells of what is known of its areas in its period."""
        now = areas["period"] == self.keys["period"]
        return gathered(areas.loc[now & areas["area"].isin(self.areas), "cells"])

    def cells_between(self, pairs: pd.DataFrame) -> list[int]:
        """Raw cells of what is known of pairs of its areas."""
        inside = pairs["origin"].isin(self.areas) & pairs["destination"].isin(self.areas)
        return gathered(pairs.loc[inside, "cells"])

    def between(self, pairs: pd.DataFrame, column: str) -> Matrix:
        """Set what is known of pairs into an n x n array; NaN where nothing is."""
        inside = pairs["origin"].isin(self.areas) & pairs["destination"].isin(self.areas)
        some = pairs[inside]
        return square(self.areas, some["origin"], some["destination"], some[column])


def gathered(cells: Any) -> list[int]:
    """Every number of some lists of raw cells, each once, in order."""
    return sorted({int(cell) for some in cells for cell in (some if some is not None else ())})


@answered_once
def systems(moves: pd.DataFrame) -> list[System]:
    """Each table of the frame, its areas in alphabetical order.

    Partners that are not known, or are all together, are no areas: their rows are left out.
    """
    return [*_systems(moves)]


def _systems(moves: pd.DataFrame) -> Iterator[System]:
    named = ~(moves["origin"].isin(NO_AREA) | moves["destination"].isin(NO_AREA))
    moves = moves[named]
    for keys, group in moves.groupby(list(SYSTEM), sort=True, dropna=False):
        areas = tuple(sorted({*group["origin"], *group["destination"]}))
        counted = group["persons"].to_numpy("float64", na_value=np.nan)
        table = square(areas, group["origin"], group["destination"], counted)
        np.fill_diagonal(table, 0)
        yield System(
            dict(zip(SYSTEM, cast("tuple[Any, ...]", keys), strict=True)),
            areas,
            table,
            _of_pairs(areas, group, "cells"),
            _of_pairs(areas, group, "mark"),
            "".join(sorted({*group["status"].astype("str")})),
            _others(areas, group),
        )


def _others(areas: tuple[str, ...], rows: pd.DataFrame) -> tuple[Matrix, ...]:
    """Tables of the other methods, where every pair has them all."""
    told = rows["others"]
    lengths = {len(o) if isinstance(o, list | np.ndarray) else 0 for o in told}
    if lengths in ({0}, set()) or len(lengths) > 1:
        return ()
    values = np.stack([np.asarray(o, dtype=np.float64) for o in told], axis=1)
    tables = (square(areas, rows["origin"], rows["destination"], v) for v in values)
    return tuple(without_diagonal(np.nan_to_num(t)) for t in tables)


def _over_others(system: System, measure: Callable[[System], Any]) -> list[Any]:
    """Measure the tables of the other methods, where that is defined."""
    found = []
    for table in system.others:
        with suppress(UndefinedError, NotFittedError):
            found.append(measure(replace(system, table=table, others=())))
    return found


def _ends(values: Sequence[Any]) -> tuple[Any, Any, str]:
    """Least and greatest of what the methods come to, and what the range is one over."""
    numbers = [v for v in values if not isinstance(v, str)]
    if len(numbers) < 2:
        return np.nan, np.nan, ""
    low, high = numbers[0], numbers[0]
    for value in numbers[1:]:
        low, high = np.fmin(low, value), np.fmax(high, value)
    return low, high, OVER_METHODS


def _form(found: Any, variant: str) -> Any:
    """Return one variant of what was measured; what has none is its only one."""
    return found.get(variant, np.nan) if isinstance(found, Mapping) else found


def by_system(
    moves: pd.DataFrame,
    measure: Callable[[System], float | Mapping[str, float | str]],
    *,
    fewest: int = 2,
    partial: bool = False,
    variants: tuple[str, ...] = (),
    also: Callable[[System], list[int]] | None = None,
    marked: Callable[[System], str] | None = None,
) -> pd.DataFrame:
    """Measure each system once, or once per variant.

    Parameters
    ----------
    moves : DataFrame
        As `frames.FRAMES["moves"]`.
    measure : callable
        A number of one system, or a number per variant; NaN where it divides by nothing, or the
        code of a reason.
    fewest : int
        How many areas it takes.
    partial : bool
        Whether it is defined where some pairs are unknown.
    variants : tuple of str
        The variants of a measure that has some: they are a key of its rows.
    also : callable, optional
        Further raw cells that went in.
    marked : callable, optional
        What weakens the measure of a system beside its holes.
    """
    rows: Rows = []
    for system in systems(moves):
        found, reason = _measured(system, measure, fewest, partial)
        beside = [] if reason else _over_others(system, measure)
        used = gathered([system.all_cells, also(system) if also else []])
        for variant in variants or ("",):
            value, *others = (_form(f, variant) for f in (found, *beside))
            low, high, kind = _ends([value, *others])
            rows.append(
                {
                    **system.keys,
                    **({"variant": variant} if variants else {}),
                    **_valued(value, reason),
                    "value_low": low,
                    "value_high": high,
                    "interval": kind,
                    "status": system.status,
                    "coverage": system.known,
                    "no_fact": system.no_fact,
                    "mark": _mark_of(system, marked),
                    "cells": used,
                }
            )
    return framed(rows, (*SYSTEM, *(("variant",) if variants else ())))


def _mark_of(system: System, marked: Callable[[System], str] | None) -> str:
    if system.known < 1:
        return "partial_coverage"
    own = marked(system) if marked else ""
    return own or (NO_FACT if system.no_fact > 1 - LEAST_COVERAGE else "")


def by_system_and_distance(
    moves: pd.DataFrame, distance: pd.DataFrame, measure: Callable[[System, Matrix], float]
) -> pd.DataFrame:
    """Measure each system by each way of measuring distance; the coverage is of movers.

    `measure` is given the distances as n x n, NaN where one is missing.
    """
    if not len(moves):
        return framed([], (*SYSTEM, "distance"))
    parts = []
    # Without any distance there is a row all the same, which says so.
    ways = [*distance.groupby("distance", sort=True)] or [("capitals", distance)]
    for way, measured in ways:
        apart = {s.areas: s.between(measured, "km") for s in systems(moves)}
        part = by_system(
            moves,
            lambda s, apart=apart: measure(s, apart[s.areas]),  # type: ignore[misc]
            also=lambda s, measured=measured: s.cells_between(measured),  # type: ignore[misc]
        )
        # Of a table with a hole, the coverage is of its pairs.
        reached = [_reached(s, apart[s.areas]) if s.known == 1 else s.known for s in systems(moves)]
        little = np.asarray(reached) < LEAST_COVERAGE
        mark = np.where(little, "partial_coverage", part["mark"])
        parts.append(part.assign(distance=way, coverage=reached, mark=mark))
    return pd.concat(parts)


def located(apart: Matrix, fewest: int = 2) -> NDArray[np.bool_]:
    """Tell of which areas a distance to another is known: a fit is one of these.

    Raises
    ------
    UndefinedError
        If they are fewer than a fit takes, or two of them have no distance above 0.
    """
    inside = off_diagonal(len(apart))
    some = (~np.isnan(apart) & inside).any(1)
    part = np.ix_(some, some)
    if some.sum() < fewest or not (apart[part][inside[part]] > 0).all():
        raise UndefinedError("missing_input")
    return np.asarray(some)


def _reached(system: System, apart: Matrix) -> float:
    moved = np.nan_to_num(system.table)
    return float(np.where(np.isnan(apart), 0, moved).sum() / moved.sum()) if moved.sum() else 0.0


def by_area(
    moves: pd.DataFrame,
    measure: Callable[[System], Vector],
    *,
    fewest: int = 2,
    also: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """Measure each area of each system; its raw cells are its row and its column.

    `no_fact` is the share of what came and left whose estimate is no fact of its pair: with more
    than a fifth of it, a row bears the mark. `also` holds what is known of areas and went in: what
    is missing there is a missing input.
    """
    rows: Rows = []
    for system in systems(moves):
        found, reason = _measured(system, measure, fewest, partial=False)
        known, cells = _known_of(system, also)
        beside = [] if reason else _over_others(system, measure)
        low, high, kind = _ends([found, *beside])
        no_fact = system.no_fact_by_area
        for place, area in enumerate(system.areas):
            value = found[place] if isinstance(found, np.ndarray) else np.nan
            why = reason or ("" if known[place] else "missing_input")
            own = [*system.cells[place], *system.cells[:, place], cells[place]]
            rows.append(
                {
                    **system.keys,
                    "area": area,
                    **_valued(value, why),
                    "value_low": low[place] if kind else np.nan,
                    "value_high": high[place] if kind else np.nan,
                    "interval": kind,
                    "status": system.status,
                    "coverage": system.known,
                    "no_fact": no_fact[place],
                    "mark": NO_FACT if no_fact[place] > 1 - LEAST_COVERAGE else "",
                    "cells": gathered(own),
                }
            )
    return framed(rows, AREA)


def by_pair(
    moves: pd.DataFrame,
    measure: Callable[[System], Matrix | Mapping[str, Matrix]],
    *,
    fewest: int = 2,
    variants: tuple[str, ...] = (),
    also: pd.DataFrame | None = None,
    between: pd.DataFrame | None = None,
    both_ways: Sequence[str] = (),
    marked: Callable[[System], str] | None = None,
) -> pd.DataFrame:
    """Measure each ordered pair of each system.

    The raw cells of a row are those of its own flow; the margins that a measure sets it against
    are all cells of the same source, edition and period. `also` is as in `by_area`; `between` holds
    what is known of pairs and went in, a row per pair. Variants `both_ways` are made of the flow
    back as well: they bear its mark and its raw cells. `marked` is as in `by_system`, and gives
    way to a pair's own mark.
    """
    parts = []
    for system in systems(moves):
        found, reason = _measured(system, measure, fewest, partial=False)
        known, of_area = _known_of(system, also)
        rows, columns = np.nonzero(off_diagonal(len(system.areas)))
        of_pair = _of_pairs(system.areas, between, "cells")
        cells = [
            gathered([system.cells[i, j], of_area[i], of_area[j], of_pair[i, j]])
            for i, j in zip(rows, columns, strict=True)
        ]
        marks = system.marks[rows, columns]
        if marked:
            marks = np.where(marks == "", marked(system), marks)
        if both_ways:
            back = [system.cells[j, i] for i, j in zip(rows, columns, strict=True)]
            of_both = [gathered(pair) for pair in zip(cells, back, strict=True)]
            of_either = np.where(marks == "", system.marks[columns, rows], marks)
        missing = ~(known[rows] & known[columns])
        beside = [] if reason else _over_others(system, measure)
        for variant in variants or ("",):
            form, *others = (_form(f, variant) for f in (found, *beside))
            low, high, kind = _ends([form, *others])
            value = form[rows, columns] if isinstance(form, np.ndarray) else np.nan
            part = paired(system.keys, system.areas, rows, columns)
            if variants:
                part["variant"] = variant
            otherwise = np.where(missing, "missing_input", "zero_denominator")
            part = part.assign(
                value=value,
                value_low=low[rows, columns] if kind else np.nan,
                value_high=high[rows, columns] if kind else np.nan,
                interval=kind,
                status=system.status,
                mark=of_either if variant in both_ways else marks,
                coverage=system.known,
                reason=reason or otherwise,
            )
            part["cells"] = of_both if variant in both_ways else cells
            parts.append(part)
    keys = (*PAIR, *(("variant",) if variants else ()))
    return pd.concat(parts, ignore_index=True) if parts else framed([], keys)


def _of_pairs(
    areas: tuple[str, ...], pairs: pd.DataFrame | None, column: str
) -> NDArray[np.object_]:
    """Set what pairs bear into an n x n array; pairs of other areas are left out."""
    table = np.full((len(areas), len(areas)), None if column == "cells" else "", dtype=object)
    if pairs is None:
        return table
    at = {area: place for place, area in enumerate(areas)}
    sides = (pairs["origin"], pairs["destination"], pairs[column])
    for origin, destination, some in zip(*sides, strict=True):
        if origin in at and destination in at:
            table[at[origin], at[destination]] = some
    return table


def paired(
    keys: Mapping[str, Any],
    areas: tuple[str, ...],
    rows: NDArray[np.intp],
    columns: NDArray[np.intp],
) -> pd.DataFrame:
    """Return a row per pair of places, with the keys of its table and both areas."""
    names = np.array(areas, dtype=object)
    named = pd.DataFrame({"origin": names[rows], "destination": names[columns]})
    return named.assign(**{k: v for k, v in keys.items()})[[*keys, "origin", "destination"]]


def _known_of(
    system: System, areas: pd.DataFrame | None
) -> tuple[NDArray[np.bool_], list[list[int]]]:
    """Tell of which areas something is known, and from which raw cells."""
    if areas is None:
        return np.ones(len(system.areas), dtype=bool), [[] for _ in system.areas]
    now = areas[areas["period"] == system.keys["period"]].set_index("area")["cells"].to_dict()
    return ~np.isnan(system.of(areas)), [gathered([now.get(area)]) for area in system.areas]


def _measured(
    system: System, measure: Callable[[System], Any], fewest: int, partial: bool
) -> tuple[Any, str]:
    """Measure, or say why not: the value is then NaN."""
    if len(system.areas) < fewest:
        return np.nan, "too_few_areas"
    if system.known < 1 and not partial:
        return np.nan, "incomplete_table"
    try:
        return measure(system), ""
    except UndefinedError as error:
        return np.nan, str(error)
    except NotFittedError:
        return np.nan, "not_fitted"


def _valued(value: float | str, reason: str) -> dict[str, Any]:
    """Value or, where there is none, the reason: a measure may name one in a value's place."""
    if isinstance(value, str):
        return {"value": None, "reason": value}
    if value is None or np.isnan(value):
        return {"value": None, "reason": reason or "zero_denominator"}
    return {"value": float(value), "reason": ""}


def framed(rows: Rows, keys: Sequence[str]) -> pd.DataFrame:
    """Return the rows as a frame, with its columns where there are none."""
    return pd.DataFrame(rows, columns=None if rows else [*keys, "value", "reason", "cells"])


@dataclass(frozen=True)
class Whole:
    """What is known of one whole: the counts of its categories, and the part each belongs to.

    `among` is how many categories there are, some of which may be missing.
    """

    counts: Vector
    parts: NDArray[np.object_]
    among: int


def by_whole(
    spread: pd.DataFrame,
    measure: Callable[[Whole], Mapping[str, float] | float],
    *,
    variants: tuple[str, ...] = (),
) -> pd.DataFrame:
    """Measure how each whole is spread over its categories (`frames.FRAMES["spread"]`).

    Categories that are missing lower the coverage; a whole with any missing is marked.
    """
    if not len(spread):
        return framed([], (*SPREAD, *(("variant",) if variants else ())))
    rows: Rows = []
    number = spread.groupby([*SPREAD], sort=True, dropna=False).ngroup().to_numpy()
    order = np.argsort(number, kind="stable")
    count, among = (spread[c].to_numpy("float64", na_value=np.nan)[order] for c in _COUNTED)
    part, cells = (spread[c].to_numpy(object)[order] for c in ("part", "cells"))
    ends = np.flatnonzero(np.diff(number[order], append=-1)) + 1
    heads = [*spread[[*SPREAD]].iloc[order[ends - 1]].itertuples(index=False, name=None)]
    for keys, start, end in zip(heads, [0, *ends[:-1]], ends, strict=True):
        known = start + np.flatnonzero(~np.isnan(count[start:end]))
        told = among[start:end][~np.isnan(among[start:end])]
        expected = int(told[0]) if told.size else int(end - start)
        found = measure(Whole(count[known], part[known], expected)) if known.size else np.nan
        own = gathered(cells[known])
        for variant in variants or ("",):
            value = _form(found, variant)
            rows.append(
                {
                    **dict(zip(SPREAD, keys, strict=True)),
                    **({"variant": variant} if variants else {}),
                    **_valued(value, "" if known.size else "missing_input"),
                    "coverage": known.size / expected,
                    "reported": known.size,
                    "expected": expected,
                    "mark": "partial_coverage" if known.size < expected else "",
                    "cells": own,
                }
            )
    return framed(rows, (*SPREAD, *(("variant",) if variants else ())))
