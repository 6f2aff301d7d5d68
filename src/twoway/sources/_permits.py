"""How Eurostat's two permit tables become rows, in whichever form they were handed on.

Both tables share dimensions and codes; the third-party cuts and hand copies of the first ones
are read by the source that owns them.
"""

from pathlib import Path

import pandas as pd

from twoway.readers.eurostat import read_eurostat
from twoway.reference import is_group, to_area

REASONS = {
    "Total": "TOTAL",
    "Education reasons": "EDUC",
    "Family reasons": "FAM",
    "Other": "OTH",
    "Other reason": "OTH",
    "Remunerated activities reasons": "EMP",
    "Employment reasons": "EMP",
    "Refugee status": "REF",
    "Subsidiary protection": "SUBS",
    "Subsidiary protection status": "SUBS",
}
DURATIONS = {
    "Total": "_T",
    "TOTAL": "_T",
    "M3-5": "M3-5",
    "M6-11": "M6-11",
    "M_GE12": "M_GE12",
    "GE12": "M_GE12",
}


def permit_rows(path: Path, permit_count: str) -> pd.DataFrame:
    """Rows of the permit panel from a Eurostat file; the EU total is kept as published.

    The cells of groups of citizenships other than the total are left out.
    """
    table = read_eurostat(path)
    scheme = "eurostat" if table.coded else "eurostat_label"
    cells = table.cells[~is_group(table.cells["citizen"], scheme)]
    destination = to_area(cells["geo"], scheme)
    return pd.DataFrame(
        {
            "reporter": destination,
            "basis": "citizenship",
            "origin": to_area(cells["citizen"], scheme),
            "destination": destination,
            "permit_count": permit_count,
            "reason": cells["reason"].replace(REASONS),
            "duration": cells["duration"].replace(DURATIONS),
            "period": cells["time"] + "-01-01",
            "permits": cells["value"],
            "status": cells["status"],
            "flag": cells["flag"],
            "locator": cells["locator"],
            "printed": cells["printed"],
        }
    )


def tidy_rows(path: Path, table: pd.DataFrame, permit_count: str) -> pd.DataFrame:
    """Rows of the permit panel from a hand copy: one line per cell, codes in `breakdown`."""
    codes = table["breakdown"].str.extract(r"^reason=(\w+); duration=([\w-]+)$")
    destination = to_area(table["destination"], "eurostat")
    return pd.DataFrame(
        {
            "reporter": destination,
            "basis": "citizenship",
            "origin": to_area(table["origin"], "eurostat"),
            "destination": destination,
            "permit_count": permit_count,
            "reason": codes[0],
            "duration": codes[1].replace(DURATIONS),
            "period": table["period_start"],
            "permits": table["value"],
            "status": table["status"],
            "flag": "",
            "locator": [f"{path.name}, line {n}, column value" for n in table.index],
            "printed": table["value"],
        }
    )
