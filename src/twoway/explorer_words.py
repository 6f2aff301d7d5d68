"""What the explorer says: every word of one language that its rows may need.

The page fills in numbers and names itself, so a message keeps its variables in braces. Codes that a
row may hold get a label where a words file has one: under ``ex-value-<column>-<code>`` where the
code means something else in another column, else under ``ex-value-<code>``; others stand as codes.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from babel import Locale

from twoway import gaps, paths, signs
from twoway.catalogue import sources
from twoway.listing import slug
from twoway.missing import absences, kinds
from twoway.parity import signatures
from twoway.reference import table
from twoway.voice import LANGUAGES, Language, Voice, format_number

PREFIX = "ex-"
# Labels of codes are handed on for the codes that occur, not as messages.
_LABELS = ("ex-value-", "ex-reason-", "ex-span-")
# Columns that name a source, or several joined by a plus.
_OF_SOURCES = ("source", "system", "stock_source", "count_source")
# Columns whose words are those of lists of printed figures.
_QUOTED = {"concept": "concept", "breakdown": "breakdown", "counted_in": "unit"}
_AREAS = ("reporter",)
# Columns that a page labels value by value: the others are numbers, days, texts of a publisher.
_COPIED = ("period", "period_end", "edition", "stock_edition", "count_edition", "record", "keyed",
           "citation", "since", "waived", "described_from", "title")  # fmt: skip
# A code may be made of codes: two bases, a method and a component, several remarks.
_JOINTS = {"basis": "/", "variety": " ", "mark": " "}
_SPAN = re.compile(r"(M|Y)(\d+)-(\d+)|(M|Y)_?GE(\d+)")
_MOST_VALUES = 400

Words = dict[str, Any]
Met = Mapping[str, Iterable[str]]


def words(language: str, met: Met, indicators: Mapping[str, Mapping[str, Any]]) -> Words:
    """Return everything that the page may say in one language.

    Parameters
    ----------
    met : mapping
        The text columns of all tables, each with the values that occur.
    indicators : mapping
        What the declaration of each indicator says.
    """
    voice = Voice(language)
    own = LANGUAGES[language]
    return {
        "name": _own_name(language),
        "locale": own.locale.replace("_", "-"),
        "large": own.large,
        "ticks": own.ticks,
        "usd": _pattern("usd", own),
        "percent": _pattern("percent", own),
        "draft": voice.text("house-draft"),
        "sentence": voice.declared("label-legend", signs="{signs}"),
        "comma": voice.text("chart-comma"),
        "semicolon": voice.text("chart-semicolon"),
        "say": _templates(voice),
        "areas": {code: voice.area(code) for code in _areas_of(met)},
        "indicators": {name: _declared(voice, name, said) for name, said in indicators.items()},
        "values": {c: _labels(voice, c, values) for c, values in met.items() if c not in _COPIED},
        "missing": {
            k: {"sign": signs.glyph(k), "name": signs.absence(k, voice)} for k in kinds()
        },
        "reasons": _reasons(voice),
        "marks": {m.lower(): voice.text(f"label-mark-{m.lower()}") for m in signs.MARKED},
        "custody": _messages(voice, "label-custody-"),
        "hands": _messages(voice, "label-hands-"),
    }  # fmt: skip


def _own_name(language: str) -> str:
    name = Locale(language).get_display_name(language) or language
    return name[:1].upper() + name[1:]


def _reasons(voice: Voice) -> dict[str, str]:
    """Why a figure may be missing; a reason that no words file has stands as its code."""
    keys = {reason: f"ex-reason-{slug(reason)}" for reason in absences()}
    return {reason: voice.text(key) for reason, key in keys.items() if voice.knows(key)}


def _pattern(kind: str, language: Language) -> str:
    """How a language prints an amount of a kind, the number itself as ``{n}``."""
    return format_number(0, kind, 0, language).replace("0", "{n}")


def _templates(voice: Voice) -> dict[str, str]:
    """Every message of the page, each variable standing as itself in braces."""
    text = (paths.WORDS / f"{voice.name}.ftl").read_text("utf-8")
    return {
        key.removeprefix(PREFIX): voice.declared(key, **{name: f"{{{name}}}" for name in variables})
        for key, (variables, _) in signatures(text).items()
        if key.startswith(PREFIX) and not key.startswith(_LABELS)
    }


def _declared(voice: Voice, name: str, said: Mapping[str, Any]) -> dict[str, str]:
    """Words of an indicator's declaration: its own where the language has no others."""
    found = {}
    for part in ("label", "unit", "formula", "cannot_say", "edge", "reference"):
        key = f"declared-indicator-{slug(name)}-{slug(part)}"
        found[part] = voice.declared(key) if voice.knows(key) else str(said.get(part, ""))
    return found


def _areas_of(met: Met) -> list[str]:
    known = set(table("areas")["code"])
    named = {v for c in ("origin", "destination", "area", *_AREAS) for v in met.get(c, ())}
    return sorted(named & known)


def _labels(voice: Voice, column: str, values: Iterable[str]) -> dict[str, str]:
    """Label each code that has one; texts that are too many are no codes."""
    codes = sorted(v for v in values if v)
    if len(codes) > _MOST_VALUES:
        return {}
    labels = {code: _label(voice, column, code) for code in codes}
    return {code: label for code, label in labels.items() if label != code}


def _label(voice: Voice, column: str, code: str) -> str:
    if column in _OF_SOURCES:
        return " + ".join(_source(voice, name) for name in code.split("+"))
    if column in _QUOTED:
        key = f"declared-{_QUOTED[column]}-{slug(code)}"
        return voice.declared(key) if voice.knows(key) else code
    if column in _AREAS:
        return voice.area(code) if code in set(table("areas")["code"]) else code
    joint = _JOINTS.get(column)
    parts = code.split(joint) if joint else [code]
    said = [_word(voice, column, part) for part in parts]
    return (joint if joint == "/" else voice.text("chart-comma")).join(said) if joint else said[0]


def _word(voice: Voice, column: str, code: str) -> str:
    span = _SPAN.fullmatch(code)
    if span:
        return _span(voice, span)
    if column == "next_action":
        return gaps.next_step(code, voice)
    for key in (
        f"ex-value-{slug(column)}-{slug(code)}",
        f"ex-value-{slug(code)}",
        f"instrument-{slug(code)}" if column == "instrument" else "",
        f"chart-reason-{slug(code)}" if column == "permit_reason" else "",
    ):
        if key and voice.knows(key):
            return voice.text(key)
    return code


def _span(voice: Voice, span: re.Match[str]) -> str:
    """Tell a span of months or years: ``M3-5``, ``Y_GE18``."""
    scale, first, last, open_scale, least = span.groups()
    said = f"{first}–{last}" if first else voice.text("ex-span-from", least=least)
    return voice.text(
        "ex-span-months" if (scale or open_scale) == "M" else "ex-span-years", span=said
    )


def _source(voice: Voice, name: str) -> str:
    key = f"declared-source-{slug(name)}-title"
    if voice.knows(key):
        return voice.declared(key)
    known = sources().get(name)
    return known.source.title if known else name


def _messages(voice: Voice, prefix: str) -> dict[str, str]:
    return {k.removeprefix(prefix): voice.text(k) for k in voice.messages() if k.startswith(prefix)}
