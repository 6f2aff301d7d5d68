"""Workers abroad from China: numbers, rules, what single workers paid, disputes; one by one.

What workers paid is told case by case, in court or to the press: no survey exists, and no figure of
it is an average of anything. The flag names such a case. Disputes are those of Shandong and Nantong
alone; consular cases cover all subjects. Numbers by destination exist for the middle of 2006 only.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import read_csv
from twoway.sources._programmes import programme_rows
from twoway.sources._quoted import BY_HAND, comparisons

SOURCE = Source(
    panel="quoted_dispatch",
    records="public",
    producer="Chinese ministries and provinces, ILO, IOM and the press, as cited row by row",
    dataset="published figures on workers abroad from China",
    title="Workers abroad from China: numbers, rules, cost, disputes, printed figures",
    url="https://english.mofcom.gov.cn/Statistics/ForeignTradeCooperation/",
    licence="facts, legal texts and press reports quoted with citation",
    citation="See the citation of each row: publisher, document, address.",
    territory=(
        "Workers of mainland China, often of one province; Hong Kong SAR, Macao SAR, Taiwan: "
        "abroad."
    ),
    definition=(
        "Single figures as printed. Workers on contracted projects are part of all workers abroad; "
        "cost is what one worker or one group says it paid."
    ),
    files=("*.csv",),
    by_hand=BY_HAND,
    supersede="edition",
    like_sized=False,
)

_SINGLE = (
    r"^(?:printed with qualifier: [^;]*; )?"
    r"(single case|one quotation|fraud case|criminal case|allegation|NGO statement"
    r"|statement about a group)"
)
_CONSULAR = "consular protection and assistance cases, all subjects"
_OF_WHICH = ("of which consular protection", "of which consular assistance")
_SECTORS = ("construction", "manufacturing", "transport")


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per printed figure; what is one case is called so in the flag."""
    path = edition.file("*.csv")
    rows = programme_rows(path)
    case = read_csv(path, ("note",))["note"].str.extract(_SINGLE)[0].fillna("")
    flags = rows["flag"].where(case == "", rows["flag"] + "; " + case).str.removeprefix("; ")
    return rows.assign(flag=flags)


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare sectors, ways of sending and consular cases with their totals.

    Tianjin's two ways are short of its total by what it calls design consulting, and the thirteen
    destinations of 2006 are not all.
    """
    everywhere = rows[rows["destination"] == "_T"]
    sent = everywhere[everywhere["concept"] == "workers dispatched"]
    sectors = everywhere[everywhere["concept"] == "workers abroad by sector"]
    consular = everywhere[everywhere["concept"].isin([_CONSULAR, *_OF_WHICH])]
    return pd.concat(
        [
            comparisons(sent, "breakdown", "all", ("contracted projects", "labour cooperation")),
            comparisons(sectors, "breakdown", "the three together", _SECTORS),
            comparisons(consular, "concept", _CONSULAR, _OF_WHICH),
        ],
        ignore_index=True,
    )
