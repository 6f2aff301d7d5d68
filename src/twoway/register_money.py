"""Figures of money of groups: none that one or two records make up, or that gives one away.

Two extracts are set side by side record by record: a figure is told anew only if as many records as
the threshold asks for came, went or changed in what it is made of.
"""

from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd

from twoway.protection.figures import Limits, dominated
from twoway.protection.lattice import Cell, inside
from twoway.register import Measure

_DIGITS = 2
# From the state of the records that an earlier figure was made of to those records; None: gone.
Earlier = Callable[[str], pd.DataFrame | None]


def money(
    people: pd.DataFrame,
    groups: set[Cell],
    measure: Measure,
    limits: Limits,
    earlier: Mapping[Cell, Mapping[str, Any]],
    records_of: Earlier,
    state: str,
) -> dict[Cell, dict[str, Any]]:
    """Work out a figure of money for the groups of which it may be told.

    Parameters
    ----------
    people : DataFrame
        Records that the measure is of, with the dimensions.
    groups : set of Cell
        Those of which it may be told.
    measure : Measure
        What is told.
    limits : Limits
        The policy's.
    earlier : mapping
        What was told of groups before, in the form that is returned.
    records_of : callable
        Gives the records of an earlier state.
    state : str
        Names the present one.

    Returns
    -------
    dict
        `value`, None where it is withheld, and the `state` of the records that it is made of.
    """
    found: dict[Cell, dict[str, Any]] = {}
    for of in groups:
        rows = people[inside(people, of)]
        before = earlier.get(of)
        if before is not None and not _moved(before, rows, of, measure, limits, records_of):
            found[of] = dict(before)
            continue
        of_few = any(dominated(rows[a].to_numpy("float64"), limits) for a in measure.amounts)
        value = None if of_few else round(measure.value(rows), _DIGITS)
        found[of] = {"value": value, "state": state}
    return found


def _moved(
    before: Mapping[str, Any],
    rows: pd.DataFrame,
    of: Cell,
    measure: Measure,
    limits: Limits,
    records_of: Earlier,
) -> bool:
    """Tell whether enough records came, went or changed since a figure was told."""
    then = records_of(before["state"])
    if then is None:
        return False
    then = then[measure.of(then)]
    columns = ["id", *measure.amounts]
    both = then.loc[inside(then, of), columns].merge(rows[columns], how="outer", indicator=True)
    return both.loc[both["_merge"].ne("both"), "id"].nunique() >= limits.threshold
