"""Foreigners in China: work permits, residence, students, EU nationals; figures read one by one.

Most were read in press reports of a ministry's announcement. Employment licences, employment
permits and unified work permits are three schemes in turn; "more than 950,000 working" counts
others than the 246,400 permit holders of 2012. Visa-free entries are counted with and without
border residents. No EU state is in any national list of ten, and registers hold who registers.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._programmes import programme_rows
from twoway.sources._quoted import BY_HAND, comparisons

SOURCE = Source(
    panel="quoted_presence",
    records="public",
    producer="Chinese ministries and cities, consular registers and others, as cited row by row",
    dataset="published figures on foreigners in China",
    title="Foreigners in China: work permits, residence, students, printed figures",
    url="https://en.nia.gov.cn/",
    licence="facts of official statements and press reports, quoted with citation",
    citation="See the citation of each row: publisher, document, address.",
    territory=(
        "Mainland China, often one city only (see the breakdown). The Italian register counts Hong "
        "Kong SAR with China; whether the French one does is not said."
    ),
    definition=(
        "Single figures as printed; stocks of permits, permits issued in a period, residents of "
        "three months or more and crossings are different counts."
    ),
    files=("*.csv",),
    by_hand=BY_HAND,
    supersede="edition",
    like_sized=False,
)

_STUDENTS = "foreign students in China"
_CONTINENTS = ("Asia", "Africa", "Europe", "America", "Oceania")


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per printed figure; two guesses at the number of Germans are held back."""
    return programme_rows(edition.file("*.csv"))


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare students with those of the five continents.

    The employers of Shanghai's new permit holders add up to 100.1 per cent as printed.
    """
    students = rows[rows["concept"].isin([_STUDENTS, f"{_STUDENTS} by continent"])]
    return comparisons(students, "origin_said", "all", _CONTINENTS)
