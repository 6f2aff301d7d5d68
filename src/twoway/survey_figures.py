"""Figures of a survey: of which groups they are told, how exactly, and when anew.

Figures of all groups are of one state of the records. They are told anew together or not at all, so
that no difference of two reports is of few.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np
import pandas as pd

from twoway.methods.survey import Estimate, mean
from twoway.protection.classes import shares_told
from twoway.protection.coarse import above, below, nearest
from twoway.protection.figures import (
    Among,
    Limits,
    alike,
    crowded,
    dominated,
    enough_moved,
    groups,
    told_beside,
)
from twoway.protection.lattice import Cell, about, inside
from twoway.protection.release import Release, from_pairs
from twoway.waves import BOUNDS, MEASURES, QUANTILES, SHARES, Wave, cut_at, measures

# Of what is measured, inequality is not told.
OF_PAYERS, WITH_INTEREST = "mean_of_payers", "mean_with_interest"
STATISTICS = (*(m for m in MEASURES if m != "gini"), OF_PAYERS, WITH_INTEREST, *SHARES)
_NOTHING = "nothing"
# What a worker brings to the sums of a statistic: none of them may be made up by few.
_MADE_OF = {
    **dict.fromkeys(("mean", "mean_winsorised", OF_PAYERS), ("months",)),
    "ratio_of_totals": ("cost", "earnings"),
    WITH_INTEREST: ("months", "interest", "with_interest"),
}
_BROUGHT = ("weight", "months", "cost", "earnings", "interest", "with_interest")
Figures = dict[Cell, dict[str, Any]]
# What each worker brings to the sums of figures, by its name.
Brought = Mapping[str, np.ndarray]


def figures(wave: Wave, made: Release, limits: Limits) -> Figures:
    """Measure every group of which some figures may be told.

    Parameters
    ----------
    wave : Wave
        The workers, with the dimensions of the tables.
    made : Release
        Their counts.
    limits : Limits
        The policy's.

    Returns
    -------
    mapping
        Of each group its statistics: value, ends of the interval and error, or the reason why it is
        withheld; an empty mapping where none may be told.
    """
    here = {of: inside(wave.usable, of) for of in made.told}
    brought = _brought(wave)
    allowed, may = _allowed(wave, made, here, brought, limits)
    parted = shares_told(
        {of: _classes(wave.months[among]) for of, among in here.items()}, allowed, limits.threshold
    )
    owing = shares_told(
        {of: np.bincount(_interest(wave)[among] > 0, minlength=2) for of, among in here.items()},
        allowed,
        limits.threshold,
    )
    found: Figures = {}
    for of, size in made.told.items():
        if dominated(brought["weight"][here[of]], limits) and size:
            found[of] = dict.fromkeys(STATISTICS, "dominance")
        elif of in allowed and size:
            told = {s for n, s in enumerate(SHARES) if n in parted[of]}
            money = {s for s, some in may.items() if of in some}
            # Beside the mean of all, that of the payers is the share of who paid nothing, and that
            # with interest is what those brought who owed any.
            money -= set() if _NOTHING in told else {OF_PAYERS}
            money -= set() if owing[of] else {WITH_INTEREST}
            told |= {*QUANTILES} | money
            found[of] = _measured(wave, here[of], size, brought, limits, told)
        else:
            found[of] = {}
    return found


def figures_as_told(made: Release, before: Sequence[Mapping[str, Any]]) -> Figures:
    """Return the figures that every group had when they were last told anew; of others none."""
    earlier = from_pairs(told_last(before)["figures"])
    return {of: earlier.get(of, {}) if size else {} for of, size in made.told.items()}


def told_last(before: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """Return the last report that told figures anew."""
    return next((told for told in reversed(before) if told.get("answers")), before[-1])


def may_be_told_anew(
    wave: Wave, made: Release, before: Sequence[Mapping[str, Any]], limits: Limits
) -> bool:
    """Tell whether nobody or enough answered otherwise, in every cell, since any earlier report.

    Parameters
    ----------
    before : sequence of mapping
        Earlier reports; `answers` are in those that told figures anew.
    """
    known = [pd.DataFrame(told["answers"]) for told in before if told.get("answers")]
    if before and not known:
        return False
    now = pd.DataFrame(answers(wave, made))
    return all(enough_moved(then, now, made.tables, _BROUGHT, limits) for then in known)


def answers(wave: Wave, made: Release) -> dict[str, list[Any]]:
    """Return what figures are made of, record by record; it stays in the store."""
    dimensions = sorted({d for of in made.told for d in about(of)})
    told = wave.usable[["id", *dimensions]]
    told = told.astype("object").where(told.notna(), None).assign(**_brought(wave))
    return {str(column): values.tolist() for column, values in told.items()}


def _brought(wave: Wave) -> Brought:
    """Return what each worker brings to the sums of figures, weights included."""
    interest = _interest(wave)
    months, cost, earnings = wave.months, wave.cost, wave.earnings
    amounts = (np.ones(len(months)), months, cost, earnings, interest, months + interest)
    return {name: wave.weight * amount for name, amount in zip(_BROUGHT, amounts, strict=True)}


def _interest(wave: Wave) -> np.ndarray:
    """Interest of each usable worker in months of earnings; 0 where nobody was asked for it."""
    if "ratio_with_interest" not in wave.usable:
        return np.zeros(len(wave.usable))
    found = wave.usable["ratio_with_interest"].to_numpy("float64") - wave.months
    # What is left by rounding is no interest.
    return np.where(np.abs(found) < 1e-9, 0.0, found)


def _further(wave: Wave, here: Among) -> dict[str, Estimate]:
    """Measure the mean of those who paid anything, and that of cost with interest."""
    months, among = wave.everybody(wave.months), wave.everybody(here)
    found = {OF_PAYERS: mean(months, wave.design, among & (months > 0))}
    if "ratio_with_interest" in wave.usable:
        with_interest = months + wave.everybody(_interest(wave))
        found[WITH_INTEREST] = mean(with_interest, wave.design, among)
    return found


def _allowed(
    wave: Wave, made: Release, here: Mapping[Cell, Among], brought: Brought, limits: Limits
) -> tuple[set[Cell], dict[str, set[Cell]]]:
    """Return the groups of which figures may be told, and of which those of money may."""
    months = wave.months

    def of_few(among: Among) -> bool:
        few = among.sum() < limits.threshold or dominated(brought["weight"][among], limits)
        return bool(few) or alike(months[among])

    def money_of_few(of: Collection[str], among: Among) -> bool:
        return any(dominated(brought[a][among], limits) for a in of)

    allowed = told_beside(here, groups(made, limits.threshold), of_few)
    may = {
        made_of: told_beside(here, allowed, partial(money_of_few, made_of))
        for made_of in {*_MADE_OF.values()}
    }
    return allowed, {statistic: may[of] for statistic, of in _MADE_OF.items()}


def _classes(months: np.ndarray) -> np.ndarray:
    """Count the persons between the bounds at which shares are told."""
    return np.bincount(np.searchsorted(BOUNDS, months, side="left"), minlength=len(BOUNDS) + 1)


def _measured(
    wave: Wave,
    here: Among,
    size: int,
    brought: Brought,
    limits: Limits,
    allowed: Collection[str],
) -> dict[str, Any]:
    """Measure a group; a figure that is withheld is the reason why."""
    withheld = dict.fromkeys({*STATISTICS} - {*allowed}, "few_beside")
    withheld |= dict.fromkeys(
        _of_few(wave.months[here], {a: brought[a][here] for a in brought}, limits), "dominance"
    )
    months = wave.months[here]
    told: dict[str, Any] = {}
    for statistic, found in (measures(wave, here) | _further(wave, here)).items():
        bare = statistic in QUANTILES and not crowded(months, found.value, limits)
        reason = "quantile" if bare else withheld.get(statistic)
        told[statistic] = reason or _told(statistic, found, months, size, limits)
    return told


def _told(
    statistic: str, found: Estimate, months: np.ndarray, size: int, limits: Limits
) -> list[float | None]:
    """Return value, ends and error as coarsely as they are told, from the told ones where possible.

    The exact ends of an interval by the error would tell the error, and that the size of the group.
    """
    share = statistic in SHARES
    times = 100 if share else 1
    step = limits.coarse.step(size, share=share)
    value = nearest(times * found.value, step)
    error = limits.coarse.error_told(times * found.error)
    if statistic in QUANTILES:
        low, high = below(found.low, step), above(found.high, step)
        # Its ends are quantiles too: one may be somebody's, or the greatest.
        if not all(crowded(months, end, limits) for end in (found.low, found.high)):
            low = high = error = np.nan
    else:
        times_error = (found.high - found.low) / (2 * found.error) if found.error else 0.0
        low, high = (
            below(value - times_error * error, step),
            above(value + times_error * error, step),
        )
    # An interval by a symmetric curve may leave what can be: no cost is below nothing.
    most = 100.0 if share else np.inf
    ends = (value, *np.clip([low, high], 0.0, most), error)
    return [None if np.isnan(x) else float(x) for x in ends]


def _of_few(months: np.ndarray, brought: Brought, limits: Limits) -> set[str]:
    """Return the means that few persons make up, each by what it is a mean of.

    A winsorised mean beside the plain one tells what was cut off, which is of those above alone.
    """
    held = {s for s, of in _MADE_OF.items() if any(dominated(brought[a], limits) for a in of)}
    above_all = months > cut_at(months, brought["weight"])
    if 0 < above_all.sum() < limits.threshold:
        held.add("mean_winsorised")
    if alike(months[months > 0]):
        held.add(OF_PAYERS)
    return held
