"""Three counts of the same moves, kept apart; secret is not zero, and China is wider than China."""

import re
from pathlib import Path

import pandas as pd
import pytest
from openpyxl import Workbook

from places import RAW
from tables import edition_of
from twoway import catalogue
from twoway.edition import RefusedError, editions
from twoway.readers import read_workbook
from twoway.sources.destatis_migration_report import edition_label, totals
from twoway.stage import Staged, stage_edition

NAME = "destatis_migration_report"
FILE = "data/stocks_flows/destatis/statistischer-bericht-wanderungen-2024.xlsx"
COLUMNS = {
    "csv-12711-04": "Staatsangehoerigkeit",
    "csv-12711-05": "Herkunfts_Ziellaender",
    "csv-12711-06": "Geburtsstaat",
}
SEXES = ("Insgesamt", "Männlich", "Weiblich")
CHINA = "China (inkl. Hongkong und Macau)"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full workbook."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    return stage_edition(NAME, *editions(NAME, RAW))


def workbook(
    folder: Path,
    rows: dict[str, list[list[object]]],
    *,
    without: str = "",
    third: str = "Deutschland insgesamt",
    measure: str = "Zuzuege_aus_dem_Ausland",
    year: int = 2024,
) -> Path:
    """Lay out the three flat sheets; `rows` gives area, sex, arrivals, departures, balance."""
    book = Workbook()
    title = book.active
    title.title = "Titel"
    for n, words in enumerate(["Statistischer Bericht", "Wanderungen", year], 1):
        title.cell(n, 1, words)
    for sheet, column in COLUMNS.items():
        if sheet == without:
            continue
        page = book.create_sheet(sheet)
        page.append(
            [
                "Statistik_Code",
                "Statistik_Label",
                "Gebiet",
                column,
                "Geschlecht",
                "Jahr",
                measure,
                "Fortzuege_in_das_Ausland",
                "Wanderungssaldo_Ausland",
            ]
        )
        for area, sex, *values in rows.get(sheet, [["Insgesamt", "Insgesamt", 5, 3, 2]]):
            page.append([12711, "Wanderungsstatistik", third, area, sex, year, *values])
    file = folder / "statistischer-bericht-wanderungen.xlsx"
    book.save(file)
    return file


def of(folder: Path, rows: dict[str, list[list[object]]], **options: object) -> Staged:
    return stage_edition(NAME, edition_of(NAME, folder, workbook(folder, rows, **options)))


def moves(staged: Staged, basis: str, sex: str = "_T") -> dict[tuple[str, str], int]:
    rows = staged.rows
    rows = rows[(rows["basis"] == basis) & (rows["sex"] == sex)].dropna(subset=["persons"])
    keys = zip(rows["origin"], rows["destination"], strict=True)
    return dict(zip(keys, rows["persons"].astype("int"), strict=True))


def test_groups_and_the_home_row_are_left_out_and_unknown_is_x(tmp_path: Path):
    staged = of(
        tmp_path,
        {
            "csv-12711-04": [
                ["Europa", "Insgesamt", 100, 90, 10],
                ["EU-Staaten (EU27)", "Insgesamt", 50, 40, 10],
                ["Deutschland", "Insgesamt", 9, 8, 1],
                ["staatenlos", "Insgesamt", 2, 1, 1],
                ["Namibia", "Insgesamt", 0, 4, -4],
                ["ohneAngabe/ungeklärt", "Insgesamt", 7, 6, 1],
                ["Taiwan", "Männlich", 3, 2, 1],
            ],
            "csv-12711-05": [
                ["unbekanntes Ausland", "Insgesamt", 5, 5, 0],
                ["ohne Angabe/ungeklärt", "Insgesamt", 4, 3, 1],
            ],
        },
    )
    assert len(staged.held) == 0
    assert moves(staged, "citizenship") == {
        ("NAM", "DEU"): 0,
        ("DEU", "NAM"): 4,
        ("_X", "DEU"): 7,
        ("DEU", "_X"): 6,
    }
    assert moves(staged, "citizenship", "M") == {("TWN", "DEU"): 3, ("DEU", "TWN"): 2}
    assert moves(staged, "residence") == {("_X", "DEU"): 4, ("DEU", "_X"): 3}
    assert moves(staged, "birth") == {("_T", "DEU"): 5, ("DEU", "_T"): 3}


def test_wider_areas_bear_another_definition_and_secret_cells_their_reason(tmp_path: Path):
    rows = of(
        tmp_path,
        {
            "csv-12711-05": [
                [CHINA, "Insgesamt", 24, 13, 11],
                ["Sudan (einschl. ehem. Sudan)", "Insgesamt", ".", 6, 3],
                ["Kiribati", "Insgesamt", ".", ".", -2],
                ["Nauru", "Insgesamt", "-", 0, 0],
                ["Palau", "Insgesamt", "/", 1, 0],
            ]
        },
    ).rows
    arrivals = rows[(rows["basis"] == "residence") & (rows["destination"] == "DEU")]
    read = arrivals.set_index("origin")
    assert read["status"].to_dict() == {"CHN": "D", "KIR": "Q", "NRU": "M", "PLW": "U", "SDN": "Q"}
    assert read["flag"]["CHN"] == "inkl. Hongkong und Macau"
    assert read["persons"].isna().sum() == 4
    assert set(rows.loc[rows["destination"] == "SDN", "status"]) == {"D"}
    assert set(rows.loc[rows["destination"] == "NRU", "status"]) == {"A"}


def test_a_wrong_balance_and_an_unknown_name_are_held_back(tmp_path: Path):
    held = of(
        tmp_path,
        {
            "csv-12711-06": [
                ["Japan", "Insgesamt", 5, 3, 3],
                ["Atlantis", "Insgesamt", 1, 1, 0],
                ["Indien", "Divers", 1, 1, 0],
            ]
        },
    ).held
    assert held["rule"].str.contains("not the balance printed").sum() == 2
    assert sorted(held.loc[held["rule"].str.startswith("rule of"), "found"]) == [
        "Atlantis",
        "Atlantis",
        "Divers",
        "Divers",
    ]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"without": "csv-12711-06"}, "no sheet 'csv-12711-06' among Titel"),
        ({"measure": "Zuzuege"}, "row 1: no column Zuzuege_aus_dem_Ausland"),
        ({"third": "Bayern"}, "Gebiet Bayern, expected 'Deutschland insgesamt' alone"),
    ],
)
def test_another_layout_is_refused_with_the_cure(tmp_path: Path, options, message: str):
    with pytest.raises(RefusedError, match=message):
        of(tmp_path, {}, **options)


def test_the_full_report_is_read_whole(full: Staged):
    assert (len(full.rows), len(full.held)) == (3_588, 0)
    assert full.rows["status"].value_counts().to_dict() == {"A": 3_232, "Q": 320, "D": 36}
    wider = full.rows[full.rows["status"] == "D"]
    assert set(wider["origin"]) | set(wider["destination"]) == {"CHN", "SDN", "DEU"}
    assert set(full.rows["basis"]) == {"residence", "citizenship", "birth"}
    assert {"TWN", "PSE", "XKX"} <= set(full.rows["origin"])
    assert not {"HKG", "MAC"} & set(full.rows["origin"])
    assert not (full.rows["origin"] == full.rows["destination"]).any()


# basis: arrivals, departures of 2024, as SOURCES.md has them
CHECK = {
    "residence": (24_453, 13_513),
    "citizenship": (24_574, 13_796),
    "birth": (25_670, 14_571),
}


@pytest.mark.parametrize("basis", CHECK)
def test_check_figures_in_full_and_shipped_files(full: Staged, cut: Staged, basis: str):
    for staged in (full, cut):
        found = moves(staged, basis)
        assert (found["CHN", "DEU"], found["DEU", "CHN"]) == CHECK[basis]
        assert (found["_T", "DEU"], found["DEU", "_T"]) == (1_694_192, 1_264_009)


def test_the_continents_hold_their_countries_but_for_secret_cells(full: Staged, shared: Path):
    """What is left out was read right: countries and groups of the sheet agree."""
    sheet = read_workbook(shared / FILE)["csv-12711-05"]
    printed = {r[3]: int(r[6]) for r in sheet[1:] if r[4] == "Insgesamt" and r[6].isdigit()}
    parts = ("Europa", "Afrika", "Amerika", "Asien", "Australien und Ozeanien")
    unknown = ("unbekanntes Ausland", "ohne Angabe/ungeklärt")
    assert sum(printed[p] for p in (*parts, *unknown)) == printed["Insgesamt"]
    named = moves(full, "residence")
    countries = sum(n for (o, d), n in named.items() if d == "DEU" and not o.startswith("_"))
    assert sum(printed[p] for p in parts) - countries == 31


def test_totals_hold_and_find_a_damaged_cell(full: Staged):
    compared = totals(full.rows)
    assert len(compared) == 1_078
    assert ((compared["printed"] - compared["added"]).abs() <= compared["tolerance"]).all()
    assert set(compared["tolerance"]) == {0.0}
    damaged = full.rows.copy()
    place = damaged.index[
        (damaged["origin"] == "CHN") & (damaged["sex"] == "F") & (damaged["basis"] == "birth")
    ]
    damaged.loc[place, "persons"] += 1
    compared = totals(damaged)
    off = compared[(compared["printed"] - compared["added"]).abs() > compared["tolerance"]]
    assert off["where"].tolist() == ["test, birth, CHN, DEU, 2024: men and women"]


def test_altered_cells_of_later_years_have_room(tmp_path: Path):
    whole = [["Insgesamt", sex, n, 3, n - 3] for sex, n in zip(SEXES, (60, 30, 27), strict=True)]
    staged = of(tmp_path, dict.fromkeys(COLUMNS, whole), year=2025)
    compared = totals(staged.rows)
    assert compared["tolerance"].unique().tolist() == [12.0]
    assert ((compared["printed"] - compared["added"]).abs() <= compared["tolerance"]).all()


def test_a_locator_leads_to_the_cell(full: Staged, shared: Path):
    sheets = read_workbook(shared / FILE)
    for row in (full.rows.iloc[5], full.rows.iloc[2_000], full.rows.iloc[-1]):
        _, place, column = row["locator"].split(", ", 2)
        number, letter = column.split("row ")[1].split(", column ")
        cell = sheets[place.split("'")[1]][int(number) - 1][ord(letter) - ord("A")]
        assert cell == row["printed"]


def test_the_label_is_the_year_on_the_title_sheet(shared: Path, tmp_path: Path):
    assert edition_label(shared / FILE) == "2024"
    book = Workbook()
    book.save(tmp_path / "x.xlsx")
    assert edition_label(tmp_path / "x.xlsx") is None


def test_the_newest_report_is_found_by_its_number():
    feed = catalogue.source(NAME).source.feed
    assert feed is not None
    folder = "/DE/Themen/Publikationen/Downloads-Wanderungen/statistischer-bericht-wanderungen-"
    links = [
        f"{folder}{number}.xlsx?__blob=publicationFile&v=2"
        for number in (2010120247005, 2010120257005, 2010120237005)
    ]
    links += [f"{folder}2010120267005.xlsx", f"{folder}2010120267005.html?__blob=publicationFile"]
    found = [m.group(1) for m in (re.search(feed.link, a) for a in links) if m]
    assert max(found) == "2010120257005"
    assert len(found) == 3


def test_the_shipped_edition_is_the_full_one_cut(full: Staged, cut: Staged):
    areas = {"CHN", "TWN", "IND", "KIR", "_X", "_T"}
    rows = full.rows[full.rows["origin"].isin(areas) | full.rows["destination"].isin(areas)]
    assert (len(cut.rows), len(cut.held)) == (108, 0)
    columns = ["basis", "origin", "destination", "sex", "persons", "status", "flag", "printed"]
    pd.testing.assert_frame_equal(cut.rows[columns], rows[columns].reset_index(drop=True))
