"""The brief between any two sides: what exists in both directions, and what does not, in words."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from documents import told_in, told_of
from twoway import catalogue
from twoway.charts import ranges
from twoway.cli import REFUSED, main
from twoway.confidence import LEVELS, confidence
from twoway.corridor import pair, pair_called
from twoway.edition import RefusedError
from twoway.facts import (
    SMALL_BASE,
    Number,
    _contradicted,
    _extremes,
    _headlines,
    _what_is_drawn,
    load,
    select,
)
from twoway.figure import style
from twoway.lint import findings
from twoway.missing import NO_FACT, NOT_APPLICABLE
from twoway.render import same_facts
from twoway.sections import MOST_EVIDENCE, OLD, _at, old
from twoway.voice import LANGUAGES, Voice, joined

# A large corridor, one between two small states, two blocs, and one of which nothing is held back.
PAIRS = {"large": "DEU-IND", "small": "EST-LVA", "blocs": "EU27_2020-ASEAN", "one-way": "COM-MYT"}


@pytest.fixture(scope="module")
def told(shipped: Path):
    """Facts and documents of each pair."""
    return told_of(shipped, {kind: pair(text).id for kind, text in PAIRS.items()})


@pytest.mark.parametrize("kind", PAIRS)
def test_each_pair_is_told_in_every_language_with_the_same_facts(told, kind):
    _, documents = told[kind]
    same_facts(documents)
    corridor = pair(PAIRS[kind])
    for name, doc in documents.items():
        for code in (corridor.home, corridor.away):
            assert Voice(name).area(code) in doc["title"]


@pytest.mark.parametrize("kind", PAIRS)
def test_each_quantity_is_a_figure_or_named_as_lacking_on_each_side(told, kind):
    facts, documents = told[kind]
    doc = documents["en"]
    whole = [g["both"] for g in facts.plan["glance"] if not g.get("of_one")]
    for side in ("there", "back"):
        told_there = {row[side]["id"] for row in doc["glance"]}
        for name in whole:
            number = facts.numbers[f"{name}_{side}"]
            assert (number.value is not None) == (number.id in told_there), number.id
    for row in doc["glance"]:
        for side in ("there", "back"):
            assert row[side]["id"] or joined(row[side]["runs"]).startswith((":", "–", "c ", "!"))


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
        assert joined(numbers["stock_back"]["runs"]).startswith(
            Voice(name).declared("label-gap", what="").strip("。. ")[:6]
        )
        assert doc["charts"]["estimates"]["empty"]
        assert [g["back"]["id"] for g in doc["glance"]] == [""] * len(doc["glance"])
        assert "0" not in {joined(g["back"]["runs"]) for g in doc["glance"]}


def test_an_estimate_bears_its_band_its_mark_and_never_stands_alone(told):
    _, documents = told["large"]
    (row,) = (g for g in documents["en"]["glance"] if g["back"]["id"] == "estimate_back")
    text = joined(row["back"]["runs"])
    assert text.endswith(" e")
    assert " to " in text
    facts, _ = told["blocs"]
    assert facts.numbers["estimate_back"].low < facts.numbers["estimate_back"].value


def test_a_sum_over_members_says_how_many_pairs_it_rests_on(told):
    _, documents = told["blocs"]
    stock = documents["en"]["glance"][0]["there"]["runs"]
    assert joined(stock) == "64,299 (2024; 8 of 270 pairs)"
    assert "8 of 270 pairs" in joined(documents["en"]["key_numbers"][0]["runs"])
    assert "270对成员中列出的8对" in joined(documents["zh"]["key_numbers"][0]["runs"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["large", "small", "blocs"])
def test_bands_are_drawn_without_clash(told, kind, language):
    facts, _ = told[kind]
    chart = facts.charts["estimates"]
    with style(language):
        figure = ranges.draw(chart.rows, Voice(language), **chart.options)
        assert findings(figure) == []


def section(doc, name):
    (found,) = (s for s in doc["sections"] if s["id"] == name)
    return found


def of_fact(runs: list[list[dict[str, str]]], name: str) -> str:
    """Return the sentence that prints a fact."""
    (sentence,) = (joined(r) for r in runs if name in {run.get("id") for run in r})
    return sentence


def test_an_estimate_that_is_no_fact_of_its_direction_says_so_and_is_no_card(told, warehouse):
    """No table names a Swiss in Thailand: what is estimated are Thais who go home."""
    facts = load(pair("CHE-THA").id, warehouse)
    assert facts.guards["estimate_there_mark"] == "stock_origin_missing"
    for name, words in (
        ("en", "no evidence of migration in this direction"),
        ("zh", "不能作为该方向存在迁移的依据"),
        ("fr", "n’attestent pas de migration dans ce sens"),
    ):
        doc = told_in(name, facts, warehouse)
        who = section(doc, "who")
        assert words in of_fact(who["there"], "estimate_there")
        assert words not in of_fact(who["back"], "estimate_back")
        assert Voice(name).number(6226) in of_fact(who["back"], "estimate_back")
        assert "estimate_there" not in {k["id"] for k in doc["key_numbers"]}


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


def test_key_numbers_bear_direction_year_unit_and_a_confidence_that_follows_from_the_data(told):
    for kind in PAIRS:
        _, documents = told[kind]
        for name, doc in documents.items():
            levels = {Voice(name).text(f"label-confidence-{level}") for level in LEVELS}
            for card in (k for k in doc["key_numbers"] if k["big"] != ":"):
                text = joined(card["runs"])
                assert "→" in text
                assert any(level in text for level in levels)
                assert card["as_of"]
    _, documents = told["blocs"]
    assert joined(documents["en"]["key_numbers"][0]["runs"]).endswith("Confidence: low.")


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({}, "high"),
        ({"status": "E"}, "medium"),
        ({"stale_since": "2025-01-01"}, "medium"),
        ({"coverage": 0.9}, "medium"),
        ({"coverage": 0.4}, "low"),
        ({"status": "AU"}, "low"),
        ({"low": 1.0, "high": 200.0}, "low"),
        # An estimate at the top of its band could be half as large, or none.
        ({"low": 0.0, "high": 100.0}, "low"),
        ({"low": 45.0, "high": 100.0}, "low"),
        ({"low": 55.0, "high": 100.0}, "high"),
        ({"low": 90.0, "high": 110.0}, "high"),
        ({"mark": "stock_origin_missing"}, "low"),
    ],
)
def test_confidence_falls_with_what_weakens_a_figure(change, level):
    number = Number(
        id="n", value=100.0, kind="count", digits=0, unit="persons", indicator="visas_issued"
    )
    assert confidence(replace(number, **change), ["dg_home_schengen_visas"]) == level


def test_confidence_is_never_above_the_weakest_source():
    number = Number(
        id="n", value=100.0, kind="count", digits=0, unit="persons", indicator="visas_issued"
    )
    sources = ["dg_home_schengen_visas", "undesa_migrant_stock"]
    assert confidence(number, sources) == "medium"
    assert confidence(number, [*sources, "abel_cohen_flows"]) == "low"
    assert confidence(number, []) == "low"
    assert confidence(number, ["dg_home_schengen_visas"], contradicted=True) == "low"


def test_a_section_of_which_nothing_is_held_says_so_and_who_could_supply_it(told):
    _, documents = told["small"]
    for name, doc in documents.items():
        cost = section(doc, "cost")
        assert cost["empty"]
        text = joined(cost["said"])
        assert Voice(name).text("pa-supply-cost") in text
        assert Voice(name).text("pa-lack-costs") in text
        assert len(re.findall(r"[.。]", text)) == 2


@pytest.mark.parametrize("kind", PAIRS)
def test_each_section_tells_each_direction_or_says_what_is_missing_in_it(told, kind):
    facts, documents = told[kind]
    doc = documents["en"]
    lacks = {joined(gap["title"]): gap for gap in doc["missing"]}
    for spec, found in zip(facts.plan["sections"], doc["sections"], strict=True):
        if found["empty"]:
            continue
        for side in ("there", "back"):
            numbers = {n: facts.numbers[f"{n}_{side}"] for n in spec["both"]}
            held = [n for n, f in numbers.items() if f.value is not None and not old(facts, f)]
            printed = {run.get("id") for sentence in found[side] for run in sentence}
            # None or all of something may be said in words: the year of the fact then stands alone.
            assert {f"{n}_{side}" for n in held} <= printed | {
                i.removesuffix("_year") for i in printed if i
            }
            for name in lacking_of(facts, spec["both"], side):
                gap = lacks[joined(found["title"])]
                what = Voice("en").text(f"pa-glance-{name.replace('_', '-')}-what")
                assert what in joined(gap["runs"])
                assert joined(gap["action"]).startswith("Next: ask ")


def lacking_of(facts, names, side):
    """Name what could be told of a direction, by somebody on either side, and is not."""
    own = {g["both"] for g in facts.plan["glance"] if g.get("of_one")}
    own |= {name for name, spec in facts.plan["both"].items() if spec.get("no_lack")}
    numbers = {name: facts.numbers[f"{name}_{side}"] for name in names if name not in own}
    return [
        n
        for n, f in numbers.items()
        if (f.value is None and f.missing != NOT_APPLICABLE) or old(facts, f)
    ]


def test_where_people_settle_freely_no_permit_is_missing(told):
    facts, documents = told["small"]
    for name, doc in documents.items():
        why = section(doc, "why")
        assert why["empty"]
        assert joined(why["said"]) == Voice(name).text("pa-free-why")
        glance = {joined(row["what"]): row for row in doc["glance"]}
        row = glance[Voice(name).text("pa-glance-work-what")]
        for side in ("there", "back"):
            assert joined(row[side]["runs"]).startswith("– ")
        gaps = " ".join(joined(gap["runs"]) for gap in doc["missing"])
        for lacking in ("pa-glance-work-what", "pa-glance-visas-what", "pa-lack-agreements"):
            assert Voice(name).text(lacking) not in gaps
    assert facts.numbers["work_there"].missing == NOT_APPLICABLE
    assert facts.numbers["overqualified_there"].value is None


def of(value: float | None, kind: str = "count", **more) -> Number:
    return Number(
        id="n", value=value, kind=kind, digits=0, unit="persons", indicator="permits", **more
    )


@pytest.mark.parametrize(
    ("stock", "valid", "contradicted"),
    [(703, 8_165, "yes"), (100, 151, "yes"), (100, 150, "no"), (0, 5, "yes"),
     (None, 5, "no"), (100, None, "no")],
)  # fmt: skip
def test_a_stock_is_contradicted_by_so_many_permits(stock, valid, contradicted):
    numbers = {f"{n}_{s}": of(v) for n, v in (("stock", stock), ("valid", valid))
               for s in ("there", "back")}  # fmt: skip
    told = _contradicted(numbers, {"stock": {"contradicted_by": "valid"}, "valid": {}})
    assert set(told) == {"stock_there_contradicted", "stock_back_contradicted"}
    assert set(told.values()) == {contradicted}


@pytest.mark.parametrize(
    ("stock", "trend", "change", "contradicted", "headline"),
    [
        (110, "up", 10.0, "no", "up"),
        (90, "down", -10.0, "no", "down"),
        # A revision of the same figure moves it by as much.
        (104, "up", 4.0, "no", "untold"),
        (110, "up", 10.0, "yes", "untold"),
        (110, "break", None, "no", "untold"),
        (None, "nodata", None, "no", "nodata"),
    ],
)
def test_a_title_tells_a_change_only_where_it_is_sure(stock, trend, change, contradicted, headline):
    numbers = {f"stock_{s}": of(stock) for s in ("there", "back")}
    numbers |= {f"stock_{s}_trend_change": of(change) for s in ("there", "back")}
    guards = {f"stock_{s}_trend": trend for s in ("there", "back")}
    guards |= {f"stock_{s}_contradicted": contradicted for s in ("there", "back")}
    told = _headlines(numbers, guards, {"stock": {"since": "stock_start"}})
    assert set(told.values()) == {headline}


def test_two_counts_that_do_not_fit_are_told_beside_each_other(warehouse):
    """More permits of Chinese citizens are valid in Poland than people from China live there."""
    facts = load(pair("CHN-POL").id, warehouse)
    stock, valid = facts.numbers["stock_there"], facts.numbers["valid_there"]
    assert valid.value > 10 * stock.value
    assert facts.guards["stock_there_contradicted"] == "yes"
    assert facts.guards["stock_back_contradicted"] == "no"
    for name in LANGUAGES:
        doc = told_in(name, facts, warehouse)
        cards = {k["id"]: k for k in doc["key_numbers"]}
        assert cards["stock_there"]["confidence"] == "low"
        assert cards["stock_back"]["confidence"] == "medium"
        (sentence,) = (r for r in section(doc, "who")["there"] if r_prints(r, "stock_there"))
        assert r_prints(sentence, "valid_there")
        # Neither a community that has shrunk nor one that has grown by a thirtieth.
        first, last = facts.numbers["stock_start_there_year"], facts.numbers["stock_there_year"]
        span = f"{first.value:.0f}–{last.value:.0f}"
        assert span in doc["title"]
        assert doc["title"].endswith(("?", "？"))


def r_prints(runs, name: str) -> bool:
    return name in {run.get("id") for run in runs}


def test_a_figure_of_long_ago_is_no_key_number_and_no_sentence(warehouse):
    """The last count of Chinese citizens who came to live in Poland is of 2007, and of seven."""
    facts = load(pair("CHN-POL").id, warehouse)
    assert facts.numbers["citizens_there"].value == 7
    assert old(facts, facts.numbers["citizens_there"])
    assert not old(facts, facts.numbers["students_there"])
    doc = told_in("en", facts, warehouse)
    assert "citizens_there" not in {k["id"] for k in doc["key_numbers"]}
    assert "citizens_there" not in {i for o in doc["options"] for i in o["evidence"]}
    told = section(doc, "who")
    assert not any(r_prints(runs, "citizens_there") for runs in told["there"])
    (gap,) = (g for g in doc["missing"] if joined(g["title"]) == joined(told["title"]))
    assert "(of recent years)" in joined(gap["runs"])
    # The annex has it, with its year.
    assert "citizens_there" in {row["there"]["id"] for row in doc["glance"]}


@pytest.mark.parametrize(("years", "is_old"), [(0, False), (OLD, False), (OLD + 1, True)])
def test_old_is_reckoned_from_the_newest_figure_of_the_brief(warehouse, years, is_old):
    facts = load(pair("CHN-POL").id, warehouse)
    newest = max(n.ended for n in facts.numbers.values() if n.ended and n.value is not None)
    there = replace(facts.numbers["citizens_there"], ended=newest.replace(year=newest.year - years))
    assert old(facts, there) is is_old


@pytest.mark.parametrize(
    ("number", "high", "end"),
    [
        (of(None), None, "nowhere"),
        (of(5.0), of(5.0), "top"),
        (of(5.0), of(6.0), "between"),
        (of(0.0), None, "none"),
        (of(100.0, "percent"), None, "all"),
        (of(100.0), None, "between"),
        (of(40.0, "percent"), None, "between"),
    ],
)
def test_a_figure_at_an_end_is_told_as_one(number, high, end):
    assert _at(number, high) == end


def test_a_passport_needs_a_visa_or_none_or_stands_between(told, warehouse):
    doc = told_in("en", load(pair("CHN-POL").id, warehouse), warehouse)
    why = section(doc, "why")
    there, back = ([joined(r) for r in why[side] if r_prints(r, f"openness_{side}_year")]
                   for side in ("there", "back"))  # fmt: skip
    assert "needed a visa, asked for before travel," in there[0]
    assert "needed no visa for a short stay in China" in back[0]
    # A visa asked for on line.
    _, documents = told["large"]
    scale = [r for r in section(documents["en"], "why")["there"] if r_prints(r, "openness_there")]
    assert joined(scale[0]).startswith("On a scale")


def test_a_rate_of_too_few_is_not_told(warehouse):
    facts = load(pair("CHN-LTU").id, warehouse)
    assert facts.numbers["visas_there"].value < SMALL_BASE
    assert facts.numbers["refusal_there"].missing == NOT_APPLICABLE
    assert facts.numbers["refusal_there_value_low"].value is None
    (rate,) = select(warehouse, "visa_refusal_rate",
                     {"origin": "CHN", "destination": "LTU", "visa_type": "uniform", "period": "latest"},
                     )["value"]  # fmt: skip
    assert rate == 0
    many = load(pair("CHN-DEU").id, warehouse)
    assert many.numbers["refusal_there_value_low"].value < many.numbers["refusal_there"].value


def test_money_goes_home_against_the_direction_of_people(told):
    facts, _ = told["large"]
    for side, payer, home in (("there", "IND", "DEU"), ("back", "DEU", "IND")):
        keys = facts.numbers[f"remitted_{side}"].keys
        assert (keys["origin"], keys["destination"]) == (payer, home)


def test_a_sentence_on_a_sum_says_over_how_many_pairs(told):
    for name, end in (("en", "(8 of 270 pairs of members) (e: estimated)"), ("zh", "（270对成员中的8对）（e为估计）"),
                      ("fr", "(8 paires de membres sur 270) (e\u00a0: estimé)")):  # fmt: skip
        _, documents = told["blocs"]
        sentence = section(documents[name], "who")["there"][1]
        assert joined(sentence).endswith(end)


def test_a_change_that_is_a_fall_is_listed_as_one(told):
    facts, documents = told["large"]
    fallen = [n.id for n in facts.numbers.values() if n.guard == "down"]
    for name, doc in documents.items():
        listed = {row["id"]: row["what"] for row in doc["facts"] if row["id"] in fallen}
        assert listed
        assert all(Voice(name).text("label-change-down") in what for what in listed.values())


@pytest.mark.parametrize("kind", PAIRS)
def test_an_option_mends_a_lack_and_rests_on_figures_of_the_brief(told, kind):
    facts, documents = told[kind]
    options = {name: [o["evidence"] for o in doc["options"]] for name, doc in documents.items()}
    assert options["en"] == options["zh"] == options["fr"]
    for evidence in options["en"]:
        assert 1 <= len(evidence) <= MOST_EVIDENCE
        assert all(facts.numbers[name].value is not None for name in evidence)
        assert {*evidence} <= {*documents["en"]["printed"]}
    said = " ".join(joined(o["runs"]) for o in documents["en"]["options"])
    (mirror,) = (o for o in facts.plan["options"] if o["text"] == "mirror")
    sides = ("there", "back")
    lacks = any(facts.numbers[f"mirror_{side}"].value is None for side in sides)
    rests = any(
        facts.numbers[f"{n}_{side}"].value is not None for n in mirror["evidence"] for side in sides
    )
    assert ("Exchange counts" in said) == (lacks and rests)


def test_an_option_without_a_lack_or_without_figures_is_not_told(told, warehouse):
    facts, _ = told["large"]
    for lacking, evidence, count in (("stock", "stock", 0), ("shortage", "stock", 1)):
        option = {"text": "permits", "lacking": [lacking], "evidence": [evidence]}
        asked = replace(facts, plan={**facts.plan, "options": [option]})
        assert len(told_in("en", asked, warehouse)["options"]) == count
    lacking_all = {"text": "permits", "lacking": ["shortage"], "evidence": ["shortage"]}
    asked = replace(facts, plan={**facts.plan, "options": [lacking_all]})
    assert told_in("en", asked, warehouse)["options"] == []


def test_the_extremes_of_a_chart_are_facts_of_its_rows(told):
    facts, documents = told["large"]
    rows = facts.charts["stock_over_time"].rows
    assert facts.numbers["stock_over_time_least"].value == rows["value"].min()
    assert facts.numbers["stock_over_time_most"].value == rows["value"].max()
    assert facts.areas["stock_over_time_most_origin"] == "IND"
    alt = documents["en"]["charts"]["stock_over_time"]["alt"]
    assert f"Largest: {rows['value'].max():,.0f}, India → Germany" in alt
    assert facts.numbers["stock_over_time_most"].cells


def test_an_alternative_text_calls_nothing_the_smallest_that_is_no_fact_of_its_direction(warehouse):
    """No table names a Lithuanian in China: the seven moves estimated are people who return."""
    facts = load(pair("CHN-LTU").id, warehouse)
    rows = facts.charts["estimates"].rows
    marked = rows.loc[rows["mark"] == NO_FACT, "value"]
    assert marked.min() == rows["value"].min()
    least = facts.numbers["estimates_least"].value
    assert least == rows.loc[rows["mark"] != NO_FACT, "value"].min() > marked.min()
    assert facts.guards["stock_over_time_both"] == "no"
    for name, words in (("en", "One series"), ("zh", "一条序列"), ("fr", "Une seule série")):
        doc = told_in(name, facts, warehouse)
        assert doc["charts"]["stock_over_time"]["alt"].startswith(words)
        assert Voice(name).number(least) in doc["charts"]["estimates"]["alt"]


def test_where_every_estimate_is_of_returns_alone_the_alternative_text_says_so(told, warehouse):
    facts, _ = told["large"]
    rows = facts.charts["estimates"].rows.assign(mark=NO_FACT)
    spec = facts.plan["charts"]["estimates"]
    numbers, _ = _extremes("estimates", spec, rows)
    assert all(number.value is None for number in numbers.values())
    assert _what_is_drawn("estimates", rows) == {"estimates_both": "yes", "estimates_told": "no"}
    guards = {**facts.guards, **_what_is_drawn("estimates", rows)}
    without = replace(facts, guards=guards, numbers={**facts.numbers, **numbers})
    alt = told_in("en", without, warehouse)["charts"]["estimates"]["alt"]
    assert alt.endswith("No estimate is a fact of its direction.")


def test_a_revision_is_of_one_figure_over_the_same_countries_that_differs(told):
    facts, documents = told["blocs"]
    before, now = (facts.numbers[f"stock_{n}_back"] for n in ("before", "now"))
    assert before.value != now.value and before.reported != now.reported
    assert documents["en"]["revised"] == []
    _, documents = told["one-way"]
    assert documents["en"]["revised"] == []  # The same figure twice, and none twice.
    for kind in ("large", "small"):
        for row in told[kind][1]["en"]["revised"]:
            assert row["first"]["figure"] != row["last"]["figure"]
    assert told["large"][1]["en"]["revised"]


def test_the_rich_tell_more_than_the_poor_and_leave_fewer_sections_empty(told):
    def sentences(doc):
        return sum(len(s[side]) for s in doc["sections"] for side in ("there", "back"))

    large, poor = told["large"][1]["en"], told["one-way"][1]["en"]
    assert sentences(large) > sentences(poor)
    assert sum(s["empty"] for s in poor["sections"]) > sum(s["empty"] for s in large["sections"])


def test_names_of_areas_take_their_article_inside_a_sentence():
    assert Voice("en").said("NLD") == "the Netherlands"
    assert Voice("en").said("DEU") == "Germany"
    assert Voice("zh").said("NLD") == Voice("zh").area("NLD")
