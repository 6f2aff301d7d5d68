"""A made survey of 5,000 workers and a made register of 20,000 complaints, from file to brief."""

import json
import re
import shutil
from pathlib import Path

import pypdfium2
import pytest

from complaints_made import complaints, written
from places import RAW
from test_survey_report import LAYOUT, made_up
from twoway import catalogue, paths
from twoway.check import connect
from twoway.cli import OK, main
from twoway.voice import LANGUAGES

RATES = ("ecb_exchange_rates", "cia_exchange_rates", "worldbank_inflation")
TOLD = ("surveyed_recruitment_cost", "registered_figures")
BRIEF = "chn_deu"


@pytest.fixture(scope="module")
def brief(tmp_path_factory) -> Path:
    """Take both through the command line, as their keepers would, into a brief of China and DEU."""
    home = tmp_path_factory.mktemp("entrusted")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(home)
        patch.setattr(paths, "PROTECTED", Path("store"))
        known = {name: catalogue.source(name) for name in (*RATES, *TOLD)}
        patch.setattr(catalogue, "sources", lambda: known)
        for name in RATES:
            shutil.copytree(RAW / name, Path("data/raw") / name)
        assert main(["build"]) == OK
        made_up(5000).to_csv("survey.csv", index=False)
        Path("survey.toml").write_text(LAYOUT, "utf-8")
        assert main(["survey", "check", "survey.csv", "--codebook", "survey.toml"]) == OK
        assert main(["survey", "load", "survey.csv", "--codebook", "survey.toml"]) == OK
        assert main(["survey", "report", "made"]) == OK
        register = written(complaints(20_000))
        assert main(["register", "load", *register]) == OK
        assert main(["register", "report", "hotline"]) == OK
        assert main(["build"]) == OK
        assert main(["brief", "--corridor", "CHN-DEU"]) == OK
    return home


def document(brief: Path, language: str) -> dict:
    return json.loads((brief / f"reports/{BRIEF}/documents/{language}.json").read_text("utf-8"))


def text_of(brief: Path, language: str) -> str:
    pdf = pypdfium2.PdfDocument(brief / f"reports/{BRIEF}/{language}.pdf")
    return re.sub(r"\s", "", "\n".join(p.get_textpage().get_text_bounded() for p in pdf))


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_stand_in_the_brief_line_by_line(brief, language):
    tables = document(brief, language)["tables"]
    printed = text_of(brief, language)
    for name, least in (("surveyed", 20), ("registered", 12)):
        lines = tables[name]["lines"]
        assert len(lines) >= least
        for line in lines:
            assert re.sub(r"\s", "", line[-1]) in printed
            assert re.sub(r"\s", "", line[-2]) in printed


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("withheld", "told under disclosure control")),
        ("zh", ("未公布", "披露控制")),
        ("fr", ("retenus", "communiqués sous contrôle de divulgation")),
    ],
)
def test_the_brief_says_how_many_figures_are_withheld_and_why(brief, language, words):
    doc = document(brief, language)
    assert {"entrusted_told", "entrusted_withheld"} <= set(doc["printed"])
    held = [doc["tables"][key] for key in ("surveyed", "registered")]
    rows = [r for t in held if not t["empty"] for r in t["lines"]]
    hidden = sum(r[-2].startswith("x ") for r in rows)
    numbers = {f["id"]: f["value"] for f in doc["facts"]}
    assert int(numbers["entrusted_withheld"]) == hidden
    assert int(numbers["entrusted_told"]) == len(rows) - hidden
    assert all(re.sub(r"\s", "", w) in text_of(brief, language) for w in words)


def test_what_the_brief_says_of_the_survey_is_what_the_warehouse_holds(brief):
    with connect(str(brief / paths.WAREHOUSE), read_only=True) as con:
        held = con.execute(
            "SELECT value FROM released.recruitment_cost_surveyed WHERE origin = 'CHN' "
            "AND destination = 'DEU' AND sex = '_T' AND statistic = 'mean'"
        ).fetchall()
        asked = con.execute(
            "SELECT value FROM released.complaints_registered WHERE destination = 'DEU' "
            "AND dimension = '_T'"
        ).fetchall()
    lines = document(brief, "en")["tables"]["surveyed"]["lines"]
    said = next(line[5] for line in lines if (line[2], line[4]) == ("both", "mean, months"))
    assert said.startswith(f"{held[0][0]:.1f} (")
    counts = document(brief, "en")["tables"]["registered"]["lines"]
    assert counts[0][4] == f"{int(asked[0][0]):,}"
    assert asked[0][0] % 5 == 0


def test_nothing_of_a_record_is_in_any_file_but_the_store_and_the_files_that_came(brief):
    amounts = {f"{v}" for v in complaints(20_000)["claimed"] if v}
    own = {*complaints(20_000)["no"], *made_up(5000)["id"], *amounts}
    for path in brief.rglob("*"):
        inside = path.relative_to(brief).parts[0]
        if path.is_file() and inside not in ("store", "survey.csv", "data.csv"):
            words = {*re.split(r"[\s,;|\"']+", path.read_text("utf-8", errors="replace"))}
            assert not own & words, path
