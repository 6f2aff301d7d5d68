"""Printed figures on students: one line one figure; a doubtful year is held back."""

from pathlib import Path

import pandas as pd
import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.stage import Staged, stage_edition

NAME = "published_students"
FILE = "data/permits_students_skills/published_figures/students_CN_EU_published.csv"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    return stage_edition(NAME, edition_of(NAME, tmp_path_factory.mktemp(NAME), shared / FILE))


def test_every_line_is_read_but_the_doubtful_one(full: Staged):
    assert (len(full.rows), len(full.held)) == (21, 1)
    held = full.held.iloc[0]
    assert held["rule"] == (
        "doubted by its source: reference year not printed on the page: the year 2023 is our "
        "reading of the edition"
    )
    assert held["found"] == "5900"
    assert held["locator"].endswith("line 19, column value")


def test_check_figures(full: Staged, shared: Path):
    rows = full.rows
    to_china = rows[(rows["destination"] == "CHN") & (rows["period"] == "2015-01-01")]
    values = to_china.set_index(["origin", "breakdown"])["value"]
    assert values["EU28", "all students, degree and non-degree"] == 45_125
    assert values["_T", "all students"] == 397_635
    # Two authorities count the Germans of 2012: both stand, none is added.
    german = rows[(rows["origin"] == "DEU") & (rows["period"] == "2012-01-01")]
    assert sorted(german["value"]) == [6_271, 6_280]
    for row in german.itertuples():
        assert cell_at(shared / FILE, row.locator) == row.printed
    assert rows["custody"].value_counts().to_dict() == {
        "press report": 15,
        "publisher's document": 6,
    }
    assert rows["citation"].str.contains("http").all()


def test_a_winter_term_keeps_its_last_day(full: Staged):
    terms = full.rows[full.rows["breakdown"].str.endswith("winter term")]
    assert terms["period"].dt.month.eq(10).all()
    assert terms["period_end"].dt.month.eq(3).all()


def test_a_changed_header_is_refused(tmp_path: Path):
    file = tmp_path / "students.csv"
    file.write_text("indicator,origin,amount\nx,CN,5\n", "utf-8")
    with pytest.raises(RefusedError, match=r"column destination, .* is missing"):
        stage_edition(NAME, edition_of(NAME, tmp_path, file))


def test_the_shipped_edition(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert (len(cut.rows), len(cut.held)) == (21, 0)
    columns = ["origin", "destination", "period", "concept", "value", "citation"]
    order = [*columns[:4], "value"]
    pd.testing.assert_frame_equal(
        cut.rows[columns].sort_values(order).reset_index(drop=True),
        full.rows[columns].sort_values(order).reset_index(drop=True),
    )
