"""Complaints: overlapping periods stand apart, and a period that its own page denies is held back."""

from pathlib import Path

import pytest

from cells import misplaced
from places import RAW
from tables import edition_of, listed
from twoway.edition import RefusedError, editions
from twoway.sources.complaints import totals
from twoway.stage import Staged, stage_edition

NAME = "complaints"
FILE = "data/recruitment_protection/published_figures/complaints_published.csv"
ROW = {
    "record_id": "X-1",
    "country_of_origin": "Nepal",
    "mechanism": "desk",
    "period_start": "2023-01-01",
    "period_end": "2023-06-30",
    "measure": "complaints received",
    "breakdown": "all",
    "value": "10",
    "unit": "complaints",
    "publisher": "Office",
    "document": "News",
    "source_url": "https://www.tbsnews.net/a",
    "note": "",
}


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full list."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


def of(folder: Path, *changes: dict[str, str]) -> Staged:
    rows = [{**ROW, "record_id": f"X-{n}", **c} for n, c in enumerate(changes, 1)]
    return stage_edition(NAME, edition_of(NAME, folder, listed(folder / "files", rows)))


def test_full_list_holds_back_the_ten_whose_period_is_wrong(full: Staged, shared: Path):
    assert (len(full.rows), len(full.held)) == (65, 10)
    assert full.held["rule"].str.contains("contradicts the 1,462 total on the same page").all()
    assert full.held["found"].astype(int).sum() == 41_627
    assert not full.rows["concept"].str.contains("doubtful").any()
    assert misplaced(shared / FILE, full.rows) == []


def test_periods_that_overlap_stand_side_by_side(full: Staged):
    received = full.rows[
        (full.rows["origin"] == "IDN")
        & (full.rows["concept"] == "complaints received")
        & (full.rows["breakdown"] == "all")
        & (full.rows["period"] == "2023-01-01")
    ]
    ends = dict(zip(received["period_end"].astype("str"), received["value"], strict=True))
    assert ends == {"2023-04-30": 592, "2023-06-30": 898, "2023-11-30": 1_918}


def test_destinations_are_read_out_of_the_breakdown(full: Staged):
    value = full.rows.set_index("record")
    assert value.loc["CMP-008", "destination"] == "TWN"
    assert value.loc["CMP-009", "destination"] == "HKG"
    assert value.loc["CMP-024", "destination"] == "_X"
    assert value.loc["CMP-010", "destination"] == "_T"
    assert value.loc["CMP-070", "origin"] == "_X"
    assert "CHN" not in {*value["origin"], *value["destination"]}


def test_marks_hands_and_days(tmp_path: Path):
    staged = of(
        tmp_path,
        {"value": ">1000"},
        {"note": '"more than Rs 380 million"'},
        {"note": "Gregorian dates approximate", "source_url": "https://bp2mi.go.id/x"},
        {"source_url": "https://unheard.example/x"},
        {"breakdown": "destination: Atlantis"},
    )
    rows = staged.rows.set_index("record")
    read = rows[["value", "status", "flag", "custody"]].apply(tuple, axis=1).to_dict()
    assert read == {
        "X-1": (1000, "E", ">", "press report"),
        "X-2": (10, "E", "more than", "press report"),
        "X-3": (10, "A", "days ours", "publisher's document"),
    }
    assert staged.held["found"].tolist() == ["Atlantis", "https://unheard.example/x"]


def test_totals_hold_and_find_damage(full: Staged):
    found = totals(full.rows)
    assert found["printed"].tolist() == found["added"].tolist() == [1_587, 1_490, 109]
    damaged = full.rows.copy()
    damaged.loc[damaged["record"] == "CMP-054", "value"] = 598.0
    found = totals(damaged)
    assert (found["printed"] != found["added"]).tolist() == [False, True, False]


def test_the_sums_of_the_list_itself(full: Staged):
    value = full.rows.set_index("record")["value"]
    sexes = value["CMP-031"] + value["CMP-032"]
    assert sexes == value[["CMP-033", "CMP-034", "CMP-035"]].sum() == 1_462
    assert round(100 * value["CMP-024"] / value["CMP-023"], 1) == 65.7


def test_shipped_rows_are_whole_registers(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert (len(cut.rows), len(cut.held)) == (39, 0)
    assert set(cut.rows["breakdown"]) == {"all"}
    shown = ["record", "concept", "period", "value", "status", "citation"]
    ours = cut.rows[shown].apply(tuple, axis=1)
    assert set(ours) <= set(full.rows[shown].apply(tuple, axis=1))


def test_a_changed_header_is_refused(tmp_path: Path):
    file = listed(tmp_path / "files", [{k: v for k, v in ROW.items() if k != "mechanism"}])
    with pytest.raises(RefusedError, match="column mechanism is missing"):
        stage_edition(NAME, edition_of(NAME, tmp_path, file))
