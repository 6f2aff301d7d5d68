"""A report on a survey: what may be told of it, computed, checked and written as an edition.

The only reader of the protected store. What comes out is figures of groups that a reader of every
earlier report cannot turn into a figure of few; what comes to the warehouse, and to a brief from
there, is that file alone.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pandas as pd

from twoway import clock, paths
from twoway.check import connect
from twoway.codebook import Codebook, read_codebook
from twoway.edition import RefusedError
from twoway.policy import policy, versions
from twoway.protection.export import Export, export, handed_on
from twoway.protection.figures import Among, Limits
from twoway.protection.lattice import TOTAL, Cell, about, cells_of, inside
from twoway.protection.names import EXPORTS, refuse_second_name
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
from twoway.survey_figures import (
    STATISTICS,
    WITH_INTEREST,
    Figures,
    answers,
    figures,
    figures_as_told,
    may_be_told_anew,
    told_last,
)
from twoway.surveys import KIND
from twoway.waves import ALL, Wave

SOURCE = "surveyed_recruitment_cost"
TABLES = (("corridor", "sex"), ("skill",))
# Major groups of ISCO-08, by the level that the guidelines call the skill of a job.
SKILLS = {"high": "123", "medium": "45678", "low": "9"}
# Few of those who are recruited abroad are highly skilled: they go with the level below.
POOLS = {
    "corridor": corridors(),
    "skill": families("skill_levels", {"medium_high": ("medium", "high")}),
}
_WORDS = {
    "small_or_shield": "of groups that are small, or shield one that is",
    "few_beside": "that would leave one of few beside them",
    "dominance": "that are made up by few for the most part",
    "quantile": "with too few beside the quantile",
}
MERGED = "strata of one sampling unit merged with the next"
# Counts of the whole survey: who answered for whom, whose earnings are others, who has none.
COUNTS = {
    "proxy_answers": "answered by a member of the family",
    "other_earnings": "with earnings of another month than the first",
    "no_earnings": "of the population without earnings, in no figure",
}


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
        What would be withheld with coarser categories, the finest first; for the keeper alone, and
        only of a trial before the first report.
    as_of : str
        Day of the report whose figures are told again, as too few answered otherwise since; empty
        where they are told anew.
    """

    table: pd.DataFrame
    told: int
    withheld: int
    edition: str = ""
    offered: tuple[Offer, ...] = ()
    as_of: str = ""

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
        if self.as_of:
            found.append(
                f"  figures are as of the report of {self.as_of}: in some cell too few came, went "
                "or answered otherwise since; only the counts of respondents are of today"
            )
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
        If nobody in it is usable, it was told in other prices before, no parities are held where
        they are asked for, or coarser categories would tell of more and nobody has decided on them.
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
    if people.empty:
        raise RefusedError(
            f"{name}: no usable worker to tell of; `twoway survey check` says who is of the "
            "population, and a cost and earnings in known currencies are needed."
        )
    refuse_second_name(held, everybody["id"], vault, "workers")
    before = vault.told(KIND, name)
    _same_prices(name, prices, before)
    releases = [from_text(t["release"]) for t in before]
    rules = Rules.of(policy("disclosure"))
    exports = vault.told(KIND, name, EXPORTS)
    coarser, offered = told_together(people, TABLES, POOLS, rules, before, pool)
    if write:
        decided(name, pool, offered)
    people, by_export, public = handed_on(coarser.records, TABLES, exports)
    tables = (*TABLES, *by_export)
    today = clock.today().isoformat()
    made = release(
        people, tables, categories(people, tables, releases), rules, public=public,
        day=today, state=held.state, before=releases, grows=False,
    )  # fmt: skip
    whole, made = made, _of_tables(made)
    wave = Wave(0, everybody, people, everybody["usable"].to_numpy(bool))
    limits = Limits.of(policy("disclosure"))
    anew = may_be_told_anew(wave, made, before, limits)
    found = figures(wave, made, limits) if anew else figures_as_told(made, before)
    counts = _counts(everybody, codebook, rules, before)
    of_all = found.get(TOTAL, {}) | {n: _as_figure(size) for n, size in counts.items()}
    table = _table(made, {**found, TOTAL: of_all}, codebook, _made_in(wave, rates, prices), coarser)
    told = sum(any(isinstance(ends, list) for ends in of.values()) for of in found.values())
    as_of = "" if anew else told_last(before)["release"]["day"]
    done = Report(table, told, len(made.told) - told, as_of=as_of)
    if not write:
        return replace(done, offered=offered)
    entry = {"release": as_text(whole), "figures": as_pairs(found), "prices": prices,
             "pooled": coarser.recoding, "counts": counts}  # fmt: skip
    if anew:
        entry["answers"] = answers(wave, made)
    # Before it is told: what is written down and was not told does no harm, the other way it does.
    vault.remember(KIND, name, [*before, entry])
    label = brought_in(SOURCE, table, name, today)
    return replace(done, edition=label)


def _of_tables(made: Release) -> Release:
    """Return what is told in the tables, without what readers know by an export."""
    dimensions = {d for table in TABLES for d in table}
    told = {of: size for of, size in made.told.items() if about(of) <= dimensions}
    return replace(made, tables=TABLES, told=told)


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
    RefusedError
        If some of the records are known by another name.
    """
    vault = vault or Vault()
    held = vault.latest(KIND, name)
    everybody = _everybody(held, rates or rates_of(paths.WAREHOUSE), "current")
    refuse_second_name(held, everybody["id"], vault, "workers")
    people = _people(everybody)
    counted, hidden = _counted(people, vault.told(KIND, name))
    decade = people["age"] // 10 * 10
    told = people.assign(
        age_group=("Y" + decade.astype("Int64").astype("str")).mask(decade.isna(), None),
        months=people["ratio"].round(1),
    )[["id", *QUASI, "months"]]
    return export(
        held, told, vault, quasi=quasi, others=("months",),
        fewest=policy("disclosure")["anonymity"], day=clock.today().isoformat(), to=to,
        counted=counted, hidden=hidden, threshold=policy("disclosure")["threshold"],
    )  # fmt: skip


def _counted(
    people: pd.DataFrame, before: list[dict[str, Any]]
) -> tuple[dict[Cell, Among], set[Cell]]:
    """Return who is in each cell of the tables, and which cells a report has hidden."""
    releases = [_of_tables(from_text(told["release"])) for told in before]
    rules = Rules.of(policy("disclosure"))
    coarser = told_together(people, TABLES, POOLS, rules, before, ())[0].records
    known = categories(coarser, TABLES, releases)
    cells = {c for table in TABLES for c in cells_of(table, known)}
    return {of: inside(coarser, of) for of in sorted(cells)}, {
        c for r in releases for c in r.hidden
    }


def _table(
    made: Release,
    figures_: Figures,
    codebook: Codebook,
    made_in: str,
    coarser: Pooled,
) -> pd.DataFrame:
    taken = steps_taken(coarser.recoding, POOLS)
    made_under = versions()["disclosure"]
    rows = []
    for of, told in figures_.items():
        named = dict(of)
        origin, destination = named.get("corridor", f"{ALL}-{ALL}").split("-")
        size = made.told[of]
        together = ", ".join(f"{d} by {taken[d, c]}" for d, c in of if (d, c) in taken)
        for statistic in _asked(codebook, told):
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


def _asked(codebook: Codebook, told: Mapping[str, Any]) -> list[str]:
    """Return the statistics of a group that a survey asks for, and the counts that are of it."""
    lacks = set() if "interest" in codebook.loan else {WITH_INTEREST}
    return [*(s for s in STATISTICS if s not in lacks), *(c for c in COUNTS if c in told)]


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
