"""Sentences that say more of a figure than it bears out are refused, in every language."""

import pytest

from twoway import catalogue, wording

CHAIN = ["trafficking_chain"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "In 2022 the authorities identified 25 victims."),
        ("en", "Courts convicted 12 traffickers."),
        ("zh", "2022年当局识别了25名受害人。"),
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
    ],
)
def test_identified_is_never_told_as_how_many_there_are(language, sentence):
    with pytest.raises(ValueError, match=rf"words/{language}\.ftl, x: found"):
        wording.refuse("x", sentence, CHAIN, language)
    wording.refuse("x", sentence, ["migrant_stock"], language)


@pytest.mark.parametrize("indicator", sorted(wording.OF_VICTIMS))
def test_the_rule_is_of_every_indicator_that_counts_victims(indicator):
    known = {name.partition(":")[0] for name in wording.OF_VICTIMS}
    assert known <= set(catalogue.indicators())
    with pytest.raises(ValueError, match="not of how many there are"):
        wording.refuse("x", "There are 25 victims in Cyprus.", [indicator], "en")


def test_people_come_first_in_every_sentence():
    for language, sentence in (("en", "Illegal migrants came."), ("zh", "非法移民入境。")):
        with pytest.raises(ValueError, match="found"):
            wording.refuse("x", sentence, [], language)
