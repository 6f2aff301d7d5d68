"""A report on a survey: what may be told of it, computed, checked and written as an edition.

The only reader of the protected store. What comes out is figures of groups that a reader of every
earlier report cannot turn into a figure of few; what comes to the warehouse, and to a brief from
there, is that file alone.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pandas as pd

from twoway import clock, paths
from twoway.add import add
from twoway.check import connect
from twoway.codebook import Codebook, read_codebook
from twoway.edition import AlreadyHeldError, RefusedError
from twoway.policy import policy, versions
from twoway.protection.classes import shares_told
from twoway.protection.export import Export, export
from twoway.protection.figures import Limits, crowded, dominated, groups
from twoway.protection.lattice import MISSING, Cell
from twoway.protection.release import (
    Release,
    Rules,
    as_pairs,
    as_text,
    from_pairs,
    from_text,
    release,
)
from twoway.protection.vault import Holding, Vault
from twoway.recruitment import Rates, costs
from twoway.sources.surveyed_recruitment_cost import COLUMNS, WITHHELD
from twoway.surveys import KIND
from twoway.waves import ALL, BOUNDS, MEASURES, QUANTILES, SHARES, Wave, cut_at, drawn, measures

SOURCE = "surveyed_recruitment_cost"
TABLES = (("corridor", "sex"), ("skill",))
# Major groups of ISCO-08, by the level that the guidelines call the skill of a job.
SKILLS = {"high": "123", "medium": "45678", "low": "9"}
# Of what is measured, inequality is not told.
_STATISTICS = tuple(m for m in (*MEASURES, *SHARES) if m != "gini")
_DIGITS = 2


@dataclass(frozen=True)
class Report:
    """What was told of a survey.

    Attributes
    ----------
    table : DataFrame
        A row per group and statistic, as the edition has them.
    told, withheld : int
        Groups of which figures are told, and of which none are.
    edition : str
        Label under which it was brought in; empty where nothing was written.
    """

    table: pd.DataFrame
    told: int
    withheld: int
    edition: str = ""


def rates_of(warehouse: Path) -> Rates:
    """Read exchange rates and price changes from a warehouse."""
    with connect(str(warehouse), read_only=True) as con:
        tables = [
            con.execute(
                f"SELECT {columns}, source FROM panels.{panel} "
                f"WHERE current AND {value} IS NOT NULL ORDER BY ALL"
            ).df()
            for panel, columns, value in (
                ("exchange_rate", "currency, period, per_eur", "per_eur"),
                ("usd_rate", "currency, period, per_usd", "per_usd"),
                ("inflation", "area, period, percent", "percent"),
            )
        ]
    return Rates(*tables)


def report(
    name: str,
    *,
    rates: Rates | None = None,
    prices: str = "current",
    vault: Vault | None = None,
    write: bool = True,
) -> Report:
    """Tell of a survey in the store what may be told, and bring it in as an edition.

    Parameters
    ----------
    name : str
        As its codebook names it.
    rates : Rates, optional
        By default those of the warehouse.
    prices : {"current", "constant"}
        As `recruitment.costs`.
    write : bool
        False: compute and check only; nothing is written, and nothing counts as told.

    Raises
    ------
    RefusedError
        If it was told in other prices before.
    VaultError
        If there is no such survey.
    UnsafeError, NoWayError, TooLargeError
        If no table of it can be told beside what was told before.
    """
    vault = vault or Vault()
    held = vault.latest(KIND, name)
    codebook = read_codebook(held.folder / "codebook.toml")
    people = _people(held, rates or rates_of(paths.WAREHOUSE), prices)
    before = vault.told(KIND, name)
    _same_prices(name, prices, before)
    releases = [from_text(t["release"]) for t in before]
    today = clock.today().isoformat()
    made = release(
        people, TABLES, _categories(people, releases), Rules.of(policy("disclosure")),
        day=today, state=held.state, before=releases, grows=False,
    )  # fmt: skip
    figures = _figures(people, made, before)
    table = _table(made, figures, codebook, people, prices)
    told = sum(bool(f) for f in figures.values())
    done = Report(table, told, len(made.told) - told)
    if not write:
        return done
    label = _brought_in(table, name, today)
    entry = {"release": as_text(made), "figures": as_pairs(figures), "prices": prices}
    vault.remember(KIND, name, [*before, entry])
    return replace(done, edition=label)


def _same_prices(name: str, prices: str, before: list[dict[str, Any]]) -> None:
    """Refuse other prices than were told before: figures that are told again are of those."""
    known = {told["prices"] for told in before} - {prices}
    if known:
        raise RefusedError(
            f"{name}: asked for in {prices} prices, told before in {', '.join(sorted(known))} "
            "ones. A group that has hardly changed is told of as it was, so that one survey keeps "
            "to one: ask for those."
        )


def _people(held: Holding, rates: Rates, prices: str) -> pd.DataFrame:
    """Usable workers of the population, with the groups they are of."""
    workers = held.table("workers")
    found = costs(workers, held.table("payments"), rates, prices=prices)
    joined = workers.merge(found, on="record")
    usable = joined[joined["outside"].eq("") & joined["ratio"].notna()].reset_index(drop=True)
    major = usable["occupation"].str[:1]
    skill = pd.Series(None, index=usable.index, dtype="object")
    for level, groups_ in SKILLS.items():
        skill = skill.mask(major.isin([*groups_]), level)
    return usable.assign(
        corridor=usable["origin"] + "-" + usable["destination"],
        sex=usable["sex"].mask(usable["sex"].eq(""), None),
        skill=skill,
        stratum=usable["stratum"].mask(usable["stratum"].eq(""), "1"),
        unit=usable["unit"].mask(usable["unit"].eq(""), None),
        cells=pd.Series([[n] for n in range(len(usable))], dtype="object"),
        period=0,
    )


QUASI = ("corridor", "sex", "skill", "age_group", "education", "documented", "channel")


def hand_on(
    name: str,
    *,
    quasi: tuple[str, ...],
    to: str,
    rates: Rates | None = None,
    vault: Vault | None = None,
) -> Export:
    """Cut the records of a survey down to what may be handed on (`protection.export`).

    Parameters
    ----------
    name : str
        As its codebook names it.
    quasi : tuple of str
        Which of QUASI are asked for; the cost in months of earnings, to a tenth, comes with them.
    to : str
        Who is to have them.

    Raises
    ------
    ExportError, VaultError
        If they may not be handed on, or there are none.
    """
    vault = vault or Vault()
    held = vault.latest(KIND, name)
    people = _people(held, rates or rates_of(paths.WAREHOUSE), "current")
    decade = people["age"] // 10 * 10
    told = people.assign(
        age_group=("Y" + decade.astype("Int64").astype("str")).mask(decade.isna(), None),
        months=people["ratio"].round(1),
    )[["id", *QUASI, "months"]]
    return export(
        held, told, vault, quasi=quasi, others=("months",),
        fewest=policy("disclosure")["anonymity"], day=clock.today().isoformat(), to=to,
    )  # fmt: skip


def _categories(people: pd.DataFrame, before: list[Release]) -> dict[str, tuple[str, ...]]:
    """Every category that is there, or that an earlier report told of."""
    found: dict[str, set[str]] = {d: set() for t in TABLES for d in t}
    for dimension, names in found.items():
        values = people[dimension].astype("object")
        names |= {str(v) for v in values.dropna()}
        if values.isna().any():
            names.add(MISSING)
    for earlier in before:
        for cell_ in earlier.told:
            for dimension, name in cell_:
                found[dimension].add(name)
    return {d: tuple(sorted(names)) for d, names in found.items()}


def _inside(people: pd.DataFrame, of: Cell) -> np.ndarray:
    here = np.ones(len(people), dtype=bool)
    for dimension, name in of:
        values = people[dimension]
        here &= (values.isna() if name == MISSING else values.eq(name)).fillna(value=False)
    return np.asarray(here)


def _figures(
    people: pd.DataFrame, made: Release, before: list[dict[str, Any]]
) -> dict[Cell, dict[str, Any]]:
    """Figures of every group of which some may be told; an empty mapping where none may.

    A group whose count is told as it was is told of as it was: the figures of both reports are then
    one, and their difference is nobody's.
    """
    limits = Limits.of(policy("disclosure"))
    allowed = groups(made, limits.threshold)
    wave = Wave(0, people, people, drawn(people))
    earlier: dict[Cell, Any] = {}
    for told in before:
        earlier |= from_pairs(told["figures"])
    again = {of: earlier[of] for of in made.since if of in allowed and of in earlier}
    here = {of: _inside(people, of) for of in made.told}
    parted = shares_told(
        {of: _classes(wave.months[inside]) for of, inside in here.items()},
        allowed,
        limits.threshold,
        {of: _bounds(told) for of, told in again.items()},
    )
    found: dict[Cell, dict[str, Any]] = {}
    for of in made.told:
        if of not in allowed:
            found[of] = {}
        elif of in again:
            found[of] = again[of]
        else:
            shares = {name for n, name in enumerate(SHARES) if n in parted[of]}
            found[of] = _measured(wave, here[of], limits, shares)
    return found


def _classes(months: np.ndarray) -> np.ndarray:
    """Count the persons between the bounds at which shares are told."""
    return np.bincount(np.searchsorted(BOUNDS, months, side="left"), minlength=len(BOUNDS) + 1)


def _bounds(told: Mapping[str, Any]) -> set[int]:
    return {n for n, name in enumerate(SHARES) if told.get(name) is not None}


def _measured(
    wave: Wave, here: np.ndarray, limits: Limits, shares: Collection[str]
) -> dict[str, Any]:
    """Measure a group; what few persons make up, or nearly do, is withheld."""
    withheld = _of_few(wave, here, limits) | ({*SHARES} - {*shares})
    told: dict[str, Any] = {}
    for statistic, found in measures(wave, here).items():
        bare = statistic in QUANTILES and not crowded(wave.months[here], found.value, limits)
        if statistic in withheld or bare:
            told[statistic] = None
            continue
        times = 100 if statistic in SHARES else 1
        most = 1.0 if statistic in SHARES else np.inf
        # An interval by a normal curve may leave what can be: no cost is below nothing.
        low, high = np.clip([found.low, found.high], 0.0, most)
        ends = [found.value, low, high, found.error]
        # The ends of a quantile's interval are quantiles: one may be somebody's, or the greatest.
        if statistic in QUANTILES and not all(
            crowded(wave.months[here], end, limits) for end in (found.low, found.high)
        ):
            ends[1:] = [np.nan] * 3
        told[statistic] = [None if np.isnan(x) else round(float(times * x), _DIGITS) for x in ends]
    return told


def _of_few(wave: Wave, here: np.ndarray, limits: Limits) -> set[str]:
    """Return the means that few persons make up, each by what it is a mean of.

    A winsorised mean beside the plain one tells what was cut off, which is of those above alone.
    """
    weight, months = wave.design.weight[here], wave.months[here]
    held = {"ratio_of_totals"} if dominated(weight * wave.cost[here], limits) else set()
    if dominated(weight * months, limits):
        held |= {"mean", "mean_winsorised"}
    if months.size and 0 < (months > cut_at(months, weight)).sum() < limits.threshold:
        held.add("mean_winsorised")
    return held


def _table(
    made: Release,
    figures: Mapping[Cell, dict[str, Any]],
    codebook: Codebook,
    people: pd.DataFrame,
    prices: str,
) -> pd.DataFrame:
    sources = sorted({s.split(" ")[0] for text in people["rate_sources"] for s in text.split(", ")})
    rates = ", ".join(filter(None, sources)) or "one currency"
    made_under = versions()["disclosure"]
    rows = []
    for of, told in figures.items():
        named = dict(of)
        origin, destination = named.get("corridor", f"{ALL}-{ALL}").split("-")
        size = made.told[of]
        for statistic in _STATISTICS:
            value, low, high, error = (told.get(statistic) if told else None) or (None,) * 4
            rows.append(
                (
                    codebook.name, origin, destination, named.get("sex", ALL),
                    named.get("skill", ALL), codebook.day, statistic,
                    _shown(value, size), low, high, error, size,
                    f"{rates}; {prices} prices", made_under,
                )
            )  # fmt: skip
    return pd.DataFrame(rows, columns=[*COLUMNS])


def _shown(value: float | None, size: int | None) -> float | str:
    """Return what stands for a figure: of a group in which nobody is there is none to withhold."""
    if value is None:
        return "" if size == 0 else WITHHELD
    return value


def _brought_in(table: pd.DataFrame, name: str, day: str) -> str:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.csv"
        path.write_text(table.to_csv(index=False), "utf-8")
        try:
            edition, _ = add(
                SOURCE, [path], clock.today(), f"{name}-{day}", published=day,
                custody="told under disclosure control",
            )  # fmt: skip
        except AlreadyHeldError as held:
            return held.label
    return edition.label
