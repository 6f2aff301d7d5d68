"""Moves over the German border in a year, by country left or gone to, by citizenship and by birth.

Three sheets of one report count the same moves three ways, each by sex. Moves, not persons: who
arrives twice in a year is two, and no least length of stay is asked, so that figures are higher
than Eurostat's for the same country.
"""

import re
from pathlib import Path

import pandas as pd

from twoway.declare import Feed, Source
from twoway.edition import Edition, RefusedError
from twoway.readers import column_letter, locate, read_workbook
from twoway.reference import is_group, to_area
from twoway.sources._compared import compared
from twoway.sources._destatis import contradicted, counts

SOURCE = Source(
    panel="flow",
    records="public",
    stay_rule="any",
    producer="Statistisches Bundesamt (Destatis)",
    dataset="Statistischer Bericht Wanderungen, EVAS 12711",
    title="Migration over the German border by country, citizenship, birth and sex",
    url=(
        "https://www.destatis.de/DE/Themen/Gesellschaft-Umwelt/Bevoelkerung/Wanderungen/"
        "_inhalt.html"
    ),
    licence="dl-de/by-2-0",
    citation=(
        "Statistisches Bundesamt (Destatis), Statistischer Bericht Wanderungen (EVAS 12711), "
        "Datenlizenz Deutschland - Namensnennung - Version 2.0."
    ),
    territory=(
        "China includes Hong Kong SAR and Macao SAR, which the report does not tell apart: its "
        "cells bear status D and the publisher's words as flag. Taiwan and the Palestinian "
        "territories are apart. Sudan includes persons registered for the former Sudan (status D). "
        "British citizens include those of Gibraltar, the Channel Islands and the Isle of Man."
    ),
    definition=(
        "A move over the border that was registered in the year, of persons of any nationality; "
        "moves, not persons, of whatever length. By residence, the country left or gone to; by "
        "citizenship or birth, arrivals and departures of the citizens or natives of the country, "
        "wherever they came from or went. Small cells are kept secret to 2024 and slightly altered "
        "(cell key) from 2025, so that parts need not add up."
    ),
    files=("*.xlsx",),
    feed=Feed(
        listing=(
            "https://www.destatis.de/DE/Themen/Gesellschaft-Umwelt/Bevoelkerung/Wanderungen/"
            "_inhalt.html"
        ),
        # The digits hold the year (20101202Y7005). Without the parameter a page is served.
        link=r"/statistischer-bericht-wanderungen-(\d{13})\.xlsx\?__blob=publicationFile",
        media=(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/octet-stream",
        ),
        dialect="listing",
        evidence=(
            "public code that finds the newest report on this page (September 2026): 2023, 2024 "
            "and 2025 side by side, the highest number the newest, same sheets and header"
        ),
    ),
    # An edition is a year; a report issued anew for a year replaces its cells.
    supersede="cell",
)

_BASES = {
    "csv-12711-04": ("citizenship", "Staatsangehoerigkeit"),
    "csv-12711-05": ("residence", "Herkunfts_Ziellaender"),
    "csv-12711-06": ("birth", "Geburtsstaat"),
}
_IN, _OUT, _NET = (
    "Zuzuege_aus_dem_Ausland",
    "Fortzuege_in_das_Ausland",
    "Wanderungssaldo_Ausland",
)
_SEXES = {"Insgesamt": "_T", "Männlich": "M", "Weiblich": "F"}
# Wider than the area whose code they are given: the words in brackets become the flag, the status
# is D. Kept here and not among the codes, where China is the mainland alone.
_WIDER = {
    "China (inkl. Hongkong und Macau)": "CHN",
    "Sudan (einschl. ehem. Sudan)": "SDN",
}
# Arrivals and departures of Germans (or of the German-born) would both be from DEU to DEU.
_HOME = "Deutschland"
# Until 2024 cells below three are hidden and what is shown is exact. From 2025 every cell is moved
# by a few (cell key method; the publisher does not say the most), which three cells can add up to.
_FIRST_ALTERED, _ALTERED_BY = 2025, 3 * 4


def edition_label(path: Path) -> str | None:
    """Return the year that the title sheet prints in its third row."""
    title = read_workbook(path).get("Titel", [])
    year = title[2][0] if len(title) > 2 else ""
    return year if re.fullmatch(r"20\d\d", year) else None


def stage(edition: Edition) -> pd.DataFrame:
    """Read both directions of the three flat sheets; the balance only checks them.

    Left out: continents, the EU and other groups of countries, the unknown abroad and stateless
    persons, which are no areas of ours; and the row "Deutschland" of citizenship and birth, where
    arrivals and departures could not be told apart (German citizens are in
    destatis_german_migration). Origin or destination _X is "ohne Angabe/ungeklärt".
    """
    path = edition.file("*.xlsx")
    sheets = read_workbook(path)
    parts = []
    for sheet, (basis, column) in _BASES.items():
        table = _sheet(path, sheets, sheet, column)
        named = table[~is_group(table["area"], "destatis") & table["area"].ne(_HOME)]
        for measure in (_IN, _OUT):
            letter = column_letter(sheets[sheet][0].index(measure))
            parts.append(
                _direction(named, basis, measure).assign(
                    locator=[locate(path, n, letter, sheet) for n in named.index]
                )
            )
    return pd.concat(parts, ignore_index=True)


def _direction(table: pd.DataFrame, basis: str, measure: str) -> pd.DataFrame:
    cell = counts(table[measure])
    wider = table["area"].isin(_WIDER)
    partner = table["area"].map(_WIDER).fillna(to_area(table["area"], "destatis"))
    return pd.DataFrame(
        {
            "reporter": "DEU",
            "basis": basis,
            "origin": partner if measure == _IN else "DEU",
            "destination": "DEU" if measure == _IN else partner,
            "nationality": "_T",
            "age_definition": "_Z",
            "sex": table["Geschlecht"].replace(_SEXES),
            "period": table["Jahr"] + "-01-01",
            "persons": cell["persons"],
            "status": cell["status"].mask(wider & cell["status"].eq(""), "D"),
            "flag": table["area"].str.extract(r"\((.+)\)$")[0].where(wider, ""),
            "hold": contradicted(table[_IN], table[_OUT], table[_NET]),
            "printed": table[measure],
        }
    )


def _sheet(path: Path, sheets: dict[str, list[list[str]]], sheet: str, column: str) -> pd.DataFrame:
    """Return a flat sheet under its own header; the index is the row of the sheet."""
    if sheet not in sheets:
        raise RefusedError(
            f"{path.name}: no sheet {sheet!r} among {', '.join(sheets)}. Take the workbook "
            "'Statistischer Bericht - Wanderungen' itself."
        )
    head, *rows = sheets[sheet]
    wanted = ["Gebiet", column, "Geschlecht", "Jahr", _IN, _OUT, _NET]
    missing = [c for c in wanted if c not in head]
    if missing:
        raise RefusedError(
            f"{path.name}, sheet {sheet!r}, row 1: no column {', '.join(missing)} among "
            f"{', '.join(head)}. The layout has changed: compare with the last edition."
        )
    table = pd.DataFrame(rows, columns=head, index=range(2, len(rows) + 2), dtype="str")
    table = table[table[column].ne("")].rename(columns={column: "area"})
    others = set(table["Gebiet"]) - {"Deutschland insgesamt"}
    if others:
        raise RefusedError(
            f"{path.name}, sheet {sheet!r}: Gebiet {', '.join(sorted(others))}, expected "
            "'Deutschland insgesamt' alone: parts of Germany would be counted as Germany."
        )
    return table


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare both sexes with men and women, and the sum of all moves by its three sheets.

    Continents are not compared: they are not read, and secret cells are missing from their sums.
    """
    return pd.concat([_by_sex(rows), *_by_sheet(rows)], ignore_index=True)


def _by_sex(rows: pd.DataFrame) -> pd.DataFrame:
    """Where all three are shown: a secret cell hides its row of the comparison too."""
    key = ["edition", "basis", "origin", "destination", "period"]
    wide = rows.pivot(index=key, columns="sex", values="persons").reindex(columns=["_T", "M", "F"])
    told = wide.dropna().reset_index()
    return compared(
        told,
        key,
        "men and women",
        printed=told["_T"],
        added=told["M"] + told["F"],
        tolerance=_altered_by(told["period"]),
    )


def _by_sheet(rows: pd.DataFrame) -> list[pd.DataFrame]:
    key = ["edition", "origin", "destination", "sex", "period"]
    all_moves = rows[rows["origin"].eq("_T") | rows["destination"].eq("_T")]
    wide = all_moves.pivot(index=key, columns="basis", values="persons")
    told = wide.reindex(columns=["residence", "citizenship", "birth"]).dropna().reset_index()
    return [
        compared(
            told,
            key,
            f"sheets of residence and of {basis}",
            printed=told["residence"],
            added=told[basis],
            tolerance=_altered_by(told["period"]),
        )
        for basis in ("citizenship", "birth")
    ]


def _altered_by(period: pd.Series) -> pd.Series:
    years: pd.Series = period.dt.year
    return years.ge(_FIRST_ALTERED).map({True: float(_ALTERED_BY), False: 0.0})
