"""Distances out of a zipped workbook: old codes, a point for missing, nothing out of place."""

import io
import re
import zipfile
from pathlib import Path

import pandas as pd
import pytest
import xlwt

from places import RAW
from tables import assert_cut, edition_of
from twoway.edition import RefusedError
from twoway.readers.archive import read_zipped_workbook
from twoway.stage import Staged, stage_edition

NAME = "cepii_distances"
FOLDER = "data/stocks_flows/cepii"
FILE = "dist_cepii.zip"
SHIPPED = RAW / NAME / "2004-10-15" / FILE
KEY = ["distance", "origin", "destination"]
LINKS = ["contig", "comlang_off", "colony"]
HEAD = ["iso_o", "iso_d", *LINKS, "dist", "distcap", "distw", "distwces"]


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    home = tmp_path_factory.mktemp("cepii")
    return stage_edition(NAME, edition_of(NAME, home, shared / FOLDER / FILE))


def workbook(*rows: list[object], head: list[str] = HEAD, sheets: int = 1) -> bytes:
    book = xlwt.Workbook()
    for number in range(sheets):
        sheet = book.add_sheet(f"dist{number or ''}")
        for n, row in enumerate([head, *rows]):
            for k, value in enumerate(row):
                sheet.write(n, k, value)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def of(folder: Path, content: bytes, *, bare: bool = False, name: str = "dist_cepii.xls") -> Staged:
    file = folder / ("dist_cepii.xls" if bare else FILE)
    if bare:
        file.write_bytes(content)
    else:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(name, content)
    return stage_edition(NAME, edition_of(NAME, folder, file))


@pytest.mark.parametrize("bare", [False, True])
def test_four_distances_of_a_pair_with_their_cells(tmp_path: Path, bare: bool):
    content = workbook(["CHN", "DEU", 0, 1, 0, 7785.342, 7363.33, 8031.667, 8003.2])
    staged = of(tmp_path, content, bare=bare)
    rows = staged.rows.set_index("distance")
    assert rows["km"].to_dict() == {
        "cities": 7785.342,
        "capitals": 7363.33,
        "weighted": 8031.667,
        "weighted_ces": 8003.2,
    }
    file = "dist_cepii.xls" if bare else FILE
    assert rows["locator"].to_dict()["capitals"] == f"{file}, sheet 'dist', row 2, column G"
    assert set(rows["period"].astype("str")) == {"2004-01-01"}
    ties = rows[["contiguous", "language", "colony"]].drop_duplicates()
    assert ties.to_numpy().tolist() == [[0, 1, 0]]


def test_old_codes_former_states_a_point_and_a_country_with_itself(tmp_path: Path):
    staged = of(
        tmp_path,
        workbook(
            ["ROM", "CHN", 0, 0, 0, 1, 1, 1, 1],
            ["ZAR", "CHN", 0, 0, 0, 1, 1, 1, 1],
            ["TMP", "CHN", 0, 0, 0, 1, 1, 1, 1],
            ["PAL", "CHN", 0, 0, 0, 1, 1, 1, 1],
            ["YUG", "CHN", 0, 0, 0, 1, 1, 1, 1],
            ["CHN", "ANT", 0, 0, 0, 1, 1, 1, 1],
            ["CHN", "CHN", 0, 0, 0, 1163.7, 1, 1, 1],
            ["MAC", "CHN", 1, 0, 0, 2000, 1900, ".", "."],
            ["HKG", "CHN", 1, 0, 0, 0, "n.a.", "", 4],
            ["XYZ", "CHN", 1, 0, 0, 5, 5, 5, 5],
        ),
    )
    cities = staged.rows[staged.rows["distance"] == "cities"]
    assert set(cities["origin"]) == {"ROU", "COD", "TLS", "PSE", "MAC", "HKG"}
    macao = staged.rows[staged.rows["origin"] == "MAC"].set_index("distance")
    assert macao["status"].to_dict() == {
        "cities": "A",
        "capitals": "A",
        "weighted": "M",
        "weighted_ces": "M",
    }
    assert macao["printed"].to_dict()["weighted"] == "."
    hongkong = staged.rows[staged.rows["origin"] == "HKG"].set_index("distance")
    # A distance of 0 is one, an empty cell none, text is held back.
    assert (hongkong["km"]["cities"], hongkong["status"]["weighted"]) == (0, "M")
    assert sorted(staged.held["found"]) == ["XYZ", "XYZ", "XYZ", "XYZ", "n.a."]


def test_another_workbook_and_a_hostile_archive_are_refused(tmp_path: Path):
    row = ["CHN", "DEU", 0, 0, 0, 1, 1, 1, 1]
    for number, (content, name, message) in enumerate(
        (
            (
                workbook(row, head=[h.replace("distw", "w") for h in HEAD]),
                "a.xls",
                "found the columns .* expected distances among dist, distcap, distw, distwces",
            ),
            (workbook(row, sheets=2), "a.xls", "sheets dist, dist1, expected one"),
            (workbook(row), "a.csv", r"holds 'a.csv', expected \*\.xls\*"),
            (workbook(row), "../a.xls", "leads out of the archive"),
            (b"0" * 5_000_000, "a.xls", "decompression bomb"),
        )
    ):
        folder = tmp_path / str(number)
        folder.mkdir()
        with pytest.raises(RefusedError, match=message):
            of(folder, content, name=name)


def test_the_full_file(full: Staged):
    # 222 of the 224 countries to each other, four distances.
    assert (len(full.rows), len(full.held)) == (222 * 221 * 4, 0)
    assert not {"YUG", "ANT", "ROM", "ZAR", "TMP", "PAL"} & set(full.rows["origin"])
    assert {"ROU", "COD", "TLS", "PSE", "HKG", "MAC", "TWN", "NAM"} <= set(full.rows["origin"])
    missing = full.rows[full.rows["km"].isna()]
    assert set(missing["status"] + missing["printed"]) == {"M."}
    assert set(missing["distance"]) == {"weighted", "weighted_ces"}
    unlisted = {"CCK", "CXR", "MAC", "MSR", "PCN"}
    assert (missing["origin"].isin(unlisted) | missing["destination"].isin(unlisted)).all()
    # Five countries with 221 others, both ways, their own ten pairs once: in two distances.
    assert len(missing) == 2 * (5 * 221 * 2 - 5 * 4)
    assert (full.rows["km"].dropna() > 0).all()


def test_china_and_germany_and_the_same_way_back(full: Staged):
    km = full.rows.set_index(KEY)["km"]
    assert int(km["cities", "CHN", "DEU"]) == 7_785
    assert int(km["capitals", "CHN", "DEU"]) == 7_363
    assert int(km["weighted", "CHN", "DEU"]) == 8_031
    back = km.swaplevel("origin", "destination")
    back.index.names = KEY
    apart = (km - back.reindex(km.index)).abs()
    # Weighted distances differ in their last printed digit by the direction of the sum.
    assert apart.groupby("distance").max().round(4).to_dict() == {
        "cities": 0,
        "capitals": 0,
        "weighted": 0.01,
        "weighted_ces": 0.01,
    }
    assert (km.isna() == back.reindex(km.index).isna()).all()


@pytest.mark.parametrize("which", ["full", "shipped"])
def test_places_lead_to_the_printed_cell(full: Staged, shared: Path, tmp_path: Path, which: str):
    path = shared / FOLDER / FILE if which == "full" else SHIPPED
    rows = (
        full.rows if which == "full" else stage_edition(NAME, edition_of(NAME, tmp_path, path)).rows
    )
    cells = read_zipped_workbook(path)
    for locator, printed in rows[["locator", "printed"]].iloc[::397].itertuples(index=False):
        place = re.fullmatch(rf"{FILE}, sheet '(.+)', row (\d+), column ([A-Z])", locator)
        assert place
        assert cells[place[1]][int(place[2]) - 1][ord(place[3]) - ord("A")] == printed


def test_the_shipped_edition_is_the_full_one_cut_to_capitals(full: Staged, tmp_path: Path):
    shipped = stage_edition(NAME, edition_of(NAME, tmp_path, SHIPPED))
    assert shipped.held.empty
    assert len(shipped.rows) == 222 * 221
    capitals = full.rows[full.rows["distance"] == "capitals"]
    assert_cut(shipped.rows, capitals, KEY)
    ties = capitals.set_index(KEY)[["contiguous", "language", "colony"]]
    pd.testing.assert_frame_equal(
        shipped.rows.set_index(KEY)[[*ties]].sort_index(), ties.sort_index()
    )
    assert SHIPPED.stat().st_size < 1_100_000


def test_ties_of_a_pair_are_those_of_the_way_back(full: Staged):
    ties = full.rows.set_index(KEY)[["contiguous", "language", "colony"]].astype("int64")
    assert ties.loc["capitals", "CHN", "VNM"].to_list() == [1, 0, 0]
    assert ties.loc["capitals", "GBR", "IND"].to_list() == [0, 1, 1]
    back = ties.swaplevel("origin", "destination")
    back.index.names = KEY
    assert (ties == back.reindex(ties.index)).all(axis=None)
