"""Change of consumer prices on the year before, which prices of unlike years are compared with.

The table at hand was published anew by a repository under a wrong name: its column "CPI", described
as an index with 2005 = 100, holds the yearly inflation in per cent. Two known figures tell the two
apart, and a file in which they do not stand is refused.
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition, RefusedError
from twoway.sources._worldbank import feed, last_updated, series_rows

_INDICATOR = "FP.CPI.TOTL.ZG"

SOURCE = Source(
    panel="inflation",
    records="public",
    producer="World Bank",
    dataset="WDI FP.CPI.TOTL.ZG",
    title="Inflation, consumer prices (annual %)",
    url="https://data.worldbank.org/indicator/FP.CPI.TOTL.ZG",
    licence="CC BY 4.0",
    citation=(
        "World Bank. World Development Indicators, FP.CPI.TOTL.ZG (Inflation, consumer prices, "
        "annual %)."
    ),
    territory="China is mainland China; Hong Kong SAR and Macao SAR are rows of their own.",
    definition=(
        "Change of the consumer price index on the year before, per cent; negative where prices "
        "fell. Not an index."
    ),
    files=("*",),
    feed=feed(_INDICATOR),
    supersede="edition",
)

_LONG = ("Country", "Country Code", "Year", "CPI")
# An index of 2005 would be 100 there, or about 86 with 2010 = 100.
_KNOWN = {("CHN", "2005-01-01"): 1.78, ("ESP", "2005-01-01"): 3.37}
_REVISED_BY = 0.5


def edition_label(path: Path) -> str | None:
    """Return the day on which the World Bank updated its database, where the file says it."""
    return last_updated(path)


def stage(edition: Edition) -> pd.DataFrame:
    """Read the API's answer, the publisher's wide table or the mislabelled long one."""
    rows = series_rows(edition, "percent", _INDICATOR, _LONG)
    read = rows.drop_duplicates(["area", "period"]).set_index(["area", "period"])["percent"]
    for (area, period), known in _KNOWN.items():
        told = read.get((area, period), "")
        found = pd.to_numeric(told, errors="coerce")
        if not abs(found - known) <= _REVISED_BY:
            name = edition.file("*").name
            raise RefusedError(
                f"{name}: {area} in {period[:4]} is {told or 'missing'}, expected "
                f"about {known} per cent of inflation. It may be an index of prices, as its name "
                "says, or a cut without that year: compare with FP.CPI.TOTL.ZG."
            )
    return rows
