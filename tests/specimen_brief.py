"""A made-up brief of four short pages that has every point, for tests to break.

Germany and India, two years, three figures that nobody has counted; its own layout, so that it
stands whatever becomes of the shipped briefs.
"""

import copy
import csv
import io
import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from twoway.render import write_pdf
from twoway.voice import LANGUAGES, format_number

Document = dict[str, Any]

SHA = "ab" * 32
FACTS = {
    # id: value, kind, unit, digits, period, status, low, high, cells
    "stock_there": (120_400, "count", "persons", 0, "2024-01-01", "A", None, None, [1]),
    "stock_back": (8_250, "count", "persons", 0, "2024-01-01", "E", 8_000, 8_500, [2]),
    "share_of_work": (24.5, "percent", "percent", 1, "2023-01-01", "A", None, None, [3]),
    "stock_there_first": (118_900, "count", "persons", 0, "2024-01-01", "A", None, None, [4]),
}
ROWS = [
    ("by_year:1", "DEU", "IND", 2023, 7_900, "A"),
    ("by_year:2", "DEU", "IND", 2024, 8_250, "E"),
    ("by_year:3", "IND", "DEU", 2023, 111_200, "A"),
    ("by_year:4", "IND", "DEU", 2024, 120_400, "A"),
]

WORDS = {
    "en": {
        "title": "Who moves between Germany and India, 2023–2024?",
        "texts": {
            "kicker": "Policy brief, a specimen",
            "subtitle": "Both directions, as two registers would count them",
            "running": "Germany and India, both directions",
            "draft": "Draft, not approved",
            "approved": "Approved for publication",
            "synthetic": "Made-up figures: not for use",
            "figure": "Figure",
            "source": "Source: ",
            "note": "Note: ",
            "rows": "Trace ids: ",
            "s-key": "Key findings",
            "s-themes": "Both directions",
            "s-policy": "What could follow",
            "s-missing": "What is missing",
            "s-sure": "How sure we are",
            "s-annex": "Annex",
            "s-changes": "What changed since the last edition",
            "s-facts": "Every number in the text",
            "sure-high": "High means a full count of a register.",
            "sure-medium": "Medium means a count with gaps in it.",
            "sure-low": "Low means an estimate from a few counts.",
            "prose": "The two registers do not count the same people. One counts those who hold a "
            "permit, the other one those who have told it where they live.",
            "marks": "Beside a figure: e estimated, p provisional, b break, d definition differs.",
            "methods-estimate": "Nothing here is estimated but the count of Germans in India.",
            "methods-limits": "The two counts differ in who is asked and on which day.",
            "colophon-cite": "Cite as: twoway, a specimen, with date and release.",
            "colophon-contact": "Write to whoever keeps the tests.",
            "colophon-licence": "Reuse it as you like.",
            "colophon-names": "Names take no position on the status of any territory.",
            "colophon-funding": "Nobody has paid for it.",
            "colophon-views": "It holds no views.",
            "colophon-disclosure": "No record of a person was used; no cell is withheld.",
            "th-id": "Id",
            "th-what": "What",
            "th-value": "Value",
            "th-period": "Period",
            "th-from": "From",
        },
        "there": "India → Germany",
        "back": "Germany → India",
        "messages": [
            ("there", "{stock_there} persons from India lived in Germany in {stock_there_year}; "
             "Confidence: high.", "high"),
            ("back", "About {stock_back} persons from Germany lived in India in "
             "{stock_back_year}; Confidence: low.", "low"),
            ("there", "Work was the reason of {share_of_work} of the permits in "
             "{share_of_work_year}; Confidence: medium.", "medium"),
        ],
        "as_of": "data as of {%s_year}",
        "themes": [("Who lives where", "{stock_there} in {stock_there_year}",
                    "{stock_back} in {stock_back_year}"),
                   ("Work", "{share_of_work} of permits", "no permits are published")],
        "options": [("Publish permits by reason on both sides.", ["share_of_work"]),
                    ("Agree on one day to count residents.", ["stock_there", "stock_back"])],
        "missing": [("Permits of Germans in India are not published.",
                     "The ministry of the interior could print one table a year.")],
        "chart": ("More people come from India each year", "Residents, persons, 2023–2024",
                  "Both counts are made up.",
                  "Columns for two years. From India 111,200 in 2023 and 120,400 in 2024; from "
                  "Germany 7,900 and 8,250."),
        "intro": "No approved edition came before this one.",
        "revised": "Residents from India in {stock_there_year}",
        "page": ("Page ", " of ", ""),
        "indicator": ("Migrant stock", "persons", "count of residents", "It cannot say who moved."),
        "source": ("Registers of residents", "All of both countries.", "Who lives there on a day."),
        "quality": ("high", "A full count.", ["needed by both", "counted in full", "a year old",
                                              "open to all", "like with unlike"]),
        "what": "Residents",
        "next": "Next:",
        "sure": "Confidence: ",
        "levels": ("high", "medium", "low"),
    },
    "zh": {
        "title": "2023–2024年谁在德国与印度之间流动？",
        "texts": {
            "kicker": "政策简报样本",
            "subtitle": "两个方向，依两国登记册的口径",
            "running": "德国与印度，两个方向",
            "draft": "草稿，未经批准",
            "approved": "已批准发布",
            "synthetic": "虚构数字，不得使用",
            "figure": "图",
            "source": "资料来源：",
            "note": "注：",
            "rows": "追溯编号：",
            "s-key": "主要发现",
            "s-themes": "两个方向",
            "s-policy": "可以做什么",
            "s-missing": "尚缺什么",
            "s-sure": "有多可靠",
            "s-annex": "附录",
            "s-changes": "自上一版以来的变化",
            "s-facts": "文中的每个数字",
            "sure-high": "高，指登记册的完整统计。",
            "sure-medium": "中，指有缺口的统计。",
            "sure-low": "低，指由少数统计得出的估计。",
            "prose": "两国登记册统计的不是同一群人。一方统计持有许可者，另一方统计申报过住址者。",
            "marks": "数字旁：e 为估计，p 为初步，b 为序列中断，d 为定义不同。",
            "methods-estimate": "除在印度的德国人数外，均非估计。",
            "methods-limits": "两项统计的对象与日期不同。",
            "colophon-cite": "引用格式：twoway，样本，并注明日期与版本。",
            "colophon-contact": "请与测试的维护者联系。",
            "colophon-licence": "可自由使用。",
            "colophon-names": "地名不对任何领土的地位表明立场。",
            "colophon-funding": "无人出资。",
            "colophon-views": "不含任何观点。",
            "colophon-disclosure": "未使用任何个人记录，没有隐去的数字。",
            "th-id": "编号",
            "th-what": "内容",
            "th-value": "数值",
            "th-period": "时期",
            "th-from": "来源",
        },
        "there": "印度 → 德国",
        "back": "德国 → 印度",
        "messages": [
            ("there", "{stock_there_year}年有{stock_there}名印度人居住在德国，可信度：高。", "high"),
            ("back", "{stock_back_year}年约有{stock_back}名德国人居住在印度，可信度：低。", "low"),
            ("there", "{share_of_work_year}年有{share_of_work}的许可以工作为由，可信度：中。", "medium"),
        ],
        "as_of": "数据截至{%s_year}年",
        "themes": [("谁居住在哪里", "{stock_there_year}年{stock_there}人",
                    "{stock_back_year}年{stock_back}人"),
                   ("工作", "占许可的{share_of_work}", "许可数未公布")],
        "options": [("双方按事由公布许可。", ["share_of_work"]),
                    ("商定同一天统计居民。", ["stock_there", "stock_back"])],
        "missing": [("在印度的德国人的许可数未公布。", "内政部可每年公布一张表。")],
        "chart": ("来自印度者逐年增多", "居民，人，2023–2024年", "两项均为虚构。",
                  "两年的柱形图。来自印度者2023年11.1万，2024年12.0万；来自德国者7,900和8,250。"),
        "intro": "此前没有经批准的版本。",
        "revised": "{stock_there_year}年来自印度的居民",
        "page": ("第 ", " 页，共 ", " 页"),
        "indicator": ("移民存量", "人", "居民人数", "不能说明谁流动过。"),
        "source": ("居民登记册", "两国全境。", "某日居住在当地者。"),
        "quality": ("高", "完整统计。", ["双方所需", "完整统计过", "一年之前", "人人可得", "口径不同"]),
        "what": "居民",
        "next": "下一步：",
        "sure": "可信度：",
        "levels": ("高", "中", "低"),
    },
}  # fmt: skip

LAYOUT = """
#let doc = json("document.json")
#let say(runs) = runs.map(r => r.at("n", default: r.at("t", default: ""))).join()
#let t(key) = say(doc.texts.at(key))
#let note(body) = par(text(size: 7.5pt, fill: rgb("#5C6A75"), body))
#set document(title: doc.title, author: "twoway", description: t("subtitle"), date: datetime(year: 2026, month: 11, day: 24))
#set text(font: doc.fonts, size: 9.5pt, lang: doc.lang, region: doc.region, fallback: false, fill: rgb("#16242E"), hyphenate: doc.lang != "zh")
#let stamp = t("synthetic") + " · " + t(if doc.made.approved == "" { "draft" } else { "approved" })
#set page(paper: "a4", margin: (x: 18mm, top: 22mm, bottom: 19mm),
  header: text(size: 7.5pt)[#t("running") #h(1fr) #stamp],
  footer: context text(size: 7.5pt)[#doc.made.date · #doc.made.release #h(1fr) #(doc.page.at(0) + counter(page).display() + doc.page.at(1) + str(counter(page).final().first()) + doc.page.at(2))])
#show title: set text(size: 20pt)
#show figure.caption: it => it.body
#let column(..body) = block(width: 100mm, body.pos().join())
#let cited(body) = text(lang: "en", body)
#note(t("kicker"))
#title(doc.title)
#par(t("subtitle"))
#heading(level: 1, t("s-key"))
#column(list(..doc.messages.map(m => [#say(m.runs) #linebreak() #text(size: 7.5pt)[#(m.evidence.join(", ")) · #say(m.as_of)]])))
#heading(level: 1, t("s-sure"))
#column(..("high", "medium", "low").map(level => par(t("sure-" + level))))
#column(par(t("prose")))
#heading(level: 1, t("s-themes"))
#column(..doc.themes.map(s => { heading(level: 2, s.heading); par(say(s.there.runs)); par(say(s.back.runs)) }))
#for (key, c) in doc.charts {
  figure(kind: "chart", supplement: t("figure"), caption: figure.caption(position: top, {
    par(text(weight: "bold")[#t("figure") #context counter(figure.where(kind: "chart")).display()])
    par(say(c.title)); par(text(size: 7.8pt, say(c.unit))) }),
    { image(key + ".svg", width: 100mm, alt: c.alt)
      note[#t("source")#cited(c.source). #t("note")#say(c.note) #c.legend #t("rows")#c.first – #c.last.] })
}
#pagebreak()
#heading(level: 1, t("s-policy"))
#column(enum(..doc.options.map(o => [#say(o.runs) #o.evidence.join(", ")])))
#heading(level: 1, t("s-missing"))
#column(list(..doc.missing.map(g => [#say(g.runs) #say(g.action)])))
#pagebreak()
#heading(level: 1, t("s-annex"))
#for (key, d) in doc.data_tables { table(columns: d.heads.len(), table.header(..d.heads), ..d.lines.flatten()) }
#heading(level: 1, t("s-changes"))
#par(say(doc.changes.intro))
#for r in doc.revised { par[#say(r.what): #r.first.figure, #r.last.figure (#r.first.id, #r.last.id)] }
#for q in doc.quality { par[#q.id: #say(q.grade). #say(q.text) #q.dimensions.values().map(say).join("; ")] }
#for i in doc.indicators { par[#i.label (#i.unit): #i.formula. #i.cannot_say] }
#par(t("methods-estimate")); #par(t("methods-limits"))
#for s in doc.sources { par[#s.title. #cited[#s.producer, #s.dataset], #s.editions, #s.licence. #s.custody.join(", "). #s.territory #s.definition #s.sha256.join(", ")] }
#heading(level: 1, t("s-facts"))
#par(t("marks"))
#table(columns: 5, table.header(..("th-id", "th-what", "th-value", "th-period", "th-from").map(t)),
  ..doc.facts.map(f => (f.id, f.what, [#f.value #f.marks #f.interval], f.period, f.source)).flatten())
#for key in ("cite", "contact", "licence", "names", "funding", "views", "disclosure") { par(t("colophon-" + key)) }
#pdf.attach("facts.json", relationship: "data", mime-type: "application/json", description: doc.title)
#for (key, c) in doc.charts { pdf.attach(key + ".csv", relationship: "data", mime-type: "text/csv", description: c.description) }
"""

SVG = """<svg xmlns="http://www.w3.org/2000/svg" width="283" height="120" viewBox="0 0 283 120">
<g id="figure_1"><g id="axes_1"><g id="patch_1"><path d="M 40 10 L 270 10 L 270 100 L 40 100 z" style="fill: none"/></g>
<path d="M 60 92 L 90 92 L 90 100 L 60 100 z" style="fill: #1f5f99"/><path d="M 100 20 L 130 20 L 130 100 L 100 100 z" style="fill: #c2471f"/>
<g id="matplotlib.axis_1"><g id="xtick_1">{text:75:112:2023}</g><g id="xtick_2">{text:115:112:2024}</g></g>
<g id="matplotlib.axis_2"><g id="ytick_1">{text:30:100:0}</g><g id="ytick_2">{text:25:20:%(tick)s}</g></g>
<g id="text_9">{text:150:20:%(there)s}</g><g id="text_10">{text:150:50:%(back)s}</g>
<g id="text_11">{text:150:32:%(large)s}</g><g id="text_12">{text:150:62:8,250}</g></g></g></svg>"""


def runs(template: str, language: str, facts: dict[str, Any]) -> list[dict[str, str]]:
    """Set facts into a sentence: ``{stock_there} persons``."""
    made = []
    for piece in re.split(r"(\{\w+\})", template):
        if piece.startswith("{"):
            fact = facts[piece[1:-1]]
            text = format_number(fact["value"], fact["kind"], fact["digits"], LANGUAGES[language])
            made.append({"n": text, "id": fact["id"]})
        elif piece:
            made.append({"t": piece})
    return made


def facts() -> dict[str, Any]:
    """Return the facts with their years, as they travel in a PDF."""
    found: dict[str, Any] = {}
    bare = {"indicator": "migrant_stock", "column": "value", "reason": "", "missing": "", "mark": "",
            "basis": "", "coverage": None, "reported": None, "guard": "", "stale_since": ""}  # fmt: skip
    for name, (value, kind, unit, digits, period, status, low, high, cells) in FACTS.items():
        keys = {"origin": "DEU", "destination": "IND"}
        found[name] = {**bare, "id": name, "value": float(value), "kind": kind, "unit": unit,
                       "digits": digits, "period": period, "ended": period, "status": status,
                       "low": low, "high": high, "cells": cells, "parts": [], "keys": keys,
                       "grade": "high"}  # fmt: skip
        found[f"{name}_year"] = {**found[name], "id": f"{name}_year", "value": int(period[:4]),
                                 "kind": "year", "unit": "", "digits": 0, "column": "period",
                                 "status": "A", "low": None, "high": None, "cells": [],
                                 "parts": [name]}  # fmt: skip
    return found


def document(language: str) -> Document:
    """Return the whole brief in a language."""
    said, known = WORDS[language], facts()
    own = LANGUAGES[language]

    def number(name: str, value: float | None = None) -> str:
        fact = known[name]
        return format_number(value or fact["value"], fact["kind"], fact["digits"], own)

    def say(template: str) -> list[dict[str, str]]:
        return runs(template, language, known)

    messages = []
    for direction, template, level in said["messages"]:
        told = say(template)
        name = next(r["id"] for r in told if r.get("id", "year")[-4:] != "year")
        messages.append({"id": name, "runs": told, "direction": direction, "evidence": [name],
                         "confidence": level, 
                         "as_of": say(said["as_of"] % name)})  # fmt: skip
    title, unit, note, alt = said["chart"]
    chart = {"id": "by_year", "empty": False, "title": [{"t": title}], "description": title,
             "unit": [{"t": unit}], "note": [{"t": note}], "legend": "", "alt": alt, "rows": 4,
             "source": "Nobody, registers of residents (2024)", "first": "by_year:1",
             "last": "by_year:4"}  # fmt: skip
    label, measure, formula, cannot = said["indicator"]
    name, territory, definition = said["source"]
    grade, quality, dimensions = said["quality"]
    kinds = ("relevance", "accuracy", "timeliness", "accessibility", "comparability")
    doc = {
        "lang": language,
        "region": own.region,
        "fonts": list(own.fonts),
        "page": list(said["page"]),
        "made": {"date": "2026-11-24", "release": "abcd1234", "approved": "", "synthetic": "yes"},
        "title": said["title"],
        "texts": {k: [{"t": v}] for k, v in said["texts"].items()},
        "key_numbers": [],
        "messages": messages,
        "themes": [{"heading": h, "there": {"runs": say(a), "id": ""}, "back": {"runs": say(b), "id": ""}}
                   for h, a, b in said["themes"]],
        "options": [{"runs": [{"t": text}], "evidence": ids} for text, ids in said["options"]],
        "missing": [{"runs": [{"t": text}], "action": [{"t": act}]} for text, act in said["missing"]],
        "charts": {"by_year": chart},
        "tables": {},
        "data_tables": {"by_year": {"heads": ["id", "2023", "2024"], "lines": [
            [said["back"], "7,900", "8,250"],
            [said["there"], number("stock_there", 111_200), number("stock_there")]]}},
        "indicators": [{"id": "migrant_stock", "label": label, "unit": measure, "formula": formula,
                        "cannot_say": cannot, "reference": ""}],
        "sources": [{"id": "registers", "title": name, "producer": "Nobody", "dataset": "registers",
                     "territory": territory, "definition": definition, "licence": "CC0",
                     "editions": "2024-11", "received": "2026-11-24", "custody": ["publisher"],
                     "sha256": [SHA[:12]], "hands": "", "stale": "", "published": "",
                     "citation": ""}],
        "glance": [],
        "next_step": said["next"],
        "confidence_words": {level: {"word": word, "said": said["sure"] + word}
                             for level, word in zip(("high", "medium", "low"), said["levels"], strict=True)},
        "quality": [{"id": "registers", "grade": [{"t": grade}], "text": [{"t": quality}],
                     "dimensions": {k: [{"t": d}] for k, d in zip(kinds, dimensions, strict=True)}}],
        "revised": [{"what": say(said["revised"]),
                     "first": {"figure": number("stock_there_first"), "id": "stock_there_first"},
                     "last": {"figure": number("stock_there"), "id": "stock_there"}}],
        "changes": {"since": "", "intro": [{"t": said["intro"]}], "rows": []},
        "facts": [{"id": n, "value": number(n), "what": said["what"], "period": f["period"][:4],
                   "status": f["status"], "marks": "e" if f["status"] == "E" else "",
                   "interval": f"{number(n, f['low'])}–{number(n, f['high'])}" if f["low"] else "",
                   "source": "registers 2024-11"} for n, f in known.items() if f["kind"] != "year"],
        "gaps": {},
        "enclosed": {
            "format": 1,
            "brief": "specimen",
            "sides": {"home": "DEU", "away": "IND"},
            "facts": known,
            "rows": {},
            "charts": {"by_year": {"kind": "columns", "indicators": ["migrant_stock"],
                                   "unit": "persons", "years": [2023, 2024],
                                   "areas": ["DEU", "IND"], "rows": 4}},
            "cells": {str(n): [0, f"line {n}", "1"] for n in range(1, 5)},
            "files": [{"source": "registers", "edition": "2024-11", "file": "a.csv", "sha256": SHA,
                       "custody": "publisher", "producer": "Nobody", "dataset": "registers",
                       "published": "", "received": "2026-11-24", "licence": "CC0"}],
            "policies": {},
        },
    }  # fmt: skip
    doc["printed"] = dict(sorted(_printed(doc).items()))
    return doc


def in_key_numbers(doc: Document) -> None:
    """Tell the messages as key numbers, and one more that nobody has reported.

    The layout must print ``doc.key_numbers`` where it prints ``doc.messages``.
    """
    known = doc["enclosed"]["facts"]
    known["permits_back"] = known["share_of_work"] | {
        "id": "permits_back", "value": None, "missing": "not_reported", "reason": "missing_input",
        "cells": []}  # fmt: skip
    told = [
        m | {"big": next(r["n"] for r in m["runs"] if r.get("id") == m["id"]), "absence": "",
             "tone": m["direction"]}
        for m in doc["messages"]
    ]  # fmt: skip
    absent = {"id": "permits_back", "confidence": "", "big": ":", "absence": ": not reported",
              "tone": "back", "direction": "back", "evidence": ["permits_back"], "as_of": [],
              "runs": [{"t": "The permits of people from Germany in India are not published."}]}  # fmt: skip
    doc.update(messages=[], key_numbers=[*told, absent])


def _printed(part: Any) -> Counter[str]:
    if isinstance(part, dict) and "n" in part:
        return Counter([part["id"]])
    inner = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    return sum((_printed(p) for p in inner), Counter())


def svg(language: str) -> str:
    """Return the drawing in a language: two columns, two axes' ticks, four labels."""
    said = WORDS[language]
    own = LANGUAGES[language]
    text = SVG % {"there": said["there"], "back": said["back"],
                  "tick": "12万" if own.large else "120k",
                  "large": format_number(120_400, "count", 0, own)}  # fmt: skip
    font = "font-size: 7.5px; font-family: " + ", ".join(f"'{f}'" for f in own.fonts)
    return re.sub(
        r"\{text:(\d+):(\d+):(.*?)\}",
        rf'<text x="\1" y="\2" style="{font}; fill: #16242e">\3</text>',
        text,
    )


def table() -> str:
    """Return the rows behind the chart as they are attached."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(
        ["id", "origin", "destination", "period", "value", "status", "reason", "missing"]
    )
    writer.writerows([i, o, d, f"{y}-01-01", v, s, "", ""] for i, o, d, y, v, s in ROWS)
    return out.getvalue()


def lay(
    home: Path,
    language: str = "en",
    *,
    change: Callable[[Document], object] = lambda doc: None,
    drawing: Callable[[str], str] = lambda text: text,
    rows: Callable[[str], str] = lambda text: text,
    layout: Callable[[str], str] = lambda text: text,
) -> Path:
    """Set the brief in a folder, with what it is set from beside it, each part changed or not."""
    doc = copy.deepcopy(document(language))
    change(doc)
    files = {
        f"documents/{language}.json": json.dumps(doc, ensure_ascii=False),
        f"figures/{language}/by_year.svg": drawing(svg(language)),
        "figures/by_year.csv": rows(table()),
        "layout/brief.typ": layout(LAYOUT),
    }
    for name, text in files.items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return write_pdf(doc, [home / "layout/brief.typ"], home / "figures", home / f"{language}.pdf")
