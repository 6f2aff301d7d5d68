"""Synthetic records of victims and of who exploited them, by region: made up, of nobody.

The publisher draws records anew from a model of its case files, so that counts of them are near
those of the files and no record is a person. They are flagged so in every row, estimated (E) at
best, and under a concept of their own: never beside counts of the k-anonymised records of
`ctdc_assisted_victims`, and no measure of how many victims there are. Regions stand for countries
and bands for years; a blank is missing, and a cell of several values counts under each.
"""

import re
from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import read_csv
from twoway.sources._ctdc import FEW, FEWEST, Part, counted, totals, values_of

__all__ = ["SOURCE", "edition_label", "stage", "totals"]

SOURCE = Source(
    panel="quoted_trafficking",
    records="public",
    producer="Counter-Trafficking Data Collaborative (IOM and partners)",
    dataset="Global Victim-Perpetrator Synthetic Dataset",
    title="Synthetic records of identified victims of trafficking and of their exploiters",
    url="https://www.ctdatacollaborative.org/global-victim-perpetrator-synthetic-dataset",
    licence="CTDC terms of use: attribution, non-commercial; to be confirmed",
    citation=(
        "Counter-Trafficking Data Collaborative, Global Victim-Perpetrator Synthetic Dataset."
    ),
    territory="World regions as the dataset draws them; no country is told.",
    definition=(
        "Synthetic records made from case files of victims whom IOM identified or assisted; "
        "a count of them is near that of the files, and no measure of how many victims there are."
    ),
    files=("*.csv", "*.csv.gz"),
    by_hand=(
        "its terms of use are accepted on the page, by a person: read them, download the condensed "
        "dataset, and bring it in"
    ),
    supersede="edition",
    like_sized=False,
    not_shipped="terms of use are to be confirmed",
)

_GROUP = ("yearRegister", "UN_COO_Region", "UN_COE_Region")
_FORMS = {"form: forced labour": "isForcedLabour", "form: sexual exploitation": "isSexualExploit"}
# Of a victim one value is told; of those who exploited it there may be several.
_OF_VICTIM = {"sex": "gender", "age": "majorityStatus"}
_OF_EXPLOITERS = {
    "exploiter's sex": "IP_Gender",
    "exploiter's age": "IP_ageBroad",
    "exploiter's region": "IP_citizen_UNRegion",
    "exploiter was": "IP_Relation",
}
_REGIONS = ("Africa", "Americas/Oceania", "Asia", "Europe", "")
_SYNTHETIC = "synthetic"
_NOT_STATED = "not stated"
_YEARS = re.compile(r"(\d{4})(?:-(\d{4}))?")


def stage(edition: Edition) -> pd.DataFrame:
    """Count records by band of years and both regions: all, and by what is told of them."""
    path = edition.file("*.csv*")
    columns = (*_GROUP, *_FORMS.values(), *_OF_VICTIM.values(), *_OF_EXPLOITERS.values())
    records = read_csv(path, columns)
    parts = [Part(name, records[c].eq("1")) for name, c in _FORMS.items()]
    for name, column in _OF_VICTIM.items():
        parts += values_of(records[column], name)
    for name, column in _OF_EXPLOITERS.items():
        parts += values_of(records[column], name, several=";")
    return _described(counted(records, _GROUP, parts, path, "UN_COO_Region"))


def edition_label(file: Path) -> str | None:
    """Return the last year in the file's name."""
    found = re.findall(r"20\d\d", file.name)
    return found[-1] if found else None


def _described(counts: pd.DataFrame) -> pd.DataFrame:
    few = counts["few"]
    origin, destination = counts["UN_COO_Region"], counts["UN_COE_Region"]
    begin, end = _periods(counts["yearRegister"])
    said = [
        f"{band or 'year not stated'}, {a or _NOT_STATED} in {b or _NOT_STATED}"
        for band, a, b in zip(counts["yearRegister"], origin, destination, strict=True)
    ]
    return pd.DataFrame(
        {
            "record": pd.Series(said, index=counts.index) + ", " + counts["breakdown"],
            "concept": "synthetic records of identified victims",
            "theme": "synthetic records",
            "unit": "synthetic records",
            # A region is no area of ours; one that is not known stays as found, and is held back.
            "origin": origin.mask(origin.isin(_REGIONS), "_X"),
            "destination": destination.mask(destination.isin(_REGIONS), "_X"),
            "origin_said": origin.replace("", _NOT_STATED),
            "destination_said": destination.replace("", _NOT_STATED),
            "period": begin,
            "period_end": end,
            "breakdown": counts["breakdown"],
            "value": counts["number"].astype("str").mask(few, ""),
            "citation": f"{SOURCE.citation} {SOURCE.url}",
            "status": few.map({True: "Q", False: "E"}),
            "flag": few.map({True: f"{_SYNTHETIC}; {FEW}", False: _SYNTHETIC}),
            "locator": counts["locator"],
            "printed": counts["number"].astype("str").mask(few, f"<{FEWEST}"),
        }
    )


def _periods(bands: pd.Series) -> tuple[pd.Series, pd.Series]:
    """First and last day of each band; of a year that is not stated, those of all bands."""
    found = {b: m for b in bands.unique() if (m := _YEARS.fullmatch(b))}
    years = {b: (m[1], m[2] or m[1]) for b, m in found.items()}
    if years:
        years[""] = min(b for b, _ in years.values()), max(e for _, e in years.values())
    begin, end = (bands.map({b: y[n] for b, y in years.items()}) for n in (0, 1))
    return begin + "-01-01", end + "-12-31"
