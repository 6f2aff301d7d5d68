"""Growth of a stock taken as moves; a fall is no move."""

import pandas as pd

from twoway.declare import Indicator
from twoway.estimation import STOCKS, by_method

INDICATOR = Indicator(
    label="Flow from stocks: differences, falls dropped",
    group="estimation",
    unit="persons in the period",
    kind="count",
    formula="max(S2_br - S1_br, 0) from b to r",
    reference=(
        "Abel and Cohen (2019), Scientific Data 6:82; Bertoli and Fernández-Huertas "
        "Moraga (2015), Regional Science and Urban Economics 51"
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
    """Growth of a stock taken as moves; a fall is no move."""
    return by_method(stock_tables, vital_events, bloc_members, "sd_drop_neg")
