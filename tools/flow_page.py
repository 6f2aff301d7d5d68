"""Write docs/flow_estimates.md: flows estimated here beside those that Abel and Cohen published.

``make pages FULL=folder`` runs the main job and writes it; the folder holds the publishers' full
files, of which the shipped editions are extracts. A test holds the page to what it is made from.
"""

from collections.abc import Iterator
from pathlib import Path

import duckdb
import numpy as np
import pandas as pd

from twoway.estimation import RELEASED, periods
from twoway.frames import FRAMES
from twoway.methods.stocks import METHODS
from twoway.voice import Voice
from twoway.worlds import ESTIMATES

PAGE = Path("docs/flow_estimates.md")
PUBLISHED = Path("stocks_flows/abel_cohen/bilat_mig_sex_all_methods.csv.gz")
# Theirs were made from the stock of this edition; the period is one that both have.
EDITION, NEWER, START = "2020", "2024", 2015
SHOWN = 20
# A net that two revisions of the Prospects tell alike explains nothing.
ALIKE = 0.05
PAIR = ["origin", "destination"]


def page(con: duckdb.DuckDBPyConnection, full: Path) -> str:
    """Return the page, from a warehouse and the folder of full files."""
    theirs = _published(full / PUBLISHED)
    beside = {m: _beside(con, m, EDITION, theirs) for m in METHODS}
    return "\n".join(
        [
            "# Flows estimated from stocks, beside the published estimates",
            "",
            "Made by `make pages FULL=folder`, from the shipped editions and the full file of Abel "
            "and Cohen (2022), Scientific Data 9:173, figshare 7731233. Theirs and ours start from "
            f"the same stock tables: United Nations, edition {EDITION}, {START} and {START + 5}. "
            "Births, deaths and net migration are of different revisions of the World Population "
            "Prospects: theirs of 2022, ours of 2024.",
            "",
            *_worlds(con),
            *_methods(con, beside, theirs),
            *_largest(beside[RELEASED]),
            *_corridor(con),
        ]
    )


def _published(file: Path) -> pd.DataFrame:
    flows = pd.read_csv(file, keep_default_na=False)
    chosen = flows[(flows["sex"] == "all") & (flows["year0"] == START)]
    return chosen.rename(columns={"orig": "origin", "dest": "destination"})


def _ours(con: duckdb.DuckDBPyConnection, method: str, edition: str) -> pd.DataFrame:
    return con.execute(
        f"""
        SELECT f.origin, f.destination, f.value AS ours FROM indicators.{ESTIMATES[method]} f
        JOIN reference.areas o ON o.code = f.origin AND o.kind = 'country'
        JOIN reference.areas d ON d.code = f.destination AND d.kind = 'country'
        WHERE f.edition = ? AND f.period = ?
        """,
        [edition, f"{START}-01-01"],
    ).df()


def _beside(
    con: duckdb.DuckDBPyConnection, method: str, edition: str, theirs: pd.DataFrame
) -> pd.DataFrame:
    """Both estimates of each pair of areas that both sets have; a pair that one leaves out is 0."""
    ours = _ours(con, method, edition)
    areas = {*ours["origin"], *ours["destination"]} & {*theirs["origin"], *theirs["destination"]}
    both = [
        side[side["origin"].isin(areas) & side["destination"].isin(areas)]
        for side in (ours, theirs.rename(columns={method: "theirs"})[[*PAIR, "theirs"]])
    ]
    return both[0].merge(both[1], "outer", PAIR).fillna({"ours": 0.0, "theirs": 0.0})


def _worlds(con: duckdb.DuckDBPyConnection) -> Iterator[str]:
    """Say of each pair of tables what is in it, and how its fit ended."""
    tables = con.execute(FRAMES["stock_tables"].query).df()
    events = con.execute(FRAMES["vital_events"].query).df()
    world = con.execute(
        "SELECT edition, period, sum(persons) AS persons FROM panels.stock WHERE origin = '_T' "
        "AND source = 'undesa_migrant_stock' AND sex = '_T' GROUP BY ALL"
    ).df()
    totals = world.set_index(["edition", "period"])["persons"]
    yield "## The tables"
    yield ""
    yield (
        "The loop that fits birthplace totals stops when none is off by more than a part in "
        "10¹² of itself, or when what is left is rounding."
    )
    yield ""
    yield (
        "| Edition | From | To | Areas | Migrants in the table at its end | Of the world's "
        "| Sweeps | Largest relative error |"
    )
    yield "|---|---|---|---|---|---|---|---|"
    for period in periods(tables, events):
        found, _ = period.estimated()
        if found is None:
            continue
        inside = float(period.end.sum() - np.trace(period.end))
        edition, end = period.keys["edition"], period.keys["period_end"]
        share = inside / float(totals[edition, end])
        yield (
            f"| {edition} | {period.keys['period']:%Y} | {end:%Y} | {len(period.areas)} | "
            f"{inside:,.0f} | {share:.1%} | {found.closed.sweeps} | {found.closed.error:.1e} |"
        )
    yield ""


def _methods(
    con: duckdb.DuckDBPyConnection, beside: dict[str, pd.DataFrame], theirs: pd.DataFrame
) -> Iterator[str]:
    yield "## Method by method"
    yield ""
    yield (
        "Differences of stocks need nothing but the stocks, and are the same to the person. The "
        "others take in births, deaths and nets: where the revision of 2024 moved a country's net "
        "migration, the account moves with it. With the Prospects of 2022 in place of those of "
        "2024 the same code comes to 0.99 and more, of the least movement's logarithms to 0.95 "
        "(tests/oracle/test_published_flows.py). `mig_rate` shares out the sum of all nets, "
        "which the revision of 2024 raised by more than a third. The last column is the same "
        "estimate on the newer edition of the stock: it is why a band spans editions as well as "
        "methods."
    )
    yield ""
    yield (
        "| Method | Pairs | Off by more than 1 | Correlation | of logarithms | Ours, total "
        f"| Theirs, same areas | Theirs, all | Ours, edition {NEWER} |"
    )
    yield "|---|---|---|---|---|---|---|---|---|"
    for method, pairs in beside.items():
        ours, printed = pairs["ours"].to_numpy(), pairs["theirs"].to_numpy()
        plain = np.corrcoef(ours, printed)[0, 1]
        logs = np.corrcoef(np.log1p(ours), np.log1p(printed))[0, 1]
        newer = _ours(con, method, NEWER)["ours"].sum()
        yield (
            f"| `{method}` | {len(pairs):,} | {int((np.abs(ours - printed) > 1).sum()):,} "
            f"| {plain:.4f} | {logs:.4f} | {ours.sum():,.0f} | {printed.sum():,.0f} "
            f"| {theirs[method].sum():,.0f} | {newer:,.0f} |"
        )
    yield ""


def _largest(pairs: pd.DataFrame) -> Iterator[str]:
    """List the pairs that lie farthest apart, and which net behind them was revised."""
    english = Voice("en")
    nets = {
        side: pairs.groupby("destination")[side].sum() - pairs.groupby("origin")[side].sum()
        for side in ("ours", "theirs")
    }
    yield "## The largest differences"
    yield ""
    yield (
        f"Of `{RELEASED}`. The reason names the side whose net migration the two tables tell "
        "most differently; an account closes on it, so that the moves of that country are raised "
        "or lowered with it."
    )
    yield ""
    yield "| From | To | Ours | Theirs | Difference | Why |"
    yield "|---|---|---|---|---|---|"
    gap = (pairs["ours"] - pairs["theirs"]).abs()
    for row in pairs.loc[gap.sort_values(ascending=False).index[:SHOWN]].itertuples():
        sides = (str(row.origin), str(row.destination))
        apart = {a: abs(nets["ours"][a] - nets["theirs"][a]) for a in sides}
        area = max(apart, key=lambda a: apart[a])
        ours, theirs = nets["ours"][area], nets["theirs"][area]
        revised = apart[area] > ALIKE * max(abs(ours), abs(theirs))
        why = f"net of {english.area(area)}: {ours:+,.0f} here, {theirs:+,.0f} there"
        why += "" if revised else ": not explained by it"
        yield (
            f"| {english.area(sides[0])} | {english.area(sides[1])} | {row.ours:,.0f} | "
            f"{row.theirs:,.0f} | {float(row.ours) - float(row.theirs):+,.0f} | {why} |"  # type: ignore[arg-type]
        )
    yield ""


def _corridor(con: duckdb.DuckDBPyConnection) -> Iterator[str]:
    english = Voice("en")
    yield "## Members of the European Union and China"
    yield ""
    yield (
        f"The edition of {EDITION} names nobody of a member state in China: what it yields from "
        "the Union to China are Chinese who go home and what the model spreads. Such a row bears "
        f"the mark `stock_origin_missing`; it is no fact of the corridor. The edition of {NEWER} "
        "names twelve."
    )
    yield ""
    yield (
        "| From | To | Edition | Period | Estimate | Least | Greatest | Pairs named | of | Mark |"
    )
    yield "|---|---|---|---|---|---|---|---|---|---|"
    rows = con.execute(f"""
        SELECT origin, destination, edition, year(period) || '–' || year(period_end) AS period,
            value, value_low, value_high, reported, expected, mark
        FROM indicators.{ESTIMATES[RELEASED]}
        WHERE (origin, destination) IN (('CHN', 'EU27_2020'), ('EU27_2020', 'CHN'))
        ORDER BY origin, edition, period
    """).fetchall()
    for origin, destination, edition, period, value, low, high, named, pairs, mark in rows:
        yield (
            f"| {english.area(origin)} | {english.area(destination)} | {edition} | {period} | "
            f"{value:,.0f} | {low:,.0f} | {high:,.0f} | {named} | {pairs} | "
            f"{f'`{mark}`' if mark else ''} |"
        )
    yield ""
