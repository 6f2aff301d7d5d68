"""A page that links to the newest file, where the file's own address changes with every edition.

The links whose address or words fit the declared pattern are sorted by the group of it that
matched; the greatest is the newest. Where the listing leads to pages of years, the newest that has
a file is taken. A file may be replaced under its name, so that its headers are looked at too. Links
to other hosts than the declared ones are refused when asked.
"""

import re
from html.parser import HTMLParser

from twoway.declare import Feed
from twoway.dialects import Errand, Newest, small
from twoway.dialects.file import request_of
from twoway.edition import RefusedError, UnreachableError
from twoway.wire import Answer, Wire, joined

# The page of a new year may be there before its first file.
_YEARS = 2


def newest(feed: Feed, wire: Wire) -> Newest:
    """Find the newest link on the page, or on the newest page that the listing leads to."""
    pages = [feed.listing]
    if feed.page:
        pages = [page for _, page in _fitting(feed.listing, feed.page, wire)][:_YEARS]
    for page in pages:
        for label, address in _fitting(page, feed.link, wire):
            etag, modified, day = _headers(address, wire)
            return Newest(" ".join(filter(None, (label, address, etag or modified))), day, address)
    raise UnreachableError(
        f"{', '.join(pages) or feed.listing}: no link fits {feed.link if pages else feed.page!r}. "
        "The publisher has changed the page: look at it, and mend the pattern in the source's "
        "declaration."
    )


def _headers(address: str, wire: Wire) -> tuple[str, str, str]:
    """ETag, Last-Modified and its day; nothing where the server tells none."""
    try:
        answer = wire.headers(address)
    except RefusedError:
        return "", "", ""
    return answer.etag, answer.modified, answer.modified_on


def _fitting(page: str, pattern: str, wire: Wire) -> list[tuple[str, str]]:
    """Links of a page that fit a pattern, by the group that matched, the greatest first."""
    answer, body = wire.read(small(page, media=("text/html", "application/xhtml+xml")))
    links = _Links()
    links.feed(body.decode("utf-8", "replace"))
    fits = re.compile(pattern)
    matched = [(fits.search(a) or fits.search(words), a) for a, words in links.found]
    found = [(m[m.lastindex or 0], joined(answer.address, a)) for m, a in matched if m]
    return sorted(found, reverse=True)


def collect(feed: Feed, wire: Wire, errand: Errand) -> Answer:
    """Download the file that the page links to."""
    return wire.download(request_of(feed, newest(feed, wire).address, errand), errand.target)


class _Links(HTMLParser):
    """Every link of a page with its words."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._open: tuple[str, list[str]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._open = (dict(attrs).get("href") or "", [])

    def handle_data(self, data: str) -> None:
        if self._open:
            self._open[1].append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._open:
            address, words = self._open
            self.found.append((address, " ".join("".join(words).split())))
            self._open = None
