"""Registers that are entrusted to us: their kinds, and a file read by its codebook.

A kind is a file in register_kinds/, its id is the file's name. It says what a record is about,
which counts and figures are told of it, and what of its columns cannot be true together. Its
variables stand in reference/register_variables.csv. What is read goes to the protected store and
nowhere else.
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

import numpy as np
import pandas as pd

from twoway.protection.lattice import Cell, cell
from twoway.protection.pool import Step, years
from twoway.records import fault
from twoway.register_codebook import RegisterCodebook
from twoway.register_kinds import names

OPEN = "open"
_YEARS = re.compile(r"(\d{4})(?:-(\d{4}))?")
UNKNOWN_AREA = "_X"
Categories = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, kw_only=True)
class Measure:
    """A figure of money that is told of groups.

    Attributes
    ----------
    unit : str
        "percent", or "currency" for that of the codebook.
    amounts : tuple of str
        Variables whose sums it is made of: none of them may be one or two records' (`figures`).
    value : callable
        From the records that it is of to the figure.
    of : callable
        Tells which records those are.
    """

    unit: str
    amounts: tuple[str, ...]
    value: Callable[[pd.DataFrame], float]
    of: Callable[[pd.DataFrame], pd.Series]


def _nothing_impossible(_: Categories) -> list[Cell]:
    return []


def _nothing_stays(_: Categories) -> Mapping[str, Collection[str]]:
    return {}


def _no_further_faults(_: pd.DataFrame, __: RegisterCodebook) -> list[pd.DataFrame]:
    return []


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of register.

    Attributes
    ----------
    counted : str
        What its records are.
    begun, ended : str
        Variables with the days on which a record begins and ends; `ended` is empty where none does.
    state : str
        Variable that says how it ended, `open` among its codes.
    subject : str
        Which threshold of the disclosure policy applies; empty: the general one.
    dimensions : callable
        From records to a frame of their categories, a column per dimension.
    made_of : mapping
        Dimension to the variables of which it needs one: where the codebook names none of them,
        tables are told without it.
    settled : tuple of str
        Dimensions that a record has from the first: tables of these alone only ever grow.
    tables : tuple of tuple
        Dimensions of each table of counts.
    as_statistic : tuple of str
        Dimensions whose categories are told as statistics of a group; of two in one table the
        first.
    years : tuple of str
        Dimensions whose categories are years.
    impossible, stays : callable
        What every reader knows of such records (`Lattice.impossible`, `Reader.stays`), from the
        categories that there are.
    faults : callable
        What is impossible in such records, beside what is in any.
    timed : tuple of str
        Dimensions of whose groups the time to the end is told.
    no_end : tuple of str
        States that are no end of the time: who withdrew was not decided upon.
    measures : mapping
        Figures of money by the name of their statistic, told of the groups of `measured`.
    pools : mapping
        Dimension to how small categories of it can be told together (`protection.pool`).
    """

    counted: str
    begun: str
    ended: str = ""
    state: str = ""
    subject: str = ""
    dimensions: Callable[[pd.DataFrame], pd.DataFrame]
    made_of: Mapping[str, tuple[str, ...]]
    settled: tuple[str, ...]
    tables: tuple[tuple[str, ...], ...]
    as_statistic: tuple[str, ...] = ()
    years: tuple[str, ...] = ("year",)
    impossible: Callable[[Categories], list[Cell]] = _nothing_impossible
    stays: Callable[[Categories], Mapping[str, Collection[str]]] = _nothing_stays
    faults: Callable[[pd.DataFrame, RegisterCodebook], list[pd.DataFrame]] = _no_further_faults
    timed: tuple[str, ...] = ()
    no_end: tuple[str, ...] = ()
    measures: Mapping[str, Measure] = field(default_factory=dict)
    measured: tuple[str, ...] = ()
    pools: Mapping[str, tuple[Step, ...]] = field(default_factory=dict)

    def tables_of(self, columns: Collection[str]) -> tuple[tuple[str, ...], ...]:
        """Tables that a register with these variables can give."""
        there = {d for d, needed in self.made_of.items() if {*needed} & {*columns}}
        cut = (tuple(d for d in table if d in there) for table in self.tables)
        return tuple(dict.fromkeys(table for table in cut if table))


@cache
def kinds() -> Mapping[str, Kind]:
    """Every kind of register by its id."""
    return {name: import_module(f"twoway.register_kinds.{name}").KIND for name in names()}


def named(values: pd.Series) -> pd.Series:
    """Categories as they are; what is blank is missing."""
    return values.astype("object").mask(values.eq(""), None)


def corridor(origin: pd.Series, destination: pd.Series) -> pd.Series:
    """Origin and destination as one category; an end that is not known is _X."""
    ends = (side.mask(side.eq(""), UNKNOWN_AREA) for side in (origin, destination))
    left, right = ends
    return pd.Series(left + "-" + right, dtype="object")


def year(days: pd.Series) -> pd.Series:
    """Calendar year of a day, as a category."""
    years = days.dt.strftime("%Y").mask(days.isna(), None)
    return pd.Series(years, dtype="object")


def span(category: str) -> tuple[str, str] | None:
    """First and last year of a category of years; of another one, and of all years, none."""
    found = _YEARS.fullmatch(category)
    return (found[1], found[2] or found[1]) if found else None


def years_of_ends(*widths: int) -> tuple[Step, ...]:
    """Pool the years of an end (`pool.years`); what is open stays apart."""

    def of(step: Step) -> Step:
        return Step(step.name, lambda c: step.family(c) if c.isdigit() else c)

    return tuple(of(step) for step in years(*widths))


def state(records: pd.DataFrame, variable: str, ended: str) -> pd.Series:
    """How each record ended: open without an entry and a day, missing with a day and no entry."""
    told = records[variable]
    blank = told.eq("")
    return named(told.mask(blank & records[ended].isna(), OPEN))


def end_year(records: pd.DataFrame, variable: str, ended: str) -> pd.Series:
    """Year in which a record ended: open where it has not, missing where nobody wrote it down."""
    return year(records[ended]).mask(state(records, variable, ended).eq(OPEN), OPEN)


def known_of_ends(categories: Categories, state_: str, begun: str, ended: str) -> list[Cell]:
    """Cells that cannot be: ended and open, open and ended, ended before it began."""
    states, ends = categories.get(state_, ()), categories.get(ended, ())
    found = [
        cell(**{state_: s, ended: e}) for s in states for e in ends if (s == OPEN) != (e == OPEN)
    ]
    begins = categories.get(begun, ())
    pairs = [(b, e, span(b), span(e)) for b in begins for e in ends]
    return found + [
        cell(**{begun: b, ended: e}) for b, e, of, end in pairs if of and end and end[1] < of[0]
    ]


def faults_of_state(
    records: pd.DataFrame, name: str, variable: str, ended: str
) -> list[pd.DataFrame]:
    """Find records that are open and have ended."""
    wrong = records[variable].eq(OPEN) & records[ended].notna()
    return [
        fault(wrong, f"{name}.{variable}", records[variable], "no day of an end while it is open")
    ]


def days_watched(records: pd.DataFrame, kind: Kind, last: pd.Timestamp) -> pd.DataFrame:
    """Days from each record's begin to its end, or to the extract; and whether it ended.

    Returns
    -------
    DataFrame
        `days`, NaN where it ended on a day that nobody wrote down; `ended`, and `stopped` where
        that was no end of the time (`Kind.no_end`): watched until then, and no longer.
    """
    ended = records[kind.ended]
    states = state(records, kind.state, kind.ended)
    watched = (ended.fillna(last) - records[kind.begun]).dt.days.astype("float64")
    lost = ended.isna() & states.ne(OPEN)
    stopped = ended.notna() & states.isin(kind.no_end)
    return pd.DataFrame(
        {
            "days": watched.mask(lost, np.nan),
            "ended": ended.notna() & ~stopped,
            "stopped": stopped,
        },
        index=records.index,
    )
