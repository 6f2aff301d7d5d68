"""Employment rates: two pieces of one table, by age and by how foreigners are told apart."""

from pathlib import Path

import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import editions
from twoway.stage import Staged, stage_edition

NAME = "eurostat_employment_rate"
FOLDER = "data/visas_permits/eurostat"
BY_THREE_GROUPS = "estat_lfsa_ergan_filtered.tsv"
BY_FOREIGNERS = "lfsa_ergan_Y15-64__sdmxcsv_both_2025.csv.gz"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Staged]:
    """Stage both full files."""
    home = tmp_path_factory.mktemp(NAME)
    return {
        file: stage_edition(NAME, edition_of(NAME, home, shared / FOLDER / file, label=file[:5]))
        for file in (BY_THREE_GROUPS, BY_FOREIGNERS)
    }


def rate(staged: Staged, area: str, group: str, year: int, sex: str = "_T") -> float:
    rows = staged.rows
    [row] = rows[
        (rows["area"] == area)
        & (rows["origin_group"] == group)
        & (rows["period"].dt.year == year)
        & (rows["sex"] == sex)
    ].to_dict("records")
    return row["percent"]


def test_every_cell_is_read_and_none_is_held_back(full):
    assert [len(s.rows) for s in full.values()] == [3_240, 7_983]
    assert [len(s.held) for s in full.values()] == [0, 0]
    three, foreigners = (s.rows for s in full.values())
    assert set(three["rate"]) == set(foreigners["rate"]) == {"employment"}
    assert set(three["origin_group"]) == {"NAT", "EU27_2020_FOR", "NEU27_2020_FOR"}
    assert set(foreigners["origin_group"]) == {"_T", "NAT", "FOR"}
    assert (set(three["age"]), set(foreigners["age"])) == ({"Y20-64"}, {"Y15-64"})


def test_check_figures(full):
    three, foreigners = full.values()
    assert [
        rate(three, "EU27_2020", g, 2024) for g in ("NAT", "EU27_2020_FOR", "NEU27_2020_FOR")
    ] == [76.7, 77.5, 64.2]
    assert [rate(foreigners, "DEU", g, 2024) for g in ("_T", "NAT", "FOR")] == [77.4, 80.0, 66.0]


def test_a_rate_not_shown_is_missing_with_its_reason_and_never_zero(full):
    three, foreigners = (s.rows for s in full.values())
    missing = three[three["percent"].isna()]
    assert missing["status"].value_counts().to_dict() == {"U": 258, "O": 173, "BU": 32}
    assert foreigners[foreigners["percent"].isna()]["status"].value_counts().to_dict() == {
        "U": 154,
        "BU": 34,
    }
    assert not (three["percent"] == 0).any()
    bosnia = three[
        (three["area"] == "BIH") & (three["period"].dt.year == 2021) & (three["sex"] == "F")
    ]
    assert sorted(bosnia["printed"]) == ["39.0 b", "45.4 bu", ": bu"]


def test_the_locator_leads_to_the_printed_cell(full, shared):
    for file, staged in full.items():
        for row in staged.rows.iloc[[0, 1_000, -1]].to_dict("records"):
            assert cell_at(shared / FOLDER / file, row["locator"]) == row["printed"]


def test_the_shipped_pieces_are_cells_of_the_full_files_and_share_none(full):
    shipped = {e.label: stage_edition(NAME, e) for e in editions(NAME, RAW)}
    assert {k: (len(s.rows), len(s.held)) for k, s in shipped.items()} == {
        "2025-Y15-64": (810, 0),
        "2025-Y20-64": (840, 0),
    }
    keys = ["area", "origin_group", "sex", "age", "period"]
    for label, file in (("2025-Y20-64", BY_THREE_GROUPS), ("2025-Y15-64", BY_FOREIGNERS)):
        rows = shipped[label].rows[[*keys, "percent", "status"]]
        assert len(rows.merge(full[file].rows, on=[*keys, "percent", "status"])) == len(rows)
        assert "CHN" not in set(rows["area"])
    both = shipped["2025-Y15-64"].rows.merge(shipped["2025-Y20-64"].rows, on=keys)
    assert both.empty
