"""Employed persons by citizenship, in thousands.

The file at hand holds all citizenships together: what shares by group are a part of.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._eurostat import tsv_feed
from twoway.sources._labour import LICENCE, TERRITORY, added_up, labour_rows
from twoway.sources._labour import edition_label as edition_label

SOURCE = Source(
    panel="labour_force",
    records="public",
    rounded_to=0.1,
    producer="Eurostat",
    dataset="lfsa_egan",
    title="Employment by sex, age and citizenship",
    url="https://ec.europa.eu/eurostat/databrowser/view/lfsa_egan",
    licence=LICENCE,
    citation="Eurostat. Employment by sex, age and citizenship, data code lfsa_egan.",
    territory=TERRITORY,
    definition=(
        "Persons who worked an hour or more for pay or profit in the reference week, or were away "
        "from such work; average of the year, EU labour force survey, persons in private "
        "households."
    ),
    files=("*",),
    # freq, unit, sex, age, citizen, geo
    feed=tsv_feed("lfsa_egan", "A.THS_PER.F+M+T.Y15-64+Y20-64.."),
    supersede="cell",
    like_sized=False,
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read every group, sex and age of the file."""
    return labour_rows(edition.file("*"), ("lfsa_egan",), "EMP")


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare both sexes with men and women.

    The groups of citizenship are not compared with all persons: those without an answer and
    those suppressed are in the total only, and Eurostat prints few of either.
    """
    return added_up(rows, "thousand_persons", "sex", "_T", ("F", "M"))
