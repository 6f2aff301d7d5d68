"""Victims identified: not reported is missing, an unverified quotation is held back."""

from pathlib import Path

import pytest

from cells import misplaced
from places import RAW
from tables import edition_of, listed
from twoway.edition import RefusedError, editions
from twoway.sources.trafficking_victims import totals
from twoway.stage import Staged, stage_edition

NAME = "trafficking_victims"
FILE = "data/recruitment_protection/published_figures/trafficking_victims_published.csv"
ROW = {
    "record_id": "X-1",
    "country": "Spain",
    "period_start": "2020-01-01",
    "period_end": "2020-12-31",
    "measure": "victims identified",
    "breakdown": "all",
    "value": "10",
    "unit": "persons",
    "identifying_body": "Police",
    "publisher": "US Department of State",
    "document": "TIP Report",
    "source_url": "https://www.state.gov/reports/x",
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


def test_missing_zero_and_bounds_are_three_things(tmp_path: Path):
    staged = of(
        tmp_path,
        {"value": "not reported"},
        {"value": "0"},
        {"value": ">=10"},
        {"value": ">2300"},
        {"value": "some"},
        {"value": ""},
    )
    rows = staged.rows.set_index("record")
    read = rows[["status", "flag"]].apply(tuple, axis=1).to_dict()
    assert read == {
        "X-1": ("O", "not reported"),
        "X-2": ("A", ""),
        "X-3": ("E", ">="),
        "X-4": ("E", ">"),
    }
    assert rows["value"].isna().tolist() == [True, False, False, False]
    assert rows["value"]["X-3"] == 10
    assert staged.held["found"].tolist() == ["some", "nothing"]


def test_full_list_holds_back_the_unverified_convictions(full: Staged, shared: Path):
    assert (len(full.rows), len(full.held)) == (78, 3)
    assert set(full.held["rule"]) == {"doubted by its source: secondary copy: verify before citing"}
    assert full.held["found"].tolist() == ["1556", "1252", "2355"]
    assert full.rows["custody"].value_counts().to_dict() == {
        "publisher's document": 49,
        "press report": 23,
        "copy of the publisher's page": 6,
    }
    assert misplaced(shared / FILE, full.rows) == []


def test_china_did_not_report_in_three_years(full: Staged):
    china = full.rows[
        (full.rows["destination"] == "CHN") & (full.rows["concept"] == "victims identified")
    ]
    assert china["period"].dt.year.tolist() == [2017, 2018, 2019]
    assert china["value"].isna().all()
    assert set(china["status"]) == {"O"}


def test_possible_victims_and_two_counts_of_spain_stay_apart(full: Staged):
    dutch = full.rows[(full.rows["destination"] == "NLD") & (full.rows["unit"] == "persons")]
    assert set(dutch["concept"]) == {"possible victims registered"}
    assert dutch["citation"].str.contains("counted by: CoMensha").all()
    spain = full.rows[(full.rows["destination"] == "ESP") & (full.rows["period"] == "2019-01-01")]
    sexual = spain[spain["value"].isin([250, 294])]
    assert set(sexual["concept"]) == {
        "victims identified",
        "victims of trafficking for sexual exploitation",
    }
    eu = full.rows[full.rows["destination_said"] == "European Union (27)"]
    assert set(eu["destination"]) == {"EU27_2020"}


def test_forms_add_up_and_damage_is_found(full: Staged):
    found = totals(full.rows)
    assert found["printed"].tolist() == found["added"].tolist() == [31, 24, 25, 467, 226, 114]
    damaged = full.rows.copy()
    damaged.loc[damaged["record"] == "THB-025", "value"] = 42.0
    found = totals(damaged)
    assert found["where"][found["printed"] != found["added"]].tolist() == [
        "victims identified, ESP, 2019"
    ]


def test_shipped_rows_say_through_whose_hands_they_came_and_none_is_a_rate(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert (len(cut.rows), len(cut.held)) == (67, 3)
    assert set(cut.rows["custody"]) == {
        "publisher's document", "copy of the publisher's page", "press report",
    }  # fmt: skip
    assert "per million" not in set(cut.rows["unit"])
    shown = ["record", "concept", "period", "printed", "status", "citation"]
    ours = cut.rows[shown].apply(tuple, axis=1)
    assert set(ours) <= set(full.rows[shown].apply(tuple, axis=1))


def test_a_changed_header_is_refused(tmp_path: Path):
    file = listed(tmp_path / "files", [{k: v for k, v in ROW.items() if k != "country"}])
    with pytest.raises(RefusedError, match="column country is missing"):
        stage_edition(NAME, edition_of(NAME, tmp_path, file))
