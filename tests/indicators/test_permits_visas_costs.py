"""Permits, visas, visa regimes and recruitment costs, worked by hand."""

import pytest

from tables import table
from twoway.build import compute

PERMIT = table("""
    origin  destination  reason  duration  period      permits
    CHN     IRL          TOTAL   _T        2025-01-01  100
    CHN     IRL          EMP     _T        2025-01-01  20
    CHN     IRL          EDUC    _T        2025-01-01  60
    CHN     IRL          FAM     _T        2025-01-01  5
    CHN     IRL          OTH     _T        2025-01-01  15
    CHN     DEU          EMP     _T        2025-01-01  7
""")
VISA = table("""
    origin  destination  consulate  decision        period      visas
    CHN     FRA          BEIJING    applied         2019-01-01  100
    CHN     FRA          SHANGHAI   applied         2019-01-01  50
    CHN     FRA          BEIJING    issued          2019-01-01  95
    CHN     FRA          SHANGHAI   issued          2019-01-01  50
    CHN     FRA          BEIJING    not_issued      2019-01-01  15
    CHN     FRA          SHANGHAI   not_issued      2019-01-01  0
    CHN     FRA          BEIJING    multiple_entry  2019-01-01  29
    CHN     DEU          BEIJING    applied         2019-01-01  10
    CHN     ISL          BEIJING    applied         2019-01-01  0
    CHN     ISL          BEIJING    issued          2019-01-01  0
    CHN     ISL          BEIJING    not_issued      2019-01-01  0
""")
REGIME = table("""
    origin  destination  period      requirement
    DEU     CHN          2023-11-06  visa_required
    FRA     CHN          2023-11-06  visa_required
    DEU     CHN          2023-12-03  visa_free
    FRA     CHN          2023-12-03  on_arrival
    CHN     DEU          2023-11-06  visa_required
    CHN     DEU          2023-12-03  visa_required
    CHN     FRA          2023-12-03  e_visa
""")


def one(result, **where):
    for column, wanted in where.items():
        result = result[result[column] == wanted]
    assert len(result) == 1, result
    return result.iloc[0]


def test_shares_of_reasons_add_up_and_need_all_four():
    result = compute("permit_composition", permit=PERMIT)
    ireland = result[result["destination"] == "IRL"]
    assert ireland["value"].sum() == pytest.approx(100)
    assert one(result, destination="IRL", permit_reason="EMP")["value"] == 20
    assert one(result, destination="DEU")["reason"] == "not_all_reasons_reported"
    assert one(result, destination="EU27_2020", permit_reason="EMP")["reason"] == "other_reporters"


def test_permits_of_the_other_direction_are_not_reported():
    result = compute("permits", permit=PERMIT)
    assert (
        one(result, origin="DEU", destination="CHN", permit_reason="EMP")["reason"]
        == "not_reported"
    )
    assert one(result, origin="CHN", destination="EU27_2020", permit_reason="EMP")["value"] == 27


def test_consulates_are_added_up_and_both_definitions_of_refusal_are_told_apart():
    assert (
        one(compute("visa_applications", visa=VISA), origin="CHN", destination="FRA")["value"]
        == 150
    )
    assert one(compute("visas_issued", visa=VISA), origin="CHN", destination="FRA")["value"] == 145
    decided = one(compute("visa_refusal_rate", visa=VISA), origin="CHN", destination="FRA")
    assert decided["value"] == pytest.approx(100 * 15 / (145 + 15))
    applied = one(
        compute("visa_refusal_rate_of_applications", visa=VISA), origin="CHN", destination="FRA"
    )
    assert applied["value"] == 100 * 15 / 150
    share = one(compute("multiple_entry_share", visa=VISA), origin="CHN", destination="FRA")
    # One of the two consulates does not tell its multiple entries: it is on neither side.
    assert share["value"] == pytest.approx(100 * 29 / 95)


def test_no_decision_is_no_rate():
    result = compute("visa_refusal_rate", visa=VISA)
    assert one(result, origin="CHN", destination="ISL")["reason"] == "zero_denominator"
    assert one(result, origin="CHN", destination="DEU")["reason"] == "missing_input"


def test_a_rate_of_a_bloc_is_of_sums_not_a_mean_of_rates():
    schengen = one(compute("visa_applications", visa=VISA), origin="CHN", destination="SCHENGEN")
    assert (schengen["value"], schengen["reported"], schengen["expected"]) == (160, 3, 26)


def test_visa_free_passports_are_counted_both_ways():
    result = compute("visa_free_passports", visa_regime=REGIME)
    back = one(result, origin="EU27_2020", destination="CHN", period="2023-12-03")
    assert (back["value"], back["reported"], back["expected"]) == (1, 2, 27)
    assert one(result, origin="CHN", destination="EU27_2020", period="2023-12-03")["value"] == 0


def test_openness_strict_and_graded():
    result = compute("visa_openness", visa_regime=REGIME)
    where = {"origin": "EU27_2020", "destination": "CHN", "period": "2023-12-03"}
    assert one(result, weights="strict", **where)["value"] == 100 * 1 / 2
    assert one(result, weights="graded", **where)["value"] == pytest.approx(100 * (1 + 0.7) / 2)


def test_a_change_lies_between_two_editions():
    result = compute("visa_regime_change", visa_regime=REGIME)
    change = one(result, origin="DEU")
    assert (change["value"], str(change["since"].date())) == (1, "2023-11-06")
    assert one(result, origin="FRA")["value"] == 0
    assert "CHN" not in set(result["origin"])


COST = table("""
    record  origin  destination  period      value  currency  concept      statistic
    a       PAK     SAU          2015-01-01  4290   USD       cost         mean
    b       CHN     JPN          2021-01-01  2600   JPY       cost_to_broker  mean
    c       BGD     _T           2015-01-01  4000   BDT       cost         mean
    d       BGD     _T           2015-01-01  17.6   -         cost_months  mean
""")
RATES = table("""
    currency  period      per_eur
    JPY       2021-01-31  120
    JPY       2021-02-28  140
    USD       2021-01-31  1.1
    USD       2021-02-28  1.3
""")


def test_costs_are_shown_as_published_and_converted_only_where_a_rate_is_held():
    result = compute("recruitment_cost_usd", cost=COST, exchange_rate=RATES)
    assert one(result, record="a")["value"] == 4290
    japan = one(result, record="b")
    assert japan["value"] == pytest.approx(2600 / 130 * 1.2)
    assert japan["mark"] == "converted"
    assert len(japan["cells"]) == 1 + 4
    assert one(result, record="c")["reason"] == "no_exchange_rate"
    assert one(compute("recruitment_cost_months", cost=COST), record="d")["value"] == 17.6
