"""A flow estimated from stocks: the released estimate, and the range of six methods."""

import pandas as pd

from twoway.declare import Indicator
from twoway.estimation import STOCKS, spread_of_methods

INDICATOR = Indicator(
    label="Estimated flow with its band",
    group="estimation",
    unit="persons in the period; natural logarithm",
    kind="count",
    formula=(
        "estimate: pseudo-Bayesian, least to greatest of the six methods as its band; "
        "median; log_range: ln(greatest / least)"
    ),
    reference="Abel and Cohen (2019), Scientific Data 6:82, for the comparison of methods",
    keys=(*STOCKS, "origin", "destination", "variant"),
    edge=(
        "An area that only one end has makes the table incomplete. A stock that nobody reported is"
        " missing, not 0: the table is incomplete and has no estimate. Where the "
        "destination's table does not name an origin, only return and model-spread flows "
        "come out: marked stock_origin_missing, and never a fact of the corridor. Least "
        "0: the log range is NULL, zero_denominator."
    ),
    cannot_say=(
        "A sampling error: the band is the spread of methods, and all may be wrong together."
    ),
)


def compute(
    stock_tables: pd.DataFrame, vital_events: pd.DataFrame, bloc_members: pd.DataFrame
) -> pd.DataFrame:
    """A flow estimated from stocks: the released estimate, and the range of six methods."""
    return spread_of_methods(stock_tables, vital_events, bloc_members)
