"""Foreign students in China: one row of Korea under the other's name, proved and counted."""

from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.sources.moe_students import totals
from twoway.stage import Staged, stage_edition

NAME = "moe_students"
FOLDER = "data/visas_permits/china_moe"
WORKBOOK = f"{FOLDER}/students_CTC_old.xlsx"
RELEASE = f"{FOLDER}/moe_2018_international_students_by_country_top15.csv"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    return stage_edition(NAME, edition_of(NAME, tmp_path_factory.mktemp(NAME), shared / WORKBOOK))


@pytest.fixture(scope="module")
def release(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    home = tmp_path_factory.mktemp("release")
    return stage_edition(NAME, edition_of(NAME, home, shared / RELEASE))


def enrolled(staged: Staged, year: int = 2018) -> pd.Series:
    rows = staged.rows
    rows = rows[(rows["student_count"] == "enrolled_all") & (rows["period"] == f"{year}-01-01")]
    return rows.set_index("origin")["persons"]


def mended(shared: Path, folder: Path, change) -> Staged:
    """Stage the full workbook with cells changed by `change(sheet)`."""
    book = openpyxl.load_workbook(shared / WORKBOOK)
    change(book.worksheets[0])
    file = folder / "students.xlsx"
    book.save(file)
    return stage_edition(NAME, edition_of(NAME, folder, file))


def korean_rows(sheet) -> list[int]:
    return [
        n
        for n in range(2, sheet.max_row + 1)
        if sheet.cell(n, 2).value == "Democratic People's Republic of Korea"
    ]


def test_the_full_workbook(full: Staged):
    # 141 countries, nine years, six counts; covariates of other publishers are left out.
    assert (len(full.rows), len(full.held)) == (141 * 9 * 6, 0)
    assert full.rows["origin"].nunique() == 141
    assert set(full.rows["destination"]) == set(full.rows["reporter"]) == {"CHN"}
    assert full.rows["student_count"].value_counts().eq(141 * 9).all()
    assert {"COG", "CRI", "FSM", "NZL", "NAM"} <= set(full.rows["origin"])
    assert not {"FRA", "DEU", "ESP", "HKG", "MAC", "TWN"} & set(full.rows["origin"])


def test_check_figures_and_a_place(full: Staged, shared: Path):
    students = enrolled(full)
    assert students[["THA", "PAK", "KAZ", "ITA", "POL"]].tolist() == [
        28_608,
        28_023,
        11_784,
        5_386,
        1_926,
    ]
    rows = full.rows.set_index(["origin", "student_count", "period"])
    cell = rows.loc[("ITA", "scholarship", "2018-01-01")]
    assert cell_at(shared / WORKBOOK, cell["locator"]) == cell["printed"] == "365"


def test_the_ministrys_release_names_the_same_numbers(full: Staged, release: Staged):
    assert (len(release.rows), len(release.held)) == (15, 0)
    assert release.rows["locator"].iloc[0].endswith(", column international_students")
    both = pd.DataFrame({"typed": enrolled(full), "released": enrolled(release)}).dropna()
    # France, India, Japan and the United States are not in the workbook.
    assert len(both) == 11
    assert (both["typed"] == both["released"]).all()


def test_the_koreas(full: Staged, release: Staged):
    """The proof of the correction: South Korea comes first in the release, with this number."""
    assert enrolled(release)["KOR"] == enrolled(release).max() == 50_600
    korea = full.rows[full.rows["origin"] == "KOR"]
    assert len(korea) == 9 * 6
    assert enrolled(full)["KOR"] == 50_600
    assert "PRK" not in set(full.rows["origin"])
    assert enrolled(full).drop("KOR").max() < 30_000


def test_a_mended_workbook_is_refused_until_the_correction_is_reviewed(shared, tmp_path: Path):
    def rename(sheet) -> None:
        for n in korean_rows(sheet):
            sheet.cell(n, 2).value = "Republic of Korea"

    def drop_one(sheet) -> None:
        sheet.delete_rows(korean_rows(sheet)[0])

    def other_number(sheet) -> None:
        sheet.cell(korean_rows(sheet)[-1], 4).value = 4_000

    cases = ((rename, "0 rows name"), (drop_one, "8 rows name"), (other_number, "9 rows name"))
    for change, message in cases:
        folder = tmp_path / change.__name__
        folder.mkdir()
        with pytest.raises(RefusedError, match=f"{message}.*review the correction"):
            mended(shared, folder, change)


def test_a_state_that_was_not_there_has_no_count(full: Staged):
    rows = full.rows[full.rows["origin"] == "SSD"]
    first = rows[rows["period"] == "2010-01-01"]
    assert first["persons"].isna().all()
    assert (set(first["status"]), set(first["printed"])) == ({"M"}, {"0"})
    assert rows["persons"].isna().sum() == full.rows["persons"].isna().sum() == 6
    assert enrolled(full, 2018)["SSD"] == 1_052


def test_all_students_are_those_for_a_degree_and_the_others(full: Staged):
    compared = totals(full.rows)
    assert len(compared) == 140 * 9 - 1
    assert (compared["printed"] == compared["added"]).all()
    damaged = full.rows.copy()
    damaged["persons"] = damaged["persons"].astype("float")
    hit = damaged.index[(damaged["origin"] == "THA") & (damaged["period"] == "2018-01-01")]
    hit = [n for n in hit if damaged.loc[n, "student_count"] == "enrolled_degree"]
    damaged.loc[hit, "persons"] += 10
    compared = totals(damaged)
    wrong = compared[(compared["printed"] - compared["added"]).abs() > compared["tolerance"]]
    assert wrong["where"].tolist() == ["THA 2018, test: enrolled_all"]
    assert len(totals(full.rows.iloc[:0])) == 0


def test_a_changed_header_is_refused(shared: Path, tmp_path: Path):
    def rename(sheet) -> None:
        sheet.cell(1, 4).value = "students"

    with pytest.raises(RefusedError, match="column stu_CTC is missing"):
        mended(shared, tmp_path, rename)


def test_the_shipped_edition_is_of_the_release_alone():
    (edition,) = editions(NAME, RAW)
    cut = stage_edition(NAME, edition)
    assert enrolled(cut).to_dict() == {"FRA": 10_695, "IND": 23_198}
    assert len(cut.held) == 0
    assert edition.manifest.published == "2019-04-12"
