"""Flows estimated from the shipped stock tables of the world: what they rest on, and what not."""

import pytest


def pair(con, name, origin, destination, **keys):
    where = "".join(f" AND {k} = ?" for k in keys)
    return con.execute(
        f"SELECT * FROM indicators.{name} WHERE origin = ? AND destination = ?{where}",
        [origin, destination, *keys.values()],
    ).df()


def test_a_difference_of_stocks_is_that_of_its_cells(warehouse):
    row = pair(
        warehouse, "flow_stock_drop_negative", "IND", "DEU", edition="2024", period="2015-01-01"
    ).iloc[0]
    start, end = (
        warehouse.execute(
            "SELECT persons FROM panels.stock WHERE source = 'undesa_migrant_stock' AND sex = '_T' "
            "AND edition = '2024' AND origin = 'IND' AND destination = 'DEU' AND period = ?",
            [f"{year}-01-01"],
        ).fetchone()[0]
        for year in (2015, 2020)
    )
    assert row["value"] == end - start > 0
    printed = warehouse.execute(
        "SELECT printed FROM panels.cell WHERE cell IN (SELECT unnest(?::BIGINT[]))",
        [row["cells"].tolist()],
    ).fetchall()
    assert {(str(start),), (str(end),)} <= {*printed}


def test_the_table_of_2020_names_no_national_of_the_union_in_china(warehouse):
    names = {"period": "2015-01-01"}
    by = {
        e: pair(warehouse, "flow_pseudo_bayes", "EU27_2020", "CHN", edition=e, **names).iloc[0]
        for e in ("2020", "2024")
    }
    assert by["2020"]["mark"] == "stock_origin_missing"
    assert by["2020"]["reported"] == 0
    newer = by["2024"]
    assert (newer["mark"], newer["reported"], newer["expected"]) == ("partial_coverage", 12, 27)
    # Whoever is estimated to go to China by the table of 2020 goes home.
    whole = pair(warehouse, "flow_from_stocks", "EU27_2020", "CHN", **names).iloc[0]
    assert whole["returns"] > 0.9 * whole["value"]


@pytest.mark.parametrize(
    ("origin", "destination"), [("CHN", "EU27_2020"), ("EU27_2020", "CHN"), ("DEU", "IND")]
)
def test_no_estimate_stands_alone(warehouse, origin, destination):
    rows = pair(warehouse, "flow_from_stocks", origin, destination)
    assert [str(p)[:4] for p in rows["period"]] == ["2015", "2020"]
    assert rows["editions"].tolist() == [2, 1]
    assert (rows["value_low"] <= rows["value"]).all()
    assert (rows["value"] <= rows["value_high"]).all()
    assert (rows["value_low"] < rows["value_high"]).all()
    assert {*rows["status"]} == {"E"}


def test_accounts_close_on_the_net_migration_of_the_prospects(warehouse):
    nets = warehouse.execute("""
        SELECT area, 1000 * sum(thousand_persons) AS net FROM panels.demography
        WHERE event = 'net_migration' AND period >= '2015-01-01' AND period < '2020-01-01'
        GROUP BY area
    """).df()
    flows = warehouse.execute("""
        SELECT f.origin, f.destination, f.value FROM indicators.flow_min_closed f
        JOIN reference.areas o ON o.code = f.origin AND o.kind = 'country'
        JOIN reference.areas d ON d.code = f.destination AND d.kind = 'country'
        WHERE f.edition = '2024' AND f.period = '2015-01-01'
    """).df()
    came = flows.groupby("destination")["value"].sum() - flows.groupby("origin")["value"].sum()
    beside = nets.set_index("area")["net"].to_frame().join(came.rename("ours")).dropna()
    # The world's nets do not add up to nobody: natives share the gap, the large most of it.
    assert len(beside) > 200
    small = beside[beside["net"].abs() > 100_000].drop(index=["IND", "CHN"])
    assert (small["ours"] / small["net"] - 1).abs().median() < 0.05


def test_the_world_is_a_whole_system_whose_measures_have_values(warehouse):
    def one(name, **where):
        conditions = "".join(f" AND {k} = ?" for k in where)
        return warehouse.execute(
            f"SELECT value, coverage FROM indicators.{name} "
            f"WHERE source = 'undesa_migrant_stock'{conditions}",
            [*where.values()],
        ).fetchall()

    ((share, known),) = one("connectivity_index", variant="share")
    assert known == 1
    assert 0.3 < share < 0.7
    assert one("net_flow") and abs(sum(value for value, _ in one("net_flow"))) < 1
    # Of what went from Ukraine and came to it after 2022, most went.
    ((ukraine, _),) = one("area_effectiveness", area="UKR")
    assert ukraine < -50
    # An estimate is told as one, with what other methods come to.
    for name in ("system_effectiveness", "net_flow", "preference_index"):
        weak, bare = warehouse.execute(
            f"SELECT count(*) FILTER (WHERE status <> 'E'), count(*) FILTER (WHERE value IS NOT NULL "
            f"AND value_low IS NULL) FROM indicators.{name} WHERE source = 'undesa_migrant_stock'"
        ).fetchone()
        assert (weak, bare) == (0, 0), name
