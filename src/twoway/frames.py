"""What an indicator written in Python is given: tidy tables, each by one name.

`compute(name, moves=...)` takes them from whoever calls; `build` reads them from the warehouse,
where one of the panels holds them. A table without a query is held by no panel yet: the indicators
on it are computed for whoever brings the data, and are empty in the warehouse.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pandas as pd


@dataclass(frozen=True, kw_only=True)
class Frame:
    """A table that indicators take.

    Attributes
    ----------
    meaning : str
        What one row says.
    keys : mapping
        Columns that tell one table from another, with what a small example gets that leaves them
        out.
    rows : tuple of str
        Columns that tell the rows of one table apart; empty: rows are records, and may be alike.
    columns : tuple of str
        What else there must be.
    optional : mapping
        Columns that may be left out, with what they are then.
    query : str
        The SELECT that reads it from the warehouse, or empty.
    """

    meaning: str
    keys: Mapping[str, object] = field(default_factory=dict)
    rows: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    optional: Mapping[str, object] = field(default_factory=dict)
    query: str = ""

    def given(self, name: str, frame: pd.DataFrame) -> pd.DataFrame:
        """Check a table that somebody brings, and fill in what an example may leave out.

        Raises
        ------
        ValueError
            If a column is missing, or rows that should differ do not.
        """
        missing = [c for c in (*self.rows, *self.columns) if c not in frame]
        if missing:
            raise ValueError(
                f"{name}: found the columns {', '.join(map(str, frame.columns))}; expected also "
                f"{', '.join(missing)}. {self.meaning}."
            )
        fill: dict[str, Any] = {
            k: v for k, v in {**self.keys, **self.optional}.items() if k not in frame
        }
        filled = frame.reset_index(drop=True).assign(**fill)
        if "cells" not in filled:
            filled["cells"] = [[row] for row in range(1, len(filled) + 1)]
        apart = [*self.keys, *self.rows]
        twice = filled.duplicated(apart) if self.rows else pd.Series(dtype="bool")
        if twice.any():
            shown = filled.loc[twice, apart].iloc[0].to_dict()
            raise ValueError(
                f"{name}: found {int(twice.sum())} rows that stand there already, first "
                f"{shown}; expected one per {', '.join(apart)}. Choose one, or add them up "
                "beforehand."
            )
        return filled


_EXAMPLE = {"source": "example", "edition": "1"}
_EVER = pd.Timestamp("2000-01-01")
SYSTEM = {
    **_EXAMPLE,
    "method": "_Z",
    "component": "_T",
    "sex": "_T",
    "period": _EVER,
}

FRAMES = {
    "moves": Frame(
        meaning="One row is what moved from origin to destination in the period, in a system of "
        "areas of which every pair has a row; a pair without one is unknown, not zero",
        keys=SYSTEM,
        rows=("origin", "destination"),
        columns=("persons",),
        # The best of the six methods, both sexes: the others are its band (`flow_method_spread`).
        query="SELECT source, edition, method, component, sex, period, origin, destination, "
        "estimated_persons AS persons, [cell] AS cells FROM panels.flow_estimate "
        "WHERE current AND method = 'da_pb_closed' AND component = '_T' AND sex = '_T' "
        "AND origin <> destination ORDER BY ALL",
    ),
    "population": Frame(
        meaning="One row is the residents of an area in the middle of the period",
        keys={"period": _EVER},
        rows=("area",),
        columns=("persons",),
        query="SELECT period, area, persons, cells FROM areas.population "
        "JOIN reference.areas a ON a.code = area AND a.kind = 'country'",
    ),
    "distance": Frame(
        meaning="One row is how far two areas lie apart, in km, measured in one way",
        keys={"distance": "capitals"},
        rows=("origin", "destination"),
        columns=("km",),
        query="SELECT distance, origin, destination, km, [cell] AS cells FROM panels.distance "
        "WHERE current AND origin <> destination",
    ),
}
