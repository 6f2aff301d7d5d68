"""Readers who try to learn a small count: from margins, tables, releases, public totals, shares.

Each attack is arithmetic of its own, not the audit's. Each is made twice: on tables in which nothing
but the small count itself is hidden, where it must succeed, and on what is released, where it must
not come nearer than the policy allows.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
import pytest

from persons import LAND, SEX, WORK, records
from twoway.protection.figures import groups
from twoway.protection.hide import NoWayError
from twoway.protection.lattice import TOTAL, Cell, cell, cells_of, count
from twoway.protection.release import Release, Rules, categories, release, shares

RULES = Rules(threshold=10, rounding=5, width=8)
CATEGORIES = {"sex": SEX, "land": LAND, "work": WORK}
SMALL = cell(sex="F", land="B")
PEOPLE = records(FAx=40, FBx=3, FCy=30, MAx=25, MBy=20, MCx=35)
TABLES = (("sex", "land"), ("land", "work"))
Known = tuple[float, float]


@dataclass(frozen=True)
class Open:
    """What a careless hand would publish: everything as it is, but for small counts."""

    told: Mapping[Cell, int | None]
    counts: Mapping[Cell, int]
    slack: float = 0.0


def careless(people: pd.DataFrame, *tables: tuple[str, ...]) -> Open:
    cells = [c for t in tables for c in cells_of(t, CATEGORIES)]
    counts = count(people, dict.fromkeys(cells))
    return Open({c: None if 0 < n < 10 else n for c, n in counts.items()}, counts)


def careful(people: pd.DataFrame, *tables: tuple[str, ...], before=(), **options) -> Release:
    day = str(len(before))
    return release(
        people, tables, CATEGORIES, RULES, day=day, state=options.pop("state", "a"),
        before=before, **options,
    )  # fmt: skip


def ends(of: Open | Release, c: Cell) -> Known | None:
    told = of.told.get(c)
    slack = of.slack if isinstance(of, Open) else RULES.slack
    return None if told is None else (max(told - slack, 0), told + slack)


def less(whole: Known | None, *parts: Known | None) -> Known | None:
    if whole is None or any(p is None for p in parts):
        return None
    low = whole[0] - sum(p[1] for p in parts if p)
    high = whole[1] - sum(p[0] for p in parts if p)
    return max(low, 0), high


def learnt(found: Known | None) -> bool:
    """Whether an attack came nearer than the policy allows."""
    return found is not None and found[1] - found[0] < RULES.width


def by_row(of) -> Known | None:
    others = [ends(of, cell(sex="F", land=a)) for a in LAND if a != "B"]
    return less(ends(of, cell(sex="F")), *others)


def by_column(of) -> Known | None:
    return less(ends(of, cell(land="B")), ends(of, cell(sex="M", land="B")))


def by_another_table(of) -> Known | None:
    """All who do x in B are women, as a reader may know: the other table counts the small cell."""
    return ends(of, cell(land="B", work="x"))


def by_the_total(of) -> Known | None:
    others = [ends(of, cell(sex=s, land=a)) for s in SEX for a in LAND if (s, a) != ("F", "B")]
    return less(ends(of, TOTAL), *others)


def by_shares(of) -> Known | None:
    """Turn percentages of the row back into persons."""
    if isinstance(of, Release):
        told = shares(of, ("land", "sex"), within=("sex",))
    else:
        told = {c: 100 * of.counts[c] / of.counts[cell(sex="F")]
                for c in of.told if c and dict(c).get("sex") == "F" and len(c) == 2}  # fmt: skip
    whole = ends(of, cell(sex="F"))
    mine = told.get(SMALL)
    return None if mine is None or whole is None else (whole[0] * mine / 100, whole[1] * mine / 100)


@pytest.mark.parametrize("attack", [by_row, by_column, by_another_table, by_the_total, by_shares])
def test_a_reader_of_one_release(attack: Callable):
    people = records(FAx=40, FBx=3, FCy=30, MAx=25, MBy=20, MCx=35)
    naive = careless(people, *TABLES)
    if attack is by_another_table:  # The careless hand hid the count in one of the tables only.
        naive = Open({**naive.told, cell(land="B", work="x"): 3}, naive.counts)
    assert learnt(attack(naive)), "the attack is too weak"
    assert not learnt(attack(careful(people, *TABLES)))


@pytest.mark.parametrize("came", [1, 4, 9])
def test_a_reader_of_two_releases(came: int):
    """The difference of a count in two releases is who came between."""
    later = pd.concat([PEOPLE, records(FCx=came)])
    women = cell(sex="F", land="C")
    naive = careless(PEOPLE, *TABLES), careless(later, *TABLES)
    difference = less(ends(naive[1], women), ends(naive[0], women))
    assert difference == (came, came), "the attack is too weak"
    first = careful(PEOPLE, *TABLES)
    second = careful(later, *TABLES, before=[first], state="b")
    # Who knows how it is told knows only that fewer than the threshold came.
    assert second.told == first.told
    assert second.since[women] == 0


def test_a_reader_of_many_releases_of_one_state():
    """What one table hides another of the same persons must not tell."""
    naive = careless(PEOPLE, ("sex", "land")), careless(PEOPLE, ("land", "work"), ("sex", "work"))
    of_work = less(ends(naive[0], cell(land="B")), ends(naive[1], cell(land="B", work="y")))
    assert learnt(of_work), "the attack is too weak"
    first = careful(PEOPLE, ("sex", "land"))
    second = careful(PEOPLE, ("land", "work"), before=[first])
    told = less(ends(first, cell(land="B")), ends(second, cell(land="B", work="y")))
    assert not learnt(told)


def test_a_reader_of_a_public_total():
    """A publisher prints how many women there are, and the others are told."""
    naive = careless(PEOPLE, ("sex", "land"))
    public = count(PEOPLE, [cell(sex="F")])[cell(sex="F")]
    others = [ends(naive, cell(sex="F", land=a)) for a in "AC"]
    assert learnt(less((public, public), *others)), "the attack is too weak"
    made = careful(PEOPLE, ("sex", "land"), public={cell(sex="F"): public})
    others = [ends(made, cell(sex="F", land=a)) for a in "AC"]
    assert not learnt(less((public, public), *others))


def test_a_reader_of_means_of_a_group_and_of_nearly_all_of_it():
    """Two means and two counts give the mean of the few between them."""
    rng = np.random.default_rng(4)
    people = records(FCx=4, MCx=36, FAx=40, MAx=40)
    pay = pd.Series(rng.lognormal(8, 0.5, len(people)))
    of_c, of_men = people["land"].eq("C"), people["land"].eq("C") & people["sex"].eq("M")
    whole, part = pay[of_c].mean(), pay[of_men].mean()
    few = (whole * of_c.sum() - part * of_men.sum()) / (of_c.sum() - of_men.sum())
    true = pay[of_c & ~of_men].mean()
    assert few == pytest.approx(true), "the attack is too weak"
    made = careful(people, ("sex", "land"))
    allowed = groups(made, RULES.threshold)
    assert not {cell(land="C"), cell(land="C", sex="M")} <= allowed


def test_a_release_that_would_undo_another_is_not_made_at_all():
    """The control that stops it is the audit: without history the same tables come out."""
    people = records(FAx=40, FBx=3, MAx=25, MBx=12)
    first = careful(people, ("sex", "land"))
    alone = careful(people, ("land",))
    assert alone.told[cell(land="B")] == 15
    beside = careful(people, ("land",), before=[first])
    hidden = less(ends(beside, cell(land="B")), ends(first, cell(sex="M", land="B")))
    assert not learnt(hidden)


def test_a_reader_who_counts_the_categories_that_are_listed():
    """Each that is listed has somebody: of nine hidden among fifteen none is more than seven."""
    tail = [f"T{n}" for n in range(9) for _ in range(1 + (n < 6))]
    people = pd.DataFrame({"land": ["A"] * 60 + ["B"] * 40 + tail, "sex": "F"})
    table = (("land",),)
    known = categories(people, table)
    small = {c for c in known["land"] if c.startswith("T")}
    left = len(tail)
    assert left - (len(small) - 1) - 1 < RULES.width, "the attack is too weak"
    made = release(people, table, known, RULES, day="1", state="a")
    hidden = {of for of, n in made.told.items() if n is None}
    most = sum(made.counts[of] for of in hidden) - (len(hidden) - 1)
    assert {cell(land=c) for c in small} < hidden, "what is left of the small ones alone is told"
    assert most - 1 >= RULES.width
    with pytest.raises(NoWayError, match="how many categories there are"):
        few = people.iloc[99:].drop_duplicates("land")  # Ten to ten places.
        release(few, table, categories(few, table), RULES, day="1", state="a")
