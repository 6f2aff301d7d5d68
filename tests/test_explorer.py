"""The explorer shows the released rows, all of them, and leads to the same raw cells as a trace."""

import base64
import gzip
import hashlib
import html
import json
import re
from itertools import accumulate
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from twoway import catalogue, paths, publish
from twoway.check import connect
from twoway.explorer import _assembled, _packed, _plain, explore, of_release, state_of
from twoway.explorer_rows import AREA, PAIR, Cells, block, corridors, numbers, runs, steps, texts
from twoway.explorer_words import words
from twoway.files import FORMULA_OPENINGS
from twoway.missing import absences
from twoway.paths import TEMPLATES
from twoway.released import released_of, write_table_file
from twoway.releases import files_of
from twoway.row_id import expression
from twoway.trace import as_text, of_released_row, trace
from twoway.voice import LANGUAGES, Voice

LARGEST = 3_300_000


def blocks(page: str) -> dict[str, object]:
    """Unpack every block of a page, by its id."""
    packed = re.findall(r'<script type="text/plain" id="([^"]+)">([^<]*)</script>', page)
    plain = re.findall(r'<script type="application/json" id="([^"]+)">([^<]*)</script>', page)
    return {
        **{name: json.loads(gzip.decompress(base64.b64decode(data))) for name, data in packed},
        **{name: json.loads(data) for name, data in plain},
    }


def codes(column, rows):
    """Codes of a column, one for each row."""
    if "runs" in column:
        pairs = zip(column["runs"][::2], column["runs"][1::2], strict=True)
        return [code for code, often in pairs for _ in range(often)]
    return list(accumulate(column["steps"]))[:rows]


def unpacked(packed) -> pd.DataFrame:
    """Return the rows of a block as a frame, the number of the list of cells with each."""
    columns = {
        name: [column["values"][code] for code in codes(column, packed["rows"])]
        for name, column in packed["columns"].items()
    }
    return pd.DataFrame(columns).assign(cells=list(accumulate(packed["cells"])))


def cell_lists(packed) -> list[list[int]]:
    lengths = codes({"runs": packed["lengths"]}, 0)
    flat, lists, first, at = packed["lists"], [], 0, 0
    for length in lengths:
        own = flat[at : at + length]
        if own:
            first += own[0]
            own = list(accumulate([first, *own[1:]]))
        lists.append(own)
        at += length
    return lists


@pytest.fixture(scope="module")
def page(shipped: Path) -> str:
    return (shipped / "reports/explorer/explorer.html").read_text("utf-8")


@pytest.fixture(scope="module")
def content(page: str) -> dict[str, object]:
    return blocks(page)


def test_columns_come_back_as_they_were():
    for values in ([], [3], [0, 0, 5, 5, 5, 1], [7, -2, 7]):
        assert codes({"runs": runs(values)}, len(values)) == values
        assert list(accumulate(steps(values))) == values
    some = pd.Series([0.1, np.nan, -5.0, 0.1, 1e300])
    found = numbers(some)
    back = [found["values"][c] for c in accumulate(found["steps"])]
    assert back == [0.1, None, -5, 0.1, 1e300]
    assert json.loads(json.dumps(back)) == back
    named = texts(["a", "", "a", "<b>"])
    assert [named["values"][c] for c in codes(named, 4)] == ["a", "", "a", "<b>"]


def test_nought_and_nothing_stay_apart():
    found = numbers(pd.Series([0.0, np.nan, 0.0]))
    assert [found["values"][c] for c in accumulate(found["steps"])] == [0, None, 0]


def test_the_page_holds_every_released_row_of_the_corridors(in_shipped, content):
    shown = {one["id"]: one for one in content["contents"]["indicators"]}
    cells = content["cells"]
    lists = cell_lists(cells)
    with released_of() as released:
        sides = corridors(pd.Timestamp(released.made["date"]).date())
        assert {(s.home, s.away) for s in sides} >= {("CHN", "EU27_2020"), ("IND", "EU27_2020")}
        ends = {(s.home, o) for s in sides for o in s.others}
        for name in (
            "migrant_stock",
            "permits",
            "bloc_flow",
            "published_figure",
            "vacancy_rate",
        ):
            rows = released.con.execute(f"SELECT * FROM released.{name}").df()
            if shown[name]["shape"] == PAIR:
                pairs = list(zip(rows["origin"], rows["destination"], strict=True))
                rows = rows[[(o, d) in ends or (d, o) in ends for o, d in pairs]]
            else:
                assert shown[name]["shape"] == AREA
                rows = rows[rows[shown[name]["whose"]].isin({a for pair in ends for a in pair})]
            found = unpacked(content[f"rows-{name}"])
            assert len(found) == len(rows) == shown[name]["rows"] > 0
            keys = shown[name]["keys"]
            there = _by_key(rows, keys)
            for key, row in _by_key(found, keys).items():
                original = there.pop(key)
                for number in ("value", "value_low", "value_high", "coverage"):
                    assert row[number] == original[number] or (
                        pd.isna(row[number]) and pd.isna(original[number])
                    )
                for text in ("status", "reason", "missing", "mark", "basis"):
                    assert row[text] == ("" if pd.isna(original[text]) else original[text])
                assert len(lists[row["cells"]]) == len(set(original["cells"]))
            assert not there


def _by_key(rows, keys):
    def plain(value):
        return value.date().isoformat() if isinstance(value, pd.Timestamp) else str(value)

    return {tuple(plain(row[k]) for k in keys): row for row in rows.to_dict("records")}


def test_every_indicator_with_rows_of_a_corridor_is_there_and_no_row_of_elsewhere(
    in_shipped, content
):
    with released_of() as released:
        for name, keys in released.keys.items():
            if not {"origin", "destination"} <= {*keys}:
                continue
            rows = released.con.execute(
                f"SELECT count(*) FROM released.{name} "
                "WHERE (origin, destination) IN (('CHN', 'DEU'), ('EU27_2020', 'IND'))"
            ).fetchall()[0][0]
            assert bool(rows) <= (f"rows-{name}" in content), name
    areas = {*unpacked(content["rows-migrant_stock"])["origin"]}
    assert "USA" not in areas and {"CHN", "IND", "DEU", "EU27_2020"} <= areas


def test_the_explorer_and_a_trace_tell_the_same_chain(in_shipped, content):
    cells = content["cells"]
    lists = cell_lists(cells)
    count = len(cells["printed"])
    file = codes({"runs": cells["file"]}, count)
    place, line = codes(cells["place"], count), list(accumulate(cells["line"]))
    looked_at = 0
    with released_of() as released:
        for name in ("migrant_stock", "bloc_flow", "permits", "visas_issued", "vacancy_rate"):
            ids = released.con.execute(
                f"SELECT *, {expression(name, released.types_of_keys(name))} AS id "
                f"FROM released.{name}"
            ).df()
            keys = list(released.keys[name])
            known = {k: row["id"] for k, row in _by_key(ids, keys).items()}
            rows = unpacked(content[f"rows-{name}"])
            for key, row in list(_by_key(rows, keys).items())[:: max(1, len(rows) // 5)]:
                traced = of_released_row(released, known[key])
                assert traced.value == row["value"] or (
                    traced.value is None and pd.isna(row["value"])
                )
                told = []
                for cell in lists[row["cells"]]:
                    before, after = cells["place"]["values"][place[cell]].split("\n")
                    where = before if line[cell] < 0 else f"{before}{line[cell]}{after}"
                    of = cells["files"][file[cell]]
                    told.append(
                        (of["source"], of["edition"], of["path"], of["sha256"], where,
                         cells["printed"][cell])
                    )  # fmt: skip
                wanted = traced.cells[
                    ["source", "edition", "path", "sha256", "locator", "printed"]
                ].itertuples(index=False, name=None)
                assert told == list(wanted)
                looked_at += len(told)
    assert looked_at > 40


def test_no_two_rows_share_an_id(in_shipped):
    with released_of() as released:
        for name in ("migrant_stock", "corridor_log_ratio", "published_figure", "revision"):
            own = expression(name, released.types_of_keys(name))
            rows, ids = released.con.execute(
                f"SELECT count(*), count(DISTINCT {own}) FROM released.{name}"
            ).fetchall()[0]
            assert rows == ids > 0


def test_an_id_is_what_anybody_can_work_out():
    import duckdb

    con = duckdb.connect()
    con.execute("CREATE TABLE t AS SELECT 'a' AS source, DATE '2024-01-01' AS period, NULL AS sex")
    sql = expression("stock", {"source": "VARCHAR", "period": "DATE", "sex": "VARCHAR"})
    digest = hashlib.sha256(b"period=2024-01-01\nsex=\nsource=a").hexdigest()
    assert con.execute(f"SELECT {sql} FROM t").fetchall() == [(f"stock@{digest[:12]}",)]


def test_a_trace_of_a_row_names_it_and_a_wrong_id_says_the_cure(in_shipped):
    with released_of() as released:
        own = expression("migrant_stock", released.types_of_keys("migrant_stock"))
        (row_id,) = released.con.execute(
            f"SELECT {own} FROM released.migrant_stock WHERE source = 'undesa_migrant_stock' "
            "AND edition = '2024' AND origin = 'CHN' AND destination = 'DEU' AND sex = '_T' "
            "AND period = DATE '2024-01-01'"
        ).fetchall()[0]
    said = as_text(trace(row_id))
    assert said.splitlines()[0].endswith("(released.migrant_stock)")
    assert "raw cells: 1" in said and "(verified now)" in said
    with pytest.raises(ValueError, match=r"no row of released\.migrant_stock .* Copy the id whole"):
        trace("migrant_stock@000000000000")
    with pytest.raises(ValueError, match="there is no indicator 'migrant_stok'.*migrant_stock"):
        trace("migrant_stok@000000000000")


def test_the_page_states_what_it_was_made_from(in_shipped, content, tmp_path):
    with released_of() as released:
        made = content["made"]
        assert (made["date"], made["release"]) == (
            released.made["date"],
            released.made["release"],
        )
        assert made["approved"] == ""  # live: a draft
        file = tmp_path / "table.parquet"
        released.con.execute(
            f"COPY (FROM indicators.migrant_stock ORDER BY ALL) TO '{file}' (FORMAT parquet)"
        )
        one = next(i for i in content["contents"]["indicators"] if i["id"] == "migrant_stock")
        assert one["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()


@pytest.fixture
def kept(in_shipped, tmp_path, monkeypatch) -> Path:
    """Keep three tables of the shipped rows as a release does, approved, in a workspace apart."""
    folder = tmp_path / "data/processed/releases/2026-12-01-1"
    names = ("migrant_stock", "permits", "vacancy_rate")
    with released_of() as released:
        tables = [("indicators", name) for name in names]
        tables += released.con.execute(
            "SELECT table_schema, table_name FROM information_schema.tables "
            "WHERE table_schema IN ('panels', 'reference') AND table_type = 'BASE TABLE'"
        ).fetchall()
        for schema, name in tables:
            (folder / schema).mkdir(parents=True, exist_ok=True)
            write_table_file(released.con, schema, name, folder / schema / f"{name}.parquet")
        manifest = {
            "release": folder.name, "sequence": 1, "state": "approved", "day": "2026-12-01",
            "data_day": released.made["date"], "editions": [], "files": files_of(folder),
            "keys": {f"indicators.{name}": list(released.keys[name]) for name in names},
            "approval": {"by": "A", "at": "2026-12-02T09:00:00Z", "remark": "", "files": {}},
        }  # fmt: skip
    (folder / "release.json").write_text(json.dumps(manifest), "utf-8")
    monkeypatch.chdir(tmp_path)
    return folder


def test_a_release_has_the_same_rows_ids_and_chains_without_a_warehouse(kept, content):
    page = explore(kept.name)
    assert page == paths.AS_OF / kept.name / "reports/explorer/explorer.html"
    found = blocks(page.read_text("utf-8"))
    assert found["made"] == {
        "approved": "2026-12-02", "date": content["made"]["date"], "kept": True,
        "release": kept.name,
    }  # fmt: skip
    live = {one["id"]: one for one in content["contents"]["indicators"]}
    assert {one["id"] for one in found["contents"]["indicators"]} == {
        "migrant_stock", "permits", "vacancy_rate",
    }  # fmt: skip
    for one in found["contents"]["indicators"]:
        assert one == live[one["id"]]  # its table's sha256 too
        name = f"rows-{one['id']}"
        assert found[name]["columns"] == content[name]["columns"]
    with released_of(kept.name) as released:
        own = expression("migrant_stock", released.types_of_keys("migrant_stock"))
        row_id, value = released.con.execute(
            f"SELECT {own}, value FROM released.migrant_stock WHERE value > 0 AND len(cells) > 5 "
            "ORDER BY ALL LIMIT 1"
        ).fetchall()[0]
    traced = trace(row_id, of=kept.name)
    assert traced.value == value and len(traced.cells) > 5
    assert {*traced.cells["sha256"].str.len()} == {64}


def test_a_release_keeps_a_page_of_its_own_rows_never_of_others(in_shipped, tmp_path, monkeypatch):
    made_anew = []
    monkeypatch.setattr(publish, "explore", lambda: made_anew.append(1))
    with connect(str(paths.WAREHOUSE), read_only=True) as con:
        for part in ("as_it_is", "of_another_state"):
            (tmp_path / part).mkdir()
        publish._keep_explorer(con, tmp_path / "as_it_is")
        assert made_anew == []
        here = paths.REPORTS / paths.EXPLORER
        assert (tmp_path / "as_it_is" / paths.EXPLORER).read_bytes() == here.read_bytes()
        monkeypatch.setattr(publish, "made_of", lambda _: ({"release": "another"}, ""))
        publish._keep_explorer(con, tmp_path / "of_another_state")
        assert made_anew == [1]


def test_the_page_is_small(page):
    assert len(page.encode()) < LARGEST


def test_the_page_asks_for_nothing_and_runs_no_script_but_its_own(page):
    policy = html.unescape(re.search(r'Content-Security-Policy" content="([^"]+)"', page)[1])
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy and "http" not in policy
    script = (TEMPLATES / "explorer.js").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in policy
    shell = re.sub(r'<script type="(?:text/plain|application/json)".*?</script>', "", page)
    assert not re.search(r'(?:src|href)="(?!#)', shell)
    assert "innerHTML" not in script and "insertAdjacent" not in script and "eval(" not in script


def test_hostile_text_cannot_leave_its_block():
    bad = '</script><img src=x onerror="alert(1)"><!--\u2028'
    for made in (_packed("rows-x", {"a": bad}), _plain("contents", {"a": bad})):
        assert made.count("</script>") == 1 and "<img" not in made and "<!--" not in made
        assert blocks(made) == {re.search('id="([^"]+)"', made)[1]: {"a": bad}}


def test_a_signed_page_differs_in_what_it_says_of_its_making_alone():
    made = {"date": "2026-11-24", "release": "c57fe426", "approved": "", "kept": False}
    draft = _assembled([_packed("rows-x", [1]), _plain("made", made)], [])
    assert state_of(draft) == {"date": "2026-11-24", "release": "c57fe426", "approved": ""}
    signed = of_release(draft, "2026-12-01-1", "2026-12-02")
    assert blocks(signed)["made"] == {
        "date": "2026-11-24", "release": "2026-12-01-1", "approved": "2026-12-02", "kept": True,
    }  # fmt: skip
    cut = re.compile(r'id="made">.*?</script>')
    assert cut.sub("", signed) == cut.sub("", draft)
    with pytest.raises(ValueError, match="twoway explorer"):
        of_release("<p>no page of ours</p>", "x", "y")


def test_the_script_holds_a_text_for_a_formula_as_the_other_files_do():
    script = (TEMPLATES / "explorer.js").read_text("utf-8")
    (opening,) = re.findall(r"harmless = \(value\) => \(/\^\[(.+?)\]/", script)
    assert {*opening.replace("\\-", "-").replace("\\t", "\t").replace("\\r", "\r")} == {
        *FORMULA_OPENINGS
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_the_page_asks_for_is_there(language, content):
    script = (TEMPLATES / "explorer.js").read_text("utf-8")
    said = content[f"words-{language}"]["say"]
    wanted = set(re.findall(r'say\("([a-z-]+)"', script))
    assert len(wanted) > 50 and wanted <= said.keys()
    shown = content["contents"]["indicators"]
    assert {f"group-{one['group']}" for one in shown} <= said.keys()
    keys = {key for one in shown for key in one["keys"]}
    assert {f"key-{key.replace('_', '-')}" for key in keys} <= said.keys()
    assert {one["id"] for one in shown} <= content[f"words-{language}"]["indicators"].keys()
    for text in re.findall(r'say\("([a-z-]+)", \{ ([a-z]+)', script):
        assert f"{{{text[1]}}}" in said[text[0]], text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_of_absence_and_every_group_has_words(language):
    voice = Voice(language)
    from twoway.listing import slug

    assert [r for r in absences() if not voice.knows(f"ex-reason-{slug(r)}")] == []
    groups = {i.group for i in catalogue.indicators().values()}
    assert [g for g in groups if not voice.knows(f"ex-group-{g}")] == []


def test_codes_are_told_in_words_where_there_are_some():
    met = {
        "sex": ["F", "_T"],
        "duration": ["M3-5", "M_GE12"],
        "basis": ["birth/citizenship"],
        "variety": ["da_min_open return"],
        "source": ["undesa_migrant_stock"],
        "occupation": ["OC7"],
    }
    english = words("en", met, {})["values"]
    assert english["sex"] == {"F": "women", "_T": "both sexes"}
    assert english["duration"] == {"M3-5": "3–5 months", "M_GE12": "12 or more months"}
    assert english["basis"]["birth/citizenship"] == "by country of birth/by citizenship"
    assert english["variety"]["da_min_open return"].endswith(", return")
    assert english["source"]["undesa_migrant_stock"].startswith("International migrant stock")
    assert english["occupation"] == {}
    assert words("zh", met, {})["values"]["duration"]["M_GE12"] == "12及以上个月"


def test_lists_of_cells_are_kept_once():
    cells = Cells()
    assert cells.numbered(pd.Series(["1 2", "", "1 2"])).tolist() == [0, 1, 0]
    assert cells.numbered(pd.Series(["3", ""])).tolist() == [2, 1]
    assert cells.split() == [[1, 2], [], [3]]


def test_rows_that_are_no_pair_of_a_corridor_are_left_to_the_release():
    members = corridors(pd.Timestamp("2026-01-01").date())[0].members
    assert len(members) == 27 and "GBR" not in members


def test_where_there_is_no_warehouse_it_says_what_to_run(workspace):
    with pytest.raises(FileNotFoundError, match="there is no warehouse yet"):
        explore()
    assert not (paths.REPORTS / paths.EXPLORER).exists()


def test_a_block_of_rows_counts_them():
    from twoway.explorer_rows import Table

    frame = pd.DataFrame({"origin": ["A", "B"], "value": [1.5, np.nan], "cells": ["4", ""]})
    made = block(Table("x", PAIR, "", ("origin",), frame, ""), Cells())
    assert made["rows"] == 2 and made["cells"] == [0, 1]
    assert unpacked(made)["value"].tolist()[0] == 1.5
