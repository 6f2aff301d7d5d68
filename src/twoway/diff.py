"""What moved between two releases: printed figures, sentences, charts, indicators, raw cells.

Each difference is one of four: new, gone, revised (another value) or re-flagged (the same value
under another status). A revised figure names the editions that came and went under it.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd

from twoway.check import connect
from twoway.moves import KINDS, Change, figures_moved, kind_of
from twoway.releases import Release
from twoway.voice import LANGUAGES, joined

_MOST_TOLD = 40


@dataclass(frozen=True)
class Diff:
    """Everything that moved.

    `editions` says which came and went, `figures` every printed figure that changed, `sentences`
    by language what is worded otherwise, `charts` how many rows of each moved, `indicators` and
    `cells` the counts by kind of indicator and source. `compared` is how many figures both print.
    """

    before: str
    after: str
    editions: tuple[str, ...]
    figures: tuple[Change, ...]
    sentences: Mapping[str, tuple[tuple[str, str, str], ...]]
    charts: Mapping[str, Mapping[str, int]]
    indicators: Mapping[str, Mapping[str, int]]
    cells: Mapping[str, Mapping[str, int]]
    compared: int

    @property
    def empty(self) -> bool:
        """Tell whether nothing that is printed or counted moved."""
        return not (
            self.editions
            or self.figures
            or any(self.sentences.values())
            or self.indicators
            or self.cells
        )


def compare(before: Release | None, after: Release) -> Diff:
    """Set two releases side by side; without an earlier one everything is new."""
    old = _facts(before) if before else {}
    new = _facts(after)
    figures = tuple(_figures(old, new, _editions(before), _editions(after)))
    return Diff(
        before.id if before else "",
        after.id,
        tuple(_moved_editions(before, after)),
        figures,
        {language: tuple(_sentences(before, after, language)) for language in LANGUAGES},
        _charts(old, new),
        _counts(before, after, "indicators"),
        _counts(before, after, "panels"),
        len(old.keys() & new.keys()),
    )


def _facts(release: Release) -> dict[tuple[str, str], Mapping[str, Any]]:
    """Figures that the briefs of a release print, by brief and id."""
    found = {}
    for brief, data in release.facts().items():
        printed = {n for d in release.documents(brief).values() for n in d["printed"]}
        for number in data["numbers"]:
            if number["id"] in printed and number["kind"] != "year":
                found[brief, number["id"]] = number
        for chart in (*data["charts"], *data.get("tables", ())):
            for row in chart["rows"]:
                found[brief, f"{chart['id']}[{_keyed(row)}]"] = row
    return found


_NOT_KEYS = {
    "id", "value", "value_low", "value_high", "coverage", "mark", "status", "reported", "expected",
    "current", "reason", "stale_since", "cells", "edition", "last_edition", "citation", "custody",
    "standing", "since", "tier", "missing", "described_from",
}  # fmt: skip


def _keyed(row: Mapping[str, Any]) -> str:
    keys = {k: v for k, v in row.items() if k not in _NOT_KEYS and v not in (None, "")}
    return ", ".join(f"{k}={v}" for k, v in sorted(keys.items()))


def _figures(
    old: Mapping[tuple[str, str], Mapping[str, Any]],
    new: Mapping[tuple[str, str], Mapping[str, Any]],
    old_editions: Mapping[int, str],
    new_editions: Mapping[int, str],
) -> Iterator[Change]:
    for brief in sorted({b for b, _ in old.keys() | new.keys()}):
        was, now = ({n: v for (b, n), v in side.items() if b == brief} for side in (old, new))
        for change in figures_moved(was, now, old_editions, new_editions):
            yield replace(change, brief=brief)


def _editions(release: Release | None) -> dict[int, str]:
    """Edition that each raw cell under a brief came from."""
    if release is None:
        return {}
    found: dict[int, str] = {}
    for brief in release.briefs():
        file = release.made(brief) / "trace.parquet"
        cells = pd.read_parquet(file, columns=["cell", "source", "edition"])
        named = cells["source"] + " " + cells["edition"]
        found |= dict(zip(cells["cell"].astype(int), named, strict=True))
    return found


def _moved_editions(before: Release | None, after: Release) -> Iterator[str]:
    def named(release: Release | None) -> set[str]:
        held = release.manifest["editions"] if release else []
        return {f"{e['source']} {e['edition']}" for e in held}

    for name in sorted(named(after) - named(before)):
        yield f"{name} came"
    for name in sorted(named(before) - named(after)):
        yield f"{name} went"


def _sentences(
    before: Release | None, after: Release, language: str
) -> Iterator[tuple[str, str, str]]:
    """Key of each sentence that is worded otherwise, with what it was and what it is."""
    was, now = (_texts(r, language) for r in (before, after))
    for key in sorted(was.keys() | now.keys()):
        if was.get(key) != now.get(key):
            yield key, was.get(key, ""), now.get(key, "")


def _texts(release: Release | None, language: str) -> dict[str, str]:
    if release is None:
        return {}
    found = {}
    for brief in release.briefs():
        for key, runs in release.documents(brief)[language]["texts"].items():
            found[f"{brief}/{key}"] = joined(runs)
    return found


def _charts(
    old: Mapping[tuple[str, str], Mapping[str, Any]],
    new: Mapping[tuple[str, str], Mapping[str, Any]],
) -> dict[str, dict[str, int]]:
    counted: dict[str, dict[str, int]] = {}
    for key in sorted(old.keys() | new.keys()):
        kind = kind_of(old.get(key), new.get(key))
        if kind and "[" in key[1]:
            chart = f"{key[0]}/{key[1].partition('[')[0]}"
            counts = counted.setdefault(chart, dict.fromkeys(KINDS, 0))
            counts[kind] += 1
    return counted


def _counts(before: Release | None, after: Release, what: str) -> dict[str, dict[str, int]]:
    """Count rows by kind of change: by indicator, or, of panels, by source."""
    counted: dict[str, dict[str, int]] = {}
    if before is None:
        return counted
    with connect() as con:
        for name in _tables(before, what) & _tables(after, what):
            for group, kind, count in _of_table(con, before, after, what, name):
                if count:
                    counts = counted.setdefault(group, dict.fromkeys(KINDS, 0))
                    counts[kind] += count
    return dict(sorted(counted.items()))


def _tables(release: Release, what: str) -> set[str]:
    return {p.stem for p in (release.folder / what).glob("*.parquet")}


def _of_table(
    con: duckdb.DuckDBPyConnection, before: Release, after: Release, what: str, name: str
) -> list[tuple[str, str, int]]:
    files = [str(r.folder / what / f"{name}.parquet") for r in (before, after)]
    both = _columns(con, files[0]) & _columns(con, files[1])
    measure = "value" if what == "indicators" else after.manifest["measures"].get(name, "")
    keys = sorted(both & set(after.manifest["keys"].get(f"{what}.{name}", ())) - {"edition"})
    if measure not in both or not keys:
        return []
    current = "WHERE current" if "current" in both else ""
    matching = " AND ".join(f"a.{k} IS NOT DISTINCT FROM b.{k}" for k in keys)
    group = f"'{name}'" if what == "indicators" else "coalesce(a.source, b.source)"
    rows: list[tuple[str, str, int]] = con.execute(
        f"""
        WITH a AS (SELECT *, 1 AS here FROM read_parquet($before) {current}),
             b AS (SELECT *, 1 AS here FROM read_parquet($after) {current})
        SELECT {group} AS name,
            CASE WHEN a.here IS NULL THEN 'new' WHEN b.here IS NULL THEN 'gone'
                WHEN a.{measure} IS DISTINCT FROM b.{measure} THEN 'revised'
                WHEN a.status IS DISTINCT FROM b.status THEN 're-flagged' END AS moved,
            count(*) AS rows
        FROM a FULL JOIN b ON {matching}
        GROUP BY ALL HAVING moved IS NOT NULL ORDER BY ALL
        """,
        {"before": files[0], "after": files[1]},
    ).fetchall()
    return rows


def _columns(con: duckdb.DuckDBPyConnection, file: str) -> set[str]:
    described = con.execute("DESCRIBE FROM read_parquet($file)", {"file": file}).fetchall()
    return {row[0] for row in described}


def as_data(diff: Diff) -> dict[str, Any]:
    """Return a diff as plain data."""
    return asdict(diff)


def as_text(diff: Diff) -> str:
    """Say in words and numbers what moved."""
    if not diff.before:
        return f"{diff.after} is the first release: there is nothing to compare it with."
    lines = [f"{diff.before} -> {diff.after}"]
    if diff.empty:
        return f"{lines[0]}: nothing moved."
    lines += [f"edition {said}" for said in diff.editions]
    figures = [c for c in diff.figures if "[" not in c.id]
    lines.append(
        f"printed figures: {len(figures)} changed"
        + "".join(f", {n} {k}" for k, n in _tally(figures).items())
    )
    lines += [f"  {_line(c)}" for c in figures]
    points = [c for c in diff.figures if "[" in c.id]
    lines.append(f"points drawn in charts: {len(points)} changed")
    lines += _some([f"  {_line(c)}" for c in points])
    for language, changed in diff.sentences.items():
        lines.append(f"sentences in {language}: {len(changed)} worded otherwise")
        lines += _some([f"  {key}: {was!r} -> {now!r}" for key, was, now in changed])
    for what, counted in (
        ("chart", diff.charts),
        ("indicator", diff.indicators),
        ("raw cells of", diff.cells),
    ):
        lines += [
            f"{what} {name}: " + ", ".join(f"{n} {k}" for k, n in counts.items() if n)
            for name, counts in counted.items()
        ]
    return "\n".join(lines)


def _some(lines: list[str]) -> list[str]:
    """Return the first lines, and how many there are besides and where."""
    left = len(lines) - _MOST_TOLD
    rest = [f"  … and {left} more, all of them in diff.json"] if left > 0 else []
    return lines[:_MOST_TOLD] + rest


def _tally(changes: list[Change]) -> dict[str, int]:
    counts = {kind: sum(c.kind == kind for c in changes) for kind in KINDS}
    return {kind: n for kind, n in counts.items() if n}


def _line(change: Change) -> str:
    def side(told: Mapping[str, Any]) -> str:
        if not told:
            return "not there"
        value = told.get("en") or told["value"]
        shown = f"no value ({told['reason']})" if value is None else str(value)
        return f"{shown} [{told['status']}]"

    because = f"   because of {'; '.join(change.because)}" if change.because else ""
    was, now = side(change.before), side(change.after)
    alike = " (printed alike)" if change.kind == "revised" and was == now else ""
    return f"{change.kind:<10} {change.brief} {change.id}: {was} -> {now}{alike}{because}"


def write(diff: Diff, folder: Path) -> None:
    """Keep a diff with its release, for programs and for people."""
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(as_data(diff), ensure_ascii=False, indent=1)
    (folder / "diff.json").write_text(text + "\n", "utf-8")
    (folder / "diff.txt").write_text(as_text(diff) + "\n", "utf-8")
