"""Occupations that European countries reported as short of workers, by ISCO-08.

Typed by journalists from the annex of a report that is a PDF: not checked against it. An
occupation that is absent was not reported, which does not mean that there are workers enough; and
the countries ask in unlike ways, so that a long list is not a great shortage (Greece has 6 lines,
Switzerland 230).
"""

import re
from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition, RefusedError
from twoway.readers import locate, locators, need, read_csv, read_workbook
from twoway.reference import to_area
from twoway.sources._undated import day_of

SOURCE = Source(
    panel="occupation_market",
    records="public",
    producer="European Labour Authority (EURES)",
    dataset="EURES report on labour shortages and surpluses, annex",
    title="Shortage occupations by country",
    url="https://www.ela.europa.eu/en/publications/labour-shortages-and-surpluses-europe-2024",
    licence="Commission Decision 2011/833/EU (reuse with acknowledgement)",
    citation=(
        "European Labour Authority (2023). EURES report on labour shortages and surpluses 2022; "
        "annex as transcribed by Lighthouse Reports."
    ),
    territory="EU members, Norway and Switzerland; regions are not told apart.",
    definition=(
        "An occupation, unit group of ISCO-08, that a country's EURES coordination office or "
        "public employment service named as short in the year."
    ),
    files=("*",),
    by_hand=(
        "the annex is a PDF, and its rows were typed by a third party: type those of a newer "
        "report in the columns of the edition held"
    ),
    supersede="cell",
    like_sized=False,
    stale_after_days=900,
)

_COLUMNS = ("Country", "Job Title", "ISCO08")
_SHEET = "Sheet1"
_UNKNOWN = "UNK"
# The transcription went through numbers: 0110 and 0310, of the armed forces, lost their zero. A
# unit group has four digits, so that the zero is the only thing that can have been lost.
_ZERO_LOST = {("BE", "310"), ("CH", "310"), ("SI", "310"), ("NL", "110")}
# Titles beside a code that is not theirs in ISCO-08, 82 lines: codes of ISCO-88 (2211 is biologists
# there and doctors here; 7422 cabinet-makers and ICT installers), codes of a neighbour, and codes
# of three digits filled up with a zero. Which of the two the annex has cannot be told, so the
# occupation is known by its title only; the code stands in `flag`.
_NOT_ITS_CODE = {
    ("1213", "Potters and Related Workers"),
    ("2211", "Biologists; Botanists; Zoologists and Related"),
    ("2220", "Nursing and Midwifery Professionals"),
    ("2445", "Psychologists"),
    ("2510", "Computing Professionals Not Elsewhere Classified"),
    ("3339", "Business Services and Administration Managers Not Elsewhere Classified"),
    ("3416", "Buyers"),
    ("5149", "Personal Services Workers Not Elsewhere Classified"),
    ("7120", "Building finishers and related trades workers not elsewhere classified"),
    ("7121", "Builders; Traditional Materials"),
    ("7137", "Building and Related Electricians"),
    ("7141", "Painters and Related Workers"),
    ("7318", "Handicraft Workers in Wood; Basketry and Related Materials"),
    ("7422", "Cabinet-makers and Related Workers"),
    ("7422", "Information and Communications Technology Operations Technicians"),
    ("8162", "Photographic Products Machine Operators"),
    (
        "9112",
        "Cleaning and Housekeeping Supervisors in Offices; Hotels and Other Establishments",
    ),
    ("9320", "Manufacturing Labourers in Food Processing"),
}


def edition_label(file: Path) -> str | None:
    """Year in the file's name."""
    found = re.search(r"(?<!\d)20\d\d(?!\d)", file.name)
    return found.group() if found else None


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per country and occupation, from the workbook or its conversion to CSV."""
    path = edition.file("*")
    typed = path.suffix == ".xlsx"
    table = _workbook(path) if typed else read_csv(path, _COLUMNS)
    code = table["ISCO08"].str.strip()
    year = edition_label(path)
    return pd.DataFrame(
        {
            "area": to_area(table["Country"], "eurostat"),
            "occupation": _occupations(path, table, code),
            "title": table["Job Title"].str.strip(),
            "period": f"{year}-01-01" if year else day_of(edition),
            "market": "shortage",
            "flag": code.where(_is_not_its_code(table, code), ""),
            "custody": "third-party data file",
            "locator": [locate(path, n, "C", _SHEET) for n in table.index]
            if typed
            else locators(path, table.index, "ISCO08"),
            "printed": table["ISCO08"],
        }
    )


def _workbook(path: Path) -> pd.DataFrame:
    rows = read_workbook(path).get(_SHEET)
    if not rows:
        raise RefusedError(f"{path.name}: no sheet {_SHEET!r}. Take the transcription as it is.")
    table = pd.DataFrame(rows[1:], columns=rows[0], index=range(2, len(rows) + 1), dtype="str")
    need(path, table, _COLUMNS)
    return table


def _occupations(path: Path, table: pd.DataFrame, code: pd.Series) -> pd.Series:
    lost = pd.Series(
        [pair in _ZERO_LOST for pair in zip(table["Country"], code, strict=True)],
        index=table.index,
    )
    odd = code[(code.str.len() != 4) & code.ne("") & ~lost]
    if len(odd):
        raise RefusedError(
            f"{path.name}, line {odd.index[0]}: {odd.iloc[0]!r} is no unit group of four digits. "
            "Look the occupation up in the report; where a zero was lost, add the line to "
            "_ZERO_LOST of the source."
        )
    restored = code.mask(lost, "0" + code)
    # Four lines have no code at all.
    return restored.mask(code.eq("") | _is_not_its_code(table, code), _UNKNOWN)


def _is_not_its_code(table: pd.DataFrame, code: pd.Series) -> pd.Series:
    pairs = zip(code, table["Job Title"].str.strip(), strict=True)
    return pd.Series([pair in _NOT_ITS_CODE for pair in pairs], index=table.index)
