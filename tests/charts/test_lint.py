"""The figure lint finds each fault that it names, and nothing where there is none."""

import pytest
from matplotlib.figure import Figure

from twoway import draw as drawing
from twoway import figure as look
from twoway.draw import refuse_broken
from twoway.facts import ChartRows
from twoway.figure import axes, canvas, style
from twoway.lint import findings


def sound() -> Figure:
    """A figure with all that may be in one: lines, markers, bars, a band, grids, texts."""
    figure = canvas(80, 50)
    plot = axes(figure, 10, 8, 5, 5)
    plot.set_xlim(0, 10)
    plot.set_ylim(0, 10)
    plot.grid(axis="y")
    plot.plot([1, 5], [2, 3], color=look.THERE, linewidth=1.8)
    plot.plot([1], [2], "o", color="white", markeredgecolor=look.THERE, markersize=4)
    plot.plot([1, 5], [4, 4], color=look.BEHIND, label=look.CONTEXT)
    plot.fill_between([1, 5], [1, 2], [3, 4], color=look.THERE, alpha=0.22, linewidth=0)
    plot.bar([8], [9], width=2, color=look.BACK)
    plot.text(8, 5, "in", color="white", fontsize=8, ha="center")
    plot.text(2, 8, "on paper", color=look.MUTED, fontsize=8)
    return figure


FAULTS = {
    "is clipped": lambda f, a: f.text(0.98, 0.5, "runs out of the canvas", fontsize=8),
    "overlaps": lambda f, a: [a.text(2, 5.5, w, fontsize=8) for w in ("one word", "another")],
    "6.0 pt": lambda f, a: a.text(2, 6, "tiny", fontsize=6),
    "'grey on paper' has a contrast of 2.2 to its ground": lambda f, a: a.text(
        1, 6, "grey on paper", fontsize=8, color=look.QUIET
    ),
    "'ink' has a contrast of 2.4 to its ground": lambda f, a: a.text(
        8, 7, "ink", fontsize=8, color=look.INK, ha="center"
    ),
    "'on its own' has a contrast of": lambda f, a: a.text(
        1, 6, "on its own", fontsize=8, color="white", bbox={"facecolor": look.QUIET}
    ),
    "a line at": lambda f, a: a.plot([1, 5], [5, 6], color=look.QUIET),
    "px has a contrast of 1.5 to the ground": lambda f, a: a.plot(
        [1, 5], [5, 6], color=look.INK, alpha=0.2
    ),
    "markers of a contrast of": lambda f, a: a.plot([3], [6], "o", color=look.QUIET, markersize=5),
    "an area at": lambda f, a: a.bar([6], [4], width=0.5, color=look.GRID),
    "0.3 pt thin": lambda f, a: a.plot([1, 5], [5, 6], color=look.INK, linewidth=0.3),
    "markers of 1.5 pt": lambda f, a: a.plot([3], [6], "o", color=look.INK, markersize=1.5),
    "px is clipped": lambda f, a: a.plot([5, 30], [5, 5], color=look.INK, clip_on=False),
}


def test_nothing_is_found_in_a_sound_figure():
    with style("en"):
        assert findings(sound()) == []


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_found_by_its_name_and_no_other_is(fault):
    with style("en"):
        figure = sound()
        FAULTS[fault](figure, figure.axes[0])
        found = findings(figure)
    assert found
    assert all(fault in one for one in found), found


def test_a_text_that_reaches_over_the_edge_of_a_dark_area_is_found():
    with style("en"):
        figure = sound()
        figure.axes[0].text(7, 7.5, "over the edge", fontsize=8, color=look.INK, ha="center")
        assert any("'over the edge' has a contrast" in one for one in findings(figure))


def test_the_lint_leaves_a_figure_as_it_was():
    with style("en"):
        figure = sound()
        before = [t.get_alpha() for t in figure.axes[0].texts], figure.get_facecolor()
        findings(figure)
        assert ([t.get_alpha() for t in figure.axes[0].texts], figure.get_facecolor()) == before


def test_a_broken_figure_is_refused_with_chart_language_fault_and_cure():
    with style("en"):
        figure = sound()
        refuse_broken(figure, "stock", "en")
        FAULTS["6.0 pt"](figure, figure.axes[0])
        with pytest.raises(
            ValueError, match=r"chart stock in en: found 'tiny' is 6.0 pt; expected .* words/en.ftl"
        ):
            refuse_broken(figure, "stock", "en")


def test_no_file_of_a_broken_chart_is_written(monkeypatch, tmp_path):
    def broken(chart, language):
        figure = sound()
        FAULTS["overlaps"](figure, figure.axes[0])
        return figure

    monkeypatch.setattr(drawing, "figure_of", broken)
    chart = ChartRows("stock", "dots", "permits", None, {}, ())
    with pytest.raises(ValueError, match="chart stock in zh: found 'one word' overlaps"):
        drawing._draw(chart, "zh", tmp_path)
    assert list(tmp_path.rglob("*")) == []
