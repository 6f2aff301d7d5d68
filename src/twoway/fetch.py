"""publisher -> raw: download the newest file of a source, and let `add` judge it.

Raw pass-through: no renaming, no merging. Only https addresses of hosts that the declarations
name are asked, and nothing that is still arriving can become an edition. Sources without a stable
address are brought in by hand; `fetch` says how.
"""

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from twoway import catalogue
from twoway.add import add
from twoway.edition import Edition, RefusedError

_MB = 1024 * 1024
_CHUNK = 256 * 1024
LONGEST_SECONDS = 60.0

Download = Callable[[str, Path, int], None]


def fetch(name: str, today: date, download: Download | None = None) -> Edition:
    """Download a source's declared address and add it as a new edition.

    Parameters
    ----------
    name : str
        Id of the source.
    today : date
        The day received, which is an argument like every day here.
    download : callable, optional
        Writes an address to a path within a number of bytes; the tests bring their own.

    Raises
    ------
    RefusedError
        If the source has no address, the address may not be asked, or the file is refused.
    """
    source = catalogue.source(name).source
    if not source.feed or not source.feed.address:
        raise RefusedError(
            f"{name} has no address that can be downloaded unattended: {source.by_hand}. Open "
            f"{source.url}, save the file ({', '.join(source.files)}), and run: "
            f"twoway add {name} FILE"
        )
    address = source.feed.address
    check_address(address, allowed_hosts())
    with tempfile.TemporaryDirectory() as scratch:
        target = Path(scratch) / (source.feed.file_name or Path(urlsplit(address).path).name)
        (download or over_https)(address, target, source.largest_mb * _MB)
        edition, _ = add(name, [target], today, obtained_from=address)
    return edition


def allowed_hosts() -> set[str]:
    """Hosts that some declaration names as an address."""
    feeds = [s.source.feed for s in catalogue.sources().values() if s.source.feed]
    return {urlsplit(a).hostname or "" for feed in feeds for a in feed.addresses}


def check_address(address: str, allowed: set[str]) -> None:
    """Refuse an address that is not https or whose host no declaration names."""
    parts = urlsplit(address)
    if parts.scheme != "https" or parts.hostname not in allowed or parts.username:
        raise RefusedError(
            f"{address}: expected https and one of the hosts {', '.join(sorted(allowed))}. "
            "An address is declared in the source's file, nowhere else."
        )


def over_https(address: str, target: Path, largest: int) -> None:
    """Stream an address to a file, re-checking each redirect and the size on the way.

    Raises
    ------
    RefusedError
        On a status other than 200, too many bytes, fewer than announced, or no answer.
    """
    allowed = allowed_hosts()
    try:
        with httpx.Client(follow_redirects=False, timeout=LONGEST_SECONDS) as client:
            for _ in range(5):
                with client.stream("GET", address) as answer:
                    if answer.is_redirect:
                        address = str(answer.next_request.url if answer.next_request else "")
                        check_address(address, allowed)
                        continue
                    _receive(answer, target, largest)
                    return
    except httpx.HTTPError as error:
        raise RefusedError(
            f"{address}: {type(error).__name__}: {error}. Nothing was changed; try again later, "
            "or bring the file in by hand with `twoway add`."
        ) from error
    raise RefusedError(f"{address}: more than five redirects. Open it in a browser.")


def _receive(answer: httpx.Response, target: Path, largest: int) -> None:
    if answer.status_code != httpx.codes.OK:
        raise RefusedError(
            f"{answer.url}: status {answer.status_code}, expected 200. Try again later."
        )
    received = 0
    with target.open("wb") as stream:
        for chunk in answer.iter_raw(_CHUNK):
            received += len(chunk)
            if received > largest:
                raise RefusedError(
                    f"{answer.url}: more than {largest} bytes, the source's limit (largest_mb)."
                )
            stream.write(chunk)
