"""How lists of single printed figures become rows: one line per figure, each with its citation.

The lists share their columns. What a figure counts stands in its concept and unit, what it is part
of in `breakdown`; nothing here is added up. A line that its author calls doubtful is held back.
"""

from pathlib import Path

import pandas as pd

from twoway.readers import locators, read_csv
from twoway.reference import to_area

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
