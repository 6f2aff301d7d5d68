"""Surveys drawn again and again: intervals hold the true value as often as they say."""

import numpy as np
import pandas as pd
import pytest

from twoway.waves import Wave, drawn, measures

SURVEYS = 500
STRATA, CLUSTERS, DRAWN, WITHIN = 5, 400, 24, 12
# What the whole population gives; and how often 500 intervals at 95 percent hold it but for chance.
LEVEL = 0.95
CHANCE = 3 * (LEVEL * (1 - LEVEL) / SURVEYS) ** 0.5


def population(rng: np.random.Generator) -> pd.DataFrame:
    """Workers in clusters that are alike inside, in strata of unlike cost; one in six pays nothing."""
    stratum = np.repeat(np.arange(STRATA), CLUSTERS)
    common = rng.normal(0, 0.35, STRATA * CLUSTERS) + 0.2 * stratum
    size = 40
    months = np.exp(np.repeat(common, size) + rng.normal(0, 0.7, common.size * size))
    months[rng.random(months.size) < 1 / 6] = 0
    return pd.DataFrame(
        {
            "stratum": np.repeat(stratum, size),
            "unit": np.repeat(np.arange(common.size), size),
            "earnings": 1000.0,
            "cost": 1000.0 * months,
            "sex": rng.choice(["F", "M"], months.size),
        }
    )


@pytest.fixture(scope="module")
def rates() -> dict[str, float]:
    """How often each interval holds what it estimates."""
    rng = np.random.default_rng(20251128)
    people = population(rng)
    weight = CLUSTERS / DRAWN * 40 / WITHIN
    whole = people.assign(weight=1.0, cells=[[1]] * len(people), corridor="_T")
    design = drawn(whole.iloc[:2])
    truth = {
        name: found.value
        for name, found in measures(
            Wave(0, whole, whole, type(design)(np.ones(len(whole)), *_one_stratum(whole))),
            np.ones(len(whole), bool),
        ).items()
    }
    by_cluster = people.groupby("unit").indices
    of_stratum = [np.arange(s * CLUSTERS, (s + 1) * CLUSTERS) for s in range(STRATA)]
    held: dict[str, int] = {}
    for _ in range(SURVEYS):
        chosen = np.concatenate([rng.choice(c, DRAWN, replace=False) for c in of_stratum])
        rows = np.concatenate([rng.choice(by_cluster[c], WITHIN, replace=False) for c in chosen])
        asked = people.iloc[rows].assign(weight=weight)
        wave = Wave(0, asked, asked, drawn(asked))
        for name, found in measures(wave, np.ones(len(asked), bool)).items():
            held[name] = held.get(name, 0) + (found.low <= truth[name] <= found.high)
    return {name: times / SURVEYS for name, times in held.items()}


def _one_stratum(whole: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    return np.zeros(len(whole), int), np.arange(len(whole)) % 1000


@pytest.mark.parametrize(
    "name", ["mean", "median", "percentile_80", "ratio_of_totals", "nothing", "above_1", "above_3"]
)
def test_an_interval_holds_the_true_value_as_often_as_it_says(rates, name):
    assert abs(rates[name] - LEVEL) < CHANCE, rates
