"""Unemployed persons by citizenship, in thousands: averages of years and of quarters.

Two tables of one survey: the yearly one (lfsa_ugan) of ages 15-74, the quarterly one (lfsq_ugan)
of ages 15-64 in the files at hand. A quarter is not adjusted for the season. The feed brings the
yearly table; the quarterly one is brought in by hand.
"""

from datetime import date

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.reference import members
from twoway.sources._eurostat import tsv_feed
from twoway.sources._labour import LICENCE, TERRITORY, added_up, labour_rows
from twoway.sources._labour import edition_label as edition_label

SOURCE = Source(
    panel="labour_force",
    records="public",
    rounded_to=0.1,
    producer="Eurostat",
    dataset="lfsa_ugan, lfsq_ugan",
    title="Unemployment by sex, age and citizenship",
    url="https://ec.europa.eu/eurostat/databrowser/view/lfsa_ugan",
    licence=LICENCE,
    citation="Eurostat. Unemployment by sex, age and citizenship, data code lfsa_ugan, lfsq_ugan.",
    territory=TERRITORY,
    definition=(
        "Persons without work who seek it and could begin within two weeks; average of the year "
        "or the quarter, EU labour force survey, persons in private households."
    ),
    files=("*",),
    # freq, unit, sex, age, citizen, geo
    feed=tsv_feed("lfsa_ugan", "A.THS_PER.F+M+T.Y15-64+Y15-74.."),
    supersede="cell",
    like_sized=False,
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read the yearly or the quarterly table, every group, sex and age of the file."""
    return labour_rows(edition.file("*"), ("lfsa_ugan", "lfsq_ugan"), "UNE")


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare both sexes with men and women, and the EU with the sum of its members.

    The EU is compared where every member has a value, which only all persons and nationals do.
    Groups are not compared with all persons: those without an answer and those suppressed are in
    the total only.
    """
    states = members("EU27_2020", date(2024, 1, 1))
    return pd.concat(
        [
            added_up(rows, "thousand_persons", "sex", "_T", ("F", "M")),
            added_up(rows, "thousand_persons", "area", "EU27_2020", states),
        ],
        ignore_index=True,
    )
