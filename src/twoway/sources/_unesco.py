"""How the UNESCO Institute for Statistics marks its figures, and what its service answers.

A figure bears up to two marks: a magnitude (nothing to count, or a count that holds another's) and
a qualifier (whose estimate it is).
"""

import json
from pathlib import Path

import pandas as pd

from twoway.declare import Feed
from twoway.edition import RefusedError
from twoway.readers import locators, read_csv, read_text

COLUMNS = ("indicatorId", "geoUnit", "year", "value", "qualifier", "magnitude")
# NIL is "nil or negligible": a 0 that need not be exact. NA does not apply, INCLUDED is counted
# with another: both stand beside a 0 or nothing, and neither is a count of nobody.
STATUSES = {
    "NIL": "N",
    "NA": "Z",
    "INCLUDES": "D",
    "INCLUDED": "K",
    "NAT_EST": "E",
    "UIS_EST": "E",
}
NO_COUNT = ("NA", "INCLUDED")


def indicator_feed(file_name: str, *indicators: str, evidence: str) -> Feed:
    """Return the feed of some indicators, of all countries since 1998."""
    asked = "&".join(f"indicator={i}" for i in indicators)
    return Feed(
        address=f"https://api.uis.unesco.org/api/public/data/indicators?{asked}&start=1998",
        file_name=file_name,
        media=("application/json",),
        dialect="uis",
        evidence=(
            "documentation of the service, api.uis.unesco.org/api/public/documentation, and public "
            f"code that reads its versions and records (2026); {evidence}"
        ),
    )


def read_records(path: Path) -> pd.DataFrame:
    """Read records as the service answers (JSON) or as it exports them (CSV), cells as text.

    Returns
    -------
    DataFrame of str
        `COLUMNS` and `locator`.

    Raises
    ------
    RefusedError
        If it is neither, or the answer holds no list of records.
    """
    if not read_text(path)[:200].lstrip().startswith("{"):
        table = read_csv(path, COLUMNS)
        return table.assign(locator=locators(path, table.index, "value"))
    try:
        # Numbers stay as they are written.
        body = json.loads(read_text(path), parse_float=str, parse_int=str)
        records = body["records"]
    except (json.JSONDecodeError, KeyError) as error:
        raise RefusedError(
            f"{path.name}: no list of records ({error!r}), expected the answer of the UIS service. "
            "Open the address in a browser and see what it says."
        ) from error
    table = pd.DataFrame([{c: r.get(c) or "" for c in COLUMNS} for r in records], dtype="str")
    if table.empty:
        raise RefusedError(
            f"{path.name}: the service answered without a record. It drops old releases and "
            "indicators without an error: look the indicator up in its list."
        )
    return table.assign(locator=[f"{path.name}, records[{n}].value" for n in range(len(table))])


def marked(marks: pd.Series) -> pd.DataFrame:
    """Status, flag and hold of figures whose marks are words separated by blanks.

    A mark that is not known holds its row back.
    """
    known = {text: _read_marks(str(text)) for text in marks.unique()}
    rows = [known[text] for text in marks]
    return pd.DataFrame(rows, columns=["status", "flag", "hold"], index=marks.index)


def _read_marks(text: str) -> tuple[str, str, str]:
    words = text.split()
    unknown = [w for w in words if w not in STATUSES]
    status = "".join(sorted({STATUSES.get(w, "") for w in words}))
    return status, " ".join(words), f"mark {' '.join(unknown)} is not known" if unknown else ""


def is_region(geo_unit: pd.Series) -> pd.Series:
    """Tell the service's regions, named after the organisation that drew them, from countries."""
    return geo_unit.str.contains(": ", regex=False) | (geo_unit == "CECC-SICA")


def counted(value: pd.Series, marks: pd.Series) -> pd.Series:
    """Values that are counts: where a mark says that there is none, nothing instead of 0."""
    none = marks.map(lambda text: any(w in NO_COUNT for w in text.split()))
    return value.mask(none, "")
