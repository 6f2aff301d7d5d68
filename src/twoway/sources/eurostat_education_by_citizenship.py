"""Level of education reached, by citizenship: shares of each group.

The file at hand holds foreigners as one group, both sexes, ages 15-64.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._eurostat import tsv_feed
from twoway.sources._labour import LICENCE, TERRITORY, education_rows, levels_added_up
from twoway.sources._labour import edition_label as edition_label

SOURCE = Source(
    panel="education_share",
    records="public",
    producer="Eurostat",
    dataset="edat_lfs_9911",
    title="Population by educational attainment level, sex, age and citizenship",
    url="https://ec.europa.eu/eurostat/databrowser/view/edat_lfs_9911",
    licence=LICENCE,
    citation=(
        "Eurostat. Population by educational attainment level, sex, age and citizenship, "
        "data code edat_lfs_9911."
    ),
    territory=TERRITORY,
    definition=(
        "Share of the persons of one age, sex and citizenship whose highest level completed is "
        "ISCED 2011 0-2, 3-4 or 5-8; average of the year, EU labour force survey."
    ),
    files=("*",),
    # freq, unit, sex, isced11, citizen, age, geo
    feed=tsv_feed("edat_lfs_9911", "A.PC.F+M+T.ED0-2+ED3_4+ED5-8..Y15-64+Y25-64."),
    supersede="cell",
    like_sized=False,
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read the three levels of every group, sex and age of the file."""
    return education_rows(edition.file("*"), "edat_lfs_9911", "citizen", "citizenship")


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare the three levels with 100 per cent, which they share out."""
    return levels_added_up(rows)
