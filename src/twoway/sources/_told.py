"""Figures that we told of entrusted records: what their files have in common."""

import pandas as pd

# Stands in a cell that is withheld: it is neither blank nor zero.
WITHHELD = "x"
# Stands where so many have not come to their end that there is no median, say.
NOT_REACHED = "n"


def value_and_status(printed: pd.Series) -> dict[str, pd.Series]:
    """Return value, status and flag of cells: withheld (Q), told (A), of nobody or not yet (O)."""
    marks = printed.where(printed.isin([WITHHELD, NOT_REACHED]), "")
    value = printed.mask(marks.ne(""), "")
    status = marks.eq(WITHHELD).map({True: "Q", False: "O"})
    return {"value": value, "status": status.mask(value.ne(""), "A"), "flag": marks}
