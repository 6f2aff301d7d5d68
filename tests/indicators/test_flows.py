"""Flows: in, out, net, gross and effectiveness, over those that report both directions."""

import pytest

from tables import table
from twoway.build import compute

FLOW = table("""
    reporter  origin  destination  basis      period      persons
    DEU       CHN     DEU          residence  2023-01-01  300
    DEU       DEU     CHN          residence  2023-01-01  100
    CZE       CHN     CZE          residence  2023-01-01  50
    ITA       CHN     ITA          residence  2023-01-01  80
    ITA       ITA     CHN          birth      2023-01-01  80
    ESP       CHN     ESP          residence  2023-01-01  0
    ESP       ESP     CHN          residence  2023-01-01  0
""")


def one(name, origin, destination, basis="residence", flow=FLOW):
    result = compute(name, flow=flow)
    found = result[
        (result["origin"] == origin)
        & (result["destination"] == destination)
        & (result["basis"] == basis)
    ]
    assert len(found) == 1, found
    return found.iloc[0]


def test_in_and_out_are_as_the_own_side_counted():
    assert one("corridor_in_flow", "CHN", "DEU")["value"] == 300
    assert one("corridor_out_flow", "DEU", "CHN")["value"] == 100
    assert one("corridor_in_flow", "CHN", "EU27_2020")["value"] == 300 + 50 + 80 + 0
    assert one("corridor_out_flow", "EU27_2020", "CHN")["reported"] == 2


def test_net_and_gross_leave_out_who_reports_one_direction():
    assert one("corridor_net", "CHN", "EU27_2020")["value"] == 300 - 100
    assert one("corridor_interchange", "CHN", "EU27_2020")["value"] == 300 + 100
    assert one("corridor_net", "CHN", "EU27_2020")["reported"] == 2
    missing = one("corridor_net", "CHN", "CZE")
    assert missing.isna()["value"]
    assert missing["reason"] == "one_direction_not_reported"


def test_effectiveness_is_0_for_a_balanced_corridor_and_100_for_a_one_way_one():
    assert one("corridor_effectiveness", "CHN", "DEU")["value"] == 100 * (300 - 100) / (300 + 100)
    assert one("corridor_effectiveness", "DEU", "CHN")["value"] == -50
    assert one("corridor_effectiveness", "CHN", "ESP")["reason"] == "zero_denominator"


def test_residence_is_not_set_against_birth():
    assert one("corridor_effectiveness", "CHN", "ITA")["reason"] == "one_direction_not_reported"


def test_one_definition_of_age_is_never_added_to_the_other():
    twice = table("""
        reporter  origin  destination  age_definition  period      persons
        DEU       CHN     DEU          COMPLET         2024-01-01  300
        DEU       CHN     DEU          REACH           2024-01-01  300
    """)
    result = compute("corridor_in_flow", flow=twice)
    assert result[result["destination"] == "DEU"]["value"].tolist() == [300, 300]


def test_a_total_over_partners_is_not_added_up_over_a_bloc():
    totals = table("""
        reporter  origin  destination  period      persons
        DEU       _T      DEU          2022-01-01  10
        FRA       _T      FRA          2022-01-01  20
    """)
    result = compute("corridor_in_flow", flow=totals)
    assert sorted(result["destination"]) == ["DEU", "FRA"]


@pytest.mark.parametrize(
    "indicator",
    ["corridor_in_flow", "corridor_net", "corridor_interchange", "corridor_effectiveness"],
)
def test_scaling_all_counts_scales_counts_and_leaves_shares(indicator):
    ten = FLOW.assign(persons=FLOW["persons"] * 10)
    before, after = one(indicator, "CHN", "DEU"), one(indicator, "CHN", "DEU", flow=ten)
    factor = 1 if indicator == "corridor_effectiveness" else 10
    assert after["value"] == pytest.approx(before["value"] * factor)
