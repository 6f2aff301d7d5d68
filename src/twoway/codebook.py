"""A codebook: how the variables of a questionnaire are ours, in a file that its owner writes.

Nothing of a survey's layout is in the code. A codebook says which of its columns is which of our
variables, what its codes stand for, and which of its columns hold payments. It is checked by
itself before any record is read: a misspelt variable must not become a column of missing answers.
Registers have codebooks of their own (`register_codebook`), whose variables are told alike.
"""

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from twoway import clock, paths
from twoway.reference import table

VERSION = 1


class CodebookError(ValueError):
    """A codebook is not one; every fault is told, each with its cure."""

    def __init__(self, path: Path, faults: list[str]) -> None:
        self.faults = faults
        listed = "".join(f"\n  - {fault}" for fault in faults)
        super().__init__(f"{path.name}: {len(faults)} faults in the codebook.{listed}")


@dataclass(frozen=True)
class Variable:
    """One of our variables, as reference/survey_variables.csv or register_variables.csv has it.

    `group` is where it stands in a codebook (worker, earnings, loan, payment) or the kind of
    register, `kind` what its values are, `codes` which ones they can be, empty where any; `filled`
    that no record can be without it.
    """

    name: str
    group: str
    kind: str
    needed: bool
    codes: tuple[str, ...]
    meaning: str
    filled: bool = False

    @property
    def place(self) -> str:
        """Its name with its group, as faults have it."""
        return f"{self.group}.{self.name}"


@cache
def variables(sheet: str = "survey_variables") -> Mapping[tuple[str, str], Variable]:
    """Every variable of a sheet in reference/ by its group and name."""
    rows = table(sheet).astype("str").to_dict("records")
    known = (
        Variable(
            r["name"],
            r["group"],
            r["kind"],
            r["needed"] == "yes",
            tuple(r["codes"].split()),
            r["meaning"],
            r.get("filled") == "yes",
        )
        for r in rows
    )
    return {(v.group, v.name): v for v in known}


def variables_of(group: str, sheet: str = "survey_variables") -> dict[str, Variable]:
    """Every variable of one group by its name."""
    return {name: v for (g, name), v in variables(sheet).items() if g == group}


@dataclass(frozen=True)
class Told:
    """Where the value of a variable comes from: a column, or the same for everybody.

    `codes` turns the questionnaire's codes into ours; without any, values are taken as they are.
    """

    column: str = ""
    constant: str = ""
    codes: Mapping[str, str] | None = None


@dataclass(frozen=True)
class Separators:
    """What parts a number's decimals, and its thousands; without a word of it nothing parts these.

    A comma can be either: 0,512 is half of one or five hundred.
    """

    decimal: str = "."
    thousands: str = ""


@dataclass(frozen=True)
class Codebook:
    """What a survey file's columns are.

    Attributes
    ----------
    name, title : str
        Of the survey; `name` is an identifier.
    subject : str
        "recruitment".
    day : str
        Last day of the interviews, YYYY-MM-DD: no payment can be later.
    missing : tuple of str
        Codes that stand for no answer in any column.
    separators : Separators
        How its numbers are written.
    blank_payment : {"nothing", "unknown"}
        What an amount says that was left blank: that nothing was paid, or that nobody knows. It has
        no default, as no two questionnaires mean the same.
    people, earnings, loan : mapping
        Our variable to where it is told.
    payments : tuple of mapping
        One for each column of the questionnaire that holds what was paid for something.
    """

    name: str
    title: str
    subject: str
    day: str
    missing: tuple[str, ...]
    separators: Separators
    blank_payment: str
    people: Mapping[str, Told]
    earnings: Mapping[str, Told]
    loan: Mapping[str, Told]
    payments: tuple[Mapping[str, Told], ...]

    @property
    def columns(self) -> set[str]:
        """Every column of the file that it names."""
        groups = (self.people, self.earnings, self.loan, *self.payments)
        return {told.column for group in groups for told in group.values() if told.column}


READING = ("missing", "decimal", "thousands")
_NEEDED = ("version", "name", "title", "day", "blank_payment", "worker", "earnings")
_TOP = {*_NEEDED, "subject", *READING, "loan", "payment"}
_BLANK = ("nothing", "unknown")


def read_codebook(path: Path) -> Codebook:
    """Read and check a codebook.

    Raises
    ------
    CodebookError
        With every fault: a table or variable that is not known, one that is needed and not there, a
        code that is none of ours.
    """
    given = read_toml(path)
    faults = faults_of_entries(given, _NEEDED, _TOP)
    faults += faults_of_day("day", given.get("day", ""))
    missing, separators = read_reading(given, faults)
    blank = str(given.get("blank_payment", _BLANK[0]))
    if blank not in _BLANK:
        faults.append(f"blank_payment: found {blank!r}, expected {' or '.join(_BLANK)}")
    payments = given.get("payment", [])
    if not isinstance(payments, list) or not payments:
        faults.append("[[payment]]: at least one is needed, a table for each cost that was asked")
        payments = []
    groups = {
        g: read_group(variables_of(g), given.get(g, {}), faults, g, optional=g == "loan")
        for g in ("worker", "earnings", "loan")
    }
    asked = variables_of("payment")
    paid = tuple(read_group(asked, p, faults, f"payment {n}") for n, p in enumerate(payments, 1))
    if faults:
        raise CodebookError(path, faults)
    return Codebook(
        str(given["name"]),
        str(given["title"]),
        str(given.get("subject", "recruitment")),
        str(given["day"]),
        missing,
        separators,
        blank,
        groups["worker"],
        groups["earnings"],
        groups["loan"],
        paid,
    )


def read_toml(path: Path) -> dict[str, Any]:
    """Read the file of a codebook.

    Raises
    ------
    CodebookError
        If it is not TOML in UTF-8.
    """
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CodebookError(path, [f"{error}. It is TOML in UTF-8: see the template."]) from error


def faults_of_entries(
    given: Mapping[str, Any], needed: Collection[str], known: Collection[str]
) -> list[str]:
    """Tell which entries of a codebook are unknown, which are missing, and a name that is none."""
    odd = [key for key in given if key not in known]
    faults = [f"{key}: no such entry; expected {', '.join(sorted(known))}" for key in odd]
    faults += [f"{key}: is missing" for key in needed if key not in given]
    if given.get("version", VERSION) != VERSION:
        faults.append(f"version: found {given['version']!r}, expected {VERSION}: see the template")
    for key in ("name", "title", "keeper"):
        if key in given and not (isinstance(given[key], str) and given[key].strip()):
            faults.append(f"{key}: found {given[key]!r}, expected some words")
    name = str(given.get("name", ""))
    if name and not name.isidentifier():
        faults.append(f"name: found {name!r}, expected letters, digits and underscores")
    return faults


def faults_of_day(key: str, given: Any) -> list[str]:
    """Tell whether an entry is a day that has been; one that is missing is told elsewhere."""
    if given == "":
        return []
    try:
        day = date.fromisoformat(str(given))
    except ValueError:
        return [f"{key}: found {str(given)!r}, expected a day, as 2024-12-31"]
    today = clock.today()
    return [f"{key}: found {day}, expected no later than today, {today}"] if day > today else []


def read_reading(given: Mapping[str, Any], faults: list[str]) -> tuple[tuple[str, ...], Separators]:
    """Read the codes of no answer and what parts a number; what is wrong is added to the faults."""
    missing = given.get("missing", [])
    if not isinstance(missing, list) or not all(type(m) in (str, int, float) for m in missing):
        faults.append(f'missing: found {missing!r}, expected a list of codes, as ["99", "-8"]')
        missing = []
    separators = Separators(str(given.get("decimal", ".")), str(given.get("thousands", "")))
    if separators.decimal not in (".", ","):
        faults.append(f'decimal: found {separators.decimal!r}, expected "." or ","')
    if separators.thousands not in ("", ".", ",", " ", "'"):
        faults.append(f'thousands: found {separators.thousands!r}, expected ",", ".", " " or "\'"')
    if separators.decimal == separators.thousands:
        faults.append(f"thousands: found {separators.thousands!r}, expected another than decimal")
    return tuple(str(m) for m in missing), separators


def read_group(
    known: Mapping[str, Variable],
    given: Any,
    faults: list[str],
    place: str,
    *,
    optional: bool = False,
) -> dict[str, Told]:
    """Read one table of a codebook; what is wrong with it is added to the faults.

    Parameters
    ----------
    known : mapping
        The variables that it can name.
    given : object
        What the codebook has there.
    faults : list of str
        Gets what is wrong.
    place : str
        How faults name the table.
    optional : bool
        Whether it may be left out whole.
    """
    if not isinstance(given, dict):
        faults.append(f"{place}: found {given!r}, expected a table of variables")
        return {}
    found: dict[str, Told] = {}
    for name, told in given.items():
        variable = known.get(name)
        if variable is None:
            faults.append(f"{place}.{name}: no such variable; expected {', '.join(known)}")
            continue
        found[name] = _told(f"{place}.{name}", told, variable, faults)
    if given or not optional:
        absent = [n for n, v in known.items() if v.needed and n not in given]
        faults += [f"{place}.{n}: is missing: {known[n].meaning}" for n in absent]
    return found


def _told(place: str, told: Any, variable: Variable, faults: list[str]) -> Told:
    if isinstance(told, str):
        return Told(column=told)
    if not isinstance(told, dict) or not set(told) <= {"column", "constant", "codes"}:
        faults.append(
            f'{place}: found {told!r}, expected a column, or {{ column = "q3", codes = {{ 1 = "M" '
            '} }, or { constant = "CHN" }'
        )
        return Told()
    if bool(told.get("column")) == ("constant" in told):
        faults.append(f"{place}: expected a column or a constant, one of both")
    codes = told.get("codes")
    ours = [*codes.values()] if isinstance(codes, dict) else []
    ours += [told["constant"]] if "constant" in told else []
    odd = sorted({str(c) for c in ours if variable.codes and str(c) not in variable.codes})
    if odd:
        faults.append(
            f"{place}: {', '.join(odd)} is none of our codes: {', '.join(variable.codes)}"
        )
    as_text = {str(k): str(v) for k, v in codes.items()} if isinstance(codes, dict) else None
    return Told(str(told.get("column", "")), str(told.get("constant", "")), as_text)


def template(of: str = "survey") -> str:
    """Return a codebook to fill in, of a survey or of a kind of register."""
    return (paths.TEMPLATES / f"{of}_codebook.toml").read_text("utf-8")


def write_template(folder: Path) -> list[Path]:
    """Write a codebook to fill in and the sheet of all variables; what is there stays as it is.

    Raises
    ------
    CodebookError
        If one of the two is there already.
    """
    return write_new(
        {
            folder / "survey_codebook.toml": template(),
            folder / "survey_variables.csv": table("survey_variables").to_csv(index=False),
        }
    )


def write_new(files: Mapping[Path, str]) -> list[Path]:
    """Write files that somebody is to fill in.

    Raises
    ------
    CodebookError
        If one of them is there already; none is written then.
    """
    there = [path for path in files if path.exists()]
    if there:
        raise CodebookError(there[0], ["it is there already: choose another folder"])
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return [*files]
