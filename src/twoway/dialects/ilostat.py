"""ILOSTAT: the table of contents has the time of each indicator's last update.

The service answers HEAD with 405 and sends no validators; its table of contents is the only word.
"""

import csv
import io
from urllib.parse import parse_qs, urlsplit

from twoway.declare import Feed
from twoway.dialects import Errand, Newest, day_of, small
from twoway.dialects.file import request_of
from twoway.edition import UnreachableError
from twoway.wire import Answer, Wire

CONTENTS = "https://rplumber.ilo.org/metadata/toc/indicator/?lang=en&format=.csv"


def newest(feed: Feed, wire: Wire) -> Newest:
    """Look the indicator up in the table of contents."""
    indicator = parse_qs(urlsplit(feed.address).query).get("id", [""])[0]
    _, body = wire.read(small(CONTENTS))
    for row in csv.DictReader(io.StringIO(body.decode("utf-8-sig", "replace"))):
        if row.get("id") == indicator:
            stamp = row.get("last.update") or ""
            return Newest(stamp, day_of(stamp))
    raise UnreachableError(
        f"{CONTENTS}: no indicator {indicator!r} in it. If the ILO has renamed it, mend the "
        "address in the source's declaration."
    )


def collect(feed: Feed, wire: Wire, errand: Errand) -> Answer:
    """Download the indicator."""
    return wire.download(request_of(feed, feed.address, errand), errand.target)
