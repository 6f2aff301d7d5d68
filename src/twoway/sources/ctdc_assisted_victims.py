"""Victims in the records that organisations pooled, by citizenship and country of exploitation.

Each line of the file is a person, made anonymous by its publisher: no combination of traits that is
shown has fewer than eleven records, and what would tell more is -99. Only counts leave this module,
and one below eleven is withheld (Q), as is a form of exploitation that all others but ten or fewer
of a group share. Assisted by an organisation and reported to a hotline are two concepts, and
neither is how many victims there are.
"""

import re
from itertools import groupby
from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import read_csv
from twoway.reference import to_area

SOURCE = Source(
    panel="quoted_trafficking",
    records="public",
    producer="Counter-Trafficking Data Collaborative (IOM, Polaris and partners)",
    dataset="Global k-anonymised dataset",
    title="Victims of trafficking assisted, and reported to hotlines, from pooled case records",
    url="https://www.ctdatacollaborative.org/global-k-anonymized-dataset",
    licence=(
        "CTDC terms of use: attribution, no re-identification, non-commercial; to be confirmed"
    ),
    citation="Counter-Trafficking Data Collaborative, Global k-anonymised dataset.",
    territory="CN is mainland China; HK, MO and TW are codes of their own.",
    definition=(
        "Persons registered in the year, as case records of the contributing organisations or "
        "contacts to their hotlines have them; not a sample, and no measure of how many there are."
    ),
    files=("*.csv", "*.csv.gz"),
    by_hand=(
        "its terms of use are accepted on the page, by a person: read them, download the dataset "
        "in the layout with CountryOfExploitation, and bring it in; never try to tell who "
        "a record is"
    ),
    supersede="edition",
    like_sized=False,
    not_shipped="terms of use are to be confirmed",
)

FEWEST = 11
_NOT_STATED = "-99"
_CONCEPTS = {
    "Case Management": "victims assisted",
    "Hotline": "victims reported to hotlines",
}
_FORMS = {
    "form: forced labour": "isForcedLabour",
    "form: sexual exploitation": "isSexualExploit",
    "form: other": "isOtherExploit",
}
_GROUP = ["Datasource", "yearOfRegistration", "citizenship", "CountryOfExploitation"]
_ALL = "all"


def stage(edition: Edition) -> pd.DataFrame:
    """Count records, all and by form of exploitation; one record may have several forms."""
    path = edition.file("*.csv*")
    records = read_csv(path, (*_GROUP, *_FORMS.values()))
    parts = [_counted(records, _ALL, path)]
    parts += [_counted(records[records[c] == "1"], form, path) for form, c in _FORMS.items()]
    return _described(pd.concat(parts, ignore_index=True))


def edition_label(file: Path) -> str | None:
    """Return the year in the file's name."""
    found = re.search(r"20\d\d", file.name)
    return found.group() if found else None


def _counted(records: pd.DataFrame, breakdown: str, path: Path) -> pd.DataFrame:
    lines = records.reset_index(names="line").groupby(_GROUP)["line"].agg(list).reset_index()
    return lines.assign(
        breakdown=breakdown,
        number=lines["line"].map(len).astype("int64"),
        locator=[
            f"{path.name}, lines {_spans(found)}, column citizenship" for found in lines["line"]
        ],
    )


def _spans(lines: list[int]) -> str:
    """Write line numbers in order, those that follow each other as a span."""
    numbered = groupby(enumerate(sorted(lines)), lambda pair: pair[1] - pair[0])
    runs = [[line for _, line in run] for _, run in numbered]
    return ", ".join(str(r[0]) if len(r) == 1 else f"{r[0]} to {r[-1]}" for r in runs)


def _telling(counts: pd.DataFrame) -> pd.Series:
    """Tell which counts are of too few persons, or say by subtraction how few others there are."""
    whole = counts[counts["breakdown"] == _ALL].set_index(_GROUP)["number"]
    others = (
        pd.MultiIndex.from_frame(counts[_GROUP]).map(whole.to_dict()) - counts["number"].to_numpy()
    )
    return (counts["number"] < FEWEST) | ((others > 0) & (others < FEWEST))


def _described(counts: pd.DataFrame) -> pd.DataFrame:
    few = _telling(counts)
    year = counts["yearOfRegistration"].where(counts["yearOfRegistration"].str.fullmatch(r"\d{4}"))
    said = counts["citizenship"] + " in " + counts["CountryOfExploitation"]
    return pd.DataFrame(
        {
            "record": said + ", " + counts["breakdown"],
            "concept": counts["Datasource"].map(_CONCEPTS).fillna(""),
            "theme": "pooled case records",
            "unit": "persons",
            "origin": to_area(counts["citizenship"].replace(_NOT_STATED, "_X"), "iso2"),
            "destination": to_area(
                counts["CountryOfExploitation"].replace(_NOT_STATED, "_X"), "iso2"
            ),
            "origin_said": counts["citizenship"],
            "destination_said": counts["CountryOfExploitation"],
            "period": year + "-01-01",
            "period_end": year + "-12-31",
            "breakdown": counts["breakdown"],
            "value": counts["number"].astype("str").mask(few, ""),
            "citation": f"{SOURCE.citation} {SOURCE.url}",
            "status": few.map({True: "Q", False: ""}),
            "flag": few.map({True: f"fewer than {FEWEST} records", False: ""}),
            "locator": counts["locator"],
            "printed": counts["number"].astype("str").mask(few, f"<{FEWEST}"),
        }
    )


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare each form of exploitation with all records of its group: a part is never more."""
    stated = rows.dropna(subset=["value"])
    key = ["concept", "period", "origin_said", "destination_said"]
    of_all = stated[stated["breakdown"] == _ALL]
    both = stated[stated["breakdown"] != _ALL].merge(of_all, on=key, suffixes=("", "_all"))
    value, whole = both["value"].astype("float64"), both["value_all"].astype("float64")
    return pd.DataFrame(
        {
            "where": both["concept"] + ", " + both["record"],
            "printed": whole,
            "added": value.clip(lower=whole),
            "tolerance": 0.0,
        }
    )
