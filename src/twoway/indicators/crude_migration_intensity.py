"""Share of the population that moved between the areas of a system."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import intensity
from twoway.systems import SYSTEM, by_system

INDICATOR = Indicator(
    label="Crude migration intensity",
    group="system",
    unit="percent of the population",
    kind="percent",
    digits=3,
    formula="100 M / sum P_i",
    reference="Bell et al. (2002), J. R. Stat. Soc. A 165(3)",
    keys=SYSTEM,
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. A population missing: NULL, missing_input; all 0: NULL, "
        "zero_denominator."
    ),
    cannot_say=(
        "More than a comparison on one geography: intensity rises with the number of "
        "areas. Transitions over five years are not five years of moves."
    ),
)


def compute(moves: pd.DataFrame, population: pd.DataFrame) -> pd.DataFrame:
    """Share of the population that moved between the areas of a system."""
    return by_system(
        moves,
        lambda s: intensity(s.table, s.whole(population)),
        also=lambda s: s.cells_of(population),
    )
