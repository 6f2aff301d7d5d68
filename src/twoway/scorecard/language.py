"""Plain words: how hard it reads, acronyms that are spelled, words that are never used."""

import re
from collections.abc import Iterator

from twoway.prose import PROSE, acronyms, sentences, spelt, words
from twoway.scorecard.front import messages
from twoway.scorecard.options import gaps, never, options
from twoway.scorecard.paper import Paper, said
from twoway.scorecard.rules import Lost, item
from twoway.wording import EVERY

# A heading is no sentence.
_FEWEST_WORDS = 8


@item(9, "Plain language: easy sentences, acronyms spelled once, people first", 4)
def plain(paper: Paper) -> Iterator[Lost]:
    """Two points for ease, one for acronyms, one for words."""
    prose, text = PROSE[paper.language], body_text(paper)
    told = [s for part in text for s in sentences(part)]
    hardness = prose.hardness(told) if told else 0.0
    if hardness > prose.hardest:
        longest = max(told, key=len)
        found = f"{prose.measure} {hardness:.1f}; the longest sentence has {len(longest)}"
        expected = f"{prose.hardest:g} at most"
        cure = f"Cut long sentences, first the one from {' '.join(longest[:5])!r}."
        yield Lost(2, found, expected, cure, paper.page_of("".join(longest[:6])))
    whole = " ".join(" ".join(page.split()) for page in paper.pages)
    bare = [a for a in acronyms(" ".join(text)) if not spelt(a, whole)]
    if bare:
        cure = "Spell each once, with the acronym in brackets."
        yield Lost(
            1, f"{', '.join(bare)} never spelled", "each spelled once", cure, paper.page_of(bare[0])
        )
    for pattern, why in never(EVERY, paper.language):
        hit = re.search(pattern, whole, re.IGNORECASE)
        if hit:
            yield Lost(
                1,
                repr(hit.group()),
                f"no such word: {why}",
                "Say it otherwise.",
                paper.page_of(hit.group()),
            )
            break


def body_text(paper: Paper) -> list[str]:
    """Sentences of the document that stand before the annex."""
    runs = [*paper.doc["texts"].values(), *(m["runs"] for m in messages(paper))]
    runs += [part["runs"] for part in (*options(paper), *gaps(paper))]
    for section in paper.doc.get("sections", ()):
        runs += [section["said"], *section["there"], *section["back"]]
    texts = dict.fromkeys(said(r) for r in runs)
    return [t for t in texts if len(words(t)) >= _FEWEST_WORDS and paper.in_body(t)]
