"""A page that links to the newest file, where the file's own address changes with every edition.

The links whose address or words fit the declared pattern are sorted by the group of it that
matched; the greatest is the newest. Links to other hosts than the declared ones are refused when
asked.
"""

import re
from html.parser import HTMLParser
from urllib.parse import urljoin

from twoway.declare import Feed
from twoway.dialects import Errand, Newest, small
from twoway.dialects.file import request_of
from twoway.wire import Answer, UnreachableError, Wire


def newest(feed: Feed, wire: Wire) -> Newest:
    """Find the newest link on the page."""
    answer, body = wire.read(small(feed.listing, media=("text/html", "application/xhtml+xml")))
    links = _Links()
    links.feed(body.decode("utf-8", "replace"))
    pattern = re.compile(feed.link)
    found = []
    for address, words in links.found:
        match = pattern.search(address) or pattern.search(words)
        if match:
            found.append((match[match.lastindex or 0], urljoin(answer.address, address)))
    if not found:
        raise UnreachableError(
            f"{feed.listing}: none of {len(links.found)} links fits {feed.link!r}. The publisher "
            "has changed the page: look at it, and mend the pattern in the source's declaration."
        )
    label, address = max(found)
    return Newest(f"{label} {address}", address=address)


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
