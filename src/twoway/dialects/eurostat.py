"""Eurostat's dissemination API: the date stands in the dataflow's annotations, big answers wait.

A big extraction is answered with status 200 and a ticket (SDMX: an envelope with an id; JSON: a
warning 413). The ticket's id alone is taken from the body, never an address. Errors come as a
SOAP fault or as JSON. Forms: the API's own description, checked against recordings of September
2026 (user guide, asynchronous API; OpenAPI files of the data and async services).
"""

import json
import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

from twoway.declare import Feed
from twoway.dialects import Errand, Newest, day_of, read_structure, refuse_doctype, small
from twoway.dialects.file import request_of
from twoway.edition import RefusedError, UnreachableError
from twoway.wire import Answer, Wire

BASE = "https://ec.europa.eu/eurostat/api/dissemination"
POLLS = (5, 10, 20, 40, 60, 60, 120, 120, 180, 300)  # seconds between two looks at a ticket
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_OPENING = 64 * 1024
_TICKETS = ("application/xml", "text/xml", "application/json")


def dataset_of(feed: Feed) -> str:
    """Return the dataset that an address of the API asks for, in capitals as ids are."""
    parts = urlsplit(feed.address).path.split("/")
    return parts[parts.index("data") + 1].upper()


def newest(feed: Feed, wire: Wire) -> Newest:
    """Read when the data were last updated from the dataflow's annotation UPDATE_DATA."""
    dataset = dataset_of(feed)
    address = f"{BASE}/sdmx/2.1/dataflow/ESTAT/{dataset}"
    message = read_structure(wire, address)
    for note in message.dataflow[dataset].annotations if dataset in message.dataflow else ():
        if note.type == "UPDATE_DATA" and note.title:
            return Newest(note.title, day_of(note.title))
    raise UnreachableError(
        f"{address}: the dataflow bears no annotation UPDATE_DATA. If the table is gone or "
        "renamed, mend the address in the source's declaration."
    )


def collect(feed: Feed, wire: Wire, errand: Errand) -> Answer:
    """Download the table; wait for it where Eurostat prepares it first."""
    # The API knows no conditional requests: what is newest was asked before.
    request = request_of(feed, feed.address, errand)
    request = replace(request, media=(*request.media, *_TICKETS))
    answer = wire.download(request, errand.target)
    ticket = _ticket(answer.address, errand.target)
    if ticket == "":
        return answer
    for pause in POLLS:
        wire.sleep(pause)
        if ticket is None:
            # JSON gives no id: the same question is asked again.
            answer = wire.download(request, errand.target)
            if _ticket(answer.address, errand.target) == "":
                return answer
        elif _ready(ticket, wire):
            address = f"{BASE}/1.0/async/data/{ticket}"
            return wire.download(request_of(feed, address, errand), errand.target)
    raise UnreachableError(
        f"{feed.address}: Eurostat is still preparing the extraction after {sum(POLLS)} seconds. "
        "Nothing was changed; the next run tries again. If it lasts, narrow the filter in the "
        "source's declaration."
    )


def _ticket(address: str, file: Path) -> str | None:
    """Return the id of a queued extraction, None if queued without one, "" if this is the data."""
    with file.open("rb") as stream:
        opening = stream.read(_OPENING)
    text = opening.lstrip(b"\xef\xbb\xbf \r\n\t")
    if text.startswith(b"<"):
        return _ticket_of_xml(address, opening)
    if text.startswith(b"{") and file.stat().st_size < _OPENING:
        return _ticket_of_json(address, opening)
    return ""


def _ticket_of_xml(address: str, opening: bytes) -> str:
    said = _local_texts(address, opening)
    if "faultstring" in said:
        raise RefusedError(
            f"{address}: Eurostat answers {said['faultstring']} (code "
            f"{said.get('faultcode', 'none')}). Mend the dataset or the filter in the source's "
            "declaration; nothing was changed."
        )
    found = _UUID.fullmatch(said.get("id", ""))
    if not found:
        raise UnreachableError(
            f"{address}: XML that is neither the table nor a ticket; it opens with "
            f"{opening[:120]!r}. Most often the service is down: the next run tries again."
        )
    return found.group()


def _ticket_of_json(address: str, opening: bytes) -> str | None:
    try:
        body = json.loads(opening)
    except ValueError:
        return ""  # The reader says where it breaks off.
    if not isinstance(body, dict):
        return ""
    for error in body.get("error", []) if isinstance(body.get("error"), list) else []:
        raise RefusedError(
            f"{address}: Eurostat answers {error.get('label')} (code {error.get('id')}). Mend the "
            "dataset or the filter in the source's declaration; nothing was changed."
        )
    warning = body.get("warning")
    return None if isinstance(warning, dict) and warning.get("status") == 413 else ""


def _ready(ticket: str, wire: Wire) -> bool:
    address = f"{BASE}/1.0/async/status/{ticket}"
    _, body = wire.read(small(address))
    said = _local_texts(address, body)
    if said.get("status") in ("EXPIRED", None):
        raise UnreachableError(
            f"{address}: the ticket is {said.get('status', said.get('faultstring', 'unknown'))}. "
            "Nothing was changed; the next run asks for the table anew."
        )
    return said["status"] == "AVAILABLE"


def _local_texts(address: str, body: bytes) -> dict[str, str]:
    """Return texts of a message by their tags without prefixes, which differ between answers."""
    refuse_doctype(address, body)
    try:
        root = ElementTree.fromstring(body)
    except ElementTree.ParseError as error:
        raise UnreachableError(
            f"{address}: broken XML or a page ({error}); it opens with {body[:120]!r}. Most often "
            "the service is down: the next run tries again."
        ) from error
    texts = ((e.tag.rpartition("}")[2], (e.text or "").strip()) for e in root.iter())
    return {tag: text for tag, text in texts if text}
