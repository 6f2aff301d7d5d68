"""Each dialect learns what is newest from the publisher's own words, in recorded shapes."""

import hashlib
import json
import re
from pathlib import Path

import pytest

from publishers import Publishers, Reply, constraint, moved, outage, text
from twoway import catalogue, paths
from twoway.declare import Feed
from twoway.dialects import Errand, Newest, day_of
from twoway.edition import RefusedError, UnreachableError

JSON = "application/json"


@pytest.fixture(autouse=True)
def _in(workspace: Path) -> None:
    """Remember requests in a workspace of the test's own."""


def newest(publishers: Publishers, feed: Feed) -> Newest:
    return catalogue.dialect(feed.dialect).newest(feed, publishers.wire())


def collect(publishers: Publishers, feed: Feed) -> bytes:
    errand = Errand(Path("file"), 1_000_000)
    catalogue.dialect(feed.dialect).collect(feed, publishers.wire(), errand)
    return errand.target.read_bytes()


def feed_of(dialect: str, address: str = "", **more) -> Feed:
    return Feed(address=address, media=(JSON, "text/csv"), evidence="x", dialect=dialect, **more)


def test_every_feed_speaks_a_dialect_that_there_is():
    known = set(catalogue.names(paths.DIALECTS, ".py"))
    feeds = {n: s.source.feed for n, s in catalogue.sources().items() if s.source.feed}
    assert {n: f.dialect for n, f in feeds.items() if f.dialect not in known} == {}
    with pytest.raises(ValueError, match="no dialect is called 'klingon'"):
        catalogue.dialect("klingon")


def test_the_world_bank_tells_its_day_in_the_smallest_answer(publishers):
    address = "https://api.worldbank.org/v2/country/all/indicator/SP.POP.TOTL"
    head = {
        "page": 1,
        "pages": 4,
        "per_page": 1,
        "total": 4,
        "sourceid": "2",
        "lastupdated": "2026-07-13",
    }
    publishers.on(address, text("\ufeff" + json.dumps([head, [{"value": 1}]]), JSON))
    feed = feed_of("worldbank", f"{address}?format=json&per_page=20000")
    assert newest(publishers, feed) == Newest("2026-07-13", "2026-07-13")
    assert publishers.requests() == ["/v2/country/all/indicator/SP.POP.TOTL?format=json&per_page=1"]
    error = [{"message": [{"id": "175", "key": "x", "value": "The indicator was archived"}]}]
    publishers.on(address, text(json.dumps(error), JSON))
    with pytest.raises(RefusedError, match="The indicator was archived"):
        newest(publishers, feed)
    publishers.on(address, outage())
    with pytest.raises(UnreachableError, match="not JSON"):
        newest(publishers, feed)


def test_oecd_tells_it_by_its_constraint_not_by_last_modified(publishers):
    publishers.on(
        "https://sdmx.oecd.org/public/rest/contentconstraint/OECD.ELS.IMD/CR_A_DSD_MIG@DF_MIG/",
        constraint("DSD_MIG@DF_MIG", "2026-07-08T09:33:35.737Z"),
    )
    address = (
        "https://sdmx.oecd.org/public/rest/data/OECD.ELS.IMD,DSD_MIG@DF_MIG,1.0/all?format=csvfile"
    )
    assert newest(publishers, feed_of("oecd", address)) == Newest(
        "2026-07-08T09:33:35.737Z", "2026-07-08"
    )
    with pytest.raises(RefusedError, match="no /data/AGENCY"):
        newest(publishers, feed_of("oecd", "https://sdmx.oecd.org/public/rest/all"))


def test_ilostat_tells_it_in_its_table_of_contents(publishers):
    publishers.on(
        "https://rplumber.ilo.org/metadata/toc/indicator/",
        text(
            '\ufeff"id","indicator","last.update"\n"EAR_4MTH_SEX_GEO_CUR_NB_A","x","31/08/2026 14:02:11"\n',
            "application/octet-stream",
        ),
    )
    data = "https://rplumber.ilo.org/data/indicator/?id="
    assert newest(publishers, feed_of("ilostat", f"{data}EAR_4MTH_SEX_GEO_CUR_NB_A")) == Newest(
        "31/08/2026 14:02:11", "2026-08-31"
    )
    with pytest.raises(UnreachableError, match="no indicator 'GONE_A' in it"):
        newest(publishers, feed_of("ilostat", f"{data}GONE_A"))


def test_the_sdg_database_tells_its_release(publishers):
    publishers.on(
        "https://unstats.un.org/SDGAPI/v1/sdg/Series/List",
        text(json.dumps([{"code": "SL_EMP_RCOST_MO", "release": "2026.Q2.G.01"}]), JSON),
    )
    data = "https://unstats.un.org/SDGAPI/v1/sdg/Series/Data?seriesCode="
    assert newest(publishers, feed_of("sdg", f"{data}SL_EMP_RCOST_MO")).mark == "2026.Q2.G.01"
    with pytest.raises(UnreachableError, match="no series 'SI_COST'"):
        newest(publishers, feed_of("sdg", f"{data}SI_COST"))


def test_figshare_names_file_version_and_md5(publishers):
    body = b"orig,dest\n"
    article = {
        "version": 8,
        "modified_date": "2026-03-26T10:00:00Z",
        "files": [
            {"name": "other.csv", "download_url": "https://x", "computed_md5": ""},
            {
                "name": "bilat_mig.csv",
                "download_url": "https://ndownloader.figshare.com/files/1",
                "computed_md5": hashlib.md5(body).hexdigest(),
            },
        ],
    }
    publishers.on("https://api.figshare.com/v2/articles/7731233", text(json.dumps(article), JSON))
    publishers.on("https://ndownloader.figshare.com/files/1", moved("https://s3.example.org/1"))
    publishers.on("https://s3.example.org/1", Reply(body, media="text/csv"))
    feed = feed_of(
        "figshare",
        "https://api.figshare.com/v2/articles/7731233#bilat_mig.csv",
        also=("s3.example.org",),
    )
    assert newest(publishers, feed).published == "2026-03-26"
    assert newest(publishers, feed).mark.startswith("version 8, md5 ")
    assert collect(publishers, feed) == body
    publishers.on("https://s3.example.org/1", Reply(b"damaged", media="text/csv"))
    with pytest.raises(UnreachableError, match="The download is damaged"):
        collect(publishers, feed)
    gone = feed_of("figshare", "https://api.figshare.com/v2/articles/7731233#gone.csv")
    with pytest.raises(UnreachableError, match=r"no file 'gone\.csv' among"):
        newest(publishers, gone)


def test_a_listing_names_the_newest_of_its_links(publishers):
    page = """<html><a href="/document/download/aa_en?filename=2022-consulates_en.xlsx">Visa statistics
      for consulates <b>2022</b></a> <a href="/document/download/bb_en?filename=2023-consulates_en.xlsx">
      Visa statistics for consulates 2023</a><a href="/elsewhere">Visa statistics for border crossing
      points 2024</a></html>"""
    publishers.on("https://home-affairs.ec.europa.eu/visa", text(page, "text/html; charset=UTF-8"))
    publishers.on(
        "https://home-affairs.ec.europa.eu/document/download/bb_en",
        Reply(b"workbook", media="text/csv"),
    )
    feed = feed_of(
        "listing",
        listing="https://home-affairs.ec.europa.eu/visa",
        link=r"statistics for consulates (\d{4})",
    )
    found = newest(publishers, feed)
    assert found.address == (
        "https://home-affairs.ec.europa.eu/document/download/bb_en?filename=2023-consulates_en.xlsx"
    )
    assert found.mark.startswith("2023 ")
    assert collect(publishers, feed) == b"workbook"
    publishers.on(
        "https://home-affairs.ec.europa.eu/visa", text("<a href='/x'>new page</a>", "text/html")
    )
    with pytest.raises(UnreachableError, match="no link fits"):
        newest(publishers, feed)


def test_a_listing_may_lead_to_pages_of_years_of_which_the_newest_is_still_empty(publishers):
    home = "https://enterprise.gov.ie/en/"
    publishers.on(
        home,
        text(
            '<a href="/en/Publications/Employment-Permit-Statistics-2022.html">2022</a>'
            '<a href="/en/publications/employment-permit-statistics-2027.html">2027</a>'
            '<a href="/en/publications/employment-permit-statistics-2026.html">2026</a>',
            "text/html",
        ),
    )
    pages = f"{home}publications/employment-permit-statistics-"
    publishers.on(f"{pages}2027.html", text("<a href='/en/'>soon</a>", "text/html"))
    file = "/en/publications/publication-files/employment-permits-by-nationality-2026.xlsx"
    publishers.on(f"{pages}2026.html", text(f'<a href="{file}">By nationality</a>', "text/html"))
    said = {"Last-Modified": "Thu, 03 Sep 2026 08:00:00 GMT"}
    publishers.on(f"https://enterprise.gov.ie{file}", Reply(b"August", media=JSON, headers=said))
    declared = catalogue.source("ireland_work_permits").source.feed
    feed = feed_of("listing", listing=home, page=declared.page, link=declared.link)
    found = newest(publishers, feed)
    assert (found.address, found.published) == (f"https://enterprise.gov.ie{file}", "2026-09-03")
    # The file is replaced month by month under one name.
    later = {"Last-Modified": "Thu, 01 Oct 2026 08:00:00 GMT"}
    publishers.on(f"https://enterprise.gov.ie{file}", Reply(b"Sept.", media=JSON, headers=later))
    assert newest(publishers, feed).mark != found.mark
    # One that does not answer to HEAD is told by its address alone.
    publishers.on(f"https://enterprise.gov.ie{file}", text("no", "text/plain", 405))
    assert newest(publishers, feed) == Newest(f"2026 {found.address}", "", found.address)


def test_the_uis_tells_the_version_of_its_data(publishers):
    body = {
        "version": "20260507-91260335",
        "publicationDate": "2026-05-08T16:58:36.233Z",
        "themeDataStatus": [{"theme": "EDUCATION", "lastUpdate": "02/09/2026"}],
    }
    address = "https://api.uis.unesco.org/api/public/versions/default"
    publishers.on(address, text(json.dumps(body), JSON))
    feed = catalogue.source("unesco_student_totals").source.feed
    assert newest(publishers, feed) == Newest("20260507-91260335", "2026-05-08")
    publishers.on(address, text("[]", JSON))
    with pytest.raises(UnreachableError, match="no version in"):
        newest(publishers, feed)


def test_every_address_is_one_that_its_dialect_understands():
    feeds = [s.source.feed for s in catalogue.sources().values() if s.source.feed]
    tells = {
        "eurostat": r"/eurostat/api/dissemination/.*/data/\w+",
        "figshare": r"https://api\.figshare\.com/v2/articles/\d+#.+\.csv$",
        "ilostat": r"[?&]id=\w+",
        "oecd": r"/data/[\w.]+,\w+@\w+,",
        "sdg": r"[?&]seriesCode=\w+",
        "uis": r"[?&]indicator=\w+",
        "worldbank": r"/indicator/[\w.]+\?format=json",
    }
    for feed in feeds:
        assert re.search(tells.get(feed.dialect, "^https://"), feed.address or feed.listing), feed
        assert not feed.link or re.compile(feed.link).groups >= 1
    assert {f.dialect for f in feeds} == {*tells, "file", "listing"}


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("2026-09-15T11:00:00+0200", "2026-09-15"),
        ("2026-07-08T09:33:35.737Z", "2026-07-08"),
        ("31/08/2026 14:02:11", "2026-08-31"),
        ("19.08.2026", "2026-08-19"),
        ("2026-07-13", "2026-07-13"),
        ("soon", ""),
    ],
)
def test_time_stamps_of_every_publisher(stamp, day):
    assert day_of(stamp) == day


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({}, "has an address, or a listing"),
        (
            {"address": "https://x.org/a", "listing": "https://x.org/b", "link": "c"},
            "has an address",
        ),
        ({"address": "http://x.org/a"}, "https addresses"),
    ],
)
def test_a_feed_that_says_too_little_or_too_much_is_refused(more, words):
    with pytest.raises(ValueError, match=words):
        Feed(media=("x",), evidence="x", **more)
