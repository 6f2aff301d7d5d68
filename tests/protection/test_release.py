"""Releases that tell of no few persons: within a table, across tables, days and public figures."""

import pandas as pd
import pytest

from persons import LAND, PEOPLE, SEX, WORK, records
from twoway.policy import policy
from twoway.protection.audit import UnsafeError
from twoway.protection.hide import NoWayError, small
from twoway.protection.lattice import TOTAL, cell
from twoway.protection.release import Rules, release, shares

RULES = Rules(threshold=10, rounding=5, width=8)
CATEGORIES = {"sex": SEX, "land": LAND, "work": WORK}


def told(people, *tables, day="1", state="a", before=(), **options):
    return release(
        people, tables, CATEGORIES, RULES, day=day, state=state, before=before, **options
    )


def test_the_shipped_policy_is_the_strict_one():
    rules = Rules.of(policy("disclosure"), "trafficking")
    assert (rules.threshold, rules.rounding, Rules.of(policy("disclosure")).threshold) == (
        11,
        5,
        10,
    )
    assert [RULES.rounded(n) for n in (0, 2, 3, 12, 13)] == [0, 0, 5, 10, 15]


def test_what_is_told_is_rounded_and_what_is_small_is_not_told():
    made = told(PEOPLE, ("sex", "land"))
    assert made.told[TOTAL] == 155
    assert made.told[cell(sex="F", land="B")] is None
    shown = [v for v in made.told.values() if v is not None]
    assert all(v % 5 == 0 for v in shown)
    assert len(made.hidden) == 4
    assert shares(made, ("sex",))[cell(sex="F")] == pytest.approx(100 * 75 / 155)


def test_a_second_release_of_the_same_records_tells_the_same():
    first = told(PEOPLE, ("sex", "land"))
    second = told(PEOPLE, ("sex", "land"), ("work",), day="2", before=[first])
    assert {c: second.told[c] for c in first.told} == dict(first.told)


def test_a_table_that_would_undo_an_earlier_one_is_not_told():
    # By sex alone nothing is small; then land by sex would tell of three.
    few = records(FAx=40, FBx=3, MAx=25, MBy=12)
    first = told(few, ("sex", "land"))
    assert first.told[cell(sex="F", land="B")] is None
    public = {cell(sex="F"): 43, cell(land="B"): 15, cell(sex="M", land="B"): 12}
    with pytest.raises((UnsafeError, NoWayError)):
        told(few, ("sex", "land"), day="2", before=[first], public=public)


def test_what_is_hidden_too_little_is_stopped_by_the_audit(monkeypatch):
    monkeypatch.setattr(
        "twoway.protection.release.hide",
        lambda lattice, finest, counts, threshold, *rest: small(counts, threshold),
    )
    public = {cell(sex="F"): 73, cell(sex="F", land="A"): 40, cell(sex="F", land="C"): 30}
    with pytest.raises(UnsafeError, match="a small count, or a small change, could be inferred"):
        told(PEOPLE, ("sex", "land"), public=public)


def test_a_public_count_is_no_shield():
    alone = told(PEOPLE, ("sex", "land"))
    shield = next(c for c in alone.hidden if c != cell(sex="F", land="B") and len(c) == 2)
    public = {shield: alone.counts[shield]}
    beside = told(PEOPLE, ("sex", "land"), public=public)
    assert beside.told[shield] is not None
    assert set(beside.hidden) != set(alone.hidden)


@pytest.mark.parametrize("more", [1, 3, 9])
def test_few_who_came_since_are_not_told_by_the_difference(more):
    first = told(PEOPLE, ("sex", "land"))
    later = pd.concat([PEOPLE, records(FAx=more)])
    second = told(later, ("sex", "land"), day="2", state="b", before=[first])
    assert dict(second.told) == dict(first.told)


def test_enough_who_came_are_told():
    first = told(PEOPLE, ("sex",))
    later = pd.concat([PEOPLE, records(FAx=20)])
    second = told(later, ("sex",), day="2", state="b", before=[first])
    assert second.told[cell(sex="F")] == 95
    assert second.told[cell(sex="M")] == first.told[cell(sex="M")]


def test_a_drop_by_drop_growth_is_told_once_it_is_enough():
    releases = []
    people = PEOPLE
    seen = []
    for day in range(6):
        made = told(people, ("sex",), day=str(day), state=str(day), before=releases)
        releases.append(made)
        seen.append(made.told[cell(sex="F")])
        people = pd.concat([people, records(FAx=4)])
    assert seen == [75, 75, 75, 85, 85, 85]
