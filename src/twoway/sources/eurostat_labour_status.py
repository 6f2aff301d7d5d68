"""Persons by citizenship and labour status: employed, unemployed, outside the labour force.

The file at hand holds foreigners as one group. Series of 2021 on follow new definitions: a break
(flag b) in every country that has that year.
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
    dataset="lfsa_pganws",
    title="Population by sex, age, citizenship and labour status",
    url="https://ec.europa.eu/eurostat/databrowser/view/lfsa_pganws",
    licence=LICENCE,
    citation=(
        "Eurostat. Population by sex, age, citizenship and labour status, data code lfsa_pganws."
    ),
    territory=TERRITORY,
    definition=(
        "Persons of the group in private households by what they did in the reference week; "
        "average of the year, EU labour force survey."
    ),
    files=("*",),
    # freq, unit, sex, citizen, age, wstatus, geo
    feed=tsv_feed("lfsa_pganws", "A.THS_PER.F+M+T..Y15-64.EMP+UNE+INAC+POP."),
    supersede="cell",
    like_sized=False,
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read every status but the labour force as a whole."""
    return labour_rows(edition.file("*"), ("lfsa_pganws",))


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare both sexes with men and women.

    The groups of citizenship are not compared with all persons: those without an answer and
    those suppressed are in the total only, and Eurostat prints few of either.
    """
    return added_up(rows, "thousand_persons", "sex", "_T", ("F", "M"))
