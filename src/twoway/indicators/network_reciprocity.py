"""Share of all movement that is returned, and how far that exceeds chance."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.fitting import expected
from twoway.methods.structure import (
    beyond_chance,
    connectivity,
    reciprocity,
    reciprocity_of_links,
)
from twoway.systems import SYSTEM, System, by_system

VARIANTS = ("weighted", "null", "excess", "links", "links_excess")

INDICATOR = Indicator(
    label="Reciprocity of the migration network",
    group="system",
    unit="share, 0 to 1; excess: below 1",
    kind="ratio",
    digits=4,
    formula=(
        "weighted: sum over unordered pairs of 2 min(M_ij, M_ji) / M; null: the same of the quasi-"
        "independent fit; excess: (r - null) / (1 - null); links: share of existing links"
        " that are returned; links_excess: (r_b - a) / (1 - a), a the connectivity"
    ),
    reference=(
        "Squartini et al. (2013), Scientific Reports 3:2729; Garlaschelli and Loffredo "
        "(2004), Physical Review Letters 93"
    ),
    keys=(*SYSTEM, "variant"),
    edge=(
        "A table with pairs missing: NULL, incomplete_table, with the share of pairs that"
        " are there. No movement: NULL, zero_denominator. Every pair linked: the links' "
        "excess is NULL, zero_denominator. A fit that the margins do not allow: NULL, "
        "not_fitted."
    ),
    cannot_say="Whether the same persons came back.",
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """Share of all movement that is returned, and how far that exceeds chance."""
    return by_system(moves, _variants, variants=VARIANTS)


def _variants(system: System) -> dict[str, float | str]:
    table = system.table
    found, fitted = reciprocity(table), expected(table)
    null = reciprocity(fitted)
    failed = np.isnan(fitted).all() and table.sum() > 0
    links = reciprocity_of_links(table)
    return {
        "weighted": found,
        "null": "not_fitted" if failed else null,
        "excess": "not_fitted" if failed else beyond_chance(found, null),
        "links": links,
        "links_excess": beyond_chance(links, connectivity(table)),
    }
