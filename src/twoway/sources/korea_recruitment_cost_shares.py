"""Immigrants in Korea by whether and how much they paid to be recruited (SDG 10.7.1, national).

Shares of people, not the indicator's ratio of cost to income. The classes are shares of those who
paid, not of all. The labels are the platform's translation keys: "mKRW" counts ten thousands (만),
so that "150mKRW" is 1.5 million won.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators, read_csv
from twoway.sources._quoted import comparisons

SOURCE = Source(
    panel="quoted_cost_share",
    records="public",
    producer="Statistics Korea",
    dataset="national SDG platform, indicator 10.7.1",
    title="Share of immigrants in Korea who paid to be recruited, and how much",
    url="https://github.com/kostat-sdg-kor/sdg-data",
    licence="Korean official statistics, free use with attribution (KOGL); type to be confirmed",
    citation=(
        "Statistics Korea, Survey on Immigrants' Living Conditions and Labour Force, national SDG "
        "data platform, indicator 10.7.1."
    ),
    territory="Immigrants of all origins in Korea; no figure by origin.",
    definition="Shares of the surveyed immigrants, by payment; of those who paid, by amount.",
    files=("*.csv",),
    by_hand=(
        "the platform has kept its file under two names (data/indicator_10-7-1.csv, "
        "data/10-7-1.csv), each with headings of its own: look for 10-7-1 in the repository, and "
        "compare the headings"
    ),
    supersede="edition",
    not_shipped="terms are to be confirmed",
    like_sized=False,
)

_ASKED, _PAID = "paid to be recruited", "amount paid to be recruited"
_ANSWERS = {"data.01_Yes": "yes", "data.02_No": "no"}
_AMOUNTS = {
    "data.-150mKRW": "under 1.5 million won",
    "data.150-300mKRW": "1.5 to 3 million won",
    "data.+300mKRW": "over 3 million won",
}


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per share; the translation keys stay in the flag.

    A key that is not known here leaves its row without a group, and the row is held back.
    """
    path = edition.file("*.csv")
    table = read_csv(path, ("Year", "data.Payment", "data.Recruitment_cost", "Value"))
    answer, amount = table["data.Payment"], table["data.Recruitment_cost"]
    of_payers = amount != ""
    group = answer.map(_ANSWERS).where(~of_payers, amount.map(_AMOUNTS)).fillna("")
    keys = (answer + " " + amount).str.strip()
    return pd.DataFrame(
        {
            "record": keys,
            "concept": of_payers.map({True: _PAID, False: _ASKED}),
            "theme": "recruitment cost",
            "unit": of_payers.map(
                {True: "percent of those who paid", False: "percent of immigrants"}
            ),
            "origin": "_T",
            "destination": "KOR",
            "origin_said": "",
            "destination_said": "",
            "period": table["Year"] + "-01-01",
            "period_end": table["Year"] + "-12-31",
            "breakdown": group,
            "value": table["Value"],
            "citation": SOURCE.citation,
            "flag": keys,
            "hold": ("unknown translation key " + keys).where(group == "", ""),
            "locator": locators(path, table.index, "Value"),
            "printed": table["Value"],
        }
    )


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare the answers, and the classes of amount, with a hundred."""
    whole = pd.DataFrame(
        [
            {**row, "breakdown": "all", "value": 100.0}
            for row in rows[["edition", "concept", "period", "period_end"]]
            .drop_duplicates()
            .to_dict("records")
        ]
    )
    table = pd.concat([rows, whole], ignore_index=True)
    asked, paid = table[table["concept"] == _ASKED], table[table["concept"] == _PAID]
    return pd.concat(
        [
            # Shares of one decimal: half a tenth each, and a hair for binary fractions.
            comparisons(asked, "breakdown", "all", tuple(_ANSWERS.values()), tolerance=0.101),
            comparisons(paid, "breakdown", "all", tuple(_AMOUNTS.values()), tolerance=0.151),
        ],
        ignore_index=True,
    )
