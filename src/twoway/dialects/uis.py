"""UNESCO's Institute for Statistics: its service names the version of the data it answers from.

A version is of all themes together: a newer one means that the indicator may have changed.
"""

from twoway.declare import Feed
from twoway.dialects import Errand, Newest, day_of, read_json
from twoway.dialects.file import request_of
from twoway.edition import UnreachableError
from twoway.wire import Answer, Wire

VERSION = "https://api.uis.unesco.org/api/public/versions/default"


def newest(feed: Feed, wire: Wire) -> Newest:
    """Ask for the version of the data that is answered from now."""
    said = read_json(wire, VERSION)
    version = said.get("version") if isinstance(said, dict) else None
    if not version:
        raise UnreachableError(f"{VERSION}: no version in {str(said)[:120]}. Try again later.")
    return Newest(str(version), day_of(str(said.get("publicationDate", ""))))


def collect(feed: Feed, wire: Wire, errand: Errand) -> Answer:
    """Download the indicators in one answer."""
    return wire.download(request_of(feed, feed.address, errand), errand.target)
