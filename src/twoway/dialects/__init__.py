"""How publishers are spoken to, a file a dialect: what is newest, and how the file is had.

A dialect has two functions. ``newest(feed, wire)`` asks, without downloading the data, what the
publisher holds. ``collect(feed, wire, errand)`` downloads the file and knows what else may
come in its place: a ticket to be called later, an error in a good answer's clothes.
"""

import contextlib
import io
import json
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from twoway.declare import Feed
from twoway.edition import RefusedError, UnreachableError
from twoway.wire import Answer, Request, Wire

SMALL = 8 * 1024 * 1024


@dataclass(frozen=True)
class Newest:
    """What a publisher says of the newest data it holds.

    Attributes
    ----------
    mark : str
        Whatever tells one state of the data from another: a time stamp, an ETag, a version; empty
        if the publisher tells nothing.
    published : str
        The day of it, ISO; empty if not said.
    address : str
        Where that very file lies, where the address changes with the edition.
    """

    mark: str
    published: str = ""
    address: str = ""


@dataclass(frozen=True)
class Errand:
    """What a file is fetched for: where to, how large at most, and the marks of the one held.

    By `etag` and `modified` a server may say that nothing has changed.
    """

    target: Path
    largest: int
    etag: str = ""
    modified: str = ""


class Dialect(Protocol):
    """What every module of this folder offers."""

    def newest(self, feed: Feed, wire: Wire) -> Newest:
        """Ask what is newest, without the data."""

    def collect(self, feed: Feed, wire: Wire, errand: Errand) -> Answer:
        """Download the file of `feed`."""


def small(address: str, media: tuple[str, ...] = (), accept: str = "") -> Request:
    """Return a request for something small: a page, a message, a list."""
    return Request(address, media=media, accept=accept, largest=SMALL)


def read_json(wire: Wire, address: str) -> Any:
    """Ask for JSON and parse it.

    Raises
    ------
    UnreachableError
        If something else came.
    """
    _, body = wire.read(small(address, accept="application/json"))
    try:
        return json.loads(body.decode("utf-8-sig"))
    except ValueError as error:
        raise UnreachableError(
            f"{address}: not JSON ({error}); it opens with {body[:120]!r}. Most often the service "
            "is down: the next run tries again."
        ) from error


def read_structure(wire: Wire, address: str) -> Any:
    """Ask for an SDMX structure message and read it with sdmx1.

    Raises
    ------
    RefusedError
        If the message declares a document type, which no publisher needs and entities hide in.
    UnreachableError
        If it is no structure message.
    """
    import sdmx  # Costs half a second: only who watches or fetches pays it.

    _, body = wire.read(small(address))
    refuse_doctype(address, body)
    try:
        # On bad input the library prints its stacks.
        with contextlib.redirect_stdout(io.StringIO()):
            return sdmx.read_sdmx(io.BytesIO(body))
    except Exception as error:  # It raises whatever its parser met: AssertionError, KeyError ...
        raise UnreachableError(
            f"{address}: no SDMX structure message ({type(error).__name__}); it opens with "
            f"{body[:120]!r}. Most often the service is down: the next run tries again."
        ) from error


def refuse_doctype(address: str, body: bytes) -> None:
    """Refuse XML that declares a document type: entities could read files or grow without end.

    Raises
    ------
    UnreachableError
        If it is a page, as a service that is down sends.
    """
    if body.lstrip()[:15].lower().startswith((b"<!doctype html", b"<html")):
        raise UnreachableError(
            f"{address}: a page where a message was expected; it opens with {body[:160]!r}. Most "
            "often the service is down: nothing was kept; the next run tries again."
        )
    if re.search(rb"<!\s*(DOCTYPE|ENTITY)", body[:65536], re.IGNORECASE):
        raise RefusedError(
            f"{address}: the XML declares a document type, which a publisher's message never does. "
            "Nothing of it was read: look at the address in a browser."
        )


def day_of(stamp: str) -> str:
    """Return the ISO day of a time stamp in one of the publishers' forms; empty if unreadable."""
    text = stamp.strip()
    for form in ("%Y-%m-%dT%H:%M:%S%z", "%d/%m/%Y %H:%M:%S", "%d/%m/%Y", "%d.%m.%Y"):
        with contextlib.suppress(ValueError):
            return datetime.strptime(text, form).date().isoformat()
    with contextlib.suppress(ValueError):
        return datetime.fromisoformat(text).date().isoformat()
    return ""
