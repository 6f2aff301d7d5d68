"""Deciles of earnings: three headings over nine deciles each, a sheet a year, euro."""

from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.stage import Staged, stage_edition

NAME = "eurostat_earnings_deciles"
FILE = "data/permits_students_skills/skills_shortage/ses_earnings_deciles_2010_2014_2018.xlsx"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full workbook."""
    return stage_edition(NAME, edition_of(NAME, tmp_path_factory.mktemp(NAME), shared / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    return stage_edition(NAME, *editions(NAME, RAW))


def median(staged: Staged, area: str, year: int, pay_period: str) -> float:
    rows = staged.rows
    found = rows[
        (rows["area"] == area)
        & (rows["period"] == f"{year}-01-01")
        & (rows["pay_period"] == pay_period)
        & (rows["statistic"] == "D5")
    ]
    assert len(found) == 1
    return float(found["amount"].iloc[0])


def test_every_country_and_year_is_read(full: Staged, cut: Staged):
    assert (len(full.rows), len(full.held)) == ((33 + 35 + 35) * 27, 0)
    # 27 states, three years, three headings over nine deciles.
    assert (len(cut.rows), len(cut.held)) == (27 * 3 * 27, 0)
    assert full.rows.groupby("period")["area"].nunique().tolist() == [33, 35, 35]
    assert {"CHE", "GBR", "TUR", "ISL"} < set(full.rows["area"])
    assert not {"CHE", "GBR", "TUR", "ISL"} & set(cut.rows["area"])


def test_medians_of_2018_are_those_published_in_euro(full: Staged, cut: Staged):
    for staged in (full, cut):
        hourly = {a: median(staged, a, 2018, "hour") for a in ("DNK", "LUX", "ROU", "BGR")}
        assert hourly == {"DNK": 27.24, "LUX": 19.59, "ROU": 3.74, "BGR": 2.40}
        assert median(staged, "DEU", 2010, "year") == 34_747
        assert median(staged, "AUT", 2014, "month") == 2_472
    assert set(full.rows["currency"]) == {"EUR"}
    assert median(full, "ALB", 2018, "month") == 303


def test_deciles_rise(full: Staged):
    keys = ["area", "period", "pay_period"]
    wide = full.rows.pivot(index=keys, columns="statistic", values="amount").astype("float64")
    assert list(wide.columns) == [f"D{n}" for n in range(1, 10)]
    assert (wide.diff(axis=1).iloc[:, 1:] >= 0).all(axis=None)


def test_the_place_of_a_row_holds_what_was_printed(shared: Path, full: Staged):
    sample = full.rows.iloc[:: len(full.rows) // 6]
    for place, printed in zip(sample["locator"], sample["printed"], strict=True):
        assert cell_at((shared / FILE).parent, place) == printed


def book(folder: Path, heading: list[str], values: list[object]) -> Path:
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = "2022"
    sheet.append(["", "", *[h for h in heading for h in (h, *[""] * 8)]])
    sheet.append(["YEAR", "COUNTRY", *[f"D{n}" for n in range(1, 10)] * 3])
    sheet.append(["2022", "EL", *values])
    path = folder / "ses.xlsx"
    made.save(path)
    return path


HEADINGS = ["annual earnings", "monthly earnings", "hourly earnings"]


def test_an_empty_cell_is_missing_and_a_mark_is_held_back(tmp_path: Path):
    values = [*range(100, 109), None, *range(11, 19), 0, *range(1, 8), ":c"]
    staged = stage_edition(NAME, edition_of(NAME, tmp_path, book(tmp_path, HEADINGS, values)))
    rows = staged.rows.set_index(["pay_period", "statistic"])
    assert (rows.loc[("month", "D1"), "status"], pd.isna(rows.loc[("month", "D1"), "amount"])) == (
        "O",
        True,
    )
    assert float(rows.loc[("hour", "D1"), "amount"]) == 0
    assert set(rows["area"]) == {"GRC"}
    assert staged.held["found"].tolist() == [":c"]


def test_another_heading_is_refused_with_the_cure(tmp_path: Path):
    changed = book(tmp_path, ["weekly earnings", *HEADINGS[1:]], list(range(27)))
    with pytest.raises(RefusedError, match=r"'weekly earnings'.*mend the source"):
        stage_edition(NAME, edition_of(NAME, tmp_path, changed))
