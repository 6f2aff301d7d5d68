"""Records are handed on only among their like, once, and it is written down."""

import io

import numpy as np
import pandas as pd
import pytest

from twoway.protection.export import ExportError, export
from twoway.protection.lattice import TOTAL, cell
from twoway.protection.vault import Vault


@pytest.fixture
def store(tmp_path):
    rng = np.random.default_rng(2)
    people = pd.DataFrame(
        {
            "id": [f"p{n}" for n in range(200)],
            "sex": rng.choice(["F", "M"], 200),
            "land": ["A"] * 97 + ["B"] * 97 + ["C"] * 6,
            "months": rng.uniform(0, 9, 200).round(1),
        }
    )
    vault = Vault(tmp_path / "store")
    return people, vault, vault.keep("surveys", "pilot", {"workers": people}, {}, {})


def handed(store, records=None, **options):
    people, vault, held = store
    given = {"quasi": ("sex", "land"), "others": ("months",), "fewest": 10, "day": "2026-01-01",
             "to": "a ministry", **options}  # fmt: skip
    return export(held, people if records is None else records, vault, **given)


def test_everybody_is_among_their_like_and_nobody_is_named(store):
    made = handed(store)
    table = pd.read_csv(io.BytesIO(made.content))
    assert list(table.columns) == ["sex", "land", "months"]
    assert table.groupby(["sex", "land"]).size().min() == made.alike >= 10
    assert (made.records, made.left_out) == (194, 6)
    assert "C" not in set(table["land"])
    # Not in the order of the file.
    assert table["months"].tolist() != store[0]["months"].iloc[:194].tolist()


def test_ten_alike_are_enough_and_nine_are_not(store):
    people = store[0].copy()
    people.loc[:8, "land"], people.loc[9:18, "land"] = "D", "E"
    made = handed(store, people, quasi=("land",), others=())
    assert set(pd.read_csv(io.BytesIO(made.content))["land"]) == {"A", "B", "E"}
    assert (made.left_out, made.alike) == (9 + 6, 10)


def test_who_does_not_answer_is_a_kind_of_their_own(store):
    people = store[0].assign(sex=store[0]["sex"].mask(store[0].index < 3, None))
    assert handed(store, people).left_out == 9


def test_a_second_export_of_the_same_persons_is_refused_and_of_others_not(store):
    people = store[0]
    handed(store, people.iloc[:97])
    with pytest.raises(ExportError, match="97 of these records were handed on before.*a ministry"):
        handed(store, people, quasi=("sex",), others=())
    assert handed(store, people.iloc[97:194]).records == 97


def test_the_journal_says_what_went_where(store):
    made = handed(store)
    _, vault, held = store
    (entry,) = vault.told(held.kind, held.name, "exports")
    assert (entry["to"], entry["records"], entry["quasi"]) == ("a ministry", 194, ["sex", "land"])
    assert entry["sha256"] and made.content
    assert vault.told(held.kind, held.name) == []


def test_a_text_that_a_spreadsheet_would_run_is_disarmed(store):
    people = store[0].assign(land=store[0]["land"].replace("A", "=1+1"))
    assert b"'=1+1" in handed(store, people).content


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"others": ("id",)}, "none that names a person"),
        ({"quasi": ()}, "at least one quasi-identifier"),
        ({"others": ("pay",)}, "at least one quasi-identifier"),
        ({"quasi": ("sex", "land", "months")}, "no 10 records are alike"),
    ],
)
def test_what_would_single_out_is_refused(store, options, said):
    with pytest.raises(ExportError, match=said):
        handed(store, **options)


def test_nothing_of_a_group_that_a_report_hides_is_handed_on(store):
    people = store[0]
    of_land = {cell(land=c): people["land"].eq(c).to_numpy() for c in "ABC"}
    shown = {"quasi": ("land",), "counted": of_land, "hidden": {cell(land="B")}}
    made = handed(store, **shown)
    assert set(pd.read_csv(io.BytesIO(made.content))["land"]) == {"A"}


def test_who_cannot_be_told_by_the_columns_is_handed_on(store):
    people = store[0]
    of_land = {cell(land=c): people["land"].eq(c).to_numpy() for c in "ABC"}
    made = handed(store, quasi=("sex",), counted=of_land, hidden={cell(land="B")}, threshold=10)
    assert made.records == len(people)


def test_what_is_left_of_a_group_is_nobody_or_enough(store):
    """Six of C are too unlike others: less all the rest they would be told."""
    people = store[0]
    counted = {TOTAL: np.ones(len(people), dtype=bool)}
    made = handed(store, quasi=("land",), counted=counted, threshold=10)
    assert len(people) - made.records >= 10
    assert made.alike >= 10
