"""staged -> panels -> two_way -> indicators -> released: one new warehouse, put in place whole.

The warehouse is written beside the old one, checked, closed and then renamed over it. Readers
keep the old file until they open it again; a build that fails or is killed leaves it standing.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date
from functools import cache
from pathlib import Path
from threading import Lock
from time import perf_counter
from typing import Any

import duckdb
import pandas as pd

from twoway import catalogue, paths
from twoway.check import add_reference, connect, load_reference, scalar, write_table
from twoway.declare import Indicator, Source
from twoway.disclosure import release
from twoway.edition import Edition, editions
from twoway.evidence import build_evidence
from twoway.fingerprint import digest_of, of_code, of_corridors
from twoway.frames import FRAMES, NEVER_MIXED, refuse_mixed
from twoway.indicate import write_indicator
from twoway.journal import Standing, standing
from twoway.lock import alone
from twoway.pairing import build_areas, build_two_way, face
from twoway.panels import PANELS, Panel, first_cell
from twoway.policy import versions
from twoway.revisions import build_revisions
from twoway.stage import HELD_COLUMNS, stage, stand_ins
from twoway.vintage import LIVE, Vintage
from twoway.vocabulary import COLUMNS

_NAMED_ELSEWHERE = ("source", "edition", "reporter", "basis")


def build(vintage: Vintage = LIVE) -> dict[str, Any]:
    """Write the warehouse anew from what is staged, and put it in place.

    Parameters
    ----------
    vintage : Vintage
        Which editions it is made from; another than the present is written apart.

    Returns
    -------
    dict
        The path of the `warehouse`, rows per panel and per indicator, rows held back, seconds.

    Raises
    ------
    ValueError
        If a panel has a broken key or an indicator breaks its promises; the old warehouse stays.
    """
    begun = perf_counter()
    for name in catalogue.sources():
        stage(name)  # At once where it is staged already: what is built is what is held.
    with alone("build"):
        counted = _built(vintage)
    return {
        "warehouse": vintage.warehouse.as_posix(),
        **counted,
        "seconds": round(perf_counter() - begun, 2),
    }


def _built(vintage: Vintage) -> dict[str, Any]:
    """Write a warehouse beside the old one and rename it over that; on an error remove it."""
    home = vintage.warehouse.parent
    home.mkdir(parents=True, exist_ok=True)
    new = home / "warehouse.new"
    _clear(new)  # What a build left that was killed: there is one at a time.
    try:
        counted = _written(new, vintage)
        vintage.warehouse.with_name(vintage.warehouse.name + ".wal").unlink(missing_ok=True)
        new.replace(vintage.warehouse)
    finally:
        _clear(new)
    return counted


def _clear(new: Path) -> None:
    for file in new.parent.glob(f"{new.name}*"):
        file.unlink(missing_ok=True)


def _written(new: Path, vintage: Vintage) -> dict[str, Any]:
    with connect(str(new)) as con:
        con.execute("BEGIN")
        load_reference(con)
        load_catalogue(con, vintage)
        load_quarantine(con, paths.HELD)
        load_panels(con, paths.STAGED)
        con.execute("COMMIT")
        derive(con)
        release(con)
        counted = _counts(con)
        con.execute("CHECKPOINT")
    leftover = new.with_name(new.name + ".wal")
    if leftover.exists():
        raise RuntimeError(f"{leftover} was left behind: the new warehouse was not closed whole.")
    return counted


def _counts(con: duckdb.DuckDBPyConnection) -> dict[str, Any]:
    def rows(schema: str, names: Iterable[str]) -> dict[str, int]:
        return {n: scalar(con, f"SELECT count(*) FROM {schema}.{n}") for n in names}

    return {
        "panels": rows("panels", PANELS),
        "indicators": rows("indicators", catalogue.indicators()),
        "held": scalar(con, 'SELECT count(*) FROM quarantine."row"'),
        "checks": _checks(con),
    }


def _checks(con: duckdb.DuckDBPyConnection) -> dict[str, str]:
    """Say what was held to be true before the warehouse was put in place."""
    files = scalar(con, "SELECT count(*) FROM reference.file")
    rows = scalar(con, "SELECT count(*) FROM panels.cell")
    missing = sum(
        scalar(con, f"SELECT count(*) FROM panels.{name} WHERE {panel.measure} IS NULL")
        for name, panel in PANELS.items()
    )
    return {
        "files are as their manifests say (sha256)": f"{files} files",
        "keys tell rows apart, types and rules kept": f"{rows} rows",
        "missing values say why": f"{missing} rows",
        "indicators name their cells, keys and reasons": f"{len(catalogue.indicators())} files",
        "printed counts of trafficking have a stage": _unplaced(con) or "all concepts",
    }


def _unplaced(con: duckdb.DuckDBPyConnection) -> str:
    """Name the concepts that stand under no stage, and how to place them."""
    found = con.execute("""
        SELECT DISTINCT concept FROM panels.quoted_trafficking
        ANTI JOIN reference.trafficking_stages USING (concept) WHERE current ORDER BY concept
    """).fetchall()
    names = "; ".join(str(concept) for (concept,) in found)
    return names and f"not {names}: told as other. Place them in reference/trafficking_stages.csv."


def derive(con: duckdb.DuckDBPyConnection) -> None:
    """Compute, from the panels, what faces what and every indicator."""
    build_areas(con)
    build_two_way(con)
    build_revisions(con)
    con.execute("CREATE SCHEMA IF NOT EXISTS indicators")
    read: dict[str, pd.DataFrame] = {}
    for name, indicator in sorted(catalogue.indicators().items(), key=_turn):
        if indicator.group == "evidence":
            build_evidence(con)
        write_indicator(con, name, indicator, read=read)


def _turn(of: tuple[str, Indicator]) -> int:
    """Say when an indicator is computed: estimates first, as the systems of moves are made of them.

    What counts the evidence comes last: it looks at all the others.
    """
    return {"estimation": 0, "evidence": 2}.get(of[1].group, 1)


def load_catalogue(
    con: duckdb.DuckDBPyConnection, vintage: Vintage = LIVE, root: Path | None = None
) -> None:
    """Write what is known of sources, editions and files to `reference`.

    `reference.made` has one row: `day`, the last on which anything in it became known, and
    `inputs`, a hash over the editions, how their publishers stand, corridors, policies and code.
    """
    declared = catalogue.sources()
    sources = pd.DataFrame(
        [
            {"id": i, **_source_row(s.source), "system": s.source.system or i}
            for i, s in declared.items()
        ]
    )
    held = [e for name in declared for e in editions(name, root) if vintage.holds(e)]
    standings = {name: standing(name, vintage.day) for name in declared}
    sources = sources.assign(
        stale_since=[standings[i].stale_since for i in sources["id"]],
        stale_why=[standings[i].why for i in sources["id"]],
    )
    write_table(con, "reference.made", _made(held, standings))
    write_table(con, "reference.source", sources)
    write_table(con, "reference.edition", _edition_rows(held))
    write_table(con, "reference.file", _file_rows(held))
    indicators = pd.DataFrame([{"id": i, **d.words} for i, d in catalogue.indicators().items()])
    write_table(con, "reference.indicator", indicators)


def _source_row(source: Source) -> dict[str, Any]:
    row = {k: v for k, v in asdict(source).items() if k not in ("files", "feed")}
    feed = source.feed
    return {
        **row,
        "address": feed.addresses[0] if feed else "",
        "tried": feed.tried if feed else "",
    }


def _made(held: list[Edition], standings: dict[str, Standing]) -> pd.DataFrame:
    stale = {name: s.stale_since for name, s in standings.items() if s.stale_since}
    files = [(e.source, e.label, f.name, f.sha256) for e in held for f in e.manifest.files]
    day = max((e.known for e in held), default="")
    inputs = digest_of([sorted(files), stale, of_corridors(), versions(), of_code()])
    return pd.DataFrame({"day": [day], "inputs": [inputs]})


def _edition_rows(held: list[Edition]) -> pd.DataFrame:
    rows = [
        {**{k: v for k, v in asdict(e.manifest).items() if k != "files"}, "known": e.known}
        for e in held
    ]
    columns = [
        "source",
        "edition",
        "known",
        "publisher",
        "dataset",
        "published",
        "received",
        "licence",
        "territory",
        "selected",
        "note",
    ]
    return pd.DataFrame(rows, columns=columns, dtype="str")


def _file_rows(held: list[Edition]) -> pd.DataFrame:
    rows = [
        {
            "source": e.source,
            "edition": e.label,
            **asdict(f),
            "path": (e.folder / f.name).as_posix(),
        }
        for e in held
        for f in e.manifest.files
    ]
    columns = [
        "source",
        "edition",
        "name",
        "path",
        "sha256",
        "bytes",
        "custody",
        "original",
        "original_sha256",
        "obtained_from",
        "selected",
        "dataset",
    ]
    return pd.DataFrame(rows, columns=columns)


def load_panels(con: duckdb.DuckDBPyConnection, staged: Path) -> None:
    """Pile the staged sources up under their panels, empty panels included.

    Rows in quarantine have a place there without a value; a list of quoted figures has none for
    them.
    """
    con.execute("CREATE SCHEMA IF NOT EXISTS panels")
    for name, panel in PANELS.items():
        sources = [i for i, s in catalogue.sources().items() if s.source.panel == name]
        frames = [str(f) for i in sources if (f := staged / f"{i}.parquet").exists()]
        # What is staged holds every edition; the catalogue, those of the vintage.
        found = """
            SELECT * FROM read_parquet($files, union_by_name = true)
            SEMI JOIN reference.edition USING (source, edition)
        """
        held = _held_of(con, sources)
        if len(held):
            con.register("stand_ins", stand_ins(held, panel))
            found = _with_stand_ins(found, panel)
        create_panel(con, name, panel)
        if frames:
            fill_panel(con, name, panel, found, {"files": frames})
    write_cell_view(con)


def _held_of(con: duckdb.DuckDBPyConnection, sources: Iterable[str]) -> pd.DataFrame:
    return con.execute(
        'SELECT * FROM quarantine."row" WHERE list_contains($sources, source) ORDER BY ALL',
        {"sources": [*sources]},
    ).df()


def _with_stand_ins(found: str, panel: Panel) -> str:
    """Return SQL that adds the rows held back, where no row of their source says the same cell.

    An earlier edition's row stands, as it did before the doubtful one came; where the newest
    edition replaces all, the cell is that edition's only.
    """
    same = " AND ".join(f"g.{k} = h.{k}" for k in panel.keys if k != "edition")
    return f"""
        WITH good AS MATERIALIZED ({found})
        SELECT * FROM good
        UNION ALL BY NAME
        SELECT h.* FROM stand_ins h
        JOIN reference.source s ON s.id = h.source
        WHERE NOT EXISTS (
            SELECT 1 FROM good g
            WHERE {same} AND (g.edition = h.edition OR s.supersede <> 'edition')
        )
    """


def create_panel(con: duckdb.DuckDBPyConnection, name: str, panel: Panel) -> None:
    """Create `panels.<name>` without rows, its key as PRIMARY KEY."""
    typed = ", ".join(f"{c} {COLUMNS[c].type}" for c in panel.columns)
    con.execute(
        f"CREATE TABLE panels.{name} (cell BIGINT, {typed}, current BOOLEAN, "
        f"PRIMARY KEY ({', '.join(panel.keys)}))"
    )


def fill_panel(
    con: duckdb.DuckDBPyConnection,
    name: str,
    panel: Panel,
    found: str,
    values: dict[str, object] | None = None,
) -> None:
    """Insert the rows that a query finds into `panels.<name>`, with cell numbers and `current`.

    `cell` numbers the raw cells of the warehouse, each once. `current` is false for a row that a
    later edition of its source has replaced; one whose day of publication is not known replaces
    none.
    """
    first = first_cell(name)
    columns = ", ".join(f"f.{c}" for c in panel.columns)
    other_keys = ", ".join(f"f.{k}" for k in panel.keys if k != "edition")
    con.execute(
        f"""
        INSERT INTO panels.{name}
        SELECT {first} + row_number() OVER (ORDER BY {", ".join(f"f.{k}" for k in panel.keys)}),
            {columns},
            CASE WHEN coalesce(s.supersede, 'cell') = 'edition'
                THEN f.edition = last_value(f.edition) OVER (
                    PARTITION BY f.source ORDER BY coalesce(e.published, ''), f.edition
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
                ELSE row_number() OVER (
                    PARTITION BY {other_keys}
                    ORDER BY coalesce(e.published, '') DESC, f.edition DESC) = 1
            END
        FROM ({found}) f
        LEFT JOIN reference.source s ON s.id = f.source
        LEFT JOIN reference.edition e ON e.source = f.source AND e.edition = f.edition
        """,
        values or None,
    )


def write_cell_view(con: duckdb.DuckDBPyConnection, panels: Iterable[str] = tuple(PANELS)) -> None:
    """Create `panels.cell`: every raw cell of every panel by its number, with its keys as text."""
    parts = []
    for name, panel in ((name, PANELS[name]) for name in panels):
        keys = ", ".join(f"CAST({k} AS VARCHAR)" for k in panel.keys if k not in _NAMED_ELSEWHERE)
        citation = "citation" if "citation" in panel.measures else "''"
        concept = "concat_ws(', ', concept, unit)" if panel.quoted else "''"
        parts.append(
            f"SELECT cell, '{name}' AS panel, source, edition, period, status, flag, "
            f"custody AS figure_custody, locator, printed, concat_ws(' ', {keys}) AS keyed, "
            f"{citation} AS citation, {concept} AS concept FROM panels.{name}"
        )
    con.execute(f"CREATE OR REPLACE VIEW panels.cell AS {' UNION ALL '.join(parts)}")


def load_quarantine(con: duckdb.DuckDBPyConnection, held: Path) -> None:
    """Write all rows held back, whatever their source, to `quarantine.row`."""
    con.execute("CREATE SCHEMA IF NOT EXISTS quarantine")
    files = [held / f"{i}.parquet" for i in catalogue.sources()]
    frames = [pd.read_parquet(f) for f in files if f.exists()]
    full = [f for f in frames if len(f)]
    empty = pd.DataFrame(columns=list(HELD_COLUMNS), dtype="str")
    write_table(con, "held", pd.concat(full) if full else empty)
    con.execute(
        'CREATE OR REPLACE TABLE quarantine."row" AS '
        "SELECT * FROM held SEMI JOIN reference.edition USING (source, edition)"
    )
    con.execute("DROP TABLE held")


def compute(
    name: str,
    *,
    areas: Iterable[str] = (),
    blocs: Mapping[str, Iterable[str]] | None = None,
    **given: Any,
) -> pd.DataFrame:
    """Run one indicator in memory, as a pure function of its tables: for tests and notebooks.

    Parameters
    ----------
    name : str
        Id of the indicator.
    areas, blocs : iterable, mapping, optional
        Areas and blocs of your own beside the countries and blocs that are known: codes, and the
        members of each bloc, in all periods.
    **given : DataFrame or option
        A frame per panel, with at least its keys and measure; other columns are filled in, and
        key columns that a small example leaves out get the same value in every row. An indicator in
        Python takes the tables of `twoway.frames` by their names too, and its own options (a seed,
        a number of draws).

    Returns
    -------
    DataFrame
        Its keys, `value`, `value_low`, `value_high`, `interval`, `coverage`, `mark`, `status`,
        `reason` and `cells`.

    Raises
    ------
    ValueError
        If the indicator takes no table of that name, or a table lacks a column.
    """
    indicator = catalogue.indicator(name)
    own = {k: v for k, v in given.items() if k in (*indicator.takes, *indicator.options)}
    panels = {k: v for k, v in given.items() if k not in own}
    odd = sorted({*panels} - {*PANELS})
    if odd:
        raise ValueError(
            f"{name}: found {', '.join(odd)}; expected panels ({', '.join(PANELS)}) or "
            f"{', '.join((*indicator.takes, *indicator.options)) or 'nothing else'}."
        )
    if panels or indicator.function is None:
        with _holding(panels, areas, blocs or {}) as con:
            return _computed(con, name, indicator, own)
    with connect() as con:
        con.execute("CREATE SCHEMA reference; CREATE SCHEMA panels")
        con.execute("CREATE TABLE reference.source (stale_since VARCHAR)")
        con.execute("CREATE TABLE panels.cell (cell BIGINT, concept VARCHAR, status VARCHAR)")
        return _computed(con, name, indicator, {**{t: _none_of(t) for t in indicator.takes}, **own})


def _computed(
    con: duckdb.DuckDBPyConnection, name: str, indicator: Indicator, own: Mapping[str, Any]
) -> pd.DataFrame:
    con.execute("CREATE SCHEMA indicators")
    write_indicator(con, name, indicator, own)
    return con.execute(f"SELECT * FROM indicators.{name}").df()


def _none_of(table: str) -> pd.DataFrame:
    return pd.DataFrame(columns=[*FRAMES[table].rows, *FRAMES[table].columns])


_NOTHING_KNOWN = Vintage(day=date.min)
_ALONE = Lock()


@cache
def _bare() -> duckdb.DuckDBPyConnection:
    """Make the warehouse that holds no row yet, once: most of a small example's time goes there."""
    con = connect()
    load_reference(con)
    load_catalogue(con, _NOTHING_KNOWN, Path("no editions"))
    con.execute("CREATE SCHEMA panels")
    for name, panel in PANELS.items():
        create_panel(con, name, panel)
    write_cell_view(con)
    build_areas(con)
    build_two_way(con)
    build_revisions(con)
    return con


@contextmanager
def _holding(
    panels: Mapping[str, pd.DataFrame],
    areas: Iterable[str],
    blocs: Mapping[str, Iterable[str]],
) -> Iterator[duckdb.DuckDBPyConnection]:
    """Lend the bare warehouse with the panels that are given in it; take them out afterwards."""
    with _ALONE:
        con = _bare()
        con.execute("BEGIN")
        try:
            add_reference(con, areas, blocs)
            _load_given(con, panels)
            yield con
        finally:
            con.execute("ROLLBACK")


def _load_given(con: duckdb.DuckDBPyConnection, panels: Mapping[str, pd.DataFrame]) -> None:
    """Fill the panels that are given, and write anew what is made of them."""
    for name, frame in panels.items():
        _one_extent(name, frame)
        con.register("given", _filled(frame, PANELS[name]))
        fill_panel(con, name, PANELS[name], "SELECT * FROM given")
        con.unregister("given")
    build_areas(con, panels)
    face(con, panels)
    build_revisions(con, panels)


def _one_extent(name: str, frame: pd.DataFrame) -> None:
    """Refuse counts of unlike territories, stays or units: no panel keeps them apart."""
    for column, why in NEVER_MIXED.items():
        if column in frame and column not in PANELS[name].columns:
            refuse_mixed(f"{name}: found {column}", frame[column], "panel", why)


_FILLER = {
    "source": "example",
    "edition": "1",
    "basis": "residence",
    "sex": "_T",
    "age_definition": "_Z",
    "permit_count": "first",
    "reason": "TOTAL",
    "duration": "_T",
    "consulate": "all",
    "visa_type": "uniform",
    "decision": "applied",
    "frequency": "A",
    "status": "A",
    "custody": "",
    "locator": "example",
    "unit": "",
    "concept": "",
    "statistic": "",
    "citation": "",
}


def _filled(frame: pd.DataFrame, panel: Panel) -> pd.DataFrame:
    absent: Iterable[str] = (c for c in panel.columns if c not in frame)
    filled = frame.assign(**{c: _FILLER.get(c, "_T" if c in panel.keys else None) for c in absent})
    if "reporter" in panel.keys and "reporter" not in frame:
        filled["reporter"] = frame["destination"]
    if "record" in panel.keys and "record" not in frame:
        filled["record"] = [str(n) for n in range(len(frame))]
    return filled
