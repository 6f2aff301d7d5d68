"""panels -> indicators: run one declaration and hold it to its promises."""

from collections.abc import Mapping, Sequence
from typing import Any

import duckdb
import pandas as pd
import pyarrow as pa

from twoway.check import scalar
from twoway.declare import ANY, Indicator
from twoway.frames import FRAMES
from twoway.missing import kind_sql
from twoway.panels import FIRST_QUOTED
from twoway.systems import LEAST_COVERAGE

OPTIONAL = {
    "value_low": "CAST(NULL AS DOUBLE)",
    "value_high": "CAST(NULL AS DOUBLE)",
    "interval": "''",
    "coverage": "CAST(NULL AS DOUBLE)",
    "basis": "''",
    "mark": "''",
    "status": "'A'",
    "reported": "CAST(NULL AS BIGINT)",
    "expected": "CAST(NULL AS BIGINT)",
    "current": "true",
}


def write_indicator(
    con: duckdb.DuckDBPyConnection,
    name: str,
    indicator: Indicator,
    given: Mapping[str, Any] | None = None,
    read: dict[str, pd.DataFrame] | None = None,
) -> None:
    """Compute one indicator into `indicators.<name>` and hold it to its promises.

    Parameters
    ----------
    con : connection
        A warehouse with its panels and pairs.
    name, indicator : str, Indicator
        What is computed.
    given : mapping, optional
        Tables and options of an indicator in Python; what is left out is read from the warehouse.
    read : dict, optional
        Tables that were read before for other indicators; what is read now is put there.

    Raises
    ------
    ValueError
        If its keys do not tell rows apart, a missing value has no reason, or a value has no
        input cell.
    """
    keys = ", ".join(indicator.keys)
    if indicator.function is None:
        con.execute(f"CREATE OR REPLACE TEMP TABLE result AS {indicator.query}")
    else:
        _run(con, name, indicator, given or {}, {} if read is None else read)
    has = [row[0] for row in con.execute("DESCRIBE result").fetchall()]
    whole = _with_statuses(con, told="status" in has)
    has = [*{**dict.fromkeys(has), "status": None}]
    optional = ", ".join(
        f"{c if c in has else default} AS {c}"
        for c, default in OPTIONAL.items()
        if c not in indicator.keys
    )
    own = [*indicator.keys, "value", "reason", "cells", *OPTIONAL]
    further = "".join(f"{c}, " for c in has if c not in own)
    reason = (
        "coalesce(nullif(reason, ''), 'missing_input')" if "reason" in has else "'missing_input'"
    )
    # What kind of missing each row is, from the reason and the status that it has by then.
    kind = kind_sql(
        "value", "reason", "status", count=indicator.kind == "count" and not indicator.signed
    )
    con.execute(f"""
        CREATE OR REPLACE TABLE indicators.{name} AS
        SELECT * REPLACE (CASE WHEN value IS NOT NULL AND coverage < {LEAST_COVERAGE} AND mark = ''
            THEN 'partial_coverage' ELSE mark END AS mark), {kind} AS missing FROM (
        SELECT {keys}, CAST(value AS DOUBLE) AS value, {further}{optional},
            CASE WHEN value IS NULL THEN {reason} ELSE '' END AS reason, '' AS stale_since, cells
        FROM ({whole})) ORDER BY {keys}
    """)
    con.execute("DROP TABLE result")
    if scalar(con, f"SELECT count(*) FROM indicators.{name}"):
        _keep_promises(con, name, keys, indicator.sets_against)
        _mark_stale(con, name)


def _with_statuses(con: duckdb.DuckDBPyConnection, *, told: bool) -> str:
    """Return SQL for `result` with every letter of its cells' statuses, beside each row's own.

    What is made of an estimated, provisional or hidden cell says so, whatever was done to it.
    """
    own = "coalesce(r.status, 'A')" if told else "'A'"
    other = "r.* EXCLUDE (status)" if told else "r.*"
    if not scalar(con, "SELECT count(*) FROM result"):
        return f"SELECT {other}, {own} AS status FROM result r"
    # The panels are whole by now: all of them are looked through once, not for each indicator.
    con.execute(
        "CREATE TEMP TABLE IF NOT EXISTS weak_cell AS "
        "SELECT cell, status FROM panels.cell WHERE status <> 'A'"
    )
    con.execute("""
        CREATE OR REPLACE TEMP TABLE met AS
        SELECT n, string_agg(status, '') AS letters
        FROM (
            SELECT DISTINCT n, status
            FROM (SELECT rowid AS n, unnest(cells) AS cell FROM result)
            JOIN weak_cell USING (cell)
        )
        GROUP BY n
    """)
    # Most rows have one letter: only the others are taken apart.
    return f"""
        SELECT {other}, CASE WHEN m.letters IS NULL AND length({own}) = 1 THEN {own}
            ELSE array_to_string(list_sort(list_distinct(string_split(
                {own} || coalesce(m.letters, ''), ''))), '') END AS status
        FROM result r LEFT JOIN met m ON m.n = r.rowid
    """


def _run(
    con: duckdb.DuckDBPyConnection,
    name: str,
    indicator: Indicator,
    given: Mapping[str, Any],
    read: dict[str, pd.DataFrame],
) -> None:
    """Call an indicator's function on its tables and write what it returns to `result`."""
    assert indicator.function is not None
    taken = indicator.takes
    odd = sorted({*given} - {*taken} - {*indicator.options})
    if odd:
        raise ValueError(
            f"{name}: found {', '.join(odd)}; expected {', '.join((*taken, *indicator.options))}. "
            "Look its tables up in twoway.frames."
        )
    # Without a table that no panel holds there is nothing to say, and the others are not read.
    silent = any(FRAMES[t].needed and not FRAMES[t].query and t not in given for t in taken)
    for t in taken:
        if t not in given and t not in read and not silent:
            read[t] = _read(con, t)
    known = {t: _empty(t) if silent else read[t] for t in taken if t not in given}
    tables = {t: known[t] if t in known else _given(t, given) for t in taken}
    options = {k: v for k, v in given.items() if k in indicator.options}
    result = indicator.function(**tables, **options)
    con.register("incoming", _typed(result, indicator))
    con.execute("CREATE OR REPLACE TEMP TABLE result AS SELECT * FROM incoming")
    con.unregister("incoming")


def _given(table: str, given: Mapping[str, Any]) -> pd.DataFrame:
    return FRAMES[table].given(table, given[table])


def _read(con: duckdb.DuckDBPyConnection, table: str) -> pd.DataFrame:
    """Read a table from the warehouse, in order; empty where no panel holds it.

    A sum of fractions depends on the order of its parts in the last digit, and rows come in any.
    """
    query = FRAMES[table].query
    if not query:
        return _empty(table)
    return con.execute(f"SELECT * FROM ({query}) ORDER BY ALL").df()


def _empty(table: str) -> pd.DataFrame:
    frame = FRAMES[table]
    columns = [*frame.keys, *frame.rows, *frame.columns, *frame.optional, "cells"]
    return pd.DataFrame({c: pd.Series(dtype="object") for c in columns})


_TYPES = {
    "value": pa.float64(),
    "value_low": pa.float64(),
    "value_high": pa.float64(),
    "coverage": pa.float64(),
    "reported": pa.int64(),
    "expected": pa.int64(),
    "cells": pa.list_(pa.int64()),
    "period": pa.date32(),
}


def _typed(result: pd.DataFrame, indicator: Indicator) -> pa.Table:
    """Give every column its type, so that a table without rows has the same."""
    missing = [c for c in (*indicator.keys, "value", "cells") if c not in result]
    if missing:
        raise ValueError(f"the function returned no {', '.join(missing)}: a row needs them.")
    arrays = {}
    for column in result:
        values = result[column]
        kind = _TYPES.get(str(column))
        if kind is None and (values.dtype == object or not len(values)):
            kind = pa.string() if _is_text(values) else None
        if kind == pa.date32():
            values = pd.to_datetime(values)
        whole = list(values) if column == "cells" else values
        arrays[str(column)] = pa.array(whole, type=kind, from_pandas=True)
    return pa.table(arrays)


def _is_text(values: pd.Series) -> bool:
    return all(isinstance(v, str) for v in values.dropna())


def _mark_stale(con: duckdb.DuckDBPyConnection, name: str) -> None:
    """Tell every row since when a source of its cells has had a newer edition than ours.

    The earliest day of its sources; empty where each is the newest known.
    """
    if not scalar(con, "SELECT count(*) FROM reference.source WHERE stale_since <> ''"):
        return
    con.execute(f"""
        UPDATE indicators.{name} AS i SET stale_since = s.since
        FROM (
            SELECT row, min(stale_since) AS since
            FROM (SELECT rowid AS row, unnest(cells) AS cell FROM indicators.{name})
            JOIN panels.cell c USING (cell)
            JOIN reference.source s ON s.id = c.source
            WHERE s.stale_since <> ''
            GROUP BY row
        ) s
        WHERE i.rowid = s.row
    """)


def _keep_promises(
    con: duckdb.DuckDBPyConnection, name: str, keys: str, sets_against: Sequence[str]
) -> None:
    untold, cellless, endless, reasonless, last = con.execute(f"""
        SELECT count(*) - count(DISTINCT ({keys})),
            count(*) FILTER (WHERE value IS NOT NULL AND len(cells) = 0),
            count(*) FILTER (WHERE isinf(value) OR isnan(value)),
            count(*) FILTER (WHERE missing IS NULL),
            coalesce(max(list_max(cells)), 0)
        FROM indicators.{name}
    """).fetchall()[0]
    # Most indicators have no quoted figure among their cells: the last look is spared them.
    asked = last >= FIRST_QUOTED and ANY not in sets_against
    unlike = _unlike(con, name, sets_against) if asked else 0
    promises = {
        f"the keys {keys} tell rows apart": untold,
        "every value names the raw cells it was made from": cellless,
        "no value is infinite or not a number": endless,
        "no value is made from quoted figures of unlike concepts or units": unlike,
        "every reason stands in reference/absences.csv": reasonless,
    }
    for promise, rows in promises.items():
        if rows:
            raise ValueError(
                f"indicators/{name}: {rows} rows break the promise that {promise}. "
                "Mend it; the old warehouse stays in place."
            )


def _unlike(con: duckdb.DuckDBPyConnection, name: str, sets_against: Sequence[str]) -> int:
    """Count rows whose quoted figures are of more concepts or units than may be set together."""
    (found,) = con.execute(
        f"SELECT count(*) FROM (SELECT i.n FROM (SELECT row_number() OVER () AS n, "
        f"unnest(cells) AS cell FROM indicators.{name}) i JOIN panels.cell c USING (cell) "
        f"WHERE c.concept <> '' GROUP BY i.n HAVING count(DISTINCT c.concept) > 1 "
        f"AND NOT list_has_all($together, list(DISTINCT c.concept)))",
        {"together": [*sets_against]},
    ).fetchall()[0]
    return int(found)
