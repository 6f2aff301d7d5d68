"""Persons by labour status: they add up to what the tables of rates print."""

from pathlib import Path

import pytest

from cells import cell_at
from places import RAW
from tables import beyond, edition_of
from twoway.edition import editions
from twoway.sources.eurostat_labour_status import totals
from twoway.stage import Staged, stage_edition

NAME = "eurostat_labour_status"
FOLDER = "data/visas_permits/eurostat"
FILE = "lfsa_pganws_foreign_Y15-64__sdmxcsv_both_2025.csv.gz"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full file."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FOLDER / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    return stage_edition(NAME, *editions(NAME, RAW))


def test_every_cell_is_read_and_none_is_held_back(full: Staged, cut: Staged):
    assert (len(full.rows), len(full.held)) == (3_258, 0)
    assert (len(cut.rows), len(cut.held)) == (968, 0)
    assert full.rows["labour_status"].value_counts().to_dict() == {
        "EMP": 1_095,
        "INAC": 1_094,
        "UNE": 1_069,
    }
    missing = full.rows[full.rows["thousand_persons"].isna()]
    assert missing["status"].value_counts().to_dict() == {"U": 410, "BU": 50}


def test_check_figures(full: Staged, cut: Staged):
    for rows in (full.rows, cut.rows):
        germany = rows[
            (rows["area"] == "DEU") & (rows["period"].dt.year == 2024) & (rows["sex"] == "_T")
        ]
        found = dict(zip(germany["labour_status"], germany["thousand_persons"], strict=True))
        assert found == {"EMP": 6_402.5, "UNE": 535.9, "INAC": 2_768.2}


def test_every_country_has_a_break_in_2021(full: Staged):
    of_2021 = full.rows[full.rows["period"].dt.year == 2021]
    assert of_2021["status"].str.contains("B").all()


@pytest.mark.parametrize(
    ("source", "code", "parts", "base"),
    [
        ("eurostat_employment_rate", "lfsa_ergan", "EMP", ("EMP", "UNE", "INAC")),
        ("eurostat_unemployment_rate", "lfsa_urgan", "UNE", ("EMP", "UNE")),
    ],
)
def test_the_rates_of_foreigners_follow_from_the_persons(
    full, shared, tmp_path, source, code, parts, base
):
    """Two tables, one survey: 784 printed rates come out of thousands of persons."""
    file = shared / FOLDER / f"{code}_Y15-64__sdmxcsv_both_2025.csv.gz"
    rates = stage_edition(source, edition_of(source, tmp_path, file)).rows
    keys = ["area", "sex", "period"]
    printed = rates[rates["origin_group"] == "FOR"].set_index(keys)["percent"]
    persons = full.rows.pivot(
        index=keys, columns="labour_status", values="thousand_persons"
    ).dropna()
    of_all = persons[list(base)].sum(axis=1)
    off = (100 * persons[parts] / of_all - printed).abs()
    # Half a tenth of a point, and half a tenth of a thousand in each of three figures.
    allowed = 0.05 + 100 * 0.15 / of_all + 1e-6
    assert off.notna().sum() == 784
    assert (off.dropna() <= allowed[off.notna()]).all()


def test_men_and_women_add_up_and_a_damaged_figure_is_found(full: Staged):
    compared = totals(full.rows)
    assert (len(compared), len(beyond(compared))) == (880, 0)
    damaged = full.rows.copy()
    first = damaged["thousand_persons"].idxmax()
    damaged.loc[first, "thousand_persons"] += 1
    assert len(beyond(totals(damaged))) == 1


def test_the_labour_force_is_left_out_and_everybody_is_all(tmp_path: Path):
    file = tmp_path / "lfsa_pganws.tsv"
    file.write_text(
        "freq,unit,sex,citizen,age,wstatus,geo\\TIME_PERIOD\t2024 \n"
        "A,THS_PER,T,FOR,Y15-64,ACT,DE\t6938.4 \n"
        "A,THS_PER,T,FOR,Y15-64,POP,DE\t9706.6 \n"
        "A,THS_PER,T,FOR,Y15-64,NRP,DE\t1.0 \n"
    )
    found = stage_edition(NAME, edition_of(NAME, tmp_path, file))
    assert found.rows["labour_status"].tolist() == ["_T"]
    # A status that is not known is not left out in silence.
    assert found.held["rule"].tolist() == ["rule of labour_status"]


def test_the_locator_leads_to_the_printed_cell(full: Staged, shared: Path):
    for row in full.rows.iloc[[0, 1_500, -1]].to_dict("records"):
        assert cell_at(shared / FOLDER / FILE, row["locator"]) == row["printed"]
