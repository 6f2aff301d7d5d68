"""OECD's SDMX service: `validFrom` of the content constraint is the moment of the last update.

Its Last-Modified is years off and is not looked at. Sixty downloads an hour are allowed, structure
queries among them (reference/hosts.csv).
"""

import re
from urllib.parse import urlsplit

from twoway.declare import Feed
from twoway.dialects import Errand, Newest, day_of, read_structure
from twoway.dialects.file import request_of
from twoway.edition import RefusedError, UnreachableError
from twoway.wire import Answer, Wire

_FLOW = re.compile(r"/data/([\w.]+),(\w+@\w+),")


def newest(feed: Feed, wire: Wire) -> Newest:
    """Read the content constraint of the dataflow that the address asks for."""
    found = _FLOW.search(urlsplit(feed.address).path)
    if not found:
        raise RefusedError(
            f"{feed.address}: no /data/AGENCY,DSD@FLOW,version in it. Mend the declaration."
        )
    agency, flow = found.groups()
    address = f"https://sdmx.oecd.org/public/rest/contentconstraint/{agency}/CR_A_{flow}/"
    for constraint in read_structure(wire, address).constraint.values():
        if constraint.valid_from:
            stamp = str(constraint.valid_from)
            return Newest(stamp, day_of(stamp))
    raise UnreachableError(f"{address}: no constraint with validFrom. Try again later.")


def collect(feed: Feed, wire: Wire, errand: Errand) -> Answer:
    """Download the dataflow; an empty selection is answered with 404 and refused as such."""
    return wire.download(request_of(feed, feed.address, errand), errand.target)
