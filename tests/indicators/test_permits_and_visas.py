"""Permits by length, mix and change; visas by volume, refusal and reciprocity: worked by hand."""

import numpy as np
import pandas as pd
import pytest

from tables import table
from twoway.build import compute

PERMITS = table("""
    origin  destination  reason  duration  period      permits
    CHN     DEU          TOTAL   _T        2022-01-01  80
    CHN     DEU          TOTAL   M_GE12    2022-01-01  20
    CHN     FRA          TOTAL   _T        2022-01-01  0
    CHN     FRA          TOTAL   M_GE12    2022-01-01  0
""")
POPULATION = table("""
    area  period      persons
    DEU   2022-01-01  8000
    CHN   2022-01-01  160000
""")


def at(name, *keys, **frames):
    return compute(name, **frames).set_index(list(keys))


def test_permits_for_each_thousand_residents():
    found = at("permit_rate", "variant", "destination", permit=PERMITS, population=POPULATION)
    assert found["value"]["destination", "DEU"] == 10
    assert found["value"]["origin", "DEU"] == 0.5
    assert found["reason"]["destination", "FRA"] == "missing_input"


def test_permits_for_a_year_and_longer():
    found = at("long_permit_share", "destination", permit=PERMITS)
    assert found["value"]["DEU"] == 25
    assert found["reason"]["FRA"] == "zero_denominator"


def test_a_change_is_structure_and_own_growth():
    years = table("""
        origin  destination  reason  duration  period      permits
        CHN     DEU          EMP     _T        2021-01-01  10
        CHN     DEU          EDUC    _T        2021-01-01  30
        CHN     DEU          FAM     _T        2021-01-01  10
        CHN     DEU          OTH     _T        2021-01-01  10
        CHN     DEU          EMP     _T        2022-01-01  20
        CHN     DEU          EDUC    _T        2022-01-01  30
        CHN     DEU          FAM     _T        2022-01-01  10
        CHN     DEU          OTH     _T        2022-01-01  20
        _T      DEU          EMP     _T        2021-01-01  100
        _T      DEU          EDUC    _T        2021-01-01  100
        _T      DEU          FAM     _T        2021-01-01  100
        _T      DEU          OTH     _T        2021-01-01  100
        _T      DEU          EMP     _T        2022-01-01  150
        _T      DEU          EDUC    _T        2022-01-01  90
        _T      DEU          FAM     _T        2022-01-01  100
        _T      DEU          OTH     _T        2022-01-01  100
    """)
    found = compute("permit_shift_share", permit=years)
    found = found[found["destination"] == "DEU"].set_index("variant")["value"]
    assert found["change"] == 20
    assert found["structure"] == pytest.approx(10 * 0.5 + 30 * -0.1)
    assert found["own"] == pytest.approx(20 - 2)
    silent = compute("permit_shift_share", permit=years[years["origin"] == "CHN"])
    assert set(silent["reason"]) == {"not_all_reasons_reported"}


def test_permits_that_change_their_reason():
    changes = table("""
        from_reason  to_reason  changed  valid
        EDUC         EMP        25       200
        EDUC         FAM        5        200
        FAM          EMP        1        0
        OTH          EMP        -        10
    """)
    found = at("status_change_rate", "from_reason", "to_reason", status_changes=changes)
    assert found["value"]["EDUC", "EMP"] == 12.5
    assert found["reason"]["FAM", "EMP"] == "zero_denominator"
    assert found["reason"]["OTH", "EMP"] == "missing_input"


VISAS = table("""
    origin  destination  decision    period      visas
    CHN     DEU          issued      2019-01-01  50
    CHN     DEU          issued      2022-01-01  90
    CHN     DEU          not_issued  2022-01-01  10
    CHN     FRA          issued      2022-01-01  60
    CHN     FRA          not_issued  2022-01-01  40
    IND     FRA          issued      2022-01-01  80
    IND     FRA          not_issued  2022-01-01  20
""")


def test_visas_against_the_first_year():
    found = at("visa_volume_index", "origin", "destination", "period", visa=VISAS)
    assert found["value"]["CHN", "DEU", "2019-01-01"] == 100
    assert found["value"]["CHN", "DEU", "2022-01-01"] == 180


def test_refusals_against_what_destinations_refuse_to_all():
    found = compute("adjusted_refusal_gap", visa=VISAS)
    found = found[found["period"] == "2022-01-01"]
    one = found[found["destination"] == "DEU"].set_index("origin")["value"]
    found = found[found["destination"] == "_T"].set_index("origin")
    # Germany refuses 10 of 100, France 60 of 200: of the Chinese, 10 + 30 would be expected.
    assert one["CHN"] == pytest.approx(10 / 10)
    assert found["value"]["CHN"] == pytest.approx(50 / 40)
    half = 1.959963984540054 * np.sqrt(1 / 50 - 1 / 200)
    assert found["value_high"]["CHN"] == pytest.approx(50 / 40 * np.exp(half))
    assert found["interval"]["CHN"] == "delta method on the logarithm"


REGIME = table("""
    origin  destination  requirement    period
    P       X            visa_free      2024-01-01
    X       P            visa_required  2024-01-01
    Q       X            visa_free      2024-01-01
    X       Q            visa_free      2024-01-01
    P       Y            visa_required  2024-01-01
    Y       P            visa_required  2024-01-01
    Q       Y            visa_free      2024-01-01
""")


def test_reciprocity_is_over_pairs_known_both_ways():
    people = table("""
        area  period      persons
        P     2024-01-01  1
        Q     2024-01-01  3
        X     2024-01-01  2
        Y     2024-01-01  1
    """)
    found = compute(
        "visa_reciprocity",
        visa_regime=REGIME,
        population=people,
        blocs={"PQ": ["P", "Q"], "XY": ["X", "Y"]},
    )
    found = found[
        (found["origin"] == "PQ") & (found["destination"] == "XY") & (found["weights"] == "strict")
    ].set_index("variant")
    assert found["value"]["reciprocity"] == pytest.approx(1 - 1 / 3)
    assert found["value"]["equal"] == pytest.approx(2 / 3)
    assert found["value"]["gap"] == pytest.approx(1 / 3)
    assert found["value"]["reciprocity_weighted"] == pytest.approx(1 - 2 / (2 + 6 + 1))
    assert found["coverage"]["gap"] == 0.75


def test_a_bloc_of_whom_no_pair_is_known_both_ways_has_a_row_that_says_so():
    blocs = {"PQ": ["P", "Q"], "YZ": ["Y", "Z"]}
    one_way = REGIME[REGIME["origin"].isin(["P", "Q"]) & REGIME["destination"].eq("Y")]
    found = compute("visa_reciprocity", visa_regime=one_way, blocs=blocs, areas=["P", "Q", "Y"])
    for origin, destination in (("PQ", "YZ"), ("YZ", "PQ")):
        rows = found[(found["origin"] == origin) & (found["destination"] == destination)]
        assert len(rows) == 2 * 4
        assert rows["value"].isna().all()
        assert {*rows["reason"]} == {"missing_input"}
        assert {*rows["coverage"]} == {0}
        assert {*zip(rows["reported"], rows["expected"], strict=True)} == {(0, 4)}
    apart = REGIME[REGIME["origin"].isin(["P", "X"]) & REGIME["destination"].isin(["P", "X"])]
    blocs = {"PP": ["P"], "XX": ["X"], "YY": ["Y"], "QQ": ["Q"]}
    far = pd.concat([apart, REGIME[REGIME["origin"].eq("Q") & REGIME["destination"].eq("Y")]])
    found = compute("visa_reciprocity", visa_regime=far, blocs=blocs).set_index(
        ["origin", "destination", "weights", "variant"]
    )
    # Members of both are named, but no requirement between them.
    assert found["reason"]["PP", "YY", "graded", "gap"] == "missing_input"
    assert found["value"]["PP", "XX", "graded", "gap"] == 1


def test_a_passport_is_worth_where_it_leads():
    regime = table("""
        origin  destination  requirement    period
        CHN     DEU          visa_required  2024-01-01
        CHN     THA          visa_free      2024-01-01
        CHN     KHM          on_arrival     2024-01-01
        CHN     IND          e_visa         2024-01-01
        CHN     FJI          -              2024-01-01
        DEU     CHN          visa_free      2024-01-01
    """)
    found = compute("passport_mobility", visa_regime=regime).set_index(["origin", "weights"])
    assert found["value"]["CHN", "strict"] == 100 * 1 / 4
    assert found["value"]["CHN", "graded"] == pytest.approx(100 * (1 + 0.7 + 0.5) / 4)
    # Six destinations are named: a passport has the five others.
    own = found.loc[("CHN", "graded")]
    assert (own["reported"], own["expected"], own["mark"]) == (4, 5, "")
    other = found.loc[("DEU", "graded")]
    assert (other["value"], other["coverage"], other["mark"]) == (100, 0.2, "partial_coverage")
    unknown = compute("passport_mobility", visa_regime=regime.assign(requirement=None))
    assert {*unknown["reason"]} == {"missing_input"}


def test_a_waiver_is_told_with_its_first_and_last_day_and_what_it_was_widened_to():
    waivers = table("""
        origin  destination  period      days  days_longer  longer_from  valid_until  status
        SWE     CHN          2025-11-10  30    -            -            2026-12-31   A
        DEU     CHN          2023-12-01  15    30           2024-11-30   2026-12-31   A
        FIN     CHN          2024-11-08  15    30           2024-11-30   -            E
    """)
    found = compute("visa_waiver", visa_waiver=waivers)
    # In the order of the days on which they begin.
    assert [*found["origin"]] == ["DEU", "FIN", "SWE"]
    by = found.set_index("origin")
    assert [*by["value"]] == [15, 15, 30]
    assert by["days_longer"]["DEU"] == 30
    assert str(by["longer_from"]["DEU"])[:10] == "2024-11-30"
    assert pd.isna(by["days_longer"]["SWE"])
    assert pd.isna(by["longer_from"]["SWE"])
    assert str(by["valid_until"]["SWE"])[:10] == "2026-12-31"
    assert pd.isna(by["valid_until"]["FIN"])
    assert [*by["status"]] == ["A", "E", "A"]


def test_a_waiver_is_a_dated_event_beside_what_was_counted_around_it():
    waivers = table("""
        origin  destination  period
        DEU     CHN          2023-12-01
        FRA     CHN          2023-12-01
    """)
    arrivals = table("""
        reporter  origin  destination  basis      period      persons
        CHN       DEU     CHN          residence  2022-01-01  10
        CHN       DEU     CHN          residence  2023-01-01  99
        CHN       DEU     CHN          residence  2024-01-01  25
    """)
    found = compute("visa_waiver_before_after", visa_waiver=waivers, flow=arrivals)
    at = found.set_index(["origin", "variant"])
    assert at["value"]["DEU", "before"] == 10
    assert at["value"]["DEU", "after"] == 25
    assert at["value"]["DEU", "change"] == 15
    # Of France nobody counted anything: one row a variant says so.
    assert at["counted"]["FRA", "change"] == "none"
    assert at["reason"]["FRA", "change"] == "not_reported"


@pytest.mark.parametrize(
    ("status", "change", "reason"), [("A", 15, ""), ("B", None, "break_in_series")]
)
def test_no_change_of_arrivals_is_told_across_a_break(status, change, reason):
    waivers = table("""
        origin  destination  period
        DEU     CHN          2023-12-01
    """)
    arrivals = table(f"""
        reporter  origin  destination  basis      period      persons  status
        CHN       DEU     CHN          residence  2022-01-01  10       A
        CHN       DEU     CHN          residence  2023-01-01  99       {status}
        CHN       DEU     CHN          residence  2024-01-01  25       P
    """)
    found = compute("visa_waiver_before_after", visa_waiver=waivers, flow=arrivals)
    row = found.set_index("variant").loc["change"]
    assert row["reason"] == reason
    assert row["value"] == change or (change is None and pd.isna(row["value"]))
    assert found.set_index("variant")["value"]["after"] == 25
    assert "P" in row["status"]
