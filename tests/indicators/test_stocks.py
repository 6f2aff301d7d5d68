"""Stocks in both directions: sums of blocs, rates, growth and reciprocity, worked by hand."""

import pytest

from tables import table
from twoway.build import compute

STOCK = table("""
    source  edition  basis        origin  destination  period      persons
    a       1        birth        CHN     DEU          2010-01-01  100
    a       1        birth        CHN     FRA          2010-01-01  50
    a       1        birth        CHN     DEU          2020-01-01  300
    a       1        birth        CHN     FRA          2020-01-01  60
    a       1        citizenship  DEU     CHN          2020-01-01  30
    a       1        birth        CHN     USA          2020-01-01  0
    a       1        birth        FRA     DEU          2020-01-01  999
""")
POPULATION = table("""
    source  area  period      persons
    w       CHN   2020-01-01  100000
    w       DEU   2020-01-01  1000
    w       FRA   2020-01-01  0
""")


def row(result, origin, destination, year="2020"):
    found = result[
        (result["origin"] == origin)
        & (result["destination"] == destination)
        & (result["period"].dt.year == int(year))
    ]
    assert len(found) == 1, found
    return found.iloc[0]


def test_a_bloc_is_the_sum_of_the_members_that_report_and_says_how_many():
    result = compute("migrant_stock", stock=STOCK)
    bloc = row(result, "CHN", "EU27_2020")
    assert (bloc["value"], bloc["reported"], bloc["expected"]) == (360, 2, 27)
    assert bloc["coverage"] == 2 / 27
    assert len(bloc["cells"]) == 2
    back = row(result, "EU27_2020", "CHN")
    assert (back["value"], back["reported"], back["basis"]) == (30, 1, "citizenship")


def test_moves_within_a_bloc_are_not_part_of_it():
    result = compute("migrant_stock", stock=STOCK)
    assert not ((result["origin"] == "EU27_2020") & (result["destination"] == "DEU")).any()
    assert row(result, "FRA", "DEU")["value"] == 999


def test_a_direction_that_is_not_reported_is_missing_and_a_zero_is_zero():
    result = compute("migrant_stock", stock=STOCK)
    assert row(result, "CHN", "USA")["value"] == 0
    unknown = row(result, "USA", "CHN")
    assert unknown.isna()["value"]
    assert unknown["reason"] == "not_reported"


def test_rates_per_thousand_and_their_missing_denominators():
    result = compute("stock_per_1000_destination", stock=STOCK, population=POPULATION)
    assert row(result, "CHN", "DEU")["value"] == 1000 * 300 / 1000
    assert row(result, "CHN", "FRA")["reason"] == "zero_denominator"
    assert row(result, "CHN", "USA")["reason"] == "no_population"
    origin = compute("stock_per_1000_origin", stock=STOCK, population=POPULATION)
    assert row(origin, "CHN", "DEU")["value"] == 1000 * 300 / 100_000
    assert row(origin, "CHN", "DEU")["source"] == "a+w"


def test_growth_is_told_only_between_like_counts():
    result = compute("stock_growth", stock=STOCK)
    assert row(result, "CHN", "DEU")["value"] == pytest.approx(200)
    assert row(result, "CHN", "EU27_2020")["value"] == pytest.approx(100 * (360 / 150 - 1))
    assert row(result, "CHN", "DEU", "2010")["reason"] == "no_earlier_count"
    changed = STOCK.assign(
        basis=STOCK["basis"].mask(STOCK["period"].dt.year == 2010, "citizenship")
    )
    assert row(compute("stock_growth", stock=changed), "CHN", "DEU")["reason"] == "unlike_counts"
    fewer = STOCK.drop(index=1)
    assert (
        row(compute("stock_growth", stock=fewer), "CHN", "EU27_2020")["reason"] == "other_reporters"
    )


def test_reciprocity_is_the_smaller_over_the_larger_and_marks_unlike_counts():
    result = compute("stock_reciprocity", stock=STOCK)
    assert row(result, "CHN", "DEU")["value"] == 30 / 300 == row(result, "DEU", "CHN")["value"]
    assert row(result, "CHN", "DEU")["mark"] == "unlike_counts"
    assert row(result, "CHN", "USA")["reason"] == "one_direction_not_reported"


def test_editions_stand_side_by_side_and_only_the_later_is_current():
    two = table("""
        source                edition  basis  origin  destination  period      persons
        undesa_migrant_stock  2020     birth  CHN     DEU          2020-01-01  10
        undesa_migrant_stock  2024     birth  CHN     DEU          2020-01-01  12
    """)
    result = compute("migrant_stock", stock=two)
    one = result[result["destination"] == "DEU"].set_index("edition")
    assert one["value"].to_dict() == {"2020": 10, "2024": 12}
    assert one["current"].to_dict() == {"2020": False, "2024": True}


def test_membership_is_that_of_the_period():
    stock = table("""
        origin  destination  period      persons
        CHN     GBR          2019-01-01  5
        CHN     GBR          2021-01-01  7
        CHN     DEU          2019-01-01  1
        CHN     DEU          2021-01-01  1
    """)
    result = compute("migrant_stock", stock=stock)
    assert row(result, "CHN", "EU", "2019")["value"] == 6
    assert row(result, "CHN", "EU", "2019")["expected"] == 28
    assert row(result, "CHN", "EU", "2021")["value"] == 1
    assert row(result, "CHN", "EU28", "2021")["value"] == 8
