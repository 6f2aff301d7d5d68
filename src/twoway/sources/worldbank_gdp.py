"""Gross domestic product in current US dollars: the size of both economies.

The file mixes countries with regions and income groups; only countries are read.
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._worldbank import feed, last_updated, series_rows

_INDICATOR = "NY.GDP.MKTP.CD"

SOURCE = Source(
    panel="gdp",
    records="public",
    producer="World Bank",
    dataset="WDI NY.GDP.MKTP.CD",
    title="GDP (current US$)",
    url="https://data.worldbank.org/indicator/NY.GDP.MKTP.CD",
    licence="CC BY 4.0",
    citation="World Bank. World Development Indicators, NY.GDP.MKTP.CD (GDP, current US$).",
    territory="China is mainland China; Hong Kong SAR and Macao SAR are rows of their own.",
    definition="Gross domestic product at purchasers' prices, current US dollars of the year.",
    files=("*",),
    feed=feed(_INDICATOR),
    supersede="edition",
)


def edition_label(path: Path) -> str | None:
    """Return the day on which the World Bank updated its database, where the file says it."""
    return last_updated(path)


def stage(edition: Edition) -> pd.DataFrame:
    """Read the API's answer, the publisher's wide table or the long one of a repository."""
    return series_rows(edition, "gdp_usd", _INDICATOR)
