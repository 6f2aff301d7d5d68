"""Flows from stocks: a world of two areas and one of three, worked by hand."""

import numpy as np
import pandas as pd
import pytest

from tables import table
from twoway.build import compute

# Of A's 100 one part, of B's 200 another live abroad; 10 more of A go to B, nobody dies or is born.
STOCKS = table("""
    origin  destination  period      persons
    A       A            2010-01-01  90
    A       B            2010-01-01  10
    B       A            2010-01-01  20
    B       B            2010-01-01  180
    A       A            2015-01-01  80
    A       B            2015-01-01  20
    B       A            2015-01-01  15
    B       B            2015-01-01  185
""")
EVENTS = pd.DataFrame(
    {
        "area": ["A", "B"] * 5,
        "period": pd.to_datetime([f"{y}-01-01" for y in range(2010, 2015) for _ in "AB"]),
        "births": 0.0,
        "deaths": 0.0,
    }
)


def flows(name, stocks=STOCKS, events=EVENTS, variant=None):
    found = compute(name, stock_tables=stocks, vital_events=events)
    if variant:
        found = found[found["variant"] == variant]
    return found.set_index(["origin", "destination"])


def test_differences_of_stocks():
    dropped = flows("flow_stock_drop_negative")["value"]
    assert (dropped["A", "B"], dropped["B", "A"]) == (10, 0)
    back = flows("flow_stock_reverse_negative")["value"]
    assert (back["A", "B"], back["B", "A"]) == (10 + 5, 0)


def test_rates_share_out_the_worlds_net():
    # A loses 15, B gains 15: 30 movers over stocks of 10 and 20.
    found = flows("flow_migration_rate")["value"]
    assert (found["A", "B"], found["B", "A"]) == pytest.approx((10, 20))


def test_the_least_movement_is_what_must_have_moved():
    for name in ("flow_min_open", "flow_min_closed"):
        found = flows(name)["value"]
        assert (found["A", "B"], found["B", "A"]) == pytest.approx((10 + 5, 0))


def test_the_released_estimate_and_its_band():
    # Independence: of A's 100, 90 x 20 / 100 go to B and 10 x 80 / 100 come back; B's likewise.
    free = (90 * 20 / 100 + 20 * 185 / 200, 10 * 80 / 100 + 180 * 15 / 200)
    expected = (0.87 * 15 + 0.13 * free[0], 0.13 * free[1])
    found = flows("flow_pseudo_bayes")
    assert (found["value"]["A", "B"], found["value"]["B", "A"]) == pytest.approx(expected)
    there = flows("flow_method_spread", variant="estimate").loc[("A", "B")]
    assert there["value"] == pytest.approx(expected[0])
    assert (there["value_low"], there["value_high"]) == pytest.approx((10, expected[0]))
    assert (there["interval"], there["status"]) == ("range over methods", "E")
    middle = flows("flow_method_spread", variant="median")["value"]["A", "B"]
    assert middle == pytest.approx(np.median([10, 15, 10, 15, 15, expected[0]]))
    spread = flows("flow_method_spread", variant="log_range")
    assert spread["value"]["A", "B"] == pytest.approx(np.log(expected[0] / 10))
    assert spread["reason"]["B", "A"] == "zero_denominator"


def test_births_and_deaths_are_no_moves():
    later = STOCKS.copy()
    later.loc[later["period"] == "2015-01-01", "persons"] = [90 + 50, 10, 20, 180]
    born = EVENTS.assign(births=[10.0, 0.0] * 5)
    found = flows("flow_min_closed", later, born)["value"]
    assert found.abs().max() == pytest.approx(0, abs=1e-9)


def test_a_table_that_misses_a_pair_has_no_estimate():
    found = flows("flow_pseudo_bayes", STOCKS.drop(index=5))
    assert found["value"].isna().all()
    assert set(found["reason"]) == {"incomplete_table"}
    unborn = flows("flow_pseudo_bayes", events=EVENTS[EVENTS["area"] == "A"])
    assert set(unborn["reason"]) == {"missing_input"}


@pytest.mark.parametrize("how", ["empty", "absent"])
def test_a_year_without_births_known_is_no_year_without_births(how):
    events = EVENTS.assign(births=1.0, deaths=1.0)
    gap = (events["area"] == "A") & (events["period"] > "2010-01-01")
    if how == "empty":
        events["births"] = events["births"].mask(gap)
    else:
        events = events[~gap]
    found = flows("flow_migration_rate", events=events)
    assert {*found["reason"]} == {"missing_input"}


def test_what_the_destination_does_not_name_is_no_fact_of_the_corridor():
    # Nobody from B is in A's table at either end: what is estimated from B to A are A's own, back.
    unnamed = STOCKS.assign(
        persons=STOCKS["persons"].where(
            (STOCKS["origin"] != "B") | (STOCKS["destination"] != "A"), 0
        )
    )
    found = flows("flow_pseudo_bayes", unnamed)
    assert found["mark"]["B", "A"] == "stock_origin_missing"
    assert found["value"]["B", "A"] > 0
    assert found["mark"]["A", "B"] == ""


def test_an_edition_more_widens_the_band_and_the_newest_goes_before():
    older = STOCKS.assign(edition="1")
    newer = older.assign(edition="2", persons=[90, 10, 20, 180, 86, 14, 20, 180])
    found = flows("flow_from_stocks", pd.concat([older, newer])).loc[("A", "B")]
    # Edition 2 has 4 more of A in B and no fall: 8 in all are its net, a third of them by rates.
    free = 90 * 14 / 100 + 20 * 180 / 200
    assert found["value"] == pytest.approx(0.87 * 4 + 0.13 * free)
    first = flows("flow_from_stocks", older).loc[("A", "B")]
    assert (found["value_low"], found["value_high"]) == pytest.approx((8 / 3, first["value_high"]))
    assert (found["editions"], found["interval"]) == (
        2, "range over methods and editions of the stock",
    )  # fmt: skip
    assert (first["editions"], first["interval"]) == (1, "range over methods")


def of_three(edition, a_in_b_first, a_in_b_last):
    """Three areas: some of A in B, and always the same 10 of A in C."""
    rows = [
        (o, d, period, {("A", "B"): a_in_b, ("A", "C"): 10}.get((o, d), 90 if o == d else 0))
        for period, a_in_b in (("2010-01-01", a_in_b_first), ("2015-01-01", a_in_b_last))
        for o in "ABC"
        for d in "ABC"
    ]
    frame = pd.DataFrame(rows, columns=["origin", "destination", "period", "persons"])
    return frame.assign(period=pd.to_datetime(frame["period"]), edition=edition)


def test_an_edition_that_names_nobody_any_more_goes_before_one_that_did():
    older, newer = of_three("1", 10, 20), of_three("2", 0, 0)
    still = pd.concat([EVENTS, EVENTS[EVENTS["area"] == "A"].assign(area="C")])
    found = flows("flow_from_stocks", pd.concat([older, newer]), still).loc[("A", "B")]
    assert (found["value"], found["mark"]) == (0, "stock_origin_missing")
    first = flows("flow_from_stocks", older, still).loc[("A", "B")]
    assert first["value_low"] > 0
    assert (found["value_low"], found["value_high"]) == (0, first["value_high"])
    assert (found["editions"], found["newest_edition"], found["method"]) == (2, "2", "da_pb_closed")
    assert first["newest_edition"] == "1"
    assert len(found["cells"])


def test_both_sexes_together_are_the_sum_of_men_and_women():
    men = STOCKS.assign(sex="M")
    women = STOCKS.assign(sex="F", persons=[50, 5, 40, 60, 45, 10, 35, 65])
    pooled = STOCKS.assign(sex="_T", persons=men["persons"] + women["persons"])
    events = pd.concat([EVENTS.assign(sex=s) for s in ("F", "M", "_T")])
    found = compute(
        "flow_pseudo_bayes", stock_tables=pd.concat([men, women, pooled]), vital_events=events
    ).set_index(["sex", "origin", "destination"])
    for column in ("value", "value_low", "value_high"):
        by_sex = found[column]["M", "A", "B"] + found[column]["F", "A", "B"]
        if column == "value":
            assert found[column]["_T", "A", "B"] == pytest.approx(by_sex)
    alone = compute(
        "flow_pseudo_bayes", stock_tables=pooled, vital_events=events[events["sex"] == "_T"]
    ).set_index(["origin", "destination"])
    assert alone["value"]["A", "B"] != pytest.approx(found["value"]["_T", "A", "B"])


def test_what_had_to_be_mended_is_marked_in_blocs_too():
    # B has 200 residents of whom 180 are its natives; 190 births in it cannot all be theirs.
    births = EVENTS.assign(births=EVENTS["births"].mask(EVENTS["area"] == "B", 190 / 5))
    births = births.assign(deaths=births["deaths"].mask(births["area"] == "B", 190 / 5))
    members = pd.DataFrame({"bloc": "U", "member": ["B"]})
    found = compute(
        "flow_from_stocks", stock_tables=STOCKS, vital_events=births, bloc_members=members
    ).set_index(["origin", "destination"])["mark"]
    assert found["A", "B"] == found["A", "U"] == "births_spread"


def test_blocs_are_added_up_method_by_method_and_say_what_goes_back():
    members = pd.DataFrame({"bloc": "U", "member": ["B", "C"]})
    # 10 more of A in B; 6 of C in A went home; the natives make up for it.
    world = table("""
        origin  destination  period      persons
        A       A            2010-01-01  90
        A       B            2010-01-01  10
        A       C            2010-01-01  0
        B       A            2010-01-01  0
        B       B            2010-01-01  100
        B       C            2010-01-01  0
        C       A            2010-01-01  10
        C       B            2010-01-01  0
        C       C            2010-01-01  90
        A       A            2015-01-01  80
        A       B            2015-01-01  20
        A       C            2015-01-01  0
        B       A            2015-01-01  0
        B       B            2015-01-01  100
        B       C            2015-01-01  0
        C       A            2015-01-01  4
        C       B            2015-01-01  0
        C       C            2015-01-01  96
    """)
    events = pd.concat([EVENTS, EVENTS[EVENTS["area"] == "A"].assign(area="C")])
    found = compute(
        "flow_from_stocks", stock_tables=world, vital_events=events, bloc_members=members
    ).set_index(["origin", "destination"])
    one, other, both = (found.loc[("A", d)] for d in ("B", "C", "U"))
    assert both["value"] == pytest.approx(one["value"] + other["value"])
    # What each method says of the sum is its band, not the sum of the two bands.
    assert both["value_low"] >= one["value_low"] + other["value_low"]
    assert both["value_high"] <= one["value_high"] + other["value_high"]
    assert (both["reported"], both["expected"]) == (1, 2)
    home = found.loc[("A", "C")]
    assert home["mark"] == "stock_origin_missing"
    assert home["returns"] == pytest.approx(home["value"], rel=0.2)
    assert one["returns"] < one["value"] / 10
    assert ("B", "U") not in found.index


def test_residual_net_migration():
    cohorts = table("""
        age  start  end  survival
        10   100    95   0.9
        15   100    90   -
    """)
    found = compute("flow_residual_net", cohorts=cohorts).set_index(["age", "variant"])
    assert found["value"][10, "forward"] == pytest.approx(5)
    assert found["value"][10, "reverse"] == pytest.approx(95 / 0.9 - 100)
    assert found["value"][10, "average"] == pytest.approx((5 + 95 / 0.9 - 100) / 2)
    assert found["reason"][15, "forward"] == "missing_input"
    vital = table("""
        area  start  end  births  deaths
        A     100    120  15      5
    """)
    found = compute("flow_residual_net", vital=vital)
    assert found["value"].tolist() == [10]


def test_prior_flows_moved_to_known_nets():
    moves = table("""
        origin  destination  persons
        A       B            100
        B       A            100
    """)
    nets = table("""
        area  net
        A     -30
        B     30
    """)
    found = compute("flow_to_net_totals", moves=moves, net_totals=nets)
    at = found.set_index(["variant", "origin", "destination"])["value"]
    # Squares: 15 more there, 15 less back. Entropy: 100 a / b there, 100 b / a back.
    assert (at["squares", "A", "B"], at["squares", "B", "A"]) == pytest.approx((115, 85))
    there = (30 + np.sqrt(30**2 + 4 * 100**2)) / 2
    assert at["entropy", "A", "B"] == pytest.approx(there)
    assert at["entropy", "B", "A"] == pytest.approx(there - 30)


def test_weighted_squares_put_the_change_where_the_flow_is_and_a_total_is_kept():
    moves = table("""
        origin  destination  persons
        A       B            100
        B       A            50
    """)
    nets = table("""
        area  net
        A     -80
        B     80
    """)
    found = compute("flow_to_net_totals", moves=moves, net_totals=nets, total=200.0)
    at = found.set_index(["variant", "origin", "destination"])["value"]
    # 30 more are needed: 20 of them where twice as many go.
    weighted = (at["squares_weighted", "A", "B"], at["squares_weighted", "B", "A"])
    assert weighted == pytest.approx((120, 40))
    assert (at["entropy", "A", "B"], at["entropy", "B", "A"]) == pytest.approx((140, 60))
    change = compute("change_to_net_totals", moves=moves, net_totals=nets)
    assert change.set_index("variant")["value"].to_dict() == pytest.approx(
        {"absolute": 30, "absolute_of_entropy": 30, "absolute_of_squares": 30, "share": 0.2}
    )


def test_the_least_change_is_no_more_than_that_of_the_other_objectives():
    moves = pd.DataFrame(
        {"origin": list("AABBCC"), "destination": list("BCACAB"), "persons": [9, 1, 4, 2, 3, 7]}
    )
    nets = pd.DataFrame({"area": list("ABC"), "net": [6, -9, 3]})
    change = compute("change_to_net_totals", moves=moves, net_totals=nets)
    at = change.set_index("variant")["value"]
    # A has -3, B 10 and C -7: B must lose 19 net, A and C gain 9 and 10, each by one way at least.
    assert at["absolute"] == pytest.approx(19)
    assert at["absolute_of_entropy"] >= 19 - 1e-9
    assert at["absolute_of_squares"] >= 19 - 1e-9


PUBLISHED = table("""
    source            edition     method        origin  destination  period      estimated_persons
    abel_cohen_flows  2022-10-28  sd_drop_neg   CHN     DEU          2010-01-01  40
    abel_cohen_flows  2022-10-28  da_pb_closed  CHN     DEU          2010-01-01  60
    abel_cohen_flows  2022-10-28  mig_rate      CHN     DEU          2010-01-01  90
    abel_cohen_flows  2022-10-28  da_pb_closed  DEU     CHN          2010-01-01  25
    abel_cohen_flows  2022-10-28  sd_drop_neg   DEU     CHN          2010-01-01  0
""")
NAMED = table("""
    source                edition  origin  destination  basis  period      persons
    undesa_migrant_stock  2020     CHN     DEU          birth  2015-01-01  1000
""")


def test_a_published_estimate_has_its_band_and_says_what_it_rests_on():
    found = compute("estimated_flow", flow_estimate=PUBLISHED, stock=NAMED)
    at = found.set_index(["origin", "destination"])
    there = at.loc[("CHN", "DEU")]
    assert (there["value"], there["value_low"], there["value_high"]) == (60, 40, 90)
    assert (there["methods"], there["interval"], there["status"]) == (3, "range over methods", "E")
    assert there["mark"] == ""
    # Nobody from Germany is named in China's table: 25 is no fact of the corridor, and 0 is none.
    assert at.loc[("DEU", "CHN"), "mark"] == "stock_origin_missing"
