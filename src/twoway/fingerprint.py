"""Has anything changed? Hashes of what went in and what came out, asked before Prefect wakes.

Importing Prefect takes seconds and a first flow takes many; a run with nothing to do must know
that from bytes alone, so this module imports nothing heavy.
"""

import hashlib
import json
from collections.abc import Iterable
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from twoway import paths
from twoway.journal import standing
from twoway.policy import versions

_MAKERS = ("pandas", "pyarrow", "duckdb", "matplotlib", "typst", "fluent.runtime", "babel")


def of_files(files: Iterable[Path], root: Path) -> str:
    """One hash over names and bytes of files, in order of name."""
    digest = hashlib.sha256()
    for file in sorted(files):
        digest.update(file.relative_to(root).as_posix().encode() + b"\0")
        digest.update(file.read_bytes() + b"\0")
    return digest.hexdigest()


def digest_of(told: object) -> str:
    """One hash over anything that JSON can say."""
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


@cache
def of_code() -> str:
    """Hash of the package's own files and the versions of the libraries that shape the output."""
    own = (p for p in paths.PACKAGE.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    return digest_of([of_files(own, paths.PACKAGE), library_versions()])


def library_versions() -> dict[str, str]:
    """Return the versions of the libraries that shape the output."""
    return {name: version(name) for name in _MAKERS}


def of_source(name: str) -> str:
    """Hash of all that a source holds in data/raw."""
    folder = paths.RAW / name
    return of_files((p for p in folder.rglob("*") if p.is_file()), folder)


def of_inputs() -> str:
    """Hash of everything a run is made from: editions, corridors, releases, policies and code."""
    raw = (p for p in paths.RAW.rglob("*") if p.is_file())
    names = sorted(p.stem for p in paths.JOURNAL.glob("*.jsonl"))
    stale = {name: since for name in names if (since := standing(name).stale_since)}
    latest = paths.RELEASES / "latest"
    approved = latest.readlink().name if latest.is_symlink() else ""
    told = [of_files(raw, paths.RAW), of_corridors(), stale, approved, versions(), of_code()]
    return digest_of(told)


def of_corridors() -> str:
    """Hash of the corridors that the workspace adds to the package's own."""
    folder = paths.WORKSPACE_CORRIDORS
    return of_files(folder.glob("*.toml"), folder)


def of_outputs(outputs: Iterable[str]) -> dict[str, str]:
    """Hash of each output; a missing one is told by an empty hash."""
    return {
        o: hashlib.sha256(Path(o).read_bytes()).hexdigest() if Path(o).is_file() else ""
        for o in sorted(outputs)
    }


def last_run() -> dict[str, Any]:
    """Return the report of the last finished run, empty if there is none."""
    if not paths.RUN_REPORT.is_file():
        return {}
    report: dict[str, Any] = json.loads(paths.RUN_REPORT.read_text("utf-8"))
    return report


def unchanged() -> dict[str, Any]:
    """Return the last run's report if its inputs and outputs are as it left them, else empty."""
    report = last_run()
    if not report or report.get("inputs") != of_inputs():
        return {}
    outputs = report.get("outputs", {})
    return report if outputs and of_outputs(outputs) == outputs else {}


def staged_files(name: str) -> tuple[Path, Path]:
    """Where the rows of a source, and those held back, are staged."""
    return paths.STAGED / f"{name}.parquet", paths.HELD / f"{name}.parquet"


def of_stage(name: str) -> str:
    """Key of staging one source: its files, what is staged of it, and our code."""
    written = of_outputs(map(str, staged_files(name)))
    joined = json.dumps([name, of_source(name), written, of_code()])
    return hashlib.sha256(joined.encode()).hexdigest()
