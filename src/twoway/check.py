"""What build asks on its way: is the connection closed to the world, is the table sound."""

import atexit
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

import duckdb
import pandas as pd

from twoway import reference

REFERENCE_TABLES = (
    "areas",
    "blocs",
    "reasons",
    "statuses",
    "source_quality",
    "territories",
    "trafficking_stages",
)

_ONE_AT_A_TIME = Lock()
_CLOSED: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    # Sums of DOUBLE depend on the order of threads; ours are of integers and decimals, but the
    # order of rows within a list must not depend on it either.
    "preserve_insertion_order": "true",
}


# Ends of Wilson's interval of a share, at 95 percent, for indicators in SQL; those in Python have
# `methods.intervals.wilson`, and a test holds both to the same figures.
_WILSON = """
    CREATE OR REPLACE TEMP MACRO {name}(found, whole) AS CASE WHEN whole > 0 AND found <= whole THEN
        greatest(0, least(1, (found / whole + 3.841458820694124 / (2 * whole) {sign}
            1.959963984540054 * sqrt(found / whole * (1 - found / whole) / whole
                + 3.841458820694124 / (4.0 * whole * whole)))
            / (1 + 3.841458820694124 / whole))) END
"""


def connect(path: str = ":memory:", *, read_only: bool = False) -> duckdb.DuckDBPyConnection:
    """Open DuckDB with downloads of extensions off.

    Raises
    ------
    FileNotFoundError
        If a warehouse is to be read that is not there.
    """
    if read_only and not Path(path).is_file():
        raise FileNotFoundError(f"{path}: there is no warehouse yet")
    return duckdb.connect(path, read_only=read_only, config=dict(_CLOSED))


def load_reference(con: duckdb.DuckDBPyConnection) -> None:
    """Write the code lists to the schema `reference`, blocs as memberships by date."""
    con.execute("CREATE SCHEMA IF NOT EXISTS reference")
    for name, sign in (("wilson_low", "-"), ("wilson_high", "+")):
        con.execute(_WILSON.format(name=name, sign=sign))
    for name in REFERENCE_TABLES:
        write_table(con, f"reference.{name}", reference.table(name).replace("", None))
    _write_membership(con)


def name_cells(con: duckdb.DuckDBPyConnection, cells: Iterable[int]) -> None:
    """Name raw cells to a connection as `used`, to be joined with what has a `cell`."""
    con.register("used", pd.DataFrame({"cell": pd.Series([*cells], dtype="int64")}))


@cache
def _referenced() -> duckdb.DuckDBPyConnection:
    con = connect()
    load_reference(con)
    # An open connection at the end of a process makes the binding complain of leaks.
    atexit.register(_referenced.cache_clear)
    return con


def beside_reference() -> duckdb.DuckDBPyConnection:
    """Open a connection of its own to a database in memory that holds the code lists, no more.

    The lists are written once per process. What is to be the connection's alone is a temporary
    table, gone with it.
    """
    with _ONE_AT_A_TIME:
        return _referenced().cursor()


def add_reference(
    con: duckdb.DuckDBPyConnection, areas: Iterable[str], blocs: Mapping[str, Iterable[str]]
) -> None:
    """Add areas and blocs that this connection alone knows to what `load_reference` wrote."""
    own = {bloc: [*members] for bloc, members in blocs.items()}
    for code in dict.fromkeys([*areas, *(m for members in own.values() for m in members)]):
        con.execute(
            "INSERT INTO reference.areas (code, kind) SELECT $code, 'country' "
            "WHERE NOT EXISTS (SELECT 1 FROM reference.areas WHERE code = $code)",
            {"code": code},
        )
    for bloc, members in own.items():
        con.execute("INSERT INTO reference.areas (code, kind) VALUES (?, 'bloc')", [bloc])
        con.executemany(
            "INSERT INTO reference.blocs (bloc, member, valid_from) VALUES (?, ?, '0001-01-01')",
            [[bloc, member] for member in members],
        )
    if own or areas:
        _write_membership(con)


def _write_membership(con: duckdb.DuckDBPyConnection) -> None:
    """Write `reference.membership`: beside each bloc's members, every country as its own only one.

    So a country and a bloc are asked for in the same way.
    """
    con.execute("""
        CREATE OR REPLACE TABLE reference.membership AS
        SELECT bloc AS area, member, CAST(valid_from AS DATE) AS valid_from,
            coalesce(CAST(valid_to AS DATE), DATE '9999-12-31') AS valid_to
        FROM reference.blocs
        UNION ALL
        SELECT code, code, DATE '0001-01-01', DATE '9999-12-31'
        FROM reference.areas WHERE kind IN ('country', 'total')
        ORDER BY area, member, valid_from
    """)


def write_table(con: duckdb.DuckDBPyConnection, name: str, frame: pd.DataFrame) -> None:
    """Write a frame as a table; its name comes from our own files only."""
    con.register("incoming", frame)
    con.execute(f"CREATE OR REPLACE TABLE {name} AS SELECT * FROM incoming")
    con.unregister("incoming")


def scalar(con: duckdb.DuckDBPyConnection, query: str, values: list[Any] | None = None) -> Any:
    """Return the only value of a query's first row."""
    # All rows: a result that is not read to its end blocks the connection.
    rows = con.execute(query, values or []).fetchall()
    return rows[0][0] if rows else None
