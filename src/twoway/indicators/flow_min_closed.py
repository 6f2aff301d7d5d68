"""Least movement that turns one stock table into the next, the world closed."""

import pandas as pd

from twoway.declare import Indicator
from twoway.estimation import STOCKS, by_method

INDICATOR = Indicator(
    label="Flow from stocks: accounts, closed, least movement",
    group="estimation",
    unit="persons in the period",
    kind="count",
    formula=(
        "as the open account, but birthplace totals of both tables are met half-way by "
        "proportional fitting (to 1e-12, or until only rounding is left: fit_error tells)"
    ),
    reference=(
        "Abel and Cohen (2019), Scientific Data 6:82; Abel and Sander (2014), Science "
        "343; Abel (2018), International Migration Review 52(3)"
    ),
    keys=(*STOCKS, "origin", "destination"),
    edge=(
        "An area that only one end has makes the table incomplete. A stock that nobody reported is"
        " missing, not 0: the table is incomplete and has no estimate. Where the "
        "destination's table does not name an origin, only return and model-spread flows "
        "come out: marked stock_origin_missing, and never a fact of the corridor."
    ),
    cannot_say=(
        "Moves within the period: it counts who lives elsewhere at its end. A single "
        "method is no fact; see the spread over methods."
    ),
)


def compute(
    stock_tables: pd.DataFrame, vital_events: pd.DataFrame, bloc_members: pd.DataFrame
) -> pd.DataFrame:
    """Least movement that turns one stock table into the next, the world closed."""
    return by_method(stock_tables, vital_events, bloc_members, "da_min_closed")
