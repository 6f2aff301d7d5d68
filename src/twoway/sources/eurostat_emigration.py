"""Emigrants of a year to all countries together, by sex: what the corridor is a part of.

In the layout of 2017 the years descend and the dimensions stand in another order.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._eurostat import tsv_feed
from twoway.sources._flows import flow_rows

SOURCE = Source(
    panel="flow",
    records="public",
    stay_rule="12 months",
    producer="Eurostat",
    dataset="migr_emi2",
    title="Emigration by age and sex",
    url="https://ec.europa.eu/eurostat/databrowser/view/migr_emi2",
    licence="CC BY 4.0",
    citation="Eurostat. Emigration by age and sex, data code migr_emi2.",
    territory="All countries of next residence together; no partner is told apart.",
    definition=(
        "A person who leaves to stay away for 12 months or more, to anywhere, nationals included;"
        " the EU total counts moves between members too."
    ),
    files=("*",),
    feed=tsv_feed("migr_emi2", "A.TOTAL..NR.."),
    supersede="edition",
    system="eurostat_migration",
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read departures of all ages, by sex and definition of age; the published EU total too."""
    return flow_rows(edition, "out")
