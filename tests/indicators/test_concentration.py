"""How a whole is spread over its parts: half, a quarter, a quarter and nothing."""

import numpy as np
import pytest

from tables import table
from twoway.build import compute

SPREAD = table("""
    category  count  part
    a         2      x
    b         1      x
    c         1      y
    d         0      y
""")


def variants(name, **frames):
    return compute(name, **frames).set_index("variant")["value"].to_dict()


def test_concentration():
    found = variants("flow_hhi", spread=SPREAD)
    hhi = 1 / 4 + 1 / 16 + 1 / 16
    assert found == pytest.approx(
        {"plain": hhi, "normalised": (hhi - 1 / 4) / (3 / 4), "effective": 1 / hhi}
    )


def test_theil_is_the_sum_of_between_and_within():
    found = variants("flow_theil", spread=SPREAD)
    total = 0.5 * np.log(2) + 2 * 0.25 * np.log(1)
    between = 0.75 * np.log(0.75 * 2) + 0.25 * np.log(0.25 * 2)
    assert found["total"] == pytest.approx(total)
    assert found["between"] == pytest.approx(between)
    assert found["within"] == pytest.approx(total - between)


def test_evenness_over_what_could_be_and_over_what_is_seen():
    entropy = -(0.5 * np.log(0.5) + 2 * 0.25 * np.log(0.25))
    found = variants("flow_entropy", spread=SPREAD)
    assert found == pytest.approx({"possible": entropy / np.log(4), "seen": entropy / np.log(3)})


def test_the_largest_and_who_ties_with_them():
    found = compute("top_share", spread=SPREAD).set_index("variant")
    assert found.loc["largest", "value"] == 0.5
    assert found.loc["four", "value"] == 1
    tied = SPREAD.assign(count=[2, 2, 1, 1])
    first = compute("top_share", spread=tied).set_index("variant").loc["largest"]
    assert (first["value"], first["mark"]) == (pytest.approx(4 / 6), "tie_at_rank")


def test_a_category_that_is_missing_lowers_the_coverage_and_is_marked():
    found = compute("flow_hhi", spread=SPREAD.iloc[:3].assign(among=4)).iloc[0]
    assert (found["coverage"], found["mark"]) == (0.75, "partial_coverage")


def test_an_empty_whole_has_no_shares():
    found = compute("flow_hhi", spread=SPREAD.assign(count=0))
    assert set(found["reason"]) == {"zero_denominator"}


def test_dissimilarity_of_two_distributions():
    two = table("""
        category  one  other
        EMP       50   20
        EDUC      30   30
        FAM       20   50
    """)
    found = compute("dissimilarity_index", distributions=two).iloc[0]
    assert found["value"] == pytest.approx(0.3)
    missing = compute("dissimilarity_index", distributions=two.assign(other=[20, None, 50])).iloc[0]
    assert missing["reason"] == "missing_input"
