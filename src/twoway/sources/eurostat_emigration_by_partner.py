"""Emigrants of a year by country of next residence, as each EU state counted them.

Departures are counted less well than arrivals. The table holds every count twice, by two
definitions of age; a partner that a state does not report is absent, not zero.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._eurostat import json_feed
from twoway.sources._flows import flow_rows

SOURCE = Source(
    panel="flow",
    records="public",
    stay_rule="12 months",
    producer="Eurostat",
    dataset="migr_emi3nxt",
    title="Emigration by age group, sex and country of next usual residence",
    url="https://ec.europa.eu/eurostat/databrowser/view/migr_emi3nxt",
    licence="CC BY 4.0",
    citation=(
        "Eurostat. Emigration by age group, sex and country of next usual residence, "
        "data code migr_emi3nxt."
    ),
    territory=(
        "China is mainland China (code CN); Hong Kong SAR, Macao SAR and Taiwan are partners of "
        "their own."
    ),
    definition=(
        "A person who leaves to stay away for 12 months or more, by country of next residence;"
        " from registers or surveys, estimated by some states (flag e)."
    ),
    files=("*",),
    feed=json_feed("migr_emi3nxt", "partner=CN&partner=IN&sex=T&age=TOTAL"),
    supersede="edition",
    system="eurostat_migration_by_partner",
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read departures by partner; both definitions of age are kept apart, a sum would double."""
    return flow_rows(edition, "out")
