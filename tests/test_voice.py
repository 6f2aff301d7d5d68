"""Every printed digit comes from a fact, in the format of the language."""

import re
import shutil

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fontTools.ttLib import TTFont

from twoway import paths, render, voice
from twoway.facts import Number, judge
from twoway.parity import disparities
from twoway.paths import FONTS, PACKAGE, WORDS
from twoway.voice import LANGUAGES, Fact, Language, Voice, format_number


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
    ("value", "kind", "digits", "english", "chinese", "french"),
    [
        (24_900, "count", 0, "24,900", "24,900", "24\u202f900"),
        (99_999, "count", 0, "99,999", "99,999", "99\u202f999"),
        (1_004_177, "count", 0, "1,004,177", "100.4万", "1\u202f004\u202f177"),
        (304_021_813, "count", 0, "304,021,813", "3.0亿", "304\u202f021\u202f813"),
        (-1_400, "count", 0, "\u22121,400", "\u22121,400", "\u22121\u202f400"),
        (0, "count", 0, "0", "0", "0"),
        (37.73, "percent", 1, "37.7%", "37.7%", "37,7\u202f%"),
        (2.2304, "permille", 2, "2.23", "2.23", "2,23"),
        (2024, "year", 0, "2024", "2024", "2024"),
        (5365.4, "usd", 0, "US$5,365", "5,365美元", "5\u202f365\u00a0USD"),
    ],
)
def test_numbers_as_each_language_prints_them(value, kind, digits, english, chinese, french):
    printed = {"en": english, "zh": chinese, "fr": french}
    assert {*printed} == {*LANGUAGES}
    for code, language in LANGUAGES.items():
        assert format_number(value, kind, digits, language) == printed[code]


@pytest.mark.parametrize(
    ("value", "ticks"),
    [
        (5_000, ("5,000", "5,000", "5\u202f000")),
        (20_000, ("20k", "2万", "20\u202fk")),
        (27_458, ("27.5k", "2.7万", "27,5\u202fk")),
        (1_000_000, ("1M", "100万", "1\u202fM")),
        (-400_000, ("400k", "40万", "400\u202fk")),
    ],
)
def test_numbers_in_a_chart_are_short_and_without_a_sign(value, ticks):
    assert tuple(Voice(code).tick(value) for code in LANGUAGES) == ticks


def test_numbers_on_an_axis_stand_where_they_say():
    ends = (0, 750_000, 1_000_000, 1_250_000, 12_500)
    assert Voice("en").ticks(ends) == ["0", "750k", "1M", "1.25M", "12.5k"]
    assert Voice("zh").ticks(ends) == ["0", "75万", "100万", "125万", "1.25万"]
    assert Voice("fr").ticks(ends)[3] == "1,25\u202fM"


def test_a_language_reads_its_numbers_with_glyphs_that_its_faces_have():
    """Typst and the charts take what a face lacks from the next one, and nothing from elsewhere."""
    faces = [TTFont(path) for path in sorted(FONTS.glob("*-Regular.ttf"))]
    held = {face["name"].getDebugName(1): set(face.getBestCmap()) for face in faces}
    for code, language in LANGUAGES.items():
        voice = Voice(code)
        text = voice.number(-1_234_567.8, "percent", 1) + voice.number(5365, "usd")
        words = (WORDS / f"{code}.ftl").read_text("utf-8").replace("\n", "")
        known = set().union(*(held[font] for font in language.fonts))
        assert {c for c in text + words if ord(c) not in known} == set()


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
        # Next to all are gone: no "100% fewer" where some are left.
        (number(0, 2024), number(2_254, 2019), "small"),
        (number(9, 2024), number(2_254, 2019), "small"),
        (number(60, 2024), number(2_254, 2019), "down"),
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
    dropped = texts["zh"].replace("较小群体为较大群体的{ $reciprocity }：口径不同。", "口径不同。")
    assert any(
        "ec-who-unlike has other variables" in p
        for p in disparities({"en": texts["en"], "zh": dropped})
    )


def test_words_of_declarations_stand_in_every_language_in_which_nothing_is_declared():
    texts = {lang: (WORDS / f"{lang}.ftl").read_text("utf-8") for lang in LANGUAGES}
    assert not any(line.startswith("declared-") for line in texts["en"].splitlines())
    lacking = texts["fr"].replace("declared-unit-eur =", "declared-unit-euro =")
    assert disparities({**texts, "fr": lacking}) == [
        "fr: declared-unit-eur is missing",
        "zh: declared-unit-euro is missing",
    ]


def test_a_further_language_is_one_entry_one_file_and_its_names(monkeypatch, tmp_path):
    """A made-up one, Italian by its numbers, says what the first says and is sought in no list."""
    for language in LANGUAGES:
        shutil.copy(WORDS / f"{language}.ftl", tmp_path)
    french = (WORDS / "fr.ftl").read_text("utf-8").splitlines(keepends=True)
    declared = "".join(line for line in french if line.startswith("declared-"))
    words = (WORDS / "en.ftl").read_text("utf-8").replace("Key findings", "Risultati principali")
    (tmp_path / "it.ftl").write_text(words + "\n" + declared, "utf-8")
    monkeypatch.setattr(paths, "WORDS", tmp_path)
    own = Language("it_IT", "it", ("IBM Plex Sans",), usd="{} USD")
    monkeypatch.setitem(LANGUAGES, "it", own)
    voice = Voice("it")
    assert voice.text("house-s-key") == "Risultati principali"
    assert voice.number(1_234_567) == "1.234.567"
    assert voice.text("chart-over", number=Fact("n", 2.5, digits=1)) == "over 2,5"
    assert voice.area("DEU") == "Germania"
    assert voice.declared("declared-unit-workers") == "travailleurs"
    render.same_words()


def test_french_sets_its_signs_off_by_spaces_that_do_not_break_and_bends_its_apostrophes():
    for line in (WORDS / "fr.ftl").read_text("utf-8").splitlines():
        said = line.partition(" = ")[2] if re.match(r"[a-z]", line) else line.strip()
        if said and not line.startswith("#"):
            assert not re.search(r"\S [;:?!»](\s|$)|« |\w'\w|\d %", said), line


def test_no_module_and_no_layout_knows_a_language_by_its_name():
    named = re.compile(rf"""(==|!=|in|not in) *[("'\[]*({"|".join(LANGUAGES)})["']""")
    files = [f for kind in ("py", "typ", "j2") for f in PACKAGE.rglob(f"*.{kind}")]
    assert len(files) > 100
    found = [
        f"{path.name}: {line.strip()}"
        for path in files
        for line in path.read_text("utf-8").splitlines()
        if named.search(line) and re.search(r"lang|voice|doc\.|code", line)
    ]
    assert found == []
