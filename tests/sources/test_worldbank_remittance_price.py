"""Prices of remittances by quarter: two dots are missing, below zero is a price."""

import csv
import gzip
from pathlib import Path

import pandas as pd
import pytest

from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.reference import members
from twoway.sources.worldbank_remittance_price import edition_label
from twoway.stage import Staged, stage_edition

NAME = "worldbank_remittance_price"
FILE = (
    "data/recruitment_protection/worldbank_rpw/"
    "rpw_corridors_average_total_cost_2011Q1_2020Q3.csv.gz"
)
HEAD = (
    "\ufeffSending Countries Name,Sending Countries Code,Series Name,Series Code,"
    "Receiving Countries  Name,Receiving Countries  Code,2012Q3 [YR2012Q3],2013Q4 [YR2013Q4]\n"
)
FOOT = (
    ",,,,,,,\n,,,,,,,\nData from database: Remittance Prices Worldwide (Corridors),,,,,,,\n"
    "Last Updated: 12/07/2020,,,,,,,\n"
)
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


def line(sender: str, receiver: str, *values: str, series: str = "ATCR.CORR") -> str:
    return f"x,{sender},Average Total Cost,{series},x,{receiver},{','.join(values)}\n"


def of(folder: Path, text: str) -> Staged:
    file = folder / "rpw.csv"
    file.write_text(text, "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


@pytest.mark.parametrize("head", [HEAD, HEAD.replace("  ", " ")])
def test_quarters_two_dots_prices_below_zero_and_the_footer(tmp_path: Path, head: str):
    staged = of(
        tmp_path,
        head
        + line("DEU", "CHN", "..", "-0.215000003576279")
        + line("NLD", "CHN", "..", "..")
        + line("ESP", "KSV", "5", "0")
        + line("NLD", "ANT", "5", "6")
        + line("FRA", "IND", "7", "8", series="ATCR.500")
        + FOOT,
    )
    assert len(staged.held) == 0
    read = staged.rows.set_index(["origin", "destination", "period"])
    july, october = pd.Timestamp("2012-07-01"), pd.Timestamp("2013-10-01")
    assert read["status"].to_dict() == {
        ("DEU", "CHN", july): "L",
        ("DEU", "CHN", october): "A",
        ("ESP", "XKX", july): "A",
        ("ESP", "XKX", october): "A",
    }
    assert read["percent"]["DEU", "CHN", october] == -0.215000003576279
    assert read["percent"]["ESP", "XKX", october] == 0
    assert pd.isna(read["percent"]["DEU", "CHN", july])
    assert read["locator"]["ESP", "XKX", july] == "rpw.csv, line 4, column 2012Q3 [YR2012Q3]"
    assert set(staged.rows["frequency"]) == {"Q"}


def test_a_code_that_is_not_known_and_another_mark_are_held_back(tmp_path: Path):
    held = of(tmp_path, HEAD + line("DEU", "QQQ", "1", "2") + line("DEU", "IND", "n/a", "2")).held
    assert sorted(held["found"]) == ["QQQ", "QQQ", "n/a"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (HEAD.replace("Receiving Countries  Code", "To") + "1\n", "Receiving Countries Code is mi"),
        (
            HEAD.replace("2012Q3 [YR2012Q3]", "2012 [YR2012]").replace("2013Q4 [YR2013Q4]", "x")
            + line("DEU", "CHN", "1", "2"),
            "no column such as '2011Q1",
        ),
        (
            HEAD + line("DEU", "", "1", "2") + line("DEU", "CHN", "1", "2"),
            "line 2: no code of a receiver, with corridors below it",
        ),
    ],
)
def test_another_layout_is_refused_with_the_cure(tmp_path: Path, text: str, message: str):
    with pytest.raises(RefusedError, match=message):
        of(tmp_path, text)


def test_the_full_file_holds_watched_corridors_only(full: Staged):
    # 377 of 5,328 pairs have a figure; one of them goes to the Netherlands Antilles.
    assert (len(full.rows), len(full.held)) == (376 * 35, 0)
    assert full.rows["status"].value_counts().to_dict() == {"A": 10_402, "L": 2_758}
    percent = full.rows["percent"]
    assert ((percent < 0).sum(), percent.min(), percent.max()) == (
        5,
        -11.3599996566772,
        34.4199981689453,
    )
    quarters = sorted(full.rows["period"].unique())
    assert len(quarters) == 35
    months = {(p.year, p.month) for p in quarters if p.year <= 2012}
    assert months == {(2011, 1), (2011, 7), (2012, 1), (2012, 7)}


def test_check_figures_in_full_and_shipped_files(full: Staged, cut: Staged):
    for staged in (full, cut):
        to_china = staged.rows[staged.rows["destination"] == "CHN"]
        told = to_china.groupby("origin")["percent"].count()
        assert told[["DEU", "ESP", "FRA", "ITA", "SWE"]].tolist() == [35, 35, 35, 35, 18]
        assert not {"NLD", "CYP"} & set(told.index)
        assert "CHN" not in set(staged.rows["origin"])
        assert not {"HKG", "MAC", "TWN"} & set(staged.rows["destination"])
    britain = full.rows[(full.rows["origin"] == "GBR") & (full.rows["destination"] == "CHN")]
    assert britain["percent"].notna().sum() == 35


def test_a_locator_leads_to_the_cell(full: Staged, shared: Path):
    lines = gzip.decompress((shared / FILE).read_bytes()).decode("utf-8-sig").splitlines()
    head = lines[0].split(",")
    for row in (full.rows.iloc[40], full.rows.iloc[12_345]):
        number, column = row["locator"].split("line ")[1].split(", column ")
        cells = next(csv.reader([lines[int(number) - 1]]))
        assert cells[head.index(column)] == row["printed"]


def test_the_label_is_the_day_of_the_footer_with_the_month_first(shared: Path, tmp_path: Path):
    assert edition_label(shared / FILE) == "2020-12-07"
    (tmp_path / "x.csv").write_text(HEAD)
    assert edition_label(tmp_path / "x.csv") is None


def test_the_shipped_edition_is_the_full_one_cut(full: Staged, cut: Staged):
    rows = full.rows[full.rows["origin"].isin(EU) & full.rows["destination"].isin(["CHN", "IND"])]
    assert (len(cut.rows), len(cut.held)) == (9 * 35, 0)
    columns = ["origin", "destination", "period", "percent", "status", "printed"]
    pd.testing.assert_frame_equal(cut.rows[columns], rows[columns].reset_index(drop=True))
