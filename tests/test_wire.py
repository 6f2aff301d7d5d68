"""The wire: what is never asked, what is waited for, and what never lands."""

import socket
import threading
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
import trustme

from places import PROJECT
from publishers import (
    OUTAGE_PAGE,
    TSV,
    Publishers,
    Reply,
    busy,
    chunked,
    dripping,
    moved,
    outage,
    short_of_its_length,
    text,
)
from twoway.addresses import is_public
from twoway.edition import LostError, RefusedError, UnreachableError
from twoway.wire import Request, Wire

HOST = "ec.europa.eu"
ADDRESS = f"https://{HOST}/eurostat/table"
GOOD = text("a table", TSV)


@pytest.fixture(autouse=True)
def _in(workspace: Path) -> None:
    """Remember requests in a workspace of the test's own."""


def ask(publishers: Publishers, address: str = ADDRESS, **options) -> bytes:
    target = Path("answer")
    publishers.wire().download(Request(address, media=(TSV,), **options), target)
    return target.read_bytes()


def nothing_landed() -> bool:
    return not list(Path().glob("answer*"))


def test_a_good_answer_is_kept_as_sent(publishers):
    publishers.on(
        ADDRESS, text("a table", TSV, ETag='"one"', Last_Modified="Mon, 09 Mar 2026 10:00:00 GMT")
    )
    answer = publishers.wire().download(Request(ADDRESS), Path("answer"))
    assert Path("answer").read_bytes() == b"a table"
    assert (answer.etag, answer.modified_on, answer.size) == ('"one"', "2026-03-09", 7)
    _, _, headers = publishers.asked[0]
    assert headers["Host"] == HOST
    assert headers["User-Agent"].startswith("Mozilla/5.0 (compatible; twoway/")
    # The connection went to the address that was checked, under the host's certificate.
    assert publishers.dialled == publishers.resolved[HOST]


def test_what_we_hold_already_is_not_sent_again(publishers):
    publishers.on(ADDRESS, Reply(status=304))
    answer = publishers.wire().download(
        Request(ADDRESS, etag='"one"', modified="Mon, 09 Mar 2026 10:00:00 GMT"), Path("answer")
    )
    assert answer.unchanged
    assert nothing_landed()
    assert publishers.asked[0][2]["If-None-Match"] == '"one"'
    assert publishers.asked[0][2]["If-Modified-Since"] == "Mon, 09 Mar 2026 10:00:00 GMT"


@pytest.mark.parametrize(
    "address",
    [
        "http://ec.europa.eu/x",
        "https://example.org/x",
        "https://user@ec.europa.eu/x",
        "https://ec.europa.eu:8443/x",
        "https://ec.europa.eu.example.org/x",
        "file:///etc/passwd",
        "https://169.254.169.254/latest",
    ],
)
def test_an_address_that_no_declaration_names_is_not_asked(publishers, address):
    publishers.on(ADDRESS, GOOD)
    with pytest.raises(RefusedError, match="expected https, no user name, and one of the hosts"):
        ask(publishers, address)
    assert publishers.dialled == []


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "::1",
        "fe80::1%eth0",
        "fc00::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "::127.0.0.1",
        "fec0::1",
        "64:ff9b:1::1",
        "::ffff:0:10.0.0.1",
        "2606:2800::200:5efe:10.0.0.1",
        "not an address",
    ],
)
def test_no_private_address_is_public_however_it_is_wrapped(address):
    assert not is_public(address)


def test_public_addresses_are_public():
    assert is_public("93.184.216.34")
    assert is_public("2606:2800:220:1:248:1893:25c8:1946")
    assert is_public("64:ff9b::5db8:d822")


@pytest.mark.parametrize("addresses", [["10.0.0.1"], ["93.184.216.10", "127.0.0.1"], []])
def test_a_host_that_resolves_to_a_private_address_is_not_asked(publishers, addresses):
    publishers.on(ADDRESS, GOOD)
    publishers.resolved[HOST] = addresses
    with pytest.raises(RefusedError, match="expected public addresses only. Nothing was asked"):
        ask(publishers)
    assert publishers.dialled == []


def test_a_redirect_to_a_private_address_is_refused(publishers):
    publishers.on(ADDRESS, moved("https://10.0.0.1/secret"))
    with pytest.raises(RefusedError, match=r"https://10\.0\.0\.1/secret: expected https"):
        ask(publishers)
    # A declared host that has come to live on a private network.
    publishers.on("https://sdmx.oecd.org/x", GOOD)
    publishers.resolved["sdmx.oecd.org"] = ["192.168.0.7"]
    publishers.on(ADDRESS, moved("https://sdmx.oecd.org/x"))
    with pytest.raises(RefusedError, match=r"sdmx\.oecd\.org resolves to 192\.168\.0\.7"):
        ask(publishers)
    assert nothing_landed()


def test_a_redirect_within_the_declared_hosts_is_followed_and_a_circle_is_not(publishers):
    publishers.on(ADDRESS, moved("/eurostat/elsewhere"))
    publishers.on(f"https://{HOST}/eurostat/elsewhere", GOOD)
    assert ask(publishers) == b"a table"
    publishers.on(f"https://{HOST}/eurostat/elsewhere", moved(ADDRESS))
    with pytest.raises(RefusedError, match="more than 5 redirects"):
        ask(publishers)


def test_eurostats_way_of_being_down_leads_off_the_host(publishers):
    publishers.on(ADDRESS, moved("https://sorry.ec.europa.eu/", 307))
    with pytest.raises(RefusedError, match=r"sorry\.ec\.europa\.eu/: expected https"):
        ask(publishers)


def test_an_outage_page_in_a_good_answers_clothes_is_told_by_its_type(publishers):
    publishers.on(ADDRESS, outage())
    with pytest.raises(
        UnreachableError, match="content type text/html, expected text/tab.*'Service unavailable'"
    ):
        ask(publishers)
    assert nothing_landed()
    assert OUTAGE_PAGE.startswith("<!DOCTYPE html")


def test_a_busy_server_is_heeded_to_the_second(publishers):
    publishers.on(ADDRESS, busy(after="120"), GOOD)
    assert ask(publishers) == b"a table"
    assert 120.0 in publishers.waited
    later = datetime(2026, 11, 24, 2, 0, tzinfo=UTC) + timedelta(seconds=45)
    publishers.waited.clear()
    publishers.on(ADDRESS, busy(503, after=format_datetime(later, usegmt=True)), GOOD)
    ask(publishers)
    assert 45.0 in publishers.waited


def test_a_busy_server_that_names_no_time_is_asked_at_growing_distances(publishers):
    publishers.on(ADDRESS, busy())
    with pytest.raises(UnreachableError, match=r"status 429\. It says: 'You have exceeded"):
        ask(publishers)
    assert len(publishers.requests()) == 4
    assert [w for w in publishers.waited if w in (2.0, 10.0, 60.0)] == [2.0, 10.0, 60.0]
    assert nothing_landed()


@pytest.mark.parametrize("said", ["\u00b2".encode().decode("latin-1"), "soon", "Mon, 99 Xyz 2026"])
def test_a_time_to_come_back_that_cannot_be_read_is_as_none(publishers, said):
    publishers.on(ADDRESS, busy(after=said), GOOD)
    assert ask(publishers) == b"a table"
    assert 2.0 in publishers.waited


def test_a_time_to_come_back_beyond_all_reason_ends_as_any_long_one(publishers):
    publishers.on(ADDRESS, busy(after="9" * 400))
    with pytest.raises(UnreachableError, match="asks to come back in 31536000 seconds"):
        ask(publishers)
    assert len(publishers.requests()) == 1


@pytest.mark.parametrize("location", ["https://[::1/x", "https://ec.europa.eu:no/x", "http://"])
def test_a_redirect_that_is_no_address_is_refused(publishers, location):
    publishers.on(ADDRESS, moved(location))
    with pytest.raises(UnreachableError, match="expected https|Invalid URL in location header"):
        ask(publishers)


def test_headers_come_by_get_from_a_server_that_takes_no_head(publishers):
    publishers.on(ADDRESS, text("no", "text/plain", 405), text("x" * 9_000_000, TSV, ETag='"one"'))
    assert publishers.wire().headers(ADDRESS).etag == '"one"'
    assert len(publishers.requests()) == 2


def test_headers_of_what_is_gone_are_asked_for_once(publishers):
    publishers.on(ADDRESS, text("gone", "text/plain", 404))
    with pytest.raises(LostError, match="status 404"):
        publishers.wire().headers(ADDRESS)
    assert len(publishers.requests()) == 1


def test_a_dead_address_of_a_host_is_passed_over_for_its_next(publishers):
    publishers.on(ADDRESS, GOOD)
    alive = publishers.resolved[HOST][0]
    with socket.create_server(("127.0.0.1", 0)) as gone:
        publishers._ports["93.184.216.200"] = gone.getsockname()[1]
    publishers.resolved[HOST] = ["93.184.216.200", alive]
    assert ask(publishers) == b"a table"
    assert publishers.dialled == ["93.184.216.200", alive]


def test_a_server_that_asks_for_hours_is_left_in_peace(publishers):
    publishers.on(ADDRESS, busy(after="7200"))
    with pytest.raises(UnreachableError, match="asks to come back in 7200 seconds"):
        ask(publishers)
    assert len(publishers.requests()) == 1


def test_503_then_fine(publishers):
    publishers.on(ADDRESS, busy(503), busy(503), GOOD)
    assert ask(publishers) == b"a table"
    assert len(publishers.requests()) == 3


def test_a_lasting_fault_is_not_asked_again(publishers):
    publishers.on(ADDRESS, text("gone", "text/plain", 404))
    with pytest.raises(
        RefusedError,
        match=r"status 404, expected 200\. It says: 'gone'\. If the publisher has moved",
    ):
        ask(publishers)
    assert len(publishers.requests()) == 1


def test_fewer_bytes_than_announced_never_land(publishers):
    publishers.on(ADDRESS, short_of_its_length(b"half a ta", 1000))
    with pytest.raises(UnreachableError, match="RemoteProtocolError: .*Nothing was changed"):
        ask(publishers)
    assert len(publishers.requests()) == 4
    assert nothing_landed()


def test_more_bytes_than_allowed_are_cut_off(publishers):
    publishers.on(ADDRESS, chunked(b"x" * 100_000))
    with pytest.raises(RefusedError, match="0.1 MB or more, expected 0.0 MB at most"):
        ask(publishers, largest=50_000)
    publishers.on(ADDRESS, text("x" * 100_000, TSV))
    with pytest.raises(RefusedError, match="raise largest_mb in the source's file"):
        ask(publishers, largest=50_000)
    assert nothing_landed()


def test_a_slow_drip_is_given_up(publishers):
    publishers.on(ADDRESS, dripping())
    wire = publishers.wire(longest_seconds=0.6)
    begun = time.monotonic()
    with pytest.raises(UnreachableError, match="given up as too slow"):
        wire.download(Request(ADDRESS), Path("answer"))
    assert time.monotonic() - begun < 5
    assert nothing_landed()


def test_a_drip_of_headers_is_given_up_too(publishers):
    listening = socket.create_server(("127.0.0.1", 0))
    publishers.on(ADDRESS, GOOD)
    address = publishers.resolved[HOST][0]
    publishers._ports[address] = listening.getsockname()[1]

    def drip() -> None:
        import ssl

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        publishers.authority.issue_cert(HOST).configure_cert(context)
        with listening, context.wrap_socket(listening.accept()[0], server_side=True) as line:
            try:
                line.sendall(b"HTTP/1.1 200 OK\r\nX: ")
                while True:
                    line.sendall(b"x")
                    time.sleep(0.1)
            except OSError:
                return

    threading.Thread(target=drip, daemon=True).start()
    wire = publishers.wire(longest_seconds=0.6)
    with pytest.raises(UnreachableError, match="given up as too slow"):
        wire.download(Request(ADDRESS), Path("answer"))


@pytest.mark.parametrize(
    ("options", "fault"),
    [
        ({"certificate": "other.example"}, "Hostname mismatch"),
        ({"authority": trustme.CA()}, "unable to get local issuer certificate|self.signed"),
        ({"not_after": datetime(2020, 1, 1)}, "certificate has expired"),
    ],
)
def test_a_certificate_at_fault_is_named_and_never_waved_through(publishers, options, fault):
    publishers.host(HOST, **options)
    with pytest.raises(UnreachableError, match=f"the certificate is not valid .*({fault})"):
        ask(publishers)
    assert publishers.requests() == []


def test_a_name_that_does_not_resolve(publishers):
    wire = publishers.wire(HOST)
    with pytest.raises(
        UnreachableError, match="the name does not resolve .* Is this machine online"
    ):
        wire.download(Request(ADDRESS), Path("answer"))


def test_the_product_has_no_switch_that_turns_the_rules_off():
    """What is told of an address depends on nothing but the address and the declarations."""
    names = set(Wire.__dataclass_fields__)
    given = {"resolve", "line", "trust", "now", "sleep", "elapsed", "longest_seconds"}
    assert names == {"hosts"} | given
    for module in ("wire", "addresses"):
        source = (PROJECT / f"src/twoway/{module}.py").read_text("utf-8")
        assert "environ" not in source
        assert "verify=False" not in source
