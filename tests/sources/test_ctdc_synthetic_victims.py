"""Synthetic records of the CTDC: of nobody, and said so in every row."""

from pathlib import Path

import pandas as pd
import pytest

from tables import beyond, edition_of, listed
from twoway import catalogue
from twoway.edition import RefusedError
from twoway.sources.ctdc_synthetic_victims import SOURCE, edition_label, totals
from twoway.stage import Staged, stage_edition

NAME = "ctdc_synthetic_victims"
FILE = "data/recruitment_protection/ctdc/ctdc_victim_perpetrator_synthetic_condensed.csv.gz"
RECORD = {
    "yearRegister": "2014-2018", "gender": "Female", "majorityStatus": "Adult",
    "isForcedLabour": "1", "isSexualExploit": "", "UN_COO_Region": "Asia",
    "UN_COE_Region": "Europe", "IP_Exploiter": "1", "IP_Gender": "", "IP_ageBroad": "",
    "IP_citizen_UNRegion": "", "IP_Relation": "", "IP_PayMoney": "", "IP_RecruiterBroker": "",
    "IP_TransactionProcess": "", "IP_ControlAbuseKidnap": "",
}  # fmt: skip


def staged(folder: Path, *groups: tuple[int, dict[str, str]]) -> Staged:
    """Stage a file of made-up records: for each group how many, and in what they differ."""
    rows = [RECORD | changes for number, changes in groups for _ in range(number)]
    file = listed(folder / "files", rows, "synthetic.csv")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def test_all_records_of_the_real_file_are_counted_once(shared, tmp_path):
    found = stage_edition(NAME, edition_of(NAME, tmp_path, shared / FILE))
    assert found.held.empty
    rows = found.rows
    everybody = rows[rows["breakdown"] == "all"]
    # 21,195 records, of which a few lie in groups too small to be told.
    assert 21_195 - 11 * everybody["value"].isna().sum() < everybody["value"].sum() < 21_195
    assert rows["flag"].str.startswith("synthetic").all()
    assert set(rows["unit"]) == {"synthetic records"}
    assert set(rows.dropna(subset=["value"])["status"]) == {"E"}
    assert set(rows["origin"]) | set(rows["destination"]) == {"_X"}
    records = everybody.set_index("record")["value"]
    assert records["2005-2013, Asia in Asia, all"] == 552
    assert records["year not stated, Asia in Asia, all"] == 516
    assert beyond(totals(rows)).empty


def test_a_band_is_its_years_and_no_year_is_all_of_them(tmp_path):
    found = staged(tmp_path, (12, {}), (13, {"yearRegister": "2019"}), (14, {"yearRegister": ""}))
    all_of = found.rows[found.rows["breakdown"] == "all"].set_index("value")
    spans = {v: (str(r["period"])[:10], str(r["period_end"])[:10]) for v, r in all_of.iterrows()}
    assert spans == {
        12: ("2014-01-01", "2018-12-31"), 13: ("2019-01-01", "2019-12-31"),
        14: ("2014-01-01", "2019-12-31"),
    }  # fmt: skip
    assert all_of["record"][14] == "year not stated, Asia in Europe, all"


def test_a_cell_of_several_values_counts_under_each_and_a_blank_under_none(tmp_path):
    found = staged(
        tmp_path,
        (20, {"IP_Gender": "Female;Male"}), (15, {"IP_Gender": "Male"}), (11, {"IP_Gender": ""}),
    )  # fmt: skip
    values = found.rows.set_index("breakdown")["value"]
    assert values["exploiter's sex: Female"] == 20
    assert values["exploiter's sex: Male"] == 35
    assert values["all"] == 46
    assert [b for b in values.index if b.startswith("exploiter's sex")] == [
        "exploiter's sex: Female", "exploiter's sex: Male",
    ]  # fmt: skip


def test_small_counts_are_withheld_though_they_are_of_nobody(tmp_path):
    found = staged(tmp_path, (10, {}), (30, {"UN_COE_Region": "Asia"}))
    rows = found.rows[found.rows["breakdown"] == "all"].set_index("destination_said")
    assert pd.isna(rows["value"]["Europe"])
    assert rows["flag"]["Europe"] == "synthetic; fewer than 11 records"
    assert rows["locator"]["Europe"] == "synthetic.csv, column UN_COO_Region"
    assert rows["value"]["Asia"] == 30


def test_a_region_that_is_not_known_is_held_back_and_another_layout_refused(tmp_path):
    found = staged(tmp_path, (12, {}), (12, {"UN_COO_Region": "Antarctica"}))
    assert set(found.held["rule"]) == {"rule of origin"}
    assert set(found.held["found"]) == {"Antarctica"}
    short = listed(tmp_path, [{"yearRegister": "2019"}], "short.csv")
    with pytest.raises(RefusedError, match="UN_COO_Region"):
        stage_edition(NAME, edition_of(NAME, tmp_path / "short", short))


def test_it_is_another_source_and_another_concept_than_the_records_of_persons():
    assert edition_label(Path("vp_synthetic_2022.csv")) == "2022"
    assert edition_label(Path("synthetic.csv")) is None
    assert SOURCE.not_shipped == "terms of use are to be confirmed"
    assert SOURCE.title != catalogue.source("ctdc_assisted_victims").source.title
    assert "prevalence" not in SOURCE.definition + SOURCE.title
