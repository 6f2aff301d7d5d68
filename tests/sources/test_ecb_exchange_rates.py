"""Wide table, newest day first: "N/A" is no observation, a trailing comma is no currency."""

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
import pytest

from places import RAW
from publishers import Reply
from tables import edition_of
from twoway import catalogue
from twoway.edition import RefusedError, editions
from twoway.fetch import fetch
from twoway.journal import events
from twoway.readers import read_text
from twoway.stage import Staged, stage_edition

NAME = "ecb_exchange_rates"
FILE = "data/recruitment_protection/ecb/eurofxref-hist_to_2026-09-30.csv.gz"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full file."""
    home = tmp_path_factory.mktemp("ecb")
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    (edition,) = editions(NAME, RAW)
    return stage_edition(NAME, edition)


def of(folder: Path, text: str) -> Staged:
    file = folder / "rates.csv"
    file.write_text(text, "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def rates(staged: Staged, currency: str) -> pd.Series:
    rows = staged.rows[staged.rows["currency"] == currency]
    return rows.set_index("period")["per_eur"]


def test_days_and_currencies_without_a_rate_are_no_rows(tmp_path: Path):
    staged = of(
        tmp_path,
        "Date,USD,CNY,CYP,\n2005-04-04,1.2883,10.6630,0.58370,\n2005-03-31,1.2964,N/A,0.58480,\n",
    )
    assert staged.held.empty
    read = staged.rows.set_index(["currency", staged.rows["period"].astype("str")])["printed"]
    assert read.to_dict() == {
        ("CNY", "2005-04-04"): "10.6630",
        ("CYP", "2005-03-31"): "0.58480",
        ("CYP", "2005-04-04"): "0.58370",
        ("USD", "2005-03-31"): "1.2964",
        ("USD", "2005-04-04"): "1.2883",
    }
    places = dict(zip(staged.rows["printed"], staged.rows["locator"], strict=True))
    assert places["1.2964"] == "rates.csv, line 3, column USD"


def test_a_rate_that_is_none_and_a_day_told_twice_are_held_back(tmp_path: Path):
    staged = of(
        tmp_path,
        "Date,USD,CNY,\n2024-01-04,0,7.8\n2024-01-03,-,7.9\n2024-01-02,1.1,7.7\n2024-01-02,1.2,7.7\n",
    )
    assert sorted(staged.rows["printed"]) == ["7.8", "7.9"]
    assert sorted(staged.held["found"].astype("str")) == ["-", "0", "1.1", "1.2", "7.7", "7.7"]


def test_a_table_of_one_day_in_rows_is_refused(tmp_path: Path):
    with pytest.raises(RefusedError, match="column USD, CNY is missing"):
        of(tmp_path, "Date,Currency,Rate\n2024-01-02,USD,1.1\n")


def test_the_archive_as_the_bank_offers_it_is_read_like_the_file_in_it(tmp_path: Path):
    text = "Date,USD,CNY,CYP,\n2005-04-04,1.2883,10.6630,0.58370,\n"
    bare = of(tmp_path, text).rows
    file = tmp_path / "eurofxref-hist.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("eurofxref-hist.csv", text)
    zipped = stage_edition(NAME, edition_of(NAME, tmp_path / "zip", file)).rows
    columns = [c for c in bare.columns if c != "locator"]
    pd.testing.assert_frame_equal(bare[columns], zipped[columns])
    assert zipped["locator"].iloc[0] == "eurofxref-hist.zip, line 2, column CNY"
    label = catalogue.source(NAME).label
    assert label(file) == label(tmp_path / "rates.csv") == "2005-04-04"
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("readme.csv", text)
    with pytest.raises(RefusedError, match="2 files in the archive"):
        stage_edition(NAME, edition_of(NAME, tmp_path / "two", file))


def test_the_archive_becomes_the_edition_of_its_newest_day(publishers, workspace, shared: Path):
    address = catalogue.source(NAME).source.feed.address
    whole = read_text(shared / FILE)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("eurofxref-hist.csv", whole)
    said = {"Last-Modified": "Wed, 30 Sep 2026 14:05:11 GMT"}
    publishers.on(address, Reply(packed.getvalue(), media="application/zip", headers=said))
    fetched = fetch(NAME, datetime(2026, 11, 24, 2, tzinfo=UTC), publishers.wire())
    assert (fetched.outcome, fetched.edition) == ("accepted", "2026-09-30")
    (edition,) = editions(NAME)
    assert edition.manifest.published == "2026-09-30"
    assert edition.manifest.files[0].name == "eurofxref-hist.zip"
    publishers.on(address, Reply(packed.getvalue()[:-40000], media="application/zip"))
    with pytest.raises(RefusedError, match="a broken zip archive"):
        fetch(NAME, datetime(2026, 11, 25, 2, tzinfo=UTC), publishers.wire())
    assert [e.outcome for e in events(NAME)] == ["accepted", "refused"]


def test_full_file_has_a_row_for_each_rate_printed(full: Staged, shared: Path):
    lines = read_text(shared / FILE).splitlines()[1:]
    cells = [c for line in lines for c in line.split(",")[1:] if c and c != "N/A"]
    assert (len(full.rows), len(full.held)) == (len(cells), 0) == (221_064, 0)


def test_currencies_begin_and_end_as_the_bank_says(full: Staged):
    yuan, pound = rates(full, "CNY"), rates(full, "CYP")
    assert str(yuan.index.min().date()) == "2005-04-01"
    assert str(pound.index.max().date()) == "2007-12-31"
    assert str(rates(full, "USD").index.max().date()) == "2026-09-30"


def test_a_locator_leads_to_the_printed_cell(full: Staged, shared: Path):
    lines = read_text(shared / FILE).splitlines()
    column = lines[0].split(",").index("CNY")
    row = full.rows[(full.rows["currency"] == "CNY") & (full.rows["period"] == "2005-04-01")]
    line = int(row["locator"].iloc[0].split("line ")[1].split(",")[0])
    assert lines[line - 1].split(",")[0] == "2005-04-01"
    assert lines[line - 1].split(",")[column] == row["printed"].iloc[0]


def test_shipped_edition_holds_the_last_bank_day_of_each_month(full: Staged, cut: Staged):
    assert (len(cut.rows), len(cut.held)) == (10_362, 0)
    dollar, all_days = rates(cut, "USD"), rates(full, "USD")
    last = all_days.groupby(all_days.index.strftime("%Y-%m")).apply(lambda m: m.index.max())
    assert list(dollar.index) == list(last)
    assert (dollar == all_days[dollar.index]).all()
