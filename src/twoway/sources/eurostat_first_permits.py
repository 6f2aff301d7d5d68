"""First residence permits issued by EU states to citizens of other countries, by reason.

Counts permits, not arrivals; a renewal is not counted. No table by all reasons for citizens of
China or India in the whole EU is at hand: the editions are cuts (all citizenships together; all
reasons in Ireland; employment, of China in twelve states and of India in twenty-four), and a
country outside a cut is not zero.
"""

import json
from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition, RefusedError
from twoway.readers import read_csv, read_text
from twoway.reference import to_area
from twoway.sources._eurostat import tsv_feed
from twoway.sources._permits import permit_rows, tidy_rows

SOURCE = Source(
    panel="permit",
    records="public",
    producer="Eurostat",
    dataset="migr_resfirst",
    title="First permits by reason, length of validity and citizenship",
    url="https://ec.europa.eu/eurostat/databrowser/view/migr_resfirst",
    licence="CC BY 4.0",
    citation="Eurostat. First permits by reason, validity and citizenship, migr_resfirst.",
    territory=(
        "Citizens of China include Hong Kong SAR: the same figures are labelled 'China including "
        "Hong Kong' in another export."
    ),
    definition=(
        "A first permit of three months or more issued in the year to a citizen of a third "
        "country; renewals, citizens of the EU and seasonal workers are outside."
    ),
    files=("*",),
    # freq, reason, citizen, duration, unit, geo
    feed=tsv_feed("migr_resfirst", "A..CN+IN+TOTAL..PER."),
    supersede="cell",
    like_sized=False,
)

_TIDY = ("origin", "destination", "period_start", "breakdown", "value", "status")


def stage(edition: Edition) -> pd.DataFrame:
    """Read a Eurostat export, a hand copy (one line per cell) or the JSON cut by citizenship."""
    path = edition.file("*")
    opening = read_text(path)[:400]
    if opening.startswith("indicator,origin,destination"):
        return tidy_rows(path, read_csv(path, _TIDY), "first")
    if opening.lstrip().startswith("{") and '"countries"' in read_text(path):
        return _from_cut(path)
    return permit_rows(path, "first")


def _from_cut(path: Path) -> pd.DataFrame:
    """Read the cut of the eight largest citizenships for employment.

    Its script writes 0 where Eurostat has no value, so a 0 is told as missing, not as none. What
    it calls Other is what is left of the eight and no citizenship: it is left out.
    """
    body = json.loads(read_text(path))
    if body.get("dataset") != "migr_resfirst" or body.get("reason") != "EMP":
        raise RefusedError(
            f"{path.name}: dataset {body.get('dataset')!r}, reason {body.get('reason')!r}; "
            "expected migr_resfirst, EMP. Another cut needs a reader of its own."
        )
    rows = [
        (country["geo"], str(year["year"]), label, str(count))
        for country in body["countries"]
        for year in country["years"]
        for label, count in year["groups"].items()
        if label != "Other"
    ]
    cells = pd.DataFrame(rows, columns=["geo", "year", "label", "count"])
    destination = to_area(cells["geo"], "eurostat")
    unknown = cells["count"] == "0"
    return pd.DataFrame(
        {
            "reporter": destination,
            "basis": "citizenship",
            "origin": to_area(cells["label"], "eurostat_label"),
            "destination": destination,
            "permit_count": "first",
            "reason": "EMP",
            "duration": "_T",
            "period": cells["year"] + "-01-01",
            "permits": cells["count"].where(~unknown, ""),
            "status": unknown.map({True: "O", False: "A"}),
            "flag": "",
            "locator": [
                f"{path.name}, countries[{geo}].years[{year}].groups[{label}]"
                for geo, year, label in zip(
                    cells["geo"], cells["year"], cells["label"], strict=True
                )
            ],
            "printed": cells["count"],
        }
    )
