"""The UN's SDG database: each series bears the release it was last part of, such as 2026.Q2.G.01.

A release may be revised under its own name, so that the bytes are compared as well (`fetch`).
"""

from urllib.parse import parse_qs, urlsplit

from twoway.declare import Feed
from twoway.dialects import Errand, Newest, read_json
from twoway.dialects.file import request_of
from twoway.edition import UnreachableError
from twoway.wire import Answer, Wire

SERIES = "https://unstats.un.org/SDGAPI/v1/sdg/Series/List?allreleases=false"


def newest(feed: Feed, wire: Wire) -> Newest:
    """Look the series up in the list of the newest release."""
    wanted = parse_qs(urlsplit(feed.address).query).get("seriesCode", [""])[0]
    listed = read_json(wire, SERIES)
    for series in listed if isinstance(listed, list) else ():
        if isinstance(series, dict) and series.get("code") == wanted:
            return Newest(str(series.get("release", "")))
    raise UnreachableError(
        f"{SERIES}: no series {wanted!r} in it. If it was renamed, mend the address in the "
        "source's declaration."
    )


def collect(feed: Feed, wire: Wire, errand: Errand) -> Answer:
    """Download the series in one page."""
    return wire.download(request_of(feed, feed.address, errand), errand.target)
