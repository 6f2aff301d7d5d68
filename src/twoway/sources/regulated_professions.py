"""Professions that European countries regulate, as their own words have them.

Professions, not decisions of recognition: a row says that the country asks for something before
one may work, not who was let in. The copy is of about 2023. Its occupations were coded by hand by
journalists, to three digits of ISCO-08: a help for matching, not the database's own.
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition, RefusedError
from twoway.readers import column_letter, locate, need, read_workbook
from twoway.reference import to_area
from twoway.sources._undated import day_of

SOURCE = Source(
    panel="regulated_profession",
    records="public",
    producer="European Commission, Regulated Professions Database",
    dataset="Regulated Professions Database, professions",
    title="Regulated professions by country",
    url="https://ec.europa.eu/growth/tools-databases/regprof/",
    licence="Commission Decision 2011/833/EU (reuse with acknowledgement)",
    citation=(
        "European Commission. Regulated Professions Database, about 2023, as compiled and coded by "
        "Lighthouse Reports."
    ),
    territory=(
        "The country that regulates, or a part of it (`region`); the United Kingdom as archived "
        "when it left."
    ),
    definition=(
        "A profession that may be taken up or pursued with certain qualifications only, under the "
        "law of the country (Directive 2005/36/EC)."
    ),
    files=("*.xlsx",),
    by_hand=(
        "the database has pages for search and no file to download: ask the Commission for an "
        "extract, and bring it in with the columns of the edition held"
    ),
    supersede="edition",
    like_sized=False,
    stale_after_days=1100,
)

# The last column of the copy names the person who coded the row. It is not read.
_COLUMNS = (
    "name_country",
    "country",
    "region",
    "recognition_procedure",
    "generic_name",
    "ISCO08",
    "ISCO88",
)
_ARMED_FORCES = "Armed forces personnel"
# 011, 021 and 031 went through numbers and lost their zero: 12 rows, all of armed forces.
_ZERO_LOST = ("11", "21", "31")
# No code of three digits: what the coders wrote where none fits, 345 rows. In ISCO-08 it would be
# the armed forces.
_NONE_FITS = "0"
# The two columns of codes are interchanged for these five names, 1,701 rows in all. ISCO-08 has
# doctors at 221, nurses and midwives at 222, chiropractors at 226 and millers at 816; what stands
# in the column ISCO08 are the codes of ISCO-88, or (chiropractors) of nobody's.
_INTERCHANGED = {
    "Doctor of Medicine": ("222", "221"),
    "Nurse": ("223", "222"),
    "Midwife": ("223", "222"),
    "Chiropractor": ("222", "226"),
    "Miller / Milling": ("827", "816"),
}


def stage(edition: Edition) -> pd.DataFrame:
    """Read one row per profession."""
    path = edition.file("*.xlsx")
    sheet, table, column = _read(path)
    number = table.iloc[:, 0].str.strip()
    return pd.DataFrame(
        {
            # Eight rows that the coders put in have no number.
            "record": number.where(number.ne(""), [f"row {n}" for n in table.index]),
            "area": to_area(table["country"], "regulated_professions", "english"),
            "period": day_of(edition),
            "profession": table["name_country"],
            "region": table["region"],
            "generic_name": table["generic_name"],
            "procedure": table["recognition_procedure"],
            "occupation": _occupations(path, table),
            "locator": [locate(path, n, column, sheet) for n in table.index],
            "printed": table["name_country"],
        }
    )


def _read(path: Path) -> tuple[str, pd.DataFrame, str]:
    """Name of the sheet, its rows by their number, and the letter of the professions' column."""
    sheet, rows = next(iter(read_workbook(path).items()))
    head = rows[0] if rows else []
    table = pd.DataFrame(rows[1:], columns=head, index=range(2, len(rows) + 1), dtype="str")
    need(path, table, _COLUMNS)
    letter = column_letter(head.index("name_country"))
    return sheet, table.loc[:, [head[0], *_COLUMNS]], letter


def _occupations(path: Path, table: pd.DataFrame) -> pd.Series:
    code, name = table["ISCO08"].str.strip(), table["generic_name"]
    lost = name.eq(_ARMED_FORCES) & code.isin(_ZERO_LOST)
    odd = code[(code.str.len() != 3) & ~code.isin(["", _NONE_FITS]) & ~lost]
    if len(odd):
        raise RefusedError(
            f"{path.name}, row {odd.index[0]}: ISCO08 is {odd.iloc[0]!r}, expected three digits, 0 "
            "for none, or a code of the armed forces without its zero. See what was meant and "
            "mend the source."
        )
    pairs = pd.Series(list(zip(code, table["ISCO88"].str.strip(), strict=True)), index=table.index)
    expected = name.map(_INTERCHANGED)
    changed = expected.notna() & (pairs != expected)
    if changed.any():
        row = changed.index[changed][0]
        raise RefusedError(
            f"{path.name}, row {row}: {name[row]} has the codes {pairs[row]}, expected the "
            f"interchanged {expected[row]}. They have been mended: review _INTERCHANGED."
        )
    right = code.mask(expected.notna(), table["ISCO88"].str.strip())
    return right.mask(lost, "0" + code).mask(code.eq(_NONE_FITS), "")
