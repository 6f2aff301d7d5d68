"""The profile of a country: all partners in both directions, or the reason why there is none."""

import json
from pathlib import Path

import pandas as pd
import pypdfium2
import pytest

from documents import told_in, told_of
from twoway import catalogue
from twoway.cli import REFUSED, WRONG_CALL, main
from twoway.corridor import profile, profile_called
from twoway.draw import figure_of
from twoway.edition import RefusedError
from twoway.facts import EVERY_COUNTRY, _listed, _of_largest
from twoway.figure import style
from twoway.lint import findings
from twoway.render import same_facts
from twoway.voice import LANGUAGES, Voice, joined

# A rich country, a poor one, and one of which hardly anything is held.
COUNTRIES = {"rich": "DEU", "poor": "MLT", "bare": "COM"}


@pytest.fixture(scope="module")
def told(shipped: Path):
    """Facts and documents of each country."""
    return told_of(shipped, {kind: profile(code).id for kind, code in COUNTRIES.items()})


@pytest.mark.parametrize("kind", COUNTRIES)
def test_each_profile_is_told_in_every_language_with_the_same_facts(told, kind):
    _, documents = told[kind]
    same_facts(documents)
    for name, doc in documents.items():
        assert Voice(name).area(COUNTRIES[kind]) in doc["title"]


@pytest.mark.parametrize("kind", COUNTRIES)
def test_each_section_tells_both_directions_or_says_what_is_missing(told, kind):
    _, documents = told[kind]
    for doc in documents.values():
        for section in doc["sections"]:
            if section["empty"]:
                assert joined(section["said"])
            else:
                assert all(section[side] for side in ("there", "back"))


def test_the_poor_shrink_to_sentences_that_say_who_could_supply_what_is_missing(told):
    _, documents = told["bare"]
    for name, doc in documents.items():
        empty = [s for s in doc["sections"] if s["empty"]]
        assert empty
        skills = next(s for s in empty if s["id"] == "skills")
        assert Voice(name).text("pr-supply-skills") in joined(skills["said"])
    rich = [s for s in told["rich"][1]["en"]["sections"] if s["empty"]]
    assert len(rich) < len(empty)


def test_partners_are_ranked_only_where_their_figures_tell_them_apart(told, warehouse):
    facts, _ = told["rich"]
    assert facts.guards["ranked_stock_in"] == "yes"
    values = [facts.numbers[f"stock_in_{n}"].value for n in ("first", "second", "third")]
    assert values == sorted(values, reverse=True)
    facts.guards["ranked_stock_in"] = "no"
    for name, words in (("en", "they are not ranked"), ("zh", "不排序")):
        doc = told_in(name, facts, warehouse)
        assert words in joined(doc["texts"]["partners-in"])
    facts.guards["ranked_stock_in"] = "yes"


def test_that_destinations_count_unlike_is_said_beside_their_order(told):
    _, documents = told["rich"]
    assert "by birth or by citizenship" in joined(documents["en"]["texts"]["partners-out"])
    assert "或按出生地，或按国籍" in joined(documents["zh"]["texts"]["partners-out"])


def test_the_largest_partners_are_those_of_either_direction_and_ties_go_by_code():
    rows = pd.DataFrame(
        {
            "origin": ["A", "B", "H", "H", "D"],
            "destination": ["H", "H", "A", "C", "H"],
            "value": [5.0, 9.0, 20.0, 9.0, 1.0],
        }
    )
    kept = _of_largest(rows, 3, "H")
    assert kept[["origin", "destination"]].to_numpy().tolist() == [
        ["A", "H"], ["H", "A"], ["B", "H"], ["H", "C"],
    ]  # fmt: skip


def test_every_country_is_neither_a_bloc_nor_a_total():
    codes = _listed(EVERY_COUNTRY)
    assert {"DEU", "CHN", "MLT"} <= set(codes)
    assert not {"EU27_2020", "_T", "_X", "SCHENGEN"} & set(codes)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["rich", "poor"])
@pytest.mark.parametrize("chart", ["partners", "moves_over_time"])
def test_charts_of_a_profile_are_drawn_without_clash(told, kind, chart, language):
    facts, _ = told[kind]
    with style(language):
        assert findings(figure_of(facts.charts[chart], language)) == []


@pytest.mark.parametrize("kind", ["rich", "poor"])
def test_the_extremes_of_moves_bear_the_indicator_of_their_own_direction(told, kind):
    facts, documents = told[kind]
    rows = facts.charts["moves_over_time"].rows
    indicators = {"there": "corridor_out_flow", "back": "corridor_in_flow"}
    for which, value in (("least", rows["value"].min()), ("most", rows["value"].max())):
        number = facts.numbers[f"moves_over_time_{which}"]
        assert number.value == value
        leaves = facts.areas[f"moves_over_time_{which}_origin"] == COUNTRIES[kind]
        assert number.indicator == indicators["there" if leaves else "back"]
    for language in LANGUAGES:
        alt = documents[language]["charts"]["moves_over_time"]["alt"]
        assert Voice(language).number(rows["value"].max()) in alt


@pytest.mark.parametrize("code", ["EU27_2020", "XXX", "_T", "../../etc", ""])
def test_what_is_no_country_is_refused_with_the_cure(workspace, code, capsys):
    with pytest.raises(RefusedError) as refused:
        profile(code)
    assert f"found code = {code.strip().upper()!r}" in str(refused.value)
    assert "Cure: " in str(refused.value)
    if code:
        assert main(["brief", "--profile", code]) == REFUSED
        assert "expected the code of a country" in capsys.readouterr().err


def test_a_brief_is_of_a_corridor_or_of_a_country_and_not_of_both(workspace):
    for wrong in (["brief"], ["brief", "--profile", "DEU", "--corridor", "DEU-IND"]):
        with pytest.raises(SystemExit) as stopped:
            main(wrong)
        assert stopped.value.code == WRONG_CALL


def test_a_profile_is_called_by_its_country_and_needs_no_file(workspace):
    assert profile(" deu ").id == "profile_deu"
    assert profile_called("profile_atlantis") is None
    assert profile_called("eu_china_two_way") is None
    assert "profile_deu" not in catalogue.briefs()
    plan = catalogue.brief("profile_deu").plan()
    assert "$" not in json.dumps(plan)
    assert plan["numbers"]["stock_back"]["where"]["destination"] == "DEU"
    assert plan["numbers"]["ratified_back"]["where"] == {"area": "DEU"}


def test_the_command_writes_every_language_and_its_numbers_are_traced(shipped, workspace, capsys):
    (workspace / "data").symlink_to(shipped / "data")
    assert main(["brief", "--profile", "MLT"]) == 0
    written = capsys.readouterr().out.split()
    assert written == [
        f"reports/profile_mlt/{lang}.{kind}" for lang in LANGUAGES for kind in ("pdf", "html")
    ]
    for file in (f for f in written if f.endswith(".pdf")):
        assert len(pypdfium2.PdfDocument(file)) >= 4
    assert main(["trace", "arrivals_back", "--brief", "profile_mlt"]) == 0
    told = capsys.readouterr().out
    assert "34964" in told.replace(",", "").replace("'", "")
    assert "(verified now)" in told
    rows = pd.read_csv("reports/profile_mlt/figures/partners.csv")
    drawn = rows.loc[rows["value"].notna(), "id"].iloc[0]
    assert main(["trace", drawn, "--brief", "profile_mlt"]) == 0
    assert "(verified now)" in capsys.readouterr().out
