"""released -> explorer: one page to choose from all released rows, in every language.

The page is one file that asks nobody for anything: rows, words, style and script are inside it. The
rows lie in it compressed, a block for each indicator, and are unpacked by the browser when they are
asked for. Nothing of them is ever taken for markup: blocks are base64 of compressed JSON, and what
is plain JSON has every ``<`` written as an escape.
"""

import base64
import gzip
import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from string import Template
from typing import Any

from twoway import paths
from twoway.explorer_rows import (
    SINGLE,
    Cells,
    Sides,
    Table,
    block,
    cells_block,
    corridors,
    tables,
)
from twoway.explorer_words import words
from twoway.files import write_whole
from twoway.released import Released, released_of
from twoway.row_id import DIGITS, SEPARATOR
from twoway.vintage import Vintage
from twoway.voice import LANGUAGES, Voice
from twoway.web import declared
from twoway.webfonts import BOLD, REGULAR, Face, cut, held

# Latin first, then Han.
_FAMILIES = LANGUAGES["en"].fonts
_GENERAL_PUNCTUATION = "\u2000"
_MADE = re.compile(r'(<script type="application/json" id="made">)(.*?)(</script>)')


def explore(of: str = "") -> Path:
    """Write the explorer of a state of knowledge beside its reports.

    Parameters
    ----------
    of : str
        "" for what is live, a release, or a day that was looked back to.

    Returns
    -------
    Path
        ``<reports>/explorer/explorer.html``, the same bytes for the same rows.
    """
    with released_of(of) as released:
        page = page_of(released)
    return write_whole(Vintage.of(of).reports / paths.EXPLORER, page.encode())


def page_of(released: Released) -> str:
    """Return the page that shows the rows of all corridors."""
    sides = corridors(date.fromisoformat(released.made["date"]))
    cells, blocks, shown = Cells(), [], []
    met: dict[str, set[str]] = {}
    for table in tables(released, sides):
        columns = block(table, cells)
        for name, column in columns["columns"].items():
            if "runs" in column:
                met.setdefault(name, set()).update(column["values"])
        blocks.append(_packed(f"rows-{table.indicator}", columns))
        shown.append(_shown(released, table))
    blocks.append(_packed("cells", cells_block(released, cells)))
    said = {one["id"]: released.declared(one["id"]) for one in shown}
    letters: set[str] = set()
    for language in LANGUAGES:
        spoken = words(language, met, said)
        letters.update(json.dumps(spoken, ensure_ascii=False))
        blocks.append(_packed(f"words-{language}", spoken))
    contents = {
        "languages": list(LANGUAGES),
        "corridors": [_corridor(s) for s in sides],
        "indicators": shown,
        "single": list(SINGLE),
        "id": {"separator": SEPARATOR, "digits": DIGITS},
    }
    blocks += [_plain("contents", contents), _plain("made", _said(released))]
    return _assembled(blocks, _fonts(letters))


def of_release(page: str, release: str, approved: str) -> str:
    """Return a page that was a draft as that of an approved release; its rows stay as they are.

    Parameters
    ----------
    approved : str
        The day, YYYY-MM-DD.

    Raises
    ------
    ValueError
        If it is no page of ours.
    """
    found = _MADE.search(page)
    if not found:
        raise ValueError("the explorer says nothing of its making. Make it anew: twoway explorer")
    made = json.loads(found[2]) | {"release": release, "approved": approved, "kept": True}
    return page[: found.start(2)] + _json(made) + page[found.end(2) :]


def state_of(page: str) -> dict[str, str]:
    """Return what a page says of its making, as a brief does; empty if it says nothing."""
    found = _MADE.search(page)
    said = json.loads(found[2]) if found else {}
    return {key: said[key] for key in said if key != "kept"}


def _said(released: Released) -> dict[str, Any]:
    """Say of what the page is made, and whether that is a release that is kept."""
    return {**released.made, "kept": released.release is not None}


def _corridor(sides: Sides) -> dict[str, Any]:
    return {
        "home": sides.home,
        "away": sides.away,
        "visa_area": sides.visa_area,
        "members": list(sides.members),
    }


def _shown(released: Released, table: Table) -> dict[str, Any]:
    """Tell what the page must know of a table before it unpacks it."""
    declared = released.declared(table.indicator)
    return {
        "id": table.indicator,
        "group": declared["group"],
        "kind": declared["kind"],
        "digits": int(declared["digits"]),
        "keys": list(table.keys),
        "shape": table.shape,
        "whose": table.whose,
        "rows": len(table.rows),
        "sha256": table.digest,
    }


def _packed(name: str, content: Any) -> str:
    data = json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    # Without a day or a name in it, the same rows are the same bytes.
    packed = base64.b64encode(gzip.compress(data.encode(), compresslevel=9, mtime=0)).decode()
    return f'<script type="text/plain" id="{name}">{packed}</script>'


def _plain(name: str, content: Any) -> str:
    return f'<script type="application/json" id="{name}">{_json(content)}</script>'


def _json(content: Any) -> str:
    """Return JSON that cannot end the element it stands in."""
    data = json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return data.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _fonts(letters: Iterable[str]) -> list[Face]:
    """Cut the fonts of the page to what its words need: a reader may have no Chinese font.

    Han is cut at one weight, which a browser draws bolder by itself: the other would be as large
    again. Its punctuation comes from the Chinese face too.
    """
    latin, han = (frozenset(letters) & held([family]) for family in _FAMILIES)
    wide = frozenset(sign for sign in han if sign > _GENERAL_PUNCTUATION)
    return [
        *cut({REGULAR: latin, BOLD: latin}, _FAMILIES[:1]),
        *cut({REGULAR: wide}, _FAMILIES[1:]),
    ]


def _assembled(blocks: Sequence[str], fonts: Iterable[Face]) -> str:
    """Put the page together, its script and style named to the browser by their hashes."""
    parts = {part: _template(f"explorer.{part}") for part in ("css", "js")}
    parts["css"] = f"{declared(fonts)}\n{parts['css']}"
    policy = (
        "default-src 'none'; "
        f"script-src {_hash(parts['js'])}; style-src {_hash(parts['css'])}; "
        "font-src data:; base-uri 'none'; form-action 'none'"
    )
    said: Mapping[str, str] = {
        "policy": policy,
        "style": parts["css"],
        "script": parts["js"],
        "blocks": "\n".join(blocks),
        "without": "".join(
            f'<p lang="{code}">{_escaped(Voice(code).text("ex-noscript"))}</p>'
            for code in LANGUAGES
        ),
    }
    return Template(_template("explorer.html")).substitute(said)


def _template(name: str) -> str:
    return (paths.TEMPLATES / name).read_text("utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
