"""The brief between any two sides: what exists in both directions, and what does not, in words."""

import json
from pathlib import Path

import pypdfium2
import pytest

from twoway import catalogue, paths
from twoway.charts import ranges
from twoway.check import connect
from twoway.cli import REFUSED, main
from twoway.corridor import pair, pair_called
from twoway.edition import RefusedError
from twoway.facts import load, select
from twoway.figure import style
from twoway.lint import findings
from twoway.narrate import document
from twoway.render import same_facts
from twoway.voice import LANGUAGES, Voice

MADE = {"date": "2026-11-24", "release": "test", "approved": ""}
# A large corridor, one between two small states, two blocs, and one of which nothing is held back.
PAIRS = {"large": "DEU-IND", "small": "EST-LVA", "blocs": "EU27_2020-ASEAN", "one-way": "COM-MYT"}


def said(runs: list[dict[str, str]]) -> str:
    return "".join(r.get("t", "") + r.get("n", "") for r in runs)


@pytest.fixture(scope="module")
def told(shipped: Path):
    """Facts and documents of each pair."""
    found = {}
    with connect(str(shipped / paths.WAREHOUSE), read_only=True) as con:
        for kind, text in PAIRS.items():
            facts = load(pair(text).id, con)
            found[kind] = facts, {n: document(facts, n, con, MADE) for n in LANGUAGES}
    return found


@pytest.mark.parametrize("kind", PAIRS)
def test_each_pair_is_told_in_every_language_with_the_same_facts(told, kind):
    _, documents = told[kind]
    same_facts(documents)
    corridor = pair(PAIRS[kind])
    for name, doc in documents.items():
        for code in (corridor.home, corridor.away):
            assert Voice(name).area(code) in doc["title"]
        assert {a["side"] for a in doc["absent"]} == {"there", "back"}


@pytest.mark.parametrize("kind", PAIRS)
def test_each_quantity_is_a_figure_or_named_as_lacking_on_each_side(told, kind):
    facts, documents = told[kind]
    doc = documents["en"]
    whole = [g for g in facts.plan["glance"] if not g.get("of_one")]
    for absent in doc["absent"]:
        side = absent["side"]
        figures = [g for g in whole if facts.numbers[f"{g['both']}_{side}"].value is not None]
        lacking = [part for part in absent["said"].split("; ") if part]
        assert len(figures) + len(lacking) == len(whole)
    for row in doc["glance"]:
        for side in ("there", "back"):
            assert row[side]["id"] or said(row[side]["runs"]).startswith((":", "–", "c ", "!"))


def test_check_figures(told, warehouse):
    expected = {
        "large": {"stock_back": 267_343, "stock_there": 1_366, "work_back": 11_069},
        "small": {"stock_there": 0, "stock_back": 0},
        "blocs": {"stock_there": 64_299, "stock_there_reported": 8, "stock_there_expected": 270},
        "one-way": {"stock_there": 111_502, "stock_back": None, "estimate_there": None},
    }
    for kind, numbers in expected.items():
        facts, _ = told[kind]
        held = {name: facts.numbers[name].value for name in numbers}
        if kind == "small":
            rows = select(
                warehouse,
                "migrant_stock",
                {
                    "source": "undesa_migrant_stock",
                    "sex": "_T",
                    "period": "latest",
                    "origin": ["EST", "LVA"],
                    "destination": ["EST", "LVA"],
                },
            )
            there = dict(zip(rows["origin"], rows["value"], strict=True))
            assert held == {"stock_there": there["EST"], "stock_back": there["LVA"]}
            assert min(held.values()) > 100
        else:
            assert held == numbers


def test_what_is_not_held_is_no_zero_and_no_blank(told):
    _, documents = told["one-way"]
    for name, doc in documents.items():
        numbers = {k["id"]: k for k in doc["key_numbers"]}
        assert numbers["stock_back"]["big"] == ":"
        assert said(numbers["stock_back"]["runs"]).startswith(
            Voice(name).declared("label-gap", what="").strip("。. ")[:6]
        )
        assert doc["charts"]["estimates"]["empty"]
        assert [g["back"]["id"] for g in doc["glance"]] == [""] * len(doc["glance"])
        assert "0" not in {said(g["back"]["runs"]) for g in doc["glance"]}


def test_an_estimate_bears_its_band_its_mark_and_never_stands_alone(told):
    _, documents = told["large"]
    (row,) = (g for g in documents["en"]["glance"] if g["back"]["id"] == "estimate_back")
    text = said(row["back"]["runs"])
    assert text.endswith(" e")
    assert " to " in text
    facts, _ = told["blocs"]
    assert facts.numbers["estimate_back"].low < facts.numbers["estimate_back"].value


def test_a_sum_over_members_says_how_many_pairs_it_rests_on(told):
    _, documents = told["blocs"]
    stock = documents["en"]["glance"][0]["there"]["runs"]
    assert said(stock) == "64,299 (2024; 8 of 270 pairs)"
    assert "8 of 270 pairs" in said(documents["en"]["key_numbers"][0]["runs"])
    assert "270对成员中列出的8对" in said(documents["zh"]["key_numbers"][0]["runs"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["large", "small", "blocs"])
def test_bands_are_drawn_without_clash(told, kind, language):
    facts, _ = told[kind]
    chart = facts.charts["estimates"]
    with style(language):
        figure = ranges.draw(chart.rows, Voice(language), **chart.options)
        assert findings(figure) == []


def test_an_estimate_that_is_no_fact_of_its_direction_says_so_in_its_card(told, warehouse):
    """No table names a Swiss in Thailand: what is estimated are Thais who go home."""
    facts = load(pair("CHE-THA").id, warehouse)
    assert facts.guards["estimate_there_mark"] == "stock_origin_missing"
    for name, words in (
        ("en", "no fact of this direction"),
        ("zh", "并非该方向的事实"),
        ("fr", "aucun fait pour ce sens"),
    ):
        doc = document(facts, name, warehouse, MADE)
        card = {k["id"]: said(k["runs"]) for k in doc["key_numbers"]}
        assert card["estimate_there"].startswith(words)
        assert not card["estimate_back"].startswith(words)
        big = {k["id"]: k["big"] for k in doc["key_numbers"]}
        assert (big["estimate_there"], big["estimate_back"]) == ("–", Voice(name).number(6226))


def test_an_estimate_of_returns_alone_is_a_hollow_dot(told):
    facts, _ = told["large"]
    rows = facts.charts["estimates"].rows.assign(mark="stock_origin_missing")
    with style("en"):
        figure = ranges.draw(rows, Voice("en"), **facts.charts["estimates"].options)
        faces = {
            line.get_markerfacecolor() for line in figure.axes[0].lines if line.get_marker() == "o"
        }
    assert faces == {"white"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("DEU", "expected two codes with a hyphen"),
        ("DEU-DEU", "home and away are both 'DEU'"),
        ("DEU-EU27_2020", "a member of EU27_2020"),
        ("EU27_2020-SCHENGEN", "share AUT, BEL, BGR; expected two sides that share nobody"),
        ("XXX-DEU", "found home = 'XXX'; expected the code of a country or a bloc"),
        ("../../etc-DEU", "found home = '../../ETC'"),
    ],
)
def test_what_is_no_pair_is_refused_with_the_cure(workspace, text, words, capsys):
    with pytest.raises(RefusedError) as refused:
        pair(text)
    assert words in str(refused.value)
    assert "Cure: " in str(refused.value)
    assert main(["brief", "--corridor", text]) == REFUSED
    assert words in capsys.readouterr().err


def test_a_pair_is_called_by_both_codes_and_needs_no_file(workspace):
    assert pair(" deu-ind ").id == "deu_ind"
    called = pair_called("eu27_2020_asean")
    assert (called.home, called.away) == ("EU27_2020", "ASEAN")
    assert pair_called("eu_china_two_way") is None
    assert "deu_ind" not in catalogue.briefs()
    plan = catalogue.brief("deu_ind").plan()
    assert plan["numbers"]["visas_back"]["where"]["destination"] == "DEU"
    assert "$" not in json.dumps(plan)
    bloc = catalogue.brief("ind_eu27_2020").plan()
    assert bloc["numbers"]["visas_there"]["where"]["destination"] == "SCHENGEN"


def test_the_command_writes_all_languages_and_its_numbers_are_traced(shipped, workspace, capsys):
    (workspace / "data").symlink_to(shipped / "data")
    assert main(["brief", "--corridor", "DEU-IND"]) == 0
    written = capsys.readouterr().out.split()
    stems = [f"reports/deu_ind/{language}" for language in LANGUAGES]
    assert written == [f"{stem}.{kind}" for stem in stems for kind in ("pdf", "html")]
    for file in (f"{stem}.pdf" for stem in stems):
        assert len(pypdfium2.PdfDocument(file)) >= 4
    assert main(["trace", "estimate_back", "--brief", "deu_ind"]) == 0
    told = capsys.readouterr().out
    assert "'267343'" in told
    assert "(verified now)" in told
