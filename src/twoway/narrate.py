"""Facts -> one document per language: sentences, key numbers, tables, sources.

Everything that is printed passes here. A sentence is a Fluent message whose numbers are facts; the
document remembers which facts each language printed, and both must be the same.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

import duckdb
import pandas as pd

from twoway import gaps, listing, sections, signs, wording
from twoway.beneath import Beneath
from twoway.catalogue import indicator
from twoway.check import name_cells
from twoway.confidence import LEVELS, confidence, grade_of
from twoway.corridor import SIDES
from twoway.enclosed import Chain
from twoway.facts import EVIDENCE, NOT_HELD, UNTIL, ChartRows, Facts, Number, as_data_of, select
from twoway.missing import NO_FACT, NOT_APPLICABLE, kinds
from twoway.moves import figures_moved
from twoway.reference import OPEN_END, members
from twoway.voice import DECLARED_IN, LANGUAGES, Fact, MissingFactError, Voice, joined

Run = dict[str, str]
Document = dict[str, Any]

# Words that every brief prints stand under this prefix, a brief's own under that of its facts.toml.
HOUSE = "house"


def fact_of(number: Number) -> Fact:
    """Return a released number as a value that a sentence may print."""
    return Fact(
        id=number.id,
        value=number.value,
        kind=number.kind,
        digits=number.digits,
        unit=number.unit,
        low=number.low,
        high=number.high,
        status=number.status,
    )


class Narrator:
    """Writes one brief in one language, remembering every fact that it prints."""

    def __init__(self, facts: Facts, language: str) -> None:
        self.facts = facts
        self.voice = Voice(language)
        self.language = language
        self.printed: Counter[str] = Counter()
        # Sentences that could not be said, with the facts they lack.
        self.gaps: dict[str, list[str]] = {}
        self.values: dict[str, Any] = {
            **{name: fact_of(n) for name, n in facts.numbers.items()},
            **{name: self.voice.area(code) if code else "" for name, code in facts.areas.items()},
            **{f"{n}_said": self.voice.said(c) if c else "" for n, c in facts.areas.items()},
            **facts.guards,
            **(facts.corridor.words(language) if facts.corridor else {}),
        }

    def runs(self, key: str, **more: Any) -> list[Run]:
        """One message as runs of text and numbers.

        A sentence that lacks a fact is not said; in its place stands what is missing, in the same
        words in every language.
        """
        try:
            runs = self.voice.runs(key, **{**self.values, **more})
        except MissingFactError as error:
            self.gaps[key] = sorted({_root(self.facts, name) for name in error.ids})
            return self.gap(*self.gaps[key])
        said = [self.facts.numbers[r["id"]] for r in runs if r.get("id") in self.facts.numbers]
        told = {of for number in said if number.kind != "year" for of in _subjects(number)}
        wording.refuse(key, joined(runs), told, self.language)
        self.printed.update(r["id"] for r in runs if "n" in r)
        return runs

    def gap(self, *names: str) -> list[Run]:
        """Say which facts no edition held gives."""
        whats = dict.fromkeys(_what(self, self.facts.numbers[name]) for name in names)
        said = self.voice.text("chart-semicolon").join(whats)
        return [{"t": self.voice.declared("label-gap", what=said)}]

    def absence(self, number: Number) -> list[Run]:
        """Say why a fact has no value: the sign and the name of its kind of missing."""
        if number.reason == NOT_HELD:
            return [{"t": self.voice.text("label-not-held")}]
        return [{"t": signs.absence(number.missing, self.voice)}]

    def plain(self, key: str, **more: Any) -> str:
        """One message as a string: titles, captions, alt text."""
        return joined(self.runs(key, **more))

    def hands(self, custodies: str) -> str:
        """Say through whose hands single figures came, of words joined by commas; else nothing."""
        named = sorted({c for c in custodies.split(",") if c})
        words = [self.voice.text(f"label-hands-{re.sub('[^a-z]+', '-', c)}") for c in named]
        return self.voice.text("chart-comma").join(words)

    def weakness(self, stale_since: str) -> str:
        """Say that a figure rests on an edition known not to be the newest; else nothing."""
        if not stale_since:
            return ""
        return self.voice.text("label-stale", since=stale_since)

    def declared(self, kind: str, name: str, part: str, english: str) -> str:
        """Words of a declaration: its own in its language, a message of the words file elsewhere.

        Raises
        ------
        ValueError
            If the language has no translation: a brief never prints half a language.
        """
        if self.voice.language.declared:
            return english
        return self.voice.declared(f"declared-{kind}-{name.replace('_', '-')}-{part}")


def _root(facts: Facts, name: str) -> str:
    """Return the fact that a year, a change or a further column of a row came from."""
    number = facts.numbers[name]
    lacking = [p for p in number.parts if facts.numbers[p].value is None]
    if lacking:
        return lacking[0]
    same = (
        n.id
        for n in facts.numbers.values()
        if (n.indicator, n.keys, n.column) == (number.indicator, number.keys, "value")
    )
    return name if number.column == "value" else next(same, name)


@dataclass(frozen=True)
class Earlier:
    """What the last approved release printed: figures by id, and the edition of each raw cell."""

    release: str
    numbers: Mapping[str, Mapping[str, Any]]
    editions: Mapping[int, str]


def documents(
    facts: Facts,
    con: duckdb.DuckDBPyConnection,
    made: Mapping[str, str],
    earlier: Earlier | None = None,
    languages: Iterable[str] = LANGUAGES,
) -> dict[str, Document]:
    """Return all that a brief prints, by language, as plain data for the layout.

    Parameters
    ----------
    made : mapping
        What is known of the making: `release`, `date`, `approved`.
    earlier : Earlier, optional
        The last approved release, with which this one is compared.
    languages : iterable of str, optional
        Those to tell it in; default: every one that there is.
    """
    beneath = Beneath(facts, con)
    chain = Chain(facts, beneath)
    return {lang: _document(facts, lang, beneath, chain, made, earlier) for lang in languages}


def _document(
    facts: Facts,
    language: str,
    beneath: Beneath,
    chain: Chain,
    made: Mapping[str, str],
    earlier: Earlier | None,
) -> Document:
    teller = Narrator(facts, language)
    prefix = facts.plan["brief"]["words"]
    texts = {**_texts(teller, HOUSE), **_texts(teller, prefix)}
    charts = {name: _chart(teller, chart, prefix, beneath) for name, chart in facts.charts.items()}
    tables = {name: _table(teller, table, prefix, beneath) for name, table in facts.tables.items()}
    levels = _levels(facts, beneath)
    numbers = _key_numbers(teller, prefix, levels)
    told = sections.sections(teller, prefix)
    at_a_glance = [s for s in facts.plan.get("glance", []) if _asked(facts, s)]
    editions = beneath.editions(beneath.cells)
    quality = _quality_rows(teller, editions)
    return {
        "lang": language,
        "region": teller.voice.language.region,
        "fonts": list(teller.voice.language.fonts),
        "setting": asdict(teller.voice.language.setting),
        "cited": {"lang": DECLARED_IN, "region": LANGUAGES[DECLARED_IN].region},
        "page": [teller.plain(f"label-page-{part}") for part in ("before", "between", "after")],
        "made": dict(made),
        "title": _title(teller, prefix),
        "texts": texts,
        "web": {
            k.removeprefix("web-"): teller.plain(k)
            for k in teller.voice.messages()
            if k.startswith("web-")
        },
        "columns": _columns(teller, [*facts.charts.values(), *facts.tables.values()]),
        "key_numbers": numbers,
        "charts": charts,
        "tables": tables,
        "indicators": _indicator_rows(teller, facts),
        "sources": _source_rows(teller, editions),
        "sections": told,
        "options": sections.options(teller, prefix),
        "missing": sections.gaps(teller, prefix, told),
        "sureness": sections.sureness(teller, levels, prefix),
        "glance": [_glance_row(teller, spec, prefix) for spec in at_a_glance],
        "themes": _themes(facts.plan, texts, told),
        "confidence_words": _confidence_words(teller),
        "next_step": teller.plain("label-next-step"),
        "regime": _regime(teller),
        "coverage": _coverage_rows(teller, beneath.con),
        "quality": quality,
        "revised": [
            _revised_row(teller, spec, prefix)
            for spec in facts.plan.get("revised", [])
            if _revised(facts.numbers[spec["first"]], facts.numbers[spec["last"]])
        ],
        # Last: the facts that everything above has printed, and what was printed before.
        "facts": _fact_rows(teller, beneath),
        "changes": _changes(teller, beneath, earlier),
        "printed": dict(sorted(teller.printed.items())),
        "gaps": dict(sorted(teller.gaps.items())),
        "enclosed": chain.graded({q["id"]: joined(q["grade"]) for q in quality}),
    }


def _texts(teller: Narrator, prefix: str) -> dict[str, list[Run]]:
    """Say every message under a prefix but those that belong to a row of something."""
    keys = [k for k in teller.voice.messages() if k.startswith(f"{prefix}-")]
    return {k.removeprefix(f"{prefix}-"): teller.runs(k) for k in keys if not _with_rows(k)}


def _themes(
    plan: Mapping[str, Any], texts: Mapping[str, list[Run]], told: Iterable[Document]
) -> list[Document]:
    """Each theme of a brief: its heading, and of each direction a figure or why there is none.

    Those that the brief names by texts; else its sections, of each side the first sentence.
    """
    if "themes" in plan:
        return [
            {
                "heading": joined(texts[f"s-{spec['section']}"]),
                **{side: {"runs": texts[spec[side]], "id": ""} for side in SIDES},
            }
            for spec in plan["themes"]
        ]
    return [
        {
            "heading": joined(section["title"]),
            **{
                side: {"runs": section["said"] if section["empty"] else section[side][0], "id": ""}
                for side in SIDES
            },
        }
        for section in told
        if section["empty"] or not section["silent"]
    ]


def _confidence_words(teller: Narrator) -> dict[str, dict[str, str]]:
    """Return for each level of confidence its word, and how a sentence says it."""
    words = {level: teller.plain(f"label-confidence-{level}") for level in LEVELS}
    return {
        level: {"word": word, "said": teller.plain("label-confidence-said", level=word)}
        for level, word in words.items()
    }


def _with_rows(key: str) -> bool:
    of_rows = re.search(r"-(figure|table|kn|glance|revised|say)-", key) is not None
    return of_rows and not key.endswith("-revised-none")


def _title(teller: Narrator, prefix: str) -> str:
    """Return what a brief is called, which holds what its corridor's file calls it or is that."""
    corridor = teller.facts.corridor
    own = corridor.title.get(teller.language, "") if corridor else ""
    said = teller.plain(f"{prefix}-title")
    return said if own in said else own


def _levels(facts: Facts, beneath: Beneath) -> dict[str, str]:
    """Return how sure each key number is, and each fact of the sections that has a value."""
    named = [s["number"] for s in facts.plan["brief"]["key_numbers"] if "number" in s]
    numbers = [*sections.told_facts(facts), *(facts.numbers[name] for name in named)]
    under = {n.id: _cells_under(facts, n) for n in numbers}
    origins = beneath.origins({c for cells in under.values() for c in cells})
    return {
        n.id: confidence(
            n,
            sorted({origins[c][0] for c in under[n.id]}),
            contradicted=facts.guards.get(f"{n.id}_contradicted") == "yes",
        )
        for n in numbers
    }


def _columns(teller: Narrator, shown: Iterable[ChartRows]) -> dict[str, str]:
    """Words for the columns of rows behind charts and tables; one without any keeps its name."""
    names = sorted({str(column) for part in shown for column in part.rows})
    keys = {name: f"ex-key-{listing.slug(name)}" for name in names}
    return {name: teller.plain(key) for name, key in keys.items() if teller.voice.knows(key)}


def _key_numbers(teller: Narrator, prefix: str, levels: Mapping[str, str]) -> list[Document]:
    """Tell the key numbers: each as it is named, or the first of a slot that has a figure."""
    plan = teller.facts.plan["brief"]["key_numbers"]
    if not any("of" in spec for spec in plan):
        return [_key_number(teller, spec, prefix, levels, {}) for spec in plan]
    told = []
    for name, side in sections.picked(teller, plan):
        spec = {"number": f"{name}_{side}", "tone": side, "text": name.replace("_", "-")}
        more = sections.variables(teller, name, side)
        told.append(_key_number(teller, spec, prefix, levels, more))
    return told


def _key_number(
    teller: Narrator,
    spec: Mapping[str, str],
    prefix: str,
    levels: Mapping[str, str],
    more: Mapping[str, Any],
) -> Document:
    number = teller.facts.numbers[spec["number"]]
    # Of what has no figure nothing is sure.
    level = levels.get(number.id, "") if number.value is not None else ""
    sure = teller.plain(f"label-confidence-{level}") if level else ""
    return {
        "id": number.id,
        "confidence": level,
        # What is no fact of its direction is told in the words, and is no figure of its own.
        "big": kinds()[NOT_APPLICABLE].glyph if number.mark == NO_FACT else _figure(teller, number),
        "absence": joined(teller.absence(number)) if number.value is None else "",
        "tone": spec["tone"],
        "direction": spec.get("direction", spec["tone"]),
        "runs": teller.runs(f"{prefix}-kn-{spec['text']}", **{"confidence": sure, **more}),
        "as_of": []
        if number.value is None
        else teller.runs("label-as-of", year=fact_of(_as_of(teller.facts, number))),
        "stale": teller.weakness(number.stale_since),
    }


def _as_of(facts: Facts, number: Number) -> Number:
    """Return the year in which what a fact tells of had ended."""
    ended = facts.numbers.get(f"{number.id}_{UNTIL}")
    known = ended is not None and ended.value is not None
    return ended if ended is not None and known else facts.numbers[f"{number.id}_year"]


def _figure(teller: Narrator, number: Number) -> str:
    """Print a fact as a figure of its own, or the sign of its absence."""
    if number.value is None:
        return kinds()[number.missing or "not_reported"].glyph
    teller.printed[number.id] += 1
    return teller.voice.number(number.value, number.kind, number.digits)


def _chart(teller: Narrator, chart: ChartRows, prefix: str, beneath: Beneath) -> Document:
    stem = f"{chart.options.get('words', prefix)}-figure-{chart.id.replace('_', '-')}"
    if chart.rows.empty:
        label = teller.declared(
            "indicator", chart.indicator, "label", indicator(chart.indicator).label
        )
        gap = [{"t": teller.voice.declared("label-gap", what=label)}]
        return {"id": chart.id, "empty": True, "title": gap, "description": label}
    editions = beneath.editions(c for cells in chart.rows["cells"] for c in cells)
    alt = teller.runs(f"{stem}-alt")
    return {
        "id": chart.id,
        "empty": False,
        "title": teller.runs(f"{stem}-title"),
        "description": teller.plain(f"{stem}-title"),
        "unit": teller.runs(f"{stem}-unit"),
        "note": teller.runs(f"{stem}-note"),
        "legend": _legend(teller, chart),
        "alt": joined(alt),
        # With the ids of its facts, for the trace: a fact may be told there alone.
        "alt_told": alt,
        "source": _cited(teller, editions),
        "terms": _terms(teller, editions),
        "rows": len(chart.rows),
        "first": chart.rows["id"].iloc[0],
        "last": chart.rows["id"].iloc[-1],
    }


def _legend(teller: Narrator, chart: ChartRows) -> str:
    """Say what the signs of a chart mean: of the register of evidence its own too."""
    if chart.indicator == EVIDENCE:
        themes = gaps.told(chart.rows, teller.voice, str(chart.options["home"]))
        absent = signs.legend(chart.rows[chart.rows["value"].isna()], teller.voice)
        return f"{gaps.legend(themes, teller.voice)} {absent}".strip()
    return signs.legend(chart.rows, teller.voice, parts=chart.kind == "chord")


def _table(teller: Narrator, table: ChartRows, prefix: str, beneath: Beneath) -> Document:
    """One table: its title, its lines, who printed what it says, and what its signs mean."""
    stem = f"{table.options.get('words', prefix)}-table-{table.id.replace('_', '-')}"
    title = teller.runs(f"{stem}-title")
    if table.rows.empty:
        return {"id": table.id, "empty": True, "title": title, "description": joined(title)}
    editions = beneath.editions(c for cells in table.rows["cells"] for c in cells)
    return {
        "id": table.id,
        "empty": False,
        "title": title,
        "description": joined(title),
        "note": teller.runs(f"{stem}-note"),
        "source": _cited(teller, editions),
        "first": table.rows["id"].iloc[0],
        "last": table.rows["id"].iloc[-1],
        **listing.told(table, teller.voice),
    }


def _subjects(number: Number) -> tuple[str, ...]:
    """Return what rules of wording may be about: the indicator, and the list it looks up."""
    panel = number.keys.get("panel")
    return (number.indicator, f"{number.indicator}:{panel}") if panel else (number.indicator,)


def _citations(teller: Narrator, editions: pd.DataFrame) -> list[str]:
    cited = []
    for _, group in editions.groupby("source", sort=False):
        row = group.iloc[0]
        hands = teller.hands(",".join(group["hands"]))
        said = [_span(list(group["edition"])), hands, teller.weakness(row["stale_since"])]
        cited.append(f"{row['producer']}, {row['dataset']} ({'; '.join(filter(None, said))})")
    return cited


def _terms(teller: Narrator, editions: pd.DataFrame) -> list[Document]:
    """Say under which terms each source of a figure may be used, and how it asks to be cited."""
    return [
        {
            "id": str(source),
            "citation": str(group["citation"].iloc[0]),
            "licence": teller.declared(
                "source", str(source), "licence", str(group["licence"].iloc[0])
            ),
            "editions": _span(list(group["edition"])),
        }
        for source, group in editions.groupby("source")
    ]


_MOST_CITED = 12


def _cited(teller: Narrator, editions: pd.DataFrame) -> str:
    """Name the sources under a chart or a table; of very many, how many, and where they stand."""
    cited = _citations(teller, editions)
    if len(cited) <= _MOST_CITED:
        return "; ".join(cited)
    count = teller.voice.number(float(len(cited)))
    return teller.voice.declared("label-sources-many", count=count)


def _span(labels: list[str]) -> str:
    return labels[0] if len(labels) == 1 else f"{labels[0]} … {labels[-1]}"


def _fact_rows(teller: Narrator, beneath: Beneath) -> list[Document]:
    numbers = [teller.facts.numbers[name] for name in sorted(teller.printed)]
    under = {n.id: _cells_under(teller.facts, n) for n in numbers}
    origins = beneath.origins({c for cells in under.values() for c in cells})
    rows = []
    for number in (n for n in numbers if n.kind != "year"):
        found = sorted({origins[c] for c in under[number.id]})
        editions = list(dict.fromkeys((source, edition) for source, edition, _ in found))
        rows.append(
            {
                "id": number.id,
                "value": teller.voice.number(number.value or 0.0, number.kind, number.digits),
                "exact": number.value,
                "interval": _interval(teller, number),
                "what": _what(teller, number),
                "period": "" if number.period is None else str(number.period.year),
                "status": number.status,
                "marks": signs.marks(number.status),
                "source": _editions_said(teller, editions),
                "stale": teller.weakness(number.stale_since),
                "hands": teller.hands(",".join(hands for _, _, hands in found)),
            }
        )
    return rows


_MOST_EDITIONS = 8


def _editions_said(teller: Narrator, editions: list[tuple[str, str]]) -> str:
    """Name the editions under a figure; of very many, how many they are."""
    if len(editions) <= _MOST_EDITIONS:
        return "; ".join(f"{source} {edition}" for source, edition in editions)
    sources = {source for source, _ in editions}
    counts = {"count": len(editions), "sources": len(sources)}
    said = {name: teller.voice.number(float(count)) for name, count in counts.items()}
    return teller.voice.declared("label-editions-many", **said)


def _interval(teller: Narrator, number: Number) -> str:
    """Print the ends of a fact's interval; nothing where it has none, or none in its digits."""
    if number.low is None or number.high is None or number.column != "value":
        return ""
    low, high = (
        teller.voice.number(end, number.kind, number.digits) for end in (number.low, number.high)
    )
    return "" if low == high else f"{low}–{high}"


def _cells_under(facts: Facts, number: Number) -> list[int]:
    return list(number.cells) or [c for p in number.parts for c in facts.numbers[p].cells]


def _what(teller: Narrator, number: Number) -> str:
    label = teller.declared(
        "indicator", number.indicator, "label", indicator(number.indicator).label
    )
    areas = [
        teller.voice.area(number.keys[k])
        for k in ("origin", "destination", "area")
        if number.keys.get(k)
    ]
    detail = []
    if number.keys.get("permit_reason"):
        reason = str(number.keys["permit_reason"]).lower()
        detail.append(teller.voice.text(f"chart-reason-{reason}"))
    if number.keys.get("counted_in"):
        teller_of_lists = listing.Teller(teller.voice, number.indicator)
        detail.append(teller_of_lists.quoted("concept", str(number.keys["concept"])))
    elif number.keys.get("record"):
        detail.append(str(number.keys["record"]))
    if number.column != "value":
        detail.append(teller.plain(f"label-column-{number.column.replace('_', '-')}"))
    if number.guard:
        fell = "-down" if number.guard == "down" else ""
        detail.append(teller.plain(f"label-change{fell}"))
    return " · ".join(part for part in [label, " → ".join(areas), *detail] if part)


def _indicator_rows(teller: Narrator, facts: Facts) -> list[Document]:
    used = {n.indicator for n in facts.numbers.values()}
    for shown in facts.shown.values():
        used |= {*shown.rows.get("indicator", [shown.indicator])}
    return [
        {
            "id": name,
            "label": teller.declared("indicator", name, "label", indicator(name).label),
            "unit": teller.declared("indicator", name, "unit", indicator(name).unit),
            "formula": teller.declared("indicator", name, "formula", indicator(name).formula),
            "cannot_say": teller.declared(
                "indicator", name, "cannot-say", indicator(name).cannot_say
            ),
            "reference": indicator(name).reference,
        }
        for name in sorted(used)
    ]


def _source_rows(teller: Narrator, editions: pd.DataFrame) -> list[Document]:
    rows = []
    for source, group in editions.groupby("source"):
        first = group.iloc[0]
        name = str(source)
        rows.append(
            {
                "id": name,
                "title": teller.declared("source", name, "title", first["title"]),
                "territory": teller.declared("source", name, "territory", first["territory"]),
                "definition": teller.declared("source", name, "definition", first["definition"]),
                "producer": first["producer"],
                "dataset": first["dataset"],
                "licence": teller.declared("source", name, "licence", first["licence"]),
                "citation": first["citation"],
                "editions": _span(list(group["edition"])),
                "received": max(group["received"]),
                "published": max(group["published"]),
                "stale": teller.weakness(first["stale_since"]),
                "custody": _custody(teller, group),
                "hands": teller.hands(",".join(group["hands"])),
                "sha256": [str(s)[:12] for s in group["sha256"]],
            }
        )
    return rows


def _quality_rows(teller: Narrator, editions: pd.DataFrame) -> list[Document]:
    """Tell each source's quality by the dimensions of the European Statistical System."""
    rows = []
    for source, group in editions.groupby("source"):
        name = str(source)
        rows.append(
            {
                "id": name,
                "grade": teller.runs(f"label-grade-{grade_of(name)}"),
                "text": teller.runs(f"quality-{name.replace('_', '-')}"),
                "dimensions": _dimensions(teller, name, group),
            }
        )
    return rows


def _dimensions(teller: Narrator, name: str, editions: pd.DataFrame) -> dict[str, list[Run]]:
    """Relevance, timeliness and accessibility are read off the editions, the rest is in words."""
    first = editions.iloc[0]

    def said(key: str, **strings: str) -> list[Run]:
        return [{"t": teller.voice.declared(f"label-quality-{key}", **strings)}]

    custody = _custody(teller, editions)
    published, received = max(editions["published"]), max(editions["received"])
    return {
        "relevance": said("relevance", cells=f"{int(editions['cells'].sum())}"),
        "accuracy": teller.runs(f"quality-{name.replace('_', '-')}"),
        "timeliness": said("timeliness", published=published, received=received)
        if published
        else said("taken", received=received),
        "accessibility": [{"t": teller.voice.text("chart-comma").join(custody)}],
        "comparability": [{"t": teller.declared("source", name, "territory", first["territory"])}],
    }


def _custody(teller: Narrator, editions: pd.DataFrame) -> list[str]:
    kinds_of_custody = {c for joined in editions["custody"] for c in joined.split(", ")}
    return [teller.plain(f"label-custody-{c.replace(' ', '-')}") for c in sorted(kinds_of_custody)]


def _glance_row(teller: Narrator, spec: Mapping[str, Any], prefix: str) -> Document:
    """One quantity in both directions; a direction without a figure says why.

    Of `both`, one message says either side, with `value`, `year` and the further columns.
    """
    stem = f"{prefix}-glance-{spec['text']}"
    what = teller.runs(f"{stem}-what")
    row: Document = {"what": what}
    for side in ("there", "back"):
        if "both" in spec:
            also = teller.facts.plan["both"][spec["both"]].get("also", ())
            row[side] = _side(teller, f"{stem}-figure", f"{spec['both']}_{side}", also)
            continue
        number = teller.facts.numbers.get(spec.get(side, ""))
        if number is None:
            row[side] = {"runs": teller.runs(f"{stem}-no-{side}"), "id": ""}
            continue
        row[side] = _told(teller, teller.runs(f"{stem}-{side}"), number)
    return row


def _asked(facts: Facts, spec: Mapping[str, Any]) -> bool:
    """Tell whether a quantity stands at a glance: one that a country alone counts, where held."""
    if not spec.get("of_one"):
        return True
    numbers = (facts.numbers[f"{spec['both']}_{side}"] for side in ("there", "back"))
    return any(n.reason != NOT_HELD and n.missing != NOT_APPLICABLE for n in numbers)


def _side(teller: Narrator, key: str, name: str, also: Iterable[str]) -> Document:
    """One direction's figure, marked as its status is, or the sign and kind of its absence."""
    number = teller.facts.numbers[name]
    if number.value is None:
        return {"runs": teller.absence(number), "id": ""}
    numbers = teller.facts.numbers
    columns = {c.removeprefix("value_"): fact_of(numbers[f"{name}_{c}"]) for c in ("year", *also)}
    many = teller.facts.guards.get(f"{name}_expected_many", "no")
    words = {"many": many, "mark": number.mark or "none"}
    runs = teller.runs(key, value=fact_of(number), **columns, **words)
    return _told(teller, runs, number)


def _told(teller: Narrator, runs: list[Run], number: Number) -> Document:
    """Return a figure's cell with the marks of its status, or the kind of its absence."""
    if number.value is None:
        return {"runs": teller.absence(number) if number.missing else runs, "id": ""}
    marks = signs.marks(number.status)
    return {"runs": [*runs, *([{"t": f" {marks}"}] if marks else [])], "id": number.id}


def _revised(first: Number, last: Number) -> bool:
    """Tell whether two editions give a figure, unlike, and count as many members in it."""
    both = first.value is not None and last.value is not None
    return both and first.value != last.value and first.reported == last.reported


def _revised_row(teller: Narrator, spec: Mapping[str, str], prefix: str) -> Document:
    """One figure that its publisher has revised: first printed, and now."""
    row: Document = {"what": teller.runs(f"{prefix}-revised-{spec['text']}-what")}
    for side in ("first", "last"):
        number = teller.facts.numbers[spec[side]]
        row[side] = {"figure": _figure(teller, number), "id": number.id}
    return row


def _changes(teller: Narrator, beneath: Beneath, earlier: Earlier | None) -> Document:
    """Tell which printed figures the last approved release printed otherwise, and why."""
    if earlier is None:
        return {"since": "", "intro": teller.runs("label-changes-first"), "rows": []}
    numbers, revised = teller.facts.numbers, teller.plain("label-moved-revised")
    now = {n: as_data_of(numbers[n]) for n in teller.printed if numbers[n].kind != "year"}
    origins = beneath.origins({c for said in now.values() for c in said["cells"]})
    editions = {cell: f"{source} {edition}" for cell, (source, edition, _) in origins.items()}
    moved = figures_moved(earlier.numbers, now, earlier.editions, editions)
    rows = [
        {
            "id": change.id,
            "what": _what(teller, numbers[change.id]) if change.id in numbers else change.id,
            "kind": teller.plain(f"label-moved-{change.kind}"),
            "before": change.before.get(teller.language, "–"),
            "after": change.after.get(teller.language, "–"),
            "because": "; ".join(change.because),
        }
        for change in moved
    ]
    # A figure that moved by less than its last printed digit is in the release's diff alone.
    seen = [r for r in rows if r["before"] != r["after"] or r["kind"] != revised]
    intro = teller.runs(f"label-changes-{'some' if seen else 'none'}", since=earlier.release)
    return {"since": earlier.release, "intro": intro, "rows": seen}


def _regime(teller: Narrator) -> Document:
    """Tell a table of waivers wave by wave, and of whose passports it names none.

    A wave is those that a visa was waived for on one day, until another.
    """
    spec = teller.facts.plan.get("regime")
    if not spec:
        return {}
    rows = teller.facts.tables[spec["table"]].rows
    waves = [
        {
            "starts": signs.marked(listing.day_of(first), "".join(sorted({*wave["status"]}))),
            "ends": listing.day_of(last),
            "states": _areas_said(teller, wave["origin"]),
        }
        for (first, last), wave in rows.groupby(["period", "valid_until"], dropna=False)
    ]
    without = {*members(spec["of"], OPEN_END)} - {*rows["origin"]}
    return {"table": spec["table"], "waves": waves, "without": _areas_said(teller, without)}


def _areas_said(teller: Narrator, codes: Iterable[str]) -> str:
    names = sorted(teller.voice.area(code) for code in codes)
    return teller.voice.text("chart-list").join(names)


def _coverage_rows(teller: Narrator, con: duckdb.DuckDBPyConnection) -> list[Document]:
    """Tell which states a bloc's figure is made of, year by year; like years stand together."""
    spec = teller.facts.plan.get("coverage")
    if not spec:
        return []
    rows = select(con, spec["indicator"], spec["where"]).sort_values("period")
    spans: list[Document] = []
    for period, cells in zip(rows["period"], rows["cells"], strict=True):
        states = _states(con, [int(c) for c in cells])
        if spans and spans[-1]["codes"] == states:
            spans[-1]["to"] = str(period.year)
        else:
            spans.append({"from": str(period.year), "to": str(period.year), "codes": states})
    for before, span in zip([None, *spans], spans, strict=False):
        span["said"] = _states_said(
            teller, span["codes"], None if before is None else before["codes"]
        )
    return [{k: v for k, v in span.items() if k != "codes"} for span in spans]


def _states(con: duckdb.DuckDBPyConnection, cells: list[int]) -> list[str]:
    name_cells(con, cells)
    found = con.execute(
        "SELECT DISTINCT destination FROM panels.visa SEMI JOIN used USING (cell) "
        "WHERE visas IS NOT NULL ORDER BY destination"
    ).fetchall()
    return [row[0] for row in found]


def _states_said(teller: Narrator, codes: list[str], before: list[str] | None) -> str:
    def names(some: list[str]) -> str:
        return teller.voice.text("chart-list").join(teller.voice.area(c) for c in some)

    if before is None:
        return names(codes)
    changes = {
        "joined": [c for c in codes if c not in before],
        "left": [c for c in before if c not in codes],
    }
    return teller.voice.text("chart-semicolon").join(
        teller.voice.text(f"label-states-{kind}", states=names(some))
        for kind, some in changes.items()
        if some
    )
