"""Every kind of chart in every language: readable, deterministic, missing never drawn as zero."""

from pathlib import Path

import pandas as pd
import pytest
from matplotlib.text import Text

from tables import table
from twoway import catalogue, paths
from twoway.charts import butterfly, mirrored
from twoway.check import connect
from twoway.draw import figure_of, rows_as_csv
from twoway.facts import ChartRows, load
from twoway.figure import canvas, contrast, save, spread, style
from twoway.lint import findings
from twoway.voice import LANGUAGES, Voice


def charts() -> list[str]:
    return [f"{n}/{chart}" for n, brief in catalogue.briefs().items() for chart in plan(brief)]


def plan(brief: catalogue.Brief) -> dict[str, dict]:
    return brief.plan()["charts"]


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
