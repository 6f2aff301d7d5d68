"""The facts of a brief: released rows under a name, and nothing else.

A brief's facts.toml names rows of `released`; text, charts, tables and the trace all read them
here, so that they cannot say different things. A fact without a value keeps the reason.
"""

import operator
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd

from twoway import catalogue, paths
from twoway.reference import members

STABLE_BELOW = 0.02
SMALL_BASE = 50
OPEN_END = date(9999, 12, 31)

Row = Mapping[str, Any]
Where = Mapping[str, Any]


@dataclass(frozen=True)
class Number:
    """One released value under the id that the brief prints.

    `keys` are the row's key columns; `parts` are ids of the facts it was derived from, for a
    change between two facts; a year is the period of a fact and has it as its only part.
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
    status: str = "A"
    basis: str = ""
    coverage: float | None = None
    reported: float | None = None
    low: float | None = None
    high: float | None = None
    cells: tuple[int, ...] = ()
    parts: tuple[str, ...] = ()
    guard: str = ""


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
    """All that a brief may print."""

    brief: str
    numbers: Mapping[str, Number]
    guards: Mapping[str, str]
    charts: Mapping[str, ChartRows]
    plan: Mapping[str, Any]


def load(brief: str, con: duckdb.DuckDBPyConnection) -> Facts:
    """Read every row that a brief names.

    Raises
    ------
    ValueError
        If a name selects no row or several, or is misspelt: with the brief, the name and what
        the indicator holds instead.
    """
    path = paths.BRIEFS / brief / "facts.toml"
    if not path.is_file():
        raise ValueError(
            f"no brief is called {brief!r}: there are {', '.join(catalogue.briefs())}."
        )
    plan = tomllib.loads(path.read_text("utf-8"))
    numbers: dict[str, Number] = {}
    for name, spec in plan["numbers"].items():
        for number in _number(con, path, name, spec):
            numbers[number.id] = number
    guards = {name: _guard(numbers, name, spec) for name, spec in plan.get("guards", {}).items()}
    charts = {name: _chart(con, path, name, spec) for name, spec in plan.get("charts", {}).items()}
    for name, spec in plan.get("tops", {}).items():
        _check_top(con, path, name, spec)
    for name, spec in plan.get("always", {}).items():
        _check_always(con, path, name, spec)
    for spec in plan.get("claims", ()):
        _check_claim(numbers, path, spec)
    return Facts(brief, numbers, guards, charts, plan)


def _check_top(con: duckdb.DuckDBPyConnection, path: Path, name: str, spec: Row) -> None:
    """Refuse a brief whose sentences put names first that the rows no longer do."""
    rows = select(con, spec["indicator"], spec["where"]).sort_values("value", ascending=False)
    found = list(rows[spec["column"]].head(len(spec["first"])))
    if found != spec["first"]:
        raise ValueError(
            f"{path.parent.name}/{path.name}, tops.{name}: the largest are now {found}, the words "
            f"name {spec['first']}. Change the sentences in every language, then this list."
        )


def _check_always(con: duckdb.DuckDBPyConnection, path: Path, name: str, spec: Row) -> None:
    """Refuse a brief whose words say "in every edition" of what some row denies."""
    values = select(con, spec["indicator"], spec["where"])["value"]
    if values.empty or not (values == spec["value"]).all():
        raise ValueError(
            f"{path.parent.name}/{path.name}, always.{name}: the words say {spec['value']} "
            f"throughout, the rows hold {sorted(set(values))}. Change the sentences, then this."
        )


_RELATIONS = {">": operator.gt, "<": operator.lt, "=": operator.eq}


def _check_claim(numbers: Mapping[str, Number], path: Path, spec: Row) -> None:
    """Refuse a brief whose headline claims a relation that the facts do not bear out."""
    left, right = numbers[spec["left"]].value, numbers[spec["right"]].value
    if left is None or right is None or not _RELATIONS[spec["is"]](left, right):
        raise ValueError(
            f"{path.parent.name}/{path.name}, claims: {spec['claim']!r} needs {spec['left']} "
            f"{spec['is']} {spec['right']}, found {left} and {right}. Change the words in every "
            "language, then this line."
        )


def _number(
    con: duckdb.DuckDBPyConnection, path: Path, name: str, spec: Row
) -> tuple[Number, Number]:
    declared = catalogue.indicator(spec["indicator"])
    rows = select(con, spec["indicator"], spec["where"])
    column = spec.get("column", "value")
    if len(rows) != 1:
        raise ValueError(
            f"{path.parent.name}/{path.name}, numbers.{name}: {len(rows)} rows of "
            f"{spec['indicator']} fit {dict(spec['where'])}, expected one. "
            f"{_near(con, spec['indicator'], rows)}"
        )
    row = rows.iloc[0]
    number = Number(
        id=name,
        value=_float(row[column]),
        kind=spec.get("kind", declared.kind),
        digits=spec.get("digits", declared.digits),
        unit=spec.get("unit", declared.unit),
        indicator=spec["indicator"],
        keys={k: row[k] for k in declared.keys},
        column=column,
        period=_day(row.get("period")),
        reason=str(row["reason"] or ""),
        status=row["status"],
        basis=row["basis"],
        coverage=_float(row["coverage"]),
        reported=_float(row["reported"]),
        low=_float(row["value_low"]),
        high=_float(row["value_high"]),
        cells=tuple(int(c) for c in row["cells"]),
    )
    return number, _year_of(number)


def _year_of(number: Number) -> Number:
    return Number(
        id=f"{number.id}_year",
        value=None if number.period is None else number.period.year,
        kind="year",
        digits=0,
        unit="",
        indicator=number.indicator,
        keys=number.keys,
        column="period",
        period=number.period,
        cells=number.cells,
        parts=(number.id,),
    )


def _near(con: duckdb.DuckDBPyConnection, indicator: str, rows: pd.DataFrame) -> str:
    if len(rows):
        keys = catalogue.indicator(indicator).keys
        differing = [k for k in keys if len(rows[k].unique()) > 1]
        return f"Say more: they differ in {differing}."
    sample = con.execute(f"SELECT * EXCLUDE (cells) FROM released.{indicator} LIMIT 3").df()
    return f"The table holds rows such as {sample.to_dict('records')}."


def select(con: duckdb.DuckDBPyConnection, indicator: str, where: Where) -> pd.DataFrame:
    """Rows of a released indicator.

    Parameters
    ----------
    where : mapping
        Column to value; a list means any of it, ``"@BLOC"`` the members of a bloc. ``period`` may
        be ``"latest"``: the last period that has a value. Rows that a later edition replaced are
        left out unless an edition is named.
    """
    catalogue.indicator(indicator)
    conditions, values = [], []
    latest = False
    for column, wanted in where.items():
        if wanted == "latest":
            latest = True
            continue
        if not column.isidentifier():
            raise ValueError(f"{column!r} is not a column of released.{indicator}.")
        listed = _listed(wanted)
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
    if latest and len(rows):
        rows = rows[rows["period"] == rows.loc[rows["value"].notna(), "period"].max()]
    return rows.reset_index(drop=True)


def _listed(wanted: Any) -> list[Any]:
    flat: list[Any] = []
    for value in wanted if isinstance(wanted, list) else [wanted]:
        if isinstance(value, str) and value.startswith("@"):
            flat += members(value[1:], OPEN_END)
        else:
            flat.append(value)
    return flat


def _guard(numbers: dict[str, Number], name: str, spec: Row) -> str:
    """Decide how a change may be told; adds the change itself to the numbers.

    In this order: no data, break in series, too small to tell, up, down. A base under 50 is
    told as an absolute change.
    """
    new, old = numbers[spec["new"]], numbers[spec["old"]]
    verdict, change = judge(new, old, spec.get("breaks", ()))
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


def judge(
    new: Number, old: Number, breaks: tuple[int, ...] | list[int] = ()
) -> tuple[str, float | None]:
    """Return nodata, break, stable, small, up or down, and the change in percent of the base."""
    if new.value is None or old.value is None or old.value == 0:
        return "nodata", None
    if new.period and old.period and _broken(new, old, breaks):
        return "break", None
    change = 100 * (new.value / old.value - 1)
    if old.value < SMALL_BASE and new.kind == "count":
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


def _chart(con: duckdb.DuckDBPyConnection, path: Path, name: str, spec: Row) -> ChartRows:
    wheres = spec["where"] if isinstance(spec["where"], list) else [spec["where"]]
    rows = pd.concat([_part(con, spec, w) for w in wheres], ignore_index=True)
    if rows.empty:
        raise ValueError(
            f"{path.parent.name}/{path.name}, charts.{name}: no row of {spec['indicator']} fits "
            f"{wheres}. A chart is never drawn empty: mend the selection or take the chart out."
        )
    keys = list(catalogue.indicator(spec["indicator"]).keys)
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


def _part(con: duckdb.DuckDBPyConnection, spec: Row, where: Where) -> pd.DataFrame:
    """One selection of a chart; with ``complete``, a row for each member that is not reported."""
    conditions = {k: v for k, v in where.items() if k != "indicator"}
    rows = select(con, where.get("indicator", spec["indicator"]), conditions)
    blocs = {k: _listed(v) for k, v in conditions.items() if str(v).startswith("@")}
    if not spec.get("complete") or not blocs:
        return rows
    ((column, expected),) = blocs.items()
    absent = [m for m in expected if m not in set(rows[column])]
    fixed = {
        k: v for k, v in conditions.items() if k in rows.columns and k not in (column, "period")
    }
    added = pd.DataFrame({column: absent}).assign(
        **fixed,
        period=rows["period"].max(),
        reason="not_reported",
        status="M",
        cells=pd.Series([[]] * len(absent), dtype="object"),
    )
    return pd.concat([rows, added.reindex(columns=rows.columns)], ignore_index=True)


def _float(value: Any) -> float | None:
    return None if value is None or pd.isna(value) else float(value)


def _day(value: Any) -> date | None:
    return None if value is None or pd.isna(value) else pd.Timestamp(value).date()
