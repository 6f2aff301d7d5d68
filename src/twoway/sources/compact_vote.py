"""How states voted on the Global Compact for Migration, General Assembly, 19 December 2018.

152 for, 5 against, 12 abstaining; 24 members were not there. How a state voted at a public sitting
is a fact of the United Nations' record, which nobody owns; the shipped edition quotes 28 of the
facts that a database holds of thousands of roll calls.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators, read_csv

SOURCE = Source(
    panel="vote",
    records="public",
    producer="United Nations General Assembly, as recorded by E. Voeten",
    dataset="UN General Assembly votes, roll call 6140",
    title="Votes on the Global Compact for Safe, Orderly and Regular Migration",
    url="https://undocs.org/A/RES/73/195",
    licence="votes are facts of the public record, quoted with citation; R package unvotes: MIT",
    citation=(
        "United Nations, A/RES/73/195, 19 December 2018; recorded in Voeten's United Nations "
        "General Assembly Voting Data, through the R package unvotes."
    ),
    territory="China is the member state; the European Union is not a member and has no vote.",
    definition="The vote that the state cast; absent: the record has no vote of that state.",
    files=("*.csv",),
    by_hand=("it is one vote on one day: there is nothing newer to bring in"),
    supersede="edition",
    like_sized=False,
)

_COLUMNS = (
    "country_iso3",
    "resolution",
    "vote_date",
    "vote",
    "publisher",
    "url_or_repo_path",
    "evidence",
    "note",
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per state; the European Union, which has no vote, is left out.

    Slovakia is absent because the database has no row of it: the flag says so.
    """
    path = edition.file("*.csv")
    table = read_csv(path, _COLUMNS)
    table = table[table["vote"] != "not applicable"]
    return pd.DataFrame(
        {
            "instrument": table["resolution"],
            "area": table["country_iso3"],
            "period": table["vote_date"],
            "vote": table["vote"],
            "citation": (
                table["publisher"]
                + ", "
                + table["evidence"].str.partition(":")[0]
                + ". "
                + table["url_or_repo_path"]
            ),
            "flag": table["evidence"].str.extract(r": (no row)$")[0].fillna(""),
            "custody": "third-party data file",
            "locator": locators(path, table.index, "vote"),
            "printed": table["vote"],
        }
    )
