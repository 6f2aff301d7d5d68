"""Sections of a brief on two sides: what is told of each direction, what is missing, what follows.

A section is declared in facts.toml by the quantities and tables that belong to it. Each quantity
has one sentence, which serves both directions; what no edition gives is gathered, with who could
supply it. A section of which nothing is held is that one sentence. An option is declared by what is
lacking where it makes sense, and by the quantities that it rests on. What cannot be in a direction
is not lacking.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from twoway import signs
from twoway.applies import applies, free_movement
from twoway.confidence import LEVELS
from twoway.corridor import SIDES, sides
from twoway.facts import NOT_HELD, Facts, Number
from twoway.missing import NO_FACT, NOT_APPLICABLE, kinds

if TYPE_CHECKING:
    from twoway.narrate import Document, Narrator, Run

# Words of the brief between any two sides, which others of two sides may share.
SHARED = "pa"
# A figure older by as many years than the newest of its brief is told in the annex alone.
OLD = 10
# As many ids stand beside an option.
MOST_EVIDENCE = 3
# Absences of which the reader must hear more than that there is no figure.
_PLAIN = ("", "not_reported")


def variables(teller: "Narrator", name: str, side: str) -> dict[str, Any]:
    """Return what a sentence on one direction of a quantity may say.

    `origin` and `destination` as they stand in a sentence, `from` and `to` as in a list, `value`,
    `year`, the further columns of the row, `many` (a sum over several pairs), `mark`, `at` (the end
    at which the figure stands), and for a quantity with a past `trend`, `change`, `before` and
    `before_year`.
    """
    facts, spec = teller.facts, teller.facts.plan["both"][name]
    fact = f"{name}_{side}"
    columns = ("year", *spec.get("also", ()))
    said: dict[str, Any] = {
        **_ends(teller, side),
        "value": teller.values[fact],
        **{c.removeprefix("value_"): teller.values[f"{fact}_{c}"] for c in columns},
        "many": facts.guards.get(f"{fact}_expected_many", "no"),
        "mark": facts.numbers[fact].mark or "none",
        "at": _at(facts.numbers[fact], facts.numbers.get(f"{fact}_value_high")),
    }
    if "since" in spec:
        before = f"{spec['since']}_{side}"
        said |= {
            "trend": facts.guards[f"{fact}_trend"],
            "change": teller.values[f"{fact}_trend_change"],
            "before": teller.values[before],
            "before_year": teller.values[f"{before}_year"],
        }
    return said


# The whole of what is told in percent.
_ALL = 100


def _at(number: Number, high: Number | None) -> str:
    """Say where a figure stands that stands at an end: of its band, or of all that can be."""
    if number.value is None:
        return "nowhere"
    if high is not None and number.value == high.value:
        return "top"
    if not number.value:
        return "none"
    return "all" if number.kind == "percent" and number.value == _ALL else "between"


def _key(teller: "Narrator", prefix: str, rest: str) -> str:
    """Return a message of the brief, or where it has none of its own that of any pair's."""
    own = f"{prefix}-{rest}"
    return own if teller.voice.knows(own) else f"{SHARED}-{rest}"


def _ends(teller: "Narrator", side: str) -> dict[str, str]:
    start, end = sides("home", "away")[side]
    values = teller.values
    return {
        "from": values[start],
        "to": values[end],
        "origin": values[f"{start}_said"],
        "destination": values[f"{end}_said"],
    }


def picked(teller: "Narrator", slots: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    """Choose what the key numbers tell: the quantity and the side of each.

    A slot names quantities of one side, of which the first is taken that has a figure, is a fact of
    that direction and is not `old`. A slot of which none has one is left out; one that is needed
    says of its first quantity what is missing.
    """
    chosen: list[tuple[str, str]] = []
    for slot in slots:
        side, names = slot["side"], [n for n in slot["of"] if (n, slot["side"]) not in chosen]
        numbers = {n: teller.facts.numbers[f"{n}_{side}"] for n in names}
        held = [n for n in names if _cited(teller.facts, numbers[n])]
        if held or slot.get("needed"):
            chosen.append(((held or names)[0], side))
    return chosen


def _cited(facts: Facts, number: Number) -> bool:
    """Tell whether a figure may be a key number, or what an option rests on."""
    return _said(facts, number) and number.mark != NO_FACT


def old(facts: Facts, number: Number) -> bool:
    """Tell whether a figure is too old to stand beside the newest of its brief."""
    ended = _ended(number)
    newest = max((d for n in told_facts(facts) if (d := _ended(n))), default=None)
    return ended is not None and newest is not None and ended.year < newest.year - OLD


def _ended(number: Number) -> date | None:
    return number.ended or number.period


def sections(teller: "Narrator", prefix: str) -> list["Document"]:
    """Return each section: its title, the sentences of each side, and what is missing."""
    return [_section(teller, spec, prefix) for spec in teller.facts.plan.get("sections", ())]


def _section(teller: "Narrator", spec: Mapping[str, Any], prefix: str) -> "Document":
    told = {side: _sentences(teller, spec, prefix, side) for side in SIDES}
    tables = [t for t in spec.get("tables", ()) if len(teller.facts.tables[t].rows)]
    empty = not any(told.values()) and not tables
    said = _free(teller, spec, prefix)
    if empty:
        said += _nothing(teller, spec, prefix)
    return {
        "id": spec["name"],
        "title": teller.runs(_key(teller, prefix, f"s-{spec['name']}")),
        "empty": empty,
        "said": said,
        # Where neither side has a sentence, tables tell all that there is.
        "silent": not any(told.values()),
        **{s: told[s] or [teller.runs(_side_without(teller, spec, prefix))] for s in SIDES},
        "tables": tables,
    }


def _side_without(teller: "Narrator", spec: Mapping[str, Any], prefix: str) -> str:
    """Name what is said of a direction without a sentence: not given, or not of any direction."""
    own = all(teller.facts.plan["both"][name].get("one_sided") for name in spec["both"])
    return _key(teller, prefix, "side-own" if own else "side-none")


def _free(teller: "Narrator", spec: Mapping[str, Any], prefix: str) -> list["Run"]:
    """Say that people settle freely between both sides, where a quantity has nothing to count."""
    plan, corridor = teller.facts.plan, teller.facts.corridor
    assert corridor is not None
    declared = (plan["both"][name] for name in spec["both"])
    key = _key(teller, prefix, f"free-{spec['name']}")
    free = any(free_movement(d, corridor.home, corridor.away) for d in declared)
    return teller.runs(key) if free and teller.voice.knows(key) else []


def _nothing(teller: "Narrator", spec: Mapping[str, Any], prefix: str) -> list["Run"]:
    """Say of a section that tells nothing what is missing, and who could supply it."""
    lacking = (_lacking(teller, spec, prefix, side) for side in SIDES)
    whats = [*dict.fromkeys(what for side in lacking for what in side)]
    if not whats:
        return []
    return teller.runs(
        _key(teller, prefix, "say-nothing"),
        what=_listed(teller, whats),
        supplier=_supplier(teller, spec, prefix),
    )


def gaps(teller: "Narrator", prefix: str, told: Sequence["Document"]) -> list["Document"]:
    """Return, of each section that tells anything, what is missing and who could supply it."""
    found = []
    for spec, section in zip(teller.facts.plan.get("sections", ()), told, strict=True):
        if section["empty"]:  # Which says itself what it lacks.
            continue
        lacking = {side: _lacking(teller, spec, prefix, side) for side in SIDES}
        if not any(lacking.values()):
            continue
        supplier = _supplier(teller, spec, prefix)
        found.append(
            {
                "title": section["title"],
                "runs": _missing(teller, lacking, prefix),
                "action": teller.runs(_key(teller, prefix, "say-next"), supplier=supplier),
            }
        )
    return found


def _supplier(teller: "Narrator", spec: Mapping[str, Any], prefix: str) -> str:
    return teller.plain(_key(teller, prefix, f"supply-{spec['name']}"))


def options(teller: "Narrator", prefix: str) -> list["Document"]:
    """Return each option that has a lack to mend and figures to rest on, with their ids."""
    facts, found = teller.facts, []
    for spec in facts.plan.get("options", ()):
        evidence = _held(facts, spec["evidence"])[:MOST_EVIDENCE]
        if evidence and _lacks_any(facts, spec["lacking"]):
            said = teller.runs(_key(teller, prefix, f"say-option-{spec['text']}"))
            found.append({"runs": said, "evidence": evidence})
    return found


def _held(facts: Facts, names: Sequence[str]) -> list[str]:
    """Name the facts of quantities that tell something, quantity by quantity."""
    ids = [f"{name}_{side}" for name in names for side in SIDES]
    return [i for i in ids if _cited(facts, facts.numbers[i])]


def _lacks_any(facts: Facts, names: Sequence[str]) -> bool:
    """Tell whether a quantity lacks a figure in a direction, or a table its rows."""
    return any(
        facts.tables[name].rows.empty
        if name in facts.tables
        else any(_unknown(facts.numbers[f"{name}_{side}"]) for side in SIDES)
        for name in names
    )


def _unknown(number: Number) -> bool:
    return number.value is None and number.missing != NOT_APPLICABLE


def _sentences(
    teller: "Narrator", spec: Mapping[str, Any], prefix: str, side: str
) -> list[list["Run"]]:
    return [
        _sentence(teller, name, prefix, side)
        for name in spec["both"]
        if _said(teller.facts, teller.facts.numbers[f"{name}_{side}"])
    ]


def _said(facts: Facts, number: Number) -> bool:
    """Tell whether a sentence tells a figure."""
    return number.value is not None and not old(facts, number)


def _sentence(teller: "Narrator", name: str, prefix: str, side: str) -> list["Run"]:
    """Say one direction of a quantity, over how many pairs it is a sum, and how it is marked."""
    fact, said = f"{name}_{side}", variables(teller, name, side)
    runs = teller.runs(_key(teller, prefix, f"say-{name.replace('_', '-')}"), **said)
    told = {run.get("id") for run in runs}
    if said["many"] == "yes" and f"{fact}_reported" not in told:
        counts = {column: said[column] for column in ("reported", "expected")}
        runs = [*runs, *teller.runs(_key(teller, prefix, "say-partial"), **counts)]
    runs = [*runs, *_marks(teller, teller.facts.numbers[fact], prefix)]
    return [*runs, *_contradiction(teller, name, side, prefix)]


def _contradiction(teller: "Narrator", name: str, side: str, prefix: str) -> list["Run"]:
    """Say which count of the same people a figure cannot be right beside."""
    if teller.facts.guards.get(f"{name}_{side}_contradicted") != "yes":
        return []
    other = f"{teller.facts.plan['both'][name]['contradicted_by']}_{side}"
    counts = {"other": teller.values[other], "other_year": teller.values[f"{other}_year"]}
    return teller.runs(_key(teller, prefix, "say-contradicted"), **counts, **_ends(teller, side))


def _marks(teller: "Narrator", number: Number, prefix: str) -> list["Run"]:
    words = [teller.voice.text(f"label-mark-{letter}") for letter in signs.marks(number.status)]
    said = teller.voice.text("chart-semicolon").join(words)
    return teller.runs(_key(teller, prefix, "say-marks"), marks=said) if words else []


def _lacking(teller: "Narrator", spec: Mapping[str, Any], prefix: str, side: str) -> list[str]:
    """Name what has no figure or no row on one side, and could."""
    numbers = {name: teller.facts.numbers[f"{name}_{side}"] for name in spec["both"]}
    unasked = _unasked(teller.facts)
    return [
        *(
            _lack(teller, name, number, prefix)
            for name, number in numbers.items()
            if (_unknown(number) or old(teller.facts, number)) and name not in unasked
        ),
        *_lacking_tables(teller, spec, prefix, side),
    ]


def _unasked(facts: Facts) -> set[str]:
    """Name quantities that one country alone counts, or that nobody on either side could supply.

    These are worked out here of quantities that are named themselves, or modelled by others.
    """
    alone = {g["both"] for g in facts.plan.get("glance", ()) if g.get("of_one")}
    return alone | {
        name
        for name, both in facts.plan["both"].items()
        if both.get("one_sided") or both.get("no_lack")
    }


def _lack(teller: "Narrator", name: str, number: Number, prefix: str) -> str:
    """Name a quantity without a figure, with the sign of an absence that says more than that."""
    what = teller.plain(_key(teller, prefix, f"glance-{name.replace('_', '-')}-what"))
    if number.value is not None:
        return teller.plain(_key(teller, prefix, "say-lack-new"), what=what)
    told = number.reason == NOT_HELD or number.missing in _PLAIN
    hidden = "" if told else kinds()[number.missing].glyph
    return f"{what} ({hidden})" if hidden else what


def _lacking_tables(
    teller: "Narrator", spec: Mapping[str, Any], prefix: str, side: str
) -> list[str]:
    """Name tables without a row that could have one.

    One without a message of its lack may be empty because nothing happened.
    """
    facts, corridor = teller.facts, teller.facts.corridor
    assert corridor is not None
    ends = sides(corridor.home, corridor.away)[side]
    lacks = {
        table: _key(teller, prefix, f"lack-{table.replace('_', '-')}")
        for table in spec.get("tables", ())
        if facts.tables[table].rows.empty and applies(facts.plan["tables"][table], *ends)
    }
    return [teller.plain(key) for key in lacks.values() if teller.voice.knows(key)]


def _missing(teller: "Narrator", lacking: Mapping[str, list[str]], prefix: str) -> list["Run"]:
    """Say what is missing on each side, once where it is the same."""
    there, back = lacking["there"], lacking["back"]
    both = [w for w in there if w in back]
    parts = {
        "both": both,
        "there": [w for w in there if w not in both],
        "back": [w for w in back if w not in both],
    }
    return [
        run
        for side, whats in parts.items()
        if whats
        for run in teller.runs(
            _key(teller, prefix, f"say-lacks-{side}"), what=_listed(teller, whats)
        )
    ]


def _listed(teller: "Narrator", whats: Sequence[str]) -> str:
    return teller.voice.text("chart-semicolon").join(whats)


def sureness(teller: "Narrator", levels: Mapping[str, str], prefix: str) -> list["Document"]:
    """Name, for each word of confidence, the quantities and directions that are so sure."""
    found: dict[str, list[str]] = {level: [] for level in LEVELS}
    for spec in teller.facts.plan.get("sections", ()):
        for name in spec["both"]:
            what = teller.plain(_key(teller, prefix, f"glance-{name.replace('_', '-')}-what"))
            sure = {s: levels[f"{name}_{s}"] for s in SIDES if f"{name}_{s}" in levels}
            for level in LEVELS:
                same = [s for s in SIDES if sure.get(s) == level]
                if same:
                    side = "both" if len(same) == len(SIDES) else same[0]
                    found[level].append(
                        teller.plain(_key(teller, prefix, f"say-sure-{side}"), what=what)
                    )
    return [
        {"level": teller.plain(f"label-confidence-{level}"), "said": _listed(teller, whats)}
        for level, whats in found.items()
        if whats
    ]


def told_facts(facts: Facts) -> list[Number]:
    """Facts of the sections that have a value: of these it is said how sure they are."""
    names = [n for spec in facts.plan.get("sections", ()) for n in spec["both"]]
    numbers = [facts.numbers[f"{n}_{side}"] for n in names for side in SIDES]
    return [n for n in numbers if n.value is not None]
