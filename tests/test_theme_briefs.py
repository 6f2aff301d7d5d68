"""The briefs on recruitment and on trafficking: a matrix of standards, cases, chains of stages."""

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
from twoway.narrate import Narrator
from twoway.narrate import documents as told_in_all
from twoway.reference import members
from twoway.render import same_facts
from twoway.trace import as_text, trace, traces
from twoway.voice import LANGUAGES, Voice

RECRUITMENT, TRAFFICKING = "eu_china_recruitment", "eu_china_trafficking"
BRIEFS = (RECRUITMENT, TRAFFICKING)


@pytest.fixture(scope="module")
def both(shipped: Path) -> dict[str, Facts]:
    with connect(str(shipped / paths.WAREHOUSE), read_only=True) as con:
        return {brief: load(brief, con) for brief in BRIEFS}


@pytest.fixture(scope="module")
def documents(shipped: Path, both: dict[str, Facts]) -> dict[str, dict[str, dict]]:
    made = {"date": "2026-11-24", "release": "test", "approved": ""}
    with connect(str(shipped / paths.WAREHOUSE), read_only=True) as con:
        return {brief: told_in_all(facts, con, made) for brief, facts in both.items()}


def text_of(shipped: Path, brief: str, language: str) -> str:
    pdf = pypdfium2.PdfDocument(shipped / f"reports/{brief}/{language}.pdf")
    return "\n".join(p.get_textpage().get_text_bounded() for p in pdf)


@pytest.mark.parametrize("brief", BRIEFS)
def test_every_fact_is_held_and_every_claim_borne_out(both, brief):
    # What China did not report is a row of its report, and no fact that no edition holds.
    assert (both[brief].absent, both[brief].denied) == ([], ())


def test_all_languages_print_the_same_facts_and_lines(documents):
    for brief in BRIEFS:
        same_facts(documents[brief])
    documents = documents[TRAFFICKING]
    other = json.loads(json.dumps(documents["zh"]))
    other["tables"]["cy"]["grid"]["lines"][0]["cells"][0] = ""
    with pytest.raises(ValueError, match=r"different facts: \['cy'\]"):
        same_facts({"en": documents["en"], "zh": other})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("brief", "listed"),
    [
        (RECRUITMENT, ("rules", "cases", "rates", "settled", "orientation")),
        (TRAFFICKING, ("cn", "cy", "es", "nl")),
    ],
)
def test_the_pdf_is_accessible_and_every_line_of_a_table_is_on_a_page(
    shipped, documents, brief, listed, language
):
    path = shipped / f"reports/{brief}/{language}.pdf"
    assert page.validate_pdf(str(path), profile="ua1").is_compliant
    printed = re.sub(r"\s|\u00ad|\ufffe|-", "", text_of(shipped, brief, language))
    doc = documents[brief][language]
    for key in listed:
        lines = doc["tables"][key]["lines"]
        ids = [f"{key}:{n}" for n in range(1, len(lines) + 1)]
        assert [i for i in ids if i not in printed] == []
    with pikepdf.open(path) as pdf:
        attached = set(pdf.attachments)
    shown = {**doc["charts"], **doc["tables"]}
    assert attached == {"facts.json", *(f"{n}.csv" for n, d in shown.items() if not d["empty"])}


def test_the_matrix_shows_every_instrument_of_both_sides(documents):
    grid = documents[RECRUITMENT]["en"]["tables"]["standards"]["grid"]
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


def test_what_china_did_not_report_is_neither_zero_nor_blank(both, documents):
    rows = both[TRAFFICKING].tables["cn"].rows
    told = rows[rows["concept"] == "victims identified"]
    assert told["value"].isna().all()
    assert set(told["missing"]) == {"not_reported"}
    line = documents[TRAFFICKING]["en"]["tables"]["cn"]["grid"]["lines"][0]
    assert [c for c in line["cells"] if c] == [":", ":", ":"]


def test_what_is_doubted_is_shown_as_held_back_and_its_figure_nowhere(shipped, both, documents):
    rows = both[TRAFFICKING].tables["cn"].rows
    doubted = rows[rows["stage"] == "convicted"]
    assert set(doubted["missing"]) == {"held_back"}
    assert doubted["value"].isna().all()
    cells = documents[TRAFFICKING]["en"]["tables"]["cn"]["grid"]["lines"][-1]["cells"]
    assert "!" in cells
    for language in LANGUAGES:
        for figure in (1556, 1252, 2355):
            printed = re.sub(r"\s", "", Voice(language).number(figure))
            assert printed not in re.sub(r"\s", "", text_of(shipped, TRAFFICKING, language))


def test_cases_are_cases_and_nothing_is_made_of_them(both, shipped):
    cases = both[RECRUITMENT].tables["cases"].rows
    assert len(cases) == 4
    cells = {int(c) for row in cases["cells"] for c in row}
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
    # The register of evidence counts that there are such rows, and makes nothing of their figures.
    assert using - {"evidence_gap"} == {"published_figure"}


def test_complaints_of_overlapping_periods_stand_apart(both):
    rows = both[RECRUITMENT].tables["rates"].rows
    spans = sorted(zip(rows["origin"], rows["period"], rows["period_end"], strict=True))
    assert all(a[0] != b[0] or a[2] < b[1] for a, b in pairwise(spans))


@pytest.mark.parametrize(
    ("brief", "printed", "cells", "locator"),
    [
        (RECRUITMENT, "size_there", 12, "migr_resfirst"),
        (RECRUITMENT, "ratified_china", 16, "ratifications.csv.gz, line "),
        (RECRUITMENT, "standards:1", 1, "ratifications.csv.gz, line "),
        (TRAFFICKING, "cy:5", 1, "trafficking_victims_published.csv, line "),
        (RECRUITMENT, "cases:1", 1, "china_origin_dispatch_costs_complaints.csv, line "),
        (RECRUITMENT, "rates:1", 2, "complaints_published.csv, line "),
    ],
)
def test_a_line_of_a_table_leads_to_its_raw_cell(in_shipped, brief, printed, cells, locator):
    found = trace(printed, brief)
    assert len(found.cells) == cells
    assert found.cells["locator"].str.startswith(locator).all()
    assert "(verified now)" in as_text(found)


@pytest.mark.parametrize("brief", BRIEFS)
def test_every_printed_number_of_the_brief_is_traced(in_shipped, brief):
    for found in traces(brief):
        assert len(found.cells), found.id
        assert {*LANGUAGES} <= set(found.sentences), found.id


@pytest.mark.parametrize(
    ("guard", "before", "after", "message", "words"),
    [
        (
            "absent_orientation",
            '{ panel = "orientation", origin = "CHN", destination = "@EU27_2020" }',
            '{ panel = "orientation", origin = "IND" }',
            "er-orientation",
            ("No source in use", "所用来源均未", "Aucune source utilisée"),
        ),
        (
            "absent_complaints",
            '{ panel = "complaints", origin = "CHN" }',
            '{ panel = "complaints", origin = "NPL" }',
            "er-rights-none",
            ("No source in use", "所用来源均未", "Aucune source utilisée"),
        ),
        (
            "top_cost_low",
            'first = ["LAO17-09"]',
            'first = ["BGD20-03"]',
            "er-cost-elsewhere",
            ("run from", "不等", "vont de"),
        ),
        (
            "always_nothing_charged",
            "value = 0\n\n[tops.cost_high]",
            "value = 1\n\n[tops.cost_high]",
            "er-rules",
            ("neither", "不得", "ni frais"),
        ),
    ],
)
def test_what_is_denied_is_said_only_while_no_row_says_otherwise(
    in_shipped, monkeypatch, tmp_path, guard, before, after, message, words
):
    with connect(str(paths.WAREHOUSE), read_only=True) as con:
        kept = load(RECRUITMENT, con)
        folder = tmp_path / RECRUITMENT
        folder.mkdir()
        text = (paths.BRIEFS / RECRUITMENT / "facts.toml").read_text("utf-8")
        assert before in text
        (folder / "facts.toml").write_text(text.replace(before, after), "utf-8")
        monkeypatch.setattr(paths, "BRIEFS", tmp_path)
        monkeypatch.setattr(paths, "CORRIDORS", tmp_path)
        denied = load(RECRUITMENT, con)
    assert (kept.guards[guard], denied.guards[guard]) == ("yes", "no")
    assert any(line.startswith(f"{guard}: ") for line in denied.denied)
    for language, word in zip(LANGUAGES, words, strict=True):
        assert word in Narrator(kept, language).plain(message)
        assert word not in Narrator(denied, language).plain(message)


def test_a_period_of_several_years_says_when_it_ended(both):
    recruitment, trafficking = (both[brief].numbers for brief in BRIEFS)
    assert recruitment["trained_india_until"].value == 2023
    assert trafficking["formal_cyprus_until"].value == 2024
    assert recruitment["disputed_workers"].mark == "over"
    assert recruitment["recognised_china"].unit == "persons"


def test_a_unit_beside_a_printed_figure_is_refused(in_shipped, monkeypatch, tmp_path):
    folder = tmp_path / RECRUITMENT
    folder.mkdir()
    text = (paths.BRIEFS / RECRUITMENT / "facts.toml").read_text("utf-8")
    wrong = text.replace("[numbers.recognised_china]\n", '[numbers.recognised_china]\nunit = "x"\n')
    (folder / "facts.toml").write_text(wrong, "utf-8")
    monkeypatch.setattr(paths, "BRIEFS", tmp_path)
    monkeypatch.setattr(paths, "CORRIDORS", tmp_path)
    with (
        connect(str(paths.WAREHOUSE), read_only=True) as con,
        pytest.raises(ValueError, match=r"numbers\.recognised_china: found a unit, 'x'"),
    ):
        load(RECRUITMENT, con)


def test_publishers_figures_stand_in_the_briefs_as_printed(both):
    numbers = both[RECRUITMENT].numbers | both[TRAFFICKING].numbers
    expected = {
        "deposit": 0, "service_fee": 0, "reserve_fund": 3_000_000, "instruments": 16,
        "ratified_china": 5, "ratified_spain": 13, "interns_there": 1000, "interns_back": 1000,
        "victims_eu": 10_793, "convicted_eu": 2_097, "victims_cyprus": 25, "formal_cyprus": 110,
        "victims_spain": 114, "formal_spain": 1_438, "citco_spain": 294, "report_spain": 250,
        "possible_netherlands": 791,
        "recognised_germany": 65_300, "recognised_china": 183_000, "degree_states": 19,
        "rounds_cyprus": 3, "size_frame": 24_941,
    }  # fmt: skip
    assert {name: numbers[name].value for name in expected} == expected
