"""How a text reads: how long it is, in sentences of what length, of words of how many syllables.

What counts as long differs by language: English and French are counted in words, Chinese in
characters. French says the same in about a fifth more words than English.

References
----------
Kincaid, J. P., Fishburne, R. P., Rogers, R. L. and Chissom, B. S. (1975). Derivation of new
readability formulas for Navy enlisted personnel. Research Branch Report 8-75.
Kandel, L. and Moles, A. (1958). Application de l'indice de Flesch à la langue française. Cahiers
Études de Radio-Télévision 19.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

HAN = r"[\u3400-\u4dbf\u4e00-\u9fff]"
_WORD = re.compile(rf"{HAN}|\d[\d.,\u202f\u00a0]*%?|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ0-9«“])|(?<=[。！？；])")
_ACRONYM = re.compile(r"(?<![A-Za-z0-9_/])([A-Z]{2,6})(?![A-Za-z0-9_/])")
# Names that need no spelling: blocs and countries as everyone writes them.
_KNOWN = frozenset({"EU", "UN", "US", "UE", "ONU", "AT", "CSV", "PDF", "USD", "EUR"})


@dataclass(frozen=True)
class Prose:
    """What is long in a language, and how hard it reads.

    Attributes
    ----------
    unit : str
        What is counted.
    body, title, message : int
        So many at most before the annex, in the title, in a key message.
    line : int
        Signs in a line at most.
    measure : str
        Name of the measure of `hardness`.
    hardness : callable
        From sentences, each a list of words, to a number: the higher, the harder.
    hardest : float
        The hardest that is plain.
    han : bool
        Whether it is written in Han characters, with their punctuation.
    """

    unit: str
    body: int
    title: int
    message: int
    line: int
    measure: str
    hardness: Callable[[Sequence[Sequence[str]]], float]
    hardest: float
    han: bool = False


def words(text: str) -> list[str]:
    """Words of a text; of Chinese each character, a number being one."""
    return _WORD.findall(text)


def sentences(text: str) -> list[list[str]]:
    """Sentences of a text, each as its words; none without words."""
    return [found for part in _SENTENCE.split(text) if (found := words(part))]


def acronyms(text: str) -> list[str]:
    """Acronyms of Latin capitals in the order of their first use, but for names all know."""
    return [a for a in dict.fromkeys(_ACRONYM.findall(text)) if a not in _KNOWN]


def spelt(acronym: str, text: str) -> bool:
    """Tell whether a text says what an acronym stands for: before or behind it, in brackets."""
    inside = rf"[（(]\s*{acronym}\s*[）)]"
    behind = rf"{acronym}\s?[（(][^）)]{{4,}}[）)]"
    return re.search(f"{inside}|{behind}", text) is not None


def grade(said: Sequence[Sequence[str]]) -> float:
    """Return the Flesch–Kincaid grade of English sentences: years of school, about 5 to 18."""
    count = sum(map(len, said))
    beats = sum(_syllables_en(w) for s in said for w in s)
    return 0.39 * count / len(said) + 11.8 * beats / count - 15.59


def kandel_moles(said: Sequence[Sequence[str]]) -> float:
    """Return 100 less the Kandel–Moles ease of French sentences: higher is harder."""
    count = sum(map(len, said))
    beats = sum(_syllables_fr(w) for s in said for w in s)
    return 100 - (207 - 1.015 * count / len(said) - 73.6 * beats / count)


def mean_length(said: Sequence[Sequence[str]]) -> float:
    """Return the mean length of sentences in characters."""
    return sum(map(len, said)) / len(said)


def _syllables_en(word: str) -> int:
    """Count groups of vowels, but for a mute e at the end; a number counts once."""
    low = word.lower()
    groups = len(re.findall(r"[aeiouy]+", low))
    mute = low.endswith("e") and not low.endswith(("le", "ee", "ie", "ye")) and groups > 1
    ending = re.search(r"[^aeioutd]ed$|[^aeiouscxzh]es$", low) is not None and groups > 1
    return max(1, groups - mute - ending)


def _syllables_fr(word: str) -> int:
    """Count groups of vowels, but for a mute e, es or ent at the end; a number counts once."""
    low = re.sub(r"(?<=[^aeiouyéèêàâîïôûùœ])(?:e|es|ent)$", "", word.lower())
    return max(1, len(re.findall(r"[aeiouyéèêëàâîïôûùœæ]+", low)))


# A grade of 12 is an ease of about 40 in English at seventeen words a sentence; French is asked for
# the same ease on its own scale. Fifty characters are two lines of a Chinese column.
PROSE = {
    "en": Prose("words", 1500, 15, 35, 75, "Flesch–Kincaid grade", grade, 12),
    "fr": Prose("words", 1800, 18, 42, 75, "100 less the Kandel–Moles ease", kandel_moles, 60),
    "zh": Prose(
        "characters", 2800, 36, 80, 50, "mean sentence, characters", mean_length, 50, han=True
    ),
}
