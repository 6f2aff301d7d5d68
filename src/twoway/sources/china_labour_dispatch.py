"""Workers sent abroad by Chinese firms under contracts, as the Ministry of Commerce announces.

Sent in a period, and abroad on its last day. Years to date grow within a year: January to May is
part of January to November, and none is added to another. No figure is by destination.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._china_admin import page_rows, read_pages
from twoway.sources._quoted import comparisons

SOURCE = Source(
    panel="quoted_dispatch",
    records="public",
    producer="Ministry of Commerce of China",
    dataset="foreign labour service cooperation, announcements",
    title="Workers sent abroad from China under contracts, as announced",
    url="https://english.mofcom.gov.cn/Statistics/ForeignTradeCooperation/",
    licence="facts of official announcements, quoted with citation",
    citation="See the citation of each row: publisher and address.",
    territory="Workers of mainland China; Hong Kong SAR and Macao SAR are among the destinations.",
    definition=(
        "Workers whom licensed firms sent, on contracted projects or by labour cooperation; who "
        "leaves by other ways is not counted."
    ),
    files=("*.csv",),
    by_hand=(
        "the figures stand on pages of the ministry, one by one: write each as a line of the "
        "list, with its page, and bring in the list"
    ),
    supersede="edition",
    like_sized=False,
)


_WAYS = ("contracted_projects", "labour_cooperation")


def stage(edition: Edition) -> pd.DataFrame:
    """Read the figures of the Ministry of Commerce; others are of `china_administrative`."""
    path = edition.file("*.csv")
    return page_rows(path, read_pages(path, of_workers=True))


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare workers sent with the two ways of sending them."""
    sent = rows[rows["concept"] == "labourers_dispatched"]
    # Total and both parts are rounded to the thousand.
    return comparisons(sent, "breakdown", "total", _WAYS, tolerance=1_500)
