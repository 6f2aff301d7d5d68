"""What could be taken for a value and is none: parts of unlike sums, what was not watched, unknowns."""

import numpy as np
import pandas as pd
import pytest

from tables import table
from twoway.build import compute


def by(found, *keys):
    return found.set_index(list(keys))


def test_unknown_partners_are_no_area_and_no_part_of_a_sum():
    moves = table("""
        origin  destination  persons
        A       B            1
        A       C            1
        B       A            1
        B       C            1
        C       A            1
        C       B            1
        _X      A            7
    """)
    found = by(compute("in_flow", moves=moves), "area")["value"]
    assert found.to_dict() == {"A": 2, "B": 2, "C": 2}
    further = table("""
        origin  destination  persons
        B       _X           3
        C       _X           -
        _X      _X           9
        _T      A            9
    """)
    found = by(compute("unknown_partners", moves=pd.concat([moves, further])), "area", "variant")
    assert found["value"].dropna().to_dict() == {("A", "in"): 7, ("B", "out"): 3}
    # Nobody tells of the others: no row, which is not nobody.
    assert found["reason"].to_dict()["C", "out"] == "missing_input"
    assert len(found) == 3


VISA = table("""
    origin  destination  consulate  decision        visa_type  period      visas
    CHN     DEU          x          issued          uniform    2022-01-01  100
    CHN     FRA          x          issued          uniform    2022-01-01  10
    CHN     FRA          x          not_issued      uniform    2022-01-01  10
    CHN     DEU          x          applied         uniform    2022-01-01  100
    CHN     FRA          x          applied         uniform    2022-01-01  20
    CHN     FRA          y          multiple_entry  uniform    2022-01-01  5
    CHN     FRA          y          issued          uniform    2022-01-01  10
""")


@pytest.mark.parametrize(
    ("name", "value", "reported"),
    [
        ("visa_refusal_rate", 50, 1),
        ("visa_refusal_rate_of_applications", 50, 1),
        ("multiple_entry_share", 50, 1),
    ],
)
def test_a_share_of_visas_is_over_the_posts_that_tell_both_sides(name, value, reported):
    found = by(compute(name, visa=VISA), "origin", "destination")
    bloc = found.loc[("CHN", "SCHENGEN")]
    assert (bloc["value"], bloc["reported"]) == (value, reported)
    assert bloc["coverage"] < 0.1


def permits(text):
    return table("origin destination reason duration permit_count period permits status\n" + text)


def test_each_hidden_cell_of_a_member_has_bounds_of_its_own():
    rows = [
        f"CHN {m} {r} _T first 2022-01-01 {n} {s}"
        for m in ("DEU", "FRA")
        for r, n, s in (
            ("EMP", 10, "A"),
            ("EDUC", 10, "A"),
            ("FAM", 10, "A"),
            ("OTH", "-", "Q"),
        )
    ]
    found = by(
        compute("permit_composition", permit=permits("\n".join(rows))),
        "destination",
        "permit_reason",
    )
    other = found.loc[("EU27_2020", "OTH")]
    assert other["value_low"] == pytest.approx(100 * 2 / 62)
    assert other["value_high"] == pytest.approx(100 * 8 / 68)
    assert other["missing"] == "suppressed_by_source"


def test_a_member_that_hides_all_leaves_no_exact_share_of_the_others():
    rows = [f"CHN DEU {r} _T first 2022-01-01 - Q" for r in ("EMP", "EDUC", "FAM", "OTH")]
    rows += [f"CHN FRA {r} _T first 2022-01-01 10 A" for r in ("EMP", "EDUC", "FAM", "OTH")]
    found = by(
        compute("permit_composition", permit=permits("\n".join(rows))),
        "destination",
        "permit_reason",
    ).loc[("EU27_2020", "EMP")]
    assert np.isnan(found["value"])
    assert found["value_low"] == pytest.approx(100 * 11 / (11 + 42))
    assert found["value_high"] == pytest.approx(100 * 14 / (14 + 33))


def test_corridors_of_flows_that_the_origin_counts_have_an_index_too():
    flow = table("""
        reporter  origin  destination  period      persons
        DEU       DEU     CHN          2022-01-01  10
        DEU       CHN     DEU          2022-01-01  30
        FRA       FRA     CHN          2022-01-01  20
        FRA       CHN     FRA          2022-01-01  20
    """)
    found = compute("two_way_index", flow=flow)
    found = found[(found["variant"] == "over_corridors") & (found["origin"] == "EU27_2020")]
    assert found["value"].tolist() == [pytest.approx(1 - 20 / 80)]


def series(nets, years):
    rows = "".join(
        f"CHN DEU birth {y}-01-01 {50 + max(n, 0)}\nDEU CHN birth {y}-01-01 {50 + max(-n, 0)}\n"
        for n, y in zip(nets, years, strict=True)
    )
    return table("origin destination basis period persons\n" + rows)


@pytest.mark.parametrize(
    ("nets", "years", "changes"),
    [
        ((5, 0, 5), (2010, 2011, 2012), 0),
        ((5, 0, -5), (2010, 2011, 2012), 1),
        ((5, -5, 5), (2010, 2011, 2012), 2),
    ],
)
def test_a_net_of_nothing_is_on_neither_side(nets, years, changes):
    found = compute("balance_over_time", stock=series(nets, years))
    found = by(found[found["origin"] == "CHN"], "destination", "variant")["value"]
    assert found["DEU", "sign_changes"] == changes


def test_no_change_is_told_across_a_gap_in_the_years():
    found = compute("balance_over_time", stock=series((1, 4, 2, 9), (2010, 2011, 2012, 2016)))
    found = by(found[found["origin"] == "CHN"], "destination", "variant")
    assert found["reason"]["DEU", "correlation"] == "too_few_periods"


def test_an_outcome_that_is_not_known_is_an_open_case():
    cases = pd.DataFrame({"days": [10, 20, 30], "outcome": ["paid", None, "open"]})
    found = by(compute("resolution_time", cases=cases), "variant")["value"]
    assert found["within_30"] == pytest.approx(1 / 3)
    ways = compute("outcome_incidence", cases=cases)
    assert {*ways["outcome"]} == {"paid"}


def test_wages_need_no_controls_and_a_group_that_is_known():
    wages = pd.DataFrame({"wage": [10, 20, 40, 5.0], "migrant": [True, False, False, None]})
    found = by(compute("migrant_wage_ratio", wages=wages), "variant")
    assert found["value"]["raw"] == pytest.approx(10 / 20)
    assert found["coverage"]["raw"] == 0.75


def test_a_survey_of_one_corridor_without_units_has_intervals_and_says_who_is_out():
    asked = pd.DataFrame({"cost": [1.0, 2, 3, 4], "earnings": [1.0, 1, 1, 1]})
    found = by(compute("recruitment_cost_ratio", workers_surveyed=asked), "variant")
    assert found["value"]["mean"] == 2.5
    assert found["value_low"]["mean"] < 2.5 < found["value_high"]["mean"]
    lost = asked.assign(corridor=["A", "A", "B", "B"], earnings=[1.0, 1, 0, 0])
    rows = by(compute("recruitment_cost_ratio", workers_surveyed=lost), "corridor", "variant")
    assert rows["coverage"]["B", "mean"] == 0
    assert rows["reason"]["B", "mean"] == "missing_input"


def test_a_count_without_its_duration_rule_is_not_brought_to_twelve_months():
    mirror = pd.DataFrame(
        {"origin": ["A", "B"], "destination": ["B", "A"], "by_origin": [10, 7],
         "by_destination": [20, 9]}
    )  # fmt: skip
    reporters = pd.DataFrame(
        {"area": ["A", "B"], "duration_correction": [1, np.nan], "reference": [1, 0]}
    )
    found = by(compute("reconciled_flow", mirror=mirror, reporters=reporters), "origin")
    assert (found["value"]["A"], found["rule"]["A"]) == (10, "origin_only")
    assert (found["value"]["B"], found["rule"]["B"]) == (9, "destination_is_good")


def two(distance):
    return pd.DataFrame(
        {"origin": ["A", "B"], "destination": ["B", "A"], "km": distance, "distance": "capitals"}
    )


def test_a_distance_of_nothing_is_a_distance():
    moves = pd.DataFrame({"origin": ["A", "B"], "destination": ["B", "A"], "persons": [90.0, 10.0]})
    assert compute("mean_distance", moves=moves, distance=two([0, 100]))["value"].tolist() == [10]
    assert compute("median_distance", moves=moves, distance=two([0, 100]))["value"].tolist() == [0]
    part = compute("mean_distance", moves=moves, distance=two([np.nan, 100]))
    assert part["mark"].tolist() == ["partial_coverage"]


def test_of_a_whole_of_nothing_there_is_no_distance_within():
    spread = pd.DataFrame({"category": ["a", "b"], "count": [0, 0]})
    found = by(compute("flow_theil", spread=spread), "variant")
    assert {*found["reason"]} == {"zero_denominator"}


def test_what_is_not_known_still_counts_among_the_categories():
    spread = pd.DataFrame({"category": ["a", "b"], "count": [5, 5], "among": 27})
    entropy = by(compute("flow_entropy", spread=spread), "variant")["value"]
    assert entropy["possible"] == pytest.approx(np.log(2) / np.log(27))
    assert entropy["seen"] == pytest.approx(1)


def system(text):
    return table("origin destination persons\n" + text)


def test_symmetry_of_parts_that_share_no_pair():
    pairs = [("A", "B", 3), ("B", "A", 5), ("C", "D", 2), ("D", "C", 2)]
    rest = [(o, d, 0) for o in "ABCD" for d in "ABCD" if o != d and (o in "AB") != (d in "AB")]
    moves = pd.DataFrame([*pairs, *rest], columns=["origin", "destination", "persons"])
    found = by(compute("symmetry_test", moves=moves), "variant")["value"]
    assert found["quasi_freedom"] == 0
    assert found["marginal_freedom"] == 2
    nothing = compute("symmetry_test", moves=moves.assign(persons=0))
    assert {*nothing["reason"]} == {"zero_denominator"}
    sends = moves.assign(persons=moves["persons"].mask(moves["origin"] == "B", 0))
    assert {*compute("symmetry_test", moves=sends)["reason"]} == {"not_fitted"}


def test_growth_is_between_the_same_members_not_as_many():
    stock = table("""
        origin  destination  basis  period      persons
        CHN     DEU          birth  2010-01-01  100
        CHN     FRA          birth  2015-01-01  300
    """)
    found = by(compute("stock_growth", stock=stock), "destination", "period")
    assert found["reason"]["EU27_2020", "2015-01-01"] == "other_reporters"


def test_a_service_without_its_fee_does_not_make_three():
    services = pd.DataFrame(
        {"service": ["a", "b", "c"], "fee": [1, 1, np.nan], "margin": 1, "sum": 200}
    )
    found = compute("remittance_service_cost", services=services)
    assert {*found["reason"]} == {"too_few_services"}
    free = services.assign(fee=1, sum=[200, 200, 0])
    assert {*compute("remittance_service_cost", services=free)["reason"]} == {"too_few_services"}


def test_an_unknown_requirement_is_left_out_of_openness():
    regime = table("""
        origin  destination  period      requirement
        DEU     CHN          2024-01-01  visa_free
        FRA     CHN          2024-01-01  -
    """)
    found = by(compute("visa_openness", visa_regime=regime), "origin", "weights")
    bloc = found.loc[("EU27_2020", "graded")]
    assert (bloc["value"], bloc["reported"], bloc["expected"]) == (100, 1, 27)
    assert bloc["coverage"] == pytest.approx(1 / 27)


def test_four_systems_and_one_unknown_are_not_five():
    systems = pd.DataFrame(
        {"country": list("ABCDE"), "intensity": [1.0, 2, 3, 4, np.nan], "effectiveness": 1.0}
    )
    found = compute("net_migration_impact_index", internal_systems=systems)
    assert {*found["reason"]} == {"too_few_systems"}


def test_a_balance_of_nothing_is_not_nobody():
    flow = table("""
        origin  destination  basis  period      persons
        CHN     DEU          birth  2022-01-01  10
        DEU     CHN          birth  2022-01-01  10
    """)
    found = compute("corridor_net", stock=flow)
    assert found["value"].tolist()[0] == 0
    assert {*found["missing"]} == {""}


def test_one_fit_that_fails_takes_no_other_measure_with_it():
    moves = pd.DataFrame({"origin": ["A", "B"], "destination": ["B", "A"], "persons": [30.0, 10.0]})
    equal = by(compute("inequality_index", moves=moves), "variant")
    assert equal["value"]["equal"] == pytest.approx(0.25)
    mutual = by(compute("network_reciprocity", moves=moves), "variant")["value"]
    assert mutual["weighted"] == pytest.approx(20 / 40)
    assert compute("distance_decay", moves=moves, distance=two([1, 1]))["reason"].tolist() == [
        "not_fitted"
    ]


def test_nets_that_do_not_sum_to_nothing_are_marked_and_an_empty_prior_is_not_fitted():
    moves = pd.DataFrame({"origin": ["A", "B"], "destination": ["B", "A"], "persons": [10.0, 10.0]})
    nets = pd.DataFrame({"area": ["A", "B"], "net": [20.0, -2.0]})
    assert {*compute("flow_to_net_totals", moves=moves, net_totals=nets)["mark"]} == {
        "nets_balanced"
    }
    none = compute("flow_to_net_totals", moves=moves.assign(persons=0.0), net_totals=nets)
    assert {*none["reason"]} == {"not_fitted"}


def test_a_profile_without_adults_has_a_rate_and_no_peak():
    rates = pd.DataFrame({"age": [0, 5, 10], "rate": 0.1})
    found = by(compute("age_standardised_rate", age_rates=rates), "variant")
    assert found["value"]["rate"] == pytest.approx(100)
    assert found["reason"]["peak"] == "missing_input"
    old = pd.DataFrame({"age": [15, 20, 25], "rate": [0.3, 0.2, 0.1]})
    found = by(compute("age_standardised_rate", age_rates=old), "variant")["value"]
    # Groups of five years: each rate holds five times.
    assert found["level"] == pytest.approx(5 * 0.6)


def test_what_is_missing_is_named_as_missing():
    sent = pd.DataFrame(
        {"origin": ["A"], "destination": ["B"], "migrants": [1], "income": [1],
         "received": [np.nan]}
    )  # fmt: skip
    assert compute("bilateral_remittance", remittances=sent)["reason"].tolist() == ["missing_input"]
    moves = pd.DataFrame({"origin": ["A", "B"], "destination": ["B", "A"], "persons": [10.0, 10.0]})
    people = pd.DataFrame({"area": ["A", "B"], "persons": [100.0, np.nan]})
    for name in ("preference_index", "velocity_index"):
        assert {*compute(name, moves=moves, population=people)["reason"]} == {"missing_input"}
    workers = pd.DataFrame({"occupation": ["a", "b"], "group": [10, 5], "all": [50, np.nan]})
    found = by(compute("location_quotient", workers=workers), "occupation")
    assert found["value"]["a"] == pytest.approx(1)
    assert found["coverage"]["a"] == 0.5


def test_what_a_source_rounds_lies_between_the_ends_of_its_steps():
    flow = table("""
        source            method        origin  destination  period      estimated_persons
        abel_cohen_flows  da_pb_closed  CHN     DEU          2015-01-01  10
        abel_cohen_flows  da_pb_closed  DEU     CHN          2015-01-01  4
        abel_cohen_flows  da_pb_closed  CHN     FRA          2015-01-01  6
        abel_cohen_flows  da_pb_closed  FRA     CHN          2015-01-01  2
    """)
    net = by(compute("corridor_net", flow_estimate=flow), "origin", "destination")
    pair, bloc = net.loc[("CHN", "DEU")], net.loc[("CHN", "EU27_2020")]
    assert (pair["value_low"], pair["value"], pair["value_high"]) == (5, 6, 7)
    assert (bloc["value_low"], bloc["value"], bloc["value_high"]) == (8, 10, 12)
    assert bloc["interval"] == "rounding"
    share = by(compute("corridor_effectiveness", flow_estimate=flow), "origin", "destination")
    row = share.loc[("CHN", "DEU")]
    assert row["value_low"] == pytest.approx(100 * (9.5 - 4.5) / 14)
    assert row["value_high"] == pytest.approx(100 * (10.5 - 3.5) / 14)
    exact = compute("corridor_net", flow_estimate=flow.assign(source="example"))
    assert exact["value_low"].isna().all()


def test_a_rate_printed_to_a_tenth_gives_a_gap_to_a_tenth():
    rate = table("""
        source                       rate                area  basis        origin_group  period      percent
        eurostat_over_qualification  over_qualification  DEU   citizenship  FOR           2022-01-01  30.0
        eurostat_over_qualification  over_qualification  DEU   citizenship  NAT           2022-01-01  20.0
    """)
    gap = by(compute("employment_gap", labour_rate=rate), "variant")
    points = gap.loc["points"]
    assert (points["value_low"], points["value"], points["value_high"]) == pytest.approx(
        (9.9, 10, 10.1)
    )
    assert gap["value_high"]["ratio"] == pytest.approx(30.05 / 19.95)


def test_little_of_a_whole_bears_a_mark():
    stock = table("""
        origin  destination  basis  period      persons
        CHN     DEU          birth  2015-01-01  300
    """)
    found = by(compute("migrant_stock", stock=stock), "origin", "destination")
    assert found["mark"]["CHN", "DEU"] == ""
    assert found["mark"]["CHN", "EU27_2020"] == "partial_coverage"


def test_a_rule_of_stay_is_a_factor_by_whom_one_likes():
    mirror = pd.DataFrame(
        {"origin": ["A"], "destination": ["B"], "by_origin": [100], "by_destination": [np.nan]}
    )
    reporters = pd.DataFrame(
        {"area": ["A", "B"], "duration_correction": ["6 months", "unheard of"], "reference": 0}
    )
    for whose, expected in (("raymer_2013", 73), ("willekens_2019", 81)):
        found = compute("reconciled_flow", mirror=mirror, reporters=reporters, factors=whose)
        assert found["value"].tolist() == [pytest.approx(expected)]
    with pytest.raises(ValueError, match="expected factors of raymer_2013 or willekens_2019"):
        compute("reconciled_flow", mirror=mirror, reporters=reporters, factors="nobody")


def test_a_form_that_does_not_fit_says_so_and_the_others_stand():
    moves = pd.DataFrame({"origin": ["A", "B"], "destination": ["B", "A"], "persons": [30.0, 10.0]})
    unequal = by(compute("inequality_index", moves=moves), "variant")["reason"]
    assert unequal.to_dict() == {"equal": "", "structural": "not_fitted"}
    mutual = by(compute("network_reciprocity", moves=moves), "variant")["reason"]
    assert mutual["null"] == mutual["excess"] == "not_fitted"
    assert mutual["weighted"] == ""


def with_a_jump():
    """Six years both ways, with a jump in 2017."""
    years = pd.DataFrame({"there": [10, 12, 11, 100, 103, 101], "back": [8, 9, 10, 140, 141, 144]})
    years.index = pd.to_datetime([f"{y}-01-01" for y in range(2014, 2020)])
    long = years.rename_axis("period").reset_index().melt("period", value_name="persons")
    there = long["variable"].eq("there")
    frame = long.assign(
        origin=np.where(there, "CHN", "DEU"), destination=np.where(there, "DEU", "CHN")
    ).drop(columns="variable")
    return frame.assign(reporter="DEU", status="A")


def test_no_change_is_taken_across_a_break():
    frame = with_a_jump()
    broken = frame.assign(status=np.where(frame["period"].eq("2017-01-01"), "B", "A"))

    def of(flow):
        found = compute("balance_over_time", flow=flow)
        one = found[(found["origin"] == "CHN") & (found["destination"] == "DEU")]
        return one.set_index("variant")

    whole, parted = of(frame), of(broken)
    # The net changes sides in 2017 only, where the count does.
    assert whole["value"]["sign_changes"] == 1
    assert whole["mark"]["two_way"] == ""
    assert parted["mark"]["two_way"] == "break_in_series"
    assert parted["value"]["sign_changes"] == 0
    assert whole["value"]["correlation"] > 0.99 > 0 > parted["value"]["correlation"]


def test_a_hidden_cell_has_bounds_in_sums_rates_and_lengths():
    permits = table("""
        reporter  origin  destination  period      duration  reason  permits  status
        DEU       CHN     DEU          2020-01-01  _T        EMP     100      A
        FRA       CHN     FRA          2020-01-01  _T        EMP     -        Q
        DEU       CHN     DEU          2020-01-01  M_GE12    EMP     60       A
        FRA       CHN     FRA          2020-01-01  M_GE12    EMP     -        Q
    """)
    people = table("""
        area  period      persons
        DEU   2020-01-01  1000
        FRA   2020-01-01  1000
    """)
    blocs = {"DF": ["DEU", "FRA"]}

    def of(name, destination, **frames):
        found = compute(name, permit=permits, blocs=blocs, **frames)
        found = found[(found["origin"] == "CHN") & (found["destination"] == destination)]
        keep = found["duration"].eq("_T") if "duration" in found else found["period"].notna()
        keep &= found["variant"].eq("destination") if "variant" in found else True
        (row,) = found[keep].to_dict("records")
        assert pd.isna(row["value"])
        assert row["missing"] == "suppressed_by_source"
        return row["value_low"], row["value_high"]

    assert of("permits", "DF") == (101, 104)
    assert of("permits", "FRA") == (1, 4)
    assert of("permit_rate", "DF", population=people) == pytest.approx((50.5, 52))
    assert of("permit_rate", "FRA", population=people) == pytest.approx((1, 4))
    low, high = of("long_permit_share", "DF")
    assert (low, high) == pytest.approx((100 * 61 / 104, 100 * 64 / 101))


def test_a_hidden_reason_leaves_no_shift_and_share():
    rows = [
        ("CHN", reason, f"{year}-01-01", None if (reason, year) == ("FAM", 2021) else 100)
        for reason in ("EMP", "EDUC", "FAM", "OTH")
        for year in (2020, 2021)
    ]
    permits = pd.DataFrame(rows, columns=["origin", "reason", "period", "permits"])
    both = pd.concat([permits, permits.assign(origin="_T", permits=1000)])
    both = both.assign(
        destination="DEU",
        reporter="DEU",
        period=pd.to_datetime(both["period"]),
        status=both["permits"].isna().map({True: "Q", False: "A"}),
    )
    found = compute("permit_shift_share", permit=both)
    one = found[(found["origin"] == "CHN") & (found["destination"] == "DEU")]
    assert set(one["reason"]) == {"suppressed"}


@pytest.mark.parametrize(("persons", "found"), [(-5.0, "persons -5"), (np.inf, "persons inf")])
def test_moves_below_nobody_or_without_end_are_refused(persons, found):
    moves = pd.DataFrame({"origin": ["A", "B"], "destination": ["B", "A"], "persons": [persons, 1]})
    with pytest.raises(ValueError, match=f"moves: found {found} in 1 rows.*expected a number"):
        compute("net_flow", moves=moves)


def test_a_concept_that_is_told_of_some_rows_only_is_refused():
    moves = pd.DataFrame(
        {
            "origin": ["A", "B"],
            "destination": ["B", "A"],
            "persons": [5, 1],
            "basis": ["birth", None],
        }
    )
    with pytest.raises(ValueError, match="found basis birth and not told in one table"):
        compute("net_flow", moves=moves)


def test_nets_are_balanced_and_marked_by_system_and_lead_to_their_cells():
    moves = pd.DataFrame(
        {
            "origin": ["A", "B"] * 2,
            "destination": ["B", "A"] * 2,
            "persons": [10, 10] * 2,
            "period": pd.to_datetime(["2010-01-01"] * 2 + ["2015-01-01"] * 2),
            "mark": ["stock_origin_missing", "", "", ""],
        }
    )
    # What another period or an area of no table has is nothing to these.
    nets = pd.DataFrame(
        {
            "area": ["A", "B", "A", "B", "Z"],
            "net": [3.0, -1.0, 2e9, -2e9, -7.0],
            "period": pd.to_datetime(["2010-01-01"] * 2 + ["2015-01-01"] * 3),
        }
    )
    nets["cells"] = [[100 + n] for n in range(5)]
    nets.loc[2:3, "net"] = [2, -2]
    for name in ("flow_to_net_totals", "change_to_net_totals"):
        found = compute(name, moves=moves, net_totals=nets)
        later = found["period"] == pd.Timestamp("2015-01-01")
        assert set(found.loc[later, "mark"]) == {""}
        assert "nets_balanced" in set(found.loc[~later, "mark"])
        assert {102, 103} <= set(found.loc[later, "cells"].iloc[0])
    pairs = compute("flow_to_net_totals", moves=moves, net_totals=nets)
    first = pairs[(pairs["period"] == pd.Timestamp("2010-01-01")) & (pairs["origin"] == "A")]
    assert set(first["mark"]) == {"stock_origin_missing"}


def test_an_area_of_which_most_moves_are_no_fact_says_so():
    moves = pd.DataFrame(
        {
            "origin": list("AABBCC"),
            "destination": list("BCACAB"),
            "persons": [90, 10, 0, 50, 0, 50],
            "mark": ["stock_origin_missing"] + [""] * 5,
        }
    )
    found = compute("out_flow", moves=moves).set_index("area")
    assert found["mark"].to_dict() == {
        "A": "stock_origin_missing",
        "B": "stock_origin_missing",
        "C": "",
    }
    assert found["no_fact"]["A"] == pytest.approx(0.9)
    whole = compute("connectivity_index", moves=moves).iloc[0]
    assert (whole["mark"], whole["no_fact"]) == ("stock_origin_missing", pytest.approx(0.45))


def test_references_that_count_next_to_nobody_leave_no_interval():
    mirror = pd.DataFrame(
        {
            "origin": ["A"] * 3,
            "destination": list("BCD"),
            "by_origin": [5, 5, 5],
            "by_destination": [1e-9, 0, 0],
        }
    )
    reporters = pd.DataFrame(
        {"area": list("ABCD"), "duration_correction": 1.0, "reference": [False, True, True, True]}
    )
    row = compute("undercount_ratio", mirror=mirror, reporters=reporters)
    row = row[(row["area"] == "A") & (row["direction"] == "emigration")].iloc[0]
    assert row["value"] > 1e9 and pd.isna(row["value_low"])


def test_controls_that_tell_the_group_leave_no_adjusted_ratio():
    wages = pd.DataFrame(
        {
            "wage": [10, 20, 10, 20, 5],
            "migrant": [True, True, False, False, True],
            "same": [1.0, 1.0, 0.0, 0.0, np.nan],
        }
    )
    found = compute("migrant_wage_ratio", wages=wages, controls=("same",)).set_index("variant")
    assert found["reason"].to_dict() == {"adjusted": "not_fitted", "raw": ""}
    assert found["value"]["raw"] == 1
    assert set(found["coverage"]) == {0.8}
