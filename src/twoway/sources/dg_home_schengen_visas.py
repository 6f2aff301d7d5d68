"""Short-stay visas by consulate: applications, visas issued, refused, for every Schengen state.

Where an application was lodged is not the applicant's nationality. The yearly workbooks differ in
sheets, columns and wording; they are read by what the header says. Foot rows repeat the total.
States outside the Schengen area stand on a side sheet (or, in 2009, in the same one), and every
state is kept as a destination of its own: who belonged to the area when is told by the blocs.
Classes that ended in 2010 and have no use here are left out: B (transit by land), ADS (a part of
C) and D+C; so are rates and, after 2010, sums.
"""

import re
from pathlib import Path

import pandas as pd

from twoway.declare import Feed, Source
from twoway.edition import Edition, RefusedError
from twoway.readers import column_letter, locate, read_workbook
from twoway.reference import to_area

SOURCE = Source(
    panel="visa",
    records="public",
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
        "China is the consulates in mainland China; Hong Kong SAR and Macao SAR are rows of their "
        "own. It is where the application was lodged, whatever the nationality."
    ),
    definition=(
        "Applications and visas at consulates in a year. Issued and not issued can exceed applied, "
        "since a decision may fall in the year after; not issued is wider than refused."
    ),
    files=("*.xls*",),
    feed=Feed(
        listing=(
            "https://home-affairs.ec.europa.eu/policies/schengen/visa-policy/"
            "short-stay-visas-issued-schengen-countries_en"
        ),
        # By the file's name or by the words: the address itself is a number without a year. The
        # page has a second column of links, to visas issued at the border.
        link=r"(?i)consulates(?:%20|\D)*(20\d\d)(?!\d)|filename=(20\d\d)[^&]*consulates",
        media=(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.ms-excel",
            "application/octet-stream",
        ),
        dialect="listing",
        evidence=(
            "the page as public code of 2026 names it, and an older state of it in a stored copy "
            "(2013 to 2022, consulates beside border crossing points); names of the files of 2014 "
            "to 2024 in a public repository. How the links are written on the page today was not "
            "seen"
        ),
    ),
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
    # 2009 and 2010 tell what was not issued for A, B and C together only; a rate needs its own
    # denominators, so that all three sums are read.
    (re.compile(r"^total a,b,c visas applied for$"), "all", "applied"),
    (re.compile(r"^total a,b,c visas issued$"), "all", "issued"),
    (re.compile(r"^total a,b,c visas not issued$"), "all", "not_issued"),
)
_NEEDED = {("uniform", "applied"), ("uniform", "issued")}
_NAMES_VISAS = re.compile(r"visa|\b[al]tvs?\b|\bmevs?\b")
_LEFT_OUT = re.compile(
    r'^(b|ads|"d\+c") visas issued$|^total (a,b,c,ltv|a and c|a, c and ltv|atvs and)\b'
    r"|^(not issued rate|share of mevs?|rate ltv)\b|^citizen "
)
_FOOT = re.compile(
    r"selection sub ?total in \d{4}( \(\*\))?|total worldwide \d{4}"
    r"|total visas( issued)?( by (non )?schengen ms)? in \d{4}( non schengen)?"
    r"|minimum|maximum|average|share of subtotal on worldwide total"
    r"|% of total( issued visas| (non )?schengen visas)?"
    r"|(nb\b|\d\)|\(\*\)).*"
)
_OUTSIDE_SHEET = re.compile(r"^(non schengen|[A-Z]{2}([, ]+[A-Z]{2})*)$")
_GERMAN_NOTE = re.compile(r"germany.*\bmevs?\b")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_SUMS = "selection sub total in"
# Rows that the publisher's own sums miss: of 2009 the last 17 (the foot says 11,050,932 visas C
# applied for and 10,236,628 issued, the rows 5,316 and 4,372 more), of 2010 the first of the side
# sheet. By year and sheet.
_UNSUMMED = {
    (2009, "Visa Statistics 2009"): range(2517, 2534),
    (2010, "NON SCHENGEN"): range(2, 3),
}


def edition_label(file: Path) -> str | None:
    """Return the year in the workbook's name, None if it names none or several.

    The foot rows are not to be trusted with it: that of 2021 says "Total worldwide 2020".
    """
    years = set(_YEAR.findall(file.name))
    return years.pop() if len(years) == 1 else None


def stage(edition: Edition) -> pd.DataFrame:
    """Read every sheet that has a row per consulate, one row per cell."""
    path = edition.file("*.xls*")
    year = edition_label(path) or edition.label.partition(".")[0]
    if not _YEAR.fullmatch(year):
        raise RefusedError(
            f"{path.name}: not one year in the file's name and edition {edition.label!r} is none. "
            "Add it with --edition YEAR."
        )
    rows = [
        row
        for sheet, cells in read_workbook(path).items()
        for row in _sheet_rows(path, sheet, cells)
    ]
    if not any(row["visa_type"] == "uniform" for row in rows):
        # A side sheet alone would pass for a whole year.
        raise RefusedError(
            f"{path.name}: no sheet of Schengen states has the columns state, country of the "
            "consulate and city. Open it: it is another table, or the publisher has renamed the "
            "columns."
        )
    frame = pd.DataFrame(rows)
    frame["destination"] = to_area(frame["state"].str.upper(), "dg_home")
    frame["visas"] = _whole(frame["visas"])
    return frame.drop(columns="state").assign(
        origin=to_area(frame["origin"].str.upper(), "dg_home"),
        reporter=frame["destination"],
        basis="lodgement",
        period=f"{year}-01-01",
        status=_status(frame),
    )


def foot(rows: pd.DataFrame, edition: Edition) -> pd.DataFrame:
    """Set the sums under each sheet beside what its rows add up to.

    An extract keeps the foot of the whole sheet: it is not compared. A column that nobody filled in
    has no sum.
    """
    path = edition.file("*.xls*")
    year = rows["period"].dt.year.iloc[0]
    place = rows["locator"].str.extract(r"sheet '(.*)', row (\d+), column (\w+)$")
    cells = rows[["visas"]].assign(sheet=place[0], row=place[1].astype("int64"), column=place[2])
    compared = []
    for sheet, lines in read_workbook(path).items() if edition.whole else ():
        sums = next((line for line in lines if any(_SUMS in c.lower() for c in line)), [])
        forgotten = _UNSUMMED.get((year, sheet), ())
        of_sheet = cells[(cells["sheet"] == sheet) & ~cells["row"].isin(forgotten)]
        added = of_sheet.groupby("column")["visas"].sum()
        for k, printed in enumerate(sums):
            column = column_letter(k)
            if printed and column in added:
                where = f"sheet {sheet!r}, sum of column {column}"
                compared.append((where, printed, float(added[column])))
    return pd.DataFrame(compared, columns=["where", "printed", "added"]).assign(
        printed=lambda c: pd.to_numeric(c["printed"], errors="coerce"),
        # Whole visas, summed in floats.
        tolerance=0.5,
    )


def _sheet_rows(path: Path, sheet: str, cells: list[list[str]]) -> list[dict[str, str]]:
    head = next((n for n, row in enumerate(cells[:15]) if _is_header(row)), None)
    if head is None:
        return []
    names = [_plain(c) for c in cells[head]]
    state, country, city = (_first(names, p) for p in (_STATE, _COUNTRY, _CITY))
    measures = _measures(path, sheet, names)
    inside = names.index("schengen") if "schengen" in names else None
    outside_sheet = bool(_OUTSIDE_SHEET.match(_sheet_name(sheet))) or any(
        "short-stay visas" in n for n in names
    )
    german_note = any(_GERMAN_NOTE.search(_plain(c)) for row in cells for c in row)
    rows = []
    for n, row in enumerate(cells[head + 1 :], head + 2):
        where = [row[k].strip() for k in (state, country, city)]
        if _is_foot(where, [names[k] for k in (state, country, city)], [row[k] for k in measures]):
            continue
        outside = outside_sheet or (inside is not None and row[inside].strip().lower() == "no")
        for k, (kind, decision) in measures.items():
            printed = row[k].strip()
            rows.append(
                {
                    "state": where[0],
                    "origin": where[1],
                    "consulate": where[2] or "not named",
                    "visa_type": "short_stay" if outside and kind == "uniform" else kind,
                    "decision": decision,
                    # A dash is how 2012 shows none; an empty cell is none or not applicable,
                    # unknown which.
                    "visas": "0" if printed == "-" else printed,
                    "status": _note(german_note, where[0], kind, decision),
                    "flag": "",
                    "locator": locate(path, n, column_letter(k), sheet),
                    "printed": printed,
                }
            )
    return rows


def _measures(path: Path, sheet: str, names: list[str]) -> dict[int, tuple[str, str]]:
    """Tell by its name what each column counts; a column of visas that is not known is refused."""
    found: dict[int, tuple[str, str]] = {}
    unknown = []
    for k, name in enumerate(names):
        kind = next(((v, d) for p, v, d in _MEASURES if p.match(name)), None)
        if kind and kind not in found.values():
            found[k] = kind
        elif kind or (_NAMES_VISAS.search(name) and not _LEFT_OUT.match(name)):
            unknown.append(f"{column_letter(k)} {name!r}")
    missing = [f"{decision} {kind}" for kind, decision in _NEEDED - set(found.values())]
    if unknown or missing:
        raise RefusedError(
            f"{path.name}, sheet {sheet!r}: columns {', '.join(unknown) or 'all'} are "
            f"{'not known or there twice' if unknown else 'known'}, visas "
            f"{', '.join(sorted(missing)) or 'none'} missing. The publisher has renamed or added "
            "columns: compare with the last year's and name them in the source's declaration."
        )
    return found


def _status(frame: pd.DataFrame) -> pd.Series:
    """Mark a missing cell O, and D a value that is no plain count.

    Negative cells are differences: six of Spain in 2013 (issued, less the visas of limited
    territory beside it), one of Norway in 2010 (applied less issued, A, B and C together). They
    are kept as published, since the publisher's totals count them too.
    """
    status = frame["status"].mask(frame["visas"].str.startswith("-"), "D")
    return status.mask(frame["visas"] == "", "O")


def _note(german_note: bool, state: str, kind: str, decision: str) -> str:
    """Germany counted multiple-entry visas of more than one year only, where a note says so."""
    noted = german_note and state.upper() == "GERMANY"
    return "D" if noted and (kind, decision) == ("uniform", "multiple_entry") else ""


def _whole(visas: pd.Series) -> pd.Series:
    """Undo the noise of sums done in floats, 27.000000000000004; a true fraction stays as it is."""
    number = pd.to_numeric(visas.where(visas.str.contains(".", regex=False)), errors="coerce")
    noisy = (number - number.round()).abs() < 1e-6
    return visas.mask(noisy, number.round().astype("Int64").astype("str"))


def _plain(cell: str) -> str:
    return " ".join(cell.split()).lower().removesuffix(".")


def _sheet_name(sheet: str) -> str:
    name = sheet.strip()
    return name.lower() if "non schengen" in name.lower() else name


def _is_header(row: list[str]) -> bool:
    names = [_plain(c) for c in row]
    return all(any(p.match(n) for n in names) for p in (_STATE, _COUNTRY, _CITY))


def _first(names: list[str], pattern: re.Pattern[str]) -> int:
    return next(k for k, name in enumerate(names) if pattern.match(name))


def _is_foot(where: list[str], names: list[str], values: list[str]) -> bool:
    """Tell a line of sums or notes from a consulate's; one in doubt is held back later, not lost.

    A label stands alone in the first or third of the three places, spelled as ever; the header
    may be repeated; 2012 repeats the names of its measures over the foot, and 2023 has stray
    lines of zeros.
    """
    said = [_plain(w) for w in where if w]
    if len(said) == 1:
        return bool(_FOOT.fullmatch(said[0]))
    if said:
        return [_plain(w) for w in where] == names
    return all(v.strip() in ("", "0", "-") or _is_name(v) for v in values)


def _is_name(cell: str) -> bool:
    return any(pattern.match(_plain(cell)) for pattern, _, _ in _MEASURES)
