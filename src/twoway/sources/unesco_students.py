"""Mobile students by origin and destination: the ten largest pairs of each country and year.

A third party kept the ten largest origins of each destination, and the ten largest destinations of
each origin, and added up the rest as "Other countries", which is left out: a pair that is not here
is not zero. A pair can stand in both files; it is read once where they agree, and both rows are
held back where they do not. China reports its mobile students to the institute without their
origins, so that no pair has China as destination. A country with itself (four rows) is left out:
nobody is mobile at home. Averages over a year are printed as fractions; a fraction of a person is
held back.
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition, RefusedError
from twoway.readers import locators, read_csv, read_text
from twoway.reference import is_group, to_area
from twoway.sources._unesco import counted, indicator_feed, is_region, marked, read_records

SOURCE = Source(
    panel="student",
    records="public",
    producer="UNESCO Institute for Statistics",
    dataset="UIS bulk data OPRI, mobile students by country of origin",
    title="Internationally mobile tertiary students by origin and destination",
    url="https://databrowser.uis.unesco.org/resources/bulk",
    licence="CC BY-SA 3.0 IGO",
    citation=(
        "UNESCO Institute for Statistics. Internationally mobile students by country of origin, "
        "edition of 2022, ten largest pairs as chosen by 360info."
    ),
    territory=(
        "China is mainland China; Hong Kong SAR and Macao SAR are origins and destinations of "
        "their own. The Netherlands Antilles and Sudan before 2011 are left out."
    ),
    definition=(
        "Tertiary students from the origin who crossed a border to study for a degree, enrolled in "
        "the destination in the year, as the destination reported them."
    ),
    files=("*",),
    # One indicator per origin: China, Hong Kong, India, Macao.
    feed=indicator_feed(
        "uis_students_by_origin.json",
        "26528",
        "26532",
        "26533",
        "26547",
        evidence=(
            "the indicator of each origin from data/country-names.csv of "
            "github.com/360-info/report-global-education"
        ),
    ),
    supersede="cell",
    like_sized=False,
)

# Header of each form, and the columns that hold destination, origin, value and marks.
_FORMS = {
    "year,dest_country_name,origin_country_lumped,value_lumped,cond_all": (
        "dest_country_name",
        "origin_country_lumped",
    ),
    "year,origin_country_name,dest_country_lumped,value_lumped,cond_all": (
        "dest_country_lumped",
        "origin_country_name",
    ),
}
# The place of each letter in "a b c d", as data/README.md of the collecting repository tells.
_LETTERS = {"a": "INCLUDES", "b": "INCLUDED", "c": "NAT_EST", "d": "UIS_EST", "-": ""}
_TIDY_MARKS = {"": "", "national estimate": "NAT_EST", "UIS estimate": "UIS_EST"}
_TIDY_COLUMNS = ("indicator", "origin", "destination", "period_start", "value", "status")
_TIDY_PAIRS = "internationally mobile tertiary students by origin"
# Totals and net flows stand in the tidy list too; they belong to `unesco_student_totals`.
_TIDY_OTHERS = (
    "inbound internationally mobile tertiary students, total",
    "net flow of internationally mobile tertiary students (inbound - outbound)",
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read the files of largest pairs, the list of pairs with China, or the service's answer."""
    pairs = pd.concat([_pairs(path) for path in edition.files("*")], ignore_index=True)
    pairs = pairs[pairs["origin"] != pairs["destination"]].reset_index(drop=True)
    pairs = pairs.assign(persons=counted(pairs["printed"], pairs["marks"]))
    pairs = pairs.join(marked(pairs["marks"])).drop(columns="marks")
    said = ["origin", "destination", "period", "persons", "status"]
    pairs = pairs.drop_duplicates(said)
    return pairs.assign(reporter=pairs["destination"], student_count="mobile_degree", level="_T")


def _pairs(path: Path) -> pd.DataFrame:
    header = read_text(path).lstrip().partition("\n")[0].strip().replace('"', "")
    if header in _FORMS:
        return _largest(path, *_FORMS[header])
    if header.startswith("indicator,origin,destination"):
        return _tidy(path)
    if header.startswith(("{", "indicatorId,")):
        return _records(path)
    raise RefusedError(
        f"{path.name}, line 1: {header[:120]!r}; expected one of the two files of largest pairs, "
        "the list of pairs with China, or records of the UIS service. Compare with the last "
        "edition."
    )


def _largest(path: Path, destination: str, origin: str) -> pd.DataFrame:
    table = read_csv(path, (destination, origin, "year", "value_lumped", "cond_all"))
    table = table[~is_group(table[destination], "uis") & ~is_group(table[origin], "uis")]
    words = {c: " ".join(_LETTERS.get(m, m) for m in c.split()) for c in table["cond_all"].unique()}
    return pd.DataFrame(
        {
            "origin": to_area(table[origin], "uis", "english"),
            "destination": to_area(table[destination], "uis", "english"),
            "period": table["year"] + "-01-01",
            "printed": table["value_lumped"],
            "marks": table["cond_all"].map(words).str.strip(),
            "locator": locators(path, table.index, "value_lumped"),
        }
    )


def _tidy(path: Path) -> pd.DataFrame:
    table = read_csv(path, _TIDY_COLUMNS)
    other = set(table["indicator"]) - {_TIDY_PAIRS, *_TIDY_OTHERS}
    if other:
        raise RefusedError(
            f"{path.name}: indicator {', '.join(sorted(other))}; expected {_TIDY_PAIRS!r}. "
            "Another count needs a source of its own."
        )
    table = table[table["indicator"] == _TIDY_PAIRS]
    return pd.DataFrame(
        {
            "origin": to_area(table["origin"], "iso2"),
            "destination": to_area(table["destination"], "iso2"),
            "period": table["period_start"],
            "printed": table["value"],
            "marks": table["status"].map(_TIDY_MARKS).fillna(table["status"]),
            "locator": locators(path, table.index, "value"),
        }
    )


def _records(path: Path) -> pd.DataFrame:
    table = read_records(path)
    table = table[~is_region(table["geoUnit"])]
    return pd.DataFrame(
        {
            "origin": to_area(table["indicatorId"], "uis_indicator"),
            "destination": table["geoUnit"],
            "period": table["year"] + "-01-01",
            "printed": table["value"],
            "marks": (table["magnitude"] + " " + table["qualifier"]).str.strip(),
            "locator": table["locator"],
        }
    )
