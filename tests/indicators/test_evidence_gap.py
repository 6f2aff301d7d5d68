"""The register of evidence says what the rows say, of each direction for itself."""

import pandas as pd
import pytest

from tables import table
from twoway import evidence
from twoway.build import _holding, compute
from twoway.catalogue import indicator
from twoway.evidence import build_evidence, needs
from twoway.indicate import write_indicator

PIECES = table("""
    origin  destination  theme   item     rows  others  hidden                coverage  grade   cells
    CHN     DEU          rights  first    2     0       -                     1.0       high    1
    CHN     DEU          rights  second   1     0       -                     0.9       low     2
    DEU     CHN          rights  first    0     2       -                     0         -       -
    DEU     CHN          rights  second   0     1       -                     0         -       -
    CHN     DEU          police  first    0     0       -                     0         -       -
    DEU     CHN          police  first    0     0       -                     0         -       -
""")


def register(pieces_held: pd.DataFrame) -> pd.DataFrame:
    """Compute the register, by theme and destination."""
    frame = pieces_held.assign(
        hidden=pieces_held["hidden"].astype("object").fillna(""),
        grade=pieces_held["grade"].astype("object").fillna(""),
        cells=[[int(c)] if pd.notna(c) else [] for c in pieces_held["cells"]],
    )
    return compute("evidence_gap", evidence=frame).set_index(["theme", "destination"])


def changed(place: int, **what: object) -> pd.DataFrame:
    """Change one piece of the table above."""
    rows = PIECES.copy().astype({"hidden": "object", "cells": "object", "grade": "object"})
    for column, value in what.items():
        rows.loc[place, column] = value
    return register(rows)


def test_all_pieces_measure_a_theme_and_one_that_is_lost_leaves_a_part():
    whole = register(PIECES).loc[("rights", "DEU")]
    assert (whole["evidence"], whole["value"], whole["expected"]) == ("measured", 2, 2)
    assert whole["coverage"] == (1.0 + 0.9) / 2
    assert list(whole["cells"]) == [1, 2]
    assert whole["next_action"] == "renew"
    less = changed(1, rows=0, cells=None, coverage=0.0).loc[("rights", "DEU")]
    assert less["next_action"] == "fill_rights"
    assert (less["evidence"], less["value"], less["lacking"]) == ("partial", 1, "second")
    assert list(less["cells"]) == [1]


def test_a_piece_that_covers_little_of_a_direction_does_not_measure_it():
    short = changed(1, coverage=0.79).loc[("rights", "DEU")]
    assert (short["evidence"], short["in_part"]) == ("partial", "second")
    assert short["value"] == 2


def test_a_direction_never_borrows_the_evidence_of_the_other():
    back = register(PIECES).loc[("rights", "CHN")]
    assert back["evidence"] == "other_direction"
    assert pd.isna(back["value"]) and back["reason"] == "no_evidence"
    assert (back["held"], back["grade"], list(back["cells"])) == ("", "", [])


def test_a_theme_with_nothing_says_none_and_one_told_of_others_says_elsewhere():
    assert set(register(PIECES).loc["police", "evidence"]) == {"none"}
    other = changed(4, others=3)
    assert other.loc[("police", "DEU"), "evidence"] == "elsewhere"
    assert other.loc[("police", "CHN"), "evidence"] == "none"


@pytest.mark.parametrize(
    ("hidden", "missing"),
    [
        ("suppressed_by_source", "suppressed_by_source"),
        ("suppressed_by_us", "suppressed_by_us"),
        ("held_back", "held_back"),
        ("below_rounding", "below_rounding"),
    ],
)
def test_what_exists_and_is_not_told_is_not_none_and_keeps_its_kind(hidden, missing):
    row = changed(4, hidden=hidden).loc[("police", "DEU")]
    assert row["evidence"] == "withheld"
    assert (row["missing"], row["untold"], row["lacking"]) == (missing, "first", "")
    assert pd.isna(row["value"])


def test_the_grade_is_the_middle_one_and_of_two_the_lower():
    assert register(PIECES).loc[("rights", "DEU"), "grade"] == "low"
    assert changed(1, grade="high").loc[("rights", "DEU"), "grade"] == "high"


def test_who_could_supply_is_asked_for_what_lacks_or_is_in_part_only():
    rows = PIECES.assign(supplier=["a", "b"] * 3, asked_at="destination")
    found = register(rows)
    assert found.loc[("rights", "DEU"), "suppliers"] == ""
    assert found.loc[("rights", "CHN"), "suppliers"] == "a@CHN b@CHN"


# --- from panels to pieces ----------------------------------------------------------------------


def gathered(pairs: list[tuple[str, str]], **panels: pd.DataFrame) -> pd.DataFrame:
    """Return the pieces of evidence that small panels give."""
    with _holding(panels, (), {}) as con:
        con.execute("CREATE SCHEMA indicators")
        for name in {*evidence.table("evidence")["indicator"]} - {""}:
            write_indicator(con, name, indicator(name))
        build_evidence(con, pairs)
        found = con.execute("SELECT * FROM evidence.item").df()
        return found.set_index(["origin", "destination", "item"])


BOTH = [("CHN", "DEU"), ("DEU", "CHN")]
BLOCS = [("CHN", "EU27_2020"), ("EU27_2020", "CHN")]
STOCK = table("""
    source                origin  destination  period      persons  status
    undesa_migrant_stock  CHN     DEU          2020-01-01  100      A
    undesa_migrant_stock  CHN     DEU          2024-01-01  120      A
    undesa_migrant_stock  CHN     FRA          2024-01-01  70       A
""")


def test_a_figure_of_one_direction_is_a_piece_of_that_direction_by_its_newest_cell():
    found = gathered(BOTH, stock=STOCK)
    there, back = found.loc[("CHN", "DEU", "stock")], found.loc[("DEU", "CHN", "stock")]
    assert (there["rows"], there["coverage"]) == (2, 1.0)
    assert there["others"] > 0  # France, and blocs that have both.
    assert there["period"] == pd.Timestamp("2024-01-01")
    assert (len(there["cells"]), there["grade"]) == (1, "medium")
    assert (back["rows"], len(back["cells"])) == (0, 0)


def test_a_bloc_is_covered_as_far_as_its_members_report():
    there = gathered(BLOCS, stock=STOCK).loc[("CHN", "EU27_2020", "stock")]
    assert there["coverage"] == pytest.approx(2 / 27)
    assert len(there["cells"]) == 2


def test_a_figure_that_its_publisher_hides_is_known_to_exist():
    hidden = STOCK.head(1).assign(persons=None, status="Q")
    there = gathered(BOTH, stock=hidden).loc[("CHN", "DEU", "stock")]
    assert (there["rows"], there["hidden"]) == (0, "suppressed_by_source")


def test_an_agreement_binds_both_sides_and_a_rule_at_home_is_of_who_leaves_it():
    signed = pd.DataFrame(
        {
            "theme": ["agreement on recognition of degrees"],
            "source": "skills_agreements",
            "origin": "CHN",
            "destination": "DEU",
            "period": pd.to_datetime(["2002-04-09"]),
            "period_end": pd.to_datetime(["2002-04-09"]),
            "concept": "agreement: day of signature",
            "unit": "date",
            "breakdown": "all",
            "value": 1.0,
            "flag": "",
        }
    )
    rules = signed.assign(
        source="china_workers_abroad",
        theme="licensed agencies and rules",
        concept="risk reserve fund per licensed firm, minimum",
        destination="_T",
    )
    found = gathered(BOTH, quoted_agreement=signed, quoted_dispatch=rules)["rows"]
    assert [found[(*way, "degree_agreements")] for way in BOTH] == [1, 1]
    assert [found[(*way, "fee_rules")] for way in BOTH] == [1, 0]
    assert [found[(*way, "interns")] for way in BOTH] == [0, 0]


def test_a_source_without_a_grade_is_refused_with_the_cure(monkeypatch):
    real = evidence.table
    lines = real("evidence")
    lines["where"] = lines["where"].str.replace(r"^source=undesa\w*\|\w+;", "", regex=True)
    monkeypatch.setattr(evidence, "table", lambda name: lines if name == "evidence" else real(name))
    with pytest.raises(ValueError, match=r"source_quality\.csv: found no grade of example"):
        gathered(BOTH, stock=STOCK.assign(source="example"))


def test_a_line_that_asks_for_a_column_that_is_not_there_is_refused(monkeypatch):
    lines = evidence.table("evidence")
    lines.loc[0, "where"] = "gender=F"
    monkeypatch.setattr(evidence, "table", lambda _: lines)
    with pytest.raises(ValueError, match="labour_migration, stock: found gender; expected columns"):
        gathered(BOTH)


def test_the_dialogue_has_fifteen_themes_and_each_needs_several_pieces():
    assert len(needs()) == 15
    assert all(len(needs()[theme]) > 1 for theme in needs())
