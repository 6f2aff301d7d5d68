"""A ranking is told only where its places are told apart; else the same names are only named."""

import numpy as np
import pandas as pd
import pytest

from twoway.facts import told_apart

NONE = np.nan


def rows(*told: tuple[float, float, float]) -> pd.DataFrame:
    return pd.DataFrame(told, columns=["value", "value_low", "value_high"])


@pytest.mark.parametrize(
    ("told", "places", "apart"),
    [
        ([(9, NONE, NONE), (7, NONE, NONE), (5, NONE, NONE)], 2, True),
        # The second and the third are equal: who is second is not known.
        ([(9, NONE, NONE), (7, NONE, NONE), (7, NONE, NONE)], 2, False),
        # Beyond the places that are named nothing is claimed.
        ([(9, NONE, NONE), (7, NONE, NONE), (5, NONE, NONE), (5, NONE, NONE)], 2, True),
        # Bands that overlap.
        ([(9, 6, 12), (7, 5, 8), (1, NONE, NONE)], 2, False),
        ([(9, 8.5, 12), (7, 5, 8), (1, NONE, NONE)], 2, True),
        # Lowest first.
        ([(1, NONE, NONE), (2, NONE, NONE), (3, 1.5, 4)], 2, False),
        ([(1, NONE, NONE), (2, NONE, NONE), (3, 2.5, 4)], 2, True),
        ([(9, NONE, NONE)], 3, True),
        ([], 3, True),
    ],
)
def test_places_are_told_only_where_figures_and_bands_leave_no_doubt(told, places, apart):
    assert told_apart(rows(*told).astype("float64"), places) is apart
