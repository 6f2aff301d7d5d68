"""Gross domestic product in current US dollars: the size of both economies.

The file mixes countries with regions and income groups; only countries are read.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators, read_csv
from twoway.reference import is_group, to_area

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
    supersede="edition",
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read the long table, one line per area and year."""
    path = edition.file("*.csv*")
    table = read_csv(path, ("Country Name", "Country Code", "Year", "Value"))
    table = table[~is_group(table["Country Code"], "worldbank")]
    return pd.DataFrame(
        {
            "area": to_area(table["Country Code"], "worldbank"),
            "period": table["Year"] + "-01-01",
            "gdp_usd": table["Value"],
            "locator": locators(path, table.index, "Value"),
            "printed": table["Value"],
        }
    )
