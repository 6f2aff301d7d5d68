"""Missing is not one thing: each kind of it has a name, two SDMX statuses and a sign of its own.

A row without a value has a reason, in the terms of its indicator; the reason is of one kind. What
the publisher's own status says goes before: a hidden cell is hidden whatever was computed from it.
A count of 0 is no kind of missing: it was observed, and is told as such, unless it is an estimate.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import pandas as pd

from twoway.reference import table

OBSERVED_ZERO = "observed_zero"
NOT_APPLICABLE = "not_applicable"
# The mark of an estimate whose stock table names nobody of the origin: no fact of its direction.
NO_FACT = "stock_origin_missing"
# Status of a cell that was delivered and lies in quarantine: SDMX's "not validated".
HELD_BACK = "V"
# Statuses of a cell that say more than the reason of what was made from it.
_BY_STATUS = {"Q": "suppressed_by_source", "N": "below_rounding", HELD_BACK: "held_back"}
# Columns of missing.csv that name a kind, by language.
_LABEL = "label_"
_OF_INPUT = ("missing_input", "not_reported", "one_direction_not_reported", "suppressed")


@dataclass(frozen=True)
class Kind:
    """A kind of missing: SDMX's CL_OBS_STATUS and CL_CONF_STATUS, its sign, names by language."""

    kind: str
    obs_status: str
    conf_status: str
    glyph: str
    meaning: str
    labels: Mapping[str, str]


@cache
def kinds() -> Mapping[str, Kind]:
    """Every kind by its name."""
    rows = table("missing")
    labels = [column for column in map(str, rows) if column.startswith(_LABEL)]
    own = rows.drop(columns=labels).to_dict("records")
    languages = [label.removeprefix(_LABEL) for label in labels]
    named = [dict(zip(languages, words, strict=True)) for words in rows[labels].to_numpy()]
    return {
        row["kind"]: Kind(**{str(k): v for k, v in row.items()}, labels=words)
        for row, words in zip(own, named, strict=True)
    }


@cache
def absences() -> Mapping[str, str]:
    """Every reason that an indicator may give, and its kind."""
    rows = table("absences")
    return dict(zip(rows["reason"], rows["kind"], strict=True))


def kind_sql(value: str, reason: str, status: str, *, count: bool) -> str:
    """Return SQL for the kind of a row, empty where there is a value other than a count of 0."""
    hidden = " ".join(
        f"WHEN contains({status}, '{letter}') AND {reason} IN {_OF_INPUT} THEN '{kind}'"
        for letter, kind in _BY_STATUS.items()
    )
    told = " ".join(f"WHEN '{r}' THEN '{k}'" for r, k in absences().items())
    observed = f"{value} = 0 AND NOT contains({status}, 'E')"
    zero = f"WHEN {observed} THEN '{OBSERVED_ZERO}'" if count else ""
    return (
        f"CASE {zero} WHEN {value} IS NOT NULL THEN '' {hidden} ELSE CASE {reason} {told} END END"
    )


# SDMX gives an observation one status: of several, the one that a reader must know first.
_WEAKEST_FIRST = "BUEPFD"


def _weakest(status: str) -> str:
    return next((letter for letter in _WEAKEST_FIRST if letter in status), "A")


def described(rows: pd.DataFrame) -> pd.DataFrame:
    """Set beside rows of an indicator what is missing in them: statuses, sign and meaning.

    Parameters
    ----------
    rows : DataFrame
        With a column `missing`, as `compute` and the warehouse's `indicators.*` have it.

    Returns
    -------
    DataFrame
        The rows with `obs_status`, `conf_status`, `glyph` and `meaning`; a row with a value has
        the letter of its status that weakens it most, is free (F), and has no sign.
    """
    known = kinds()
    own = rows["status"].fillna("").astype("str").map(_weakest)
    added = ("obs_status", "conf_status", "glyph", "meaning")
    found = rows.assign(obs_status=own, conf_status="F", glyph="", meaning="")
    for name, kind in known.items():
        here = found["missing"] == name
        for column in added:
            found.loc[here, column] = getattr(kind, column)
    return found
