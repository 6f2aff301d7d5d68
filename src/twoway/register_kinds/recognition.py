"""Recognition of qualifications: a record per application, decided by an authority or not yet.

The corridor is from the country of the qualification to that of the authority. Who withdraws was
not decided upon: the time to a decision is watched until then.
"""

from collections.abc import Collection, Mapping

import pandas as pd

from twoway.protection.lattice import MISSING
from twoway.protection.pool import corridors, years
from twoway.register import (
    OPEN,
    Categories,
    Kind,
    corridor,
    faults_of_state,
    named,
    state,
    year,
)
from twoway.register_codebook import RegisterCodebook

_APPLIED_WITH = ("corridor", "year", "profession")


def _dimensions(records: pd.DataFrame) -> pd.DataFrame:
    by_isco = ("isco_" + records["isco"].str.slice(0, 2)).mask(records["isco"].eq(""), "")
    profession = records["profession"]
    return pd.DataFrame(
        {
            "corridor": corridor(records["origin"], records["authority"]),
            "year": year(records["lodged"]),
            # One of the two: a profession has its occupation, as every reader knows.
            "profession": named(profession if profession.ne("").any() else by_isco),
            "decision": state(records, "decision", "decided"),
        }
    )


def _stays(categories: Categories) -> Mapping[str, Collection[str]]:
    kept = {d: categories[d] for d in _APPLIED_WITH if d in categories}
    return {**kept, "decision": {*categories["decision"]} - {OPEN, MISSING}}


def _faults(records: pd.DataFrame, _: RegisterCodebook) -> list[pd.DataFrame]:
    return faults_of_state(records, "recognition", "decision", "decided")


KIND = Kind(
    counted="applications",
    begun="lodged",
    ended="decided",
    state="decision",
    dimensions=_dimensions,
    made_of={
        "corridor": ("origin",),
        "year": ("lodged",),
        "profession": ("profession", "isco"),
        "decision": ("decision",),
    },
    settled=_APPLIED_WITH,
    tables=(
        ("corridor", "year"),
        ("corridor", "decision"),
        ("profession", "decision"),
        ("corridor", "profession"),
    ),
    as_statistic=("decision",),
    stays=_stays,
    faults=_faults,
    timed=("corridor", "profession"),
    no_end=("withdrawn",),
    pools={"corridor": corridors(), "year": years(2)},
)
