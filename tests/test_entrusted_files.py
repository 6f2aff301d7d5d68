"""Files of entrusted records, and codebooks, that must not be read as something else."""

import gzip

import numpy as np
import pandas as pd
import pytest

from complaints_made import CODEBOOK as OF_COMPLAINTS
from test_recruitment import CODEBOOK, codebook_of
from twoway import clock
from twoway.codebook import CodebookError, Separators, Told, variables
from twoway.edition import RefusedError
from twoway.records import _occupations, alike, answered, currencies, read_records, typed
from twoway.reference import table
from twoway.register_codebook import read_register_codebook


def records(folder, content: str | bytes, name: str = "x.csv") -> pd.DataFrame:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_records(path)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "the file is empty"),
        (b"\n\n", "only blank lines"),
        (b"id,paid\n", "no record, only the names of 2 columns"),
        ("id,paid\né,1\n".encode("latin-1"), "it is not in UTF-8. Open it .* save it as CSV in UTF-8"),
        ("id,paid\n\u5f20,1\n".encode("gb18030"), "not in UTF-8"),
        ("id,paid\na,1\n".encode("utf-16"), "not in UTF-8"),
        ("id,paid\na,1\n".encode("utf-16-le"), "not in UTF-8"),
        (b"id,paid,back\na,1,2\nb,1\n", "line 3: 2 fields, expected 3"),
        (b"id,paid\na,1,2\n", "line 2: 3 fields, expected 2"),
        (b'id,paid\na,"cut', "unexpected end of data"),
        (b"id,paid,paid\na,1,2\n", "two columns are named 'paid'"),
    ],
)  # fmt: skip
def test_what_is_no_file_of_records_is_refused(tmp_path, content, said):
    with pytest.raises(RefusedError, match=said):
        records(tmp_path, content)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_a_separator_is_one_and_no_letter(tmp_path, separator):
    found = records(tmp_path, f"person{separator}is\nsusan{separator}1\n\n")
    assert found.to_dict("list") == {"person": ["susan"], "is": ["1"]}
    assert records(tmp_path, "persons\nsusan\n").to_dict("list") == {"persons": ["susan"]}


def test_numbers_beyond_bounds_are_faults_in_every_format(tmp_path):
    frame = pd.DataFrame({"c": [np.inf, -np.inf, 2e12, 7.0]})
    frame.to_parquet(tmp_path / "x.parquet")
    faults = []
    variable = variables()[("payment", "amount")]
    found = typed(read_records(tmp_path / "x.parquet"), Told("c"), variable, faults)
    assert found.tolist()[3] == 7
    held = pd.concat(faults).set_index("record")["expected"]
    assert held.to_dict() == {1: "a number", 2: "a number", 3: "a number up to 1e+12"}


def test_a_code_of_no_answer_is_a_number(tmp_path):
    found = records(tmp_path, "c\n99.0\n99\n99.00\n-8.0\n9.9\n990\n")
    assert answered(found, ("99", "-8.0"))["c"].tolist() == [False] * 4 + [True] * 2


@pytest.mark.parametrize(
    ("separators", "text", "value"),
    [
        (Separators(), "0.512", 0.512),
        (Separators(), "0,512", None),
        (Separators(), "1,234", None),
        (Separators(","), "0,512", 0.512),
        (Separators(",", "."), "1.234,5", 1234.5),
        (Separators(",", "."), "1.23", None),
        (Separators(".", ","), "1,234,567.5", 1234567.5),
        (Separators(".", ","), "0,51", None),
        (Separators(".", " "), "12 000", 12000),
        (Separators(), "-3", -3),
        (Separators(), "1e3", 1000),
        (Separators(), "five", None),
    ],
)
def test_a_comma_is_what_the_codebook_says(separators, text, value):
    faults = []
    column = pd.DataFrame({"c": [text]}, index=[1])
    variable = variables()[("payment", "amount")]
    (found,) = typed(column, Told("c"), variable, faults, separators)
    held = pd.concat(faults)
    assert (np.isnan(found) and len(held) == 1) if value is None else found == value
    if text == "0,512" and value is None:
        assert 'decimal = ","' in held["cure"].iloc[0]


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ('missing = ["99"]', 'missing = "99"', "missing: found '99', expected a list of codes"),
        ('day = "2025-06-30"', 'day = "2025-13-45"', "day: found '2025-13-45', expected a day"),
        ('day = "2025-06-30"', 'day = "2095-06-30"', "day: found 2095-06-30, expected no later"),
        ("version = 1", "version = 7", "version: found 7, expected 1"),
        ('title = "A made-up survey"', 'title = " "', "title: found ' ', expected some words"),
        ("version = 1", 'version = 1\ndecimal = ";"', 'decimal: found \';\', expected "." or ","'),
        ("version = 1", 'version = 1\nthousands = "."', "expected another than decimal"),
    ],
)
def test_what_a_codebook_cannot_mean_is_a_fault(monkeypatch, was, now, said):
    monkeypatch.setattr(clock, "today", lambda: pd.Timestamp("2025-07-01").date())
    assert was in CODEBOOK
    with pytest.raises(CodebookError) as error:
        codebook_of(CODEBOOK.replace(was, now))
    assert said in str(error.value)


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ('missing = ["99"]', 'missing = "99"', "missing: found '99', expected a list of codes"),
        ('to = "2024-12-31"', 'to = "2095-12-31"', "to: found 2095-12-31, expected no later"),
        ('keeper = "a made-up ministry"', 'keeper = ""', "keeper: found '', expected some words"),
        ('currency = "CNY"', 'currency = "XXX"', "currency: found 'XXX', expected an ISO 4217"),
        ("version = 1", "version = 7", "version: found 7, expected 1"),
    ],
)
def test_what_a_codebook_of_a_register_cannot_mean_is_a_fault(
    tmp_path, monkeypatch, was, now, said
):
    monkeypatch.setattr(clock, "today", lambda: pd.Timestamp("2025-07-01").date())
    assert was in OF_COMPLAINTS
    (tmp_path / "codebook.toml").write_text(OF_COMPLAINTS.replace(was, now), "utf-8")
    with pytest.raises(CodebookError) as error:
        read_register_codebook(tmp_path / "codebook.toml")
    assert said in str(error.value)


def test_ids_that_differ_in_case_or_blanks_are_suspicious():
    assert alike(pd.Series(["A1", "a1", "a 1", "b", "c", "", " "])) == 3


def test_nobody_is_paid_in_metal():
    assert {"XXX", "XTS", "XAU", "XDR"}.isdisjoint(currencies())
    assert {"EUR", "CNY", "XAF", "XOF"} <= currencies()


@pytest.mark.parametrize("code", ["abcd", "02221", "12345", "75a", "19"])
def test_an_occupation_is_a_group_of_isco(code):
    faults = []
    typed(pd.DataFrame({"c": [code]}), Told("c"), variables()[("worker", "occupation")], faults)
    assert pd.concat(faults)["expected"].tolist() == [
        "a code of ISCO-08 of one to four digits, as 2221"
    ]


def test_the_groups_are_those_of_the_classification(shared):
    path = shared / "data/visas_permits/esco_isco/ISCOGroups.csv.gz"
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        theirs = pd.read_csv(stream, dtype="str")["CODE"].str.lstrip("C")
    assert _occupations() == {*theirs}
    assert table("isco_units")["code"].is_unique
