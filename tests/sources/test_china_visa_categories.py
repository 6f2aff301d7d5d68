"""Categories of visa: what was read in the regulation and what in a summary of it."""

from pathlib import Path

import pandas as pd
import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.stage import Staged, stage_edition

NAME = "china_visa_categories"
FILE = "data/visas_permits/china_mfa_nia/china_ordinary_visa_categories_2013.csv"
HEAD = "code,issued_to,labour_migration_relevance,source_article,evidence\n"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    return stage_edition(NAME, edition_of(NAME, tmp_path_factory.mktemp(NAME), shared / FILE))


def of(folder: Path, text: str) -> Staged:
    file = folder / "categories.csv"
    file.write_text(text, "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def test_sixteen_categories_and_the_hands_they_came_through(full: Staged, shared: Path):
    rows = full.rows.set_index("code")
    assert (len(rows), len(full.held)) == (16, 0)
    assert set(rows["period"]) == {pd.Timestamp("2013-09-01")}
    assert rows["custody"].value_counts().to_dict() == {"legal text": 11, "press report": 5}
    assert (rows.loc["R", "custody"], rows.loc["Z", "custody"]) == ("legal text", "press report")
    # A cell with a comma inside quotes is one cell.
    assert cell_at(shared / FILE, rows.loc["F", "locator"]) == rows.loc["F", "printed"]
    assert rows.loc["F", "issued_to"].startswith("exchanges, visits, study tours")
    assert rows.loc[["Z", "R", "X1", "Q1"], "purpose"].tolist() == [
        "work",
        "high-skilled work",
        "study",
        "family",
    ]


def test_evidence_of_another_kind_is_held_back(tmp_path: Path):
    staged = of(tmp_path, HEAD + "K,young talents,work,Art. 6(13),hearsay\nG,transit,none,x,\n")
    assert staged.held[["rule", "found"]].to_numpy().tolist() == [["rule of custody", "hearsay"]]
    assert staged.rows["code"].tolist() == ["G"]


def test_a_changed_header_is_refused(tmp_path: Path):
    with pytest.raises(RefusedError, match="column evidence is missing"):
        of(tmp_path, HEAD.replace(",evidence", "") + "Z,workers,work,Art. 6(12)\n")


def test_the_shipped_edition_leaves_travel_and_transit_out(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert len(cut.held) == 0
    assert set(full.rows["code"]) - set(cut.rows["code"]) == {"L", "G"}
    assert len(cut.rows) == 14
