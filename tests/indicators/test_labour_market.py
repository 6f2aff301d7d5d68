"""The labour market of migrants, worked by hand."""

import numpy as np
import pandas as pd
import pytest

from tables import table
from twoway.build import compute

YEARS = table("""
    area  labour_status  basis        origin_group  occupation  education  worktime  frequency  period      thousand_persons
    DEU   EMP            citizenship  FOR           _T          _T         _T        A          2022-01-01  100
    DEU   EMP            citizenship  _T            _T          _T         _T        A          2022-01-01  1000
    DEU   EMP            citizenship  FOR           _T          _T         _T        A          2023-01-01  130
    DEU   EMP            citizenship  _T            _T          _T         _T        A          2023-01-01  1020
""")


def test_share_of_foreigners_and_what_they_added():
    share = compute("labour_force_contribution", labour_force=YEARS)
    share = share.set_index(["period", "variant"])
    assert share["value"]["2022-01-01", "share_of_employment"] == 10
    # Nobody tells the unemployed: the labour force is not that of the employed alone.
    assert share["reason"].to_dict()[pd.Timestamp("2022-01-01"), "share"] == "missing_input"
    found = compute("employment_growth_contribution", labour_force=YEARS)
    grown = found[found["period"] == "2023-01-01"].set_index("variant")["value"]
    assert grown.to_dict() == pytest.approx(
        {"foreigners": 3, "nationals": -1, "growth": 2, "share": 150}
    )
    still = YEARS.assign(thousand_persons=[100, 1000, 130, 1000])
    found = compute("employment_growth_contribution", labour_force=still)
    found = found[found["period"] == "2023-01-01"].set_index("variant")
    assert (found["value"]["foreigners"], found["reason"]["share"]) == (3, "zero_denominator")
    broken = YEARS.assign(status=["A", "A", "B", "A"])
    found = compute("employment_growth_contribution", labour_force=broken)
    assert "break_in_series" in set(found["reason"])


FORCE = table("""
    labour_status  origin_group  period      thousand_persons  status
    EMP            FOR           2022-01-01  100               A
    EMP            _T            2022-01-01  1000              A
    UNE            FOR           2022-01-01  20                A
    UNE            _T            2022-01-01  200               A
    EMP            FOR           2023-01-01  130               A
    EMP            _T            2023-01-01  1020              A
    UNE            FOR           2023-01-01  8                 A
    UNE            _T            2023-01-01  190               A
""").assign(
    area="DEU",
    basis="citizenship",
    occupation="_T",
    education="_T",
    worktime="_T",
    sex="_T",
    age="Y15-64",
    frequency="A",
)


def of_force(labour_force):
    found = compute("labour_force_contribution", labour_force=labour_force)
    return found[found["period"] == "2023-01-01"].set_index("variant")


def test_the_labour_force_is_the_employed_and_the_unemployed():
    found = of_force(FORCE)
    assert found["value"].to_dict() == pytest.approx(
        {
            "share": 100 * (130 + 8) / (1020 + 190),
            "growth_contribution": 100 * (138 - 120) / (1210 - 1200),
            "foreign_change": 18,
            "share_of_employment": 100 * 130 / 1020,
        }
    )
    # A table of one year has shares, and nothing to grow from.
    alone = of_force(FORCE.iloc[4:])
    assert alone["value"]["share"] == found["value"]["share"]
    assert alone["reason"]["growth_contribution"] == "missing_input"


def test_of_a_labour_force_that_stands_still_no_part_is_told_but_the_numerator_is():
    still = of_force(FORCE.assign(thousand_persons=[100, 1000, 20, 200, 130, 1010, 8, 191]))
    # One thousand of 1,200 thousand more is within a thousandth.
    assert still["reason"]["growth_contribution"] == "zero_denominator"
    assert still["value"]["foreign_change"] == 18
    broken = of_force(FORCE.assign(status=["A"] * 7 + ["B"]))
    assert broken["reason"]["growth_contribution"] == "break_in_series"
    assert broken["reason"]["foreign_change"] == "break_in_series"
    assert broken["value"]["share"] == pytest.approx(100 * 138 / 1210)
    before = of_force(FORCE.assign(status=["B"] * 4 + ["A"] * 4))
    assert before["value"]["growth_contribution"] == 180
    none = of_force(FORCE.assign(thousand_persons=0))
    assert none["reason"]["share"] == none["reason"]["share_of_employment"] == "zero_denominator"
    older = FORCE.assign(age=FORCE["labour_status"].map({"EMP": "Y15-64", "UNE": "Y15-74"}))
    unlike = compute("labour_force_contribution", labour_force=older)
    assert {*unlike.loc[unlike["variant"] == "share", "reason"]} == {"missing_input"}


def test_a_labour_force_of_rounded_counts_has_bounds():
    # To 0.1 thousand: each count is off by 0.05, a labour force by 0.1, a change by 0.2.
    found = of_force(FORCE.assign(source="eurostat_labour_status"))
    assert found["value_low"]["share"] == pytest.approx(100 * (138 - 0.1) / (1210 + 0.1))
    assert found["value_high"]["share"] == pytest.approx(100 * (138 + 0.1) / (1210 - 0.1))
    low, high = (found[c]["growth_contribution"] for c in ("value_low", "value_high"))
    assert (low, high) == pytest.approx((100 * 17.8 / 10.2, 100 * 18.2 / 9.8))
    low, high = (found[c]["foreign_change"] for c in ("value_low", "value_high"))
    assert (low, high) == pytest.approx((17.8, 18.2))
    assert found["value_low"]["share_of_employment"] == pytest.approx(100 * 129.95 / 1020.05)
    assert {*found["interval"]} == {"rounding"}


def test_gap_to_nationals():
    rates = table("""
        area  rate        basis        origin_group  education  age     frequency  period      percent
        DEU   employment  citizenship  FOR           _T         Y15-64  A          2023-01-01  60
        DEU   employment  citizenship  NAT           _T         Y15-64  A          2023-01-01  80
        FRA   employment  citizenship  FOR           _T         Y15-64  A          2023-01-01  60
    """)
    found = compute("employment_gap", labour_rate=rates).set_index(["area", "variant"])
    assert found["value"]["DEU", "points"] == -20
    assert found["value"]["DEU", "ratio"] == 0.75
    assert found["reason"]["FRA", "points"] == "missing_input"


def test_overqualified_are_those_in_groups_four_to_nine():
    groups = pd.DataFrame(
        {
            "area": "DEU",
            "labour_status": "SAL",
            "basis": "birth",
            "origin_group": "FBO",
            "occupation": [f"OC{n}" for n in range(10)],
            "education": "ED5-8",
            "worktime": "_T",
            "age": "Y15-64",
            "frequency": "A",
            "period": pd.Timestamp("2014-01-01"),
            "thousand_persons": [5, 1, 2, 3, 1, 1, 0, 1, 0, 1],
        }
    )
    found = compute("overqualification_rate", labour_force=groups).iloc[0]
    assert found["value"] == pytest.approx(100 * 4 / 10)
    one_less = compute("overqualification_rate", labour_force=groups.drop(index=4)).iloc[0]
    assert one_less["reason"] == "missing_input"


def test_vacancies_of_all_posts():
    posts = table("""
        area  posts     industry  size_class  occupation  adjustment  frequency  period      jobs
        DEU   vacant    B-S       _T          OC2         NSA         A          2015-01-01  5
        DEU   occupied  B-S       _T          OC2         NSA         A          2015-01-01  95
        FRA   vacant    B-S       _T          OC2         NSA         A          2015-01-01  5
    """)
    found = compute("vacancy_rate", vacancy=posts).set_index("area")
    assert found["value"]["DEU"] == 5
    assert found["reason"]["FRA"] == "missing_input"


MARKET = table("""
    occupation  unemployed  vacancies  occupied
    OC2         10          30         60
    OC9         30          10         160
    _T          40          40         220
""")


def test_tightness_and_beveridge_points():
    found = compute("tightness", labour_market=MARKET).set_index("occupation")["value"]
    assert found.to_dict() == pytest.approx({"OC2": 3, "OC9": 1 / 3, "_T": 1})
    points = compute("beveridge_point", labour_market=MARKET).set_index(["occupation", "variant"])
    assert points["value"]["OC2", "unemployment"] == pytest.approx(100 * 10 / 70)
    assert points["value"]["OC2", "vacancies"] == pytest.approx(100 * 30 / 90)


QUARTERS = table("""
    area  period      percent  status
    DEU   2021-01-01  2        A
    DEU   2021-04-01  3        A
    DEU   2021-07-01  3        P
    DEU   2021-10-01  4        A
    DEU   2022-01-01  4        A
    DEU   2022-04-01  4        A
    DEU   2022-07-01  4        A
    DEU   2022-10-01  -        M
    HUN   2021-01-01  1        A
    HUN   2021-04-01  1        A
    HUN   2021-07-01  1        A
    HUN   2021-10-01  1        A
""").assign(frequency="Q", industry="B-S", size_class="_T", adjustment="NSA")

JOBLESS = table("""
    area  period      percent  status
    DEU   2021-01-01  3.5      B
    DEU   2022-01-01  3.0      A
    HUN   2022-01-01  4.0      A
""").assign(
    rate="unemployment",
    frequency="A",
    origin_group="_T",
    education="_T",
    sex="_T",
    age="Y15-64",
    basis="citizenship",
)


def test_published_rates_meet_only_where_all_quarters_and_the_year_are_held():
    found = compute("beveridge_rate", vacancy_rate=QUARTERS, labour_rate=JOBLESS)
    assert set(zip(found["area"], found["period"].dt.year, strict=True)) == {("DEU", 2021)}
    found = found.set_index("variant")
    assert found["value"].to_dict() == {"unemployment": 3.5, "vacancies": (2 + 3 + 3 + 4) / 4}
    assert found["status"]["unemployment"] == "B"
    assert set(found["status"]["vacancies"]) == {"A", "P"}


def test_adjusted_quarters_and_rates_of_migrants_are_no_part_of_a_point():
    other = QUARTERS.assign(adjustment="SA")
    assert compute("beveridge_rate", vacancy_rate=other, labour_rate=JOBLESS).empty
    migrants = JOBLESS.assign(origin_group="FOR")
    assert compute("beveridge_rate", vacancy_rate=QUARTERS, labour_rate=migrants).empty


def test_mismatch_is_zero_where_shares_are_alike():
    found = compute("mismatch_index", labour_market=MARKET).set_index("variant")["value"]
    assert found["shares"] == pytest.approx(0.5)
    assert found["matching"] == pytest.approx(1 - 2 * np.sqrt(0.75 * 0.25))
    even = compute("mismatch_index", labour_market=MARKET.assign(vacancies=[10, 30, 40]))
    assert even["value"].to_numpy() == pytest.approx([0, 0])
    more = compute("mismatch_index", labour_market=MARKET, elasticity=0.25).set_index("variant")
    assert more["value"]["matching"] == pytest.approx(
        1 - 0.75**0.25 * 0.25**0.75 - 0.25**0.25 * 0.75**0.75
    )


def test_shortages_that_meet():
    lists = table("""
        area  occupation  market    title  period
        DEU   2512        shortage  x      2022-01-01
        DEU   7212        shortage  x      2022-01-01
        ESP   2512        shortage  x      2022-01-01
        ESP   7212        surplus   x      2022-01-01
    """)
    found = compute("shortage_overlap", occupation_market=lists.astype({"occupation": "str"}))
    reasons = found.set_index(["origin", "destination", "variant"])["reason"]
    found = found.set_index(["origin", "destination", "variant"])["value"]
    assert found["DEU", "ESP", "both"] == 0.5
    assert found["ESP", "DEU", "complementary"] == 0.5
    # Germany tells no surplus: what it could send is unknown, not nothing.
    assert reasons["DEU", "ESP", "complementary"] == "not_reported"


WORKERS = table("""
    occupation  group  all
    OC2         10     100
    OC9         30     100
""")


def test_where_a_group_works():
    found = compute("location_quotient", workers=WORKERS).set_index("occupation")
    assert found["value"].to_dict() == pytest.approx({"OC2": 0.5, "OC9": 1.5})
    assert (found["value_low"] < found["value"]).all()
    assert set(found["interval"]) == {"Wilson"}
    apart = compute("segregation_index", workers=WORKERS).iloc[0]["value"]
    assert apart == pytest.approx(0.5 * (abs(0.25 - 90 / 160) + abs(0.75 - 70 / 160)))


def test_incomes_and_wages():
    incomes = table("""
        area  statistic  basis        origin_group  age     currency  period      amount
        DEU   median     citizenship  FOR           Y_GE18  EUR       2023-01-01  18000
        DEU   median     citizenship  NAT           Y_GE18  EUR       2023-01-01  24000
    """)
    assert compute("migrant_income_ratio", income=incomes).iloc[0]["value"] == 0.75
    wages = table("""
        wage  migrant  sex  schooling
        10    1        F    low
        20    1        F    high
        20    0        F    low
        40    0        F    high
        0     1        F    low
    """)
    found = compute("migrant_wage_ratio", wages=wages, controls=("schooling",))
    at = found.set_index("variant")
    assert at["value"]["raw"] == 0.5
    assert at["value"]["adjusted"] == pytest.approx(0.5)
    assert at["coverage"]["raw"] == 0.8
