"""Money that residents of a country sent abroad in a year, from its balance of payments.

All destinations together: the sending side of the corridor's remittances, as the country's own
statistics have it. Compiled in unlike ways and with gaps; a country without a figure is not zero.
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._worldbank import feed, last_updated, series_rows

_INDICATOR = "BM.TRF.PWKR.CD.DT"

SOURCE = Source(
    panel="remittance_paid",
    records="public",
    producer="World Bank",
    dataset="WDI BM.TRF.PWKR.CD.DT",
    title="Personal remittances, paid (current US$)",
    url="https://data.worldbank.org/indicator/BM.TRF.PWKR.CD.DT",
    licence="CC BY 4.0",
    citation=(
        "World Bank. World Development Indicators, BM.TRF.PWKR.CD.DT (Personal remittances, paid, "
        "current US$)."
    ),
    territory=(
        "China is mainland China, money sent to Hong Kong SAR and Macao SAR included; Hong Kong "
        "SAR and Macao SAR are rows of their own."
    ),
    definition=(
        "Personal transfers and compensation of employees paid abroad in the year, by the balance "
        "of payments; current US dollars, all destinations together."
    ),
    files=("*",),
    feed=feed(_INDICATOR),
    supersede="edition",
)


def edition_label(path: Path) -> str | None:
    """Return the day on which the World Bank updated its database."""
    return last_updated(path)


def stage(edition: Edition) -> pd.DataFrame:
    """Read the API's answer or the publisher's wide table; an empty cell is a missing figure."""
    return series_rows(edition, "usd", _INDICATOR)
