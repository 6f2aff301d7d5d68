"""How lists of single printed figures become rows: one line per figure, each with its citation.

The lists share their columns. What a figure counts stands in its concept and unit, what it is part
of in `breakdown`; nothing here is added up. A line that its author calls doubtful is held back.
"""

import re
from calendar import monthrange
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

import pandas as pd

from twoway.readers import locators, read_csv
from twoway.reference import to_area

BY_HAND = (
    "its figures are read in documents and press reports, one by one: write each as a line of the "
    "list, with document, page and address, and bring in the list"
)
COLUMNS = (
    "indicator",
    "origin",
    "destination",
    "period_start",
    "period_end",
    "breakdown",
    "value",
    "unit",
    "status",
    "publisher",
    "document",
    "page_or_table",
    "url_or_repo_path",
    "evidence",
    "source_type",
    "note",
)
CUSTODIES = {
    "printed in publisher's document": "publisher's document",
    "press report of official figure": "press report",
    "press report of official survey": "press report",
    "press report of ILO study": "press report",
    "press report of research study": "press report",
    "official summary page": "publisher's document",
    "official data file": "publisher's document",
    "paper table": "paper",
    "legal text": "legal text",
    "publisher_page": "publisher's document",
    "secondary_copy": "copy of the publisher's page",
    "original file": "third-party data file",
    "notebook output": "third-party data file",
}
# A figure announced, aimed at or capped is no count of what happened: D, the word in `flag`.
STATUSES = {"": "", "published": "", "p": "P", "target": "D", "announced": "D", "quota": "D"}
_DOUBTED = "DOUBTFUL"


def read_list(path: Path) -> pd.DataFrame:
    """Read a list with the shared columns; the index is the line."""
    return read_csv(path, COLUMNS)


def quoted_rows(path: Path, table: pd.DataFrame) -> pd.DataFrame:
    """Rows of a `quoted_*` panel from lines of `read_list`.

    A value printed as a bound or as about (``>8000``, ``~5``) is approximate: status E, the mark in
    `flag`. The record is the line of the file, since the lists number none.
    """
    marks = table["value"].str.extract(r"^([~<>]?)(.*)$")
    status = table["status"].map(STATUSES).fillna(table["status"])
    return pd.DataFrame(
        {
            "record": [f"line {n}" for n in table.index],
            "concept": table["indicator"],
            "theme": table.get("theme", table["indicator"]),
            "unit": table["unit"],
            "origin": to_area(table["origin"], "quoted", "english"),
            "destination": to_area(table["destination"], "quoted", "english"),
            "origin_said": table["origin"],
            "destination_said": table["destination"],
            "period": table["period_start"],
            "period_end": table["period_end"],
            "breakdown": table["breakdown"],
            "value": marks[1],
            "citation": citations(table),
            "status": status.where(marks[0] == "", "E"),
            "flag": marks[0] + table["status"].where(status != "", ""),
            "custody": custodies(table["source_type"]),
            "hold": table["note"].where(table["note"].str.contains(_DOUBTED), ""),
            "locator": locators(path, table.index, "value"),
            "printed": table["value"],
        }
    )


def citations(table: pd.DataFrame) -> pd.Series:
    """Tell publisher, document, page and address of each line."""
    page = table["page_or_table"].map(lambda where: f", {where}" if where else "")
    return (
        table["publisher"] + ": " + table["document"] + page + ". " + table["url_or_repo_path"]
    ).str.strip()


def custodies(source_types: pd.Series) -> pd.Series:
    """Our word for the hands each figure came through; an unknown one stays and is held back."""
    return source_types.map(CUSTODIES).fillna(source_types)


def custodies_by_host(addresses: pd.Series, hosts: Mapping[str, str]) -> pd.Series:
    """Our word for the hands each figure came through, where the list tells it by its address.

    An address of a host that is not listed stays as found, so that its row is held back.
    """
    host = addresses.map(lambda a: (urlsplit(a).hostname or a).removeprefix("www."))
    return host.map(hosts).fillna(addresses)


def last_day(period: str) -> str:
    """Last day of a day, month or year, each as ISO text; anything else stays as it is."""
    if re.fullmatch(r"\d{4}", period):
        return f"{period}-12-31"
    if re.fullmatch(r"\d{4}-\d\d", period):
        year, month = map(int, period.split("-"))
        return f"{period}-{monthrange(year, month)[1]}"
    return period


def comparisons(
    rows: pd.DataFrame, column: str, whole: str, parts: tuple[str, ...], tolerance: float = 0.0
) -> pd.DataFrame:
    """Set a printed total beside the sum of its parts, in every period that prints them all.

    Parameters
    ----------
    rows : DataFrame
        Settled rows; a word of `column` that a period prints twice is compared with nothing.
    column, whole, parts
        The column whose words tell the total from its parts, and these words.
    tolerance : float
        By how much the two may differ, where the publisher rounded.

    Returns
    -------
    DataFrame
        where, printed, added, tolerance: one row per period.
    """
    place = ["edition", "period", "period_end"]
    once = rows.dropna(subset=place).drop_duplicates([*place, column], keep=False)
    table = once.pivot(index=place, columns=column, values="value")
    table = table.reindex(columns=[whole, *parts]).dropna()
    days = [f"{first:%Y-%m-%d} to {last:%Y-%m-%d}" for _, first, last in table.index]
    return pd.DataFrame(
        {
            "where": [f"{whole}, {day}" for day in days],
            "printed": table[whole].astype("float64").to_numpy(),
            "added": table[list(parts)].sum(axis=1).astype("float64").to_numpy(),
            "tolerance": tolerance,
        }
    )
