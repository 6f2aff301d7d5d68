"""Prior flows changed as little as can be until the net totals of all areas are as known."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.fitting import (
    balanced_nets,
    to_net_totals,
    to_net_totals_squares,
    unbalanced,
)
from twoway.methods.tables import Matrix
from twoway.systems import PAIR, System, by_pair

VARIANTS = ("entropy", "squares", "squares_weighted")

INDICATOR = Indicator(
    label="Flow fitted to net totals",
    group="estimation",
    unit="persons in the period",
    kind="count",
    formula=(
        "entropy: y_ij = m_ij a_i / a_j, or c m_ij a_i / a_j where all moves are to sum to a "
        "total; squares: least sum (y - m)^2 at y at or above 0; squares_weighted: least sum "
        "(y - m)^2 / m; all with in less out of each area as given"
    ),
    reference=("Follows from the two objectives; the first is proportional fitting on net totals"),
    keys=(*PAIR, "variant"),
    edge=(
        "Nets that do not sum to 0 are scaled, gains and losses to the mean of their sums, and "
        "the rows bear the mark nets_balanced. A net missing: NULL, missing_input. "
        "The prior's zeros leave no way: NULL, "
        "not_fitted. Of the least absolute change only the objective is unique, so no "
        "flow of it is given. A table with pairs missing: NULL, incomplete_table, with "
        "the share of pairs that are there."
    ),
    cannot_say="Anything that the prior does not hold.",
)


def compute(
    moves: pd.DataFrame, net_totals: pd.DataFrame, *, total: float | None = None
) -> pd.DataFrame:
    """Prior flows changed as little as can be until the net totals of all areas are as known.

    `total` is what all moves of the entropy variant are to sum to; left out, they sum as they will.
    """

    def measure(system: System) -> dict[str, Matrix]:
        net = balanced_nets(system.whole(net_totals, "net"))
        return {
            "entropy": to_net_totals(system.table, net, total),
            "squares": to_net_totals_squares(system.table, net),
            "squares_weighted": to_net_totals_squares(system.table, net, system.table),
        }

    return by_pair(
        moves,
        measure,
        variants=VARIANTS,
        also=net_totals.rename(columns={"net": "persons"}),
        marked=lambda s: unbalanced(s.of(net_totals, "net")),
    )
