"""Mobile students of all origins in each country and year (indicator 26637).

Students mobile for a degree: China's figure for 2018 is 178,271, where its ministry counts 492,185
foreign students of every kind. The net flow (MENF.5T8), which files of the same service hold, is a
balance and no count: it is left out, and so are the service's 200 regions, whose names bear the
organisation that drew them. An absent year is not zero.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition, RefusedError
from twoway.sources._unesco import counted, indicator_feed, is_region, marked, read_records

SOURCE = Source(
    panel="student",
    records="public",
    producer="UNESCO Institute for Statistics",
    dataset="UIS, indicator 26637",
    title="Inbound internationally mobile tertiary students",
    url="https://databrowser.uis.unesco.org/",
    licence="CC BY-SA 3.0 IGO",
    citation="UNESCO Institute for Statistics. Inbound internationally mobile students (26637).",
    territory="China is mainland China; Hong Kong SAR and Macao SAR are areas of their own.",
    definition=(
        "Tertiary students who crossed a border to study for a degree, enrolled in the country in "
        "the year; exchange of less than a year is outside."
    ),
    files=("*",),
    feed=indicator_feed(
        "uis_26637.json",
        "26637",
        evidence="the indicator as in the copy at hand",
    ),
    supersede="edition",
    like_sized=False,
)

_INBOUND = "26637"
_OTHER_INDICATORS = ("MENF.5T8",)


def stage(edition: Edition) -> pd.DataFrame:
    """Read the service's answer, or a CSV export of it with the net flow beside."""
    path = edition.file("*")
    table = read_records(path)
    other = set(table["indicatorId"]) - {_INBOUND, *_OTHER_INDICATORS}
    if other:
        raise RefusedError(
            f"{path.name}: indicators {', '.join(sorted(other))}, expected {_INBOUND}. Ask the "
            "service for that one; another count needs a source of its own."
        )
    table = table[(table["indicatorId"] == _INBOUND) & ~is_region(table["geoUnit"])]
    marks = (table["magnitude"] + " " + table["qualifier"]).str.strip()
    return pd.DataFrame(
        {
            "reporter": table["geoUnit"],
            "student_count": "mobile_degree",
            "origin": "_T",
            "destination": table["geoUnit"],
            "level": "_T",
            "period": table["year"] + "-01-01",
            "persons": counted(table["value"], marks),
            "locator": table["locator"],
            "printed": table["value"],
        }
    ).join(marked(marks))
