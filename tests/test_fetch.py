"""Only declared https addresses are asked; what arrives is judged by `add` like any file."""

from datetime import date
from pathlib import Path

import httpx
import pytest

from twoway import fetch as fetching
from twoway.edition import RefusedError, editions
from twoway.fetch import allowed_hosts, check_address, fetch

DAY = date(2026, 11, 24)
CLIENT = httpx.Client


def test_a_downloaded_file_becomes_an_edition(workspace: Path, shared: Path):
    answer = (shared / "data/stocks_flows/eurostat/migr_emi3nxt_CN_2024.json").read_bytes()

    def download(address: str, target: Path, largest: int) -> None:
        assert address.startswith("https://ec.europa.eu/eurostat/api/")
        assert len(answer) < largest
        target.write_bytes(answer)

    edition = fetch("eurostat_emigration_by_partner", DAY, download)
    assert edition.label == "2026-11-24"
    assert edition.manifest.files[0].obtained_from.startswith("https://ec.europa.eu")


def test_an_error_answer_is_refused_and_nothing_lands(workspace: Path):
    with pytest.raises(RefusedError, match="no JSON-stat table"):
        fetch("eurostat_emigration_by_partner", DAY, lambda _, target, __: target.write_text("{}"))
    assert editions("eurostat_emigration_by_partner") == []


def test_a_source_without_address_says_how_to_bring_the_file_in(workspace: Path):
    with pytest.raises(RefusedError, match="twoway add nbs_census_foreigners FILE"):
        fetch("nbs_census_foreigners", DAY)


@pytest.mark.parametrize(
    "address",
    [
        "http://ec.europa.eu/x",
        "https://example.org/x",
        "https://user@ec.europa.eu/x",
        "file:///etc/passwd",
        "https://169.254.169.254/latest",
    ],
)
def test_an_address_that_no_declaration_names_is_not_asked(address: str):
    with pytest.raises(RefusedError, match="expected https and one of the hosts"):
        check_address(address, allowed_hosts())


def answering(monkeypatch: pytest.MonkeyPatch, handler) -> None:
    monkeypatch.setattr(
        fetching.httpx,
        "Client",
        lambda **options: CLIENT(transport=httpx.MockTransport(handler), **options),
    )


def test_a_redirect_away_a_failure_and_too_many_bytes_are_refused(monkeypatch, tmp_path):
    address = "https://ec.europa.eu/eurostat/x"
    answering(monkeypatch, lambda _: httpx.Response(302, headers={"location": "https://10.0.0.1/"}))
    with pytest.raises(RefusedError, match=r"10\.0\.0\.1"):
        fetching.over_https(address, tmp_path / "a", 100)
    answering(monkeypatch, lambda _: httpx.Response(503))
    with pytest.raises(RefusedError, match="status 503"):
        fetching.over_https(address, tmp_path / "a", 100)
    answering(monkeypatch, lambda _: httpx.Response(200, stream=httpx.ByteStream(b"x" * 101)))
    with pytest.raises(RefusedError, match="more than 100 bytes"):
        fetching.over_https(address, tmp_path / "a", 100)
    answering(monkeypatch, lambda _: httpx.Response(200, stream=httpx.ByteStream(b"fine")))
    fetching.over_https(address, tmp_path / "a", 100)
    assert (tmp_path / "a").read_bytes() == b"fine"
