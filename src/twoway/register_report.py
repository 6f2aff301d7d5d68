"""A report on a register: what may be told of it, computed, checked and written as an edition.

Like a survey's (`survey_report`): the only reader of these records in the protected store. Counts
go through the disclosure control; every share and rate is made of told counts, later, by the
indicators. Times and money are told of groups that no difference turns into few.
"""

import io
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from twoway import clock
from twoway.edition import RefusedError
from twoway.policy import policy, versions
from twoway.protection.audit import UnsafeError
from twoway.protection.figures import Limits, groups
from twoway.protection.hide import NoWayError
from twoway.protection.lattice import MISSING, TOTAL, Cell, about, cell, inside
from twoway.protection.names import refuse_second_name
from twoway.protection.pool import ALL_YEARS, Offer, Pooled, pooled, steps_taken
from twoway.protection.release import (
    Release,
    Rules,
    as_pairs,
    as_text,
    categories,
    from_pairs,
    from_text,
    release,
)
from twoway.protection.vault import Holding, Vault
from twoway.register import OPEN, Categories, Kind, corridor, days_watched, kinds, span
from twoway.register_codebook import RegisterCodebook, read_register_codebook
from twoway.register_money import may_be_told_anew, money
from twoway.register_times import MEDIAN, STATISTICS, Times, few_stopped, times
from twoway.registers import CODEBOOK, KIND, WORKERS
from twoway.reporting import brought_in, decided, offer_in_words, shown, told_together
from twoway.sources._told import NOT_REACHED, WITHHELD
from twoway.sources.registered_figures import COLUMNS

SOURCE = "registered_figures"
ALL = "_T"
COUNT = "count"
_TIMES = "times"
_AS_POOLED = Rules(threshold=1, rounding=1, width=0)  # Pools nothing that is not pooled already.
# Of a group in which no record is of the figure there is none to withhold.
SMALL = "small_or_shield"
NOBODY = {"value": None, "nobody": True}


@dataclass(frozen=True)
class Report:
    """What was told of a register.

    Attributes
    ----------
    table : DataFrame
        A row per group and statistic, as the edition has them.
    told, withheld : int
        Groups whose count is told, and whose count is not.
    edition : str
        Label under which it was brought in; empty where nothing was written.
    offered : tuple of Offer
        What would be withheld with coarser categories, the finest first; for the keeper alone.
    left_out : tuple of tuple
        Tables of which nothing new is told: what was told of them before stands.
    """

    table: pd.DataFrame
    told: int
    withheld: int
    edition: str = ""
    offered: tuple[Offer, ...] = ()
    left_out: tuple[tuple[str, ...], ...] = ()

    @property
    def lines(self) -> list[str]:
        """What there is to say of it, without a word on any record."""
        found = [f"counts of {self.told} groups told, of {self.withheld} withheld"]
        together = sorted({*self.table["pooled"]} - {""})
        found += [f"  told together, {words}" for words in together]
        for table in self.left_out:
            found.append(f"  nothing new of {' by '.join(table)}: few came or ended since")
        return found + [f"  {offer_in_words(offer)}" for offer in self.offered]


@dataclass(frozen=True)
class _Extract:
    """One state of a register, with the groups that its records are of."""

    held: Holding
    codebook: RegisterCodebook
    kind: Kind
    people: pd.DataFrame

    @classmethod
    def of(cls, held: Holding) -> "_Extract":
        codebook = read_register_codebook(held.folder / CODEBOOK)
        kind = kinds()[codebook.kind]
        records = held.table("records")
        people = kind.dimensions(records).assign(id=records["id"])
        if kind.timed:
            people = people.join(days_watched(records, kind, pd.Timestamp(codebook.last)))
        further = [c for c in records if c not in people]
        return cls(held, codebook, kind, people.join(records[further]))

    @property
    def dimensions(self) -> set[str]:
        """Dimensions of its tables."""
        return {d for table in self.tables for d in table}

    @property
    def tables(self) -> tuple[tuple[str, ...], ...]:
        return self.kind.tables_of(self.codebook.columns)

    def categories(self, before: list[Release]) -> Categories:
        """Every category that there is or was, and each year of the period."""
        found = categories(self.people, self.tables, before)
        first, last = int(self.codebook.first[:4]), int(self.codebook.last[:4])
        every = {str(y) for y in range(first, last + 1)}
        for dimension in {*found} & {*self.kind.years}:
            names = {*found[dimension]}
            blocks = [span(name) for name in names]
            known = {y for y in every if any(b and b[0] <= y <= b[1] for b in blocks)}
            if ALL_YEARS not in names:
                found[dimension] = tuple(sorted(names | (every - known)))
        return found

    def recoded(self, like: Pooled) -> "_Extract":
        """Tell the categories together that another report did."""
        return replace(self, people=_pooled_like(like, self.people, self.tables, self.kind))


def _pooled_like(
    like: Pooled, rows: pd.DataFrame, tables: tuple[tuple[str, ...], ...], kind: Kind
) -> pd.DataFrame:
    return pooled(rows, tables, kind.pools, _AS_POOLED, like.recoding).records


def report(
    name: str,
    *,
    pool: Collection[str] | None = None,
    vault: Vault | None = None,
    write: bool = True,
) -> Report:
    """Tell of a register in the store what may be told, and bring it in as an edition.

    Parameters
    ----------
    name : str
        As its codebook names it.
    pool : collection of str, optional
        Which of its kind's pools may be told in coarser categories; the first report decides it for
        all. It may be left open only where coarser categories would not tell of more.
    write : bool
        False: compute and check only; nothing is written, and nothing counts as told.

    Raises
    ------
    RefusedError
        If it has no record, some of its records were told of under another name, or coarser
        categories would tell of more and nobody has decided on them.
    VaultError
        If there is no such register.
    UnsafeError, NoWayError, TooLargeError
        If no table of it can be told beside what was told before.
    """
    vault = vault or Vault()
    extract = _Extract.of(vault.latest(KIND, name))
    if extract.people.empty:
        raise RefusedError(f"{name}: no record to tell of; `twoway register check` says why.")
    refuse_second_name(
        extract.held, extract.people["id"], vault, "records",
        lambda other: all(other.about[k] == extract.held.about[k] for k in ("kind", "keeper")),
    )  # fmt: skip
    before = vault.told(KIND, name)
    releases = [from_text(t["release"]) for t in before]
    rules = Rules.of(policy("disclosure"), extract.kind.subject)
    pools = {d: steps for d, steps in extract.kind.pools.items() if d in extract.dimensions}
    coarser, offered = told_together(extract.people, extract.tables, pools, rules, before, pool)
    if write:
        decided(name, pool, offered)
    extract = replace(extract, people=coarser.records)
    earlier = {
        state: other.recoded(coarser)
        for state, other in _earlier(vault, name, releases, extract.held.state).items()
    }
    known = extract.categories(releases)
    today = clock.today().isoformat()
    made = _released(extract, rules, known, releases, _stays(extract, known, earlier), today)
    figures = _figures(extract, made, before, earlier)
    table = _table(extract, made, figures, coarser)
    withheld = sum(told is None for told in made.told.values())
    left_out = tuple(t for t in extract.tables if t not in made.tables)
    done = Report(table, len(made.told) - withheld, withheld, left_out=left_out)
    if not write:
        return replace(done, offered=offered)
    entry = {"release": as_text(made), "figures": as_pairs(figures), "pooled": coarser.recoding}
    # Before it is told: what is written down and was not told does no harm, the other way it does.
    vault.remember(KIND, name, [*before, entry])
    label = brought_in(SOURCE, table, name, today)
    return replace(done, edition=label)


def _released(
    extract: _Extract,
    rules: Rules,
    known: Categories,
    before: list[Release],
    stays: Mapping[str, Collection[str]],
    day: str,
) -> Release:
    """Make a release of all tables; where too few came or ended since the last, of fewer.

    What is left out first are tables in which records move from cell to cell. What was told of them
    before stands in the warehouse, with its own last day.
    """
    settled = {*extract.kind.settled}
    moving = [t for t in extract.tables if not {*t} <= settled] if before else []
    some = [(), *((t,) for t in moving), tuple(moving)]
    ways = [tuple(t for t in extract.tables if t not in left_out) for left_out in some]
    *first, last = (tables for tables in dict.fromkeys(ways) if tables)
    impossible = extract.kind.impossible(known)

    def of(tables: tuple[tuple[str, ...], ...]) -> Release:
        return release(
            extract.people, tables, known, rules, day=day, state=extract.held.state,
            before=before, grows=False, stays=stays, impossible=impossible,
        )  # fmt: skip

    for tables in first:
        with suppress(UnsafeError, NoWayError):
            return of(tables)
    return of(last)


def _earlier(vault: Vault, name: str, releases: list[Release], now: str) -> dict[str, _Extract]:
    """Return extracts that were told of before and are still in the store, by their state."""
    told = {r.state for r in releases} - {now}
    return {h.state: _Extract.of(h) for h in vault.states(KIND, name) if h.state in told}


def _stays(
    extract: _Extract, known: Categories, earlier: Mapping[str, _Extract]
) -> Mapping[str, Collection[str]]:
    """Return the categories that no record leaves, as far as the extracts bear it out.

    A register is mended too: where records vanished or changed, no reader can build on it.
    """
    stays = {d: {*names} for d, names in extract.kind.stays(known).items()}
    for other in earlier.values():
        both = other.people.merge(extract.people, on="id", suffixes=("", "_now"))
        if len(both) < len(other.people):
            return {}
        for dimension in [*stays]:
            then = both[dimension].fillna(MISSING)
            moved = then.ne(both[f"{dimension}_now"].fillna(MISSING))
            if (moved & then.isin(stays[dimension])).any():
                del stays[dimension]
    return stays


def _figures(
    extract: _Extract,
    made: Release,
    before: list[dict[str, Any]],
    earlier: Mapping[str, _Extract],
) -> dict[Cell, dict[str, Any]]:
    """Figures of groups; of a group whose count is told as it was they are told as they were."""
    limits = Limits.of(policy("disclosure"), extract.kind.subject)
    told: dict[Cell, dict[str, Any]] = {}
    for entry in before:
        told |= from_pairs(entry["figures"])
    as_they_were = {of: told[of] for of in made.since if of in told}
    timed = {of: {k: v for k, v in was.items() if k == _TIMES} for of, was in as_they_were.items()}
    found: dict[Cell, dict[str, Any]] = {of: was for of, was in timed.items() if was}
    for of, shown_ in _times(extract, made, limits, told, as_they_were).items():
        found.setdefault(of, {})[_TIMES] = shown_.as_text()
    for name in extract.kind.measures:
        for of, value in _money(name, extract, made, limits, before, earlier).items():
            found.setdefault(of, {})[name] = value
    return found


def _money(
    name: str,
    extract: _Extract,
    made: Release,
    limits: Limits,
    before: list[dict[str, Any]],
    earlier: Mapping[str, _Extract],
) -> dict[Cell, dict[str, Any]]:
    """Return a figure of money of all groups anew, or of each as it was."""
    measure = extract.kind.measures[name]
    people = extract.people[measure.of(extract.people)]
    cells, state = _cells(made, extract.kind.measured), extract.held.state
    reports = [
        {of: f[name] for of, f in from_pairs(t["figures"]).items() if name in f} for t in before
    ]
    states = {figure["state"] for told in reports for figure in told.values()}
    records = {h: e.people for h, e in {**earlier, state: extract}.items()}
    if not may_be_told_anew(people, cells, measure, limits, states, records.get):
        last = next(told for told in reversed(reports) if told)
        return {of: last[of] for of in cells if of in last}
    some = _groups(made, people, extract.kind.measured, limits.threshold)
    nobody = {of for of in cells if not inside(people, of).any()}
    found = money(people, cells, some, measure, limits, state)
    return found | {of: {**NOBODY, "state": state} for of in nobody}


def _times(
    extract: _Extract,
    made: Release,
    limits: Limits,
    told: Mapping[Cell, dict[str, Any]],
    as_they_were: Mapping[Cell, dict[str, Any]],
) -> dict[Cell, Times]:
    if not extract.kind.timed:
        return {}
    watched = extract.people[extract.people["days"].notna()]
    allowed = _groups(made, watched, extract.kind.timed, limits.threshold)
    was = {of: Times.from_text(t[_TIMES]) for of, t in told.items() if _TIMES in t}
    still = {of for of in as_they_were if of in was}
    rows = {of: watched[inside(watched, of)] for of in allowed}
    rows = {of: some for of, some in rows.items() if not few_stopped(some, limits)}
    return times(rows, limits, was, still)


def _cells(made: Release, dimensions: Collection[str]) -> list[Cell]:
    return [of for of in made.told if of == TOTAL or about(of) in [{d} for d in dimensions]]


def _groups(
    made: Release, people: pd.DataFrame, dimensions: Collection[str], threshold: int
) -> set[Cell]:
    """Return groups of one dimension, and the whole, beside which no figure of few is left."""
    cells = _cells(made, dimensions)
    counts = {of: int(inside(people, of).sum()) for of in cells}
    return groups(replace(made, told={of: made.told[of] for of in cells}, counts=counts), threshold)


def _table(
    extract: _Extract, made: Release, figures: Mapping[Cell, dict[str, Any]], coarser: Pooled
) -> pd.DataFrame:
    taken = steps_taken(coarser.recoding, extract.kind.pools)
    made_under = versions()["disclosure"]
    rows = [
        {**row, "register": extract.codebook.name, "kind": extract.codebook.kind}
        for row in (
            *_counts(extract, made),
            *_pending(extract, made),
            *_of_groups(extract, made, figures),
            *_workers(extract, coarser),
        )
    ]
    table = pd.DataFrame(rows).assign(policy=made_under)
    table["withheld_for"] = table["withheld_for"].where(table["value"].eq(WITHHELD), "")
    table["pooled"] = [_together(row, taken) for row in table[[*_PLACE]].to_dict("records")]
    for column in ("low", "high", "cases"):
        table[column] = table[column].astype("object").where(table[column].notna(), "")
    table["cases"] = [n if n == "" else int(n) for n in table["cases"]]
    return table[[*COLUMNS]]


_PLACE = ("origin", "destination", "dimension", "category", "statistic")


def _together(row: Mapping[Any, str], taken: Mapping[tuple[str, str], str]) -> str:
    """Say which categories of a row are told together, and by which step."""
    category = row["category"]
    # The years of an end stand under "year" too, by the name of their statistic.
    own = row["statistic"] if (row["statistic"], category) in taken else row["dimension"]
    named = (("corridor", f"{row['origin']}-{row['destination']}"), (own, category))
    return ", ".join(f"{d} by {taken[d, c]}" for d, c in named if (d, c) in taken)


def _counts(extract: _Extract, made: Release) -> Iterator[dict[str, Any]]:
    for of, told in made.told.items():
        place = _place(extract, of)
        if place:
            yield {**place, **_shown(told, told), "unit": extract.kind.counted}


def _shown(
    value: float | None,
    cases: int | None,
    low: float | None = None,
    high: float | None = None,
    reason: str = SMALL,
) -> dict[str, Any]:
    return {
        "value": shown(value, cases),
        "low": low,
        "high": high,
        "cases": cases,
        "withheld_for": SMALL if cases is None else reason,
    }


def _place(extract: _Extract, of: Cell) -> dict[str, str]:
    """Where a cell stands in the table: empty for one that says what another says already."""
    kind, codebook = extract.kind, extract.codebook
    named = dict(of)
    statistic = COUNT
    told_as = next((d for d in kind.as_statistic if d in named), None)
    dimension, category = ALL, ALL
    if told_as in kind.years:
        dimension, category, statistic = "year", named.pop(told_as), told_as
        if category == OPEN:
            return {}
    elif told_as:
        statistic = f"{told_as}_{named.pop(told_as)}"
    origin, _, destination = named.pop("corridor", f"{ALL}-{ALL}").partition("-")
    if named:
        ((dimension, category),) = named.items()
    start, end = _part(codebook, span(category) if dimension in kind.years else None)
    return {
        "origin": origin,
        "destination": destination,
        "dimension": dimension,
        "category": category,
        "period": start,
        "period_end": end,
        "statistic": statistic,
    }


def _pending(extract: _Extract, made: Release) -> Iterator[dict[str, Any]]:
    """Work out what was pending at each end of a year: lodged less closed since it began.

    Both are as told, and so is the difference: withheld after a year in which one of them is.
    """
    if not {"year", "closed"} <= {d for table in made.tables for d in table}:
        return
    corridors = sorted({c for of in made.told for d, c in of if d == "corridor"})
    begins, ends = ({c for of in made.told for d, c in of if d == e} for e in ("year", "closed"))
    # Where years are told together that are not so in the other dimension, nothing can be said.
    years = [y for y in sorted(begins) if begins == {e for e in ends if e not in (OPEN, MISSING)}]
    for of in (TOTAL, *(cell(corridor=c) for c in corridors)):
        size: int | None = 0
        lost = made.told.get(cell(**dict(of), closed=MISSING), 0)
        for year_ in years:
            lodged = made.told[cell(**dict(of), year=year_)]
            closed = made.told[cell(**dict(of), closed=year_)]
            known = size is not None and lodged is not None and closed is not None
            size = size + lodged - closed if known and lost is not None else None  # type: ignore[operator]
            row = _shown(None if size is None else max(size, 0), None)
            if lost and size is not None:
                row["value"] = ""
            place = _place(extract, cell(**dict(of), year=year_))
            yield {**place, **row, "statistic": "pending", "unit": extract.kind.counted}


def _of_groups(
    extract: _Extract, made: Release, figures: Mapping[Cell, dict[str, Any]]
) -> Iterator[dict[str, Any]]:
    kind = extract.kind
    timed_cells = {*_cells(made, kind.timed)} if kind.timed else set()
    measured_cells = {*_cells(made, kind.measured)} if kind.measures else set()
    for of, cases in made.told.items():
        told = figures.get(of, {})
        timed, measured = of in timed_cells, of in measured_cells
        if not (timed or measured):
            continue
        place = _place(extract, of)
        if timed:
            spans: Mapping[str, Any] = told.get(_TIMES, {"told": {}})["told"]
            for statistic in STATISTICS:
                value, low, high = spans.get(statistic) or (None, None, None)
                between = "quantile" if statistic == MEDIAN else "few_between"
                row = _shown(value, cases, low, high, between if spans else "few_beside")
                if value is None and spans.get(statistic):
                    row["value"] = NOT_REACHED
                unit = "days" if statistic == MEDIAN else "percent"
                yield {**place, **row, "statistic": statistic, "unit": unit}
        for statistic, measure in kind.measures.items() if measured else ():
            figure = told.get(statistic, {})
            size = 0 if figure.get("nobody") else cases
            reason = "dominance" if figure else "few_beside"
            row = {**_shown(figure.get("value"), size, reason=reason), "cases": cases}
            unit = measure.unit if measure.unit == "percent" else extract.codebook.currency
            yield {**place, **row, "statistic": statistic, "unit": unit}


def _workers(extract: _Extract, coarser: Pooled) -> Iterator[dict[str, Any]]:
    """Workers placed, as somebody has published them: what a rate is of.

    Those of corridors and years that are told together are added up, of a corridor without a
    complaint too; a published total is taken as it is.
    """
    text = extract.held.text(WORKERS)
    if not text:
        return
    rows = pd.read_csv(io.StringIO(text), dtype="str")
    codebook = extract.codebook
    rows = rows[rows["year"].between(codebook.first[:4], codebook.last[:4])].copy()
    rows["corridor"] = corridor(rows["origin"], rows["destination"])
    rows["workers"] = rows["workers"].astype("float64")
    rows = _pooled_like(coarser, rows, (("corridor", "year"),), extract.kind)
    every = rows.groupby(["corridor", "year"], as_index=False).agg({"workers": "sum"})
    for ends, years, workers in zip(
        every["corridor"], every["year"], every["workers"], strict=True
    ):
        origin, _, destination = str(ends).partition("-")
        start, end = _part(codebook, span(years))
        yield {
            "origin": origin,
            "destination": destination,
            "dimension": "year",
            "category": years,
            "period": start,
            "period_end": end,
            "statistic": "workers",
            **_shown(workers, None),
            "unit": "workers",
        }


def _part(codebook: RegisterCodebook, years: tuple[str, str] | None) -> tuple[str, str]:
    """First and last day of some years, or of all, as far as the register covers them."""
    first, last = years or (codebook.first[:4], codebook.last[:4])
    return max(codebook.first, f"{first}-01-01"), min(codebook.last, f"{last}-12-31")
