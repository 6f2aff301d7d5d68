"""A plain file under one address: its ETag or Last-Modified tells one state from another."""

from dataclasses import replace

from twoway.declare import Feed
from twoway.dialects import Errand, Newest
from twoway.wire import Answer, Request, Wire


def newest(feed: Feed, wire: Wire) -> Newest:
    """Ask for the headers alone."""
    answer = wire.headers(feed.watch or feed.address)
    return Newest(answer.etag or answer.modified, answer.modified_on)


def collect(feed: Feed, wire: Wire, errand: Errand) -> Answer:
    """Download the file, unless the server says that ours is the newest."""
    request = replace(
        request_of(feed, feed.address, errand), etag=errand.etag, modified=errand.modified
    )
    return wire.download(request, errand.target)


def request_of(feed: Feed, address: str, errand: Errand) -> Request:
    """Return the unconditional request for a feed's file at an address."""
    return Request(address, media=feed.media, accept=feed.accept, largest=errand.largest)
