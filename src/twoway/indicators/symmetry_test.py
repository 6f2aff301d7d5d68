"""Whether both directions of all pairs are alike, or unlike only by what is general."""

import pandas as pd
import scipy

from twoway.declare import Indicator
from twoway.methods.poisson import symmetry
from twoway.systems import SYSTEM, System, UndefinedError, by_system

TESTS = ("symmetry", "quasi", "marginal")
VARIANTS = tuple(f"{t}{part}" for t in TESTS for part in ("", "_freedom", "_p"))

INDICATOR = Indicator(
    label="Tests of symmetry and quasi-symmetry",
    group="system",
    unit="deviance; degrees of freedom; p",
    kind="ratio",
    digits=3,
    formula=(
        "symmetry: deviance of E_ij = E_ji; quasi: of ln E_ij = a_i + b_j + s_ij, s_ij = "
        "s_ji; marginal: their difference, with as many degrees of freedom as areas "
        "less parts of the map that share no pair; each with its freedom and p by the "
        "chi-square distribution"
    ),
    reference=(
        "Caussinus (1966), Annales de la Faculté des Sciences de l'Université de Toulouse"
        " 29; Agresti (2002), Categorical Data Analysis"
    ),
    keys=(*SYSTEM, "variant"),
    edge=(
        "Pairs with both flows 0 are out, and lower the degrees of freedom. An area that "
        "only sends or only receives: NULL, not_fitted. A table with pairs missing: NULL,"
        " incomplete_table, with the share of pairs that are there."
    ),
    cannot_say=(
        "Size: with many movers every deviance is significant. Compare deviances, and over time."
    ),
)


def compute(moves: pd.DataFrame) -> pd.DataFrame:
    """Whether both directions of all pairs are alike, or unlike only by what is general."""
    return by_system(moves, _tests, fewest=3, variants=VARIANTS)


def _tests(system: System) -> dict[str, float]:
    found = symmetry(system.table)
    if not found.pairs:
        raise UndefinedError("zero_denominator")
    tests = {
        "symmetry": (found.symmetry, found.symmetry_freedom),
        "quasi": (found.quasi, found.quasi_freedom),
        "marginal": (
            found.symmetry - found.quasi,
            found.symmetry_freedom - found.quasi_freedom,
        ),
    }
    values: dict[str, float] = {}
    for name, (deviance, freedom) in tests.items():
        values[name], values[f"{name}_freedom"] = deviance, freedom
        values[f"{name}_p"] = (
            float(scipy.stats.chi2.sf(deviance, freedom)) if freedom else float("nan")
        )
    return values
