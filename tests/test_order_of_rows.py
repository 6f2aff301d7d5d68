"""The order in which rows lie in a table moves no figure, not even in its last digit.

A sum of fractions depends on the order of its parts, and that on how threads share the work: where
an aggregate does not say its order, one build prints 2.425 and the next 2.4249999999999998.
"""

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from twoway import catalogue, paths
from twoway.check import connect, load_reference
from twoway.frames import FRAMES


@pytest.fixture(scope="module")
def turned(shipped: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open the shipped warehouse as `held`, and a copy of it in which each table lies upside down."""
    with connect() as con:
        load_reference(con)
        con.execute("SET threads = 1")
        con.execute(f"ATTACH '{shipped / paths.WAREHOUSE}' AS held (READ_ONLY)")
        for schema, table in _names(con, "tables"):
            con.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")
            con.execute(
                f'CREATE OR REPLACE TABLE {schema}."{table}" AS '
                f'SELECT * FROM held.{schema}."{table}" ORDER BY rowid DESC'
            )
        for schema, view in _names(con, "views"):
            if schema != "released":
                con.execute(
                    f'CREATE TABLE {schema}."{view}" AS FROM held.{schema}."{view}" ORDER BY ALL DESC'
                )
        yield con


def _names(con: duckdb.DuckDBPyConnection, what: str) -> list[tuple[str, str]]:
    kind = what.removesuffix("s")
    return con.execute(
        f"SELECT schema_name, {kind}_name FROM duckdb_{what}() "
        "WHERE database_name = 'held' AND NOT internal ORDER BY ALL"
    ).fetchall()


def _moved(con: duckdb.DuckDBPyConnection, query: str) -> list[tuple[object, ...]]:
    """Rows that a query has in the copy and not in the warehouse, or the other way round."""
    con.execute("USE memory")
    con.execute(f"CREATE OR REPLACE TEMP TABLE here AS {query}")
    con.execute("USE held")
    try:
        con.execute(f"CREATE OR REPLACE TEMP TABLE there AS {query}")
    finally:
        con.execute("USE memory")
    return con.execute(
        "(FROM here EXCEPT ALL FROM there) UNION ALL (FROM there EXCEPT ALL FROM here) LIMIT 4"
    ).fetchall()


QUERIES = {n: i.query for n, i in catalogue.indicators().items() if i.function is None}
TABLES = {n: f.query for n, f in FRAMES.items() if f.query}


@pytest.mark.parametrize("name", QUERIES)
def test_no_figure_of_an_indicator_moves_with_the_order_of_rows(turned, name):
    assert _moved(turned, QUERIES[name]) == []


@pytest.mark.parametrize("name", TABLES)
def test_no_cell_of_a_table_handed_to_python_moves_with_the_order_of_rows(turned, name):
    assert _moved(turned, TABLES[name]) == []


def test_a_mean_that_does_not_say_its_order_is_caught(turned):
    rates = "SELECT area, avg(percent) AS mean FROM panels.vacancy_rate GROUP BY area"
    assert _moved(turned, rates)
    assert _moved(turned, rates.replace("(percent)", "(percent ORDER BY cell)")) == []
