"""Estimated moves over five years by type: from the country of birth, back to it, or transit.

The types are parts of one flow and no alternatives: they add up to what `abel_cohen_flows` has for
the same method. Only the three demographic accounting methods tell them apart.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._abel_cohen import (
    ACCOUNTING,
    LICENCE,
    PRODUCER,
    TERRITORY,
    article_feed,
    estimate_rows,
)

SOURCE = Source(
    panel="flow_estimate",
    records="public",
    producer=PRODUCER,
    dataset="bilat_mig_type.csv (doi:10.6084/m9.figshare.12845726)",
    title="Bilateral international migration flow estimates by type of move",
    url="https://figshare.com/articles/dataset/12845726",
    licence=LICENCE,
    citation=(
        "Abel, G. J. and Cohen, J. E. (2019). Bilateral international migration flow estimates for "
        "200 countries. Scientific Data 6:82, doi:10.1038/s41597-019-0089-3; by type of move, "
        "doi:10.6084/m9.figshare.12845726."
    ),
    territory=TERRITORY,
    definition=(
        "Changes of country of residence over a five-year period, estimated from the UN's migrant "
        "stock: outward from the country of birth, return to it, transit between two others."
    ),
    files=("*.csv*",),
    feed=article_feed(
        12845726,
        "bilat_mig_type.csv",
        evidence=(
            "the article's own page (figshare.com/articles/dataset/12845726, a stored copy), which "
            "names figshare.com/ndownloader/files/53256140 as the file of the version on IMS2024 "
            "and WPP2024"
        ),
    ),
    supersede="edition",
    like_sized=False,
    largest_mb=128,
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read the pairs by type, with a column of sexes or without."""
    return estimate_rows(edition, ACCOUNTING, by_type=True)
