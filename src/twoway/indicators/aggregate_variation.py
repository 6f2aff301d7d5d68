"""Spread of the areas' out-fields and in-fields, each weighing as many movers as it has."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import aggregate_variation
from twoway.systems import SYSTEM, System, by_system

VARIANTS = ("out", "in", "both")

INDICATOR = Indicator(
    label="Aggregate coefficient of variation",
    group="system",
    unit="ratio",
    kind="ratio",
    digits=4,
    formula=(
        "out: sum_i (O_i/M) CV_i over the n - 1 destinations of i; in: likewise over "
        "origins; both: their sum"
    ),
    reference="Rogers and Sweeney (1998), The Professional Geographer 50(2)",
    keys=(*SYSTEM, "variant"),
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. No movement: NULL, zero_denominator. An area that nobody leaves "
        "weighs 0."
    ),
    cannot_say="Where flows concentrate.",
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """Spread of the areas' out-fields and in-fields, each weighing as many movers as it has."""
    return by_system(moves, _three, variants=VARIANTS)


def _three(system: System) -> dict[str, float]:
    out, into = aggregate_variation(system.table), aggregate_variation(system.table.T)
    return {"out": out, "in": into, "both": out + into}
