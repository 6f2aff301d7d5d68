"""Every printed digit comes from a fact, in the format of the language."""

import pytest
from fluent.runtime import FluentBundle, FluentResource

from twoway import voice
from twoway.facts import Number, judge
from twoway.parity import disparities
from twoway.paths import WORDS
from twoway.voice import LANGUAGES, Fact, Voice, format_number


@pytest.fixture
def speak(monkeypatch: pytest.MonkeyPatch):
    """Return a voice that says what a test writes."""

    def make(text: str, language: str = "en") -> Voice:
        bundle = FluentBundle([LANGUAGES[language].locale.replace("_", "-")], use_isolating=False)
        bundle.add_resource(FluentResource(text))
        monkeypatch.setattr(voice, "_bundle", lambda _: bundle)
        return Voice(language)

    return make


@pytest.mark.parametrize(
    ("value", "kind", "digits", "english", "chinese"),
    [
        (24_900, "count", 0, "24,900", "24,900"),
        (99_999, "count", 0, "99,999", "99,999"),
        (1_004_177, "count", 0, "1,004,177", "100.4万"),
        (304_021_813, "count", 0, "304,021,813", "3.0亿"),
        (-1_400, "count", 0, "\u22121,400", "\u22121,400"),
        (0, "count", 0, "0", "0"),
        (37.73, "percent", 1, "37.7%", "37.7%"),
        (2.2304, "permille", 2, "2.23", "2.23"),
        (2024, "year", 0, "2024", "2024"),
        (5365.4, "usd", 0, "US$5,365", "5,365美元"),
    ],
)
def test_numbers_as_each_language_prints_them(value, kind, digits, english, chinese):
    assert format_number(value, kind, digits, LANGUAGES["en"]) == english
    assert format_number(value, kind, digits, LANGUAGES["zh"]) == chinese


def test_a_fact_keeps_its_id_through_the_sentence(speak):
    runs = speak("x = There were { $n } people.").runs("x", n=Fact("stock", 1200))
    assert runs == [{"t": "There were "}, {"n": "1,200", "id": "stock"}, {"t": " people."}]


def test_a_digit_typed_into_the_words_is_refused(speak):
    with pytest.raises(ValueError, match=r"words/en\.ftl, x: a digit is typed"):
        speak("x = In 2024 there were { $n }.").runs("x", n=Fact("stock", 5))
    assert speak("x = In the EU27: { $n }").runs("x", n=Fact("stock", 5))


def test_a_bare_number_a_missing_variable_and_a_missing_message_are_refused(speak):
    one = speak("x = { $n } people")
    with pytest.raises(ValueError, match="bare numbers"):
        one.runs("x", n=17)
    with pytest.raises(ValueError, match="Unknown external: n"):
        one.runs("x")
    with pytest.raises(ValueError, match="no such message"):
        one.runs("y")


def test_a_fact_without_value_cannot_be_printed(speak):
    with pytest.raises(LookupError, match="stock has no value and is printed: guard"):
        speak("x = { $n } people").runs("x", n=Fact("stock", None))


def number(value, year, **more):
    return Number(
        "n",
        value,
        "count",
        0,
        "persons",
        "x",
        period=__import__("datetime").date(year, 1, 1),
        **more,
    )


@pytest.mark.parametrize(
    ("new", "old", "verdict"),
    [
        (number(110, 2024), number(100, 2019), "up"),
        (number(90, 2024), number(100, 2019), "down"),
        (number(101, 2024), number(100, 2019), "stable"),
        (number(None, 2024), number(100, 2019), "nodata"),
        (number(110, 2024), number(0, 2019), "nodata"),
        (number(30, 2024), number(20, 2019), "small"),
        (number(200, 2024, status="B"), number(100, 2019), "break"),
        (number(200, 2024, basis="birth"), number(100, 2019, basis="citizenship"), "break"),
        (number(200, 2024, reported=12), number(100, 2019, reported=11), "break"),
    ],
)
def test_a_change_is_told_only_where_it_can_be(new, old, verdict):
    assert judge(new, old)[0] == verdict


def test_a_declared_break_between_two_years_forbids_a_change():
    assert judge(number(200, 2024), number(100, 2015), [2017])[0] == "break"
    assert judge(number(200, 2024), number(100, 2018), [2017])[0] == "up"


def test_the_languages_say_the_same_and_a_difference_is_found():
    texts = {lang: (WORDS / f"{lang}.ftl").read_text("utf-8") for lang in LANGUAGES}
    assert disparities(texts) == []
    lacking = texts["zh"].replace("ec-so-what", "ec-so-was")
    assert "zh: ec-so-what is missing" in disparities({"en": texts["en"], "zh": lacking})
    dropped = texts["zh"].replace(
        "较小群体为较大群体的{ $reciprocity }，只表示量级。", "只表示量级。"
    )
    assert any(
        "ec-who-unlike has other variables" in p
        for p in disparities({"en": texts["en"], "zh": dropped})
    )
