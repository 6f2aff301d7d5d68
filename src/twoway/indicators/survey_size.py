"""How many workers a survey of recruitment cost would have to ask on a corridor."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.survey import size_needed

INDICATOR = Indicator(
    label="Workers whom a survey of recruitment cost would have to ask",
    group="recruitment",
    unit="workers",
    kind="count",
    formula=(
        "n = m / (1 + m / N) / r; m = z^2 p (1 - p) / e^2 (1 + (b - 1) rho); N first permits for "
        "work of the year, p = 0.5 the share that varies most, e half the interval of 95 percent, "
        "b workers in each place, rho how alike they are, r the share that answers"
    ),
    reference="Kish (1965), Survey Sampling, chapters 2 and 5",
    keys=("source", "origin", "destination", "period"),
    edge=(
        "No count of those who came to work: NULL, no_frame: nobody can be drawn who is on no list."
    ),
    cannot_say=(
        "How many of them can be reached: permits are not addresses. Figures by sex or skill need "
        "as many in each group."
    ),
)
_LEAST_VARIED = 0.5


def compute(
    permit_holders: pd.DataFrame,
    *,
    within: float = 0.05,
    cluster: float = 12,
    alike: float = 0.05,
    answer: float = 0.6,
) -> pd.DataFrame:
    """Workers to ask for a share within so much either way.

    Parameters
    ----------
    within : float
        Half the length of the interval, as a share.
    cluster, alike, answer : float
        As `methods.survey.size_needed`.
    """
    variance = _LEAST_VARIED * (1 - _LEAST_VARIED)
    sizes = [
        None
        if pd.isna(n) or n <= 0
        else size_needed(
            variance, within, cluster=cluster, alike=alike, answer=answer, population=float(n)
        ).to_ask
        for n in permit_holders["permits"]
    ]
    return permit_holders[[*INDICATOR.keys, "cells"]].assign(
        value=pd.Series(sizes, index=permit_holders.index, dtype="float64"),
        frame=permit_holders["permits"].astype("float64"),
        within=100 * within,
        cluster=float(cluster),
        alike=alike,
        answer=100 * answer,
        reason="no_frame",
    )
