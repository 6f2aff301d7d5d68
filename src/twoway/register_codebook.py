"""The codebook of a register: what it is, whose, of which period, and how its columns are ours.

Like a survey's (`codebook`): nothing of a register's layout is in the code. Categories that are not
in our sheet of variables (professions, courses) must be listed with their codes: free text may hold
a name, and every category is told, its count withheld or not.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from twoway.codebook import (
    READING,
    CodebookError,
    Separators,
    Told,
    Variable,
    faults_of_day,
    faults_of_entries,
    read_group,
    read_reading,
    read_toml,
    variables_of,
)
from twoway.records import currencies
from twoway.register_kinds import names

SHEET = "register_variables"
_NEEDED = ("version", "name", "title", "keeper", "kind", "from", "to", "columns")
_TOP = {*_NEEDED, "currency", *READING, "workers", "recovered_may_exceed_claimed"}
_CATEGORY = re.compile(r"[a-z][a-z0-9_]{0,39}")


@dataclass(frozen=True)
class RegisterCodebook:
    """What a register's file is.

    Attributes
    ----------
    name, title, keeper : str
        Of the register, and who keeps it; `name` is an identifier.
    kind : str
        A file of register_kinds/.
    first, last : str
        The period that it covers, YYYY-MM-DD: `last` is the day of the extract.
    currency : str
        ISO 4217 code of its amounts; empty where it has none.
    missing : tuple of str
        Codes that stand for no entry in any column.
    separators : Separators
        How its numbers are written.
    workers : str
        File beside the codebook with workers placed by corridor and year, which somebody has
        published; empty: none.
    exceeds : bool
        Whether more can be recovered than was claimed (interest, say).
    columns : mapping
        Our variable to where it is told.
    """

    name: str
    title: str
    keeper: str
    kind: str
    first: str
    last: str
    currency: str
    missing: tuple[str, ...]
    separators: Separators
    workers: str
    exceeds: bool
    columns: Mapping[str, Told]


def known_variables(kind: str) -> dict[str, Variable]:
    """Every variable of a kind of register by its name."""
    return variables_of(kind, SHEET)


def read_register_codebook(path: Path) -> RegisterCodebook:
    """Read and check the codebook of a register.

    Raises
    ------
    CodebookError
        With every fault: an entry, a kind or a variable that is not known, one that is needed and
        not there, a period that is none.
    """
    given = read_toml(path)
    faults = faults_of_entries(given, _NEEDED, _TOP)
    kind = str(given.get("kind", ""))
    columns: dict[str, Told] = {}
    if kind in names():
        known = known_variables(kind)
        columns = read_group(known, given.get("columns", {}), faults, "columns")
        faults += _faults_of_categories(known, columns)
        faults += _faults_of_money(known, columns, str(given.get("currency", "")))
    elif kind:
        faults.append(f"kind: found {kind!r}, expected one of {', '.join(names())}")
    faults += _faults_of_period(given)
    missing, separators = read_reading(given, faults)
    if faults:
        raise CodebookError(path, faults)
    return RegisterCodebook(
        str(given["name"]),
        str(given["title"]),
        str(given["keeper"]),
        kind,
        str(given["from"]),
        str(given["to"]),
        str(given.get("currency", "")),
        missing,
        separators,
        str(given.get("workers", "")),
        given.get("recovered_may_exceed_claimed") is True,
        columns,
    )


def _faults_of_categories(known: Mapping[str, Variable], columns: Mapping[str, Told]) -> list[str]:
    found = []
    for name, told in columns.items():
        if known[name].kind != "category":
            continue
        ours = [*(told.codes or {}).values(), *filter(None, [told.constant])]
        odd = [code for code in ours if not _CATEGORY.fullmatch(code)]
        if not ours or odd:
            found.append(
                f"columns.{name}: found {', '.join(odd) or 'no codes'}, expected every category "
                'by a code of small letters, as { column = "c", codes = { 1 = "nurse" } }: text '
                "of a record may hold a name"
            )
    return found


def _faults_of_money(
    known: Mapping[str, Variable], columns: Mapping[str, Told], currency: str
) -> list[str]:
    if currency:
        odd = currency not in currencies()
        return [f"currency: found {currency!r}, expected an ISO 4217 code, as CNY"] if odd else []
    amounts = [name for name in columns if known[name].kind == "number"]
    needed = f"currency: is missing: {', '.join(amounts)} are amounts of one currency"
    return [needed] if amounts else []


def _faults_of_period(given: Mapping[str, Any]) -> list[str]:
    ends = {key: given.get(key, "") for key in ("from", "to")}
    faults = [fault for key, day in ends.items() for fault in faults_of_day(key, day)]
    first, last = (str(day) for day in ends.values())
    if not faults and first and last and date.fromisoformat(first) > date.fromisoformat(last):
        faults.append(f"from: found {first}, expected a day before {last}")
    return faults
