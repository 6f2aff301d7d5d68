"""Who moved from or to a place that is not known: the part of an area's moves that no pair has."""

import pandas as pd

from twoway.declare import Indicator
from twoway.systems import AREA, NO_AREA, SYSTEM, framed

UNKNOWN = "_X"
KEYS = (*AREA, "variant")
# Where the area stands in a row, and where the unknown partner.
SIDES = {"in": ("destination", "origin"), "out": ("origin", "destination")}
INDICATOR = Indicator(
    label="Moves of an area from and to unknown places",
    group="area",
    unit="persons per period",
    kind="count",
    formula=(
        "in: M_xi; out: M_ix, x the partner that is unknown or other (_X); no part of in-, out-, "
        "net or gross migration"
    ),
    reference="Shryock and Siegel (1976), The Methods and Materials of Demography",
    keys=KEYS,
    edge=(
        "No such row in the table: no row, which is not 0. A count missing: NULL, missing_input. "
        "Totals over partners (_T) are left out."
    ),
    cannot_say="Where from or where to; whether the place lies in the system.",
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """Count of each area and direction whose partner is not known."""
    parts = []
    for variant, (area, partner) in SIDES.items():
        unknown = moves[partner].eq(UNKNOWN) & ~moves[area].isin(NO_AREA)
        parts.append(
            moves.loc[unknown, [*SYSTEM, area, "persons", "status", "mark", "cells"]]
            .rename(columns={area: "area", "persons": "value"})
            .assign(variant=variant, reason="missing_input")
        )
    return pd.concat(parts, ignore_index=True) if any(map(len, parts)) else framed([], KEYS)
