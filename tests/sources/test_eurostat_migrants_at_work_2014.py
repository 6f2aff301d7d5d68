"""The survey of 2014: countries are columns, confidential is not zero, employees are not all who work."""

from pathlib import Path

import pandas as pd
import pytest

from cells import cell_at
from places import RAW
from tables import beyond, edition_of
from twoway.edition import editions
from twoway.sources.eurostat_migrants_at_work_2014 import totals
from twoway.stage import Staged, stage_edition

NAME = "eurostat_migrants_at_work_2014"
FOLDER = "data/visas_permits/eurostat"
FILE = "lfso_14leeow.tsv.gz"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full file."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FOLDER / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    return stage_edition(NAME, *editions(NAME, RAW))


def whole(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[(rows[["occupation", "education", "worktime"]] == "_T").all(axis=1)]


def test_every_cell_is_read_and_none_is_held_back(full: Staged, cut: Staged):
    assert (len(full.rows), len(full.held)) == (2_071 * 27, 0)
    assert (len(cut.rows), len(cut.held)) == (15_498, 0)
    rows = full.rows
    assert set(rows["area"]) >= {"DEU", "GRC", "GBR", "NOR", "CHE"}
    assert not {"DNK", "IRL", "NLD", "CHN"} & set(rows["area"])
    assert set(rows["worktime"]) == {"_T", "NORM", "ATYP", "NRP"}
    assert set(rows["occupation"]) == {"_T", "NRP", *(f"OC{n}" for n in range(10))}
    assert set(rows["basis"] + rows["sex"] + rows["age"] + rows["frequency"]) == {"birth_TY15-64A"}


def test_confidential_unreliable_and_not_there_are_told_apart(full: Staged):
    rows = full.rows
    missing = rows[rows["thousand_persons"].isna()]
    assert missing["status"].value_counts().to_dict() == {"O": 26_810, "Q": 6_974, "U": 5_241}
    assert set(missing.loc[missing["status"] == "Q", "printed"]) == {": c"}
    assert set(missing.loc[missing["status"] == "U", "printed"]) == {": u"}
    assert set(missing.loc[missing["status"] == "O", "printed"]) == {":"}
    assert not (rows["thousand_persons"] == 0).any()


def test_check_figures(full: Staged, cut: Staged):
    for rows in (whole(full.rows), whole(cut.rows)):
        germany = rows[rows["area"] == "DEU"].set_index("origin_group")["thousand_persons"]
        assert germany.dropna().to_dict() == {
            "_T": 35_343.2,
            "NBO": 30_177.0,
            "NBO_NAT": 28_508.1,
            "NBO_IMG": 1_668.9,
            "NBO_IMGMIX": 740.2,
            "NBO_IMGFOR": 928.7,
            "FBO": 5_158.2,
            "IMG": 6_827.1,
        }


def test_the_totals_are_of_employees_not_of_the_employed(
    full: Staged, shared: Path, tmp_path: Path
):
    name, file = "eurostat_employment", "lfsa_egan_total_Y15-64__sdmxcsv_both_2025.csv.gz"
    employed = stage_edition(name, edition_of(name, tmp_path, shared / FOLDER / file)).rows
    employed = employed[(employed["period"].dt.year == 2014) & (employed["sex"] == "_T")]
    everybody = whole(full.rows).query("origin_group == '_T'").set_index("area")["thousand_persons"]
    share = (everybody / employed.set_index("area")["thousand_persons"]).dropna()
    assert len(share) == 27
    assert (share.idxmin(), round(share.min(), 2)) == ("GRC", 0.65)
    assert (share.idxmax(), round(share.max(), 2)) == ("NOR", 0.93)
    assert set(full.rows["labour_status"]) == {"SAL"}


def test_parts_add_up_and_a_damaged_figure_is_found(full: Staged, cut: Staged):
    compared = totals(full.rows)
    assert compared["where"].str.extract(r"^(\w+ \w+)")[0].value_counts().to_dict() == {
        "origin_group NBO": 1_421,
        "origin_group IMG": 1_271,
        "origin_group NBO_IMG": 715,
        "worktime _T": 466,
        "education _T": 147,
        "occupation _T": 58,
        "origin_group _T": 19,
    }
    assert beyond(compared).empty
    assert beyond(totals(cut.rows)).empty
    damaged = full.rows.copy()
    germany = whole(damaged).query("area == 'DEU' and origin_group == 'FBO'").index
    damaged.loc[germany, "thousand_persons"] = 515.82
    found = beyond(totals(damaged))["where"]
    assert found.str.contains("IMG: .*DEU").sum() == 1


def test_the_locator_leads_to_the_printed_cell(full: Staged, shared: Path):
    for row in full.rows.iloc[[0, 9_999, 30_000, -1]].to_dict("records"):
        assert cell_at(shared / FOLDER / FILE, row["locator"]) == row["printed"]


def test_the_layout_of_today_with_years_as_columns_is_read_alike(tmp_path: Path):
    file = tmp_path / "lfso_14leeow.tsv"
    file.write_text(
        "freq,unit,worktime,isco08,isced11,mgstatus,geo\\TIME_PERIOD\t2014 \r\n"
        "A,THS_PER,TOTAL,TOTAL,TOTAL,FBO,DE\t5158.2 \r\n"
        "A,THS_PER,ATYP,OC9,ED0-2,UNK,DE\t: @C\r\n"
    )
    found = stage_edition(NAME, edition_of(NAME, tmp_path, file))
    assert found.held.empty
    rows = found.rows.set_index("origin_group")
    assert rows.loc["FBO", ["thousand_persons", "occupation", "status"]].tolist() == [
        5158.2,
        "_T",
        "A",
    ]
    assert rows.loc["UNK", ["occupation", "education", "worktime", "status"]].tolist() == [
        "OC9",
        "ED0-2",
        "ATYP",
        "Q",
    ]
