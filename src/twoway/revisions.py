"""Revisions: what each edition said of the same cell, first and last, and by how much it moved.

A cell is the same where every key but the edition agrees. In a panel whose period is the day of
the edition (what a passport needs on a day), the period is left out too: there, a difference is
mostly a change in the world, not a correction, and `kind` says which.
"""

from collections.abc import Iterable

import duckdb

from twoway.panels import PANELS, Panel
from twoway.vocabulary import COLUMNS

_PLACES = ("origin", "destination", "area")
_NUMBERS = ("BIGINT", "INTEGER", "DOUBLE", "DECIMAL")


def build_revisions(con: duckdb.DuckDBPyConnection, names: Iterable[str] = PANELS) -> None:
    """Create `revisions.cell`: one row per cell that at least two editions hold.

    Of the panels `names`; quoted figures are not revised. Columns: panel, source, measure, kind
    ("revision" or "change"), keyed (its keys as text), origin, destination, area, period;
    first_edition, last_edition, editions; first_value, last_value, size and percent for numbers,
    first_text and last_text for words; first_status, last_status; `by_edition`, a list of
    (edition, published, value, text, status, cell); cells.
    """
    con.execute("CREATE SCHEMA IF NOT EXISTS revisions")
    parts = [_of_panel(name, PANELS[name]) for name in names if not PANELS[name].quoted]
    if not parts:
        return
    con.execute(
        f"CREATE OR REPLACE TABLE revisions.cell AS {' UNION ALL '.join(parts)} "
        "ORDER BY panel, source, keyed"
    )


def _of_panel(name: str, panel: Panel) -> str:
    left_out = {"edition", "period"} if panel.dated_by_edition else {"edition"}
    keys = [k for k in panel.keys if k not in left_out]
    number = COLUMNS[panel.measure].type.startswith(_NUMBERS)
    value = f"CAST(p.{panel.measure} AS DOUBLE)" if number else "CAST(NULL AS DOUBLE)"
    text = "''" if number else f"coalesce(p.{panel.measure}, '')"
    places = ", ".join(
        f"min(p.{c}) AS {c}" if c in panel.keys else f"CAST(NULL AS VARCHAR) AS {c}"
        for c in _PLACES
    )
    keyed = ", ".join(f"CAST(p.{k} AS VARCHAR)" for k in keys if k != "source")
    kind = "change" if panel.dated_by_edition else "revision"
    return f"""
        SELECT panel, source, measure, kind, keyed, origin, destination, area, period,
            by_edition[1].edition AS first_edition, by_edition[-1].edition AS last_edition,
            len(by_edition) AS editions,
            by_edition[1].value AS first_value, by_edition[-1].value AS last_value,
            by_edition[-1].value - by_edition[1].value AS size,
            100 * (by_edition[-1].value - by_edition[1].value)
                / nullif(abs(by_edition[1].value), 0) AS percent,
            by_edition[1].text AS first_text, by_edition[-1].text AS last_text,
            by_edition[1].status AS first_status, by_edition[-1].status AS last_status,
            by_edition, list_transform(by_edition, lambda e: e.cell) AS cells
        FROM (
            SELECT '{name}' AS panel, p.source, '{panel.measure}' AS measure, '{kind}' AS kind,
                concat_ws(' ', {keyed}) AS keyed, {places}, max(p.period) AS period,
                list({{
                    'edition': p.edition, 'published': coalesce(e.published, ''),
                    'value': {value}, 'text': {text}, 'status': p.status, 'cell': p.cell
                }} ORDER BY coalesce(e.published, ''), p.edition) AS by_edition
            FROM panels.{name} p
            LEFT JOIN reference.edition e ON e.source = p.source AND e.edition = p.edition
            GROUP BY p.source, {", ".join(f"p.{k}" for k in keys if k != "source")}
            HAVING count(*) > 1
        )
    """
