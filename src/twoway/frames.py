"""What an indicator written in Python is given: tidy tables, each by one name.

`compute(name, moves=...)` takes them from whoever calls; `build` reads them from the warehouse,
where one of the panels holds them. A table without a query is held by no panel yet: the indicators
on it are computed for whoever brings the data, and are empty in the warehouse.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, TypeVar, cast

import numpy as np
import pandas as pd

from twoway.worlds import MOVES, STOCK_TABLES, VITAL_EVENTS

Answer = TypeVar("Answer", bound=Callable[..., Any])


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
    needed : bool
        Whether an indicator says nothing without it.
    counts : tuple of str
        Which columns count persons or posts: 0 or above.
    """

    meaning: str
    keys: Mapping[str, object] = field(default_factory=dict)
    rows: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    optional: Mapping[str, object] = field(default_factory=dict)
    query: str = ""
    needed: bool = True
    counts: tuple[str, ...] = ()

    def given(self, name: str, frame: pd.DataFrame) -> pd.DataFrame:
        """Check a table that somebody brings, and fill in what an example may leave out.

        Raises
        ------
        ValueError
            If a column is missing, rows that should differ do not, or one table mixes counts of
            unlike concepts.
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
        self._one_concept(name, filled)
        self._counts(name, filled)
        twice = filled.duplicated(apart) if self.rows else pd.Series(dtype="bool")
        if twice.any():
            shown = filled.loc[twice, apart].iloc[0].to_dict()
            raise ValueError(
                f"{name}: found {int(twice.sum())} rows that stand there already, first "
                f"{shown}; expected one per {', '.join(apart)}. Choose one, or add them up "
                "beforehand."
            )
        return filled

    def _counts(self, name: str, filled: pd.DataFrame) -> None:
        """Refuse a figure that is infinite, and a count below nobody."""
        for column in self.columns:
            values = pd.to_numeric(filled[column], errors="coerce").to_numpy("float64")
            wrong = np.isinf(values) | ((values < 0) & (column in self.counts))
            if wrong.any():
                shown = filled.loc[wrong].iloc[0].drop("cells").to_dict()
                found = f"{column} {values[wrong][0]:g} in {int(wrong.sum())} rows"
                least = ", 0 or above" if column in self.counts else ""
                raise ValueError(
                    f"{name}: found {found}, first {shown}; expected a number{least}, or nothing "
                    "where it is not known. Mend the table."
                )

    def _one_concept(self, name: str, filled: pd.DataFrame) -> None:
        """Refuse a table that holds more than one of what must not be mixed, and say why."""
        for column, why in NEVER_MIXED.items():
            own = (*self.keys, *self.rows, *self.columns, *self.optional)
            if column not in filled or column in own:
                continue
            tables = filled.groupby(list(self.keys), dropna=False) if self.keys else [((), filled)]
            for _, group in tables:
                refuse_mixed(f"{name}: found {column}", group[column], "table", why)


# What no table may hold two of, and what would come of it.
NEVER_MIXED = {
    "basis": "Citizenship, country of birth and previous residence tell of different people: who "
    "is naturalised leaves the first and stays in the second, who moves on is of a third country "
    "by the last.",
    "territory": "A count with and one without a part of a country (Hong Kong SAR, the French "
    "overseas departments) differ by those who live there, not by anybody's move.",
    "duration_rule": "A stay of three months and one of twelve make different migrants: the first "
    "counts many that the second never sees.",
    "unit": "Persons, moves, permits and visas are counted in units of their own: one person can "
    "make several of each.",
}


def refuse_mixed(place: str, told: pd.Series, of: str, why: str) -> None:
    """Refuse a column that tells more than one of what must not be mixed.

    Raises
    ------
    ValueError
        With the place, what was found, that one was expected, why, and the cure.
    """
    found = sorted({str(v) for v in told.dropna()})
    if found and told.isna().any():
        found.append("not told")
    if len(found) > 1:
        raise ValueError(
            f"{place} {' and '.join(found)} in one {of}; expected one. {why} Take one of them, or "
            "compute each by itself and set both side by side."
        )


def answered_once(function: Answer) -> Answer:
    """Keep the last answer, and give it again to who brings the very same tables.

    A build asks for the same systems once per indicator. The tables are held as long as the answer,
    so that no other can be taken for them.
    """
    kept: list[tuple[tuple[Any, ...], Any]] = []

    @wraps(function)
    def answer(*tables: pd.DataFrame) -> Any:
        if not (kept and all(a is b for a, b in zip(kept[0][0], tables, strict=True))):
            kept[:] = [(tables, function(*tables))]
        return kept[0][1]

    return cast("Answer", answer)


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
"""

FRAMES = {
    "moves": Frame(
        meaning="One row is what moved from origin to destination in the period, in a system of "
        "areas of which every pair has a row; a pair without one is unknown, not zero",
        keys=SYSTEM,
        rows=("origin", "destination"),
        columns=("persons",),
        counts=("persons",),
        # E where it is an estimate, with a mark where that is no fact of its pair; what other
        # methods come to for the pair, the same ones for all.
        optional={"status": "A", "mark": "", "others": None},
        query=MOVES,
    ),
    "population": Frame(
        meaning="One row is the residents of an area in the middle of the period",
        keys={"period": _EVER},
        rows=("area",),
        columns=("persons",),
        counts=("persons",),
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
    "status_changes": Frame(
        meaning="One row is how many permits were changed from one reason to another in the year, "
        "and how many were valid for the old one at its start",
        keys={"origin": "_T", "destination": "_T", "period": _EVER},
        rows=("from_reason", "to_reason"),
        columns=("changed", "valid"),
    ),
    "students": Frame(
        meaning="One row is a country's tertiary students: enrolled in it, in it from abroad, and "
        "of it abroad, of one kind (mobile or foreign)",
        keys={"period": _EVER},
        rows=("area",),
        columns=("enrolled", "inbound", "outbound"),
    ),
    "cohorts_of_students": Frame(
        meaning="One row is who was first issued a permit for study in the period, and how many of "
        "them held any permit, or one for work, some years later",
        keys={"origin": "_T", "destination": "_T", "period": _EVER},
        rows=("years",),
        columns=("first_permits", "stayed", "working"),
        optional={"synthetic": False},
    ),
    "labour_market": Frame(
        meaning="One row is the unemployed, the vacant and the occupied posts of an occupation, or "
        "of all (_T)",
        keys={"area": "_T", "period": _EVER},
        rows=("occupation",),
        columns=("unemployed", "vacancies", "occupied"),
        query="""
            SELECT u.area, u.period, '_T' AS occupation, 1000 * u.thousand_persons AS unemployed,
                v.jobs AS vacancies, NULL AS occupied, [u.cell, v.cell] AS cells
            FROM panels.labour_force u
            JOIN panels.vacancy v
                ON v.area = u.area AND v.period = u.period AND v.frequency = u.frequency
            WHERE u.current AND v.current AND u.labour_status = 'UNE' AND u.origin_group = '_T'
                AND u.sex = '_T' AND u.age = 'Y15-74' AND u.occupation = '_T'
                AND v.posts = 'vacant' AND v.industry = 'A-S' AND v.occupation = '_T'
                AND v.size_class = '_T' AND v.adjustment = 'NSA'
        """,
    ),
    "workers": Frame(
        meaning="One row is the workers of an occupation: of a group of migrants, and all",
        keys={"area": "_T", "origin_group": "FOR", "period": _EVER},
        rows=("occupation",),
        columns=("group", "all"),
        query="""
            SELECT g.area, g.origin_group, g.period, g.occupation, g.thousand_persons AS "group",
                a.thousand_persons AS "all", [g.cell, a.cell] AS cells
            FROM panels.labour_force g
            JOIN panels.labour_force a USING (source, edition, labour_status, area, basis,
                occupation, education, worktime, sex, age, frequency, period)
            WHERE g.current AND a.current AND g.origin_group = 'FBO' AND a.origin_group = '_T'
                AND g.occupation BETWEEN 'OC1' AND 'OC9' AND g.education = '_T'
                AND g.worktime = '_T' AND g.sex = '_T'
        """,
    ),
    "wages": Frame(
        meaning="One row is a person's wage, whether a migrant, and the weight in the survey; "
        "further columns may be controls",
        keys={"area": "_T", "period": _EVER},
        columns=("wage", "migrant"),
        optional={"weight": 1.0},
    ),
    "services": Frame(
        meaning="One row is what a service takes for sending a sum: its fee, its margin on the "
        "exchange rate, in the same currency, and whether it qualifies as easy to reach",
        keys={"origin": "_T", "destination": "_T", "period": _EVER},
        rows=("service",),
        columns=("fee", "margin", "sum"),
        optional={"qualifies": True},
    ),
    "remittances": Frame(
        meaning="One row is a sending country: its migrants from the receiving one, its income per "
        "head, and what the receiving one received in all",
        keys={"destination": "_T", "period": _EVER},
        rows=("origin",),
        columns=("migrants", "income", "received"),
    ),
    "internal_systems": Frame(
        meaning="One row is a country's system of areas: its intensity (CMI, or the slope of CMI "
        "on ln n) and its effectiveness (MEI)",
        keys={"interval": "1"},
        rows=("country",),
        columns=("intensity", "effectiveness"),
    ),
    "zonations": Frame(
        meaning="One row is one way of dividing a country into areas, nested in the others: how "
        "many areas, and what share of residents moved between them, percent (CMI)",
        keys={"country": "_T", "interval": "1", "period": _EVER},
        rows=("areas",),
        columns=("intensity",),
    ),
    "moves_by_group": Frame(
        meaning="One row is what moved from origin to destination in the period, of one group (an "
        "age, a sex); every pair has a row of every group",
        keys=SYSTEM,
        rows=("origin", "destination", "subgroup"),
        columns=("persons",),
    ),
    "age_rates": Frame(
        meaning="One row is the rate at which persons of a single year of age move, and the "
        "standard population of that age",
        keys={"area": "_T", "sex": "_T", "period": _EVER},
        rows=("age",),
        columns=("rate",),
        optional={"standard": 1.0},
    ),
    "distributions": Frame(
        meaning="One row is a category's count in one distribution and in another",
        keys={
            "counted": "flow",
            "source": "example",
            "variety": "",
            "origin": "_T",
            "destination": "_T",
            "period": _EVER,
            "compared": "two",
        },
        rows=("category",),
        columns=("one", "other"),
        query="""
            SELECT 'permit' AS counted, n.source, n.permit_count AS variety, n.origin,
                n.destination, n.period, 'reasons, with the year before' AS compared,
                n.reason AS category, n.there AS one, b.there AS other,
                list_concat(n.cells_there, b.cells_there) AS cells
            FROM two_way.permit n
            JOIN two_way.permit b USING (source, permit_count, origin, destination, reason,
                duration)
            WHERE b.period = n.period - INTERVAL 1 YEAR AND n.duration = '_T'
                AND n.reason IN ('EMP', 'EDUC', 'FAM', 'OTH') AND n.there IS NOT NULL
                AND b.there IS NOT NULL AND n.pairs_there = b.pairs_there
            QUALIFY count(*) OVER (PARTITION BY n.source, n.permit_count, n.origin, n.destination,
                n.period) = 4
        """,
    ),
    "places": Frame(
        meaning="One row is where an area's place lies: degrees, north and east above 0",
        rows=("area",),
        columns=("latitude", "longitude"),
    ),
    "links": Frame(
        meaning="One row is what ties two areas: 1 or 0",
        rows=("origin", "destination"),
        optional={"contiguous": 0, "language": 0, "colony": 0},
        query="SELECT origin, destination, max(contiguous) AS contiguous, max(language) AS "
        "language, max(colony) AS colony, list(cell ORDER BY cell) AS cells FROM panels.distance "
        "WHERE current AND origin <> destination GROUP BY origin, destination",
        needed=False,
    ),
    "mirror": Frame(
        meaning="One row is a flow as its origin and as its destination counted it; either may be "
        "missing",
        keys={"period": _EVER},
        rows=("origin", "destination"),
        columns=("by_origin", "by_destination"),
    ),
    "reporters": Frame(
        meaning="One row is how an area counts: the factor that brings its counts to the "
        "twelve-month rule, or the name of its own rule, whether its register is a reference, its "
        "undercount ratio if known",
        rows=("area",),
        columns=("duration_correction", "reference"),
        optional={"undercount": pd.NA},
    ),
    "stock_changes": Frame(
        meaning="One row is a stock at two dates and what came between: moves in and out, deaths, "
        "naturalisations and other corrections",
        keys={"period": _EVER},
        rows=("origin", "destination"),
        columns=("start", "end", "inflow", "outflow", "deaths"),
        optional={"corrections": 0},
    ),
    "cohorts": Frame(
        needed=False,
        meaning="One row is an age group at the end of a period, how many it was at both ends, and "
        "the share that survives",
        keys={"area": "_T", "sex": "_T", "period": _EVER},
        rows=("age",),
        columns=("start", "end", "survival"),
    ),
    "vital": Frame(
        meaning="One row is an area's population at both ends of a year, births and deaths between",
        keys={"period": _EVER},
        rows=("area",),
        columns=("start", "end", "births", "deaths"),
        query="""
            SELECT area, period, 0 AS start,
                1000 * max(thousand_persons) FILTER (WHERE event = 'population_change') AS "end",
                1000 * max(thousand_persons) FILTER (WHERE event = 'birth') AS births,
                1000 * max(thousand_persons) FILTER (WHERE event = 'death') AS deaths,
                list(cell ORDER BY cell) FILTER (WHERE event <> 'net_migration') AS cells
            FROM panels.demography
            WHERE current AND sex = '_T' AND event <> 'population' GROUP BY area, period
        """,
    ),
    "workers_surveyed": Frame(
        meaning="One row is a worker asked: what getting the first job abroad cost, the first "
        "month's earnings in the same currency, and how the worker was drawn",
        keys={"period": _EVER},
        columns=("cost", "earnings"),
        optional={"corridor": "_T", "sex": "_T", "weight": 1.0, "stratum": "1", "unit": pd.NA},
    ),
    "payments_surveyed": Frame(
        meaning="One row is what a worker asked paid for one thing, after what was given back, in "
        "one currency; workers who paid nothing have a row of 0",
        keys={"period": _EVER},
        rows=("worker", "component"),
        columns=("cost",),
        optional={"corridor": "_T", "sex": "_T", "weight": 1.0, "stratum": "1", "unit": pd.NA},
    ),
    "permit_holders": Frame(
        meaning="One row is who was first permitted to work at destination in the year, of all "
        "durations; nothing where nobody counts them",
        keys={"source": "example"},
        rows=("origin", "destination", "period"),
        columns=("permits",),
        counts=("permits",),
        query="""
            SELECT source, origin, destination, period, there AS permits, cells_there AS cells
            FROM two_way.permit
            WHERE current AND permit_count = 'first' AND reason = 'EMP' AND duration = '_T'
        """,
    ),
    "register": Frame(
        meaning="One row is the complaints of an area and year: received, resolved, pending at the "
        "end, and the workers placed; withheld: one of them may not be told",
        keys={
            "register": "example",
            "origin": "_T",
            "destination": "_T",
            "area": "_T",
            "subgroup": "_T",
            "period": _EVER,
        },
        columns=("received", "resolved", "pending", "workers"),
        optional={"withheld": False},
        query="""
            SELECT register, origin, destination, '_T' AS area, '_T' AS subgroup, period,
                max(value) FILTER (statistic = 'count') AS received,
                max(value) FILTER (statistic = 'closed') AS resolved,
                max(value) FILTER (statistic = 'pending') AS pending,
                max(value) FILTER (statistic = 'workers') AS workers,
                bool_or(flag = 'x') AS withheld, list(cell ORDER BY cell) AS cells
            FROM panels.registered_figure
            WHERE current AND kind = 'complaints' AND dimension = 'year'
                AND statistic IN ('count', 'closed', 'pending', 'workers')
                AND strftime(period, '%m-%d') = '01-01' AND strftime(period_end, '%m-%d') = '12-31'
                AND year(period) = year(period_end)
            GROUP BY register, origin, destination, period
            HAVING count(*) FILTER (statistic = 'count') > 0
        """,
    ),
    "cases": Frame(
        meaning="One row is a complaint: days from registration to its end, or to the extract; its "
        "outcome, open where there is none; its group",
        columns=("days", "outcome"),
        optional={"subgroup": "_T"},
    ),
    "victims": Frame(
        meaning="One row is the victims of an area and year, of a citizenship and form: detected, "
        "by form and citizenship, identified and presumed; prosecutions and convictions",
        keys={"area": "_T", "origin": "_T", "form": "_T", "period": _EVER},
        optional=dict.fromkeys(
            (
                "detected",
                "population",
                "labour",
                "forms_known",
                "foreign",
                "citizenship_known",
                "identified",
                "presumed",
                "convictions",
                "prosecutions_two_years_before",
            ),
            pd.NA,
        ),
    ),
    "screened": Frame(
        meaning="One row is a case and dimension: how many strong, medium and weak indicators "
        "are met",
        keys={"area": "_T", "period": _EVER},
        columns=("dimension", "strong", "medium", "weak"),
    ),
    "evidence": Frame(
        meaning="One row is a piece of evidence that a theme needs in a direction: how many rows "
        "have a value here and elsewhere, or the kind of missing of one that is not told",
        rows=("origin", "destination", "theme", "item"),
        columns=("rows", "others"),
        optional={
            "hidden": "",
            "coverage": 1.0,
            "period": pd.NaT,
            "grade": "medium",
            "supplier": "statistics",
            "asked_at": "destination",
        },
        counts=("rows", "others"),
        query="SELECT * FROM evidence.item",
    ),
    "net_totals": Frame(
        meaning="One row is the net migration of an area in the period: arrivals less departures",
        keys={"period": _EVER},
        rows=("area",),
        columns=("net",),
    ),
    "stock_tables": Frame(
        meaning="One row is who was born in origin and lives in destination on the day, natives "
        "(origin = destination) among them; every pair of the world has a row, 0 where it is known "
        "that there is nobody",
        keys={**_EXAMPLE, "sex": "_T", "period": _EVER},
        rows=("origin", "destination"),
        columns=("persons",),
        query=STOCK_TABLES,
    ),
    "vital_events": Frame(
        meaning="One row is the births and deaths of an area in a year, of one sex",
        keys={"sex": "_T", "period": _EVER},
        rows=("area",),
        columns=("births", "deaths"),
        query=VITAL_EVENTS,
    ),
    "bloc_members": Frame(
        meaning="One row is a member of a bloc, and from when to when it is one",
        rows=("bloc", "member"),
        optional={
            "valid_from": pd.Timestamp("1900-01-01"),
            "valid_to": pd.Timestamp("9999-12-31"),
        },
        query="SELECT m.area AS bloc, m.member, m.valid_from, m.valid_to, [] AS cells "
        "FROM reference.membership m JOIN reference.areas a ON a.code = m.area "
        "AND a.kind = 'bloc'",
        needed=False,
    ),
}
