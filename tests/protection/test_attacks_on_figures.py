"""Readers who turn means, shares, quantiles and exported rows back into somebody.

Each attack is made on figures as the methods give them, where it must succeed, and on what a report
tells of the same persons, where it must learn nothing.
"""

import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
import pytest

from twoway.policy import policy
from twoway.protection.coarse import Coarse
from twoway.protection.export import export
from twoway.protection.figures import Limits
from twoway.protection.lattice import TOTAL
from twoway.protection.release import Rules, release
from twoway.protection.vault import Vault
from twoway.survey_figures import _classes, _further, figures
from twoway.waves import SHARES, Wave, measures

Figures = Mapping[str, Any]
LIMITS = Limits.of(policy("disclosure"))
# So fine that what is withheld is all that protects.
FINE = replace(LIMITS, coarse=Coarse(0.0001, 0.0001, 0.0001, 1000, 6))


def workers(cost: np.ndarray, earnings: np.ndarray | float = 1000.0) -> pd.DataFrame:
    """Workers of one group that were drawn alike: cost over earnings is what they paid in months."""
    return pd.DataFrame(
        {
            "cost": cost, "earnings": earnings, "weight": 1.0, "stratum": "1", "unit": None,
            "corridor": "CHN-DEU", "sex": "F", "skill": "low",
        }
    )  # fmt: skip


def careless(people: pd.DataFrame) -> Figures:
    """Everything that is measured, as it is."""
    wave = Wave.of_all(0, people)
    found = measures(wave, np.ones(len(people), dtype=bool))
    times = {k: 100 if k in SHARES else 1 for k in found}
    return {k: [times[k] * x for x in (e.value, e.low, e.high)] for k, e in found.items()}


def careful(people: pd.DataFrame, limits: Limits = LIMITS) -> Figures:
    """What a report tells of all of them; a reason why a figure is withheld is no figure."""
    made = release(
        people, (("sex",),), {"sex": ("F", "M")}, Rules.of(policy("disclosure")), day="1", state="a"
    )
    told = figures(Wave.of_all(0, people), made, limits)[TOTAL]
    return {name: ends if isinstance(ends, list) else None for name, ends in told.items()}


def amounts(size: int, seed: int = 5) -> np.ndarray:
    return np.random.default_rng(seed).uniform(1200, 2900, size).round()


def by_a_share(told: Figures, size: int) -> float | None:
    """A percentage of so many persons is a count; it is told of a few."""
    if told["above_6"] is None:
        return None
    return round(told["above_6"][0] / 100 * size)


def by_two_shares(told: Figures, size: int) -> float | None:
    """Who paid between one month and three are those above one less those above three."""
    if told["above_1"] is None or told["above_3"] is None:
        return None
    return round((told["above_1"][0] - told["above_3"][0]) / 100 * size)


def by_the_mean_and_its_winsorised_twin(told: Figures, size: int) -> float | None:
    """Both differ by what the greatest paid above the next."""
    if told["mean"] is None or told["mean_winsorised"] is None:
        return None
    return (told["mean"][0] - told["mean_winsorised"][0]) * size


def by_a_mean_that_is_one_persons(told: Figures, size: int) -> float | None:
    """Nearly all of a mean times its persons is one of them."""
    return None if told["mean"] is None else told["mean"][0] * size


EARNED = 1_030_000


def by_a_total_that_is_one_persons(told: Figures, size: int) -> float | None:
    """Who knows what all earned has what all paid, which is what one of them paid."""
    return None if told["ratio_of_totals"] is None else told["ratio_of_totals"][0] * EARNED


def by_a_quantile_of_few(told: Figures, size: int) -> float | None:
    """A quantile is what somebody paid; beside few others it is theirs."""
    return None if told["percentile_80"] is None else told["percentile_80"][0]


def by_the_end_of_an_interval(told: Figures, size: int) -> float | None:
    """The interval of a high quantile reaches up to the greatest of all."""
    return None if told["percentile_80"] is None else told["percentile_80"][2]


# Who they are, what is sought of them, and how near is too near.
CASES: dict[Callable[[Figures, int], float | None], tuple[pd.DataFrame, float, float]] = {
    by_a_share: (workers(np.append(amounts(200), [7000.0] * 4)), 4, 0.5),
    by_two_shares: (
        workers(np.concatenate([[2000.0] * 5, [500.0] * 60, [4500.0] * 60])), 5, 0.5
    ),
    by_the_mean_and_its_winsorised_twin: (
        # Of 204 the top half percent is one person: 9 months, the next 7.
        workers(np.append(amounts(202), [7000.0, 9000.0])), 2.0, 0.2,
    ),
    by_a_mean_that_is_one_persons: (
        workers(np.append(amounts(30), 2000.0), np.append(np.full(30, 1000.0), 1.0)), 2000.0, 200.0,
    ),
    by_a_total_that_is_one_persons: (
        workers(
            np.append(np.linspace(1500.0, 2500.0, 30), 2_000_000.0),
            np.append(np.full(30, 1000.0), 1_000_000.0),
        ),
        2_000_000, 200_000,
    ),
    by_a_quantile_of_few: (workers(np.append(np.full(23, 1500.0), 2500.0 + np.arange(7))), 2.5, 0.001),
    by_the_end_of_an_interval: (
        # Asked ten by ten, who paid alike: much may be otherwise in another sample.
        workers(np.append(np.sort(amounts(59)), 2950.0)).assign(unit=np.repeat([*"abcdef"], 10)),
        2.95, 0.001,
    ),
}  # fmt: skip


def by_the_mean_of_payers(told: Figures, size: int) -> float | None:
    """Of all over that of those who paid is the share of who did."""
    if told["mean"] is None or told["mean_of_payers"] is None:
        return None
    return size * (1 - told["mean"][0] / told["mean_of_payers"][0])


def by_the_mean_with_interest(told: Figures, size: int) -> float | None:
    """Less that without, it is what few who borrowed owe."""
    if told["mean"] is None or told["mean_with_interest"] is None:
        return None
    return size * (told["mean_with_interest"][0] - told["mean"][0])


FEW_PAID_NOTHING = workers(np.append(amounts(40), [0.0] * 4))
FEW_BORROWED = workers(amounts(44)).assign(interest=[2.0] * 4 + [0.0] * 40)


@pytest.mark.parametrize(
    ("attack", "people", "sought"),
    [(by_the_mean_of_payers, FEW_PAID_NOTHING, 4), (by_the_mean_with_interest, FEW_BORROWED, 8)],
    ids=["payers", "interest"],
)
def test_a_further_mean_does_not_tell_of_few(attack, people, sought):
    months = people["cost"] / people["earnings"]
    people = people.assign(ratio_with_interest=months + people.get("interest", 0.0))
    everything = _further(Wave.of_all(0, people), np.ones(len(people), dtype=bool))
    naive = careless(people) | {k: [e.value] for k, e in everything.items()}
    assert attack(naive, len(people)) == pytest.approx(sought), "the attack is too weak"
    assert attack(careful(people), len(people)) is None
    # Of enough it may be told, as coarsely as all figures are.
    many = pd.concat([people] * 4, ignore_index=True)
    assert attack(careful(many), len(many)) is not None


@pytest.mark.parametrize("attack", CASES, ids=lambda a: a.__name__)
def test_a_reader_of_figures(attack):
    people, sought, near = CASES[attack]
    naive = attack(careless(people), len(people))
    assert naive == pytest.approx(sought, abs=near), "the attack is too weak"
    for limits in (LIMITS, FINE):
        learnt = attack(careful(people, limits), len(people))
        assert learnt is None or abs(learnt - sought) > near


def test_who_paid_just_as_much_as_a_bound_is_below_it():
    """As the shares are: nothing, and more than one month, three and six."""
    months = np.array([0.0, 0.5, 1.0, 3.0, 3.5, 6.0, 6.1])
    assert _classes(months).tolist() == [1, 2, 1, 2, 1]


def test_what_can_be_told_of_them_is_told():
    told = careful(workers(np.concatenate([amounts(100), amounts(50) + 3000])))
    assert told["mean"] is not None
    assert told["above_1"] == [100.0, 100.0, 100.0, 0.0]
    assert told["above_3"][0] == 33
    assert told["median"][1] is not None


def by_place(content: bytes, known_names: list[str]) -> dict[str, float]:
    """Who knows the names of all, which are numbers, sets them beside the rows by their hash."""
    table = pd.read_csv(io.BytesIO(content))
    order = pd.util.hash_pandas_object(pd.Series(known_names, dtype="str"), index=False).argsort()
    return dict(zip(np.array(known_names)[order.to_numpy()], table["months"], strict=True))


def test_a_reader_of_the_order_of_an_export(tmp_path):
    rng = np.random.default_rng(8)
    names = [f"p{n}" for n in range(100)]
    people = pd.DataFrame({"id": names, "sex": "F", "months": rng.uniform(0, 9, 100).round(3)})
    true = dict(zip(names, people["months"], strict=True))
    order = pd.util.hash_pandas_object(people["id"], index=False).argsort()
    shuffled = people.iloc[order.to_numpy()][["sex", "months"]].to_csv(index=False).encode()
    assert by_place(shuffled, names) == true, "the attack is too weak"
    vault = Vault(tmp_path / "store")
    held = vault.keep("surveys", "pilot", {"workers": people}, {}, {})
    made = export(
        held, people, vault, quasi=("sex",), others=("months",), fewest=10, day="1", to="x"
    )
    found = by_place(made.content, names)
    assert sum(found[n] == true[n] for n in names) < 5
