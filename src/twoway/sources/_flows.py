"""How Eurostat's four tables of migrants become rows of the flow panel."""

from typing import Literal

import pandas as pd

from twoway.edition import Edition
from twoway.readers.eurostat import read_eurostat
from twoway.reference import to_area


def flow_rows(edition: Edition, direction: Literal["in", "out"]) -> pd.DataFrame:
    """Rows of the counts of all ages, every sex and definition of age.

    The reporter is the destination of arrivals and the origin of departures; a table without a
    partner counts all partners together. A published total of the EU is kept as one.
    """
    cells = read_eurostat(edition.file("*")).cells
    cells = cells[cells["age"] == "TOTAL"]
    reporter = to_area(cells["geo"], "eurostat")
    partner = to_area(cells["partner"], "eurostat") if "partner" in cells else "_T"
    arrivals = direction == "in"
    return pd.DataFrame(
        {
            "reporter": reporter,
            "basis": "residence",
            "origin": partner if arrivals else reporter,
            "destination": reporter if arrivals else partner,
            "nationality": "_T",
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
