"""Systems of three areas, worked by hand.

to A   to B   to C     O
from A           10     30    40
from B    20             0    20
from C    30     10            40
D         50     20     30   100
"""

import numpy as np
import pandas as pd
import pytest
from scipy.stats import chi2

from tables import table
from twoway.build import compute

MOVES = table("""
    origin  destination  persons
    A       B            10
    A       C            30
    B       A            20
    B       C            0
    C       A            30
    C       B            10
""")
POPULATION = table("""
    area  persons
    A     500
    B     300
    C     200
""")
DISTANCE = table("""
    origin  destination  km
    A       B            100
    B       A            100
    A       C            200
    C       A            200
    B       C            300
    C       B            300
""")


def value(name, variant=None, **frames):
    result = compute(name, **frames)
    chosen = result if variant is None else result[result["variant"] == variant]
    assert len(chosen) == 1
    return chosen["value"].iloc[0]


def by_area(name, **frames):
    return compute(name, **frames).set_index("area")["value"].to_dict()


def of_pair(name, origin, destination, variant=None, **frames):
    result = compute(name, **frames)
    if variant is not None:
        result = result[result["variant"] == variant]
    return result.set_index(["origin", "destination"])["value"][origin, destination]


def test_volumes_of_an_area():
    assert by_area("in_flow", moves=MOVES) == {"A": 50, "B": 20, "C": 30}
    assert by_area("out_flow", moves=MOVES) == {"A": 40, "B": 20, "C": 40}
    assert by_area("net_flow", moves=MOVES) == {"A": 10, "B": 0, "C": -10}
    assert by_area("gross_flow", moves=MOVES) == {"A": 90, "B": 40, "C": 70}


def test_rates_of_an_area():
    given = {"moves": MOVES, "population": POPULATION}
    assert by_area("crude_in_rate", **given)["A"] == 100
    assert by_area("crude_out_rate", **given)["A"] == 80
    assert by_area("crude_net_rate", **given)["C"] == -50
    assert by_area("crude_gross_rate", **given)["B"] == pytest.approx(1000 * 40 / 300)
    for name in ("crude_in_rate", "crude_out_rate", "crude_net_rate", "crude_gross_rate"):
        once, yearly = compute(name, **given), compute(name, **given, years=5)
        assert (5 * yearly["value"]).tolist() == pytest.approx(once["value"].tolist())
        assert ({*once["mark"]}, {*yearly["mark"]}) == ({""}, {"per_year"})
    with pytest.raises(ValueError, match="years is 0; expected the length of the period"):
        compute("crude_in_rate", **given, years=0)
    effectiveness = by_area("area_effectiveness", moves=MOVES)
    assert effectiveness == pytest.approx({"A": 100 / 9, "B": 0, "C": -100 / 7})


def test_intensity_effectiveness_and_their_product():
    given = {"moves": MOVES, "population": POPULATION}
    intensity = value("crude_migration_intensity", **given)
    effectiveness = value("system_effectiveness", moves=MOVES)
    assert (intensity, effectiveness) == (10, 10)
    assert value("courgeau_k", **given) == pytest.approx(10 / np.log(9))
    assert value("aggregate_net_migration_rate", **given) == intensity * effectiveness / 100 == 1


def test_connectivity_and_inequality():
    assert value("connectivity_index", "share", moves=MOVES) == pytest.approx(5 / 6)
    assert value("connectivity_index", "zeros", moves=MOVES) == 1
    assert value("inequality_index", "equal", moves=MOVES) == pytest.approx(0.3)


def test_gini_and_its_parts():
    expected = {
        "total": 220 / 600,
        "corrected": 220 / 500,
        "rows": 0.1,
        "columns": 80 / 1200,
        "rows_share": 0.1 / (220 / 600),
        "columns_share": (80 / 1200) / (220 / 600),
    }
    found = compute("gini_flows", moves=MOVES).set_index("variant")["value"].to_dict()
    assert found == pytest.approx(expected)
    assert value("exchange_gini", "exchange", moves=MOVES) == pytest.approx(40 / 1200)
    assert value("exchange_gini", "share", moves=MOVES) == pytest.approx(40 / 440)


def test_fields_and_their_weighted_mean():
    assert by_area("gini_field_out", moves=MOVES) == pytest.approx({"A": 0.5, "B": 1, "C": 0.5})
    assert by_area("gini_field_in", moves=MOVES) == pytest.approx({"A": 0.2, "B": 0, "C": 1})
    found = compute("weighted_gini", moves=MOVES).set_index("variant")["value"].to_dict()
    assert found == pytest.approx({"out": 0.6, "in": 0.4, "mean": 0.5})


def test_variation():
    assert value("flow_variation", moves=MOVES) == pytest.approx(
        np.sqrt(400 - (100 / 6) ** 2) * 6 / 100
    )
    found = compute("aggregate_variation", moves=MOVES).set_index("variant")["value"].to_dict()
    assert found == pytest.approx({"out": 0.6, "in": 0.4, "both": 1.0})


def test_reciprocity_of_the_network():
    found = compute("network_reciprocity", moves=MOVES).set_index("variant")["value"]
    assert found["weighted"] == pytest.approx(0.8)
    assert found["links"] == pytest.approx(0.8)
    assert found["links_excess"] == pytest.approx((0.8 - 5 / 6) / (1 - 5 / 6))
    # What chance gives is the quasi-independent table, whose one unknown solves a cubic.
    x = fitted_a_to_b()
    by_chance = 2 * (min(x, 30 - x) + min(40 - x, 20 + x) + min(x - 10, 20 - x)) / 100
    assert found["null"] == pytest.approx(by_chance)
    assert found["excess"] == pytest.approx((0.8 - by_chance) / (1 - by_chance))


def fitted_a_to_b():
    """E(A to B): margins leave one cell free, and a_i b_j makes both ways round a triangle equal."""
    # x (x - 10) (20 + x) = (40 - x) (20 - x) (30 - x)
    roots = np.roots([1, -40, 1200, -12000])
    return float(roots[np.isreal(roots)].real[0])


def test_preference_velocity_and_relative_intensity():
    given = {"moves": MOVES, "population": POPULATION}
    assert of_pair("preference_index", "A", "B", **given) == pytest.approx(10 / (100 * 0.5 * 0.3))
    assert of_pair("velocity_index", "A", "B", **given) == pytest.approx(10 * 1000 / (500 * 300))
    assert of_pair("relative_intensity", "A", "B", "plain", moves=MOVES) == pytest.approx(1.25)
    assert of_pair("relative_intensity", "A", "B", "symmetric", moves=MOVES) == pytest.approx(1 / 9)
    assert of_pair("relative_intensity", "A", "B", "log", moves=MOVES) == pytest.approx(
        np.log(1.25)
    )
    assert np.isnan(of_pair("relative_intensity", "B", "C", "log", moves=MOVES))
    expected = 10 / fitted_a_to_b()
    assert of_pair("relative_intensity_qi", "A", "B", moves=MOVES) == pytest.approx(expected)


def test_preference_and_velocity_of_a_system_are_the_sums_over_its_corridors():
    given = {"moves": MOVES, "population": POPULATION}
    people = POPULATION.set_index("area")["persons"]
    pairs = MOVES["origin"].map(people) * MOVES["destination"].map(people)
    by_hand = (MOVES["persons"] / pairs).sum()
    assert value("system_velocity", **given) == pytest.approx(by_hand * people.sum())
    expected = by_hand * people.sum() ** 2 / MOVES["persons"].sum()
    assert value("system_preference", **given) == pytest.approx(expected)


def test_nested_systems_of_areas_have_one_slope():
    zonations = pd.DataFrame({"areas": [3, 9, 1], "intensity": [10.0, 25.0, 4.0]})
    # ln 9 and twice ln 9: (10 + 2 x 25) / (1 + 4) of it.
    assert value("courgeau_slope", zonations=zonations) == pytest.approx(12 / np.log(9))
    one = compute("courgeau_slope", zonations=zonations.iloc[[0, 2]]).iloc[0]
    assert (one["reason"], np.isnan(one["value"])) == ("too_few_systems", True)
    unknown = zonations.assign(intensity=[10.0, np.nan, 4.0])
    gap = compute("courgeau_slope", zonations=unknown).iloc[0]
    assert (gap["reason"], np.isnan(gap["value"])) == ("missing_input", True)


def test_flows_of_groups_taken_apart_multiply_back():
    moves = pd.DataFrame(
        {
            "origin": ["A", "A", "B", "B"],
            "destination": ["B", "B", "A", "A"],
            "subgroup": ["young", "old", "young", "old"],
            "persons": [30, 10, 20, 40],
        }
    )
    found = compute("components_by_group", moves_by_group=moves)
    young = found[found["origin"].eq("A") & found["subgroup"].eq("young")]
    parts = young.set_index("variant")["value"]
    assert parts.to_dict() == pytest.approx(
        {
            "total": 100,
            "origin_share": 0.4,
            "destination_share": 0.4,
            "group_share": 0.5,
            "origin_destination": 2.5,  # 40 / (100 x 0.4 x 0.4)
            "origin_group": 1.5,  # 30 / (100 x 0.4 x 0.5)
            "destination_group": 1.5,
            "interaction": 2 / 3,  # 30 / (8 x 2.5 x 1.5 x 1.5)
        }
    )
    assert parts.prod() == pytest.approx(30)
    holed = compute("components_by_group", moves_by_group=moves.iloc[1:])
    assert set(holed["reason"]) == {"incomplete_table"}
    assert set(holed["coverage"]) == {0.75}
    beyond = moves.iloc[:2].assign(origin=["_X", "_T"])
    with_others = compute("components_by_group", moves_by_group=pd.concat([moves, beyond]))
    assert with_others["value"].tolist() == found["value"].tolist()


def test_a_flow_taken_apart_multiplies_back():
    found = compute("multiplicative_components", moves=MOVES)
    pair = found[(found["origin"] == "A") & (found["destination"] == "B")]
    parts = pair.set_index("variant")["value"]
    assert parts.to_dict() == pytest.approx(
        {"total": 100, "origin_share": 0.4, "destination_share": 0.2, "interaction": 1.25}
    )
    assert parts.prod() == pytest.approx(10)


def test_symmetry_is_measured_pair_by_pair():
    found = compute("symmetry_test", moves=MOVES).set_index("variant")["value"]
    deviance = 2 * (10 * np.log(10 / 15) + 20 * np.log(20 / 15)) + 2 * 10 * np.log(2)
    assert found["symmetry"] == pytest.approx(deviance)
    assert (found["symmetry_freedom"], found["quasi_freedom"]) == (3, 1)
    assert found["symmetry_p"] == pytest.approx(chi2.sf(deviance, 3))
    assert found["marginal"] == pytest.approx(found["symmetry"] - found["quasi"])


def test_mean_and_median_distance_with_ties_merged():
    given = {"moves": MOVES, "distance": DISTANCE}
    assert value("mean_distance", **given) == 180
    assert value("median_distance", **given) == 200
    short = DISTANCE[DISTANCE["km"] < 300]
    partial = compute("mean_distance", moves=MOVES, distance=short).iloc[0]
    assert (partial["value"], partial["coverage"]) == (pytest.approx(15000 / 90), 0.9)


def exact_gravity():
    """Four areas whose flows are P_i P_j / d exactly."""
    size = pd.Series({"A": 100, "B": 200, "C": 400, "D": 800})
    rows = [
        (o, d, 100.0 * (1 + abs(ord(o) - ord(d)))) for o in size.index for d in size.index if o != d
    ]
    frame = pd.DataFrame(rows, columns=["origin", "destination", "km"])
    frame["persons"] = frame["origin"].map(size) * frame["destination"].map(size) / frame["km"]
    people = size.rename_axis("area").rename("persons").reset_index()
    return {
        "moves": frame[["origin", "destination", "persons"]],
        "population": people,
        "distance": frame[["origin", "destination", "km"]],
    }


def test_decay_of_a_table_that_falls_with_distance_is_minus_one():
    given = exact_gravity()
    decay = value("distance_decay", moves=given["moves"], distance=given["distance"])
    assert decay == pytest.approx(-1, abs=1e-9)


def test_a_corridor_twice_as_strong_as_its_like_stands_out():
    given = exact_gravity()
    even = compute("gravity_residual", **given)
    ratios = even[even["variant"].isin(["sizes", "effects", "strength", "direction"])]
    assert ratios["value"].to_numpy() == pytest.approx(np.ones(len(ratios)), abs=1e-8)
    there = (given["moves"]["origin"] == "A") & (given["moves"]["destination"] == "B")
    moves = given["moves"].assign(persons=given["moves"]["persons"] * np.where(there, 2, 1))
    strong = compute("gravity_residual", **{**given, "moves": moves})
    sizes = strong[strong["variant"] == "sizes"].set_index(["origin", "destination"])["value"]
    assert sizes.idxmax() == ("A", "B")
    every = strong.set_index(["origin", "destination", "variant"])["value"]["A", "B"]
    assert every["sizes_log"] == pytest.approx(np.log(every["sizes"]))
    # Spread over five degrees of freedom less than a Poisson count would be.
    assert every["sizes_studentised"] > 0 < every["sizes_pearson"]
    # Without the pair itself, the others say what it would be: half of what it is.
    assert every["sizes_left_out"] == pytest.approx(2, rel=0.05)
    assert every["sizes_left_out"] > every["sizes"]
    missing = compute("gravity_residual", **{**given, "population": given["population"].iloc[1:]})
    assert set(missing["reason"]) == {"missing_input"}


def test_an_area_without_distances_is_no_part_of_the_fits():
    given = exact_gravity()
    for area in "ABCD":
        far = pd.DataFrame({"origin": [area, "E"], "destination": ["E", area], "persons": [7, 9]})
        given["moves"] = pd.concat([given["moves"], far])
    people = pd.DataFrame({"area": ["E"], "persons": [50]})
    given["population"] = pd.concat([given["population"], people])
    row = compute("distance_decay", moves=given["moves"], distance=given["distance"]).iloc[0]
    assert row["value"] == pytest.approx(-1, abs=1e-9)
    inside = given["moves"][~given["moves"][["origin", "destination"]].eq("E").any(axis=1)]
    assert row["coverage"] == pytest.approx(
        inside["persons"].sum() / given["moves"]["persons"].sum()
    )
    found = compute("gravity_residual", **given)
    apart = found[["origin", "destination"]].eq("E").any(axis=1)
    assert set(found.loc[apart, "reason"]) == {"missing_input"}
    sizes = found.loc[~apart & (found["variant"] == "sizes"), "value"]
    assert sizes.to_numpy() == pytest.approx(np.ones(12), abs=1e-8)
    # Two areas of the fit without a distance leave a hole in it.
    holed = given["distance"].iloc[1:]
    hole = compute("distance_decay", moves=given["moves"], distance=holed).iloc[0]
    assert hole["reason"] == "missing_input"


def test_a_pair_whose_estimate_is_no_fact_bears_the_mark_in_what_is_made_of_it():
    moves = pd.DataFrame(
        {
            "origin": ["A", "A", "B", "B", "C", "C"],
            "destination": ["B", "C", "A", "C", "A", "B"],
            "persons": [5, 4, 3, 2, 1, 6],
            "mark": ["stock_origin_missing", "", "", "", "", ""],
        }
    )
    for name in ("relative_intensity", "relative_intensity_qi"):
        found = compute(name, moves=moves)
        no_fact = found["origin"].eq("A") & found["destination"].eq("B")
        assert set(found.loc[no_fact, "mark"]) == {"stock_origin_missing"}
        assert set(found.loc[~no_fact, "mark"]) == {""}


@pytest.mark.parametrize("name", ["mean_distance", "median_distance", "distance_decay"])
def test_without_a_distance_of_its_areas_a_system_says_so(name):
    moves = exact_gravity()["moves"]
    far = pd.DataFrame({"origin": ["X"], "destination": ["Y"], "km": [1.0]})
    for distance in (far, far.iloc[:0]):
        row = compute(name, moves=moves, distance=distance).iloc[0]
        assert (row["reason"], np.isnan(row["value"])) == ("missing_input", True)


def test_ties_explain_what_distance_does_not():
    given = exact_gravity()
    tied = [("A", "B"), ("B", "A"), ("C", "D"), ("D", "C")]
    links = pd.DataFrame(tied, columns=["origin", "destination"]).assign(language=1)
    pairs = pd.MultiIndex.from_frame(given["moves"][["origin", "destination"]])
    moves = given["moves"].assign(
        persons=given["moves"]["persons"] * np.where(pairs.isin(tied), 3, 1)
    )
    found = compute("gravity_residual", **{**given, "moves": moves}, links=links)
    for variant in ("sizes", "effects"):
        ratios = found.loc[found["variant"] == variant, "value"]
        assert ratios.to_numpy() == pytest.approx(np.ones(12), abs=1e-8)
    told = compute("gravity_coefficient", **{**given, "moves": moves}, links=links)
    at = told.set_index("variant")
    for model in ("sizes", "effects"):
        assert at["value"][f"{model}_distance"] == pytest.approx(-1, abs=1e-8)
        assert at["value"][f"{model}_language"] == pytest.approx(np.log(3), abs=1e-8)
        assert at["reason"][f"{model}_colony"] == "missing_input"
        # The model is exact, so that nothing is left to err by.
        assert at["value"][f"{model}_distance_error"] == pytest.approx(0, abs=1e-6)
    assert at["value"]["sizes_origin"] == pytest.approx(1, abs=1e-8)


def test_impact_is_intensity_times_effectiveness():
    systems = table("""
        country  intensity  effectiveness
        A        10         5
        B        20         10
        C        10         10
        D        30         5
        E        30         20
    """)
    found = compute("net_migration_impact_index", internal_systems=systems)
    of_b = found[found["country"] == "B"].set_index("variant")["value"].to_dict()
    assert of_b == pytest.approx({"intensity": 1, "effectiveness": 1, "impact": 1})
    few = compute("net_migration_impact_index", internal_systems=systems.iloc[:4])
    assert set(few["reason"]) == {"too_few_systems"}


def test_rates_by_age_against_a_standard():
    rates = pd.DataFrame({"age": range(10, 30), "rate": 0.01, "standard": 1.0})
    rates.loc[rates["age"] == 22, "rate"] = 0.05
    found = compute("age_standardised_rate", age_rates=rates).set_index("variant")["value"]
    assert found["rate"] == pytest.approx(1000 * (19 * 0.01 + 0.05) / 20)
    assert found["level"] == pytest.approx(0.24)
    assert (found["peak_age"], found["peak"]) == (22, pytest.approx(5))
    assert found["share"] == pytest.approx(100 * (10 * 0.01 + 0.05) / 0.24)
    still = compute("age_standardised_rate", age_rates=rates.assign(rate=0.0)).set_index("variant")
    assert (still["value"]["level"], still["reason"]["share"]) == (0, "zero_denominator")
    unknown = compute("age_standardised_rate", age_rates=rates.assign(rate=np.nan))
    assert {*unknown["reason"]} == {"missing_input"}


def test_a_quarter_of_the_meridian_and_of_the_equator():
    places = table("""
        area  latitude  longitude
        P     0         0
        Q     90        0
        R     0         90
    """)
    found = compute("great_circle_distance", places=places)
    at = found.set_index(["variant", "origin", "destination"])["value"]
    assert at["sphere", "P", "Q"] == pytest.approx(np.pi / 2 * 6371.0088)
    assert at["geodesic", "P", "Q"] == pytest.approx(10_001.9657, abs=1e-3)
    assert at["geodesic", "P", "R"] == pytest.approx(10_018.7542, abs=1e-3)


@pytest.mark.parametrize(
    "name", ["system_effectiveness", "gini_flows", "flow_variation", "weighted_gini"]
)
def test_a_table_with_a_pair_missing_has_no_value_but_says_why(name):
    found = compute(name, moves=MOVES.iloc[1:])
    assert found["value"].isna().all()
    assert set(found["reason"]) == {"incomplete_table"}
    assert found["coverage"].iloc[0] == pytest.approx(5 / 6)


def test_a_pair_that_is_unknown_counts_on_neither_side_of_connectivity():
    found = compute("connectivity_index", moves=MOVES.iloc[1:]).set_index("variant")
    assert found["value"].to_dict() == pytest.approx({"share": 4 / 5, "zeros": 1})
    assert {*found["mark"]} == {"partial_coverage"}
    assert found["coverage"]["zeros"] == pytest.approx(5 / 6)
    # The pair from B to C is the one that carries nobody: unknown, it is no zero.
    hole = compute("connectivity_index", moves=MOVES.drop(index=3)).set_index("variant")
    assert hole["value"].to_dict() == {"share": 1, "zeros": 0}
    nothing = compute("connectivity_index", moves=MOVES.assign(persons=np.nan))
    assert nothing.set_index("variant")["reason"].to_dict() == {
        "share": "zero_denominator",
        "zeros": "missing_input",
    }


@pytest.mark.parametrize("name", ["system_effectiveness", "flow_variation", "inequality_index"])
def test_nothing_over_nothing_is_not_zero(name):
    found = compute(name, moves=MOVES.assign(persons=0))
    assert found["value"].isna().all()
    assert set(found["reason"]) == {"zero_denominator"}


def test_one_pair_given_twice_is_refused():
    twice = pd.concat([MOVES, MOVES.iloc[:1]])
    with pytest.raises(ValueError, match="1 rows that stand there already"):
        compute("system_effectiveness", moves=twice)
    with pytest.raises(ValueError, match="expected also persons"):
        compute("system_effectiveness", moves=MOVES[["origin", "destination"]])
