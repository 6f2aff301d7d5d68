"""Population of countries at mid-year, the denominator of every rate.

The file mixes countries with regions and income groups; only countries are read.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._worldbank import series_rows

SOURCE = Source(
    panel="population",
    producer="World Bank",
    dataset="WDI SP.POP.TOTL",
    title="Population, total",
    url="https://data.worldbank.org/indicator/SP.POP.TOTL",
    licence="CC BY 4.0",
    citation="World Bank. World Development Indicators, SP.POP.TOTL (Population, total).",
    territory="China is mainland China; Hong Kong and Macao are rows of their own.",
    definition="Residents regardless of legal status or citizenship, mid-year estimates.",
    files=("*.csv*",),
    by_hand="its feed is not declared yet",
    supersede="edition",
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read the long table, one line per area and year."""
    return series_rows(edition, "persons")
