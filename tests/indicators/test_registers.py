"""What registers tell of groups of records: shares of told counts, and the reason where one is not."""

import pandas as pd
import pytest

from tables import table
from twoway.build import compute

KEYS = ["register", "origin", "destination", "dimension", "category"]


def figures(kind: str, text: str, **same) -> pd.DataFrame:
    """Rows of a register as an edition has them: x is withheld, n not reached."""
    rows = table(text)
    printed = rows["value"].astype("str")
    marks = printed.where(printed.isin(["x", "n"]), "")
    filled = {"register": "made", "kind": kind, "origin": "CHN", "destination": "DEU",
              "dimension": "_T", "category": "_T", "period": "2020-01-01",
              "period_end": "2024-12-31", "unit": "", "policy": "1", "cases": None, **same}  # fmt: skip
    given = rows.assign(**{k: v for k, v in filled.items() if k not in rows})
    return given.assign(
        value=pd.to_numeric(printed.mask(marks.ne(""), None), errors="coerce"),
        flag=marks,
        status=marks.map({"": "A", "x": "Q", "n": "O"}),
        period=pd.to_datetime(given["period"]),
        period_end=pd.to_datetime(given["period_end"]),
    )


COMPLAINTS = figures(
    "complaints",
    """
    destination  dimension  category  period      period_end  statistic           value  cases
    DEU          _T         _T        2020-01-01  2022-06-30  count               200    200
    DEU          _T         _T        2020-01-01  2022-06-30  outcome_for_worker  50     50
    DEU          _T         _T        2020-01-01  2022-06-30  outcome_rejected    x      -
    DEU          _T         _T        2020-01-01  2022-06-30  outcome_open        40     40
    DEU          _T         _T        2020-01-01  2022-06-30  median_days         82     200
    DEU          _T         _T        2020-01-01  2022-06-30  within_30           25     200
    DEU          _T         _T        2020-01-01  2022-06-30  within_90           x      200
    DEU          _T         _T        2020-01-01  2022-06-30  recovery_share      60     200
    DEU          channel    office    2020-01-01  2022-06-30  count               x      -
    DEU          year       2020      2020-01-01  2020-12-31  count               80     80
    DEU          year       2020      2020-01-01  2020-12-31  closed              60     60
    DEU          year       2020      2020-01-01  2020-12-31  pending             20     -
    DEU          year       2020      2020-01-01  2020-12-31  workers             4000   -
    DEU          year       2021      2021-01-01  2021-12-31  count               70     70
    DEU          year       2021      2021-01-01  2021-12-31  closed              x      -
    DEU          year       2021      2021-01-01  2021-12-31  pending             x      -
    DEU          year       2022      2022-01-01  2022-06-30  count               50     50
    DEU          year       2022      2022-01-01  2022-06-30  closed              55     55
    DEU          year       2022      2022-01-01  2022-06-30  pending             35     -
    CYP          _T         _T        2020-01-01  2022-06-30  count               0      0
    CYP          _T         _T        2020-01-01  2022-06-30  outcome_for_worker  0      0
    CYP          _T         _T        2020-01-01  2022-06-30  median_days         n      40
    CYP          _T         _T        2020-01-01  2022-06-30  recovery_share      x      40
    """,
)


def told(name: str, *keys: str, rows: pd.DataFrame = COMPLAINTS) -> pd.DataFrame:
    return compute(name, registered_figure=rows).set_index([*keys])


def test_counts_stand_as_they_were_told():
    found = told("complaints_registered", "destination", "dimension", "category")
    assert found["value"]["DEU", "_T", "_T"] == 200
    assert found["value"]["DEU", "year", "2021"] == 70
    assert found["value"]["DEU", "outcome", "open"] == 40
    assert found["missing"]["DEU", "outcome", "rejected"] == "suppressed_by_us"
    assert found["missing"]["DEU", "channel", "office"] == "suppressed_by_us"
    assert found["missing"]["CYP", "_T", "_T"] == "observed_zero"


def test_shares_by_outcome_are_of_told_counts():
    found = told("complaint_resolution_share", "destination", "outcome")
    assert found["value"]["DEU", "for_worker"] == 100 * 50 / 200
    assert found["reason"]["DEU", "rejected"] == "withheld"
    assert found["missing"]["DEU", "rejected"] == "suppressed_by_us"
    assert found["reason"]["CYP", "for_worker"] == "zero_denominator"
    assert found["cases"]["DEU", "open"] == 200


def test_recovery_and_times_stand_as_they_were_told():
    recovered = told("complaint_recovery_share", "destination")
    assert (recovered["value"]["DEU"], recovered["missing"]["CYP"]) == (60, "suppressed_by_us")
    within = told("complaint_resolved_within", "destination", "days")
    assert within["value"]["DEU", 30] == 25
    assert within["reason"]["DEU", 90] == "withheld"
    median = told("complaint_median_days", "destination")
    assert median["value"]["DEU"] == 82
    assert (median["reason"]["CYP"], median["missing"]["CYP"]) == ("not_reached", "not_yet_due")


def test_pending_at_the_end_of_years_and_on_the_day_of_the_extract():
    found = told("complaint_backlog", "variant", "period")["value"].dropna()
    assert found.to_dict() == {
        ("extract", pd.Timestamp("2022-06-30")): 40,
        ("year_end", pd.Timestamp("2020-12-31")): 20,
    }
    held = told("complaint_backlog", "variant", "period")
    assert held["missing"]["year_end", pd.Timestamp("2021-12-31")] == "suppressed_by_us"


def test_rates_are_of_whole_years_of_the_register():
    rate = told("complaint_rate", "destination", "period")
    first, second = pd.Timestamp("2020-01-01"), pd.Timestamp("2021-01-01")
    assert rate["value"]["DEU", first] == 1000 * 80 / 4000
    assert rate["missing"]["DEU", second] == "suppressed_by_us"
    assert [*rate.index.get_level_values("period")] == [first, second]  # 2022 has half a year only
    assert told("clearance_rate", "period")["value"][first] == 100 * 60 / 80
    assert told("disposition_time", "period")["value"][first] == pytest.approx(365 * 20 / 60)
    without = COMPLAINTS[COMPLAINTS["statistic"] != "workers"]
    alone = told("complaint_rate", "period", rows=without[without["category"] == "2020"])
    assert alone["reason"][first] == "missing_input"


def test_recognition_is_of_what_was_decided():
    rows = figures(
        "recognition",
        """
        dimension   category  statistic           value
        profession  nurse     count               200
        profession  nurse     decision_full       60
        profession  nurse     decision_partial    20
        profession  nurse     decision_refused    20
        profession  nurse     decision_withdrawn  30
        profession  nurse     decision_open       70
        profession  cook      decision_full       15
        profession  cook      decision_refused    x
        profession  smith     decision_refused    0
        profession  nurse     median_days         95
        profession  nurse     within_90           48
        profession  cook      median_days         n
        """,
    )
    rate = told("recognition_rate", "category", "variant", rows=rows)
    assert rate["value"]["nurse", "full"] == 60
    assert rate["value"]["nurse", "full_or_partial"] == 80
    assert rate["missing"]["cook", "full"] == "suppressed_by_us"
    assert rate["reason"]["smith", "full"] == "zero_denominator"
    time = told("recognition_time", "category", "variant", rows=rows)
    assert (time["value"]["nurse", "median_days"], time["value"]["nurse", "within_90"]) == (95, 48)
    assert time["reason"]["cook", "median_days"] == "not_reached"


TRAINING = figures(
    "training",
    """
    destination  dimension  category  statistic              value  unit
    DEU          _T         _T        trained_yes            60     workers
    DEU          _T         _T        trained_not_completed  15     workers
    DEU          _T         _T        trained_no             25     workers
    DEU          _T         _T        trained_missing        40     workers
    DEU          sex        F         trained_yes            x      workers
    DEU          sex        F         trained_no             25     workers
    DEU          trained    yes       dispute_yes            15     workers
    DEU          trained    yes       dispute_no             45     workers
    DEU          trained    yes       dispute_missing        20     workers
    DEU          trained    no        dispute_yes            x      workers
    DEU          trained    no        dispute_no             20     workers
    DEU          _T         _T        cost_mean              812.5  CNY
    DEU          course     language  cost_mean              x      CNY
    """,
)


def test_coverage_is_of_those_of_whom_it_is_known():
    found = told("orientation_coverage", "dimension", "variant", rows=TRAINING)
    assert found["value"]["_T", "completed"] == 60
    assert found["value"]["_T", "begun"] == 75
    assert found["missing"]["sex", "begun"] == "suppressed_by_us"


def test_cost_and_disputes_of_the_trained():
    cost = told("cost_per_trained_worker", "dimension", rows=TRAINING)
    assert (cost["value"]["_T"], cost["currency"]["_T"]) == (812.5, "CNY")
    assert cost["missing"]["course"] == "suppressed_by_us"
    disputes = told("dispute_share_by_training", "trained", rows=TRAINING)
    assert disputes["value"]["yes"] == 100 * 15 / 60
    assert disputes["missing"]["no"] == "suppressed_by_us"


def test_the_gap_is_seen_from_both_sides():
    rows = figures(
        "matching",
        """
        destination  dimension  category  statistic             value
        DEU          isco_1     2         side_vacancy          100
        DEU          isco_1     2         side_candidate        40
        DEU          isco_1     2         side_vacancy_ended    15
        DEU          isco_1     7         side_vacancy          20
        DEU          isco_1     7         side_candidate        60
        DEU          isco_1     9         side_candidate        20
        DEU          isco_1     missing   side_vacancy          50
        FRA          isco_1     2         side_vacancy          x
        FRA          isco_1     2         side_candidate        40
        """,
    )
    found = told("matching_gap", "destination", "category", "variant", rows=rows)
    value = found["value"]["DEU"]
    assert [value[c, "gap"] for c in "279"] == [60, -40, -20]
    assert value["2", "vacancies_without_candidate"] == 60
    assert value["_T", "vacancies_without_candidate"] == 100 * 60 / 120
    assert value["_T", "candidates_without_vacancy"] == 100 * 60 / 120
    assert found["reason"]["DEU", "9", "vacancies_without_candidate"] == "zero_denominator"
    assert set(found["missing"]["FRA"]) == {"suppressed_by_us"}
