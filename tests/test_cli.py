"""Verbs, exit codes and messages that a script can rely on."""

from pathlib import Path

import pytest

from twoway import cli
from twoway.cli import FAILED, NOT_IN_ORDER, OK, REFUSED, UNREACHABLE, WRONG_CALL, main
from twoway.edition import RefusedError, UnreachableError
from twoway.fetch import Fetched
from twoway.watch import Watched


def test_help_shows_one_verb_per_arrow(capsys):
    with pytest.raises(SystemExit) as stop:
        main(["--help"])
    assert stop.value.code == 0
    shown = capsys.readouterr().out
    verbs = ["add", "fetch", "stage", "build", "draw", "render", "run", "status", "trace"]
    places = [shown.index(f"\n    {verb} ") for verb in verbs]
    assert places == sorted(places)


def test_no_verb_is_a_wrong_call(capsys):
    assert main([]) == WRONG_CALL
    assert "verbs" in capsys.readouterr().out


def test_a_refused_file_exits_with_3_and_an_unknown_source_with_1(workspace: Path, capsys):
    bad = workspace / "x.csv"
    bad.write_text("<html></html>")
    assert main(["add", "worldbank_gdp", str(bad)]) == REFUSED
    assert capsys.readouterr().err.startswith("refused: x.csv: an HTML page")
    assert main(["add", "worldbank_gpd", str(bad)]) == FAILED
    assert "Did you mean worldbank_gdp" in capsys.readouterr().err
    assert main(["add", "worldbank_gdp", str(bad), "--custody", "mine"]) == REFUSED


def test_add_says_where_the_edition_lies_and_what_was_held_back(workspace: Path, capsys):
    file = workspace / "gdp.csv"
    rows = "".join(f"China,CHN,{year},1.5\n" for year in range(1990, 2020))
    file.write_text("Country Name,Country Code,Year,Value\n" + rows + "Nowhere,QQQ,2020,7\n")
    assert main(["add", "worldbank_gdp", str(file), "--edition", "2026"]) == OK
    shown = capsys.readouterr().out
    assert "data/raw/worldbank_gdp/2026" in shown
    assert "rows: 31 read, 30 good, 1 held back" in shown
    assert "gdp.csv, line 32, column Value: rule of area: found 'QQQ'" in shown


def test_status_and_trace_on_the_shipped_editions(in_shipped: Path, capsys):
    assert main(["status"]) == OK
    shown = capsys.readouterr().out
    assert "undesa_migrant_stock" in shown
    assert main(["trace", "stock_back"]) == OK
    traced = capsys.readouterr().out
    assert traced.startswith("stock_back  =  39,458 persons")
    assert "CC BY 3.0 IGO" in traced
    assert main(["trace", "nothing_such"]) == FAILED


def test_status_of_an_empty_workspace_is_not_in_order(workspace: Path, capsys):
    assert main(["status"]) == NOT_IN_ORDER
    assert "no edition" in capsys.readouterr().out


def test_trace_before_the_first_run_says_what_to_run(workspace: Path, capsys):
    assert main(["trace", "stock_back"]) == FAILED
    assert "twoway run" in capsys.readouterr().err


def test_prefect_is_kept_silent_and_inside_the_workspace(workspace: Path, monkeypatch):
    for name in ("PREFECT_HOME", *cli.QUIET_PREFECT):
        monkeypatch.delenv(name, raising=False)
    cli.quiet_prefect()
    import os

    assert Path(os.environ["PREFECT_HOME"]) == workspace / ".twoway/prefect"
    assert os.environ["PREFECT_SERVER_ANALYTICS_ENABLED"] == "false"
    assert os.environ["DO_NOT_TRACK"] == "1"
    for name in ("PREFECT_HOME", *cli.QUIET_PREFECT):
        monkeypatch.delenv(name, raising=False)


def test_the_fault_of_one_source_stops_no_other_and_the_worst_is_the_exit_code(
    workspace, monkeypatch, capsys
):
    came = {
        "one": ZeroDivisionError("by zero"),
        "two": RefusedError("no such column"),
        "three": UnreachableError("away"),
        "four": Fetched("four", "accepted", "2026", seconds=1.5),
    }

    def fetch(name, now):
        if isinstance(said := came[name], Exception):
            raise said
        return said

    monkeypatch.setattr("twoway.fetch.fetch", fetch)
    assert main(["fetch", *came]) == UNREACHABLE
    shown = capsys.readouterr()
    assert shown.out == "four: accepted, edition 2026  1.5 s\n"
    assert shown.err.splitlines() == [
        "one: failed: ZeroDivisionError: by zero",
        "two: refused: no such column",
        "three: unreachable: away",
    ]
    assert main(["fetch", "one", "four"]) == FAILED


def test_watch_says_by_its_exit_code_that_a_publisher_is_away(workspace, monkeypatch, capsys):
    seen = {"one": Watched("one", "unreachable", reason="away"), "two": Watched("two", "current")}
    monkeypatch.setattr("twoway.watch.watch", lambda name, now: seen[name])
    assert main(["watch", "two"]) == OK
    assert main(["watch", "one", "two"]) == UNREACHABLE
    assert "one" in capsys.readouterr().out
