"""What a change of a stock leaves over once moves, deaths and naturalisations are counted."""

import pandas as pd

from twoway.declare import Indicator
from twoway.rows import over, valued

INDICATOR = Indicator(
    label="Consistency of stock and flows",
    group="mirror",
    unit="persons; percent of the stock",
    kind="count",
    signed=True,
    digits=1,
    formula=(
        "residual: (S_1 - S_0) - (in - out - deaths + corrections); percent: 100 of it over S_0"
    ),
    reference="An accounting identity",
    keys=("origin", "destination", "period", "variant"),
    edge=(
        "An input that is missing: NULL, missing_input. Stock 0 before: NULL, "
        "zero_denominator, for the percentage."
    ),
    cannot_say=(
        "Which of the counts is wrong: a residual flags breaks and clean-ups of registers."
    ),
)


def compute(stock_changes: pd.DataFrame) -> pd.DataFrame:
    """What a change of a stock leaves over once moves, deaths and naturalisations are counted."""
    keys = [k for k in INDICATOR.keys if k != "variant"]
    moved = stock_changes["inflow"] - stock_changes["outflow"] - stock_changes["deaths"]
    change = stock_changes["end"] - stock_changes["start"]
    residual = change - (moved + stock_changes["corrections"])
    return pd.concat(
        [
            valued(stock_changes, keys, residual).assign(variant="residual"),
            over(stock_changes, keys, 100 * residual, "start").assign(variant="percent"),
        ],
        ignore_index=True,
    )
