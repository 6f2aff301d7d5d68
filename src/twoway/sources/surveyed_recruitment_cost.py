"""Recruitment cost from surveys that are entrusted to us: figures of groups, as we told them.

An edition is what one report on one survey told, under the disclosure policy of the day. The
records stay in the protected store. A cell without a value is withheld (Q), which is not zero. A
region of origin or destination stands for the countries of it that were told together.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators, read_csv
from twoway.sources._told import value_and_status

SOURCE = Source(
    panel="surveyed_cost",
    records="public",
    producer="twoway, from surveys entrusted to it",
    dataset="SDG 10.7.1 by survey",
    title="Recruitment cost in months of earnings, by survey",
    url="https://unstats.un.org/sdgs/metadata/files/Metadata-10-07-01.pdf",
    licence="of whoever holds the survey",
    citation="Recruitment cost of migrant workers, computed by twoway from the survey named.",
    territory="Countries as the survey's codebook names them; China is the mainland.",
    definition=(
        "What workers and their families paid to get the first job abroad, over the earnings of "
        "its first full month; employees whose job began in the three years before the interview."
    ),
    files=("*.csv",),
    by_hand="`twoway survey report` writes the file and brings it in",
    supersede="cell",
    like_sized=False,
    not_shipped="no survey has been entrusted to us",
)

COLUMNS = (
    "survey", "origin", "destination", "sex", "skill", "period", "statistic", "value", "low",
    "high", "error", "respondents", "rates", "policy", "withheld_for", "pooled",
)  # fmt: skip


def stage(edition: Edition) -> pd.DataFrame:
    """Read the file that a report wrote."""
    path = edition.file("*.csv")
    table = read_csv(path, COLUMNS)
    return pd.DataFrame(
        {
            "survey": table["survey"],
            "origin": table["origin"],
            "destination": table["destination"],
            "sex_told": table["sex"],
            "skill": table["skill"],
            "period": table["period"],
            "statistic": table["statistic"],
            **value_and_status(table["value"]),
            "value_low": table["low"],
            "value_high": table["high"],
            "standard_error": table["error"],
            "respondents": table["respondents"],
            "rates": table["rates"],
            "policy": table["policy"],
            "withheld_for": table["withheld_for"],
            "pooled": table["pooled"],
            "locator": locators(path, table.index, "value"),
            "printed": table["value"],
        }
    )
