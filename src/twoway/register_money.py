"""Figures of money of groups: none that one or two records make up, or that gives one away.

Two extracts are set side by side record by record: figures are told anew only if in every group as
many records as the threshold asks for, or none, came, went or changed in what they are made of.
"""

from collections.abc import Callable, Collection
from typing import Any

import pandas as pd

from twoway.protection.coarse import nearest
from twoway.protection.figures import Among, Limits, dominated, enough_moved, told_beside
from twoway.protection.lattice import Cell, about, inside
from twoway.register import Measure

_STEP = 0.01  # Of an amount in its currency.
# From the state of the records that an earlier figure was made of to those records; None: gone.
Earlier = Callable[[str], pd.DataFrame | None]


def money(
    people: pd.DataFrame,
    cells: Collection[Cell],
    groups: Collection[Cell],
    measure: Measure,
    limits: Limits,
    state: str,
) -> dict[Cell, dict[str, Any]]:
    """Work out a figure of money for the groups of which it may be told.

    Parameters
    ----------
    people : DataFrame
        Records that the measure is of, with the dimensions.
    cells : collection of Cell
        Every group that is counted, told or not.
    groups : collection of Cell
        Those of which figures may be told.
    measure : Measure
        What is told.
    limits : Limits
        The policy's.
    state : str
        Names the present one.

    Returns
    -------
    dict
        `value`, None where it is withheld, and the `state` of the records that it is made of.
    """
    persons = {of: inside(people, of) for of in cells}
    amounts = [people[a].to_numpy("float64") for a in measure.amounts]

    def of_few(among: Among) -> bool:
        return any(dominated(amount[among], limits) for amount in amounts)

    told = told_beside(persons, groups, of_few)
    step = limits.coarse.share if measure.unit == "percent" else _STEP
    return {
        of: {
            "value": nearest(measure.value(people[persons[of]]), step) if of in told else None,
            "state": state,
        }
        for of in groups
    }


def may_be_told_anew(
    people: pd.DataFrame,
    cells: Collection[Cell],
    measure: Measure,
    limits: Limits,
    states: Collection[str],
    records_of: Earlier,
) -> bool:
    """Tell whether nobody or enough changed in every group since any figure was told.

    Parameters
    ----------
    people, cells, measure, limits : DataFrame, collection of Cell, Measure, Limits
        As `money` has them.
    states : collection of str
        Those that figures were told of.
    records_of : callable
        Gives the records of an earlier state.
    """
    tables = {tuple(sorted(about(of))) for of in cells} - {()}
    for state in states:
        then = records_of(state)
        if then is None or not enough_moved(
            then[measure.of(then)], people, tables, measure.amounts, limits
        ):
            return False
    return True
