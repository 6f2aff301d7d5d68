"""In what order a brief's parts stand: read from its brief.typ, the single place of that order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Parts that print words which the layout names, and those that print what they always print.
_OF_KEYS = (
    "section",
    "wide",
    "chart",
    "policy",
    "missing",
    "listing",
    "grid-of",
    "matrix",
    "register",
    "register-short",
    "held-chart",
    "both-ways",
    "short-listing",
    "dates",
)
_WHOLE = (
    "front",
    "so-what",
    "glance",
    "entrusted",
    "changes",
    "quality",
    "coverage",
    "methods",
    "definitions",
    "facts",
    "colophon",
    "options",
    "gaps",
    "sure",
)
# One text of the document, set by a function of Typst itself.
_OF_ONE_TEXT = ("heading", "par", "small")
# What concerns the sheet of paper alone.
_ON_PAPER = ("pagebreak", "colbreak", "v", "h", "house.with")
# What keeps parts on one page.
_AROUND = ("together",)

_COMMENT = re.compile(r'("(?:\\.|[^"\\])*")|//[^\n]*')
_LOOP = re.compile(r"#?for key in \(([^()]*)\) \{ ([a-z-]+)\(key\) \}")
# What is set only where something is held: a chart or a table.
_HELD = re.compile(r"#?if not doc\.(?:charts|tables)\.(\w+)\.empty \{([^{}]*)\}")
_SET = re.compile(r"#?set \w+\([^()]*\);?")
_CALL = re.compile(r"(?<![\w.-])([a-z][\w.-]*)\(")
_TEXT = re.compile(r'text-of\("([^"]+)"\)')
_QUOTED = re.compile(r'"([^"]*)"')


@dataclass(frozen=True)
class Part:
    """One part of a brief.

    Attributes
    ----------
    name : str
        The function of house.typ or themes.typ that sets it, or ``columns``, ``held``.
    keys : tuple of str
        Which texts, charts or tables; of ``entrusted`` and ``sources`` what else they tell; of
        ``held`` what must be there.
    beside : tuple of tuples of Part
        Of ``columns``: what stands in each, side by side. Of ``held`` what is set then.
    """

    name: str
    keys: tuple[str, ...] = ()
    beside: tuple[tuple["Part", ...], ...] = ()


def parts(layout: str) -> list[Part]:
    """Return the parts of a brief in their order.

    Parameters
    ----------
    layout : str
        The text of brief.typ.

    Raises
    ------
    ValueError
        If the layout calls what is not known here: a page must not lack a part that the PDF has.
    """
    text = _COMMENT.sub(lambda found: found[1] or "", layout)
    text = _SET.sub("", _LOOP.sub(_unrolled, text))
    return list(_read(_HELD.sub(r'held("\1", \2)', text)))


def _unrolled(loop: re.Match[str]) -> str:
    return "\n".join(f'{loop[2]}("{key}")' for key in _QUOTED.findall(loop[1]))


def _read(text: str) -> Iterator[Part]:
    place = 0
    while call := _CALL.search(text, place):
        place = _end(text, call.end())
        name, arguments = call[1], text[call.end() : place - 1]
        if name == "grid":
            yield _columns(arguments)
        elif name == "held":
            key, _, inner = arguments.partition(",")
            yield Part("held", tuple(_QUOTED.findall(key)), (tuple(_read(inner)),))
        elif name in _AROUND:
            yield from _read(arguments)
        elif name not in _ON_PAPER:
            yield _part(name, arguments)


def _part(name: str, arguments: str) -> Part:
    quoted = tuple(_QUOTED.findall(arguments))
    if name in _WHOLE:
        option = ("held",) if name == "entrusted" and "always: false" in arguments else ()
        return Part(name, option)
    if name == "sources" and "s.definition" in arguments:
        return Part(name, ("territory",) if "s.territory" in arguments else ())
    if name in _OF_KEYS and quoted:
        return Part(name, quoted)
    if name in _OF_ONE_TEXT and len(_TEXT.findall(arguments)) == 1:
        return Part(name, (_TEXT.findall(arguments)[0],))
    raise ValueError(
        f"brief.typ: {name}({arguments[:60]}…) is no part that a web page can set. Known are: "
        f"{', '.join((*_OF_KEYS, *_WHOLE, *_OF_ONE_TEXT, 'sources', 'grid'))}. Use one of them, or "
        "teach it to twoway/layout.py and templates/brief.html.j2."
    )


def _columns(arguments: str) -> Part:
    cells = [a for a in _arguments(arguments) if not re.match(r"\s*[a-z-]+:", a)]
    return Part("columns", beside=tuple(tuple(_read(cell)) for cell in cells if cell.strip()))


def _arguments(text: str) -> Iterator[str]:
    """Split arguments at the commas between them, not at those within one."""
    start = depth = 0
    for place, sign in enumerate(text):
        depth += (sign in "([{") - (sign in ")]}")
        if sign == "," and depth == 0:
            yield text[start:place]
            start = place + 1
    yield text[start:]


def _end(text: str, start: int) -> int:
    """Return the place behind the bracket that closes the one opened before `start`."""
    depth = 1
    for place in range(start, len(text)):
        depth += (text[place] == "(") - (text[place] == ")")
        if depth == 0:
            return place + 1
    raise ValueError(f"brief.typ: a bracket is never closed: {text[start : start + 60]!r}.")
