"""Moves between all pairs of countries over five years, estimated by six methods.

No country counts these moves: each method derives them from changes of the UN's migrant stock, and
the six disagree widely (47 or 101 million in the world in 2015-2020). Where the stock names no
migrants of an origin, the estimate has hardly a move: the stock of 2020 names no EU-born in China.
Both sexes together (`_T`) are estimated apart from women and men and are not their sum: in the copy
at hand pairs differ by up to 104,329 persons, so no total is checked here.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._abel_cohen import (
    LICENCE,
    METHODS,
    PRODUCER,
    TERRITORY,
    article_feed,
    estimate_rows,
)

SOURCE = Source(
    panel="flow_estimate",
    records="public",
    rounded_to=1,
    producer=PRODUCER,
    dataset="bilat_mig.csv and bilat_mig_sex.csv (doi:10.6084/m9.figshare.7731233, 12845711)",
    title="Bilateral international migration flow estimates, six methods",
    url="https://figshare.com/articles/dataset/7731233",
    licence=LICENCE,
    citation=(
        "Abel, G. J. and Cohen, J. E. (2019). Bilateral international migration flow estimates for "
        "200 countries. Scientific Data 6:82, doi:10.1038/s41597-019-0089-3; by sex (2022), "
        "Scientific Data 9:173, doi:10.1038/s41597-022-01271-z."
    ),
    territory=TERRITORY,
    definition=(
        "Changes of country of residence over a five-year period, estimated from the UN's migrant "
        "stock by place of birth; a person who moves on or returns within the period is missed."
    ),
    files=("*.csv*",),
    # Both sexes together. The file by sex (files/53235860 of article 12845711) is added by hand
    # beside it, in one edition: `twoway add abel_cohen_flows bilat_mig.csv bilat_mig_sex.csv`.
    feed=article_feed(
        7731233,
        "bilat_mig.csv",
        evidence=(
            "a public survey of data sources that read the file of version 8 (26 March 2025); "
            "articles 12845711 and 12845726 on figshare.com name their files in the same way; "
            "that figshare redirects to the S3 host stands in many public programs"
        ),
    ),
    supersede="edition",
    like_sized=False,
    largest_mb=128,
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read the pairs of both sexes, of each sex, or of all three in one file."""
    return estimate_rows(edition, METHODS, by_type=False)
