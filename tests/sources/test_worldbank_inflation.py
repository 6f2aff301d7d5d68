"""Inflation under a wrong name: two known figures tell it from an index of prices."""

import gzip
from pathlib import Path

import pandas as pd
import pytest

from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.reference import members
from twoway.stage import Staged, stage_edition

NAME = "worldbank_inflation"
FILE = "data/recruitment_protection/worldbank_wdi/cpi.csv.gz"
HEAD = "Country,Country Code,Year,CPI\n"
KNOWN = "China,CHN,2005,1.77641407667571\nSpain,ESP,2005,3.36881409750383\n"
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


def of(folder: Path, text: str, name: str = "cpi.csv") -> Staged:
    file = folder / name
    file.write_text(text, "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def test_prices_fall_groups_are_left_out_and_unknown_areas_held_back(tmp_path: Path):
    staged = of(
        tmp_path,
        HEAD + KNOWN + "Japan,JPN,2009,-1.35\nWorld,WLD,2009,2.9\nNamibia,NAM,2009,0\n"
        '"Hong Kong SAR, China",HKG,2009,0.6\nAtlantis,ATL,2009,1\n',
    )
    read = staged.rows.set_index("area")["percent"].to_dict()
    assert read == {
        "CHN": 1.77641407667571,
        "ESP": 3.36881409750383,
        "JPN": -1.35,
        "NAM": 0.0,
        "HKG": 0.6,
    }
    assert staged.held["found"].tolist() == ["ATL"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        # What the column would hold if it were what it is called.
        (HEAD + "China,CHN,2005,100\nSpain,ESP,2005,100\n", "CHN in 2005 is 100, expected about"),
        (HEAD + KNOWN.replace("3.36881409750383", "86.2"), r"ESP in 2005 is 86\.2, .* an index"),
        (HEAD + "China,CHN,2006,1.5\n", "CHN in 2005 is missing, .* a cut without that year"),
        ("Country,Country Code,Year,Index\nChina,CHN,2005,1.78\n", "column CPI is missing"),
    ],
)
def test_a_file_that_may_be_an_index_is_refused(tmp_path: Path, text: str, message: str):
    with pytest.raises(RefusedError, match=message):
        of(tmp_path, text)


def test_the_apis_answer_is_read_under_its_own_name(tmp_path: Path):
    records = ",".join(
        f'{{"indicator":{{"id":"FP.CPI.TOTL.ZG"}},"country":{{"id":"{area[:2]}"}},'
        f'"countryiso3code":"{area}","date":"2005","value":{value},"obs_status":"","decimal":1}}'
        for area, value in (("CHN", "1.77641407667571"), ("ESP", "3.36881409750383"))
    )
    text = f'[{{"page":1,"pages":1,"total":2,"lastupdated":"2026-07-13"}},[{records}]]'
    assert of(tmp_path, text, "inflation.json").rows["percent"].tolist() == [
        1.77641407667571,
        3.36881409750383,
    ]


def test_check_figures_in_full_and_shipped_files(full: Staged, cut: Staged):
    assert (len(full.rows), len(full.held)) == (8_904, 0)
    for staged in (full, cut):
        percent = staged.rows.set_index(["area", "period"])["percent"]
        assert round(percent["CHN", "2005-01-01"], 2) == 1.78
        assert round(percent["ESP", "2005-01-01"], 2) == 3.37
        assert {"HKG", "MAC"} <= set(staged.rows["area"])
        assert not {"WLD", "EUU"} & set(staged.rows["area"])
    assert full.rows["percent"].min() < -17


def test_a_locator_leads_to_the_cell(full: Staged, shared: Path):
    lines = gzip.decompress((shared / FILE).read_bytes()).decode().splitlines()
    row = full.rows.iloc[4_000]
    line = int(row["locator"].split("line ")[1].split(",")[0])
    assert lines[line - 1].rsplit(",", 1)[1] == row["printed"]


def test_the_shipped_edition_is_the_full_one_cut(full: Staged, cut: Staged):
    rows = full.rows[full.rows["area"].isin([*EU, "CHN", "HKG", "MAC", "IND"])]
    assert (len(cut.rows), len(cut.held)) == (len(rows), 0) == (1_645, 0)
    columns = ["area", "period", "percent", "printed"]
    pd.testing.assert_frame_equal(cut.rows[columns], rows[columns].reset_index(drop=True))
