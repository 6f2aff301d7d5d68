"""Surveys of recruitment cost, registers of complaints, victims: small ones, worked by hand."""

import math

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from tables import table
from twoway.build import compute

ASKED = table("""
    cost  earnings  weight  stratum  unit  sex
    0     100       1       a        1     F
    100   100       1       a        1     F
    200   100       1       a        2     M
    400   100       1       b        3     M
    300   100       1       b        4     M
    999   0         1       b        4     M
""")


def test_months_of_earnings():
    found = compute("recruitment_cost_ratio", workers_surveyed=ASKED.assign(corridor="X"))
    at = found[(found["corridor"] == "_T") & (found["sex"] == "_T")].set_index("variant")
    values = at["value"].to_dict()
    assert values["mean"] == pytest.approx((0 + 1 + 2 + 4 + 3) / 5)
    assert values["median"] == 2
    assert values["percentile_80"] == 3
    assert values["ratio_of_totals"] == pytest.approx(1000 / 500)
    assert values["nothing"] == pytest.approx(0.2)
    assert (values["above_1"], values["above_3"], values["above_6"]) == pytest.approx((0.6, 0.2, 0))
    assert values["gini"] == pytest.approx(0.4)
    assert at["coverage"]["mean"] == pytest.approx(5 / 6)
    assert at["interval"]["median"] == "Woodruff"
    assert at["value_low"]["mean"] < values["mean"] < at["value_high"]["mean"]
    women = found[(found["corridor"] == "X") & (found["sex"] == "F")].set_index("variant")
    assert women["value"]["mean"] == 0.5


REGISTER = table("""
    area  received  resolved  pending  workers
    A     10        5         20       2000
    B     0         0         3        0
""")


def test_rates_of_complaints():
    rate = compute("complaint_rate", register=REGISTER).set_index("area")
    assert rate["value"]["A"] == 5
    assert rate["value_low"]["A"] == pytest.approx(1000 * stats.chi2.ppf(0.025, 20) / 2 / 2000)
    assert rate["interval"]["A"] == "exact Poisson"
    assert rate["reason"]["B"] == "zero_denominator"
    assert compute("clearance_rate", register=REGISTER).set_index("area")["value"]["A"] == 50
    assert compute("disposition_time", register=REGISTER).set_index("area")["value"]["A"] == 1460


CASES = table("""
    days  outcome
    10    paid
    20    withdrawn
    20    open
    40    paid
    50    open
""")


def test_time_to_resolution_counts_the_open_cases():
    found = compute("resolution_time", cases=CASES).set_index("variant")
    # 1 - 1/5, then 1 - 1/2 of that: who withdrew had no decision.
    assert found["value"]["within_30"] == pytest.approx(1 - 0.8)
    assert found["value"]["median"] == 40
    # Nobody was watched for 180 days: what would have become of the open case is not known.
    assert found["reason"]["mean_180"] == found["reason"]["within_90"] == "not_reached"
    longer = CASES.assign(days=CASES["days"].where(CASES["days"] < CASES["days"].max(), 200))
    found = compute("resolution_time", cases=longer).set_index("variant")
    assert found["value"]["mean_180"] == pytest.approx(10 + 30 * 0.8 + 140 * 0.4)
    never = compute("resolution_time", cases=CASES.assign(outcome="open")).set_index("variant")
    assert never["reason"]["median"] == "not_reached"


def test_groups_are_compared_by_what_each_would_resolve_if_all_ended_alike():
    cases = table("""
        days  outcome    subgroup
        10    paid       A
        20    paid       A
        30    paid       B
        40    open       B
        15    paid       _T
    """)
    found = compute("resolution_time_test", cases=cases).set_index("variant")
    # Of A: one of two of four is expected on day 10, one of three on day 20, none on day 30.
    observed, expected = 2, 2 / 4 + 1 / 3
    variance = (2 / 4) * (2 / 4) + (1 / 3) * (2 / 3)
    statistic = (observed - expected) ** 2 / variance
    assert found["value"]["statistic"] == pytest.approx(statistic)
    assert found["value"]["degrees_of_freedom"] == 1
    assert found["value"]["p"] == pytest.approx(math.erfc(math.sqrt(statistic / 2)))
    assert (found["reported"]["p"], found["expected"]["p"]) == (4, 5)


@pytest.mark.parametrize(
    ("days", "outcome", "reason"),
    [
        ((10, 20, 30, 40), ("open", "open", "paid", "paid"), "too_few_groups"),
        ((10, 20, 30, 40), ("open", "open", "open", "open"), "too_few_groups"),
        ((10, 10, 10, 10), ("paid", "paid", "paid", "paid"), "zero_denominator"),
    ],
)
def test_groups_that_cannot_be_compared(days, outcome, reason):
    cases = pd.DataFrame({"days": days, "outcome": outcome, "subgroup": ["A", "A", "B", "B"]})
    found = compute("resolution_time_test", cases=cases).set_index("variant")
    assert found["reason"]["statistic"] == found["reason"]["p"] == reason


def test_outcomes_compete():
    found = compute("outcome_incidence", cases=CASES)
    at = found[found["days"] == 30].set_index("outcome")["value"]
    assert at["paid"] == pytest.approx(1 / 5)
    assert at["withdrawn"] == pytest.approx(0.8 / 4)
    late = found[found["days"] == 365]
    assert set(late["reason"]) == {"not_reached"}


VICTIMS = table("""
    area  detected  population  labour  forms_known  foreign  citizenship_known  identified  presumed  convictions  prosecutions_two_years_before
    A     20        1000000     6       10           15       20                 20          50        4            10
    B     -         1000000     0       0            -        20                 1           0         1            0
""")


@pytest.mark.parametrize(
    ("name", "expected", "reason"),
    [
        ("detection_rate", 2, "missing_input"),
        ("labour_exploitation_share", 60, "zero_denominator"),
        ("foreign_victim_share", 75, "missing_input"),
        ("identification_ratio", 40, "zero_denominator"),
        ("investigation_to_conviction", 40, "zero_denominator"),
    ],
)
def test_shares_of_victims(name, expected, reason):
    found = compute(name, victims=VICTIMS).set_index("area")
    assert found["value"]["A"] == pytest.approx(expected)
    assert (found["reason"]["B"], np.isnan(found["value"]["B"])) == (reason, True)


def test_a_dimension_is_positive_by_the_rule_and_no_person_is_shown():
    screened = table("""
        dimension  strong  medium  weak
        coercion   2       0       0
        coercion   1       0       1
        coercion   0       3       0
        coercion   0       2       1
        coercion   1       0       0
        coercion   0       2       0
        coercion   0       1       3
        coercion   0       0       9
    """)
    found = compute("indicator_score", screened=screened)
    assert (found["value"].tolist(), found["reported"].tolist()) == ([50], [8])
    strict = compute("indicator_score", screened=screened, rule=((2, 0, 0),))
    assert strict["value"].tolist() == [12.5]


def test_an_outlier_is_cut_down_in_a_variant_of_its_own():
    asked = pd.DataFrame({"cost": [*[1.0] * 499, 1000.0], "earnings": 1.0})
    found = compute("recruitment_cost_ratio", workers_surveyed=asked).set_index("variant")
    assert found["value"]["mean"] == pytest.approx((499 + 1000) / 500)
    assert found["value"]["mean_winsorised"] == 1
    assert found["reported"]["mean"] == 500


def test_the_parts_of_cost_are_shares_of_all_that_was_paid():
    paid = table("""
        worker  component   cost  weight  corridor  sex
        a       agency_fee  300   1       X         F
        a       visa        100   1       X         F
        b       lump_sum    200   2       X         M
        c       agency_fee  0     1       Y         M
        d       agency_fee  -     1       Y         F
    """)
    found = compute("recruitment_cost_components", payments_surveyed=paid)
    at = found.set_index(["corridor", "sex", "component"])
    # Weighted: 300 + 100 + 2 x 200 in all.
    assert at["value"]["_T", "_T", "agency_fee"] == pytest.approx(100 * 300 / 800)
    assert at["value"]["_T", "_T", "lump_sum"] == pytest.approx(50)
    assert at["value"]["X", "F", "visa"] == pytest.approx(25)
    whole = at["value"]["_T", "_T"]
    assert whole.sum() == pytest.approx(100)
    assert at["coverage"]["_T", "_T", "visa"] == 0.75
    assert at["reason"]["Y", "_T", "visa"] == "zero_denominator"
    assert at["value_low"]["_T", "_T", "visa"] >= 0


def test_the_gap_is_the_difference_of_two_medians_with_its_spread():
    asked = pd.DataFrame(
        {
            "cost": [1.0, 2, 3, 2, 4, 6] * 20,
            "earnings": 1.0,
            "sex": ["F"] * 60 + ["M"] * 60,
            "corridor": ["X", "X", "X", "Y", "Y", "Y"] * 20,
        }
    )
    found = compute("recruitment_cost_gap", workers_surveyed=asked, seed=3, draws=200)
    at = found.set_index(["corridor", "sex", "against_corridor", "against_sex"])
    corridors = at.loc["X", "_T", "Y", "_T"]
    assert corridors["value"] == 2 - 4
    assert corridors["value_low"] <= -2 <= corridors["value_high"]
    assert corridors["interval"] == "rescaling bootstrap"
    assert at["value"]["_T", "F", "_T", "M"] == 0
    again = compute("recruitment_cost_gap", workers_surveyed=asked, seed=3, draws=200)
    assert again["value_low"].equals(found["value_low"])
    alone = compute("recruitment_cost_gap", workers_surveyed=asked[asked["sex"] == "F"])
    assert set(alone["sex"]) == {"_T"}


def test_figures_told_of_a_survey_say_what_is_withheld():
    told = table("""
        survey  origin  destination  sex_told  skill  period      statistic  value  value_low  value_high  status  flag  withheld_for
        made    CHN     DEU          F         _T     2025-06-30  median     2.5    2.1        2.9         A       -     -
        made    CHN     CYP          F         _T     2025-06-30  median     -      -          -           Q       x     quantile
        made    CHN     MLT          F         _T     2025-06-30  median     -      -          -           O       -     -
    """)
    found = compute(
        "recruitment_cost_surveyed", surveyed_cost=told.assign(rates="ecb", policy="1", pooled="")
    ).set_index("destination")
    assert (found["value"]["DEU"], found["interval"]["DEU"]) == (2.5, "Woodruff")
    assert found["missing"].to_dict() == {
        "CYP": "suppressed_by_us", "DEU": "", "MLT": "not_reported",
    }  # fmt: skip
    assert found["withheld_for"]["CYP"] == "quantile"
