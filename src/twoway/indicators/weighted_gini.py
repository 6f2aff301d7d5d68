"""Mean concentration of out-fields or in-fields, each weighing as many movers as it has."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import weighted_gini
from twoway.systems import SYSTEM, System, by_system

VARIANTS = ("out", "in", "mean")

INDICATOR = Indicator(
    label="Migration-weighted Gini index",
    group="system",
    unit="ratio, 0 to 1",
    kind="ratio",
    digits=5,
    formula=(
        "out: sum_i G_i O_i / M, G_i the corrected Gini of what leaves i; in: sum_j G_j "
        "D_j / M; mean of both"
    ),
    reference="Bell et al. (2002), J. R. Stat. Soc. A 165(3)",
    keys=(*SYSTEM, "variant"),
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. Fewer than 3 areas: NULL, too_few_areas. An area that nobody leaves "
        "weighs 0. The R package migration.indices weighs out-fields by arrivals and "
        "divides by n again: its figures differ."
    ),
    cannot_say="Whether the favoured destinations are the same for every origin.",
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """Mean concentration of out-fields or in-fields, each weighing as many movers as it has."""
    return by_system(moves, _three, fewest=3, variants=VARIANTS)


def _three(system: System) -> dict[str, float]:
    out, into = weighted_gini(system.table), weighted_gini(system.table.T)
    return {"out": out, "in": into, "mean": (out + into) / 2}
