"""A publisher's totals beside the sums of their parts: what every `totals()` here hands back."""

from functools import reduce

import pandas as pd


def compared(
    told: pd.DataFrame,
    key: list[str],
    what: str,
    *,
    printed: pd.Series,
    added: pd.Series,
    tolerance: float | pd.Series,
) -> pd.DataFrame:
    """One row per line of `told`, named by its key (a period by its year) and what is compared."""
    names = [told[k].dt.year if k == "period" else told[k] for k in key]
    where = reduce(lambda left, right: left + ", " + right, [n.astype("str") for n in names])
    return pd.DataFrame(
        {
            "where": where + f": {what}",
            "printed": printed.astype("float"),
            "added": added.astype("float"),
            "tolerance": tolerance,
        }
    ).reset_index(drop=True)
