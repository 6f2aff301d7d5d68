"""Indicators of whole systems: each table of moves between n areas, one after the other.

A system is a table whose every pair is known. With pairs missing most measures would measure the
gap: such a table gets no value, its reason, and the share of pairs that are there.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from twoway.frames import FRAMES
from twoway.methods.fitting import NotFittedError
from twoway.methods.tables import Matrix, Vector, off_diagonal, square

SYSTEM = tuple(FRAMES["moves"].keys)
AREA = (*SYSTEM, "area")
PAIR = (*SYSTEM, "origin", "destination")
Rows = list[dict[str, Any]]


class UndefinedError(ValueError):
    """A quantity that this table does not define; the message is the reason's code."""


@dataclass(frozen=True)
class System:
    """One table of moves: its keys, its areas, an n x n array, and the raw cells of each pair."""

    keys: Mapping[str, Any]
    areas: tuple[str, ...]
    table: Matrix
    cells: NDArray[np.object_]

    @property
    def known(self) -> float:
        """Share of the ordered pairs that have a row with a value."""
        apart = off_diagonal(len(self.areas))
        return float((~np.isnan(self.table[apart])).mean()) if apart.any() else 0.0

    @property
    def all_cells(self) -> list[int]:
        """Every raw cell of the table."""
        return gathered(self.cells[off_diagonal(len(self.areas))])

    def of(self, areas: pd.DataFrame, column: str = "persons") -> Vector:
        """Set what is known of areas in the system's period beside them; NaN where nothing is."""
        now = areas[areas["period"] == self.keys["period"]].set_index("area")[column]
        return np.asarray(now.reindex(list(self.areas)).to_numpy("float64", na_value=np.nan))

    def between(self, pairs: pd.DataFrame, column: str) -> Matrix:
        """Set what is known of pairs into an n x n array; NaN where nothing is."""
        inside = pairs["origin"].isin(self.areas) & pairs["destination"].isin(self.areas)
        some = pairs[inside]
        return square(self.areas, some["origin"], some["destination"], some[column])


def gathered(cells: Any) -> list[int]:
    """Every number of some lists of raw cells, each once, in order."""
    return sorted({int(cell) for some in cells for cell in (some if some is not None else ())})


def systems(moves: pd.DataFrame) -> Iterator[System]:
    """Each table of the frame, its areas in alphabetical order."""
    for keys, group in moves.groupby(list(SYSTEM), sort=True, dropna=False):
        areas = tuple(sorted({*group["origin"], *group["destination"]}))
        counted = group["persons"].to_numpy("float64", na_value=np.nan)
        table = square(areas, group["origin"], group["destination"], counted)
        np.fill_diagonal(table, 0)
        cells = np.empty(table.shape, dtype=object)
        at = {area: place for place, area in enumerate(areas)}
        for origin, destination, some in zip(
            group["origin"], group["destination"], group["cells"], strict=True
        ):
            cells[at[origin], at[destination]] = some
        yield System(
            dict(zip(SYSTEM, cast("tuple[Any, ...]", keys), strict=True)), areas, table, cells
        )


def by_system(
    moves: pd.DataFrame,
    measure: Callable[[System], float | Mapping[str, float]],
    *,
    fewest: int = 2,
    partial: bool = False,
    variants: tuple[str, ...] = (),
    also: Callable[[System], list[int]] | None = None,
) -> pd.DataFrame:
    """Measure each system once, or once per variant.

    Parameters
    ----------
    moves : DataFrame
        As `frames.FRAMES["moves"]`.
    measure : callable
        A number of one system, or a number per variant; NaN where it divides by nothing.
    fewest : int
        How many areas it takes.
    partial : bool
        Whether it is defined where some pairs are unknown.
    variants : tuple of str
        The variants of a measure that has some: they are a key of its rows.
    also : callable, optional
        Further raw cells that went in.
    """
    rows: Rows = []
    for system in systems(moves):
        found, reason = _measured(system, measure, fewest, partial)
        for variant in variants or ("",):
            value = found.get(variant, np.nan) if isinstance(found, Mapping) else found
            rows.append(
                {
                    **system.keys,
                    **({"variant": variant} if variants else {}),
                    **_valued(value, reason),
                    "coverage": system.known,
                    "cells": gathered([system.all_cells, also(system) if also else []]),
                }
            )
    return framed(rows, (*SYSTEM, *(("variant",) if variants else ())))


def by_area(
    moves: pd.DataFrame, measure: Callable[[System], Vector], *, fewest: int = 2
) -> pd.DataFrame:
    """Measure each area of each system; its raw cells are its row and its column."""
    rows: Rows = []
    for system in systems(moves):
        found, reason = _measured(system, measure, fewest, partial=False)
        for place, area in enumerate(system.areas):
            value = found[place] if isinstance(found, np.ndarray) else np.nan
            rows.append(
                {
                    **system.keys,
                    "area": area,
                    **_valued(value, reason),
                    "coverage": system.known,
                    "cells": gathered([*system.cells[place], *system.cells[:, place]]),
                }
            )
    return framed(rows, AREA)


def by_pair(
    moves: pd.DataFrame,
    measure: Callable[[System], Matrix],
    *,
    fewest: int = 2,
    partial: bool = False,
    reasons: Callable[[System], NDArray[np.object_]] | None = None,
    both: bool = False,
) -> pd.DataFrame:
    """Measure each ordered pair of each system.

    The raw cells of a row are those of its own flow, and of the flow back where `both`; the margins
    that a measure sets it against are all cells of the same source, edition and period.
    """
    rows: Rows = []
    for system in systems(moves):
        found, reason = _measured(system, measure, fewest, partial)
        why = reasons(system) if reasons else None
        for i, origin in enumerate(system.areas):
            for j, destination in enumerate(system.areas):
                if i == j:
                    continue
                value = found[i, j] if isinstance(found, np.ndarray) else np.nan
                some = [system.cells[i, j], *([system.cells[j, i]] if both else [])]
                rows.append(
                    {
                        **system.keys,
                        "origin": origin,
                        "destination": destination,
                        **_valued(value, reason or (why[i, j] if why is not None else "")),
                        "coverage": system.known,
                        "cells": gathered(some),
                    }
                )
    return framed(rows, PAIR)


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


def _valued(value: float, reason: str) -> dict[str, Any]:
    """Value or, where there is none, the reason."""
    if value is None or np.isnan(value):
        return {"value": None, "reason": reason or "zero_denominator"}
    return {"value": float(value), "reason": ""}


def framed(rows: Rows, keys: tuple[str, ...]) -> pd.DataFrame:
    """Return the rows as a frame, with its columns where there are none."""
    return pd.DataFrame(rows, columns=None if rows else [*keys, "value", "reason", "cells"])
