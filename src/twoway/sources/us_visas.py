"""Nonimmigrant visas that United States posts issued, by nationality and class, fiscal years.

A fiscal year runs from October to September: the period of FY1997 is 1996-10-01. One sheet a year,
a nationality to a row, a class to a column; the set of classes changes. Left out, since they are
sums: the rows of continents, and the column "Total Visas", which is "Grand Total" without border
crossing cards (BCC). "No Nationality" and the United Nations' laissez-passer stand together in
"Totals for Unknown". Serbia and Montenegro has rows until FY2012, beside those of Serbia and of
Montenegro: it is left out. Two counts of FY2010 are negative, as printed.
"""

from pathlib import Path

import numpy as np
import pandas as pd

from twoway.declare import Feed, Source
from twoway.edition import Edition, RefusedError
from twoway.readers import column_letter, read_workbook
from twoway.reference import is_group, to_area

SOURCE = Source(
    panel="visa_class",
    records="public",
    producer="United States Department of State, Bureau of Consular Affairs",
    dataset="Nonimmigrant visa issuances by visa class and nationality (FY NIV Detail Table)",
    title="United States nonimmigrant visas by class and nationality",
    url=(
        "https://travel.state.gov/content/travel/en/legal/visa-law0/visa-statistics/"
        "nonimmigrant-visa-statistics.html"
    ),
    licence="public domain (work of the United States government)",
    citation=(
        "United States Department of State. Nonimmigrant Visa Issuances by Visa Class and by "
        "Nationality."
    ),
    territory=(
        "China is the row 'China - mainland'; Taiwan, Hong Kong SAR and Macao SAR are rows of "
        "their own. Great Britain is with Northern Ireland."
    ),
    definition=(
        "Visas issued abroad in the fiscal year, October to September, by nationality and class; "
        "most are for visits. An issuance is not an arrival."
    ),
    files=("*.xlsx",),
    feed=Feed(
        listing=(
            "https://travel.state.gov/content/travel/en/legal/visa-law0/visa-statistics/"
            "nonimmigrant-visa-statistics.html"
        ),
        link=r"[^\"'\s]*/FYs97-(\d\d)_NIVDetailTable\.xlsx",
        media=("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",),
        dialect="listing",
        evidence=(
            "names of the workbooks FYs97-16, FYs97-18 and FYs97-24 in public code; the site "
            "answers 403 to some networks and to agents that are no browser"
        ),
    ),
    supersede="edition",
    like_sized=False,
)

_ALL_CLASSES = "Grand Total"
_SUM_WITHOUT_CARDS = "Total Visas"
_OPENING = "Fiscal Year "


def stage(edition: Edition) -> pd.DataFrame:
    """Read every sheet, one fiscal year each."""
    path = edition.file("*.xlsx")
    frames = [_year(path, sheet, cells) for sheet, cells in read_workbook(path).items()]
    return pd.concat(frames, ignore_index=True).assign(destination="USA")


def _year(path: Path, sheet: str, cells: list[list[str]]) -> pd.DataFrame:
    corner = cells[0][0].strip() if cells else ""
    classes = [c.strip() for c in cells[0]] if cells else []
    year = corner.removeprefix(_OPENING)
    if not (corner.startswith(_OPENING) and year.isdigit() and _ALL_CLASSES in classes):
        raise RefusedError(
            f"{path.name}, sheet {sheet!r}: cell A1 is {corner!r}, expected 'Fiscal Year 2018' and "
            f"a column {_ALL_CLASSES!r}. The layout has changed: compare with the last edition."
        )
    table = pd.DataFrame(cells[1:], dtype="str")
    names = table[0].str.strip()
    # Titles of continents stand alone on their row.
    counts = table.drop(columns=0)
    kept = ~is_group(names, "us_state") & (names != "") & (counts != "").any(axis="columns")
    columns = [k for k, c in enumerate(classes) if k > 0 and c not in ("", _SUM_WITHOUT_CARDS)]
    lines, letters = table.index[kept] + 2, [column_letter(k) for k in columns]
    values = counts.loc[kept, columns].to_numpy().ravel()
    return pd.DataFrame(
        {
            "origin": np.repeat(to_area(names[kept], "us_state", "english"), len(columns)),
            "visa_class": np.tile(
                ["_T" if classes[k] == _ALL_CLASSES else classes[k] for k in columns], kept.sum()
            ),
            "period": f"{int(year) - 1}-10-01",
            "visas": values,
            "status": np.where(values == "", "O", ""),
            "locator": [
                f"{path.name}, sheet {sheet!r}, row {n}, column {k}" for n in lines for k in letters
            ],
            "printed": values,
        }
    )


# Fewer nationalities are a cut, whose rows do not add up to the total of all.
_WHOLE_TABLE = 150
# FY1998: 1,850 visas of one Congo stand in the total of the other (652 and 2,804 against classes
# that add up to 2,502 and 954).
_CONGOS = ("COD", "COG")


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare all classes with the sum of classes, and all nationalities with the sum of them.

    The second only from FY2013, since Serbia and Montenegro is part of the totals before, and only
    in a whole table. Visas are counted one by one: no tolerance. Where a cell is missing or held
    back nothing is compared, for it cannot be added up.
    """
    keys = ["edition", "period", "origin", "visa_class"]
    cells = rows[keys].assign(visas=rows["visas"].astype("float"))
    twisted = cells["origin"].isin(_CONGOS) & (cells["period"] == "1997-10-01")
    nationalities = cells.groupby(["edition", "period"])["origin"].transform("nunique")
    added_up = cells[(cells["period"] >= "2012-10-01") & (nationalities > _WHOLE_TABLE)]
    return pd.concat(
        [
            _compared(cells[~twisted], "visa_class", "origin", "all classes"),
            _compared(added_up, "origin", "visa_class", "all nationalities"),
        ],
        ignore_index=True,
    )


def _compared(cells: pd.DataFrame, over: str, of: str, what: str) -> pd.DataFrame:
    by = ["edition", "period", of]
    size = cells.groupby(by)["visas"].agg(["size", "count"])
    # A cell held back leaves its line shorter than the others of the year.
    longest = size.groupby(["edition", "period"])["size"].transform("max")
    whole = (size["size"] == longest) & (size["size"] == size["count"])
    printed = cells[cells[over] == "_T"].set_index(by)["visas"]
    added = cells[cells[over] != "_T"].groupby(by)["visas"].sum()
    both = pd.DataFrame({"printed": printed, "added": added})[whole].dropna().reset_index()
    return pd.DataFrame(
        {
            "where": [
                f"{name}, year from {period:%Y-%m}, {edition}: {what}"
                for edition, period, name in both[by].itertuples(index=False)
            ],
            "printed": both["printed"],
            "added": both["added"],
            "tolerance": 0.0,
        }
    )
