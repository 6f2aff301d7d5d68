"""The reference flows once more, as a user has them: stock tables and events in, `compute` out."""

import numpy as np
import pandas as pd
import pytest

from oracles import close
from twoway.build import compute

START, END = pd.Timestamp("2010-01-01"), pd.Timestamp("2011-01-01")
# Pairs between which no method moves half a person have no row.
LEAST = 0.5
INDICATORS = {
    "sd_drop_neg": "flow_stock_drop_negative",
    "sd_rev_neg": "flow_stock_reverse_negative",
    "mig_rate": "flow_migration_rate",
    "open_dr": "flow_min_open",
    "closed": "flow_min_closed",
    "pseudo_bayes": "flow_pseudo_bayes",
}


def given(areas, start, end, births, deaths):
    """Tables as `compute` takes them: a row per pair and day, a row per area and year."""
    pairs = pd.MultiIndex.from_product([areas, areas], names=["origin", "destination"])
    ends = [
        pd.DataFrame({"persons": np.asarray(table).ravel()}, index=pairs).assign(period=day)
        for table, day in ((start, START), (end, END))
    ]
    events = pd.DataFrame({"area": areas, "period": START, "births": births, "deaths": deaths})
    return {"stock_tables": pd.concat(ends).reset_index(), "vital_events": events}


def square(found, areas):
    flows = found.pivot(index="origin", columns="destination", values="value")
    return flows.reindex(index=areas, columns=areas)


def compare(name, tables, areas, theirs, **tolerance):
    ours = square(compute(name, **tables), areas)
    here = ours.notna().to_numpy()
    close(ours.to_numpy()[here], np.asarray(theirs)[here], **tolerance, what=name)
    apart = ~np.eye(len(areas), dtype=bool)
    assert (np.asarray(theirs)[apart & ~here] <= LEAST + 1e-6).all()


@pytest.mark.parametrize(
    ("folder", "name", "file"),
    [
        ("ffs_options_world12/bal_default", "flow_min_closed", "output_od_tight"),
        ("ffs_options_world12/bal_open_dr", "flow_min_open", "output_od_tight"),
        ("ffs_worked_examples/e3_dr2013_demog_open_dr", "flow_min_open", "output_od_tight"),
        ("ffs_worked_examples/e5_science2014_demog", "flow_min_closed", "output_od_tight"),
        ("ffs_worked_examples/e6_imr2018_demog", "flow_min_closed", "output_od_tight"),
        ("ffs_worked_examples/e7_scidata2019", "flow_min_closed", "output_od_tight"),
        ("pseudo_bayes_scidata2019", "flow_pseudo_bayes", "output_od_pseudo_bayes"),
    ],
)
def test_accounts(case, folder, name, file):
    of = case(folder)
    start = of.matrix("input_stock_start")
    areas = [*map(str, start.index)]
    events = of.table("input_demog") if (of.folder / "input_demog.csv").exists() else None
    births, deaths = (
        (events[c].to_numpy("float64") for c in ("births", "deaths"))
        if events is not None
        else np.zeros((2, len(areas)))
    )
    tables = given(areas, start.to_numpy(), of.values("input_stock_end"), births, deaths)
    theirs = of.values(file)[:-1, :-1]
    compare(name, tables, areas, theirs, rel=1e-7, absolute=1e-4)


@pytest.mark.parametrize("folder", ["ffs_diff_rates_example", "ffs_diff_rates_scidata2019"])
def test_differences(case, folder):
    of = case(folder)
    start = of.matrix("input_stock_start")
    areas = [*map(str, start.index)]
    nobody = np.zeros(len(areas))
    tables = given(areas, start.to_numpy(), of.values("input_stock_end"), nobody, nobody)
    for name, file in (
        ("flow_stock_drop_negative", "output_diff_zero"),
        ("flow_stock_reverse_negative", "output_diff_return"),
    ):
        compare(name, tables, areas, of.values(file))


@pytest.mark.parametrize(("method", "name"), INDICATORS.items())
def test_the_world_of_220_areas(case, method, name):
    of = case("world220")
    start = of.matrix("input_stock_1990_female")
    areas = [*map(str, start.index)]
    demography = of.table("input_demog")
    now = demography[(demography["year0"] == 1990) & (demography["sex"] == "female")]
    now = now.set_index("region").reindex(start.index)
    events = (now[c].to_numpy("float64") for c in ("births", "deaths"))
    tables = given(areas, start.to_numpy(), of.values("input_stock_1995_female"), *events)
    ours = square(compute(name, **tables), areas)
    totals = of.table("output_totals").set_index(["year0", "sex", "method", "region"]).sort_index()
    theirs = totals.loc[1990, "female", method].reindex(start.index)
    # What has no row is less than half a person from each of 219 others.
    close(ours.sum(axis=1).to_numpy(), theirs["out_mig"].to_numpy(), rel=1e-4, absolute=110)
    close(ours.sum(axis=0).to_numpy(), theirs["in_mig"].to_numpy(), rel=1e-4, absolute=110)
    close(float(ours.sum().sum()), theirs["total"].iloc[0], rel=1e-4)
