"""Unemployed persons: a table of years with labels only, and one of quarters."""

from pathlib import Path

import pytest

from cells import cell_at
from places import RAW
from tables import beyond, edition_of
from twoway.edition import editions
from twoway.sources.eurostat_unemployment import edition_label, totals
from twoway.stage import Staged, stage_edition

NAME = "eurostat_unemployment"
FOLDER = "data/visas_permits/eurostat"
YEARS = "lfsa_ugan_Y15-74__sdmxcsv_labels_2025-03.csv.gz"
QUARTERS = "lfsq_ugan_Y15-64_quarterly__sdmxcsv_both_2025.csv.gz"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Staged]:
    """Stage both full files."""
    home = tmp_path_factory.mktemp(NAME)
    return {
        file: stage_edition(NAME, edition_of(NAME, home, shared / FOLDER / file, label=file[:4]))
        for file in (YEARS, QUARTERS)
    }


def test_every_cell_but_the_euro_area_is_read_and_none_is_held_back(full, shared):
    years, quarters = full.values()
    # Of 5,719 lines 210 are of the euro area of 20.
    assert (len(years.rows), len(years.held)) == (5_509, 0)
    assert (len(quarters.rows), len(quarters.held)) == (9_328, 0)
    assert (set(years.rows["frequency"]), set(quarters.rows["frequency"])) == ({"A"}, {"Q"})
    assert set(years.rows["labour_status"]) == set(quarters.rows["labour_status"]) == {"UNE"}
    assert (set(years.rows["age"]), set(quarters.rows["age"])) == ({"Y15-74"}, {"Y15-64"})
    assert edition_label(shared / FOLDER / YEARS) == "2025-03-13"
    assert edition_label(shared / FOLDER / QUARTERS) is None


def test_check_figures(full):
    years, quarters = (s.rows for s in full.values())
    union = years[
        (years["area"] == "EU27_2020") & (years["period"].dt.year == 2023) & (years["sex"] == "_T")
    ].set_index("origin_group")
    assert union["thousand_persons"].dropna().to_dict() == {
        "_T": 13_205.3,
        "NAT": 10_993.0,
        "FOR": 2_195.3,
        "EU27_2020_FOR": 554.5,
        "NEU27_2020_FOR": 1_633.7,
        "STLS": 14.5,
    }
    # Too few persons answered to show how many did not say: missing, not zero.
    assert union.loc["NRP", ["status", "printed"]].tolist() == ["U", ""]
    germany = quarters[(quarters["area"] == "DEU") & (quarters["period"] == "2024-10-01")]
    found = dict(zip(germany["origin_group"], germany["thousand_persons"], strict=True))
    assert found == {"_T": 1_460.0, "NAT": 949.6, "FOR": 506.1}


def test_a_quarter_is_written_by_its_first_day(full):
    periods = full[QUARTERS].rows["period"]
    assert set(periods.dt.strftime("%m-%d")) == {"01-01", "04-01", "07-01", "10-01"}
    assert (periods.min().year, periods.max().strftime("%Y-%m")) == (1998, "2024-10")


def test_totals_hold_and_a_damaged_figure_is_found(full):
    rows = full[YEARS].rows
    compared = totals(rows)
    # 1,373 of sexes; the EU of nationals and of all persons, three sexes, ten years.
    assert (len(compared), len(beyond(compared))) == (1_433, 0)
    assert compared["where"].str.startswith("area EU27_2020").sum() == 60
    # The quarters at hand have neither men nor the EU: nothing to compare, and no fault.
    assert beyond(totals(full[QUARTERS].rows)).empty
    damaged = rows.copy()
    where = (
        (damaged["area"] == "ITA") & (damaged["origin_group"] == "NAT") & (damaged["sex"] == "_T")
    )
    damaged.loc[where & (damaged["period"].dt.year == 2020), "thousand_persons"] += 10
    assert beyond(totals(damaged))["where"].str[:4].tolist() == ["sex ", "area"]


def test_the_locator_leads_to_the_printed_cell(full, shared):
    for file, staged in full.items():
        for row in staged.rows.iloc[[0, 2_000, -1]].to_dict("records"):
            assert cell_at(shared / FOLDER / file, row["locator"]) == row["printed"]


def test_the_shipped_editions_are_read_whole():
    found = {e.label: stage_edition(NAME, e) for e in editions(NAME, RAW)}
    assert {k: (len(s.rows), len(s.held)) for k, s in found.items()} == {
        "2025-03-13": (1_337, 0),
        "2025-quarterly": (966, 0),
    }
    assert beyond(totals(found["2025-03-13"].rows)).empty
