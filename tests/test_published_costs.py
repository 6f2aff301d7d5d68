"""Published recruitment costs, worked again from their own rows: what agrees, and what cannot be.

Most are ratios of means, which the indicator is not; where a mean of ratios was published it differs
from them, as it must. The figures that contradict their own page are listed with the reason.
"""

import pandas as pd
import pytest

FILE = "data/recruitment_protection/published_figures/recruitment_costs_published.csv"


@pytest.fixture(scope="module")
def figures(shared) -> pd.Series:
    table = pd.read_csv(shared / FILE, dtype="str", keep_default_na=False)
    plain = table["value"].str.lstrip("~<>").str.replace(",", "")
    return pd.Series(pd.to_numeric(plain).to_numpy(), index=table["record_id"])


@pytest.mark.parametrize(
    ("above", "below", "published", "digits"),
    [
        ("LAO17-04", "LAO17-08", "LAO17-09", 2),  # all; the publisher's mean of ratios
        ("LAO17-15", "LAO17-19", "LAO17-20", 2),  # men
        ("BGD20-01", "BGD20-02", "BGD20-03", 1),  # a ratio of means, printed as months
    ],
)
def test_a_ratio_that_was_published_is_that_of_its_rows(figures, above, below, published, digits):
    assert round(figures[above] / figures[below], digits) == figures[published]


@pytest.mark.parametrize(
    ("mean", "persons", "total"),
    [("LAO17-01", 48_429, "LAO17-04"), ("LAO17-12", 27_919, "LAO17-15")],
)
def test_a_mean_times_its_persons_is_the_total_but_for_rounding(figures, mean, persons, total):
    assert figures[mean] * persons == pytest.approx(figures[total], abs=0.005 * persons)


def test_parts_are_their_whole(figures):
    assert figures["LAO17-15"] + figures["LAO17-26"] == figures["LAO17-04"]
    assert figures["LAO17-19"] + figures["LAO17-30"] == figures["LAO17-08"]
    for year, first, sums in (("2018", 82, 100.0), ("2021", 86, 99.9)):
        parts = [figures[f"KOR{year}-{n}"] for n in range(first, first + 3)]
        assert sum(parts) == pytest.approx(sums)


@pytest.mark.parametrize(
    ("above", "below", "months"),
    [("BGD20-09", "BGD20-10", 15.06), ("PAK16-01", "PAK16-02", 8.94)],
)
def test_a_ratio_that_was_not_published_can_be_made(figures, above, below, months):
    assert figures[above] / figures[below] == pytest.approx(months, abs=0.005)


# What contradicts itself as published, and why; none of it is computed from, or corrected.
INCONSISTENT = {
    "VNM-GB-03": "8.7 months beside 6,500 over 800 = 8.1: a mean of ratios beside rounded means",
    "MDV19-02": "printed as earnings: over 8.2 months it is the cost, and earnings were 4,084",
    "PAK14-06": "about 11 months beside about 4,400 US dollars: earnings would be 400, not 480",
}


def test_figures_that_contradict_their_own_page(figures):
    assert figures["VNM-GB-01"] / figures["VNM-GB-02"] == pytest.approx(8.125)
    assert figures["VNM-GB-03"] == 8.7
    assert figures["MDV19-02"] / figures["MDV19-01"] == pytest.approx(4084, abs=1)
    assert figures["PAK14-05"] / figures["PAK14-06"] == pytest.approx(400)
    assert figures["PAK16-02"] == 480
    # Open ends contradict nothing: 85% at over 19 and 15% at under 6 may be 17.6.
    assert figures["BGD20-03"] > 0.85 * 19 + 0.15 * 6
    assert {*INCONSISTENT} <= {*figures.index}
