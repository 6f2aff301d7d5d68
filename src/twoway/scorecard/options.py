"""What could follow and what is not known: options apart from findings, gaps with a next step.

Options stand in the document as ``options``: each ``{"runs", "evidence": [ids]}``; gaps as
``missing``: each ``{"runs", "action": runs}``. Of a brief without them, the texts ``policy-…`` and
``missing-…`` are taken: evidence is what ids of facts they name, a next step what they say behind
``next_step``.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from twoway.prose import words
from twoway.reference import table
from twoway.scorecard.front import heading
from twoway.scorecard.paper import Paper, said
from twoway.scorecard.rules import Lost, item, share
from twoway.wording import CAUSAL, EVERY


def options(paper: Paper) -> list[Mapping[str, Any]]:
    """Return the options with the facts that each rests on."""
    if paper.doc.get("options"):
        return list(paper.doc["options"])
    texts = {k: said(v) for k, v in paper.doc["texts"].items() if k.startswith("policy-")}
    return [
        {"runs": [{"t": t}], "evidence": [w for w in re.findall(r"\w+", t) if w in paper.facts]}
        for t in texts.values()
        if paper.page_of(t)
    ]


def gaps(paper: Paper) -> list[Mapping[str, Any]]:
    """Return the gaps in the evidence."""
    if paper.doc.get("missing"):
        return list(paper.doc["missing"])
    texts = [said(v) for k, v in paper.doc["texts"].items() if k.startswith("missing-")]
    return [{"runs": [{"t": t}]} for t in texts if paper.page_of(t)]


def _next_step(paper: Paper, gap: Mapping[str, Any]) -> bool:
    """Tell whether a next step is printed: declared, or told behind the words that announce it."""
    action = said(gap.get("action", []))
    _, mark, told = said(gap["runs"]).partition(paper.doc["next_step"].strip())
    return bool(paper.page_of(action)) or bool(mark and words(told))


def never(about: str, language: str) -> list[tuple[str, str]]:
    """Return what may not be said, as patterns, each with why."""
    rows = table("wording")
    rows = rows[(rows["about"] == about) & (rows["language"] == language) & (rows["never"] != "")]
    return list(zip(rows["never"].astype(str), rows["why"].astype(str), strict=True))


@item(
    7,
    "Options apart from findings, each resting on facts; neutral, and no cause claimed",
    5,
    reader=True,
)
def implications(paper: Paper) -> Iterator[Lost]:
    """One point for the heading, two for evidence, two for wording."""
    page = heading(paper, "s-policy")
    if not page or page > paper.annex:
        yield Lost(
            1, "no heading texts.s-policy before the annex", "one", "Place #policy(…).", page
        )
    told = options(paper)
    if not told:
        cure = "Declare the options of the brief."
        yield Lost(4, "no option printed", "options, each with its evidence", cure, page)
    yield from share(2, _unfounded(paper, told), len(told))
    yield from share(2, _claimed(paper, told), len(told))


def _unfounded(paper: Paper, told: list[Mapping[str, Any]]) -> Iterator[Lost]:
    for option in told:
        text = said(option["runs"])
        page = paper.page_of(text)
        known = [i for i in option["evidence"] if i in paper.facts]
        printed = [i for i in known if page and (i in text or paper.on_page(i, page))]
        if not printed or len(known) < len(option["evidence"]):
            found = f"evidence {', '.join(option['evidence']) or 'none'} of {text[:40]!r}…"
            cure = "Name ids of facts in the option's evidence and print them beside it."
            yield Lost(0, found, "ids of facts, printed", cure, page)


def _claimed(paper: Paper, told: list[Mapping[str, Any]]) -> Iterator[Lost]:
    rules = [*never(CAUSAL, paper.language), *never(EVERY, paper.language)]
    for option in told:
        text = said(option["runs"])
        for pattern, why in rules:
            found = re.search(pattern, text, re.IGNORECASE)
            if found:
                expected = f"no such word: {why}"
                cure = "Say what could be done, not what it would bring about."
                yield Lost(0, repr(found.group()), expected, cure, paper.page_of(text))
                break


@item(8, "Gaps in the evidence, each with a next step", 3)
def evidence_gaps(paper: Paper) -> Iterator[Lost]:
    """One point for the list under its heading, two for the next steps."""
    told = gaps(paper)
    page = heading(paper, "s-missing")
    if not page or not told:
        found = "no list of gaps under texts.s-missing"
        yield Lost(1, found, "one", "Place #missing(…) of house.typ.", page)
    if not told:
        yield Lost(2, "no gap", "gaps with next steps", "Declare what is missing.", page)
    without = [
        Lost(0, f"no next step in {said(gap['runs'])[:40]!r}…", "who could supply it, and how",
             "Give the gap an action, and print it.", paper.page_of(said(gap["runs"])))
        for gap in told
        if not _next_step(paper, gap)
    ]  # fmt: skip
    yield from share(2, without, len(told))
