"""Immigrants of a year by country of previous residence, as each EU state counted them.

The table holds every count twice, by two definitions of age. A partner that a state does not
report is not in it at all: absent is not zero.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers.eurostat import read_eurostat
from twoway.reference import to_area

SOURCE = Source(
    panel="flow",
    producer="Eurostat",
    dataset="migr_imm5prv",
    title="Immigration by age group, sex and country of previous residence",
    url="https://ec.europa.eu/eurostat/databrowser/view/migr_imm5prv",
    licence="CC BY 4.0",
    citation=(
        "Eurostat. Immigration by age group, sex and country of previous residence, "
        "data code migr_imm5prv."
    ),
    territory=(
        "China is mainland China (code CN); Hong Kong, Macao and Taiwan are partners of their own."
    ),
    definition=(
        "A person who arrives to stay for 12 months or more, by country of previous residence;"
        " from registers or surveys, estimated by some states (flag e)."
    ),
    files=("*",),
    address=(
        "https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/migr_imm5prv"
        "?partner=CN&sex=T&age=TOTAL&format=JSON"
    ),
    file_name="migr_imm5prv.json",
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
            "origin": to_area(cells["partner"], "eurostat"),
            "destination": reporter,
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
