"""How the list of figures read on pages of Chinese authorities becomes rows of two panels.

One file holds what immigration and education authorities count in China, and what the Ministry of
Commerce counts of workers sent abroad: two sources read it, each its own lines.
"""

import re
from pathlib import Path

import pandas as pd

from twoway.readers import locators, read_csv
from twoway.reference import to_area
from twoway.sources._quoted import custodies, last_day

_COLUMNS = (
    "indicator",
    "group",
    "period",
    "period_type",
    "value",
    "unit",
    "publisher",
    "source_kind",
    "source_url",
    "note",
)
_OF_WORKERS = "MOFCOM"
_BY_PURPOSE = (
    "residence_permits_issued_by_reason",
    "temporary_arrivals",
    "temporary_entries_by_type",
)
_OUTWARD = "chinese_students_going_abroad"
_RESIDENTS = "mainland_residents"
_HALVES = {"1": ("01-01", "06-30"), "2": ("07-01", "12-31")}


def read_pages(path: Path, *, of_workers: bool) -> pd.DataFrame:
    """Read the lines of the Ministry of Commerce, or all others; the index is the line."""
    table = read_csv(path, _COLUMNS)
    return table[(table["publisher"] == _OF_WORKERS) == of_workers]


def page_rows(path: Path, table: pd.DataFrame) -> pd.DataFrame:
    """Rows of a `quoted_*` panel; the group stands in `breakdown` and, where it is one, in origin.

    Of students and workers who leave, and of mainland residents who cross the border both ways,
    China is the origin. A group that is a purpose or a kind of visa says nothing of the origin.
    """
    leaving = table["indicator"].eq(_OUTWARD) | table["publisher"].eq(_OF_WORKERS)
    by_purpose = table["indicator"].isin(_BY_PURPOSE)
    crossing = table["group"] == _RESIDENTS
    origin = to_area(table["group"], "china_admin", "quoted").mask(by_purpose, "_T")
    spans = [spanned(p, k) for p, k in zip(table["period"], table["period_type"], strict=True)]
    return pd.DataFrame(
        {
            "record": [f"line {n}" for n in table.index],
            "concept": table["indicator"],
            "theme": table["indicator"],
            "unit": table["unit"],
            "origin": origin.mask(leaving, "CHN"),
            "destination": leaving.map({True: "_T", False: "CHN"}).mask(crossing, "_X"),
            "origin_said": table["group"].mask(by_purpose | leaving, ""),
            "destination_said": "",
            "period": [first for first, _ in spans],
            "period_end": [last for _, last in spans],
            "breakdown": table["group"],
            "value": table["value"],
            "citation": table["publisher"] + ". " + table["source_url"],
            "flag": table["note"].str.extract(r"^(rounded)\b")[0].fillna(""),
            "custody": custodies(table["source_kind"]),
            "locator": locators(path, table.index, "value"),
            "printed": table["value"],
        }
    )


def spanned(period: str, kind: str) -> tuple[str, str]:
    """First and last day of a period; one that is not of its kind stays as found: no day."""
    if kind == "year" and re.fullmatch(r"\d{4}", period):
        return f"{period}-01-01", last_day(period)
    if kind == "half_year" and (half := re.fullmatch(r"(\d{4})-H([12])", period)):
        first, last = _HALVES[half[2]]
        return f"{half[1]}-{first}", f"{half[1]}-{last}"
    if kind == "stock" and re.fullmatch(r"\d{4}-\d\d-\d\d", period):
        return period, period
    if kind == "year_to_date" and (span := re.fullmatch(r"(\d{4}-\d\d)/(\d{4}-\d\d)", period)):
        return f"{span[1]}-01", last_day(span[2])
    return f"{period} ({kind})", ""
