"""The brief on protection: standards as a matrix, cases, and chains from identification on."""

import json
import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import page
import pikepdf
import pypdfium2
import pytest

from twoway import paths
from twoway.check import connect
from twoway.facts import Facts, load
from twoway.narrate import Narrator, document
from twoway.reference import members
from twoway.render import same_facts
from twoway.trace import as_text, trace, traces
from twoway.voice import LANGUAGES

BRIEF = "eu_china_protection"


@pytest.fixture(scope="module")
def facts(shipped: Path) -> Facts:
    with connect(str(shipped / paths.WAREHOUSE), read_only=True) as con:
        return load(BRIEF, con)


@pytest.fixture(scope="module")
def documents(shipped: Path, facts: Facts) -> dict[str, dict]:
    with connect(str(shipped / paths.WAREHOUSE), read_only=True) as con:
        made = {"date": "2026-11-24", "release": "test", "approved": ""}
        return {lang: document(facts, lang, con, made) for lang in LANGUAGES}


def text_of(shipped: Path, language: str) -> str:
    pdf = pypdfium2.PdfDocument(shipped / f"reports/{BRIEF}/{language}.pdf")
    return "\n".join(p.get_textpage().get_text_bounded() for p in pdf)


def test_every_fact_is_held_and_every_claim_borne_out(facts):
    assert (facts.absent, facts.denied) == ([], ())


def test_both_languages_print_the_same_facts_and_lines(documents):
    same_facts(documents)
    other = json.loads(json.dumps(documents["zh"]))
    other["tables"]["cy"]["grid"]["lines"][0]["cells"][0] = ""
    with pytest.raises(ValueError, match=r"different facts: \['cy'\]"):
        same_facts({"en": documents["en"], "zh": other})


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_is_accessible_and_every_line_of_a_table_is_on_a_page(shipped, documents, language):
    path = shipped / f"reports/{BRIEF}/{language}.pdf"
    assert page.validate_pdf(str(path), profile="ua1").is_compliant
    printed = re.sub(r"\s|\u00ad|\ufffe|-", "", text_of(shipped, language))
    doc = documents[language]
    for key in ("rules", "cases", "rates", "settled", "orientation", "cn", "cy", "es", "nl"):
        lines = doc["tables"][key]["lines"]
        ids = [f"{key}:{n}" for n in range(1, len(lines) + 1)]
        assert [i for i in ids if i not in printed] == []
    with pikepdf.open(path) as pdf:
        attached = set(pdf.attachments)
    shown = {**doc["charts"], **doc["tables"]}
    assert attached == {"facts.json", *(f"{n}.csv" for n, d in shown.items() if not d["empty"])}


def test_the_matrix_shows_every_instrument_of_both_sides(documents):
    grid = documents["en"]["tables"]["standards"]["grid"]
    eu = members("EU27_2020", date(2025, 1, 1))
    assert len(grid["lines"]) == 16
    assert grid["heads"][:2] == ["CN", "EU"]
    assert len(grid["heads"]) == 2 + len(eu)
    by_name = {line["label"][0]: line["cells"] for line in grid["lines"]}
    assert set(by_name["Migrant workers (UN)"]) == {"○", "–"}
    assert by_name["Forced labour (ILO) C029"][0] == "●"
    # What no copy shows is not known, which is not the same as not ratified.
    assert by_name["Private agencies (ILO) C181"][0] == "?"
    assert by_name["Civil and political rights (UN)"][0] == "◎"


def test_what_china_did_not_report_is_neither_zero_nor_blank(facts, documents):
    rows = facts.tables["cn"].rows
    told = rows[rows["concept"] == "victims identified"]
    assert told["value"].isna().all()
    assert set(told["missing"]) == {"not_reported"}
    line = documents["en"]["tables"]["cn"]["grid"]["lines"][0]
    assert [c for c in line["cells"] if c] == [":", ":", ":"]


def test_what_is_doubted_is_shown_as_held_back_and_its_figure_nowhere(shipped, facts, documents):
    rows = facts.tables["cn"].rows
    doubted = rows[rows["stage"] == "convicted"]
    assert set(doubted["missing"]) == {"held_back"}
    assert doubted["value"].isna().all()
    cells = documents["en"]["tables"]["cn"]["grid"]["lines"][-1]["cells"]
    assert "!" in cells
    for language in LANGUAGES:
        for figure in ("1,556", "1,252", "2,355"):
            assert figure not in text_of(shipped, language)


def test_cases_are_cases_and_nothing_is_made_of_them(facts, shipped):
    assert len(facts.tables["cases"].rows) == 4
    cells = {int(c) for row in facts.tables["cases"].rows["cells"] for c in row}
    with connect(str(shipped / paths.WAREHOUSE), read_only=True) as con:
        names = [
            n for (n,) in con.execute(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'released'"
            ).fetchall()
        ]  # fmt: skip
        using = {
            name
            for name in names
            if con.execute(
                f"SELECT 1 FROM released.{name} WHERE list_has_any(cells, $cells) LIMIT 1",
                {"cells": sorted(cells)},
            ).fetchall()
        }
    assert using == {"published_figure"}


def test_complaints_of_overlapping_periods_stand_apart(facts):
    rows = facts.tables["rates"].rows
    spans = sorted(zip(rows["origin"], rows["period"], rows["period_end"], strict=True))
    assert all(a[0] != b[0] or a[2] < b[1] for a, b in pairwise(spans))


@pytest.mark.parametrize(
    ("printed", "cells", "locator"),
    [
        ("size_there", 12, "migr_resfirst"),
        ("ratified_china", 16, "ratifications.csv.gz, line "),
        ("standards:1", 1, "ratifications.csv.gz, line "),
        ("cy:5", 1, "trafficking_victims_published.csv, line "),
        ("cases:1", 1, "china_origin_dispatch_costs_complaints.csv, line "),
        ("rates:1", 2, "complaints_published.csv, line "),
    ],
)
def test_a_line_of_a_table_leads_to_its_raw_cell(in_shipped, printed, cells, locator):
    found = trace(printed, BRIEF)
    assert len(found.cells) == cells
    assert found.cells["locator"].str.startswith(locator).all()
    assert "(verified now)" in as_text(found)


def test_every_printed_number_of_the_brief_is_traced(in_shipped):
    for found in traces(BRIEF):
        assert len(found.cells), found.id
        assert {"en", "zh"} <= set(found.sentences), found.id


@pytest.mark.parametrize(
    ("guard", "before", "after", "message", "words"),
    [
        (
            "absent_orientation",
            '{ panel = "orientation", origin = "CHN", destination = "@EU27_2020" }',
            '{ panel = "orientation", origin = "IND" }',
            "ep-orientation",
            ("No source in use", "所用来源均未"),
        ),
        (
            "absent_complaints",
            '{ panel = "complaints", origin = "CHN" }',
            '{ panel = "complaints", origin = "NPL" }',
            "ep-rights-none",
            ("No source in use", "所用来源均未"),
        ),
        (
            "top_cost_low",
            'first = ["LAO17-09"]',
            'first = ["BGD20-03"]',
            "ep-cost-elsewhere",
            ("run from", "不等"),
        ),
        (
            "always_nothing_charged",
            "value = 0\n\n[tops.cost_high]",
            "value = 1\n\n[tops.cost_high]",
            "ep-rules",
            ("neither", "不得"),
        ),
    ],
)
def test_what_is_denied_is_said_only_while_no_row_says_otherwise(
    in_shipped, monkeypatch, tmp_path, guard, before, after, message, words
):
    with connect(str(paths.WAREHOUSE), read_only=True) as con:
        kept = load(BRIEF, con)
        folder = tmp_path / BRIEF
        folder.mkdir()
        text = (paths.BRIEFS / BRIEF / "facts.toml").read_text("utf-8")
        assert before in text
        (folder / "facts.toml").write_text(text.replace(before, after), "utf-8")
        monkeypatch.setattr(paths, "BRIEFS", tmp_path)
        monkeypatch.setattr(paths, "CORRIDORS", tmp_path)
        denied = load(BRIEF, con)
    assert (kept.guards[guard], denied.guards[guard]) == ("yes", "no")
    assert any(line.startswith(f"{guard}: ") for line in denied.denied)
    for language, word in zip(LANGUAGES, words, strict=True):
        assert word in Narrator(kept, language).plain(message)
        assert word not in Narrator(denied, language).plain(message)


def test_a_period_of_several_years_says_when_it_ended(facts):
    ended = {n: facts.numbers[f"{n}_until"].value for n in ("trained_india", "formal_cyprus")}
    assert ended == {"trained_india": 2023, "formal_cyprus": 2024}
    assert facts.numbers["disputed_workers"].mark == "over"
    assert facts.numbers["recognised_china"].unit == "persons"


def test_a_unit_beside_a_printed_figure_is_refused(in_shipped, monkeypatch, tmp_path):
    folder = tmp_path / BRIEF
    folder.mkdir()
    text = (paths.BRIEFS / BRIEF / "facts.toml").read_text("utf-8")
    wrong = text.replace("[numbers.recognised_china]\n", '[numbers.recognised_china]\nunit = "x"\n')
    (folder / "facts.toml").write_text(wrong, "utf-8")
    monkeypatch.setattr(paths, "BRIEFS", tmp_path)
    monkeypatch.setattr(paths, "CORRIDORS", tmp_path)
    with (
        connect(str(paths.WAREHOUSE), read_only=True) as con,
        pytest.raises(ValueError, match=r"numbers\.recognised_china: found a unit, 'x'"),
    ):
        load(BRIEF, con)


def test_publishers_figures_stand_in_the_brief_as_printed(facts):
    expected = {
        "deposit": 0, "service_fee": 0, "reserve_fund": 3_000_000, "instruments": 16,
        "ratified_china": 5, "ratified_spain": 13, "interns_there": 1000, "interns_back": 1000,
        "victims_eu": 10_793, "convicted_eu": 2_097, "victims_cyprus": 25, "formal_cyprus": 110,
        "victims_spain": 114, "formal_spain": 1_438, "citco_spain": 294, "report_spain": 250,
        "possible_netherlands": 791,
        "recognised_germany": 65_300, "recognised_china": 183_000, "degree_states": 19,
        "rounds_cyprus": 3, "size_frame": 24_941,
    }  # fmt: skip
    assert {name: facts.numbers[name].value for name in expected} == expected
