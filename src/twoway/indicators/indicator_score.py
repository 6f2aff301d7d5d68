"""Share of screened cases that are positive in each dimension of the operational indicators."""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from twoway.declare import Indicator
from twoway.systems import framed, gathered

RULE = ((2, 0, 0), (1, 1, 0), (1, 0, 1), (0, 3, 0), (0, 2, 1))

INDICATOR = Indicator(
    label="Operational indicators of trafficking, by dimension",
    group="protection",
    unit="percent of cases",
    kind="percent",
    digits=1,
    formula=(
        "a dimension is positive with two strong indicators, one strong and one medium or"
        " weak, three medium, or two medium and one weak; the rule is an option"
    ),
    reference=(
        "ILO and European Commission (2009), Operational indicators of trafficking in "
        "human beings, for the dimensions; the rule is an option"
    ),
    keys=("area", "dimension", "period"),
    edge="No case screened: no row. Shares only: no row of a person is ever returned.",
    cannot_say="Whether a court would find trafficking.",
)


def positive(
    counts: NDArray[np.int64], rule: tuple[tuple[int, int, int], ...] = RULE
) -> NDArray[np.bool_]:
    """Tell which rows of strong, medium and weak indicators meet the rule."""
    met = np.zeros(len(counts), dtype=bool)
    for fewest in rule:
        # A stronger indicator may stand for a weaker one.
        met |= (counts.cumsum(1) >= np.cumsum(fewest)).all(1)
    return met


def compute(
    screened: pd.DataFrame, *, rule: tuple[tuple[int, int, int], ...] = RULE
) -> pd.DataFrame:
    """Share of screened cases that are positive in each dimension of the operational indicators.

    `rule` lists the fewest strong, medium and weak indicators that make a dimension positive.
    """
    rows = []
    marks = ("strong", "medium", "weak")
    for keys, group in screened.groupby(["area", "dimension", "period"]):
        met = positive(group[list(marks)].to_numpy("int64"), rule)
        rows.append(
            {
                **dict(zip(("area", "dimension", "period"), keys, strict=True)),
                "value": float(100 * met.mean()),
                "reason": "missing_input",
                "reported": len(group),
                "cells": gathered(group["cells"]),
            }
        )
    return framed(rows, INDICATOR.keys)
