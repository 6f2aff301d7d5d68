"""How the World Bank's series become rows, in whichever of three forms they come.

The API's answer (JSON), the file that data.worldbank.org hands out (CSV, a column per year), and
the long table of public repositories (a line per area and year). All mix countries with regions
and income groups, which are left out by code. A year without a figure is a row without a value in
the first two, and no row in the third.
"""

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from twoway.declare import Feed
from twoway.edition import Edition, RefusedError
from twoway.readers import read_csv, read_text
from twoway.reference import is_group, to_area

LONG = ("Country Name", "Country Code", "Year", "Value")
_WIDE = ("Country Name", "Country Code", "Indicator Name", "Indicator Code")
# "Data Source", "Last Updated Date", and a blank line under each.
_PREAMBLE = 4


def feed(indicator: str) -> Feed:
    """Where the whole series is: 266 areas in 70 years are fewer than 20,000 records, one page."""
    return Feed(
        address=(
            f"https://api.worldbank.org/v2/country/all/indicator/{indicator}"
            "?format=json&per_page=20000"
        ),
        file_name=f"{indicator}.json",
        media=("application/json",),
        dialect="worldbank",
        evidence=(
            "World Bank, Indicators API documentation (basic call structures); public code that "
            "reads the same address, with answers recorded in 2026"
        ),
    )


def series_rows(
    edition: Edition, measure: str, indicator: str, long: tuple[str, ...] = LONG
) -> pd.DataFrame:
    """Rows of a panel of areas; regions and income groups are left out knowingly.

    Parameters
    ----------
    edition : Edition
        One file, in any of the three forms; known by what it opens with.
    measure, indicator : str
        The panel's measure, and the code of the series that the file must be of.
    long : tuple of str
        Columns of the long table: name, code, year, value. It does not say which series it is.
    """
    path = edition.file("*")
    opening = read_text(path).lstrip()[:200]
    if opening[:1] in ("[", "{"):
        cells = _answer(path, indicator)
    elif opening.startswith(("<?xml", "<wb:")):
        raise RefusedError(
            f"{path.name}: {opening[:120]!r}; an error of the service in XML, expected its JSON "
            "answer. Ask again with format=json."
        )
    elif opening.replace('"', "").startswith("Data Source,"):
        cells = _wide(path, indicator)
    else:
        cells = _long(path, long)
    cells = cells[~is_group(cells["code"], "worldbank")]
    unsaid = cells["value"].eq("") & cells["status"].eq("")
    return pd.DataFrame(
        {
            "area": to_area(cells["code"], "worldbank"),
            "period": cells["year"] + "-01-01",
            measure: cells["value"],
            "status": cells["status"].mask(unsaid, "O"),
            "flag": cells["status"],
            "locator": cells["locator"],
            "printed": cells["value"],
        }
    )


def last_updated(path: Path) -> str | None:
    """Return the day that the file says the database was updated on; the long table says none."""
    opening = read_text(path)[:1000]
    found = re.search(r'"(?:lastupdated|Last Updated Date)"[:,]\s*"(\d{4}-\d\d-\d\d)"', opening)
    return found.group(1) if found else None


def _long(path: Path, columns: tuple[str, ...]) -> pd.DataFrame:
    table = read_csv(path, columns)
    _, code, year, value = columns
    return pd.DataFrame(
        {
            "code": table[code],
            "year": table[year],
            "value": table[value],
            "status": "",
            "locator": [f"{path.name}, line {n}, column {value}" for n in table.index],
        }
    )


def _wide(path: Path, indicator: str) -> pd.DataFrame:
    """Read a line per area and a column per year; the comma at a line's end makes an empty one."""
    table = read_csv(path, _WIDE, skip=_PREAMBLE)
    _check_indicator(path, set(table["Indicator Code"]), indicator)
    years = [c for c in table.columns if re.fullmatch(r"\d{4}", c)]
    others = table.drop(columns=[*_WIDE, *years])
    filled = [c for c in others.columns if others[c].ne("").any()]
    if not years or filled:
        raise RefusedError(
            f"{path.name}, line {_PREAMBLE + 1}: {len(years)} columns of years and filled columns "
            f"{', '.join(filled) or 'none'} beside them. The layout has changed: compare with the "
            "last edition."
        )
    values = table[years].to_numpy(dtype=object)
    return pd.DataFrame(
        {
            "code": np.repeat(table["Country Code"].to_numpy(dtype=object), len(years)),
            "year": np.tile(np.array(years, dtype=object), len(table)),
            "value": values.ravel(),
            "status": "",
            "locator": [f"{path.name}, line {n}, column {y}" for n in table.index for y in years],
        }
    )


def _answer(path: Path, indicator: str) -> pd.DataFrame:
    """Read the API's answer: what it is about, then a record per area and year.

    An error answers with status 200 too, and a long series in several pages: both are refused.
    """
    records = _records(path)
    _check_indicator(path, {r["indicator"]["id"] for r in records}, indicator)
    return pd.DataFrame(
        {
            # Income groups have no code of three letters: they stay under their own of two.
            "code": [r["countryiso3code"] or r["country"]["id"] for r in records],
            "year": [r["date"] for r in records],
            "value": ["" if r["value"] is None else str(r["value"]) for r in records],
            "status": [r.get("obs_status") or "" for r in records],
            "locator": [f"{path.name}, record {n}, value" for n in range(1, len(records) + 1)],
        },
        dtype="str",
    )


def _records(path: Path) -> list[dict[str, Any]]:
    try:
        # Numbers as text: a float would not keep the digits that were printed.
        body = json.loads(read_text(path), parse_float=str, parse_int=str)
    except json.JSONDecodeError as error:
        raise RefusedError(
            f"{path.name}: broken JSON at character {error.pos}. The download stopped early: "
            "fetch it again."
        ) from error
    if not isinstance(body, list) or len(body) != 2 or not isinstance(body[1], list):
        found = json.dumps(body, ensure_ascii=False)[:160]
        raise RefusedError(
            f"{path.name}: {found} holds no records. If it names an error, the service refused the "
            "query; null in the place of records means that it found nothing."
        )
    about, records = body[0], list(body[1])
    if about.get("pages") != "1" or about.get("total") != str(len(records)):
        raise RefusedError(
            f"{path.name}: page {about.get('page')} of {about.get('pages')} with {len(records)} of "
            f"{about.get('total')} records, expected all on one page. Ask for a greater per_page."
        )
    return records


def _check_indicator(path: Path, found: set[str], indicator: str) -> None:
    if found != {indicator}:
        raise RefusedError(
            f"{path.name}: series {', '.join(sorted(found))}, expected {indicator}. It is another "
            "table: take the one that the source's declaration names."
        )
