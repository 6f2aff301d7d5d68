"""Coarser categories before a blank: small ones are told together with their neighbours.

Each dimension may have steps, each coarser than the one before: years to blocks of years, countries
to regions, ages to bands. A category below the threshold takes its whole family along: everybody of
one coarser category is told together, or nobody. A part of a family is never picked by its size.
Where small ones alone were put together, each member of a pair of 18 would be known to be 9. As it
is, a reader learns of a pooled family only that some member of it is small, which any member can be
(docs/decisions/0012).

Categories are pooled once. Later reports keep them, and new ones join them, because two reports
with unlike categories could be subtracted. What comes out are records with coarser categories:
`release` knows nothing of finer ones, and none of them is told.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

import pandas as pd

from twoway.protection.audit import UnsafeError
from twoway.protection.hide import NoWayError, hide
from twoway.protection.lattice import (
    MISSING,
    Cell,
    Lattice,
    TooLargeError,
    cells_of,
    count,
)
from twoway.protection.release import Release, Rules, categories
from twoway.reference import region

Recoding = Mapping[str, Mapping[str, str]]
ALL_YEARS = "all years"
_AGES = re.compile(r"Y(?:(?P<low>\d+)(?:-(?P<high>\d+))?|_GE(?P<from>\d+)|_LT(?P<to>\d+))")


@dataclass(frozen=True)
class Step:
    """One way to make categories coarser.

    Attributes
    ----------
    name : str
        Code of what the coarser categories are.
    family : callable
        The coarser category that a category is of; one that is of none is its own.
    """

    name: str
    family: Callable[[str], str]


@dataclass(frozen=True)
class Offer:
    """What is withheld when each dimension is made coarser down to a step.

    Attributes
    ----------
    steps : mapping
        Dimension to the name of its coarsest step; a dimension that stays as it is is not in it.
    cells : int
        How many cells are withheld, margins among them.
    records : int
        Records in them, once for each cell: who is in a withheld cell and in a withheld margin of
        it counts twice.
    """

    steps: Mapping[str, str]
    cells: int
    records: int


@dataclass(frozen=True)
class Pooled:
    """Records whose small categories are told together.

    Attributes
    ----------
    records : DataFrame
        As they were, but for the categories.
    recoding : mapping
        Dimension to the pooled category of each of its categories; to be kept for the next report.
    offered : tuple of Offer
        What was looked at, the finest first; empty where the recoding was kept.
    """

    records: pd.DataFrame
    recoding: dict[str, dict[str, str]]
    offered: tuple[Offer, ...] = ()


def corridors() -> tuple[Step, ...]:
    """Countries of origin to their region, then countries of destination too.

    Categories are an origin and a destination with a hyphen between; regions are those of UN M49.
    """

    def of_origin(corridor: str) -> str:
        origin, destination = corridor.split("-")
        return f"{region(origin)}-{destination}"

    def of_both(corridor: str) -> str:
        return "-".join(region(area) for area in corridor.split("-"))

    return Step("origin_region", of_origin), Step("both_regions", of_both)


def areas() -> tuple[Step, ...]:
    """Countries to their region of UN M49."""
    return (Step("region", region),)


def years(*widths: int) -> tuple[Step, ...]:
    """Years to blocks of so many adjacent ones, then all of them to one.

    Blocks begin at years that their width divides, so that a year to come has its block already.

    Raises
    ------
    ValueError
        If a width does not divide the next: a block must lie within one of the coarser ones.
    """
    uneven = [f"{one} and {two}" for one, two in pairwise(widths) if two % one]
    if uneven:
        raise ValueError(f"widths {uneven[0]}: found blocks that overlap; expected 2 and 4, say.")

    def block(width: int) -> Callable[[str], str]:
        def of(year: str) -> str:
            first = int(year) // width * width
            return f"{first}-{first + width - 1}"

        return of

    blocks = [Step(f"{width} years", block(width)) for width in widths]
    return (*blocks, Step("all_years", lambda _: ALL_YEARS))


def ages(bands: Sequence[str]) -> tuple[Step, ...]:
    """Neighbouring bands of age two by two, then four by four, as long as two are left.

    Parameters
    ----------
    bands : sequence of str
        Every band that there can be, the youngest first, as SDMX writes them: Y15-19, Y_GE65.

    Raises
    ------
    ValueError
        If a code is none of an age.
    """
    steps: list[Step] = []
    width = 2
    while width < len(bands):
        blocks = [bands[n : n + width] for n in range(0, len(bands), width)]
        steps += families(f"{width} bands", {_span(b[0], b[-1]): b for b in blocks})
        width *= 2
    return tuple(steps)


def _span(first: str, last: str) -> str:
    """Return the band from the first to the last."""
    ends = [_AGES.fullmatch(band) for band in (first, last)]
    if None in ends:
        raise ValueError(f"{first} to {last}: found no ages, expected Y15-19, Y_GE65 and the like.")
    if first == last:
        return first
    young, old = (e.groupdict() for e in ends if e)
    low = young["low"] or young["from"]
    high = old["high"] or old["low"]
    if not low:
        return f"Y_LT{int(high) + 1}" if high else f"Y_LT{old['to']}"
    return f"Y{low}-{high}" if high else f"Y_GE{low}"


def families(name: str, of: Mapping[str, Sequence[str]]) -> tuple[Step, ...]:
    """One step, spelt out: each family with its members."""
    known = {member: family for family, members in of.items() for member in members}
    return (Step(name, lambda category: known.get(category, category)),)


def told_apart(releases: Sequence[Release]) -> dict[str, dict[str, str]]:
    """Return the recoding that leaves every category as earlier releases told it."""
    found: dict[str, dict[str, str]] = {}
    for dimension, category in (pair for r in releases for of in r.told for pair in of):
        if category != MISSING:
            found.setdefault(dimension, {})[category] = category
    return found


def pooled(
    records: pd.DataFrame,
    tables: Sequence[tuple[str, ...]],
    steps: Mapping[str, Sequence[Step]],
    rules: Rules,
    kept: Recoding | None = None,
    *,
    public: Collection[Cell] = (),
) -> Pooled:
    """Tell small categories together, as far as fewer records are withheld for it.

    Each dimension goes down its steps as far as leaves the fewest records in withheld cells,
    margins among them (`Offer`); among ways that leave as few, down the fewest steps.

    Parameters
    ----------
    records : DataFrame
        A row per person or case.
    tables : sequence of tuple
        Dimensions of each table, as `release` has them.
    steps : mapping
        Dimension to how it can be made coarser. Others stay as they are.
    rules : Rules
        The policy.
    kept : mapping, optional
        The recoding of the report before; where that pooled nothing, `told_apart`. It holds: what
        is in it is neither split nor pooled anew. A new category joins the family that it is of
        where that is told together; a family of new ones alone is pooled as in a first report,
        down to the steps that were taken.
    public : collection of Cell
        Cells that somebody has published a count of. Their categories stay as they are: what is
        public of a part of a pooled category would open its other parts.

    Returns
    -------
    Pooled
        Missing values stay missing, and are never pooled.

    Raises
    ------
    UnsafeError
        If something is public of a category that was pooled in the report before.
    """
    used = {d for table in tables for d in table}
    ladders = {d: tuple(ladder) for d, ladder in steps.items() if d in used}
    sizes = {d: _sizes(records, d) for d in ladders}
    apart = {d: {c: c for of in public for e, c in of if e == d} for d in ladders}
    if kept is not None:
        _none_public(kept, public)
        recoding = {d: dict(of) for d, of in kept.items()}
        for d, ladder in ladders.items():
            own = kept.get(d, {})
            held = apart[d] | _joined(sizes[d], ladder, own)
            recoding[d] = _merged(sizes[d], ladder[: _deepest(own, ladder)], rules.threshold, held)
        return Pooled(_recoded(records, recoding), recoding)
    looked_at: list[tuple[Offer, dict[str, dict[str, str]]]] = []
    for depths in _depths(ladders):
        taken = {d: ladders[d][:deep] for d, deep in depths.items()}
        recoding = {d: _merged(sizes[d], taken[d], rules.threshold, apart[d]) for d in taken}
        if any(recoding == known for _, known in looked_at):
            continue
        named = {d: some[-1].name for d, some in taken.items() if some}
        offer = _offer(_recoded(records, recoding), tables, rules, named)
        looked_at.append((offer, recoding))
        if not offer.records:
            break
    _, chosen = min(looked_at, key=lambda pair: pair[0].records)
    return Pooled(_recoded(records, chosen), chosen, tuple(offer for offer, _ in looked_at))


def steps_taken(of: Recoding, steps: Mapping[str, Sequence[Step]]) -> dict[tuple[str, str], str]:
    """Name the step that made each pooled category, by dimension and category."""
    return {
        (dimension, into): step.name
        for dimension, ladder in steps.items()
        for category, into in of.get(dimension, {}).items()
        for step in reversed(ladder)
        if into != category and step.family(category) == into
    }


def _none_public(kept: Recoding, public: Collection[Cell]) -> None:
    gone = sorted(
        f"{d} {c}" for of in public for d, c in of if kept.get(d, {}).get(c, c) != c
    )  # fmt: skip
    if gone:
        raise UnsafeError(
            f"{', '.join(gone)}: a count of it is public, and it was told together with others "
            "before, which that would open. Nothing was told. Leave its dimension out."
        )


def _sizes(records: pd.DataFrame, dimension: str) -> dict[str, int]:
    told = records[dimension].dropna().astype("str").value_counts()
    return {str(category): int(size) for category, size in told.items() if category != MISSING}


def _depths(ladders: Mapping[str, Sequence[Step]]) -> list[dict[str, int]]:
    """List how far each dimension can go down, the fewest steps first."""
    ways = product(*(range(len(ladder) + 1) for ladder in ladders.values()))
    return [dict(zip(ladders, way, strict=True)) for way in sorted(ways, key=lambda w: (sum(w), w))]


def _merged(
    sizes: Mapping[str, int], ladder: Sequence[Step], threshold: int, held: Mapping[str, str]
) -> dict[str, str]:
    """Tell each family together of which a part is small; one with a part that is held is not."""
    into = {category: category for category in sizes} | dict(held)
    for step in ladder:
        of_family: dict[str, list[str]] = {}
        for category in into:
            of_family.setdefault(step.family(category), []).append(category)
        for family, members in of_family.items():
            parts: Counter[str] = Counter()
            for member in members:
                parts[into[member]] += sizes.get(member, 0)
            small = any(0 < size < threshold for size in parts.values())
            if small and len(parts) > 1 and held.keys().isdisjoint(members):
                into |= dict.fromkeys(members, family)
    return into


def _joined(
    sizes: Mapping[str, int], ladder: Sequence[Step], kept: Mapping[str, str]
) -> dict[str, str]:
    """Return what is kept, with the new categories whose family is told together already."""
    together = {into for category, into in kept.items() if into != category}
    found = dict(kept)
    for category in sizes:
        of = next((f for s in ladder if (f := s.family(category)) in together), None)
        if category not in found and of is not None:
            found[category] = of
    return found


def _deepest(kept: Mapping[str, str], ladder: Sequence[Step]) -> int:
    """How many steps were taken."""
    taken = [
        n for n, step in enumerate(ladder, 1)
        if any(into != category and step.family(category) == into
               for category, into in kept.items())
    ]  # fmt: skip
    return max(taken, default=0)


def _recoded(records: pd.DataFrame, recoding: Recoding) -> pd.DataFrame:
    """Replace categories by what they were pooled to."""
    columns = {}
    for dimension in recoding.keys() & {*records.columns}:
        values, of = records[dimension].astype("object"), recoding[dimension]
        into = values.astype("str").map(lambda category, of=of: of.get(category, category))
        columns[dimension] = values.where(values.isna(), into)
    return records.assign(**columns)


def _offer(
    records: pd.DataFrame,
    tables: Sequence[tuple[str, ...]],
    rules: Rules,
    named: Mapping[str, str],
) -> Offer:
    """Work out what would be withheld of records; everything, where they could not be told."""
    known = categories(records, tables)
    lattice = Lattice(known, tuple(tables), rules.largest)
    counts = count(records, dict.fromkeys(c for t in tables for c in cells_of(t, known)))
    try:
        hidden = hide(lattice, lattice.counted(records), counts, rules.threshold, rules.width)
    except (NoWayError, TooLargeError):
        hidden = set(counts)
    return Offer(named, len(hidden), sum(counts[c] for c in hidden))
