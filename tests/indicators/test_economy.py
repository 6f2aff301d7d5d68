"""Money that migrants send, worked by hand."""

import pytest

from tables import table
from twoway.build import compute


def test_remittances_of_output():
    paid = table("""
        area  period      usd
        DEU   2019-01-01  20
        FRA   2019-01-01  20
    """)
    output = table("""
        area  period      gdp_usd
        DEU   2019-01-01  1000
    """)
    received = table("""
        source           area  period      percent
        cia_remittances  DEU   2019-01-01  0.5
        cia_remittances  AGO   2019-01-01  0
        other            FRA   2019-01-01  0.4
    """)
    found = compute(
        "remittance_share", remittance_paid=paid, remittance_received=received, gdp=output
    ).set_index(["area", "direction"])
    assert found["value"]["DEU", "paid"] == 2
    assert found["interval"]["DEU", "paid"] == ""
    assert found["reason"]["FRA", "paid"] == "missing_input"
    # Received needs no output of ours: it is printed as a share of it, to one decimal.
    german = found.loc[("DEU", "received")]
    assert german["value"] == 0.5
    assert (german["value_low"], german["value_high"]) == pytest.approx((0.45, 0.55))
    assert german["interval"] == "rounding"
    assert (found["value_low"]["AGO", "received"], found["value_high"]["AGO", "received"]) == (
        0,
        pytest.approx(0.05),
    )
    assert found["interval"]["FRA", "received"] == ""


def test_remittances_for_each_migrant_who_sends_them():
    sent = table("""
        origin  destination  period      usd_million
        DEU     CHN          2017-01-01  3
    """)
    living = table("""
        origin  destination  period      persons
        CHN     DEU          2015-01-01  1500
    """)
    found = compute("remittance_per_migrant", remittance=sent, stock=living)
    found = found[(found["origin"] == "DEU") & (found["destination"] == "CHN")]
    assert found["value"].tolist() == [2000]


def test_the_price_as_printed():
    printed = table("""
        origin  destination  frequency  period      percent
        DEU     CHN          Q          2020-07-01  9.5
    """)
    assert compute("remittance_cost", remittance_price=printed).iloc[0]["value"] == 9.5


def test_the_price_from_services():
    services = table("""
        service  fee  margin  sum  qualifies
        a        2    2       200  1
        b        4    2       200  1
        c        6    2       200  1
        d        18   2       200  0
    """)
    found = compute("remittance_service_cost", services=services).set_index("variant")["value"]
    assert found["mean"] == pytest.approx((2 + 3 + 4 + 10) / 4)
    assert found["cheapest"] == pytest.approx(3)
    few = compute("remittance_service_cost", services=services.iloc[:2])
    assert set(few["reason"]) == {"too_few_services"}


def test_a_total_shared_out():
    corridors = table("""
        origin  migrants  income  received
        A       10        3       100
        B       30        1       100
        C       -         1       100
    """)
    found = compute("bilateral_remittance", remittances=corridors).set_index("origin")
    assert found["value"].iloc[:2].tolist() == [50, 50]
    assert found["reason"]["C"] == "missing_input"
    assert found["mark"]["A"] == "partial_coverage"
