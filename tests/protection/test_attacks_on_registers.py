"""Readers of a register: of an extract and the next, of curves, and of what its columns must be.

Each attack is arithmetic of its own. It succeeds on what a careless hand would publish, and does not
on what is told.
"""

from dataclasses import replace
from itertools import pairwise

import pandas as pd
import pytest

from twoway.protection.audit import Reader
from twoway.protection.coarse import Coarse
from twoway.protection.figures import Limits
from twoway.protection.lattice import TOTAL, Lattice, cell
from twoway.protection.release import Release, Rules, _said, categories, release
from twoway.register_kinds.complaints import KIND
from twoway.register_times import GRID, MEDIAN, Times, few_stopped, times, within

RULES = Rules(threshold=11, rounding=5, width=8)
EXACT = Rules(threshold=11, rounding=1, width=8)
CARELESS = Rules(threshold=1, rounding=1, width=0)
LIMITS = Limits(11, 2, 0.9, 0.1, 10, Coarse(1, 0.1, 0.01, 1000, 1))
NO_LIMITS = Limits(1, 2, 1.0, 0.0, 1, Coarse(0.01, 0.01, 0.01, 1000, 2))
TABLES = (("corridor", "year"), ("corridor", "outcome"), ("corridor", "closed"))


def complaints(*rows: tuple[str, str, str, str, int]) -> pd.DataFrame:
    """Make complaints of a corridor, year, year of closing and outcome."""
    every = [row[:4] for row in rows for _ in range(row[4])]
    return pd.DataFrame(every, columns=["corridor", "year", "closed", "outcome"])


FIRST = complaints(
    ("A", "2023", "2023", "for_worker", 60),
    ("A", "2023", "2024", "rejected", 40),
    ("A", "2024", "open", "open", 50),
    ("B", "2023", "2023", "for_worker", 80),
    ("B", "2024", "2024", "rejected", 45),
    ("B", "2024", "open", "open", 70),
)
# A month later: three of the open ones of A were closed, for the worker, and two more lodged.
LATER = pd.concat(
    [
        FIRST.drop(FIRST.query("corridor == 'A' and outcome == 'open'").index[:3]),
        complaints(("A", "2024", "2024", "for_worker", 3), ("A", "2024", "open", "open", 2)),
    ]
)
CLOSED_FOR_WORKER = cell(corridor="A", outcome="for_worker")


def told(records: pd.DataFrame, rules: Rules, state: str, *before: Release, tables=TABLES):
    known = categories(records, tables, before)
    return release(
        records, tables, known, rules, day=state, state=state, before=before, grows=False,
        stays=KIND.stays(known), impossible=KIND.impossible(known),
    )  # fmt: skip


def without_history(records: pd.DataFrame, state: str) -> Release:
    return told(records, CARELESS, state)


def test_an_extract_cannot_be_subtracted_from_the_next():
    naive = without_history(FIRST, "a"), without_history(LATER, "b")
    closed = naive[1].told[CLOSED_FOR_WORKER] - naive[0].told[CLOSED_FOR_WORKER]
    assert closed == 3, "the attack is too weak"
    first = told(FIRST, RULES, "a")
    second = told(LATER, RULES, "b", first)
    assert second.told == first.told


def test_what_ends_stays_so_and_the_audit_knows_it():
    """A reader knows that no complaint reopens: of what is told as it was the change is above."""
    known = categories(LATER, TABLES, [told(FIRST, RULES, "a")])
    first = told(FIRST, RULES, "a")
    second = told(LATER, RULES, "b", first)
    lattice = Lattice(known, TABLES, impossible=KIND.impossible(known))
    said = [_said(s, [first, second], ["a", "b"], RULES, {}) for s in ("a", "b")]
    blind = Reader(lattice, said, grows=False)
    seeing = Reader(lattice, said, grows=False, stays=KIND.stays(known))
    ends = [r.inferred(CLOSED_FOR_WORKER, 1, 0) for r in (blind, seeing)]
    assert (ends[0].low, ends[1].low) == (-10, 0)
    assert ends[1].width >= RULES.width
    # The open ones can fall, and a reader of their number learns of them no more than that.
    open_ = seeing.inferred(cell(corridor="A", outcome="open"), 1, 0)
    assert open_.low < 0 and open_.width >= RULES.width


def test_the_open_ones_are_hidden_in_both_tables_or_in_none():
    """Who is open has not been closed: one table must not tell what the other hides."""
    records = complaints(
        ("A", "2023", "2023", "for_worker", 60),
        ("A", "2023", "2023", "rejected", 3),
        ("A", "2023", "open", "open", 20),
    )
    tables = (("outcome",), ("closed",))
    known = categories(records, tables)
    naive = release(records, tables, known, EXACT, day="a", state="a")
    assert naive.told[cell(outcome="open")] is None
    rest = naive.told[TOTAL] - naive.told[cell(outcome="for_worker")]
    assert rest - naive.told[cell(closed="open")] == 3, "the attack is too weak"
    made = told(records, EXACT, "a", tables=tables)
    parts = [made.told[cell(outcome=o)] for o in ("for_worker", "rejected")]
    by_outcome = None if None in parts else parts
    hidden = made.told[cell(outcome="for_worker")] is None or made.told[cell(closed="open")] is None
    assert by_outcome is None and hidden


def watched(*spans: tuple[int, int], left: int) -> pd.DataFrame:
    ends = [days for days, size in spans for _ in range(size)]
    return pd.DataFrame(
        {
            "days": [*ends, *[500] * left],
            "ended": [True] * len(ends) + [False] * left,
            "stopped": False,
        }
    )


def ended_by(of: Times, size: int) -> dict[int, int]:
    """Turn shares back into complaints, as a reader who knows how many there are."""
    told_ = {d: of.told[within(d)] for d in GRID}
    return {0: 0} | {d: round(size * ends[0] / 100) for d, ends in told_.items() if ends}


def test_few_who_withdrew_cannot_be_worked_out_from_a_share():
    """A share of who was decided on is one of whole numbers: it tells how many were left out."""
    rows = pd.concat([watched((10, 10), (100, 60), (300, 12), left=14),
                      pd.DataFrame({"days": [1] * 4, "ended": False, "stopped": True})])  # fmt: skip
    share = times({TOTAL: rows}, NO_LIMITS, {})[TOTAL].told[within(30)][0]
    sizes = {n for n in range(91, 101) for k in range(1, n) if round(100 * k / n, 2) == share}
    assert sizes == {96}, "the attack is too weak"
    assert few_stopped(rows, LIMITS) and not few_stopped(CURVE, LIMITS)


CURVE = watched((10, 40), (60, 4), (100, 60), (300, 30), left=50)


def test_a_curve_cannot_be_turned_into_a_small_count():
    naive = ended_by(times({TOTAL: CURVE}, NO_LIMITS, {})[TOTAL], len(CURVE))
    assert naive[90] - naive[30] == 4, "the attack is too weak"
    # Which days are told is looked at alone: shares are as exact as before.
    exact = replace(LIMITS, coarse=NO_LIMITS.coarse)
    known = ended_by(times({TOTAL: CURVE}, exact, {})[TOTAL], len(CURVE))
    assert known[180] - known[30] == 64
    assert all(b - a == 0 or b - a >= 11 for a, b in pairwise(known.values()))
    assert len(CURVE) - max(known.values()) >= 11


@pytest.mark.parametrize("limits", [NO_LIMITS, LIMITS])
def test_a_median_cannot_be_set_beside_a_share(limits):
    """By the median half have ended: less those of day 30 they are who ended in between."""
    rows = watched((20, 48), (33, 4), (300, 30), left=20)
    found = times({TOTAL: rows}, limits, {})[TOTAL]
    half = len(rows) / 2 - ended_by(found, len(rows))[30]
    assert half == 3
    assert (found.told[MEDIAN] is None) is (limits is LIMITS)


@pytest.mark.parametrize("limits", [NO_LIMITS, LIMITS])
def test_a_curve_less_another_cannot_be_turned_into_a_small_count(limits):
    """What the told corridors leave of the whole is the curve of the others."""
    one, two = watched((10, 40), (60, 20), left=30), watched((10, 30), (60, 15), left=30)
    rest = watched((10, 2), (60, 30), left=30)
    groups = {TOTAL: pd.concat([one, two, rest]), cell(corridor="A"): one, cell(corridor="B"): two}
    found = times(groups, limits, {})
    of = {c: ended_by(t, len(groups[c])) for c, t in found.items()}
    whole, parts = of.pop(TOTAL), [*of.values()]
    both = [d for d in whole if d and all(d in p for p in parts)]
    left = [whole[d] - sum(p[d] for p in parts) for d in both]
    assert (2 in left) is (limits is NO_LIMITS)


def test_a_curve_cannot_be_subtracted_from_the_next():
    """Twenty more complaints, of which three were closed within a month."""
    later = pd.concat([CURVE, watched((20, 3), left=17)])
    before, after = (times({TOTAL: of}, NO_LIMITS, {})[TOTAL] for of in (CURVE, later))
    within_a_month = ended_by(after, len(later))[30] - ended_by(before, len(CURVE))[30]
    assert within_a_month == 3, "the attack is too weak"
    first = times({TOTAL: CURVE}, LIMITS, {})
    assert times({TOTAL: later}, LIMITS, first) == first
