"""Vacant and occupied posts of firms by industry and size, by the quarter.

Editions are cuts: the copy at hand is Luxembourg alone. Answers of the API recorded in 2026 end
with 2025-Q4; tables by NACE Rev. 2.1 have appeared beside this one and are not read.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._vacancies import DEFINITION, LICENCE, TERRITORY, feed_of, post_rows

SOURCE = Source(
    panel="vacancy",
    records="public",
    producer="Eurostat",
    dataset="jvs_q_nace2",
    title="Job vacancies by NACE Rev. 2 activity, quarterly data",
    url="https://ec.europa.eu/eurostat/databrowser/view/jvs_q_nace2",
    licence=LICENCE,
    citation="Eurostat. Job vacancy statistics, quarterly data, data code jvs_q_nace2.",
    territory=TERRITORY,
    definition=DEFINITION + " At the end or in the course of a quarter, as the state has it.",
    files=("*",),
    # All indicators: one that the table no longer has would have the whole request refused.
    feed=feed_of(),
    supersede="cell",
    like_sized=False,
    stale_after_days=250,
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read numbers of posts; rates in the same file are read by another source."""
    return post_rows(edition.file("*"), "Q")
