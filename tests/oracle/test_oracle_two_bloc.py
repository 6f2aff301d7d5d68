"""Eight areas in two blocs: the definitions, worked out independently of any package."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from oracles import close
from twoway.build import compute

NONE = {"zero_denominator", "missing_input", "too_few_reference", "suppressed"}


@pytest.fixture(scope="module")
def of(case):
    return case("formula_checks/two_bloc")


@pytest.fixture(scope="module")
def areas(of):
    return of.table("input_areas")


@pytest.fixture(scope="module")
def moves(of):
    return of.table("input_flow")


@pytest.fixture(scope="module")
def people(areas):
    return areas.rename(columns={"population": "persons"})[["area", "persons"]]


@pytest.fixture(scope="module")
def blocs(areas):
    return areas.groupby("bloc")["area"].agg(list).to_dict()


@pytest.fixture(scope="module")
def expected(of):
    table = of.table("expected")
    table["value"] = pd.to_numeric(table["value"].replace("", np.nan))
    return lambda name: table[table["indicator"] == name].set_index("key")


def compare(found, theirs, *, rel=1e-9, scale=1.0):
    """Values where there are any, and the reason where there is none."""
    ours = found.reindex(theirs.index)
    close(ours["value"] * scale, theirs["value"], rel=rel)
    for key, reason in theirs["reason"].items():
        if reason in NONE:
            assert ours.loc[key, "reason"] == reason, key
        elif reason:
            assert ours.loc[key, "mark"] == reason, key


def by_pair(result, variant=None):
    chosen = result if variant is None else result[result["variant"] == variant]
    return chosen.set_index(chosen["origin"] + ">" + chosen["destination"])


@pytest.mark.parametrize(
    "name", ["in_flow", "out_flow", "net_flow", "gross_flow", "area_effectiveness"]
)
def test_volumes(name, moves, expected):
    compare(compute(name, moves=moves).set_index("area"), expected(name))


@pytest.mark.parametrize("name", ["crude_in_rate", "crude_net_rate"])
def test_rates(name, moves, people, expected):
    compare(compute(name, moves=moves, population=people).set_index("area"), expected(name))


def test_relative_intensities(moves, people, expected):
    compare(
        by_pair(compute("relative_intensity", moves=moves), "plain"), expected("relative_intensity")
    )
    symmetric = by_pair(compute("relative_intensity", moves=moves), "symmetric")
    compare(symmetric, expected("relative_intensity_symmetric"))
    quasi = by_pair(compute("relative_intensity_qi", moves=moves))
    compare(quasi, expected("relative_intensity_qi"), rel=1e-7)
    for name in ("preference_index", "velocity_index"):
        compare(by_pair(compute(name, moves=moves, population=people)), expected(name))


@pytest.mark.parametrize(
    ("name", "variant"),
    [
        ("corridor_interchange", None),
        ("corridor_net", None),
        ("corridor_effectiveness", None),
        ("corridor_reciprocity", None),
        ("corridor_log_ratio", "plain"),
        ("two_way_index", "whole"),
    ],
)
def test_corridors(name, variant, moves, blocs, expected):
    result = compute(name, flow_estimate=estimates(moves), blocs=blocs)
    theirs = expected(name)
    theirs.index = theirs.index.str.replace("-", ">")
    compare(by_pair(result, variant), theirs)


def estimates(moves):
    return moves.rename(columns={"persons": "estimated_persons"}).assign(
        period=pd.Timestamp("2020-01-01")
    )


def test_blocs(moves, blocs, expected):
    given = {"flow_estimate": estimates(moves), "blocs": blocs}
    compare(by_pair(compute("bloc_flow", **given), "matched"), expected("bloc_flow"))
    effectiveness = by_pair(compute("corridor_effectiveness", **given))
    compare(effectiveness, expected("bloc_effectiveness"))
    two_way = compute("two_way_index", **given)
    whole, over = by_pair(two_way, "whole"), by_pair(two_way, "over_corridors")
    close(whole["value"]["A>B"], expected("bloc_two_way_index")["value"]["A-B"])
    close(over["value"]["A>B"], expected("two_way_index_over_corridors")["value"]["A-B"])


def test_concentration_of_what_goes_between_the_blocs(moves, blocs, expected):
    there = moves[moves["origin"].isin(blocs["A"]) & moves["destination"].isin(blocs["B"])]
    back = moves[moves["origin"].isin(blocs["B"]) & moves["destination"].isin(blocs["A"])]
    leaving = there.groupby("origin")["persons"].sum()
    entering = back.groupby("destination")["persons"].sum()
    spread = leaving.rename_axis("category").rename("count").reset_index()
    hhi = compute("flow_hhi", spread=spread).set_index("variant")["value"]["plain"]
    close(hhi, expected("flow_hhi")["value"].iloc[0])
    pairs = there.assign(category=there["origin"] + there["destination"], part=there["origin"])
    pairs = pairs[["category", "part", "persons"]].rename(columns={"persons": "count"})
    theil = compute("flow_theil", spread=pairs)
    theil = theil.set_index("variant")["value"]
    close(theil["total"], expected("flow_theil")["value"].iloc[0])
    close(theil["between"], expected("flow_theil_between")["value"].iloc[0])
    close(theil["within"], expected("flow_theil_within")["value"].iloc[0])
    two = pd.DataFrame({"category": leaving.index, "one": leaving, "other": entering})
    found = compute("dissimilarity_index", distributions=two)["value"].iloc[0]
    close(found, expected("dissimilarity_index")["value"].iloc[0])


def test_mirrors(of, areas, expected):
    counted = of.table("input_mirror").assign(period=pd.Timestamp("2020-01-01"))
    codes = list(areas["area"])
    for name in ("mirror_ratio", "mirror_log_ratio", "mirror_discrepancy"):
        theirs = expected(name)
        found = by_pair(compute(name, flow=counted, areas=codes))
        # A corridor that neither end counted has no row of ours.
        silent = theirs.index.difference(found.index)
        assert (theirs.loc[silent, "reason"] == "missing_input").all()
        compare(found, theirs.drop(silent))
    pairs = len(codes) * (len(codes) - 1)
    coverage = compute("mirror_coverage", flow=counted, areas=codes).iloc[0]
    close(coverage["reported"] / pairs, expected("mirror_coverage")["value"].iloc[0])


def test_undercount(of, expected):
    counted = of.table("input_mirror")
    own = counted["reporter"] == counted["origin"]
    both = pd.DataFrame(
        {
            "by_origin": counted[own].set_index(["origin", "destination"])["persons"],
            "by_destination": counted[~own].set_index(["origin", "destination"])["persons"],
        }
    ).reset_index()
    reporters = of.table("input_duration")
    found = compute("undercount_ratio", mirror=both, reporters=reporters)
    found = found[found["direction"] == "emigration"]
    compare(
        found.set_index(found["area"] + " emigration to reference"), expected("undercount_ratio")
    )


ACCESS = {0.0: "visa_required", 0.5: "e_visa", 0.7: "on_arrival", 1.0: "visa_free"}


def test_visa_regimes(of, people, blocs, expected):
    regimes = of.table("input_visa_access").rename(
        columns={"nationality": "origin", "granted_by": "destination"}
    )
    known = pd.to_numeric(regimes["access"].replace("", np.nan))
    regimes = regimes.assign(requirement=known.map(ACCESS))[known.notna()]
    regimes["period"] = pd.Timestamp("2020-01-01")
    population = people.assign(period=pd.Timestamp("2020-01-01"))
    given = {
        "visa_regime": regimes.drop(columns="access"),
        "population": population,
        "blocs": blocs,
    }
    openness = compute("visa_openness", **given)
    for weights, name in (
        ("graded", "visa_openness"),
        ("graded_population", "visa_openness_weighted"),
    ):
        to_each = openness[(openness["weights"] == weights) & openness["origin"].isin(["A", "B"])]
        to_each = to_each[to_each["destination"].isin(list(people["area"]))]
        compare(to_each.set_index("destination"), expected(name), scale=0.01)
    found = compute("visa_reciprocity", **given)
    found = found[(found["weights"] == "graded") & (found["origin"] == "A")]
    found = found[found["destination"] == "B"].set_index("variant")
    for variant, name in {
        "reciprocity": "visa_reciprocity",
        "reciprocity_weighted": "visa_reciprocity_weighted",
        "equal": "visa_equal_treatment_share",
        "gap": "visa_gap",
    }.items():
        close(found["value"][variant], expected(name)["value"].iloc[0], what=name)
    close(found["coverage"]["gap"], expected("visa_pairs_known")["value"].iloc[0])


def test_visas(of, blocs, expected):
    visas = of.table("input_visas").rename(
        columns={
            "place_of_application": "origin",
            "applications": "applied",
            "refused": "not_issued",
        }
    )
    long = visas.melt(
        ["origin", "destination"],
        ["applied", "issued", "not_issued", "multiple_entry"],
        "decision",
        "visas",
    ).assign(period=pd.Timestamp("2020-01-01"))
    given = {"visa": long, "blocs": blocs}
    refused = by_pair(compute("visa_refusal_rate", **given))
    refused = refused.rename(index={"B>A": "all"})
    compare(refused, expected("visa_refusal_rate"))
    for end in ("low", "high"):
        theirs = expected(f"visa_refusal_rate_{end}")["value"]
        close(refused[f"value_{end}"].reindex(theirs.index), theirs)
    compare(by_pair(compute("multiple_entry_share", **given)), expected("multiple_entry_share"))
    gap = compute("adjusted_refusal_gap", **given)
    gap = gap[gap["destination"] == "_T"].set_index("origin")
    compare(gap, expected("adjusted_refusal_gap"))


def test_a_hidden_cell_gives_bounds(of, areas, expected):
    permits = of.table("input_permits").rename(columns={"persons": "permits"})
    permits["permits"] = pd.to_numeric(permits["permits"].replace("", np.nan)).astype("Int64")
    permits["status"] = np.where(permits["status"] == "c", "Q", "A")
    permits["period"] = pd.Timestamp("2020-01-01")
    found = compute("permit_composition", permit=permits, areas=list(areas["area"]))
    found = by_pair(found[found["permit_reason"] == "EMP"])
    compare(found, expected("permit_composition_EMP"), scale=0.01)
    hidden = found["reason"] == "suppressed"
    for end in ("low", "high"):
        theirs = expected(f"permit_composition_EMP_{end}")["value"]
        bounds = found[f"value_{end}"].where(hidden, found["value"])
        close(bounds.reindex(theirs.index) / 100, theirs)


def test_labour_market(of, expected):
    market = of.table("input_labour")
    whole = market.drop(columns="occupation").sum().to_frame().T.assign(occupation="all")
    both = pd.concat([market, whole], ignore_index=True)
    found = compute("tightness", labour_market=both).set_index("occupation")
    compare(found, expected("tightness"))
    mismatch = compute("mismatch_index", labour_market=market).set_index("variant")["value"]
    close(mismatch["shares"], expected("mismatch_index")["value"].iloc[0])
    close(mismatch["matching"], expected("mismatch_index_matching_half")["value"].iloc[0])
    points = compute("beveridge_point", labour_market=both).set_index(["variant", "occupation"])
    close(points["value"]["vacancies", "all"], expected("vacancy_rate")["value"].iloc[0])


def test_every_expected_figure_is_compared(of):
    """Names that the tests above ask for, against the file's."""
    source = Path(__file__).read_text("utf-8")
    names = set(of.table("expected")["indicator"])
    ends = {n for n in names if n.endswith(("_low", "_high"))}
    assert {n for n in names - ends if f'"{n}"' not in source} == set()
