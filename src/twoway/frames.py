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

_SPREAD = """
    WITH corridor AS (
        SELECT c.*, b.member, b.area AS bloc, b.members
        FROM two_way.corridor c
        JOIN (
            SELECT m.*, count(*) OVER (PARTITION BY m.area, m.valid_from, m.valid_to) AS members
            FROM reference.membership m
            JOIN reference.areas a ON a.code = m.area AND a.kind = 'bloc'
        ) b ON b.member IN (c.origin, c.destination)
            AND c.period BETWEEN b.valid_from AND b.valid_to
        JOIN reference.areas o ON o.code = c.origin AND o.kind = 'country'
        JOIN reference.areas d ON d.code = c.destination AND d.kind = 'country'
        WHERE c.current AND b.area = 'EU27_2020' AND c.there IS NOT NULL
            AND c.counted IN ('flow', 'stock', 'student') AND c.reporter IN ('', b.member)
    )
    SELECT counted, source, edition, variety, sex, 'destination' AS across, origin,
        bloc AS destination, period, destination AS category, there AS count, '' AS part,
        members AS among, cells_there AS cells
    FROM corridor c WHERE member = destination
        AND NOT EXISTS (SELECT 1 FROM reference.membership x WHERE x.area = c.bloc
            AND x.member = c.origin AND c.period BETWEEN x.valid_from AND x.valid_to)
    UNION ALL
    SELECT counted, source, edition, variety, sex, 'origin', bloc, destination, period, origin,
        there, '', members, cells_there
    FROM corridor c WHERE member = origin
        AND NOT EXISTS (SELECT 1 FROM reference.membership x WHERE x.area = c.bloc
            AND x.member = c.destination AND c.period BETWEEN x.valid_from AND x.valid_to)
    UNION ALL
    SELECT 'permit', source, '', permit_count, '_T', 'reason', origin, destination, period, reason,
        there, '', 4, cells_there
    FROM two_way.permit
    WHERE reason IN ('EMP', 'EDUC', 'FAM', 'OTH') AND duration = '_T' AND there IS NOT NULL
    ORDER BY ALL
"""

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
    "spread": Frame(
        meaning="One row is a category's part of a whole: a member state's of a bloc's corridor, a "
        "reason's of all permits; `among` is how many categories there are, of which some may be "
        "missing, `part` the group that a category belongs to",
        keys={
            "counted": "flow",
            **_EXAMPLE,
            "variety": "",
            "sex": "_T",
            "across": "category",
            "origin": "_T",
            "destination": "_T",
            "period": _EVER,
        },
        rows=("category",),
        columns=("count",),
        optional={"part": "", "among": pd.NA},
        query=_SPREAD,
    ),
}
