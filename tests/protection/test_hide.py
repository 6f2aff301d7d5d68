"""Small counts are hidden, and what shields them; a reader of all the rest cannot tell them."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from persons import LAND, PEOPLE, SEX, WORK, records
from twoway.protection.audit import ContradictionError, Reader, Snapshot, Told, narrow
from twoway.protection.hide import NoWayError, hide, small
from twoway.protection.lattice import TOTAL, Lattice, TooLargeError, cell, cells_of, count


def lattice(*tables):
    categories = {"sex": SEX, "land": LAND, "work": WORK}
    used = {d for t in tables for d in t}
    return Lattice({d: categories[d] for d in used}, tuple(tables))


def told(counts, hidden=(), rounding=1):
    half = (rounding - 1) / 2
    shown = {c: rounding * round(n / rounding) for c, n in counts.items() if c not in hidden}
    return tuple(Told(c, n - half, n + half) for c, n in shown.items())


def test_a_cell_is_counted_with_its_margins_and_who_does_not_answer():
    some = pd.concat([PEOPLE, pd.DataFrame({"sex": [None], "land": ["A"], "work": ["x"]})])
    counts = count(some, cells_of(("sex", "land"), {"sex": (*SEX, "missing"), "land": LAND}))
    assert counts[TOTAL] == 154
    assert counts[cell(sex="F")] == 73
    assert counts[cell(land="B", sex="F")] == 3
    assert counts[cell(sex="missing")] == counts[cell(sex="missing", land="A")] == 1


def test_one_hidden_cell_of_a_table_with_margins_would_be_inferred_at_once():
    whole = lattice(("sex", "land"))
    counts = count(PEOPLE, cells_of(("sex", "land"), whole.categories))
    alone = {cell(sex="F", land="B")}
    reader = Reader(whole, [Snapshot("1", told(counts, alone))])
    (found,) = narrow(reader, {c: counts[c] for c in alone}, 8)
    assert (found.low, found.high) == (3, 3)


def test_a_count_is_small_from_one_to_below_the_threshold():
    counts = {cell(land=str(n)): n for n in (0, 1, 9, 10, 11)}
    assert small(counts, 10) == {cell(land="1"), cell(land="9")}


def test_two_small_counts_of_one_row_do_not_shield_each_other_far_enough():
    # 3 and 4 of women: their sum is 7, so that either would be known to within 7.
    whole = lattice(("sex", "land"))
    people = records(FAx=40, FBx=3, FCx=4, MAx=25, MBx=20, MCx=35)
    counts = count(people, cells_of(("sex", "land"), whole.categories))
    hidden = hide(whole, whole.counted(people), counts, threshold=10, width=8)
    reader = Reader(whole, [Snapshot("1", told(counts, hidden))])
    assert narrow(reader, {c: counts[c] for c in hidden}, 8) == []


def test_tables_that_share_a_margin_agree_on_it():
    both = lattice(("sex", "land"), ("sex", "work"))
    said = (
        Told(cell(sex="F", work="x"), 20, 20), Told(cell(sex="F", work="y"), 15, 15),
        Told(cell(sex="F", land="A"), 12, 12), Told(cell(sex="F", land="C"), 20, 20),
    )  # fmt: skip
    found = Reader(both, [Snapshot("1", said)]).inferred(cell(sex="F", land="B"), 0)
    assert (found.low, found.high) == (3, 3)


def test_the_cheapest_rectangle_shields_it():
    whole = lattice(("sex", "land"))
    counts = count(PEOPLE, cells_of(("sex", "land"), whole.categories))
    hidden = hide(whole, whole.counted(PEOPLE), counts, threshold=10, width=8)
    assert cell(sex="F", land="B") in hidden
    assert len(hidden) == 4
    assert TOTAL not in hidden
    reader = Reader(whole, [Snapshot("1", told(counts, hidden))])
    assert narrow(reader, {c: counts[c] for c in hidden}, 8) == []


def test_a_second_table_of_the_same_persons_is_linked():
    # Work tells the land of everybody in B: what the first table hides the second would tell.
    both = lattice(("sex", "land"), ("sex", "work"))
    assert both.cliques == (("land", "sex"), ("sex", "work"))
    circle = lattice(("sex", "land"), ("sex", "work"), ("land", "work"))
    assert circle.cliques == (("land", "sex", "work"),)
    cells = [c for t in circle.tables for c in cells_of(t, circle.categories)]
    counts = count(PEOPLE, cells)
    hidden = hide(circle, circle.counted(PEOPLE), counts, threshold=10, width=8)
    reader = Reader(circle, [Snapshot("1", told(counts, hidden))])
    assert narrow(reader, {c: counts[c] for c in hidden}, 8) == []


def test_what_is_public_or_told_before_cannot_be_taken_back():
    whole = lattice(("sex", "land"))
    cells = cells_of(("sex", "land"), whole.categories)
    counts = count(PEOPLE, cells)
    with pytest.raises(NoWayError, match="can be inferred from what was told before or is public"):
        hide(
            whole,
            whole.counted(PEOPLE),
            counts,
            10,
            8,
            fixed={c for c in cells if len(c) < 2} | {cell(sex="M", land="B")},
        )


def test_counts_that_no_persons_could_give_are_a_contradiction():
    whole = lattice(("sex", "land"))
    wrong = Snapshot("1", (Told(TOTAL, 10, 10), Told(cell(sex="F"), 20, 20)))
    with pytest.raises(ContradictionError, match="no persons could give"):
        Reader(whole, [wrong]).inferred(cell(land="A"), 0)


def test_two_days_of_a_register_tell_who_came_between():
    later = pd.concat([PEOPLE, records(FAx=3)])
    whole = lattice(("sex", "land"))
    cells = cells_of(("sex", "land"), whole.categories)
    first, last = count(PEOPLE, cells), count(later, cells)
    hidden = {c for c in cells if 0 < first[c] < 10}
    exact = Reader(whole, [Snapshot("1", told(first, hidden)), Snapshot("2", told(last, hidden))])
    came = exact.inferred(cell(sex="F", land="A"), 1, 0)
    assert (came.low, came.high) == (3, 3)
    # Rounding alone leaves 1 to 4 of them: still too near.
    rounded = Reader(
        whole,
        [Snapshot("1", told(first, hidden, 5)), Snapshot("2", told(last, hidden, 5))],
    )
    (near,) = narrow(rounded, {}, 8, changes=[(cell(sex="F", land="A"), 0)])
    assert (near.low, near.high, near.day) == (1, 4, "1 to 2")


def test_tables_that_are_linked_too_widely_are_refused():
    many = {f"d{n}": tuple("abcdefghij") for n in range(5)}
    with pytest.raises(TooLargeError, match="linked over 100,000 finest cells"):
        assert Lattice(many, (tuple(many),)).cliques


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 40), min_size=12, max_size=12))
def test_no_small_count_of_linked_tables_can_be_inferred(sizes):
    keys = [f"{s}{a}{w}" for s in SEX for a in LAND for w in WORK]
    people = records(**dict(zip(keys, sizes, strict=True)))
    if people.empty:
        return
    circle = lattice(("sex", "land"), ("land", "work"))
    cells = list(dict.fromkeys(c for t in circle.tables for c in cells_of(t, circle.categories)))
    counts = count(people, cells)
    if counts[TOTAL] < 100:
        return
    try:
        hidden = hide(circle, circle.counted(people), counts, threshold=10, width=8)
    except NoWayError:
        return
    reader = Reader(circle, [Snapshot("1", told(counts, hidden))])
    assert narrow(reader, {c: counts[c] for c in hidden}, 8) == []
    assert np.isfinite(reader.inferred(TOTAL, 0).low)
