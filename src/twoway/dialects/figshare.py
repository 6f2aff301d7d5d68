"""figshare: an article's description names its files, with address, size and md5.

The download is redirected to the store behind figshare, which the declaration names in `also`.
"""

import hashlib
from typing import Any
from urllib.parse import urlsplit

from twoway.declare import Feed
from twoway.dialects import Errand, Newest, day_of, read_json
from twoway.dialects.file import request_of
from twoway.edition import UnreachableError
from twoway.wire import Answer, Wire


def newest(feed: Feed, wire: Wire) -> Newest:
    """Read version and day of the article, and where the file lies in it."""
    article, file = _file(feed, wire)
    return Newest(
        f"version {article.get('version')}, md5 {file.get('computed_md5', '')}",
        day_of(str(article.get("modified_date", ""))),
        str(file.get("download_url", "")),
    )


def collect(feed: Feed, wire: Wire, errand: Errand) -> Answer:
    """Download the file that the article names, and compare its md5 with the one stated."""
    _, file = _file(feed, wire)
    address = str(file.get("download_url", ""))
    answer = wire.download(request_of(feed, address, errand), errand.target)
    stated = str(file.get("computed_md5", ""))
    found = hashlib.md5(errand.target.read_bytes(), usedforsecurity=False).hexdigest()
    if stated and found != stated:
        raise UnreachableError(
            f"{address}: md5 {found}, figshare states {stated}. The download is damaged: nothing "
            "was kept; the next run tries again."
        )
    return answer


def _file(feed: Feed, wire: Wire) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the article and the one of its files that the fragment of the address names."""
    parts = urlsplit(feed.address)
    address = parts._replace(fragment="").geturl()
    article = read_json(wire, address)
    files = article.get("files", []) if isinstance(article, dict) else []
    for file in files:
        if file.get("name") == parts.fragment:
            return article, file
    raise UnreachableError(
        f"{address}: no file {parts.fragment!r} among {[f.get('name') for f in files]}. If the "
        "authors have renamed it, mend the address in the source's declaration."
    )
