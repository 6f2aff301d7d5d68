"""Population of countries at mid-year, the denominator of every rate.

The file mixes countries with regions and income groups; only countries are read.
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._worldbank import feed, last_updated, series_rows

_INDICATOR = "SP.POP.TOTL"

SOURCE = Source(
    panel="population",
    records="public",
    producer="World Bank",
    dataset="WDI SP.POP.TOTL",
    title="Population, total",
    url="https://data.worldbank.org/indicator/SP.POP.TOTL",
    licence="CC BY 4.0",
    citation="World Bank. World Development Indicators, SP.POP.TOTL (Population, total).",
    territory="China is mainland China; Hong Kong SAR and Macao SAR are rows of their own.",
    definition="Residents regardless of legal status or citizenship, mid-year estimates.",
    files=("*",),
    feed=feed(_INDICATOR),
    supersede="edition",
)


def edition_label(path: Path) -> str | None:
    """Return the day on which the World Bank updated its database, where the file says it."""
    return last_updated(path)


def stage(edition: Edition) -> pd.DataFrame:
    """Read the API's answer, the publisher's wide table or the long one of a repository."""
    return series_rows(edition, "persons", _INDICATOR)
