"""Records in a file, as text, and the values of a codebook's variables in them.

Surveys and registers are read alike. A report on faults names the record by its number in the file
and the variable, with what was found in it, and is as protected as the records are.
"""

import re
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pandas as pd
from babel.numbers import list_currencies

from twoway.codebook import Told, Variable
from twoway.edition import RefusedError
from twoway.reference import table

LARGEST_FILE = 512 * 2**20
MOST_RECORDS = 2_000_000
FAULTS = ("record", "variable", "found", "expected", "cure")
MEND_CODES = "Add the code to the codebook, or mend the record in its keeper's own file."
MEND_FILE = "Mend the record in its keeper's own file, or declare its code as missing."
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}([ T].*)?")


def read_records(path: Path) -> pd.DataFrame:
    """Read a file of records as text: CSV, Parquet, SPSS (.sav, .zsav) or Stata (.dta).

    A number that is whole is written without a point, so that a code is the same in every format;
    labels of values are left alone, as they are in the reader's language.

    Raises
    ------
    RefusedError
        If the file is too large, of another kind, or cannot be read as what its name says.
    """
    size = path.stat().st_size
    if size > LARGEST_FILE:
        raise RefusedError(
            f"{path.name}: {size / 2**20:,.0f} MB, expected {LARGEST_FILE / 2**20:,.0f} at most. "
            "Leave out the variables that the codebook does not name."
        )
    kind = path.suffix.lower()
    try:
        if kind == ".csv":
            frame = pd.read_csv(path, sep=None, engine="python", dtype="str",
                                keep_default_na=False, encoding="utf-8-sig")  # fmt: skip
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
    texts = {str(c): _as_text(frame[c]) for c in frame.columns}
    return pd.DataFrame(texts, dtype="str").set_axis(range(1, len(frame) + 1))


def _statistical(path: Path, kind: str) -> pd.DataFrame:
    import pyreadstat

    read = pyreadstat.read_dta if kind == ".dta" else pyreadstat.read_sav
    frame, _ = read(str(path), row_limit=MOST_RECORDS + 1)
    return pd.DataFrame(frame)


def _as_text(values: pd.Series) -> pd.Series:
    def one(value: object) -> str:
        if value is None or (isinstance(value, float) and np.isnan(value)) or value is pd.NaT:
            return ""
        if isinstance(value, float) and value == int(value):
            return str(int(value))
        if isinstance(value, pd.Timestamp):
            return value.strftime("%Y-%m-%d")
        return str(value).strip()

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
    records: pd.DataFrame, told: Told, variable: Variable, faults: list[pd.DataFrame]
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
    """
    text = _written(records, told)
    label = variable.place + (f" ({told.column})" if told.column else "")
    if told.codes is not None:
        unknown = text.ne("") & ~text.isin([*told.codes])
        codes = ", ".join(told.codes)
        faults.append(fault(unknown, label, text, f"one of the codes {codes}", MEND_CODES))
        text = text.map({**told.codes, "": ""}).fillna("")
    if variable.kind == "number":
        plain = text.str.replace(r"(?<=\d),(?=\d{3}\b)", "", regex=True)
        number = pd.to_numeric(plain.mask(plain.eq(""), None), errors="coerce")
        wrong = plain.ne("") & (number.isna() | ~np.isfinite(number.fillna(0)))
        faults.append(fault(wrong, label, text, "a number"))
        return number.astype("float64")
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
        odd = text.ne("") & ~text.isin(list_currencies())
        faults.append(fault(odd, label, text, "an ISO 4217 code, as CNY", MEND_CODES))
    if variable.kind == "isco":
        odd = text.ne("") & ~text.str.fullmatch(r"\d{1,4}")
        faults.append(fault(odd, label, text, "an ISCO-08 code, as 2221", MEND_CODES))
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
