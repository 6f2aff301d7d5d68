"""Emigrants of a year by country of next residence, as each EU state counted them.

Departures are counted less well than arrivals. The table holds every count twice, by two
definitions of age; a partner that a state does not report is absent, not zero.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers.eurostat import read_eurostat
from twoway.reference import to_area

SOURCE = Source(
    panel="flow",
    producer="Eurostat",
    dataset="migr_emi3nxt",
    title="Emigration by age group, sex and country of next usual residence",
    url="https://ec.europa.eu/eurostat/databrowser/view/migr_emi3nxt",
    licence="CC BY 4.0",
    citation=(
        "Eurostat. Emigration by age group, sex and country of next usual residence, "
        "data code migr_emi3nxt."
    ),
    territory=(
        "China is mainland China (code CN); Hong Kong, Macao and Taiwan are partners of their own."
    ),
    definition=(
        "A person who leaves to stay away for 12 months or more, by country of next residence;"
        " from registers or surveys, estimated by some states (flag e)."
    ),
    files=("*",),
    address=(
        "https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/migr_emi3nxt"
        "?partner=CN&sex=T&age=TOTAL&format=JSON"
    ),
    file_name="migr_emi3nxt.json",
    supersede="edition",
    system="eurostat_migration_by_partner",
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read the counts of all ages; both definitions of age are kept apart, a sum would double."""
    cells = read_eurostat(edition.file("*")).cells
    cells = cells[cells["age"] == "TOTAL"]
    reporter = to_area(cells["geo"], "eurostat")
    return pd.DataFrame(
        {
            "reporter": reporter,
            "basis": "residence",
            "origin": reporter,
            "destination": to_area(cells["partner"], "eurostat"),
            "age_definition": cells["agedef"],
            "sex": cells["sex"].replace("T", "_T"),
            "period": cells["time"] + "-01-01",
            "persons": cells["value"],
            "status": cells["status"],
            "flag": cells["flag"],
            "locator": cells["locator"],
            "printed": cells["printed"],
        }
    )
