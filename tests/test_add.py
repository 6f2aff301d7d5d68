"""What an analyst brings in by hand is checked whole before it becomes an edition."""

import gzip
from datetime import date
from pathlib import Path

import pytest

from twoway import paths
from twoway.add import add
from twoway.cli import main
from twoway.edition import RefusedError, editions
from twoway.journal import events, standing
from twoway.policy import PolicyError, versions

DAY = date(2026, 11, 24)
HEADER = "Country Name,Country Code,Year,Value\n"


def population(folder: Path, years: range, name: str = "pop.csv", value: str = "1000") -> Path:
    path = folder / name
    rows = [f"Germany,DEU,{y},{value}\n" for y in years] + [f"China,CHN,{y},2000\n" for y in years]
    path.write_text(HEADER + "".join(rows))
    return path


def test_a_good_file_becomes_an_edition_with_hash_and_custody(workspace: Path):
    file = population(workspace, range(2000, 2020))
    edition, staged = add("worldbank_population", [file], DAY, "2026", obtained_from="by hand")
    assert edition.folder == paths.RAW / "worldbank_population/2026"
    assert (len(staged.rows), len(staged.held)) == (40, 0)
    held = editions("worldbank_population")[0].manifest.files[0]
    assert (held.custody, held.obtained_from, held.bytes) == (
        "publisher",
        "by hand",
        file.stat().st_size,
    )
    editions("worldbank_population")[0].verify()


def test_the_same_bytes_are_not_added_twice_and_a_label_is_never_overwritten(workspace: Path):
    add("worldbank_population", [population(workspace, range(2000, 2020))], DAY, "2026")
    with pytest.raises(RefusedError, match="held as edition 2026"):
        add("worldbank_population", [workspace / "pop.csv"], DAY, "other")
    changed = population(workspace, range(2000, 2020), value="1001")
    assert add("worldbank_population", [changed], DAY, "2026")[0].label == "2026.2"
    assert [e.label for e in editions("worldbank_population")] == ["2026", "2026.2"]


def refused(file: Path, match: str) -> None:
    with pytest.raises(RefusedError, match=match) as caught:
        add("worldbank_population", [file], DAY, "new")
    assert file.name in str(caught.value)
    assert not (paths.RAW / "worldbank_population/new").exists()
    assert not list(paths.RAW.glob("**/.*part"))


@pytest.mark.parametrize(
    ("content", "match"),
    [
        (b"<html><title>503</title></html>", "an HTML page"),
        (b"", "the file is empty"),
        (gzip.compress(b"x" * 9000)[:40], "gzip stream is broken"),
        (b"Country Name,Country Code,Year\nGermany,DEU,2020\n", "column Value is missing"),
        (HEADER.encode(), "found no row"),
    ],
    ids=["html", "empty", "truncated", "missing column", "no rows"],
)
def test_a_broken_file_is_refused_and_the_good_edition_stays(workspace: Path, content, match):
    add("worldbank_population", [population(workspace, range(2000, 2020))], DAY, "good")
    bad = workspace / "bad.csv"
    bad.write_bytes(content)
    if match == "found no row":
        with pytest.raises(RefusedError, match=match):
            add("worldbank_population", [bad], DAY, "new")
    else:
        refused(bad, match)
    assert [e.label for e in editions("worldbank_population")] == ["good"]


def test_a_refused_file_is_kept_beside_the_reason(workspace: Path):
    bad = workspace / "bad.csv"
    bad.write_text("<html></html>")
    refused(bad, "an HTML page")
    reason = paths.REFUSED / "worldbank_population/new/reason.txt"
    assert "an HTML page" in reason.read_text()
    assert (reason.parent / "bad.csv").is_file()


def test_a_file_a_tenth_of_its_former_size_is_refused_unless_the_analyst_insists(workspace: Path):
    add("worldbank_population", [population(workspace, range(1960, 2020))], DAY, "2025")
    small = population(workspace, range(2014, 2020), "small.csv")
    refused(small, r"\d+ bytes, edition 2025 has .*--despite and the reason")
    edition, _ = add("worldbank_population", [small], DAY, "2026", despite="cut by the Bank")
    assert edition.label == "2026"
    assert edition.manifest.note.endswith(": cut by the Bank")
    assert [e.outcome for e in events("worldbank_population")] == [
        "accepted",
        "refused",
        "accepted",
    ]


def test_what_a_killed_add_left_behind_is_cleared_by_the_next(workspace: Path):
    left = paths.RAW / "worldbank_population/.2020.part"
    left.mkdir(parents=True)
    (left / "pop.csv").write_text("half a")
    add("worldbank_population", [population(workspace, range(2000, 2020))], DAY, "2025")
    assert [p.name for p in left.parent.iterdir()] == ["2025"]


def test_the_workspace_may_set_its_own_policy_but_not_misspell_it(workspace: Path):
    add("worldbank_population", [population(workspace, range(1960, 2020))], DAY, "2025")
    half = population(workspace, range(1980, 2020), "half.csv")
    own = paths.WORKSPACE_POLICIES / "accept.toml"
    own.parent.mkdir()
    packaged = (paths.POLICIES / "accept.toml").read_text()
    own.write_text(
        packaged.replace("rows = 0.5", "rows = 0.7").replace("version = 1", "version = 2")
    )
    refused(half, "80 rows, edition 2025 has 120: less than 70%")
    assert versions()["accept"].startswith("2 (")
    own.write_text(packaged.replace("most_held", "most_hold"))
    with pytest.raises(PolicyError, match=r"policies/accept\.toml: settings .*most_hold.*expected"):
        add("worldbank_population", [half], DAY, "2026")


def test_a_few_bad_rows_are_held_back_with_their_place_and_many_refuse_the_file(workspace: Path):
    file = population(workspace, range(1960, 2020))
    rows = file.read_text().replace("Germany,DEU,1960,1000", "Nowhere,QQQ,1960,1000")
    file.write_text(rows.replace("Germany,DEU,1961,1000", "Germany,DEU,1961,about 1000"))
    _, staged = add("worldbank_population", [file], DAY, "few")
    assert sorted(staged.held["locator"], reverse=True) == [
        "pop.csv, line 3, column Value",
        "pop.csv, line 2, column Value",
    ]
    assert sorted(staged.held["found"]) == ["QQQ", "about 1000"]
    many = population(workspace, range(1960, 2020), "many.csv", value="some")
    refused(many, "60 of 120 rows break a rule")


def test_an_oversized_file_is_refused_before_it_is_read(workspace: Path):
    big = workspace / "big.csv"
    with big.open("wb") as stream:
        stream.truncate(65 * 1024 * 1024)
    refused(big, "65 MB, expected 64 MB at most")


@pytest.mark.parametrize("label", ["../2026", "a/b", ".hidden", ""])
def test_a_label_cannot_leave_its_folder(workspace: Path, label: str):
    file = population(workspace, range(2000, 2020))
    if label == "":
        assert add("worldbank_population", [file], DAY, label)[0].label == "2026-11-24"
        return
    with pytest.raises(RefusedError, match="edition label"):
        add("worldbank_population", [file], DAY, label)


def test_an_edition_that_was_edited_is_noticed(workspace: Path):
    edition, _ = add("worldbank_population", [population(workspace, range(2000, 2020))], DAY, "1")
    file = edition.folder / "pop.csv"
    file.write_text(file.read_text().replace("1000", "9999", 1))
    with pytest.raises(RefusedError, match="An edition is never edited"):
        edition.verify()


def test_a_cut_file_is_noticed_even_if_it_holds_the_rows_that_are_read(workspace: Path):
    file = population(workspace, range(1960, 2020))
    padding = "".join(f"World,WLD,{year},1\n" for year in range(1000, 9000))
    file.write_text(file.read_text() + padding)
    add("worldbank_population", [file], DAY, "2025")
    refused(population(workspace, range(1960, 2020), "cut.csv"), "bytes, edition 2025 has")


def test_a_table_without_a_dimension_that_the_source_reads_is_refused(workspace: Path):
    table = workspace / "migr.tsv"
    table.write_text("freq,agedef,age,unit,sex\\TIME_PERIOD\t2020 \nA,COMPLET,TOTAL,NR,T\t5 \n")
    with pytest.raises(RefusedError, match="'geo' is not in the file"):
        add("eurostat_immigration", [table], DAY, "new")


def test_a_gzip_stream_with_damaged_bytes_is_refused_and_kept(workspace: Path):
    packed = bytearray(gzip.compress(population(workspace, range(1960, 2020)).read_bytes()))
    packed[len(packed) // 2] ^= 0xFF
    file = workspace / "pop.csv.gz"
    file.write_bytes(bytes(packed))
    refused(file, "the gzip stream is broken")
    assert events("worldbank_population")[-1].outcome == "refused"
    assert (paths.REFUSED / "worldbank_population/new/pop.csv.gz").is_file()


def test_a_day_that_is_none_is_refused_before_anything_is_copied(workspace: Path):
    file = population(workspace, range(2000, 2020))
    with pytest.raises(RefusedError, match="--published 2025-13-45: no day. Expected YYYY-MM-DD"):
        add("worldbank_population", [file], DAY, "2026", published="2025-13-45")
    assert editions("worldbank_population") == []


def test_after_a_wrong_file_the_right_one_lifts_the_doubt(workspace: Path, capsys):
    good = population(workspace, range(2000, 2020))
    add("worldbank_population", [good], DAY, "2026")
    wrong = workspace / "wrong.csv"
    wrong.write_text("<html><title>503</title></html>")
    refused(wrong, "an HTML page")
    assert standing("worldbank_population").stale_since == "2026-11-24"
    assert standing("worldbank_population").kept == "data/refused/worldbank_population/new"
    assert main(["add", "worldbank_population", str(good)]) == 0
    assert "these very bytes are held as edition 2026" in capsys.readouterr().out
    assert standing("worldbank_population").stale_since == ""
