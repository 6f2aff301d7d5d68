"""Small multiples, slopes, bumps, waffles, timelines, bands: what each may and may not draw."""

from importlib import import_module

import numpy as np
import pandas as pd
import pytest
from matplotlib.patches import PathPatch
from matplotlib.text import Text

from tables import table
from twoway import figure as look
from twoway import paths
from twoway.charts import bump, dumbbell, multiples, slope, timeline, waffle
from twoway.facts import _largest
from twoway.figure import save, style, wrapped
from twoway.lint import findings
from twoway.voice import LANGUAGES, Voice

HIDDEN = {"en": "c suppressed by the source", "zh": "c 来源保密"}
UNKNOWN = {"en": ": not reported", "zh": ": 未报告"}


def drawn(chart, rows: pd.DataFrame, language: str = "en", **options):
    """Draw a chart in which the lint must find nothing."""
    with style(language):
        figure = chart.draw(rows, Voice(language), **options)
        assert findings(figure) == []
        return figure


def said(figure) -> list[str]:
    return [t.get_text() for t in figure.findobj(Text) if t.get_text()]


def by_year(values: dict[str, list], first: int, **columns) -> pd.DataFrame:
    """Rows of several countries over years, one figure a year, None for missing."""
    rows = [
        {"destination": code, "period": pd.Timestamp(first + n, 1, 1), "value": value}
        for code, each in values.items()
        for n, value in enumerate(each)
    ]
    frame = pd.DataFrame(rows).astype({"value": "float64"})
    return frame.assign(**{"status": "A", "missing": "", **columns})


# --- small multiples --------------------------------------------------------------------------------

PANELS = by_year(
    {
        "DEU": [30.0, 40, 50, 60, 70],
        "FRA": [50.0, None, 52, 90, 91],
        "ITA": [0.0, 0, 1, 2, 3],
        "ESP": [None, None, None, None, None],
    },
    2018,
)
PANELS.loc[(PANELS["destination"] == "FRA") & (PANELS["value"] == 90), "status"] = "B"
PANELS.loc[PANELS["value"] == 70, "status"] = "E"
PANELS.loc[(PANELS["destination"] == "FRA") & PANELS["value"].isna(), "missing"] = (
    "suppressed_by_source"
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_panels_stand_by_their_last_figure_and_bear_letters_and_signs(language):
    figure = drawn(multiples, PANELS, language, columns=4)
    told = said(figure)
    voice = Voice(language)
    names = [t for t in told if t in {voice.area(c) for c in ("DEU", "FRA", "ITA", "ESP")}]
    assert names == [voice.area(c) for c in ("FRA", "DEU", "ITA", "ESP")]
    assert {"70 e", "91", "3", "c", "b"} <= set(told)
    assert UNKNOWN.get(language, voice.text("chart-comma")) in told or language not in UNKNOWN


def test_no_line_of_a_panel_crosses_a_break_or_a_missing_year_and_all_have_one_scale():
    figure = drawn(multiples, PANELS, columns=4)
    assert len({axes.get_ylim() for axes in figure.axes}) == 1
    own = [
        line
        for line in figure.axes[0].lines
        if line.get_linestyle() == "-" and line.get_color() == look.THERE
    ]
    parts = [np.asarray(line.get_xdata())[~np.isnan(line.get_ydata())].tolist() for line in own]
    assert parts == [[2018, 2020], [2021, 2022]]
    assert np.isnan(own[0].get_ydata()[1])


def test_a_panel_without_any_figure_has_no_mark_in_it():
    figure = drawn(multiples, PANELS, columns=4)
    for line in figure.axes[-1].lines:
        context = line.get_label() == look.CONTEXT
        assert context or np.isnan(np.asarray(line.get_ydata(), dtype=float)).all()


def test_a_last_figure_of_an_earlier_year_says_of_which():
    rows = by_year({"DEU": [3.0, 4], "FRA": [5.0, None]}, 2020)
    assert "5 (2020)" in said(drawn(multiples, rows))


# --- slopes -----------------------------------------------------------------------------------------


def census(**changes) -> pd.DataFrame:
    values = {c: [1000.0 + n, 900.0 + n] for n, c in enumerate(("DEU", "FRA", "ITA", "ESP", "NLD"))}
    rows = by_year({**values, "SWE": [5000.0, None]}, 2020)
    rows.loc[rows["value"].isna(), "missing"] = "suppressed_by_source"
    return rows.assign(**changes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_of_a_slope_keep_apart_and_a_missing_end_is_told_below(language):
    figure = drawn(slope, census(), language, highlight=["DEU"])
    axes = figure.axes[0]
    voice = Voice(language)
    for edge in axes.get_xlim():
        side = sorted(t.xy[1] for t in axes.texts if t.xy[0] == edge)
        step = np.diff(side) / np.diff(axes.get_ylim()) * axes.get_position().height
        assert min(step) * figure.get_size_inches()[1] / look.MM >= look.DIRECT * look.POINT
    lowest = min((t for t in axes.texts if t.xy[0] == axes.get_xlim()[1]), key=lambda t: t.xy[1])
    # In whole words where there is room for them, else by the sign that the legend names.
    assert lowest.get_text().startswith(f"{voice.area('SWE')}\u2002c")


def test_a_slope_draws_no_point_and_no_line_for_what_is_missing():
    figure = drawn(slope, census())
    points = [
        float(line.get_ydata()[0]) for line in figure.axes[0].lines if line.get_marker() == "o"
    ]
    assert sorted(points) == sorted(census()["value"].dropna())


def test_a_slope_of_one_year_is_refused_with_the_cure():
    with pytest.raises(ValueError, match=r"found 1 year .* expected two or three. Name further"):
        slope.draw(census().iloc[::2], Voice("en"))


def test_a_slope_bears_letters_and_opens_weak_points():
    figure = drawn(slope, census(status="P"))
    assert sum(t.endswith(" p\u2002Germany") or "p" in t.split() for t in said(figure)) >= 5
    dots = [line for line in figure.axes[0].lines if line.get_marker() == "o"]
    assert {line.get_markerfacecolor() for line in dots} == {"white"}


# --- bumps ------------------------------------------------------------------------------------------


def series(**values) -> pd.Series:
    return pd.Series(values, dtype="float64")


NO_BANDS = series(a=None, b=None, c=None, d=None)


def test_figures_that_differ_by_less_than_two_in_a_hundred_have_no_rank():
    found = bump.ranks(series(a=100, b=50, c=49.5, d=10), NO_BANDS, NO_BANDS)
    assert found["a"] == 1
    assert found["d"] == 4
    assert found[["b", "c"]].isna().all()


def test_figures_whose_bands_touch_have_no_rank_and_others_do_however_near():
    value = series(a=100, b=99, c=50, d=10)
    found = bump.ranks(
        value, series(a=99.6, b=98.5, c=45, d=9), series(a=100.4, b=99.5, c=55, d=11)
    )
    assert found.tolist() == [1, 2, 3, 4]
    found = bump.ranks(value, series(a=99, b=98, c=45, d=9), series(a=101, b=99, c=55, d=11))
    assert found[["a", "b"]].isna().all()
    assert found[["c", "d"]].tolist() == [3, 4]


def test_what_is_missing_has_no_rank_and_takes_no_place():
    found = bump.ranks(series(a=100, b=None, c=50, d=10), NO_BANDS, NO_BANDS)
    assert pd.isna(found["b"])
    assert found[["a", "c", "d"]].tolist() == [1, 2, 3]


RANKED = by_year(
    {
        "DEU": [100.0, 100, 100],
        "FRA": [80.0, 99, 80],
        "ITA": [60.0, 60, None],
        "ESP": [40.0, 40, 40],
    },
    2020,
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_that_nobody_has_bear_the_sign_and_no_line_leads_there(language):
    figure = drawn(bump, RANKED, language, places=4, highlight=["ESP"])
    axes = figure.axes[0]
    alike = sorted(t.xy for t in axes.texts if t.get_text() == bump.ALIKE)
    assert alike == [(1, 1), (1, 2)]
    ways = [p.get_path().vertices for p in axes.patches if isinstance(p, PathPatch)]
    ends = {(tuple(v[0]), tuple(v[-1])) for v in ways}
    # Italy and Spain from the first year to the second; then Spain alone has both, Italy none.
    assert ends == {((0, 3), (1, 3)), ((0, 4), (1, 4)), ((1, 4), (2, 3))}
    assert "2022\n:" in {t.get_text() for t in axes.get_xticklabels()}


def test_a_bump_shows_both_ends_of_the_years_and_leaves_out_what_has_no_room():
    rows = by_year({"DEU": [9.0] * 12, "FRA": [5.0] * 12}, 2010)
    shown = [t.get_text() for t in drawn(bump, rows, width=70).axes[0].get_xticklabels()]
    assert (shown[0], shown[-1]) == ("2010", "2021")
    assert "" in shown


# --- waffles ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shares", "expected"),
    [
        ([42.0, 40.7, 17.3], [42, 41, 17]),
        ([33.4, 33.3, 33.3], [34, 33, 33]),
        ([0.4, 99.6], [0, 100]),
        ([49.6, 49.6, 0.4], [50, 50, 0]),
        ([25.5, 25.5, 24.5, 24.5], [26, 26, 24, 24]),
        ([0.0, 100.0], [0, 100]),
        ([60.0, None, 10.2], [60, 0, 10]),
    ],
)
def test_cells_are_shared_out_by_largest_remainders(shares, expected):
    found = waffle.cells(shares)
    assert found == expected
    assert sum(found) == 100 or None in shares


@pytest.mark.parametrize("shares", [[50.0, 40.0], [80.0, 40.0], [-1.0, 101.0], [120.0, None]])
def test_shares_that_are_not_of_one_whole_are_refused(shares):
    with pytest.raises(ValueError, match=r"expected parts of one whole of 100 percent\. Select"):
        waffle.cells(shares)


PARTS = {f"chart-reason-{r.lower()}": r for r in ("EMP", "EDUC", "FAM", "OTH")}
LABELS = {reason: message for message, reason in PARTS.items()}


def reasons(values: list, status: list[str], missing: str = "") -> pd.DataFrame:
    return pd.DataFrame(
        {
            "permit_reason": [*LABELS],
            "value": pd.Series(values, dtype="float64"),
            "status": status,
            "missing": [missing if v is None else "" for v in values],
        }
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_waffle_has_a_hundred_cells_in_as_many_shapes_as_parts(language):
    rows = reasons([25.0, 53.0, 1.2, 20.8], ["A", "E", "A", "A"])
    figure = drawn(waffle, rows, language, labels=LABELS)
    lines = figure.axes[0].lines
    cells = [(line.get_marker(), len(line.get_xdata())) for line in lines if len(line.get_xdata())]
    assert cells == [("s", 25), ("o", 53), ("D", 1), ("^", 21)]
    assert "53% e" in said(figure)


def test_a_missing_part_is_no_cell_but_hollow_ones_and_says_why():
    rows = reasons([60.0, None, 10.0, 0.0], ["A", "Q", "A", "A"], "suppressed_by_source")
    figure = drawn(waffle, rows, labels=LABELS)
    hollow = [x for x in figure.axes[0].lines if x.get_markerfacecolor() == "white"]
    assert sum(len(line.get_xdata()) for line in hollow) == 30
    told = said(figure)
    assert HIDDEN["en"] in {t.replace("\n", " ") for t in told}
    assert "0%" in told


def test_a_part_without_label_is_refused():
    rows = reasons([60.0, 20.0, 10.0, 10.0], ["A"] * 4)
    with pytest.raises(ValueError, match=r"found parts .* expected each of \['EMP'\] once"):
        waffle.draw(rows, Voice("en"), labels={"EMP": "chart-reason-emp"})


def test_cells_are_filled_down_each_column():
    rows = reasons([12.0, 88.0, 0.0, 0.0], ["A"] * 4)
    first = drawn(waffle, rows, labels=LABELS).axes[0].lines[0]
    assert list(first.get_xdata()) == [0.5] * 10 + [1.5] * 2
    assert list(first.get_ydata())[10:] == [0.5, 1.5]


# --- timelines --------------------------------------------------------------------------------------

EVENTS = table("""
    origin     destination  since       period      value  status  missing
    DEU        CHN          2020-02-01  2021-02-01  1      A       -
    FRA        CHN          2020-02-01  2021-02-01  1      A       -
    ITA        CHN          2021-02-01  2022-02-01  1      A       -
    EU27_2020  CHN          -           2020-02-01  0      A       -
    EU27_2020  CHN          -           2021-02-01  2      E       -
    EU27_2020  CHN          -           2022-02-01  -      Q       suppressed_by_source
    CHN        EU27_2020    -           2020-02-01  0      A       -
    CHN        EU27_2020    -           2021-02-01  0      A       -
    CHN        EU27_2020    -           2022-02-01  -      M       -
""")


@pytest.mark.parametrize("language", LANGUAGES)
def test_events_bear_counts_before_and_after_with_letters_and_what_is_missing(language):
    told = said(drawn(timeline, EVENTS, language, home="CHN", away="EU27_2020"))
    voice = Voice(language)
    assert "0 → 2 e" in told
    assert f"2 e → {HIDDEN[language]}" in told if language in HIDDEN else True
    assert f"{voice.area('EU27_2020')} → {voice.area('CHN')}" in told
    assert f"{voice.area('CHN')} → {voice.area('EU27_2020')}" in told
    names = voice.text("chart-list").join(sorted(voice.area(c) for c in ("DEU", "FRA")))
    assert names in told


def test_an_event_spans_the_editions_that_it_lies_between_and_nothing_is_drawn_for_no_event():
    figure = drawn(timeline, EVENTS, home="CHN", away="EU27_2020")
    bars = [line for line in figure.axes[0].lines if len(line.get_xdata()) == 2]
    spans = [tuple(pd.to_datetime(line.get_xdata(), unit="D").year) for line in bars]
    assert spans == [(2020, 2021), (2021, 2022)]
    assert {line.get_color() for line in bars} == {look.BACK}
    dots = [x for x in figure.axes[0].lines if x.get_markeredgecolor() == look.THERE]
    assert len(dots) == 2  # Of three editions one has no figure, and no dot.


# --- dumbbells with bands ----------------------------------------------------------------------------

BANDS = table("""
    destination  period      value  value_low  value_high  status  missing
    DEU          2019-01-01  40     35         45          A       -
    DEU          2024-01-01  100    90         110         E       -
    FRA          2019-01-01  60     50         70          A       -
    FRA          2024-01-01  66     56         76          A       -
    ITA          2019-01-01  -      -          -           Q       suppressed_by_source
    ITA          2024-01-01  70     -          -           A       -
""")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_band_is_told_with_its_figure_and_drawn_from_least_to_greatest(language):
    figure = drawn(dumbbell, BANDS, language)
    band = Voice(language).text("chart-band", figure="100 e", band="90–110")
    assert band in said(figure)
    spans = [
        tuple(line.get_xdata())
        for line in figure.axes[0].lines
        if line.get_linewidth() == 1.0 and line.get_marker() == "None"
    ]
    assert {(35, 45), (90, 110), (50, 70), (56, 76)} <= set(spans)
    assert not any(np.isnan(span).any() for span in spans)


def test_a_change_within_the_bands_is_neither_a_rise_nor_a_fall():
    figure = drawn(dumbbell, BANDS)
    ways = {
        tuple(line.get_xdata()): (line.get_color(), line.get_linestyle())
        for line in figure.axes[0].lines
        if line.get_label() == look.CONTEXT
    }
    assert ways[(40, 100)] == (look.THERE, "-")
    assert ways[(60, 66)] == (look.MUTED, "--") or ways[(60, 66)][0] == look.MUTED
    assert ways[(60, 66)][1] != "-"


# --- all of them -------------------------------------------------------------------------------------

EXAMPLES = {
    "multiples": (PANELS, {"columns": 4}),
    "slope": (census(), {}),
    "bump": (RANKED, {"places": 4}),
    "waffle": (reasons([25.0, 53.0, 1.2, 20.8], ["A"] * 4), {"labels": LABELS}),
    "timeline": (EVENTS, {"home": "CHN", "away": "EU27_2020"}),
    "dumbbell": (BANDS, {}),
}


@pytest.mark.parametrize("kind", EXAMPLES)
def test_the_same_rows_give_the_same_bytes_in_whatever_order_they_come(kind, tmp_path):
    rows, options = EXAMPLES[kind]
    pictures = []
    for name, some in (("one", rows), ("two", rows.iloc[::-1].reset_index(drop=True))):
        with style("zh"):
            module = import_module(f"twoway.charts.{kind}")
            svg, png = save(module.draw(some, Voice("zh"), **options), tmp_path / name)
        pictures.append((svg.read_bytes(), png.read_bytes()))
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize("kind", EXAMPLES)
def test_a_chart_leaves_its_rows_as_they_came(kind):
    rows, options = EXAMPLES[kind]
    before = rows.copy()
    with style("en"):
        import_module(f"twoway.charts.{kind}").draw(rows, Voice("en"), **options)
    pd.testing.assert_frame_equal(rows, before)


@pytest.mark.parametrize("kind", sorted(p.stem for p in paths.CHARTS.glob("*.py")))
def test_each_kind_says_by_what_but_colour_it_is_read(kind):
    told = import_module(f"twoway.charts.{kind}").SECOND_CHANNEL
    assert told.partition(":")[0] in ("position", "label", "shape")
    assert len(told) > 30


def test_items_are_set_in_lines_of_a_width_and_none_is_lost():
    with style("en"):
        lines = wrapped(["Germany", "France", "Italy", "Spain"], ", ", 22, 7.5).split("\n")
    assert len(lines) > 1
    assert " ".join(lines) == "Germany, France, Italy, Spain"


def test_the_largest_are_those_of_the_last_period_with_any_figure_and_keep_all_their_rows():
    rows = by_year({"DEU": [1.0, 9, None], "FRA": [8.0, 2, None], "ITA": [3.0, 5, None]}, 2020)
    kept = _largest(rows, {"of": "destination", "count": 2})
    assert set(kept["destination"]) == {"DEU", "ITA"}
    assert len(kept) == 2 * 3


def test_a_band_may_hold_the_figure_that_it_is_told_with():
    # "2.4" stands in "2.3–2.4": neither is a digit typed into the words.
    said = Voice("en").text("chart-band", figure="2.4", band="2.3–2.4")
    assert said == "2.4 (2.3–2.4)"
