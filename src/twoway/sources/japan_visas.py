"""Visas that Japan issued, by nationality and status of residence, 2006 to 2017.

The union of the ministry's yearly workbooks as a third party made it, with names of countries and
statuses translated by machine ("Slinum" is Suriname; "Stifying 1 I" a class of technical
trainees). The names of statuses are kept as they are found. They are no partition: "Employment",
"Ordinary" and "identification" are the sums of the statuses whose names open with Employment,
General and Specific or Specified, "Number of issued_numerical" is the part good for several
entries, and "Travel certificate" cuts across all of them. An empty cell is a status that did not
exist or was not told apart in that year, never zero.

Only 31 or 32 lines a year until 2008: what "others" holds there is most of the world. Left out,
since each would be a second line of its area: the documents of Hong Kong SAR and Macao SAR beside
the passports of the regions, British nationalities other than citizen, Zaire; and Yugoslavia, a
former state. So the nationalities do not add up to the total, and no such sum is compared.
"""

import numpy as np
import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locate, read_csv
from twoway.reference import is_group, to_area

SOURCE = Source(
    panel="visa_class",
    records="public",
    producer="Ministry of Foreign Affairs of Japan",
    dataset="Visa issuance statistics (ビザ（査証）発給統計)",
    title="Visas issued by Japan, by nationality and status",
    url="https://www.e-stat.go.jp/stat-search/files?page=1&toukei=00300500",
    licence="Government of Japan Standard Terms of Use 2.0 (compatible with CC BY 4.0)",
    citation=(
        "Ministry of Foreign Affairs of Japan. Visa issuance statistics, 2006 to 2017, united and "
        "translated by github.com/airscholar/Japan-visa-data-engineering."
    ),
    territory=(
        "China is the passport of the People's Republic; Taiwan is apart. Hong Kong SAR and Macao "
        "SAR are the passports of the regions; their other travel documents are left out."
    ),
    definition=(
        "Visas issued abroad in the calendar year by nationality and status. Nationals who need no "
        "visa for a visit are counted for other stays only."
    ),
    files=("*.csv",),
    by_hand=(
        "the ministry publishes a workbook a year, in Japanese, under numbers that are not "
        "listed; this is a third party's union of them: bring in a newer state of it, in the same "
        "columns"
    ),
    supersede="edition",
    like_sized=False,
)

_ALL = "Number of issued"
_COLUMNS = ("Year", "Regional code", "Country", _ALL, "Short -term stay", "Employment", "Ordinary")
# Groups of statuses, the statuses of each known by how its name opens.
_GROUPS = {
    "Employment": ("Employment_",),
    "Ordinary": ("General_",),
    "identification": ("Specific_", "Specified_"),
}
_PARTS = (
    "Diplomacy",
    "Public use",
    "Passing",
    "Short -term stay",
    "Staying in medical care",
    "Advanced profession",
    *_GROUPS,
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line a country and year, one column a status."""
    path = edition.file("*.csv")
    table = read_csv(path, _COLUMNS)
    table = table[~is_group(table["Country"], "japan_mofa")]
    statuses = [c for c in table.columns if c not in ("Year", "Regional code", "Country")]
    values = table[statuses].to_numpy().ravel()
    each = len(statuses)
    return pd.DataFrame(
        {
            "origin": np.repeat(to_area(table["Country"], "japan_mofa", "english"), each),
            "destination": "JPN",
            "visa_class": np.tile(["_T" if c == _ALL else c.strip() for c in statuses], len(table)),
            "period": np.repeat(table["Year"] + "-01-01", each),
            "visas": values,
            "status": np.where(values == "", "O", ""),
            "locator": [locate(path, line, c) for line in table.index for c in statuses],
            "printed": values,
        }
    ).reset_index(drop=True)


# What the file itself does not satisfy: a visa too few among the parts (Viet Nam, and so the
# total) or too many (Brazil, and so the total), and 11 students fewer in the total of 2012 than in
# its lines.
_NOT_SATISFIED = (
    ("VNM", 2017, "_T"),
    ("_T", 2017, "_T"),
    ("BRA", 2017, "identification"),
    ("_T", 2017, "identification"),
    ("_T", 2012, "Ordinary"),
)


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare all visas of a nationality and year with the statuses, and groups with their parts.

    From 2007: in 2006 most statuses are not told. Visas are counted one by one: no tolerance.
    """
    wide = (
        rows[rows["period"] >= "2007-01-01"]
        .pivot(index=["edition", "origin", "period"], columns="visa_class", values="visas")
        .astype("float")
    )
    statuses = [str(c) for c in wide]
    parts = {"_T": [c for c in statuses if c in _PARTS]}
    for group, openings in _GROUPS.items():
        parts[group] = [c for c in statuses if c.startswith(openings)]
    compared = pd.concat([_compared(wide, group, of) for group, of in parts.items()])
    return compared.dropna().reset_index(drop=True)


def _compared(wide: pd.DataFrame, group: str, parts: list[str]) -> pd.DataFrame:
    satisfied = [(o, p.year, group) not in _NOT_SATISFIED for _, o, p in wide.index]
    wide = wide[satisfied]
    return pd.DataFrame(
        {
            "where": [f"{o} {p:%Y}, {e}: {group}" for e, o, p in wide.index],
            "printed": wide[group].to_numpy(),
            # An empty cell adds nothing: the status did not exist.
            "added": wide[parts].sum(axis="columns").to_numpy(),
            "tolerance": 0.0,
        }
    )
