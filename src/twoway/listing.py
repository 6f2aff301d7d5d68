"""Tables of a brief: released rows as lines, each with its id, or as a grid.

A table is declared in facts.toml as a chart is, and its rows are traced, attached and kept with a
release in the same way; only that they are set as type and not drawn. What a row says is told
column by column: `CELLS` has one function for each name that a plan may ask for.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import pandas as pd

from twoway import gaps, signs
from twoway.catalogue import indicator
from twoway.declare import Indicator
from twoway.facts import EVIDENCE, ChartRows
from twoway.reference import table as reference_table
from twoway.voice import Voice

Row = Mapping[str, Any]
Document = dict[str, Any]

# How a state stands in an instrument, as a sign in a grid; each is named in the legend.
STANDINGS = {
    "ratified": "●",
    "ratified_as_told": "◆",
    "signed": "◎",
    "not_ratified": "○",
    "unknown": "?",
}
_WEAK = "U"
_ABSENT = "–"
_PERCENT = ("%", "PC", "per cent", "percent")


@dataclass(frozen=True)
class Teller:
    """What a cell needs to be told: a language, and which indicator a row is of."""

    voice: Voice
    indicator: str

    def of(self, row: Row) -> Indicator:
        """Return the declaration of the indicator that a row is of."""
        return indicator(str(row.get("indicator") or self.indicator))

    def label(self, row: Row) -> str:
        """Tell the name of the indicator that a row is of."""
        name = str(row.get("indicator") or self.indicator)
        if self.voice.language.declared:
            return indicator(name).label
        return self.voice.declared(f"declared-indicator-{name.replace('_', '-')}-label")

    def quoted(self, part: str, english: str) -> str:
        """Words of a list of printed figures: its own where it declares them, ours elsewhere.

        A list may bring words that nobody has translated yet: they stand as they were printed.
        """
        key = f"declared-{part}-{slug(english)}"
        if self.voice.language.declared or not english or not self.voice.knows(key):
            return english
        return self.voice.declared(key)


def slug(english: str) -> str:
    """Name under which a words file has words of a list: letters and digits, hyphens between."""
    return re.sub(r"[^a-z0-9]+", "-", english.lower()).strip("-")


def told(chart: ChartRows, voice: Voice) -> Document:
    """Return a table as plain data: its heads, its lines, and the grid if it is set as one.

    Every text is in the language. A grid has `heads`, and `lines` of a label, a cell for each head
    and what tells something of the whole line.
    """
    teller = Teller(voice, chart.indicator)
    rows = _rows(chart)
    columns = chart.options.get("columns", ())
    made: Document = {
        "heads": _heads(voice, columns),
        "widths": list(chart.options.get("widths", [1] * len(columns))),
        "lines": [[CELLS[name](teller, row) for name in columns] for row in rows],
        "legend": _legend(chart, voice),
    }
    if chart.indicator == EVIDENCE:
        made |= _register(chart, voice)
    if "grid" in chart.options:
        made["grid"] = _grid(teller, rows, chart.options["grid"])
    return made


def _register(chart: ChartRows, voice: Voice) -> Document:
    """Set the register of evidence by theme and direction, and by how themes stand."""
    themes = gaps.told(chart.rows, voice, str(chart.options["home"]))
    heads = ("untold", "lacking", "who", "next", "stop")
    return {
        "legend": gaps.legend(themes, voice),
        "towards": gaps.towards(themes),
        "themes": [asdict(theme) for theme in themes],
        "by_finding": gaps.by_finding(themes, voice),
        "words": {head: voice.text(f"gaps-{head}") for head in heads}
        | {"theme": voice.text("gaps-head-theme")},
        "grades": {g: voice.text("gaps-grade", grade=g) for g in _grades(themes)},
    }


def _grades(themes: Sequence[gaps.Theme]) -> list[str]:
    return sorted({side.grade for theme in themes for side in theme.sides if side.grade})


def _rows(chart: ChartRows) -> list[Row]:
    return [{str(k): v for k, v in row.items()} for row in chart.rows.to_dict("records")]


def _legend(chart: ChartRows, voice: Voice) -> str:
    if "standing" in chart.rows:
        stood = {_stands(row) for row in _rows(chart)}
        met = [s for s in STANDINGS if s in stood]
        named = [
            voice.text(
                "label-sign", sign=STANDINGS[s], name=voice.text(f"table-standing-{slug(s)}")
            )
            for s in met
        ]
        if _ABSENT in chart.options.get("grid", {}).get("absent", ""):
            named.append(
                voice.text("label-sign", sign=_ABSENT, name=voice.text("table-standing-none"))
            )
        said = voice.text("chart-semicolon").join(named)
        return voice.text("label-legend", signs=said)
    return signs.legend(chart.rows, voice)


def _grid(teller: Teller, rows: Sequence[Row], plan: Mapping[str, Any]) -> Document:
    """Set rows as a grid: a line for each value of `rows`, a column for each of `across`.

    `order` gives the order of values of a column, `show` the cell that is told in each place, of
    several rows the `last` alone if so asked, and `beside` further columns that tell something of a
    whole line. Of a corridor's rows `partner` is the end that is not `home`.
    """
    order, home = plan.get("order", {}), plan.get("home", "")
    rows = [{**r, "partner": _partner(r, home), "subject_act": _subject_act(r)} for r in rows]
    across = [plan["across"]]
    heads = {key: _of(rows, across, key) for key in _sorted(rows, across, order)}
    lines = [
        _line(teller, _of(rows, plan["rows"], key), [*heads], plan)
        for key in _sorted(rows, plan["rows"], order)
    ]
    _blank_repeated(lines)
    head = plan.get("head", plan["across"])
    return {
        "heads": [CELLS[head](teller, some[0]) for some in heads.values()],
        "row_heads": _heads(teller.voice, plan["rows"]),
        "beside_heads": _heads(teller.voice, plan.get("beside", ())),
        "widths": list(plan.get("widths", [1.6] * len(plan["rows"]))),
        "lines": lines,
    }


def _heads(voice: Voice, columns: Sequence[str]) -> list[str]:
    return [voice.text(f"table-{name.replace('_', '-')}") for name in columns]


def _of(rows: Sequence[Row], columns: Sequence[str], key: tuple[Any, ...]) -> list[Row]:
    return [r for r in rows if _key(r, columns) == key]


def _line(
    teller: Teller, rows: Sequence[Row], heads: Sequence[tuple[Any, ...]], plan: Mapping[str, Any]
) -> Document:
    """Set the rows of one line of a grid under the heads."""
    cells = []
    for head in heads:
        here = _of(rows, [plan["across"]], head)
        said = [*dict.fromkeys(CELLS[plan["show"]](teller, r) for r in here)]
        shown = said[-1:] if plan.get("last") else said
        cells.append(teller.voice.text("chart-semicolon").join(shown) or plan.get("absent", ""))
    return {
        "label": [CELLS[name](teller, rows[0]) for name in plan["rows"]],
        "cells": cells,
        "beside": [_BESIDE[name](teller, rows) for name in plan.get("beside", ())],
    }


def _blank_repeated(lines: Sequence[Document]) -> None:
    """Say what stands first in a line once, where the lines below say the same."""
    firsts = [line["label"][0] for line in lines]
    for line, first, above in zip(lines[1:], firsts[1:], firsts, strict=False):
        if len(line["label"]) > 1 and first == above:
            line["label"][0] = ""


def _partner(row: Row, home: str) -> str:
    ends = (_text(row, "origin"), _text(row, "destination"))
    return next((end for end in ends if end != home), "")


def _subject_act(row: Row) -> str:
    return f"{_text(row, 'subject')} {_text(row, 'act')}"


def _key(row: Row, columns: Sequence[str]) -> tuple[Any, ...]:
    """Return what tells lines, or columns, of a grid apart."""
    return tuple(_KEYS[c](row) if c in _KEYS else row[c] for c in columns)


def _sorted(
    rows: Sequence[Row], columns: Sequence[str], order: Mapping[str, Sequence[str]]
) -> list[tuple[Any, ...]]:
    """Every value of some columns, each as `order` has it, else as the rows do."""
    met = [*dict.fromkeys(_key(r, columns) for r in rows)]
    if [*columns] == ["span"]:
        return sorted(key for key in met if key != (("", ""),))
    if [*columns] == ["partner"]:
        return sorted(met)

    def place(key: tuple[Any, ...]) -> tuple[int, ...]:
        return tuple(
            [*order[c]].index(v) if v in order.get(c, ()) else len(order.get(c, ()))
            for c, v in zip(columns, key, strict=True)
        )

    return sorted(met, key=place)


def _span_of(rows: Sequence[Row]) -> str:
    """Ids of rows of one table, those that follow each other as a span: ``name:1–3, 7``."""
    name = str(rows[0]["id"]).partition(":")[0]
    numbers = sorted(int(str(r["id"]).partition(":")[2]) for r in rows)
    spans: list[list[int]] = []
    for n in numbers:
        if spans and n == spans[-1][1] + 1:
            spans[-1][1] = n
        else:
            spans.append([n, n])
    return f"{name}:" + ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in spans)


# --- what a column tells of a row ---------------------------------------------------------------


def _text(row: Row, column: str) -> str:
    value = row.get(column)
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    return "" if value is None or pd.isna(value) else str(value)


def _id(_: Teller, row: Row) -> str:
    return str(row["id"])


def _area(column: str) -> Callable[[Teller, Row], str]:
    def told_of(teller: Teller, row: Row) -> str:
        code = _text(row, column)
        return teller.voice.area(code) if code else ""

    return told_of


def _short_area(_: Teller, row: Row) -> str:
    code = str(row["area"])
    areas = reference_table("areas")
    short = areas.loc[areas["code"] == code, "iso2"]
    return str(short.iloc[0]) if len(short) and short.iloc[0] else code


def _corridor(teller: Teller, row: Row) -> str:
    ends = (_text(row, "origin"), _text(row, "destination"))
    return " → ".join(teller.voice.area(code) for code in ends)


def _what(teller: Teller, row: Row) -> str:
    """Tell what a printed figure counts, and of whom; a row that stands for none says so."""
    concept, breakdown = _text(row, "concept"), _text(row, "breakdown")
    if not concept:
        return teller.voice.text("table-nothing")
    said = [teller.quoted("concept", concept)]
    if breakdown not in ("", "all") and breakdown not in concept:
        said.append(teller.quoted("breakdown", breakdown))
    return teller.voice.text("chart-comma").join(said)


def _tier_short(teller: Teller, row: Row) -> str:
    """Tell a tier by its number; that of the watch list by that of its tier, and a word."""
    if pd.isna(row["value"]):
        return _text(row, "tier")
    tier = teller.voice.number(float(int(row["value"])))
    watched = float(row["value"]) != int(row["value"])
    return f"{tier} {teller.voice.text('table-watch')}" if watched else tier


def _words(column: str) -> Callable[[Teller, Row], str]:
    """Tell a word of ours, which every language has."""

    def told_of(teller: Teller, row: Row) -> str:
        word = _text(row, column)
        return teller.voice.text(f"table-{slug(column)}-{slug(word)}") if word else ""

    return told_of


def _copied(column: str) -> Callable[[Teller, Row], str]:
    """Tell what a publisher printed, in any language as it is."""
    return lambda _, row: _text(row, column)


def _quoted(part: str, column: str) -> Callable[[Teller, Row], str]:
    return lambda teller, row: teller.quoted(part, _text(row, column))


def _days(row: Row) -> tuple[str, str]:
    """First and last day of a period, as ISO text; the last is empty where a row has none."""
    return day_of(row.get("period")), day_of(row.get("period_end"))


def _span(_: Teller, row: Row) -> str:
    """Tell a period as short as it can be: a year, a month, a day, or the first and the last."""
    first, last = _days(row)
    if not last:
        return first[:4] if first.endswith("-01-01") else first
    begun, ended = pd.Timestamp(first), pd.Timestamp(last)
    if (begun.month, begun.day, ended.month, ended.day) == (1, 1, 12, 31):
        return _joined(first[:4], last[:4])
    if begun.day == 1 and (ended + pd.Timedelta(days=1)).day == 1:
        return _joined(first[:7], last[:7])
    return _joined(first, last)


def _joined(first: str, last: str) -> str:
    return first if first == last else f"{first}–{last}"


def _day(_: Teller, row: Row) -> str:
    return _days(row)[0]


def _stay(teller: Teller, row: Row) -> str:
    """Tell how many days one may stay, and how many since a later announcement."""
    if pd.isna(row["value"]):
        return _figure(teller, row)
    days = teller.voice.number(float(row["value"]))
    if pd.isna(row["days_longer"]):
        return days
    longer, since = teller.voice.number(float(row["days_longer"])), day_of(row["longer_from"])
    return teller.voice.text("table-stay-longer", days=days, longer=longer, day=since)


def _starts(teller: Teller, row: Row) -> str:
    """Tell from which day a rule holds, marked where the day was seen on no page."""
    return signs.marked(_day(teller, row), row["status"])


def _ends(_: Teller, row: Row) -> str:
    """Tell until which day a rule holds, nothing where no end was announced."""
    return day_of(row["valid_until"])


def day_of(day: Any) -> str:
    """Return a day as ISO text, nothing for none."""
    return "" if pd.isna(day) else pd.Timestamp(day).date().isoformat()


def _measure(teller: Teller, row: Row) -> str:
    """Tell which quantity a row is of, and which case of it."""
    said = [teller.label(row)]
    if _text(row, "days"):
        said.append(teller.voice.text("table-detail-days", days=str(int(row["days"]))))
    for column in ("outcome", "trained", "variant"):
        word = _text(row, column)
        if word.startswith("within_"):
            said.append(teller.voice.text("table-detail-days", days=word.removeprefix("within_")))
        elif word:
            said.append(teller.voice.text(f"table-detail-{slug(word)}"))
    return teller.voice.text("chart-comma").join(said)


def _permit(teller: Teller, row: Row) -> str:
    """Tell which permits a row counts: the first or those valid, and for what reason."""
    reason = teller.voice.text(f"chart-reason-{slug(_text(row, 'permit_reason'))}")
    return teller.voice.text(f"table-permit-{_text(row, 'permit_count')}", reason=reason)


def _requirement(column: str) -> Callable[[Teller, Row], str]:
    """Tell what a destination asked of a passport: a visa, a form on line, nothing."""
    return lambda teller, row: teller.voice.text(f"table-requirement-{slug(_text(row, column))}")


def _act_day(teller: Teller, row: Row) -> str:
    """Tell when an act was done; of a ceiling how many a year, and since which year."""
    said = _span(teller, row)
    if row["act"] == "ceiling":
        said = f"{teller.voice.number(float(row['value']))} ({_days(row)[0][:4]})"
    return signs.marked(said, _text(row, "status"))


def _stands(row: Row) -> str:
    """Return how a state stands; a ratification that a third party alone tells of is one apart."""
    standing = str(row["standing"])
    weak = standing == "ratified" and _WEAK in _text(row, "status")
    return f"{standing}_as_told" if weak else standing


def _standing(_: Teller, row: Row) -> str:
    return STANDINGS[_stands(row)]


def _short_instrument(teller: Teller, row: Row) -> str:
    """Tell an instrument by our short name of it, and its number where it has one."""
    body, _, number = str(row["instrument"]).partition("_")
    name = teller.voice.text(f"instrument-{slug(str(row['instrument']))}")
    return f"{name} {number}" if body == "ILO" else name


def _standing_since(teller: Teller, row: Row) -> str:
    """Tell a standing by its sign, with the day of the act where a source prints it."""
    return " ".join(filter(None, [_standing(teller, row), _text(row, "since")]))


def _figure(teller: Teller, row: Row) -> str:
    """Tell a value with its unit's sign, its qualifier and its marks, or what stands for it."""
    if pd.isna(row["value"]):
        return signs.absence(_text(row, "missing"), teller.voice)
    return _number(teller, row)


def _sign(teller: Teller, row: Row) -> str:
    """Tell a value as `_figure`, and of an absence the sign alone: the legend names it."""
    if pd.isna(row["value"]):
        return signs.glyph(_text(row, "missing"))
    return _number(teller, row)


def _number(teller: Teller, row: Row) -> str:
    value = float(row["value"])
    printed = teller.voice.number(value, *_form(teller, row, value))
    mark = _text(row, "mark")
    if mark in ("over", "under", "about"):
        printed = teller.voice.text(f"chart-{mark}", number=printed)
    return signs.marked(printed, row.get("status"))


def _form(teller: Teller, row: Row, value: float) -> tuple[str, int]:
    """Return the kind of a number and its digits: the indicator's, else by what a row counts in."""
    declared, unit = teller.of(row), _text(row, "counted_in")
    if not unit or unit == declared.kind == "months":
        return declared.kind, declared.digits
    whole = value.is_integer()
    if unit in _PERCENT:
        return "percent", 0 if whole else 1
    return ("count", 0) if whole else ("ratio", 2)


def _asked(teller: Teller, row: Row) -> str:
    """Tell how many persons a figure of a survey is of, as told; withheld with the figure."""
    asked = row.get("respondents")
    return "" if asked is None or pd.isna(asked) else teller.voice.number(float(asked))


def _interval(teller: Teller, row: Row) -> str:
    """Tell a value with the ends of its interval."""
    said = _figure(teller, row)
    ends = ("value_low", "value_high")
    if pd.isna(row["value"]) or any(row.get(e) is None or pd.isna(row[e]) for e in ends):
        return said
    form = _form(teller, row, float(row["value"]))
    low, high = (teller.voice.number(float(row[e]), *form) for e in ends)
    return teller.voice.text("table-with-interval", value=said, low=low, high=high)


# What tells lines, or columns, of a grid apart, where it is no column of the rows.
_KEYS: Mapping[str, Callable[[Row], Any]] = {
    "span": _days,
    "short_instrument": lambda row: row["instrument"],
    "what": lambda row: (_text(row, "concept"), _text(row, "breakdown")),
}


CELLS: Mapping[str, Callable[[Teller, Row], str]] = {
    "id": _id,
    "area": _area("area"),
    "short_area": _short_area,
    "origin": _area("origin"),
    "destination": _area("destination"),
    "partner": _area("partner"),
    "passport": _area("origin"),
    "corridor": _corridor,
    "what": _what,
    "stage": _words("stage"),
    "subject": _words("subject"),
    "act": _words("act"),
    "subject_act": _words("subject_act"),
    "act_day": _act_day,
    "permit": _permit,
    "requirement_before": _requirement("requirement_before"),
    "requirement_after": _requirement("requirement_after"),
    "statistic": _words("statistic"),
    "sex": _words("sex"),
    "skill": _words("skill"),
    "instrument": _quoted("instrument", "title"),
    "short_instrument": _short_instrument,
    "tier": _quoted("tier", "tier"),
    "tier_short": _tier_short,
    "unit": _quoted("unit", "counted_in"),
    "breakdown": _quoted("breakdown", "breakdown"),
    "mechanism": _copied("mechanism"),
    "survey": _copied("survey"),
    "register": _copied("register"),
    "asked": _asked,
    "measure": _measure,
    "rates": _copied("rates"),
    "span": _span,
    "day": _day,
    "since": _copied("since"),
    "starts": _starts,
    "ends": _ends,
    "stay": _stay,
    "standing": _standing,
    "standing_since": _standing_since,
    "figure": _figure,
    "sign": _sign,
    "interval": _interval,
    "citation": _copied("citation"),
}


def _as_of(_: Teller, rows: Sequence[Row]) -> str:
    """Tell the earliest and the latest year that the copies behind a line describe."""
    years = sorted(f"{pd.Timestamp(r['period']):%Y}" for r in rows)
    return _joined(years[0], years[-1])


def _ids(_: Teller, rows: Sequence[Row]) -> str:
    return _span_of(rows)


_BESIDE: Mapping[str, Callable[[Teller, Sequence[Row]], str]] = {
    "as_of": _as_of,
    "ids": _ids,
}
