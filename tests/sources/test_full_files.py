"""The publishers' full files, through `add` into a workspace: every check figure comes out."""

import contextlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest
from tools.full_files import full_editions, left_out, unlisted

from small_brief import computed
from twoway import pairing, paths
from twoway.build import build
from twoway.check import connect, scalar
from twoway.panels import Panel
from twoway.stage import stage

SOURCES = (
    "dg_home_schengen_visas",
    "ecb_exchange_rates",
    "eurostat_emigration",
    "eurostat_emigration_by_partner",
    "eurostat_first_permits",
    "eurostat_immigration",
    "eurostat_immigration_by_partner",
    "eurostat_valid_permits",
    "nbs_census_foreigners",
    "passport_index",
    "recruitment_costs",
    "undesa_migrant_stock",
    "worldbank_gdp",
    "worldbank_population",
)

# What the checks read. All others are computed from the shipped editions in tests of their own; of
# the whole world's stocks they would take minutes.
READ = (
    "corridor_in_flow", "corridor_net", "corridor_out_flow", "migrant_stock", "permits",
    "visa_free_passports",
)  # fmt: skip


@pytest.fixture(scope="module")
def full(
    shared: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[duckdb.DuckDBPyConnection]:
    """Add every full file of some sources, build, and open the warehouse."""
    folder = tmp_path_factory.mktemp("full")
    with contextlib.chdir(folder), computed(READ), pytest.MonkeyPatch.context() as patch:
        patch.setattr(pairing, "_face", stock_of_china)
        for edition in full_editions(*SOURCES):
            edition.add(shared / "data")
        for source in SOURCES:
            stage(source)
        build()
        with connect(str(paths.WAREHOUSE), read_only=True) as con:
            yield con


def stock_of_china(
    con: duckdb.DuckDBPyConnection, name: str, panel: Panel, face: Any = pairing._face
) -> None:
    """Set of the world's stock that of China beside its mirror: the others are asked for nothing."""
    if name != "stock":
        return face(con, name, panel)
    con.execute(
        "CREATE VIEW panels.of_china AS FROM panels.stock WHERE 'CHN' IN (origin, destination)"
    )
    face(con, "of_china", panel)
    con.execute("ALTER TABLE two_way.of_china RENAME TO stock; DROP VIEW panels.of_china")
    return None


def value(con: duckdb.DuckDBPyConnection, indicator: str, **where: str) -> object:
    """Return the only value of an indicator's row; the current one unless an edition is named."""
    conditions = [f"{k} = ?" for k in where]
    if "edition" not in where:
        conditions.append("current")
    rows = con.execute(
        f"SELECT value FROM released.{indicator} WHERE {' AND '.join(conditions)}",
        list(where.values()),
    ).fetchall()
    assert len(rows) == 1, rows
    return rows[0][0]


CHINA_TO_EU = {"origin": "CHN", "destination": "EU27_2020"}
EU_TO_CHINA = {"origin": "EU27_2020", "destination": "CHN"}
STOCK = {"source": "undesa_migrant_stock", "edition": "2024", "sex": "_T"}


@pytest.mark.parametrize(
    ("direction", "year", "persons"),
    [
        (CHINA_TO_EU, "1990", 85_141),
        (CHINA_TO_EU, "2010", 650_769),
        (CHINA_TO_EU, "2020", 943_047),
        (CHINA_TO_EU, "2024", 1_004_177),
        (EU_TO_CHINA, "1990", 25_959),
        (EU_TO_CHINA, "2010", 51_167),
        (EU_TO_CHINA, "2020", 36_234),
        (EU_TO_CHINA, "2024", 39_458),
    ],
)
def test_un_stock_of_the_corridor(full, direction, year, persons):
    assert value(full, "migrant_stock", **STOCK, **direction, period=f"{year}-01-01") == persons


def test_twelve_member_states_are_named_in_china_and_none_in_the_edition_before(full):
    query = """
        SELECT edition, reported FROM released.migrant_stock
        WHERE source = 'undesa_migrant_stock' AND sex = '_T' AND period = '2020-01-01'
            AND origin = 'EU27_2020' AND destination = 'CHN' ORDER BY edition
    """
    assert full.execute(query).fetchall() == [("2020", 0), ("2024", 12)]
    before = {**STOCK, "edition": "2020"}
    assert value(full, "migrant_stock", **before, **EU_TO_CHINA, period="2020-01-01") is None
    assert value(full, "migrant_stock", **before, **CHINA_TO_EU, period="2020-01-01") == 928_899


def test_world_totals_are_the_publishers(full):
    world = """
        SELECT sum(persons) FROM panels.stock
        WHERE source = 'undesa_migrant_stock' AND edition = ? AND origin = '_T' AND sex = '_T'
            AND period = ?
    """
    assert scalar(full, world, ["2024", "2024-01-01"]) == 304_021_813
    assert scalar(full, world, ["2024", "2020-01-01"]) == 275_284_032
    assert scalar(full, world, ["2020", "2020-01-01"]) == 280_598_105


def test_origins_add_up_to_the_total_of_each_destination_and_sexes_to_both(full):
    by_origin = """
        SELECT count(*) FROM (
            SELECT sum(persons) FILTER (WHERE origin = '_T')
                - sum(persons) FILTER (WHERE origin <> '_T') AS difference
            FROM panels.stock WHERE source = 'undesa_migrant_stock' AND edition = '2024'
            GROUP BY destination, sex, period
        ) WHERE difference <> 0
    """
    by_sex = """
        SELECT count(*) FROM (
            SELECT sum(CASE sex WHEN '_T' THEN persons ELSE -persons END) AS difference
            FROM panels.stock WHERE source = 'undesa_migrant_stock' AND edition = '2024'
            GROUP BY origin, destination, period
        ) WHERE difference <> 0
    """
    assert scalar(full, by_origin) == 0
    assert scalar(full, by_sex) == 0


@pytest.mark.parametrize(("census", "persons"), [("2010-11-01", 55_092), ("2020-11-01", 38_422)])
def test_census_of_china_names_22_of_27(full, census, persons):
    query = """
        SELECT value, reported, expected FROM released.migrant_stock
        WHERE source = 'nbs_census_foreigners' AND sex = '_T' AND origin = 'EU27_2020'
            AND destination = 'CHN' AND period = ?
    """
    assert full.execute(query, [census]).fetchall() == [(persons, 22, 27)]


def test_flows_of_2024_and_the_net_over_those_that_report_both(full):
    query = """
        SELECT value, reported FROM released.{}
        WHERE system = 'eurostat_migration_by_partner' AND age_definition = 'COMPLET'
            AND sex = '_T' AND origin = ? AND destination = ? AND period = '2024-01-01'
    """
    there, back = ["CHN", "EU27_2020"], ["EU27_2020", "CHN"]
    assert full.execute(query.format("corridor_in_flow"), there).fetchall() == [(69_698, 16)]
    assert full.execute(query.format("corridor_out_flow"), back).fetchall() == [(30_704, 15)]
    net = """
        SELECT value, reported FROM released.corridor_net
        WHERE counted = 'flow' AND source = 'eurostat_migration_by_partner' AND variety = 'COMPLET'
            AND sex = '_T' AND origin = ? AND destination = ? AND period = '2024-01-01'
    """
    assert full.execute(net, there).fetchall() == [(67_912 - 30_704, 15)]
    assert (
        full.execute(query.format("corridor_in_flow"), ["CHN", "CZE"]).fetchall()[0][0] is not None
    )
    assert full.execute(query.format("corridor_out_flow"), ["CZE", "CHN"]).fetchall()[0][0] is None


@pytest.mark.parametrize(
    ("panel_where", "persons", "flag"),
    [
        (
            "source = 'eurostat_immigration' AND destination = 'EU27_2020' AND period = '2022-01-01'",
            6_977_742,
            "ep",
        ),
        (
            "source = 'eurostat_immigration' AND destination = 'DEU' AND period = '2022-01-01'",
            2_071_690,
            None,
        ),
        (
            "source = 'eurostat_emigration' AND origin = 'EU27_2020' AND period = '2022-01-01'",
            2_730_313,
            "ep",
        ),
        (
            "source = 'eurostat_emigration' AND origin = 'DEU' AND period = '2022-01-01'",
            533_485,
            None,
        ),
        (
            "source = 'eurostat_emigration' AND edition = '2017' AND origin = 'DEU' "
            "AND period = '2015-01-01'",
            347_162,
            None,
        ),
    ],
)
def test_totals_of_eurostat_in_both_layouts(full, panel_where, persons, flag):
    found = full.execute(
        f"SELECT DISTINCT persons, flag FROM panels.flow WHERE {panel_where} AND sex = '_T'"
    ).fetchall()
    assert [p for p, _ in found] == [persons]
    if flag:
        assert found[0][1] == flag


@pytest.mark.parametrize(
    ("state", "later", "earlier"),
    [("HUN", 7_962, 1_016), ("DEU", 5_041, 3_232), ("NLD", 1_968, 3_243), ("IRL", 1_369, 403)],
)
def test_first_permits_for_work(full, state, later, earlier):
    where = {
        "permit_count": "first",
        "permit_reason": "EMP",
        "duration": "_T",
        "origin": "CHN",
        "destination": state,
    }
    assert value(full, "permits", **where, period="2025-01-01") == later
    assert value(full, "permits", **where, period="2019-01-01") == earlier


def test_first_permits_in_ireland_add_up(full):
    where = {
        "permit_count": "first",
        "duration": "_T",
        "origin": "CHN",
        "destination": "IRL",
        "period": "2025-01-01",
    }
    found = {
        r: value(full, "permits", **where, permit_reason=r)
        for r in ("TOTAL", "EDUC", "EMP", "OTH", "FAM")
    }
    assert found == {"TOTAL": 5_491, "EDUC": 2_917, "EMP": 1_369, "OTH": 1_137, "FAM": 68}


def test_a_later_edition_of_permits_replaces_the_cell_and_the_older_stays(full):
    rows = full.execute("""
        SELECT permits, current FROM panels.permit
        WHERE source = 'eurostat_first_permits' AND origin = '_T' AND destination = 'DEU'
            AND reason = 'TOTAL' AND duration = '_T' AND period = '2023-01-01' ORDER BY permits
    """).fetchall()
    assert rows == [(586_144, False), (662_888, True)]


def test_published_totals_of_permits(full):
    query = """
        SELECT DISTINCT permits FROM panels.permit WHERE destination = ? AND origin = ?
            AND permit_count = ? AND reason = 'TOTAL' AND duration = '_T' AND period = ?
    """

    def permits(*where: str) -> list[tuple[int]]:
        return full.execute(query, list(where)).fetchall()

    assert (3_023_706,) in permits("EU27_2020", "_T", "first", "2019-01-01")
    assert (3_741_015,) in permits("EU27_2020", "_T", "first", "2023-01-01")
    assert permits("EU27_2020", "_T", "valid", "2023-01-01") == [(25_224_272,)]
    # Two editions, five years apart and in two formats, hold the same figure.
    assert permits("FRA", "CHN", "valid", "2019-01-01") == [(115_798,)]
    valid = {"permit_count": "valid", "permit_reason": "TOTAL", "duration": "_T"}
    assert value(full, "permits", **valid, **CHINA_TO_EU, period="2023-01-01") == 1_071_337


# year: applied, issued, not issued at consulates in mainland China, all Schengen states of the year
VISAS = {
    2009: (597_430, 555_035, None),
    2010: (824_860, 778_501, None),
    2011: (1_079_516, 1_026_171, 48_577),
    2012: (1_242_507, 1_185_569, 52_759),
    2013: (1_497_196, 1_434_418, 58_265),
    2014: (1_800_369, 1_742_013, 53_543),
    2015: (2_381_818, 2_308_591, 67_648),
    2016: (2_185_927, 2_110_103, 68_526),
    2017: (2_533_905, 2_447_041, 83_635),
    2018: (2_823_252, 2_707_867, 105_264),
    2019: (2_971_032, 2_847_049, 111_794),
    2020: (206_907, 202_309, 10_114),
    2021: (27_458, 24_183, 2_314),
    2022: (92_780, 79_816, 8_240),
    2023: (1_117_365, 1_043_149, 60_554),
}
WORLD_VISAS = {
    2010: (11_812_352, 11_018_936),
    2013: (17_285_449, 16_184_173),
    2016: (15_192_502, 13_937_715),
    2019: (16_955_541, 15_022_255),
    2021: (2_926_104, 2_396_279),
    2023: (10_327_572, 8_492_776),
}


@pytest.mark.parametrize("year", VISAS)
def test_schengen_visas_in_china_by_year(full, year):
    found = dict(
        full.execute(
            """
        SELECT decision, there FROM two_way.visa WHERE origin = 'CHN' AND destination = 'SCHENGEN'
            AND visa_type = 'uniform' AND year(period) = ?
    """,
            [year],
        ).fetchall()
    )
    assert tuple(found.get(d) for d in ("applied", "issued", "not_issued")) == VISAS[year]


@pytest.mark.parametrize("year", WORLD_VISAS)
def test_schengen_visas_of_the_world_equal_the_published_totals(full, year):
    rows = full.execute(
        """
        SELECT sum(visas) FROM panels.visa WHERE visa_type = 'uniform' AND year(period) = ?
            AND decision IN ('applied', 'issued') GROUP BY decision ORDER BY decision
    """,
        [year],
    ).fetchall()
    assert tuple(int(v) for (v,) in rows) == WORLD_VISAS[year]


def test_the_schengen_area_is_not_the_eu(full):
    outside = """
        SELECT sum(visas) FROM panels.visa WHERE origin = 'CHN' AND decision = 'applied'
            AND year(period) = 2019 AND visa_type = ? AND destination IN ({})
    """
    assert scalar(full, outside.format("'CHE', 'NOR', 'ISL'"), ["uniform"]) == 193_893
    four = outside.format("'BGR', 'CYP', 'HRV', 'ROU'")
    assert scalar(full, four, ["short_stay"]) == 26_983
    in_2009 = """
        SELECT sum(visas) FROM panels.visa WHERE origin = 'CHN' AND decision = 'applied'
            AND year(period) = 2009 AND visa_type IN ('uniform', 'short_stay')
    """
    assert scalar(full, in_2009) == 604_037


@pytest.mark.parametrize(
    ("day", "passports"),
    [
        ("2023-11-06", 0),
        ("2023-12-03", 5),
        ("2024-04-08", 10),
        ("2024-07-02", 11),
        ("2024-10-28", 15),
        ("2024-12-04", 24),
        ("2025-01-12", 24),
        ("2026-02-17", 25),
    ],
)
def test_eu_passports_visa_free_in_china(full, day, passports):
    assert value(full, "visa_free_passports", **EU_TO_CHINA, period=day) == passports


def test_chinese_passports_are_visa_free_in_no_member_state_in_any_edition(full):
    rows = full.execute("""
        SELECT DISTINCT value, reported FROM released.visa_free_passports
        WHERE origin = 'CHN' AND destination = 'EU27_2020'
    """).fetchall()
    assert rows == [(0, 27)]


def test_context_figures(full):
    china = "SELECT persons FROM panels.population WHERE area = 'CHN' AND year(period) = 2024"
    assert scalar(full, china) == 1_408_975_000
    yuan = "SELECT min(period) FROM panels.exchange_rate WHERE currency = 'CNY'"
    assert scalar(full, yuan) == date(2005, 4, 1)
    gdp = "SELECT gdp_usd FROM panels.gdp WHERE area = 'CHN' AND year(period) = 2023"
    assert round(float(scalar(full, gdp)) / 1e12, 1) == 17.8


def test_only_rows_without_a_period_are_held_back_from_all_full_files(full):
    rows = full.execute("SELECT source, rule, count(*) FROM quarantine.row GROUP BY ALL").fetchall()
    assert rows == [("recruitment_costs", "key of period", 5)]


def test_every_full_file_is_taken_by_a_source_or_left_out_with_a_reason(shared: Path):
    assert unlisted(shared / "data") == []
    assert all(left_out().values())
    named = {file for edition in full_editions() for file in edition.files} | set(left_out())
    assert [file for file in sorted(named) if not (shared / "data" / file).is_file()] == []


def test_a_cleaned_copy_by_reason_has_the_figures_of_the_publishers_table(full):
    compared = full.execute("""
        SELECT count(*), count(*) FILTER (WHERE cleaned.permits <> own.permits)
        FROM panels.permit cleaned
        JOIN panels.permit own USING (source, origin, destination, permit_count, reason, duration, period)
        WHERE cleaned.edition = 'all-by-reason' AND own.edition = 'tps00171'
    """).fetchall()
    assert compared == [(1_104, 0)]
