"""Part of the inequality of flows that lies between a flow and its own counter-flow."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import gini, gini_exchange
from twoway.methods.tables import ratio
from twoway.systems import SYSTEM, System, by_system

VARIANTS = ("exchange", "share")

INDICATOR = Indicator(
    label="Exchange Gini index",
    group="system",
    unit="ratio, 0 to 1",
    kind="ratio",
    digits=6,
    formula="sum_ij |M_ij - M_ji| / (2 K M), K = n (n - 1); share: over the total Gini index",
    reference="Plane and Mulligan (1997), Demography 34(2)",
    keys=(*SYSTEM, "variant"),
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. Fewer than 3 areas: NULL, too_few_areas. All flows equal: the share "
        "is NULL, zero_denominator."
    ),
    cannot_say=(
        "The level of two-way balance: it is small by construction, one difference in K. "
        "Compare it over time; for the level see the two-way index."
    ),
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """Part of the inequality of flows that lies between a flow and its own counter-flow."""
    return by_system(moves, _both, fewest=3, variants=VARIANTS)


def _both(system: System) -> dict[str, float]:
    exchange = gini_exchange(system.table)
    return {"exchange": exchange, "share": float(ratio(exchange, gini(system.table)))}
