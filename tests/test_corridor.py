"""A further corridor is one file: filled in, said in every language, traced, or refused with the cure."""

import json
import re
from pathlib import Path

import page
import pypdfium2
import pytest

from documents import told_of
from tables import table
from twoway import catalogue, paths
from twoway.charts import butterfly, mirrored
from twoway.cli import REFUSED, main
from twoway.draw import draw
from twoway.edition import RefusedError
from twoway.facts import Facts, select
from twoway.figure import style
from twoway.fingerprint import of_corridors
from twoway.lint import findings
from twoway.render import render, same_facts
from twoway.signs import absence
from twoway.trace import as_text, trace
from twoway.voice import LANGUAGES, Voice, joined

INDIA = "eu_india"
FILE = 'brief = "corridor"\nhome = "{home}"\naway = "EU27_2020"\n'


def lay(text: str, name: str = "eu_fiji") -> Path:
    """Lay a corridor file in the workspace."""
    file = paths.WORKSPACE_CORRIDORS / f"{name}.toml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")
    return file


@pytest.fixture(scope="module")
def india(shipped: Path) -> tuple[Facts, dict[str, dict]]:
    return told_of(shipped, {INDIA: INDIA})[INDIA]


@pytest.fixture
def beside(shipped: Path, workspace: Path) -> Path:
    """Work in a workspace of its own on the shipped warehouse."""
    (workspace / "data").symlink_to(shipped / "data")
    return workspace


def test_a_file_in_the_workspace_is_a_brief_and_something_new_to_make(workspace):
    shipped, before = list(catalogue.briefs()), of_corridors()
    assert shipped == ["eu_china_recruitment", "eu_china_trafficking", "eu_china_two_way", INDIA]
    lay(FILE.format(home="FJI"))
    assert list(catalogue.briefs()) == [*shipped, "eu_fiji"]
    assert of_corridors() != before
    brief = catalogue.brief("eu_fiji")
    assert brief.plan()["numbers"]["stock_back"]["where"]["destination"] == "FJI"
    assert "$" not in json.dumps(brief.plan())


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ('brief = "corridor"\nhome = ', "x", "expected TOML in UTF-8"),
        (FILE.format(home="XYZ"), "x", "found home = 'XYZ'; expected the code of a country"),
        (FILE.format(home="ITA"), "x", "found home = 'ITA', a member of EU27_2020"),
        (FILE.format(home="EU27_2020"), "x", "home and away are both 'EU27_2020'"),
        (FILE.format(home="FJI").replace("EU27_2020", "CHN"), "x", "(ASEAN, EU, EU27_2020, EU28, SCHENG"),
        (FILE.format(home="FJI") + "hom = 1\n", "x", "found hom unknown; expected brief, home,"),
        ('brief = "corridor"\nhome = "FJI"\n', "x", "found away missing"),
        (FILE.format(home="FJI").replace('"FJI"', "5"), "x", "found home = 5; expected a text"),
        (FILE.format(home="FJI") + 'visa_area = "FJI"\n', "x", "visa_area = 'FJI'; expected"),
        (FILE.format(home="FJI") + 'title = { en = "Fiji" }\n', "x", "a text for each of en, zh, fr"),
        (FILE.format(home="FJI") + 'title = { en = "30,000", zh = "斐济", fr = "Fidji" }\n', "x", "without a digit"),
        (FILE.format(home="FJI").replace("corridor", "corrid"), "x", "found brief = 'corrid'; expected"),
        (FILE.format(home="FJI"), INDIA, "found a second corridor 'eu_india'; expected a name"),
        (FILE.format(home="FJI"), "eu_china_two_way", "found the name 'eu_china_two_way'"),
        (FILE.format(home="FJI"), "EU Fiji", "expected small letters, digits and _"),
    ],
)  # fmt: skip
def test_a_wrong_file_is_refused_with_the_cure(workspace, text, name, words, capsys):
    lay(text, name)
    with pytest.raises(RefusedError) as refused:
        catalogue.briefs()
    told = str(refused.value)
    assert told.startswith(f"corridors/{name}.toml: found ")
    assert words in told
    assert "Cure: " in told
    assert main(["run"]) == REFUSED
    assert words in capsys.readouterr().err


def test_how_a_country_is_called_in_a_sentence_can_be_told(workspace):
    lay(
        FILE.format(home="PHL")
        + 'name = { en = "the Philippines", zh = "菲律宾", fr = "Philippines" }\n',
        "eu_phl",
    )
    words = catalogue.brief("eu_phl").corridor.words
    assert words("en")["title"] == "Mobility between the Philippines and the EU27"
    assert words("zh")["home"] == "菲律宾"
    assert words("fr")["title"] == "Mobilité entre les Philippines et l’UE27"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_name_no_country_but_by_variable(language):
    voice = Voice(language)
    text = (paths.WORDS / f"{language}.ftl").read_text("utf-8")
    own = "\n".join(re.findall(r"(?m)^co-.*(?:\n    .*)*", text))
    assert len(own) > 3000
    assert not [
        n
        for n in map(voice.area, ("IND", "CHN", "EU", "ITA", "FRA"))
        if n in own.replace("欧盟统计局", "")
    ]


def test_check_figures_of_india(india):
    facts, _ = india
    expected = {
        "stock_there": 922_765,
        "stock_back": 2_500,
        "stock_there_members": 26,
        "stock_back_members": 4,
        "stock_there_2020_before": 578_999,
        "flow_in": 119_553,
        "flow_in_members": 19,
        "flow_out": 15_678,
        "flow_out_citizens": 667,
        "visas_applied": 966_687,
        "visas_issued": 811_290,
        "work_permits": 85_588,
        "work_states": 23,
        "valid_permits": 844_074,
        "free_there": 0,
        "free_back": 0,
        "stock_in_first": 267_343,
        "work_in_first": 23_090,
    }
    assert {name: facts.numbers[name].value for name in expected} == expected
    assert facts.areas["stock_in_first_area"] == "DEU"
    assert facts.areas["work_in_first_area"] == "PRT"


def test_all_of_it_is_said_in_every_language_with_both_directions(india):
    facts, documents = india
    same_facts(documents)
    assert (facts.absent, facts.denied) == ([], ())
    for language, doc in documents.items():
        assert doc["gaps"] == {}
        assert not [c for c in doc["charts"].values() if c["empty"]]
        for row in doc["glance"]:
            assert all(joined(row[side]["runs"]) for side in ("there", "back"))
        told = {joined(r["what"]): joined(r["back"]["runs"]) for r in doc["glance"]}
        without = Voice(language).text("co-glance-work-what")
        assert told[without] == Voice(language).text("co-glance-work-no-back")


def test_sums_of_unlike_states_are_not_compared_though_as_many(india):
    facts, documents = india
    assert facts.numbers["visa_states"].value == facts.numbers["visa_states_2019"].value == 25
    assert facts.guards["visa_trend"] == "break"  # Croatia came, Norway went.
    assert facts.numbers["visa_trend_change"].value is None
    assert "no change is told" in joined(documents["en"]["texts"]["visa-volume"])
    assert facts.guards["valid_trend"] == "up"


def test_the_newest_period_may_stand_beside_another(warehouse):
    where = {"permit_count": "first", "origin": "IND", "destination": "EU27_2020"}
    rows = select(warehouse, "permits", {**where, "period": ["2019-01-01", "latest"]})
    assert sorted({p.year for p in rows["period"]}) == [2019, 2025]


@pytest.mark.parametrize(("language", "profile"), [("en", "ua1"), ("zh", "3a"), ("fr", "ua1")])
def test_the_pdf_is_accessible_and_holds_every_sentence(shipped, india, language, profile):
    path = shipped / f"reports/{INDIA}/{language}.pdf"
    assert {f.rule_id for f in page.validate_pdf(str(path), profile=profile).failures} <= {
        "PDFA3A-STREAM-LENGTH-001"  # See test_brief: a validator's slip.
    }
    pdf = pypdfium2.PdfDocument(path)
    printed = "".join(p.get_textpage().get_text_bounded() for p in pdf)
    printed = re.sub(r"[\s\u00ad\u2010\ufffe\x00-\x1f-]", "", printed)

    def there(text: str) -> bool:
        return re.sub(r"[\s\u00ad\u2010-]", "", text) in printed

    doc = india[1][language]
    # Not printed in a draft with nothing to compare: the word "approved", the table of changes.
    unsaid = {
        "approved", "th-moved", "th-before", "th-after", "th-because", "s-entrusted", "entrusted",
        # Said of made-up figures alone; the title is set in clauses, and scored with page 1.
        "synthetic", "title",
    }  # fmt: skip
    # The two editions of its stock name unlike states: what was revised is a sentence, no table.
    assert doc["revised"] == []
    unsaid |= {"revisions-how", "th-first-printed", "th-stands-now"}
    texts = {k: joined(r) for k, r in doc["texts"].items() if k not in unsaid}
    assert [k for k, text in texts.items() if not there(text)] == []
    assert [f["id"] for f in doc["facts"] if not there(f["id"]) or not there(f["value"])] == []
    assert all(len(c["alt"]) <= 300 for c in doc["charts"].values())


def test_an_id_leads_to_the_cells_of_its_brief_and_names_the_others_that_have_it(in_shipped):
    found = trace("stock_from_first")
    assert (found.brief, found.value, found.also) == (INDIA, 1_366, ())
    assert found.rows[0]["origin"] == "DEU"
    assert found.cells["printed"].tolist() == ["1366"]
    assert {*LANGUAGES} <= set(found.sentences)
    assert "(verified now)" in as_text(found)
    ambiguous = trace("stock_back")
    assert (ambiguous.brief, ambiguous.also) == ("eu_china_two_way", (INDIA,))
    assert "printed in eu_india too: name the brief with --brief" in as_text(ambiguous)


def test_a_corridor_without_data_prints_what_is_missing(beside):
    lay(FILE.format(home="ALA"), "eu_aland")
    assert draw("eu_aland") == []
    pdfs = [path for path in render("eu_aland") if path.suffix == ".pdf"]
    for path, words in zip(
        pdfs,
        (
            "Not given by any edition in use: Migrants",
            "现用各版均未提供",
            "Aucune édition utilisée ne donne",
        ),
        strict=True,
    ):
        doc = json.loads(Path(f"reports/eu_aland/documents/{path.stem}.json").read_text("utf-8"))
        assert all(c["empty"] for c in doc["charts"].values())
        assert all(joined(row["there"]["runs"]).startswith(words[:8]) for row in doc["glance"])
        assert doc["printed"] == {}
        pages = [p.get_textpage().get_text_bounded() for p in pypdfium2.PdfDocument(path)]
        assert "".join(words.split()) in "".join("".join(pages[0].split()))
        assert "None" not in "".join(pages)
        assert not re.search(r"\bnan\b", "".join(pages))


SMALL_AND_LARGE = table("""
    origin     destination  period      value
    HKG        EU27_2020    2010-01-01  168
    HKG        EU27_2020    2024-01-01  117
    EU27_2020  HKG          2010-01-01  4714
    EU27_2020  HKG          2024-01-01  7584
""")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("known", ["both", "there", "back"])
def test_a_chart_over_time_bears_any_proportion_and_a_direction_that_is_missing(known, language):
    rows = SMALL_AND_LARGE.copy()
    if known != "both":
        rows.loc[rows["origin"].eq("HKG") == (known == "back"), "value"] = float("nan")
    with style(language):
        figure = mirrored.draw(rows, Voice(language), home="HKG", away="EU27_2020")
        assert findings(figure) == []
    texts = [t.get_text() for t in figure.axes[0].texts]
    assert (absence("", Voice(language)) in texts) == (known != "both")


@pytest.mark.parametrize("language", LANGUAGES)
def test_long_names_stand_in_two_lines_over_a_butterfly(language):
    rows = table("""
        origin  destination  value
        HKG     PRT          168
        HKG     LUX          -
        PRT     HKG          117
        LUX     HKG          2367
    """)
    with style(language):
        figure = butterfly.draw(rows, Voice(language), home="HKG", away="EU27_2020", width=84)
        assert findings(figure) == []
