"""raw -> staged: each edition of a source as a tidy table, and what could not be read apart.

A row that breaks a rule is held back with its place, what was found, what was expected and the
cure. It never spoils the rest, and it is never dropped unsaid.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from time import perf_counter
from typing import Any

import duckdb
import pandas as pd

from twoway import catalogue, paths
from twoway.check import beside_reference
from twoway.edition import Edition, RefusedError, editions
from twoway.files import write_parquet, write_whole
from twoway.fingerprint import of_stage, staged_files
from twoway.kept import forget_others, keep, kept
from twoway.lock import alone
from twoway.missing import HELD_BACK
from twoway.panels import PANELS, Panel
from twoway.vocabulary import COLUMNS, IS_AREA, Column

HELD_COLUMNS = ("source", "edition", "locator", "rule", "found", "expected", "cure", "row")
_HELD_NUMBERED = ("n", *HELD_COLUMNS)
# Empty text is a value in these columns, and no value in all others.
_MAY_BE_EMPTY = ("flag", "custody", "printed", "breakdown")


@dataclass(frozen=True)
class Staged:
    """One source's rows, good and held back, over all its editions."""

    source: str
    rows: pd.DataFrame
    held: pd.DataFrame

    @property
    def read(self) -> int:
        """Rows that the source's declaration found in the files."""
        return len(self.rows) + len(self.held)


def stage(name: str) -> dict[str, Any]:
    """Read every edition of one source and write them to data/processed as Parquet.

    A source whose files, code and staged rows are as the last time left them is not read again.

    Returns
    -------
    dict
        source, editions, rows `read`, `loaded` and `held` back, seconds taken, and whether it was
        `kept` as it was.

    Raises
    ------
    RefusedError
        If an edition's files are not those of its manifest, or a file cannot be read at all.
    """
    with alone(f"stage-{name}"):
        return _staged(name)


def _staged(name: str) -> dict[str, Any]:
    begun = perf_counter()
    memory = paths.STAGED / f"{name}.json"
    remembered = json.loads(memory.read_text("utf-8")) if memory.is_file() else {}
    if remembered.get("key") == of_stage(name):
        return {**remembered["summary"], "seconds": _since(begun), "kept": True}
    held_editions = editions(name)
    parts = [_remembered(edition) or stage_edition(name, edition) for edition in held_editions]
    staged = Staged(
        name,
        _stack([p.rows for p in parts], PANELS[catalogue.source(name).source.panel].columns),
        _stack([p.held for p in parts], HELD_COLUMNS),
    )
    for frame, file in zip((staged.rows, staged.held), staged_files(name), strict=True):
        write_parquet(frame, file)
    summary = {
        "source": name,
        "editions": [e.label for e in held_editions],
        "read": staged.read,
        "loaded": len(staged.rows),
        "held": len(staged.held),
        "seconds": _since(begun),
        "kept": False,
    }
    write_whole(memory, json.dumps({"key": of_stage(name), "summary": summary}).encode())
    forget_others(name, held_editions)
    return summary


def _since(begun: float) -> float:
    return round(perf_counter() - begun, 2)


def read_edition(name: str, edition: Edition) -> Staged:
    """Read one edition in full, and keep what was read: for `add`, before it accepts a file."""
    if staged := _remembered(edition):
        return staged
    staged = stage_edition(name, edition)
    keep(edition, (staged.rows, staged.held))
    return staged


def _remembered(edition: Edition) -> Staged | None:
    """Return what was kept of an edition whose files are those of its manifest, if anything."""
    edition.verify()
    found = kept(edition)
    return Staged(edition.source, *found) if found else None


def stage_edition(name: str, edition: Edition) -> Staged:
    """Read one edition from its files, without writing anything."""
    edition.verify()
    declared = catalogue.source(name)
    if declared.source.records != "public":
        raise RefusedError(
            f'{name}: its declaration does not say records = "public", so its files are taken for '
            "records that somebody entrusted to us. These go to the protected store, by `twoway "
            "survey load`; if a publisher has printed the figures, say so in the declaration."
        )
    try:
        frame = declared.stage(edition).reset_index(drop=True)
    except KeyError as error:
        raise RefusedError(
            f"{_file_names(edition)}: {error} is not in the file, and {name} reads it. The "
            "publisher has changed the layout, or it is another table: compare with the last "
            "edition, and mend the source's declaration if the change is real."
        ) from error
    if frame.empty:
        raise RefusedError(
            f"{edition.folder.name}: {name} found no row in {_file_names(edition)}. "
            "Either the table is empty or its codes have changed: open the file."
        )
    frame.insert(0, "source", name)
    frame.insert(1, "edition", edition.label)
    rows, held = settle(frame, PANELS[declared.source.panel])
    return Staged(name, rows, held)


def _file_names(edition: Edition) -> str:
    return ", ".join(f.name for f in edition.manifest.files)


def settle(frame: pd.DataFrame, panel: Panel) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Give a source's rows the panel's columns and types; part those that break a rule.

    Parameters
    ----------
    frame : DataFrame
        What `stage` of a source returned: text or typed columns. `status`, `flag` and `custody` may
        lack; a row whose `hold` is not empty is held back for the reason it gives.

    Returns
    -------
    rows, held : DataFrame
        Rows in the panel's columns and order; held-back rows as `HELD_COLUMNS`.

    Raises
    ------
    ValueError
        If a key or measure column is missing, or one is there that the panel does not have.
    """
    hold = frame.pop("hold") if "hold" in frame else pd.Series("", index=frame.index)
    frame = _complete(frame, panel)
    with beside_reference() as con:
        con.register("found", frame.astype("str").where(frame.notna(), None))
        con.execute(f"CREATE TEMP TABLE cast_row AS SELECT {_casts(panel)} FROM found")
        held = _stack([_doubted(frame, hold, panel), *_broken(con, frame, panel)], _HELD_NUMBERED)
        held = held.drop_duplicates("n")
        good = frame.index.difference(pd.Index(held["n"].astype("int64")))
        con.register("good", pd.DataFrame({"n": good}))
        columns = ", ".join(_handed_on(c) for c in panel.columns)
        order = ", ".join(panel.keys)
        rows = _as_frame(
            con.sql(f"SELECT {columns} FROM cast_row SEMI JOIN good USING (n) ORDER BY {order}")
        )
    return rows, held.drop(columns="n").reset_index(drop=True)


def stand_ins(held: pd.DataFrame, panel: Panel) -> pd.DataFrame:
    """Rows of a panel for what was delivered and is held back: keys and place, no value.

    Whoever looks such a cell up is told that it lies in quarantine, not that nobody reported it. A
    row whose keys are broken has no place in the panel, and of two with the same keys one stands.

    Parameters
    ----------
    held : DataFrame
        Held-back rows of sources of the panel, as `HELD_COLUMNS`.

    Returns
    -------
    DataFrame
        In the panel's columns, measures missing, status V (not validated).
    """
    rows = pd.DataFrame([json.loads(row) for row in held["row"]], columns=list(panel.columns))
    rows = rows.drop_duplicates(list(panel.keys)).assign(status=HELD_BACK)
    # What a printed figure is of and who printed it stands: what it says does not.
    doubted = panel.measures[:1] if panel.quoted else panel.measures
    return settle(rows.assign(**dict.fromkeys(doubted)).reset_index(drop=True), panel)[0]


def _as_frame(found: duckdb.DuckDBPyRelation) -> pd.DataFrame:
    """Hand rows over through Arrow, three times as fast as DuckDB's own way."""
    frame: pd.DataFrame = found.to_arrow_table().to_pandas(date_as_object=False)
    return frame


def _handed_on(column: str) -> str:
    """Hand decimals on as floats, as DuckDB's own way does; the panel makes them decimals again."""
    decimal = COLUMNS[column].type.startswith("DECIMAL")
    return f"CAST({column} AS DOUBLE) AS {column}" if decimal else column


def _complete(frame: pd.DataFrame, panel: Panel) -> pd.DataFrame:
    frame = frame.assign(
        status=frame["status"].replace("", "A").fillna("A") if "status" in frame else "A",
        flag=frame.get("flag", ""),
        custody=frame.get("custody", ""),
    )
    missing = [c for c in panel.columns if c not in frame]
    extra = [c for c in frame.columns if c not in panel.columns]
    if missing or extra:
        raise ValueError(
            f"stage() of {frame['source'].iloc[0]} returned no column {missing or 'less'} and "
            f"{extra or 'none'} too many; its panel has {', '.join(panel.columns)}."
        )
    blank = frame.loc[:, list(panel.columns)].replace("", None)
    return blank.assign(
        **{c: frame[c].fillna("") for c in _MAY_BE_EMPTY if c in blank},
        n=range(len(frame)),
    )


def _casts(panel: Panel) -> str:
    typed = [f"{_cast(c, COLUMNS[c].type)} AS {c}" for c in panel.columns]
    return ", ".join(["CAST(n AS BIGINT) AS n", *typed])


def _cast(column: str, kind: str) -> str:
    if kind not in ("BIGINT", "INTEGER"):
        return f"try_cast({column} AS {kind})"
    # A cast alone would round 12.5 persons to 13; 12.0 is how spreadsheets write 12.
    whole = f"regexp_full_match(trim({column}), '[+-]?[0-9]+([.]0*)?')"
    return f"CASE WHEN {whole} THEN try_cast(split_part(trim({column}), '.', 1) AS {kind}) END"


@dataclass(frozen=True)
class _Fault:
    """A way in which a row can break a rule: the SQL that tells it, and what to say."""

    broken: str
    column: str
    rule: str
    expected: str
    cure: str


def _faults(panel: Panel) -> list[_Fault]:
    """Every fault that a row of a panel can have, in the order in which they are told."""
    faults = [fault for name in panel.columns for fault in _faults_of_column(name, panel)]
    lacking = _Fault(
        f"c.{panel.measure} IS NULL AND f.{panel.measure} IS NULL AND c.status = 'A'",
        panel.measure,
        f"missing of {panel.measure}",
        "a status that says why the value is missing",
        "An empty cell needs a mark: mend the source's declaration.",
    )
    keys = ", ".join(panel.keys)
    double = _Fault(
        f"c.n IN (SELECT n FROM cast_row QUALIFY count(*) OVER (PARTITION BY {keys}) > 1)",
        panel.measure,
        "one row per key",
        f"each {keys} once",
        "Neither row can be trusted: ask the publisher which one holds, or tell them apart in "
        "the source's declaration.",
    )
    return [*faults, lacking, double]


def _faults_of_column(name: str, panel: Panel) -> Iterator[_Fault]:
    column = COLUMNS[name]
    yield _Fault(
        f"f.{name} IS NOT NULL AND c.{name} IS NULL",
        name,
        f"type of {name}",
        f"{name} as {column.type}",
        "Find the cell and see what the publisher means by it; a mark belongs in the source's "
        "declaration.",
    )
    if column.rule:
        yield _Fault(
            f"c.{name} IS NOT NULL AND NOT ({column.rule.replace('{}', 'c.' + name)})",
            name,
            f"rule of {name}",
            f"{name}: {_expected(column)}",
            "If the code is new, add it to the reference table; else ask the publisher.",
        )
    if name in panel.keys:
        yield _Fault(
            f"f.{name} IS NULL",
            name,
            f"key of {name}",
            f"{name}: {column.meaning}",
            "A row needs every key: find the empty cell in the file.",
        )


def _broken(
    con: duckdb.DuckDBPyConnection, frame: pd.DataFrame, panel: Panel
) -> list[pd.DataFrame]:
    """Rows that have a fault, each under the first one it has."""
    faults = _faults(panel)
    first = " ".join(f"WHEN {fault.broken} THEN {k}" for k, fault in enumerate(faults))
    found = con.execute(
        f"SELECT c.n, CASE {first} END AS fault FROM cast_row c "
        "JOIN found f ON CAST(f.n AS BIGINT) = c.n WHERE fault IS NOT NULL ORDER BY c.n"
    ).df()
    return [
        _held(frame.loc[numbers["n"]], faults[int(str(k))])
        for k, numbers in found.groupby("fault", sort=True)
    ]


def _doubted(frame: pd.DataFrame, hold: pd.Series, panel: Panel) -> pd.DataFrame:
    """Rows that the source's own declaration holds back, as the list's author told it to."""
    rows = frame[hold.fillna("").ne("").to_numpy()]
    found = _held(
        rows,
        _Fault(
            "",
            panel.measure,
            "doubted by its source",
            "a figure that the list does not call doubtful",
            "Find a second source for the figure, then correct the list.",
        ),
    )
    reasons = hold[hold.fillna("").ne("")].to_numpy()
    return found.assign(rule=[f"doubted by its source: {reason}" for reason in reasons])


def _expected(column: Column) -> str:
    if column.rule == IS_AREA:
        return f"{column.meaning}, as reference/area_codes.csv knows it"
    return column.meaning


def _held(rows: pd.DataFrame, fault: _Fault) -> pd.DataFrame:
    if rows.empty:
        return pd.DataFrame(columns=list(_HELD_NUMBERED))
    whole = [json.dumps(r, ensure_ascii=False, default=str) for r in rows.to_dict("records")]
    return pd.DataFrame(
        {
            "n": rows["n"],
            "source": rows["source"],
            "edition": rows["edition"],
            "locator": rows["locator"].fillna("no place"),
            "rule": fault.rule,
            "found": rows[fault.column].astype("object").fillna("nothing").astype("str"),
            "expected": fault.expected,
            "cure": fault.cure,
            "row": whole,
        }
    )


def _stack(frames: list[pd.DataFrame], columns: tuple[str, ...]) -> pd.DataFrame:
    full = [f for f in frames if len(f)]
    if not full:
        return pd.DataFrame(columns=list(columns), dtype="str")
    return pd.concat(full, ignore_index=True)[list(columns)]
