"""The run report: what a run read, loaded, held back, checked and made, and how long it took."""

import json
from collections.abc import Sequence
from typing import Any

from twoway import fingerprint, paths

Summary = dict[str, Any]


def write_report(staged: Sequence[Summary], built: Summary, outputs: Sequence[str]) -> Summary:
    """Write data/processed/run.json, with hashes by which the next run knows that it is idle."""
    made = [built["warehouse"], *outputs]
    report: Summary = {
        "sources": list(staged),
        "build": built,
        "inputs": fingerprint.of_inputs(),
        "outputs": fingerprint.of_outputs(made),
    }
    part = paths.RUN_REPORT.with_suffix(".part")
    part.write_text(json.dumps(report, indent=1, ensure_ascii=False), "utf-8")
    part.replace(paths.RUN_REPORT)
    return report


def as_markdown(report: Summary) -> str:
    """Return the report as a table for Prefect's artifact page."""
    lines = ["| source | editions | read | loaded | held back | s |", "|---|---|--:|--:|--:|--:|"]
    lines += [
        f"| {s['source']} | {', '.join(s['editions'])} | {s['read']} | {s['loaded']} | "
        f"{s['held']} | {s['seconds']} |"
        for s in report["sources"]
    ]
    panels = ", ".join(f"{k} {v}" for k, v in report["build"]["panels"].items())
    lines += ["", f"Panels: {panels}.", f"Build: {report['build']['seconds']} s."]
    checks = report["build"]["checks"]
    lines += ["", "Checks, all kept:", *(f"- {what}: {size}" for what, size in checks.items())]
    lines += ["", *(f"- {o} `{h[:12]}`" for o, h in report["outputs"].items())]
    return "\n".join(lines)


def closing_lines(report: Summary) -> list[str]:
    """Return what `twoway run` ends with: paths, then rows read, loaded and held back."""
    totals = {k: sum(s[k] for s in report["sources"]) for k in ("read", "loaded", "held")}
    shown = [o for o in report["outputs"] if o.endswith((".pdf", ".duckdb"))]
    return [
        *sorted(shown, key=lambda o: (o.endswith(".duckdb"), o)),
        f"rows: {totals['read']:,} read, {totals['loaded']:,} loaded, {totals['held']:,} held back",
    ]
