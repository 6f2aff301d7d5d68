"""Where the Prospects tell men from women, flows from stocks are estimated for each of them."""

import duckdb
import pandas as pd
import pytest

from tables import table
from twoway.build import compute
from twoway.frames import FRAMES

AREAS = table("""
    code  kind
    AAA   country
    BBB   country
    CCC   country
    _T    total
""")
# Who was born in the origin and lives in the destination, men and women.
STOCK = table("""
    origin  destination  period      F   M
    AAA     BBB          2015-01-01  40  60
    AAA     CCC          2015-01-01  10  10
    BBB     AAA          2015-01-01  20  10
    CCC     BBB          2015-01-01  5   5
    AAA     BBB          2017-01-01  70  60
    AAA     CCC          2017-01-01  10  20
    BBB     AAA          2017-01-01  20  20
    CCC     BBB          2017-01-01  5   5
""")
# Residents in thousands, and what is born and dies in each of the two years between.
PEOPLE = table("""
    area  F      M      F_end  M_end  births  ratio   F_deaths  M_deaths
    AAA   1.000  1.100  1.000  1.120  0.060   100.0   0.010     0.020
    BBB   0.500  0.600  0.560  0.610  0.041   105.0   0.010     0.010
    CCC   0.300  0.300  0.310  0.322  0.020   100.0   0.005     0.005
""")
YEARS = ("2015-01-01", "2016-01-01")


def demography() -> pd.DataFrame:
    rows = []
    for p in PEOPLE.itertuples():
        for year in YEARS:
            rows += [
                ("birth", "_T", p.area, year, p.births, p.ratio),
                ("death", "_T", p.area, year, p.F_deaths + p.M_deaths, None),
                ("death", "F", p.area, year, p.F_deaths, None),
                ("death", "M", p.area, year, p.M_deaths, None),
                ("net_migration", "_T", p.area, year, 0, None),
            ]
        for sex in "FM":
            rows += [
                ("population", sex, p.area, "2015-01-01", getattr(p, sex), None),
                ("population", sex, p.area, "2017-01-01", getattr(p, f"{sex}_end"), None),
            ]
    columns = ["event", "sex", "area", "period", "thousand_persons", "boys_per_100_girls"]
    frame = pd.DataFrame(rows, columns=columns)
    return frame.assign(current=True, cell=range(100, 100 + len(frame)))


def stock(*, women_named: bool = True) -> pd.DataFrame:
    long = STOCK.melt(
        ["origin", "destination", "period"], ["F", "M"], var_name="sex", value_name="persons"
    )
    both = long.groupby(["origin", "destination", "period"], as_index=False)["persons"].sum()
    named = pd.concat([long, both.assign(sex="_T")])
    every = named.groupby(["destination", "period", "sex"], as_index=False)["persons"].sum()
    if not women_named:
        named = named[named["sex"] != "F"]
    frame = pd.concat([named, every.assign(origin="_T")], ignore_index=True)
    return frame.assign(source="undesa_migrant_stock", edition="1", cell=range(1, len(frame) + 1))


@pytest.fixture
def warehouse():
    """The tables that the queries read, small."""
    con = duckdb.connect()
    con.execute("CREATE SCHEMA reference; CREATE SCHEMA panels; CREATE SCHEMA areas")
    con.register("all_areas", AREAS)
    con.execute("CREATE TABLE reference.areas AS FROM all_areas")
    people = PEOPLE.assign(persons=1000 * (PEOPLE["F"] + PEOPLE["M"]))
    con.register("people", people[["area", "persons"]])
    con.execute(
        "CREATE TABLE areas.population AS SELECT area, DATE '2015-01-01' AS period, persons, "
        "[1000] AS cells FROM people"
    )
    return con


def filled(con: duckdb.DuckDBPyConnection, stocks: pd.DataFrame) -> dict[str, pd.DataFrame]:
    con.register("stocks", stocks)
    con.register("events", demography())
    con.execute(
        "CREATE TABLE panels.stock AS SELECT * REPLACE (CAST(period AS DATE) AS period) FROM stocks"
    )
    con.execute(
        "CREATE TABLE panels.demography AS SELECT * REPLACE (CAST(period AS DATE) AS period, "
        "CAST(thousand_persons AS DECIMAL(18, 3)) AS thousand_persons, "
        "CAST(boys_per_100_girls AS DECIMAL(9, 4)) AS boys_per_100_girls) FROM events"
    )
    return {t: con.execute(FRAMES[t].query).df() for t in ("stock_tables", "vital_events")}


def test_natives_are_the_residents_of_the_sex_less_those_from_abroad(warehouse):
    tables = filled(warehouse, stock())["stock_tables"]
    assert tables.groupby("sex").size().to_dict() == {"F": 18, "M": 18, "_T": 18}
    counted = tables.set_index(["sex", "period", "origin", "destination"])["persons"]
    first, last = pd.Timestamp("2015-01-01"), pd.Timestamp("2017-01-01")
    assert counted["F", first, "BBB", "BBB"] == 500 - 45
    assert counted["M", last, "BBB", "BBB"] == 610 - 65
    assert counted["F", last, "AAA", "CCC"] == 10
    assert counted["M", first, "BBB", "CCC"] == 0  # a whole table that names nobody
    # Of both sexes: residents of 2015, with births less deaths and net migration of two years.
    assert counted["_T", last, "CCC", "CCC"] == pytest.approx(600 + 2 * (20 - 10) - 30)


def test_births_are_parted_by_the_ratio_beside_them(warehouse):
    events = filled(warehouse, stock())["vital_events"]
    year = events[(events["area"] == "BBB") & (events["period"] == "2016-01-01")]
    by_sex = year.set_index("sex")
    assert by_sex["births"].to_dict() == {
        "F": pytest.approx(20),
        "M": pytest.approx(21),
        "_T": 41,
    }
    assert by_sex["deaths"].to_dict() == {"F": 10, "M": 10, "_T": 20}
    assert [len(cells) for cells in by_sex["cells"]] == [2, 2, 2]


def test_the_account_of_a_sex_closes_on_what_its_residents_leave_over(warehouse):
    tables = filled(warehouse, stock())
    closed = compute("flow_min_closed", **tables)
    assert set(closed["sex"]) == {"F", "M", "_T"}
    # Women: A stays at 1,000 with 60 births and 20 deaths, so 40 left it; B gained 40, C none.
    for sex, expected in (
        ("F", {"AAA": -40, "BBB": 40, "CCC": 0}),
        ("M", {"AAA": 20 - 60 + 40, "BBB": 10 - 42 + 20, "CCC": 22 - 20 + 10}),
    ):
        rows = closed[closed["sex"] == sex]
        net = rows.groupby("destination")["value"].sum() - rows.groupby("origin")["value"].sum()
        assert net.to_dict() == {k: pytest.approx(v, abs=1e-6) for k, v in expected.items()}
    drop = compute("flow_stock_drop_negative", **tables).set_index(["sex", "origin", "destination"])
    assert drop["value"]["F", "AAA", "BBB"] == 30
    assert drop["value"]["M", "BBB", "AAA"] == 10


def test_a_sex_whose_origins_are_not_told_has_no_world(warehouse):
    tables = filled(warehouse, stock(women_named=False))
    assert set(tables["stock_tables"]["sex"]) == {"M", "_T"}
