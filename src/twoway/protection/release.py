"""Counts of entrusted records that may be told: hidden, rounded, held still, and audited.

What is told of a cell is a multiple of the policy's rounding. Small counts are hidden with what
shields them. A count that was told before is told again as it was until it has changed by the
threshold or more: the difference of two releases is then nobody's, or that of enough persons. A
release is made only if a reader of all of it, of every earlier one and of the public figures beside
them cannot infer a small count to within the policy's width; otherwise nothing is told at all.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from twoway.protection.audit import Moved, Reader, Snapshot, Told, UnsafeError, narrow
from twoway.protection.hide import hide, is_listed
from twoway.protection.lattice import MISSING, TOTAL, Cell, Lattice, about, cells_of, count


@dataclass(frozen=True)
class Rules:
    """What the policy asks of counts."""

    threshold: int
    rounding: int
    width: float
    largest: int = 20_000

    @classmethod
    def of(cls, policy: Mapping[str, Any], subject: str = "") -> "Rules":
        """Read them from the policy file; `subject` names counts with a threshold of their own."""
        return cls(
            policy.get(f"threshold_{subject}", policy["threshold"]),
            policy["rounding"],
            policy["protection_width"],
            policy["largest_lattice"],
        )

    def rounded(self, size: int) -> int:
        """Return the nearest multiple of the rounding; halves go up, so that none is a habit."""
        return self.rounding * ((2 * size + self.rounding) // (2 * self.rounding))

    @property
    def slack(self) -> float:
        """How far a count can lie from what is told of it."""
        return self.rounding // 2


@dataclass(frozen=True)
class Release:
    """What was told on one day of one state of the records.

    Attributes
    ----------
    day : str
        When.
    state : str
        Names the state of the records: releases of one state are of the same persons.
    tables : tuple
        Dimensions of each table.
    told : mapping
        Cell to what is told of it; a cell that is hidden is None.
    since : mapping
        Cells told as they were in an earlier release, by its number: they have not moved by the
        threshold since.
    counts : mapping
        The true counts, which stay in the store.
    """

    day: str
    state: str
    tables: tuple[tuple[str, ...], ...]
    told: Mapping[Cell, int | None]
    counts: Mapping[Cell, int]
    since: Mapping[Cell, int] = field(default_factory=dict)

    @property
    def hidden(self) -> dict[Cell, int]:
        """Cells of which nothing is told, with their counts."""
        return {c: self.counts[c] for c, told in self.told.items() if told is None}


def as_pairs(by_cell: Mapping[Cell, Any]) -> list[list[Any]]:
    """Return what is known by cell as what JSON can hold."""
    return [[[list(pair) for pair in cell_], value] for cell_, value in by_cell.items()]


def from_pairs(pairs: list[list[Any]]) -> dict[Cell, Any]:
    """Return what `as_pairs` was given."""
    return {tuple((d, v) for d, v in cell_): value for cell_, value in pairs}


def as_text(of: Release) -> dict[str, Any]:
    """Return a release as what JSON can hold; true counts among it, so it stays in the store."""
    return {
        "day": of.day,
        "state": of.state,
        "tables": [list(t) for t in of.tables],
        "told": as_pairs(of.told),
        "counts": as_pairs(of.counts),
        "since": as_pairs(of.since),
    }


def from_text(text: Mapping[str, Any]) -> Release:
    """Return the release that `as_text` was given."""
    return Release(
        text["day"],
        text["state"],
        tuple(tuple(t) for t in text["tables"]),
        from_pairs(text["told"]),
        from_pairs(text["counts"]),
        from_pairs(text["since"]),
    )


def categories(
    records: pd.DataFrame, tables: Sequence[tuple[str, ...]], before: Sequence[Release] = ()
) -> dict[str, tuple[str, ...]]:
    """List every category that is there, or that an earlier release told of, by dimension."""
    every = [*tables, *(t for r in before for t in r.tables)]
    found: dict[str, set[str]] = {d: set() for t in every for d in t}
    for dimension, names in found.items():
        values = records[dimension].astype("object")
        names |= {str(v) for v in values.dropna()}
        if values.isna().any():
            names.add(MISSING)
    for dimension, name in (pair for r in before for of in r.told for pair in of):
        found[dimension].add(name)
    return {d: tuple(sorted(names)) for d, names in found.items()}


def release(
    records: pd.DataFrame,
    tables: Sequence[tuple[str, ...]],
    categories: Mapping[str, tuple[str, ...]],
    rules: Rules,
    *,
    day: str,
    state: str,
    before: Sequence[Release] = (),
    public: Mapping[Cell, int] | None = None,
    grows: bool = True,
    stays: Mapping[str, Collection[str]] | None = None,
    impossible: Collection[Cell] = (),
) -> Release:
    """Make a release of tables of counts.

    Parameters
    ----------
    records : DataFrame
        A row per person or case; the dimensions are columns of it.
    tables : sequence of tuple
        Dimensions of each table; its margins are told too.
    categories : mapping
        Every category that a dimension can have.
    rules : Rules
        The policy.
    day, state : str
        As in `Release`.
    before : sequence of Release
        Every earlier release of this store, the earliest first.
    public : mapping, optional
        Counts of the same cases that somebody has published, exactly.
    grows : bool
        Whether records are only ever added.
    stays, impossible : mapping, collection of Cell, optional
        As `Reader` and `Lattice` have them: what readers know of any state of such records.

    Raises
    ------
    UnsafeError
        If a small count, or a small change, could be inferred all the same.
    NoWayError
        If what was told before leaves no way to hide a small count.
    TooLargeError
        If the tables are linked too widely to be looked through.
    """
    every = [t for r in before for t in r.tables]
    linked = tuple(dict.fromkeys((*every, *tables)))
    lattice = Lattice(categories, linked, rules.largest, impossible)
    cells = [*dict.fromkeys(c for t in tables for c in cells_of(t, categories))]
    counts = count(records, cells)
    public = public or {}
    same = [r for r in before if r.state == state]
    fixed = {c for r in same for c, told in r.told.items() if told is not None} | {*public}
    closed = {c for r in same for c, told in r.told.items() if told is None}
    hidden = hide(
        lattice, lattice.counted(records), counts, rules.threshold, rules.width, fixed,
        before[-1].hidden if before else (),
    )  # fmt: skip
    told: dict[Cell, int | None] = {}
    since: dict[Cell, int] = {}
    for c in cells:
        earlier = _last_told(c, before)
        if c in hidden or (c in closed and c not in fixed):
            told[c] = None
        elif earlier is None:
            told[c] = rules.rounded(counts[c])
        elif before[earlier].state == state or _still(c, counts[c], before, earlier, rules):
            told[c] = before[earlier].told[c]
            since[c] = before[earlier].since.get(c, earlier)
        else:
            told[c] = rules.rounded(counts[c])
    made = Release(day, state, tuple(tables), told, counts, since)
    _audited([*before, made], lattice, rules, public, grows=grows, stays=stays or {})
    return made


def _last_told(of: Cell, before: Sequence[Release]) -> int | None:
    for number in range(len(before) - 1, -1, -1):
        if before[number].told.get(of) is not None:
            return number
    return None


def _still(of: Cell, size: int, before: Sequence[Release], earlier: int, rules: Rules) -> bool:
    first = before[earlier].since.get(of, earlier)
    return abs(size - before[first].counts[of]) < rules.threshold


def _audited(
    releases: Sequence[Release],
    lattice: Lattice,
    rules: Rules,
    public: Mapping[Cell, int],
    *,
    grows: bool,
    stays: Mapping[str, Collection[str]],
) -> None:
    """Look at everything that was said as a reader does; refuse what says too much."""
    states = [*dict.fromkeys(r.state for r in releases)]
    said = [_said(s, releases, states, rules, public) for s in states]
    reader = Reader(lattice, said, grows, stays)
    last = releases[-1]
    hidden = {c: n for r in releases if r.state == last.state for c, n in r.hidden.items()}
    known = narrow(
        reader,
        hidden,
        rules.width,
        changes=_small_changes(releases, states, rules),
        threshold=rules.threshold,
    )
    if known:
        # Which it is stays unsaid: a cell that is named is known to be small.
        raise UnsafeError(
            "a small count, or a small change, could be inferred from this release with all that "
            f"was told before; expected ends that lie {rules.width:g} apart at least. Nothing was "
            "told. Leave a table out, or pool its categories or years."
        )


def _said(
    state: str,
    releases: Sequence[Release],
    states: Sequence[str],
    rules: Rules,
    public: Mapping[Cell, int],
) -> Snapshot:
    """Everything that a reader knows of one state of the records."""
    own = [r for r in releases if r.state == state]
    number = states.index(state)
    told: dict[Cell, Told] = {}
    moved: dict[Cell, Moved] = {}
    for r in own:
        listed = (of for of in r.told if is_listed(of, r.counts[of]))
        told |= {of: Told(of, 1, np.inf) for of in listed if of not in told}
        for of, shown in r.told.items():
            if shown is None:
                continue  # It is small or shields one that is: nothing is known of it by itself.
            first = states.index(releases[r.since[of]].state) if of in r.since else number
            if first == number:
                least = 1 if is_listed(of, r.counts[of]) else 0
                told[of] = Told(of, max(shown - rules.slack, least), shown + rules.slack)
                moved |= _moved(of, number, releases, states, rules)
            else:
                still = rules.threshold - 1
                moved[of] = Moved(of, first, -still, still)
    if state == states[-1]:
        told |= {of: Told(of, size, size) for of, size in public.items()}
    return Snapshot(state, tuple(told.values()), tuple(moved.values()))


def _moved(
    of: Cell, number: int, releases: Sequence[Release], states: Sequence[str], rules: Rules
) -> dict[Cell, Moved]:
    """Say what a count that is told anew gives away: it has changed by the threshold at least."""
    for r in reversed(releases):
        earlier = states.index(r.state)
        before = r.told.get(of)
        if earlier < number and before is not None:
            now = next(x.told[of] for x in releases if x.state == states[number] and of in x.told)
            first = states.index(releases[r.since[of]].state) if of in r.since else earlier
            up = (now or 0) >= before
            bounds = (rules.threshold, float("inf")) if up else (-float("inf"), -rules.threshold)
            return {of: Moved(of, first, *bounds)}
    return {}


def _small_changes(
    releases: Sequence[Release], states: Sequence[str], rules: Rules
) -> list[tuple[Cell, int]]:
    """Cells that were told of two states, between which fewer than the threshold came or went."""
    last = releases[-1]
    found = []
    for r in releases[:-1]:
        if r.state == last.state:
            continue
        for of, size in r.counts.items():
            change = abs(last.counts.get(of, size) - size)
            both = r.told.get(of) is not None and last.told.get(of) is not None
            if both and 0 < change < rules.threshold:
                found.append((of, states.index(r.state)))
    return [*dict.fromkeys(found)]


def shares(of: Release, table: tuple[str, ...], within: tuple[str, ...] = ()) -> dict[Cell, float]:
    """Percent of each cell of a table, of the cell without its further dimensions, as told.

    A share is made of what is told, never of true counts: it tells nothing more.
    """
    found = {}
    for cell_ in of.told:
        if about(cell_) != frozenset(table):
            continue
        whole = tuple((d, v) for d, v in cell_ if d in within) or TOTAL
        above, below = of.told[cell_], of.told.get(whole)
        if above is not None and below:
            found[cell_] = 100 * above / below
    return found
