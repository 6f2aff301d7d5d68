"""Irish employment permits: a list on China, and the department's workbook in its four layouts."""

import re
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.sources.ireland_work_permits import SOURCE, totals
from twoway.stage import Staged, stage_edition

NAME = "ireland_work_permits"
FILE = "data/permits_students_skills/published_figures/ireland_employment_permits_CN_2015-2026.csv"
KEY = ["permit_type", "outcome", "period"]


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    return stage_edition(NAME, edition_of(NAME, tmp_path_factory.mktemp(NAME), shared / FILE))


def of(
    folder: Path,
    rows: list[list[object]],
    name: str = "permits-by-nationality-2025.xlsx",
    published: str = "2026-03-01",
) -> Staged:
    folder.mkdir(exist_ok=True)
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    file = folder / name
    book.save(file)
    return stage_edition(NAME, edition_of(NAME, folder, file, published=published))


def read(staged: Staged) -> dict[tuple[str, str], int | None]:
    rows = staged.rows.astype("object").where(staged.rows.notna(), None)
    return {(r.origin, r.outcome): r.permits for r in rows.itertuples()}


def test_the_full_list(full: Staged, shared: Path):
    rows = full.rows
    assert (len(rows), len(full.held)) == (50, 0)
    assert (set(rows["origin"]), set(rows["destination"])) == ({"CHN"}, {"IRL"})
    cells = rows.set_index(KEY)
    assert cells.loc[("_T", "issued", "2024-01-01"), "permits"] == 1_962
    skills = cells.loc[("Critical Skills Employment Permit", "issued", "2024-01-01")]
    assert skills["permits"] == 492
    assert cell_at(shared / FILE, skills["locator"]) == skills["printed"]
    # What is not published is no row: withdrawn from 2025 on.
    withdrawn = rows[rows["outcome"] == "withdrawn"]["period"]
    assert withdrawn.max() == pd.Timestamp("2024-01-01")
    assert set(rows["custody"]) == {"third-party data file"}


def test_the_running_year_ends_in_august(full: Staged):
    year = full.rows[full.rows["period"] == "2026-01-01"]
    assert set(year["period_end"]) == {pd.Timestamp("2026-08-31")}
    others = full.rows[full.rows["period"] != "2026-01-01"]
    assert (others["period_end"].dt.month == 12).all()


def test_issued_are_the_new_and_the_renewed(full: Staged):
    compared = totals(full.rows)
    assert len(compared) == 5
    assert (compared["printed"] == compared["added"]).all()
    damaged = full.rows.copy()
    damaged["permits"] = damaged["permits"].astype("float")
    hit = (damaged["outcome"] == "issued_new") & (damaged["period"] == "2017-01-01")
    damaged.loc[hit, "permits"] += 1
    compared = totals(damaged)
    wrong = compared[(compared["printed"] - compared["added"]).abs() > compared["tolerance"]]
    assert wrong["where"].tolist() == ["CHN 2017, test: issued"]


def test_the_workbook_of_2025_has_no_withdrawn_and_an_empty_cell_is_no_zero(tmp_path: Path):
    staged = of(
        tmp_path,
        [
            ["2025", None, None],
            ["Nationality", "Issued", "Refused"],
            ["China", 1922, 215],
            ["Hong Kong", 12, None],
            ["Taiwan", 83, 0],
            ["Serbia and Montenegro", 1, None],
            ["Tibet", 1, None],
            ["Kosova", 3, None],
            ["Kosovo", 2, None],
            ["Grand Total", "31,234", 3000],
        ],
    )
    assert read(staged) == {
        ("CHN", "issued"): 1_922,
        ("CHN", "refused"): 215,
        ("HKG", "issued"): 12,
        ("HKG", "refused"): None,
        ("TWN", "issued"): 83,
        ("TWN", "refused"): 0,
        ("_T", "issued"): 31_234,
        ("_T", "refused"): 3_000,
    }
    rows = staged.rows.set_index(["origin", "outcome"])
    assert rows.loc[("HKG", "refused"), "status"] == "O"
    assert set(rows["period_end"]) == {pd.Timestamp("2025-12-31")}
    china = rows.loc[("CHN", "refused")]
    path = tmp_path / "permits-by-nationality-2025.xlsx"
    assert china["locator"] == f"{path.name}, sheet 'Sheet', row 3, column C"
    assert cell_at(path, china["locator"]) == china["printed"] == "215"
    # One nationality in two spellings cannot be trusted; an unknown one is not guessed.
    assert staged.held["rule"].value_counts().to_dict() == {
        "one row per key": 4,
        "rule of origin": 2,
    }


def test_the_workbook_of_2017_has_months_and_the_total_beside_the_year(tmp_path: Path):
    staged = of(
        tmp_path,
        [
            ["Year", "Nationality", "New", "Renewal", "Total", "Refused", "Withdrawn"],
            ["2017", None, 300, 40, 340, 130, 12],
            ["Dec", None, 30, 4, 34, 13, 1],
            [None, "China", 260, 37, 297, 129, 12],
            [None, "Republic of China", 2, 0, 2, 1, 0],
        ],
        "permits-issued-by-nationality-2017.xlsx",
    )
    assert read(staged) == {
        ("CHN", "issued"): 297,
        ("CHN", "issued_new"): 260,
        ("CHN", "issued_renewal"): 37,
        ("CHN", "refused"): 129,
        ("CHN", "withdrawn"): 12,
        ("TWN", "issued"): 2,
        ("TWN", "issued_new"): 2,
        ("TWN", "issued_renewal"): 0,
        ("TWN", "refused"): 1,
        ("TWN", "withdrawn"): 0,
        ("_T", "issued"): 340,
        ("_T", "issued_new"): 300,
        ("_T", "issued_renewal"): 40,
        ("_T", "refused"): 130,
        ("_T", "withdrawn"): 12,
    }
    assert len(staged.held) == 0
    assert len(totals(staged.rows)) == 3


def test_the_running_year_is_provisional_and_its_end_is_not_known(tmp_path: Path):
    staged = of(
        tmp_path,
        [["Nationality (group)", "Issued", "Refused"], ["China", 1525, 203]],
        "employment-permits-by-nationality-2026.xlsx",
        "2026-09-12",
    )
    assert set(staged.rows["status"]) == {"P"}
    assert staged.rows["period_end"].isna().all()
    assert set(staged.rows["period"]) == {pd.Timestamp("2026-01-01")}


def test_another_file_is_refused_with_the_cure(tmp_path: Path):
    head = ["Nationality", "Issued", "Refused"]
    with pytest.raises(RefusedError, match=r"no year in the name.*keep the publisher's name"):
        of(tmp_path / "a", [head, ["China", 1, 1]], "permits.xlsx")
    with pytest.raises(RefusedError, match="no heading Nationality with Issued or Total"):
        of(tmp_path / "b", [["Country", "Issued"], ["China", 1]])
    file = tmp_path / "list.csv"
    head_of_list = (
        "indicator,origin,destination,period_start,period_end,breakdown,value,source_type"
    )
    file.write_text(f"{head_of_list}\nvisas,CN,IE,2020-01-01,2020-12-31,issued,5,x\n", "utf-8")
    with pytest.raises(RefusedError, match="Another count needs a source of its own"):
        stage_edition(NAME, edition_of(NAME, tmp_path, file))


def test_the_pattern_of_the_link_tells_the_newest_year():
    feed = SOURCE.feed
    assert feed is not None
    page = (
        '<a href="/en/publications/publication-files/permits-by-nationality-2025.xlsx">x</a>'
        '<a href="/en/publications/publication-files/employment-permits-by-nationality-2026.xlsx">'
        '<a href="https://assets.gov.ie/static/documents/686d767a/'
        'employment-permits-by-nationality-2024_1.xlsx">'
        '<a href="/en/publications/publication-files/employment-permits-by-county-2026.xlsx">'
    )
    found = [(m.group(1), m.group()) for m in re.finditer(feed.link, page)]
    assert [year for year, _ in found] == ["2025", "2026", "2024"]
    assert max(found)[1].endswith("/employment-permits-by-nationality-2026.xlsx")


def test_the_shipped_edition(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert (len(cut.rows), len(cut.held)) == (49, 0)
    columns = [*KEY, "permits", "period_end", "printed"]
    expected = full.rows[full.rows["permit_type"] != "General Employment Permit"]
    pd.testing.assert_frame_equal(
        cut.rows[columns], expected[columns].reset_index(drop=True), check_dtype=False
    )
