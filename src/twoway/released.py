"""Released rows through one door: of the live warehouse, of a day looked back to, of a release.

A release keeps its tables as Parquet and needs no warehouse; here they stand under the names that a
warehouse has, so that whoever asks need not know which of the two answers.
"""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from twoway import catalogue
from twoway.build import write_cell_view
from twoway.check import connect
from twoway.draw import made_of
from twoway.edition import sha256
from twoway.panels import PANELS
from twoway.releases import Release, release_of
from twoway.vintage import Vintage


@dataclass(frozen=True)
class Released:
    """Released rows of one state of knowledge.

    Attributes
    ----------
    con : connection
        With `released.*`, `panels.*` and `reference.*`.
    made : mapping
        As a brief says it of its making: the day of the data (`date`), the release or the state of
        the warehouse (`release`), and the day it was approved (`approved`), empty for a draft.
    keys : mapping
        The key columns of each indicator.
    release : Release, optional
        The stored release that is read; None: a warehouse.
    """

    con: duckdb.DuckDBPyConnection
    made: Mapping[str, str]
    keys: Mapping[str, tuple[str, ...]]
    release: Release | None = None

    def columns(self, indicator: str) -> dict[str, str]:
        """Columns of an indicator's table, each with its type."""
        found = self.con.execute(f'DESCRIBE released."{indicator}"').fetchall()
        return {row[0]: row[1] for row in found}

    def types_of_keys(self, indicator: str) -> dict[str, str]:
        """Key columns of an indicator, each with its type."""
        types = self.columns(indicator)
        return {key: types[key] for key in self.keys[indicator]}

    def declared(self, indicator: str) -> dict[str, Any]:
        """Return what the declaration of an indicator said when the rows were made."""
        found = self.con.execute(
            "SELECT * FROM reference.indicator WHERE id = $id", {"id": indicator}
        )
        names = [column[0] for column in found.description]
        return dict(zip(names, found.fetchall()[0], strict=True))

    def digest(self, indicator: str) -> str:
        """Return the sha256 of an indicator's table as a release keeps it, in Parquet."""
        if self.release:
            return str(self.release.manifest["files"][f"indicators/{indicator}.parquet"])
        with tempfile.TemporaryDirectory() as scratch:
            file = Path(scratch) / "table.parquet"
            write_table_file(self.con, "indicators", indicator, file)
            return sha256(file)


def write_table_file(con: duckdb.DuckDBPyConnection, schema: str, name: str, file: Path) -> None:
    """Write a table as Parquet, in an order that depends on nothing but the rows."""
    con.execute(
        f'COPY (FROM {schema}."{name}" ORDER BY ALL) TO $file (FORMAT parquet)',
        {"file": str(file)},
    )


@contextmanager
def released_of(of: str = "") -> Iterator[Released]:
    """Open the released rows of a state of knowledge for reading.

    Parameters
    ----------
    of : str
        "" for what is live; the name of a release, which is read from what it keeps; or a day that
        was looked back to with ``build --as-of``.

    Raises
    ------
    FileNotFoundError
        If there is no warehouse of that state.
    ValueError
        If there is neither a day nor a release of that name.
    """
    vintage = Vintage.of(of)
    if vintage.chosen is not None:
        with connect() as con:
            yield _kept(con, release_of(of))
        return
    with connect(str(vintage.warehouse), read_only=True) as con:
        made, _ = made_of(con)
        there = _tables(con, "released")
        keys = {n: tuple(i.keys) for n, i in catalogue.indicators().items() if n in there}
        yield Released(con, made, keys)


def _kept(con: duckdb.DuckDBPyConnection, release: Release) -> Released:
    """Set the Parquet files of a release under the names that the warehouse has."""
    for schema, folder in (
        ("released", "indicators"),
        ("panels", "panels"),
        ("reference", "reference"),
    ):
        con.execute(f"CREATE SCHEMA {schema}")
        for file in sorted((release.folder / folder).glob("*.parquet")):
            path = str(file).replace("'", "''")
            con.execute(f"CREATE VIEW {schema}.\"{file.stem}\" AS FROM read_parquet('{path}')")
    # The view over all cells is no table of a release; an earlier one may lack a panel.
    write_cell_view(con, sorted(_tables(con, "panels") & {*PANELS}))
    said = release.manifest
    signed = (said.get("approval") or {}).get("at", "")[:10]
    made = {"date": said["data_day"], "release": release.id, "approved": signed}
    there = _tables(con, "released")
    keys = {
        table.removeprefix("indicators."): tuple(keys)
        for table, keys in said["keys"].items()
        if table.removeprefix("indicators.") in there
    }
    return Released(con, made, keys, release)


def _tables(con: duckdb.DuckDBPyConnection, schema: str) -> set[str]:
    found = con.execute(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = $schema",
        {"schema": schema},
    )
    return {row[0] for row in found.fetchall()}
