"""Inequality of all flows, and its parts within an origin and within a destination."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import gini, gini_columns, gini_rows
from twoway.methods.tables import ratio
from twoway.systems import SYSTEM, System, by_system

VARIANTS = ("total", "corrected", "rows", "columns", "rows_share", "columns_share")

INDICATOR = Indicator(
    label="Gini index of flows and its parts",
    group="system",
    unit="ratio, 0 to 1",
    kind="ratio",
    digits=5,
    formula=(
        "total: sum_u sum_v |x_u - x_v| / (2 K M) over the K = n (n - 1) flows; "
        "corrected: K - 1 for K; rows, columns: only differences within one origin, one "
        "destination; shares of the total besides"
    ),
    reference="Plane and Mulligan (1997), Demography 34(2)",
    keys=(*SYSTEM, "variant"),
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. Fewer than 3 areas: NULL, too_few_areas. All flows equal: the parts'"
        " shares are NULL, zero_denominator."
    ),
    cannot_say=(
        "The direction of any flow. The parts do not add up to the total: most pairs of "
        "flows share neither end."
    ),
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """Inequality of all flows, and its parts within an origin and within a destination."""
    return by_system(moves, _parts, fewest=3, variants=VARIANTS)


def _parts(system: System) -> dict[str, float]:
    total = gini(system.table)
    rows, columns = gini_rows(system.table), gini_columns(system.table)
    return {
        "total": total,
        "corrected": gini(system.table, corrected=True),
        "rows": rows,
        "columns": columns,
        "rows_share": float(ratio(rows, total)),
        "columns_share": float(ratio(columns, total)),
    }
