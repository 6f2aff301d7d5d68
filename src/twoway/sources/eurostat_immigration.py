"""Immigrants of a year from all countries together, by sex: what the corridor is a part of.

The dimensions stand in another order than in the table of emigrants. The EU total includes
moves between member states.
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
    dataset="migr_imm8",
    title="Immigration by age and sex",
    url="https://ec.europa.eu/eurostat/databrowser/view/migr_imm8",
    licence="CC BY 4.0",
    citation="Eurostat. Immigration by age and sex, data code migr_imm8.",
    territory="All countries of previous residence together; no partner is told apart.",
    definition=(
        "A person who arrives to stay for 12 months or more, from anywhere, nationals included;"
        " the EU total counts moves between members too."
    ),
    files=("*",),
    feed=tsv_feed("migr_imm8", "A..TOTAL.NR.."),
    supersede="edition",
    system="eurostat_migration",
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read arrivals of all ages, by sex and definition of age; the published EU total too."""
    return flow_rows(edition, "in")
