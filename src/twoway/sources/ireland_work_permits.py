"""Employment permits of Ireland by nationality and outcome: issued, refused, withdrawn.

For nationals from outside the European Economic Area. Permits issued were told as new and renewed
until 2019; those withdrawn are not published from 2025 on; an empty cell is not zero. The file of
the running year is replaced month by month under one name: what it holds is provisional and ends
in a month that its layout does not tell. Permits by type are from answers in parliament. Hong
Kong SAR, Macao SAR and Taiwan ("Republic of China" in 2017) are rows of their own, and so is
"Tibet", which is held back; a nationality written in two ways in one file is held back twice.
"""

import re
from pathlib import Path

import pandas as pd

from twoway.declare import Feed, Source
from twoway.edition import Edition, RefusedError
from twoway.readers import column_letter, locate, locators, read_csv, read_workbook
from twoway.reference import is_group, to_area
from twoway.sources._quoted import custodies

SOURCE = Source(
    panel="work_permit",
    records="public",
    producer="Department of Enterprise, Tourism and Employment (Ireland)",
    dataset="Employment permits by nationality",
    title="Employment permits of Ireland by nationality",
    url=(
        "https://enterprise.gov.ie/en/what-we-do/workplace-and-skills/employment-permits/statistics/"
    ),
    licence="CC BY 4.0 (Irish public sector information)",
    citation=(
        "Department of Enterprise, Tourism and Employment, Ireland. Employment permit statistics."
    ),
    territory="China is mainland China; Hong Kong SAR, Macao SAR and Taiwan are rows of their own.",
    definition=(
        "Applications for an employment permit decided in the year, by nationality; a permit is a "
        "document, renewals among those issued."
    ),
    files=("*",),
    feed=Feed(
        listing=(
            "https://enterprise.gov.ie/en/what-we-do/workplace-and-skills/employment-permits/"
            "statistics/"
        ),
        page=r"(?i)/employment-permit-statistics-(\d{4})\.html",
        link=r"[^\"'\s]*/(?:employment-)?permits-by-nationality-(\d{4})[^\"'\s/]*\.xlsx",
        media=("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",),
        dialect="listing",
        also=("assets.gov.ie",),
        evidence=(
            "scripts/01_fetch_employment_permits.py and 02_parse_employment_permits.py of "
            "github.com/mhbvr/irish-migration-stats, which go from this page to those of the years "
            "and read the workbooks of 2015 to 2026"
        ),
    ),
    supersede="cell",
    like_sized=False,
)

_TIDY_COLUMNS = (
    "indicator",
    "origin",
    "destination",
    "period_start",
    "period_end",
    "breakdown",
    "value",
    "source_type",
)
_TIDY_INDICATOR = "employment permits"
_OUTCOMES = {
    "issued": "issued",
    "issued, new": "issued_new",
    "issued, renewal": "issued_renewal",
    "refused": "refused",
    "withdrawn": "withdrawn",
}
# Columns of the workbooks, by how their heading opens; "Total" is what was issued, until 2019.
_HEADINGS = {
    "issued": "issued",
    "total": "issued",
    "new": "issued_new",
    "renewal": "issued_renewal",
    "refused": "refused",
    "withdrawn": "withdrawn",
}
_ALL = re.compile(r"(grand\s*)?total|jan\s*-\s*dec", re.I)
_FIRST_ROWS = 12


def stage(edition: Edition) -> pd.DataFrame:
    """Read the list of figures on China, or the department's workbook of one year."""
    path = edition.file("*")
    if path.suffix == ".xlsx":
        received = edition.manifest.published or edition.manifest.received
        return _workbook(path, int(received[:4]))
    return _tidy(path)


def _tidy(path: Path) -> pd.DataFrame:
    table = read_csv(path, _TIDY_COLUMNS)
    other = set(table["indicator"]) - {_TIDY_INDICATOR}
    if other:
        raise RefusedError(
            f"{path.name}: indicator {', '.join(sorted(other))}; expected {_TIDY_INDICATOR!r}. "
            "Another count needs a source of its own."
        )
    of_type = table["breakdown"].str.extract(r"^(.* Permit), (.*)$")
    outcome = of_type[1].fillna(table["breakdown"])
    return pd.DataFrame(
        {
            "origin": to_area(table["origin"], "iso2"),
            "destination": to_area(table["destination"], "iso2"),
            "permit_type": of_type[0].fillna("_T"),
            "outcome": outcome.map(_OUTCOMES).fillna(outcome),
            "period": table["period_start"],
            "period_end": table["period_end"],
            "permits": table["value"],
            "custody": custodies(table["source_type"]),
            "locator": locators(path, table.index, "value"),
            "printed": table["value"],
        }
    )


def _workbook(path: Path, received: int) -> pd.DataFrame:
    """Rows of the first sheet; `received` is the year in which the file was."""
    named = re.search(r"nationality-(20\d\d)", path.name)
    if not named:
        raise RefusedError(
            f"{path.name}: no year in the name, expected permits-by-nationality-2026.xlsx. The "
            "sheet does not always tell it: keep the publisher's name."
        )
    year = int(named.group(1))
    sheet, cells = next(iter(read_workbook(path).items()))
    head, nationality, columns = _columns(path, sheet, cells)
    rows = [
        (_name(row, nationality), outcome, row[k].strip(), n, k)
        for n, row in enumerate(cells[head + 1 :], head + 2)
        for k, outcome in columns.items()
    ]
    table = pd.DataFrame(rows, columns=["name", "outcome", "printed", "row", "column"])
    # Months without a nationality (2017) are parts of the year, and empty rows are decoration.
    table = table[(table["name"] != "") & ~is_group(table["name"], "ireland_permits")]
    running = year >= received
    return pd.DataFrame(
        {
            "origin": to_area(table["name"], "ireland_permits", "english"),
            "destination": "IRL",
            "permit_type": "_T",
            "outcome": table["outcome"],
            "period": f"{year}-01-01",
            "period_end": "" if running else f"{year}-12-31",
            "permits": table["printed"].str.replace(",", ""),
            "status": (table["printed"] == "").map({True: "O", False: "P" if running else "A"}),
            "locator": [
                locate(path, n, column_letter(k), sheet)
                for n, k in zip(table["row"], table["column"], strict=True)
            ],
            "printed": table["printed"],
        }
    )


def _columns(path: Path, sheet: str, cells: list[list[str]]) -> tuple[int, int, dict[int, str]]:
    """Row of the headings, column of the nationality, and columns of counts with their outcome."""
    for n, row in enumerate(cells[:_FIRST_ROWS]):
        headings = [c.strip().lower() for c in row]
        found = [k for k, c in enumerate(headings) if c.startswith("nationality")]
        if not found:
            continue
        columns = {
            k: outcome
            for k, c in enumerate(headings)
            for opening, outcome in _HEADINGS.items()
            if c.startswith(opening)
        }
        if "issued" in columns.values():
            return n, found[0], columns
    raise RefusedError(
        f"{path.name}, sheet {sheet!r}: no heading Nationality with Issued or Total beside it in "
        f"the first {_FIRST_ROWS} rows. The layout has changed: compare with the workbook of 2026."
    )


def _name(row: list[str], nationality: int) -> str:
    """Nationality of a row; until 2019 the row of all has the year before it and no nationality."""
    name = row[nationality].replace("\xa0", " ").strip()
    before = row[nationality - 1].strip() if nationality else ""
    is_all = _ALL.fullmatch(name) or (not name and re.fullmatch(r"20\d\d", before))
    return "Total" if is_all else name


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare permits issued with the new and the renewed, 2015 to 2019.

    Permits are counted one by one: no tolerance. All nationalities are not compared with their sum:
    a nationality written in two ways is held back.
    """
    wide = (
        rows[rows["permit_type"] == "_T"]
        .pivot(index=["edition", "origin", "period"], columns="outcome", values="permits")
        .reindex(columns=["issued", "issued_new", "issued_renewal"])
        .astype("float")
        .dropna()
    )
    return pd.DataFrame(
        {
            "where": [f"{o} {p:%Y}, {e}: issued" for e, o, p in wide.index],
            "printed": wide["issued"].to_numpy(),
            "added": (wide["issued_new"] + wide["issued_renewal"]).to_numpy(),
            "tolerance": 0.0,
        }
    )
