"""A register goes from its file to told figures by the command line; its records stay in the store."""

import json
from pathlib import Path

import pandas as pd
import pytest

from complaints_made import CODEBOOK, complaints, written
from twoway import catalogue, paths
from twoway.build import build
from twoway.check import connect
from twoway.cli import FAILED, OK, REFUSED, main
from twoway.codebook import template
from twoway.register import kinds
from twoway.register_codebook import read_register_codebook


@pytest.fixture
def store(workspace: Path, monkeypatch) -> Path:
    """Have a protected store in the workspace."""
    monkeypatch.setattr(paths, "PROTECTED", Path("store"))
    return Path("store")


WRONG = {
    "complaints.closed": {"closed": "2020-01-01", "lodged": "2021-05-05"},
    "complaints.lodged": {"lodged": "2019-12-31"},
    "complaints.lodged (lodged)": {"lodged": "soon"},
    "complaints.recovered": {"claimed": "100", "recovered": "100.50", "closed": "2024-12-01",
                             "outcome": "for_worker"},
    "complaints.claimed": {"claimed": "-5", "recovered": ""},
    "complaints.outcome": {"outcome": "open", "closed": "2024-12-30"},
    "complaints.channel (channel)": {"channel": "7"},
    "complaints.destination (to)": {"to": "GER"},
    "complaints.sector (isic)": {"isic": "Z"},
}  # fmt: skip


@pytest.mark.parametrize("variable", WRONG)
def test_an_impossible_record_is_held_back_and_its_content_is_not_printed(store, variable, capsys):
    frame = complaints(40)
    for column, found in WRONG[variable].items():
        frame.loc[6, column] = found
    assert main(["register", "check", *written(frame)]) == REFUSED
    told = capsys.readouterr()
    assert "hotline: 40 complaints, 1 held back, 39 read" in told.out
    assert f"record 7: {variable}: expected" in told.out
    assert not any(f"'{v}'" in told.out + told.err for v in WRONG[variable].values() if v)
    assert not store.exists()


def test_a_doubled_and_a_missing_id_are_held_back(store, capsys):
    frame = complaints(40)
    frame.loc[1, "no"] = frame.loc[0, "no"]
    frame.loc[2, "no"] = ""
    assert main(["register", "load", *written(frame)]) == OK
    assert "3 held back, 37 read" in capsys.readouterr().out
    (about,) = store.glob("registers/hotline/*/about.json")
    assert json.loads(about.read_text("utf-8"))["held"] == 3
    kept = pd.read_parquet(about.parent / "records.parquet")
    assert kept["record"].tolist() == [*range(4, 41)]
    assert set(pd.read_parquet(about.parent / "faults.parquet")["record"]) == {"1", "2", "3"}


def test_more_may_be_recovered_where_the_codebook_says_so(store):
    frame = complaints(40)
    frame.loc[0, ["claimed", "recovered"]] = ["100", "120"]
    codebook = CODEBOOK.replace("[columns]", "recovered_may_exceed_claimed = true\n[columns]")
    assert main(["register", "check", *written(frame)]) == REFUSED
    assert main(["register", "check", *written(frame, codebook)]) == OK


def test_parquet_is_read_like_csv(store):
    frame = complaints(40)
    frame.assign(lodged=pd.to_datetime(frame["lodged"])).to_parquet("data.parquet")
    written(frame)
    assert main(["register", "check", "data.parquet", "--codebook", "codebook.toml"]) == OK


@pytest.mark.parametrize("kind", kinds())
def test_a_template_is_a_codebook_but_for_its_places_and_written_once(store, kind, capsys):
    assert main(["register", "template", kind, "mine"]) == OK
    names = [f"{kind}_codebook.toml", f"{kind}_variables.csv"]
    assert sorted(p.name for p in Path("mine").iterdir()) == names
    filled = template(kind).replace("XXX", "CHN").replace("YYY", "DEU").replace("ZZZ", "FRA")
    Path("filled.toml").write_text(filled, "utf-8")
    codebook = read_register_codebook(Path("filled.toml"))
    assert codebook.kind == kind
    sheet = pd.read_csv(f"mine/{kind}_variables.csv")
    assert set(codebook.columns) <= set(sheet["name"])
    assert main(["register", "template", kind, "mine"]) == FAILED
    assert "it is there already" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('kind = "complaints"', 'kind = "files"', "kind: found 'files', expected one of complaints"),
        ('to = "2024-12-31"', 'to = "2019-12-31"', "expected a day before 2019-12-31"),
        ('to = "2024-12-31"', 'to = "31.12.2024"', "to: found '31.12.2024', expected a day"),
        ('currency = "CNY"', "", "currency: is missing: claimed, recovered are amounts"),
        ('currency = "CNY"', 'currency = "YUAN"', "currency: found 'YUAN'"),
        ('lodged = "lodged"', "", "columns.lodged: is missing"),
        ('lodged = "lodged"', 'lodgd = "lodged"', "columns.lodgd: no such variable"),
        ('"office"', '"bureau"', "columns.channel: bureau is none of our codes"),
        ('keeper = "a made-up ministry"', "", "keeper: is missing"),
    ],
)  # fmt: skip
def test_a_codebook_is_checked_by_itself(store, old, new, said, capsys):
    assert (
        main(["register", "check", *written(complaints(9), CODEBOOK.replace(old, new))]) == FAILED
    )
    assert said in capsys.readouterr().err


def test_a_register_keeps_its_name_keeper_and_first_day(store, capsys):
    assert main(["register", "load", *written(complaints(40))]) == OK
    other = CODEBOOK.replace('from = "2020-01-01"', 'from = "2019-01-01"')
    assert main(["register", "load", *written(complaints(40), other)]) == REFUSED
    assert "from is 2019-01-01, expected 2020-01-01" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "there is no such file"),
        ("origin,destination,workers\nCHN,DEU,5\n", "no column year"),
        ("origin,destination,year,workers\nCHN,GER,2021,5\n", "row 1 (1 such rows) is no count"),
        ("origin,destination,year,workers\nCHN,DEU,2021,0\n", "row 1 (1 such rows) is no count"),
    ],
)
def test_a_file_of_workers_is_checked_too(store, text, said, capsys):
    if text:
        Path("placed.csv").write_text(text, "utf-8")
    codebook = CODEBOOK.replace("[columns]", 'workers = "placed.csv"\n[columns]')
    assert main(["register", "check", *written(complaints(9), codebook)]) == REFUSED
    assert said in capsys.readouterr().err


def test_a_register_that_is_not_there_is_told(store, capsys):
    assert main(["register", "report", "none"]) == REFUSED
    assert "no such holding" in capsys.readouterr().err


def only(monkeypatch, *sources: str) -> None:
    """Build from these sources only: the others have no edition in this workspace anyway."""
    known = {name: catalogue.source(name) for name in sources}
    monkeypatch.setattr(catalogue, "sources", lambda: known)


def test_twenty_thousand_complaints_come_to_the_warehouse_as_told(store, monkeypatch, capsys):
    frame = complaints(20_000)
    files = written(frame)
    assert main(["register", "check", *files]) == OK
    assert main(["register", "load", *files]) == OK
    assert main(["register", "report", "hotline"]) == OK
    said = capsys.readouterr()
    only(monkeypatch, "registered_figures")
    build()
    with connect(str(paths.WAREHOUSE), read_only=True) as con:
        whole = con.execute(
            "SELECT value FROM released.complaints_registered WHERE destination = '_T' AND "
            "dimension = '_T'"
        ).fetchall()
        shares = con.execute(
            "SELECT count(*) FROM released.complaint_resolved_within WHERE value IS NOT NULL"
        ).fetchall()
        cleared = con.execute(
            "SELECT count(*) FROM released.clearance_rate WHERE destination = 'DEU'"
        ).fetchall()
    assert whole == [(20_000,)]
    assert shares[0][0] > 40
    assert cleared == [(5,)]
    amounts = {v for v in frame["claimed"] if v}
    secrets = {*frame["no"], *amounts}
    for path in Path().rglob("*"):
        if path.is_file() and path.parts[0] not in ("store", "data.csv"):
            text = path.read_text("utf-8", errors="replace")
            assert not secrets & {*text.replace(",", " ").split()}, path
    assert not secrets & {*(said.out + said.err).split()}
