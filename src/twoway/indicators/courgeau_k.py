"""Migration intensity freed of the number of areas it is measured between."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import courgeau, intensity
from twoway.systems import SYSTEM, by_system

INDICATOR = Indicator(
    label="Courgeau's k",
    group="system",
    unit="percent per unit of ln n²",
    kind="ratio",
    digits=4,
    formula="k = CMI / ln(n^2), CMI = 100 M / sum P_i; of one zonal system",
    reference="Courgeau (1973), Population 28(1)",
    keys=SYSTEM,
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. One area: NULL, too_few_areas. A population missing: NULL, "
        "missing_input."
    ),
    cannot_say=(
        "How far people moved; systems whose areas differ much in size compare badly all the same."
    ),
)


def compute(moves: pd.DataFrame, population: pd.DataFrame) -> pd.DataFrame:
    """Migration intensity freed of the number of areas it is measured between."""
    return by_system(
        moves,
        lambda s: courgeau(intensity(s.table, s.whole(population)), len(s.areas)),
        also=lambda s: s.cells_of(population),
    )
