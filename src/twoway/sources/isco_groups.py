"""The groups of ISCO-08, from major groups of one digit to unit groups of four.

A code is text: "0" is the armed forces, "01" and "011" are parts of it, and 1, 1 and 11 would be
managers. Its parent is the code without its last digit, as ISCO builds them. The ILO's workbook
writes some codes as numbers; how many digits a code has stands beside it.
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Feed, Source
from twoway.edition import Edition, RefusedError
from twoway.readers import column_letter, locate, need, read_workbook
from twoway.sources._esco import (
    LICENCE,
    SENTENCE,
    TERRITORY,
    URL,
    classification_rows,
    read_esco,
)
from twoway.sources._undated import day_of

SOURCE = Source(
    panel="classification",
    records="public",
    producer="International Labour Organization; European Commission (ESCO)",
    dataset="ESCO, ISCO groups",
    title="International Standard Classification of Occupations, ISCO-08",
    url=URL,
    licence=LICENCE,
    citation=f"ILO. ISCO-08, in the European Commission's ESCO. {SENTENCE}",
    territory=TERRITORY,
    definition="Major, sub-major, minor and unit groups of occupations, with their English names.",
    files=("*",),
    feed=Feed(
        address=(
            "https://webapps.ilo.org/ilostat-files/ISCO/newdocs-08-2021/ISCO-08/"
            "ISCO-08%20EN%20Structure%20and%20definitions.xlsx"
        ),
        media=(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/octet-stream",
        ),
        evidence=(
            "a public record of a download on 8 August 2026 (303,771 bytes, sha256 df107444), with "
            "its sheet, its columns and its 619 rows; other public programs that read them"
        ),
    ),
    supersede="edition",
    like_sized=False,
    # ISCO-08 has stood since 2008.
    stale_after_days=3650,
)


_SHEET = "ISCO-08 EN Struct and defin"
_COLUMNS = ("Level", "ISCO 08 Code", "Title EN")


def stage(edition: Edition) -> pd.DataFrame:
    """Read one record per group, from the ILO's workbook or from ESCO's list."""
    path = edition.file("*")
    if path.suffix == ".xlsx":
        return _structure(path, edition)
    table = read_esco(path)
    rows = classification_rows(edition, "ISCO-08", table)
    return rows.assign(parent=table["CODE"].str[:-1], regulated="")


def _structure(path: Path, edition: Edition) -> pd.DataFrame:
    sheet = read_workbook(path).get(_SHEET)
    if not sheet:
        raise RefusedError(
            f"{path.name}: no sheet {_SHEET!r}. Take 'ISCO-08 EN Structure and definitions.xlsx'."
        )
    head, *rows = sheet
    table = pd.DataFrame(rows, columns=head, index=range(2, len(rows) + 2), dtype="str")
    need(path, table, _COLUMNS)
    level, printed, title = (table[c].str.strip() for c in _COLUMNS)
    code = pd.Series(
        [c.zfill(int(n)) if n.isdigit() else c for c, n in zip(printed, level, strict=True)],
        index=table.index,
        dtype="str",
    )
    wrong = ~code.str.fullmatch(r"\d{1,4}") | (code.str.len().astype("str") != level)
    if wrong.any():
        row = table.index[wrong][0]
        raise RefusedError(
            f"{path.name}, sheet {_SHEET!r}, row {row}: code {printed[row]!r} at level "
            f"{level[row]!r}, expected as many digits as the level says, 1 to 4. The layout has "
            "changed: compare with ISCO-08."
        )
    letter = column_letter(head.index("Title EN"))
    return pd.DataFrame(
        {
            "scheme": "ISCO-08",
            "code": code,
            "period": day_of(edition),
            "label": title,
            "parent": code.str[:-1],
            "regulated": "",
            "locator": [locate(path, n, letter, _SHEET) for n in table.index],
            "printed": table["Title EN"],
        }
    )
