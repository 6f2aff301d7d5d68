"""Records in a file, as text, and the values of a codebook's variables in them.

Surveys and registers are read alike. A report on faults names the record by its number in the file
and the variable, with what was found in it, and is as protected as the records are.
"""

import csv
import io
import re
from collections.abc import Collection, Iterable
from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd
from babel.numbers import list_currencies

from twoway.codebook import Separators, Told, Variable
from twoway.edition import RefusedError
from twoway.reference import table

LARGEST_FILE = 512 * 2**20
MOST_RECORDS = 2_000_000
FAULTS = ("record", "variable", "found", "expected", "cure")
MEND_CODES = "Add the code to the codebook, or mend the record in its keeper's own file."
MEND_COMMA = 'Say in the codebook what a comma is: decimal = "," or thousands = ",".'
MEND_FILE = "Mend the record in its keeper's own file, or declare its code as missing."
# No amount, weight or age is as large: it is a slip of the keys.
LARGEST_NUMBER = 1e12
# In a file of text; a full stop or a letter is none.
_SEPARATORS = (",", ";", "\t", "|")
# ISO 4217 has codes that no one is paid in: metals, units of account, tests. Francs and dollars of
# several countries begin alike.
_PAID_IN_X = ("XAF", "XCD", "XCG", "XOF", "XPF")
_WHOLE = re.compile(r"-?\d+\.0{1,2}")
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}([ T].*)?")


def read_records(path: Path) -> pd.DataFrame:
    """Read a file of records as text: CSV, Parquet, SPSS (.sav, .zsav) or Stata (.dta).

    A number that is whole is written without a point, so that a code is the same in every format;
    labels of values are left alone, as they are in the reader's language. A CSV file is in UTF-8,
    its separator a comma, semicolon, tab or pipe.

    Raises
    ------
    RefusedError
        If the file is too large, of another kind, or cannot be read as what its name says; if it
        holds no record, or a line that has not as many fields as the header.
    """
    size = path.stat().st_size
    if not size:
        raise RefusedError(f"{path.name}: the file is empty. Take the one that holds the records.")
    if size > LARGEST_FILE:
        raise RefusedError(
            f"{path.name}: {size / 2**20:,.0f} MB, expected {LARGEST_FILE / 2**20:,.0f} at most. "
            "Leave out the variables that the codebook does not name."
        )
    kind = path.suffix.lower()
    try:
        if kind == ".csv":
            frame = _lines(path)
        elif kind == ".parquet":
            frame = pd.read_parquet(path)
        elif kind in (".sav", ".zsav", ".dta"):
            frame = _statistical(path, kind)
        else:
            raise RefusedError(
                f"{path.name}: a file of kind {kind or 'none'}; expected .csv, .parquet, .sav, "
                ".zsav or .dta."
            )
    except RefusedError:
        raise
    except Exception as error:  # Whatever a library says of a broken file, it is the file's fault.
        raise RefusedError(
            f"{path.name}: it cannot be read as {kind}: {type(error).__name__}. Open it in the "
            "program that wrote it and save it again."
        ) from None
    if len(frame) > MOST_RECORDS:
        raise RefusedError(
            f"{path.name}: {len(frame):,} records, expected {MOST_RECORDS:,} at most."
        )
    if frame.empty:
        raise RefusedError(
            f"{path.name}: no record, only the names of {len(frame.columns)} columns; expected a "
            "row for each. Take the file that holds them."
        )
    texts = {str(c): _as_text(frame[c]) for c in frame.columns}
    return pd.DataFrame(texts, dtype="str").set_axis(range(1, len(frame) + 1))


def _lines(path: Path) -> pd.DataFrame:
    """Read a file of text, every cell as it stands."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise RefusedError(
            f"{path.name}: it is not in UTF-8. Open it in the program that wrote it and save it as "
            "CSV in UTF-8."
        )
    head = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[list[str]] = []
    try:
        for row in reader:
            if rows and row and len(row) != len(rows[0]):
                raise RefusedError(
                    f"{path.name}, line {reader.line_num}: {len(row)} fields, expected "
                    f"{len(rows[0])} as in the header. A line that is cut short is no answer: take "
                    "the whole file from its keeper."
                )
            rows += [row] if row else []
    except csv.Error as error:
        raise RefusedError(
            f"{path.name}, line {reader.line_num}: {error}. Take the whole file from its keeper."
        ) from None
    if not rows:
        raise RefusedError(f"{path.name}: only blank lines. Take the file that holds the records.")
    header = [name.strip() for name in rows[0]]
    twice = sorted({name for name in header if header.count(name) > 1})
    if twice:
        raise RefusedError(
            f"{path.name}: two columns are named {', '.join(map(repr, twice))}; expected each name "
            "once. Name them apart."
        )
    return pd.DataFrame(rows[1:], columns=header, dtype="str")


def answered(records: pd.DataFrame, missing: Collection[str]) -> pd.DataFrame:
    """Tell which cells hold an answer: none of the codes that stand for no answer.

    Numbers are compared as numbers: 99.00 is the code 99.
    """
    codes = {_plain(code) for code in missing}
    return ~records.isin(codes)


def _plain(text: str) -> str:
    return text.partition(".")[0] if _WHOLE.fullmatch(text) else text


def held_back(faults: pd.DataFrame) -> list[str]:
    """Say how many records are held back for what, without a word on any of them."""
    counted = faults.groupby(["variable", "expected"], sort=True)["record"].nunique()
    return [
        f"  held back {row.record:,}: {row.variable}, expected {row.expected}"
        for row in counted.reset_index().itertuples()
    ]


def doubles(ids: pd.Series) -> list[str]:
    """Say how many records have an id that is another's but for case and blanks, if any."""
    found = alike(ids)
    return [f"  suspicious {found:,}: id as another's but for case and blanks"] if found else []


def alike(ids: pd.Series) -> int:
    """Count the records whose id is another's but for case and blanks."""
    bare = ids.str.replace(r"\s", "", regex=True).str.casefold()
    return int((bare.ne("") & bare.duplicated(keep=False) & ~ids.duplicated(keep=False)).sum())


@cache
def currencies() -> frozenset[str]:
    """Every code of ISO 4217 that somebody is paid in."""
    return frozenset(c for c in list_currencies() if c[0] != "X" or c in _PAID_IN_X)


@cache
def _occupations() -> frozenset[str]:
    return frozenset(u[:n] for u in table("isco_units")["code"] for n in (1, 2, 3, 4))


def _number(text: pd.Series, separators: Separators) -> pd.Series:
    """Read numbers as the codebook says that they are written; NaN where one is not."""
    decimal, thousands = re.escape(separators.decimal), re.escape(separators.thousands)
    whole = rf"\d{{1,3}}(?:{thousands}\d{{3}})+|\d+" if thousands else r"\d+"
    shape = rf"[+-]?(?:(?:{whole})(?:{decimal}\d*)?|{decimal}\d+)(?:[eE][+-]?\d+)?"
    fits = text.str.fullmatch(shape)
    plain = text.str.replace(separators.thousands, "", regex=False) if thousands else text
    plain = plain.str.replace(separators.decimal, ".", regex=False)
    return pd.to_numeric(plain.where(fits, None), errors="coerce").astype("float64")


def _statistical(path: Path, kind: str) -> pd.DataFrame:
    import pyreadstat

    read = pyreadstat.read_dta if kind == ".dta" else pyreadstat.read_sav
    frame, _ = read(str(path), row_limit=MOST_RECORDS + 1)
    return pd.DataFrame(frame)


def _as_text(values: pd.Series) -> pd.Series:
    def one(value: object) -> str:
        if value is None or (isinstance(value, float) and np.isnan(value)) or value is pd.NaT:
            return ""
        if isinstance(value, float) and value.is_integer():
            return str(int(value))
        if isinstance(value, pd.Timestamp):
            return value.strftime("%Y-%m-%d")
        return _plain(str(value).strip())

    return pd.Series([one(v) for v in values.astype("object")], dtype="str")


def needs_columns(records: pd.DataFrame, columns: Iterable[str], path: Path) -> None:
    """Refuse a file without the columns that its codebook names.

    Raises
    ------
    RefusedError
        With the columns that are not there, and what there is.
    """
    absent = sorted(set(columns) - set(records.columns))
    if absent:
        raise RefusedError(
            f"{path.name}: no column {', '.join(absent)}; it has {', '.join(records.columns[:12])}"
            f"{', ...' if len(records.columns) > 12 else ''}. Mend the codebook, or take the file "
            "that it was written for."
        )


def typed(
    records: pd.DataFrame,
    told: Told,
    variable: Variable,
    faults: list[pd.DataFrame],
    separators: Separators | None = None,
) -> pd.Series:
    """Values of one variable, typed; text that is none of its kind is added to the faults.

    Parameters
    ----------
    records : DataFrame
        As `read_records` has them, codes of no answer left empty.
    told : Told
        Where the codebook says that the variable is.
    variable : Variable
        What it is.
    faults : list of DataFrame
        Gets a frame for each rule that was tried.
    separators : Separators, optional
        How its numbers are written; by default with a point and nothing between thousands.
    """
    text = _written(records, told)
    label = variable.place + (f" ({told.column})" if told.column else "")
    if told.codes is not None:
        unknown = text.ne("") & ~text.isin([*told.codes])
        codes = ", ".join(told.codes)
        faults.append(fault(unknown, label, text, f"one of the codes {codes}", MEND_CODES))
        text = text.map({**told.codes, "": ""}).fillna("")
    if variable.kind == "number":
        number = _number(text, separators or Separators())
        comma = text.str.contains(r"\d,\d", regex=True) & number.isna()
        wrong = text.ne("") & ~comma & number.isna()
        faults.append(fault(wrong, label, text, "a number"))
        faults.append(fault(comma, label, text, "a number without a comma", MEND_COMMA))
        large = number.abs() > LARGEST_NUMBER
        faults.append(fault(large, label, text, f"a number up to {LARGEST_NUMBER:.0e}"))
        return number
    if variable.kind == "day":
        whole = text.str.slice(0, 10).where(text.str.fullmatch(_DAY.pattern), None)
        day = pd.to_datetime(whole, format="%Y-%m-%d", errors="coerce")
        faults.append(fault(text.ne("") & day.isna(), label, text, "a day, as 2024-03-15"))
        return day
    if variable.kind == "date":
        day = text.map(_day)
        faults.append(fault(text.ne("") & day.isna(), label, text,
                             "2024-03-15, 2024-03 or 2024"))  # fmt: skip
        return pd.to_datetime(day)
    if variable.codes:
        odd = text.ne("") & ~text.isin(variable.codes)
        faults.append(fault(odd, label, text, ", ".join(variable.codes), MEND_CODES))
    if variable.kind == "currency":
        odd = text.ne("") & ~text.isin(currencies())
        faults.append(fault(odd, label, text, "an ISO 4217 code, as CNY", MEND_CODES))
    if variable.kind == "isco":
        odd = text.ne("") & ~text.isin(_occupations())
        faults.append(
            fault(odd, label, text, "a code of ISCO-08 of one to four digits, as 2221", MEND_CODES)
        )
    if variable.kind == "area":
        known = set(table("areas").query("kind == 'country'")["code"])
        odd = text.ne("") & ~text.isin(known)
        faults.append(fault(odd, label, text, "an ISO 3166-1 alpha-3 code, as CHN", MEND_CODES))
    return text


def last_days(records: pd.DataFrame, told: Told) -> pd.Series:
    """Last day that each date stands for: of a day itself, else the end of the month or year."""
    text = _written(records, told)
    if told.codes is not None:
        text = text.map(told.codes).fillna("")
    first, parts = text.map(_day), text.map(_parts)
    until = {1: pd.offsets.YearEnd(0), 2: pd.offsets.MonthEnd(0)}
    ends = [
        d if pd.isna(d) or n not in until else d + until[n]
        for d, n in zip(first, parts, strict=True)
    ]
    return pd.Series(pd.to_datetime(ends), index=text.index)


def _written(records: pd.DataFrame, told: Told) -> pd.Series:
    if not told.column:
        return pd.Series(told.constant, index=records.index, dtype="str")
    return records[told.column]


def fault(
    wrong: pd.Series, variable: str, found: pd.Series, expected: str, cure: str = MEND_FILE
) -> pd.DataFrame:
    """Return a row per record that is wrong: its number, the variable, what was found."""
    here = wrong.fillna(value=False).to_numpy(bool)
    return pd.DataFrame(
        {
            "record": wrong.index[here],
            "variable": variable,
            "found": found.to_numpy(object)[here],
            "expected": expected,
            "cure": cure,
        }
    ).astype({"found": "str"})


def _parts(text: str) -> int:
    """Return how much of a date is written: 1 the year, 2 the month, 3 the day."""
    found = _DATE.fullmatch(text.split(" ")[0].split("T")[0])
    return sum(part is not None for part in found.groups()) if found else 0


def _day(text: str) -> pd.Timestamp | None:
    """First day of a day, month or year as it is written."""
    found = _DATE.fullmatch(text.split(" ")[0].split("T")[0])
    if not found:
        return None
    year, month, day = (int(part) if part else 1 for part in found.groups())
    try:
        return pd.Timestamp(year, month, day)
    except ValueError:
        return None
