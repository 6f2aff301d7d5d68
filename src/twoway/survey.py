"""Survey microdata on recruitment cost, read by a codebook: workers, payments, and what is wrong.

Records are entrusted to us. What is read here goes to the protected store and nowhere else; a
report on faults names the record by its number in the file and the variable, with what was found in
it, and is as protected as the records are.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from twoway.codebook import Codebook, Told, variables
from twoway.records import FAULTS, answered, fault, last_days, needs_columns, read_records, typed

# A date is kept as what it stands for: its first day, and under this ending its last.
UNTIL = "_until"
# The official recall period; longer ago is remembered badly, and is another wage.
RECALL_YEARS = 3
# Payments are made before the journey, or taken from wages after it; not for the rest of a life.
YEARS_BEFORE, YEARS_AFTER = 5, 5


@dataclass(frozen=True)
class Survey:
    """What a file holds, read by its codebook.

    Attributes
    ----------
    workers : DataFrame
        A row per worker in the columns of the codebook's groups worker, earnings and loan; of each
        date the first and (`_until`) the last day that it stands for.
    payments : DataFrame
        A row per worker and cost: record, component, amount, currency, paid_on, payer, reimbursed,
        deducted, paid_on_until.
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


def read_survey(path: Path, codebook: Codebook) -> Survey:
    """Read a file by its codebook, and part the records that cannot be.

    Raises
    ------
    RefusedError
        If the file cannot be read, or a column of the codebook is not in it.
    """
    records = read_records(path)
    needs_columns(records, codebook.columns, path)
    unanswered = ~answered(records, codebook.missing)
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
            variable = variables()[(group, name)]
            workers[f"{prefix}{name}"] = typed(records, told, variable, faults, codebook.separators)
            if variable.kind == "date":
                workers[f"{prefix}{name}{UNTIL}"] = last_days(records, told)
    asked = [_payment(records, unanswered, told, codebook, faults) for told in codebook.payments]
    payments = pd.concat(asked, ignore_index=True)
    workers, payments = _completed(workers, payments, weighted="weight" in codebook.people)
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


def _payment(
    records: pd.DataFrame,
    unanswered: pd.DataFrame,
    told: Mapping[str, Told],
    codebook: Codebook,
    faults: list[pd.DataFrame],
) -> pd.DataFrame:
    """Read what was paid for one thing; `known` is false where nobody can say how much."""
    found = {
        name: typed(records, where, variables()[("payment", name)], faults, codebook.separators)
        for name, where in told.items()
    }
    if "paid_on" in told:
        found[f"paid_on{UNTIL}"] = last_days(records, told["paid_on"])
    column = told["amount"].column
    known = found["amount"].notna()
    if codebook.blank_payment == "nothing" and column:
        known |= ~unanswered[column]
    frame = pd.DataFrame({"record": records.index, **found, "known": known})
    return frame.assign(amount=frame["amount"].mask(known & frame["amount"].isna(), 0.0))


def _completed(
    workers: pd.DataFrame, payments: pd.DataFrame, *, weighted: bool
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Give every variable that was not asked its column, and what it is then.

    All weigh alike only where the codebook names no weight: a blank one is a fault.
    """
    for (group, name), variable in variables().items():
        column = name if group in ("worker", "payment") else f"{group}_{name}"
        frame = payments if group == "payment" else workers
        if column not in frame:
            frame[column] = (
                np.nan if variable.kind == "number"
                else pd.NaT if variable.kind == "date" else ""
            )  # fmt: skip
            if variable.kind == "date":
                frame[column + UNTIL] = pd.NaT
        elif variable.kind not in ("number", "date"):
            frame[column] = frame[column].fillna("")
    if not weighted:
        workers["weight"] = 1.0
    payments["payer"] = payments["payer"].replace("", "worker")
    return workers, payments


def _faults_of_workers(workers: pd.DataFrame, codebook: Codebook) -> list[pd.DataFrame]:
    last = pd.Timestamp(codebook.day)
    w = workers
    earned = w["earnings_received"].fillna(w["earnings_gross"])
    return [
        fault(w["id"].eq(""), "worker.id", w["id"], "a name"),
        fault(w["id"].ne("") & w["id"].duplicated(keep=False), "worker.id", w["id"],
               "each worker once"),
        fault(~(w["weight"] > 0), "worker.weight", w["weight"], "a number above 0"),
        fault(w["age"].notna() & ~w["age"].between(10, 110), "worker.age", w["age"],
               "10 to 110"),
        fault(w["arrived"] > last, "worker.arrived", w["arrived"].dt.date,
               f"{codebook.day} or earlier"),
        fault(w["arrived"] < last - pd.DateOffset(years=80), "worker.arrived",
               w["arrived"].dt.date, "within a life"),
        fault(earned <= 0, "earnings", earned, "earnings above 0, or no answer"),
        fault(earned.notna() & w["earnings_currency"].eq(""), "earnings.currency",
               w["earnings_currency"], "a currency where there are earnings"),
        *(fault(w[c] < 0, c.replace("_", ".", 1), w[c], "0 or more")
          for c in ("earnings_tax", "earnings_recovered", "earnings_in_kind", "loan_interest")),
        fault(w["loan_interest"].gt(0) & w["loan_currency"].eq(""), "loan.currency",
               w["loan_currency"], "a currency where there is interest"),
    ]  # fmt: skip


def _faults_of_payments(
    payments: pd.DataFrame, workers: pd.DataFrame, codebook: Codebook
) -> list[pd.DataFrame]:
    p = payments.set_index("record")
    last = pd.Timestamp(codebook.day)
    arrived = workers["arrived"].reindex(p.index)
    some = p[["amount", "reimbursed", "deducted"]].fillna(0).ne(0).any(axis=1)
    early = p["paid_on_until"] < arrived - pd.DateOffset(years=YEARS_BEFORE)
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
        rows = fault(wrong, "payment", p[column], expected)
        rows["variable"] = name.to_numpy()[wrong.fillna(value=False).to_numpy(bool)] + f".{column}"
        found.append(rows)
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
