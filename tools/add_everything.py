"""Add every full file one after the other to a fresh workspace, then run: the acceptance of all.

``python -m tools.add_everything FULL_FILES WORKSPACE`` from the root of the project. Prints what
became of each edition and each file; ends with 1 if one was refused, unlisted, or a run failed.
"""

import contextlib
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.full_files import FullEdition, full_editions, left_out, unlisted
from twoway.edition import RefusedError

_LINE = "{:<36} {:<26} {:>10} {:>10} {:>8} {:>8}"


@dataclass(frozen=True)
class Outcome:
    """What became of an edition: rows read, loaded, held back, and why it was refused."""

    edition: FullEdition
    seconds: float
    read: int = 0
    loaded: int = 0
    held: int = 0
    refused: str = ""


def main() -> int:
    """Add, run cold, run unchanged, and account for every file."""
    full, workspace = (Path(argument).resolve() for argument in sys.argv[1:3])
    _furnish(workspace)
    with contextlib.chdir(workspace):
        outcomes = list(_added(full))
        codes = [_run("cold"), _run("unchanged")]
    _print_totals(outcomes)
    lost = unlisted(full)
    _print_files(lost)
    return int(any(codes) or bool(lost) or any(o.refused for o in outcomes))


def _furnish(workspace: Path) -> None:
    workspace.mkdir(parents=True)
    shutil.copytree("flows", workspace / "flows", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy("prefect.yaml", workspace)


def _added(full: Path) -> Iterator[Outcome]:
    """Add each edition in turn; a refused one stops none of the others."""
    print(_LINE.format("source", "edition", "read", "loaded", "held", "seconds"))
    for edition in full_editions():
        begun = time.monotonic()
        try:
            staged = edition.add(full)
        except RefusedError as error:
            outcome = Outcome(edition, time.monotonic() - begun, refused=str(error))
        else:
            counts = (staged.read, len(staged.rows), len(staged.held))
            outcome = Outcome(edition, time.monotonic() - begun, *counts)
            for rule, number in staged.held["rule"].value_counts().items():
                print(f"    held back by {rule}: {number}")
        _print(outcome)
        yield outcome


def _print(outcome: Outcome) -> None:
    edition = outcome.edition
    print(
        _LINE.format(
            edition.source,
            edition.label,
            f"{outcome.read:,}",
            f"{outcome.loaded:,}",
            outcome.held,
            f"{outcome.seconds:.1f}",
        ),
        flush=True,
    )
    if outcome.refused:
        print(f"    refused: {outcome.refused}", flush=True)


def _run(kind: str) -> int:
    begun = time.monotonic()
    print(f"\n{kind} run", flush=True)
    code = subprocess.run([sys.executable, "-m", "twoway.cli", "run"], check=False).returncode
    print(f"{kind} run: {time.monotonic() - begun:.1f} s, exit code {code}", flush=True)
    return code


def _print_totals(outcomes: list[Outcome]) -> None:
    refused = sum(bool(o.refused) for o in outcomes)
    print(
        f"\n{len({o.edition.source for o in outcomes})} sources, {len(outcomes)} editions, "
        f"{sum(len(o.edition.files) for o in outcomes)} files: "
        f"{sum(o.read for o in outcomes):,} rows read, {sum(o.loaded for o in outcomes):,} loaded, "
        f"{sum(o.held for o in outcomes):,} held back, {refused} editions refused, "
        f"{sum(o.seconds for o in outcomes):.0f} s"
    )


def _print_files(lost: list[str]) -> None:
    print("\nfiles that no source takes")
    for file, why in left_out().items():
        print(f"{file}: {why}")
    for file in lost:
        print(f"{file}: NOT LISTED in full_files.csv")


if __name__ == "__main__":
    sys.exit(main())
