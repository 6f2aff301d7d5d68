"""Residence permits in force on 31 December, by citizenship and reason.

A stock of documents, not of persons who live there. Some editions are a third party's clean-ups of
the table: its flags are lost, and Denmark is in them only from 2021.
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import read_bytes, read_csv
from twoway.reference import is_group, to_area
from twoway.sources._eurostat import tsv_feed
from twoway.sources._permits import REASONS, permit_rows

SOURCE = Source(
    panel="permit",
    records="public",
    producer="Eurostat",
    dataset="migr_resvalid",
    title="All valid permits by reason, length of validity and citizenship on 31 December",
    url="https://ec.europa.eu/eurostat/databrowser/view/migr_resvalid",
    licence="CC BY 4.0",
    citation=(
        "Eurostat. All valid permits by reason, length of validity and citizenship on 31 December "
        "of each year, migr_resvalid."
    ),
    territory=(
        "Citizens of China include Hong Kong SAR: the same figures are labelled 'China including "
        "Hong Kong' in another export."
    ),
    definition="A residence permit of three months or more in force on 31 December of the year.",
    files=("*",),
    # freq, duration, reason, unit, citizen, geo
    feed=tsv_feed("migr_resvalid", "A...PER.CN+IN+TOTAL."),
    supersede="cell",
    like_sized=False,
)

# A third party's two clean-ups: all citizenships without reasons, all reasons without citizenships.
_BY_CITIZEN = "Migrants number"
_BY_REASON = "number_of_permits"


def stage(edition: Edition) -> pd.DataFrame:
    """Read a Eurostat export or one of the third party's clean-ups of the table."""
    path = edition.file("*")
    opening = read_bytes(path)
    if opening.startswith(b"Country of citizenship,"):
        return _cleaned(path, _BY_CITIZEN)
    if opening.startswith(b"Reason,"):
        return _cleaned(path, _BY_REASON)
    return permit_rows(path, "valid")


def _cleaned(path: Path, measure: str) -> pd.DataFrame:
    reason = ("Reason",) if measure == _BY_REASON else ()
    table = read_csv(path, (*reason, "Country of citizenship", "geo", "year", measure))
    table = table[~is_group(table["Country of citizenship"], "eurostat_label")]
    destination = to_area(table["geo"], "eurostat_label")
    return pd.DataFrame(
        {
            "reporter": destination,
            "basis": "citizenship",
            "origin": to_area(table["Country of citizenship"], "eurostat_label"),
            "destination": destination,
            "permit_count": "valid",
            "reason": table["Reason"].replace(REASONS) if reason else "TOTAL",
            "duration": "_T",
            "period": table["year"] + "-01-01",
            # The clean-ups print whole numbers with a point: 115798.0.
            "permits": table[measure].str.replace(r"\.0$", "", regex=True),
            "status": "A",
            "flag": "",
            "locator": [f"{path.name}, line {n}, column {measure}" for n in table.index],
            "printed": table[measure],
        }
    )
