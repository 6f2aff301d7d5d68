"""One document -> one web page: the HTML twin of the PDF. The only module that knows Jinja.

A page is one file: charts, fonts, style and the rows behind all lie in it. It runs no script and
asks nobody for anything. Ids that are printed are anchors, as they are destinations in the PDF.
"""

import base64
import csv
import io
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, UndefinedError
from markupsafe import Markup, escape

from twoway import paths
from twoway.files import write_whole
from twoway.layout import Part, parts
from twoway.narrate import Document, Run
from twoway.voice import joined
from twoway.webfonts import Face, faces

_SVG = "{http://www.w3.org/2000/svg}"
_LINK = "{http://www.w3.org/1999/xlink}href"
# Where the template leaves room for the fonts.
_FONTS = "/* fonts */"
_DAY = re.compile(r"(\d{4}-\d{2}(?:-\d{2})?(?!\d))")
_TO_ID = re.compile(r"url\(#([^)]+)\)")
# A number that is no whole one, as a file has it, with more digits than are sure.
_FRACTION = re.compile(r"(?=(?:\D*\d){13})-?\d+\.\d+(?:e[-+]?\d+)?")
_SURE_DIGITS = 12
# With more signs than this, a number of so many digits is plainer with an exponent.
_LONGEST = 20
# A chart is drawn in points for paper; on a screen it is read from further away.
_PIXELS_A_POINT = 1.8
# Wider charts than this (a column of the PDF has 238 points) are moved sideways on a telephone.
_COLUMN_POINTS = 260.0


def write_page(doc: Document, layout: Iterable[Path], figures: Path, target: Path) -> Path:
    """Set one document as a web page.

    Parameters
    ----------
    doc : dict
        What it prints.
    layout : iterable of Path
        The Typst files, ``brief.typ`` among them: the order of the parts is read from it.
    figures : Path
        Folder with ``<chart>.csv`` and ``<language>/<chart>.svg``.
    target : Path
        Where the page goes, whole or not at all.

    Raises
    ------
    ValueError
        If two things would have one id, a sign is in no font, the layout has an unknown part, or
        the document lacks what a page prints.
    """
    order = next(file for file in layout if file.name == "brief.typ")
    return write_whole(target, page(doc, order.read_text("utf-8"), figures).encode())


def page(doc: Document, layout: str, figures: Path) -> str:
    """Return one document as a web page, the same text for the same input."""
    template = _templates().get_template("brief.html.j2")
    try:
        body = template.render(doc=doc, parts=parts(layout), set=_Setter(doc, figures))
    except (UndefinedError, KeyError) as error:
        raise ValueError(
            f"document of {doc['made']['release']}, {doc['lang']}: it lacks what a web page prints "
            f"({error}). Another version of twoway wrote it, or brief.typ names what is "
            "not declared. Render the brief anew; stage a release anew with `twoway publish`."
        ) from error
    # The fonts are cut to what the page turns out to print. They stand before any word of it.
    return body.replace(_FONTS, declared(faces(body, doc["fonts"])), 1)


def declared(fonts: Iterable[Face]) -> str:
    """Declare fonts to the browser, in the style of a page that holds them."""
    return "\n".join(
        f'@font-face{{font-family:"{f.family}";font-weight:{f.weight};'
        f"src:url(data:font/woff;base64,{f.letters})}}"
        for f in fonts
    )


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(paths.TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


class _Setter:
    """What the template asks of a document: runs as HTML, anchors, charts, rows."""

    def __init__(self, doc: Document, figures: Path) -> None:
        self.doc = doc
        self.figures = figures
        self.facts = {fact["id"]: fact for fact in doc["facts"]}
        # With those that have no figure, and so no row.
        self.asked = self.facts.keys() | doc["enclosed"]["facts"].keys()
        self._anchors: set[str] = set()
        self._drawn: list[str] = []

    def say(self, runs: Iterable[Run]) -> Markup:
        """Set runs of text and numbers; a number leads to its fact, a day is kept whole."""
        set_runs = (self._number(r) if "n" in r else self.whole_days(r["t"]) for r in runs)
        return Markup("").join(set_runs)

    def text(self, key: str) -> Markup:
        """Set one text of the document."""
        return self.say(self.doc["texts"][key])

    def bare(self, key: str) -> str:
        """Return one text, or the title of a theme, without links, for where none may stand."""
        of_theme = key.startswith(_THEME)
        runs = self.theme(key.removeprefix(_THEME))["title"] if of_theme else self.doc["texts"][key]
        return joined(runs)

    @staticmethod
    def in_clauses(title: str) -> Markup:
        """Set a title so that a clause without blanks, or a span of years, is broken last.

        A browser may break beside what is kept, even at a blank that holds two words together: what
        such a blank ties to the years, a colon in French, is kept with them.
        """
        kept = Markup('<span class="clause">{}</span>')
        pieces = [
            piece
            for clause in re.findall("[^，：；]*[，：；]|[^，：；]+", title)
            for piece in (re.split(r"(\d+–\d+[^ ]*)", clause) if " " in clause else [clause])
        ]
        return Markup("").join(escape(p) if " " in p or not p else kept.format(p) for p in pieces)

    def texts(self, keys: Iterable[str]) -> list[Markup]:
        """Set several texts: the heads of a table."""
        return [self.text(key) for key in keys]

    @staticmethod
    def whole_days(said: str) -> Markup:
        """Set a cell so that no day in it is broken at a hyphen."""
        if isinstance(said, Markup):
            return said
        kept = Markup('<span class="day">{}</span>')
        pieces = enumerate(_DAY.split(said))
        return Markup("").join(kept.format(p) if n % 2 else escape(p) for n, p in pieces)

    @classmethod
    def cell(cls, said: str, row: str) -> Markup:
        """Set a cell of a table; the id of its row may be broken, so that no column is cut."""
        if row and said == row:
            return Markup('<span class="id name">{}</span>').format(cls.broken_id(said))
        return cls.whole_days(said)

    @staticmethod
    def shortest(said: str | Markup) -> str | Markup:
        """Set a cell of a file without what binary fractions add to a number's digits."""
        if not _FRACTION.fullmatch(said) or abs(float(said)) >= 10**_SURE_DIGITS:
            return said
        short = format(float(said), f".{_SURE_DIGITS}g")
        plain = format(Decimal(short), "f")
        return short if len(plain) > _LONGEST else plain

    @staticmethod
    def broken_id(name: str) -> Markup:
        """Set an id that may be broken behind its underscores, and nowhere else."""
        return Markup("_<wbr>").join(name.split("_"))

    @staticmethod
    def plain(said: str) -> str:
        """Return what an element says as the words of an attribute."""
        return said.striptags() if isinstance(said, Markup) else said

    def _number(self, run: Mapping[str, str]) -> Markup:
        fact = self.facts.get(run["id"])
        exact = run["n"] if fact is None else self.exact(fact)
        said = Markup('<data value="{}">{}</data>').format(exact, run["n"])
        return said if fact is None else Markup('<a href="#{}">{}</a>').format(run["id"], said)

    def shows(self, key: str) -> bool:
        """Tell whether a chart or a table has rows."""
        return not {**self.doc["charts"], **self.doc["tables"]}[key]["empty"]

    def theme(self, name: str) -> Mapping[str, Any]:
        """Return a section that is told in both directions."""
        return next(s for s in self.doc["sections"] if s["id"] == name)

    def known(self, name: str) -> bool:
        """Tell whether an id has a row in the table of facts."""
        return name in self.facts

    @staticmethod
    def exact(fact: Mapping[str, Any]) -> str:
        """Return a fact's value as a machine reads it."""
        value = float(fact["exact"])
        return str(int(value)) if value.is_integer() else repr(value)

    def to(self, name: str) -> Markup:
        """Set an id that leads to its row in the table of facts.

        A fact without a figure has no row: its id is an anchor where it stands first.
        """
        if name not in self.facts and name not in self._anchors:
            return Markup('<span class="id"{}>{}</span>').format(self.anchor(name), name)
        return Markup('<a class="id" href="#{0}">{0}</a>').format(name)

    def option(self, key: str) -> Markup:
        """Set an option; the ids of its evidence, behind the last colon, lead to their rows."""
        *before, last = self.doc["texts"][key]
        said = last.get("t", "")
        place = max(said.rfind(":"), said.rfind("：")) + 1
        if not place:
            return self.say([*before, last])
        words = re.split(r"([a-z][a-z0-9_]*)", said[place:])
        ids = Markup("").join(self.to(w) if w in self.asked else escape(w) for w in words)
        return self.say([*before, {"t": said[:place]}]) + ids

    def anchor(self, name: str) -> Markup:
        """Give an element an id.

        Raises
        ------
        ValueError
            If another element has it.
        """
        if name in self._anchors:
            raise ValueError(
                f"{name} is the id of two things in the brief: a reader could not be led to either."
                " Rename one in facts.toml or in the layout."
            )
        self._anchors.add(name)
        return Markup(' id="{}"').format(name)

    def first_anchor(self, name: str) -> Markup:
        """Give an element an id unless an earlier one of the same table has it."""
        return Markup("") if name in self._anchors else self.anchor(name)

    def number_of(self, key: str) -> int:
        """Count a chart, in the order in which they stand."""
        self._drawn.append(key)
        return len(self._drawn)

    def svg(self, key: str) -> dict[str, Any]:
        """Return a chart to be set within the page, and whether it is wider than a telephone."""
        file = self.figures / self.doc["lang"] / f"{key}.svg"
        root = ET.fromstring(file.read_text("utf-8"))
        wide = _points(root) > _COLUMN_POINTS
        return {"picture": _inline(root, key, self.doc["charts"][key]["alt"]), "wide": wide}

    def rows(self, key: str) -> list[list[str | Markup]]:
        """Rows behind a chart or a table, their heads first; columns without any value left out."""
        lines = list(csv.reader(io.StringIO(self._csv(key).decode())))
        kept = [i for i in range(len(lines[0])) if any(line[i] for line in lines[1:])]
        heads, *rest = ([line[i] for i in kept] for line in lines)
        return [[self._head(name) for name in heads], *rest]

    def _head(self, column: str) -> Markup:
        """Head a column in words, its name in the CSV file beneath."""
        told = self.doc["columns"].get(column)
        name = Markup('<span class="id">{}</span>').format(column)
        return name if told is None else Markup("{}<br>{}").format(told, name)

    def csv(self, key: str) -> str:
        """Rows behind a chart or a table as an address that holds them."""
        return f"data:text/csv;charset=utf-8;base64,{base64.b64encode(self._csv(key)).decode()}"

    def _csv(self, key: str) -> bytes:
        return (self.figures / f"{key}.csv").read_bytes()

    @staticmethod
    def ids_of(key: str, lines: Iterable[list[str]]) -> list[str]:
        """Return the trace id that each line of a table prints, nothing where it prints none."""
        return [next((c for c in line if c.startswith(f"{key}:")), "") for line in lines]

    @staticmethod
    def lines_of(grid: Mapping[str, Any]) -> list[list[str]]:
        """Lines of a grid: what names them, their cells, what is told beside."""
        return [line["label"] + line["cells"] + line["beside"] for line in grid["lines"]]

    @staticmethod
    def cells(rows: Iterable[Mapping[str, str]], *names: str) -> list[list[str]]:
        """Lines of a table from rows, a cell for each name."""
        return [[row[name] for name in names] for row in rows]

    def changed(self) -> list[list[str]]:
        """Lines of the table of changes since the last approved release."""
        return [
            [self.to(c["id"]), *(c[k] for k in ("what", "kind", "before", "after", "because"))]
            for c in self.doc["changes"]["rows"]
        ]

    def revised(self) -> list[list[str]]:
        """Lines of the table of figures that their publishers have revised."""
        return [
            [
                self.say(r["what"]),
                *(r[side]["figure"] for side in ("first", "last")),
                Markup(", ").join(self.to(r[side]["id"]) for side in ("first", "last")),
            ]
            for r in self.doc["revised"]
        ]

    def graded(self) -> list[list[str]]:
        """Lines of the table of the sources' quality."""
        return [
            [
                self.broken_id(q["id"]),
                self.say(q["grade"]),
                *(self.say(d) for d in q["dimensions"].values()),
            ]
            for q in self.doc["quality"]
        ]

    def covered(self) -> list[list[str]]:
        """Lines of the table of the states that a bloc's figure is made of."""
        return [
            ["–".join(dict.fromkeys((c["from"], c["to"]))), c["said"]] for c in self.doc["coverage"]
        ]

    @staticmethod
    def refuse(name: str) -> None:
        """Refuse a part that the template does not set."""
        raise ValueError(f"templates/brief.html.j2 does not set the part {name}: teach it to.")

    def sections(self, all_parts: Iterable[Part]) -> list[str]:
        """Return the keys of the headings, in their order, for the list of contents."""
        return [key for part in all_parts for key in self._headings(part)]

    def _headings(self, part: Part) -> list[str]:
        own = {
            "front": ["s-key"],
            "section": [f"s-{key}" for key in part.keys[:1]],
            "wide": [f"s-{key}" for key in part.keys[:1]],
            "heading": list(part.keys),
            "dates": ["s-dates"],
            "entrusted": ["s-entrusted"] if self.tells_entrusted(part.keys) else [],
            "changes": ["s-changes", *(["s-revised"] if self.tells_revised() else [])],
            "methods": ["s-methods", "s-disclosure"],
            "both-ways": [f"{_THEME}{key}" for key in part.keys[:1]],
            "sure": ["s-sure"] if self.doc.get("sureness") else [],
            "options": ["s-policy"] if self.doc["options"] else [],
            "gaps": ["s-missing"] if self.doc["missing"] else [],
        }
        if part.name == "held" and not self.shows(part.keys[0]):
            return []
        if part.name in _HEADED:
            return [f"s-{part.name}"]
        return [*own.get(part.name, []), *self.sections(p for cell in part.beside for p in cell)]

    def held(self) -> list[str]:
        """Tables of entrusted records that hold anything."""
        return [k for k in ("surveyed", "registered") if not self.doc["tables"][k]["empty"]]

    def tells_entrusted(self, options: tuple[str, ...]) -> bool:
        """Tell whether the part on entrusted records stands, which may ask that some be held."""
        return "held" not in options or bool(self.held())

    def tells_revised(self) -> bool:
        """Tell whether the part on revised figures stands."""
        return bool(self.doc["revised"]) or "revised-none" in self.doc["texts"]

    @staticmethod
    def row_id(key: str, row: str) -> str:
        """Return the trace id of a row of which a table prints the number alone, in brackets."""
        return f"{key}:{row.strip('()')}"

    def listed(self, all_parts: Iterable[Part]) -> set[str]:
        """Tables that are set row by row somewhere in the brief."""
        found: set[str] = set()
        for part in all_parts:
            if part.name in ("listing", "short-listing"):
                found.add(part.keys[0])
            if part.name == "both-ways":
                tables = self.theme(part.keys[0])["tables"]
                found |= {key for key in tables if "grid" not in self.doc["tables"][key]}
            found |= self.listed(p for cell in part.beside for p in cell)
        return found


_THEME = "section-"
_HEADED = (
    "glance",
    "policy",
    "missing",
    "quality",
    "coverage",
    "definitions",
    "sources",
    "facts",
    "colophon",
)


def _points(svg: ET.Element) -> float:
    return float(svg.attrib["viewBox"].split()[2])


def _inline(root: ET.Element, key: str, alt: str) -> Markup:
    """Make a chart's SVG part of a page: a picture with a name, its ids led by the chart's."""
    for parent in [*root.iter()]:
        for child in [c for c in parent if c.tag.endswith(("metadata", "}style"))]:
            parent.remove(child)
    aims = {aim for e in root.iter() for v in e.attrib.values() for aim in _TO_ID.findall(v)}
    aims |= {e.attrib[_LINK].removeprefix("#") for e in root.iter() if _LINK in e.attrib}
    for element in root.iter():
        element.tag = element.tag.removeprefix(_SVG)
        element.text = element.text if element.text and element.text.strip() else None
        if element.tag not in ("tspan", "text"):
            element.tail = None
        _lead_ids(element, key, aims)
    width = _points(root)
    for name in ("width", "height", "version"):
        root.attrib.pop(name, None)
    root.attrib |= {
        "role": "img",
        "aria-label": alt,
        "style": f"max-width:{width * _PIXELS_A_POINT:.0f}px",
    }
    # Made of a parsed tree: what was text is escaped, what was markup is whole.
    return Markup(ET.tostring(root, encoding="unicode", short_empty_elements=False))


def _lead_ids(element: ET.Element, key: str, aims: set[str]) -> None:
    """Lead an element's id by the chart's, drop it if nothing aims at it; aim anew."""
    name = element.attrib.pop("id", None)
    if name in aims:
        element.attrib["id"] = f"{key}-{name}"
    aim = element.attrib.pop(_LINK, None)
    if aim is not None:
        element.attrib["href"] = f"#{key}-{aim.removeprefix('#')}"
    for attribute, value in element.attrib.items():
        if "url(#" in value:
            element.attrib[attribute] = _TO_ID.sub(rf"url(#{key}-\1)", value)
