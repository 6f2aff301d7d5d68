"""What publishers do on their worst days, and what becomes of it: an edition, or nothing at all."""

import gzip
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from emigrants import BASE, DATA, FLOW, NAME, hold, lines
from places import PROJECT, RAW
from publishers import (
    TICKET,
    TSV,
    Publishers,
    Reply,
    busy,
    chunked,
    dataflow,
    fault,
    outage,
    queued,
    table,
    text,
    ticket_state,
)
from twoway import catalogue, paths
from twoway.declare import Feed
from twoway.edition import Edition, RefusedError, UnreachableError, editions
from twoway.fetch import Fetched, declared_hosts, fetch, file_name
from twoway.journal import events, standing
from twoway.stage import stage_edition

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
UPDATED = "2026-11-23T23:00:00+0100"


@pytest.fixture
def held(workspace: Path) -> list[str]:
    """Hold the shipped edition; return its lines."""
    hold()
    return lines()


def offer(publishers: Publishers, *replies: Reply, updated: str = UPDATED) -> None:
    publishers.on(FLOW, dataflow("MIGR_EMI2", updated))
    publishers.on(DATA, *replies)


def go(publishers: Publishers, day: int = 0) -> Fetched:
    return fetch(NAME, NOW + timedelta(days=day), publishers.wire())


def refused(publishers: Publishers, words: str, day: int = 0) -> str:
    """Fetch and see it refused in these words, the last good edition live."""
    before = [e.label for e in editions(NAME)]
    with pytest.raises(RefusedError, match=words) as caught:
        go(publishers, day)
    assert [e.label for e in editions(NAME)] == before
    assert not list((paths.RAW / NAME).glob(".*"))
    return str(caught.value)


def test_a_newer_table_becomes_an_edition_of_its_day(publishers, held):
    changed = [line.replace("33347", "33999") for line in held]
    offer(publishers, table(changed))
    fetched = go(publishers)
    assert (fetched.outcome, fetched.edition) == ("accepted", "2026-11-23")
    edition = editions(NAME)[-1]
    assert (edition.manifest.published, edition.manifest.received) == ("2026-11-23", "2026-11-24")
    assert edition.manifest.files[0].obtained_from.startswith(DATA)
    (event,) = events(NAME)
    assert (event.outcome, event.mark, event.edition) == ("accepted", UPDATED, "2026-11-23")
    assert standing(NAME).stale_since == ""

    # The next night nothing is newer: the table itself is not asked for.
    publishers.asked.clear()
    assert go(publishers, 1).outcome == "unchanged"
    assert [p for p in publishers.requests() if "/data/" in p] == []


def test_the_same_bytes_under_a_newer_date_are_no_new_edition(publishers, held):
    raw = (PROJECT / "data/raw/eurostat_emigration/2024-07/migr_emi2.tsv.gz").read_bytes()
    offer(publishers, chunked(raw))
    fetched = go(publishers)
    assert (fetched.outcome, fetched.edition) == ("unchanged", "2024-07")
    assert len(editions(NAME)) == 1


def test_an_outage_page_with_status_200(publishers, held):
    offer(publishers, outage())
    refused(publishers, "content type text/html, expected .*'Service unavailable'")
    offer(publishers, outage(media=TSV))  # A page under the table's own type.
    refused(publishers, "a page where a message was expected.*Service unavailable")
    assert [e.outcome for e in events(NAME)] == ["unreachable", "unreachable"]
    assert standing(NAME).stale_since == ""


def test_a_service_that_is_down_for_its_structure_too(publishers, held):
    offer(publishers, table(held))
    publishers.on(FLOW, outage())
    with pytest.raises(UnreachableError, match="a page where a message was expected"):
        go(publishers)
    publishers.on(FLOW, text('<!DOCTYPE m [<!ENTITY x "y">]><m>&x;</m>', "application/xml"))
    refused(publishers, "declares a document type")


def test_busy_then_fine_and_busy_for_good(publishers, held):
    changed = [line.replace("33347", "33999") for line in held]
    offer(publishers, busy(after="30"), busy(503), table(changed))
    assert go(publishers).outcome == "accepted"
    assert {30.0, 10.0} <= set(publishers.waited)
    offer(publishers, busy(), updated="2026-12-01T11:00:00+0100")
    with pytest.raises(UnreachableError, match="status 429"):
        go(publishers, 1)
    assert standing(NAME).unreachable_since == "2026-11-25"


def test_an_empty_answer(publishers, workspace):
    name = "eurostat_emigration_by_partner"
    address = f"{BASE}/statistics/1.0/data/migr_emi3nxt"
    publishers.on(f"{BASE}/sdmx/2.1/dataflow/ESTAT/MIGR_EMI3NXT", dataflow("MIGR_EMI3NXT", UPDATED))
    publishers.on(address, text("{}", "application/json"))
    with pytest.raises(RefusedError, match="an empty {} means that the filter fits nothing"):
        fetch(name, NOW, publishers.wire())
    empty = json.loads((RAW / name / "2026-07-02/migr_emi3nxt.json").read_text("utf-8"))
    empty.update(value={}, status={})
    publishers.on(
        f"{BASE}/sdmx/2.1/dataflow/ESTAT/MIGR_EMI3NXT",
        dataflow("MIGR_EMI3NXT", "2026-11-24T23:00:00+0100"),
    )
    publishers.on(address, text(json.dumps(empty), "application/json"))
    with pytest.raises(RefusedError, match="without rows|found no row"):
        fetch(name, NOW, publishers.wire())
    assert editions(name) == []
    said = '{"error":[{"status":404,"id":100,"label":"ERR_NOT_FOUND_4: X is not available"}]}'
    publishers.on(
        f"{BASE}/sdmx/2.1/dataflow/ESTAT/MIGR_EMI3NXT",
        dataflow("MIGR_EMI3NXT", "2026-11-25T23:00:00+0100"),
    )
    publishers.on(address, text(said, "application/json"))
    with pytest.raises(RefusedError, match="Eurostat answers ERR_NOT_FOUND_4"):
        fetch(name, NOW, publishers.wire())


def test_a_big_extraction_is_waited_for(publishers, held):
    changed = [line.replace("33347", "33999") for line in held]
    offer(publishers, queued())
    publishers.on(
        f"{BASE}/1.0/async/status/{TICKET}",
        ticket_state("SUBMITTED"),
        ticket_state("PROCESSING"),
        ticket_state("AVAILABLE"),
    )
    publishers.on(f"{BASE}/1.0/async/data/{TICKET}", table(changed))
    assert go(publishers).outcome == "accepted"
    assert [w for w in publishers.waited if w in (5, 10, 20, 40)] == [5, 10, 20]


def test_a_ticket_that_expires_or_is_never_ready(publishers, held):
    status = f"{BASE}/1.0/async/status/{TICKET}"
    offer(publishers, queued())
    publishers.on(status, ticket_state("EXPIRED"))
    with pytest.raises(UnreachableError, match="the ticket is EXPIRED"):
        go(publishers)
    publishers.on(status, ticket_state("PROCESSING"))
    with pytest.raises(UnreachableError, match="still preparing the extraction"):
        go(publishers)
    offer(publishers, fault("413", "EXTRACTION_TOO_BIG: estimated 17348292 rows"))
    with pytest.raises(RefusedError, match="EXTRACTION_TOO_BIG: .*Mend the dataset or the filter"):
        go(publishers)
    warning = '{"warning":{"status":413,"label":"ASYNCHRONOUS_RESPONSE. Please try again later."}}'
    changed = [line.replace("33347", "33999") for line in held]
    offer(publishers, text(warning, "application/json"), table(changed))
    assert go(publishers).outcome == "accepted"


def test_a_gzip_stream_cut_short_within_a_whole_answer(publishers, held):
    whole = gzip.compress("".join(held).encode(), mtime=0)
    offer(publishers, chunked(whole[: len(whole) // 2]))
    refused(publishers, "the gzip stream is broken .*The download stopped early")


def test_a_changed_header(publishers, held):
    head = held[0].replace("agedef", "age_def")
    offer(publishers, table([head, *held[1:]]))
    said = refused(publishers, "'agedef' is not in the file, and eurostat_emigration reads it")
    assert "compare with the last edition" in said


def test_renamed_codes(publishers, held):
    offer(publishers, table([line.replace(",EL\t", ",GR\t") for line in held]))
    refused(publishers, "GRC had values in edition 2024-07 and have none, while GR is no code")


def test_a_file_cut_to_a_tenth(publishers, held):
    offer(publishers, table(held[: len(held) // 10]))
    refused(publishers, "rows, edition 2024-07 has .*less than 50%")


def test_a_table_that_lost_countries(publishers, held):
    kept = [
        line
        for line in held
        if not line.split("\t")[0].endswith(("DE", "FR", "IT", "ES", "PL", "NL"))
    ]
    offer(publishers, table(kept))
    refused(publishers, "areas that had values in edition 2024-07 have none: DEU, ESP, FRA")


def test_a_table_in_another_unit(publishers, held):
    def thousands(line: str) -> str:
        key, *cells = line.rstrip("\n").split("\t")
        return (
            "\t".join(
                [key, *(c if not c.strip().isdigit() else f"{int(c) // 1000} " for c in cells)]
            )
            + "\n"
        )

    offer(publishers, table([held[0], *map(thousands, held[1:])]))
    refused(publishers, "have moved by a factor of .*another unit, or another table")


def test_a_table_that_lost_its_last_years(publishers, held):
    def without_last(line: str) -> str:
        return "\t".join(line.rstrip("\n").split("\t")[:-2]) + "\n"

    offer(publishers, table(map(without_last, held)))
    refused(publishers, "its newest period is 2020-01-01, edition 2024-07 reaches 2022-01-01")


def test_wrong_lengths(publishers, held):
    whole = gzip.compress("".join(held).encode(), mtime=0)
    offer(publishers, Reply(whole, headers={"Content-Length": str(len(whole) + 500)}))
    publishers._routes[
        "ec.europa.eu", "/eurostat/api/dissemination/sdmx/2.1/data/migr_emi2/A.TOTAL..NR.."
    ] = [Reply(whole, headers={"Content-Length": str(len(whole) + 500), "Connection": "close"})]
    with pytest.raises(UnreachableError, match="RemoteProtocolError"):
        go(publishers)
    # A length too small: the line hands over a part, which the reader finds broken.
    offer(
        publishers,
        Reply(whole, headers={"Content-Length": str(len(whole) // 3), "Connection": "close"}),
    )
    refused(publishers, "the gzip stream is broken")


def test_what_is_refused_night_after_night_is_kept_once_and_stale_since_the_first(publishers, held):
    offer(publishers, table(held[: len(held) // 10]))
    for day in range(3):
        refused(publishers, "less than 50%", day)
    kept = list((paths.REFUSED / NAME).iterdir())
    assert len(kept) == 1
    assert "less than 50%" in (kept[0] / "reason.txt").read_text("utf-8")
    # Downloaded once: the publisher still offers the same, so that only our verdict is asked anew.
    assert len([p for p in publishers.requests() if "/data/" in p]) == 1
    now = standing(NAME)
    assert (now.stale_since, now.unreachable_since) == ("2026-11-24", "")
    assert "less than 50%" in now.why
    # The publisher repairs it.
    changed = [line.replace("33347", "33999") for line in held]
    offer(publishers, table(changed), updated="2026-11-27T11:00:00+0100")
    assert go(publishers, 3).outcome == "accepted"
    assert standing(NAME).stale_since == ""


def test_a_refusal_that_our_own_mending_lifts_needs_no_new_download(publishers, held, monkeypatch):
    offer(publishers, table([line.replace(",EL\t", ",GR\t") for line in held]))
    refused(publishers, "GR is no code")
    publishers.asked.clear()
    from twoway import reference

    known = dict(reference._codes("eurostat")) | {"GR": "GRC"}
    monkeypatch.setattr(reference, "_codes", lambda scheme: known)
    assert go(publishers, 1).outcome == "accepted"
    assert [p for p in publishers.requests() if "/data/" in p] == []


def test_a_plain_file_is_asked_for_by_its_etag(publishers, workspace):
    address = catalogue.source("passport_index").source.feed.address
    raw = next((PROJECT / "data/raw/passport_index/2026-02-17").glob("*.gz")).read_bytes()
    body = gzip.decompress(raw)
    publishers.on(address, Reply(body, media="text/plain; charset=utf-8", headers={"ETag": '"a"'}))
    wire = publishers.wire()
    first = fetch("passport_index", NOW, wire)
    assert (first.outcome, first.edition) == ("accepted", "2026-11-24")
    assert fetch("passport_index", NOW, wire).outcome == "unchanged"
    assert len(publishers.requests()) == 3  # HEAD, GET, HEAD
    publishers.on(
        address,
        Reply(media="text/plain", headers={"ETag": 'W/"a"'}),
        Reply(status=304, headers={"ETag": '"a"'}),
    )
    assert fetch("passport_index", NOW, wire).outcome == "unchanged"
    assert publishers.asked[-1][2]["If-None-Match"] == '"a"'
    # Another state of the file on the same day has that day too.
    other = body.replace(b"DEU,CHN,30", b"DEU,CHN,31")
    assert other != body
    publishers.on(address, Reply(other, media="text/plain", headers={"ETag": '"b"'}))
    assert fetch("passport_index", NOW, wire).edition == "2026-11-24.2"
    days = {d for e in editions("passport_index") for d in periods("passport_index", e)}
    assert days == {"2026-11-24"}


def test_the_name_that_the_server_gives_the_file_tells_its_year(publishers, workspace):
    name = "dg_home_schengen_visas"
    home = "https://home-affairs.ec.europa.eu"
    page = catalogue.source(name).source.feed.listing
    raw = next((RAW / name / "2023").glob("*.xlsx")).read_bytes()
    publishers.on(
        page,
        text(
            '<a href="/document/download/2051-aa_en">Visa statistics for consulates 2022</a>'
            '<a href="/document/download/1f4c-bb_en">Visa statistics for consulates 2023</a>'
            '<a href="/document/download/99-cc_en">Visas issued at border crossing points 2024</a>',
            "text/html; charset=UTF-8",
        ),
    )
    workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    said = {
        "Content-Disposition": "inline; filename*=UTF-8''../2023%20visa%20statistics%20consulates.xlsx"
    }
    publishers.on(f"{home}/document/download/1f4c-bb_en", Reply(raw, media=workbook, headers=said))
    # The extract at hand keeps the sums of the whole table: its rows do not add up to them.
    with pytest.raises(RefusedError, match="of the publisher's totals are not what their parts"):
        fetch(name, NOW, publishers.wire())
    (event,) = events(name)
    assert (event.outcome, event.edition) == ("refused", "2023")
    assert (Path(event.kept) / "_2023_visa_statistics_consulates.xlsx").is_file()
    # Without a name the year is not known: nobody guesses it from the words of the link.
    publishers.on(f"{home}/document/download/1f4c-bb_en", Reply(raw, media=workbook))
    publishers.on(
        page, text('<a href="/document/download/1f4c-bb_en">Consulates 2024</a>', "text/html")
    )
    with pytest.raises(RefusedError, match="1f4c-bb_en"):
        fetch(name, NOW, publishers.wire())


def periods(name: str, edition: Edition) -> set[str]:
    return set(stage_edition(name, edition).rows["period"].astype("str"))


def test_a_source_without_address_says_how_to_bring_the_file_in(workspace):
    with pytest.raises(
        RefusedError,
        match="brought in by hand: the bureau prints.*twoway add nbs_census_foreigners FILE",
    ):
        fetch("nbs_census_foreigners", NOW)


def test_only_declared_hosts_are_ever_asked():
    assert "ec.europa.eu" in declared_hosts()
    feeds = [s.source.feed for s in catalogue.sources().values() if s.source.feed]
    assert len(declared_hosts()) <= len(feeds) + 10
    assert not any(host.replace(".", "").isdigit() for host in declared_hosts())


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://x.org/a/b%20c.xlsx?y=1", "b_c.xlsx"),
        ("https://x.org/document/1f_en?filename=2023-consulates.xlsx", "2023-consulates.xlsx"),
        ("https://x.org/..%2f..%2fetc", ".._etc"),
        ("https://x.org/", "download"),
    ],
)
def test_a_files_name_is_made_plain(address, name):
    feed = Feed(address=address, media=("x",), evidence="x")
    from twoway.dialects import Newest

    assert file_name(feed, Newest("", address=address)).lstrip("_") == name
