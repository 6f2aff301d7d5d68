"""Charts of flows, stocks and markets: true to scale, missing told and never zero, nothing across a break."""

import json
import re
from importlib import resources
from itertools import pairwise

import numpy as np
import pandas as pd
import pytest
from matplotlib.colors import to_hex
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.text import Text
from tools import land

from tables import table
from twoway import catalogue, paths, reference
from twoway import figure as look
from twoway.charts import alluvial, beveridge, chord, corridor_map, matrix, mirrored
from twoway.check import connect
from twoway.draw import figure_of, rows_as_csv
from twoway.facts import load
from twoway.figure import contrast, save, style
from twoway.lint import findings
from twoway.narrate import documents
from twoway.placing import Box, box_of, stand_for
from twoway.signs import legend
from twoway.voice import LANGUAGES, Voice

BRIEF = "eu_china_two_way"
SHIPPED = {
    "corridor_map": "corridor_map",
    "stock_between": "chord",
    "permit_lengths": "alluvial",
    "work_by_year": "matrix",
    "estimated_moves": "mirrored",
    "vacancies_and_unemployment": "beveridge",
}


def said_by(chart, rows: pd.DataFrame, language: str = "en", **options) -> list[str]:
    """Every text of a chart, which the lint must find in order."""
    with style(language):
        figure = chart.draw(rows, Voice(language), **options)
        assert findings(figure) == []
        return [t.get_text() for t in figure.findobj(Text) if t.get_text()]


# --- projection and map ---------------------------------------------------------------------


def cell_area(longitude: float, latitude: float, step: float = 0.01) -> float:
    """Area in the plane of a small cell of degrees, of which the globe's is known."""
    corners = [(0, 0), (step, 0), (step, step), (0, step)]
    x, y = corridor_map.project(
        [longitude + a for a, _ in corners], [latitude + b for _, b in corners]
    ).T
    return 0.5 * abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))


@pytest.mark.parametrize(
    ("longitude", "latitude"), [(-9, 38), (10, 51), (55, 50), (104, 37), (140, -20), (25, 70)]
)
def test_the_projection_keeps_areas(longitude, latitude):
    step = 0.01
    globe = np.radians(step) * (np.sin(np.radians(latitude + step)) - np.sin(np.radians(latitude)))
    assert cell_area(longitude, latitude) == pytest.approx(globe, rel=1e-5)


def test_the_centre_lies_at_the_origin_and_distances_from_it_follow_the_chord():
    assert corridor_map.project(*corridor_map.CENTRE)[0] == pytest.approx([0, 0])
    # 90 degrees from the centre a chord of the globe is the root of 2 radii long.
    away = corridor_map.project(55, -40)[0]
    assert np.hypot(*away) == pytest.approx(2**0.5)
    assert away[0] == pytest.approx(0)


MAP = table("""
    origin  destination  value   status  missing
    CHN     DEU          100000  A       -
    CHN     ITA          200000  A       -
    CHN     HUN          20000   A       -
    DEU     CHN          40000   A       -
    ITA     CHN          0       A       -
    HUN     CHN          -       M       not_reported
""")


def thick_end(outline: np.ndarray) -> float:
    half = len(outline) // 2
    return float(np.hypot(*(outline[half - 1] - outline[half])))


def test_a_ribbon_is_as_wide_at_its_destination_as_its_figure_and_narrower_at_its_origin():
    one, other = np.array([0.0, 0.0]), np.array([1.0, 0.3])
    for width in (0.04, 0.02, 0.01):
        outline = corridor_map.ribbon(one, other, width, 1e-6)
        assert thick_end(outline) == pytest.approx(width)
        start = float(np.hypot(*(outline[0] - outline[-1])))
        assert start < 0.3 * width


def test_both_directions_bend_to_opposite_sides():
    one, other = np.array([0.0, 0.0]), np.array([1.0, 0.0])
    there, back = (corridor_map.ribbon(*way, 0.01, 1e-6) for way in ((one, other), (other, one)))
    assert there[:, 1].mean() > 0.02
    assert back[:, 1].mean() < -0.02


def ribbons(figure, colour: str) -> list:
    return [
        p
        for p in figure.axes[0].patches
        if type(p).__name__ == "Polygon" and to_hex(p.get_facecolor()) == colour.lower()
    ]


def test_zero_and_missing_have_no_ribbon_and_only_the_missing_one_is_told():
    with style("en"):
        figure = corridor_map.draw(MAP, Voice("en"), home="CHN", away="EU27_2020")
        texts = [t.get_text() for t in figure.findobj(Text)]
    # One of each colour is the swatch of the key.
    assert len(ribbons(figure, look.THERE)) == 3 + 1
    assert len(ribbons(figure, look.BACK)) == 1 + 1
    assert {"Germany", "Italy", "Hungary :"} <= set(texts)


def test_ribbons_of_the_map_are_on_one_scale():
    with style("en"):
        figure = corridor_map.draw(MAP, Voice("en"), home="CHN", away="EU27_2020")
    widths = sorted(
        thick_end(p.get_xy()[:-1]) for p in ribbons(figure, look.THERE) if len(p.get_xy()) > 20
    )
    assert widths[2] / widths[1] == pytest.approx(2, rel=1e-6)
    assert widths[1] / widths[0] == pytest.approx(5, rel=1e-6)
    (back,) = (p for p in ribbons(figure, look.BACK) if len(p.get_xy()) > 20)
    assert thick_end(back.get_xy()[:-1]) / widths[1] == pytest.approx(0.4, rel=1e-6)


def test_areas_beyond_the_largest_are_not_drawn_and_those_outside_the_map_are_refused():
    told = said_by(corridor_map, MAP, home="CHN", away="EU27_2020", largest=1)
    assert "Italy" in told
    assert "Germany" not in told
    far = MAP.replace({"DEU": "AUS"})
    with style("en"), pytest.raises(ValueError, match="AUS lie outside the map"):
        corridor_map.draw(far, Voice("en"), home="CHN", away="EU27_2020")
    unknown = MAP.replace({"DEU": "EU27_2020"})
    with style("en"), pytest.raises(ValueError, match="no dot for 'EU27_2020'"):
        corridor_map.draw(unknown, Voice("en"), home="CHN", away="EU27_2020")


def test_land_lies_within_what_is_held_has_no_code_of_an_area_and_few_points():
    rings = corridor_map._rings()
    points = np.vstack(rings)
    west, south, east, north = corridor_map.HELD
    assert points[:, 0].min() >= west - 1e-9
    assert points[:, 0].max() <= east + 1e-9
    assert points[:, 1].min() >= south - 1e-9
    assert points[:, 1].max() <= north + 1e-9
    assert 5_000 < len(points) < 12_000
    charts = resources.files("twoway") / "charts"
    assert len((charts / "land.csv").read_bytes()) < 150_000
    assert (charts / "land.csv").read_text().splitlines()[0] == "ring,x,y"


def test_dots_stand_at_whole_degrees_on_or_near_their_land():
    places = corridor_map._places()
    assert all(float(a).is_integer() and float(b).is_integer() for a, b in places.values())
    assert places["CHN"] == (104.0, 37.0)
    assert set(members()) <= set(places)


def members() -> list[str]:
    return reference.members("EU27_2020", reference.OPEN_END)


SQUARE = {
    "transform": {"scale": [1, 1], "translate": [0, 0]},
    "arcs": [[[10, 40], [20, 0], [0, 10], [-20, 0], [0, -10]]],
}


def test_the_tool_reads_a_ring_finely_projects_it_and_refuses_another_edition(tmp_path):
    ring = land._ring(SQUARE, [0])
    assert ring.tolist() == [[10, 40], [30, 40], [30, 50], [10, 50], [10, 40]]
    assert land._ring(SQUARE, [-1]).tolist() == ring[::-1].tolist()
    fine = land._finer(ring)
    assert np.abs(np.diff(fine, axis=0)).max() <= 2
    # Across 180 degrees the short way is taken.
    jump = land._finer(np.array([[179.0, 10], [-179.0, 10]]))
    assert np.abs(jump[:, 0]).max() <= 181
    (tmp_path / "land-50m.json").write_text(json.dumps(SQUARE))
    with pytest.raises(ValueError, match="its SHA-256 is .*, expected 619477ff"):
        land._read(tmp_path / "land-50m.json")


def test_a_ring_is_clipped_at_a_window_and_its_inner_area_kept():
    square = np.array([[0.0, 0], [2, 0], [2, 2], [0, 2]])
    inside = corridor_map.clipped(square, (1, 1, 3, 3))
    assert sorted(map(tuple, inside.tolist())) == [(1, 1), (1, 2), (2, 1), (2, 2)]
    assert len(corridor_map.clipped(square, (5, 5, 6, 6))) == 0


# --- alluvial -------------------------------------------------------------------------------

LENGTHS = table("""
    permit_reason  duration  value  status  missing
    EMP            M3-5      100    A       -
    EMP            M_GE12    300    P       -
    EDUC           M3-5      0      A       -
    EDUC           M_GE12    600    A       -
    FAM            M3-5      -      Q       suppressed_by_source
    FAM            M_GE12    20     A       -
""")
BY = ["permit_reason", "duration"]


def test_ribbons_and_nodes_of_an_alluvial_are_as_high_as_their_figures():
    laid = alluvial.layout(LENGTHS, BY, {})
    for band in laid.bands:
        assert band.left[0] - band.left[1] == pytest.approx(band.value * laid.scale)
        assert band.right[0] - band.right[1] == pytest.approx(band.value * laid.scale)
    assert sum(band.value for band in laid.bands) == 1020
    for node, (top, foot) in laid.nodes.items():
        own = sum(b.value for b in laid.bands if node in (b.start, b.end))
        assert top - foot == pytest.approx(own * laid.scale)
    tallest = max(laid.nodes, key=lambda n: laid.nodes[n][0] - laid.nodes[n][1])
    assert tallest == (1, "M_GE12")


def test_ribbons_fill_each_node_without_gap_or_overlap():
    laid = alluvial.layout(LENGTHS, BY, {"duration": ["M3-5", "M_GE12"]})
    assert laid.nodes[1, "M3-5"][0] == 1.0
    for side, end in (("left", "start"), ("right", "end")):
        for node, (top, foot) in laid.nodes.items():
            places = sorted(
                (getattr(b, side) for b in laid.bands if getattr(b, end) == node), reverse=True
            )
            if places:
                assert (places[0][0], places[-1][1]) == pytest.approx((top, foot))
                assert all(a[1] == pytest.approx(b[0]) for a, b in pairwise(places))


def test_of_three_columns_the_middle_one_colours_and_each_half_sums_up():
    rows = pd.concat([LENGTHS.assign(sex="F"), LENGTHS.assign(sex="M")], ignore_index=True)
    laid = alluvial.layout(rows, ["sex", *BY], {})
    assert sum(b.value for b in laid.bands if b.start[0] == 0) == 2040
    assert sum(b.value for b in laid.bands if b.start[0] == 1) == 2040
    for band in laid.bands:
        reason = band.end[1] if band.start[0] == 0 else band.start[1]
        assert band.colour == look.REASONS[reason]
    told = said_by(alluvial, rows, columns=["sex", *BY])
    assert {"Sex", "Reason", "Length of validity"} <= set(told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_pair_is_told_below_and_zero_is_not(language):
    told = said_by(alluvial, LENGTHS, language, columns=BY)
    line = {
        "en": "c suppressed by the source\u2002Family → Three to five months",
        "zh": "c 来源保密\u2002家庭 → 三至五个月",
        "fr": "c masqué par la source\u2002Famille → Trois à cinq mois",
    }
    assert line[language] in told
    assert any(text.endswith("400 p") for text in told)
    with style(language):
        figure = alluvial.draw(LENGTHS, Voice(language), columns=BY)
    drawn = [p for p in figure.axes[0].patches if isinstance(p, PathPatch)]
    assert len(drawn) == 4


def test_an_alluvial_refuses_two_rows_of_one_pair_and_a_single_column():
    twice = pd.concat([LENGTHS, LENGTHS.head(1)], ignore_index=True)
    with pytest.raises(ValueError, match="several rows of one combination"):
        alluvial.layout(twice, BY, {})
    with pytest.raises(ValueError, match="expected two or three"):
        alluvial.layout(LENGTHS, BY[:1], {})


# --- chord ----------------------------------------------------------------------------------

STOCKS = table("""
    origin     destination  value    basis        status  missing
    CHN        EU27_2020    1000000  mixed        A       -
    EU27_2020  CHN          40000    citizenship  A       -
    CHN        JPN          800000   citizenship  P       -
    JPN        CHN          40000    citizenship  A       -
    EU27_2020  JPN          0        citizenship  A       -
    JPN        EU27_2020    -        -            M       not_reported
""")
AREAS = ["CHN", "EU27_2020", "JPN"]


def lengths(ends) -> dict:
    return {pair: arc[1] - arc[0] for pair, arc in ends.items()}


def test_arcs_and_gaps_make_a_circle_and_the_ends_on_an_arc_fill_it():
    known = STOCKS.dropna(subset=["value"])
    persons = {(r.origin, r.destination): float(r.value) for r in known.itertuples()}
    laid = chord.circle(persons, AREAS)
    arcs = lengths(laid.arcs)
    assert sum(arcs.values()) + len(AREAS) * chord.GAP == pytest.approx(2 * np.pi)
    leaves, enters = lengths(laid.leaves), lengths(laid.enters)
    for pair, arc in leaves.items():
        assert arc == pytest.approx(persons[pair] * laid.per_person)
        assert enters[pair] == pytest.approx(arc)
    for area in AREAS:
        ends = sum(v for p, v in leaves.items() if p[0] == area)
        ends += sum(v for p, v in enters.items() if p[1] == area)
        assert ends == pytest.approx(arcs[area])
    # Zero is no ribbon, and neither is what is missing.
    assert set(leaves) == {
        ("CHN", "EU27_2020"),
        ("EU27_2020", "CHN"),
        ("CHN", "JPN"),
        ("JPN", "CHN"),
    }


def test_the_table_beside_a_chord_tells_zero_missing_marks_and_whom_each_destination_counts():
    told = said_by(chord, STOCKS, home="CHN", away="EU27_2020", areas=AREAS)
    assert {"1M", "40k", "0", ":", "800k p", "citizens", "both"} <= set(told)
    assert told.count("citizens") == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sum_over_some_members_bears_an_asterisk_and_the_legend_says_what_it_means(language):
    voice = Voice(language)
    named = STOCKS.assign(reported=[27, 12, 1, 1, 27, 0], expected=[27, 27, 1, 1, 27, 27])
    told = said_by(chord, named, language, home="CHN", away="EU27_2020", areas=AREAS)
    way = f"{voice.area('EU27_2020')} → {voice.area('CHN')}"
    assert {f"{voice.tick(40000)}*", f"{way}*"} <= set(told)
    # Neither a whole sum, nor one of a country, nor what is missing: one cell and its direction.
    assert sum("*" in text for text in told) == 2
    assert voice.text("label-part") in legend(named, voice, parts=True)
    assert "*" not in legend(STOCKS, voice, parts=True) + legend(named, voice)


def test_only_the_chosen_pair_is_coloured_and_many_areas_are_refused():
    with style("en"):
        figure = chord.draw(STOCKS, Voice("en"), home="CHN", away="EU27_2020", areas=AREAS)
        ground = [
            to_hex(p.get_facecolor()).upper()
            for p in figure.axes[0].patches
            if isinstance(p, PathPatch)
        ]
        assert sorted(ground) == sorted([look.THERE, look.BACK, "#C9D2D9", "#C9D2D9"])
        with pytest.raises(ValueError, match="expected at most 8"):
            chord.draw(STOCKS, Voice("en"), home="CHN", away="DEU", areas=list("ABCDEFGHI"))


# --- matrix ---------------------------------------------------------------------------------

WORK = pd.DataFrame(
    [
        ("HUN", "2023-01-01", 400.0, "A", ""),
        ("HUN", "2024-01-01", 1600.0, "E", ""),
        ("DEU", "2023-01-01", 100.0, "A", ""),
        ("DEU", "2024-01-01", 0.0, "A", ""),
        ("ITA", "2023-01-01", None, "Q", "suppressed_by_source"),
        ("ITA", "2024-01-01", 900.0, "A", ""),
        ("EU27_2020", "2023-01-01", 500.0, "A", ""),
        ("EU27_2020", "2024-01-01", 2500.0, "A", ""),
    ],
    columns=["destination", "period", "value", "status", "missing"],
).astype({"period": "datetime64[us]"})
GRID = {"down": "destination", "across": "period", "total": "EU27_2020", "width": 84}


def test_the_ground_of_a_cell_is_on_a_square_root_scale_and_its_text_can_be_read():
    ends = [to_hex(c) for c in (look.SEQUENTIAL[0], look.SEQUENTIAL[-1])]
    assert [matrix.shade(0, 1600), matrix.shade(1600, 1600)] == ends
    # A quarter of the largest has the middle of the scale.
    assert contrast(matrix.shade(400, 1600), look.SEQUENTIAL[3]) < 1.02
    for value in np.linspace(0, 1600, 60):
        ground = matrix.shade(value, 1600)
        assert contrast(look.text_on(ground), ground) >= 4.5


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cell_of_a_matrix_is_told_and_a_missing_one_has_no_ground(language):
    told = said_by(matrix, WORK, language, **GRID)
    weak, total = (Voice(language).number(n) for n in (1600, 2500))
    assert {f"{weak} e", "400", "100", "0", "900", "c", total} <= set(told)
    with style(language):
        figure = matrix.draw(WORK, Voice(language), **GRID)
    cells = [p for p in figure.axes[0].patches if isinstance(p, Rectangle)]
    grounds = {(p.get_x(), p.get_y()): to_hex(p.get_facecolor()) for p in cells}
    # Sorted by the last year: Hungary, Italy, Germany, then the total.
    assert grounds[0, 1] == "#ffffff"
    assert grounds[1, 2] == matrix.shade(0, 1600) != "#ffffff"
    assert {grounds[0, 3], grounds[1, 3]} == {"#ffffff"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_total_over_some_members_says_of_how_many_and_a_whole_one_bears_the_bare_name(language):
    name = Voice(language).area("EU27_2020")
    total = WORK["destination"] == "EU27_2020"
    for reported, of in (([27, 27], None), ([12, 12], "12"), ([12, 13], "12–13")):
        rows = WORK.assign(reported=1, expected=1)
        rows.loc[total, "reported"], rows.loc[total, "expected"] = reported, 27
        (told,) = (t for t in said_by(matrix, rows, language, **GRID | {"width": 174}) if name in t)
        assert (
            told == name
            if of is None
            else {of, "27"} <= set(re.findall(r"[\d–]+", told[len(name) :]))
        )


def test_a_cell_that_no_row_tells_is_not_reported_and_a_narrow_one_is_refused():
    told = said_by(matrix, WORK.drop(index=4), **GRID)
    assert ":" in told
    with style("en"), pytest.raises(ValueError, match="Draw fewer columns"):
        matrix.draw(WORK, Voice("en"), **{**GRID, "width": 30})


# --- Beveridge ------------------------------------------------------------------------------


def rates(area: str, years: dict[int, tuple]) -> pd.DataFrame:
    return pd.DataFrame(
        [
            (area, pd.Timestamp(f"{year}-01-01"), variant, value, status, "")
            for year, (jobless, vacant, status) in years.items()
            for variant, value in (("unemployment", jobless), ("vacancies", vacant))
        ],
        columns=["area", "period", "variant", "value", "status", "missing"],
    )


MARKET = pd.concat(
    [
        rates(
            "DEU",
            {
                2015: (4.7, 2.4, "A"),
                2016: (4.2, 2.5, "A"),
                2017: (3.8, None, "A"),
                2018: (3.5, 3.0, "A"),
                2019: (3.2, 3.3, "A"),
                2020: (3.9, 2.5, "B"),
                2021: (3.0, 3.2, "P"),
            },
        ),
        rates("HUN", {2015: (6.8, 1.6, "A"), 2016: (5.1, 1.9, "A")}),
    ]
)


def test_a_path_stops_at_a_break_and_at_a_year_without_both_rates():
    own = beveridge.path(MARKET[MARKET["area"] == "DEU"])
    assert list(own.index) == [2015, 2016, 2018, 2019, 2020, 2021]
    assert list(own["joined"]) == [False, True, False, True, False, True]
    with style("en"):
        figure = beveridge.draw(MARKET, Voice("en"), areas=["DEU", "HUN"])
    lines = [
        [float(x) for x in line.get_xdata()]
        for line in figure.axes[0].lines
        if line.get_color() == "#2B4A6F"
        and line.get_linewidth() == 1.6
        and line.get_marker() != "o"
    ]
    assert lines == [[4.7, 4.2], [3.5, 3.2], [3.9, 3.0]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_beveridge_plot_names_areas_marks_weak_points_and_tells_whom_it_lacks(language):
    voice = Voice(language)
    told = said_by(beveridge, MARKET, language, areas=["DEU", "HUN", "FRA"])
    assert {voice.area("DEU"), "2021 p", voice.area("HUN"), "2016"} <= set(told)
    assert any(text.startswith(f"{voice.area('FRA')} :") for text in told)


def test_years_are_told_at_the_ends_of_unbroken_parts_and_where_a_path_turns():
    years = {
        2010: (7.0, 1.0, "A"),
        2011: (6.0, 1.5, "A"),
        2012: (5.0, 2.0, "A"),
        2013: (5.5, 2.5, "A"),
        2014: (6.0, 3.0, "A"),
        2015: (5.0, 2.0, "B"),
        2016: (4.0, 3.0, "A"),
    }
    # The path turns in 2012; what seems a turn in 2014 is that of a break.
    told = beveridge.told_years(beveridge.path(rates("DEU", years)))
    assert told == [2016, 2010, 2014, 2015, 2012]
    assert beveridge.told_years(beveridge.path(rates("DEU", {2010: (7.0, None, "A")}))) == []


def test_a_beveridge_plot_without_any_pair_of_rates_is_refused():
    lone = MARKET[MARKET["variant"] == "vacancies"]
    with style("en"), pytest.raises(ValueError, match="no year has both rates"):
        beveridge.draw(lone, Voice("en"), areas=["DEU"])
    with style("en"), pytest.raises(ValueError, match="expected at most 4"):
        beveridge.draw(MARKET, Voice("en"), areas=list("ABCDE"))


# --- bands and breaks -----------------------------------------------------------------------


def series(**columns) -> pd.DataFrame:
    """Six years there and the same back, with what is given in place of a sound figure."""
    years = [pd.Timestamp(f"{y}-01-01") for y in range(2010, 2016)]
    one = pd.DataFrame({"period": years, "value": [100.0, 110, 120, 300, 310, 320]})
    one = one.assign(status="A", missing="", mark="", **columns)
    return pd.concat(
        [
            one.assign(origin="CHN", destination="DEU"),
            one.assign(origin="DEU", destination="CHN"),
        ],
        ignore_index=True,
    )


def bands(figure) -> list:
    return [c for c in figure.axes[0].collections if c.get_alpha() == 0.22]


def spans(figure) -> list[tuple[float, float]]:
    return [
        tuple(
            float(x)
            for x in (p.get_paths()[0].vertices[:, 0].min(), p.get_paths()[0].vertices[:, 0].max())
        )
        for p in bands(figure)
    ]


def test_a_band_stands_where_bounds_are_without_edge_and_parts_at_a_break_and_a_gap():
    rows = series(
        value_low=[90.0, 100, 110, 280, 290, 300],
        value_high=[110.0, 120, 130, 320, 330, 340],
    )
    rows.loc[rows["period"].dt.year == 2013, "status"] = "B"
    with style("en"):
        figure = mirrored.draw(rows, Voice("en"), home="CHN", away="DEU")
        assert findings(figure) == []
    assert spans(figure) == [(2010, 2012), (2013, 2015)] * 2
    assert all(c.get_linewidth()[0] == 0 for c in bands(figure))
    told = [t.get_text() for t in figure.findobj(Text)]
    assert told.count("break in series") == 2
    assert "320\n300–340" in told
    rows.loc[rows["period"].dt.year == 2011, ["value", "value_low", "value_high"]] = None
    with style("en"):
        figure = mirrored.draw(rows, Voice("en"), home="CHN", away="DEU")
    assert (2010, 2012) not in spans(figure)


def test_no_line_no_band_and_no_ground_crosses_the_dashed_line_of_a_break():
    for bounds in ({}, {"value_low": 50.0, "value_high": 400.0}):
        rows = series(**bounds)
        rows.loc[rows["period"].dt.year == 2013, "status"] = "B"
        with style("en"):
            figure = mirrored.draw(rows, Voice("en"), home="CHN", away="DEU")
        axes = figure.axes[0]
        solid = [line.get_xdata() for line in axes.lines if line.get_marker() == "o"]
        filled = [c.get_paths()[0].vertices[:, 0] for c in axes.collections if c.get_paths()]
        for xs in (x for x in [*solid, *filled] if len(x)):
            assert not min(xs) < 2012.5 < max(xs)
        dashed = [line.get_xdata()[0] for line in axes.lines if line.get_linestyle() == "--"]
        assert dashed == [2012.5, 2012.5]


def test_without_bounds_there_is_ground_and_no_band():
    with style("en"):
        figure = mirrored.draw(series(), Voice("en"), home="CHN", away="DEU")
    assert bands(figure) == []
    assert len(figure.axes[0].collections) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_estimate_that_is_no_fact_is_dotted_and_says_so_and_the_other_is_not(language):
    rows = series(value_low=50.0, value_high=400.0)
    rows.loc[rows["origin"] == "DEU", "mark"] = "stock_origin_missing"
    with style(language):
        figure = mirrored.draw(rows, Voice(language), home="CHN", away="DEU")
        assert findings(figure) == []
    told = [t.get_text() for t in figure.findobj(Text)]
    words = Voice(language).text("chart-no-fact")
    assert sum(words in text for text in told) == 1
    drawn = {
        line.get_color(): line.get_linestyle()
        for line in figure.axes[0].lines
        if len(line.get_xdata()) == 6
    }
    assert drawn[look.THERE] == "-"
    assert drawn[look.BACK] != "-"


# --- labels ---------------------------------------------------------------------------------


def test_a_label_takes_the_first_free_stand_and_none_is_an_error():
    page = Box(0, 0, 40, 40)
    free = stand_for("a", (20, 20), (6, 3), [], page)
    assert (free.x, free.y, free.side) == (2.0, 0.0, "left")
    left = stand_for("a", (20, 20), (6, 3), [], page, left_first=True)
    assert left.side == "right"
    right_is_taken = box_of((20, 20), 2, 0, "left", (6, 3))
    assert stand_for("a", (20, 20), (6, 3), [right_is_taken], page).side == "right"
    with pytest.raises(ValueError, match="no room for the label 'a'"):
        stand_for("a", (20, 20), (6, 3), [page], page)


# --- as shipped -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def facts(shipped):
    with connect(str(shipped / paths.WAREHOUSE), read_only=True) as con:
        loaded = load(BRIEF, con)
        made = {"date": "2026-11-24", "release": "test", "approved": ""}
        told = {lang: doc["charts"] for lang, doc in documents(loaded, con, made).items()}
    return loaded, told


def test_each_kind_stands_in_the_brief_on_released_rows(facts):
    charts = facts[0].charts
    assert {name: charts[name].kind for name in SHIPPED} == SHIPPED
    assert all(charts[name].rows["value"].notna().any() for name in SHIPPED)
    assert catalogue.brief(BRIEF).plan()["charts"].keys() >= SHIPPED.keys()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chart", SHIPPED)
def test_a_shipped_chart_is_in_order_the_same_twice_and_has_its_rows(
    facts, tmp_path, chart, language
):
    own = facts[0].charts[chart]
    pictures = []
    for name in ("one", "two"):
        with style(language):
            figure = figure_of(own, language)
            assert findings(figure) == []
            pictures.append([p.read_bytes() for p in save(figure, tmp_path / name)])
    assert pictures[0] == pictures[1]
    assert len(rows_as_csv(own).splitlines()) == len(own.rows) + 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chart", SHIPPED)
def test_the_alternative_text_tells_the_kind_and_figures_in_a_fair_length(facts, chart, language):
    said = facts[1][language][chart]["alt"]
    assert 40 <= len(said) <= 300
    assert len(re.findall(r"\d[\d,.]*", said)) >= 3
    assert said != facts[1][language][chart]["description"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_areas_without_a_figure_stay_on_the_canvas(language):
    areas = ["CHN", "USA", "GBR", "EU27_2020", "IND", "JPN"]
    rows = pd.DataFrame(
        {
            "origin": ["CHN", "EU27_2020"],
            "destination": ["EU27_2020", "CHN"],
            "value": [1000.0, 40.0],
            "basis": ["birth", "citizenship"],
            "status": ["A", "A"],
            "missing": ["", ""],
        }
    )
    with style(language):
        drawn = chord.draw(rows, Voice(language), areas=areas, home="CHN", away="EU27_2020")
        assert findings(drawn) == []
