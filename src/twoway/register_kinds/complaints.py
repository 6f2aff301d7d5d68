"""Complaints of migrant workers: a record per complaint, lodged on a day, closed on a later one.

A complaint keeps the day, corridor, channel, sector and issue that it was lodged with; only its end
comes later. What readers know of that is told to the audit. Who withdraws, or is sent to another
body, has no decision: the time to one is watched until then.
"""

from collections.abc import Collection, Mapping

import pandas as pd

from twoway.protection.lattice import MISSING, Cell
from twoway.protection.pool import corridors, years
from twoway.records import fault
from twoway.register import (
    OPEN,
    Categories,
    Kind,
    Measure,
    corridor,
    end_year,
    faults_of_state,
    known_of_ends,
    named,
    state,
    year,
    years_of_ends,
)
from twoway.register_codebook import RegisterCodebook

# Outcomes that decide nothing.
NO_END = ("withdrawn", "referred")
_LODGED_WITH = ("corridor", "year", "channel", "sector", "issue")


def decided(outcome: pd.Series) -> pd.Series:
    """Tell which complaints came to a decision or a settlement; one of no known outcome did not."""
    return ~outcome.fillna(OPEN).astype("str").isin([OPEN, *NO_END])


def _dimensions(records: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "corridor": corridor(records["origin"], records["destination"]),
            "year": year(records["lodged"]),
            "closed": end_year(records, "outcome", "closed"),
            "outcome": state(records, "outcome", "closed"),
            **{d: named(records[d]) for d in ("channel", "sector", "issue")},
        }
    )


def _impossible(categories: Categories) -> list[Cell]:
    return known_of_ends(categories, "outcome", "year", "closed")


def _stays(categories: Categories) -> Mapping[str, Collection[str]]:
    kept = {d: categories[d] for d in _LODGED_WITH if d in categories}
    ends = {d: {*categories[d]} - {OPEN, MISSING} for d in ("closed", "outcome") if d in categories}
    return {**kept, **ends}


def _faults(records: pd.DataFrame, codebook: RegisterCodebook) -> list[pd.DataFrame]:
    claimed, recovered = records["claimed"], records["recovered"]
    found = faults_of_state(records, "complaints", "outcome", "closed")
    if not codebook.exceeds:
        wrong = recovered > claimed + 0.005
        found.append(fault(wrong, "complaints.recovered", recovered, "no more than was claimed"))
    return found


def _with_claim(records: pd.DataFrame) -> pd.Series:
    """Tell which are closed, both amounts known: of what is open more may still be recovered."""
    return records["claimed"].gt(0) & records["recovered"].notna() & records["closed"].notna()


def _recovery(records: pd.DataFrame) -> float:
    return 100 * float(records["recovered"].sum()) / float(records["claimed"].sum())


KIND = Kind(
    counted="complaints",
    begun="lodged",
    ended="closed",
    state="outcome",
    subject="complaints",
    dimensions=_dimensions,
    made_of={
        "corridor": ("origin", "destination"),
        "year": ("lodged",),
        "closed": ("closed",),
        "outcome": ("closed",),
        **{d: (d,) for d in ("channel", "sector", "issue")},
    },
    settled=_LODGED_WITH,
    tables=(
        ("corridor", "year"),
        ("corridor", "outcome"),
        ("corridor", "closed"),
        ("channel",),
        ("sector",),
        ("issue",),
    ),
    as_statistic=("outcome", "closed"),
    years=("year", "closed"),
    impossible=_impossible,
    stays=_stays,
    faults=_faults,
    no_end=NO_END,
    timed=("corridor", "channel", "sector", "issue"),
    measures={
        "recovery_share": Measure(
            unit="percent", amounts=("claimed", "recovered"), value=_recovery, of=_with_claim
        )
    },
    measured=("corridor", "channel", "sector", "issue"),
    pools={"corridor": corridors(), "year": years(2), "closed": years_of_ends(2)},
)
