"""Nothing leaves unchecked: which indicator rows may be printed.

Figures that a publisher printed are public and released exactly. Records entrusted to us need a
disclosure rule, and there is none yet: an indicator that touches one is refused, so that a
source of records cannot slip out unprotected.
"""

import duckdb

from twoway.check import scalar


def release(con: duckdb.DuckDBPyConnection) -> None:
    """Fill `released`, the one schema that charts and briefs read.

    Raises
    ------
    ValueError
        If an indicator was made from records entrusted to us.
    """
    con.execute("CREATE SCHEMA IF NOT EXISTS released")
    names = [
        row[0]
        for row in con.execute(
            "SELECT table_name FROM information_schema.tables "
            "WHERE table_schema = 'indicators' ORDER BY table_name"
        ).fetchall()
    ]
    entrusted = scalar(con, "SELECT count(*) FROM reference.source WHERE records = 'entrusted'")
    for name in names:
        if entrusted:
            _refuse_entrusted(con, name)
        con.execute(f"CREATE OR REPLACE VIEW released.{name} AS SELECT * FROM indicators.{name}")


def _refuse_entrusted(con: duckdb.DuckDBPyConnection, name: str) -> None:
    touched = scalar(
        con,
        f"""
        SELECT count(*) FROM (SELECT unnest(cells) AS cell FROM indicators.{name}) i
        JOIN panels.cell c USING (cell)
        JOIN reference.source s ON s.id = c.source
        WHERE s.records = 'entrusted'
        """,
    )
    if touched:
        raise ValueError(
            f"indicators.{name} is made from {touched} cells of entrusted records, and there is "
            "no disclosure rule for them. It is not released: exclude the source, or write the "
            "rule first."
        )
