"""The Factbook's remittances received: its own codes of countries, and one decimal."""

from pathlib import Path

import pandas as pd
import pytest

from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.reference import members
from twoway.stage import Staged, stage_edition

NAME = "cia_remittances"
FILE = "data/recruitment_protection/cia_world_factbook/remittances_pct_gdp_2022_2024.csv"
HEAD = "gec_code,country,region_folder,year,remittances_pct_gdp,text_as_published\n"
EU = members("EU27_2020", pd.Timestamp("2024-01-01").date())


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full file."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    return stage_edition(NAME, *editions(NAME, RAW))


def of(folder: Path, lines: str, head: str = HEAD) -> Staged:
    file = folder / "remittances.csv"
    file.write_text(head + lines, "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def test_codes_are_the_factbooks_and_a_group_is_no_country(tmp_path: Path):
    staged = of(
        tmp_path,
        "ch,China,east-n-southeast-asia,2024,0.2,0.2% of GDP (2024 est.)\n"
        "sz,Switzerland,europe,2024,0.3,0.3% of GDP (2024 est.)\n"
        "gm,Germany,europe,2024,0.5,0.5% of GDP (2024 est.)\n"
        "hk,Hong Kong,east-n-southeast-asia,2024,0.1,0.1% of GDP (2024 est.)\n"
        "ao,Angola,africa,2024,0,0% of GDP (2024 est.)\n"
        "we,West Bank,middle-east,2022,24,24% of GDP (2022 est.)\n"
        "ee,,europe,2024,0.8,0.8% of GDP (2024 est.)\n",
    )
    assert len(staged.held) == 0
    read = staged.rows.set_index("area")
    assert read["percent"].astype("float").to_dict() == {
        "AGO": 0,
        "CHE": 0.3,
        "CHN": 0.2,
        "DEU": 0.5,
        "HKG": 0.1,
    }
    assert (read["status"]["CHN"], read["flag"]["CHN"]) == ("E", "est.")
    assert read["locator"]["CHN"] == "remittances.csv, line 2, column remittances_pct_gdp"


def test_another_figure_or_year_in_the_text_and_an_unknown_code_are_held_back(tmp_path: Path):
    held = of(
        tmp_path,
        "in,India,south-asia,2024,3.5,3.6% of GDP (2024 est.)\n"
        "ja,Japan,east-n-southeast-asia,2023,0.1,0.1% of GDP (2024 est.)\n"
        "sp,Spain,europe,2024,0.4,about 0.4% (2024)\n"
        "qq,Atlantis,africa,2024,1,1% of GDP (2024 est.)\n",
    ).held.set_index("locator")["rule"]
    told = {place.split("line ")[1].split(",")[0]: rule for place, rule in held.items()}
    other = "doubted by its source: its text, from which it was taken, says another figure or year"
    assert told == {"2": other, "3": other, "4": other, "5": "rule of area"}


def test_another_layout_is_refused_with_the_cure(tmp_path: Path):
    with pytest.raises(RefusedError, match="column remittances_pct_gdp is missing"):
        of(tmp_path, "ch,China,x,2024,7,7\n", HEAD.replace("remittances_pct_gdp", "percent"))


def test_the_full_file(full: Staged):
    # 606 lines less twelve of the European Union, the West Bank, Gaza and the world.
    assert (len(full.rows), len(full.held)) == (594, 0)
    assert set(full.rows["status"]) == {"E"}
    assert full.rows.groupby("area").size().max() == 3
    assert {"CHN", "HKG", "MAC", "IND"} <= set(full.rows["area"])
    # One decimal but for Ethiopia in one year and Yemen, whose bounds are wider than they need be.
    finer = ~full.rows["printed"].str.fullmatch(r"\d+(\.\d)?")
    assert full.rows.loc[finer, "area"].value_counts().to_dict() == {"YEM": 3, "ETH": 1}


def test_check_figures_in_full_and_shipped_files(full: Staged, cut: Staged):
    for staged in (full, cut):
        percent = staged.rows.set_index(["area", "period"])["percent"].astype("float")
        assert percent["CHN", "2022-01-01"] == 0.1
        assert percent["CHN", "2024-01-01"] == 0.2
        assert percent["LUX", "2024-01-01"] == 2.6
        assert percent["NPL", "2024-01-01"] == 33.1
        assert percent["IND", "2024-01-01"] == 3.5


def test_a_locator_leads_to_the_cell(full: Staged, shared: Path):
    lines = (shared / FILE).read_text("utf-8-sig").splitlines()
    for row in (full.rows.iloc[10], full.rows.iloc[500]):
        line = int(row["locator"].split("line ")[1].split(",")[0])
        assert f",{row['printed']}," in lines[line - 1]


def test_the_shipped_edition_is_the_full_one_cut(full: Staged, cut: Staged):
    others = ["CHN", "HKG", "MAC", "IND", "BGD", "NPL", "PAK", "LKA", "VNM", "PHL"]
    rows = full.rows[full.rows["area"].isin([*EU, *others])]
    assert (len(cut.rows), len(cut.held)) == (37 * 3, 0)
    columns = ["area", "period", "percent", "printed"]
    pd.testing.assert_frame_equal(cut.rows[columns], rows[columns].reset_index(drop=True))
