"""Readers who subtract: a part from its whole, a report from the next, a share from its error.

Each attack is made on what a careless hand would tell, where it must succeed, and on what is told.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
import pytest

from twoway.policy import policy
from twoway.protection.coarse import Coarse
from twoway.protection.figures import Limits, enough_moved, told_beside
from twoway.protection.lattice import TOTAL, Cell, cell, cells_of, inside
from twoway.protection.release import Release, Rules, categories, release
from twoway.register_kinds.training import KIND as TRAINING
from twoway.register_money import may_be_told_anew as money_anew
from twoway.register_money import money
from twoway.survey_figures import answers, figures, figures_as_told, may_be_told_anew
from twoway.waves import Wave, measures

TABLES = (("corridor", "sex"), ("skill",))
RULES = Rules.of(policy("disclosure"))
LIMITS = Limits.of(policy("disclosure"))
WOMEN, MEN = cell(sex="F"), cell(sex="M")
Figures = Mapping[Cell, Mapping[str, Any]]


def workers(sex: str, months: np.ndarray, name: str, corridor: str = "CHN-DEU") -> pd.DataFrame:
    """Workers who earn 1,000 a month and weigh alike."""
    return pd.DataFrame(
        {
            "id": [f"{name}{n}" for n in range(len(months))],
            "cost": 1000.0 * months, "earnings": 1000.0, "weight": 1.0, "stratum": "1",
            "unit": None, "corridor": corridor, "sex": sex, "skill": "low",
        }
    )  # fmt: skip


def drawn(size: int, seed: int) -> np.ndarray:
    """Months that workers paid; a quarter paid nothing."""
    rng = np.random.default_rng(seed)
    return np.where(rng.random(size) < 0.25, 0, rng.lognormal(1, 0.7, size)).round(2)


def counts(people: pd.DataFrame, before: list[Release], day: str) -> Release:
    return release(
        people, TABLES, categories(people, TABLES, before), RULES,
        day=day, state=day, before=before, grows=False,
    )  # fmt: skip


def reports(*states: pd.DataFrame) -> list[dict[str, Any]]:
    """What a keeper's reports on one state after the other tell and write down."""
    told: list[dict[str, Any]] = []
    releases: list[Release] = []
    for day, state in enumerate(states):
        people = state.reset_index(drop=True)
        wave, made = Wave.of_all(0, people), counts(people, releases, str(day))
        anew = may_be_told_anew(wave, made, told, LIMITS)
        found = figures(wave, made, LIMITS) if anew else figures_as_told(made, told)
        pairs = [[[list(pair) for pair in of], f] for of, f in found.items()]
        told.append({"figures": pairs, "answers": answers(wave, made) if anew else None,
                     "of": found})  # fmt: skip
        releases.append(made)
    return told


def careless(people: pd.DataFrame) -> Figures:
    """Means of every group, as they are."""
    wave = Wave.of_all(0, people.reset_index(drop=True))
    cells = cells_of(("corridor", "sex"), categories(people, TABLES))
    here = {of: inside(wave.usable, of) for of in cells}
    return {
        of: {"mean": [measures(wave, who)["mean"].value]} for of, who in here.items() if who.any()
    }


def mean(told: Figures, of: Cell) -> float | None:
    ends = told[of]["mean"] if told.get(of) else None
    return ends[0] if isinstance(ends, list) else None


def sum_of(told: Figures, sizes: Mapping[Cell, int], of: Cell) -> float | None:
    value = mean(told, of)
    return None if value is None else value * sizes[of]


def less(*sums: float | None) -> float | None:
    """Return the first less the others; None if one is not known."""
    return None if None in sums else sums[0] - sum(sums[1:])


GREAT = 120.0
ONE_GREAT = pd.concat(
    [workers("F", drawn(120, 1), "f"), workers("M", np.append(np.linspace(0, 0.2, 19), GREAT), "m")]
)


def test_a_mean_that_is_one_persons_is_not_the_whole_less_the_others():
    sizes = {TOTAL: 140, WOMEN: 120}
    naive = careless(ONE_GREAT)
    naive_sum = less(sum_of(naive, sizes, TOTAL), sum_of(naive, sizes, WOMEN))
    assert naive_sum == pytest.approx(GREAT, rel=0.1), "the attack is too weak"
    told = reports(ONE_GREAT)[0]["of"]
    assert told[MEN]["mean"] == told[MEN]["ratio_of_totals"] == "dominance"
    assert less(sum_of(told, sizes, TOTAL), sum_of(told, sizes, WOMEN)) is None
    assert mean(told, TOTAL) is not None


def test_what_two_hidden_groups_bring_is_not_the_whole_less_what_is_told():
    people = pd.concat(
        [workers("M", drawn(100, 1), "a"), workers("M", drawn(60, 2), "b", "CHN-FRA"),
         workers("M", np.linspace(0, 0.2, 15), "c", "CHN-ESP"),
         workers("M", np.array([0.1, 0.2, GREAT]), "d", "CHN-CYP")]
    )  # fmt: skip
    sizes = {TOTAL: 178, cell(corridor="CHN-DEU"): 100, cell(corridor="CHN-FRA"): 60}
    sums = [
        [sum_of(t, sizes, of) for of in sizes] for t in (careless(people), reports(people)[0]["of"])
    ]
    assert less(*sums[0]) == pytest.approx(GREAT, rel=0.1), "the attack is too weak"
    assert less(*sums[1]) is None


def test_a_group_in_which_all_answered_alike_is_neither_told_nor_subtracted():
    people = pd.concat([workers("F", drawn(60, 3), "f"), workers("M", np.full(20, 2.0), "m")])
    sizes = {TOTAL: 80, WOMEN: 60, MEN: 20}
    naive = careless(people)
    assert mean(naive, MEN) == 2.0, "the attack is too weak"
    told = reports(people)[0]["of"]
    assert told[MEN] == {}
    assert less(sum_of(told, sizes, TOTAL), sum_of(told, sizes, WOMEN)) is None


def test_what_all_who_paid_paid_is_not_their_mean():
    people = workers("M", np.append(np.full(20, 2.0), np.zeros(20)), "m")
    told = reports(people)[0]["of"][TOTAL]
    assert told["nothing"][0] == 50
    assert told["mean_of_payers"] == "dominance"


def test_nested_parts_are_subtracted_too():
    """A corridor that is not told is known by the others, and its men by its women."""
    of = {TOTAL: "abcdef", cell(land="A"): "ab", cell(land="B"): "cdef",
          cell(land="A", sex="F"): "a", cell(land="A", sex="M"): "b"}  # fmt: skip
    people = "abcdef"
    persons = {c: np.array([p in who for p in people]) for c, who in of.items()}

    def of_few(among: np.ndarray) -> bool:
        return "".join(p for p, here in zip(people, among, strict=True) if here) == "b"

    told = told_beside(persons, {TOTAL, cell(land="B"), cell(land="A", sex="F")}, of_few)
    assert told == {TOTAL, cell(land="B")}


def test_a_whole_that_is_not_told_is_the_sum_of_its_parts():
    """Women and men are all, and all less those of A and B are those of C."""
    of = {TOTAL: "abcdef", WOMEN: "abc", MEN: "def", cell(land="A"): "ad", cell(land="B"): "be",
          cell(land="C"): "cf"}  # fmt: skip
    persons = {c: np.array([p in who for p in "abcdef"]) for c, who in of.items()}
    few = persons[cell(land="C")]
    told = told_beside(persons, {*of} - {TOTAL}, lambda among: bool((among == few).all()))
    assert told == {WOMEN, MEN, cell(land="B")}


OLD = pd.concat([workers("F", drawn(90, 4), "f"), workers("M", drawn(80, 5), "m")])
TWELVE = workers("F", drawn(12, 6), "new")


@pytest.mark.parametrize("how", ["came", "gone", "changed"])
def test_one_man_is_not_told_beside_twelve_women(how):
    """Women and all are told anew, and men as they were: what is left is the one man's answer."""
    man = workers("M", np.array([7.5]), "one")
    later = {
        "came": pd.concat([OLD, TWELVE, man]),
        "gone": pd.concat([OLD.iloc[:-1], TWELVE]),
        "changed": pd.concat([OLD.iloc[:-1], OLD.iloc[[-1]].assign(cost=7500.0), TWELVE]),
    }[how]
    first, second = reports(OLD, later)
    naive = less(sum(later["cost"]), sum(later["cost"][later["sex"] == "F"]),
                 sum(OLD["cost"][OLD["sex"] == "M"]))  # fmt: skip
    last = OLD["cost"].iloc[-1]
    known = {"came": 7500.0, "gone": -last, "changed": 7500 - last}[how]
    assert naive == pytest.approx(known), "the attack is too weak"
    assert second["of"] == first["of"]


def test_figures_are_told_anew_where_enough_came_everywhere_or_nobody():
    first, second = reports(OLD, pd.concat([OLD, TWELVE]))
    assert first["of"][MEN] == second["of"][MEN]
    assert second["answers"] is not None
    third = reports(OLD, pd.concat([OLD, TWELVE]), OLD)[2]
    assert third["answers"] is None, "it is the first report again, and less the second the twelve"


def test_one_great_payer_among_enough_who_came_is_not_told_by_the_difference():
    came = workers("F", np.append(np.zeros(11), GREAT), "new")
    first, second = reports(OLD, pd.concat([OLD, came]))
    assert second["of"] == first["of"]


def test_records_are_set_side_by_side_by_all_that_figures_are_made_of():
    then = OLD.assign(months=OLD["cost"] / 1000)
    amounts = ("cost", "earnings", "weight")
    heavier = then.assign(weight=then["weight"].where(then["id"] != "f1", 2.0))
    assert not enough_moved(then, heavier, TABLES, amounts, LIMITS)
    assert not enough_moved(then, then, TABLES, amounts, LIMITS)
    assert enough_moved(then, then.assign(earnings=1001.0), TABLES, amounts, LIMITS)


@pytest.mark.parametrize(
    ("moved", "told"), [(LIMITS.threshold - 1, False), (LIMITS.threshold, True)]
)
def test_as_many_as_the_threshold_must_answer_otherwise_though_none_is_great(moved, told):
    then = OLD.assign(months=OLD["cost"] / 1000)
    some = then["id"].isin(then.loc[then["sex"] == "F", "id"].head(moved))
    later = then.assign(cost=then["cost"].where(~some, then["cost"] + 100))
    assert enough_moved(then, later, TABLES, ("cost",), LIMITS) is told


EXACT = Coarse(0.01, 0.01, 0.01, 1000, 2)


@pytest.mark.parametrize("coarse", [EXACT, LIMITS.coarse], ids=["exact", "told"])
def test_how_many_there_are_is_not_in_a_share_and_its_error(coarse):
    """A share in hundredths and its error are those of one whole number of workers."""
    share, size = 100 * 31 / 97, 97
    error = 100 * (31 / 97 * 66 / 97 / 96) ** 0.5

    def told(k: int, n: int) -> tuple[float, float]:
        p = k / n
        spread = 100 * (p * (1 - p) / (n - 1)) ** 0.5
        step = coarse.share
        return round(round(100 * p / step) * step, 6), coarse.error_told(spread)

    sizes = {n for n in range(90, 105) for k in range(1, n) if told(k, n) == told(31, size)}
    assert size in sizes and share and error
    assert (len(sizes) == 1) is (coarse is EXACT)


def test_one_great_weight_tells_nothing_of_its_group():
    people = workers("M", drawn(60, 7), "m")
    people.loc[0, "weight"] = 10_000.0
    naive = careless(people)
    assert mean(naive, TOTAL) == pytest.approx(people["cost"][0] / 1000, abs=0.05), "too weak"
    assert {*reports(people)[0]["of"][TOTAL].values()} == {"dominance"}


def trained(cost: np.ndarray, payer: str, name: str) -> pd.DataFrame:
    return pd.DataFrame(
        {"id": [f"{name}{n}" for n in range(len(cost))], "trained": "yes", "cost": cost,
         "payer": payer, "corridor": "CHN-DEU", "course": "c"}
    )  # fmt: skip


def test_a_cost_that_is_one_payers_is_not_the_whole_less_the_others():
    great = 2_000_000.0
    rng = np.random.default_rng(8)
    people = pd.concat(
        [trained(rng.uniform(0, 9000, 80), "worker", "w"), trained(rng.uniform(0, 9000, 60), "employer", "e"),
         trained(np.append(rng.uniform(0, 100, 29), great), "state", "s")], ignore_index=True,
    )  # fmt: skip
    payers = {p: cell(payer=p) for p in ("worker", "employer", "state")}
    cells = [TOTAL, *payers.values()]
    sizes = {of: int(inside(people, of).sum()) for of in cells}
    measure = TRAINING.measures["cost_mean"]
    found = money(people, cells, cells, measure, LIMITS, "a")
    exact = {of: {"mean": [measure.value(people[inside(people, of)])]} for of in cells}
    told = {
        of: {"mean": [f["value"]] if f["value"] is not None else "x"} for of, f in found.items()
    }
    known = (TOTAL, payers["worker"], payers["employer"])
    assert less(*(sum_of(exact, sizes, of) for of in known)) == pytest.approx(great, rel=0.01)
    assert less(*(sum_of(told, sizes, of) for of in known)) is None
    one_more = pd.concat([people, trained(np.array([5.0]), "worker", "x")], ignore_index=True)
    many_more = pd.concat(
        [one_more, trained(rng.uniform(0, 9, 20), "employer", "y")], ignore_index=True
    )
    states = {"a": people}
    assert not money_anew(many_more, cells, measure, LIMITS, ["a"], states.get)
    enough = pd.concat([people, trained(rng.uniform(0, 9, 20), "employer", "y")], ignore_index=True)
    assert money_anew(enough, cells, measure, LIMITS, ["a"], states.get)
