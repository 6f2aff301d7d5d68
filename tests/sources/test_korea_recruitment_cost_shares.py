"""Shares of immigrants who paid to be recruited, and of payers by amount: two wholes."""

from pathlib import Path

import pytest

from cells import misplaced
from tables import edition_of
from twoway.edition import RefusedError
from twoway.sources.korea_recruitment_cost_shares import SOURCE, totals
from twoway.stage import Staged, stage_edition

NAME = "korea_recruitment_cost_shares"
FILE = "data/recruitment_protection/kostat/indicator_10-7-1.csv"
HEADER = "Year,data.Payment,data.Recruitment_cost,Value\n"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full file."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


def of(folder: Path, text: str) -> Staged:
    file = folder / "indicator_10-7-1.csv"
    file.write_text(text, "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def test_full_file(full: Staged, shared: Path):
    assert (len(full.rows), len(full.held)) == (10, 0)
    of_2021 = full.rows[full.rows["period"] == "2021-01-01"]
    read = of_2021.set_index("breakdown")[["value", "unit"]].apply(tuple, axis=1).to_dict()
    assert read == {
        "yes": (14.0, "percent of immigrants"),
        "no": (86.0, "percent of immigrants"),
        "under 1.5 million won": (67.7, "percent of those who paid"),
        "1.5 to 3 million won": (25.2, "percent of those who paid"),
        "over 3 million won": (7.0, "percent of those who paid"),
    }
    assert misplaced(shared / FILE, full.rows) == []


def test_answers_and_classes_add_up_to_a_hundred_and_damage_is_found(full: Staged):
    found = totals(full.rows)
    assert found["added"].round(1).tolist() == [100.0, 100.0, 100.0, 99.9]
    assert ((found["printed"] - found["added"]).abs() <= found["tolerance"]).all()
    damaged = full.rows.copy()
    damaged.loc[damaged["value"] == 67.7, "value"] = 76.7
    found = totals(damaged)
    wrong = (found["printed"] - found["added"]).abs() > found["tolerance"]
    assert wrong.tolist() == [False, False, False, True]


def test_a_new_key_is_held_back_with_its_name(tmp_path: Path):
    staged = of(tmp_path, HEADER + "2024,data.01_Yes,,12.0\n2024,data.01_Yes,data.-300mKRW,50\n")
    assert staged.rows["breakdown"].tolist() == ["yes"]
    assert staged.held["rule"].tolist() == [
        "doubted by its source: unknown translation key data.01_Yes data.-300mKRW"
    ]


def test_an_empty_share_is_held_back(tmp_path: Path):
    staged = of(tmp_path, HEADER + "2024,data.01_Yes,,\n2024,data.02_No,,0\n")
    assert staged.rows["value"].tolist() == [0]
    assert staged.held["found"].tolist() == ["nothing"]


def test_a_changed_header_is_refused(tmp_path: Path):
    with pytest.raises(RefusedError, match=r"column data.Payment, .* is missing"):
        of(tmp_path, "Year,Payment,Recruitment cost,Value\n2024,data.01_Yes,,12\n")


def test_it_is_not_shipped():
    assert SOURCE.not_shipped == "terms are to be confirmed"
