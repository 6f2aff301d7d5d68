"""What the two tables of Destatis share: signs in place of numbers, and the printed balance.

Both count moves over the German border that were registered, not persons: who moves twice in a year
is two. Arrivals and departures stand beside each other with their balance, so that a damaged line
is seen.
"""

import pandas as pd

# Legend of the statistical report, sheet "Inhaltsübersicht": "-" no value there, "." kept secret,
# "/" not given because not reliable, "X" no sense in a figure.
SIGNS = {"-": "M", ".": "Q", "/": "U", "X": "Z", "x": "Z"}


def counts(printed: pd.Series) -> pd.DataFrame:
    """Give the number of each cell, or the status that its sign stands for."""
    status = printed.map(SIGNS)
    return pd.DataFrame(
        {"persons": printed.where(status.isna(), ""), "status": status.fillna("")},
    )


def contradicted(arrivals: pd.Series, departures: pd.Series, balance: pd.Series) -> pd.Series:
    """Say of each line whether its arrivals less its departures are not the balance it prints.

    A line with a sign in place of a number is not judged: the balance of hidden figures is printed.
    """
    inward, outward, net = (
        pd.to_numeric(column, errors="coerce") for column in (arrivals, departures, balance)
    )
    wrong = (inward - outward != net) & inward.notna() & outward.notna() & net.notna()
    return wrong.map({True: "arrivals less departures are not the balance printed", False: ""})
