"""The wire: how an address is asked, and what is never asked.

Only https, only hosts that a declaration names, and only public addresses: a name is resolved here,
every address it resolves to is checked, and the connection goes to the very address that was
checked. Each redirect passes the same gate. There is no switch that turns this off; the tests
bring a resolver and a dialling line of their own, which stand behind the gate, not around it.

Asking is polite: per host a few requests at once, some seconds apart, no more an hour than it
allows, and what a busy server says of coming back is heeded.
"""

import email.message
import email.utils
import os
import ssl
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urljoin, urlsplit

import httpcore
import httpx
import tenacity

from twoway import __version__, paths
from twoway.addresses import Resolver, checked_addresses, system_addresses
from twoway.edition import LostError, RefusedError, UnreachableError
from twoway.turnstile import Turnstile

# Some publishers (www.un.org, travel.state.gov) refuse programs that do not open so.
USER_AGENT = f"Mozilla/5.0 (compatible; twoway/{__version__}; official statistics pipeline)"
MOST_REDIRECTS = 5
BUSY = {429, 500, 502, 503, 504}
NO_HEAD = {403, 405, 501}  # What servers answer that take no HEAD.
WAITS = (2.0, 10.0, 60.0)  # seconds before the second, third and fourth attempt
LONGEST_WAIT = 900.0  # a server that asks for more is left in peace until the next run
LONGEST_SECONDS = 600.0
_TIMEOUT = httpx.Timeout(connect=15, read=30, write=15, pool=15)
_MOST_ADDRESSES = 3  # of a host, one after the other
_YEAR = 365 * 86_400.0
_CHUNK = 64 * 1024
_MB = 1024 * 1024


class BusyError(UnreachableError):
    """A publisher asked to come back; `after` is how many seconds it named, if it did."""

    def __init__(self, message: str, after: float | None = None) -> None:
        super().__init__(message)
        self.after = after


@dataclass(frozen=True)
class Request:
    """What is asked: an address, what may come, and what we hold already.

    Attributes
    ----------
    media : tuple of str
        Content types that are taken; empty: any.
    etag, modified : str
        Of the edition held; with them a server may answer that nothing has changed.
    largest : int
        Bytes after which the answer is cut off and refused.
    bare : bool
        Only the headers are wanted: the line is cut before the body.
    """

    address: str
    method: str = "GET"
    media: tuple[str, ...] = ()
    accept: str = ""
    etag: str = ""
    modified: str = ""
    largest: int = 64 * _MB
    bare: bool = False


@dataclass(frozen=True)
class Answer:
    """What came: `unchanged` where the server says that we hold the newest already."""

    address: str
    status: int
    headers: Mapping[str, str]
    size: int = 0

    @property
    def unchanged(self) -> bool:
        """Tell whether the server said that nothing has changed."""
        return self.status == httpx.codes.NOT_MODIFIED

    @property
    def etag(self) -> str:
        """The server's mark of this very content."""
        return self.headers.get("etag", "")

    @property
    def modified(self) -> str:
        """The header Last-Modified as sent."""
        return self.headers.get("last-modified", "")

    @property
    def modified_on(self) -> str:
        """The day of Last-Modified, ISO; empty if the server gives none that can be read."""
        try:
            return email.utils.parsedate_to_datetime(self.modified).date().isoformat()
        except (TypeError, ValueError, IndexError, OverflowError):
            return ""

    @property
    def file_name(self) -> str:
        """The name that the server gives the file, as sent; empty if it gives none."""
        said = email.message.Message()
        said["Content-Disposition"] = self.headers.get("content-disposition", "")
        return said.get_filename("") or ""


@dataclass(frozen=True)
class Wire:
    """A way to ask publishers; every part that touches the world is given, for the tests.

    Attributes
    ----------
    hosts : frozenset of str
        Hosts that may be asked, from the declarations.
    resolve : callable
        A host's addresses.
    line : httpcore.NetworkBackend
        What opens a connection to an address that was checked.
    trust : ssl.SSLContext
        Whose certificates are believed.
    now, sleep : callable
        The clock, in seconds since 1970, and how to wait.
    elapsed : callable
        Seconds that go by whatever is done to the clock.
    longest_seconds : float
        After so long a connection is given up, however slowly it still drips.
    """

    hosts: frozenset[str]
    resolve: Resolver = system_addresses
    line: httpcore.NetworkBackend = field(default_factory=httpcore.SyncBackend)
    trust: ssl.SSLContext = field(default_factory=ssl.create_default_context)
    now: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep
    elapsed: Callable[[], float] = time.monotonic
    longest_seconds: float = LONGEST_SECONDS

    def read(self, request: Request) -> tuple[Answer, bytes]:
        """Ask for something small and return it whole."""
        chunks: list[bytes] = []
        answer = self._patiently(request, chunks)
        return answer, b"".join(chunks)

    def headers(self, address: str) -> Answer:
        """Ask for the headers alone, by GET where a server takes no HEAD."""
        request = Request(address, method="HEAD", bare=True)
        try:
            return self._patiently(request, [])
        except LostError as error:
            if error.status not in NO_HEAD:
                raise
        return self._patiently(replace(request, method="GET"), [])

    def download(self, request: Request, target: Path) -> Answer:
        """Ask for a file and stream it to `target`, which exists only when it is whole.

        Raises
        ------
        RefusedError
            If what came is too large.
        LostError
            If the address may not be asked, leads nowhere, or leads off the declared hosts.
        UnreachableError
            If no whole answer was to be had after all attempts; it may be tried later.
        """
        part = target.with_name(f"{target.name}.part")
        try:
            answer = self._patiently(request, part)
            if not answer.unchanged:
                _settle_on_disk(part)
                part.replace(target)
            return answer
        finally:
            part.unlink(missing_ok=True)

    def _patiently(self, request: Request, sink: "Path | list[bytes]") -> Answer:
        retrying = tenacity.Retrying(
            stop=tenacity.stop_after_attempt(len(WAITS) + 1),
            wait=_wait_as_told,
            retry=tenacity.retry_if_exception(_worth_another_try),
            sleep=self.sleep,
            reraise=True,
        )
        answer: Answer = retrying(self._once, request, sink)
        return answer

    def _once(self, request: Request, sink: "Path | list[bytes]") -> Answer:
        """Ask once, following redirects by hand so that each passes the gate."""
        address = request.address
        for _ in range(MOST_REDIRECTS + 1):
            self.check(address)
            with self._answer(request, address) as answer:
                if answer.has_redirect_location:
                    address = joined(address, answer.headers["location"])
                    continue
                return self._take(request, address, answer, sink)
        raise LostError(
            f"{request.address}: more than {MOST_REDIRECTS} redirects. Open it in a browser and "
            "mend the address in the source's declaration."
        )

    def check(self, address: str) -> None:
        """Refuse an address that is not https on a declared host.

        Raises
        ------
        LostError
            With what was found and where addresses are declared.
        """
        parts = _plain_https(address)
        if parts is None or parts.hostname not in self.hosts:
            raise LostError(
                f"{address}: expected https, no user name, and one of the hosts that declarations "
                f"name ({', '.join(sorted(self.hosts))}). If the publisher has truly moved, change "
                "the address in the source's file."
            )

    @contextmanager
    def _answer(self, request: Request, address: str) -> Iterator[httpx.Response]:
        host = urlsplit(address).hostname or ""
        turnstile = Turnstile(paths.STATE / "hosts", self.now, self.sleep)
        try:
            with (
                turnstile.through(host),
                httpx.Client(
                    transport=_CheckedTransport(self), timeout=_TIMEOUT, trust_env=False
                ) as client,
                client.stream(request.method, address, headers=_headers(request)) as answer,
            ):
                yield answer
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
            raise _unreachable(address, error) from error

    def _take(
        self,
        request: Request,
        address: str,
        response: httpx.Response,
        sink: "Path | list[bytes]",
    ) -> Answer:
        answer = Answer(address, response.status_code, dict(response.headers))
        if answer.status != httpx.codes.OK and not answer.unchanged:
            raise self._refusal(answer, b"" if request.method == "HEAD" else _opening(response))
        if answer.unchanged or request.bare:
            return answer
        _check_media(request, answer, response)
        size = self._receive(request, response, sink)
        return Answer(address, answer.status, answer.headers, size)

    def _receive(
        self, request: Request, response: httpx.Response, sink: "Path | list[bytes]"
    ) -> int:
        """Write what arrives, within the limits of bytes and of time."""
        announced = _number(response.headers.get("content-length", "")) or 0.0
        if announced > request.largest:
            raise _too_large(request, announced)
        received = 0
        if isinstance(sink, list):
            sink.clear()
        with _opened(sink) as write:
            # Undecoded: the bytes are kept as sent, and readers unpack gzip within limits.
            for chunk in response.iter_raw(_CHUNK):
                received += len(chunk)
                if received > request.largest:
                    raise _too_large(request, received)
                write(chunk)
        return received

    def _refusal(self, answer: Answer, opening: bytes) -> UnreachableError:
        """Return what to say of a status that is not 200, as an error that may pass or lasts."""
        said = f" It says: {_shown(opening)}" if opening.strip() else ""
        if answer.status in BUSY:
            after = _seconds_asked(answer.headers.get("retry-after", ""), self.now())
            asked = "" if after is None else f", and asks to come back in {after:.0f} seconds"
            return BusyError(
                f"{answer.address}: status {answer.status}{asked}.{said} Nothing was changed; the "
                "next run tries again.",
                after,
            )
        return LostError(
            f"{answer.address}: status {answer.status}, expected 200.{said} If the publisher has "
            "moved or renamed the table, mend the address in the source's declaration.",
            answer.status,
        )


class _CheckedBackend(httpcore.NetworkBackend):
    """Opens a connection to the address that was checked, never to a name."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        wire = self._wire
        until = wire.elapsed() + wire.longest_seconds
        addresses = checked_addresses(host, wire.resolve)[:_MOST_ADDRESSES]
        for address in addresses:
            try:
                stream = wire.line.connect_tcp(
                    address, port, timeout, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if address == addresses[-1]:
                    raise
                continue
            return _HurriedStream(stream, wire, host, until)
        raise httpcore.ConnectError(f"{host} has no address")

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        raise RefusedError(f"{path}: a socket of this machine is not asked.")

    def sleep(self, seconds: float) -> None:
        self._wire.sleep(seconds)


class _HurriedStream(httpcore.NetworkStream):
    """A connection that is given up at a moment, in headers as in the body.

    The time-out of a read alone would let a server drip a byte at a time for ever.
    """

    def __init__(self, stream: httpcore.NetworkStream, wire: Wire, host: str, until: float) -> None:
        self._stream, self._wire, self._host, self._until = stream, wire, host, until

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._wire.elapsed() > self._until:
            raise UnreachableError(
                f"{self._host}: not done within {self._wire.longest_seconds:.0f} seconds, given up "
                "as too slow. Nothing was kept; the next run tries again."
            )
        return self._stream.read(max_bytes, timeout)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, timeout)

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        stream = self._stream.start_tls(ssl_context, server_hostname, timeout)
        return _HurriedStream(stream, self._wire, self._host, self._until)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _CheckedTransport(httpx.HTTPTransport):
    """httpx over connections that `_CheckedBackend` opens; TLS still verifies the host's name."""

    def __init__(self, wire: Wire) -> None:
        super().__init__(verify=wire.trust, trust_env=False)
        # httpx has no way to hand a backend down; a test proves that this pool is the one used.
        self._pool = httpcore.ConnectionPool(
            ssl_context=wire.trust,
            max_keepalive_connections=0,
            network_backend=_CheckedBackend(wire),
        )


def _plain_https(address: str) -> SplitResult | None:
    """Split an address that is https, without a user's name, at the usual port; else None."""
    try:
        parts = urlsplit(address)
        plain = parts.scheme == "https" and not parts.username and parts.port in (None, 443)
    except ValueError:
        return None
    return parts if plain else None


def joined(address: str, location: str) -> str:
    """Return where a redirect or a link leads; as written if it cannot be read."""
    try:
        return urljoin(address, location)
    except ValueError:
        return location


def _headers(request: Request) -> dict[str, str]:
    said = {
        "User-Agent": USER_AGENT,
        "Accept": request.accept or "*/*",
        "Accept-Language": "en",
        "Accept-Encoding": "identity",
        "If-None-Match": request.etag,
        "If-Modified-Since": request.modified,
    }
    return {name: value for name, value in said.items() if value}


def _check_media(request: Request, answer: Answer, response: httpx.Response) -> None:
    found = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    if not request.media or found in request.media:
        return
    raise UnreachableError(
        f"{answer.address}: content type {found or 'not stated'}, expected "
        f"{' or '.join(request.media)}. It opens with: {_shown(_opening(response))} Most often "
        "this is a page that says the service is down: nothing was kept; look at the address in a "
        "browser if it lasts."
    )


def _opening(response: httpx.Response, largest: int = 4096) -> bytes:
    taken = b""
    for chunk in response.iter_raw(largest):
        taken += chunk
        if len(taken) >= largest:
            break
    return taken[:largest]


def _shown(opening: bytes) -> str:
    text = " ".join(opening.decode("utf-8", "replace").split())
    title = text.partition("<title>")[2].partition("</title>")[0]
    return repr((title or text)[:160]) + "."


def _seconds_asked(header: str, now: float) -> float | None:
    """Read Retry-After, seconds or a date; None where it says nothing that can be read."""
    seconds = _number(header)
    if seconds is None:
        try:
            day = email.utils.parsedate_to_datetime(header)
            seconds = (day if day.tzinfo else day.replace(tzinfo=UTC)).timestamp() - now
        except (TypeError, ValueError, IndexError, OverflowError):
            return None
    return min(max(0.0, seconds), _YEAR)


def _number(header: str) -> float | None:
    """Read a header that is a whole number; None if it is none (``²`` is a digit, no number)."""
    text = header.strip()
    return float(text) if text.isascii() and text.isdigit() else None


def _wait_as_told(state: tenacity.RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    told = getattr(error, "after", None)
    return WAITS[min(state.attempt_number, len(WAITS)) - 1] if told is None else float(told)


def _worth_another_try(error: BaseException) -> bool:
    """Tell a passing fault from a lasting one; who asks for a long pause gets it."""
    if isinstance(error, BusyError):
        return error.after is None or error.after <= LONGEST_WAIT
    return isinstance(error, _BrokenOffError)


class _BrokenOffError(UnreachableError):
    """The connection failed or ended early."""


def _unreachable(address: str, error: Exception) -> UnreachableError:
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ssl.SSLError):
        cause = cause.__cause__ or cause.__context__
    if isinstance(cause, ssl.SSLCertVerificationError):
        return UnreachableError(
            f"{address}: the certificate is not valid ({cause.verify_message}). Nothing was "
            "read. Check this machine's clock (`twoway doctor`); if that is right, the publisher's "
            "certificate is at fault or somebody stands between: wait, and never switch the check "
            "off."
        )
    return _BrokenOffError(
        f"{address}: {type(error).__name__}: {error or 'no reason given'}. Nothing was changed; "
        "try again later, or bring the file in by hand with `twoway add`."
    )


def _too_large(request: Request, size: float) -> RefusedError:
    return RefusedError(
        f"{request.address}: {size / _MB:.1f} MB or more, expected {request.largest / _MB:.1f} MB "
        "at most. Look what it is; if the table has truly grown, raise largest_mb in the source's "
        "file."
    )


@contextmanager
def _opened(sink: "Path | list[bytes]") -> Iterator[Callable[[bytes], Any]]:
    if isinstance(sink, list):
        yield sink.append
        return
    with sink.open("wb") as stream:
        yield stream.write


def _settle_on_disk(path: Path) -> None:
    """Wait until the bytes are on the disk, so that a rename never shows half a file."""
    with path.open("rb") as stream:
        os.fsync(stream.fileno())
