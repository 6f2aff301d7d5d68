"""Incomes by citizenship: medians in euro, areas by label, an empty cell is not nothing earned."""

import json
from pathlib import Path

import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import editions
from twoway.sources.eurostat_income_by_citizenship import edition_label
from twoway.stage import Staged, stage_edition

NAME = "eurostat_income_by_citizenship"
FOLDER = "data/visas_permits/eurostat"
FILE = "ilc_di15_income_by_citizenship__sdmxcsv_labels_2025-03.csv.gz"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full file."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FOLDER / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    return stage_edition(NAME, *editions(NAME, RAW))


def test_every_cell_but_former_unions_is_read_and_none_is_held_back(
    full: Staged, cut: Staged, shared: Path
):
    # Of 2,151 lines 230 are of euro areas and of the EU of other years.
    assert (len(full.rows), len(full.held)) == (1_921, 0)
    assert (len(cut.rows), len(cut.held)) == (1_017, 0)
    rows = full.rows
    assert set(rows["statistic"] + " " + rows["currency"] + " " + rows["age"]) == {
        "median EUR Y_GE18"
    }
    assert {"EU27_2020", "EU28", "XKX", "TUR"} <= set(rows["area"])
    assert len(set(rows["area"])) == 39
    assert edition_label(shared / FOLDER / FILE) == "2025-03-21"


def test_an_empty_cell_is_missing_with_its_reason_and_never_zero(full: Staged):
    missing = full.rows[full.rows["amount"].isna()]
    assert missing["status"].value_counts().to_dict() == {"U": 164}
    assert set(missing["printed"]) == {""}
    assert not (full.rows["amount"] == 0).any()


def test_check_figures(full: Staged, cut: Staged):
    for rows in (full.rows, cut.rows):
        of_2023 = rows[rows["period"].dt.year == 2023]
        found = of_2023.pivot(index="area", columns="origin_group", values="amount")
        groups = ["NAT", "FOR", "EU27_2020_FOR", "NEU27_2020_FOR"]
        assert found.loc["EU27_2020", groups].tolist() == [20_807, 18_571, 22_553, 16_430]
        assert found.loc["DEU", groups].tolist() == [27_600, 20_793, 23_627, 19_385]


def test_the_locator_leads_to_the_printed_cell(full: Staged, shared: Path):
    for row in full.rows.iloc[[0, 500, -1]].to_dict("records"):
        assert cell_at(shared / FOLDER / FILE, row["locator"]) == row["printed"]


def test_the_answer_of_the_feed_is_read_in_every_currency(tmp_path: Path):
    """The statistics API, in the order and with the codes that Eurostat's incomes have now."""
    codes = {
        "freq": ["A"],
        "age": ["Y_GE18"],
        "sex": ["T"],
        "citizen": ["NAT", "NEU27_2020_FOR"],
        "statinfo": ["MEAN_EI", "MED_EI", "MODE_EI"],
        "unit": ["EUR", "NAC", "PPS"],
        "geo": ["SE"],
        "time": ["2025"],
    }
    body = {
        "updated": "2026-09-17T23:00:00+0200",
        "id": list(codes),
        "size": [len(c) for c in codes.values()],
        "dimension": {
            name: {"category": {"index": {code: n for n, code in enumerate(listed)}}}
            for name, listed in codes.items()
        },
        "value": {"0": 31000, "4": 341775, "13": 225421, "6": 1},
        "status": {"4": "p", "9": "u"},
        "extension": {"id": "ILC_DI15", "agencyId": "ESTAT"},
    }
    file = tmp_path / "ilc_di15.json"
    file.write_text(json.dumps(body))
    found = stage_edition(NAME, edition_of(NAME, tmp_path, file))
    keys = ["origin_group", "statistic", "currency"]
    rows = found.rows.set_index(keys)[["amount", "status"]].astype("object")
    assert rows.loc[("NAT", "mean", "EUR")].tolist() == [31_000, "A"]
    assert rows.loc[("NAT", "median", "NAC")].tolist() == [341_775, "P"]
    assert rows.loc[("NEU27_2020_FOR", "median", "NAC")].tolist() == [225_421, "A"]
    assert rows.loc[("NEU27_2020_FOR", "mean", "EUR"), "status"] == "U"
    assert len(rows) == 4
    assert found.held["rule"].tolist() == [
        "doubted by its source: statistic MODE_EI, expected mean or median"
    ]
    assert edition_label(file) == "2026-09-17"
