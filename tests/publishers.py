"""A server on this machine that behaves like the publishers on their worst days.

It speaks TLS under the publishers' names, with certificates of an authority of its own. Tests
reach it through a resolver and a line that they hand to `Wire`; every rule of the product about
addresses stays in force, since each name resolves to a public address, and the line alone knows
that this address is answered here.
"""

import gzip
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

import httpcore
import trustme

from twoway.wire import Wire

TSV = "text/tab-separated-values"
XML = "application/xml"
JSON = "application/json"
SOAP = 'xmlns:env="http://schemas.xmlsoap.org/soap/envelope/"'
TICKET = "e3d39a1b-27eb-4ce4-936d-8f95b23bf74f"

OUTAGE_PAGE = (
    "<!DOCTYPE html><html><head><title>Service unavailable</title></head>"
    "<body>The site is temporarily down for maintenance.</body></html>"
)


@dataclass
class Reply:
    """One answer: status, type, body, headers; `act` replaces the writing of the body."""

    body: bytes = b""
    status: int = 200
    media: str = TSV
    headers: dict[str, str] = field(default_factory=dict)
    act: Callable[[BaseHTTPRequestHandler], None] | None = None


def text(body: str, media: str, status: int = 200, **headers: str) -> Reply:
    return Reply(body.encode(), status, media, {k.replace("_", "-"): v for k, v in headers.items()})


def outage(media: str = "text/html;charset=utf-8") -> Reply:
    """200 and a page that says the service is down."""
    return text(OUTAGE_PAGE, media)


def busy(status: int = 429, after: str = "") -> Reply:
    """OECD's words; whether Retry-After comes with them differs."""
    said = "You have exceeded the number of requests currently permitted in the OECD Data API."
    return text(said, "text/plain", status, **({"Retry_After": after} if after else {}))


def moved(address: str, status: int = 302) -> Reply:
    return Reply(status=status, headers={"Location": address})


def queued() -> Reply:
    """Eurostat's ticket for a big extraction: status 200."""
    return text(
        f'<?xml version="1.0" encoding="UTF-8" ?>\n<env:Envelope {SOAP}><env:Header/><env:Body>'
        '<ns0:syncResponse xmlns:ns0="http://estat.ec.europa.eu/disschain/soap/extraction">'
        f"<processingTime>92</processingTime><queued><id>{TICKET}</id><status>SUBMITTED</status>"
        "</queued></ns0:syncResponse></env:Body></env:Envelope>",
        XML,
    )


def ticket_state(state: str) -> Reply:
    return text(
        f'<?xml version="1.0" encoding="UTF-8"?> <S:Envelope {SOAP} '
        'xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><env:Header/><S:Body>'
        '<ns0:asyncResponse xmlns:ns1="http://estat.ec.europa.eu/disschain/asynchronous" '
        'xmlns:ns0="http://estat.ec.europa.eu/disschain/soap/asynchronous"><ns1:status>'
        f"<ns1:key>{TICKET}</ns1:key><ns1:status>{state}</ns1:status></ns1:status>"
        "</ns0:asyncResponse></S:Body></S:Envelope>",
        XML,
    )


def fault(code: str, said: str, status: int = 200) -> Reply:
    return text(
        '<?xml version="1.0" encoding="UTF-8"?><S:Fault '
        'xmlns:S="http://schemas.xmlsoap.org/soap/envelope/">'
        f"<faultcode>{code}</faultcode><faultstring>{said}</faultstring></S:Fault>",
        XML,
        status,
    )


def dataflow(code: str, updated: str) -> Reply:
    """Eurostat's structure message of a dataset, with the day of its last update."""
    space = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1"
    return text(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<m:Structure xmlns:m="{space}/message" '
        f'xmlns:s="{space}/structure" xmlns:c="{space}/common">\n<m:Header><m:ID>DF1</m:ID>'
        "<m:Test>false</m:Test><m:Prepared>2026-09-15T09:55:05.668Z</m:Prepared>"
        '<m:Sender id="ESTAT"/></m:Header><m:Structures><s:Dataflows>'
        f'<s:Dataflow id="{code}" urn="urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow='
        f'ESTAT:{code}(1.0)" agencyID="ESTAT" version="1.0" isFinal="false"><c:Annotations>'
        f"<c:Annotation><c:AnnotationTitle>{updated}</c:AnnotationTitle>"
        "<c:AnnotationType>UPDATE_DATA</c:AnnotationType></c:Annotation></c:Annotations>"
        f'<c:Name xml:lang="en">{code}</c:Name><s:Structure><Ref id="{code}" version="6.5" '
        'agencyID="ESTAT" package="datastructure" class="DataStructure"/></s:Structure>'
        "</s:Dataflow></s:Dataflows></m:Structures></m:Structure>",
        "application/vnd.sdmx.structure+xml;version=2.1",
    )


def constraint(flow: str, valid_from: str) -> Reply:
    """OECD's content constraint of a dataflow."""
    space = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1"
    return text(
        f'<?xml version="1.0" encoding="utf-8"?><message:Structure xmlns:message="{space}/message" '
        f'xmlns:structure="{space}/structure" xmlns:common="{space}/common"><message:Header>'
        "<message:ID>IDREF1</message:ID><message:Test>false</message:Test>"
        "<message:Prepared>2026-07-17T10:00:00Z</message:Prepared>"
        '<message:Sender id="Disseminate"/></message:Header><message:Structures>'
        f'<structure:Constraints><structure:ContentConstraint id="CR_A_{flow}" '
        f'agencyID="OECD.ELS.IMD" version="1.0" isFinal="false" type="Actual" '
        f'validFrom="{valid_from}"><common:Name xml:lang="en">Availability</common:Name>'
        f'<structure:ConstraintAttachment><structure:Dataflow><Ref id="{flow}" version="1.0" '
        'agencyID="OECD.ELS.IMD" package="datastructure" class="Dataflow"/></structure:Dataflow>'
        "</structure:ConstraintAttachment></structure:ContentConstraint></structure:Constraints>"
        "</message:Structures></message:Structure>",
        "application/vnd.sdmx.structure+xml; version=2.1",
    )


def table(lines: Iterable[str], *, packed: bool = True) -> Reply:
    """Send a table as Eurostat does: gzip without Content-Encoding, length not announced."""
    body = "".join(lines).encode()
    return chunked(gzip.compress(body, mtime=0) if packed else body)


def chunked(body: bytes, media: str = TSV) -> Reply:
    def write(handler: BaseHTTPRequestHandler) -> None:
        for start in range(0, len(body), 4096):
            piece = body[start : start + 4096]
            handler.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
        handler.wfile.write(b"0\r\n\r\n")

    return Reply(body, media=media, headers={"Transfer-Encoding": "chunked"}, act=write)


def short_of_its_length(body: bytes, announced: int) -> Reply:
    """Fewer bytes than announced, then the line goes dead."""

    def write(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(body)
        handler.wfile.flush()
        handler.close_connection = True

    return Reply(body, headers={"Content-Length": str(announced)}, act=write)


def dripping(pause: float = 0.1) -> Reply:
    """Send a byte at a time, for ever."""

    def write(handler: BaseHTTPRequestHandler) -> None:
        try:
            while True:
                handler.wfile.write(b"1\r\nx\r\n")
                handler.wfile.flush()
                time.sleep(pause)
        except OSError:
            handler.close_connection = True

    return Reply(headers={"Transfer-Encoding": "chunked"}, act=write)


class _Line(httpcore.NetworkBackend):
    """Takes a connection to a public address and answers it on this machine."""

    def __init__(self, ports: Mapping[str, int], dialled: list[str]) -> None:
        self._ports = ports
        self._dialled = dialled
        self._local = httpcore.SyncBackend()

    def connect_tcp(
        self, host: str, port: int, timeout=None, local_address=None, socket_options=None
    ):
        assert port == 443
        self._dialled.append(host)
        here = self._ports[host]
        return self._local.connect_tcp("127.0.0.1", here, timeout, local_address, socket_options)


@dataclass
class World:
    """How the publishers are reached, in words that another process can be told."""

    resolved: dict[str, list[str]]
    ports: dict[str, int]
    authority: str

    def wire(self, dialled: list[str] | None = None, **options: Any) -> Wire:
        """Return a wire to these publishers that never waits."""
        line = _Line(self.ports, [] if dialled is None else dialled)
        return Wire(
            **{
                "hosts": frozenset(self.resolved),
                "resolve": self.addresses,
                "line": line,
                "trust": ssl.create_default_context(cadata=self.authority),
                "sleep": lambda _: None,
                **options,
            }
        )

    def addresses(self, host: str) -> list[str]:
        """Resolve a name as the world has it."""
        if host not in self.resolved:
            raise OSError("Name or service not known")
        return self.resolved[host]


class Publishers:
    """The world outside: hosts with their routes, and a clock that only waiting moves.

    `on(host, path)` takes replies in the order in which they will be given; the last one stays.
    """

    def __init__(self) -> None:
        self.authority = trustme.CA()
        self.asked: list[tuple[str, str, dict[str, str]]] = []
        self.dialled: list[str] = []
        self.waited: list[float] = []
        self.moment = datetime.fromisoformat("2026-11-24T02:00:00+00:00")
        self.resolved: dict[str, list[str]] = {}
        self._routes: dict[tuple[str, str], list[Reply]] = {}
        self._ports: dict[str, int] = {}
        self._servers: list[ThreadingHTTPServer] = []
        self._lock = threading.Lock()

    def on(self, address: str, *replies: Reply) -> None:
        """Answer an address (host and path, query left out) with these replies in turn."""
        parts = urlsplit(address)
        host = parts.hostname or ""
        if host not in self.resolved:
            self.host(host)
        self._routes[host, parts.path] = list(replies)

    def host(
        self, name: str, *, certificate: str = "", authority: Any = None, **options: Any
    ) -> None:
        """Bring a host up; `certificate` is the name in its certificate, if not its own."""
        public = f"93.184.216.{len(self._ports) + 10}"
        self.resolved[name] = [public]
        self._ports[public] = self._serve(
            (authority or self.authority).issue_cert(certificate or name, **options), name
        )

    def wire(self, *hosts: str, **options: Any) -> Wire:
        """Return a wire to these publishers, on the clock that only waiting moves."""
        clock = {"now": self.moment.timestamp, "sleep": self._wait}
        allowed = {"hosts": frozenset(hosts)} if hosts else {}
        return self.world().wire(self.dialled, **{**clock, **allowed, **options})

    def world(self) -> World:
        """Return how these publishers are reached."""
        authority = self.authority.cert_pem.bytes().decode()
        return World(self.resolved, self._ports, authority)

    def requests(self, host: str = "") -> list[str]:
        """Paths asked, with their queries, in order."""
        return [path for name, path, _ in self.asked if host in ("", name)]

    def close(self) -> None:
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def _wait(self, seconds: float) -> None:
        self.waited.append(seconds)

    def _serve(self, certificate: Any, host: str) -> int:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler(host))
        server.daemon_threads = True
        server.handle_error = lambda *_: None  # Clients that hang up are what is tested.
        server.socket = context.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        self._servers.append(server)
        return int(server.server_address[1])

    def _handler(self, host: str) -> type[BaseHTTPRequestHandler]:
        publishers = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                path = urlsplit(self.path).path
                with publishers._lock:
                    publishers.asked.append((host, self.path, dict(self.headers)))
                    queue = publishers._routes.get(
                        (host, path), [text("no such page", "text/html", 404)]
                    )
                    reply = queue.pop(0) if len(queue) > 1 else queue[0]
                self.send_response(reply.status)
                self.send_header("Content-Type", reply.media)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                if not {"Transfer-Encoding", "Content-Length"} & set(reply.headers):
                    self.send_header("Content-Length", str(len(reply.body)))
                self.end_headers()
                if self.command == "HEAD" or reply.status == 304:
                    return
                if reply.act:
                    reply.act(self)
                else:
                    self.wfile.write(reply.body)

            do_HEAD = do_GET

            def log_message(self, *_: Any) -> None:
                pass

        return Handler
