"""Employment and unemployment rates: each two pieces, by age and by how foreigners are told apart."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import editions
from twoway.stage import Staged, stage_edition

FOLDER = "data/visas_permits/eurostat"
GROUPS = ("NAT", "EU27_2020_FOR", "NEU27_2020_FOR")


@dataclass(frozen=True)
class Rate:
    """One of the tables: its name here and there, and figures that were looked up in it."""

    word: str
    code: str
    union_2024: list[float]
    germany_2024: list[float]
    not_shown_of_three: dict[str, int]
    not_shown_of_foreigners: dict[str, int]
    bosnia: list[str]

    @property
    def name(self) -> str:
        return f"eurostat_{self.word}_rate"

    @property
    def by_three_groups(self) -> str:
        return f"estat_{self.code}_filtered.tsv"

    @property
    def by_foreigners(self) -> str:
        return f"{self.code}_Y15-64__sdmxcsv_both_2025.csv.gz"


RATES = (
    Rate(
        "employment",
        "lfsa_ergan",
        [76.7, 77.5, 64.2],
        [77.4, 80.0, 66.0],
        {"U": 258, "O": 173, "BU": 32},
        {"U": 154, "BU": 34},
        ["39.0 b", "45.4 bu", ": bu"],
    ),
    Rate(
        "unemployment",
        "lfsa_urgan",
        [5.1, 7.0, 12.3],
        [3.5, 2.6, 7.7],
        {"U": 672, "O": 173, "BU": 89},
        {"U": 620, "BU": 110},
        ["21.9 b", ": bu", ": bu"],
    ),
)


@pytest.fixture(scope="module", params=RATES, ids=lambda r: r.word)
def looked_up(request: pytest.FixtureRequest) -> Rate:
    return request.param


@pytest.fixture(scope="module")
def full(
    looked_up: Rate, shared: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Staged]:
    """Stage both full files."""
    name, home = looked_up.name, tmp_path_factory.mktemp(looked_up.name)
    return {
        file: stage_edition(name, edition_of(name, home, shared / FOLDER / file, label=file[:5]))
        for file in (looked_up.by_three_groups, looked_up.by_foreigners)
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


def test_every_cell_is_read_and_none_is_held_back(full, looked_up):
    assert [len(s.rows) for s in full.values()] == [3_240, 7_983]
    assert [len(s.held) for s in full.values()] == [0, 0]
    three, foreigners = (s.rows for s in full.values())
    assert set(three["rate"]) == set(foreigners["rate"]) == {looked_up.word}
    assert set(three["origin_group"]) == set(GROUPS)
    assert set(foreigners["origin_group"]) == {"_T", "NAT", "FOR"}
    assert (set(three["age"]), set(foreigners["age"])) == ({"Y20-64"}, {"Y15-64"})


def test_check_figures(full, looked_up):
    three, foreigners = full.values()
    assert [rate(three, "EU27_2020", g, 2024) for g in GROUPS] == looked_up.union_2024
    of_germany = [rate(foreigners, "DEU", g, 2024) for g in ("_T", "NAT", "FOR")]
    assert of_germany == looked_up.germany_2024


def test_a_rate_not_shown_is_missing_with_its_reason_and_never_zero(full, looked_up):
    three, foreigners = (s.rows for s in full.values())
    for rows, not_shown in (
        (three, looked_up.not_shown_of_three),
        (foreigners, looked_up.not_shown_of_foreigners),
    ):
        assert rows[rows["percent"].isna()]["status"].value_counts().to_dict() == not_shown
    assert not (three["percent"] == 0).any()
    bosnia = three[
        (three["area"] == "BIH") & (three["period"].dt.year == 2021) & (three["sex"] == "F")
    ]
    assert sorted(bosnia["printed"]) == looked_up.bosnia


def test_the_locator_leads_to_the_printed_cell(full, shared):
    for file, staged in full.items():
        for row in staged.rows.iloc[[0, 1_000, -1]].to_dict("records"):
            assert cell_at(shared / FOLDER / file, row["locator"]) == row["printed"]


def test_the_shipped_pieces_are_cells_of_the_full_files_and_share_none(full, looked_up):
    shipped = {e.label: stage_edition(looked_up.name, e) for e in editions(looked_up.name, RAW)}
    assert {k: (len(s.rows), len(s.held)) for k, s in shipped.items()} == {
        "2025-Y15-64": (810, 0),
        "2025-Y20-64": (840, 0),
    }
    keys = ["area", "origin_group", "sex", "age", "period"]
    for label, file in zip(("2025-Y20-64", "2025-Y15-64"), full, strict=True):
        rows = shipped[label].rows[[*keys, "percent", "status"]]
        assert len(rows.merge(full[file].rows, on=[*keys, "percent", "status"])) == len(rows)
        assert "CHN" not in set(rows["area"])
    both = shipped["2025-Y15-64"].rows.merge(shipped["2025-Y20-64"].rows, on=keys)
    assert both.empty
