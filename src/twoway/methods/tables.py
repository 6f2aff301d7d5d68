"""Origin-destination tables: n x n arrays, a row per origin, with nothing on the diagonal."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
Vector = NDArray[np.float64]


def square(
    areas: Sequence[str],
    origin: Sequence[str] | pd.Series,
    destination: Sequence[str] | pd.Series,
    counted: Sequence[float] | pd.Series | Vector,
) -> Matrix:
    """Set pairs into a table; a pair that is not given is NaN: unknown, not zero.

    Raises
    ------
    ValueError
        If a pair is given twice, or names an area that is not among `areas`.
    """
    index = pd.Index(np.array([*areas], dtype=object))
    given = [np.asarray(side, dtype=object) for side in (origin, destination)]
    rows, columns = (index.get_indexer(pd.Index(side)) for side in given)
    strangers = sorted({*given[0][rows < 0], *given[1][columns < 0]})
    if strangers:
        raise ValueError(
            f"{', '.join(strangers[:3])}: expected only the {len(areas)} areas of the table. "
            "Add them to the areas, or leave their rows out."
        )
    places, times = np.unique(rows * len(areas) + columns, return_counts=True)
    if (times > 1).any():
        row, column = divmod(int(places[times > 1][0]), len(areas))
        raise ValueError(
            f"{areas[row]} to {areas[column]}: found {times.max()} rows, expected one. Choose one "
            "source, method, sex and period, or add the rows up beforehand."
        )
    table = np.full((len(areas), len(areas)), np.nan)
    table[rows, columns] = np.asarray(counted, dtype=np.float64)
    return table


def without_diagonal(table: Matrix) -> Matrix:
    """Put 0 where an area would move to itself: it is no move between areas."""
    moves = np.array(table, dtype=np.float64)
    np.fill_diagonal(moves, 0)
    return moves


def pairs(table: Matrix) -> Vector:
    """List the n (n - 1) cells off the diagonal, row by row."""
    return np.asarray(table[off_diagonal(len(table))])


def off_diagonal(n: int) -> NDArray[np.bool_]:
    """Mark the cells of an n x n table that lie off its diagonal."""
    return ~np.eye(n, dtype=bool)


def fields(table: Matrix) -> Matrix:
    """List what leaves each area for each of the n - 1 others: n rows of n - 1 flows."""
    n = len(table)
    return np.asarray(table[off_diagonal(n)].reshape(n, n - 1))


def out_of(table: Matrix) -> Vector:
    """Sum what leaves each area: O_i."""
    return np.asarray(without_diagonal(table).sum(1))


def into(table: Matrix) -> Vector:
    """Sum what enters each area: D_j."""
    return np.asarray(without_diagonal(table).sum(0))


def net_of(table: Matrix) -> Vector:
    """Arrivals less departures of each area: N_i = D_i - O_i. They sum to nothing."""
    return into(table) - out_of(table)


def turnover(table: Matrix) -> Vector:
    """Arrivals and departures of each area: T_i = D_i + O_i."""
    return into(table) + out_of(table)


def ratio(above: Matrix | float, below: Matrix | float) -> Matrix:
    """Divide; NaN where nothing stands below, whatever stands above."""
    above, below = np.asarray(above, dtype=np.float64), np.asarray(below, dtype=np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(below == 0, np.nan, above / below)
