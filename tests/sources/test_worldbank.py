"""Population and product: one line per area and year, groups of countries left out by code."""

from pathlib import Path

import pandas as pd
import pytest

from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.reference import members, table
from twoway.stage import Staged, stage_edition

FOLDER = "data/stocks_flows/worldbank"
RAW = Path(__file__).resolve().parents[2] / "data/raw"
HEAD = "Country Name,Country Code,Year,Value\n"
EU = members("EU27_2020", pd.Timestamp("2024-01-01").date())
FULL = {
    "worldbank_population": "SP.POP.TOTL_population.csv.gz",
    "worldbank_gdp": "NY.GDP.MKTP.CD_gdp.csv.gz",
}


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Staged]:
    """Stage both full files."""
    home = tmp_path_factory.mktemp("worldbank")
    return {
        name: stage_edition(name, edition_of(name, home, shared / FOLDER / file))
        for name, file in FULL.items()
    }


@pytest.fixture(scope="module")
def cut() -> dict[str, Staged]:
    """Stage both shipped editions."""
    return {name: stage_edition(name, *editions(name, RAW)) for name in FULL}


def of(name: str, folder: Path, lines: str, head: str = HEAD) -> Staged:
    file = folder / "series.csv"
    file.write_text(head + lines, "utf-8")
    return stage_edition(name, edition_of(name, folder, file))


@pytest.mark.parametrize(
    ("name", "measure"), [("worldbank_population", "persons"), ("worldbank_gdp", "gdp_usd")]
)
def test_groups_are_left_out_and_what_is_not_known_is_held_back(tmp_path, name, measure):
    staged = of(
        name,
        tmp_path,
        "China,CHN,2023,17\nEuropean Union,EUU,2023,18\nWorld,WLD,2023,99\nNamibia,NAM,2023,2\n"
        '"Hong Kong SAR, China",HKG,2023,3\nAtlantis,ATL,2023,4\nGermany,DEU,2023,..\n',
    )
    assert staged.rows.set_index("area")[measure].astype("int").to_dict() == {
        "CHN": 17,
        "HKG": 3,
        "NAM": 2,
    }
    held = staged.held.set_index("found")["locator"].to_dict()
    assert held == {
        "ATL": "series.csv, line 7, column Value",
        "..": "series.csv, line 8, column Value",
    }
    assert staged.rows["locator"].iloc[0] == "series.csv, line 2, column Value"


@pytest.mark.parametrize("name", FULL)
def test_the_wide_layout_is_refused(tmp_path, name):
    with pytest.raises(RefusedError, match="column Year, Value is missing"):
        of(name, tmp_path, "China,CHN,1,2\n", "Country Name,Country Code,2022,2023\n")


def test_full_files_leave_out_groups_and_hold_nothing_back(full: dict[str, Staged]):
    assert {n: (len(s.rows), len(s.held)) for n, s in full.items()} == {
        "worldbank_population": (14_075, 0),
        "worldbank_gdp": (11_146, 0),
    }
    countries = set(table("areas").query("kind == 'country'")["code"])
    for staged in full.values():
        assert set(staged.rows["area"]) <= countries


def test_check_figures_in_full_and_shipped_files(full, cut):
    for files in (full, cut):
        persons = files["worldbank_population"].rows.set_index(["area", "period"])["persons"]
        assert persons["CHN", "2024-01-01"] == 1_408_975_000
        product = files["worldbank_gdp"].rows.set_index(["area", "period"])["gdp_usd"]
        assert round(float(product["CHN", "2023-01-01"]) / 1e12, 3) == 17.795


def test_shipped_editions_hold_both_sides_and_groups_to_leave_out(cut: dict[str, Staged]):
    assert {n: (len(s.rows), len(s.held)) for n, s in cut.items()} == {
        "worldbank_population": (2_275, 0),
        "worldbank_gdp": (1_874, 0),
    }
    for name, staged in cut.items():
        assert {*EU, "GBR", "CHN", "HKG", "MAC"} <= set(staged.rows["area"])
        assert "World" in editions(name, RAW)[0].manifest.selected
        assert not {"WLD", "EUU"} & set(staged.rows["area"])
