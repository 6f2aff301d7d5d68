"""Recognition: applications, procedures and decisions are three counts, and China is not named."""

from pathlib import Path

import pytest

from cells import misplaced
from places import RAW
from tables import edition_of
from twoway.edition import editions
from twoway.sources.published_recognition import totals
from twoway.stage import Staged, stage_edition

NAME = "published_recognition"
FILE = "data/permits_students_skills/published_figures/recognition_published.csv"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full list."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


def test_every_line_of_the_full_list_is_read(full: Staged, shared: Path):
    assert (len(full.rows), len(full.held)) == (40, 0)
    assert full.rows["custody"].value_counts().to_dict() == {
        "publisher's document": 25,
        "press report": 15,
    }
    assert misplaced(shared / FILE, full.rows) == []


def test_china_is_no_country_of_training_but_recognises(full: Staged):
    assert "CHN" not in set(full.rows["origin"])
    chinese = full.rows[full.rows["destination"] == "CHN"].set_index("concept")["value"]
    assert chinese["foreign degrees: applications for recognition"] == 183_000
    assert len(chinese) == 3


def test_totals_hold_and_find_damage(full: Staged):
    found = totals(full.rows)
    assert found["printed"].tolist() == [65_300, 21_800, 35_900]
    assert found["added"].tolist() == [65_300, 21_800, 24_987 + 10_914]
    damaged = full.rows.copy()
    damaged.loc[damaged["breakdown"] == "positive, women", "value"] = 31_800.0
    found = totals(damaged)
    wrong = (found["printed"] - found["added"]).abs() > found["tolerance"]
    assert wrong.tolist() == [True, False, False]


def test_the_two_scoreboards_are_not_one_series(full: Staged):
    taken = full.rows[full.rows["breakdown"] == "decisions taken"]
    spans = taken.set_index("value")[["period", "period_end"]].astype("str")
    assert spans.loc[90_456].tolist() == ["2017-01-01", "2019-12-31"]
    assert spans.loc[143_975].tolist() == ["2016-01-01", "2018-12-31"]


def test_shipped_rows_are_rows_of_the_full_list(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert (len(cut.rows), len(cut.held)) == (36, 0)
    shown = ["concept", "breakdown", "period", "value", "unit", "citation"]
    ours = cut.rows[shown].fillna("").apply(tuple, axis=1)
    assert set(ours) <= set(full.rows[shown].fillna("").apply(tuple, axis=1))
