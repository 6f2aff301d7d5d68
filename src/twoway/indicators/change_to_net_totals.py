"""How much prior flows must change until the net totals of all areas are as known."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.fitting import (
    balanced_nets,
    to_net_totals,
    to_net_totals_absolute,
    to_net_totals_squares,
    unbalanced,
)
from twoway.methods.tables import Matrix, without_diagonal
from twoway.systems import SYSTEM, System, by_system

VARIANTS = ("absolute", "absolute_of_entropy", "absolute_of_squares", "share")
INDICATOR = Indicator(
    label="Least change of flows to net totals",
    group="estimation",
    unit="persons in the period; share: of the prior's moves, 0 to 1",
    kind="ratio",
    digits=4,
    formula=(
        "absolute: least sum |y - m| at y at or above 0 with in less out of each area as given; "
        "absolute_of: the same sum for the flows of least entropy and least squares; share: "
        "absolute / M"
    ),
    reference="A linear program; its value is unique, its flows are not",
    keys=(*SYSTEM, "variant"),
    edge=(
        "Nets that do not sum to 0 are scaled, gains and losses to the mean of their sums, and "
        "the row bears the mark nets_balanced. A net "
        "missing: NULL, missing_input. Nets that the prior's flows cannot meet: NULL, not_fitted. "
        "A table with pairs missing: NULL, incomplete_table."
    ),
    cannot_say="Which flows are wrong: only how far prior and nets are apart.",
)


def compute(moves: pd.DataFrame, net_totals: pd.DataFrame) -> pd.DataFrame:
    """Measure how far a table of moves is from the net totals of its areas."""

    def measure(system: System) -> dict[str, float]:
        net = balanced_nets(system.whole(net_totals, "net"))
        prior = without_diagonal(system.table)
        least = to_net_totals_absolute(prior, net)

        def off(flows: Matrix) -> float:
            return float(abs(without_diagonal(flows) - prior).sum())

        return {
            "absolute": least,
            "absolute_of_entropy": off(to_net_totals(prior, net)),
            "absolute_of_squares": off(to_net_totals_squares(prior, net)),
            "share": least / prior.sum(),
        }

    return by_system(
        moves,
        measure,
        variants=VARIANTS,
        also=lambda s: s.cells_of(net_totals),
        marked=lambda s: unbalanced(s.of(net_totals, "net")),
    )
