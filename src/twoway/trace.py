"""From a printed number back to the raw cell: offline, in a minute, in the room.

Every id that a brief prints is a name in its facts.toml, a year or a change derived from one, or
a row of a chart or a table (``<chart>:<n>``). The explorer shows ids of released rows, which are in
no brief (`row_id`); their chain is the same.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd

from twoway import catalogue
from twoway.check import connect, name_cells
from twoway.draw import made_of
from twoway.edition import sha256
from twoway.facts import Facts, Number, from_data, load
from twoway.narrate import Document, documents
from twoway.released import Released, released_of
from twoway.releases import Release, release_of
from twoway.row_id import DIGITS, SEPARATOR, expression
from twoway.vintage import Vintage
from twoway.voice import LANGUAGES, joined

LARGEST_LIST = 200


@dataclass(frozen=True)
class Trace:
    """Where a printed number comes from.

    `sentences` are where it is printed, by language; `cells` has one row per raw cell with file,
    locator, printed text, status, flag, edition, custody and sha256; `rows` are the indicator
    rows it stands on; `also` are other briefs that have a number of that id. A released row stands
    in no brief: `brief` is empty, and nothing is said of it.
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
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Book:
    """A brief as it was made: its facts, its words, and how its raw cells are looked up."""

    facts: Facts
    documents: Callable[[], Mapping[str, Document]]
    cells: Callable[[list[int]], pd.DataFrame]
    declared: Callable[[str], Mapping[str, Any]]

    @cached_property
    def said(self) -> dict[str, dict[str, list[str]]]:
        """Every sentence of each language, in order, by the ids that it prints."""
        return {language: _sentences(doc) for language, doc in self.documents().items()}


def trace(printed_id: str, brief: str | None = None, of: str = "") -> Trace:
    """Follow a printed id to its raw cells.

    Parameters
    ----------
    of : str
        "" for what is live; a release, whose own facts and words are read; or a day that was looked
        back to with ``build --as-of``.

    Raises
    ------
    ValueError
        If no brief prints that id, or no row has it; the nearest ones are listed.
    """
    if SEPARATOR in printed_id:
        with released_of(of) as released:
            return of_released_row(released, printed_id)
    with _books(brief, of) as opened:
        books = list(opened)
        known = [i for b in books for i in (*b.facts.numbers, *(f"{c}:1" for c in b.facts.shown))]
        chart, _, row = printed_id.partition(":")
        having = [
            b
            for b in books
            if printed_id in b.facts.numbers or (chart in b.facts.shown and row.isdigit())
        ]
        if having:
            first, *others = having
            found = (
                _of_number(first, first.facts.numbers[printed_id])
                if printed_id in first.facts.numbers
                else _of_chart_row(first, chart, printed_id)
            )
            return replace(found, also=tuple(b.facts.brief for b in others))
    near = get_close_matches(printed_id, known, n=5, cutoff=0.4) or known[:5]
    raise ValueError(
        f"no brief prints the id {printed_id!r}. Ids stand in the brief's last table, and in the "
        f"column `id` of its attached CSV files. Near it: {', '.join(near)}."
    )


def traces(brief: str, of: str = "") -> Iterator[Trace]:
    """Follow every number that a brief prints to its raw cells.

    Parameters
    ----------
    of : str
        As in `trace`.
    """
    with _books(brief, of) as opened:
        (book,) = opened
        printed = sorted({name for doc in book.documents().values() for name in doc["printed"]})
        numbers = [book.facts.numbers[name] for name in printed]
        # Looked up once for all of them: they are few among millions.
        cells = book.cells(sorted({c for n in numbers for p in _base(book, n) for c in p.cells}))
        looked_up = replace(book, cells=lambda wanted: among(cells, wanted))
        for number in numbers:
            yield _of_number(looked_up, number)


@contextmanager
def _books(brief: str | None, of: str) -> Iterator[Iterator[_Book]]:
    vintage = Vintage.of(of)
    if vintage.chosen is not None:
        release = release_of(of)
        yield (_kept(release, name) for name in ([brief] if brief else release.briefs()))
        return
    with connect(str(vintage.warehouse), read_only=True) as con:
        briefs = [brief] if brief else catalogue.briefs()
        yield (_live(con, name, vintage.reports / name) for name in briefs)


def _live(con: duckdb.DuckDBPyConnection, brief: str, reports: Path) -> _Book:
    facts = load(brief, con)
    made, _ = made_of(con)
    return _Book(
        facts,
        cache(lambda: _printed(reports, made) or documents(facts, con, made)),
        lambda cells: cells_of(con, cells),
        lambda name: catalogue.indicator(name).words,
    )


def _printed(reports: Path, made: Mapping[str, str]) -> dict[str, Document]:
    """Documents that a brief was set from, if it was set from this state; else none."""
    files = [reports / "documents" / f"{language}.json" for language in LANGUAGES]
    if not all(file.is_file() for file in files):
        return {}
    found = {doc["lang"]: doc for doc in (json.loads(f.read_text("utf-8")) for f in files)}
    return found if all(doc["made"] == made for doc in found.values()) else {}


def _kept(release: Release, brief: str) -> _Book:
    """Return a brief of a release, from what the release itself holds."""
    cells = pd.read_parquet(release.made(brief) / "trace.parquet")
    indicators = pd.read_parquet(release.folder / "reference" / "indicator.parquet")
    by_id: dict[str, Mapping[str, Any]] = {
        str(row["id"]): {str(k): v for k, v in row.items()} for row in indicators.to_dict("records")
    }
    return _Book(
        from_data(release.facts()[brief]),
        cache(lambda: release.documents(brief)),
        lambda wanted: among(cells, wanted),
        lambda name: by_id[name],
    )


def _base(book: _Book, number: Number) -> list[Number]:
    """Return what a derived number is made of, else the number itself."""
    return [book.facts.numbers[p] for p in number.parts] or [number]


def among(cells: pd.DataFrame, wanted: Iterable[int]) -> pd.DataFrame:
    """Return those of some raw cells, looked up before, that are wanted."""
    return cells[cells["cell"].isin(wanted)].reset_index(drop=True)


def _of_number(book: _Book, number: Number) -> Trace:
    base = _base(book, number)
    return Trace(
        number.id,
        book.facts.brief,
        number.value,
        number.unit,
        number.reason,
        {lang: said[number.id] for lang, said in book.said.items() if number.id in said},
        [_row(n) for n in base],
        number.indicator,
        str(book.declared(number.indicator)["formula"]),
        str(book.declared(number.indicator)["cannot_say"]),
        list(number.parts),
        book.cells(sorted({c for n in base for c in n.cells})),
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


def _of_chart_row(book: _Book, chart: str, printed_id: str) -> Trace:
    drawn = book.facts.shown[chart]
    found = drawn.rows[drawn.rows["id"] == printed_id]
    if found.empty:
        raise ValueError(
            f"chart {chart} has {len(drawn.rows)} rows, from {drawn.rows['id'].iloc[0]} to "
            f"{drawn.rows['id'].iloc[-1]}; {printed_id} is not one of them."
        )
    row = found.iloc[0]
    # A table may hold rows of several indicators.
    name = str(row.get("indicator", drawn.indicator))
    declared = book.declared(name)
    titles = {
        lang: [joined({**d["charts"], **d.get("tables", {})}[chart]["title"])]
        for lang, d in book.documents().items()
    }
    return Trace(
        printed_id,
        book.facts.brief,
        None if pd.isna(row["value"]) else float(row["value"]),
        str(declared["unit"]),
        str(row["reason"]),
        titles,
        [row.drop("cells").to_dict()],
        name,
        str(declared["formula"]),
        str(declared["cannot_say"]),
        [],
        book.cells([int(c) for c in row["cells"]]),
    )


def of_released_row(released: Released, row_id: str) -> Trace:
    """Follow the id of a released row to its raw cells."""
    name, _, digits = row_id.partition(SEPARATOR)
    if name not in released.keys:
        near = get_close_matches(name, released.keys, n=3) or sorted(released.keys)[:3]
        raise ValueError(
            f"{row_id}: there is no indicator {name!r}. An id of a released row is the indicator, "
            f"{SEPARATOR} and {DIGITS} hexadecimal digits. Near it: {', '.join(near)}."
        )
    own_id = expression(name, released.types_of_keys(name))
    rows = released.con.execute(
        f'SELECT * FROM released."{name}" WHERE {own_id} = $id', {"id": row_id}
    ).df()
    if len(rows) != 1:
        found = f"{len(rows)} rows" if len(rows) else "no row"
        raise ValueError(
            f"{row_id}: {found} of released.{name} in state {released.made['release']} of "
            f"{released.made['date']} has the hash {digits!r}. Copy the id whole from the "
            "explorer, and name the release that it states with --release."
        )
    row, declared = rows.iloc[0], released.declared(name)
    return Trace(
        row_id,
        "",
        None if pd.isna(row["value"]) else float(row["value"]),
        str(declared["unit"]),
        str(row["reason"]),
        {},
        [row.drop("cells").to_dict()],
        name,
        str(declared["formula"]),
        str(declared["cannot_say"]),
        [],
        cells_of(released.con, [int(c) for c in row["cells"]]),
    )


def _sentences(doc: Document) -> dict[str, list[str]]:
    """Every sentence of a document by the ids that it prints, each once and in order."""
    found: dict[str, dict[str, None]] = {}
    for printed_id, sentence in (*_in_sentences(doc), *_standing_alone(doc)):
        found.setdefault(printed_id, {})[sentence] = None
    return {printed_id: [*said] for printed_id, said in found.items()}


def _in_sentences(doc: Document) -> Iterator[tuple[str, str]]:
    for runs in _all_runs(doc):
        sentence = joined(runs)
        yield from ((run["id"], sentence) for run in runs if "id" in run)


def _standing_alone(doc: Document) -> Iterator[tuple[str, str]]:
    """Figures that are printed beside their words: key numbers, and what was revised."""
    for number in doc["key_numbers"]:
        yield number["id"], f"{number['big']} {joined(number['runs'])}"
    for row in doc["revised"]:
        for side in (row["first"], row["last"]):
            yield side["id"], f"{joined(row['what'])}: {side['figure']}"


def _all_runs(part: Any) -> Iterator[list[dict[str, str]]]:
    """Every run of text and numbers in a document, however deep it lies."""
    if isinstance(part, list) and part and all(_is_run(p) for p in part):
        yield part
    elif isinstance(part, list | dict):
        for inner in part.values() if isinstance(part, dict) else part:
            yield from _all_runs(inner)


def _is_run(part: Any) -> bool:
    return isinstance(part, dict) and part.keys() <= {"t", "n", "id"}


def cells_of(con: duckdb.DuckDBPyConnection, cells: list[int]) -> pd.DataFrame:
    """Return raw cells by number, each with file, custody, checksum and edition."""
    name_cells(con, cells)
    return con.execute("""
        SELECT c.*, f.path, f.sha256, f.custody, f.original, f.original_sha256, f.obtained_from,
            e.publisher, coalesce(nullif(f.dataset, ''), e.dataset) AS dataset,
            e.published, e.received, e.licence, e.territory, s.definition
        FROM panels.cell c SEMI JOIN used USING (cell)
        JOIN reference.edition e ON e.source = c.source AND e.edition = c.edition
        JOIN reference.source s ON s.id = c.source
        LEFT JOIN reference.file f
            ON f.source = c.source AND f.edition = c.edition
            AND starts_with(c.locator, f.name || ',')
        ORDER BY c.source, c.edition, c.cell
    """).df()


def as_text(found: Trace) -> str:
    """Return a trace as it is printed on a terminal."""
    value = f"no value ({found.reason})" if found.value is None else f"{found.value:,.10g}"
    where = f"brief {found.brief}" if found.brief else f"released.{found.indicator}"
    lines = [f"{found.id}  =  {value} {found.unit}   ({where})"]
    for language, sentences in found.sentences.items():
        lines += [f"  [{language}] {s}" for s in sentences]
    if found.also:
        lines.append(f"printed in {', '.join(found.also)} too: name the brief with --brief")
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
    hands = f", through a {row['figure_custody']}" if row["figure_custody"] else ""
    cited = f"\n        cited from {row['citation']}" if row["citation"] else ""
    return f"{row['locator']}: {row['printed']!r}{flag}{status}{hands}  [{row['keyed']}]{cited}"
