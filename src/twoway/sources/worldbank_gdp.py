"""Gross domestic product in current US dollars: the size of both economies.

The file mixes countries with regions and income groups; only countries are read.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._worldbank import series_rows

SOURCE = Source(
    panel="gdp",
    producer="World Bank",
    dataset="WDI NY.GDP.MKTP.CD",
    title="GDP (current US$)",
    url="https://data.worldbank.org/indicator/NY.GDP.MKTP.CD",
    licence="CC BY 4.0",
    citation="World Bank. World Development Indicators, NY.GDP.MKTP.CD (GDP, current US$).",
    territory="China is mainland China; Hong Kong and Macao are rows of their own.",
    definition="Gross domestic product at purchasers' prices, current US dollars of the year.",
    files=("*.csv*",),
    by_hand="its feed is not declared yet",
    supersede="edition",
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read the long table, one line per area and year."""
    return series_rows(edition, "gdp_usd")
