"""Recognition of foreign qualifications: Germany, the EU's own professions, degrees in China.

No figure names China as the country of training: it is not among those printed, which is not zero.
Federal law and the law of the Länder are mixed (see the breakdown); figures of Destatis are rounded
to hundreds. The two editions of the Single Market Scoreboard differ by the United Kingdom.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._quoted import BY_HAND, comparisons, quoted_rows, read_list

SOURCE = Source(
    panel="quoted_recognition",
    records="public",
    producer="Destatis, BIBB, European Commission and Ministry of Education of China",
    dataset="published figures on recognition",
    title="Recognition of degrees and professional qualifications, printed figures",
    url="https://www.anerkennung-in-deutschland.de",
    licence="facts quoted; Destatis dl-de/by-2-0, European Commission Decision 2011/833/EU",
    citation="See the citation of each row: publisher, document, address.",
    territory="China only as the authority that recognises degrees of its returning graduates.",
    definition=(
        "Single figures as printed: applications, procedures decided and decisions are three "
        "counts; a positive decision may be full or limited equivalence."
    ),
    files=("*.csv",),
    by_hand=BY_HAND,
    supersede="edition",
    like_sized=False,
)

_OF_LAWS = ("applications, federal law", "applications, Länder law")


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per printed figure."""
    path = edition.file("*.csv")
    return quoted_rows(path, read_list(path))


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare decisions by sex and by equivalence, and applications by law, with their totals.

    Positive and negative decisions are 100 more than those decided, as Destatis rounds them.
    """
    german = rows[rows["concept"] == "recognition of foreign professional qualifications"]
    german = german[german["origin"] == "_T"]
    sexes = ("positive, women", "positive, men")
    equivalent = ("full equivalence", "limited equivalence")
    return pd.concat(
        [
            comparisons(german, "breakdown", "positive decisions", sexes),
            comparisons(german, "breakdown", "positive decisions (federal law)", equivalent),
            # The total is rounded to the hundred.
            comparisons(german, "breakdown", "applications, all", _OF_LAWS, 50),
        ],
        ignore_index=True,
    )
