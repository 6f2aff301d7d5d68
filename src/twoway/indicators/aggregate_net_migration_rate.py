"""Share of the population that migration redistributed between areas."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import aggregate_net_rate
from twoway.systems import SYSTEM, by_system

INDICATOR = Indicator(
    label="Aggregate net migration rate",
    group="system",
    unit="percent of the population",
    kind="percent",
    digits=3,
    formula="100 (sum |N_i|) / (2 sum P_i) = CMI MEI / 100",
    reference="Bell et al. (2002), J. R. Stat. Soc. A 165(3)",
    keys=SYSTEM,
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. A population missing: NULL, missing_input; all 0: NULL, "
        "zero_denominator."
    ),
    cannot_say="Which areas gained.",
)


def compute(moves: pd.DataFrame, population: pd.DataFrame) -> pd.DataFrame:
    """Share of the population that migration redistributed between areas."""
    return by_system(
        moves,
        lambda s: aggregate_net_rate(s.table, s.whole(population)),
        also=lambda s: s.cells_of(population),
    )
