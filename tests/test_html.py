"""The web page of a brief says what its document and its PDF say, and is sound as a page."""

import json
import re
from collections import Counter
from copy import deepcopy
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

import browser
import chromium
from twoway import catalogue, paths
from twoway.layout import Part, parts
from twoway.numerals import squeeze
from twoway.voice import LANGUAGES, joined
from twoway.web import _Setter, page, write_page
from twoway.webfonts import faces

BRIEFS = tuple(catalogue.briefs())
EVERY = [(brief, language) for brief in BRIEFS for language in LANGUAGES]
VOID = {"meta", "link", "br", "hr", "img", "input", "wbr"}
HOSTILE = "<script>alert('x')</script>\"' onload=\"x\" & </title><b>"


class Read(HTMLParser):
    """A page taken apart, with what is amiss in how it is built."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.faults: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.words: list[str] = []
        self.cells: list[list[str]] = []
        self.numbers: Counter[str] = Counter()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, {k: v or "" for k, v in attrs}))
        if tag not in VOID:
            self.open.append(tag)
        if tag in ("td", "th"):
            self.cells.append([])
        if tag == "data" and "a" in self.open:
            self.numbers[next(a["href"] for t, a in reversed(self.elements) if t == "a")[1:]] += 1

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.faults.append(f"</{tag}> closes {self.open[-1:]} at {self.getpos()}")
        else:
            self.open.pop()

    def handle_data(self, data):
        if "style" in self.open:
            return
        self.words.append(data)
        if {"td", "th"} & set(self.open):
            self.cells[-1].append(data)

    def every(self, *tags: str) -> list[dict[str, str]]:
        return [attrs for tag, attrs in self.elements if tag in tags]


@pytest.fixture(scope="module")
def made(shipped: Path):
    """Return each brief of the main job: its document, its page taken apart, its PDF's words."""

    def of(brief: str, language: str):
        home = shipped / "reports" / brief
        doc = json.loads((home / f"documents/{language}.json").read_text("utf-8"))
        html = (home / f"{language}.html").read_text("utf-8")
        pdf = pypdfium2.PdfDocument(home / f"{language}.pdf")
        told = squeeze("".join(p.get_textpage().get_text_bounded() for p in pdf))
        return doc, html, Read(html), told

    return of


@pytest.mark.parametrize(("brief", "language"), EVERY)
def test_a_page_says_every_sentence_fact_and_cell_that_the_pdf_says(made, brief, language):
    doc, _, read, pdf = made(brief, language)
    html = squeeze("".join(read.words))

    sentences = {key: squeeze(joined(runs)) for key, runs in doc["texts"].items()}
    of_one = {k: (s in html, s in pdf) for k, s in sentences.items()}
    assert {k: both for k, both in of_one.items() if both[0] != both[1]} == {}
    assert sum(here for here, _ in of_one.values()) > 30
    cells = Counter(squeeze("".join(c)) for c in read.cells)
    facts = [f for f in doc["facts"] if not cells[squeeze(f["id"])]]
    assert facts == []
    for chart in (c for c in doc["charts"].values() if not c["empty"]):
        if squeeze(joined(chart["title"])) in pdf:
            for words in (joined(chart["title"]), joined(chart["unit"]), joined(chart["note"])):
                assert squeeze(words) in html
            assert squeeze(chart["source"]) in html
            assert chart["legend"] == "" or squeeze(chart["legend"]) in html
            assert chart["alt"] in [svg["aria-label"] for svg in read.every("svg")]
        else:
            assert squeeze(joined(chart["title"])) not in html
    for table in (t for t in doc["tables"].values() if not t["empty"]):
        # A table may be set as a grid alone; then the PDF names its first and last row only.
        ids = [[c for c in line if c.startswith(f"{table['id']}:")] for line in table["lines"]]
        listed = all(of_line and squeeze(of_line[0]) in pdf for of_line in ids)
        lines = table["lines"] if listed else []
        grid = [line["cells"] for line in table.get("grid", {}).get("lines", [])]
        for cell in {c for line in [*lines, *grid] for c in line}:
            assert cells[squeeze(cell)], (table["id"], cell)


@pytest.mark.parametrize(("brief", "language"), EVERY)
def test_every_number_of_a_page_leads_to_its_fact_and_has_its_exact_value(made, brief, language):
    doc, _, read, _ = made(brief, language)
    rows = {f["id"]: f for f in doc["facts"]}
    printed = {n for n in doc["printed"] if n in rows}
    assert set(read.numbers) <= printed
    # What only a caption for screen readers says has no link.
    texts = {
        r["id"] for runs in doc["texts"].values() for r in runs if "n" in r and r["id"] in rows
    }
    whole = squeeze("".join(read.words))
    shown = {r["id"] for k, runs in doc["texts"].items() if squeeze(joined(runs)) in whole for r in runs if "n" in r and r["id"] in rows}  # fmt: skip
    assert shown <= set(read.numbers)
    assert shown == texts
    values = [attrs["value"] for attrs in read.every("data")]
    for fact in rows.values():
        assert any(float(v) == fact["exact"] for v in values if re.fullmatch(r"-?[\d.e-]+", v))


def test_pages_of_one_brief_print_the_same_facts_in_every_language(made):
    for brief in BRIEFS:
        first, *others = (made(brief, language)[2].numbers for language in LANGUAGES)
        assert all(other == first for other in others)


@pytest.mark.parametrize(("brief", "language"), EVERY)
def test_a_page_is_built_soundly(made, brief, language):
    _, html, read, _ = made(brief, language)
    assert (read.faults, read.open) == ([], [])
    ids = [attrs["id"] for _, attrs in read.elements if "id" in attrs]
    assert [name for name, times in Counter(ids).items() if times > 1] == []
    aims = [a["href"][1:] for a in read.every("a", "use") if a["href"].startswith("#")]
    assert sorted(set(aims) - set(ids)) == []
    assert set(re.findall(r"url\(#([^)]+)\)", html)) <= set(ids)
    levels = [int(tag[1]) for tag, _ in read.elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert all(th.get("scope") in ("col", "row") for th in read.every("th"))
    assert len(read.every("caption")) == len(read.every("table"))
    assert all(svg["role"] == "img" and svg["aria-label"] for svg in read.every("svg"))
    assert read.every("html")[0]["lang"].startswith(language)


@pytest.mark.parametrize(("brief", "language"), EVERY)
def test_a_page_runs_nothing_and_asks_nobody(made, brief, language):
    _, html, read, _ = made(brief, language)
    assert {tag for tag, _ in read.elements} & {"script", "iframe", "link", "img", "form"} == set()
    assert [k for _, attrs in read.elements for k in attrs if k.startswith("on")] == []
    loaded = [a.get("src") or a.get("href") for _, a in read.elements if "src" in a or "href" in a]
    assert [where for where in loaded if not where.startswith(("#", "data:text/csv"))] == []
    assert re.findall(r"url\((?!#|data:font)[^)]*\)|@import", html) == []
    policy = next(m["content"] for m in read.every("meta") if "http-equiv" in m)
    assert policy.startswith("default-src 'none'")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("brief", BRIEFS)
def test_a_browser_finds_no_fault_in_a_page(shipped, brief, language):
    assert browser.faults(shipped / f"reports/{brief}/{language}.html") == []


LOADED = "location.protocol === 'file:' && document.fonts.status === 'loaded'"


def cut(tab, width: int, which: str) -> list[dict[str, object]]:
    """Boxes whose content is wider than they are, and whether the keyboard reaches them."""
    tab.size(width)
    return tab.ask(
        f"[...document.querySelectorAll({which!r})].filter(b => b.scrollWidth > b.clientWidth + 1)"
        ".map(b => ({ name: b.getAttribute('aria-label'), reached: b.tabIndex === 0,"
        " shadow: getComputedStyle(b).backgroundImage.includes('gradient') }))"
    )


@pytest.mark.parametrize("brief", BRIEFS)
def test_no_table_is_cut_where_there_is_room_and_what_is_moved_sideways_says_so(shipped, brief):
    with chromium.browsing() as tab:
        for language in LANGUAGES:
            page = shipped / f"reports/{brief}/{language}.html"
            tab.go(page.as_uri(), f"document.readyState === 'complete' && {LOADED}")
            # Rows behind a chart have as many columns as their file.
            assert cut(tab, 1400, ".scroll:not(:has(.raw))") == []
            assert tab.ask("document.documentElement.scrollWidth - innerWidth") <= 0
            narrow = cut(tab, 500, ".scroll, .drawn")
            assert narrow and all(box["reached"] and box["shadow"] for box in narrow)
            assert tab.ask("document.documentElement.scrollWidth - innerWidth") <= 0


@pytest.mark.parametrize(("brief", "language"), EVERY)
def test_ids_are_destinations_of_the_pdf_and_anchors_of_the_page_alike(
    made, shipped, brief, language
):
    doc, _, read, _ = made(brief, language)
    with pikepdf.open(shipped / f"reports/{brief}/{language}.pdf") as pdf:
        named = {str(name) for name in pikepdf.NameTree(pdf.Root.Names.Dests)}
        links = {
            str(link.Dest)
            for sheet in pdf.pages
            for link in sheet.get("/Annots", [])
            if isinstance(link.get("/Dest"), pikepdf.String)
        }
    anchors = {attrs["id"] for _, attrs in read.elements if "id" in attrs}
    assert named <= anchors
    assert {f["id"] for f in doc["facts"]} <= named
    # A key number without a figure has a place too.
    assert {k["id"] for k in doc["key_numbers"]} <= named
    listed = {f["id"] for f in doc["facts"]}
    assert {k["id"] for k in doc["key_numbers"]} & listed <= links <= named
    drawn = {c["id"] for c in doc["charts"].values() if not c["empty"]}
    placed = {name for name in drawn if f"chart-{name}" in anchors}
    assert placed or not drawn
    for name in placed:
        assert {f"chart-{name}", doc["charts"][name]["first"]} <= named
    for name in (name for name in doc["tables"] if f"table-{name}" in anchors):
        rows = {cell for line in doc["tables"][name]["lines"] for cell in line[-1:]}
        assert {f"table-{name}", *rows} <= named
    # A table may be set as a grid or a register alone; its note names the first and last row.
    for name, table in doc["tables"].items():
        if not table["empty"] and {f"table-{name}", f"grid-{name}"} & anchors:
            assert {table["first"], table["last"]} <= named
    # What an option rests on stands behind its last colon.
    options = [joined(runs) for key, runs in doc["texts"].items() if key.startswith("policy-")]
    rests_on = {w for s in options for w in re.findall(r"\w+", re.split("[:：]", s)[-1])} & listed
    assert rests_on <= links
    assert rests_on <= {a["href"][1:] for a in read.every("a") if a.get("class") == "id"}


@pytest.mark.parametrize(("brief", "language"), EVERY)
def test_every_id_that_a_page_prints_is_an_anchor(made, brief, language):
    doc, html, _, _ = made(brief, language)
    read = Read(html.replace("<wbr>", ""))
    anchors = {attrs["id"] for _, attrs in read.elements if "id" in attrs}
    options = [joined(runs) for key, runs in doc["texts"].items() if key.startswith("policy-")]
    named = {
        *(k["id"] for k in doc["key_numbers"]),
        *(name for option in doc["options"] for name in option["evidence"]),
        *(cell["id"] for line in doc["glance"] for cell in (line["there"], line["back"])),
        *(change["id"] for change in doc["changes"]["rows"]),
        *(line[side]["id"] for line in doc["revised"] for side in ("first", "last")),
        *(w for said in options for w in re.findall(r"\w+_\w+", re.split("[:：]", said)[-1])),
    } - {""}
    assert named
    assert named - anchors == set()
    # Wherever it stands: no word is written like an id of several words.
    ids = {name for name in doc["enclosed"]["facts"] if "_" in name}
    ids |= {f"{name}:{n}" for name in {**doc["charts"], **doc["tables"]} for n in range(1, 2000)}
    words = re.findall(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*(?::\d+)?", " ".join(read.words))
    assert (ids & {*words}) - anchors == set()


@pytest.fixture
def made_of_words(shipped: Path):
    """Return a document to be spoilt, its layout and its figures."""
    brief = "eu_china_recruitment"
    home = shipped / "reports" / brief
    doc = json.loads((home / "documents/en.json").read_text("utf-8"))
    layout = next(f for f in catalogue.brief(brief).layouts if f.name == "brief.typ")
    return deepcopy(doc), layout.read_text("utf-8"), home / "figures"


def hostile(said: object) -> object:
    """Put markup behind every text that a page prints."""
    if isinstance(said, dict):
        keep = ("id", "first", "last", "lang", "region", "tone", "printed", "fonts", "date")
        return {k: v if k in keep else hostile(v) for k, v in said.items()}
    if isinstance(said, list):
        return [hostile(v) for v in said]
    return said + HOSTILE if isinstance(said, str) and said else said


def test_words_that_are_markup_stay_words(made_of_words):
    doc, layout, figures = made_of_words
    clean, spoilt = (Read(page(d, layout, figures)) for d in (doc, hostile(doc)))
    assert (spoilt.faults, spoilt.open) == ([], [])
    assert [tag for tag, _ in spoilt.elements] == [tag for tag, _ in clean.elements]
    # No attribute broke out of its quotes.
    assert {k for _, a in spoilt.elements for k in a} == {k for _, a in clean.elements for k in a}
    assert "<script>alert('x')</script>" in "".join(spoilt.words)


def test_one_id_for_two_things_is_refused(made_of_words):
    doc, layout, figures = made_of_words
    doc["facts"].append({**doc["facts"][0]})
    with pytest.raises(ValueError, match="is the id of two things in the brief"):
        page(doc, layout, figures)


def test_days_and_ids_in_tables_are_kept_whole(made_of_words):
    doc, layout, figures = made_of_words
    html = page(doc, layout, figures)
    shown = re.sub('(?s)<table class="raw.*?</table>', "", html)
    for cell in re.findall("(?s)<t[dh][^>]*>(.*?)</t[dh]>", shown):
        days = re.findall(r"(?<![\w/-])\d{4}-\d{2}-\d{2}(?![\w-])", re.sub("<[^>]+>", " ", cell))
        assert cell.count('<span class="day">') >= len(days), cell
    assert shown.count('<span class="day">') > 20
    name = doc["indicators"][0]["id"]
    assert f'<span class="id name light">{name.replace("_", "_<wbr>")}</span>' in html


def test_an_id_of_a_fact_without_a_figure_is_an_anchor_once(made_of_words):
    doc, layout, figures = made_of_words
    name = doc["key_numbers"][0]["id"]
    doc["facts"] = [fact for fact in doc["facts"] if fact["id"] != name]
    html = page(doc, layout, figures)
    assert html.count(f'<span class="id" id="{name}">{name}</span>') == 1
    assert html.count(f' id="{name}"') == 1


def test_the_ids_of_rows_may_be_broken_and_stay_anchors(made_of_words):
    doc, layout, figures = made_of_words
    html = page(doc, layout, figures)
    listed = [t["first"] for k, t in doc["tables"].items() if f' id="table-{k}"' in html]
    assert listed
    for name in listed:
        assert f'<tr id="{name}">' in html
        assert f"<td>{_Setter.cell(name, name)}</td>" in html
    assert _Setter.cell("two_words:1", "two_words:1") == (
        '<span class="id name">two_<wbr>words:1</span>'
    )
    assert _Setter.cell("two_words:1", "") == "two_words:1"


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("3.0500000000000003", "3.05"),
        ("4.324999999999999", "4.325"),
        ("-0.30000000000000004", "-0.3"),
        ("0.3333333333333333", "0.333333333333"),
        ("0.000012345678901234", "0.0000123456789012"),
        ("2.7977721674363297e-12", "2.79777216744e-12"),
        ("2.0000000000000004", "2"),
        # What has no digits too many is left as it is.
        ("1234567890123.45", "1234567890123.45"),
        ("1004177", "1004177"),
        ("1234567890123", "1234567890123"),
        ("0.10", "0.10"),
        ("2024-01-01", "2024-01-01"),
        ("rates:12", "rates:12"),
        ("", ""),
    ],
)
def test_rows_print_no_more_digits_than_are_sure(written, printed):
    assert _Setter.shortest(written) == printed


def test_a_title_is_not_broken_before_a_colon():
    set_ = _Setter.in_clauses("Recrutement, 2012–2024\xa0: aucune enquête")
    assert set_ == 'Recrutement, <span class="clause">2012–2024\xa0:</span> aucune enquête'
    chinese = _Setter.in_clauses("中国与欧盟，2012–2024年：没有调查")
    assert chinese.count('<span class="clause">') == 3


def test_a_document_of_another_version_is_refused_with_the_cure(made_of_words):
    doc, layout, figures = made_of_words
    del doc["web"]
    with pytest.raises(ValueError, match=r"lacks what a web page prints.*twoway publish"):
        page(doc, layout, figures)


def test_a_sign_without_a_font_is_refused():
    with pytest.raises(ValueError, match=r"U\+1F600.*empty boxes"):
        faces("<p>\U0001f600</p>", ["IBM Plex Sans", "Noto Sans SC"])


def test_bold_letters_come_from_the_bold_font_alone():
    found = faces("<p>ab</p><h2>cd</h2>", ["IBM Plex Sans", "Noto Sans SC"])
    assert [(f.family, f.weight) for f in found] == [("IBM Plex Sans", 400), ("IBM Plex Sans", 700)]


def test_a_draft_says_so_and_what_is_signed_does_not(made_of_words, tmp_path: Path):
    doc, _, figures = made_of_words
    layouts = catalogue.brief("eu_china_recruitment").layouts
    draft = Read(write_page(doc, layouts, figures, tmp_path / "en.html").read_text("utf-8"))
    doc["made"] |= {"approved": "2026-11-25", "release": "2026-11-25-1"}
    signed = Read(write_page(doc, layouts, figures, tmp_path / "en.html").read_text("utf-8"))
    for read, words, never in (
        (draft, "Draft, not approved", "Approved for publication"),
        (signed, "Approved for publication", "Draft, not approved"),
    ):
        assert "".join(read.words).count(words) == 2  # above the text and below it
        assert never not in "".join(read.words)
    assert "2026-11-25-1" in "".join(signed.words[-6:])


LAYOUTS = sorted(paths.BRIEFS.glob("*/brief.typ"))


@pytest.mark.parametrize("layout", LAYOUTS, ids=[file.parent.name for file in LAYOUTS])
def test_every_layout_is_read_whole(layout: Path):
    text = layout.read_text("utf-8")
    found: list[Part] = []
    waiting = parts(text)
    while waiting:
        part = waiting.pop(0)
        found.append(part)
        waiting = [p for cell in part.beside for p in cell] + waiting
    keys = {key for part in found for key in part.keys}
    keys |= {"lack-none"} if Part("absent") in found else set()
    # Every chart and text that the layout names, in a comment or not, is in some part.
    assert set(re.findall(r'chart\("([^"]+)"', text)) <= keys
    assert set(re.findall(r'text-of\("([^"]+)"\)', text)) <= keys
    assert next(p.name for p in found) == "front"
    assert [p.name for p in found][-2:] == ["facts", "colophon"]


def test_parts_are_read_in_their_order_and_side_by_side():
    layout = """
    // #section("not", "this")
    #front()
    #grid(columns: (column, column), column-gutter: gutter,
      section("who", "a", "b"), { chart("x", column) so-what() })
    #for key in ("p", "q") { listing(key) }
    #sources(s => [#s.territory #linebreak() #text(fill: muted, s.definition)])
    #par(text-of("next"))
    """
    assert parts(layout) == [
        Part("front"),
        Part(
            "columns",
            beside=(
                (Part("section", ("who", "a", "b")),),
                (Part("chart", ("x",)), Part("so-what")),
            ),
        ),
        Part("listing", ("p",)),
        Part("listing", ("q",)),
        Part("sources", ("territory",)),
        Part("par", ("next",)),
    ]


@pytest.mark.parametrize(
    "call",
    [
        '#carousel("a")',
        "#listing(key)",
        "#table-of((1fr,), rows)",
        '#par[#text-of("x")]#list(doc.x)',
    ],
)
def test_a_part_that_no_page_can_set_is_refused(call: str):
    with pytest.raises(ValueError, match="is no part that a web page can set"):
        parts(f"#front()\n{call}")
