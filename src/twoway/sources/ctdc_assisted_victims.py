"""Victims in the records that organisations pooled, by citizenship and country of exploitation.

Each line of the file is a person, made anonymous by its publisher: no combination of traits that is
shown has fewer than eleven records, and what would tell more is -99. Only counts leave this module,
and one below eleven is withheld (Q), as is a form of exploitation that all others but ten or fewer
of a group share. Assisted by an organisation and reported to a hotline are two concepts, and
neither is how many victims there are.

Three layouts are read: the publisher's own, and two that a third party made of it. One of these has
ten columns, no country of exploitation, and 0 where the publisher has -99; the other is a sample
under other names, whose counts are weak (U). Records that are synthetic are another source's.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition, RefusedError
from twoway.readers import read_csv
from twoway.reference import to_area
from twoway.sources._ctdc import FEW, FEWEST, NOT_STATED, Part, counted, totals, values_of

__all__ = ["SOURCE", "edition_label", "stage", "totals"]

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

_CONCEPTS = {
    "Case Management": "victims assisted",
    "Hotline": "victims reported to hotlines",
}
_NO_COLUMN = "not in the file"


@dataclass(frozen=True)
class _Layout:
    """What the columns of a file are called, and what it says of what is missing.

    `forms` are columns that are 1 where a record has the form; `form` is one column that names it
    by `words`. An edition that a third party made says so in `remark`, and `unstated` is what
    stands for a citizenship that its publisher withheld.
    """

    year: str
    datasource: str
    citizenship: str
    exploited: str
    age: str
    forms: Mapping[str, str]
    form: str = ""
    words: Mapping[str, str] | None = None
    unstated: str = NOT_STATED
    status: str = ""
    remark: str = ""

    @property
    def columns(self) -> tuple[str, ...]:
        """Columns that the file must have."""
        named = (self.year, self.datasource, self.citizenship, self.exploited, self.age, self.form)
        return tuple(filter(None, (*named, *self.forms.values())))


_LAYOUTS = (
    _Layout(
        "yearOfRegistration", "Datasource", "citizenship", "CountryOfExploitation", "ageBroad",
        {
            "form: forced labour": "isForcedLabour",
            "form: sexual exploitation": "isSexualExploit",
            "form: other": "isOtherExploit",
        },
    ),
    _Layout(
        "yearOfRegistration", "Datasource", "citizenship", "", "ageCategories", {}, "ExploitType",
        {
            "Forced Labor": "forced labour", "Sexual Exploitation": "sexual exploitation",
            "Forced Marriage": "forced marriage", "Other": "other",
        },
        unstated="0", remark="reduced by a third party",
    ),
    _Layout(
        "registration_year", "datasource", "citizenship", "country_of_exploitation", "age_range",
        {}, "victim_purpose",
        # As the third party's dictionary of the file numbers them.
        {
            "0": "forced labour", "1": "sexual exploitation", "2": "sexual and labour",
            "3": "forced marriage", "4": "forced military service", "5": "removal of organs",
            "6": "other",
        },
        status="U", remark="a third party's sample",
    ),
)  # fmt: skip


def stage(edition: Edition) -> pd.DataFrame:
    """Count records, all, by form of exploitation and by age; a record may have several forms."""
    path = edition.file("*.csv*")
    records = read_csv(path, ())
    layout = _layout(path.name, {*records.columns})
    group = pd.DataFrame(
        {
            "datasource": records[layout.datasource],
            "year": records[layout.year],
            "citizenship": records[layout.citizenship],
            "exploited": records[layout.exploited] if layout.exploited else _NO_COLUMN,
        }
    )
    parts = [*_forms(records, layout), *values_of(records[layout.age], "age")]
    return _described(counted(group, [*group], parts, path, layout.citizenship), layout)


def edition_label(file: Path) -> str | None:
    """Return the last year in the file's name."""
    found = re.findall(r"20\d\d", file.name)
    return found[-1] if found else None


def _layout(file: str, header: set[str]) -> _Layout:
    """Tell the layout by the file's columns."""
    for layout in _LAYOUTS:
        if {*layout.columns} <= header:
            return layout
    near = min(_LAYOUTS, key=lambda known: len({*known.columns} - header))
    raise RefusedError(
        f"{file}: no column {', '.join(sorted({*near.columns} - header))}; expected one of "
        f"{len(_LAYOUTS)} layouts, the nearest with {', '.join(near.columns)}. Download the "
        "dataset in that layout."
    )


def _forms(records: pd.DataFrame, layout: _Layout) -> list[Part]:
    found = [Part(name, records[c].eq("1")) for name, c in layout.forms.items()]
    if layout.form:
        named = records[layout.form].map(lambda v: (layout.words or {}).get(v, v))
        found += values_of(named, "form")
    return found


def _described(counts: pd.DataFrame, layout: _Layout) -> pd.DataFrame:
    few, unstated = counts["few"], counts["citizenship"].isin([NOT_STATED, layout.unstated])
    year = counts["year"].where(counts["year"].str.fullmatch(r"\d{4}"))
    remarks = pd.Series(layout.remark, index=counts.index)
    if layout.unstated != NOT_STATED:
        remarks = remarks.mask(
            unstated,
            f"{layout.remark}: {layout.unstated} stands where the publisher has {NOT_STATED}",
        )
    said = counts["citizenship"] + (" in " + counts["exploited"] if layout.exploited else "")
    exploited = counts["exploited"].replace({NOT_STATED: "_X", _NO_COLUMN: "_X"})
    return pd.DataFrame(
        {
            "record": said + ", " + counts["breakdown"],
            "concept": counts["datasource"].map(_CONCEPTS).fillna(""),
            "theme": ", ".join(filter(None, ("pooled case records", layout.remark))),
            "unit": "persons",
            "origin": to_area(counts["citizenship"].mask(unstated, "_X"), "iso2"),
            "destination": to_area(exploited, "iso2"),
            "origin_said": counts["citizenship"],
            "destination_said": counts["exploited"],
            "period": year + "-01-01",
            "period_end": year + "-12-31",
            "breakdown": counts["breakdown"],
            "value": counts["number"].astype("str").mask(few, ""),
            "citation": f"{SOURCE.citation} {SOURCE.url}",
            "status": few.map({True: "Q", False: layout.status}),
            "flag": _joined(few.map({True: FEW, False: ""}), remarks),
            "locator": counts["locator"],
            "printed": counts["number"].astype("str").mask(few, f"<{FEWEST}"),
        }
    )


def _joined(one: pd.Series, other: pd.Series) -> pd.Series:
    return (one + "; " + other).str.strip("; ")
