"""Every measure of the scorecard can fail: a brief broken in one way loses those points alone."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

import page
import pikepdf
import pytest

import specimen_brief as specimen
from driven import the_main_job
from twoway import catalogue, paths
from twoway.cli import NOT_IN_ORDER, OK, REFUSED, main
from twoway.enclosed import NAME
from twoway.policy import policy
from twoway.report import as_markdown, closing_lines, points_of
from twoway.scorecard import NoFactsError, Score, as_text, check, refuse_unfit
from twoway.scorecard.front import body_words
from twoway.scorecard.layout import overprints
from twoway.scorecard.paper import Paper, Span
from twoway.scorecard.rules import rules
from twoway.voice import LANGUAGES

Document = dict[str, Any]


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> Path:
    """Lay the specimen in both languages, unbroken."""
    home = tmp_path_factory.mktemp("specimen")
    for language in specimen.WORDS:
        specimen.lay(home, language)
    return home


def lost(score: Score) -> dict[str, float]:
    """Points lost by item, and 0 for each gate that failed."""
    gates = dict.fromkeys(score.closed, 0.0)
    return gates | {r.id: round(r.points - r.got, 2) for r in score.items if r.got < r.points}


@pytest.mark.parametrize("language", specimen.WORDS)
def test_the_specimen_has_a_hundred_points_and_no_gate_failed(whole, language):
    score = check(whole / f"{language}.pdf")
    assert (score.total, lost(score)) == (100, {})
    assert [r.state for r in score.gates] == ["passed"] * 8


@pytest.mark.parametrize("language", specimen.WORDS)
def test_the_specimen_passes_an_independent_check_of_its_structure(whole, language):
    """What the gate on tags looks for is not all that PDF/UA asks; a fuller check agrees."""
    report = page.validate_pdf(str(whole / f"{language}.pdf"), profile="ua1")
    assert {f.rule_id for f in report.failures} == set()


def test_the_scorecard_has_eight_gates_and_a_hundred_points_in_twenty_eight_items():
    found = rules()
    assert [r.id for r in found if r.points == 0] == [f"G{n}" for n in range(1, 9)]
    assert [r.id for r in found if r.points] == [str(n) for n in range(1, 29)]
    assert sum(r.points for r in found) == 100


@dataclass(frozen=True)
class Break:
    """One way to break the specimen: what is changed before it is set, or in the PDF after."""

    loses: dict[str, float]
    change: Callable[[Document], object] = lambda doc: None
    drawing: Callable[[str], str] = lambda text: text
    rows: Callable[[str], str] = lambda text: text
    layout: Callable[[str], str] = lambda text: text
    pdf: Callable[[pikepdf.Pdf], object] | None = None
    language: str = "en"


def put(path: str, value: Any) -> Callable[[Document], None]:
    """Set one part of the document: ``messages.0.runs``."""

    def change(doc: Document) -> None:
        *way, last = [int(p) if p.isdigit() else p for p in path.split("/")]
        part: Any = doc
        for step in way:
            part = part[step]
        part[last] = value

    return change


def text(key: str, value: str) -> Callable[[Document], None]:
    return put(f"texts/{key}", [{"t": value}])


def instead(before: str, after: str, count: int = -1) -> Callable[[str], str]:
    def swap(whole_text: str) -> str:
        assert before in whole_text
        return whole_text.replace(before, after, count)

    return swap


def both(*changes: Callable[[Document], object]) -> Callable[[Document], None]:
    def change(doc: Document) -> None:
        for one in changes:
            one(doc)

    return change


def fact(name: str, **values: Any) -> Callable[[Document], None]:
    return lambda doc: doc["enclosed"]["facts"][name].update(values)


def long_message(doc: Document) -> None:
    doc["messages"][0]["runs"].append({"t": " It is as true as it is long" + " and long" * 20})


def of_struct(pdf: pikepdf.Pdf, name: str) -> list[Any]:
    return [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == name]


def no_scope(pdf: pikepdf.Pdf) -> None:
    for head in of_struct(pdf, pikepdf.Name.TH):
        del head["/A"]


def no_alternative(pdf: pikepdf.Pdf) -> None:
    for figure in of_struct(pdf, pikepdf.Name.Figure):
        del figure["/Alt"]


def renamed_fonts(pdf: pikepdf.Pdf) -> None:
    for part in pdf.objects:
        if isinstance(part, pikepdf.Dictionary) and "/BaseFont" in part:
            part.BaseFont = pikepdf.Name("/ABCDEF+Arial")


def whole_fonts(pdf: pikepdf.Pdf) -> None:
    for part in pdf.objects:
        if isinstance(part, pikepdf.Dictionary) and "/FontName" in part:
            part.FontName = pikepdf.Name("/IBMPlexSans")


def no_tabs(pdf: pikepdf.Pdf) -> None:
    for sheet in pdf.pages:
        del sheet.obj["/Tabs"]


def not_marked(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/MarkInfo"]


def no_titles(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.ViewerPreferences["/DisplayDocTitle"]


def no_bookmarks(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Outlines"]


def no_character(pdf: pikepdf.Pdf) -> None:
    """Forget what character the sign of a paragraph is."""
    for part in pdf.objects:
        if isinstance(part, pikepdf.Dictionary) and "/ToUnicode" in part:
            told = part.ToUnicode.read_bytes()
            part.ToUnicode.write(told.replace(b"<00A7>", b"<FFFD>"))


def no_rows(pdf: pikepdf.Pdf) -> None:
    del pdf.attachments["by_year.csv"]


def large(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["large"] = Random(1).randbytes(6_000_000)  # not to be compressed


NEXT_PAGES = "#for n in range(4) [#pagebreak() #column(par[Nothing more to say here at all, on any page of it.])]\n"
MANY_WORDS = 'text(size: 9.5pt, ("word " * 160))'
ANNEX = '#pagebreak()\n#heading(level: 1, t("s-annex"))'
NARROW = "#grid(columns: (14mm, 40mm), text(hyphenate: false)[immigration], [beside it])"
# Each of these puts ink on ink, and none of it is a fault.
MEANT = """#par[Raised#super[a], lowered#sub[b] and #super[c]#sub[d].]
#par(leading: 0.3em)[Álpha gypsy #linebreak() Élan jolly #linebreak() Ångström]
#block(width: 40mm, height: 12pt)[#place[printed twice]#place(dx: 0.3pt)[printed twice]]
"""
KEY_NUMBERS = instead("..doc.messages.map", "..doc.key_numbers.map")
OTHER_BYTES = {"28": 2}

BREAKS = {
    # --- gates
    "G1 a hidden fact is printed": Break(
        {"G1": 0, "G3": 0}, fact("share_of_work", missing="suppressed_by_us")
    ),
    "G1 a hidden row keeps its value": Break(
        {"G1": 0, "G3": 0}, rows=instead("8250,E,,", "8250,E,,suppressed_by_us")
    ),
    "G2 a sentence with another figure than its fact": Break(
        {"G2": 0}, put("messages/0/runs/0/n", "120,500")
    ),
    "G2 a fact of another value than is printed": Break(
        {"G2": 0}, fact("stock_back", value=8_350.0)
    ),
    "G2 a figure on the page that no fact bears": Break(
        {"G2": 0}, layout=instead('#par(t("subtitle"))', '#par(t("subtitle"))\n#par[In all 777.]')
    ),
    "G2 a label that is no value of its rows": Break({"G2": 0}, drawing=instead("120,400", "120,300")),
    "G2 a year in the title that is no fact": Break(
        {"G2": 0}, put("title", "Who moves between Germany and India, 2023–2029?")
    ),
    "G3 an observed zero without a value": Break(
        {"G3": 0}, rows=instead("7900,A,,", ",A,,observed_zero")
    ),
    "G3 no value and no reason": Break({"G3": 0}, rows=instead("7900,A,,", ",A,,")),
    "G3 a value called not reported": Break({"G3": 0}, fact("stock_there_first", missing="not_reported")),
    "G3 a sign without its legend": Break(
        {"G3": 0}, rows=instead("7900,A,,", ",A,missing_input,not_reported")
    ),
    "G4 a figure without alternative text": Break(
        {"G4": 0, "10": 4, "15": 4, "25": 1}, pdf=no_alternative
    ),
    "G4 not marked as tagged": Break({"G4": 0}, pdf=not_marked),
    "G5 a fact in one language only": Break(
        {"G5": 0}, both(put("themes/1/there/runs", [{"t": "a quarter"}]),
                        lambda doc: doc["printed"].update(share_of_work=1)),
    ),
    "G5 another value in the other language": Break(
        {"G2": 0, "G5": 0}, put("messages/1/runs/1/n", "8,260")
    ),
    "G6 a caption of another year": Break(
        {"G6": 0, "G2": 0, "G5": 0},
        both(put("charts/by_year/unit", [{"t": "Residents, persons, "}, {"n": "2031", "id": "stock_back_year"}]),
             fact("stock_back_year", value=2031)),
    ),
    "G6 a caption of another corridor": Break(
        {"G6": 0},
        both(put("charts/by_year/title", [{"t": "From Italy "}, {"n": "118,900", "id": "stock_there_first"}]),
             fact("stock_there_first", keys={"origin": "ITA", "destination": "FRA"})),
    ),
    "G7 no stamp on a draft": Break(
        {"G7": 0}, layout=instead('t(if doc.made.approved == "" { "draft" } else { "approved" })', '""')
    ),
    "G8 made-up figures without a stamp": Break(
        {"G8": 0}, layout=instead('#let stamp = t("synthetic") + " · " +', "#let stamp =")
    ),
    # --- items
    "1 too many pages": Break({"1": 2}, layout=instead(ANNEX, NEXT_PAGES + ANNEX)),
    "1 too many words": Break(
        {"1": 2}, layout=instead(ANNEX, f"#columns(2, {MANY_WORDS} * 10)\n{ANNEX}")
    ),
    "2 a long title": Break(
        {"2": 1}, put("title", "Who moves between Germany and India, 2023–2024, and who of all of them "
                      "stays and who goes on"),
    ),
    "2 a title without a side": Break({"2": 0.5}, put("title", "Who moves to India, 2023–2024?")),
    "2 a side in a part of a word": Break(
        {"2": 0.5}, put("title", "Who moves between Germany and Indiana, 2023–2024?")
    ),
    "2 a title without a period": Break({"2": 0.5}, put("title", "Who moves between Germany and India?")),
    "3 two messages": Break(
        {"3": 2, "G5": 0},
        lambda doc: (doc["messages"].pop(), doc["printed"].update(share_of_work=1, share_of_work_year=0)),
    ),
    "3 a long message": Break({"3": 0.67}, long_message),
    "3 a message without a year": Break(
        {"3": 0.67}, lambda doc: doc["messages"][0]["runs"].__setitem__(2, {"t": "2024"})
    ),
    "3 a message without a unit": Break({"3": 0.67}, fact("share_of_work", unit="")),
    "4 one direction on page 1": Break({"4": 2}, put("messages/1/direction", "there")),
    "4 a theme of one direction": Break({"4": 2}, put("themes/1/back/runs", [])),
    "4 a theme that tells one direction twice": Break(
        {"4": 2}, lambda doc: doc["themes"][1].update(back=doc["themes"][1]["there"])
    ),
    "5 a message without confidence": Break({"5": 0.67}, put("messages/0/runs/3", {"t": "."})),
    "5 another word than is declared": Break({"5": 0.67}, put("messages/0/confidence", "low")),
    "5 a level of what has no value": Break(
        {"5": 0.5}, both(specimen.in_key_numbers, put("key_numbers/3/confidence", "low")),
        layout=KEY_NUMBERS,
    ),
    "5 a word on what has no value": Break(
        {"5": 0.5},
        both(specimen.in_key_numbers, put("key_numbers/3/runs", [{"t": "Nothing is published; Confidence: low."}])),
        layout=KEY_NUMBERS,
    ),
    "5 a word without meaning": Break(
        {"5": 1}, layout=instead('("high", "medium", "low").map', '("high", "medium").map')
    ),
    "6 no heading of changes": Break({"6": 1}, layout=instead('#heading(level: 1, t("s-changes"))', "")),
    "6 the changes not told": Break({"6": 1}, layout=instead("#par(say(doc.changes.intro))", "")),
    "6 no revision": Break({"6": 1}, put("revised", [])),
    "7 an option without evidence": Break({"7": 1}, put("options/0/evidence", [])),
    "7 an option on a fact that is none": Break({"7": 1}, put("options/0/evidence", ["share_of_what"])),
    "7 a cause is claimed": Break(
        {"7": 1}, put("options/0/runs", [{"t": "Publish permits, which will raise the trust in them."}])
    ),
    "7 a cause is claimed in Chinese": Break(
        {"7": 1}, put("options/0/runs", [{"t": "双方按事由公布许可，将提高信任。"}]), language="zh"
    ),
    "7 no heading": Break({"7": 1}, layout=instead('#heading(level: 1, t("s-policy"))', "")),
    "8 a gap without a next step": Break({"8": 2}, put("missing/0/action", [])),
    "8 no heading of gaps": Break({"8": 1}, layout=instead('#heading(level: 1, t("s-missing"))', "")),
    "9 hard to read": Break(
        {"9": 2},
        text("prose", "Notwithstanding considerable definitional heterogeneity characterising administrative "
             "registration infrastructures internationally, comparability considerations necessitate "
             "interpretational circumspection regarding population enumeration methodologies."),
    ),
    "9 hard to read in Chinese": Break({"9": 2}, text("prose", "两国登记册统计的不是同一群人" * 40 + "。"), language="zh"),
    "9 an acronym never spelled": Break(
        {"9": 1}, text("prose", "The two registers and the one of the ABCD do not count the same people.")
    ),
    "9 a word that is never used": Break(
        {"9": 1}, text("prose", "The two registers do not count any illegal migrants at all, as they say.")
    ),
    "10 no headline": Break({"10": 4}, put("charts/by_year/title", [])),
    "10 no unit": Break({"10": 4, "11": 1}, put("charts/by_year/unit", [])),
    "10 no source": Break({"10": 4}, put("charts/by_year/source", "")),
    "10 no note": Break({"10": 4}, put("charts/by_year/note", [])),
    "11 two axes": Break(
        {"11": 1},
        drawing=instead('</g></g></svg>', '</g><g id="axes_2"><g id="patch_2"><path d="M 40 10 L 270 10 L 270 100 L '
                        '40 100 z" style="fill: none"/></g><g id="ytick_9"><text x="275" y="20" '
                        'style="font-size: 7.5px; font-family: \'IBM Plex Sans\'">0</text></g></g></g></svg>'),
    ),
    "11 a pie": Break({"11": 1}, put("enclosed/charts/by_year/kind", "pie")),
    "11 bars not from zero": Break({"11": 1}, drawing=instead(">0</text>", ">1k</text>")),
    "11 no unit": Break({"11": 1}, put("enclosed/charts/by_year/unit", "")),
    "11 directions by hue alone": Break(
        {"11": 1}, drawing=lambda svg: svg.replace("India → Germany", "one").replace("Germany → India", "two")
    ),
    "12 a figure without its mark": Break({"12": 2}, put("facts/1/marks", "")),
    "12 a point without its interval": Break({"12": 1}, put("facts/1/interval", "")),
    "12 letters without a meaning": Break({"12": 2}, layout=instead('#par(t("marks"))', "")),
    "13 pale text": Break(
        {"13": 1}, layout=instead('#par(t("subtitle"))', '#par(text(fill: rgb("#AAAAAA"), t("subtitle")))')
    ),
    "13 a pale colour": Break({"13": 1}, drawing=instead("#c2471f", "#ffb347")),
    "13 colours alike to the colour-blind": Break(
        {"13": 1}, drawing=lambda svg: svg.replace("#c2471f", "#8c6d1f").replace("#1f5f99", "#7a7a1e")
    ),
    "13 small type in a chart": Break({"13": 1}, drawing=instead("font-size: 7.5px", "font-size: 6px")),
    "13 small body": Break({"13": 1}, layout=instead("size: 9.5pt, lang", "size: 9pt, lang")),
    "14 a map without projection": Break(
        {"14": 0.5}, both(put("enclosed/charts/by_year/kind", "map"))
    ),
    "14 a map without disclaimer": Break(
        {"14": 1.5, "24": 0.5}, put("enclosed/charts/by_year/kind", "map"),
        layout=instead('"licence", "names",', '"licence",'),
    ),
    "15 a short alternative text": Break({"15": 2}, put("charts/by_year/alt", "Columns 1 2")),
    "15 the caption again": Break(
        {"15": 3}, put("charts/by_year/alt", "More people come from India each year")
    ),
    "15 another language": Break(
        {"15": 1}, put("charts/by_year/alt", "两年的柱形图。来自印度者2023年11.1万，2024年12.0万；来自德国者7,900和8,250，逐年增多。均为虚构。")
    ),
    "16 the title not shown": Break({"16": 1}, pdf=no_titles),
    "16 another language": Break(
        {"16": 1}, pdf=lambda pdf: setattr(pdf.Root, "Lang", pikepdf.String("de-DE"))
    ),
    "16 a level left out": Break(
        {"16": 1},
        pdf=lambda pdf: [setattr(o, "S", pikepdf.Name.H3) for o in of_struct(pdf, pikepdf.Name.H2)],
    ),
    "16 heads without scope": Break({"16": 1}, pdf=no_scope),
    # Headings are read from bookmarks: those of items 6 to 8 and where the annex begins, too.
    "16 no bookmarks": Break({"16": 1, "6": 1, "7": 1, "8": 1, "26": 0.75}, pdf=no_bookmarks),
    "16 no order of tabs": Break({"16": 1}, pdf=no_tabs),
    "17 another face": Break({"17": 1}, pdf=renamed_fonts),
    "17 a sign without a character": Break(
        {"17": 1}, layout=instead('#par(t("subtitle"))', '#par(t("subtitle"))\n#par[§]'), pdf=no_character
    ),
    "17 English not tagged on a Chinese page": Break(
        {"17": 1}, layout=instead('#let cited(body) = text(lang: "en", body)', "#let cited(body) = body"), language="zh"
    ),
    "18 fonts whole": Break({"18": 0.5}, pdf=whole_fonts),
    "18 a large file": Break({"18": 0.5}, pdf=large),
    "19 rows not attached": Break({"19": 2}, pdf=no_rows),
    "19 no table": Break({"19": 1}, put("data_tables", {})),
    "20 a source without licence": Break({"20": 2}, put("sources/0/licence", "")),
    "20 a source not printed": Break(
        {"20": 1}, layout=instead('#s.sha256.join(", ")', "")
    ),
    "20 a message without its date": Break({"20": 1}, lambda doc: doc["messages"][0].pop("as_of"),
                                           layout=instead("#say(m.as_of)", '#say(m.at("as_of", default: ()))')),
    "21 no formula": Break({"21": 1}, layout=instead("#i.formula.", "")),
    "21 no limits": Break({"21": 1}, layout=instead("#i.cannot_say", "")),
    "21 nothing on estimation": Break({"21": 0.5}, layout=instead('#par(t("methods-estimate"));', "")),
    "22 no grade": Break({"22": 1}, put("quality/0/grade", [])),
    "22 a dimension less": Break({"22": 1}, lambda doc: doc["quality"][0]["dimensions"].pop("timeliness")),
    "23 no note": Break({"23": 1}, layout=instead('"views", "disclosure"', '"views"')),
    "23 a bound is given away": Break(
        {"23": 1}, text("colophon-disclosure", "Counts under 10 are withheld.")
    ),
    "24 no funding": Break({"24": 0.5}, layout=instead('"funding",', "")),
    "24 no contact": Break({"24": 0.5}, layout=instead('"contact",', "")),
    "25 no ids beside messages": Break({"25": 1}, layout=instead('#(m.evidence.join(", ")) ·', "")),
    "25 no ids of rows": Break({"25": 1}, layout=instead("#c.first – #c.last.", "")),
    "25 a fact that leads nowhere": Break({"25": 0.67}, fact("share_of_work", cells=[])),
    "25 a cell without a checksum": Break({"25": 2}, put("enclosed/files/0/sha256", "")),
    "26 beyond the margin": Break(
        {"26": 0.75}, layout=instead('#par(t("subtitle"))', '#par(t("subtitle"))\n#place(dx: -9mm, text(size: 8pt)[out])')
    ),
    "26 long lines": Break({"26": 0.75}, layout=instead("block(width: 100mm,", "block(width: 174mm,")),
    "26 a heading alone": Break(
        {"26": 0.75}, layout=instead(ANNEX, f"#v(1fr)\n#heading(level: 2)[Alone]\n{ANNEX}")
    ),
    "26 a word run into the next column": Break(
        {"26": 0.75}, layout=instead('#par(t("subtitle"))', f'#par(t("subtitle"))\n{NARROW}')
    ),
    "26 a label over another": Break({"26": 0.75}, drawing=instead('x="150" y="32"', 'x="156" y="22"')),
    "26 no release at the foot": Break({"26": 0.75, "24": 0.5}, layout=instead("#doc.made.date · #doc.made.release", "")),
    "27 half-width punctuation": Break(
        {"27": 0.5}, text("prose", "两国登记册统计的不是同一群人,一方统计持有许可者。"), language="zh"
    ),
    "27 a space in a date": Break(
        {"27": 0.5}, text("prose", "两国登记册统计的不是同一群人，2024 年起也是。"), language="zh"
    ),
    "27 a sign first in a line": Break(
        {"27": 0.5}, layout=instead('#par(t("subtitle"))', '#par(t("subtitle"))\n#par[两个方向 #linebreak() 。]'), language="zh"
    ),
    "27 no ten thousands": Break(
        {"27": 0.5, "G2": 0}, put("messages/0/runs/2/n", "120,400"), language="zh"
    ),
    "28 made with another clock": Break(
        {"28": 2}, pdf=lambda pdf: pdf.docinfo.__setitem__("/ModDate", "D:20200101000000Z")
    ),
}  # fmt: skip


def broken(whole: Path, home: Path, how: Break) -> Path:
    """Lay the specimen broken in one way, the other language beside it unbroken."""
    pdf = specimen.lay(
        home, how.language, change=how.change, drawing=how.drawing, rows=how.rows, layout=how.layout
    )
    (other,) = (language for language in specimen.WORDS if language != how.language)
    shutil.copy(whole / f"{other}.pdf", home)
    if how.pdf is not None:
        with pikepdf.open(pdf, allow_overwriting_input=True) as opened:
            how.pdf(opened)
            opened.save(pdf)
    return pdf


@pytest.mark.parametrize("name", BREAKS)
def test_what_is_broken_in_one_way_loses_those_points_alone(whole, tmp_path, name):
    how = BREAKS[name]
    score = check(broken(whole, tmp_path, how))
    # A PDF that was opened and saved has other bytes than one set anew.
    expected = how.loses | (OTHER_BYTES if how.pdf is not None else {})
    assert lost(score) == {k: v for k, v in expected.items() if v or k.startswith("G")}


def test_an_annex_below_the_body_on_its_last_page_is_not_read_as_body(whole, tmp_path):
    shared = instead(ANNEX, '#heading(level: 1, t("s-annex"))')
    papers = [Paper(whole / "en.pdf"), Paper(specimen.lay(tmp_path, "en", layout=shared))]
    apart, together = papers
    try:
        assert apart.annex == apart.annex_begins
        assert together.annex == together.annex_begins + 1 == apart.annex
        assert body_words(together) == body_words(apart)
        page = together.annex
        assert together.before_annex(page, 800)
        assert not together.before_annex(page, 50)
    finally:
        for paper in papers:
            paper.close()
    assert check(tmp_path / "en.pdf").closed == []


def test_every_gate_and_item_is_broken_by_some_test():
    told = {name.split()[0] for name in BREAKS}
    assert told == {r.id for r in rules()}


@pytest.mark.parametrize(
    ("language", "told", "points"),
    [
        ("en", "Neither side publishes permits.", 0),
        ("en", "No source in use counts permits.", 0),
        ("en", "Germany prints them, India does not.", 0),
        ("en", "Germany → India: none. India → Germany: few.", 0),
        ("en", "Germany → India: few, and again Germany → India.", 2),
        ("en", "Germany prints what Indians bother to ask for.", 2),
        ("zh", "双方均未公布许可。", 0),
        ("zh", "德国未公布在印度的许可。", 0),
        ("zh", "所用来源均未提及许可。", 0),
        ("zh", "德国未公布许可。", 2),
        ("zh", "德国人均持有两份许可。", 2),
    ],
)
def test_one_text_for_both_directions_counts_where_it_speaks_of_both(
    tmp_path, language, told, points
):
    side = {"runs": [{"t": told}], "id": ""}
    twice = put("themes/1", {"heading": "permits", "there": side, "back": side})
    pdf = specimen.lay(tmp_path, language, change=twice)
    assert lost(check(pdf, only={"4"})) == ({"4": points} if points else {})


def test_two_figures_that_print_alike_are_told_of_both_directions(tmp_path):
    def alike(doc: Document) -> None:
        told = {
            side: {"runs": [{"n": "24.5%", "id": name}], "id": name}
            for side, name in (("there", "share_of_work"), ("back", "stock_back"))
        }
        doc["themes"][1].update(told)

    assert lost(check(specimen.lay(tmp_path, change=alike), only={"4"})) == {}


def test_in_a_table_two_figures_may_have_the_same_sign(tmp_path):
    none = {"runs": [{"t": "no permits are published"}], "id": ""}

    def as_table(doc: Document) -> None:
        rows = [{"what": [{"t": "Work"}], "there": none, "back": none}]
        doc.update(themes=[], glance=rows)

    layout = instead("#pagebreak()", "#par[no permits are published]\n#pagebreak()", 1)
    pdf = specimen.lay(tmp_path, change=as_table, layout=layout)
    assert lost(check(pdf, only={"4"})) == {}


def test_a_key_number_without_a_value_needs_no_year_and_no_word_of_confidence(whole, tmp_path):
    told = Break({}, specimen.in_key_numbers, layout=KEY_NUMBERS)
    assert lost(check(broken(whole, tmp_path, told))) == {}


def test_a_key_number_of_before_absences_were_told_must_be_whole(whole, tmp_path):
    old = both(specimen.in_key_numbers, lambda doc: doc["key_numbers"][3].pop("absence"))
    told = Break({}, old, layout=KEY_NUMBERS)
    assert lost(check(broken(whole, tmp_path, told))) == {"3": 0.5, "5": 0.5}


def test_where_no_key_number_has_a_value_no_word_of_confidence_is_missing(tmp_path):
    def all_absent(doc: Document) -> None:
        specimen.in_key_numbers(doc)
        doc["key_numbers"] = doc["key_numbers"][3:]

    pdf = specimen.lay(tmp_path, change=all_absent, layout=KEY_NUMBERS)
    assert lost(check(pdf, only={"5"})) == {}


def test_what_cannot_be_checked_is_said_and_gives_no_points(whole, tmp_path):
    alone = tmp_path / "en.pdf"
    shutil.copy(whole / "en.pdf", alone)
    score = check(alone)
    states = {r.id: r.state for r in score.results if r.state == "not checked"}
    assert states == {"G5": "not checked", "28": "not checked"}
    assert score.total == 98
    told = as_text(score, 90)
    assert "no version in another language lies beside the PDF" in told
    assert "not checked: G5, 28" in told


def test_an_approved_pdf_is_looked_up_in_the_release_that_it_names(whole, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    pdf = specimen.lay(tmp_path, change=put("made/approved", "2026-11-25"))
    assert check(pdf, only={"G7"}).closed == []  # Its release is not at hand.
    home = tmp_path / "data/processed/releases/abcd1234"
    home.mkdir(parents=True)
    (home / "release.json").write_text('{"approval": {"files": {"briefs/en.pdf": "0"}}}')
    (fault,) = check(pdf, only={"G7"}).results[0].lost
    assert "not among the files that were signed in abcd1234" in fault.found


def test_a_finding_says_where_what_and_the_cure(whole, tmp_path):
    pdf = broken(whole, tmp_path, BREAKS["G2 a figure on the page that no fact bears"])
    told = as_text(check(pdf), 90)
    assert "page 1: found the number 777 in …" in told
    assert "expected a fact of the document, as it prints it. " in told
    assert told.endswith("gates failed: G2: not fit to be published")


def test_every_place_with_text_over_text_is_told_for_the_price_of_one(whole, tmp_path):
    twice = Break({}, layout=instead('#par(t("subtitle"))', f"{NARROW}\n{NARROW}\n"))
    (result,) = check(broken(whole, tmp_path, twice), only={"26"}).results
    found = "'immigration' and 'beside it' over each other"
    assert [(f.found, f.page, f.points) for f in result.lost] == [(found, 1, 0.75), (found, 1, 0)]


def test_raised_figures_tight_lines_and_bold_by_printing_twice_are_no_text_over_text(
    whole, tmp_path
):
    meant = Break({}, layout=instead('#par(t("subtitle"))', MEANT))
    assert lost(check(broken(whole, tmp_path, meant), only={"26"})) == {}


def test_an_accent_of_its_own_over_a_letter_is_no_text_over_text():
    letter = Span(1, "e", 9.5, (0, 0, 0), 100, 100, 105, 105)
    accent = replace(letter, text="\u0301", left=101, right=104)
    assert list(overprints([letter, accent])) == []
    assert list(overprints([letter, replace(accent, text="o")])) == [
        (letter, replace(accent, text="o"))
    ]
    assert list(overprints([letter, replace(accent, text="o", page=2)])) == []


def test_a_pdf_of_before_facts_travelled_in_it_is_named(tmp_path):
    pdf = tmp_path / "old.pdf"
    with pikepdf.new() as empty:
        empty.add_blank_page()
        empty.save(pdf)
    with pytest.raises(NoFactsError, match=f"old.pdf: found no attachment {NAME}"):
        check(pdf)


def test_the_command_prints_the_score_and_tells_by_its_code(whole, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["check", str(whole / "en.pdf")]) == OK
    assert "100 of 100 points" in capsys.readouterr().out
    pdf = broken(whole, tmp_path, BREAKS["G7 no stamp on a draft"])
    assert main(["check", str(pdf), "--json"]) == NOT_IN_ORDER
    told = json.loads(capsys.readouterr().out)
    assert (told["total"], told["gates_closed"], told["fit"]) == (100, ["G7"], False)
    assert main(["check", "nothing.pdf"]) == REFUSED


def test_what_is_below_the_bar_or_behind_a_closed_gate_is_refused_with_its_findings(
    whole, tmp_path
):
    assert refuse_unfit([whole / "en.pdf"], 100) == {(whole / "en.pdf").as_posix(): 100}
    short = broken(whole, tmp_path / "a", BREAKS["8 a gap without a next step"])
    assert refuse_unfit([short], 98) == {short.as_posix(): 98}
    with pytest.raises(
        ValueError, match=r"1 of 2 PDFs .*least_score = 99(?s:.*)8 \(Gaps .* 1 of 3"
    ):
        refuse_unfit([whole / "en.pdf", short], 99)
    closed = broken(whole, tmp_path / "b", BREAKS["G7 no stamp on a draft"])
    with pytest.raises(ValueError, match=r"100 points; G7 \(Approved .*no stamp"):
        refuse_unfit([closed], 90)


def test_what_travels_in_a_pdf_is_the_same_bytes_and_all_that_is_needed(whole, tmp_path):
    again = specimen.lay(tmp_path)
    assert again.read_bytes() == (whole / "en.pdf").read_bytes()
    paper = Paper(again)
    try:
        assert paper.attached("by_year.csv").decode() == specimen.table()
        assert paper.doc["drawn"]["by_year"]["ticks"] == ["2023", "2024", "0", "120k"]
        assert paper.doc["drawn"]["by_year"]["axes"] == [[40, 10, 270, 100, 2, 2]]
        assert paper.facts["stock_there"]["value"] == 120_400
    finally:
        paper.close()


def test_every_shipped_brief_keeps_every_gate_and_the_bar(in_shipped):
    least = policy("publish")["least_score"]
    pdfs = sorted(paths.REPORTS.glob("*/*.pdf"))
    assert len(pdfs) == len(catalogue.briefs()) * len(LANGUAGES)
    told = the_main_job(in_shipped).stdout.splitlines()
    for pdf in pdfs:
        score = check(pdf)
        assert score.closed == [], as_text(score, least)
        assert score.total >= max(95, least), as_text(score, least)
        assert all(r.state != "not checked" for r in score.results)
        assert f"{score.total:g} of 100 points: {pdf}" in told


def test_the_run_report_tells_the_points_of_each_pdf(whole):
    told = {"scores": [points_of(whole / "en.pdf")], "sources": [], "outputs": {}}
    assert told["scores"][0]["points"] == 100
    assert f"| {(whole / 'en.pdf').as_posix()} | 100 |" in as_markdown(told)
    assert closing_lines(told)[-1] == f"100 of 100 points: {(whole / 'en.pdf').as_posix()}"
    told["scores"][0]["gates_failed"] = "G2, G5"
    assert closing_lines(told)[-1].endswith("en.pdf; gates failed: G2, G5")
