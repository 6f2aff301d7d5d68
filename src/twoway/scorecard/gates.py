"""The gates: what no number of points makes good.

G1 disclosure, G2 numbers, G3 kinds of missing, G4 tags, G5 languages, G6 captions, G7 approval, G8
made-up figures.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any

from twoway import paths
from twoway.missing import OBSERVED_ZERO, kinds
from twoway.numerals import Unaccounted, is_runs, numbers_in, squeeze, unaccounted, value_of
from twoway.releases import release_of, releases, verify
from twoway.scorecard.paper import NoFactsError, Paper, said
from twoway.scorecard.rules import Lost, NotCheckedError, gate
from twoway.voice import LANGUAGES, NAMES_WITH_DIGITS, format_number

HIDDEN = frozenset({"suppressed_by_us", "suppressed_by_source"})


def rows_of(paper: Paper, name: str) -> list[dict[str, str]]:
    """Return the rows attached for a chart or a table; none where no file is attached."""
    return paper.rows.get(name, [])


def runs_of(part: Any) -> Iterator[list[dict[str, str]]]:
    """Return every sentence of a document, however deep it lies."""
    if is_runs(part):
        yield part
    elif isinstance(part, list | dict):
        for inner in part.values() if isinstance(part, dict) else part:
            yield from runs_of(inner)


def shown(paper: Paper) -> dict[str, Mapping[str, Any]]:
    """Return charts and tables that are not empty."""
    both = {**paper.doc["charts"], **paper.doc["tables"]}
    return {name: part for name, part in both.items() if not part["empty"]}


def printed_runs(paper: Paper) -> Iterator[dict[str, str]]:
    """Return every number that a sentence of the document prints as a fact."""
    told = {k: v for k, v in paper.doc.items() if k not in ("enclosed", "drawn")}
    for runs in runs_of(told):
        yield from (r for r in runs if "n" in r)


@gate(1, "No figure that could give a person away, be it set against earlier releases")
def disclosure(paper: Paper) -> Iterator[Lost]:
    """Hidden facts print no value, hidden rows carry none, and the releases are unbroken."""
    cure = "Withdraw the PDF and make it anew from what `twoway register report` tells."
    for number in printed_runs(paper):
        if paper.facts.get(number["id"], {}).get("missing") in HIDDEN:
            page = paper.page_of(number["n"])
            yield Lost(
                0, f"{number['id']} printed as {number['n']}", "a sign: it is hidden", cure, page
            )
    for fact in paper.facts.values():
        if fact["missing"] in HIDDEN and any(fact[k] is not None for k in ("value", "low", "high")):
            yield Lost(0, f"a value of {fact['id']} in {_CARRIED}", "none: it is hidden", cure)
    for name in shown(paper):
        for row in rows_of(paper, name):
            if row.get("missing") in HIDDEN and row["value"]:
                found = f"{row['id']} = {row['value']} in {name}.csv"
                yield Lost(0, found, "no value: it is hidden", cure)
    for name in _releases_of(paper):
        for fault in verify(name):
            yield Lost(0, fault, "a release as it was made", "Run `twoway verify`.")


_CARRIED = "facts.json"


def _releases_of(paper: Paper) -> list[str]:
    """Return the release that a PDF is said to be of or lies in; none where it lies in none."""
    if paper.release:
        return [paper.release]
    here = paper.path.resolve()
    names = [r.id for r in releases()] if paths.RELEASES.is_dir() else []
    return [n for n in names if here.is_relative_to((paths.RELEASES / n).resolve())]


@gate(2, "Every number printed is a fact and equals it, rounded as declared")
def numbers(paper: Paper) -> Iterator[Lost]:
    """Hold runs against facts, charts against rows, and account for each number on a page."""
    yield from _unlike_facts(paper)
    yield from _title(paper)
    yield from _unlike_rows(paper)
    for left in _unaccounted(paper):
        found = f"the number {left.number} in …{left.beside}…"
        cure = "Print it as a fact, or render anew: page and facts do not belong together."
        yield Lost(0, found, "a fact of the document, as it prints it", cure, left.page)


def _unaccounted(paper: Paper) -> list[Unaccounted]:
    heading = paper.text("s-annex")
    return unaccounted(paper.pages, paper.doc, paper.annex_begins, paper.running, heading)


def _unlike_facts(paper: Paper) -> Iterator[Lost]:
    """Hold each printed number against its fact: as text, and read back as a value."""
    own = LANGUAGES[paper.language]
    for number in {(r["id"], r["n"]): r for r in printed_runs(paper)}.values():
        fact = paper.facts.get(number["id"])
        where = paper.page_of(number["n"])
        cure = f"Render anew; `twoway trace {number['id']}` tells what it is."
        if fact is None or fact["value"] is None:
            yield Lost(0, f"{number['n']} as {number['id']}", "a fact with a value", cure, where)
            continue
        expected = format_number(fact["value"], fact["kind"], fact["digits"], own)
        value, half = value_of(number["n"], paper.language)
        told = abs(value - fact["value"]) <= half * (1 + 1e-9)
        if number["n"] != expected or not told:
            yield Lost(0, f"{number['n']} as {number['id']}", expected, cure, where)


def _title(paper: Paper) -> Iterator[Lost]:
    known = {r["n"] for r in printed_runs(paper)} | {
        _printed(paper, f) for f in paper.facts.values()
    }
    for number in numbers_in(paper.doc["title"]):
        named = any(number in n and n in paper.doc["title"] for n in NAMES_WITH_DIGITS)
        if number not in known and not named:
            yield Lost(0, f"{number} in the title", "a fact", "Name it in facts.toml.", 1)


def _printed(paper: Paper, fact: Mapping[str, Any]) -> str:
    if fact["value"] is None:
        return ""
    return format_number(fact["value"], fact["kind"], fact["digits"], LANGUAGES[paper.language])


def _unlike_rows(paper: Paper) -> Iterator[Lost]:
    """Hold each number drawn as a label against the rows of its chart; ticks are the axis's own."""
    for name, texts in paper.doc["drawn"].items():
        values = _values(rows_of(paper, name)) | {
            f["value"] for f in paper.facts.values() if f["value"] is not None
        }
        for label in texts["labels"]:
            for number in numbers_in(label):
                value, half = value_of(number, paper.language)
                near = any(abs(abs(v) - abs(value)) <= half * (1 + 1e-6) for v in values)
                if not near and not _of_a_name(label, number):
                    where = paper.figures[name].page if name in paper.figures else 0
                    found = f"{number} drawn in {name}"
                    cure = f"Draw it anew: twoway draw {paper.enclosed['brief']}"
                    yield Lost(0, found, f"a value of its rows ({name}.csv)", cure, where)


def _of_a_name(label: str, number: str) -> bool:
    """Tell whether digits are part of a name, as in EU27 or 欧盟27国."""
    at = label.find(number)
    return at > 0 and label[at - 1].isalpha()


# The keys by which a chart may add its rows up: a bar of parts, a node of ribbons.
_SUMMED_BY = ("period", "origin", "destination", "permit_reason", "duration")


def _values(rows: list[dict[str, str]]) -> set[float]:
    """Return what a chart may print of its rows: values, years, totals and shares by period."""
    found: set[float] = {float(len(rows))}
    groups: dict[str, list[float]] = {}
    for row in rows:
        for said_value in row.values():
            try:
                found.add(float(said_value))
            except (TypeError, ValueError):
                continue
        if row.get("period"):
            year, month, day = (int(p) for p in row["period"].split("-"))
            found |= {float(year), float(year + 1), float(month), float(day)}
        if row.get("value"):
            for key in _SUMMED_BY:
                groups.setdefault(f"{key}={row.get(key)}", []).append(float(row["value"]))
            groups.setdefault("", []).append(float(row["value"]))
    for values in groups.values():
        total = sum(values)
        found |= {total, *(100 * v / total for v in values if total)}
        found |= {100 * (values[-1] / values[0] - 1)} if values[0] else set()
    return found


@gate(3, "Zero, missing and hidden are never taken for one another")
def missing(paper: Paper) -> Iterator[Lost]:
    """No value has a kind of missing, a kind of missing no value, and each sign its legend."""
    for fact in paper.facts.values():
        # A change without value was refused by its guard; what a row says beside its value (how
        # many report) bears the row's kind of missing.
        why = fact["reason"] or fact["guard"]
        kind = fact["missing"] if fact["value"] is None or fact["column"] == "value" else ""
        yield from _conflated(fact["id"], fact["value"], kind, why)
    for name, part in shown(paper).items():
        rows = rows_of(paper, name)
        for row in rows:
            value = float(row["value"]) if row["value"] else None
            yield from _conflated(row["id"], value, row.get("missing", ""), row.get("reason", ""))
        lacking = {row["missing"] for row in rows if not row["value"] and row.get("missing")}
        set_as_type = _cells(part)
        for kind in sorted(lacking & kinds().keys()):
            used = "alt" in part or any([kinds()[kind].glyph] == c.split()[:1] for c in set_as_type)
            if used and kinds()[kind].glyph not in part.get("legend", ""):
                found = f"{name} without the sign of {kind} in its legend"
                yield Lost(0, found, kinds()[kind].glyph, "Let `signs.legend` say it.")


def _cells(part: Mapping[str, Any]) -> list[str]:
    lines = [*part.get("lines", []), *(g["cells"] for g in part.get("grid", {}).get("lines", []))]
    return [cell for line in lines for cell in line if isinstance(cell, str)]


def _conflated(name: str, value: float | None, kind: str, reason: str) -> Iterator[Lost]:
    cure = "Give the row its reason in the indicator: `missing_input`, or another of absences.csv."
    if value is None and not kind and not reason:
        yield Lost(0, f"{name} without value and without reason", "a reason", cure)
    if value is None and kind == OBSERVED_ZERO:
        yield Lost(0, f"{name} without value, called an observed zero", "0, or why not", cure)
    if value is not None and kind not in ("", OBSERVED_ZERO):
        yield Lost(0, f"{name} = {value:g}, called {kind}", "no value, or no kind of missing", cure)
    if value and kind == OBSERVED_ZERO:
        yield Lost(0, f"{name} = {value:g}, called an observed zero", "0", cure)


@gate(5, "The language versions print the same facts")
def languages(paper: Paper) -> Iterator[Lost]:
    """Every version beside this one: as many of each fact, with equal values."""
    others = [
        path
        for path in sorted(paper.path.parent.glob("*.pdf"))
        if path.stem in LANGUAGES and path.stem != paper.language
    ]
    if not others:
        raise NotCheckedError("no version in another language lies beside the PDF")
    for path in others:
        try:
            other = Paper(path)
        except NoFactsError as error:
            yield Lost(0, str(error), "a version with its facts", "Render all languages anew.")
            continue
        try:
            yield from _differs(paper, other)
        finally:
            other.close()


def _differs(paper: Paper, other: Paper) -> Iterator[Lost]:
    cure = "Render all languages from one state, and let each word file print the same facts."
    name = other.path.name
    for what in ("release", "date", "approved"):
        ours, theirs = (p.doc["made"][what] for p in (paper, other))
        if ours != theirs:
            yield Lost(0, f"{what} {theirs!r} in {name}", f"{ours!r}, as here", cure)
    first, second = (Counter(p.doc["printed"]) for p in (paper, other))
    for fact in sorted(set((first - second) | (second - first))):
        found = f"{fact} {first[fact]} times here, {second[fact]} times in {name}"
        yield Lost(0, found, "equally often", cure, paper.page_of(fact))
    here, there = (_read_back(p) for p in (paper, other))
    for fact in sorted(here.keys() & there.keys()):
        ours = _without_like(here[fact], there[fact])
        theirs = _without_like(there[fact], here[fact])
        if ours or theirs:
            told, other_told = ours or here[fact], theirs or there[fact]
            found = f"{fact} is {told[0][0]:g} here and {other_told[0][0]:g} in {name}"
            yield Lost(0, found, "one value, scaled as declared", cure, paper.page_of(fact))


# A value as it was printed, and half of its last digit.
Read = tuple[float, float]


def _read_back(paper: Paper) -> dict[str, list[Read]]:
    """Read each fact's values from the sentences that print it, each value once."""
    found: dict[str, set[Read]] = {}
    for number in printed_runs(paper):
        found.setdefault(number["id"], set()).add(value_of(number["n"], paper.language))
    return {name: sorted(values) for name, values in found.items()}


def _without_like(these: list[Read], those: list[Read]) -> list[Read]:
    """Return values that nothing in other values can be, as both are rounded."""
    return [
        (value, half)
        for value, half in these
        if all(abs(value - v) > (half + h) * (1 + 1e-9) for v, h in those)
    ]


@gate(6, "What a figure shows is what its caption says")
def captions(paper: Paper) -> Iterator[Lost]:
    """Years and areas of the facts in title and unit line are among those of the rows."""
    for name, chart in paper.doc["charts"].items():
        if chart["empty"]:
            continue
        rows, page = rows_of(paper, name), paper.page_of(said(chart["title"]))
        years = {int(r["period"][:4]) for r in rows if r.get("period")}
        areas = {r[k] for r in rows for k in ("origin", "destination", "area") if r.get(k)}
        cure = f"Let charts.{name} of facts.toml and the caption name the same rows."
        for number in (*chart["title"], *chart["unit"]):
            fact = paper.facts.get(number.get("id", ""))
            if fact is None:
                continue
            if fact["kind"] == "year" and years and not _about(int(fact["value"] or 0), years):
                found = f"{number['n']} in the caption of {name}"
                yield Lost(0, found, f"a year of {min(years)} to {max(years)}", cure, page)
            sides = {v for k, v in fact["keys"].items() if k in ("origin", "destination", "area")}
            if sides and areas and not any(_related(s, areas) for s in sides):
                found = f"{number['id']} of {', '.join(sorted(sides))} in the caption of {name}"
                yield Lost(0, found, f"a corridor of {', '.join(sorted(areas)[:6])}", cure, page)


def _about(year: int, years: set[int]) -> bool:
    return min(years) <= year <= max(years) + 1


def _related(side: str, areas: set[str]) -> bool:
    """Tell whether an area is drawn, or is a bloc (its members are)."""
    return side in areas or len(side) != 3


@gate(7, "Approved by somebody, or stamped as a draft on every page")
def approval(paper: Paper) -> Iterator[Lost]:
    """Look for the stamp on each page, and for what is approved in its release."""
    signed = bool(paper.doc["made"]["approved"])
    stamp = paper.text("approved" if signed else "draft")
    for number, page in enumerate(paper.squeezed, start=1):
        if not stamp or squeeze(stamp) not in page:
            cure = "Use `house` of house.typ for the page."
            yield Lost(0, "no stamp", f"{stamp!r}", cure, number)
    if signed:
        yield from _of_its_release(paper)


def _of_its_release(paper: Paper) -> Iterator[Lost]:
    """Look an approved PDF up in the release that it names, where that is at hand."""
    name = paper.release or paper.doc["made"]["release"]
    if not (paths.RELEASES / name / paths.RELEASE_MANIFEST).is_file():
        return
    approval_of = release_of(name).manifest.get("approval") or {}
    digests = set(approval_of.get("files", {}).values())
    if sha256(paper.path.read_bytes()).hexdigest() not in digests:
        found = f"approved, and not among the files that were signed in {name}"
        yield Lost(0, found, "the bytes that were signed", "Take the PDF from the release.")


@gate(8, "Made-up figures say so on every page")
def made_up(paper: Paper) -> Iterator[Lost]:
    """Where a file's custody or the making calls figures synthetic, each page is stamped."""
    custodies = {f["custody"] for f in paper.enclosed["files"]}
    if not paper.doc["made"].get("synthetic") and "synthetic" not in custodies:
        return
    stamp = squeeze(paper.text("synthetic"))
    for number, page in enumerate(paper.squeezed, start=1):
        if not stamp or stamp not in page:
            found, cure = "made-up figures without a stamp", "Set made.synthetic, use `house`."
            yield Lost(0, found, f"{paper.text('synthetic')!r} on every page", cure, number)
