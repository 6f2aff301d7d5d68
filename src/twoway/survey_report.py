"""A report on a survey: what may be told of it, computed, checked and written as an edition.

The only reader of the protected store. What comes out is figures of groups that a reader of every
earlier report cannot turn into a figure of few; what comes to the warehouse, and to a brief from
there, is that file alone.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from twoway import clock, paths
from twoway.check import connect
from twoway.codebook import Codebook, read_codebook
from twoway.edition import RefusedError
from twoway.methods.survey import Estimate, mean
from twoway.policy import policy, versions
from twoway.protection.classes import shares_told
from twoway.protection.export import Export, export
from twoway.protection.figures import Limits, crowded, dominated, groups
from twoway.protection.lattice import TOTAL, Cell, inside
from twoway.protection.pool import (
    Offer,
    Pooled,
    corridors,
    families,
    steps_taken,
)
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
from twoway.protection.vault import Holding, Vault, VaultError
from twoway.recruitment import PRICES, Rates, costs
from twoway.register import corridor
from twoway.reporting import brought_in, decided, offer_in_words, told_together
from twoway.sources._told import WITHHELD
from twoway.sources.surveyed_recruitment_cost import COLUMNS
from twoway.survey import UNTIL
from twoway.surveys import KIND
from twoway.waves import ALL, BOUNDS, MEASURES, QUANTILES, SHARES, Wave, cut_at, measures

SOURCE = "surveyed_recruitment_cost"
TABLES = (("corridor", "sex"), ("skill",))
# Major groups of ISCO-08, by the level that the guidelines call the skill of a job.
SKILLS = {"high": "123", "medium": "45678", "low": "9"}
# Few of those who are recruited abroad are highly skilled: they go with the level below.
POOLS = {
    "corridor": corridors(),
    "skill": families("skill_levels", {"medium_high": ("medium", "high")}),
}
_NOTHING = "nothing"
_WORDS = {
    "small_or_shield": "of groups that are small, or shield one that is",
    "few_beside": "that would leave one of few beside them",
    "dominance": "that are made up by few for the most part",
    "quantile": "with too few beside the quantile",
}
MERGED = "strata of one sampling unit merged with the next"
OF_PAYERS, WITH_INTEREST = "mean_of_payers", "mean_with_interest"
# Of what is measured, inequality is not told.
_STATISTICS = (*(m for m in MEASURES if m != "gini"), OF_PAYERS, WITH_INTEREST, *SHARES)
# Counts of the whole survey: who answered for whom, whose earnings are others, who has none.
COUNTS = {
    "proxy_answers": "answered by a member of the family",
    "other_earnings": "with earnings of another month than the first",
    "no_earnings": "of the population without earnings, in no figure",
}
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
    offered : tuple of Offer
        What would be withheld with coarser categories, the finest first; for the keeper alone.
    """

    table: pd.DataFrame
    told: int
    withheld: int
    edition: str = ""
    offered: tuple[Offer, ...] = ()

    @property
    def reasons(self) -> dict[str, int]:
        """How many figures are withheld, by reason."""
        found = self.table["withheld_for"].value_counts()
        return {reason: int(found[reason]) for reason in _WORDS if reason in found}

    @property
    def pooled(self) -> list[str]:
        """What is told together, and by which step."""
        rows = self.table[self.table["pooled"].ne("")]
        told = rows["pooled"] + ": " + rows["origin"] + " to " + rows["destination"]
        skill = rows["pooled"] + ": " + rows["skill"]
        return sorted(set(told.where(rows["skill"].eq(ALL), skill)))

    @property
    def lines(self) -> list[str]:
        """What there is to say of it, without a word on any record."""
        told = int(self.table["value"].notna().sum()) - sum(self.reasons.values())
        found = [
            f"{told} figures of {self.told} groups told, {sum(self.reasons.values())} withheld; "
            f"{self.withheld} groups with none"
        ]
        found += [f"  withheld: {n} {_WORDS[reason]}" for reason, n in self.reasons.items()]
        counts = self.table[self.table["statistic"].isin(COUNTS)].set_index("statistic")["value"]
        for name, size in counts.items():
            found.append(f"  {'few' if size == WITHHELD else size} {COUNTS[str(name)]}")
        if self.table["rates"].str.endswith(MERGED).any():
            found.append(f"  {MERGED}: what their spread was is not known")
        found += [f"  told together, {words}" for words in self.pooled]
        return found + [f"  {offer_in_words(offer)}" for offer in self.offered]


def rates_of(warehouse: Path) -> Rates:
    """Read exchange rates, price changes and parities from a warehouse."""
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
                (
                    "ppp_rate",
                    "area, currency, period, per_international_dollar",
                    "per_international_dollar",
                ),
            )
        ]
    return Rates(*tables)


def report(
    name: str,
    *,
    rates: Rates | None = None,
    prices: str = "current",
    pool: Collection[str] | None = None,
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
    prices : {"current", "constant", "ppp"}
        As `recruitment.costs`.
    pool : collection of str, optional
        Which of POOLS may be told in coarser categories; the first report decides it for all. It
        may be left open only where coarser categories would not tell of more.
    write : bool
        False: compute and check only; nothing is written, and nothing counts as told.

    Raises
    ------
    RefusedError
        If it was told in other prices before, no parities are held where they are asked for, or
        coarser categories would tell of more and nobody has decided on them.
    VaultError
        If there is no such survey.
    UnsafeError, NoWayError, TooLargeError
        If no table of it can be told beside what was told before.
    """
    vault = vault or Vault()
    held = vault.latest(KIND, name)
    codebook = read_codebook(held.folder / "codebook.toml")
    rates = rates or rates_of(paths.WAREHOUSE)
    everybody = _everybody(held, rates, prices)
    if "interest" not in codebook.loan:
        everybody = everybody.drop(columns="ratio_with_interest")
    people = _people(everybody)
    before = vault.told(KIND, name)
    _same_prices(name, prices, before)
    releases = [from_text(t["release"]) for t in before]
    rules = Rules.of(policy("disclosure"))
    coarser, offered = told_together(people, TABLES, POOLS, rules, before, pool)
    if write:
        decided(name, pool, offered)
    people = coarser.records
    today = clock.today().isoformat()
    made = release(
        people, TABLES, categories(people, TABLES, releases), rules,
        day=today, state=held.state, before=releases, grows=False,
    )  # fmt: skip
    wave = Wave(0, everybody, people, everybody["usable"].to_numpy(bool))
    figures = _figures(wave, made, before)
    counts = _counts(everybody, codebook, rules, before)
    made_in = _made_in(wave, rates, prices)
    whole = figures[TOTAL] | {n: _as_figure(size) for n, size in counts.items()}
    table = _table(made, {**figures, TOTAL: whole}, codebook, made_in, coarser)
    told = sum(bool(f) for f in figures.values())
    done = Report(table, told, len(made.told) - told, offered=offered)
    if not write:
        return done
    entry = {"release": as_text(made), "figures": as_pairs(figures), "prices": prices,
             "pooled": coarser.recoding, "counts": counts}  # fmt: skip
    # Before it is told: what is written down and was not told does no harm, the other way it does.
    vault.remember(KIND, name, [*before, entry])
    label = brought_in(SOURCE, table, name, today)
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


def _everybody(held: Holding, rates: Rates, prices: str) -> pd.DataFrame:
    """Return all who were drawn, with their cost and earnings, and whether figures are of them.

    Who is not of the population, or has no ratio, was drawn all the same: without them a sampling
    unit in which nobody is usable would be none.
    """
    workers = held.table("workers")
    if f"arrived{UNTIL}" not in workers:
        raise VaultError(
            f"{held.name}: state {held.state} was loaded without the last day that a date stands "
            "for; expected first and last. Load its file again."
        )
    found = costs(workers, held.table("payments"), rates, prices=prices)
    joined = workers.merge(found, on="record")
    return joined.assign(
        usable=joined["outside"].eq("") & joined["ratio"].notna(),
        stratum=joined["stratum"].mask(joined["stratum"].eq(""), "1"),
        unit=joined["unit"].mask(joined["unit"].eq(""), None),
    )


def _people(everybody: pd.DataFrame) -> pd.DataFrame:
    """Usable workers of the population, with the groups they are of."""
    usable = everybody[everybody["usable"]].reset_index(drop=True)
    major = usable["occupation"].str[:1]
    skill = pd.Series(None, index=usable.index, dtype="object")
    for level, groups_ in SKILLS.items():
        skill = skill.mask(major.isin([*groups_]), level)
    return usable.assign(
        corridor=corridor(usable["origin"], usable["destination"]),
        sex=usable["sex"].mask(usable["sex"].eq(""), None),
        skill=skill,
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
    people = _people(_everybody(held, rates or rates_of(paths.WAREHOUSE), "current"))
    decade = people["age"] // 10 * 10
    told = people.assign(
        age_group=("Y" + decade.astype("Int64").astype("str")).mask(decade.isna(), None),
        months=people["ratio"].round(1),
    )[["id", *QUASI, "months"]]
    return export(
        held, told, vault, quasi=quasi, others=("months",),
        fewest=policy("disclosure")["anonymity"], day=clock.today().isoformat(), to=to,
    )  # fmt: skip


def _figures(wave: Wave, made: Release, before: list[dict[str, Any]]) -> dict[Cell, dict[str, Any]]:
    """Figures of every group of which some may be told; an empty mapping where none may.

    A group whose count is told as it was is told of as it was: the figures of both reports are then
    one, and their difference is nobody's.
    """
    limits = Limits.of(policy("disclosure"))
    allowed = groups(made, limits.threshold)
    earlier: dict[Cell, Any] = {}
    for told in before:
        earlier |= from_pairs(told["figures"])
    again = {of: earlier[of] for of in made.since if of in allowed and of in earlier}
    here = {of: inside(wave.usable, of) for of in made.told}
    parted = shares_told(
        {of: _classes(wave.months[among]) for of, among in here.items()},
        allowed,
        limits.threshold,
        {of: _bounds(told) for of, told in again.items()},
    )
    owing = shares_told(
        {of: np.bincount(_interest(wave)[among] > 0, minlength=2) for of, among in here.items()},
        allowed,
        limits.threshold,
        {of: {0} & {*range(isinstance(t.get(WITH_INTEREST), list))} for of, t in again.items()},
    )
    found: dict[Cell, dict[str, Any]] = {}
    for of in made.told:
        if of not in allowed:
            found[of] = {}
        elif of in again:
            found[of] = again[of]
        else:
            shares = {name for n, name in enumerate(SHARES) if n in parted[of]}
            # Beside the mean of all, that of the payers is the share of who paid nothing.
            shares |= {OF_PAYERS} if _NOTHING in shares else set()
            shares |= {WITH_INTEREST} if owing[of] else set()
            found[of] = _measured(wave, here[of], limits, shares)
    return found


def _interest(wave: Wave) -> np.ndarray:
    """Interest of each usable worker in months of earnings; 0 where nobody was asked for it."""
    if "ratio_with_interest" not in wave.usable:
        return np.zeros(len(wave.usable))
    found = wave.usable["ratio_with_interest"].to_numpy("float64") - wave.months
    # What is left by rounding is no interest.
    return np.where(np.abs(found) < 1e-9, 0.0, found)


def _classes(months: np.ndarray) -> np.ndarray:
    """Count the persons between the bounds at which shares are told."""
    return np.bincount(np.searchsorted(BOUNDS, months, side="left"), minlength=len(BOUNDS) + 1)


def _bounds(told: Mapping[str, Any]) -> set[int]:
    return {n for n, name in enumerate(SHARES) if isinstance(told.get(name), list)}


def _measured(
    wave: Wave, here: np.ndarray, limits: Limits, shares: Collection[str]
) -> dict[str, Any]:
    """Measure a group; a figure that is withheld is the reason why."""
    withheld = dict.fromkeys(_of_few(wave, here, limits), "dominance")
    parted = {*SHARES, OF_PAYERS, WITH_INTEREST}
    withheld |= dict.fromkeys(parted - {*shares} - {*withheld}, "few_beside")
    told: dict[str, Any] = {}
    for statistic, found in (measures(wave, here) | _further(wave, here)).items():
        bare = statistic in QUANTILES and not crowded(wave.months[here], found.value, limits)
        reason = "quantile" if bare else withheld.get(statistic)
        if reason:
            told[statistic] = reason
            continue
        times = 100 if statistic in SHARES else 1
        most = 1.0 if statistic in SHARES else np.inf
        # A symmetric interval may leave what can be: no cost is below nothing.
        low, high = np.clip([found.low, found.high], 0.0, most)
        ends = [found.value, low, high, found.error]
        # The ends of a quantile's interval are quantiles: one may be somebody's, or the greatest.
        if statistic in QUANTILES and not all(
            crowded(wave.months[here], end, limits) for end in (found.low, found.high)
        ):
            ends[1:] = [np.nan] * 3
        told[statistic] = _rounded([times * x for x in ends], fine=statistic not in QUANTILES)
    return told


def _further(wave: Wave, here: np.ndarray) -> dict[str, Estimate]:
    """Measure the mean of those who paid anything, and that of cost with interest."""
    months, inside_ = wave.everybody(wave.months), wave.everybody(here)
    found = {OF_PAYERS: mean(months, wave.design, inside_ & (months > 0))}
    if "ratio_with_interest" in wave.usable:
        with_interest = months + wave.everybody(_interest(wave))
        found[WITH_INTEREST] = mean(with_interest, wave.design, inside_)
    return found


def _rounded(ends: list[float], *, fine: bool) -> list[float | None]:
    """Round a figure, and its interval and error to two significant digits of the error.

    The ends of a quantile's interval are what somebody paid: they are told no finer than it.
    """
    error = ends[-1]
    digits = _DIGITS
    if error > 0 and np.isfinite(error):
        digits = max(_DIGITS, 1 - int(np.floor(np.log10(error))))
    places = [_DIGITS, *[digits if fine else _DIGITS] * 2, digits]
    return [None if np.isnan(x) else round(float(x), d) for x, d in zip(ends, places, strict=True)]


def _of_few(wave: Wave, here: np.ndarray, limits: Limits) -> set[str]:
    """Return the means that few persons make up, each by what it is a mean of.

    A winsorised mean beside the plain one tells what was cut off, which is of those above alone.
    """
    weight, months = wave.weight[here], wave.months[here]
    held = {"ratio_of_totals"} if dominated(weight * wave.cost[here], limits) else set()
    if dominated(weight * months, limits):
        held |= {"mean", "mean_winsorised", OF_PAYERS, WITH_INTEREST}
    interest = _interest(wave)[here]
    if dominated(weight * interest, limits) or dominated(weight * (months + interest), limits):
        held.add(WITH_INTEREST)
    if months.size and 0 < (months > cut_at(months, weight)).sum() < limits.threshold:
        held.add("mean_winsorised")
    return held


def _table(
    made: Release,
    figures: Mapping[Cell, dict[str, Any]],
    codebook: Codebook,
    made_in: str,
    coarser: Pooled,
) -> pd.DataFrame:
    taken = steps_taken(coarser.recoding, POOLS)
    made_under = versions()["disclosure"]
    rows = []
    for of, told in figures.items():
        named = dict(of)
        origin, destination = named.get("corridor", f"{ALL}-{ALL}").split("-")
        size = made.told[of]
        together = ", ".join(f"{d} by {taken[d, c]}" for d, c in of if (d, c) in taken)
        asked = {*_STATISTICS} - (set() if codebook.loan.get("interest") else {WITH_INTEREST})
        for statistic in (*_STATISTICS, *COUNTS):
            if statistic not in asked and statistic not in told:
                continue
            reason = _reason(size, told, statistic)
            value, low, high, error = told[statistic] if told and not reason else (None,) * 4
            rows.append(
                (
                    codebook.name, origin, destination, named.get("sex", ALL),
                    named.get("skill", ALL), codebook.day, statistic,
                    WITHHELD if reason else value, low, high, error, size,
                    made_in, made_under, reason, together,
                )
            )  # fmt: skip
    return pd.DataFrame(rows, columns=[*COLUMNS])


def _counts(
    everybody: pd.DataFrame, codebook: Codebook, rules: Rules, before: list[dict[str, Any]]
) -> dict[str, int | None]:
    """Count how good the answers of the whole survey are, as may be told; None: withheld.

    Between those counted and the others nobody is, or enough; and a count is told as it was until
    it has changed by the threshold.
    """
    usable, inside_ = everybody["usable"], everybody["outside"].eq("")
    earned = everybody["earnings"].notna()
    asked = {
        "proxy_answers": (everybody["respondent"].eq("proxy"), usable),
        "other_earnings": (everybody["earnings_measure"].isin(["usual", "last_job"]), usable),
        "no_earnings": (~earned, inside_),
    }
    if "respondent" not in codebook.people:
        del asked["proxy_answers"]
    if "measure" not in codebook.earnings:
        del asked["other_earnings"]
    earlier = before[-1].get("counts", {}) if before else {}
    found: dict[str, int | None] = {}
    for name, (those, base) in asked.items():
        size, others = int((those & base).sum()), int((~those & base).sum())
        was = earlier.get(name)
        if was is not None and abs(size - was) < rules.threshold:
            found[name] = was
        else:
            few = any(0 < n < rules.threshold for n in (size, others))
            found[name] = None if few else rules.rounded(size)
    return found


def _as_figure(size: int | None) -> list[int | None] | str:
    return "few_beside" if size is None else [size, None, None, None]


def _made_in(wave: Wave, rates: Rates, prices: str) -> str:
    """Say whose exchange rates, in which prices, and by a design in which strata were merged."""
    told = wave.usable["rate_sources"]
    sources = sorted({s.split(" ")[0] for text in told for s in text.split(", ")} - {""})
    exchanged = {*rates.monthly["source"]} & {*sources}
    often = ", one rate a month" if exchanged and rates.one_a_month else ""
    merged = f"; {MERGED}" if wave.design.merged else ""
    return f"{', '.join(sources) or 'one currency'}{often}; {PRICES[prices]}{merged}"


def _reason(size: int | None, told: Mapping[str, Any], statistic: str) -> str:
    """Why a figure is withheld; of a group in which nobody is there is none to withhold."""
    if size is None:
        return "small_or_shield"
    if not told:
        return "few_beside" if size else ""
    # What was told before there was such a figure says nothing of it.
    figure = told.get(statistic, "few_beside")
    return figure if isinstance(figure, str) else ""
