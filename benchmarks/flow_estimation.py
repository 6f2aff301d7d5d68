"""How fast, and in how much memory, flows are estimated from stocks; and each index of a system.

    python benchmarks/flow_estimation.py [--areas 230] [--periods 7] [--warehouse FILE]

The world is made up (seeded); nothing of it is printed anywhere else. With a warehouse at hand, the
real one in it is measured as well.
"""

import argparse
import resource
from collections.abc import Callable
from time import perf_counter

import numpy as np

from twoway.methods import stocks, structure
from twoway.methods.fitting import quasi_independence
from twoway.methods.poisson import distance_decay
from twoway.methods.tables import Matrix, Vector, off_diagonal


def world(areas: int, rng: np.random.Generator) -> tuple[Matrix, Matrix, Vector, Vector]:
    """Make up two stock tables that births, deaths and moves lead from one to the other."""
    size = np.exp(rng.normal(14, 2, areas))
    pull = np.exp(rng.normal(0, 1.5, (areas, areas)))
    start = np.floor(0.03 * size[:, None] * pull * size / size.sum())
    start[np.diag_indices(areas)] = np.floor(size)
    births = np.floor(start.sum(0) * rng.uniform(0.05, 0.15, areas))
    deaths = np.floor(start.sum(0) * rng.uniform(0.03, 0.06, areas))
    end = np.floor(start * rng.uniform(0.85, 1.25, (areas, areas)))
    end[np.diag_indices(areas)] = np.diag(start) * 0.97 + births
    return start, end, births, deaths


def timed(action: Callable[[], object], times: int = 5) -> float:
    """Return the median of some runs, in seconds."""
    taken = []
    for _ in range(times):
        begun = perf_counter()
        action()
        taken.append(perf_counter() - begun)
    return float(np.median(taken))


def peak_mb() -> float:
    """Return the most memory that this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--areas", type=int, default=230)
    parser.add_argument("--periods", type=int, default=7)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--warehouse", default="", help="as the main job builds it")
    given = parser.parse_args()
    rng = np.random.default_rng(given.seed)
    held = peak_mb()
    print(f"before: {held:.0f} MB held by the interpreter and its libraries")
    begun, slowest, worst, most = perf_counter(), 0.0, 0.0, 0
    for period in range(given.periods):
        for _ in ("F", "M"):
            tables = world(given.areas, rng)
            started = perf_counter()
            found = stocks.estimate(*tables)
            slowest = max(slowest, perf_counter() - started)
            worst = max(worst, found.closed.error)
            most = max(most, found.closed.sweeps)
        print(f"period {period + 1}: {peak_mb():.0f} MB at most so far")
    print(
        f"all methods, {given.areas} areas, {given.periods} periods, 2 sexes: "
        f"{perf_counter() - begun:.2f} s with making the worlds up; slowest of one sex and period "
        f"{slowest:.3f} s; margins met to {worst:.1e} in at most {most} sweeps; "
        f"peak {peak_mb():.0f} MB"
    )
    table = found.flows["da_pb_closed"]
    apart = np.where(off_diagonal(given.areas), np.exp(rng.normal(8, 0.8, table.shape)), 0)
    for name, action in {
        "connectivity": lambda: structure.connectivity(table),
        "gini and its parts": lambda: (
            structure.gini(table),
            structure.gini_rows(table),
            structure.gini_columns(table),
            structure.gini_exchange(table),
        ),
        "weighted gini": lambda: structure.weighted_gini(table),
        "aggregate variation": lambda: structure.aggregate_variation(table),
        "structural inequality": lambda: structure.inequality(table, quasi_independence(table)),
        "reciprocity": lambda: structure.reciprocity(table),
        "median distance": lambda: structure.median_distance(apart[apart > 0], table[apart > 0]),
        "distance decay": lambda: distance_decay(table, apart),
    }.items():
        print(f"{name}: {timed(action) * 1000:.1f} ms")
    if given.warehouse:
        real(given.warehouse)


def real(warehouse: str) -> None:
    """Measure the world of the shipped stock tables, which is harder to fit than a made-up one."""
    import duckdb

    from twoway.estimation import periods
    from twoway.frames import FRAMES

    with duckdb.connect(warehouse, read_only=True) as con:
        frames = [con.execute(FRAMES[t].query).df() for t in ("stock_tables", "vital_events")]
    for period in periods(*frames):
        inputs = (period.start, period.end, period.births, period.deaths)
        found = stocks.estimate(*inputs)
        near = stocks.account(*inputs, tolerance=1e-9)
        name = f"{period.keys['edition']}, {str(period.keys['period'])[:4]}"
        print(
            f"stock of {name}: {len(period.areas)} areas, all methods "
            f"{timed(lambda i=inputs: stocks.estimate(*i)):.3f} s, margins met to "
            f"{found.closed.error:.1e} in {found.closed.sweeps} sweeps; to 1e-9 in {near.sweeps}, "
            f"{timed(lambda i=inputs: stocks.account(*i, tolerance=1e-9)):.3f} s for the account"
        )


if __name__ == "__main__":
    main()
