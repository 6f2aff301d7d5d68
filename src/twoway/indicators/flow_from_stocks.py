"""A flow estimated from stocks, as it is printed: one value and what else it could have been."""

import pandas as pd

from twoway.declare import Indicator
from twoway.estimation import STOCKS, over_editions

INDICATOR = Indicator(
    label="Moves of a corridor estimated here from stocks, with its band",
    group="estimation",
    unit="persons in the period",
    kind="count",
    formula=(
        "the pseudo-Bayesian estimate on the newest edition of the stock; band: least and "
        "greatest of six methods on every edition that has both ends"
    ),
    reference=(
        "Abel and Cohen (2019), Scientific Data 6:82; Azose and Raftery (2019), PNAS 116(1)"
    ),
    keys=(*(k for k in STOCKS if k != "edition"), "origin", "destination"),
    edge=(
        "Blocs are added up method by method. A pair that no table of any edition names, and "
        "between which no method moves half a person, has no row; where only the newest has none, "
        "its value is 0, marked, and an earlier edition's is in the band. newest_edition and "
        "method tell what the value is of. Where no table names anybody of the origin in "
        "the destination at either end, the figure is of returns and of what the model spreads: "
        "marked stock_origin_missing, and no fact of the corridor; reported tells how many "
        "member pairs are named, returns how many of the estimate go back to where they were "
        "born."
    ),
    cannot_say=(
        "A sampling error: the band is the spread of methods and editions, and all may be wrong "
        "together. Moves within the period: it counts who lives elsewhere at its end."
    ),
)


def compute(
    stock_tables: pd.DataFrame, vital_events: pd.DataFrame, bloc_members: pd.DataFrame
) -> pd.DataFrame:
    """The newest estimate and its range over methods and editions of the stock."""
    return over_editions(stock_tables, vital_events, bloc_members)
