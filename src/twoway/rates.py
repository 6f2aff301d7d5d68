"""Crude rates: what an area counts in a period, for each thousand of its residents."""

from collections.abc import Callable

import numpy as np
import pandas as pd

from twoway.methods.tables import Matrix, Vector, ratio
from twoway.systems import by_area

# The mark of a rate of a longer period that was brought to one year.
PER_YEAR = "per_year"


def crude_rate(
    moves: pd.DataFrame,
    population: pd.DataFrame,
    counted: Callable[[Matrix], Vector],
    years: float,
) -> pd.DataFrame:
    """Rate of each area of each system, over the years of the period.

    Rates are converted, never counts: a transition of five years is not five moves of one. A rate
    that was converted bears a mark.

    Parameters
    ----------
    moves, population : DataFrame
        As `frames.FRAMES` have them.
    counted : callable
        What is counted of a table of moves, an area each.
    years : float
        How long the period is; 1 leaves the rate that of the period.

    Raises
    ------
    ValueError
        If the years are not above 0.
    """
    if not years > 0:
        raise ValueError(f"years is {years}; expected the length of the period, above 0.")
    found = by_area(
        moves,
        lambda s: 1000 * ratio(counted(s.table), years * s.of(population)),
        also=population,
    )
    own = found.get("mark", "")
    return found if years == 1 else found.assign(mark=np.where(own == "", PER_YEAR, own))
