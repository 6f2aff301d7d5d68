"""The ILO's earnings: surveys apart, breaks marked, labels and codes read alike."""

from pathlib import Path

import pandas as pd
import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.reference import members
from twoway.sources.ilo_earnings import edition_label
from twoway.stage import Staged, stage_edition

NAME = "ilo_earnings"
FILE = (
    "data/recruitment_protection/ilo_ilostat/EAR_4MTH_SEX_GEO_CUR_NB_A-filtered-2025-06-01.csv.gz"
)
EU = set(members("EU27_2020", pd.Timestamp("2024-01-01").date()))


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full file."""
    return stage_edition(NAME, edition_of(NAME, tmp_path_factory.mktemp(NAME), shared / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    return stage_edition(NAME, *editions(NAME, RAW))


def of(folder: Path, text: str, encoding: str = "utf-8-sig") -> Staged:
    file = folder / "answer.csv"
    file.write_text(text, encoding)
    return stage_edition(NAME, edition_of(NAME, folder, file))


def test_all_but_three_rows_of_a_sex_that_the_panel_does_not_have(full: Staged, cut: Staged):
    assert (len(full.rows), len(full.held)) == (6_231, 3)
    assert set(full.held["found"]) == {"Other"}
    assert full.held["row"].str.contains("IND").all()
    assert (len(cut.rows), len(cut.held)) == (2_190, 0)


def test_areas(full: Staged, cut: Staged):
    areas = set(full.rows["area"])
    assert len(areas) == 111
    assert {"NAM", "GBR", "TZA", "BOL", "LAO", "IND"} < areas
    assert not {"CHN", "HKG", "MAC", "TWN", "NLD", "SVN"} & areas
    assert EU - areas == {"NLD", "SVN"}
    assert set(cut.rows["area"]) == {*EU, "IND"} - {"NLD", "SVN"}


def test_two_surveys_of_one_country_are_told_apart(full: Staged, cut: Staged):
    for staged in (full, cut):
        rows = staged.rows
        together = rows[(rows["sex"] == "_T") & (rows["residence"] == "_T")]
        together = together.assign(year=together["period"].dt.year)
        france = together[together["area"] == "FRA"].set_index("year")
        assert float(france.loc[2020, "amount"]) == 2_542.694
        assert float(france.loc[2021, "amount"]) == 4_868.745
        assert france.loc[2020, "survey"].startswith("LFS")
        assert france.loc[2021, "survey"].startswith("HIES")
        spain = together[together["area"] == "ESP"]
        assert set(range(2018, 2024)) < set(spain["year"])


def test_breaks_and_weak_values_are_marked(full: Staged):
    assert full.rows["status"].value_counts().to_dict() == {"A": 5_725, "B": 504, "U": 2}
    assert set(full.rows.loc[full.rows["status"] == "B", "flag"]) == {"Break in series"}
    assert set(full.rows["currency"]) == {"PPP"}
    assert set(full.rows["residence"]) == {"_T", "urban", "rural"}


def test_the_place_of_a_row_holds_what_was_printed(shared: Path, full: Staged):
    sample = full.rows.iloc[::900]
    for place, printed in zip(sample["locator"], sample["printed"], strict=True):
        assert cell_at((shared / FILE).parent, place) == printed
    assert edition_label(shared / FILE) == "2025-06-01"


def test_an_answer_in_codes_is_read_alike(tmp_path: Path):
    staged = of(
        tmp_path,
        '"ref_area","source","indicator","sex","classif1","classif2","time","obs_value",'
        '"obs_status","note_indicator","note_source"\n'
        '"ESP","BA:1","EAR_4MTH_SEX_GEO_CUR_NB","SEX_F","GEO_COV_URB","CUR_TYPE_PPP",2023,4701.7,"","",""\n'
        '"KOS","BA:2","EAR_4MTH_SEX_GEO_CUR_NB","SEX_T","GEO_COV_NAT","CUR_TYPE_PPP",2023,0,"B","",""\n'
        '"NAM","BA:3","EAR_4MTH_SEX_GEO_CUR_NB","SEX_M","GEO_COV_RUR","CUR_TYPE_PPP",2023,,"","",""\n'
        '"ESP","BA:1","EAR_4MTH_SEX_GEO_CUR_NB","SEX_O","GEO_COV_URB","CUR_TYPE_PPP",2023,1,"U","",""\n'
        '"X01","BA:1","EAR_4MTH_SEX_GEO_CUR_NB","SEX_T","GEO_COV_URB","CUR_TYPE_PPP",2023,1,"I","",""\n',
    )
    rows = staged.rows.set_index("area")
    assert rows.loc["ESP", ["sex", "residence", "survey"]].tolist() == ["F", "urban", "BA:1"]
    assert (float(rows.loc["XKX", "amount"]), rows.loc["XKX", "status"]) == (0, "B")
    assert (rows.loc["NAM", "status"], pd.isna(rows.loc["NAM", "amount"])) == ("O", True)
    assert set(staged.held["found"]) == {"SEX_O", "X01"}


def test_prices_of_another_year_are_held_back(tmp_path: Path):
    head = '"ref_area.label","source.label","sex.label","classif1.label","classif2.label","time","obs_value","obs_status.label"\n'
    staged = of(
        tmp_path,
        head
        + '"Hong Kong, China","LFS","Total","Area type: National","Currency: 2021 PPP $",2023,5,""\n'
        + '"Spain","LFS","Total","Area type: National","Currency: 2024 PPP $",2023,5,""\n',
    )
    assert staged.rows["area"].tolist() == ["HKG"]
    assert staged.held["found"].tolist() == ["Currency: 2024 PPP $"]


def test_a_changed_header_is_refused(tmp_path: Path):
    with pytest.raises(RefusedError, match=r"column classif1.label.* is missing"):
        of(
            tmp_path,
            "ref_area.label,source.label,sex.label,time,obs_value,obs_status.label\nSpain,x,Total,2023,1,\n",
        )
