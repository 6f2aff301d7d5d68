"""The verbs of a register: check a file against its codebook, load it into the protected store.

An extract of a register holds it whole: a newer one takes the older one's place, and the two are
never added up. Neither are two registers of one keeper whose periods overlap.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from twoway import clock
from twoway.codebook import template as template_of
from twoway.codebook import write_new
from twoway.edition import RefusedError
from twoway.protection.vault import Holding, Vault
from twoway.records import (
    FAULTS,
    answered,
    doubles,
    fault,
    held_back,
    needs_columns,
    read_records,
    typed,
)
from twoway.reference import table
from twoway.register import kinds
from twoway.register_codebook import (
    SHEET,
    RegisterCodebook,
    known_variables,
    read_register_codebook,
)

KIND = "registers"
CODEBOOK, WORKERS = "codebook.toml", "workers.csv"
WORKER_COLUMNS = ("origin", "destination", "year", "workers")


@dataclass(frozen=True)
class Register:
    """What a file holds, read by its codebook.

    Attributes
    ----------
    codebook : RegisterCodebook
        What the file is.
    records : DataFrame
        A row per record in the variables of its kind, those that the codebook leaves out empty.
    faults : DataFrame
        A row per fault: record (number in the file), variable, found, expected, cure. A record with
        one is not among the records.
    read : int
        How many there are in the file.
    workers : str
        The file of workers placed, as it stands; empty where the codebook names none.
    overlaps : tuple of str
        Loaded registers of the same keeper and kind that cover a part of its period.
    """

    codebook: RegisterCodebook
    records: pd.DataFrame
    faults: pd.DataFrame
    read: int
    workers: str = ""
    overlaps: tuple[str, ...] = ()

    @property
    def held(self) -> int:
        """Records that are held back."""
        return int(self.faults["record"].nunique())

    @property
    def lines(self) -> list[str]:
        """What there is to say of it, without a word on any record."""
        of = self.codebook
        told = [
            f"{of.name}: {self.read:,} {kinds()[of.kind].counted}, {self.held:,} held back, "
            f"{len(self.records):,} read; {of.first} to {of.last}"
        ]
        told += [*held_back(self.faults), *doubles(self.records["id"])]
        told += [f"  overlaps with {other}: the two are never added up" for other in self.overlaps]
        return told


def write_template(kind: str, folder: Path) -> list[Path]:
    """Write a codebook to fill in and the sheet of a kind's variables.

    Raises
    ------
    CodebookError
        If one of the two is there already.
    """
    variables = table(SHEET).query("group == @kind").drop(columns="group")
    return write_new(
        {
            folder / f"{kind}_codebook.toml": template_of(kind),
            folder / f"{kind}_variables.csv": variables.to_csv(index=False),
        }
    )


def check(file: Path, codebook: Path, vault: Vault | None = None) -> Register:
    """Read a file by its codebook, and part the records that cannot be; nothing is kept.

    Raises
    ------
    CodebookError
        With every fault of the codebook.
    RefusedError
        If the file cannot be read, or lacks a column; or the file of workers.
    """
    known = read_register_codebook(codebook)
    text = read_records(file)
    needs_columns(text, {t.column for t in known.columns.values() if t.column}, file)
    records, faults = _typed(text.where(answered(text, known.missing), ""), known)
    bad = set(faults["record"])
    return Register(
        known,
        records[~records.index.isin(bad)].rename_axis("record").reset_index(),
        faults,
        len(text),
        _workers(codebook, known),
        _overlaps(known, vault or Vault()),
    )


def load(file: Path, codebook: Path, vault: Vault | None = None) -> tuple[Register, Holding]:
    """Read a file by its codebook and keep it in the protected store, as the newest extract.

    Records that are held back are kept too, by number and fault, for whoever mends them.

    Raises
    ------
    RefusedError
        If a register of this name is of another kind or keeper, or begins on another day: what was
        told of it would be of other records.
    """
    vault = vault or Vault()
    found = check(file, codebook, vault)
    _same_register(found.codebook, vault)
    of = found.codebook
    held = vault.keep(
        KIND,
        of.name,
        {"records": found.records, "faults": found.faults.astype("str")},
        {CODEBOOK: codebook.read_text("utf-8"), WORKERS: found.workers},
        {
            **_identity(of),
            "title": of.title,
            "to": of.last,
            "day": clock.today().isoformat(),
            "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
            "records": found.read,
            "held": found.held,
        },
    )
    return found, held


def _identity(of: RegisterCodebook) -> dict[str, str]:
    """Return what stays as it is from extract to extract."""
    return {"kind": of.kind, "keeper": of.keeper, "from": of.first}


def _same_register(of: RegisterCodebook, vault: Vault) -> None:
    for earlier in vault.states(KIND, of.name)[-1:]:
        for key, now in _identity(of).items():
            if earlier.about[key] != now:
                raise RefusedError(
                    f"{of.name}: {key} is {now}, expected {earlier.about[key]} as in the extract "
                    f"of {earlier.about['to']}. A newer extract takes the older one's place: give "
                    "another register a name of its own."
                )


def _overlaps(of: RegisterCodebook, vault: Vault) -> tuple[str, ...]:
    found = []
    for name in vault.names(KIND):
        other = vault.latest(KIND, name).about
        alike = other["keeper"] == of.keeper and other["kind"] == of.kind and name != of.name
        if alike and other["from"] <= of.last and of.first <= other["to"]:
            found.append(f"{name} ({other['from']} to {other['to']})")
    return tuple(found)


def _typed(text: pd.DataFrame, of: RegisterCodebook) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Values of every variable of the kind, and all faults in order of the records."""
    faults: list[pd.DataFrame] = []
    records = pd.DataFrame(index=text.index)
    for name, variable in known_variables(of.kind).items():
        if name in of.columns:
            records[name] = typed(text, of.columns[name], variable, faults, of.separators)
        else:
            records[name] = pd.Series(_EMPTY.get(variable.kind, ""), index=text.index)
    faults += _faults(records, of)
    found = pd.concat([f for f in faults if len(f)] or [pd.DataFrame(columns=list(FAULTS))])
    found = found.sort_values(["record", "variable"], kind="stable").reset_index(drop=True)
    return records, found[list(FAULTS)]


_EMPTY: Mapping[str, Any] = {"number": np.nan, "day": pd.NaT}


def _faults(records: pd.DataFrame, of: RegisterCodebook) -> list[pd.DataFrame]:
    """Faults that records of any kind can have, then those of their own."""
    kind = kinds()[of.kind]
    first, last = pd.Timestamp(of.first), pd.Timestamp(of.last)
    begun = records[kind.begun]
    found = []
    for name, variable in known_variables(of.kind).items():
        values = records[name]
        place = variable.place
        if variable.filled:
            blank = values.isna() if variable.kind == "day" else values.eq("")
            found.append(fault(blank, place, values, variable.meaning))
        if variable.kind == "number":
            found.append(fault(values < 0, place, values, "0 or more"))
        if variable.kind == "day":
            outside = ~values.between(first, last) & values.notna()
            found.append(fault(outside, place, values.dt.date, f"{of.first} to {of.last}"))
    ids = records["id"]
    twice = ids.ne("") & ids.duplicated(keep=False)
    found.append(fault(twice, f"{of.kind}.id", ids, "each record once"))
    if kind.ended:
        ended = records[kind.ended]
        place = f"{of.kind}.{kind.ended}"
        found.append(fault(ended < begun, place, ended.dt.date, f"no day before {kind.begun}"))
    return found + kind.faults(records, of)


def _workers(codebook: Path, of: RegisterCodebook) -> str:
    """Return the file of workers placed as it stands, once it is one.

    Raises
    ------
    RefusedError
        If it is not there, lacks a column, or has a row that is no count of workers.
    """
    if not of.workers:
        return ""
    path = codebook.parent / of.workers
    if not path.is_file():
        raise RefusedError(f"{path}: there is no such file. Mend `workers` in {codebook.name}.")
    rows = read_records(path)
    needs_columns(rows, WORKER_COLUMNS, path)
    areas = {*table("areas").query("kind == 'country'")["code"], "_T"}
    number = pd.to_numeric(rows["workers"], errors="coerce")
    wrong = ~rows["origin"].isin(areas) | ~rows["destination"].isin(areas)
    wrong |= ~rows["year"].str.fullmatch(r"\d{4}") | ~(number > 0)
    wrong |= rows.duplicated([*WORKER_COLUMNS[:3]], keep=False)
    if wrong.any():
        raise RefusedError(
            f"{path.name}: row {rows.index[wrong][0]} ({int(wrong.sum())} such rows) is no count; "
            "expected one per origin, destination (our codes, _T for all) and year, above 0. Mend "
            "the file."
        )
    return path.read_text("utf-8-sig")
