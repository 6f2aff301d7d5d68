"""The facts of a brief: released rows under a name, and nothing else.

A brief's facts.toml names rows of `released`; text, charts, tables and the trace all read them
here, so that they cannot say different things. A fact without a value keeps the reason, and a fact
of which no row is held (an edition not yet published, on the day looked back to) is missing, not an
error: whatever would print it says so instead. What the words claim of the facts is decided here.
"""

import math
import operator
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import Any

import duckdb
import numpy as np
import pandas as pd

from twoway import catalogue
from twoway.check import name_cells
from twoway.corridor import SIDES, Corridor
from twoway.missing import NO_FACT, NOT_APPLICABLE
from twoway.reference import OPEN_END, members
from twoway.reference import table as code_list

STABLE_BELOW = 0.02
SMALL_BASE = 50
# A fall by more would be printed as one by all.
_NEXT_TO_ALL = 99
NOT_HELD = "no_edition_held"
TABLE = "table"
EVERY_COUNTRY = "@*"
UNTIL = "until"
WITHHELD = "suppressed_by_us"
EVIDENCE = "evidence_gap"

Row = Mapping[str, Any]
Where = Mapping[str, Any]


@dataclass(frozen=True)
class Number:
    """One released value under the id that the brief prints.

    `keys` are the row's key columns, `period` and `ended` the first and the last day of its period;
    `missing` is the kind of a missing value (reference/missing.csv), `mark` the row's own; `parts`
    are ids of the facts it was derived from, for a change between two facts; a year is the period
    of a fact, its only part.
    """

    id: str
    value: float | None
    kind: str
    digits: int
    unit: str
    indicator: str
    keys: Row = field(default_factory=dict)
    column: str = "value"
    period: date | None = None
    reason: str = ""
    missing: str = ""
    mark: str = ""
    status: str = "A"
    basis: str = ""
    coverage: float | None = None
    reported: float | None = None
    low: float | None = None
    high: float | None = None
    cells: tuple[int, ...] = ()
    parts: tuple[str, ...] = ()
    guard: str = ""
    stale_since: str = ""
    ended: date | None = None


@dataclass(frozen=True)
class ChartRows:
    """What one chart draws: its kind, its rows with an id each, and its options."""

    id: str
    kind: str
    indicator: str
    rows: pd.DataFrame
    options: Mapping[str, Any]
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Facts:
    """All that a brief may print.

    `guards` are words that decide between wordings: how a change may be told, and ``yes`` or ``no``
    for what a sentence claims. `denied` says in words what the facts no longer bear out. `areas`
    are codes of areas that the rows put first, `corridor` is what the brief was filled in for,
    `tables` are rows that are set as type (`listing`).
    """

    brief: str
    numbers: Mapping[str, Number]
    guards: Mapping[str, str]
    charts: Mapping[str, ChartRows]
    plan: Mapping[str, Any]
    denied: tuple[str, ...] = ()
    areas: Mapping[str, str] = field(default_factory=dict)
    corridor: Corridor | None = None
    tables: Mapping[str, ChartRows] = field(default_factory=dict)

    @property
    def shown(self) -> dict[str, ChartRows]:
        """Charts and tables, whose rows are traced and attached alike."""
        return {**self.charts, **self.tables}

    @property
    def absent(self) -> list[str]:
        """Facts of which no row is held."""
        return sorted(n.id for n in self.numbers.values() if n.reason == NOT_HELD)


def load(brief: str, con: duckdb.DuckDBPyConnection) -> Facts:
    """Read every row that a brief names.

    Raises
    ------
    ValueError
        If a name selects several rows, or a column or indicator is misspelt: with the brief, the
        name and what the indicator holds instead.
    """
    declared = catalogue.brief(brief)
    plan = declared.plan()
    numbers: dict[str, Number] = {}
    # Further columns of a row are facts of their own: its rows are selected once for all of them.
    held: dict[str, pd.DataFrame] = {}
    for name, spec in plan["numbers"].items():
        asked = repr((spec["indicator"], spec["where"]))
        if asked not in held:
            held[asked] = select(con, spec["indicator"], spec["where"])
        place = f"{declared.folder.name}/facts.toml"
        numbers |= _with_year(_number(held[asked], place, name, spec))
    numbers |= _void(numbers, plan["numbers"])
    areas: dict[str, str] = {}
    ranked: dict[str, str] = {}
    for name, spec in plan.get("ranks", {}).items():
        rows = _largest_first(con, spec)
        ranked[f"ranked_{name}"] = _yes(told_apart(rows, len(_RANKS)))
        for number, area in _ranked(rows, name, spec):
            numbers |= _with_year(number)
            areas[f"{number.id}_area"] = area
    guards = ranked | {n: _guard(con, numbers, n, s) for n, s in plan.get("guards", {}).items()}
    guards |= {f"{n}_mark": numbers[n].mark or "none" for n in plan.get("marked", ())}
    guards |= {f"{n}_many": _many(numbers[n]) for n in numbers if n.endswith("_expected")}
    guards |= _contradicted(numbers, plan.get("both", {}))
    guards |= _headlines(numbers, guards, plan.get("both", {}))
    charts = {name: _chart(con, name, spec) for name, spec in plan.get("charts", {}).items()}
    tables = {
        name: _chart(con, name, {"kind": TABLE, **spec, "options": _table_options(spec)})
        for name, spec in plan.get("tables", {}).items()
    }
    for name, spec in plan.get("charts", {}).items():
        if spec.get("extremes") and len(charts[name].rows):
            found, ends = _extremes(name, spec, charts[name].rows)
            numbers |= found
            areas |= ends
            guards |= _what_is_drawn(name, charts[name].rows)
    guards |= {f"held_{name}": _yes(len(t.rows) > 0) for name, t in tables.items()}
    entrusted = [t for t in tables.values() if t.options.get("entrusted") and len(t.rows)]
    guards["held_entrusted"] = _yes(bool(entrusted))
    numbers |= _of_entrusted(entrusted)
    numbers |= {k: n for t in tables.values() for k, n in _of_evidence(t).items()}
    denials = {
        **{f"top_{n}": _top_denied(con, s) for n, s in plan.get("tops", {}).items()},
        **{f"always_{n}": _always_denied(con, s) for n, s in plan.get("always", {}).items()},
        **{f"absent_{n}": _absence_denied(con, s) for n, s in plan.get("absent", {}).items()},
        **{f"claim_{n}": _claim_denied(numbers, s) for n, s in plan.get("claims", {}).items()},
    }
    guards |= {name: "no" if why else "yes" for name, why in denials.items()}
    denied = tuple(f"{name}: {why}" for name, why in denials.items() if why)
    return Facts(brief, numbers, guards, charts, plan, denied, areas, declared.corridor, tables)


def _table_options(spec: Row) -> dict[str, Any]:
    grid = {"grid": spec["grid"]} if "grid" in spec else {}
    return {**spec.get("options", {}), **grid}


def _of_entrusted(tables: Sequence[ChartRows]) -> dict[str, Number]:
    """Count the figures of entrusted records that are told, and those withheld."""
    if not tables:
        return {}
    rows = pd.concat([t.rows[["missing", "cells"]] for t in tables], ignore_index=True)
    hidden = rows["missing"].eq(WITHHELD)
    return {
        f"entrusted_{what}": _counted(
            "entrusted",
            what,
            len(some),
            "figures",
            tables[0].indicator,
            tuple(int(c) for cells in some["cells"] for c in cells),
        )
        for what, some in (("told", rows[~hidden]), ("withheld", rows[hidden]))
    }


def _counted(
    of: str, what: str, count: int, unit: str, indicator: str, cells: tuple[int, ...]
) -> Number:
    """Return how many lines there are of something as a fact, which stands on their cells."""
    return Number(
        id=f"{of}_{what}",
        value=float(count),
        kind="count",
        digits=0,
        unit=unit,
        indicator=indicator,
        column=what,
        cells=cells,
    )


# How a line of the register of evidence may stand, and under which name the lines are counted.
_FINDINGS = {
    "measured": "measured",
    "partial": "partial",
    "withheld": "untold",
    "other_direction": "other_direction",
    "elsewhere": "elsewhere",
    "none": "none",
}


def _of_evidence(table: ChartRows) -> dict[str, Number]:
    """Count the lines of a register of evidence, all and by how they stand."""
    if table.indicator != EVIDENCE or table.rows.empty:
        return {}
    stand = table.rows["evidence"].map(_FINDINGS)
    counted = {"rows": len(stand), **{n: int(stand.eq(n).sum()) for n in _FINDINGS.values()}}
    # That none is held is counted too: each count stands on all that was looked at.
    cells = tuple(sorted({int(c) for cells in table.rows["cells"] for c in cells}))
    return {
        f"{table.id}_{what}": _counted(
            table.id, what, count, "lines of the register", EVIDENCE, cells
        )
        for what, count in counted.items()
    }


# A count of people is contradicted by one of papers that only they can hold, so much larger.
_FITS = 1.5
# A smaller change, in percent, is no headline: revisions of the same figures are of that size.
_HEADLINE = 5


def _contradicted(numbers: Mapping[str, Number], both: Mapping[str, Row]) -> dict[str, str]:
    """Tell of a quantity that names another count of the same people whether the two contradict."""
    return {
        f"{name}_{side}_contradicted": _yes(
            _larger(numbers[f"{spec['contradicted_by']}_{side}"], numbers[f"{name}_{side}"])
        )
        for name, spec in both.items()
        if "contradicted_by" in spec
        for side in SIDES
    }


def _larger(other: Number, number: Number) -> bool:
    if other.value is None or number.value is None:
        return False
    return other.value > _FITS * number.value


def _headlines(
    numbers: Mapping[str, Number], guards: Mapping[str, str], both: Mapping[str, Row]
) -> dict[str, str]:
    """Tell of a quantity with a past what a title may say of its change.

    It is `untold` where nothing of a figure may be, `nodata` where there is no figure.
    """
    found = {}
    for fact in (f"{name}_{s}" for name, spec in both.items() if "since" in spec for s in SIDES):
        change = numbers[f"{fact}_trend_change"].value or 0
        sure = guards.get(f"{fact}_contradicted") != "yes" and abs(change) >= _HEADLINE
        held = "untold" if numbers[fact].value is not None else "nodata"
        found[f"{fact}_headline"] = guards[f"{fact}_trend"] if sure else held
    return found


def _many(expected: Number) -> str:
    """Tell whether a figure is a sum over several pairs of areas."""
    return _yes((expected.value or 0) > 1)


def _yes(so: bool) -> str:
    """Say what a sentence may ask: yes or no."""
    return "yes" if so else "no"


def as_data(facts: Facts) -> dict[str, Any]:
    """Return the facts as plain data, to be kept with a release."""
    return {
        "brief": facts.brief,
        "numbers": [as_data_of(n) for n in facts.numbers.values()],
        "guards": dict(facts.guards),
        "denied": list(facts.denied),
        "charts": [_chart_as_data(chart) for chart in facts.charts.values()],
        "tables": [_chart_as_data(table) for table in facts.tables.values()],
    }


def _chart_as_data(chart: ChartRows) -> dict[str, Any]:
    return {
        "id": chart.id,
        "kind": chart.kind,
        "indicator": chart.indicator,
        "facts": list(chart.facts),
        "rows": [_plain(row) for row in chart.rows.to_dict("records")],
    }


def as_data_of(number: Number) -> dict[str, Any]:
    """Return one fact as plain data."""
    data: dict[str, Any] = _plain(asdict(number))
    return data


def from_data(data: Mapping[str, Any]) -> Facts:
    """Return the facts that were kept with a release; without the plan they were read by."""
    numbers = {}
    for said in data["numbers"]:
        days = {
            k: date.fromisoformat(said[k]) if said.get(k) else None for k in ("period", "ended")
        }
        lists = {"cells": tuple(said["cells"]), "parts": tuple(said["parts"])}
        numbers[said["id"]] = Number(**{**said, **days, **lists})
    charts, tables = (
        {
            c["id"]: ChartRows(
                c["id"], c["kind"], c["indicator"], pd.DataFrame(c["rows"]), {}, tuple(c["facts"])
            )
            # Releases of before there were tables hold none.
            for c in data.get(what, [])
        }
        for what in ("charts", "tables")
    )
    denied = tuple(data["denied"])
    return Facts(data["brief"], numbers, data["guards"], charts, {}, denied, tables=tables)


def _plain(value: Any) -> Any:
    """Make a value one that JSON can say: days as ISO text, nothing for what is missing."""
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple | np.ndarray):
        return [_plain(v) for v in value]
    if value is None or value is pd.NaT or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, pd.Timestamp | date):
        return pd.Timestamp(value).date().isoformat()
    if isinstance(value, np.generic):
        return _plain(value.item())
    return None if value is pd.NA else value


def _top_denied(con: duckdb.DuckDBPyConnection, spec: Row) -> str:
    """Say why names may not be put first, or last, empty if the rows put them there."""
    lowest = bool(spec.get("lowest"))
    rows = select(con, spec["indicator"], spec["where"]).dropna(subset=["value"])
    rows = rows.sort_values("value", ascending=lowest, kind="stable")
    found = list(rows[spec["column"]].head(len(spec["first"])))
    if found == spec["first"]:
        apart = told_apart(rows, len(found))
        return "" if apart else f"{found} and the next are not told apart"
    return f"the {'lowest' if lowest else 'largest'} are now {found}, words name {spec['first']}"


def _absence_denied(con: duckdb.DuckDBPyConnection, spec: Row) -> str:
    """Say why it may not be said that nothing is held, empty if no row has a value."""
    wheres = spec["where"] if isinstance(spec["where"], list) else [spec["where"]]
    held = sum(
        select(con, w.get("indicator", spec["indicator"]), _without(w))["value"].notna().sum()
        for w in wheres
    )
    return f"the words say that there is none, {held} rows have a value" if held else ""


def _without(where: Where) -> dict[str, Any]:
    return {k: v for k, v in where.items() if k != "indicator"}


def _always_denied(con: duckdb.DuckDBPyConnection, spec: Row) -> str:
    """Say why "in every edition" may not be said, empty if no row denies it."""
    values = select(con, spec["indicator"], spec["where"])["value"]
    if len(values) and (values == spec["value"]).all():
        return ""
    return f"the words say {spec['value']} throughout, the rows hold {sorted(set(values))}"


_RELATIONS = {">": operator.gt, "<": operator.lt, "=": operator.eq}


def _claim_denied(numbers: Mapping[str, Number], spec: Row) -> str:
    """Say why a headline may not claim a relation, empty if the facts bear it out."""
    left, right = numbers[spec["left"]].value, numbers[spec["right"]].value
    if left is not None and right is not None and _RELATIONS[spec["is"]](left, right):
        return ""
    return f"needs {spec['left']} {spec['is']} {spec['right']}, found {left} and {right}"


def _number(rows: pd.DataFrame, where: str, name: str, spec: Row) -> Number:
    if len(rows) > 1:
        raise ValueError(
            f"{where}, numbers.{name}: {len(rows)} rows of "
            f"{spec['indicator']} fit {dict(spec['where'])}, expected one. "
            f"{_near(spec['indicator'], rows)}"
        )
    bare = _bare(name, spec)
    if rows.empty:
        return bare
    if "counted_in" in rows and "unit" in spec and "column" not in spec:
        raise ValueError(
            f"{where}, numbers.{name}: found a unit, {spec['unit']!r}; expected none, as a printed "
            f"figure says itself what it counts: {rows['counted_in'].iloc[0]!r}. Strike the unit."
        )
    number = _of_row(bare, rows.iloc[0])
    if "significant" in spec and number.value:
        places = spec["significant"] - 1 - math.floor(math.log10(abs(number.value)))
        return replace(number, digits=max(0, places))
    return number


_RANKS = ("first", "second", "third")


def _largest_first(con: duckdb.DuckDBPyConnection, spec: Row) -> pd.DataFrame:
    rows = select(con, spec["indicator"], spec["where"])
    rows = rows[rows["value"] > 0]  # Nobody is not among the largest.
    return rows.sort_values(["value", spec["of"]], ascending=[False, True])


def told_apart(rows: pd.DataFrame, places: int) -> bool:
    """Tell whether the first places of rows in order may be called a ranking.

    They may if each differs from the next, the one behind the last place among them, by more than
    the bands of both (`value_low` to `value_high`, where a row has them) leave open.
    """
    values = rows["value"].to_numpy(dtype="float64")
    low = rows["value_low"].astype("float64").fillna(rows["value"]).to_numpy()
    high = rows["value_high"].astype("float64").fillna(rows["value"]).to_numpy()
    pairs = [(n, n + 1) for n in range(min(places, len(rows) - 1))]
    return all(low[a] > high[b] if values[a] > values[b] else high[a] < low[b] for a, b in pairs)


def _ranked(rows: pd.DataFrame, name: str, spec: Row) -> list[tuple[Number, str]]:
    """Return the first places of rows in order, each with the area that it is of.

    Where fewer have a value, the last ones are not held and of no area.
    """
    ranked = []
    for place, rank in enumerate(_RANKS):
        bare = _bare(f"{name}_{rank}", spec)
        if place < len(rows):
            row = rows.iloc[place]
            ranked.append((_of_row(bare, row), str(row[spec["of"]])))
        else:
            ranked.append((bare, ""))
    return ranked


def _extremes(name: str, spec: Row, rows: pd.DataFrame) -> tuple[dict[str, Number], dict[str, str]]:
    """Return the smallest and the largest figure of a chart, and between which areas each is.

    Of equal ones the first row's: `<chart>_least` and `<chart>_most`, each with its year. What is
    no fact of its direction is neither; where there is no other, they are not held.
    """
    numbers: dict[str, Number] = {}
    areas: dict[str, str] = {}
    facts = rows[rows["value"].notna() & (rows["mark"] != NO_FACT)].sort_values(
        "value", kind="stable"
    )
    # The first of the largest, not the last.
    largest = facts[facts["value"] == facts["value"].max()]
    for which, some in (("least", facts), ("most", largest)):
        row = next((row for _, row in some.head(1).iterrows()), None)
        indicator = spec["indicator"] if row is None else _told_by(spec, row)
        bare = _bare(f"{name}_{which}", {"indicator": indicator, "where": {}})
        numbers |= _with_year(bare if row is None else _of_row(bare, row))
        areas |= {
            f"{name}_{which}_{end}": "" if row is None else str(row[end])
            for end in ("origin", "destination")
        }
    return numbers, areas


def _told_by(spec: Row, row: "pd.Series[Any]") -> str:
    """Return the indicator of the selection of a chart that a row fits: directions may have two."""
    given = spec.get("where", {})
    for where in given if isinstance(given, list) else [given]:
        asked = {k: v for k, v in _without(where).items() if k in ("origin", "destination")}
        if all(row[k] == v or str(v).startswith("@") for k, v in asked.items()):
            return str(where.get("indicator", spec["indicator"]))
    return str(spec["indicator"])


def _what_is_drawn(name: str, rows: pd.DataFrame) -> dict[str, str]:
    """Tell whether a chart has figures of both directions, and any that is a fact of its own."""
    held = rows[rows["value"].notna()]
    said = {"both": len(held.groupby(["origin", "destination"])) > 1,
            "told": bool((held["mark"] != NO_FACT).any())}  # fmt: skip
    return {f"{name}_{what}": _yes(so) for what, so in said.items()}


def _bare(name: str, spec: Row) -> Number:
    """Return a fact of which no row is held."""
    declared = catalogue.indicator(spec["indicator"])
    return Number(
        id=name,
        value=None,
        kind=spec.get("kind", declared.kind),
        digits=spec.get("digits", declared.digits),
        unit=spec.get("unit", declared.unit),
        indicator=spec["indicator"],
        keys={
            k: v.removeprefix("@") if isinstance(v, str) else v
            for k, v in spec["where"].items()
            if k in declared.keys and v != "latest"
        },
        column=spec.get("column", "value"),
        reason=NOT_HELD,
    )


def _void(numbers: Mapping[str, Number], specs: Mapping[str, Row]) -> dict[str, Number]:
    """Return facts that cannot be in their direction, and rates of too few, without their value."""
    return {
        fact: number
        for name, spec in specs.items()
        if not spec.get("applies", True) or ("base" in spec and _few(numbers[spec["base"]]))
        for fact, number in _with_year(
            replace(_bare(name, spec), reason=NOT_APPLICABLE, missing=NOT_APPLICABLE)
        ).items()
    }


def _few(base: Number) -> bool:
    return base.value is not None and base.value < SMALL_BASE


# What a row says of itself is no estimate, whatever its value is.
_ABOUT_IT = ("years", "reported", "expected", "editions", "coverage")


def _of_row(bare: Number, row: "pd.Series[Any]") -> Number:
    return replace(
        bare,
        value=_float(row[bare.column]),
        keys={k: row[k] for k in catalogue.indicator(bare.indicator).keys},
        period=_day(row.get("period")),
        ended=_day(row.get("period_end")) or _day(row.get("period")),
        unit=str(row.get("counted_in") or bare.unit) if bare.column == "value" else bare.unit,
        reason=str(row["reason"] or ""),
        missing=str(row["missing"] or ""),
        mark=str(row["mark"] or ""),
        status="A" if bare.column in _ABOUT_IT else row["status"],
        basis=row["basis"],
        coverage=_float(row["coverage"]),
        reported=_float(row["reported"]),
        low=_float(row["value_low"]),
        high=_float(row["value_high"]),
        cells=tuple(int(c) for c in row["cells"]),
        stale_since=row["stale_since"],
    )


def _with_year(number: Number) -> dict[str, Number]:
    """Return a fact, the year of its period and that in which it ended, by id."""
    years = [_year_of(number, "year", number.period), _year_of(number, UNTIL, number.ended)]
    return {n.id: n for n in (number, *years)}


def _year_of(number: Number, which: str, day: date | None) -> Number:
    return Number(
        id=f"{number.id}_{which}",
        value=None if day is None else day.year,
        kind="year",
        digits=0,
        unit="",
        indicator=number.indicator,
        keys=number.keys,
        column="period",
        period=number.period,
        reason=number.reason,
        cells=number.cells,
        parts=(number.id,),
    )


def _near(indicator: str, rows: pd.DataFrame) -> str:
    keys = catalogue.indicator(indicator).keys
    differing = [k for k in keys if len(rows[k].unique()) > 1]
    return f"Say more: they differ in {differing}."


def select(con: duckdb.DuckDBPyConnection, indicator: str, where: Where) -> pd.DataFrame:
    """Rows of a released indicator.

    Parameters
    ----------
    where : mapping
        Column to value; a list means any of it, ``"@BLOC"`` the members of a bloc, ``"@*"`` every
        country. A day may be
        ``"latest"``, the last that has a value, alone or in a list. Rows that a later edition
        replaced are left out unless an edition is named.
    """
    catalogue.indicator(indicator)
    conditions, values = [], []
    latest: dict[str, list[Any]] = {}
    columns = [c[0] for c in con.execute(f"DESCRIBE released.{indicator}").fetchall()]
    for column, wanted in where.items():
        if column not in columns:
            raise ValueError(
                f"{column!r} is not a column of released.{indicator}, which has "
                f"{', '.join(columns)}."
            )
        listed = _listed(wanted)
        if "latest" in listed:
            latest[column] = [pd.Timestamp(p) for p in listed if p != "latest"]
            continue
        conditions.append(f"{column} IN ({', '.join('?' * len(listed))})")
        values += listed
    if "edition" not in where:
        conditions.append("current")
    clause = " AND ".join(conditions) or "true"
    rows = con.execute(
        f"SELECT * FROM released.{indicator} WHERE {clause} "
        f"ORDER BY {', '.join(catalogue.indicator(indicator).keys)}",
        values,
    ).df()
    for column, named in latest.items():
        last = rows.loc[rows["value"].notna(), column].max()
        rows = rows[rows[column].isin([last, *named])]
    return rows.reset_index(drop=True)


def _listed(wanted: Any) -> list[Any]:
    flat: list[Any] = []
    for value in wanted if isinstance(wanted, list) else [wanted]:
        if value == EVERY_COUNTRY:
            areas = code_list("areas")
            flat += [*areas.loc[areas["kind"] == "country", "code"]]
        elif isinstance(value, str) and value.startswith("@"):
            flat += members(value[1:], OPEN_END)
        else:
            flat.append(value)
    return flat


def _guard(con: duckdb.DuckDBPyConnection, numbers: dict[str, Number], name: str, spec: Row) -> str:
    """Decide how a change may be told; adds the change itself to the numbers.

    In this order: no data, break in series, too small to tell, up, down. A base under 50 and a
    count of which next to none are left are told as absolute changes. With ``panel``, sums over
    unlike pairs of areas are a break, be they as many.
    """
    new, old = numbers[spec["new"]], numbers[spec["old"]]
    verdict, change = judge(new, old, spec.get("breaks", ()))
    if (
        "panel" in spec
        and change is not None
        and len({_pairs(con, spec["panel"], n) for n in (new, old)}) > 1
    ):
        verdict, change = "break", None
    numbers[f"{name}_change"] = Number(
        id=f"{name}_change",
        value=change,
        kind="percent",
        digits=0,
        unit="percent",
        indicator=new.indicator,
        keys=new.keys,
        period=new.period,
        parts=(new.id, old.id),
        guard=verdict,
    )
    return verdict


def _pairs(con: duckdb.DuckDBPyConnection, panel: str, number: Number) -> frozenset[Any]:
    """Return the pairs of areas that a sum is made of."""
    name_cells(con, number.cells)
    found = con.execute(
        f"SELECT DISTINCT origin, destination FROM panels.{panel} SEMI JOIN used USING (cell)"
    ).fetchall()
    return frozenset(found)


def judge(
    new: Number, old: Number, breaks: tuple[int, ...] | list[int] = ()
) -> tuple[str, float | None]:
    """Return nodata, break, stable, small, up or down, and the change in percent of the base."""
    if new.value is None or old.value is None or old.value == 0:
        return "nodata", None
    if new.period and old.period and _broken(new, old, breaks):
        return "break", None
    change = 100 * (new.value / old.value - 1)
    if new.kind == "count" and (old.value < SMALL_BASE or change < -_NEXT_TO_ALL):
        return "small", abs(change)
    if abs(change) < 100 * STABLE_BELOW:
        return "stable", abs(change)
    return ("up" if change > 0 else "down"), abs(change)


def _broken(new: Number, old: Number, breaks: tuple[int, ...] | list[int]) -> bool:
    assert new.period is not None and old.period is not None
    within = any(old.period.year < year <= new.period.year for year in breaks)
    # Another number of reporting members is another total, whatever its value.
    unlike = new.basis != old.basis or new.reported != old.reported
    return within or "B" in new.status or unlike


def _chart(con: duckdb.DuckDBPyConnection, name: str, spec: Row) -> ChartRows:
    """Select the rows of a chart or table.

    With ``held`` those that have a value alone; of rows alike in the columns of ``newest``, those
    of the last period alone; with ``partners`` those of as many partners as it says, which have the
    largest value in either direction.
    """
    wheres = spec["where"] if isinstance(spec["where"], list) else [spec["where"]]
    parts = [_part(con, spec, w) for w in wheres]
    # A chart is never drawn empty: without a value, the brief says what is missing in its place.
    rows = pd.concat([p for p in parts if len(p)] or parts[:1], ignore_index=True)
    if "paired" in spec:
        rows = _paired(rows, spec["paired"])
    if "largest" in spec:
        rows = _largest(rows, spec["largest"])
    if spec["kind"] != TABLE:
        rows = rows if rows["value"].notna().any() else rows.iloc[:0]
    keys = list(catalogue.indicator(spec["indicator"]).keys)
    if spec.get("held"):
        rows = rows.dropna(subset=["value"])
    if "newest" in spec:
        rows = rows.sort_values("period", kind="stable")
        rows = rows.drop_duplicates(spec["newest"], keep="last").sort_index()
    if "partners" in spec:
        rows = _of_largest(rows, spec["partners"], spec["home"])
    rows = _in_order(rows.reset_index(drop=True), keys, spec)
    rows.insert(0, "id", [f"{name}:{n}" for n in range(1, len(rows) + 1)])
    rows = rows[["id", *keys, *(c for c in rows.columns if c not in ("id", *keys))]]
    return ChartRows(
        name,
        spec["kind"],
        spec["indicator"],
        rows,
        spec.get("options", {}),
        tuple(spec.get("facts", ())),
    )


def _of_largest(rows: pd.DataFrame, places: int, home: str) -> pd.DataFrame:
    """Rows of the partners with the largest values, theirs first; a tie goes by code."""
    partner = rows["origin"].where(rows["origin"] != home, rows["destination"])
    largest = rows["value"].groupby(partner).max().dropna().rename_axis("code").reset_index()
    largest = largest.sort_values(["value", "code"], ascending=[False, True]).head(places)
    place = partner.map({code: n for n, code in enumerate(largest["code"])})
    return (
        rows.assign(place=place)
        .dropna(subset=["place"])
        .sort_values("place", kind="stable")
        .drop(columns="place")
    )


def _in_order(rows: pd.DataFrame, keys: Sequence[str], spec: Row) -> pd.DataFrame:
    """Sort rows by their keys, a column's values in the order that is asked for, others last.

    An order that is a name is that of a code list which has the column.
    """
    asked = spec.get("options", {}).get("order", {})
    if not asked:
        return rows
    order = {
        c: list(dict.fromkeys(code_list(told)[c])) if isinstance(told, str) else told
        for c, told in asked.items()
    }
    ranked = rows[[*keys]].assign(
        **{c: rows[c].map({v: n for n, v in enumerate(told)}) for c, told in order.items()}
    )
    return rows.loc[ranked.sort_values([*keys]).index].reset_index(drop=True)


def _paired(rows: pd.DataFrame, by: str) -> pd.DataFrame:
    """Rows of those areas that have a value in every period, of which there must be several."""
    known = rows.dropna(subset=["value"])
    periods = known.groupby(by)["period"].nunique()
    whole = periods.index[periods == max(2, rows["period"].nunique())]
    return known[known[by].isin(whole)].reset_index(drop=True)


def _largest(rows: pd.DataFrame, spec: Row) -> pd.DataFrame:
    """Rows of the areas that have the largest figures in the last period with any."""
    known = rows.dropna(subset=["value"])
    last = known[known["period"] == known["period"].max()]
    first = last.sort_values(["value", spec["of"]], ascending=[False, True]).head(spec["count"])
    return rows[rows[spec["of"]].isin(first[spec["of"]])].reset_index(drop=True)


def _part(con: duckdb.DuckDBPyConnection, spec: Row, where: Where) -> pd.DataFrame:
    """One selection of a chart; with ``complete``, a row for each member that is not reported."""
    conditions = _without(where)
    name = where.get("indicator", spec["indicator"])
    rows = select(con, name, conditions)
    if spec["kind"] == TABLE:
        rows = rows.assign(indicator=name)
    blocs = {k: _listed(v) for k, v in conditions.items() if str(v).startswith("@")}
    if not spec.get("complete") or not blocs:
        return rows
    ((column, expected),) = blocs.items()
    if rows.empty:
        return rows
    absent = [m for m in expected if m not in set(rows[column])]
    fixed = {
        k: v for k, v in conditions.items() if k in rows.columns and k not in (column, "period")
    }
    added = pd.DataFrame({column: absent}).assign(
        **fixed,
        period=rows["period"].max(),
        reason="not_reported",
        status="M",
        stale_since="",
        cells=pd.Series([[]] * len(absent), dtype="object"),
    )
    return pd.concat([rows, added.reindex(columns=rows.columns)], ignore_index=True)


def _float(value: Any) -> float | None:
    return None if value is None or pd.isna(value) else float(value)


def _day(value: Any) -> date | None:
    return None if value is None or pd.isna(value) else pd.Timestamp(value).date()
