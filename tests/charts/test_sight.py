"""Colours keep apart in grey print and for each kind of colour blindness, or something else does.

Where two colours come near each other in grey, the kinds of chart that use them say by what else
they are read (`SECOND_CHANNEL`), and here it is looked for on the figure.
"""

from itertools import combinations, pairwise

import numpy as np
import pandas as pd
import pytest
from matplotlib.text import Text

from twoway import figure as look
from twoway.charts import butterfly, composition, mirrored, steps, timeline, waffle
from twoway.figure import style
from twoway.sight import DEFICIENCIES, GREY, NORMAL, WAYS, distance, lab, seen
from twoway.voice import Voice

# CIE 1976; a just noticeable difference is 2.3.
DIRECTIONS_APART, REASONS_APART, STEPS_APART, ASIDE_APART = 40, 14, 8, 12


def test_lab_of_white_black_and_red_is_as_published():
    assert lab("#FFFFFF") == pytest.approx([100, 0, 0], abs=0.01)
    assert lab("#000000") == pytest.approx([0, 0, 0], abs=0.01)
    # Lindbloom's calculator, sRGB under D65.
    assert lab("#FF0000") == pytest.approx([53.24, 80.09, 67.20], abs=0.05)


@pytest.mark.parametrize("way", WAYS)
def test_grey_stays_grey_whoever_looks_at_it(way):
    for colour in ("#000000", "#808080", "#FFFFFF"):
        assert distance(colour, seen(colour, way)) < 0.5


def test_each_matrix_keeps_white_and_loses_the_pair_it_is_known_for():
    for matrix in DEFICIENCIES.values():
        assert matrix.sum(axis=1) == pytest.approx(np.ones(3), abs=1e-5)
    red, green, blue = "#C00000", "#707000", "#0000FF"
    for way in ("protanopia", "deuteranopia"):
        assert distance(red, green, way) < distance(red, green) / 2
    assert distance("#0000FF", "#006A70", "tritanopia") < distance(blue, "#006A70") / 2


def test_an_unknown_way_of_seeing_is_refused():
    with pytest.raises(ValueError, match="no way of seeing 'x': there are normal"):
        seen("#000000", "x")


@pytest.mark.parametrize("way", [NORMAL, *DEFICIENCIES])
def test_directions_reasons_and_what_stands_aside_are_told_apart_in_colour(way):
    assert distance(look.THERE, look.BACK, way) >= DIRECTIONS_APART
    for one, other in combinations(look.REASONS.values(), 2):
        assert distance(one, other, way) >= REASONS_APART
    for colour in (look.THERE, look.BACK):
        assert distance(colour, look.ASIDE, way) >= ASIDE_APART


@pytest.mark.parametrize("way", WAYS)
def test_each_step_of_the_scale_is_seen_and_darker_than_the_one_before(way):
    for paler, darker in pairwise(look.SEQUENTIAL):
        assert distance(paler, darker, way) >= STEPS_APART
        assert lab(seen(paler, way))[0] > lab(seen(darker, way))[0]


def test_a_highlight_is_darker_than_what_stands_aside_in_grey_too():
    for colour in (look.THERE, look.BACK):
        assert distance(colour, look.ASIDE, GREY) >= ASIDE_APART
        assert lab(colour)[0] < lab(look.ASIDE)[0]


def test_in_grey_directions_and_reasons_need_a_second_channel():
    # If this fails they have become apart in grey; what the charts say of it may then be simpler.
    assert distance(look.THERE, look.BACK, GREY) < DIRECTIONS_APART
    assert min(distance(a, b, GREY) for a, b in pairwise(look.REASONS.values())) < REASONS_APART


BOTH = pd.DataFrame(
    {
        "origin": ["CHN"] * 2 + ["EU27_2020"] * 2,
        "destination": ["EU27_2020"] * 2 + ["CHN"] * 2,
        "period": pd.to_datetime(["2020-01-01", "2021-01-01"] * 2),
        "since": pd.NaT,
        "value": [0.0, 5, 3, 4],
        "status": "A",
        "missing": "",
    }
)
MEMBERS = BOTH.replace({"EU27_2020": "DEU"})


@pytest.mark.parametrize(
    ("chart", "rows", "options"),
    [
        (butterfly, MEMBERS[MEMBERS["period"] == "2021-01-01"], {}),
        (mirrored, BOTH, {"width": 174}),
        (steps, BOTH, {"full": 27}),
        (timeline, BOTH, {}),
    ],
    ids=lambda given: getattr(given, "__name__", None),
)
def test_each_direction_is_named_in_its_own_place(chart, rows, options):
    voice = Voice("en")
    with style("en"):
        figure = chart.draw(rows, voice, home="CHN", away="EU27_2020", **options)
        figure.draw_without_rendering()
        heads = {
            t.get_text().replace("\n", " "): t.get_window_extent()
            for t in figure.findobj(Text)
            if "→" in t.get_text() and t.get_weight() == "bold"
        }
    there, back = (heads[w] for w in ("China → EU27", "EU27 → China"))
    assert not there.overlaps(back)


def test_parts_of_a_whole_stand_in_the_order_of_the_key():
    rows = pd.DataFrame(
        {
            "period": pd.Timestamp("2024-01-01"),
            "permit_reason": ["OTH", "EMP", "FAM", "EDUC"],
            "value": [20.0, 30, 25, 25],
            "status": "A",
            "missing": "",
        }
    )
    with style("en"):
        figure = composition.draw(rows, Voice("en"))
        bars = sorted(figure.axes[0].patches, key=lambda p: p.get_x())
    assert [b.get_width() for b in bars] == [30, 25, 25, 20]
    edges = {tuple(b.get_edgecolor()) for b in bars}
    assert edges == {(1.0, 1.0, 1.0, 1.0)}
    keys = [
        t for t in figure.texts if t.get_text() in ("Employment", "Education", "Family", "Other")
    ]
    assert sorted(keys, key=lambda t: t.get_position()[0]) == keys


@pytest.mark.parametrize("colour", [*look.REASONS.values(), *look.SEQUENTIAL, look.THERE])
def test_text_on_a_filled_area_reads_well_whatever_the_colour(colour):
    assert look.contrast(look.text_on(colour), colour) >= look.READABLE


def test_cells_of_neighbouring_parts_of_a_waffle_differ_in_shape():
    labels = {r: f"chart-reason-{r.lower()}" for r in ("EMP", "EDUC", "FAM", "OTH")}
    rows = pd.DataFrame({"permit_reason": [*labels], "value": 25.0, "status": "A", "missing": ""})
    with style("en"):
        figure = waffle.draw(rows, Voice("en"), labels=labels)
    shapes = [line.get_marker() for line in figure.axes[0].lines if len(line.get_xdata())]
    assert len(set(shapes)) == len(shapes) == 4
