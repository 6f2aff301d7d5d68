"""Share of each country's mobile students who come from an origin, OECD, 2022.

The columns of the file are mislabelled by the students who derived it: "Origin" is the host and
"Destination" is where its students come from. 23.0 of 100 in Australia, 48.4 in Japan, 48.7 in
Korea and 9.5 in Germany come from China; by UNESCO's counts of 2019 it was 30.6, 45.1, 56.3 and
9.7 of the mobile students there, while no such share of Australians or Koreans abroad study in
China. "Korea" stands twice for every host, for the Republic and for the Democratic People's
Republic, whose name was shortened alike: nothing tells the two lines apart, so that they are held
back. Regions are left out: they are sums. So is a country with itself, which has an empty cell or
0.
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition, RefusedError
from twoway.readers import locators, read_csv, read_text
from twoway.reference import is_group, to_area

SOURCE = Source(
    panel="student_share",
    records="public",
    producer="OECD, Education at a Glance",
    dataset="OECD Data Explorer, distribution of mobile tertiary students by country of origin",
    title="Share of international students by country of origin",
    url="https://data-explorer.oecd.org",
    licence="CC BY 4.0",
    citation=(
        "OECD. Distribution of international and foreign tertiary students by country of origin, "
        "2022; derived by github.com/nemuulen/INFOSCI301_Final_Project."
    ),
    territory=(
        "China is mainland China; Hong Kong SAR and Macao SAR are origins of their own, Taiwan is "
        "none. The host EU25 is not the European Union of 2004 and is left out."
    ),
    definition=(
        "International (else foreign) tertiary students from the origin, of 100 in the host. "
        "A country's definition of mobile is its own."
    ),
    files=("*",),
    by_hand=(
        "the address of this table in the OECD's service was not found: look it up in "
        "sdmx.oecd.org/public/rest/dataflow/OECD.EDU.IMEP/all/latest, or export it from the Data "
        "Explorer as CSV"
    ),
    supersede="edition",
    like_sized=False,
)

_HOST = "REF_AREA"
# Mislabelled: see above.
_COMES_FROM = "Destination"
_COLUMNS = (_HOST, "Origin", _COMES_FROM, "TIME_PERIOD", "Percentage_of_students")
_TIDY_COLUMNS = ("indicator", "origin", "destination", "period_start", "value")
_TIDY_SHARE = "share of students from China among all mobile/foreign tertiary students of the host"


def stage(edition: Edition) -> pd.DataFrame:
    """Read the derived table, or the list of its lines on China."""
    path = edition.file("*")
    # Bytes of two encodings stand in one file; as Latin-1 every byte is kept.
    listed = read_text(path, "latin-1").startswith("indicator,")
    frame = _tidy(path) if listed else _derived(path)
    return frame.assign(
        level="_T",
        status=(frame["percent"] == "").map({True: "O", False: ""}),
        custody="third-party data file",
    )


def _derived(path: Path) -> pd.DataFrame:
    table = read_csv(path, _COLUMNS, encoding="latin-1")
    left_out = (
        is_group(table[_COMES_FROM], "oecd_students")
        | is_group(table[_HOST], "oecd_students")
        | (table[_COMES_FROM] == table["Origin"])
    )
    table = table[~left_out]
    return pd.DataFrame(
        {
            "origin": to_area(table[_COMES_FROM], "oecd_students", "english"),
            "destination": table[_HOST],
            "period": table["TIME_PERIOD"] + "-01-01",
            "percent": table["Percentage_of_students"],
            "locator": locators(path, table.index, "Percentage_of_students"),
            "printed": table["Percentage_of_students"],
        }
    )


def _tidy(path: Path) -> pd.DataFrame:
    table = read_csv(path, _TIDY_COLUMNS)
    other = set(table["indicator"]) - {_TIDY_SHARE}
    if other:
        raise RefusedError(
            f"{path.name}: indicator {', '.join(sorted(other))}; expected {_TIDY_SHARE!r}. "
            "Another share needs a source of its own."
        )
    table = table[~is_group(table["destination"], "oecd_students")]
    return pd.DataFrame(
        {
            "origin": to_area(table["origin"], "iso2"),
            "destination": table["destination"],
            "period": table["period_start"],
            "percent": table["value"],
            "locator": locators(path, table.index, "value"),
            "printed": table["value"],
        }
    )
