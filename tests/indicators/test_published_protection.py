"""Printed figures on protection, instruments and agreements: small ones, worked by hand."""

import pandas as pd
import pytest

from tables import table
from twoway.build import _unplaced, compute
from twoway.check import connect

QUOTED = table("""
    record  concept              unit        origin  destination  period      period_end  value
    a       complaints_received  complaints  NPL     _T           2017-07-16  2018-04-13  1587
    b       approvals            workers     NPL     _T           2017-07-16  2018-04-13  222266
    c       complaints_received  complaints  NPL     _T           2018-07-17  2019-04-13  1490
    d       approvals            workers     NPL     _T           2018-07-17  2019-07-16  166462
    e       complaints_received  complaints  BGD     _T           2022-01-01  2022-12-31  1240
    f       complaints_settled   complaints  BGD     _T           2022-01-01  2022-12-31  339
""").replace({
    "complaints_received": "complaints received",
    "complaints_settled": "complaints settled",
    "approvals": "labour approvals issued",
})  # fmt: skip


def quoted() -> pd.DataFrame:
    ends = pd.to_datetime(QUOTED["period_end"])
    return QUOTED.assign(period_end=ends, theme="desk", breakdown="all", flag="")


def test_complaints_are_set_against_workers_of_the_very_same_days():
    found = compute("complaint_rate_published", quoted_complaint=quoted())
    # The second year's approvals end on another day: they are of another period.
    assert len(found) == 1
    assert found["value"][0] == pytest.approx(1000 * 1587 / 222266)
    assert list(found["origin"]) == ["NPL"]


def test_settled_complaints_are_of_those_received():
    found = compute("complaint_settlement_published", quoted_complaint=quoted())
    assert found["value"].tolist() == pytest.approx([100 * 339 / 1240])


def test_only_the_named_concepts_may_be_set_against_each_other():
    unlike = quoted().replace({"complaints settled": "complaints resolved"})
    assert len(compute("complaint_settlement_published", quoted_complaint=unlike)) == 1
    other = quoted().assign(unit=lambda t: t["unit"].replace("workers", "worker-years"))
    with pytest.raises(ValueError, match="unlike concepts or units"):
        compute("complaint_rate_published", quoted_complaint=other)


def test_a_printed_figure_stays_as_it_is_and_says_what_it_lacks():
    rows = quoted().assign(
        flag=[">", "", "yes", "", "", ""], status=["E", "A", "Z", "A", "O", "V"]
    )  # fmt: skip
    rows.loc[[2, 4, 5], "value"] = None
    found = compute("published_figure", quoted_complaint=rows).set_index("record")
    assert found.loc["a", ["value", "mark", "counted_in"]].tolist() == [1587, "over", "complaints"]
    assert found.loc["c", ["reason", "missing"]].tolist() == ["no_number_printed", "not_applicable"]
    assert found.loc["e", ["reason", "missing"]].tolist() == ["not_reported", "not_reported"]
    assert found.loc["f", "missing"] == "held_back"


INSTRUMENTS = table("""
    instrument  area  period      standing
    C1          AAA   2020-01-01  ratified
    C2          AAA   2021-01-01  not_ratified
    C3          AAA   2019-01-01  unknown
    C1          BBB   2020-01-01  signed
    C2          BBB   2020-01-01  ratified
    C1          CCC   2020-01-01  unknown
""")


def test_a_standing_is_one_zero_or_unknown():
    found = compute("instrument_standing", instrument=INSTRUMENTS, areas=["AAA", "BBB", "CCC"])
    at = found.set_index(["area", "instrument"])
    assert at["value"]["AAA", "C1"] == 1
    assert at["value"]["AAA", "C2"] == at["value"]["BBB", "C1"] == 0
    assert pd.isna(at["value"]["AAA", "C3"])
    assert at["reason"]["AAA", "C3"] == "standing_unknown"
    assert at["missing"]["AAA", "C3"] == "not_reported"


def test_instruments_are_counted_as_known_ones():
    found = compute("instruments_ratified", instrument=INSTRUMENTS, areas=["AAA", "BBB", "CCC"])
    at = found.set_index("area")
    told = ["value", "reported", "expected", "most"]
    assert at.loc["AAA", told].tolist() == [1, 2, 3, 2]
    assert at.loc["BBB", told].tolist() == [1, 2, 3, 1]
    assert pd.isna(at["value"]["CCC"])
    assert at["reason"]["CCC"] == "standing_unknown"
    assert str(at["period"]["AAA"])[:10] == "2021-01-01"


def test_a_tier_is_a_place_and_the_watch_list_between_two():
    tiers = pd.DataFrame(
        {
            "area": ["AAA", "BBB", "CCC"],
            "period": pd.Timestamp("2020-01-01"),
            "tier": ["Tier 1", "Tier 2 Watch List", "Special case"],
        }
    )
    found = compute("tip_placement", tip_tier=tiers).set_index("area")
    assert found["value"].tolist()[:2] == [1, 2.5]
    assert found["reason"]["CCC"] == "no_number_printed"


def test_acts_of_an_agreement_stand_by_subject_with_their_days():
    days = pd.to_datetime(["2001-07-12", "2002-04-04", "2016-10-09", "2018-07-09"])
    rows = pd.DataFrame(
        {
            "record": ["1", "2", "3", "4"],
            "theme": ["social security agreement"] * 2
            + [
                "agreement on recognition of degrees",
                "internship / youth exchange / working holiday",
            ],
            "concept": [
                "agreement with China: day of signature",
                "agreement with China: day of entry into force",
                "agreement with China signed (1 = yes)",
                "interns admitted a year, ceiling",
            ],
            "unit": ["agreement"] * 3 + ["persons per year"],
            "origin": "CHN",
            "destination": "DEU",
            "period": days,
            "period_end": days,
            "value": [1, 1, 1, 1000],
        }
    )
    found = compute("bilateral_agreement", quoted_agreement=rows)
    said = dict(zip(zip(found["subject"], found["act"], strict=True), found["value"], strict=True))
    assert said == {
        ("social_security", "signed"): 1,
        ("social_security", "in_force"): 1,
        ("degrees", "listed"): 1,
        ("interns", "ceiling"): 1000,
    }


def test_a_stage_of_which_nothing_is_printed_says_so():
    rows = pd.DataFrame(
        {
            "record": ["1", "2"],
            "concept": ["victims identified", "convicted traffickers"],
            "unit": "persons",
            "origin": "_T",
            "destination": "ESP",
            "breakdown": "all",
            "period": pd.Timestamp("2020-01-01"),
            "period_end": pd.Timestamp("2020-12-31"),
            "value": [226, None],
            "status": ["A", "O"],
            "flag": "",
        }
    )
    found = compute("trafficking_chain", quoted_trafficking=rows).set_index("stage")
    assert found["value"]["identified"] == 226
    assert found["missing"]["convicted"] == "not_reported"
    assert sorted(found.index[found["record"] == ""]) == ["assisted", "prosecuted", "protected"]
    assert set(found.loc[found["record"] == "", "reason"]) == {"not_reported"}


def test_a_new_concept_stands_under_other_and_one_that_is_no_trafficking_under_none():
    left_out = "victims of sexual and labour exploitation (not trafficking)"
    rows = pd.DataFrame(
        {
            "record": ["1", "2", "3"],
            "concept": ["victims identified", "victims heard of", left_out],
            "unit": "persons", "origin": "_T", "destination": "ESP", "breakdown": "all",
            "period": pd.Timestamp("2020-01-01"), "period_end": pd.Timestamp("2020-12-31"),
            "value": [226, 30, 4420], "status": "A", "flag": "",
        }
    )  # fmt: skip
    found = compute("trafficking_chain", quoted_trafficking=rows)
    printed = found[found["record"] != ""].set_index("concept")
    assert printed["stage"].to_dict() == {
        "victims identified": "identified", "victims heard of": "other",
    }  # fmt: skip
    assert {*found["stage"]} == {
        "identified", "other", "protected", "assisted", "prosecuted", "convicted",
    }  # fmt: skip


def test_the_build_names_concepts_that_have_no_stage():
    con = connect()
    con.execute("CREATE SCHEMA panels; CREATE SCHEMA reference")
    con.execute("CREATE TABLE reference.trafficking_stages AS SELECT 'a' AS concept, 's' AS stage")
    con.execute("CREATE TABLE panels.quoted_trafficking AS SELECT 'a' AS concept, true AS current")
    assert _unplaced(con) == ""
    con.execute("INSERT INTO panels.quoted_trafficking VALUES ('b', true), ('c', false)")
    assert _unplaced(con).startswith("not b: told as other. Place them in reference/trafficking")


def test_a_round_of_evaluation_is_that_of_a_party():
    rows = pd.DataFrame(
        {
            "instrument": "C",
            "area": ["AAA", "BBB", "CCC"],
            "period": pd.Timestamp("2023-12-31"),
            "round": [3, None, None],
            "report_year": [2023, None, None],
            "status": ["A", "O", "M"],
        }
    )
    found = compute("evaluation_round", evaluation=rows).set_index("area")
    assert found["value"]["AAA"] == 3
    assert found["reason"].tolist() == ["", "not_reported", "not_a_party"]


def test_who_would_have_to_be_asked():
    holders = table("""
        origin  destination  period      permits
        CHN     DEU          2024-01-01  24941
        DEU     CHN          2024-01-01  -
        CHN     MLT          2024-01-01  50
    """)
    found = compute("survey_size", permit_holders=holders).set_index(["origin", "destination"])
    drawn = 1.959963984540054**2 * 0.25 / 0.05**2 * (1 + 11 * 0.05)
    finite = drawn / (1 + drawn / 24941)
    # Whole workers are asked; of those asked six in ten answer.
    workers = int(finite) + 1
    assert found["value"]["CHN", "DEU"] == -(-workers * 10 // 6)
    assert found["reason"]["DEU", "CHN"] == "no_frame"
    assert found["frame"]["CHN", "DEU"] == 24941
    # Of few, no more are asked than there are, but for those who will not answer.
    assert found["value"]["CHN", "MLT"] <= 50 / 0.6 + 1
    plain = compute("survey_size", permit_holders=holders, cluster=1, answer=1.0)
    assert plain["value"].iloc[0] == 379
