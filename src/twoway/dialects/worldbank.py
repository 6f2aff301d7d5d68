"""The World Bank's API v2: the database's day of update stands in the head of every answer.

It is the day of the whole database, not of the series: a newer day means that the series may have
changed. Errors come with status 200.
"""

from twoway.declare import Feed
from twoway.dialects import Errand, Newest, read_json
from twoway.dialects.file import request_of
from twoway.edition import RefusedError, UnreachableError
from twoway.wire import Answer, Wire


def newest(feed: Feed, wire: Wire) -> Newest:
    """Read `lastupdated` from the smallest answer there is."""
    address = feed.watch or f"{feed.address.partition('?')[0]}?format=json&per_page=1"
    body = read_json(wire, address)
    head = body[0] if isinstance(body, list) and body else body
    if isinstance(head, dict) and head.get("message"):
        raise RefusedError(
            f"{address}: the World Bank answers {head['message']}. If the indicator was archived, "
            "mend the address in the source's declaration."
        )
    day = str(head.get("lastupdated", "")) if isinstance(head, dict) else ""
    if not day:
        raise UnreachableError(f"{address}: no day of update in {str(body)[:120]}.")
    return Newest(day, day)


def collect(feed: Feed, wire: Wire, errand: Errand) -> Answer:
    """Download the series in one page."""
    return wire.download(request_of(feed, feed.address, errand), errand.target)
