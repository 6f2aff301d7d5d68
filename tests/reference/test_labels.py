"""How areas are called is a policy of the house: one file, versioned, kept to by the words."""

import re
import shutil
from pathlib import Path

import pytest

from twoway import paths
from twoway.policy import policy, versions
from twoway.reference import area_name
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
    assert [m for m in messages if re.search(r"(Hong Kong|Macao)(?! SAR)", m)] == []
    assert [m for m in messages if re.search(r"Macau|Mainland|Republic of China", m)] == []
