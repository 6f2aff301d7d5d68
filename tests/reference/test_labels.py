"""How areas are called is a policy of the house: one file, versioned, kept to by the words."""

import re
import shutil
from itertools import takewhile
from pathlib import Path

import pytest
from fluent.syntax import ast

from twoway import catalogue, paths
from twoway.parity import parsed
from twoway.policy import policy, versions
from twoway.reference import area_name, table
from twoway.voice import LANGUAGES

AGREED = {
    "CHN": {"en": "China", "zh": "中国", "fr": "Chine"},
    "HKG": {"en": "Hong Kong SAR", "zh": "中国香港", "fr": "RAS de Hong Kong"},
    "MAC": {"en": "Macao SAR", "zh": "中国澳门", "fr": "RAS de Macao"},
    "TWN": {"en": "Taiwan", "zh": "台湾", "fr": "Taïwan"},
    "EU27_2020": {"en": "EU27", "zh": "欧盟27国", "fr": "UE27"},
}


@pytest.mark.parametrize("code", AGREED)
def test_names_are_the_agreed_ones_in_every_language(code):
    named = policy("labels")["names"][code]
    assert {*LANGUAGES} <= set(named)
    for language, name in AGREED[code].items():
        assert area_name(code, language) == name


def test_a_policy_of_the_workspace_takes_the_place_of_ours_and_is_told_apart(workspace: Path):
    before = versions()["labels"]
    paths.WORKSPACE_POLICIES.mkdir()
    own = paths.WORKSPACE_POLICIES / "labels.toml"
    shutil.copy(paths.POLICIES / "labels.toml", own)
    text = own.read_text("utf-8").replace('en = "EU27"', 'en = "the Union"')
    own.write_text(text.replace("version = 1", "version = 2"), "utf-8")
    area_name.cache_clear()
    try:
        assert area_name("EU27_2020", "en") == "the Union"
        assert versions()["labels"].startswith("2 (")
        assert versions()["labels"] != before
    finally:
        area_name.cache_clear()


def test_no_sentence_of_a_brief_calls_them_otherwise():
    own = re.compile(r"^(?!declared-|quality-)[\w-]+ =", re.MULTILINE)
    text = (paths.WORDS / "en.ftl").read_text("utf-8")
    messages = [text[m.start() : text.find("\n", m.end())] for m in own.finditer(text)]
    assert len(messages) > 500
    assert [m for m in messages if re.search(r"Macau|Mainland|Republic of China", m)] == []


# A publisher's own words stand in quotation marks; an apostrophe inside a word is none.
QUOTED = re.compile(r"(?<!\w)'[^']*'(?!\w)|‘[^’]*’|“[^”]*”|«[^»]*»|\"[^\"]*\"")
REGIONS = ("HKG", "MAC")
SHORT_FOR_BOTH = "港澳"


def opening(one: str, other: str) -> str:
    """Return what two words begin with alike."""
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return "".join(letter for letter, _ in alike)


def misnamed(text: str, language: str) -> list[str]:
    """Return the names in a text that are not the policy's: what stays when its own are gone.

    What the names of both regions begin and end with says what they are; without it a name is
    bare. Where that ends in a word that joins, two regions may share it: "RAS de A et de B".
    """
    names = [area_name(code, language) for code in REGIONS]
    before = opening(*names)
    after = opening(*(name[::-1] for name in names))[::-1]
    bare = [name.removeprefix(before).removesuffix(after) for name in names]
    rest = re.sub(r"\s+", " ", QUOTED.sub("", text))
    first, second = map(re.escape, bare)
    _, space, joins = before.rstrip().rpartition(" ")
    if space:
        rest = re.sub(f"({re.escape(before)}{first}),? (?:et|ou|ni) {joins} {second}", r"\1", rest)
    for name in names:
        rest = rest.replace(name, "")
    own = {area_name(code, language) for code in (*REGIONS, "TWN")}
    elsewhere = {area_name(code, other) for code in (*REGIONS, "TWN") for other in LANGUAGES}
    refused = {*bare, *elsewhere - own, SHORT_FOR_BOTH}
    return sorted(name for name in refused if name in rest)


def printed(language: str) -> dict[str, str]:
    """Every message of a words file with its variants, without what is noted beside it."""
    text = (paths.WORDS / f"{language}.ftl").read_text("utf-8")
    entries = [e for e in parsed(text).body if isinstance(e, ast.Message) and e.value]
    return {e.id.name: text[e.value.span.start : e.value.span.end] for e in entries}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_calls_a_region_otherwise_than_the_policy(language: str):
    messages = printed(language)
    assert len(messages) > 500
    assert {k: found for k, text in messages.items() if (found := misnamed(text, language))} == {}


def test_no_declaration_of_a_source_calls_a_region_otherwise_than_the_policy():
    said = {
        f"{name}, {field}": getattr(file.source, field)
        for name, file in catalogue.sources().items()
        for field in ("title", "territory", "definition", "by_hand", "not_shipped")
    }
    said |= {f"territories, {r.area}": r.extent for r in table("territories").itertuples()}
    assert sum(area_name("HKG", "en") in text for text in said.values()) > 30
    assert {k: found for k, text in said.items() if (found := misnamed(text, "en"))} == {}


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Hong Kong SAR, Macao SAR and Taiwan are rows.", []),
        ("en", "It is labelled 'China including Hong Kong'; Eurostat's Macao SAR is apart.", []),
        ("en", "Hong Kong and Macao SAR are rows.", ["Hong Kong"]),
        ("en", "Eurostat's Hong Kong is not the Factbook's.", ["Hong Kong"]),
        ("en", "Taïwan is apart.", ["Taïwan"]),
        ("zh", "中国香港、中国澳门和台湾另列，原文为“香港”。", []),
        ("zh", "中国香港、澳门另列。", ["澳门"]),
        ("zh", "自港澳居住于内地者。", ["港澳"]),
        ("fr", "Les RAS de Hong Kong et de Macao ; la RAS de Macao « Hong Kong ».", []),
        ("fr", "La RAS de Hong Kong et Macao.", ["Macao"]),
        ("fr", "L’Inde, Hong Kong et l’Union.", ["Hong Kong"]),
        ("fr", "Taiwan est à part.", ["Taiwan"]),
    ],
)
def test_a_bare_name_is_found_and_a_quoted_one_is_not(language, text, found):
    assert misnamed(text, language) == found


def test_the_expected_forms_are_those_of_the_policy_in_force(workspace: Path):
    """Under another policy our own words are the wrong ones."""
    paths.WORKSPACE_POLICIES.mkdir()
    text = (paths.POLICIES / "labels.toml").read_text("utf-8")
    text = text.replace('en = "Hong Kong SAR"', 'en = "Region of Hong Kong"')
    text = text.replace('en = "Macao SAR"', 'en = "Region of Macao"')
    (paths.WORKSPACE_POLICIES / "labels.toml").write_text(text, "utf-8")
    area_name.cache_clear()
    try:
        assert misnamed("Region of Hong Kong", "en") == []
        assert misnamed("Hong Kong SAR", "en") == ["Hong Kong"]
    finally:
        area_name.cache_clear()
