"""Median wage of migrants over that of others, as it is and with like compared to like."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.survey import quantile
from twoway.systems import framed, gathered

INDICATOR = Indicator(
    label="Wage ratio of migrants",
    group="labour",
    unit="ratio",
    kind="ratio",
    digits=3,
    formula=(
        "raw: weighted median of migrants' wages / that of others; adjusted: exp of the "
        "group's coefficient in a regression of log wages on it and the controls given"
    ),
    reference="Follows from the wages; the regression is ordinary least squares, weighted",
    keys=("area", "period", "variant"),
    edge=(
        "A wage of 0 or missing, a person of no known group or with a control missing, is left "
        "out, and its share is in the coverage. Nobody in either group: NULL, missing_input. "
        "Controls that tell the group by themselves: the adjusted ratio is NULL, not_fitted."
    ),
    cannot_say="Discrimination: what is not among the controls is in the coefficient.",
)


def compute(wages: pd.DataFrame, *, controls: tuple[str, ...] = ()) -> pd.DataFrame:
    """Median wage of migrants over that of others, as it is and with like compared to like."""
    rows = []
    for (area, period), group in wages.groupby(["area", "period"]):
        told = group[["migrant", *controls]].notna().all(axis=1)
        paid = group[group["wage"].gt(0) & told]
        for variant, value in _ratios(paid, controls).items():
            rows.append(
                {
                    "area": area,
                    "period": period,
                    "variant": variant,
                    "value": value,
                    "reason": "missing_input" if _one_group(paid) else "not_fitted",
                    "coverage": len(paid) / len(group),
                    "cells": gathered(paid["cells"]),
                }
            )
    return framed(rows, tuple(INDICATOR.keys))


def _one_group(paid: pd.DataFrame) -> bool:
    return paid["migrant"].nunique() < 2


def _ratios(paid: pd.DataFrame, controls: tuple[str, ...]) -> dict[str, float]:
    migrant = paid["migrant"].to_numpy("bool")
    if _one_group(paid):
        return {"raw": np.nan, "adjusted": np.nan}
    wage, weight = paid["wage"].to_numpy("float64"), paid["weight"].to_numpy("float64")
    medians = [quantile(wage[m], weight[m], 0.5) for m in (migrant, ~migrant)]
    columns: list[np.ndarray] = [np.ones(len(paid)), migrant.astype("float64")]
    if controls:
        held = pd.get_dummies(paid[list(controls)], drop_first=True, dtype="float64")
        columns.append(held.to_numpy("float64"))
    features = np.column_stack(columns)
    root = np.sqrt(weight)
    if np.linalg.matrix_rank(features) < features.shape[1]:
        return {"raw": medians[0] / medians[1], "adjusted": np.nan}
    fitted = np.linalg.lstsq(features * root[:, None], np.log(wage) * root, rcond=None)[0]
    return {"raw": medians[0] / medians[1], "adjusted": float(np.exp(fitted[1]))}
