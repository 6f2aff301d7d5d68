"""What a reader in a hurry has of it: length, title, first page, both directions, what changed.

Key messages stand in the document as ``messages``: each ``{"runs", "direction": there | back |
both, "evidence": [ids], "as_of"}``; themes as ``themes``: each ``{"heading", "there": side, "back":
side}``, a side being ``{"runs", "id"}`` with the reason in `runs` where there is no id. Of a brief
without them, its key numbers and its table of both directions are taken. How a sentence says how
sure it is stands in ``confidence_words``. A key number without a value says what is absent in
``absence``.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, permutations
from typing import Any

from twoway.numerals import squeeze
from twoway.prose import HAN, PROSE, words
from twoway.reference import area_name
from twoway.scorecard.paper import Paper, said
from twoway.scorecard.rules import Lost, item, share

MOST_PAGES = 4
FEWEST, MOST = 3, 5
LEVELS = ("high", "medium", "low")
# Words of a text that holds of both directions, or says that nobody tells of any.
BOTH = {
    "en": ("both", "either", "neither", "no source", "no edition", "nobody"),
    # 均 alone stands in 人均 and 平均, "per head" and "on average", as well.
    "zh": ("双方", "两个方向", "任一方向", "均未", "均无", "均不", "均已"),
    "fr": ("deux sens", "aucun", "aucune", "l’un ni", "chaque sens", "chaque partie"),
}


def messages(paper: Paper) -> list[Mapping[str, Any]]:
    """Return the key messages; of a brief without any, its key numbers."""
    if paper.doc.get("messages"):
        return list(paper.doc["messages"])
    return [
        {**k, "runs": [{"n": k["big"], "id": k["id"]}, {"t": " "}, *k["runs"]],
         "direction": k.get("direction", k["tone"]), "evidence": [k["id"]], "apart": k["runs"]}
        for k in paper.doc["key_numbers"]
    ]  # fmt: skip


def _place(paper: Paper, message: Mapping[str, Any]) -> int:
    """Return the page of a message; that of a key number stands apart from its figure."""
    return paper.page_of(said(message.get("apart", message["runs"])))


@item(1, "Four pages and few words before the annex", 4)
def length(paper: Paper) -> Iterator[Lost]:
    """Two points for pages of A4, two for words."""
    prose = PROSE[paper.language]
    if paper.annex > MOST_PAGES:
        cure = "Move what can wait behind the heading texts.s-annex."
        yield Lost(2, f"{paper.annex} pages", f"{MOST_PAGES} before the annex", cure)
    sizes = {tuple(round(s) for s in page.get_size()) for page in paper.view}
    if sizes != {(595, 842)}:
        yield Lost(2, f"pages of {sorted(sizes)} points", "A4, 595 × 842", "Use `house`.")
    count = body_words(paper)
    if count > prose.body:
        cure = "Shorten, or move into the annex."
        yield Lost(2, f"{count} {prose.unit}", f"{prose.body} before the annex", cure)


def body_words(paper: Paper) -> int:
    """Count what is read before the annex: no chart, source line, id, head or foot."""
    # A word hyphenated at a line's end is one.
    text = re.sub("[\ufffe\u00ad]\\s*", "", " ".join(paper.body))
    count = len(words(_ID.sub("", text)))
    for name, figure in paper.figures.items():
        if figure.page <= paper.annex:
            drawn = paper.doc["drawn"][name]
            apart = (*drawn["ticks"], *drawn["labels"], paper.doc["charts"][name]["source"])
            count -= sum(len(words(text)) for text in apart)
    count -= _under_tables(paper)
    for page in map(squeeze, paper.body):
        heads = [r for r in paper.running if r and squeeze(r) in page]
        count -= sum(len(words(_ID.sub("", r))) for r in heads)
    return max(0, count)


def _under_tables(paper: Paper) -> int:
    """Count the words of source lines under tables, where they are not those of a chart too."""
    of_charts = {c.get("source") for c in paper.doc["charts"].values()}
    sources = {t["source"] for t in paper.doc["tables"].values() if "source" in t} - of_charts
    pages = "".join(map(squeeze, paper.body))
    return sum(pages.count(squeeze(source)) * len(words(source)) for source in sources)


# Ids of facts and of rows: stock_there, stock_by_member:1.
_ID = re.compile(r"\b[a-z]+(?:_[a-z0-9]+)+(?::\d+)?|\b[a-z]+:\d+")


@item(2, "The title names corridor and period, in few words", 2, reader=True)
def title(paper: Paper) -> Iterator[Lost]:
    """Half for each side and the period, half for shortness and for its place."""
    name, prose = paper.doc["title"], PROSE[paper.language]
    count = len(words(name))
    if count > prose.title or paper.page_of(name) != 1:
        found = f"{count} {prose.unit}" if paper.page_of(name) == 1 else "not on page 1"
        yield Lost(1, found, f"{prose.title} at most, on page 1", "Shorten the title.", 1)
    head = f"{name} {paper.text('subtitle')}"
    lacking = [s for s in paper.enclosed["sides"].values() if s and not _named(s, head, paper)]
    if lacking:
        found, cure = f"nothing of {', '.join(lacking)}", "Name both sides in title or subtitle."
        yield Lost(0.5, found, "both sides of the corridor", cure, 1)
    years = {
        str(int(f["value"])) for f in paper.facts.values() if f["kind"] == "year" and f["value"]
    }
    if not any(y in years for y in re.findall(r"\d{4}", head)):
        yield Lost(0.5, "no year", "the period", "Print its years in title or subtitle.", 1)


def _named(code: str, text: str, paper: Paper) -> bool:
    """Tell whether an area stands in a text by its name."""
    return _holds(text, _name(code, paper))


def _name(code: str, paper: Paper) -> str:
    """Return the name of an area, of a bloc the name less its number."""
    return re.split(r"\d", area_name(code, paper.language))[0].strip()


def _holds(text: str, phrase: str) -> bool:
    """Tell whether a phrase stands in a text as words of its own: no EU stands in "museum"."""
    return f" {_spaced(phrase)} " in f" {_spaced(text)} "


def _spaced(text: str) -> str:
    """Return the words of a text in small letters with a space between; of Chinese each sign."""
    return " ".join(re.findall(r"[^\W\d_]+", re.sub(HAN, r" \g<0> ", text.lower())))


@item(3, "Page 1 alone suffices: three to five messages with number, unit and year", 6)
def first_page(paper: Paper) -> Iterator[Lost]:
    """Two points for how many, two for shortness, two for number, unit and year."""
    told = [m for m in messages(paper) if _place(paper, m) == 1]
    if not FEWEST <= len(told) <= MOST:
        found = f"{len(told)} key messages on page 1"
        yield Lost(2, found, f"{FEWEST} to {MOST}", "Declare them as messages of the brief.", 1)
    if not told:
        yield Lost(4, "nothing to measure", "messages", "Declare them as messages of the brief.", 1)
    prose = PROSE[paper.language]
    yield from share(2, _too_long(told, prose.message, prose.unit), len(told))
    yield from share(2, _bare(paper, told), len(told))


def _too_long(told: Sequence[Mapping[str, Any]], most: int, unit: str) -> Iterator[Lost]:
    for message in told:
        count = len(words(said(message["runs"])))
        if count > most:
            found = f"{count} {unit} in {said(message['runs'])[:40]!r}…"
            yield Lost(0, found, f"{most} at most", "Shorten the message.", 1)


def _bare(paper: Paper, told: Sequence[Mapping[str, Any]]) -> Iterator[Lost]:
    """Messages that lack a number with a unit, or a year; what is absent has neither."""
    for message in _valued(told):
        facts = [paper.facts[r["id"]] for r in message["runs"] if r.get("id") in paper.facts]
        has_number = any(f["kind"] != "year" and f["unit"] for f in facts)
        has_year = any(f["kind"] == "year" for f in facts)
        if not (has_number and has_year):
            lacks = "number with a unit" if not has_number else "year"
            found = f"no {lacks} in {said(message['runs'])[:40]!r}…"
            yield Lost(0, found, "a number, its unit and its year", "Print them as facts.", 1)


def _valued(told: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return the messages but those of a key number that has no value."""
    return [m for m in told if not m.get("absence")]


@item(4, "Both directions on page 1 and in each theme, or why not", 6)
def directions(paper: Paper) -> Iterator[Lost]:
    """Two points for page 1, four for the themes."""
    told = {m["direction"] for m in messages(paper) if _place(paper, m) == 1}
    lacking = sorted({"there", "back"} - told) if "both" not in told else []
    if lacking:
        found = f"no message of the direction {', '.join(lacking)}"
        yield Lost(2, found, "both on page 1", "Add a message, or the reason for its absence.", 1)
    themes = paper.doc.get("themes") or paper.doc["glance"]
    if not themes:
        cure = "Declare the themes of the brief, or its table of both directions."
        yield Lost(4, "no theme", "themes with both directions", cure)
    yield from share(4, _one_sided(paper, themes), len(themes))


def _one_sided(paper: Paper, themes: Sequence[Mapping[str, Any]]) -> Iterator[Lost]:
    for theme in themes:
        name = said(theme.get("heading") or theme.get("what"))
        sides = {side: theme.get(side, {}).get("runs", []) for side in ("there", "back")}
        texts = {side: said(runs) for side, runs in sides.items()}
        silent = [side for side, text in texts.items() if not paper.page_of(text)]
        if silent:
            found = f"nothing printed of the direction {silent[0]} in {name!r}"
            cure = "Print the figure, or why there is none."
            yield Lost(0, found, "a figure or a reason", cure, paper.page_of(name))
        # In a table each figure stands under its direction, and two may be the same.
        elif theme.get("heading") and _told_once(**sides) and not _of_both(texts["there"], paper):
            found = f"told of one side alone in {name!r}, in the same text for both directions"
            cure = "Tell of each direction, or say that it holds of both or of neither."
            yield Lost(0, found, "a text that speaks of both", cure, paper.page_of(name))


def _told_once(there: Any, back: Any) -> bool:
    """Tell whether two directions have one text; two facts that print alike are two."""
    ids = [[run["id"] for run in runs if "id" in run] for runs in (there, back)]
    return squeeze(said(there)) == squeeze(said(back)) and ids[0] == ids[1]


def _of_both(text: str, paper: Paper) -> bool:
    """Tell whether a text speaks of both directions: by a word, an arrow each way or both names."""
    if any(_holds(text, word) for word in BOTH[paper.language]):
        return True
    names = [_name(side, paper) for side in paper.enclosed["sides"].values() if side]
    # One arrow names both sides and tells of one direction.
    if "→" in text:
        ways = [rf"{re.escape(a)}\w*\s*→\s*{re.escape(b)}" for a, b in permutations(names, 2)]
        return bool(ways) and all(re.search(way, text) for way in ways)
    return len(names) > 1 and all(_holds(text, name) for name in names)


@item(5, "Each message says how sure it is, and the word has a printed meaning", 3)
def confidence(paper: Paper) -> Iterator[Lost]:
    """Two points for the words, one for their meanings."""
    told = messages(paper)
    valued = _valued(told)
    faults = chain(_unsure(paper, valued), _sure_of_nothing(paper, told))
    yield from share(2, faults, len(told))
    used = {*LEVELS} & {level_of(paper, m) for m in valued}
    meanings = {level: _meaning(paper, level) for level in used}
    unexplained = sorted(level for level, text in meanings.items() if not paper.page_of(text))
    # Where no figure has a value, no word is needed.
    wordless = not used and (valued or not told)
    if unexplained or wordless:
        found = f"no printed meaning of {', '.join(unexplained) or 'any word'}"
        cure = "Print texts.confidence, which says what each word means."
        yield Lost(1, found, "what each word means", cure)


def _meaning(paper: Paper, level: str) -> str:
    """Return the sentence that holds a level's word with what it means, empty where none does."""
    meaning = paper.text("confidence") or paper.text(f"sure-{level}")
    word = paper.doc["confidence_words"][level]["word"]
    return meaning if squeeze(word).lower() in squeeze(meaning).lower() else ""


def level_of(paper: Paper, message: Mapping[str, Any]) -> str:
    """Return how sure a message says that it is, as its language says it; empty where it does not.

    A message may declare its level (`confidence`): it must say so nonetheless.
    """
    found = _level_said(paper, message)
    return found if found == message.get("confidence", found) else ""


def _level_said(paper: Paper, message: Mapping[str, Any]) -> str:
    text = squeeze(said(message["runs"])).lower()
    words = {
        level: squeeze(w["said"]).lower() for level, w in paper.doc["confidence_words"].items()
    }
    return next((level for level in LEVELS if words[level] in text), "")


def _unsure(paper: Paper, told: Sequence[Mapping[str, Any]]) -> Iterator[Lost]:
    for message in told:
        if not level_of(paper, message) or not _place(paper, message):
            found = f"no confidence in {said(message['runs'])[:40]!r}…"
            expected = " or ".join(w["said"] for w in paper.doc["confidence_words"].values())
            cure = "Let the sentence say it, as label-confidence-said of the words file has it."
            yield Lost(0, found, expected, cure, _place(paper, message))


def _sure_of_nothing(paper: Paper, told: Sequence[Mapping[str, Any]]) -> Iterator[Lost]:
    """Messages of what has no value that say nonetheless how sure it is."""
    for message in told:
        level = message.get("confidence") or _level_said(paper, message)
        if message.get("absence") and level:
            found = f"confidence {level} of no value in {said(message['runs'])[:40]!r}…"
            cure = "Give what is absent no level, and let its sentence say none."
            yield Lost(0, found, "no confidence without a value", cure, _place(paper, message))


@item(6, "What changed since the last edition, revisions among it", 3)
def changes(paper: Paper) -> Iterator[Lost]:
    """One point for the heading, one for what changed, one for what publishers revised."""
    if not heading(paper, "s-changes"):
        yield Lost(1, "no heading texts.s-changes", "one", "Place #changes() of house.typ.")
    told = paper.doc["changes"]
    rows = [r["id"] for r in told["rows"] if not paper.page_of(r["id"])]
    if not paper.page_of(said(told["intro"])) or rows:
        found = f"changes not printed: {', '.join(rows[:3]) or 'the sentence on them'}"
        yield Lost(1, found, "each change since the release before", "Place #changes().")
    revised = paper.doc["revised"]
    figures = [r["last"]["figure"] for r in revised if not paper.page_of(r["last"]["figure"])]
    if figures or not (revised or paper.page_of(paper.text("revised-none"))):
        found = "no revision told" if not revised else f"{figures[0]} not printed"
        cure = "List revised figures in facts.toml, or say texts.revised-none."
        yield Lost(1, found, "what publishers revised, or that they did not", cure)


def heading(paper: Paper, key: str) -> int:
    """Return the page of the heading that a text of the document is, 0 where there is none."""
    wanted = squeeze(paper.text(key))
    return next((h.page for h in paper.headings if wanted and squeeze(h.text) == wanted), 0)
