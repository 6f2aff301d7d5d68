"""Visas of the United States: fiscal years, continents, totals, and two fractions of a visa."""

import re
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.reference import members
from twoway.sources.us_visas import SOURCE, totals
from twoway.stage import Staged, stage_edition

NAME = "us_visas"
FILE = "data/visas_permits/us_state_dept/FYs97-18_NIVDetailTable.xlsx"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage all 22 fiscal years; about five seconds."""
    return stage_edition(NAME, edition_of(NAME, tmp_path_factory.mktemp(NAME), shared / FILE))


@pytest.fixture(scope="module")
def cells(full: Staged) -> pd.DataFrame:
    return full.rows.set_index(["origin", "visa_class", "period"]).sort_index()


@pytest.fixture(scope="module")
def cut() -> Staged:
    return stage_edition(NAME, *editions(NAME, RAW))


def of(folder: Path, *sheets: list[list[object]]) -> Staged:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for n, rows in enumerate(sheets):
        sheet = book.create_sheet(f"FY{n}")
        for row in rows:
            sheet.append(row)
    file = folder / "FYs97-99_NIVDetailTable.xlsx"
    book.save(file)
    return stage_edition(NAME, edition_of(NAME, folder, file))


def test_the_full_workbook(full: Staged):
    assert (len(full.rows), len(full.held)) == (380_425, 4)
    # M-2 of Georgia in FY2015 is printed as 0.24, and its totals carry the fraction on.
    assert sorted(full.held["found"]) == ["0.24", "10891745.24", "404.24", "8823.24"]
    assert full.held["locator"].str.contains("sheet 'FY15'").all()
    assert full.rows["period"].nunique() == 22
    assert full.rows["period"].min() == pd.Timestamp("1996-10-01")
    assert full.rows["period"].dt.month.eq(10).all()


def test_check_figures_and_places(cells: pd.DataFrame, shared: Path):
    assert cells.loc[("_T", "_T", "2017-10-01"), "visas"] == 9_028_026
    assert cells.loc[("_T", "_T", "2012-10-01"), "visas"] == 9_164_349
    for key, printed in (
        (("CHN", "F-1", "2017-10-01"), "98904"),
        (("NAM", "A-1", "1996-10-01"), None),
    ):
        cell = cells.loc[key]
        assert cell_at(shared / FILE, cell["locator"]) == cell["printed"]
        assert printed in (None, cell["printed"])


def test_mainland_taiwan_hong_kong_and_macao_are_four(cells: pd.DataFrame):
    students = [cells.loc[(a, "F-1", "2017-10-01"), "visas"] for a in ("CHN", "TWN", "HKG", "MAC")]
    assert len(set(students)) == 4
    assert students[0] == 98_904
    # Macao has a row from FY2000 on: no row before, which is not zero.
    assert cells.loc["MAC"].index.get_level_values("period").min() == pd.Timestamp("1999-10-01")


def test_missing_zero_and_negative(full: Staged):
    missing = full.rows[full.rows["visas"].isna()]
    assert (len(missing), set(missing["status"])) == (8, {"O"})
    assert (full.rows["visas"] == 0).sum() > 100_000
    below = full.rows[full.rows["visas"] < 0].set_index(["origin", "visa_class"])["visas"]
    assert below.to_dict() == {("CHE", "A-3"): -1, ("SUR", "B-2"): -6}


def test_classes_come_and_go_and_no_subtotal_is_among_them(full: Staged):
    classes = full.rows.groupby("period")["visa_class"].agg(set)
    assert "Total Visas" not in set().union(*classes)
    assert "BCC" in classes["1996-10-01"]
    assert "H-1A" in classes["2012-10-01"] - classes["2013-10-01"]
    assert "T-6" in classes["2013-10-01"] - classes["2012-10-01"]
    assert classes.map(len).tolist() == [
        *[88] * 9, 87, 88, 87, 87, 88, 89, 91, 91, *[85] * 5
    ]  # fmt: skip


def test_totals_hold_and_find_a_damaged_cell(full: Staged):
    compared = totals(full.rows)
    assert len(compared) == 4_850
    assert compared["where"].str.endswith("all nationalities").sum() == 514
    assert (compared["printed"] == compared["added"]).all()
    damaged = full.rows[full.rows["period"] == "2017-10-01"].copy()
    damaged["visas"] = damaged["visas"].astype("float")
    hit = (damaged["origin"] == "CHN") & (damaged["visa_class"] == "F-1")
    damaged.loc[hit, "visas"] -= 4
    compared = totals(damaged)
    wrong = compared[(compared["printed"] - compared["added"]).abs() > compared["tolerance"]]
    assert wrong["where"].tolist() == [
        "CHN, year from 2017-10, test: all classes",
        "F-1, year from 2017-10, test: all nationalities",
    ]


def test_the_two_congos_of_1998_are_not_compared(full: Staged):
    where = totals(full.rows)["where"]
    assert not where.str.match(r"CO[DG], year from 1997").any()
    assert where.str.match(r"CO[DG], year from 1998").sum() == 2


def test_continents_former_states_and_names_nobody_knows(tmp_path: Path):
    rows = [
        ["Fiscal Year 1999", "A-1", "BCC", "Total Visas", "Grand Total"],
        ["Europe", None, None, None, None],
        ["Serbia and Montenegro", 5, 0, 5, 5],
        ["Ruritania", 1, 0, 1, 1],
        [" Germany ", 3, None, 3, 3],
        ["Totals for Europe", 9, 0, 9, 9],
        [None, None, None, None, None],
        ["No Nationality", 1, 0, 1, 1],
        ["United Nations Laissez-Passer", 1, 0, 1, 1],
        ["Totals for Unknown", 2, 0, 2, 2],
        ["Grand Totals", 11, 0, 11, 11],
    ]
    staged = of(tmp_path, rows)
    found = staged.rows.pivot(index="origin", columns="visa_class", values="visas")
    assert found.index.tolist() == ["DEU", "_T", "_X"]
    assert found.columns.tolist() == ["A-1", "BCC", "_T"]
    assert found["_T"].tolist() == [3, 11, 2]
    assert pd.isna(found.loc["DEU", "BCC"])
    assert staged.rows["period"].astype("str").unique().tolist() == ["1998-10-01"]
    assert set(staged.held["found"]) == {"Ruritania"}


@pytest.mark.parametrize(
    "corner", ["Fiscal Year", "Nationality", "Fiscal Year 1999/2000"], ids=lambda c: c
)
def test_a_changed_layout_is_refused(tmp_path: Path, corner: str):
    with pytest.raises(RefusedError, match=r"cell A1 is .*The layout has changed"):
        of(tmp_path, [[corner, "A-1", "Grand Total"], ["Germany", 3, 3]])


def test_a_sheet_without_a_total_is_refused(tmp_path: Path):
    with pytest.raises(RefusedError, match="a column 'Grand Total'"):
        of(tmp_path, [["Fiscal Year 1999", "A-1"], ["Germany", 3]])


def test_the_shipped_edition_is_the_full_one_cut(full: Staged, cut: Staged):
    assert (len(cut.rows), len(cut.held)) == (12_748, 2)
    eu = members("EU27_2020", pd.Timestamp("2025-01-01").date())
    rows = full.rows
    expected = rows[
        rows["origin"].isin([*eu, "CHN", "IND", "_T"]) & (rows["period"] >= "2013-10-01")
    ]
    columns = ["origin", "visa_class", "period", "visas", "status", "printed"]
    pd.testing.assert_frame_equal(
        cut.rows[columns], expected[columns].reset_index(drop=True), check_dtype=False
    )
    # A cut's nationalities do not add up to the total of all: only classes are compared.
    compared = totals(cut.rows)
    assert len(compared) == 5 * 30 - 1
    assert (compared["printed"] == compared["added"]).all()


def test_the_pattern_of_the_link_finds_the_newest_workbook():
    feed = SOURCE.feed
    assert feed is not None
    page = (
        '<a href="/content/dam/visas/NIVDetailTables/FYs97-24_NIVDetailTable.xlsx">x</a>'
        '<a href="/content/dam/visas/NIVDetailTables/FYs97-18_NIVDetailTable.xlsx">x</a>'
        '<a href="/content/dam/visas/NIVDetailTables/FY24NIVDetailTable.xlsx">x</a>'
    )
    found = max(re.finditer(feed.link, page), key=lambda m: m.group(1))
    assert found.group() == "/content/dam/visas/NIVDetailTables/FYs97-24_NIVDetailTable.xlsx"
