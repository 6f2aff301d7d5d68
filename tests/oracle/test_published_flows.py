"""Our estimates from the United Nations' stocks beside those that Abel and Cohen published.

Theirs were made from the same stock tables (edition 2020), with births, deaths and populations of
another revision of the World Population Prospects than ours: what needs only stocks is the same to
the person, what needs the others comes near.
"""

import numpy as np
import pandas as pd
import pytest

from twoway.build import compute
from twoway.methods import stocks
from twoway.methods.tables import off_diagonal, without_diagonal

# Not in the published set: their cells are left out of the comparison.
ABSENT = {"CHI", "BES"}
PERIODS = (2010, 2015)


@pytest.fixture(scope="module")
def world(shared):
    """Stock tables of the areas of which births, deaths and populations are known, by year."""
    folder = shared / "data/stocks_flows/un_desa"
    stock = pd.read_csv(
        folder / "ims2020_stock_by_sex_destination_origin.csv.gz",
        keep_default_na=False,
        na_values={"value": [""]},
    )
    demography = pd.read_csv(
        shared / "oracle/published_flows_wpp2022/input_demog.csv", keep_default_na=False
    )
    areas = sorted(set(demography["iso3"]))
    inside = stock["orig_iso3"].isin(areas) & stock["dest_iso3"].isin(areas) & (stock["sex"] == "T")
    stock = stock[inside].assign(value=pd.to_numeric(stock["value"]))
    tables = {
        year: now.pivot(index="orig_iso3", columns="dest_iso3", values="value")
        .reindex(index=areas, columns=areas)
        .fillna(0)
        .to_numpy("float64")
        for year, now in stock.groupby("year")
    }
    return areas, tables, demography.set_index(["year0", "iso3"])


@pytest.fixture(scope="module")
def published(shared):
    flows = pd.read_csv(
        shared / "data/stocks_flows/abel_cohen/bilat_mig_sex_all_methods.csv.gz",
        keep_default_na=False,
    )
    return flows[flows["sex"] == "all"]


@pytest.fixture(scope="module")
def estimated(world):
    """Estimates for 2010-15 and 2015-20, with populations that births, deaths and nets lead to."""
    areas, tables, demography = world
    found = {}
    for year in PERIODS:
        now = demography.loc[year].reindex(areas)
        births, deaths, net = (
            1000 * pd.to_numeric(now[f"{c}_thousand"]).to_numpy()
            for c in ("births", "deaths", "net_migration")
        )
        people = pd.to_numeric(now["population_start_worldbank"]).to_numpy("float64")
        both = []
        for stock, population in (
            (tables[year], people),
            (tables[year + 5], people + births - deaths + net),
        ):
            whole = without_diagonal(stock)
            whole[np.diag_indices(len(areas))] = population - whole.sum(0)
            both.append(whole)
        found[year] = stocks.estimate(*both, births, deaths, movers=float(np.abs(net).sum()))
    return found


def matched(world, published, year, method):
    """Published flows as an n x n array of our areas."""
    areas = world[0]
    now = published[published["year0"] == year]
    table = now.pivot(index="orig", columns="dest", values=method)
    return table.reindex(index=areas, columns=areas).fillna(0).to_numpy("float64")


def compared(world, ours, theirs):
    """Cells off the diagonal of areas that both sets hold."""
    known = np.array([area not in ABSENT for area in world[0]])
    cells = off_diagonal(len(known)) & known[:, None] & known
    return ours[cells], theirs[cells]


@pytest.mark.parametrize("method", ["sd_drop_neg", "sd_rev_neg"])
@pytest.mark.parametrize("year", PERIODS)
def test_differences_of_stocks_are_the_published_ones_to_the_person(
    world, published, estimated, year, method
):
    ours, theirs = compared(
        world, estimated[year].flows[method], matched(world, published, year, method)
    )
    assert (np.abs(ours - theirs) > 1).sum() == 0


TOTALS = {
    (2010, "da_min_closed"): (48_930_065, 49_795_753),
    (2010, "da_pb_closed"): (96_255_959, 97_227_114),
    (2015, "da_min_closed"): (48_936_743, 46_736_797),
    (2015, "da_pb_closed"): (102_780_828, 100_919_281),
}


@pytest.mark.parametrize(("year", "method"), TOTALS)
def test_accounts_come_near_the_published_ones(world, published, estimated, year, method):
    whole = estimated[year].flows[method]
    ours, theirs = compared(world, whole, matched(world, published, year, method))
    expected, printed = TOTALS[year, method]
    assert whole.sum() == pytest.approx(expected, rel=1e-3)
    # Of the areas that both hold; the published set has a few more.
    assert theirs.sum() == printed
    assert np.corrcoef(ours, theirs)[0, 1] >= 0.99
    least = 0.99 if method == "da_pb_closed" else 0.95
    assert np.corrcoef(np.log1p(ours), np.log1p(theirs))[0, 1] >= least


def test_the_indicator_says_what_the_tables_of_china_do_not_hold(world, estimated):
    areas, tables, demography = world
    chosen = ["CHN", "DEU", "ITA", "USA", "HKG", "KOR"]
    frames = []
    for year in (2010, 2015):
        table = tables[year][np.ix_(*[[areas.index(a) for a in chosen]] * 2)].copy()
        people = pd.to_numeric(demography.loc[2010].loc[chosen, "population_start_worldbank"])
        table[np.diag_indices(len(chosen))] = people - table.sum(0)
        rows = [
            (o, d, pd.Timestamp(f"{year}-01-01"), table[i, j])
            for i, o in enumerate(chosen)
            for j, d in enumerate(chosen)
        ]
        frames.append(pd.DataFrame(rows, columns=["origin", "destination", "period", "persons"]))
    events = pd.DataFrame(
        {"area": chosen, "period": pd.Timestamp("2010-01-01"), "births": 0.0, "deaths": 0.0}
    )
    found = compute("flow_pseudo_bayes", stock_tables=pd.concat(frames), vital_events=events)
    at = found.set_index(["origin", "destination"])
    # The table of edition 2020 names no EU nationals in China: not a zero, and no fact.
    assert at["mark"]["DEU", "CHN"] == at["mark"]["ITA", "CHN"] == "stock_origin_missing"
    assert at["mark"]["CHN", "DEU"] == ""
    assert (at["value_low"] <= at["value"] + 1e-9).all()
    assert (at["value"] <= at["value_high"] + 1e-9).all()
