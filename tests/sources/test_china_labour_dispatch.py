"""Workers sent from China: years and years to date kept apart, both ways adding up to the total."""

from pathlib import Path

import pytest

from cells import misplaced
from places import RAW
from tables import edition_of
from twoway.edition import editions
from twoway.sources.china_labour_dispatch import totals
from twoway.stage import Staged, stage_edition

NAME = "china_labour_dispatch"
FILE = "data/stocks_flows/china_admin/china_administrative_statistics.csv"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full list, which it shares with `china_administrative`."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


def test_full_file_of_the_ministry_alone(full: Staged, shared: Path):
    assert (len(full.rows), len(full.held)) == (46, 0)
    assert full.rows["citation"].str.startswith("MOFCOM. ").all()
    assert set(full.rows["concept"]) == {"labourers_dispatched", "labourers_abroad_end_of_period"}
    assert full.rows[["origin", "destination"]].drop_duplicates().to_numpy().tolist() == [
        ["CHN", "_T"]
    ]
    assert misplaced(shared / FILE, full.rows) == []


def test_years_to_date_keep_their_own_ends(full: Staged):
    sent = full.rows[
        (full.rows["concept"] == "labourers_dispatched")
        & (full.rows["breakdown"] == "total")
        & (full.rows["period"] == "2020-01-01")
    ]
    ends = dict(zip(sent["period_end"].astype("str"), sent["value"], strict=True))
    assert ends == {
        "2020-02-29": 65_000,
        "2020-07-31": 159_000,
        "2020-10-31": 231_000,
        "2020-12-31": 301_000,
    }


def test_contracted_projects_and_cooperation_are_the_total_in_all_eleven(full: Staged):
    found = totals(full.rows)
    assert len(found) == 11
    assert (found["printed"] == found["added"]).all()


def test_totals_find_a_damaged_part(full: Staged):
    damaged = full.rows.copy()
    part = (damaged["breakdown"] == "labour_cooperation") & (damaged["value"] == 276_000)
    assert part.sum() == 1
    damaged.loc[part, "value"] = 267_000.0
    found = totals(damaged)
    wrong = found[(found["printed"] - found["added"]).abs() > found["tolerance"]]
    assert wrong["where"].tolist() == ["total, 2019-01-01 to 2019-12-31"]


def test_the_shipped_edition_is_all_of_the_ministry(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert (len(cut.rows), len(cut.held)) == (46, 0)
    shown = ["concept", "breakdown", "period", "period_end", "value", "custody"]
    ours = cut.rows[shown].astype("str").apply(tuple, axis=1)
    assert set(ours) == set(full.rows[shown].astype("str").apply(tuple, axis=1))
