"""How long a person must stay to be counted, and what brings a count to the twelve-month rule."""

import pandas as pd

from twoway.reference import table

MODEL = "raymer_2013"


def corrections(rules: pd.Series, by: str = MODEL) -> pd.Series:
    """Return the factor of each reporter: a number as it is, a rule by its name.

    Parameters
    ----------
    rules : Series
        Factors, or rules as reference/duration_corrections.csv names them ("6 months",
        "permanent").
    by : {"raymer_2013", "willekens_2019"}
        Whose factors: of the model of Raymer et al. (2013), or of the experts in Willekens (2019).

    Returns
    -------
    Series
        NaN where the rule is not known: such a count cannot be brought to twelve months.

    Raises
    ------
    ValueError
        If nobody of that name gives factors.
    """
    known = table("duration_corrections").set_index("rule")
    if by not in known:
        raise ValueError(f"found {by!r}; expected factors of {' or '.join(known.columns)}.")
    named = rules.astype("object").map(pd.to_numeric(known[by]))
    return pd.to_numeric(rules, errors="coerce").fillna(named).astype("float64")
