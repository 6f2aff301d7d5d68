"""Since when China lets ordinary passports of European states in without a visa, one-sidedly.

Announced in waves: 15 days from December 2023 on, 30 days from 30 November 2024 for all of them.
For business, tourism, visits to relatives and friends, and transit; it gives no right to work.
Days are those of the first announcement, `days_longer` those of the later one; the end is that of
the latest extension. How each start was seen differs and is told in the citation. The start of the
fifth wave was seen on no page when the list was made, only as a change between two editions of the
passport index: E. (An announcement of 1 November 2024 for the 8th was found since,
page:italian.cri.cn/2024/11/01; the list's own grade stands until the list is corrected.)
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators, read_csv
from twoway.reference import to_area

SOURCE = Source(
    panel="visa_waiver",
    records="public",
    producer="Ministry of Foreign Affairs of the People's Republic of China",
    dataset="Announcements of unilateral visa-free entry, Europe",
    title="China's one-sided visa waiver for European passports, 2023 to 2026",
    url="https://www.mfa.gov.cn/eng/",
    licence="official statement of facts",
    citation="Ministry of Foreign Affairs of China, announcements, as cited row by row.",
    territory="Mainland China; Hong Kong SAR and Macao SAR admit on rules of their own.",
    definition=(
        "From the day on, holders of ordinary passports may stay without a visa for business, "
        "tourism, visits to relatives and friends, and transit; not for work."
    ),
    files=("*.csv",),
    by_hand=(
        "announcements are statements to the press, read one by one: write each as a line of the "
        "list, with its page and how it was seen"
    ),
    like_sized=False,
)

_COLUMNS = (
    "iso2",
    "effective_from",
    "initial_max_stay_days",
    "stay_30_days_from",
    "latest_valid_until",
    "evidence_url",
    "evidence_grade",
)
_LONGER = "30"
# The waves seen on a page, by whose page it was. A tourist office or a city repeats the ministry.
_CUSTODIES = {
    "page quotes MFA text": "third-party page",
    "news report of MFA announcement": "press report",
    "start date seen; initial end date not seen on a page": "press report",
    "China tourism office statement": "press report",
}
_BRACKETED = "start date not seen on a page; change bracketed by passport-index editions"


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per passport; a grade of evidence that is not known holds its row back."""
    path = edition.file("*.csv")
    table = read_csv(path, _COLUMNS)
    grade = table["evidence_grade"]
    bracketed = grade.str.startswith(_BRACKETED)
    widened = table["stay_30_days_from"] > table["effective_from"]
    page = table["evidence_url"].mask(table["evidence_url"] == "", "no page")
    return pd.DataFrame(
        {
            "origin": to_area(table["iso2"], "iso2"),
            "destination": "CHN",
            "period": table["effective_from"],
            "days": table["initial_max_stay_days"],
            "days_longer": widened.map({True: _LONGER, False: ""}),
            "longer_from": table["stay_30_days_from"].where(widened, ""),
            "valid_until": table["latest_valid_until"],
            "citation": "Ministry of Foreign Affairs of China; " + page + " (" + grade + ")",
            "status": bracketed.map({True: "E", False: ""}),
            "custody": grade.map(_CUSTODIES).fillna(grade).mask(bracketed, "third-party data file"),
            "locator": locators(path, table.index, "initial_max_stay_days"),
            "printed": table["initial_max_stay_days"],
        }
    )
