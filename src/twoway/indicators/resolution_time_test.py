"""Whether complaints of one group take longer to resolve than those of another."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.survival import LogRank, log_rank
from twoway.register_kinds.complaints import decided
from twoway.systems import framed, gathered

FEWEST = 2
VARIANTS = ("statistic", "degrees_of_freedom", "p")
INDICATOR = Indicator(
    label="Comparison of groups by time to resolution",
    group="protection",
    unit="statistic; degrees of freedom; probability",
    kind="ratio",
    digits=4,
    formula=(
        "log-rank: statistic d' V^-1 d over all groups but one, d_g = sum_t (O_gt - E_gt), E_gt = "
        "D_t n_gt / n_t over days t with a resolution, V the hypergeometric variance of d; "
        "degrees_of_freedom: groups less 1; p: chance of as much or more if groups end alike"
    ),
    reference="Mantel (1966), Cancer Chemotherapy Reports 50(3)",
    keys=("variant",),
    edge=(
        "Open cases are censored on the day of the extract, those withdrawn or referred on theirs. "
        "A case of no group (_T) or without its "
        "days is left out and lowers the coverage. A group whose cases were all censored before "
        "the first resolution compares with none; fewer than two others: NULL, too_few_groups. "
        "Resolutions that leave nothing to vary: NULL, zero_denominator."
    ),
    cannot_say="Which group is slower, or why; whether the outcome was just.",
)


def compute(cases: pd.DataFrame) -> pd.DataFrame:
    """Test whether the cases of all groups are resolved alike."""
    if not len(cases):
        return framed([], INDICATOR.keys)
    some = _compared(cases)
    found = _test(some)
    rows = [
        {
            "variant": variant,
            "value": value,
            "reason": "too_few_groups" if found is None else "zero_denominator",
            "reported": len(some),
            "expected": len(cases),
            "coverage": len(some) / len(cases),
            "cells": gathered(some["cells"]),
        }
        for variant, value in zip(VARIANTS, _measures(found), strict=True)
    ]
    return framed(rows, INDICATOR.keys)


def _compared(cases: pd.DataFrame) -> pd.DataFrame:
    """Cases whose group and days are known."""
    known = cases["days"].notna() & cases["subgroup"].notna() & cases["subgroup"].ne("_T")
    return cases[known].assign(
        days=cases["days"].astype("float64"),
        subgroup=cases["subgroup"].astype("str"),
        ended=decided(cases["outcome"]),
    )


def _test(cases: pd.DataFrame) -> LogRank | None:
    """Compare the groups of which somebody was watched when the first case ended."""
    first = cases.loc[cases["ended"], "days"].min()
    watched = cases[cases.groupby("subgroup")["days"].transform("max") >= first]
    if watched["subgroup"].nunique() < FEWEST:
        return None
    columns = (watched[c].to_numpy() for c in ("days", "ended", "subgroup"))
    return log_rank(*columns)


def _measures(found: LogRank | None) -> tuple[float | None, ...]:
    return (found.chi_square, found.freedom, found.p) if found else (None, None, None)
