"""Write docs/indicators.md from the declarations, and docs/validation.md from the warehouse.

``make pages`` runs the main job and writes both; a test holds them to what they are made from.
With ``FULL=folder`` it writes docs/flow_estimates.md too (`flow_page`).
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pandas as pd

from tools import flow_page
from twoway import catalogue, paths
from twoway.check import connect
from twoway.declare import Indicator
from twoway.edition import editions
from twoway.facts import EVIDENCE, load
from twoway.frames import FRAMES
from twoway.trace import among, cells_of
from twoway.voice import Voice

INDICATORS = Path("docs/indicators.md")
VALIDATION = Path("docs/validation.md")
SHOWN = 3
# Indicators that are sums of what publishers printed: ours must be theirs.
ADDED_UP = (
    "migrant_stock",
    "corridor_in_flow",
    "corridor_out_flow",
    "permits",
    "visa_applications",
    "visas_issued",
    "corridor_students",
    "bloc_flow",
)
# How the index prints that no visa is needed: words, a code of its own, or days of stay.
VISA_FREE = ("visa free", "VF", "3")
LEAST_DAYS = 14
GROUPS = {
    "corridor": "Corridors: two sides facing each other",
    "area": "Areas of a system",
    "system": "Systems of areas",
    "concentration": "Concentration: a whole and its parts",
    "mirror": "Mirrors: one flow counted at both ends",
    "permits": "Permits",
    "visas": "Visas",
    "students": "Students",
    "labour": "Labour market",
    "economy": "Economy and remittances",
    "recruitment": "Cost of recruitment",
    "protection": "Complaints and trafficking",
    "estimation": "Flows estimated from stocks and nets",
    "revision": "Revisions",
    "evidence": "Evidence and its gaps",
}


def main() -> None:
    """Write the pages: ``python -m tools.reference_pages [FULL_FILES]``."""
    INDICATORS.write_text(indicators_page(), "utf-8")
    with connect(str(paths.WAREHOUSE), read_only=True) as con:
        VALIDATION.write_text(validation_page(con), "utf-8")
        if full := [Path(folder) for folder in sys.argv[1:]]:
            flow_page.PAGE.write_text(flow_page.page(con, full[0]), "utf-8")
    print(INDICATORS, VALIDATION, *([flow_page.PAGE] if full else []), sep="\n")


def indicators_page() -> str:
    """Every indicator as it declares itself, by group."""
    declared = catalogue.indicators()
    chinese = Voice("zh")
    lines = [
        "# Indicators",
        "",
        f"{len(declared)} indicators, a file each in `src/twoway/indicators/`; this page is made "
        "from what the files declare (`make pages`). Symbols: `M_ij` moves from i to j, `O_i` all "
        "that leave i, `D_j` all that enter j, `M` all moves, `n` areas, `K = n (n - 1)`, `P` "
        "residents, `S` migrants living somewhere, `ln` the natural logarithm.",
        "",
        "Five rules hold for every entry. What is not defined is NULL with a reason, never 0. A "
        "hidden cell is missing, and gives bounds where an entry says so. Partial coverage is a "
        "number beside the value; below 0.8 the value bears a mark. Definitions never mix. The "
        "length of a period is told, and counts of unlike periods are not added.",
        "",
        "`compute(name, **tables)` of `twoway.build` runs any of them on tables of your own: "
        "panels by their names, or the tables of `twoway.frames`.",
    ]
    for group, title in GROUPS.items():
        lines += ["", f"## {title}"]
        for name, indicator in declared.items():
            if indicator.group == group:
                lines += _entry(name, indicator, chinese)
    return "\n".join(lines) + "\n"


def _entry(name: str, indicator: Indicator, chinese: Voice) -> list[str]:
    own = chinese.declared(f"declared-indicator-{name.replace('_', '-')}-label")
    return [
        "",
        f"### `{name}`",
        "",
        f"**{indicator.label}** · {own}",
        "",
        f"- Unit: {indicator.unit}",
        f"- Formula: `{indicator.formula}`",
        f"- Takes: {_taken(indicator)}",
        f"- A row per: {', '.join(indicator.keys)}",
        f"- Edge cases: {indicator.edge}",
        f"- It cannot say: {indicator.cannot_say}",
        f"- Reference: {indicator.reference}",
    ]


def _taken(indicator: Indicator) -> str:
    if indicator.function is None:
        tables = sorted(
            set(
                re.findall(
                    r"(?:FROM|JOIN) ((?:panels|two_way|areas|revisions)\.\w+)", indicator.query
                )
            )
        )
        return ", ".join(f"`{t}`" for t in tables)
    tables = []
    for name in indicator.takes:
        frame = FRAMES[name]
        columns = ", ".join((*frame.rows, *frame.columns, *frame.optional))
        tables.append(f"`{name}` ({columns}{'' if frame.query else '; no panel holds it yet'})")
    options = f"; options {', '.join(indicator.options)}" if indicator.options else ""
    return ", ".join(tables) + options


@dataclass(frozen=True)
class Compared:
    """A figure that a brief prints or draws, and what its publisher printed."""

    brief: str
    figure: str
    publisher: str
    theirs: str
    ours: float
    difference: float
    explained: str


def validation_page(con: duckdb.DuckDBPyConnection) -> str:
    """Set what the briefs print beside what publishers printed, and their totals beside sums."""
    rows = [row for brief in catalogue.briefs() for row in compared(brief, con)]
    totals = _totals()
    publishers = sorted({r.publisher for r in rows})
    lines = [
        "# Validation",
        "",
        "What the briefs print beside what the publishers printed. Made from the warehouse that "
        "the main job builds on the shipped editions (`make pages`).",
        "",
        "## Figures of the briefs, beside the publishers' own",
        "",
        f"{len(rows)} figures of {len(publishers)} publishers: each that a brief prints or draws "
        "and that a publisher printed as it is, or as figures of member states that are added up. "
        "A figure that is computed (a share, a rate of two sources) has no counterpart in print; "
        "`twoway trace` shows its cells.",
        "",
        "| figure | publisher | theirs | ours | difference | explained |",
        "|---|---|---|---|---|---|",
        *(
            f"| {r.figure} ({r.brief}) | {r.publisher} | {r.theirs} | {r.ours:,.10g} | "
            f"{r.difference:,.4g} | {r.explained} |"
            for r in rows
        ),
        "",
        "## Publishers' totals, beside the sum of their parts",
        "",
        "Totals that a publisher prints in the same file, beside what the rows that we hold add up "
        f"to: of each source the {SHOWN} that differ most. A difference above what is allowed "
        "refuses an edition when it is added.",
        "",
        "| total | publisher | theirs | the sum of ours | difference | explained |",
        "|---|---|---|---|---|---|",
        *totals,
    ]
    return "\n".join(lines) + "\n"


def compared(brief: str, con: duckdb.DuckDBPyConnection) -> Iterator[Compared]:
    """Figures of a brief whose raw cells are printed figures of their own."""
    facts = load(brief, con)
    shown = [
        (n.id, n.indicator, n.value, n.cells)
        for n in facts.numbers.values()
        if n.value is not None and n.cells and n.column == "value" and not n.parts
    ]
    for chart in (c for c in facts.charts.values() if c.indicator != EVIDENCE):
        # What counts pieces of evidence has no counterpart in print, nor in its cells.
        for row in chart.rows.to_dict("records"):
            if pd.notna(row["value"]) and len(row["cells"]):
                shown.append((row["id"], chart.indicator, row["value"], tuple(row["cells"])))
    seen = set()
    # Cells are looked up once, not for each figure: they are few among millions.
    cells = cells_of(con, sorted({c for *_, numbers in shown for c in numbers}))
    for figure, indicator, value, numbers in shown:
        if (indicator, numbers) in seen:
            continue
        seen.add((indicator, numbers))
        found = _compare(brief, figure, indicator, float(value), among(cells, numbers))
        if found:
            yield found


def _compare(
    brief: str, figure: str, indicator: str, ours: float, cells: pd.DataFrame
) -> Compared | None:
    if indicator == "visa_free_passports":
        days = [_number(text) or 0 for text in cells["printed"]]
        words = cells["printed"].isin(VISA_FREE)
        free = int((words | pd.Series([d >= LEAST_DAYS for d in days], index=cells.index)).sum())
        if free != ours:
            return None
        said = f"{len(cells)} entries, {free} of them visa free"
        return Compared(brief, figure, _publisher(cells), said, ours, 0.0, "counted")
    # What is no whole number of persons is shown under the sum and stands in none.
    counted = cells[~cells["status"].fillna("").str.contains("V")]
    printed = [_number(text) for text in counted["printed"]]
    known = [x for x in printed if x is not None]
    if not known or len(known) < len(cells[cells["status"].isin(["A", "P", "E", "D", "B"])]):
        return None
    theirs = sum(known)
    if indicator in ADDED_UP and round(ours) not in (round(theirs), round(1000 * theirs)):
        raise ValueError(
            f"{brief}, {figure}: prints {ours:,.10g}, its raw cells add up to {theirs:,.10g}. "
            "A sum that differs from its parts is a fault: mend the indicator."
        )
    for factor, word in ((1, ""), (1000, "printed in thousands")):
        difference = ours - theirs * factor
        if abs(difference) <= 1e-9 * max(1, abs(ours)):
            said = f"{theirs:,.10g}"
            if len(cells) > 1:
                said = f"{len(known)} figures, together {said}"
            return Compared(brief, figure, _publisher(cells), said, ours, 0.0, word or "equal")
    return None


def _publisher(cells: pd.DataFrame) -> str:
    """Whose figures they are; of quoted ones, the work that each is quoted from."""
    cited = cells["citation"].fillna("").astype("str")
    named = cited.where(cited != "", cells["publisher"].fillna("").astype("str"))
    return "; ".join(sorted({*named}))


def _number(text: object) -> float | None:
    """Read a printed figure; letters after it are a publisher's flags."""
    plain = str(text).replace(",", "").replace("\u00a0", "").replace(" ", "")
    found = re.fullmatch(r"(-?\d+(?:\.\d+)?)[a-z*]*", plain)
    return float(found[1]) if found else None


def _totals() -> Iterator[str]:
    """Of every source that prints totals, those that its parts miss by most."""
    for name, declared in catalogue.sources().items():
        if declared.totals is None:
            continue
        frames = [declared.totals(_staged(name, e.label)) for e in editions(name)]
        full = [f for f in frames if len(f)]
        if not full:
            continue
        table = pd.concat(full, ignore_index=True)
        table["off"] = (table["added"] - table["printed"]).round(6)
        worst = table.assign(size=table["off"].abs()).nlargest(SHOWN, "size")
        equal = int((table["off"] == 0).sum())
        for row in worst.to_dict("records"):
            explained = (
                "equal" if row["off"] == 0 else f"{_why(row)} ({row['tolerance']:,.4g} allowed)"
            )
            where = str(row["where"]).replace(" 00:00:00", "").removeprefix(f"{name} ")
            yield (
                f"| {name}: {where} | {declared.source.producer} | {row['printed']:,.10g} | "
                f"{row['added']:,.10g} | {row['off']:,.4g} | {explained}; of {len(table):,} totals "
                f"{equal:,} are equal |"
            )


def _why(row: dict[str, float]) -> str:
    if float(row["printed"]).is_integer() and float(row["added"]).is_integer():
        if abs(row["off"]) <= 2:
            return "the publisher rounds or perturbs each part by itself"
        return "the total is printed in round figures, or holds parts that are not told apart"
    return "each part is rounded by itself"


def _staged(name: str, edition: str) -> pd.DataFrame:
    table = pd.read_parquet(paths.STAGED / f"{name}.parquet")
    return table[table["edition"] == edition]


if __name__ == "__main__":
    main()
