"""Tables of a brief: what a cell tells, how a grid is set, and that languages tell the same."""

from typing import Any

import pandas as pd
import pytest

from twoway.facts import ChartRows
from twoway.listing import told
from twoway.voice import Voice

EN, ZH = Voice("en"), Voice("zh")
COUNTED = {"stage": "identified", "breakdown": "all", "counted_in": "persons"}
SEEN = {"status": "A", "missing": "", "mark": "", "period_end": None}


def chart(indicator: str, rows: list[dict[str, Any]], **options: Any) -> ChartRows:
    frame = pd.DataFrame([{**SEEN, **row} for row in rows])
    for column in ("period", "period_end"):
        frame[column] = pd.to_datetime(frame[column])
    frame.insert(0, "id", [f"t:{n}" for n in range(1, len(frame) + 1)])
    return ChartRows("t", "table", indicator, frame, options, ())


def figures(**row: Any) -> str:
    base = {"period": "2020-01-01", "value": 5.0, "counted_in": "persons", **row}
    return str(told(chart("published_figure", [base], columns=["figure"]), EN)["lines"][0][0])


def test_a_figure_is_printed_by_its_unit_with_qualifier_and_marks():
    assert figures(value=1234.0) == "1,234"
    assert figures(value=21.7, counted_in="per cent") == "21.7%"
    assert figures(value=37.0, counted_in="%") == "37%"
    assert figures(value=2.67, counted_in="ratio") == "2.67"
    assert figures(value=10.0, mark="over", status="E") == "over 10 e"


def test_measures_of_one_indicator_are_told_in_the_unit_of_each():
    def said(name: str, **row: Any) -> str:
        whole = {"period": "2020-01-01", "value": 51.25, **row}
        return told(chart(name, [whole], columns=["interval"]), EN)["lines"][0][0]

    gap = said("matching_gap", value=-12.0, counted_in="posts and persons")
    assert gap in ("-12", "\u221212")
    assert "%" in said("matching_gap", counted_in="percent")
    ends = {"value_low": 47.5, "value_high": 55.0}
    share = said("recognition_time", **ends, counted_in="percent")
    days = said("recognition_time", **ends | {"value": 51.0}, counted_in="days")
    assert share.count("%") == 3 and "%" not in days


def test_a_figure_of_a_survey_has_the_digits_of_what_it_counts_in():
    def surveyed(value: float, unit: str, low: float, high: float) -> str:
        row = {"period": "2020-01-01", "value": value, "counted_in": unit}
        ends = {"value_low": low, "value_high": high}
        made = chart("recruitment_cost_surveyed", [row | ends], columns=["interval"])
        return str(told(made, EN)["lines"][0][0])

    assert surveyed(2.0, "months", 1.7, 2.3) == "2.0 (1.7 to 2.3)"
    assert surveyed(33.0, "per cent", 21.0, 45.0) == "33% (21% to 45%)"


def test_what_is_missing_is_named_and_never_blank_or_zero():
    assert figures(value=None, missing="not_reported") == ": not reported"
    assert figures(value=None, missing="held_back") == "! held back"
    assert figures(value=None, missing="suppressed_by_us") == "x suppressed by us"
    assert figures(value=0.0) == "0"


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2019-01-01", "2019-12-31", "2019"),
        ("2017-01-01", "2021-12-31", "2017–2021"),
        ("2002-04-01", "2002-04-30", "2002-04"),
        ("2017-04-01", "2018-03-31", "2017-04–2018-03"),
        ("2018-07-09", "2018-07-09", "2018-07-09"),
        ("2017-07-16", "2018-04-13", "2017-07-16–2018-04-13"),
    ],
)
def test_a_period_is_told_as_short_as_it_can_be(first, last, said):
    row = {"period": first, "period_end": last, "value": 1.0}
    assert told(chart("published_figure", [row], columns=["span"]), EN)["lines"] == [[said]]


def test_words_of_a_list_are_translated_and_unknown_ones_stand_as_printed():
    rows = [
        {"concept": "victims identified", "breakdown": "sex: female", "period": "2020", "value": 1},
        {"concept": "something new", "breakdown": "all", "period": "2020", "value": 1},
        {"concept": "", "breakdown": "", "period": None, "value": None},
    ]
    made = chart("published_figure", rows, columns=["what", "id"])
    assert told(made, EN)["lines"][0] == ["victims identified, sex: female", "t:1"]
    assert told(made, ZH)["lines"][0] == ["已识别的受害人，性别：女", "t:1"]
    assert told(made, ZH)["lines"][1][0] == "something new"
    assert told(made, EN)["lines"][2][0] == "in no source in use"


STANDINGS = [
    {"instrument": "ILO_C029", "area": "CHN", "standing": "ratified", "since": "2022-08-12"},
    {"instrument": "ILO_C029", "area": "ITA", "standing": "ratified", "since": None},
    {"instrument": "ILO_C181", "area": "CHN", "standing": "unknown", "since": None},
    {"instrument": "ILO_C181", "area": "ITA", "standing": "ratified", "status": "U"},
    {"instrument": "UN_ICCPR", "area": "CHN", "standing": "signed", "since": "1998-10-05"},
]
GRID = {
    "rows": ["short_instrument"],
    "across": "area",
    "head": "short_area",
    "show": "standing",
    "absent": "–",
    "beside": ["as_of", "ids"],
    "order": {"area": ["ITA"], "short_instrument": ["UN_ICCPR"]},
}


def standings(**more: Any) -> ChartRows:
    years = ["2022-08-13", "2019-03-28", "2023-12-31", "2023-12-31", "2015-03-31"]
    rows = [{**r, "period": y, "value": 1.0} for r, y in zip(STANDINGS, years, strict=True)]
    return chart("instrument_standing", rows, columns=[], grid={**GRID, **more})


def test_a_grid_sets_one_column_by_another_in_the_order_asked_for():
    made = told(standings(), EN)["grid"]
    assert made["heads"] == ["IT", "CN"]
    assert [(line["label"], line["cells"], line["beside"]) for line in made["lines"]] == [
        (["Civil and political rights (UN)"], ["–", "◎"], ["2015", "t:5"]),
        (["Forced labour (ILO) C029"], ["●", "●"], ["2019–2022", "t:1–2"]),
        (["Private agencies (ILO) C181"], ["◆", "?"], ["2023", "t:3–4"]),
    ]


def test_the_legend_names_every_sign_that_occurs():
    legend = told(standings(), EN)["legend"]
    for sign, name in (("●", "ratified"), ("◆", "third"), ("?", "not known"), ("–", "not open")):
        assert f"“{sign}” " in legend
        assert name in legend
    assert "○" not in legend


def test_languages_say_as_much_in_each_place():
    one, other = (told(standings(show="standing_since"), voice)["grid"] for voice in (EN, ZH))
    assert [line["cells"] for line in one["lines"]] == [line["cells"] for line in other["lines"]]
    assert one["lines"][1]["cells"] == ["●", "● 2022-08-12"]
    assert one["lines"][0]["label"] != other["lines"][0]["label"]


def test_a_grid_says_a_stage_once_and_shows_what_is_withheld():
    rows = [
        {**COUNTED, "concept": "victims identified"},
        {**COUNTED, "concept": "victims detected"},
    ]
    rows = [
        {**rows[0], "period": "2019-01-01", "period_end": "2019-12-31", "value": 7.0},
        {**rows[0], "period": "2020-01-01", "period_end": "2020-12-31", "value": None},
        {**rows[1], "period": "2020-01-01", "period_end": "2020-12-31", "value": 3.0},
    ]
    plan = {"rows": ["stage", "what"], "across": "span", "show": "sign"}
    made = told(chart("trafficking_chain", rows, columns=[], grid=plan), EN)["grid"]
    assert made["heads"] == ["2019", "2020"]
    assert [line["label"] for line in made["lines"]] == [
        ["identified", "victims identified"],
        ["", "victims detected"],
    ]
    assert [line["cells"] for line in made["lines"]] == [["7", ":"], ["", "3"]]


def test_an_agreement_names_the_other_side_and_its_latest_list():
    rows = [
        {"subject": "degrees", "act": "listed", "period": "2009-04-30", "value": 1.0},
        {"subject": "degrees", "act": "listed", "period": "2016-10-09", "value": 1.0},
        {"subject": "interns", "act": "ceiling", "period": "2018-07-09", "value": 1000.0},
    ]
    ends = {"origin": "DEU", "destination": "CHN"}
    rows = [{**r, **ends, "period_end": r["period"]} for r in rows]
    plan = {
        "rows": ["partner"], "across": "subject_act", "home": "CHN", "show": "act_day",
        "last": True,
    }  # fmt: skip
    made = told(chart("bilateral_agreement", rows, columns=[], grid=plan), EN)["grid"]
    assert made["lines"][0]["label"] == ["Germany"]
    assert made["lines"][0]["cells"] == ["2016-10-09", "1,000 (2018)"]
