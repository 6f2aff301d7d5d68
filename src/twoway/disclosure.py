"""Nothing leaves unchecked: which indicator rows may be printed.

Figures that a publisher printed are public and released exactly, as are tables of our own that
went through `protection.release`. Records entrusted to us are in neither: an indicator that touches
a source which does not say that it is public is refused, so that none can slip out.
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
    protected = scalar(con, "SELECT count(*) FROM reference.source WHERE records <> 'public'")
    for name in names:
        if protected:
            _refuse_protected(con, name)
        con.execute(f"CREATE OR REPLACE VIEW released.{name} AS SELECT * FROM indicators.{name}")


def _refuse_protected(con: duckdb.DuckDBPyConnection, name: str) -> None:
    touched = scalar(
        con,
        f"""
        SELECT count(*) FROM (SELECT unnest(cells) AS cell FROM indicators.{name}) i
        JOIN panels.cell c USING (cell)
        JOIN reference.source s ON s.id = c.source
        WHERE s.records <> 'public'
        """,
    )
    if touched:
        raise ValueError(
            f"indicators.{name} is made from {touched} cells of a source that does not say that it "
            "is public. It is not released: records go to the protected store (twoway survey "
            'load), and a source of published figures declares records = "public".'
        )
