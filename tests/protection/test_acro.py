"""Our verdicts beside those of another implementation, cell by cell (`tools/acro_verdicts.py`)."""

import numpy as np
import pandas as pd
import pytest
from tools.acro_verdicts import CORRIDORS, SEXES, VERDICTS, persons

from twoway.policy import policy
from twoway.protection.audit import Reader, Snapshot, Told, narrow
from twoway.protection.figures import Limits, dominated
from twoway.protection.hide import hide, small
from twoway.protection.lattice import Cell, Lattice, cell, cells_of, count
from twoway.protection.release import Rules

PEOPLE = pd.DataFrame(persons(), columns=["corridor", "sex", "cost"])
LATTICE = Lattice({"corridor": CORRIDORS, "sex": SEXES}, (("corridor", "sex"),))
RULES, LIMITS = Rules.of(policy("disclosure")), Limits.of(policy("disclosure"))
CELLS = cells_of(("corridor", "sex"), LATTICE.categories)
COUNTS = count(PEOPLE, CELLS)


def theirs(statistic: str) -> dict[Cell, pd.Series]:
    """What the other one says of each cell; its margin `All` is a cell of fewer dimensions."""
    table = pd.read_csv(VERDICTS)
    return {
        cell(**{d: row[d] for d in ("corridor", "sex") if row[d] != "All"}): row
        for _, row in table[table["statistic"] == statistic].iterrows()
    }


def costs(of: Cell) -> np.ndarray:
    here = np.ones(len(PEOPLE), dtype=bool)
    for dimension, name in of:
        here &= PEOPLE[dimension].eq(name).to_numpy()
    return PEOPLE["cost"].to_numpy("float64")[here]


def test_the_parameters_are_the_same():
    assert (LIMITS.threshold, LIMITS.contributors, LIMITS.dominance, LIMITS.closeness) == (
        10, 2, 0.9, 0.1,
    )  # fmt: skip


@pytest.mark.parametrize("statistic", ["count", "sum", "mean"])
def test_the_same_counts_are_small_but_for_those_of_nobody(statistic):
    """It takes an empty cell for a small one; ours is told as 0, as who is not there is nobody."""
    few = {of for of, said in theirs(statistic).items() if said["few"]}
    nobody = {of for of in few if not COUNTS[of]}
    assert nobody == {cell(corridor="CYP", sex="missing"), cell(corridor="MLT", sex="missing")}
    assert few - nobody == small(COUNTS, LIMITS.threshold)


@pytest.mark.parametrize("statistic", ["sum", "mean"])
def test_money_is_held_back_in_the_same_cells_but_for_two(statistic):
    """Two who bring 90 percent to the digit are at its limit and within ours, which is more than 90.

    Where nobody paid anything it takes what is left beside the greatest, nothing, for too little of
    it; there is nobody's money to be told from the others', and the share who paid nothing is told.
    """
    verdicts = {of: bool(said["two_bring_most"] or said["next_tells_greatest"])
                for of, said in theirs(statistic).items() if COUNTS[of]}  # fmt: skip
    ours = {of: dominated(costs(of), LIMITS) for of in verdicts}
    assert {of for of in ours if ours[of] != verdicts[of]} == {
        cell(corridor="ESP", sex="F"),
        cell(corridor="ITA", sex="M"),
    }
    at_the_limit = np.sort(costs(cell(corridor="ESP", sex="F")))[::-1]
    assert at_the_limit[:2].sum() / at_the_limit.sum() == LIMITS.dominance
    assert costs(cell(corridor="ITA", sex="M")).sum() == 0
    assert sum(verdicts.values()) == 6


def test_what_it_leaves_to_whoever_reads_the_tables_is_hidden_beside_them():
    """It hides the small counts alone, says that linked tables be looked at by hand, and tells the rest."""
    alone = {of for of, said in theirs("count").items() if said["few"] and COUNTS[of]}

    def known(hidden):
        told = tuple(Told(c, n, n) for c, n in COUNTS.items() if c not in hidden)
        of = {c: COUNTS[c] for c in hidden}
        return narrow(Reader(LATTICE, [Snapshot("1", told)]), of, RULES.width)

    assert known(alone), "nothing is left to do"
    hidden = hide(LATTICE, LATTICE.counted(PEOPLE), COUNTS, RULES.threshold, RULES.width)
    assert alone < hidden
    assert known(hidden) == []


def test_the_verdicts_are_of_these_persons():
    assert len(PEOPLE) == sum(n for c, n in COUNTS.items() if len(c) == 2) == 344
    assert len(theirs("sum")) == (len(CORRIDORS) + 1) * (len(SEXES) + 1)
