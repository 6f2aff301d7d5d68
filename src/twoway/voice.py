"""How one language prints: numbers, areas, sentences. A further language is one entry here.

A sentence is a Fluent message. Its numbers come in only as `Fact`, which carries its id through the
formatting, so that every printed digit can be traced; a digit typed into the words is refused. A
name of an area comes in bare, and takes its article by a function: ``{ IN($home) }``.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from babel import Locale
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentType

from twoway import paths
from twoway.parity import parsed, signature
from twoway.reference import FORMS, area_form, area_name

# Between these the formatter wraps a number and its id; they never reach the page.
_OPEN, _SPLIT, _CLOSE = "\ue000", "\ue001", "\ue002"
_MARKED = re.compile(f"({_OPEN}.*?{_CLOSE})")

# Names that hold a digit and no quantity: the bloc of 27 members, as the labelling policy has it.
NAMES_WITH_DIGITS = ("EU27", "欧盟27国", "UE27", "EU28", "欧盟28国", "UE28")

MINUS = "\u2212"
NARROW = "\u202f"


@dataclass(frozen=True)
class Setting:
    """How the typesetter sets a language; it travels in the document, and the layout reads it.

    Attributes
    ----------
    justify, hyphenate : bool
        Lines of one length; words broken at line ends.
    boxed_numbers : bool
        A number is kept on one line. Not in Chinese, where a box would hide it from the typesetter,
        which sets the gap to the Han beside it.
    leading, spacing : float
        Between lines and between paragraphs, in em.
    title : float
        Size of the title, in points.
    """

    justify: bool = False
    hyphenate: bool = True
    boxed_numbers: bool = True
    leading: float = 0.64
    spacing: float = 0.95
    title: float = 24


@dataclass(frozen=True)
class Language:
    """What a language is to the product.

    Attributes
    ----------
    locale : str
        For Babel and Fluent.
    region : str
        For the typesetter, beside the language.
    fonts : tuple of str
        In order of preference; a Chinese page takes its punctuation from the Chinese face.
    large : tuple of (float, str)
        Scales for large numbers, largest first, with the word behind: value from, one unit, word.
    article : str
        What stands before some names of areas inside a sentence; `with_article` are their codes.
    ticks : tuple of (float, str)
        The same for numbers on an axis.
    percent, usd : str
        What stands about a number of percent and of US dollars.
    setting : Setting
        How the typesetter sets it.
    declared : bool
        Whether the declarations of sources and indicators are written in it; a language in which
        they are not has their words in its words file.
    """

    locale: str
    region: str
    fonts: tuple[str, ...]
    large: tuple[tuple[float, float, str], ...] = ()
    ticks: tuple[tuple[float, float, str], ...] = ()
    percent: str = "{}%"
    usd: str = "US${}"
    article: str = ""
    with_article: frozenset[str] = frozenset()
    setting: Setting = Setting()
    declared: bool = False


# The code of all countries together.
_ALL = "_T"

# Areas whose English names take "the" inside a sentence.
_THE = frozenset(
    {
        "ARE", "BHS", "CAF", "COD", "COG", "COM", "CYM", "DOM", "FRO", "GBR",
        "GMB", "MDV", "MHL", "MNP", "NLD", "PHL", "SLB", "TCA", "USA", "VGB",
        "VIR", "EU", "EU27_2020", "EU28", "SCHENGEN",
    }
)  # fmt: skip

LANGUAGES = {
    "en": Language(
        "en_GB",
        "gb",
        ("IBM Plex Sans", "Noto Sans SC"),
        ticks=((1e6, 1e6, "M"), (1e4, 1e3, "k")),
        article="the {}",
        with_article=_THE,
        declared=True,
    ),
    "zh": Language(
        "zh_CN",
        "cn",
        ("Noto Sans SC", "IBM Plex Sans"),
        large=((1e8, 1e8, "亿"), (1e5, 1e4, "万")),
        ticks=((1e8, 1e8, "亿"), (1e4, 1e4, "万")),
        usd="{}美元",
        setting=Setting(True, False, False, leading=0.8, spacing=1.05, title=25),
    ),
    "fr": Language(
        "fr_FR",
        "fr",
        # The last holds the narrow no-break space, which neither face before it has.
        ("IBM Plex Sans", "Noto Sans SC", "Twoway Spaces"),
        ticks=((1e6, 1e6, f"{NARROW}M"), (1e4, 1e3, f"{NARROW}k")),
        percent=f"{{}}{NARROW}%",
        # The code behind the amount, as the Interinstitutional Style Guide of the EU has it.
        usd="{}\u00a0USD",
        # Its words are long: at full size a title takes a line more, and broken lines disturb.
        setting=Setting(hyphenate=False, leading=0.6, title=22),
    ),
}


# The language that declarations, and with them citations, are written in.
DECLARED_IN = next(code for code, language in LANGUAGES.items() if language.declared)


class MissingFactError(LookupError):
    """A fact without value would be printed; `ids` names all such facts of the sentence."""

    def __init__(self, *ids: str) -> None:
        super().__init__(f"{', '.join(ids)} has no value and is printed: guard the sentence.")
        self.ids = ids


@dataclass(frozen=True)
class Fact(FluentType):
    """A released value inside a sentence.

    Its text is formatted by the language that prints it; without a value it may not be printed.
    """

    id: str
    value: float | None
    kind: str = "count"
    digits: int = 0
    unit: str = ""
    low: float | None = None
    high: float | None = None
    status: str = "A"

    def format(self, locale: Any) -> str:
        """Return the number between marks, with the id."""
        if self.value is None:
            raise MissingFactError(self.id)
        language = str(locale).replace("-", "_").partition("_")[0]
        text = format_number(self.value, self.kind, self.digits, LANGUAGES[language])
        return f"{_OPEN}{self.id}{_SPLIT}{text}{_CLOSE}"

    as_string = format


def format_number(value: float, kind: str, digits: int, language: Language) -> str:
    """Print a number as the language does.

    Counts are rounded to units and, in languages with scales, told in ten thousands from
    100,000 on, with a decimal where they are no whole ones; a percentage is of 100; a year is
    never grouped.
    """
    if kind == "year":
        return str(int(value))
    if kind == "count":
        for least, unit, word in language.large:
            if abs(value) >= least:
                return _decimal(value / unit, 0 if value % unit == 0 else 1, language) + word
    text = _decimal(value, digits, language)
    if kind == "percent":
        return language.percent.format(text)
    return language.usd.format(text) if kind == "usd" else text


def _decimal(value: float, digits: int, language: Language) -> str:
    pattern = "#,##0" + (f".{'0' * digits}" if digits else "")
    return format_decimal(value, format=pattern, locale=_locale(language.locale)).replace(
        "-", MINUS
    )


@cache
def _locale(name: str) -> Locale:
    """Return a locale by its name; looking the name up takes longer than printing a number."""
    return Locale.parse(name)


def joined(runs: Iterable[Mapping[str, str]]) -> str:
    """Return runs of text and numbers as the one string that they are read as."""
    return "".join(r.get("t", "") + r.get("n", "") for r in runs)


class Voice:
    """One language: its words file and its formats."""

    def __init__(self, language: str) -> None:
        if language not in LANGUAGES:
            raise ValueError(f"no language {language!r}: there are {', '.join(LANGUAGES)}.")
        self.name = language
        self.language = LANGUAGES[language]
        self._bundle = _bundle(language)

    def number(self, value: float, kind: str = "count", digits: int = 0) -> str:
        """Print a number in full."""
        return format_number(value, kind, digits, self.language)

    def tick(self, value: float) -> str:
        """Print a number in a chart, short: 20k, 2万, 20 k."""
        return self._short(value, 1)

    def ticks(self, values: Iterable[float]) -> list[str]:
        """Print the numbers of an axis, short and each as it is: 1M, 1.25M."""
        return [self._short(value, 3) for value in values]

    def _short(self, value: float, most: int) -> str:
        """Print a number with a word for its unit and as many digits as it has, or at most."""
        for least, unit, word in self.language.ticks:
            if abs(value) >= least:
                scaled = abs(value) / unit
                whole = (d for d in range(most) if round(scaled, d) == scaled)
                return _decimal(scaled, next(whole, most), self.language) + word
        return _decimal(abs(value), 0, self.language)

    def area(self, code: str) -> str:
        """Name of an area, as the labelling policy has it."""
        return area_name(code, self.name)

    def said(self, code: str) -> str:
        """Name of an area inside a sentence, with its article where the language has one."""
        if code == _ALL:
            return self.text("label-all-countries")
        name = self.area(code)
        return self.language.article.format(name) if code in self.language.with_article else name

    def messages(self) -> list[str]:
        """Every message of the words file, in its order."""
        return list(self._bundle._messages)

    def knows(self, key: str) -> bool:
        """Tell whether the words file has a message."""
        return key in self._bundle._messages

    def runs(self, key: str, **values: Any) -> list[dict[str, str]]:
        """Format a message into runs of text ``{"t": …}`` and numbers ``{"n": …, "id": …}``.

        Raises
        ------
        ValueError
            If the message or a variable is not there, a plain number is passed, or the words hold
            a digit.
        MissingFactError
            If facts without value are printed.
        """
        values = self._own(key, values)
        bare = [k for k, v in values.items() if isinstance(v, int | float)]
        if bare:
            raise ValueError(f"{self._where(key)}: {bare} are bare numbers; pass facts.")
        runs = []
        for piece in _MARKED.split(self._format(key, values)):
            if piece.startswith(_OPEN):
                name, text = piece[1:-1].split(_SPLIT)
                runs.append({"n": text, "id": name})
            elif piece:
                self._refuse_digits(key, piece, values)
                runs.append({"t": piece})
        return runs

    def text(self, key: str, **values: Any) -> str:
        """Format a message as one string."""
        return joined(self.runs(key, **values))

    def declared(self, key: str, **strings: str) -> str:
        """Format words that hold words of a declaration, where digits may be: a code, a formula."""
        return self._format(key, strings)

    def _own(self, key: str, values: dict[str, Any]) -> dict[str, Any]:
        """Return the variables that a message names: a brief has hundreds that it does not."""
        named = _variables(self.name, key)
        return {name: values[name] for name in named if name in values}

    def _format(self, key: str, values: dict[str, Any]) -> str:
        message = self._bundle._messages.get(key)
        pattern = None if message is None else self._bundle.get_message(key).value
        if pattern is None:
            raise ValueError(f"{self._where(key)}: no such message. Write it, in every language.")
        text, errors = self._bundle.format_pattern(pattern, values)
        missing = [i for e in errors if isinstance(e, MissingFactError) for i in e.ids]
        if missing:
            raise MissingFactError(*dict.fromkeys(missing))
        if errors:
            raise ValueError(f"{self._where(key)}: {'; '.join(map(str, errors))}")
        return str(text)

    def _refuse_digits(self, key: str, piece: str, values: dict[str, Any]) -> None:
        rest = piece
        named = [*NAMES_WITH_DIGITS, *(v for v in values.values() if isinstance(v, str))]
        # The longest first, as a short one may be part of it; one without a digit excuses none.
        with_digits = {name for name in named if re.search(r"\d", name)}
        for name in sorted(with_digits, key=len, reverse=True):
            rest = rest.replace(name, "")
        if re.search(r"\d", rest):
            raise ValueError(
                f"{self._where(key)}: a digit is typed into the words: {piece!r}. A number comes "
                "only from a fact: name it in facts.toml and put its variable here."
            )

    def _where(self, key: str) -> str:
        return f"words/{self.name}.ftl, {key}"


@cache
def _variables(language: str, key: str) -> tuple[str, ...]:
    message = _bundle(language)._messages.get(key)
    if message is None:
        return ()
    return tuple(sorted(signature(message)[0]))


@cache
def _bundle(language: str) -> FluentBundle:
    forms: dict[str, Any] = {
        form.upper(): partial(area_form, form=form, language=language) for form in FORMS
    }
    locale = LANGUAGES[language].locale.replace("_", "-")
    bundle = FluentBundle([locale], functions=forms, use_isolating=False)
    text = (paths.WORDS / f"{language}.ftl").read_text("utf-8")
    bundle.add_resource(parsed(text))
    return bundle
