"""From a printed number back to the raw cell: offline, in a minute, in the room.

Every id that a brief prints is a name in its facts.toml, a year or a change derived from one, or
a row of a chart (``<chart>:<n>``).
"""

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd

from twoway import catalogue, paths
from twoway.check import connect
from twoway.edition import sha256
from twoway.facts import Facts, Number, load
from twoway.narrate import Narrator
from twoway.voice import LANGUAGES

LARGEST_LIST = 200


@dataclass(frozen=True)
class Trace:
    """Where a printed number comes from.

    `sentences` are where it is printed, by language; `cells` has one row per raw cell with file,
    locator, printed text, status, flag, edition, custody and sha256; `rows` are the indicator
    rows it stands on.
    """

    id: str
    brief: str
    value: float | None
    unit: str
    reason: str
    sentences: dict[str, list[str]]
    rows: list[dict[Any, Any]]
    indicator: str
    formula: str
    cannot_say: str
    parts: list[str]
    cells: pd.DataFrame


def trace(printed_id: str, brief: str | None = None) -> Trace:
    """Follow a printed id to its raw cells.

    Raises
    ------
    ValueError
        If no brief prints that id; the nearest ones are listed.
    """
    known: list[str] = []
    with connect(str(paths.WAREHOUSE), read_only=True) as con:
        for name in [brief] if brief else catalogue.briefs():
            facts = load(name, con)
            if printed_id in facts.numbers:
                return _of_number(con, facts, facts.numbers[printed_id])
            chart, _, row = printed_id.partition(":")
            if chart in facts.charts and row.isdigit():
                return _of_chart_row(con, facts, chart, printed_id)
            known += [*facts.numbers, *(f"{c}:1" for c in facts.charts)]
    near = get_close_matches(printed_id, known, n=5, cutoff=0.4) or known[:5]
    raise ValueError(
        f"no brief prints the id {printed_id!r}. Ids stand in the brief's last table, and in the "
        f"column `id` of its attached CSV files. Near it: {', '.join(near)}."
    )


def _of_number(con: duckdb.DuckDBPyConnection, facts: Facts, number: Number) -> Trace:
    base = [facts.numbers[p] for p in number.parts] or [number]
    return _trace(
        con,
        facts,
        number.id,
        number.value,
        number.unit,
        number.reason,
        number.indicator,
        [_row(n) for n in base],
        list(number.parts),
        sorted({c for n in base for c in n.cells}),
        _sentences(facts, number.id),
    )


def _row(number: Number) -> dict[str, Any]:
    return {
        "id": number.id,
        "indicator": number.indicator,
        **dict(number.keys),
        "value": number.value,
        "coverage": number.coverage,
        "basis": number.basis,
        "status": number.status,
    }


def _of_chart_row(
    con: duckdb.DuckDBPyConnection, facts: Facts, chart: str, printed_id: str
) -> Trace:
    drawn = facts.charts[chart]
    found = drawn.rows[drawn.rows["id"] == printed_id]
    if found.empty:
        raise ValueError(
            f"chart {chart} has {len(drawn.rows)} rows, from {drawn.rows['id'].iloc[0]} to "
            f"{drawn.rows['id'].iloc[-1]}; {printed_id} is not one of them."
        )
    row = found.iloc[0]
    value = None if pd.isna(row["value"]) else float(row["value"])
    return _trace(
        con,
        facts,
        printed_id,
        value,
        catalogue.indicator(drawn.indicator).unit,
        str(row["reason"]),
        drawn.indicator,
        [row.drop("cells").to_dict()],
        [],
        [int(c) for c in row["cells"]],
        _titles(facts, chart),
    )


def _trace(
    con: duckdb.DuckDBPyConnection,
    facts: Facts,
    printed_id: str,
    value: float | None,
    unit: str,
    reason: str,
    indicator: str,
    rows: list[dict[Any, Any]],
    parts: list[str],
    cells: list[int],
    sentences: dict[str, list[str]],
) -> Trace:
    declared = catalogue.indicator(indicator)
    return Trace(
        printed_id,
        facts.brief,
        value,
        unit,
        reason,
        sentences,
        rows,
        indicator,
        declared.formula,
        declared.cannot_say,
        parts,
        _cells(con, cells),
    )


def _cells(con: duckdb.DuckDBPyConnection, cells: list[int]) -> pd.DataFrame:
    con.register("wanted", pd.DataFrame({"cell": pd.Series(cells, dtype="int64")}))
    return con.execute("""
        SELECT c.*, f.path, f.sha256, f.custody, f.original, f.original_sha256, f.obtained_from,
            e.publisher, coalesce(nullif(f.dataset, ''), e.dataset) AS dataset,
            e.published, e.received, e.licence, e.territory, s.definition
        FROM panels.cell c SEMI JOIN wanted USING (cell)
        JOIN reference.edition e ON e.source = c.source AND e.edition = c.edition
        JOIN reference.source s ON s.id = c.source
        LEFT JOIN reference.file f
            ON f.source = c.source AND f.edition = c.edition
            AND starts_with(c.locator, f.name || ',')
        ORDER BY c.source, c.edition, c.cell
    """).df()


def _titles(facts: Facts, chart: str) -> dict[str, list[str]]:
    """Title of the figure that a row is drawn in, by language."""
    key = f"{facts.plan['brief']['words']}-figure-{chart.replace('_', '-')}-title"
    return {lang: [Narrator(facts, lang).plain(key)] for lang in LANGUAGES}


def _sentences(facts: Facts, printed_id: str) -> dict[str, list[str]]:
    prefix = f"{facts.plan['brief']['words']}-"
    found: dict[str, list[str]] = {}
    for language in LANGUAGES:
        teller = Narrator(facts, language)
        for key in teller.voice.messages():
            if not key.startswith(prefix):
                continue
            runs = teller.runs(key)
            if any(r.get("id") == printed_id for r in runs):
                text = "".join(r.get("t", "") + r.get("n", "") for r in runs)
                found.setdefault(language, []).append(text)
    return found


def as_text(found: Trace) -> str:
    """Return a trace as it is printed on a terminal."""
    value = f"no value ({found.reason})" if found.value is None else f"{found.value:,.10g}"
    lines = [f"{found.id}  =  {value} {found.unit}   (brief {found.brief})"]
    for language, sentences in found.sentences.items():
        lines += [f"  [{language}] {s}" for s in sentences]
    if found.parts:
        lines.append(f"derived from: {', '.join(found.parts)}")
    lines += [
        f"indicator: {found.indicator}",
        f"  formula: {found.formula}",
        f"  it cannot say: {found.cannot_say}",
    ]
    lines += [f"  row: {_flat(row)}" for row in found.rows]
    lines.append(f"raw cells: {len(found.cells)}")
    for _, group in found.cells.groupby(["source", "edition", "path"], dropna=False, sort=False):
        lines += _file_lines(group)
    return "\n".join(lines)


def _flat(row: dict[Any, Any]) -> str:
    kept = {k: v for k, v in row.items() if not (v is None or v == "" or v != v)}
    return ", ".join(f"{k}={_short(v)}" for k, v in kept.items())


def _short(value: Any) -> str:
    return value.date().isoformat() if isinstance(value, pd.Timestamp) else str(value)


def _file_lines(group: pd.DataFrame) -> list[str]:
    first = group.iloc[0]
    lines = [
        f"  {first['publisher']}, {first['dataset']}, edition {first['edition']} "
        f"(published {first['published'] or 'day unknown'}, received {first['received']})",
        f"    file    {first['path']}",
        f"    sha256  {first['sha256']}  {_verified(first['path'], first['sha256'])}",
        f"    custody {first['custody']}; licence {first['licence']}",
    ]
    if first["original"]:
        lines.append(f"    made from {first['original']} (sha256 {first['original_sha256']})")
    if first["obtained_from"]:
        lines.append(f"    obtained from {first['obtained_from']}")
    lines.append(f"    territory: {first['territory']}")
    shown = group.head(LARGEST_LIST)
    lines += [f"      {_cell(row)}" for row in shown.to_dict("records")]
    if len(group) > len(shown):
        lines.append(f"      … and {len(group) - len(shown)} more cells of this file")
    return lines


def _verified(path: str, expected: str) -> str:
    file = Path(path)
    if not file.is_file():
        return "(the file is not here)"
    return "(verified now)" if sha256(file) == expected else "(THE FILE HAS CHANGED SINCE)"


def _cell(row: dict[Any, Any]) -> str:
    flag = f", flag {row['flag']!r}" if row["flag"] else ""
    status = "" if row["status"] == "A" else f", status {row['status']}"
    cited = f"\n        cited from {row['citation']}" if row["citation"] else ""
    return f"{row['locator']}: {row['printed']!r}{flag}{status}  [{row['keyed']}]{cited}"
