"""A flow taken apart: all moves, shares from there and to there, what the pair adds."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import components
from twoway.methods.tables import Matrix
from twoway.systems import PAIR, System, by_pair

VARIANTS = ("total", "origin_share", "destination_share", "interaction")

INDICATOR = Indicator(
    label="Multiplicative components of a flow",
    group="system",
    unit="persons; shares; ratio",
    kind="ratio",
    digits=4,
    formula="M_ij = T (O_i / T) (D_j / T) I_ij; total T, origin, destination, interaction I",
    reference=(
        "Rogers et al. (2002), Papers in Regional Science 81(1); Raymer, Bonaguidi and "
        "Valentini (2006), Population, Space and Place 12(5)"
    ),
    keys=(*PAIR, "variant"),
    edge=(
        "Nobody leaves the origin or enters the destination: the interaction is NULL, "
        "zero_denominator. A table with pairs missing: NULL, incomplete_table, with the "
        "share of pairs that are there."
    ),
    cannot_say="Why a pair is strong.",
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """A flow taken apart: all moves, shares from there and to there, what the pair adds."""
    return by_pair(moves, _components, variants=VARIANTS)


def _components(system: System) -> dict[str, Matrix]:
    found = components(system.table)
    whole = np.ones(system.table.shape)
    return {
        "total": whole * found[()],
        "origin_share": whole * found[(0,)][:, None],
        "destination_share": whole * found[(1,)],
        "interaction": found[(0, 1)],
    }
