"""Screen cases for signs of trafficking by the ILO's operational indicators: shares, never cases.

A file has a row per case and sign that was met: the case, the dimension and how strong the sign is.
Each dimension of a case is positive or not by the rule of `indicator_score`. What is told is the
share of cases per dimension, of counts that went through the disclosure control with a threshold of
their own; a case is neither printed nor kept outside the protected store.
"""

from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from twoway import clock
from twoway.edition import RefusedError
from twoway.indicators.indicator_score import RULE, positive
from twoway.policy import policy
from twoway.protection.lattice import TOTAL, cell
from twoway.protection.names import digests, refuse_second_name
from twoway.protection.release import Rules, as_text, from_text, release
from twoway.protection.vault import Vault
from twoway.records import read_records

KIND = "screenings"
DIMENSIONS = (
    "deceptive_recruitment",
    "coercive_recruitment",
    "vulnerability_at_recruitment",
    "exploitation",
    "coercion_at_destination",
    "vulnerability_at_destination",
)
STRENGTHS = ("strong", "medium", "weak")
COLUMNS = ("case", "dimension", "strength")


@dataclass(frozen=True)
class Screened:
    """What was told of a file.

    `cases` is how many there are, as told; `shares` the percent of them that are positive in each
    dimension, None where it is withheld.
    """

    cases: int
    shares: dict[str, float | None]


def screen(file: Path, name: str, vault: Vault | None = None, *, write: bool = True) -> Screened:
    """Tell how many of the cases of a file are positive in each dimension.

    Parameters
    ----------
    file : Path
        A row per case and sign: case, dimension, strength. A case in which no sign was met has a
        row with both empty.
    name : str
        Of the series of files: what was told of it before counts.

    Raises
    ------
    RefusedError
        If a column is missing, or a dimension or strength is none of ours; it names the row. If
        some of the cases were told of under another name.
    UnsafeError, NoWayError
        If nothing can be told beside what was told before.
    """
    vault = vault or Vault()
    cases = _cases(read_records(file), file.name)
    before = vault.told(KIND, name)
    tables = tuple((d,) for d in DIMENSIONS)
    kept = vault.keep(KIND, name, {"cases": cases}, {}, {"day": clock.today().isoformat()})
    refuse_second_name(kept, cases["id"], vault, "cases")
    made = release(
        cases, tables, dict.fromkeys(DIMENSIONS, ("no", "yes")),
        Rules.of(policy("disclosure"), "trafficking"), day=clock.today().isoformat(),
        state=kept.state, before=[from_text(t) for t in before], grows=False,
    )  # fmt: skip
    if write:
        vault.remember(KIND, name, [*before, as_text(made)])
    whole = made.told[TOTAL] or 0
    told = {d: made.told[cell(**{d: "yes"})] for d in DIMENSIONS}
    shares = {
        d: None if size is None or not whole else min(100 * size / whole, 100.0)
        for d, size in told.items()
    }
    return Screened(whole, shares)


def _cases(records: pd.DataFrame, name: str) -> pd.DataFrame:
    """Return a row per case: yes or no in each dimension, and a digest of what it is called."""
    absent = [c for c in COLUMNS if c not in records]
    if absent:
        raise RefusedError(
            f"{name}: no column {', '.join(absent)}; expected {', '.join(COLUMNS)}, a row per case "
            "and sign."
        )
    none = records["dimension"].eq("") & records["strength"].eq("")
    for column, known in (("dimension", DIMENSIONS), ("strength", STRENGTHS)):
        odd = records.index[~records[column].isin(known) & ~none]
        if len(odd):
            raise RefusedError(
                f"{name}: {column} of row {odd[0]} is none of {', '.join(known)} ({len(odd)} such "
                "rows). Mend it in the file."
            )
    if records["case"].eq("").any():
        raise RefusedError(f"{name}: a row names no case. Mend it in the file.")
    signs = records[~none]
    counts = signs.groupby(["case", "dimension", "strength"]).size().unstack(fill_value=0)
    counts = counts.reindex(columns=list(STRENGTHS), fill_value=0)
    met = pd.Series(positive(counts.to_numpy("int64"), RULE), index=counts.index)
    table = met.unstack("dimension") if len(met) else pd.DataFrame()
    everyone = pd.Index(sorted(records["case"].unique()), name="case")
    whole = table.reindex(index=everyone, columns=list(DIMENSIONS))
    return (
        whole.eq(other=True)
        .replace({True: "yes", False: "no"})
        .assign(id=digests(everyone))
        .reset_index(drop=True)
    )
