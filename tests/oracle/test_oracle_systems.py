"""Indices of whole systems, called as anybody calls them: `compute(name, moves=...)`."""

import numpy as np
import pandas as pd

from oracles import close
from twoway.build import compute


def moves_of(matrix):
    """A matrix with a row per origin, as moves; the diagonal is left out."""
    names = [f"R{n + 1}" for n in range(len(matrix))]
    rows, columns = np.nonzero(~np.eye(len(matrix), dtype=bool))
    return pd.DataFrame(
        {
            "period": YEAR,
            "origin": [names[r] for r in rows],
            "destination": [names[c] for c in columns],
            "persons": np.asarray(matrix, dtype="float64")[rows, columns],
        }
    )


YEAR = pd.Timestamp("2000-01-01")


class Computed:
    """Values by year, each indicator computed once for all years."""

    def __init__(self, **frames):
        self.frames = frames
        self.done = {}

    def of(self, name, variant=None, year=YEAR, frame="moves", **further):
        if (name, *further) not in self.done:
            taken = {frame: self.frames[frame]}
            if name in WITH_RESIDENTS:
                taken["population"] = self.frames["population"]
            self.done[(name, *further)] = compute(name, **taken, **further)
        found = self.done[(name, *further)]
        found = found[found["period"] == year]
        if variant is not None:
            found = found[found["variant"] == variant]
        assert len(found) == 1
        return float(found["value"].iloc[0])


WITH_RESIDENTS = ("aggregate_net_migration_rate", "crude_migration_intensity", "courgeau_k")


def system_values(computed, year=YEAR):
    """Every measure of a system, under the names of the packages' outputs."""

    def of(name, variant=None):
        return computed.of(name, variant, year)

    found = {
        "connectivity": of("connectivity_index", "share"),
        "inequality_equal": of("inequality_index", "equal"),
        "gini_total": of("gini_flows", "corrected"),
        "gini_total_uncorrected": of("gini_flows", "total"),
        "gini_row": of("gini_flows", "rows"),
        "gini_col": of("gini_flows", "columns"),
        "gini_row_std": 100 * of("gini_flows", "rows_share"),
        "gini_col_std": 100 * of("gini_flows", "columns_share"),
        "gini_exchange": of("exchange_gini", "exchange"),
        "gini_exchange_std": 100 * of("exchange_gini", "share"),
        "acv_in": of("aggregate_variation", "in"),
        "acv_out": of("aggregate_variation", "out"),
        "acv": of("aggregate_variation", "both"),
        "effectiveness": of("system_effectiveness"),
    }
    if "population" in computed.frames:
        residents = {k: computed.frames[k] for k in ("moves", "population")}
        for name in ("system_preference", "system_velocity"):
            if name not in computed.done:
                computed.done[name] = compute(name, **residents).set_index("period")["value"]
        found |= {
            "anmr": of("aggregate_net_migration_rate"),
            "cmp": of("crude_migration_intensity"),
            "courgeau_k": of("courgeau_k"),
            "preference": computed.done["system_preference"][year],
            "velocity": computed.done["system_velocity"][year],
        }
    return found


# Of these the package departs from the literature (methods, C2, C5, C6): the literature's figures
# are compared instead, where they are.
DIFFERS = {
    "inequality_equal": "a count of movers: ours times M",
    "inequality_weighted": "an expectation that does not keep the margins",
    "weighted_gini_out": "weighs out-fields by arrivals, over n",
    "weighted_gini_in": "weighs in-fields by departures, over n",
    "weighted_gini_mean": "both",
}


def compare_indices(ours, theirs, total, empty=()):
    """Compare with migration.indices; shares that it gives in percent are so in ours."""
    for measure, their in theirs.items():
        if measure in empty:
            continue
        if measure == "inequality_equal":
            close(ours[measure] * total, their, what=measure)
        elif measure not in DIFFERS:
            close(ours[measure], their, what=measure)


def compare_regions(moves, theirs):
    """Compare fields and margins region by region, in the order of the file."""
    order = [f"R{n + 1}" for n in range(len(theirs))]

    def by_area(name):
        return compute(name, moves=moves).set_index("area")["value"].reindex(order)

    if "gini_out" in theirs:
        for side in ("out", "in"):
            their = theirs[f"gini_{side}"]
            ours = by_area(f"gini_field_{side}")
            # Where nothing leaves or enters the package divides 0 by 0 into 0 or NaN: ours is NULL.
            some = ours.notna().to_numpy()
            close(ours[some], their[some], what=f"gini_{side}")
    if "out_mig" in theirs:
        for ours, their in MARGINS.items():
            close(by_area(ours), theirs[their], what=ours)


MARGINS = {"out_flow": "out_mig", "in_flow": "in_mig", "gross_flow": "turn", "net_flow": "net"}


def compare_matrix_case(case, name, empty=()):
    of = case(name)
    matrix = of.matrix("input_matrix").to_numpy()
    moves = moves_of(matrix)
    theirs = of.table("output_migration_indices").set_index("measure")["value"].to_dict()
    ours = system_values(Computed(moves=moves))
    compare_indices(ours, theirs, moves["persons"].sum(), empty)
    compare_regions(moves, of.table("output_migration_indices_by_region"))
    # R1, G1 or 1, as the file calls it: the number tells.
    sums = of.table("output_sum_region")
    sums.index = "R" + sums["region"].astype("str").str.extract(r"(\d+)")[0]
    compare_regions(moves, sums.reindex([f"R{n + 1}" for n in range(len(matrix))]))


def test_idx_hyp1(case):
    compare_matrix_case(case, "idx_hyp1")


def test_idx_hyp2(case):
    compare_matrix_case(case, "idx_hyp2")


def test_idx_synth6(case):
    compare_matrix_case(case, "idx_synth6")


def test_idx_synth6_emptyrow(case):
    # Nobody leaves G3: the package returns NaN there, ours weighs it 0.
    compare_matrix_case(case, "idx_synth6_emptyrow", empty=("acv_out", "acv"))
    moves = moves_of(case("idx_synth6_emptyrow").matrix("input_matrix").to_numpy())
    assert not np.isnan(Computed(moves=moves).of("aggregate_variation", "both"))
    nobody = compute("gini_field_out", moves=moves).set_index("area").loc["R3"]
    assert (nobody["reason"], np.isnan(nobody["value"])) == ("zero_denominator", True)


def test_idx_worldstock_2000(case):
    of = case("idx_worldstock_2000")
    moves = moves_of(of.matrix("input_matrix").to_numpy())
    theirs = of.table("output_migration_indices").set_index("measure")["value"].to_dict()
    ours = system_values(Computed(moves=moves))
    compare_indices(ours, theirs, moves["persons"].sum())
    compare_regions(moves, of.table("output_migration_indices_by_region"))


DISTANCES = ("dist_a", "dist_b", "dist_cent", "dist_min", "dist_pw")


def compare_long_case(case, name):
    of = case(name)
    flows = of.table("input_od")
    flows["period"] = pd.to_datetime(
        flows["year"].astype("str") if "year" in flows else "2000", format="%Y"
    )
    flows = flows.rename(columns={"orig": "origin", "dest": "destination", "flow": "persons"})
    apart = flows[flows["origin"] != flows["destination"]]
    moves = apart[["period", "origin", "destination", "persons"]]
    frames = {"moves": moves, "spread": _spread(moves)}
    if "dest_pop" in flows:
        unique = flows.drop_duplicates(["period", "destination"])
        frames["population"] = pd.DataFrame(
            {
                "period": unique["period"],
                "area": unique["destination"],
                "persons": unique["dest_pop"],
            }
        )
    computed = Computed(**frames)
    literature = case("formula_checks").table("literature_indices")
    literature = literature[literature["case"] == name]
    distances = _distances(apart, moves)
    for period, now in moves.groupby("period"):
        ours = system_values(computed, period)
        ours["inequality_sim"] = computed.of("inequality_index", "structural", period)
        ours["effectivness"] = ours["effectiveness"]
        ours["rate_anmr"], ours["cmr"] = ours.get("anmr"), ours.get("cmp")
        ours["gini_orig_standardized"] = ours["gini_row_std"] / 100
        ours["gini_dest_standardized"] = ours["gini_col_std"] / 100
        indices = _of_year(of.table("output_indices"), period)
        for row in indices[indices["fun"] != "index_distance"].itertuples():
            if row.measure not in ("mwg_orig", "mwg_dest", "mwg_mean", "cv"):
                rel = 1e-6 if row.measure == "inequality_sim" else 1e-9
                close(ours[row.measure], row.value, rel=rel, what=row.measure)
        theirs = _of_year(of.table("output_migration_indices"), period)
        theirs = theirs.set_index("measure")["value"].to_dict()
        compare_indices(ours, theirs, now["persons"].sum())
        _compare_distances(distances, indices[indices["fun"] == "index_distance"], period)
        _compare_literature(computed, distances, _of_year(literature, period), period)
    _compare_areas(moves, of)


def _spread(moves):
    """Every flow of a system as a category of the whole."""
    renamed = moves.assign(category=moves["origin"] + ">" + moves["destination"])
    return renamed.rename(columns={"persons": "count"})[["period", "category", "count"]]


def _distances(apart, moves):
    """The three measures of distance by each way of measuring, of all years together."""
    ways = [d for d in DISTANCES if d in apart]
    one = apart[apart["period"] == apart["period"].min()]
    long = (
        pd.concat(
            [
                one.rename(columns={w: "km"})[["origin", "destination", "km"]].assign(distance=w)
                for w in ways
            ]
        )
        if ways
        else None
    )
    if long is None:
        return None
    found = {
        name: compute(name, moves=moves, distance=long)
        for name in ("mean_distance", "median_distance", "distance_decay")
    }
    return long, {k: v.set_index(["distance", "period"])["value"] for k, v in found.items()}


def _of_year(frame, period):
    if "year" not in frame or frame["year"].isna().all():
        return frame
    return frame[frame["year"].astype("Int64") == period.year]


def _compare_distances(distances, theirs, period):
    for variant, of_variant in theirs.groupby("variant"):
        long, ours = distances
        their = of_variant.set_index("measure")["value"]
        close(ours["mean_distance"][variant, period], their["mean"], what="mean")
        close(ours["distance_decay"][variant, period], their["decay"], rel=1e-6, what="decay")
        # The package interpolates and depends on the order of rows: ours lies next to its figure.
        ordered = np.unique(long.loc[long["distance"] == variant, "km"])
        at = int(np.searchsorted(ordered, ours["median_distance"][variant, period]))
        around = ordered[max(at - 1, 0) : at + 2]
        assert around[0] <= their["median"] <= around[-1]


LITERATURE = {
    "flow_effective_number": ("flow_hhi", "effective"),
    "flow_entropy_possible": ("flow_entropy", "possible"),
    "flow_entropy_seen": ("flow_entropy", "seen"),
    "flow_hhi": ("flow_hhi", "plain"),
    "flow_hhi_normalised": ("flow_hhi", "normalised"),
    "flow_theil": ("flow_theil", "total"),
    "top_share_4": ("top_share", "four"),
    "network_reciprocity": ("network_reciprocity", "weighted"),
    "network_reciprocity_binary": ("network_reciprocity", "links"),
    "network_reciprocity_binary_excess": ("network_reciprocity", "links_excess"),
    "network_reciprocity_excess": ("network_reciprocity", "excess"),
    "network_reciprocity_null_qi": ("network_reciprocity", "null"),
    # Over all corridors of a system the two-way index is the share of the flow that is returned.
    "two_way_index_system": ("network_reciprocity", "weighted"),
    "aggregate_variation": ("aggregate_variation", "both"),
    "flow_variation": ("flow_variation", None),
    "gini_col": ("gini_flows", "columns"),
    "gini_exchange": ("exchange_gini", "exchange"),
    "gini_flows_total": ("gini_flows", "total"),
    "gini_flows_total_corrected": ("gini_flows", "corrected"),
    "gini_row": ("gini_flows", "rows"),
    "inequality_equal": ("inequality_index", "equal"),
    "inequality_structural": ("inequality_index", "structural"),
    "system_effectiveness": ("system_effectiveness", None),
    "weighted_gini_in": ("weighted_gini", "in"),
    "weighted_gini_mean": ("weighted_gini", "mean"),
    "weighted_gini_out": ("weighted_gini", "out"),
}


def _compare_literature(computed, distances, theirs, period):
    for row in theirs.itertuples():
        if row.measure.startswith("median_distance_"):
            way = row.measure.removeprefix("median_distance_")
            our = distances[1]["median_distance"][way, period]
        else:
            name, variant = LITERATURE[row.measure]
            frame = "spread" if name in SPREADS else "moves"
            our = computed.of(name, variant, period, frame)
        fitted = "excess" in row.measure or "null" in row.measure or "structural" in row.measure
        close(our, row.value, rel=1e-7 if fitted else 1e-9, what=row.measure)


SPREADS = ("flow_hhi", "flow_theil", "flow_entropy", "top_share")


def _dated(frame):
    years = (
        frame["year"].astype("str") if "year" in frame and frame["year"].notna().all() else "2000"
    )
    return frame.assign(period=pd.to_datetime(years, format="%Y"))


def _compare_areas(moves, of):
    theirs = _dated(of.table("output_sum_region")).set_index(["period", "region"])
    for ours, their in MARGINS.items():
        found = compute(ours, moves=moves).set_index(["period", "area"])["value"]
        close(found.reindex(theirs.index), theirs[their], what=ours)
    fields = _dated(of.table("output_migration_indices_by_region")).set_index(["period", "region"])
    for side in ("out", "in"):
        found = compute(f"gini_field_{side}", moves=moves).set_index(["period", "area"])["value"]
        close(found.reindex(fields.index), fields[f"gini_{side}"], what=f"gini_{side}")
    pairs = _dated(of.table("output_sum_bilat")).set_index(["period", "orig", "dest"])
    estimates = moves.rename(columns={"persons": "estimated_persons"})
    areas = sorted({*moves["origin"], *moves["destination"]})
    for ours, their in (("corridor_net", "net_flow"), ("corridor_interchange", "interchange")):
        faced = compute(ours, flow_estimate=estimates, areas=areas)
        found = faced.set_index(["period", "origin", "destination"])["value"]
        close(found.reindex(pairs.index), pairs[their], what=their)


def test_idx_synth19(case):
    compare_long_case(case, "idx_synth19")


def test_idx_uar_1960(case):
    compare_long_case(case, "idx_uar_1960")


def test_idx_italy_areas(case):
    compare_long_case(case, "idx_italy_areas")


def test_idx_korea_2012_2020(case):
    compare_long_case(case, "idx_korea_2012_2020")


def compare_published(case, name, misprinted):
    of = case(name)
    matrix = of.matrix("input_matrix")
    moves = moves_of(matrix.to_numpy())
    theirs = of.table("output_migration_indices").set_index("measure")["value"].to_dict()
    compare_indices(system_values(Computed(moves=moves)), theirs, moves["persons"].sum())
    sums = of.table("output_sum_region").set_index("region").reindex(matrix.index)
    compare_regions(moves, sums)
    # As Plane (1981) printed them, to the person, but where his cells do not add up to his margin.
    printed = of.table("published_margins").set_index("region").reindex(matrix.index)
    off = (
        (sums["out_mig"] != printed["out_printed"])
        | (sums["in_mig"] != printed["in_printed"])
        | (sums["net"] != printed["net_printed"])
    )
    assert {*matrix.index[off]} == misprinted


def test_published_plane1981_table1(case):
    misprinted = {"East South Central", "South Atlantic", "West South Central"}
    compare_published(case, "published_plane1981_table1", misprinted)


def test_published_plane1981_table2(case):
    compare_published(case, "published_plane1981_table2", {"Mountain"})
