"""The run report: what a run fetched, read, held back and made, and what a person must do."""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from twoway import fingerprint, paths
from twoway.files import write_whole
from twoway.scorecard import check

Summary = dict[str, Any]


def write_report(staged: Sequence[Summary], built: Summary, outputs: Sequence[str]) -> Summary:
    """Write data/processed/run.json, with hashes by which the next run knows that it is idle."""
    made = [built["warehouse"], *outputs]
    report: Summary = {
        "sources": list(staged),
        "build": built,
        "scores": [points_of(Path(o)) for o in outputs if o.endswith(".pdf")],
        "inputs": fingerprint.of_inputs(),
        "outputs": fingerprint.of_outputs(made),
    }
    text = json.dumps(report, indent=1, ensure_ascii=False)
    write_whole(paths.RUN_REPORT, text.encode())
    return report


def points_of(pdf: Path) -> Summary:
    """Return what a PDF has by the scorecard, and what it lost."""
    score = check(pdf)
    lost = [f"{r.id} -{r.points - r.got:g}" for r in score.items if r.got < r.points]
    return {
        "pdf": pdf.as_posix(),
        "points": score.total,
        "gates_failed": ", ".join(score.closed),
        "lost": ", ".join(lost),
    }


def as_markdown(report: Summary) -> str:
    """Return what a run has to tell as Markdown, what a person must do first.

    Parameters
    ----------
    report : dict
        Any of: `failure`, `to_do`, `closed`, `fetched`, `watched`, `sources`, `build`, `outputs`,
        `scores`, `release`, `signed`, `freshness`. What is not there is not told.
    """
    parts = ["\n".join(tell(report[key])) for key, tell in _TOLD.items() if report.get(key)]
    return "\n\n".join(parts) or "Nothing to tell."


def _failure(why: str) -> Iterator[str]:
    yield f"**Failed:** {why}"


def _to_do(matters: Sequence[Summary]) -> Iterator[str]:
    yield "## To do"
    for matter in matters:
        yield f"- {_cell(matter['what'])} **{_cell(matter['cure'])}**"


def _closed(runs: Sequence[str]) -> Iterator[str]:
    yield "## Runs that were killed and are closed now"
    yield from (f"- {run}" for run in runs)


def _fetched(found: Sequence[Summary]) -> Iterator[str]:
    yield "## What the publishers gave"
    yield from _table(found, ("source", "outcome", "edition", "seconds", "size", "reason"))


def _watched(found: Sequence[Summary]) -> Iterator[str]:
    yield "## What the publishers have"
    yield from _table(found, ("source", "outcome", "held", "published", "reason"))


def _staged(found: Sequence[Summary]) -> Iterator[str]:
    yield "## What was read"
    rows = [{**s, "editions": ", ".join(s["editions"])} for s in found]
    yield from _table(rows, ("source", "editions", "read", "loaded", "held", "seconds"))


def _built(built: Summary) -> Iterator[str]:
    yield "## What was built"
    panels = ", ".join(f"{name} {rows}" for name, rows in built["panels"].items())
    yield f"Panels: {panels}. {built['seconds']} s."
    yield ""
    yield "Checks, all kept:"
    yield from (f"- {what}: {size}" for what, size in built["checks"].items())


def _outputs(outputs: Summary) -> Iterator[str]:
    yield "## What was made"
    yield from (f"- {path} `{digest[:12]}`" for path, digest in outputs.items())


def _scores(found: Sequence[Summary]) -> Iterator[str]:
    yield "## How each PDF scores, of a hundred"
    yield from _table(found, ("pdf", "points", "gates_failed", "lost"))


def _release(name: str) -> Iterator[str]:
    yield f"Release: {name}"


def _signed(outcome: str) -> Iterator[str]:
    yield f"Signature: {outcome}"


def _fresh(rows: Sequence[Summary]) -> Iterator[str]:
    yield "## How fresh each source is"
    shown = ("source", "edition", "published", "received", "age_days", "checked", "state", "note")
    yield from _table(rows, shown)


_TOLD: dict[str, Callable[[Any], Iterator[str]]] = {
    "failure": _failure,
    "to_do": _to_do,
    "closed": _closed,
    "release": _release,
    "signed": _signed,
    "fetched": _fetched,
    "watched": _watched,
    "sources": _staged,
    "build": _built,
    "outputs": _outputs,
    "scores": _scores,
    "freshness": _fresh,
}


def _table(rows: Sequence[Summary], columns: Sequence[str]) -> Iterator[str]:
    yield f"| {' | '.join(columns)} |"
    yield f"|{'---|' * len(columns)}"
    for row in rows:
        yield f"| {' | '.join(_cell(row.get(c, '')) for c in columns)} |"


def _cell(value: object) -> str:
    """Text that breaks neither a table nor a list, whatever a publisher's file put into it."""
    text = "" if value is None else str(value)
    return " ".join(text.split()).replace("|", "/").replace("<", "‹").replace(">", "›")


def closing_lines(report: Summary) -> list[str]:
    """Return what `twoway run` ends with: paths, rows read, loaded and held back, points."""
    totals = {k: sum(s[k] for s in report["sources"]) for k in ("read", "loaded", "held")}
    shown = [o for o in report["outputs"] if o.endswith((".pdf", ".duckdb", paths.EXPLORER.name))]
    return [
        *sorted(shown, key=lambda o: (o.endswith(".duckdb"), o)),
        f"rows: {totals['read']:,} read, {totals['loaded']:,} loaded, {totals['held']:,} held back",
        *(
            f"{s['points']:g} of 100 points: {s['pdf']}{_gates(s)}"
            for s in report.get("scores", [])
        ),
    ]


def _gates(score: Summary) -> str:
    return f"; gates failed: {score['gates_failed']}" if score["gates_failed"] else ""
