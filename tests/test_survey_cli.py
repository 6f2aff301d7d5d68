"""A survey goes from its file to the protected store by the command line, and nowhere else."""

import json
from pathlib import Path

import pandas as pd
import pytest

from test_recruitment import CODEBOOK, RECORD
from twoway import paths
from twoway.cli import FAILED, OK, REFUSED, main

SECRET = "98765.43"


@pytest.fixture
def files(workspace: Path, monkeypatch):
    """A survey of three workers, one of whom earned nothing, and its codebook."""
    monkeypatch.setattr(paths, "PROTECTED", Path("store"))
    records = [RECORD, {**RECORD, "id": "b", "broker": SECRET},
               {**RECORD, "id": "c", "received": "0", "gross": ""}]  # fmt: skip
    pd.DataFrame(records).to_csv("data.csv", index=False)
    Path("codebook.toml").write_text(CODEBOOK, "utf-8")
    return "data.csv", "--codebook", "codebook.toml"


def test_check_tells_every_fault_by_record_and_keeps_nothing(files, capsys):
    assert main(["survey", "check", *files]) == REFUSED
    told = capsys.readouterr().out
    assert "made: 3 records, 1 held back, 2 read" in told
    assert "record 3: earnings: found '0.0', expected earnings above 0" in told
    assert not Path("store").exists()


def test_load_keeps_the_records_in_the_store_alone(files, capsys):
    assert main(["survey", "load", *files]) == OK
    told = capsys.readouterr()
    assert "held back 1: earnings, expected earnings above 0" in told.out
    assert SECRET not in told.out + told.err
    (about,) = Path("store/surveys/made").glob("*/about.json")
    assert json.loads(about.read_text("utf-8"))["held"] == 1
    workers = pd.read_parquet(about.parent / "workers.parquet")
    assert workers["record"].tolist() == [1, 2]
    outside = [
        p for p in Path().rglob("*") if p.is_file() and p.parts[0] not in ("store", "data.csv")
    ]
    assert all(SECRET.encode() not in p.read_bytes() for p in outside)


def test_a_template_is_written_once(files, capsys):
    assert main(["survey", "template", "mine"]) == OK
    assert sorted(p.name for p in Path("mine").iterdir()) == [
        "survey_codebook.toml", "survey_variables.csv",
    ]  # fmt: skip
    assert main(["survey", "template", "mine"]) == FAILED
    assert "it is there already" in capsys.readouterr().err


def test_a_bad_codebook_and_a_file_that_is_not_there_are_told(files, capsys):
    Path("codebook.toml").write_text("version = ", "utf-8")
    assert main(["survey", "check", *files]) == FAILED
    assert "see the template" in capsys.readouterr().err
    assert main(["survey", "check", "none.csv", *files[1:]]) == REFUSED
    assert "there is no such file" in capsys.readouterr().err


def test_a_store_open_to_others_takes_nothing(files, capsys):
    Path("store").mkdir(mode=0o755)
    assert main(["survey", "load", *files]) == REFUSED
    assert "chmod 700" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "said"),
    [
        # 1.96² x 0.25 / 0.05² = 384.1; in clusters of 11 that are a tenth alike twice as many.
        (["--share", "0.5", "--within", "0.05"], "385 workers with a usable answer, 385 to ask"),
        (["--share", "0.5", "--within", "0.05", "--cluster", "11", "--alike", "0.1", "--answer",
          "0.8"], "769 workers with a usable answer, 962 to ask (design effect 2.00)"),
        (["--deviation", "2", "--within", "0.25", "--population", "1000"], "198 workers"),
    ],
)  # fmt: skip
def test_how_many_to_ask(given, said, capsys):
    assert main(["survey", "size", *given]) == OK
    assert said in capsys.readouterr().out


def test_a_plan_that_cannot_be_is_refused(capsys):
    assert main(["survey", "size", "--share", "1.5", "--within", "0.05"]) == FAILED
    assert "expected a variance of 0 or more" in capsys.readouterr().err
