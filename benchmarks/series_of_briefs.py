"""What a series of briefs costs: seconds of processor for each step, and of the clock for all.

    python benchmarks/series_of_briefs.py [--partner CHN] [--workers 2] [--some 27]

Run in a workspace that has been built; what is made goes to a folder that is thrown away. The
seconds of the clock say little on a machine that others use: those of the processors do.
"""

import argparse
import os
import resource
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

STEPS = {
    "series": ("load", "draw_charts"),
    "render": ("document", "same_facts", "compile_typst"),
    "narrate": ("_editions_of", "_levels", "_origins", "_texts"),
}


def timed(module: Any, name: str, spent: Counter[str]) -> None:
    """Let a function of a module note what it takes of the processor."""
    step: Callable[..., Any] = getattr(module, name)

    def noting(*args: Any, **kwargs: Any) -> Any:
        begun = process_time()
        try:
            return step(*args, **kwargs)
        finally:
            spent[name] += process_time() - begun  # type: ignore[assignment]

    setattr(module, name, noting)


def one_by_one(briefs: list[str]) -> None:
    """Make some briefs in this process and print what each step takes of one."""
    from twoway import narrate, render, series
    from twoway.check import connect
    from twoway.vintage import LIVE

    modules = {"series": series, "render": render, "narrate": narrate}
    with connect(str(LIVE.warehouse), read_only=True) as con:
        con.execute("SET threads = 1")
        series.make(briefs[0], con)  # What is read once for all: fonts, words, declarations.
        spent: Counter[str] = Counter()
        for module, names in STEPS.items():
            for name in names:
                timed(modules[module], name, spent)
        begun = process_time()
        for brief in briefs:
            series.make(brief, con)
        spent["a brief in all"] = process_time() - begun  # type: ignore[assignment]
    for step, seconds in spent.items():
        print(f"{step:<18} {seconds / len(briefs):6.2f} s of processor a brief")


def side_by_side(briefs: list[str], workers: int) -> None:
    """Make the whole series and print what it takes of clock and processors."""
    from twoway.series import make_all

    begun, own = perf_counter(), process_time()
    made = list(make_all(briefs, workers=workers))
    theirs = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = process_time() - own + theirs.ru_utime + theirs.ru_stime
    faults = [m.brief for m in made if m.fault]
    print(
        f"{len(made)} briefs, {sum(len(m.pdfs) for m in made)} PDFs, {len(faults)} failed: "
        f"{spent:.0f} s of processor, {perf_counter() - begun:.0f} s of the clock with "
        f"{workers} processes, {theirs.ru_maxrss / 1024:.0f} MiB at most in one"
    )


def main() -> None:
    """Measure in a folder of its own that sees the data of this one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--partner", default="CHN")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--some", type=int, default=None, help="the first so many of the series")
    options = parser.parse_args()
    data = Path("data").resolve()
    if not (data / "processed/warehouse.duckdb").is_file():
        sys.exit(f"{data}: no warehouse. Run `twoway run` first.")
    from twoway.series import briefs_with

    briefs = briefs_with(options.partner)[: options.some]
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "data").symlink_to(data)
        os.chdir(folder)
        side_by_side(briefs, options.workers)
        one_by_one(briefs[:4])


if __name__ == "__main__":
    main()
