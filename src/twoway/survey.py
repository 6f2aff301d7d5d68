"""Survey microdata on recruitment cost, read by a codebook: workers, payments, and what is wrong.

Records are entrusted to us. What is read here goes to the protected store and nowhere else; a
report on faults names the record by its number in the file and the variable, with what was found in
it, and is as protected as the records are.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from babel.numbers import list_currencies

from twoway.codebook import Codebook, Told, variables
from twoway.edition import RefusedError
from twoway.reference import table

LARGEST_FILE = 512 * 2**20
MOST_RECORDS = 2_000_000
FAULTS = ("record", "variable", "found", "expected", "cure")
# The official recall period; longer ago is remembered badly, and is another wage.
RECALL_YEARS = 3
_MEND_CODES = "Add the code to the codebook, or mend the record in the survey's own file."
_MEND_FILE = "Mend the record in the survey's own file, or declare its code as missing."
# Payments are made before the journey, or taken from wages after it; not for the rest of a life.
YEARS_BEFORE, YEARS_AFTER = 5, 5
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")


@dataclass(frozen=True)
class Survey:
    """What a file holds, read by its codebook.

    Attributes
    ----------
    workers : DataFrame
        A row per worker in the columns of the codebook's groups worker, earnings and loan.
    payments : DataFrame
        A row per worker and cost: record, component, amount, currency, paid_on, payer, reimbursed,
        deducted.
    faults : DataFrame
        A row per fault: record (number in the file), variable, found, expected, cure. A record with
        one is in neither of the tables above.
    records : int
        How many there are in the file.
    """

    workers: pd.DataFrame
    payments: pd.DataFrame
    faults: pd.DataFrame
    records: int

    @property
    def held(self) -> int:
        """Records that are held back."""
        return int(self.faults["record"].nunique())


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


def read_survey(path: Path, codebook: Codebook) -> Survey:
    """Read a file by its codebook, and part the records that cannot be.

    Raises
    ------
    RefusedError
        If the file cannot be read, or a column of the codebook is not in it.
    """
    records = read_records(path)
    absent = sorted(codebook.columns - set(records.columns))
    if absent:
        raise RefusedError(
            f"{path.name}: no column {', '.join(absent)}; it has {', '.join(records.columns[:12])}"
            f"{', ...' if len(records.columns) > 12 else ''}. Mend the codebook, or take the file "
            "that it was written for."
        )
    unanswered = records.isin(codebook.missing)
    records = records.mask(unanswered, "")
    faults: list[pd.DataFrame] = []
    workers = pd.DataFrame(index=records.index)
    for group, given in (
        ("worker", codebook.people),
        ("earnings", codebook.earnings),
        ("loan", codebook.loan),
    ):
        for name, told in given.items():
            prefix = "" if group == "worker" else f"{group}_"
            workers[f"{prefix}{name}"] = _values(records, told, group, name, faults)
    asked = [_payment(records, unanswered, told, codebook, faults) for told in codebook.payments]
    payments = pd.concat(asked, ignore_index=True)
    workers, payments = _completed(workers, payments)
    faults += [*_faults_of_workers(workers, codebook), *_faults_of_payments(payments, workers,
               codebook)]  # fmt: skip
    found = pd.concat(faults) if faults else pd.DataFrame(columns=list(FAULTS))
    found = found.sort_values(["record", "variable"], kind="stable").reset_index(drop=True)
    bad = set(found["record"])
    return Survey(
        workers[~workers.index.isin(bad)].rename_axis("record").reset_index(),
        payments[~payments["record"].isin(bad)].reset_index(drop=True),
        found[list(FAULTS)],
        len(records),
    )


def _values(
    records: pd.DataFrame, told: Told, group: str, name: str, faults: list[pd.DataFrame]
) -> pd.Series:
    """Values of one variable, typed; text that is none of its kind is a fault."""
    variable = variables()[(group, name)]
    if not told.column:
        text = pd.Series(told.constant, index=records.index, dtype="str")
    else:
        text = records[told.column]
    label = f"{group}.{name}" + (f" ({told.column})" if told.column else "")
    if told.codes is not None:
        unknown = text.ne("") & ~text.isin([*told.codes])
        codes = ", ".join(told.codes)
        faults.append(_fault(unknown, label, text, f"one of the codes {codes}", _MEND_CODES))
        text = text.map({**told.codes, "": ""}).fillna("")
    if variable.kind == "number":
        plain = text.str.replace(r"(?<=\d),(?=\d{3}\b)", "", regex=True)
        number = pd.to_numeric(plain.mask(plain.eq(""), None), errors="coerce")
        wrong = plain.ne("") & (number.isna() | ~np.isfinite(number.fillna(0)))
        faults.append(_fault(wrong, label, text, "a number"))
        return number.astype("float64")
    if variable.kind == "date":
        day = text.map(_day)
        faults.append(_fault(text.ne("") & day.isna(), label, text,
                             "2024-03-15, 2024-03 or 2024"))  # fmt: skip
        return pd.to_datetime(day)
    if variable.codes:
        odd = text.ne("") & ~text.isin(variable.codes)
        faults.append(_fault(odd, label, text, ", ".join(variable.codes), _MEND_CODES))
    if variable.kind == "currency":
        odd = text.ne("") & ~text.isin(list_currencies())
        faults.append(_fault(odd, label, text, "an ISO 4217 code, as CNY", _MEND_CODES))
    if variable.kind == "area":
        known = set(table("areas").query("kind == 'country'")["code"])
        odd = text.ne("") & ~text.isin(known)
        faults.append(_fault(odd, label, text, "an ISO 3166-1 alpha-3 code, as CHN", _MEND_CODES))
    return text


def _fault(
    wrong: pd.Series, variable: str, found: pd.Series, expected: str, cure: str = _MEND_FILE
) -> pd.DataFrame:
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


def _payment(
    records: pd.DataFrame,
    unanswered: pd.DataFrame,
    told: Mapping[str, Told],
    codebook: Codebook,
    faults: list[pd.DataFrame],
) -> pd.DataFrame:
    """Read what was paid for one thing; `known` is false where nobody can say how much."""
    found = {name: _values(records, where, "payment", name, faults) for name, where in told.items()}
    column = told["amount"].column
    known = found["amount"].notna()
    if codebook.blank_payment == "nothing" and column:
        known |= ~unanswered[column]
    frame = pd.DataFrame({"record": records.index, **found, "known": known})
    return frame.assign(amount=frame["amount"].mask(known & frame["amount"].isna(), 0.0))


def _completed(workers: pd.DataFrame, payments: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Give every variable that was not asked its column, and what it is then."""
    for (group, name), variable in variables().items():
        column = name if group in ("worker", "payment") else f"{group}_{name}"
        frame = payments if group == "payment" else workers
        if column not in frame:
            frame[column] = (
                np.nan if variable.kind == "number"
                else pd.NaT if variable.kind == "date" else ""
            )  # fmt: skip
        elif variable.kind not in ("number", "date"):
            frame[column] = frame[column].fillna("")
    if workers["weight"].isna().all():
        workers["weight"] = 1.0
    payments["payer"] = payments["payer"].replace("", "worker")
    return workers, payments


def _faults_of_workers(workers: pd.DataFrame, codebook: Codebook) -> list[pd.DataFrame]:
    last = pd.Timestamp(codebook.day)
    w = workers
    earned = w["earnings_received"].fillna(w["earnings_gross"])
    return [
        _fault(w["id"].eq(""), "worker.id", w["id"], "a name"),
        _fault(w["id"].ne("") & w["id"].duplicated(keep=False), "worker.id", w["id"],
               "each worker once"),
        _fault(~(w["weight"] > 0), "worker.weight", w["weight"], "a number above 0"),
        _fault(w["age"].notna() & ~w["age"].between(10, 110), "worker.age", w["age"],
               "10 to 110"),
        _fault(w["arrived"] > last, "worker.arrived", w["arrived"].dt.date,
               f"{codebook.day} or earlier"),
        _fault(w["arrived"] < last - pd.DateOffset(years=80), "worker.arrived",
               w["arrived"].dt.date, "within a life"),
        _fault(earned <= 0, "earnings", earned, "earnings above 0, or no answer"),
        _fault(earned.notna() & w["earnings_currency"].eq(""), "earnings.currency",
               w["earnings_currency"], "a currency where there are earnings"),
        *(_fault(w[c] < 0, c.replace("_", ".", 1), w[c], "0 or more")
          for c in ("earnings_tax", "earnings_recovered", "earnings_in_kind", "loan_interest")),
        _fault(w["loan_interest"].gt(0) & w["loan_currency"].eq(""), "loan.currency",
               w["loan_currency"], "a currency where there is interest"),
    ]  # fmt: skip


def _faults_of_payments(
    payments: pd.DataFrame, workers: pd.DataFrame, codebook: Codebook
) -> list[pd.DataFrame]:
    p = payments.set_index("record")
    last = pd.Timestamp(codebook.day)
    arrived = workers["arrived"].reindex(p.index)
    some = p[["amount", "reimbursed", "deducted"]].fillna(0).ne(0).any(axis=1)
    early = p["paid_on"] < arrived - pd.DateOffset(years=YEARS_BEFORE)
    late = (p["paid_on"] > last) | (p["paid_on"] > arrived + pd.DateOffset(years=YEARS_AFTER))
    name = "payment." + p["component"]
    found = []
    for wrong, column, expected in (
        (p["amount"] < 0, "amount", "0 or more"),
        (p["reimbursed"] < 0, "reimbursed", "0 or more"),
        (p["deducted"] < 0, "deducted", "0 or more"),
        (p["reimbursed"] > p["amount"].fillna(0) + 0.005, "reimbursed", "no more than was paid"),
        (some & p["currency"].eq(""), "currency", "a currency where something was paid"),
        (some & p["component"].eq(""), "component", "what was paid for"),
        (early | late, "paid_on", f"from {YEARS_BEFORE} years before arrival to {codebook.day}"),
    ):
        fault = _fault(wrong, "payment", p[column], expected)
        fault["variable"] = name.to_numpy()[wrong.fillna(value=False).to_numpy(bool)] + f".{column}"
        found.append(fault)
    return found


def outside(workers: pd.DataFrame, codebook: Codebook) -> pd.Series:
    """Say of each worker why the indicator is not about them; empty where it is.

    The population is who went abroad as an employee and whose first job there began in the three
    years before the interview.
    """
    begun = workers["arrived"]
    recent = begun > pd.Timestamp(codebook.day) - pd.DateOffset(years=RECALL_YEARS)
    why = pd.Series("", index=workers.index, dtype="str")
    why = why.mask(~recent, "arrived more than three years before the interview")
    why = why.mask(begun.isna(), "day of arrival not known")
    return why.mask(workers["status"].ne("employee"), "no employee")
