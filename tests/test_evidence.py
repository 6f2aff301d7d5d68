"""The register of evidence in a brief: every theme both ways, in every language, down to cells."""

import pandas as pd
import pytest
from matplotlib.markers import MarkerStyle

from documents import told_in
from tables import table
from twoway import catalogue, gaps, reference
from twoway.charts import gaps as chart
from twoway.corridor import pair
from twoway.evidence import needs
from twoway.facts import load
from twoway.figure import style
from twoway.lint import findings
from twoway.listing import told
from twoway.trace import trace
from twoway.voice import LANGUAGES, Voice

BRIEF = "eu_china_two_way"
# What the terms of reference of the dialogue name.
ASKED = {
    "labour_migration",
    "visa_schemes",
    "recognition",
    "matching",
    "orientation",
    "training",
    "rights",
    "standards",
    "complaints",
    "recruitment_costs",
    "growth",
    "identification",
    "assistance",
    "police",
    "good_practice",
}

ROWS = table("""
    theme         origin  destination  value  reported  expected  evidence         grade  suppliers
    visa_schemes  CHN     DEU          4      4         4         measured         high   -
    visa_schemes  DEU     CHN          -      0         4         other_direction  -      visas@CHN
    police        CHN     DEU          -      0         2         withheld         -      police@DEU
    police        DEU     CHN          -      0         2         none             -      police@CHN
""").assign(
    id=[f"t:{n}" for n in range(1, 5)],
    held=["entry_rules=2026 visas_issued=2023 refusals=2023 permits_held", "", "", ""],
    in_part=["refusals", "", "", ""],
    untold=["", "", "joint_operations", ""],
    missing=["", "not_reported", "suppressed_by_us", "not_reported"],
    lacking=["", "entry_rules", "expert_networks", "joint_operations expert_networks"],
    next_action=["renew", "fill_visa_schemes", "coarsen", "fill_police"],
    period=pd.to_datetime(["2026-02-01", None, None, None]),
)
ROWS = ROWS.assign(**{c: ROWS[c].astype("object").fillna("") for c in ("grade", "suppliers")})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_theme_piece_and_supplier_has_its_words(language):
    voice = Voice(language)
    assert {*needs()} == ASKED
    lines = reference.table("evidence")
    assert {*reference.table("source_quality")["grade"]} <= {"high", "medium", "low"}
    needed = [
        *(f"gaps-theme-{theme}" for theme in needs()),
        *(f"gaps-next-{theme}" for theme in needs()),
        *(f"gaps-piece-{piece}" for theme in needs() for piece in needs()[theme]),
        *(f"supplier-{role}" for role in {*lines["supplier"]}),
        *(f"gaps-{part}-{finding}" for part in ("evidence", "meaning") for finding in gaps.SIGNS),
    ]
    assert [key for key in needed if not voice.knows(key.lower().replace("_", "-"))] == []


def test_every_finding_has_a_sign_and_a_marker_of_its_own():
    assert len({*gaps.SIGNS.values()}) == len(gaps.SIGNS)
    assert {*chart._MARKERS} == {*gaps.SIGNS}
    assert all(MarkerStyle(marker) for marker, _ in chart._MARKERS.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_source_that_a_brief_may_rest_on_has_a_grade_and_a_reason(language):
    voice = Voice(language)
    graded = [source.replace("_", "-") for source in reference.table("source_quality")["source"]]
    said = [
        name
        for source in catalogue.sources()
        if voice.knows(f"quality-{(name := source.replace('_', '-'))}")
    ]
    assert sorted(graded) == sorted(said)


def test_the_words_of_a_line_are_those_of_its_row():
    visas, police = gaps.told(ROWS, Voice("en"), "CHN")
    there, back = visas.sides
    assert (there.to, there.sign, there.word, there.count) == (
        "→ Germany", "●", "measured", "4 of 4",
    )  # fmt: skip
    assert there.held == "entry rules 2026, visas issued 2023, refusal rate 2023*, permits held"
    assert there.pieces == ("held", "held", "in_part", "held")
    assert (there.who, there.row, there.year) == ("", "(1)", "2026")
    assert (back.year, police.sides[0].year) == (":", "x")
    assert (back.word, back.who, back.grade) == ("way back only", "Ministry of Foreign Affairs", "")
    assert police.sides[0].pieces == ("untold", "lacking")
    assert police.sides[0].who == "national police (Germany)"
    assert police.sides[0].next == "ask the holder for coarser groups that may be told."


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_field_is_told_by_shape_word_and_squares_not_by_colour(language):
    with style(language):
        figure = chart.draw(ROWS, Voice(language), home="CHN")
        assert findings(figure) == []
        axes = figure.axes[0]
        said = {text.get_text() for text in axes.texts}
    words = {Voice(language).text(f"gaps-evidence-{w.replace('_', '-')}") for w in ROWS["evidence"]}
    assert words <= said
    assert len(words) == 4
    # Each piece is a square; three are filled whole, one by half.
    squares = [p for p in axes.patches if p.get_height() == p.get_width()]
    halves = [p for p in axes.patches if p.get_height() == p.get_width() / 2]
    assert len(squares) == 2 * 4 + 2 * 2 + 3
    assert len(halves) == 1


@pytest.fixture
def facts(warehouse):
    return load(BRIEF, warehouse)


def test_every_theme_stands_there_in_both_directions_in_order(facts):
    rows = facts.tables["evidence"].rows
    assert list(rows["theme"]) == [theme for theme in needs() for _ in range(2)]
    assert list(rows["origin"]) == ["CHN", "EU27_2020"] * 15
    assert facts.numbers["evidence_rows"].value == 30
    counted = ("measured", "partial", "untold", "other_direction", "elsewhere", "none")
    assert sum(facts.numbers[f"evidence_{what}"].value for what in counted) == 30


def test_what_no_source_holds_is_none_and_what_one_side_holds_is_not_the_others(facts):
    rows = facts.tables["evidence"].rows.set_index(["theme", "origin"])
    assert set(rows.loc["police", "evidence"]) == {"none"}
    assert rows.loc[("recruitment_costs", "CHN"), "evidence"] == "partial"
    assert rows.loc[("recruitment_costs", "EU27_2020"), "evidence"] == "other_direction"
    assert set(rows.loc["orientation", "evidence"]) == {"elsewhere"}


def test_every_line_with_evidence_leads_to_raw_cells(in_shipped, facts):
    rows = facts.tables["evidence"].rows
    assert all(bool(len(row["cells"])) == pd.notna(row["value"]) for _, row in rows.iterrows())
    found = trace("evidence:3", BRIEF)
    assert (found.indicator, found.value) == ("evidence_gap", 4)
    assert {"dg_home_schengen_visas", "passport_index"} <= {*found.cells["source"]}
    with pytest.raises(ValueError, match="30 rows"):
        trace("evidence:31", BRIEF)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pair_of_members_has_a_register_and_one_outside_says_that_it_has_none(
    language, warehouse
):
    inside = load(pair("DEU-CHN").id, warehouse)
    said = told(inside.tables["evidence"], Voice(language))
    assert len(said["themes"]) == 15
    named = [len(side["groups"]) for side in said["by_finding"]]
    assert len(named) == 2 and min(named) > 1
    outside = told_in(language, load(pair("USA-MEX").id, warehouse), warehouse)
    assert outside["tables"]["evidence"]["empty"]
