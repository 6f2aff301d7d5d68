"""Orientation before departure: reached, aimed at and measured by signs are three things."""

from pathlib import Path

import pytest

from cells import misplaced
from places import RAW
from tables import edition_of
from twoway.edition import editions
from twoway.sources.orientation_training import totals
from twoway.stage import Staged, stage_edition

NAME = "orientation_training"
FILE = "data/standards_programmes/pre_departure_orientation_training.csv"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full list."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


def test_every_line_of_the_full_list_is_read(full: Staged, shared: Path):
    assert (len(full.rows), len(full.held)) == (128, 0)
    assert full.rows["status"].value_counts().to_dict() == {"A": 111, "D": 9, "E": 8}
    assert full.rows["custody"].value_counts().to_dict() == {
        "press report": 72,
        "publisher's document": 56,
    }
    assert misplaced(shared / FILE, full.rows) == []


def test_targets_and_quotas_count_nobody(full: Staged):
    aimed = full.rows[full.rows["status"] == "D"]
    assert sorted(aimed["flag"]) == [
        "announced",
        "planned",
        *["quota"] * 4,
        *["target"] * 3,
    ]
    trained = full.rows[full.rows["concept"].str.startswith("PDOT trainees")]
    read = trained.set_index("record")[["value", "status"]].apply(tuple, axis=1).to_dict()
    # India aimed at 500,000 and had reached 129,062.
    assert (read["line 24"], read["line 27"]) == ((500_000, "D"), (129_062, "A"))
    reached = trained[trained["status"] == "A"].sort_values("period_end")["value"]
    assert reached.is_monotonic_increasing


def test_effects_are_signs_and_a_fee_of_nothing_is_zero(full: Staged):
    signs = full.rows[full.rows["unit"] == "sign of effect"]
    assert sorted(signs["value"]) == [-1, 0]
    free = full.rows[(full.rows["value"] == 0) & (full.rows["unit"].isin(["PHP", "CAD"]))]
    assert free["status"].tolist() == ["A", "A"]


def test_regions_and_groups_of_countries_are_none(full: Staged):
    said = full.rows.set_index("destination_said")["destination"]
    assert said["Taiwan, Hong Kong, Malaysia"] == said["mainly Europe"] == "_X"
    assert said["Taiwan"] == "TWN"


def test_totals_hold_and_find_damage(full: Staged):
    found = totals(full.rows)
    assert found["printed"].tolist() == found["added"].tolist() == [23_412, 3_517]
    damaged = full.rows.copy()
    damaged.loc[damaged["value"] == 2_558, "value"] = 2_585.0
    found = totals(damaged)
    assert (found["printed"] != found["added"]).tolist() == [True, False]


def test_shipped_rows_hold_no_table_under_crown_copyright(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert (len(cut.rows), len(cut.held)) == (11, 0)
    assert not cut.rows["citation"].str.contains("Citizenship and Immigration|IRCC").any()
    assert {"IND", "CHN"} <= set(cut.rows["origin"])
    shown = ["concept", "breakdown", "period", "value", "status", "citation"]
    ours = cut.rows[shown].apply(tuple, axis=1)
    assert set(ours) <= set(full.rows[shown].apply(tuple, axis=1))
