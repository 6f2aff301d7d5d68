"""What a sentence may not say of some figures: rules by indicator and language.

reference/wording.csv has them. A sentence that prints a figure of `about` must hold a word of
`needs` and none of `never`; with ``*`` every sentence is meant, with ``CAUSAL`` every one but
those that say that no cause is told, with ``VICTIMS`` each that prints a count of victims or a
share of them, of whatever indicator. Identified victims are then never told as if they were all
there are, in any language, whoever writes the words.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from twoway.reference import table

# Of whom a rule is: of every sentence; of every one but those below, for no design here bears out a
# cause; of what is told of victims.
EVERY = "*"
CAUSAL = "CAUSAL"
VICTIMS = "VICTIMS"
# These say that nothing here is the cause of anything: they need the word.
_OF_CAUSES = frozenset({"house-methods-limits"})
# Indicators that count victims, and the list of printed figures that does.
OF_VICTIMS = frozenset(
    {
        "trafficking_chain",
        "published_figure:trafficking",
        "detection_rate",
        "identification_ratio",
        "foreign_victim_share",
        "labour_exploitation_share",
        "indicator_score",
    }
)


@cache
def _rules(language: str) -> tuple[Mapping[str, str], ...]:
    rows = table("wording")
    found = rows[rows["language"] == language].to_dict("records")
    return tuple({str(k): str(v) for k, v in row.items()} for row in found)


def refuse(key: str, sentence: str, indicators: Iterable[str], language: str) -> None:
    """Refuse a sentence that says more of its figures than they bear out.

    Parameters
    ----------
    key, sentence : str
        The message and what it says.
    indicators : iterable of str
        Of the figures that it prints; of a list of printed figures ``published_figure:<panel>``.

    Raises
    ------
    ValueError
        With the message, the rule that it breaks, and why the rule is there.
    """
    printed = {EVERY, *indicators}
    if key not in _OF_CAUSES:
        printed.add(CAUSAL)
    if printed & OF_VICTIMS:
        printed.add(VICTIMS)
    for rule in _rules(language):
        if rule["about"] not in printed:
            continue
        needs, never = rule["needs"], rule["never"]
        said = re.search(never, sentence, re.IGNORECASE) if never else None
        lacks = needs and not re.search(needs, sentence, re.IGNORECASE)
        if said or lacks:
            found = f"{said.group()!r}" if said else "no such word"
            expected = f"none of {never}" if said else f"one of {needs}"
            raise ValueError(
                f"words/{language}.ftl, {key}: found {found} in {sentence!r}; expected {expected}, "
                f"because {rule['why']}. Write it otherwise."
            )
