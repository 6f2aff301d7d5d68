"""Indicators of single rows: a number over another, with the reason where there is none."""

from collections.abc import Callable, Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from twoway.methods.intervals import Interval


def over(
    rows: pd.DataFrame, keys: Sequence[str], above: pd.Series, below: "str | pd.Series"
) -> pd.DataFrame:
    """Divide row by row: missing where either is, and where nothing stands below.

    Parameters
    ----------
    rows : DataFrame
        A checked table (`frames.Frame.given`); its `cells` are the result's. Where it has a column
        `withheld`, that is why an input is missing.
    keys : sequence of str
        Columns of the table that tell the result's rows apart.
    above, below : Series, or the name of a column
        What is divided by what.
    """
    divisor = rows[below] if isinstance(below, str) else below
    upper = pd.to_numeric(above).astype("float64")
    lower = pd.to_numeric(divisor).astype("float64")
    value = np.where(lower == 0, np.nan, upper / lower.where(lower != 0))
    known = upper.notna() & lower.notna()
    held = rows["withheld"].fillna(value=False).astype(bool) if "withheld" in rows else False
    unknown = np.where(held, "withheld", "missing_input")
    return rows[[*keys, "cells"]].assign(
        value=value, reason=np.where(known, "zero_denominator", unknown)
    )


def valued(
    rows: pd.DataFrame, keys: Sequence[str], value: pd.Series, reason: str = "missing_input"
) -> pd.DataFrame:
    """Take a value per row as it is; where it is missing, for one reason."""
    return rows[[*keys, "cells"]].assign(
        value=pd.to_numeric(value).astype("float64"), reason=reason
    )


def with_interval(
    rows: pd.DataFrame,
    kind: Callable[[NDArray[np.float64], NDArray[np.float64]], Interval],
    found: pd.Series,
    of: pd.Series,
    scale: float,
) -> pd.DataFrame:
    """Add an interval to a share or a rate; there is none where there is no value."""
    ends = kind(
        pd.to_numeric(found).to_numpy("float64", na_value=np.nan),
        pd.to_numeric(of).to_numpy("float64", na_value=np.nan),
    )
    known = rows["value"].notna().to_numpy()
    return rows.assign(
        value_low=np.where(known, scale * ends.low, np.nan),
        value_high=np.where(known, scale * ends.high, np.nan),
        interval=np.where(known, ends.kind, ""),
    )
