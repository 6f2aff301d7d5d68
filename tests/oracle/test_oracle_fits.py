"""Tables fitted to margins and to net totals."""

import numpy as np

from oracles import close
from twoway.methods import fitting, stocks, structure
from twoway.methods.fitting import Margin, along, fit
from twoway.methods.tables import net_of, without_diagonal

# The packages stop when parameters or cells change by 1e-5 or 1e-6.
EARLY = {"rel": 1e-6, "absolute": 1e-4}


def two_margins(of, name="input_m", rows=True, columns=True):
    seed = of.values(name)
    margins = []
    if rows:
        margins.append(along(seed.shape, (0,), of.values("input_row_tot")))
    if columns:
        margins.append(along(seed.shape, (1,), of.values("input_col_tot")))
    return fit(seed, *margins)


def test_ipf_examples__ipf2_3x3_zero(case):
    of = case("ipf_examples/ipf2_3x3_zero")
    found = two_margins(of)
    assert found.error <= fitting.TOLERANCE
    close(found.values, of.values("output_mu"), **EARLY)


def test_ipf_examples__ipf2_flat(case):
    of = case("ipf_examples/ipf2_flat")
    close(two_margins(of).values, of.values("output_mu"), **EARLY)


def test_ipf_examples__ipf2_rowonly(case):
    of = case("ipf_examples/ipf2_rowonly")
    close(two_margins(of, columns=False).values, of.values("output_mu"), **EARLY)


def test_ipf_examples__ipf2_tight(case):
    of = case("ipf_examples/ipf2_tight")
    close(two_margins(of).values, of.values("output_mu"), rel=1e-9)


def test_ipf_examples__ipf2_willekens(case):
    of = case("ipf_examples/ipf2_willekens")
    close(two_margins(of).values, of.values("output_mu"), **EARLY)


def test_ipf_examples__ipf2_block(case):
    of = case("ipf_examples/ipf2_block")
    blocks = of.values("input_block")
    numbers, labels = np.unique(blocks, return_inverse=True)
    # Blocks are numbered down the columns of the table of their totals.
    totals = of.values("input_block_tot").T.ravel()
    assert (numbers == np.arange(1, totals.size + 1)).all()
    seed = np.ones(blocks.shape)
    found = fit(
        seed,
        along(seed.shape, (0,), of.values("input_row_tot")),
        along(seed.shape, (1,), of.values("input_col_tot")),
        Margin(labels.reshape(blocks.shape), totals),
    )
    close(found.values, of.values("output_mu"), **EARLY)


def test_ipf_examples__ipf2_stripe(case):
    of = case("ipf_examples/ipf2_stripe")
    stripes = of.values("input_stripe")
    labels = np.unique(stripes, return_inverse=True)[1].reshape(stripes.shape)
    totals = of.values("input_stripe_tot").ravel()
    seed = np.ones(stripes.shape)
    rows = along(seed.shape, (0,), of.values("input_row_tot"))
    close(fit(seed, rows, Margin(labels, totals)).values, of.values("output_mu"), **EARLY)


def test_ipf_examples__block_matrix(case):
    # A table of blocks is totals looked up by block: rows of blocks and columns of blocks.
    of = case("ipf_examples/block_matrix")
    sizes = of.values("input_b").astype(int)
    kind = np.repeat(np.arange(sizes.size), sizes)
    values = of.values("input_x").reshape(sizes.size, sizes.size, order="F")
    close(values[np.ix_(kind, kind)], of.values("output"), rel=0)


def compare_multiplicative(of, fitted):
    """The fitted table, and the package's factors: ours are the seed times the same factors."""
    close(fitted, of.values("output_n"), **EARLY)
    factors = of.table("output_theta")["value"].to_numpy()
    n = len(fitted)
    assert factors.size == 2 * n
    product = np.outer(factors[:n], factors[n:])
    seed = of.values("input_m") if fitted.ndim == 2 else of.array("input_m")
    product = product if fitted.ndim == 2 else product[:, :, None]
    close(fitted, seed * product, **EARLY)


def test_ipf_examples__cm2_4x4(case):
    of = case("ipf_examples/cm2_4x4")
    compare_multiplicative(of, two_margins(of).values)


def test_ipf_examples__cm2_willekens(case):
    of = case("ipf_examples/cm2_willekens")
    compare_multiplicative(of, two_margins(of).values)


def compare_cube(of):
    seed = of.array("input_m")
    found = fit(
        seed,
        along(seed.shape, (0,), of.values("input_row_tot")),
        along(seed.shape, (1,), of.values("input_col_tot")),
    ).values
    close(found, of.array("output_n"), **EARLY)


def test_ipf_examples__cm3_two(case):
    compare_cube(case("ipf_examples/cm3_two"))


def test_ipf_examples__cm3_three(case):
    compare_cube(case("ipf_examples/cm3_three"))


def sides(of):
    """Margins by origin and birthplace, and by destination and birthplace."""
    rows, columns = of.values("input_row_tot"), of.values("input_col_tot").T
    n = len(rows)
    seed = of.array("input_m") if (of.folder / "input_m.csv").exists() else np.ones((n, n, n))
    return seed, along(seed.shape, (0, 2), rows), along(seed.shape, (1, 2), columns)


def test_ipf_examples__ipf3_dr2013(case):
    of = case("ipf_examples/ipf3_dr2013")
    close(fit(*sides(of)).values, of.array("output_mu"), **EARLY)


def test_ipf_examples__ipf3_dr2013_offset(case):
    of = case("ipf_examples/ipf3_dr2013_offset")
    close(fit(*sides(of)).values, of.array("output_mu"), **EARLY)


def stayers(of, seed=None):
    """Flows by birthplace with as many stayers as can be, these on the diagonal."""
    before, after = of.values("input_row_tot").T, of.values("input_col_tot")
    nobody = np.zeros_like(before)
    account = stocks.Account(before, after, nobody, nobody)
    flows = stocks.by_birthplace(*stocks.least_movement(account), seed)
    for area in range(len(before)):
        flows[area, area, :] = np.minimum(before, after)[:, area]
    return flows


def test_ipf_examples__ipf3_qi_dr2013(case):
    of = case("ipf_examples/ipf3_qi_dr2013")
    close(stayers(of), of.array("output_mu"), rel=0, absolute=1e-4)


def test_ipf_examples__ipf3_qi_dr2013_nospeed(case):
    # The package fits stayers as margins of their own, sweep by sweep; 500 sweeps do not bring it to
    # rest. The same sweeps give the same table, and go on towards ours, which takes none.
    of = case("ipf_examples/ipf3_qi_dr2013_nospeed")
    assert of.scalars()["returned_scalars"]["it"] == 500
    rows, columns = of.values("input_row_tot"), of.values("input_col_tot").T
    stay = np.minimum(rows, columns)
    ours = stayers(of)
    flows = np.ones((4, 4, 4))
    off = []
    for sweep in range(1, 2001):
        flows *= (rows / np.maximum(flows.sum(1), 1e-300))[:, None, :]
        flows *= (columns / np.maximum(flows.sum(0), 1e-300))[None, :, :]
        flows[np.arange(4), np.arange(4), :] = stay
        off.append(np.abs(flows - ours).max())
        if sweep == 500:
            close(flows, of.array("output_mu"), **EARLY)
    assert off[1999] < off[499] < off[99]


def test_ipf_examples__ipf3_qi_dr2013_offset(case):
    of = case("ipf_examples/ipf3_qi_dr2013_offset")
    close(stayers(of, of.array("input_m")), of.array("output_mu"), **EARLY)


def test_ipf_examples__ipf3_qi_imr(case):
    of = case("ipf_examples/ipf3_qi_imr")
    close(stayers(of), of.array("output_mu"), **EARLY)


def test_ipf_examples__ipf3_qi_imr_distance(case):
    of = case("ipf_examples/ipf3_qi_imr_distance")
    close(stayers(of, of.array("input_m")), of.array("output_mu"), **EARLY)


def test_ipf_examples__rescale_integer_sum(case):
    of = case("ipf_examples/rescale_integer_sum")
    close(fitting.whole_numbers(of.values("input_x"), 100), of.values("output"), rel=0)


def test_ipf_examples__rescale_net_integer(case):
    of = case("ipf_examples/rescale_net_integer")
    net = fitting.balanced_nets(of.values("input_x"))
    side = int(np.maximum(net, 0).sum())
    gains, losses = (fitting.whole_numbers(np.maximum(x, 0), side) for x in (net, -net))
    close(gains - losses, of.values("output"), rel=0)


def test_ipf_examples__rescale_net_noswitch(case):
    of = case("ipf_examples/rescale_net_noswitch")
    close(fitting.balanced_nets(of.values("input_x")), of.values("output"), rel=1e-12)


def test_ipf_examples__rescale_net_switch(case):
    of = case("ipf_examples/rescale_net_switch")
    ours = fitting.balanced_nets(of.values("input_x"), keep_signs=False)
    close(ours, of.values("output"), rel=1e-12)


def test_ipf_examples__sum_net(case):
    of = case("ipf_examples/sum_net")
    close(net_of(of.values("input_m")), of.table("output")["value"], rel=0)


def test_ipf_examples__sum_od_drop(case):
    of = case("ipf_examples/sum_od_drop")
    summed = without_diagonal(of.array("input_x").sum(2))
    theirs = of.values("output")
    close(summed, theirs[:-1, :-1], rel=0)
    close(summed.sum(1), theirs[:-1, -1], rel=0)


def compare_components(of, counts, theirs):
    """Components in the package's layout: margins beside the cells, the total in the corner."""
    found = structure.components(counts)
    for axes, effect in found.items():
        at = tuple(slice(None, -1) if a in axes else -1 for a in range(counts.ndim))
        close(effect, theirs[at], rel=1e-7, what=str(axes))


def layered(of, name):
    """A long table with "Sum" among the labels, as an array with the sums last."""
    long = of.table(name)
    axes = [c for c in long if c != "value"]
    labels = [[v for v in long[a].unique() if v != "Sum"] + ["Sum"] for a in axes]
    filled = np.full([len(x) for x in labels], np.nan)
    for row in long.itertuples(index=False):
        filled[tuple(x.index(v) for x, v in zip(labels, row, strict=False))] = row[-1]
    return filled


def test_ipf_examples__multi_comp_4x4(case):
    of = case("ipf_examples/multi_comp_4x4")
    compare_components(of, of.values("input_m"), of.values("output"))


def test_ipf_examples__multi_comp2_2x2x2(case):
    of = case("ipf_examples/multi_comp2_2x2x2")
    compare_layers(of)


def compare_layers(of):
    """Two axes within each layer: the package leaves the sums over layers out."""
    counts, theirs = of.array("input_m"), layered(of, "output")
    for layer in range(counts.shape[2]):
        compare_components(of, counts[:, :, layer], theirs[:, :, layer])


def test_multicomp_italy_age(case):
    compare_layers(case("multicomp_italy_age/d3"))


def test_multicomp_synth__d3(case):
    compare_layers(case("multicomp_synth/d3"))


def test_multicomp_synth__od(case):
    of = case("multicomp_synth/od")
    compare_components(of, of.values("input_m"), of.values("output"))


def test_multicomp_synth__od_zero_diag(case):
    of = case("multicomp_synth/od_zero_diag")
    compare_components(of, of.values("input_m"), of.values("output"))


def test_multicomp_italy_1970(case):
    of = case("multicomp_italy_1970/od")
    compare_components(of, of.values("input_m"), of.values("output"))


def test_multicomp_italy_2000(case):
    of = case("multicomp_italy_2000/od")
    compare_components(of, of.values("input_m"), of.values("output"))


def test_net_constrained__cm_net_16(case):
    compare_nets(case("net_constrained/cm_net_16"))


def test_net_constrained__cm_net_od(case):
    compare_nets(case("net_constrained/cm_net_od"))


def test_net_constrained__cm_net_tot_16(case):
    compare_nets(case("net_constrained/cm_net_tot_16"), total=200)


def test_net_constrained__cm_net_tot_od(case):
    compare_nets(case("net_constrained/cm_net_tot_od"), total=600)


def compare_nets(of, total=None, **tolerance):
    prior, net = of.values("input_m"), of.values("input_net_tot")
    flows = fitting.to_net_totals(prior, net, total)
    close(net_of(flows), net, rel=1e-9, absolute=1e-9)
    close(flows, of.values("output_n"), **(tolerance or EARLY))
    if total is not None:
        close(flows.sum(), total)


def test_net_constrained__net_matrix_entropy_1(case):
    compare_nets(case("net_constrained/net_matrix_entropy_1"), rel=0, absolute=1e-3)


def test_net_constrained__net_matrix_entropy_2(case):
    compare_nets(case("net_constrained/net_matrix_entropy_2"), rel=0, absolute=1e-3)


def test_net_constrained__net_matrix_ipf_1(case):
    compare_nets(case("net_constrained/net_matrix_ipf_1"), rel=0, absolute=1e-2)


def test_net_constrained__net_matrix_ipf_2(case):
    compare_nets(case("net_constrained/net_matrix_ipf_2"), rel=0, absolute=1e-2)


def test_net_constrained__net_matrix_ipf_tight(case):
    compare_nets(case("net_constrained/net_matrix_ipf_tight"), rel=0, absolute=1e-7)


def test_net_constrained__net_matrix_ipf_tight2(case):
    compare_nets(case("net_constrained/net_matrix_ipf_tight2"), rel=0, absolute=1e-7)


def compare_net_totals(of, tolerance):
    """The package's own table meets the nets, and never changes the prior less than ours."""
    prior, net = of.values("input_m"), of.values("input_net_tot")
    theirs = without_diagonal(of.values("output_n"))
    close(net_of(theirs), net, rel=0, absolute=tolerance)
    least = fitting.to_net_totals_absolute(prior, net)
    assert least <= np.abs(theirs - prior).sum() + 1e-6
    squares = fitting.to_net_totals_squares(prior, net)
    close(net_of(squares), net, rel=1e-9, absolute=1e-9)
    assert squares.min() >= 0
    assert ((squares - prior) ** 2).sum() <= ((theirs - prior) ** 2).sum() + 1e-6
    assert least <= np.abs(squares - prior).sum() + 1e-6


def test_net_constrained__net_matrix_lp_1(case):
    compare_net_totals(case("net_constrained/net_matrix_lp_1"), 1e-9)


def test_net_constrained__net_matrix_lp_2(case):
    compare_net_totals(case("net_constrained/net_matrix_lp_2"), 1e-9)


def test_net_constrained__net_matrix_optim_1(case):
    compare_net_totals(case("net_constrained/net_matrix_optim_1"), 1e-2)


def test_net_constrained__net_matrix_optim_2(case):
    compare_net_totals(case("net_constrained/net_matrix_optim_2"), 1e-2)
