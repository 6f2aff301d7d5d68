"""Short-stay visas by consulate: applications, visas issued, refused, for every Schengen state.

Where an application was lodged is not the applicant's nationality. The yearly workbooks differ in
sheets, columns and wording; they are read by what the header says. Foot rows repeat the total.
States outside the Schengen area stand on a side sheet (or, in 2009, in the same one).
"""

import re
from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition, RefusedError
from twoway.readers import column_letter, locate, read_workbook
from twoway.reference import to_area

SOURCE = Source(
    panel="visa",
    producer="European Commission, DG Migration and Home Affairs",
    dataset="Visa statistics for consulates",
    title="Complete statistics on short-stay visas issued by the Schengen states",
    url=(
        "https://home-affairs.ec.europa.eu/policies/schengen/visa-policy/"
        "short-stay-visas-issued-schengen-countries_en"
    ),
    licence="CC BY 4.0 (Commission Decision 2011/833/EU)",
    citation="European Commission, DG Migration and Home Affairs. Visa statistics for consulates.",
    territory=(
        "China is the consulates in mainland China; Hong Kong and Macao are rows of their own. "
        "It is where the application was lodged, whatever the nationality."
    ),
    definition=(
        "Applications and visas at consulates in a year. Issued and not issued can exceed applied, "
        "since a decision may fall in the year after; not issued is wider than refused."
    ),
    files=("*.xls*",),
    supersede="cell",
)

_STATE = re.compile(r"^(schengen state|member state.*|ue / schengen country)$")
_COUNTRY = re.compile(r"^(country where consulate is located|third country)$")
_CITY = re.compile(r"^(consulate|city|town|location of consulate)$")
_SHORT = r"(?:uniform|c|c uniform|short-stay) visas"
_TRANSIT = r"(?:airport transit visas \(atvs\)|atvs|a visas)"
_MEASURES = (
    (re.compile(rf"^{_TRANSIT} applied for$"), "transit", "applied"),
    (re.compile(rf"^{_TRANSIT} issued\b"), "transit", "issued"),
    (re.compile(rf"^multiple {_TRANSIT} issued$"), "transit", "multiple_entry"),
    (re.compile(rf"^{_TRANSIT} not issued$"), "transit", "not_issued"),
    (re.compile(rf"^{_SHORT} applied for$"), "uniform", "applied"),
    (re.compile(rf"^(?:total )?{_SHORT} issued\b"), "uniform", "issued"),
    (re.compile(rf"^multiple (?:entry )?{_SHORT}\b.*issued"), "uniform", "multiple_entry"),
    (re.compile(rf"^{_SHORT} not issued$"), "uniform", "not_issued"),
    (
        re.compile(r"^total (?:c )?ltvs?(?: visas)? issued(?: \d\))?$"),
        "uniform",
        "limited_territory",
    ),
    (re.compile(r"^d visas issued$"), "long_stay", "issued"),
)
_FOOT = re.compile(
    r"^(selection sub ?total|total\b|share of|minimum|maximum|average|% of|nb\b|\d\)|\*)", re.I
)
_OUTSIDE_SHEET = re.compile(r"^(NON SCHENGEN|[A-Z]{2}(, [A-Z]{2})+)$")


def edition_label(file: Path) -> str | None:
    """Return the year in the workbook's name; the foot rows are not to be trusted with it."""
    found = re.search(r"20\d\d", file.name)
    return found.group() if found else None


def stage(edition: Edition) -> pd.DataFrame:
    """Read every sheet that has a row per consulate, one row per cell."""
    path = edition.file("*.xls*")
    year = edition_label(path) or edition.label
    if not re.fullmatch(r"20\d\d", year):
        raise RefusedError(
            f"{path.name}: no year in the file's name and edition {edition.label!r} is none. "
            "Add it with --edition YEAR."
        )
    rows = [
        row
        for sheet, cells in read_workbook(path).items()
        for row in _sheet_rows(path, sheet, cells)
    ]
    if not rows:
        raise RefusedError(
            f"{path.name}: no sheet has the columns state, country of the consulate and city. "
            "Open it: it is another table, or the publisher has renamed the columns."
        )
    frame = pd.DataFrame(rows)
    frame["destination"] = to_area(frame["state"].str.upper(), "dg_home")
    return frame.drop(columns="state").assign(
        origin=to_area(frame["origin"].str.upper(), "dg_home"),
        reporter=frame["destination"],
        basis="lodgement",
        period=f"{year}-01-01",
    )


def _sheet_rows(path: Path, sheet: str, cells: list[list[str]]) -> list[dict[str, str]]:
    head = next((n for n, row in enumerate(cells[:15]) if _is_header(row)), None)
    if head is None:
        return []
    names = [_plain(c) for c in cells[head]]
    state, country, city = (_first(names, p) for p in (_STATE, _COUNTRY, _CITY))
    measures = [
        (k, kind, decision)
        for k, name in enumerate(names)
        for pattern, kind, decision in _MEASURES
        if pattern.match(name)
    ]
    inside = names.index("schengen") if "schengen" in names else None
    outside_sheet = bool(_OUTSIDE_SHEET.match(sheet.strip()))
    rows = []
    for n, row in enumerate(cells[head + 1 :], head + 2):
        where = [row[k].strip() for k in (state, country, city)]
        if _is_foot(where, [row[k] for k, _, _ in measures]):
            continue
        outside = outside_sheet or (inside is not None and row[inside].strip().lower() == "no")
        for k, kind, decision in measures:
            printed = row[k].strip()
            rows.append(
                {
                    "state": where[0],
                    "origin": where[1],
                    "consulate": where[2] or "not named",
                    "visa_type": "short_stay" if outside and kind == "uniform" else kind,
                    "decision": decision,
                    # A dash is none (2012); an empty cell is none or not applicable, unknown which.
                    "visas": "0" if printed == "-" else printed,
                    "status": "" if printed else "O",
                    "flag": "",
                    "locator": locate(path, n, column_letter(k), sheet),
                    "printed": printed,
                }
            )
    return rows


def _plain(cell: str) -> str:
    return " ".join(cell.split()).lower().removesuffix(".")


def _is_header(row: list[str]) -> bool:
    names = [_plain(c) for c in row]
    return all(any(p.match(n) for n in names) for p in (_STATE, _COUNTRY, _CITY))


def _first(names: list[str], pattern: re.Pattern[str]) -> int:
    return next(k for k, name in enumerate(names) if pattern.match(name))


def _is_foot(where: list[str], values: list[str]) -> bool:
    if any(_FOOT.match(w) for w in where):
        return True
    # 2012 repeats the names of its measures over the foot; 2023 has stray rows of zeros.
    return not any(where) and all(v.strip() in ("", "0", "-") or _is_name(v) for v in values)


def _is_name(cell: str) -> bool:
    return any(pattern.match(_plain(cell)) for pattern, _, _ in _MEASURES)
