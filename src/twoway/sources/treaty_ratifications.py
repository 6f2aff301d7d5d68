"""Sixteen instruments on labour, migration and trafficking: what EU states, China and the UK did.

The list was made from stored copies of many pages, each of its own day. "not_ratified" holds on
that day only; "unknown" is where a list was cut short or old, never "no". Convention 181 rests on
an encyclopedia's categories.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators, read_csv
from twoway.reference import to_area
from twoway.sources._quoted import last_day

SOURCE = Source(
    panel="instrument",
    records="public",
    producer="ILO, United Nations, Council of Europe and others, as cited row by row",
    dataset="ratifications of sixteen instruments",
    title="Ratifications of instruments on labour, migration and trafficking",
    url="https://normlex.ilo.org",
    licence="facts quoted with citation",
    citation="See the citation of each row: publisher, document, address.",
    territory="China is the People's Republic as party; EU is the Union itself, not its members.",
    definition=(
        "ratified covers accession, acceptance, approval and succession; the day of an act is "
        "that of deposit or registration as the source has it, and often not known."
    ),
    files=("*.csv*",),
    by_hand=(
        "the acts stand on many pages, of which few have a file: look up each state and "
        "instrument on the page that its row names, and change the list by it"
    ),
    supersede="edition",
    like_sized=False,
)

_COLUMNS = (
    "instrument",
    "instrument_id",
    "country_iso3",
    "status",
    "date",
    "publisher",
    "document",
    "url_or_repo_path",
    "evidence",
    "note",
)
_STANDINGS = {"not ratified": "not_ratified"}
_UNDATED = "undated copy"
_COPY, _PRESS, _PAGE = "copy of the publisher's page", "press report", "third-party page"
# The hands by the publisher's name, or how it opens.
_HANDS = (
    ("UN Treaty Collection (", "third-party data file"),
    ("ILO press text (", _PRESS),
    ("ILO", _COPY),
    ("Council of Europe", _COPY),
    ("Alliance 8.7 (ILO secretariat)", _COPY),
    ("Czech Ministry of Foreign Affairs", _COPY),
    ("European Union (EEAS)", _COPY),
    ("Government of Spain", _COPY),
    ("Netherlands treaty database", _COPY),
    ("Portugal, DGERT", _COPY),
    ("Portugal, Diario da Republica", "legal text"),
    ("Swiss federal law", "legal text"),
    ("China Daily", _PRESS),
    ("Malta Business Weekly", _PRESS),
    ("bestcurrentaffairs", _PRESS),
    ("mind RH", _PRESS),
    ("Freedom United", _PAGE),
    ("Wikipedia", _PAGE),
    ("whatconvention.org", _PAGE),
)
# A page that is third-hand, or whose country names were lost and read by their order.
_WEAK = "tertiary source|read by alphabetical position"


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per instrument and state.

    The period is the last day that the copy describes (`as_of` in the note): a month or year is
    read to its last day, a range to its end. The words stay in the flag, since a status other than
    "ratified" may have ended within a month, year or range. Of an undated copy no more is known
    than that it is not older than the act it names, or than what the note puts it after: that is
    its day.
    """
    path = edition.file("*.csv*")
    table = read_csv(path, _COLUMNS)
    note = table["note"]
    words = note.str.extract(r"^as_of=([^;]*)")[0].fillna("").str.strip()
    standing = table["status"].replace(_STANDINGS)
    # Of a signature the day stands in the note: the column is for ratifications.
    signed = note.str.extract(r"signed (\d{4}-\d\d-\d\d)")[0].fillna("")
    since = table["date"].mask(standing == "signed", signed)
    weak = note.str.contains(_WEAK).map({True: "U", False: ""})
    return pd.DataFrame(
        {
            "instrument": table["instrument_id"],
            "area": to_area(table["country_iso3"], "quoted"),
            "period": [_described(w, s) for w, s in zip(words, since, strict=True)],
            "standing": standing,
            "since": since,
            "title": table["instrument"],
            "citation": (
                table["publisher"] + ": " + table["document"] + ". " + table["url_or_repo_path"]
            ),
            "status": weak.mask(standing == "unknown", "O"),
            "flag": "as of " + words,
            "custody": [_custody(publisher) for publisher in table["publisher"]],
            "locator": locators(path, table.index, "status"),
            "printed": table["status"],
        }
    )


def _described(words: str, since: str) -> str:
    """Last day that a copy is known to describe, from the words of its `as_of`; none is empty."""
    if words.startswith(_UNDATED):
        after = words.partition("after ")[2].rstrip(")")
        return last_day(after or since)
    return last_day(words.rpartition("..")[2])


def _custody(publisher: str) -> str:
    """Return our word for the hands; a publisher that is not listed stays and is held back."""
    return next((hands for opening, hands in _HANDS if publisher.startswith(opening)), publisher)
