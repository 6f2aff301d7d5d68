"""The raw cells beneath a brief, and what is asked of them: looked up once for all languages."""

from collections.abc import Iterable

import duckdb
import pandas as pd

from twoway.check import name_cells
from twoway.facts import Facts


class Beneath:
    """Sources, editions and custody of the raw cells under any fact, chart or table of a brief.

    Of millions of cells these few are looked for once, and put into a table of the connection,
    `brief_cell`.

    Parameters
    ----------
    facts : Facts
        Of one brief.
    con : connection
        The warehouse that they were read from.
    """

    def __init__(self, facts: Facts, con: duckdb.DuckDBPyConnection) -> None:
        self.con = con
        self.cells = used_cells(facts)
        self._editions: dict[tuple[int, ...], pd.DataFrame] = {}
        name_cells(con, self.cells)
        con.execute(
            "CREATE OR REPLACE TEMP TABLE brief_cell AS SELECT * FROM panels.cell SEMI JOIN used "
            "USING (cell)"
        )

    def editions(self, cells: Iterable[int]) -> pd.DataFrame:
        """Return a row per source and edition of cells: who printed it, its terms and custody.

        `cells` and `files` are how many of each there are, `hands` those that single figures came
        through, `sha256` that of the first file.
        """
        asked = tuple(sorted(set(cells)))
        if asked not in self._editions:
            self._editions[asked] = _editions_of(self.con, asked)
        return self._editions[asked]

    def origins(self, cells: Iterable[int]) -> dict[int, tuple[str, str, str]]:
        """Return source, edition and the hands it came through of raw cells by number."""
        name_cells(self.con, cells)
        found = self.con.execute(
            "SELECT cell, source, edition, coalesce(figure_custody, '') "
            "FROM brief_cell SEMI JOIN used USING (cell)"
        ).fetchall()
        return {cell: (source, edition, hands) for cell, source, edition, hands in found}


def used_cells(facts: Facts) -> list[int]:
    """Numbers of all raw cells under any fact, chart or table of the brief."""
    cells = {c for n in facts.numbers.values() for c in n.cells}
    for chart in facts.shown.values():
        cells.update(int(c) for row in chart.rows["cells"] for c in row)
    return sorted(cells)


def _editions_of(con: duckdb.DuckDBPyConnection, cells: Iterable[int]) -> pd.DataFrame:
    name_cells(con, cells)
    return con.execute("""
        SELECT c.source, c.edition, count(*) AS cells, s.producer, s.dataset, s.title, s.licence,
            s.citation, s.territory, s.definition, s.stale_since,
            e.published, e.received, e.selected,
            string_agg(DISTINCT f.custody, ', ' ORDER BY f.custody) AS custody,
            coalesce(string_agg(DISTINCT c.figure_custody, ',' ORDER BY c.figure_custody), '')
                AS hands,
            min(f.sha256) AS sha256, count(DISTINCT f.name) AS files
        FROM brief_cell c
        SEMI JOIN used USING (cell)
        JOIN reference.source s ON s.id = c.source
        JOIN reference.edition e ON e.source = c.source AND e.edition = c.edition
        JOIN reference.file f ON f.source = c.source AND f.edition = c.edition
            AND starts_with(c.locator, f.name || ',')
        GROUP BY ALL
        ORDER BY c.source, c.edition
    """).df()
