"""How a printed figure moved between two states of the same brief."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from twoway.voice import LANGUAGES, format_number

KINDS = ("new", "gone", "revised", "re-flagged")


@dataclass(frozen=True)
class Change:
    """One difference.

    Attributes
    ----------
    kind : str
        new, gone, revised or re-flagged.
    id, brief : str
        Which printed figure, of which brief.
    before, after : dict
        Its text by language, value and status on either side; empty where it is not there.
    because : tuple of str
        Editions that came or went under it.
    """

    kind: str
    id: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    because: tuple[str, ...] = ()
    brief: str = ""


def figures_moved(
    old: Mapping[str, Mapping[str, Any]],
    new: Mapping[str, Mapping[str, Any]],
    old_editions: Mapping[int, str],
    new_editions: Mapping[int, str],
) -> Iterator[Change]:
    """Set figures side by side by id, as plain data, and yield those that moved.

    Parameters
    ----------
    old_editions, new_editions : mapping
        Source and edition of each raw cell, by its number on that side.
    """
    for name in sorted(old.keys() | new.keys()):
        was, now = old.get(name), new.get(name)
        kind = kind_of(was, now)
        if kind:
            under = _under(was, old_editions), _under(now, new_editions)
            because = tuple(sorted(under[0] ^ under[1]))
            yield Change(kind, name, _told(was), _told(now), because)


def kind_of(was: Mapping[str, Any] | None, now: Mapping[str, Any] | None) -> str:
    """Return how a figure moved: new, gone, revised, re-flagged, or empty if it did not."""
    if was is None or now is None:
        return "new" if was is None else "gone"
    if was["value"] != now["value"]:
        return "revised"
    marks = ("status", "reason", "stale_since")
    return "re-flagged" if any(was.get(m) != now.get(m) for m in marks) else ""


def _told(number: Mapping[str, Any] | None) -> dict[str, Any]:
    if number is None:
        return {}
    said: dict[str, Any] = {k: number.get(k) for k in ("value", "status", "reason", "stale_since")}
    if number["value"] is not None and "kind" in number:
        for code, language in LANGUAGES.items():
            said[code] = format_number(number["value"], number["kind"], number["digits"], language)
    return said


def _under(number: Mapping[str, Any] | None, editions: Mapping[int, str]) -> set[str]:
    return {editions[c] for c in (number or {}).get("cells", ()) if c in editions}
