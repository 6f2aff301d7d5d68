"""Corridors both ways: balance, reciprocity, blocs of one's own, and mirrors."""

import numpy as np
import pytest

from tables import table
from twoway.build import compute

FLOW = table("""
    reporter  origin  destination  period      persons
    P         P       X            2020-01-01  60
    X         X       P            2020-01-01  20
    Q         Q       X            2020-01-01  10
    X         X       Q            2020-01-01  30
    R         X       R            2020-01-01  7
""")
BLOC = {"PQR": ["P", "Q", "R"], "XY": ["X", "Y"]}


def estimates(flow):
    """The same counts as one maker's: each pair in one table, whoever counted."""
    renamed = flow.rename(columns={"persons": "estimated_persons"})
    return renamed.drop(columns="reporter")


def one(name, origin, destination, variant=None, flow=FLOW):
    result = compute(name, flow_estimate=estimates(flow), blocs=BLOC)
    found = result[(result["origin"] == origin) & (result["destination"] == destination)]
    if variant is not None:
        found = found[found["variant"] == variant]
    assert len(found) == 1, found
    return found.iloc[0]


def test_balance_and_interchange():
    assert one("corridor_net", "P", "X")["value"] == 40
    assert one("corridor_net", "X", "P")["value"] == -40
    assert one("corridor_interchange", "P", "X")["value"] == 80


def test_reciprocity_and_log_ratio():
    assert one("corridor_reciprocity", "P", "X")["value"] == pytest.approx(1 / 3)
    assert one("corridor_log_ratio", "P", "X", "plain")["value"] == pytest.approx(np.log(3))
    adjusted = one("corridor_log_ratio", "P", "X", "adjusted")["value"]
    assert adjusted == pytest.approx(np.log(60.5 / 20.5))


def test_a_direction_of_nobody_is_no_direction_that_nobody_reports():
    none = FLOW.assign(persons=FLOW["persons"].where(FLOW["origin"] != "Q", 0))
    assert one("corridor_reciprocity", "Q", "X", flow=none)["value"] == 0
    assert one("corridor_log_ratio", "Q", "X", "plain", none)["reason"] == "zero_denominator"
    silent = one("corridor_reciprocity", "X", "R")
    assert (silent["reason"], np.isnan(silent["value"])) == ("one_direction_not_reported", True)


def test_two_way_of_blocs_is_of_their_sums_and_over_corridors_of_each():
    # P 60 and 20, Q 10 and 30: bloc to bloc 70 and 50, but each corridor is one-sided.
    assert one("two_way_index", "PQR", "XY", "whole")["value"] == pytest.approx(1 - 20 / 120)
    assert one("two_way_index", "PQR", "XY", "over_corridors")["value"] == pytest.approx(
        1 - 60 / 120
    )
    assert one("two_way_index", "P", "X", "whole")["value"] == pytest.approx(1 - 40 / 80)


def test_a_bloc_flow_says_who_reports():
    there = one("bloc_flow", "XY", "PQR", "all")
    assert (there["value"], there["reported"], there["expected"]) == (57, 3, 6)
    assert there["mark"] == "partial_coverage"
    matched = one("bloc_flow", "XY", "PQR", "matched")
    assert (matched["value"], matched["reported"]) == (50, 2)


def test_balance_over_the_years():
    years = table("""
        origin  destination  period      estimated_persons
        P       X            2018-01-01  10
        X       P            2018-01-01  20
        P       X            2019-01-01  20
        X       P            2019-01-01  10
        P       X            2020-01-01  40
        X       P            2020-01-01  20
        P       X            2021-01-01  50
        X       P            2021-01-01  40
    """)
    found = compute("balance_over_time", flow_estimate=years, areas=["P", "X"])
    there = found[(found["origin"] == "P")].set_index("variant")["value"]
    assert there["two_way"] == pytest.approx(1 - (10 + 10 + 20 + 10) / 210)
    assert there["sign_changes"] == 1
    up, down = [10, 20, 10], [-10, 10, 20]
    assert there["correlation"] == pytest.approx(np.corrcoef(up, down)[0, 1])


def test_kinds_of_estimated_moves():
    kinds = table("""
        origin  destination  component  period      estimated_persons
        P       X            outward    2015-01-01  60
        P       X            return     2015-01-01  30
        P       X            transit    2015-01-01  10
        X       P            outward    2015-01-01  5
    """)
    found = compute("flow_type", flow_estimate=kinds, areas=["P", "X"])
    there = found[found["origin"] == "P"].set_index(["variant", "component"])
    assert there["value"]["persons", "return"] == 30
    assert there["value"]["percent", "return"] == 30
    back = found[found["origin"] == "X"].set_index(["variant", "component"])
    assert back["reason"]["percent", "outward"] == "missing_input"


MIRROR = table("""
    reporter  origin  destination  period      persons
    P         P       Q            2020-01-01  40
    Q         P       Q            2020-01-01  60
    P         Q       P            2020-01-01  30
    R         P       R            2020-01-01  0
    P         P       R            2020-01-01  0
    Q         Q       R            2020-01-01  5
    R         Q       R            2020-01-01  0
""")


def mirrored(name, origin, destination):
    found = compute(name, flow=MIRROR, areas=["P", "Q", "R"])
    return found.set_index(["origin", "destination"]).loc[(origin, destination)]


def test_what_either_end_counted():
    assert mirrored("mirror_ratio", "P", "Q")["value"] == pytest.approx(40 / 60)
    assert mirrored("mirror_log_ratio", "P", "Q")["value"] == pytest.approx(np.log(40 / 60))
    assert mirrored("mirror_discrepancy", "P", "Q")["value"] == pytest.approx(20 / 50)
    alone = mirrored("mirror_ratio", "Q", "P")
    assert (alone["reason"], alone["ladder"]) == ("missing_input", "coverage")
    nobody = mirrored("mirror_discrepancy", "P", "R")
    assert (nobody["value"], nobody["mark"]) == (0, "agreement_at_zero")
    assert mirrored("mirror_ratio", "Q", "R")["reason"] == "zero_denominator"
    assert mirrored("mirror_discrepancy", "Q", "R")["value"] == -2


def test_the_ladder_says_what_is_known_to_set_both_counts_apart():
    flow = table("""
        source                           reporter  origin  destination  period      persons  status
        destatis_migration_report        DEU       CHN     DEU          2020-01-01  40       A
        eurostat_immigration_by_partner  ITA       CHN     ITA          2020-01-01  20       D
        eurostat_immigration_by_partner  ITA       JPN     ITA          2020-01-01  20       A
    """)
    found = compute("mirror_ratio", flow=flow).set_index(["origin", "destination"])["ladder"]
    assert found["CHN", "DEU"] == "duration rule, coverage, territory"
    assert found["CHN", "ITA"] == "definition, coverage, territory"
    assert found["JPN", "ITA"] == "coverage"


def test_how_many_corridors_both_ends_count():
    found = compute("mirror_coverage", flow=MIRROR, areas=["P", "Q", "R"]).set_index("variant")
    # Known: 60 from P to Q, 5 from Q to R and nobody from P to R, counted twice; 30 by P alone.
    assert found["value"].to_dict() == pytest.approx({"corridors": 0.75, "flow": 65 / 95})
    assert {*zip(found["reported"], found["expected"], strict=True)} == {(3, 4)}
    nobody = compute("mirror_coverage", flow=MIRROR.assign(persons=0), areas=["P", "Q", "R"])
    assert nobody.set_index("variant")["reason"].to_dict()["flow"] == "zero_denominator"


BOTH = table("""
    origin  destination  by_origin  by_destination
    A       X            50         100
    A       Y            30         50
    A       Z            -          20
    X       A            80         40
    X       Y            10         10
    Y       X            10         20
""")
REPORTERS = table("""
    area  duration_correction  reference  undercount
    A     0.5                  0          0.25
    X     1                    1          -
    Y     1                    1          -
    Z     1                    1          -
""")


def test_undercount_needs_three_references_and_is_of_sums():
    found = compute("undercount_ratio", mirror=BOTH, reporters=REPORTERS)
    at = found.set_index(["area", "direction"])
    # A is no reference: two partners that both count are too few.
    assert at["reason"]["A", "emigration"] == "too_few_reference"
    three = BOTH.fillna({"by_origin": 10})
    at = compute("undercount_ratio", mirror=three, reporters=REPORTERS).set_index(
        ["area", "direction"]
    )
    assert at["value"]["A", "emigration"] == pytest.approx(90 * 0.5 / 170)
    row = at.loc[("A", "emigration")]
    assert row["value_low"] < row["value"] < row["value_high"]
    assert row["interval"] == "percentile bootstrap"
    again = compute("undercount_ratio", mirror=three, reporters=REPORTERS, seed=1)
    other = compute("undercount_ratio", mirror=three, reporters=REPORTERS, seed=2)
    assert again.set_index(["area", "direction"])["value_low"].equals(at["value_low"])
    assert not other["value_low"].equals(again["value_low"])


def test_the_best_single_figure_says_by_which_rule():
    found = compute("reconciled_flow", mirror=BOTH, reporters=REPORTERS)
    at = found.set_index(["origin", "destination"])
    assert tuple(at.loc[("A", "X"), ["value", "rule"]]) == (100, "destination_is_good")
    assert tuple(at.loc[("X", "A"), ["value", "rule"]]) == (80, "greater_of_both")
    lone = BOTH.assign(by_destination=None)
    at = compute("reconciled_flow", mirror=lone, reporters=REPORTERS).set_index(
        ["origin", "destination"]
    )
    assert tuple(at.loc[("A", "X"), ["value", "rule"]]) == (100, "origin_over_undercount")
    assert at.loc[("A", "Z"), "reason"] == "missing_input"


def test_a_stock_that_moves_do_not_explain():
    changes = table("""
        origin  destination  start  end  inflow  outflow  deaths
        A       B            100    130  50      10       5
    """)
    found = compute("stock_flow_consistency", stock_changes=changes).set_index("variant")["value"]
    assert found.to_dict() == {"residual": -5, "percent": -5}
