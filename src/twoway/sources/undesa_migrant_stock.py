"""International migrant stock by origin, destination and sex, at mid-year.

Editions stand side by side: each re-estimates the past. Destinations count persons born abroad or
foreign citizens; which of the two is known per destination from the publisher's workbooks. An
origin that a destination does not name is in "Others", not zero: the 2020 edition names no EU
member among the origins in China, the 2024 edition twelve.
"""

import re
from pathlib import Path

import numpy as np
import pandas as pd

from twoway.declare import Feed, Source
from twoway.edition import Edition, RefusedError
from twoway.readers import column_letter, locate, locators, read_csv, read_workbook
from twoway.reference import is_group, table, to_area

SOURCE = Source(
    panel="stock",
    records="public",
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
        "China is mainland China; Hong Kong SAR and Macao SAR are destinations and origins of "
        "their own. Persons from there living in the mainland are counted as its migrants."
    ),
    definition=(
        "Persons born in another country or, where birth is not recorded, citizens of another "
        "country, at mid-year; from censuses, registers and surveys, estimated between them."
    ),
    files=("*",),
    feed=Feed(
        listing="https://www.un.org/development/desa/pd/content/international-migrant-stock",
        link=r"undesa_pd_(\d{4})_ims_stock_by_sex_destination_and_origin\.xlsx",
        media=(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/octet-stream",
        ),
        dialect="listing",
        evidence=(
            "a public report of September 2026 that found the page and the workbook of 2024 behind "
            "it (6,005,287 bytes); some twenty public programs that read the workbooks of 2020 and "
            "2024, which agree on sheet, header row and names of columns"
        ),
    ),
    supersede="edition",
)

_COLUMNS = ("dest_m49", "orig_m49", "year", "sex", "value")
_ALL_ORIGINS = "0"
_WORLD = "900"
_SEXES = {"T": "_T", "both sexes": "_T", "males": "M", "females": "F"}
_SHEET = "Table 1"
_DESTINATION = ("location code of destination", "location code")
_ORIGIN = "location code of origin"
_DATA_TYPE = ("type of data of destination", "type of data", "data type")
_THOUSANDS = re.compile(r"\d{1,3}([ ,\u00a0\u202f]\d{3})+")
# A whole table names 22 origins at the destination in the middle, an extract for a corridor few.
_FEW_ORIGINS = 8


def edition_label(file: Path) -> str | None:
    """Return the year of the edition in the file's name."""
    found = re.search(r"(?:undesa_pd_|ims)(\d{4})_", file.name)
    return found.group(1) if found else None


def stage(edition: Edition) -> pd.DataFrame:
    """Read the long table by pair, or a workbook of the publisher: by pair, or by destination."""
    path = edition.file("*")
    frame = _workbook(path) if path.suffix in (".xlsx", ".xls") else _long(path)
    return frame.assign(reporter=frame["destination"])


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Set both sexes beside men and women, and all origins of a destination beside their sum.

    A cell of 0 is no row in the edition of 2020, so that a part that is not there adds nothing. An
    extract for a few origins has no sums over origins to compare.
    """
    counted = rows[rows["persons"].notna()]
    places = ["origin", "destination", "period"]
    by_sex = counted.pivot_table("persons", places, "sex", aggfunc="sum")
    sexes = by_sex.reindex(columns=["_T", "M", "F"]).reset_index()
    known = sexes[sexes["_T"].notna() & sexes[["M", "F"]].notna().any(axis=1)]
    compared = [_compared(known, known["_T"], known[["M", "F"]].sum(axis=1), "both sexes")]
    named = _whole_tables(counted[counted["origin"] != "_T"])
    if len(named):
        cell = ["destination", "sex", "period"]
        added = named.groupby(cell)["persons"].sum().rename("added")
        tables = named[["sex", "period"]].drop_duplicates()
        all_origins = counted.loc[counted["origin"] == "_T", [*cell, "persons"]].merge(tables)
        all_origins = all_origins.merge(added.reset_index(), "left", cell)
        parts = all_origins["added"].fillna(0)
        compared.append(_compared(all_origins, all_origins["persons"], parts, "all origins"))
    return pd.concat(compared, ignore_index=True)


def _whole_tables(named: pd.DataFrame) -> pd.DataFrame:
    """Leave out the years and sexes of which only a few origins are there."""
    origins = named.groupby(["sex", "period", "destination"])["origin"].nunique()
    middle = origins.groupby(["sex", "period"]).median()
    whole = middle[middle > _FEW_ORIGINS].reset_index()[["sex", "period"]]
    return named.merge(whole)


def _compared(cells: pd.DataFrame, printed: pd.Series, added: pd.Series, what: str) -> pd.DataFrame:
    where = pd.Series(what, index=cells.index)
    for key in ("origin", "destination", "sex", "period"):
        where += " " + cells[key].astype("str").str[:4] if key in cells else ""
    return pd.DataFrame(
        {
            "where": where,
            "printed": printed.astype("float64"),
            "added": added.astype("float64"),
            # Whole persons in both editions: the publisher's own sums are exact.
            "tolerance": 0.0,
        }
    )


def _known_basis(destination: pd.Series) -> pd.Series:
    """Return what each destination counts; China's figures are census counts by citizenship.

    The type of data of China (code 156) is printed as C, foreign citizens, in the workbook of
    2020, Table 1, row 105. The long tables do not say it, so that both editions use that column.
    """
    known = table("undesa_data_types").set_index("area")["basis"]
    return destination.map(known).fillna("mixed")


def _printed_basis(data_type: pd.Series) -> pd.Series:
    """Return what a workbook says: B born abroad, C citizens of another country.

    R adds refugees to either; I, imputed, and both letters together say no single basis.
    """
    letters = data_type.str.upper().str.findall(r"[A-Z]").map(set)
    meaning = {frozenset("B"): "birth", frozenset("C"): "citizenship"}
    return letters.map(lambda found: meaning.get(frozenset(found - {"R"}), "mixed"))


def _long(path: Path) -> pd.DataFrame:
    cells = read_csv(path, _COLUMNS)
    # Where the workbook of 2020 prints two dots for a destination (South Sudan before 2010, Taiwan
    # in all years), the conversion has a total of 0: not available, not nobody. The workbook prints
    # no total of 0 at all. A pair of 0, as the edition of 2024 has many, is a count.
    unavailable = (cells["orig_m49"] == _ALL_ORIGINS) & (cells["value"] == "0")
    destination = to_area(cells["dest_m49"], "m49")
    return pd.DataFrame(
        {
            "origin": to_area(cells["orig_m49"], "m49"),
            "destination": destination,
            "basis": _known_basis(destination),
            "sex": cells["sex"].replace(_SEXES),
            "period": cells["year"] + "-01-01",
            "persons": cells["value"].mask(unavailable, ""),
            "status": unavailable.map({True: "M", False: ""}),
            "locator": locators(path, cells.index, "value"),
            "printed": cells["value"],
        }
    )


def _workbook(path: Path) -> pd.DataFrame:
    """Read Table 1: banner rows, then sexes over years; a pair to a row, or a destination.

    Columns are found by their names: the code of the destination stands in D in 2020 and in E in
    2024, and the years begin in H. Regions and groups of countries are left out on both sides, but
    the world as origin is the publisher's total of a destination.
    """
    cells = read_workbook(path).get(_SHEET)
    if cells is None:
        raise RefusedError(
            f"{path.name}: no sheet {_SHEET!r}. Take the workbook 'Destination and origin'."
        )
    head = next(
        (n for n, row in enumerate(cells[:20]) if _first(row, _DESTINATION) is not None), None
    )
    if head is None:
        raise RefusedError(
            f"{path.name}, sheet {_SHEET!r}: no column 'Location code' or 'Location code of "
            "destination' in the first rows. The layout has changed: compare with the workbook of "
            "2020."
        )
    names, rows = cells[head], cells[head + 1 :]
    if _first(names, (_ORIGIN,)) is None and not _speaks_of_destinations(cells[:head]):
        raise RefusedError(
            f"{path.name}, sheet {_SHEET!r}: neither origins nor the words 'of destination' over "
            "the table. The totals by origin are another table: take the workbook 'Destination "
            "and origin'."
        )
    pairs = pd.DataFrame(
        {
            "row": np.arange(head + 2, len(cells) + 1),
            "to": _codes(rows, _first(names, _DESTINATION)),
            "from": _codes(rows, _first(names, (_ORIGIN,)), otherwise=_WORLD),
            "data_type": _texts(rows, _first(names, _DATA_TYPE)),
        }
    )
    groups = is_group(pairs["from"], "m49") & (pairs["from"] != _WORLD)
    wanted = pairs["to"].ne("") & ~is_group(pairs["to"], "m49") & ~groups
    columns = _years_under_sexes(path, cells, head)
    return _unfolded(path, pairs[wanted], [rows[n] for n in pairs.index[wanted]], columns)


def _unfolded(
    path: Path, pairs: pd.DataFrame, rows: list[list[str]], columns: list[tuple[int, str, str]]
) -> pd.DataFrame:
    """Return a row for each cell under a year."""
    times, count = len(columns), len(pairs)
    long = pairs.loc[pairs.index.repeat(times)].reset_index(drop=True)
    printed = pd.Series([row[k].strip() for row in rows for k, _, _ in columns], dtype="str")
    letters = [column_letter(k) for k, _, _ in columns] * count
    grouped = printed.str.fullmatch(_THOUSANDS)
    persons = printed.where(~grouped, printed.str.replace(r"\D", "", regex=True))
    return pd.DataFrame(
        {
            "origin": to_area(long["from"].replace(_WORLD, _ALL_ORIGINS), "m49"),
            "destination": to_area(long["to"], "m49"),
            "basis": _printed_basis(long["data_type"]),
            "sex": [sex for _, sex, _ in columns] * count,
            "period": [f"{year}-01-01" for _, _, year in columns] * count,
            "persons": persons.replace("..", ""),
            # Two dots are the publisher's mark, an empty cell is none.
            "status": printed.map({"..": "M", "": "O"}).fillna(""),
            "printed": printed,
            "locator": [
                locate(path, n, letter, _SHEET)
                for n, letter in zip(long["row"], letters, strict=True)
            ],
        }
    )


def _first(names: list[str], wanted: tuple[str, ...]) -> int | None:
    """Place of the first column with one of these names."""
    plain = [" ".join(name.split()).lower() for name in names]
    return next((plain.index(name) for name in wanted if name in plain), None)


def _texts(rows: list[list[str]], column: int | None, otherwise: str = "") -> pd.Series:
    return pd.Series(
        [otherwise if column is None else row[column].strip() for row in rows], dtype="str"
    )


def _codes(rows: list[list[str]], column: int | None, otherwise: str = "") -> pd.Series:
    """Codes without the zeros that text cells may lead with."""
    return _texts(rows, column, otherwise).str.lstrip("0")


def _speaks_of_destinations(banner: list[list[str]]) -> bool:
    return any("destination" in cell.lower() for row in banner for cell in row)


def _years_under_sexes(path: Path, cells: list[list[str]], head: int) -> list[tuple[int, str, str]]:
    """Columns with their sex, which stands once over its block of years, and year."""
    columns, sex = [], ""
    for k, year in enumerate(cells[head]):
        if not re.fullmatch(r"\d{4}", year.strip()):
            continue
        over = " ".join(row[k] for row in cells[:head])
        said = re.search(r"\b(both sexes|females|males)\b", over)
        sex = _SEXES[said.group()] if said else sex
        columns.append((k, sex, year.strip()))
    blocks = {sex: [year for _, s, year in columns if s == sex] for sex in ("_T", "M", "F", "")}
    years = sorted(set(blocks["_T"]))
    if blocks[""] or not years or any(blocks[s] != years for s in ("_T", "M", "F")):
        raise RefusedError(
            f"{path.name}, sheet {_SHEET!r}: expected the same years under both sexes, males and "
            f"females, found {blocks}. The layout has changed: compare with the workbook of 2020."
        )
    return columns
