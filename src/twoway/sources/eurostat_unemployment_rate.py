"""Unemployment rates by citizenship: what share of the labour force of each group seeks work.

The files at hand are pieces: ages 20-64 by three groups since 2015, ages 15-64 with foreigners
as one group since 1995. They share no cell, and a rate of one age is never the other's.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._eurostat import tsv_feed
from twoway.sources._labour import LICENCE, TERRITORY, rate_rows
from twoway.sources._labour import edition_label as edition_label

SOURCE = Source(
    panel="labour_rate",
    records="public",
    producer="Eurostat",
    dataset="lfsa_urgan",
    title="Unemployment rates by sex, age and citizenship",
    url="https://ec.europa.eu/eurostat/databrowser/view/lfsa_urgan",
    licence=LICENCE,
    citation="Eurostat. Unemployment rates by sex, age and citizenship, data code lfsa_urgan.",
    territory=TERRITORY,
    definition=(
        "Unemployed persons as a share of the labour force (employed and unemployed) of the same "
        "age, sex and citizenship, average of the year; EU labour force survey, persons in "
        "private households."
    ),
    files=("*",),
    # freq, unit, sex, age, citizen, geo
    feed=tsv_feed("lfsa_urgan", "A.PC.F+M+T.Y15-64+Y20-64.."),
    supersede="cell",
    like_sized=False,
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read every group, sex and age of the file; the published rate of the EU too."""
    return rate_rows(edition.file("*"), "lfsa_urgan", "unemployment")
