"""Rounds of evaluation under the Council of Europe's convention against trafficking (GRETA).

Read on pages of 2011 to 2025 that were not made to answer this question: for most states the last
round is unknown, which is neither none nor the first. What is known holds on the day of its page.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators, read_csv

SOURCE = Source(
    panel="evaluation",
    records="public",
    producer="Council of Europe (GRETA), and others who quote it",
    dataset="rounds of evaluation of CETS 197 by country",
    title="Last round of evaluation by GRETA",
    url="https://www.coe.int/en/web/anti-human-trafficking",
    licence="facts quoted with citation",
    citation="See the citation of each row: page and address.",
    territory="China is not a party to the convention and cannot be evaluated.",
    definition=(
        "The last round whose report is adopted, or that a later round proves complete, as the "
        "page says; the year is that of the report."
    ),
    files=("*.csv",),
    by_hand=(
        "the rounds stand on pages of the Council of Europe, country by country, and its list of "
        "reports is no file: write each state as a line of the list, with its page"
    ),
    supersede="edition",
    like_sized=False,
)

_COLUMNS = (
    "country_iso3",
    "latest_round_completed",
    "latest_report_year",
    "publisher",
    "url",
    "evidence",
    "note",
)
_INSTRUMENT = "COE_CETS197"
_COPY = "copy of the publisher's page"
# The last day that each page describes, as its name or its words have it, and the hands.
_PAGES = {
    "Council of Europe newsletter April to mid-July 2024": ("2024-07-15", _COPY),
    "Council of Europe, all news": ("2025-04-11", _COPY),  # a visit of 7 to 11 April 2025
    "Council of Europe portal (Italian)": ("2024-12-31", _COPY),  # "il periodo 2020-2024"
    "Council of Europe, GRETA 31st meeting (March 2018)": ("2018-03-31", _COPY),
    "Council of Europe": ("2022-03-31", _COPY),  # 46 members: after March 2022
    "European Commission": ("2011-12-31", _COPY),  # the first ten countries, 2010 to 2011
    "RENATE, quoting GRETA 13th General Report": ("2023-12-31", "third-party page"),
}
_STATUSES = {"unknown": "O", "not applicable": "M"}


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per state; an unknown round is missing (O), China's cannot be (M).

    The period is the last day that the page describes; for states of which no page was found, the
    day the list was published. A page that is not known here has no day: its rows are held back.
    """
    path = edition.file("*.csv")
    table = read_csv(path, _COLUMNS)
    found = table["latest_round_completed"]
    pages = {**_PAGES, "": (edition.manifest.published, "")}
    unknown_page = ("", "")
    year = table["latest_report_year"]
    return pd.DataFrame(
        {
            "instrument": _INSTRUMENT,
            "area": table["country_iso3"],
            "period": [pages.get(p, unknown_page)[0] for p in table["publisher"]],
            "round": found.mask(found.isin(list(_STATUSES)), ""),
            "report_year": year.mask(year.isin(list(_STATUSES)), ""),
            "citation": (table["publisher"] + ". " + table["url"]).mask(
                table["publisher"] == "", "no page found"
            ),
            "status": found.map(_STATUSES).fillna(""),
            "flag": found.where(found.isin(list(_STATUSES)), ""),
            "custody": [pages.get(p, unknown_page)[1] for p in table["publisher"]],
            "locator": locators(path, table.index, "latest_round_completed"),
            "printed": found,
        }
    )
