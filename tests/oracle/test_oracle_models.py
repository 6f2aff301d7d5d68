"""Regressions, distances, shapes by age, intervals, survival and surveys against R's own."""

import json

import numpy as np
import pandas as pd
from scipy import stats

from oracles import close
from twoway.build import compute
from twoway.methods import ages, intervals, residual, spheres, structure, survey, survival
from twoway.methods.fitting import quasi_independence
from twoway.methods.poisson import distance_decay, regress, symmetry
from twoway.methods.tables import off_diagonal, square, without_diagonal


def off_diagonal_rows(of):
    flows = of.table("input_od")
    return flows[flows["orig"] != flows["dest"]].reset_index(drop=True)


def dummies(values):
    """A column per level but the first in alphabetical order (C locale), as R codes factors."""
    levels = sorted(values.unique())
    return [(level, (values == level).to_numpy("float64")) for level in levels[1:]]


def compare_gravity(of):
    flows = off_diagonal_rows(of)
    coefficients = of.table("output_coefficients").set_index(["model", "term"])
    fits = of.table("output_fit").set_index("model")
    theirs = of.table("output_fitted_residuals")
    assert (theirs[["orig", "dest"]] == flows[["orig", "dest"]]).all(axis=None)
    counts = flows["flow"].to_numpy("float64")
    one = np.ones(len(flows))
    distance, contiguous = np.log(flows["dist"]), flows["contig"].to_numpy("float64")
    sizes = [np.log(flows["orig_pop"]), np.log(flows["dest_pop"])]
    origin, destination = dummies(flows["orig"]), dummies(flows["dest"])
    effects = {
        **{f"orig{level}": column for level, column in origin},
        **{f"dest{level}": column for level, column in destination},
    }
    models = {
        "ppml_basic": {
            "(Intercept)": one,
            "log(orig_pop)": sizes[0],
            "log(dest_pop)": sizes[1],
            "log(dist)": distance,
            "contig": contiguous,
        },
        "ppml_fe": {"(Intercept)": one, **effects, "log(dist)": distance, "contig": contiguous},
        "quasi_independence": {"(Intercept)": one, **effects},
    }
    for model, terms in models.items():
        their = coefficients.loc[model]
        # The longer model of Korea has no contiguity where the package dropped it.
        terms = {t: terms[t] for t in their.index}
        found = regress(counts, np.column_stack(list(terms.values())))
        rel = 1e-5
        close(found.coefficient, their["estimate"], rel=rel, absolute=1e-7, what=model)
        close(found.error, their["se_model"], rel=rel, what=f"{model} se")
        if their["se_hc0"].notna().all():
            close(found.robust, their["se_hc0"], rel=rel, what=f"{model} robust")
        close(found.fitted, theirs[f"{model}_fitted"], rel=1e-6, absolute=1e-4, what=model)
        close(counts / found.fitted, theirs[f"{model}_ratio"], rel=1e-6)
        pearson = (counts - found.fitted) / np.sqrt(found.fitted)
        close(pearson, theirs[f"{model}_pearson"], rel=1e-6, absolute=1e-6)
        expected = fits.loc[model]
        close(found.deviance, expected["deviance"], rel=1e-6)
        close(found.null_deviance, expected["null_deviance"], rel=1e-6)
        close(found.pearson, expected["pearson_x2"], rel=1e-6)
        assert found.freedom == expected["df_resid"]
        close(np.corrcoef(counts, found.fitted)[0, 1] ** 2, expected["cor2"], rel=1e-6)
    compare_tables(flows, theirs, fits)
    compare_residuals(flows, theirs)
    return flows, coefficients


def compare_tables(flows, theirs, fits):
    """Independence, quasi-independence and symmetry, fitted without a regression."""
    areas = sorted({*flows["orig"], *flows["dest"]})
    table = without_diagonal(
        np.nan_to_num(square(areas, flows["orig"], flows["dest"], flows["flow"]))
    )
    fitted = quasi_independence(table)
    expected = table.sum(1)[:, None] * table.sum(0) / table.sum()
    tested = symmetry(table)
    at = [[areas.index(a) for a in flows[c]] for c in ("orig", "dest")]
    # An origin that nobody leaves: R comes near 0 only.
    close(fitted[tuple(at)], theirs["quasi_independence_fitted"], rel=1e-6, absolute=1e-4)
    close(expected[tuple(at)], theirs["independence_fitted"], rel=1e-9)
    relative = structure.relative_intensity(table)
    close(relative[tuple(at)], theirs["independence_ratio"], rel=1e-9)
    close(tested.fitted[tuple(at)], theirs["quasi_symmetry_fitted"], rel=1e-6, absolute=1e-4)
    close(tested.quasi, fits.loc["quasi_symmetry", "deviance"], rel=1e-6)
    close(tested.symmetry, fits.loc["symmetry", "deviance"], rel=1e-6)
    # R counts pairs with both flows 0 in the degrees of freedom; ours does not.
    empty = int((np.triu(table + table.T == 0, 1)).sum())
    assert tested.quasi_freedom + empty == fits.loc["quasi_symmetry", "df_resid"]
    assert tested.symmetry_freedom + empty == fits.loc["symmetry", "df_resid"]


def compare_residuals(flows, theirs):
    """The indicator on the same table: sizes, distance and contiguity."""
    moves = flows.rename(columns={"orig": "origin", "dest": "destination", "flow": "persons"})
    people = flows.drop_duplicates("dest").rename(columns={"dest": "area", "dest_pop": "persons"})
    distance = moves.rename(columns={"dist": "km"})
    links = moves.rename(columns={"contig": "contiguous"})
    found = compute(
        "gravity_residual",
        moves=moves[["origin", "destination", "persons"]],
        population=people[["area", "persons"]],
        distance=distance[["origin", "destination", "km"]],
        links=links[["origin", "destination", "contiguous"]],
    )
    found = found.set_index(["variant", "origin", "destination"])["value"]
    keys = pd.MultiIndex.from_frame(moves[["origin", "destination"]])
    for ours, their in {
        "sizes": "ppml_basic_ratio",
        "sizes_pearson": "ppml_basic_pearson",
    }.items():
        close(found[ours].reindex(keys), theirs[their], rel=1e-6, absolute=1e-6, what=ours)


def test_gravity_korea_2020(case):
    compare_gravity(case("gravity_korea_2020"))


def test_gravity_synth19(case):
    flows, _ = compare_gravity(case("gravity_synth19"))
    # The decay that needs no dummies has the coefficient and the robust error of one that has.
    areas = sorted({*flows["orig"], *flows["dest"]})
    table = np.nan_to_num(square(areas, flows["orig"], flows["dest"], flows["flow"]))
    apart = np.nan_to_num(square(areas, flows["orig"], flows["dest"], flows["dist"]))
    columns = [np.ones(len(flows)), np.log(flows["dist"])]
    for effect in ("orig", "dest"):
        columns += [column for _, column in dummies(flows[effect])]
    slow = regress(flows["flow"], np.column_stack(columns))
    fast = distance_decay(table, np.where(off_diagonal(len(areas)), apart, 0))
    close(fast.elasticity, slow.coefficient[1], rel=1e-8)
    close(fast.robust, slow.robust[1], rel=1e-7)


def test_distances_points(case):
    of = case("distances_points")
    points = of.table("input_points").set_index("id")
    theirs = of.table("output_distances")
    one, two = points.loc[theirs["a"]], points.loc[theirs["b"]]
    ends = [
        one["lat"].to_numpy(),
        one["lon"].to_numpy(),
        two["lat"].to_numpy(),
        two["lon"].to_numpy(),
    ]
    for column, radius in {
        "haversine_m": 6_378_137,
        "haversine_r6371_m": 6_371_000,
        "vincenty_sphere_m": 6_378_137,
    }.items():
        close(spheres.haversine(*ends, radius), theirs[column], absolute=1e-3, what=column)
    ours = [1000 * spheres.geodesic(*map(float, p)) for p in zip(*ends, strict=True)]
    close(ours, theirs["geodesic_wgs84_m"], rel=0, absolute=1e-3)
    given = points.reset_index().rename(
        columns={"id": "area", "lat": "latitude", "lon": "longitude"}
    )
    found = compute("great_circle_distance", places=given)
    found = found.set_index(["variant", "origin", "destination"])["value"]
    pairs = pd.MultiIndex.from_frame(theirs[["a", "b"]])
    geodesic = found["geodesic"].reindex(pairs)
    close(geodesic * 1000, theirs["geodesic_wgs84_m"], rel=0, absolute=1e-3)
    sphere = found["sphere"].reindex(pairs)
    close(sphere * 1000 * 6_378_137 / 6_371_008.8, theirs["haversine_m"], absolute=1e-3)


def test_diversity_permits(case):
    of = case("diversity_permits")
    counts = of.table("input_counts").set_index("row")
    theirs = of.table("output_diversity").set_index("row").loc[counts.index]
    spread = counts.reset_index().melt("row", var_name="category", value_name="count")
    spread = spread.rename(columns={"row": "origin"})

    def of_each(name, variant):
        found = compute(name, spread=spread)
        found = found[found["variant"] == variant].set_index("origin")["value"]
        return found.reindex(counts.index).to_numpy()

    close(of_each("flow_hhi", "plain"), theirs["hhi"])
    close(of_each("flow_hhi", "effective"), theirs["inverse_simpson"])
    close(1 - of_each("flow_hhi", "plain"), theirs["simpson_1_minus_D"], absolute=1e-12)
    possible = np.log(counts.shape[1])
    close(of_each("flow_entropy", "possible") * possible, theirs["shannon_nat"], absolute=1e-12)
    close(possible - of_each("flow_theil", "total"), theirs["shannon_nat"], absolute=1e-9)
    close(of_each("flow_entropy", "seen"), theirs["pielou"], absolute=1e-12)
    rows = counts.to_numpy("float64")
    close([structure.entropy(r) / np.log(2) for r in rows], theirs["shannon_base2"], absolute=1e-12)
    close((rows > 0).sum(1), theirs["richness"], rel=0)
    equal = np.ones(rows.shape[1])
    close([100 * survey.gini(r, equal) for r in rows], theirs["gini_laeken"], absolute=1e-9)


def test_mig_matrix_synth19(case):
    of = case("mig_matrix_synth19")
    flows = of.table("input_od")
    areas = list(of.matrix("output_matrix_2020").index)
    now = flows[flows["year"] == 2020]
    close(
        square(areas, now["orig"], now["dest"], now["flow"]), of.values("output_matrix_2020"), rel=0
    )
    layers = [
        square(areas, f["orig"], f["dest"], f["flow"]) for _, f in flows.groupby("year", sort=True)
    ]
    close(np.stack(layers, 2), of.array("output_array_years"), rel=0)


# What the package sums around the peak: its age is a row number there, so that a schedule from age
# 0 is taken a year too low; and it looks for the peak among infants too.
def as_rows(age, rate, peak_age):
    row = int(np.flatnonzero(age == peak_age)[0]) if age[0] > 0 else int(peak_age) - 1
    return 100 * rate[max(row - 5, 0) : row + 6].sum()


def compare_profile(age, rate, theirs):
    found = ages.profile(age, rate)
    close(found.level, theirs["gmr"], rel=1e-10)
    if theirs["peak_age"] >= 15:
        close(found.peak, theirs["peak_mi"], rel=1e-10)
        close(found.peak_age, theirs["peak_age"], rel=0)
    breadth = as_rows(age, rate, theirs["peak_age"])
    close(breadth, theirs["peak_breadth"], rel=1e-10)
    close(breadth / rate.sum(), theirs["peak_share"], rel=1e-10)
    close(found.rises, theirs["murc"], rel=0)
    close(found.falls, theirs["mdrc"], rel=0)
    close(found.asymmetry, theirs["asymmetry"], rel=1e-10)
    # Ours is centred: eleven ages, the peak in their middle.
    middle = np.abs(age - found.peak_age) <= 5
    close(found.breadth, 100 * rate[middle].sum(), rel=1e-12)


def compare_shape(parameters, theirs):
    names = ("a1", "alpha1", "a2", "alpha2", "mu2", "lambda2")
    found = ages.shape(**{n: parameters[n] for n in names})
    close(found.peaking, theirs["peaking"], rel=1e-10)
    close(found.child_dependency, theirs["child_dependency"], rel=1e-10)
    close(found.labour_dependency, theirs["labor_dependency"], rel=1e-10)
    close(found.labour_asymmetry, theirs["labor_asymmetry"], rel=1e-10)
    close(found.regularity, theirs["regularity"], rel=1e-10)


def test_age_profile(case):
    of = case("age_profile")
    theirs = of.table("output_index_age")
    for sample, rows in of.table("input_ipumsi_age").groupby("sample"):
        rate = (rows["migrants"] / rows["population"]).to_numpy()
        their = theirs[theirs["sample"] == sample].set_index("measure")["value"]
        compare_profile(rows["age"].to_numpy(), rate, their)
    shapes = of.table("output_index_age_rc")
    for (abb, sex), rows in of.table("input_rc_un").groupby(["schedule_abb", "sex"]):
        their = shapes[shapes["schedule"] == f"{abb} {sex}"].set_index("measure")["value"]
        compare_shape(rows.set_index("param")["value"], their)


def test_age_profile_synth(case):
    of = case("age_profile_synth")
    rows = of.table("input_age")
    their = of.table("output_index_age").set_index("measure")["value"]
    compare_profile(rows["age"].to_numpy(), rows["mi"].to_numpy(), their)
    parameters = of.table("input_rc").set_index("param")["value"]
    compare_shape(parameters, of.table("output_index_age_rc").set_index("measure")["value"])


def compare_survival(rows, theirs, start, end, ratio):
    found = residual.by_survival(rows[start], rows[end], rows[ratio])
    for ours, their in (
        (found.forward, "net_forward"),
        (found.backward, "net_reverse"),
        (found.average, "net_average"),
    ):
        close(ours, theirs[their], rel=1e-12, absolute=1e-9, what=their)
    return found


def test_net_survival_ratio(case):
    of = case("net_survival_ratio")
    bombay = of.table("output_bombay")
    found = compare_survival(bombay, bombay, "pop_1941", "pop_1951", "sr")
    printed = case("published_net_migration").table("printed_bombay_1951")
    close(found.forward, printed["net_printed"][: len(bombay)], rel=0, absolute=0.7)
    alabama = of.table("output_alabama_white_male")
    compare_survival(alabama, alabama, "pop_1960", "pop_1970", "us_census_sr")
    manila = of.table("output_manila_children")
    known = manila["pop_1960"].notna()
    whole = compare_survival(manila[known], manila[known], "pop_1960", "pop_1970", "phl_census_sr")
    age = 5.0 * np.arange(len(manila))
    for ours, their in ((whole.forward, "net_forward"), (whole.backward, "net_reverse")):
        young = residual.children(np.r_[0, 0, ours], manila["pop_1970"].to_numpy("float64"), age)
        close(young, manila[their][:2], rel=1e-9, what=their)
    vital = of.table("output_vital")
    net = residual.by_vital_events(
        *(vital[c] for c in ("pop_1960", "pop_1970", "births", "deaths"))
    )
    close(net, vital["net"], rel=1e-12)


def test_net_survival_synth(case):
    of = case("net_survival_synth")
    rows, theirs = of.table("input_sr"), of.table("output_sr")
    found = compare_survival(rows, theirs, "pop0", "pop1", "sr")
    close(rows["sr"] * rows["pop0"], theirs["pop1_forward"], rel=1e-12)
    close(rows["pop1"] / rows["sr"], theirs["pop0_reverse"], rel=1e-12)
    with_children = of.table("output_sr_children")
    for ours, their in ((found.forward, "net_forward"), (found.backward, "net_reverse")):
        young = residual.children(ours, rows["pop1"], rows["age"])
        close(young, with_children[their][:2], rel=1e-10)
    # The indicator says the same, cohort by cohort.
    cohorts = rows.rename(columns={"pop0": "start", "pop1": "end", "sr": "survival"})
    indicator = compute("flow_residual_net", cohorts=cohorts.assign(area="X"))
    forward = indicator[indicator["variant"] == "forward"].sort_values("age")["value"]
    close(forward, theirs["net_forward"], rel=1e-12)


def test_rates_ci(case):
    of = case("rates_ci")
    theirs = of.table("output_intervals")
    found, of_all = theirs["x"].to_numpy(), theirs["n"].to_numpy()
    for interval, name in (
        (intervals.wilson(found, of_all), "wilson"),
        (intervals.exact_share(found, of_all), "exact"),
        (intervals.exact_rate(found, of_all), "poisson"),
    ):
        # R's root finder leaves up to 1.2e-4 of an event; ours is checked against the definition.
        slack = 1.3e-4 / of_all if name == "poisson" else 1e-12
        rel = 1e-5 if name == "poisson" else 1e-7
        close(interval.low, theirs[f"{name}_low"], rel=rel, absolute=slack, what=name)
        close(interval.high, theirs[f"{name}_high"], rel=rel, absolute=slack, what=name)
    rate = intervals.exact_rate(found, of_all)
    some = found > 0
    close(stats.poisson.sf(found[some] - 1, (rate.low * of_all)[some]), 0.025 + 0 * found[some])
    close(stats.poisson.cdf(found, rate.high * of_all), 0.025 + 0 * found)
    for row in of.table("output_two_sample").itertuples():
        at = [row.a - 1, row.b - 1]
        tested = intervals.difference(tuple(found[at]), tuple(of_all[at]))
        ours = [tested.difference, tested.low, tested.high, tested.chi_square, tested.p]
        close(ours, [row.diff, row.ci_low, row.ci_high, row.chisq, row.p], rel=1e-7, absolute=1e-12)
        close(tested.fisher_p, row.fisher_p, rel=1e-7, absolute=1e-12)


def test_complaint_survival(case):
    of = case("complaint_survival")
    cases = of.table("input_cases")
    time = cases["time"].to_numpy("float64")
    ended = cases["status"].to_numpy() == 1
    group = cases["group"].to_numpy("str")
    curves = {"all": survival.kaplan_meier(time, ended)}
    for name in np.unique(group):
        curves[f"group={name}"] = survival.kaplan_meier(time[group == name], ended[group == name])
    km, table = of.table("output_km"), of.table("output_km_table").set_index("group")
    for name, curve in curves.items():
        their = km[km["group"].isin([name, name.removeprefix("group=")])]
        for ours, column in (
            (curve.time, "time"),
            (curve.at_risk, "n_risk"),
            (curve.ended, "n_event"),
            (curve.censored, "n_censor"),
            (curve.share, "survival"),
            (curve.error, "std_err"),
            (curve.low, "lower"),
            (curve.high, "upper"),
        ):
            close(ours, their[column], rel=1e-8, absolute=1e-12, what=f"{name} {column}")
        row = table.loc[name]
        close(curve.restricted_mean(180), [row["rmean"], row["se(rmean)"]], rel=1e-8)
        close(curve.quantile(0.5), [row["median"], row["0.95LCL"], row["0.95UCL"]], rel=1e-8)
    for row in of.table("output_quantiles").itertuples():
        close(curves["all"].quantile(row.prob), [row.time, row.lower, row.upper], rel=1e-8)
    tests = json.loads((of.folder / "output_tests.json").read_text("utf-8"))
    ranked = survival.log_rank(time, ended, group)
    close(ranked.chi_square, tests["logrank"]["chisq"], rel=1e-8)
    close(ranked.observed, tests["logrank"]["observed"], rel=1e-8)
    close(ranked.expected, tests["logrank"]["expected"], rel=1e-8)
    early = survival.log_rank(time, ended, group, rho=1)
    close(early.chi_square, tests["peto_wilcoxon_rho1"]["chisq"], rel=1e-8)
    close(ended.sum() / time.sum(), tests["resolved_rate_per_person_day"], rel=1e-8)
    share, low, high = curves["all"].at(90)
    within = tests["resolved_within_90"]
    close(
        [1 - share, 1 - high, 1 - low], [within["km"], within["lower"], within["upper"]], rel=1e-8
    )
    features = np.stack([group == "authority", group == "employer"], 1).astype("float64")
    efron = survival.proportional_hazards(time, ended, features)
    close(efron.coefficient, list(tests["cox_efron"]["coef"].values()), rel=1e-8)
    close(efron.error, list(tests["cox_efron"]["se"].values()), rel=1e-8)
    close(efron.likelihood, tests["cox_efron"]["loglik"], rel=1e-8)
    breslow = survival.proportional_hazards(time, ended, features, efron=False)
    close(breslow.coefficient, list(tests["cox_breslow"]["coef"].values()), rel=1e-8)
    incidence = survival.aalen_johansen(time, cases["outcome"].to_numpy(), 2)
    for row in of.table("output_cumulative_incidence").itertuples():
        share, error = incidence.at(row.time)
        close(share, [row.resolved, row.withdrawn], rel=1e-8)
        close(1 - share.sum(), row.state_censor, rel=1e-8)
        close(error, [row.se_resolved, row.se_withdrawn], rel=1e-8)


def test_recruitment_cost_survey(case):
    of = case("recruitment_cost_survey")
    rows = of.table("input_survey")
    months = (rows["cost"] / rows["earnings_month"]).to_numpy()
    weight = rows["weight"].to_numpy()
    design = survey.Design.of(weight, rows["stratum"].to_numpy("str"), rows["psu"].to_numpy("str"))
    theirs = of.table("output_design").set_index("statistic")
    # Theirs are normal intervals for means and ratios; what we tell is by Student's t.
    mean = survey.mean(months, design, freedom=np.inf)
    ratio = survey.ratio_of_totals(
        rows["cost"].to_numpy(), rows["earnings_month"].to_numpy(), design, freedom=np.inf
    )
    for ours, name in ((mean, "mean"), (ratio, "ratio_of_means")):
        their = theirs.loc[name]
        close(ours.value, their["estimate"], rel=1e-9)
        close(ours.error, their["se"], rel=1e-6)
        close([ours.low, ours.high], [their["ci_low"], their["ci_high"]], rel=1e-6)
    for name, their in theirs[theirs.index.str.startswith("q")].iterrows():
        ours = survey.quantile_with_interval(months, design, int(name[1:]) / 100)
        close(ours.value, their["estimate"], rel=1e-9, what=name)
        close([ours.low, ours.high], [their["ci_low"], their["ci_high"]], rel=1e-4, what=name)
        close(ours.error, their["se"], rel=1e-4, what=name)
    for row in of.table("output_by_corridor").itertuples():
        inside = (rows["corridor"] == row.corridor).to_numpy()
        ours = survey.mean(months, design, inside)
        close(ours.value, row.mean, rel=1e-9)
        close(ours.error, row.se, rel=1e-6)
        close(survey.quantile(months[inside], weight[inside], 0.5), row.median, rel=1e-9)
    scalars = of.table("output_scalars").set_index("statistic")["value"]
    close(mean.value, scalars["weighted_mean"])
    close(ratio.value, scalars["mean_cost_over_mean_earnings"])
    close(100 * survey.gini(months, weight), scalars["gini_laeken"])
    close(survey.effective_size(weight), scalars["kish_ess"])
    spread = (weight * (months - mean.value) ** 2).sum() / (weight.sum() - 1)
    close(spread, scalars["weighted_var_hmisc"])
    for above in (1, 3):
        share = survey.mean((months > above).astype("float64"), design).value
        close(share, scalars[f"share_rci_gt_{above}"])
    compare_replicates(of, months)
    # Hmisc interpolates between persons: ours is the person at or next to its figure.
    ordered = np.sort(months)
    for row in of.table("output_weighted_quantiles_hmisc").itertuples():
        at = int(np.searchsorted(ordered, survey.quantile(months, weight, row.prob)))
        assert ordered[max(at - 1, 0)] - 1e-9 <= row.value <= ordered[at + 1] + 1e-9


def compare_replicates(of, months):
    replicates = of.table("input_replicate_weights").to_numpy("float64")
    theirs = of.table("output_bootstrap_replicates")
    summary = of.table("output_bootstrap").set_index("statistic")
    draws = {
        "mean": [float((months * w).sum() / w.sum()) for w in replicates.T],
        "q50": [survey.quantile(months, w, 0.5) for w in replicates.T],
        "q80": [survey.quantile(months, w, 0.8) for w in replicates.T],
    }
    for name, values in draws.items():
        close(values, theirs[name], rel=1e-9, what=name)
        found = survey.bootstrap(np.array(values), 0.0)
        their = summary.loc[name]
        close(found.error, their["boot_se"], rel=1e-6)
        close([found.low, found.high], [their["perc_low"], their["perc_high"]], rel=1e-4)
