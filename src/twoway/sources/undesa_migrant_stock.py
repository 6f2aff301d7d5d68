"""International migrant stock by origin, destination and sex, at mid-year.

Editions stand side by side: each re-estimates the past. Destinations count persons born abroad or
foreign citizens; which of the two is known per destination from the workbook of 2020. An origin
that a destination does not name is in "Others", not zero: the 2020 edition names no EU member
among the origins in China, the 2024 edition twelve.
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition, RefusedError
from twoway.readers import column_letter, locate, locators, read_csv, read_workbook
from twoway.reference import is_group, table, to_area

SOURCE = Source(
    panel="stock",
    producer="United Nations, Department of Economic and Social Affairs, Population Division",
    dataset="International Migrant Stock (POP/DB/MIG/Stock)",
    title="International migrant stock by destination and origin",
    url="https://www.un.org/development/desa/pd/content/international-migrant-stock",
    licence="CC BY 3.0 IGO",
    citation=(
        "United Nations Department of Economic and Social Affairs, Population Division. "
        "International Migrant Stock."
    ),
    territory=(
        "China is mainland China; Hong Kong and Macao are destinations and origins of their own. "
        "Persons from there living in the mainland are counted as its migrants."
    ),
    definition=(
        "Persons born in another country or, where birth is not recorded, citizens of another "
        "country, at mid-year; from censuses, registers and surveys, estimated between them."
    ),
    files=("*",),
    by_hand="its feed is not declared yet",
    supersede="edition",
    like_sized=False,
)

_COLUMNS = ("dest_m49", "orig_m49", "year", "sex", "value")
_ALL_ORIGINS = "0"
_SEXES = {"T": "_T", "both sexes combined": "_T", "males": "M", "females": "F"}


def stage(edition: Edition) -> pd.DataFrame:
    """Read the long table by pair, or the publisher's workbook of totals by destination."""
    path = edition.file("*")
    frame = _workbook(path) if path.suffix in (".xlsx", ".xls") else _long(path)
    return frame.assign(reporter=frame["destination"], basis=_basis(frame["destination"]))


def _basis(destination: pd.Series) -> pd.Series:
    """Return what each destination counts; China's figures are census counts by citizenship.

    The type of data of China (code 156) is printed as C, foreign citizens, in the workbook of
    2020, Table 1, row 105; no such column of the edition of 2024 is at hand, so both use it.
    """
    known = table("undesa_data_types").set_index("area")["basis"]
    return destination.map(known).fillna("mixed")


def _long(path: Path) -> pd.DataFrame:
    cells = read_csv(path, _COLUMNS)
    # Where the workbook of 2020 prints two dots for a destination (South Sudan before 2010, Taiwan
    # in all years), the conversion has a total of 0: not available, not nobody. The workbook prints
    # no total of 0 at all. A pair of 0, as the edition of 2024 has many, is a count.
    unavailable = (cells["orig_m49"] == _ALL_ORIGINS) & (cells["value"] == "0")
    return pd.DataFrame(
        {
            "origin": to_area(cells["orig_m49"], "m49"),
            "destination": to_area(cells["dest_m49"], "m49"),
            "sex": cells["sex"].replace(_SEXES),
            "period": cells["year"] + "-01-01",
            "persons": cells["value"].mask(unavailable, ""),
            "status": unavailable.map({True: "M", False: ""}),
            "locator": locators(path, cells.index, "value"),
            "printed": cells["value"],
        }
    )


def _workbook(path: Path) -> pd.DataFrame:
    """Read Table 1: ten banner rows, then sexes over years, an area to a row."""
    sheet = "Table 1"
    cells = read_workbook(path).get(sheet)
    if cells is None:
        raise RefusedError(f"{path.name}: no sheet {sheet!r}. Take the workbook 'Destination'.")
    head = next((n for n, row in enumerate(cells[:20]) if "Location code" in row), None)
    if head is None:
        raise RefusedError(
            f"{path.name}, sheet {sheet!r}: no column 'Location code' in the first rows. The "
            "layout has changed: compare with the workbook of 2020."
        )
    code = cells[head].index("Location code")
    columns = _years_under_sexes(path, cells, head)
    areas = pd.Series([row[code] for row in cells[head + 1 :]], dtype="str")
    wanted = (areas != "") & ~is_group(areas, "m49")
    rows = []
    for n in areas.index[wanted]:
        for k, sex, year in columns:
            printed = cells[head + 1 + n][k].strip()
            rows.append(
                (
                    areas[n],
                    sex,
                    f"{year}-01-01",
                    "" if printed == ".." else printed,
                    "M" if printed == ".." else "",
                    printed,
                    locate(path, head + 2 + n, column_letter(k), sheet),
                )
            )
    names = ["code", "sex", "period", "persons", "status", "printed", "locator"]
    frame = pd.DataFrame(rows, columns=names)
    frame["destination"] = to_area(frame["code"], "m49")
    return frame.drop(columns="code").assign(origin="_T")


def _years_under_sexes(path: Path, cells: list[list[str]], head: int) -> list[tuple[int, str, str]]:
    """Columns with their sex, which stands once over its block of years, and year."""
    columns, sex = [], ""
    banners = cells[:head]
    for k, year in enumerate(cells[head]):
        for row in banners:
            for words, letter in _SEXES.items():
                if row[k].strip().endswith(words) and len(words) > 1:
                    sex = letter
        if year.isdigit() and len(year) == 4 and sex:
            columns.append((k, sex, year))
    if {s for _, s, _ in columns} != {"_T", "M", "F"}:
        raise RefusedError(
            f"{path.name}: expected blocks of years for both sexes, males and females, found "
            f"{sorted({s for _, s, _ in columns})}. The layout has changed."
        )
    return columns
