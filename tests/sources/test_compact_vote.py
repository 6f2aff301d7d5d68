"""One vote on one day: four answers, and the European Union has none."""

from pathlib import Path

import pandas as pd
import pytest

from cells import misplaced
from places import RAW
from tables import edition_of, listed
from twoway.edition import RefusedError, editions
from twoway.stage import Staged, stage_edition

NAME = "compact_vote"
FOLDER = "data/standards_programmes"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full list."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FOLDER / "gcm_vote.csv"))


def test_full_list(full: Staged, shared: Path):
    assert (len(full.rows), len(full.held)) == (29, 0)
    votes = full.rows.groupby("vote")["area"].agg(list).to_dict()
    assert votes.pop("for") and len(full.rows[full.rows["vote"] == "for"]) == 20
    assert votes == {
        "abstain": ["AUT", "BGR", "ITA", "LVA", "ROU"],
        "against": ["CZE", "HUN", "POL"],
        "absent": ["SVK"],
    }
    assert full.rows["period"].astype("str").unique().tolist() == ["2018-12-19"]
    assert misplaced(shared / FOLDER / "gcm_vote.csv", full.rows) == []


def test_absence_is_told_by_the_lack_of_a_row(full: Staged):
    flagged = full.rows[full.rows["flag"] != ""]
    assert flagged[["area", "flag"]].to_numpy().tolist() == [["SVK", "no row"]]
    assert "EU" not in set(full.rows["area"])
    assert full.rows.set_index("area")["vote"]["CHN"] == "for"


def test_the_second_source_agrees(full: Staged, shared: Path):
    checks = pd.read_csv(shared / FOLDER / "ratifications_crosschecks.csv", dtype=str)
    checks = checks[checks["instrument_id"] == "GCM_VOTE"]
    assert len(checks) == 3
    vote = full.rows.set_index("area")["vote"]
    assert vote[checks["country_iso3"]].tolist() == checks["value_second_source"].tolist()


def test_another_answer_is_held_back_and_another_header_refused(tmp_path: Path):
    row = {
        "country_iso3": "ESP",
        "resolution": "A/RES/73/195",
        "vote_date": "2018-12-19",
        "vote": "maybe",
        "publisher": "x",
        "url_or_repo_path": "x",
        "evidence": "rcid 6140: maybe",
        "note": "",
    }
    file = listed(tmp_path / "a", [row])
    staged = stage_edition(NAME, edition_of(NAME, tmp_path / "x", file))
    assert staged.held["found"].tolist() == ["maybe"]
    file = listed(tmp_path / "b", [{k: v for k, v in row.items() if k != "vote_date"}])
    with pytest.raises(RefusedError, match="column vote_date is missing"):
        stage_edition(NAME, edition_of(NAME, tmp_path / "y", file))


def test_shipped_rows_are_28_of_them(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert (len(cut.rows), len(cut.held)) == (28, 0)
    shown = ["area", "vote", "period", "citation"]
    ours = set(cut.rows[shown].apply(tuple, axis=1))
    rest = set(full.rows[shown].apply(tuple, axis=1)) - ours
    assert [area for area, *_ in rest] == ["GBR"]
