"""What holds for every table, not for an example: with tables made up by hypothesis."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from twoway.build import compute
from twoway.methods import fitting, intervals, residual, stocks, structure, survey, survival
from twoway.methods.tables import net_of, off_diagonal, square, turnover, without_diagonal

# As many tables as find what breaks, and no more: the suite has a limit.
settings.register_profile("few", max_examples=25, deadline=None, derandomize=True)
settings.load_profile("few")

counts = st.integers(0, 10**6)


@st.composite
def tables(draw, least=2, most=7, lowest=0):
    """An n x n table of counts without a diagonal."""
    n = draw(st.integers(least, most))
    cells = st.integers(lowest, 10**6).map(float)
    return without_diagonal(draw(arrays("float64", (n, n), elements=cells)))


@st.composite
def worlds(draw):
    """Two stock tables of some areas, each with natives enough for births and deaths."""
    n = draw(st.integers(2, 6))
    abroad = arrays("float64", (n, n), elements=st.integers(1, 10**4).map(float))
    start, end = without_diagonal(draw(abroad)), without_diagonal(draw(abroad))
    natives = arrays("float64", n, elements=st.integers(10**5, 10**6).map(float))
    start[np.diag_indices(n)], end[np.diag_indices(n)] = draw(natives), draw(natives)
    events = arrays("float64", n, elements=st.integers(0, 10**4).map(float))
    return start, end, draw(events), draw(events)


SYSTEM_SHARES = {
    "connectivity": structure.connectivity,
    "effectiveness": structure.effectiveness,
    "gini": structure.gini,
    "gini_rows": structure.gini_rows,
    "gini_exchange": structure.gini_exchange,
    "weighted_gini": structure.weighted_gini,
    "variation": structure.variation,
    "aggregate_variation": structure.aggregate_variation,
    "reciprocity": structure.reciprocity,
    "links": structure.reciprocity_of_links,
}


@pytest.mark.parametrize("name", SYSTEM_SHARES)
@given(table=tables(least=3), factor=st.integers(1, 1000), seed=st.integers(0, 99))
def test_order_of_areas_and_unit_of_counting_change_no_measure(name, table, factor, seed):
    measure = SYSTEM_SHARES[name]
    order = np.random.default_rng(seed).permutation(len(table))
    found = measure(table)
    assert measure(table[np.ix_(order, order)]) == pytest.approx(found, nan_ok=True, abs=1e-12)
    assert measure(table * factor) == pytest.approx(found, nan_ok=True, abs=1e-12)


@given(tables())
def test_net_migration_of_a_closed_system_sums_to_nothing_and_never_exceeds_turnover(table):
    assert net_of(table).sum() == 0
    assert (np.abs(net_of(table)) <= turnover(table)).all()
    assert net_of(table).tolist() == (-net_of(table.T)).tolist()


@settings(max_examples=8)
@given(there=counts, back=counts)
def test_the_net_of_a_pair_is_minus_the_net_of_its_mirror(there, back):
    flow = pd.DataFrame(
        {
            "origin": ["P", "X"],
            "destination": ["X", "P"],
            "period": pd.Timestamp("2020-01-01"),
            "estimated_persons": [there, back],
        }
    )
    net = compute("corridor_net", flow_estimate=flow, areas=["P", "X"]).set_index("origin")["value"]
    assert net["P"] == -net["X"] == there - back


@settings(max_examples=8)
@given(arrays("int64", (2, 3, 2), elements=st.integers(0, 10**6)))
def test_a_bloc_is_the_sum_of_its_members_whichever_way_it_is_cut(flows):
    members, partners = ["P", "Q", "R"], ["X", "Y"]
    rows = [
        (o, d, int(flows[way, i, j]))
        for i, m in enumerate(members)
        for j, p in enumerate(partners)
        for way, (o, d) in enumerate(((m, p), (p, m)))
    ]
    frame = pd.DataFrame(rows, columns=["origin", "destination", "estimated_persons"])
    frame["period"] = pd.Timestamp("2020-01-01")
    blocs = {"ALL": members, "ONE": ["P"], "REST": ["Q", "R"]}
    found = compute("corridor_net", flow_estimate=frame, blocs=blocs, areas=partners)
    net = found.set_index(["origin", "destination"])["value"]
    for partner in partners:
        assert net["ALL", partner] == net["ONE", partner] + net["REST", partner]
        assert net["ALL", partner] == sum(net[m, partner] for m in members)


@given(tables(least=3, lowest=1))
def test_the_parts_of_gini_lie_within_it_and_theil_is_the_sum_of_its_parts(table):
    total = structure.gini(table)
    assert 0 <= structure.gini_rows(table) <= total + 1e-12
    assert 0 <= structure.gini_exchange(table) <= total + 1e-12
    flows = table[off_diagonal(len(table))]
    groups = np.repeat(np.arange(len(table)), len(table) - 1).astype("str")
    between, within = structure.theil_parts(flows, groups)
    assert between + within == pytest.approx(structure.theil(flows), abs=1e-9)


@given(arrays("float64", st.integers(1, 8), elements=counts.map(float)))
def test_shares_sum_to_one_and_measures_keep_their_bounds(parts):
    shares = structure.shares(parts)
    if parts.sum() == 0:
        assert np.isnan(shares).all()
        return
    assert shares.sum() == pytest.approx(1)
    assert 1 / parts.size - 1e-12 <= structure.hhi(parts) <= 1 + 1e-12
    assert -1e-12 <= structure.theil(parts) <= np.log(parts.size) + 1e-12
    assert structure.effective_number(parts) == pytest.approx(1 / structure.hhi(parts))


@given(tables(least=2, lowest=1))
def test_components_multiply_back_to_the_table(table):
    counts_ = table + np.eye(len(table))
    found = structure.components(counts_)
    product = found[()] * found[(0,)][:, None] * found[(1,)] * found[(0, 1)]
    np.testing.assert_allclose(product, counts_, rtol=1e-9)
    assert found[(0,)].sum() == pytest.approx(1)


@given(tables(least=3, lowest=1))
def test_a_quasi_independent_table_keeps_the_margins_and_is_its_own_fit(table):
    fitted = fitting.quasi_independence(table)
    np.testing.assert_allclose(fitted.sum(1), table.sum(1), rtol=1e-8)
    np.testing.assert_allclose(fitted.sum(0), table.sum(0), rtol=1e-8)
    np.testing.assert_allclose(fitting.quasi_independence(fitted), fitted, rtol=1e-6)


@given(tables(least=2, lowest=1), st.integers(0, 99))
def test_flows_fitted_to_nets_meet_them_and_change_nothing_that_fits(table, seed):
    drawn = np.random.default_rng(seed).normal(size=len(table))
    net = fitting.balanced_nets(drawn - drawn.mean(), keep_signs=False) * table.sum() / 100
    found = fitting.to_net_totals(table, net)
    np.testing.assert_allclose(net_of(found), net, atol=1e-6 * table.sum())
    np.testing.assert_allclose(fitting.to_net_totals(table, net_of(table)), table, rtol=1e-6)


@given(worlds(), st.integers(2, 9), st.integers(0, 99))
def test_estimates_balance_scale_and_do_not_depend_on_order(world, factor, seed):
    start, end, births, deaths = world
    found = stocks.estimate(*world)
    # A birthplace whose total is out of reach is reported; there the identities hold as nearly.
    assume(found.closed.error < 1e-9)
    size = end.sum()
    # Net flows are what growth, births and deaths leave, once the world's own gap is shared out.
    first, last = stocks.balanced(start, end, births, deaths)
    wanted = last.sum(0) - first.sum(0) - births + deaths
    for name in ("da_min_closed", "da_pb_closed"):
        np.testing.assert_allclose(net_of(found.flows[name]), wanted, atol=1e-7 * size)
    least = found.flows["da_min_closed"].sum()
    assert least <= found.flows["da_pb_closed"].sum() + 1e-6 <= found.independence.sum() + 2e-6
    kinds = found.types["da_min_closed"]
    summed = kinds.outward + kinds.back + kinds.transit
    np.testing.assert_allclose(summed, found.flows["da_min_closed"], atol=1e-7 * size)
    assert min(k.min() for k in (kinds.outward, kinds.back, kinds.transit)) >= -1e-7 * size
    scaled = stocks.estimate(*(factor * x for x in world))
    order = np.random.default_rng(seed).permutation(len(start))
    moved = stocks.estimate(
        start[np.ix_(order, order)], end[np.ix_(order, order)], births[order], deaths[order]
    )
    for name, flows in found.flows.items():
        np.testing.assert_allclose(scaled.flows[name], factor * flows, atol=1e-6 * size)
        np.testing.assert_allclose(moved.flows[name], flows[np.ix_(order, order)], atol=1e-6 * size)


@given(worlds())
def test_without_births_and_deaths_time_run_backwards_turns_flows_round(world):
    start, end, _, _ = world
    end = end * start.sum() / end.sum()
    nobody = np.zeros(len(start))
    forth = stocks.estimate(start, end, nobody, nobody)
    back = stocks.estimate(end, start, nobody, nobody)
    assume(max(forth.closed.error, back.closed.error) < 1e-9)
    for name in ("da_min_closed", "da_pb_closed"):
        np.testing.assert_allclose(
            back.flows[name], forth.flows[name].T, atol=1e-6 * start.sum(), err_msg=name
        )


@given(st.integers(0, 500), st.integers(1, 500))
def test_an_interval_holds_the_share_and_narrows_with_more_cases(found, more):
    whole = found + more
    share = found / whole
    for interval in (intervals.wilson, intervals.exact_share):
        one = interval(np.array([found]), np.array([whole]))
        ten = interval(np.array([10 * found]), np.array([10 * whole]))
        assert one.low[0] - 1e-12 <= share <= one.high[0] + 1e-12
        assert ten.high[0] - ten.low[0] < one.high[0] - one.low[0]


@given(
    st.lists(st.tuples(st.integers(1, 50), st.integers(0, 2)), min_size=1, max_size=40),
    st.integers(0, 60),
)
def test_outcomes_and_what_is_open_make_up_the_whole(cases, day):
    time = np.array([float(t) for t, _ in cases])
    way = np.array([w for _, w in cases])
    share, _ = survival.aalen_johansen(time, way, 2).at(day)
    still = survival.kaplan_meier(time, way > 0).at(day)[0]
    assert share.sum() + still == pytest.approx(1)


@given(
    arrays("float64", st.integers(2, 30), elements=st.integers(0, 1000).map(float)),
    st.integers(0, 99),
)
def test_a_weighted_quantile_is_someones_and_weights_may_be_persons(values, seed):
    weight = np.random.default_rng(seed).integers(1, 5, values.size)
    repeated = np.repeat(values, weight)
    for at in (0.2, 0.5, 0.8):
        found = survey.quantile(values, weight.astype("float64"), at)
        assert found in values
        assert found == survey.quantile(repeated, np.ones(repeated.size), at)


@given(
    arrays("float64", 5, elements=st.integers(1, 10**6).map(float)),
    arrays("float64", 5, elements=st.integers(1, 10**6).map(float)),
    arrays("float64", 5, elements=st.floats(0.05, 1)),
)
def test_forward_and_backward_residuals_differ_by_survival(start, end, survival_share):
    found = residual.by_survival(start, end, survival_share)
    np.testing.assert_allclose(found.backward * survival_share, found.forward, atol=1e-6)


@given(arrays("float64", 6, elements=st.integers(-1000, 1000).map(float)))
def test_rounding_keeps_the_sum(values):
    values = np.abs(values) / 7
    whole = fitting.whole_numbers(values)
    assert whole.sum() == round(values.sum())
    assert np.abs(whole - values).max() < 1


def test_a_pair_that_is_not_given_is_unknown():
    table = square(["A", "B"], ["A"], ["B"], [3])
    assert table[0, 1] == 3
    assert np.isnan(table[1, 0])
