"""Every kind of chart in every language: readable, deterministic, missing never drawn as zero."""

from pathlib import Path

import pandas as pd
import pytest
from matplotlib.text import Text

from tables import table
from twoway import catalogue, paths
from twoway.charts import (
    butterfly,
    columns,
    composition,
    dots,
    dumbbell,
    mirrored,
    ranges,
    steps,
)
from twoway.check import connect
from twoway.draw import figure_of, rows_as_csv
from twoway.facts import ChartRows, load
from twoway.figure import canvas, contrast, save, spread, style
from twoway.lint import findings
from twoway.signs import legend, marked
from twoway.voice import LANGUAGES, Voice


def charts() -> list[str]:
    return [f"{n}/{chart}" for n, brief in catalogue.briefs().items() for chart in plan(brief)]


def plan(brief: catalogue.Brief) -> dict[str, dict]:
    return brief.plan().get("charts", {})


@pytest.fixture(scope="module")
def drawn(shipped: Path) -> dict[str, ChartRows]:
    with connect(str(shipped / paths.WAREHOUSE), read_only=True) as con:
        return {
            f"{brief}/{name}": chart
            for brief in catalogue.briefs()
            for name, chart in load(brief, con).charts.items()
        }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chart", charts())
def test_no_text_is_clipped_overlaps_or_is_too_small(drawn, chart, language):
    with style(language):
        assert findings(figure_of(drawn[chart], language)) == []


@pytest.mark.parametrize("chart", charts())
def test_two_saves_give_the_same_bytes(drawn, chart, tmp_path):
    pictures = []
    for name in ("one", "two"):
        with style("zh"):
            svg, png = save(figure_of(drawn[chart], "zh"), tmp_path / name)
        pictures.append((svg.read_bytes(), png.read_bytes()))
    assert pictures[0] == pictures[1]


BROKEN = {
    "clipped": lambda f: f.text(0.98, 0.5, "runs out of the canvas", fontsize=8),
    "overlaps": lambda f: [f.text(0.3, 0.5, w, fontsize=8) for w in ("one word", "another")],
    "6.0 pt": lambda f: f.text(0.3, 0.5, "tiny", fontsize=6),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_the_lint_fails_on_a_broken_figure(fault):
    with style("en"):
        figure = canvas(60, 30)
        BROKEN[fault](figure)
        assert any(fault in finding for finding in findings(figure))


ROWS = table("""
    origin  destination  period      value
    CHN     DEU          2024-01-01  5000
    CHN     FRA          2024-01-01  0
    CHN     ITA          2024-01-01  -
    DEU     CHN          2024-01-01  -
    FRA     CHN          2024-01-01  7
    ITA     CHN          2024-01-01  3
""")


def test_missing_is_written_out_and_zero_is_zero():
    with style("en"):
        figure = butterfly.draw(ROWS, Voice("en"), home="CHN", away="EU27_2020")
        said = [t.get_text() for t in figure.findobj(Text)]
    assert said.count(": not reported") == 2
    assert said.count("0") >= 1
    bars = [p for axes in figure.axes for p in axes.patches]
    assert sum(bar.get_width() > 0 for bar in bars) == 1 + 2


def test_both_wings_of_a_butterfly_have_one_scale():
    with style("en"):
        figure = butterfly.draw(ROWS, Voice("en"), home="CHN", away="EU27_2020")
    scales = []
    for axes in figure.axes:
        low, high = sorted(axes.get_xlim())
        scales.append(axes.get_position().width / (high - low))
    assert scales[0] == pytest.approx(scales[1])


def test_labels_are_pushed_apart_in_order():
    placed = spread([1.0, 1.1, 5.0], 1.0)
    assert placed[1] - placed[0] == pytest.approx(1.0)
    assert placed[2] == 5.0
    assert spread([], 1.0) == []


def test_colours_of_text_are_readable_on_white():
    from twoway import figure as look

    for colour in (look.INK, look.MUTED, look.THERE, look.BACK):
        assert contrast(colour, "#FFFFFF") >= 4.5


def test_rows_of_a_chart_hold_no_formula_and_leave_missing_empty():
    rows = pd.DataFrame(
        {
            "id": ["x:1", "x:2"],
            "breakdown": ["=1+1", "all"],
            "value": [2.0, None],
            "period": pd.to_datetime(["2024-01-01"] * 2),
            "cells": [[1], []],
            "current": True,
        }
    )
    text = rows_as_csv(ChartRows("x", "dots", "permits", rows, {}, ()))
    assert text.splitlines()[1:] == ["x:1,'=1+1,2,2024-01-01", "x:2,all,,2024-01-01"]


def test_every_kind_that_a_brief_names_has_a_file():
    kinds = {p.stem for p in paths.CHARTS.glob("*.py")}
    named = {c["kind"] for brief in catalogue.briefs().values() for c in plan(brief).values()}
    assert named <= kinds
    assert len(named) >= 6


def test_marks_and_kinds_of_missing_stand_in_a_chart():
    rows = table("""
        origin  destination  value  status  missing
        CHN     DEU          120    E       -
        CHN     FRA          80     A       -
        CHN     ITA          -      Q       suppressed_by_source
        CHN     ESP          -      M       -
        DEU     CHN          30     EP      -
    """)
    with style("en"):
        figure = butterfly.draw(rows, Voice("en"), home="CHN", away="EU27_2020", width=84)
        told = {t.get_text() for t in figure.findobj(Text)}
    assert {"120 e", "80", "c suppressed by the source", ": not reported", "30 ep"} <= told


def test_nothing_is_drawn_across_a_break_and_weak_points_are_open():
    years = range(2010, 2016)
    rows = pd.DataFrame(
        {
            "origin": "CHN",
            "destination": "DEU",
            "period": pd.to_datetime([f"{y}-01-01" for y in years]),
            "value": [10.0, 11, 12, 30, 31, 32],
            "status": ["A", "A", "A", "B", "A", "P"],
        }
    )
    with style("en"):
        figure = mirrored.draw(rows, Voice("en"), home="CHN", away="DEU", width=174)
    lines = [line for line in figure.axes[0].lines if line.get_marker() == "o"]
    joined = [list(line.get_xdata()) for line in lines if line.get_linestyle() == "-"]
    assert [y for y in joined if y] == [[2010, 2011, 2012], [2013, 2014, 2015]]
    opened = [list(x.get_xdata()) for x in lines if x.get_markerfacecolor() == "white"]
    assert sorted(y for years in opened for y in years) == [2013, 2015]


LETTERS = table("""
    origin  destination  period      period_end  value  value_low  value_high  status  missing
    CHN     DEU          2010-01-01  2014-12-31  120    100        140         E       -
    CHN     DEU          2015-01-01  2019-12-31  80     70         90          A       -
    DEU     CHN          2010-01-01  2014-12-31  -      -          -           Q       suppressed_by_source
    DEU     CHN          2015-01-01  2019-12-31  30     20         40          AEDE    -
""").assign(mark="")


HIDDEN = {
    "en": "c suppressed by the source",
    "zh": "c 来源保密",
    "fr": "c masqué par la source",
}
UNKNOWN = {"en": ": not reported", "zh": ": 未报告", "fr": ": non communiqué"}


def said_by(chart, rows: pd.DataFrame, language: str = "en", **options) -> list[str]:
    """Every text of a chart, which the lint must find in order."""
    with style(language):
        figure = chart.draw(rows, Voice(language), **options)
        assert findings(figure) == []
        return [t.get_text() for t in figure.findobj(Text) if t.get_text()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_bands_bear_the_letters_of_their_estimates(language):
    told = said_by(ranges, LETTERS, language, home="CHN", away="DEU")
    hidden = HIDDEN[language]
    assert {"120 e\n100–140", "80\n70–90", "30 ed\n20–40", hidden} <= set(told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_single_figures_bear_letters_and_a_missing_one_is_told_and_is_no_dot(language):
    rows = LETTERS.assign(
        sex="_T",
        statistic="mean",
        record="r",
        mark=["about", "", "", ""],
        value=[1.5, 2.5, None, 3],
    )
    with style(language):
        figure = dots.draw(rows, Voice(language))
        assert findings(figure) == []
    told = {t.get_text() for t in figure.findobj(Text)}
    rough, plain, weak = {
        "en": ("about 1.5 e", "2.5", "3.0 ed"),
        "zh": ("约1.5 e", "2.5", "3.0 ed"),
        "fr": ("environ 1,5 e", "2,5", "3,0 ed"),
    }[language]
    assert {rough, plain, weak, HIDDEN[language]} <= told
    assert sum(line.get_marker() == "o" for line in figure.axes[0].lines) == 3


PAIRS = table("""
    destination  period      value  status  missing
    DEU          2019-01-01  40     P       -
    DEU          2024-01-01  100    E       -
    FRA          2019-01-01  60     A       -
    FRA          2024-01-01  50     A       -
    ITA          2019-01-01  -      Q       suppressed_by_source
    ITA          2024-01-01  70     A       -
    ESP          2019-01-01  20     A       -
    ESP          2024-01-01  -      A       -
""")


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_years_bear_letters_of_both_and_say_which_is_missing(language):
    told = said_by(dumbbell, PAIRS, language)
    missing = {
        "en": {"70, 2019 c suppressed by the source", "2024 : not reported"},
        "zh": {"70，2019 c 来源保密", "2024 : 未报告"},
        "fr": {"70, 2019 c masqué par la source", "2024 : non communiqué"},
    }[language]
    assert {"100 e", "p", "50", *missing} <= set(told)
    assert told.count("p") == 1


SHARES = pd.DataFrame(
    [
        ("2020-01-01", "EMP", 50.0, "E", ""),
        ("2020-01-01", "EDUC", 43.0, "A", ""),
        ("2020-01-01", "FAM", 7.0, "EP", ""),
        ("2020-01-01", "OTH", 0.0, "U", ""),
        ("2021-01-01", "EMP", None, "A", "held_back"),
        ("2021-01-01", "EDUC", 20.0, "A", ""),
        ("2021-01-01", "FAM", 10.0, "A", ""),
        ("2021-01-01", "OTH", 0.0, "A", ""),
        ("2022-01-01", "EMP", None, "A", ""),
        ("2022-01-01", "EDUC", None, "A", ""),
        ("2022-01-01", "FAM", None, "A", ""),
        ("2022-01-01", "OTH", None, "A", ""),
        ("2023-01-01", "EMP", None, "Q", "suppressed_by_source"),
        ("2023-01-01", "EDUC", 50.0, "A", ""),
        ("2023-01-01", "FAM", 48.0, "A", ""),
        ("2023-01-01", "OTH", 2.0, "A", ""),
    ],
    columns=["period", "permit_reason", "value", "status", "missing"],
).astype({"period": "datetime64[us]"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_shares_bear_letters_or_their_year_does_and_missing_is_no_part_of_a_bar(language):
    told = said_by(composition, SHARES, language)
    hidden = {"en": "Employment ! held back", "zh": "就业 ! 暂扣", "fr": "Emploi ! écarté"}[
        language
    ]
    unknown = UNKNOWN[language]
    # Seven percent of the bar have no room for two letters, and none at all has no label.
    assert {"50 e", "43", "7", "2020 epu", "2021", "20", hidden, unknown, "c"} <= set(told)


EDITIONS = table("""
    origin  destination  period      value  status  missing
    CHN     DEU          2020-02-01  0      A       -
    CHN     DEU          2021-02-01  2      U       -
    CHN     DEU          2022-02-01  3      AE      -
    DEU     CHN          2020-02-01  5      B       -
    DEU     CHN          2021-02-01  -      Q       suppressed_by_source
    DEU     CHN          2022-02-01  24     A       -
""")


@pytest.mark.parametrize("language", LANGUAGES)
def test_levels_bear_letters_and_a_gap_its_sign(language):
    told = said_by(steps, EDITIONS, language, home="CHN", away="DEU", full=27)
    assert {"3 e", "u", "b", "c"} <= set(told)
    assert told.count("24") == 1
    unknown = EDITIONS.assign(value=EDITIONS["value"].where(EDITIONS["value"] != 24))
    told = said_by(steps, unknown, language, home="CHN", away="DEU", full=27)
    assert UNKNOWN[language] in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_columns_bear_letters_and_the_kind_of_missing_of_each_year(language):
    rows = pd.DataFrame(
        {
            "period": pd.to_datetime([f"{y}-01-01" for y in range(2018, 2024)]),
            "value": [500.0, 9000, None, 4000, 6000, 7000],
            "status": ["A", "E", "Q", "P", "A", "DE"],
            "missing": ["", "", "suppressed_by_source", "", "", ""],
        }
    )
    told = said_by(columns, rows, language)
    many, weak = (Voice(language).number(n) for n in (9000, 7000))
    assert {"500", f"{many} e", "p", f"{weak} ed", HIDDEN[language]} <= set(told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_over_time_bear_letters_at_their_points_and_a_gap_its_sign(language):
    rows = pd.DataFrame(
        {
            "origin": ["CHN"] * 5 + ["DEU"] * 5,
            "destination": ["DEU"] * 5 + ["CHN"] * 5,
            "period": pd.to_datetime([f"{y}-01-01" for y in range(2010, 2015)] * 2),
            "value": [100.0, 110, None, 120, 130, 60, 61, 62, 63, 64],
            "status": ["A", "P", "Q", "A", "E", "U", "A", "A", "A", "A"],
            "missing": ["", "", "suppressed_by_source", "", "", "", "", "", "", ""],
        }
    )
    told = said_by(mirrored, rows, language, home="CHN", away="DEU", width=174)
    assert {"130 e", "64", "p", "u", "c"} <= set(told)
    assert told.count("e") == 0


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "e: estimated; d: definition differs; “c” suppressed by the source."),
        ("zh", "e为估计；d为定义不同；“c”为来源保密。"),
        (
            "fr",
            "e\u00a0: estimé\u202f; d\u00a0: définition différente\u202f; "
            "«\u00a0c\u00a0» masqué par la source.",
        ),
    ],
)
def test_the_legend_says_what_occurs_each_once_and_nothing_else(language, words):
    assert legend(LETTERS, Voice(language)) == words
    assert legend(LETTERS[LETTERS["status"] == "A"], Voice(language)) == ""


def test_each_letter_stands_once_whatever_parts_a_status_was_put_together_from():
    assert [marked("5", s) for s in ("AE", "DE", "EEPA", "", None)] == [
        "5 e",
        "5 ed",
        "5 ep",
        *"55",
    ]
