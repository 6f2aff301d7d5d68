"""One writer, many readers; a build that dies leaves the old warehouse whole."""

import contextlib
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pandas as pd
import pytest

import small_brief
from places import PROJECT, RAW
from tables import table
from twoway import catalogue, paths
from twoway.build import build, compute, load_panels, write_indicator
from twoway.check import connect, load_reference, scalar
from twoway.declare import Indicator
from twoway.panels import PANELS
from twoway.stage import settle

# Of a few indicators, whoever builds: each build takes a second.
FEW = "import small_brief; small_brief.compute_few(); from twoway.build import build"


@pytest.fixture(scope="module", autouse=True)
def few() -> Iterator[None]:
    """Compute a few indicators: how a warehouse is put in place does not hang on how many."""
    with pytest.MonkeyPatch.context() as patch, small_brief.computed():
        patch.setenv("PYTHONPATH", str(PROJECT / "tests"))
        yield


@pytest.fixture(scope="module")
def once_built(few: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Stage two sources and build, once."""
    home = tmp_path_factory.mktemp("once")
    for name in ("nbs_census_foreigners", "worldbank_population"):
        shutil.copytree(RAW / name, home / paths.RAW / name)
    with contextlib.chdir(home):
        build()
    return home


@pytest.fixture
def built(workspace: Path, once_built: Path) -> Path:
    """Return a workspace of its own with two sources staged and a warehouse built of them."""
    shutil.copytree(once_built, workspace, dirs_exist_ok=True)
    return workspace


def test_a_reader_keeps_its_content_while_a_new_warehouse_is_put_in_place(built: Path):
    with connect(str(paths.WAREHOUSE), read_only=True) as reader:
        before = scalar(reader, "SELECT count(*) FROM panels.stock")
        shutil.rmtree(paths.RAW / "nbs_census_foreigners")
        (paths.STAGED / "nbs_census_foreigners.parquet").unlink()
        build()
        assert scalar(reader, "SELECT count(*) FROM panels.stock") == before > 0
    with connect(str(paths.WAREHOUSE), read_only=True) as later:
        assert scalar(later, "SELECT count(*) FROM panels.stock") == 0


def test_a_failing_build_leaves_the_old_warehouse_and_the_next_one_converges(
    built: Path, monkeypatch: pytest.MonkeyPatch
):
    old = paths.WAREHOUSE.read_bytes()
    broken = Indicator(
        group="corridor",
        edge="None.",
        label="x",
        unit="x",
        kind="count",
        formula="x",
        reference="x",
        keys=["origin"],
        cannot_say="x",
        query="SELECT origin, 1 AS value, [] AS cells FROM panels.stock",
    )
    with monkeypatch.context() as patch:
        patch.setattr(catalogue, "indicators", lambda: {"broken": broken})
        with pytest.raises(ValueError, match="rows break the promise"):
            build()
    assert paths.WAREHOUSE.read_bytes() == old
    build()
    with connect(str(paths.WAREHOUSE), read_only=True) as con:
        assert scalar(con, "SELECT count(*) FROM released.migrant_stock") > 0


@pytest.mark.parametrize("seconds", [0.3, 0.9, 1.5])
def test_a_build_killed_at_any_moment_leaves_the_old_warehouse_whole(built: Path, seconds: float):
    code = f"{FEW}\nwhile True: build()"
    # Kill between two renames as well as within a build: whatever stands is whole.
    process = subprocess.Popen([sys.executable, "-c", code])
    time.sleep(1.0 + seconds)
    process.send_signal(signal.SIGKILL)
    process.wait()
    with connect(str(paths.WAREHOUSE), read_only=True) as con:
        assert scalar(con, "SELECT count(*) FROM released.migrant_stock") > 0
    build()
    assert not list(paths.PROCESSED.glob("*.wal"))
    assert [p.name for p in paths.PROCESSED.glob("warehouse*")] == ["warehouse.duckdb"]


def test_two_builds_at_once_do_not_write_into_one_file(built: Path):
    code = f"{FEW}\nfor _ in range(2): build()"
    running = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(2)]
    assert [process.wait() for process in running] == [0, 0]
    with connect(str(paths.WAREHOUSE), read_only=True) as con:
        assert scalar(con, "SELECT count(*) FROM released.migrant_stock") > 0
    assert [p.name for p in paths.PROCESSED.glob("warehouse*")] == ["warehouse.duckdb"]


def test_staged_rows_that_are_gone_or_changed_are_read_anew_before_they_are_built(built: Path):
    file = paths.STAGED / "nbs_census_foreigners.parquet"
    as_staged = file.read_bytes()
    file.unlink()
    build()
    assert file.read_bytes() == as_staged
    double(file)
    build()
    assert file.read_bytes() == as_staged


def double(file: Path) -> None:
    """Lay the first of the staged rows down twice."""
    rows = pd.read_parquet(file)
    pd.concat([rows, rows.iloc[:1]]).to_parquet(file, index=False)


def test_a_broken_key_stops_the_build_and_leaves_nothing_behind(built: Path, monkeypatch):
    monkeypatch.setattr(f"{build.__module__}.stage", lambda _: {})
    double(paths.STAGED / "nbs_census_foreigners.parquet")
    with pytest.raises(duckdb.ConstraintException, match=r"(?i)duplicate key"):
        build()
    assert list(paths.PROCESSED.glob("warehouse.new*")) == []


def test_held_rows_are_in_quarantine_with_their_reason(warehouse: duckdb.DuckDBPyConnection):
    rows = warehouse.execute("SELECT source, rule, found FROM quarantine.row").fetchall()
    assert ("recruitment_costs", "key of period", "nothing") in rows
    assert ("oecd_inflows", "type of persons", "246226.8") in rows


def test_a_cell_that_is_held_back_is_told_as_such_and_not_as_unreported(
    warehouse: duckdb.DuckDBPyConnection,
):
    rows = warehouse.execute("""
        SELECT i.missing, i.status, c.printed FROM indicators.corridor_in_flow i
        JOIN panels.cell c ON list_contains(i.cells, c.cell)
        WHERE i.system = 'oecd_inflows' AND i.origin = '_T' AND i.missing = 'held_back'
    """).fetchall()
    assert ("held_back", "V", "246226.8") in rows
    assert {row[:2] for row in rows} == {("held_back", "V")}
    # A direction that nobody reports is not held back because the other one is.
    ((other,),) = warehouse.execute("""
        SELECT count(*) FROM indicators.bloc_flow
        WHERE missing = 'held_back' AND len(cells) = 0 AND variant = 'all'
    """).fetchall()
    assert other == 0


def test_a_cell_held_back_stands_in_whatever_a_later_edition_says(workspace: Path):
    """What was known on a day is not changed by an edition that came after it."""
    row = table("""
        source                 edition  reporter  basis        origin  destination  sex  period      persons  locator  printed
        nbs_census_foreigners  1        CHN       citizenship  DEU     CHN          _T   2020-11-01  x        f,1      x
    """)
    panel = PANELS["stock"]
    _, held = settle(row, panel)
    later, _ = settle(row.assign(edition="2", persons="5"), panel)
    later.to_parquet("nbs_census_foreigners.parquet")
    for editions, expected in ((("1",), [("1", None, "V")]), (("1", "2"), [("2", 5, "A")])):
        with connect() as con:
            load_reference(con)
            con.execute("CREATE SCHEMA quarantine")
            con.execute("CREATE TABLE reference.source AS SELECT 'nbs_census_foreigners' AS id, "
                        "'cell' AS supersede")  # fmt: skip
            con.execute("CREATE TABLE reference.edition AS SELECT 'nbs_census_foreigners' AS source, "
                        "unnest($e) AS edition, '' AS published", {"e": [*editions]})  # fmt: skip
            con.execute('CREATE TABLE quarantine."row" AS SELECT * FROM held')
            load_panels(con, Path())
            found = con.execute("SELECT edition, persons, status FROM panels.stock").fetchall()
        assert found == expected, held


def test_no_extension_can_be_downloaded():
    with connect() as con:
        for setting in ("autoinstall_known_extensions", "autoload_known_extensions"):
            assert scalar(con, "SELECT current_setting(?)", [setting]) is False


def test_an_indicator_whose_keys_do_not_tell_rows_apart_is_refused():
    twice = Indicator(
        group="corridor",
        edge="None.",
        label="x",
        unit="x",
        kind="count",
        formula="x",
        reference="x",
        keys=["k"],
        cannot_say="x",
        query="SELECT unnest([1, 1]) AS k, 2 AS value, [1] AS cells",
    )
    with connect() as con:
        con.execute("CREATE SCHEMA indicators; CREATE SCHEMA panels")
        con.execute("CREATE TABLE panels.cell (cell BIGINT, status VARCHAR)")
        with pytest.raises(ValueError, match="1 rows break the promise that the keys k"):
            write_indicator(con, "twice", twice)


def test_compute_is_a_pure_function_of_its_panels():
    stock = table("""
        origin  destination  period      persons
        CHN     DEU          2020-01-01  10
    """)
    before = stock.copy()
    first = compute("migrant_stock", stock=stock)
    assert first.equals(compute("migrant_stock", stock=stock))
    assert stock.equals(before)
