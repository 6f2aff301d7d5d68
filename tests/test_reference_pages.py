"""The pages on indicators and on validation are what the declarations and the warehouse make them."""

import contextlib
import re

import pytest
from tools import flow_page
from tools import reference_pages as pages

from places import PROJECT
from twoway import catalogue
from twoway.check import connect


def test_the_page_on_indicators_is_that_of_the_declarations():
    assert (PROJECT / pages.INDICATORS).read_text("utf-8") == pages.indicators_page(), "make pages"


def test_every_indicator_has_a_group_that_the_page_shows():
    assert {i.group for i in catalogue.indicators().values()} == {*pages.GROUPS}


@pytest.fixture(scope="module")
def page(shipped):
    with (
        contextlib.chdir(shipped),
        connect("data/processed/warehouse.duckdb", read_only=True) as con,
    ):
        return pages.validation_page(con)


def test_the_page_on_validation_is_that_of_the_shipped_editions(page):
    assert (PROJECT / pages.VALIDATION).read_text("utf-8") == page, "make pages"


def test_validation_covers_enough_figures_of_enough_publishers(page):
    figures = page.split("## Publishers' totals")[0]
    rows = re.findall(r"^\| .+\((eu_\w+)\) \| (.+?) \|.*\| (.+?) \| .+ \|$", figures, re.M)
    assert len(rows) >= 60
    assert len({publisher for _, publisher, _ in rows}) >= 8
    assert {difference for _, _, difference in rows} == {"0"}


def test_the_page_on_estimated_flows_is_that_of_the_published_ones(shipped, shared, monkeypatch):
    monkeypatch.chdir(shipped)
    with connect("data/processed/warehouse.duckdb", read_only=True) as con:
        page = flow_page.page(con, shared / "data")
    assert (PROJECT / flow_page.PAGE).read_text("utf-8") == page, "make pages FULL=folder"
    # What rests on stocks alone is the published figure, pair by pair.
    exact = re.findall(r"^\| `sd_\w+` \| ([\d,]+) \| (\d+) \| 1.0000 \| 1.0000 ", page, re.M)
    assert [off for _, off in exact] == ["0", "0"]
    assert all(int(pairs.replace(",", "")) > 20_000 for pairs, _ in exact)
    assert page.count("not explained") == 0
