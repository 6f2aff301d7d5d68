"""How unevenly what enters an area spreads over its origins."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import field_gini
from twoway.systems import AREA, by_area

INDICATOR = Indicator(
    label="Gini index of what enters an area",
    group="area",
    unit="ratio, 0 to 1",
    kind="ratio",
    digits=4,
    formula="sum over ordered pairs u, v of origins of |M_u - M_v| / (2 (n - 2) D_i)",
    reference="Bell et al. (2002), J. R. Stat. Soc. A 165(3)",
    keys=AREA,
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. Fewer than 3 areas: NULL, too_few_areas. Nothing enters: NULL, "
        "zero_denominator."
    ),
    cannot_say="Which origins are favoured.",
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """How unevenly what enters an area spreads over its origins."""
    return by_area(moves, lambda s: field_gini(s.table.T), fewest=3)
