"""Figures that we told of entrusted records: what their files have in common."""

import pandas as pd

# Stands in a cell that is withheld: it is neither blank nor zero.
WITHHELD = "x"


def value_and_status(printed: pd.Series) -> dict[str, pd.Series]:
    """Return value, status and flag of cells: withheld (Q), told (A), or of nobody (O)."""
    withheld = printed.eq(WITHHELD)
    return {
        "value": printed.mask(withheld, ""),
        "status": withheld.map({True: "Q", False: "A"}).mask(printed.eq(""), "O"),
        "flag": withheld.map({True: WITHHELD, False: ""}),
    }
