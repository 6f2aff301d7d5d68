"""Sentences that say more of a figure than it bears out are refused, in every language."""

import pytest

from twoway import catalogue, wording
from twoway.reference import table
from twoway.voice import LANGUAGES

CHAIN = ["trafficking_chain"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "In 2022 the authorities identified 25 victims."),
        ("en", "Courts convicted 12 traffickers."),
        ("zh", "2022年当局识别了25名受害人。"),
        ("fr", "En 2022, les autorités ont identifié 25 victimes."),
        ("fr", "Le ministère a formellement identifié 25 victimes."),
        ("fr", "Les tribunaux ont condamné 12 trafiquants."),
    ],
)
def test_what_an_authority_found_may_be_told(language, sentence):
    wording.refuse("x", sentence, CHAIN, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "There are 25 victims, of whom the police identified all."),
        ("en", "25 people suffered from trafficking, as registered."),
        ("en", "The prevalence of identified victims was 25."),
        ("en", "Cyprus had 25 victims."),
        ("en", "Cyprus has 25 victims, all identified."),
        ("en", "In Cyprus 25 people were trafficked, whom the police identified."),
        ("zh", "塞浦路斯有25名受害人，均被识别。"),
        ("zh", "在塞浦路斯有25人被贩运，均被识别。"),
        ("zh", "塞浦路斯有25名受害人。"),
        ("zh", "识别的受害人总数为25名。"),
        ("fr", "Il y a 25 victimes, toutes identifiées par la police."),
        ("fr", "25 personnes ont subi la traite, selon les cas enregistrés."),
        ("fr", "La prévalence des victimes identifiées était de 25."),
        ("fr", "Chypre avait 25 victimes."),
        ("fr", "Chypre compte 25 victimes, toutes identifiées."),
        ("fr", "À Chypre, 25 personnes ont été victimes de la traite, toutes identifiées."),
        ("fr", "Le nombre de victimes à Chypre, identifiées, est de 25."),
        ("fr", "À Chypre, 25 victimes."),
    ],
)
def test_identified_is_never_told_as_how_many_there_are(language, sentence):
    with pytest.raises(ValueError, match=rf"words/{language}\.ftl, x: found"):
        wording.refuse("x", sentence, CHAIN, language)
    wording.refuse("x", sentence, ["migrant_stock"], language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The waiver led to more visas."),
        ("en", "Arrivals rose due to the waiver."),
        ("en", "The scheme boosted flows."),
        ("en", "Shortages drive recruitment."),
        ("zh", "免签导致签证增加。"),
        ("zh", "增长得益于新政策。"),
        ("zh", "短缺带动了招聘。"),
        ("fr", "L’exemption a entraîné une hausse des visas."),
        ("fr", "Les arrivées ont augmenté grâce à l’exemption."),
        ("fr", "Les pénuries favorisent le recrutement."),
    ],
)
def test_no_sentence_says_that_one_thing_brought_about_another(language, sentence):
    with pytest.raises(ValueError, match=rf"words/{language}\.ftl, ec-flow-in: found"):
        wording.refuse("ec-flow-in", sentence, [], language)
    # The one that says so of all figures needs the word.
    wording.refuse("house-methods-limits", sentence, [], language)


@pytest.mark.parametrize("indicator", sorted(wording.OF_VICTIMS))
def test_the_rule_is_of_every_indicator_that_counts_victims(indicator):
    known = {name.partition(":")[0] for name in wording.OF_VICTIMS}
    assert known <= set(catalogue.indicators())
    with pytest.raises(ValueError, match="not of how many there are"):
        wording.refuse("x", "There are 25 victims in Cyprus.", [indicator], "en")


def test_people_come_first_in_every_sentence():
    refused = {
        "en": "Illegal migrants came.",
        "zh": "非法移民入境。",
        "fr": "Des migrants illégaux sont venus.",
    }
    assert {*refused} == {*LANGUAGES}
    for language, sentence in refused.items():
        with pytest.raises(ValueError, match="found"):
            wording.refuse("x", sentence, [], language)


def test_every_language_has_the_rules_of_every_other():
    rules = table("wording")
    told = {
        language: sorted((r["about"], bool(r["needs"]), bool(r["never"])) for r in own)
        for language, own in (
            (code, rules[rules["language"] == code].to_dict("records")) for code in LANGUAGES
        )
    }
    assert told["en"]
    assert all(own == told["en"] for own in told.values())
