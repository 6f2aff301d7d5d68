"""Job vacancy rate: vacant posts as a share of all, by industry, by the quarter.

Two kinds of edition stand side by side: a table that is not seasonally adjusted, and single figures
out of Eurostat's news that are. The adjustment is in the key, so that the two never mix. A state
that surveys a part of its economy cannot be compared with the others (see territory).
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators
from twoway.readers.spreadsheet import extracted_on
from twoway.reference import to_area
from twoway.sources._quoted import custodies, read_list
from twoway.sources._vacancies import (
    DEFINITION,
    LICENCE,
    RATE,
    TERRITORY,
    feed_of,
    rate_rows,
)

SOURCE = Source(
    panel="vacancy_rate",
    records="public",
    producer="Eurostat",
    dataset="jvs_q_nace2, job vacancy rate",
    title="Job vacancy rate by NACE Rev. 2 activity, quarterly data",
    url="https://ec.europa.eu/eurostat/databrowser/view/jvs_q_nace2",
    licence=LICENCE,
    citation="Eurostat. Job vacancy rate, quarterly data, data code jvs_q_nace2.",
    territory=TERRITORY,
    definition="Vacant posts, of a hundred vacant and occupied ones. " + DEFINITION,
    files=("*",),
    feed=feed_of(RATE),
    supersede="cell",
    like_sized=False,
    stale_after_days=250,
)

_LISTED = "job vacancy rate (jvs_q_nace2), seasonally adjusted"
# B-S is the widest group for which Eurostat has a rate of the EU: what its news call the whole
# economy. Where the page does not say what it shows, the list takes it for the same, and `flag`
# says so. Of sections the list has the letter in front of the name.
_INDUSTRIES = {"whole economy": "B-S", "NACE B-S (not stated on the page)": "B-S"}
_UNSTATED = "NACE B-S (not stated on the page)"


def edition_label(file: Path) -> str | None:
    """Day on which a spreadsheet was taken from the Data Browser."""
    return extracted_on(file) if file.suffix == ".xlsx" else None


def stage(edition: Edition) -> pd.DataFrame:
    """Read a table, as the feed answers or as a spreadsheet, or the list of single figures."""
    path = edition.file("*")
    return _listed(edition) if path.suffix == ".csv" else rate_rows(path)


def _listed(edition: Edition) -> pd.DataFrame:
    """Read the lines of rates; the list's other figures are of other sources.

    Euro areas are left out, as everywhere. A quarter is told by its first day.
    """
    path = edition.file("*")
    table = read_list(path)
    table = table[(table["indicator"] == _LISTED) & (table["destination"] != "EA20")]
    said = table["breakdown"]
    return pd.DataFrame(
        {
            "area": to_area(table["destination"], "quoted", "english"),
            "industry": said.map(_INDUSTRIES)
            .fillna(said.str.extract(r"^([A-S]) ")[0])
            .fillna(said),
            "size_class": "_T",
            "adjustment": "SA",
            "frequency": "Q",
            "period": table["period_start"],
            "percent": table["value"],
            "status": table["status"],
            "flag": said.eq(_UNSTATED).map({True: "industry not stated", False: ""}),
            "custody": custodies(table["source_type"]),
            "locator": locators(path, table.index, "value"),
            "printed": table["value"],
        }
    )
