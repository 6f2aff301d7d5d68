"""Immigrants of a year by country of previous residence, as each EU state counted them.

The table holds every count twice, by two definitions of age. A partner that a state does not
report is not in it at all: absent is not zero.
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
    dataset="migr_imm5prv",
    title="Immigration by age group, sex and country of previous residence",
    url="https://ec.europa.eu/eurostat/databrowser/view/migr_imm5prv",
    licence="CC BY 4.0",
    citation=(
        "Eurostat. Immigration by age group, sex and country of previous residence, "
        "data code migr_imm5prv."
    ),
    territory=(
        "China is mainland China (code CN); Hong Kong SAR, Macao SAR and Taiwan are partners of "
        "their own."
    ),
    definition=(
        "A person who arrives to stay for 12 months or more, by country of previous residence;"
        " from registers or surveys, estimated by some states (flag e)."
    ),
    files=("*",),
    feed=json_feed("migr_imm5prv", "partner=CN&partner=IN&sex=T&age=TOTAL"),
    supersede="edition",
    system="eurostat_migration_by_partner",
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read arrivals by partner; both definitions of age are kept apart, a sum would double."""
    return flow_rows(edition, "in")
