"""The World Bank's series in three layouts, groups of countries left out by code."""

import json
from pathlib import Path

import pandas as pd
import pytest

from places import RAW
from tables import edition_of
from twoway import catalogue
from twoway.edition import RefusedError, editions
from twoway.reference import members, table
from twoway.stage import Staged, stage_edition

FOLDER = "data/stocks_flows/worldbank"
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
        "worldbank_population": (5_055, 0),
        "worldbank_gdp": (1_938, 0),
    }
    for name, staged in cut.items():
        assert {*EU, "GBR", "CHN", "HKG", "MAC", "IND"} <= set(staged.rows["area"])
        assert "World" in editions(name, RAW)[0].manifest.selected
        assert not {"WLD", "EUU"} & set(staged.rows["area"])


# source: its measure and the code of its series
SERIES = {
    "worldbank_population": ("persons", "SP.POP.TOTL"),
    "worldbank_gdp": ("gdp_usd", "NY.GDP.MKTP.CD"),
    "worldbank_remittances_paid": ("usd", "BM.TRF.PWKR.CD.DT"),
}


def record(area: str, year: int, value: str, indicator: str, two: str = "", mark: str = "") -> str:
    """One record as the API writes it; the number as text, so that its digits are the test's."""
    return (
        f'{{"indicator":{{"id":"{indicator}","value":"x"}},"country":{{"id":"{two or area[:2]}",'
        f'"value":"x"}},"countryiso3code":"{area}","date":"{year}","value":{value},"unit":"",'
        f'"obs_status":"{mark}","decimal":0}}'
    )


def answer(records: list[str], **about: object) -> str:
    head = {"page": 1, "pages": 1, "per_page": 20000, "total": len(records), "sourceid": "2"}
    head |= {"lastupdated": "2026-07-13"} | about
    return f"[{json.dumps(head, separators=(',', ':'))},[{','.join(records)}]]"


def answered(name: str, folder: Path, text: str) -> Staged:
    file = folder / "series.json"
    file.write_text(text, "utf-8")
    return stage_edition(name, edition_of(name, folder, file))


@pytest.mark.parametrize("name", SERIES)
def test_the_apis_answer_is_read_to_the_last_digit(tmp_path: Path, name: str):
    measure, code = SERIES[name]
    staged = answered(
        name,
        tmp_path,
        answer(
            [
                record("CHN", 2024, "1408975000", code),
                record("HKG", 2024, "0", code),
                record("MAC", 2024, "null", code),
                record("NAM", 2024, "7", code, mark="E"),
                record("XKX", 2024, "8", code, "XK"),
                record("EUU", 2024, "9", code),
                record("", 2024, "5", code, "XD"),
                record("", 2024, "6", code, "XX"),
                record("", 2024, "4", code, "Q9"),
            ]
        ),
    )
    rows = staged.rows.set_index("area")
    assert rows[measure].dropna().astype("int").to_dict() == {
        "CHN": 1_408_975_000,
        "HKG": 0,
        "NAM": 7,
        "XKX": 8,
    }
    assert rows["status"].to_dict() == {"CHN": "A", "HKG": "A", "MAC": "O", "NAM": "E", "XKX": "A"}
    assert rows["printed"]["CHN"] == "1408975000"
    assert rows["locator"]["HKG"] == "series.json, record 2, value"
    # A record without a country's code that is no known group is not dropped.
    assert staged.held["found"].tolist() == ["Q9"]
    assert catalogue.source(name).label(tmp_path / "series.json") == "2026-07-13"


def test_the_digits_of_a_product_are_those_printed(tmp_path: Path):
    text = answer([record("MEX", 2025, "1832641364775.520001", "NY.GDP.MKTP.CD")])
    assert answered("worldbank_gdp", tmp_path, text).rows["printed"].tolist() == [
        "1832641364775.520001"
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            '[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value '
            'is not valid"}]}]',
            "Invalid value.* holds no records",
        ),
        ('[{"page":1,"pages":0,"per_page":50,"total":0},null]', "null in the place of records"),
        (
            answer([record("CHN", 2024, "1", "SP.POP.TOTL")], pages=2, total=17_290),
            "page 1 of 2 with 1 of 17290 records, expected all on one page",
        ),
        (
            answer([record("CHN", 2024, "1", "SP.POP.TOTL")], total=2),
            "page 1 of 1 with 1 of 2 records",
        ),
        (
            answer([record("CHN", 2024, "1", "SP.POP.GROW")]),
            "series SP.POP.GROW, expected SP.POP.TOTL",
        ),
        ('[{"page":1,"pages":1,"total":1},[{"indica', "broken JSON at character"),
        (
            '<?xml version="1.0"?><wb:error xmlns:wb="http://www.worldbank.org"><wb:message id="120"',
            "an error of the service in XML",
        ),
        ("<!DOCTYPE html><title>Error</title>", "an HTML page"),
    ],
)
def test_an_error_or_a_part_of_the_answer_is_refused(tmp_path: Path, text: str, message: str):
    with pytest.raises(RefusedError, match=message):
        answered("worldbank_population", tmp_path, text)


WIDE = (
    '\ufeff"Data Source","World Development Indicators",\n\n"Last Updated Date","2021-09-15",\n\n'
    '"Country Name","Country Code","Indicator Name","Indicator Code","1960","2020",\n'
)


@pytest.mark.parametrize("name", SERIES)
def test_the_publishers_own_wide_table_is_read(tmp_path: Path, name: str):
    measure, code = SERIES[name]
    line = '"{}","{}","x","' + code + '","{}","{}",\n'
    staged = of(
        name,
        tmp_path,
        line.format("China", "CHN", "", "12")
        + line.format("World", "WLD", "1", "99")
        + line.format("Not classified", "INX", "", "")
        + line.format("Namibia", "NAM", "0", "3"),
        WIDE,
    )
    assert len(staged.held) == 0
    rows = staged.rows.assign(year=staged.rows["period"].dt.year).set_index(["area", "year"])
    assert rows["status"].to_dict() == {
        ("CHN", 1960): "O",
        ("CHN", 2020): "A",
        ("NAM", 1960): "A",
        ("NAM", 2020): "A",
    }
    assert rows[measure]["NAM", 1960] == 0
    assert pd.isna(rows[measure]["CHN", 1960])
    assert rows["locator"]["CHN", 2020] == "series.csv, line 6, column 2020"
    assert catalogue.source(name).label(tmp_path / "series.csv") == "2021-09-15"


def test_a_wide_table_of_another_series_or_with_a_filled_last_column_is_refused(tmp_path: Path):
    line = '"China","CHN","x","SP.POP.GROW","1","2",\n'
    with pytest.raises(RefusedError, match=r"series SP\.POP\.GROW, expected SP\.POP\.TOTL"):
        of("worldbank_population", tmp_path, line, WIDE)
    (tmp_path / "b").mkdir()
    line = '"China","CHN","x","SP.POP.TOTL","1","2","3"\n'
    with pytest.raises(RefusedError, match="2 columns of years and filled columns Unnamed"):
        of("worldbank_population", tmp_path / "b", line, WIDE)


@pytest.mark.parametrize("name", [*SERIES, "worldbank_inflation"])
def test_the_feed_asks_for_the_whole_series_on_one_page(name: str):
    source = catalogue.source(name).source
    assert source.feed is not None
    assert source.feed.dialect == "worldbank"
    assert source.dataset.removeprefix("WDI ") in source.feed.address
    assert source.feed.address.endswith("?format=json&per_page=20000")
