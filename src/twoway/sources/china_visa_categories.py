"""Categories of ordinary visa under China's regulations in force since 1 September 2013.

State Council Decree 637, article 6, shortened by the hand that copied it. Eleven categories were
read in the regulation itself; of the last five only a summary in the news was seen. What a
category is for in terms of labour migration is our reading and no law.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators, read_csv

SOURCE = Source(
    panel="visa_category",
    records="public",
    producer="State Council of the People's Republic of China",
    dataset="Regulations on the Administration of the Entry and Exit of Foreigners, article 6",
    title="Categories of ordinary visa for China",
    url="https://guangxi.chinadaily.com.cn/2018-08/21/c_265082_2.htm",
    licence="law text, free",
    citation=(
        "State Council of China, Decree 637 of 2013, article 6; copy read at "
        "guangxi.chinadaily.com.cn/2018-08/21/c_265082_2.htm."
    ),
    territory="Mainland China; Hong Kong SAR and Macao SAR have visas of their own.",
    definition="A letter of ordinary visa and to whom it is issued, shortened.",
    files=("*.csv",),
    by_hand=(
        "it is the text of a regulation, copied once: when a decree changes the categories, "
        "change the list by it"
    ),
    supersede="edition",
    like_sized=False,
)

_COLUMNS = ("code", "issued_to", "labour_migration_relevance", "source_article", "evidence")
_IN_FORCE = "2013-09-01"
_CUSTODIES = {
    "regulation text seen": "legal text",
    "regulation text seen (sentence cut off in the copy)": "legal text",
    "news summary seen; regulation wording not seen": "press report",
}


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per category; evidence that is not known holds its row back."""
    path = edition.file("*.csv")
    table = read_csv(path, _COLUMNS)
    return pd.DataFrame(
        {
            "area": "CHN",
            "code": table["code"],
            "period": _IN_FORCE,
            "issued_to": table["issued_to"],
            "purpose": table["labour_migration_relevance"],
            "article": table["source_article"],
            "custody": table["evidence"].map(_CUSTODIES).fillna(table["evidence"]),
            "locator": locators(path, table.index, "issued_to"),
            "printed": table["issued_to"],
        }
    )
