"""Reporters that all periods have in common: what may be compared though others come and go.

A sum over those who report in one year and a sum over others in the next differ by who reports.
Such sums carry how many reported, and no brief prints a change between them; over the common set
the change is of the same reporters.
"""

from collections.abc import Sequence

import pandas as pd


def common_set(
    rows: pd.DataFrame,
    reporter: str | Sequence[str] = "reporter",
    *,
    over: str = "period",
    measure: str | None = None,
    within: Sequence[str] = (),
) -> pd.DataFrame:
    """Keep the rows of reporters that have a value in every period.

    Parameters
    ----------
    rows : DataFrame
        A panel, or rows of an indicator.
    reporter : str or sequence of str
        Columns that name who reports: a reporter, or the pair of origin and destination.
    over : str
        The column whose values are to be compared.
    measure : str, optional
        A value that is missing here is not reported; without it every row is.
    within : sequence of str
        Columns in which each value has a common set of its own (an origin, a sex).

    Returns
    -------
    DataFrame
        The rows kept, in their order, all columns as they were.

    Raises
    ------
    ValueError
        If a column is missing, or a reporter has two rows in one period.
    """
    named = [reporter] if isinstance(reporter, str) else [*reporter]
    missing = [c for c in (*named, over, *within) if c not in rows]
    if missing:
        raise ValueError(
            f"found the columns {', '.join(map(str, rows.columns))}; expected also "
            f"{', '.join(missing)}. Name the columns that tell who reports."
        )
    told = rows if measure is None else rows[rows[measure].notna()]
    if told.duplicated([*within, *named, over]).any():
        raise ValueError(
            f"a reporter has several rows in one {over}: expected one. Choose one sex, source and "
            "edition first, or name further columns in `within`."
        )
    times = told.groupby([*within, *named], dropna=False)[over].transform("nunique")
    if not within:
        return told[times == told[over].nunique()]
    return told[times == told.groupby(list(within), dropna=False)[over].transform("nunique")]
