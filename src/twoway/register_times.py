"""Time to the end of records in groups, told so that nobody's end can be worked out.

A share that has ended by a day says how many ended since the day before it that is told: they are
nobody, or as many as the threshold asks for, and so are those who are left. The same holds of what
all groups of a dimension leave of the whole, and of what came between two extracts.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from twoway.methods.survival import Curve, kaplan_meier
from twoway.methods.tables import Vector
from twoway.protection.coarse import above, below, nearest
from twoway.protection.figures import Limits, crowded
from twoway.protection.lattice import TOTAL, Cell, about

GRID = (30, 90, 180, 365)
MEDIAN = "median_days"
_ENDLESS = 10**6  # Days by which all have ended, or been watched to the day of the extract.
Ends = list[float | None]


def within(day: int) -> str:
    """Name the statistic of a day of the grid."""
    return f"within_{day}"


STATISTICS = (MEDIAN, *(within(d) for d in GRID))


@dataclass(frozen=True)
class Times:
    """The time to the end of a group.

    Attributes
    ----------
    told : mapping
        Statistic to its value and the ends of its interval; None where it is withheld. A median
        that is not reached has no value.
    ended : mapping
        How many had ended by each day of the grid, and how many there are that did not stop without
        an end: these stay in the store.
    """

    told: Mapping[str, Ends | None]
    ended: Mapping[int, int]

    @property
    def days(self) -> tuple[int, ...]:
        """Days of the grid whose shares are told."""
        return tuple(d for d in GRID if self.told.get(within(d)) is not None)

    def as_text(self) -> dict[str, Any]:
        """Return it as what JSON can hold; true counts among it, so it stays in the store."""
        return {"told": dict(self.told), "ended": [[d, n] for d, n in self.ended.items()]}

    @classmethod
    def from_text(cls, text: Mapping[str, Any]) -> "Times":
        """Return what `as_text` was given."""
        return cls(text["told"], {d: n for d, n in text["ended"]})


def times(
    watched: Mapping[Cell, pd.DataFrame],
    limits: Limits,
    earlier: Mapping[Cell, Times],
    still: Collection[Cell] = (),
) -> dict[Cell, Times]:
    """Estimate how long records of groups take to their end, and tell what may be told.

    Parameters
    ----------
    watched : mapping
        Groups whose figures may be told, with the `days` of each record, whether it `ended` (else
        it is censored), and whether it `stopped` without an end.
    limits : Limits
        The policy's.
    earlier : mapping
        What was told of groups before. A group in which few ended since is told of as it was.
    still : collection of Cell
        Groups that are told of as they were in any case, as their counts are.

    Returns
    -------
    dict
        A group's Kaplan-Meier shares by the days of the grid, in percent, with log-log intervals,
        and its median.
    """
    counted = {of: _ended(rows) for of, rows in watched.items()}
    kept = {
        of: earlier[of]
        for of in watched
        if of in still
        or (of in earlier and _hardly_moved(earlier[of], counted[of], limits.threshold))
    }
    ended = counted | {of: t.ended for of, t in kept.items()}
    days = {of: {*(kept[of].days if of in kept else _clean(ended[of], limits))} for of in watched}
    _leave_no_few(days, ended, {*kept}, limits.threshold)
    return {
        of: kept[of] if of in kept else Times(_measured(rows, days[of], limits), ended[of])
        for of, rows in watched.items()
    }


def _ended(rows: pd.DataFrame) -> dict[int, int]:
    ended = {d: int((rows["ended"] & (rows["days"] <= d)).sum()) for d in GRID}
    # Who stopped is not left: what was told of them as an outcome could be taken off.
    return ended | {_ENDLESS: len(rows) - int(rows["stopped"].sum())}


def few_stopped(rows: pd.DataFrame, limits: Limits) -> bool:
    """Tell whether few stopped without an end: a share of so many others would tell how many."""
    return _few(int(rows["stopped"].sum()), limits.threshold)


def _few(size: int, threshold: int) -> bool:
    return 0 < abs(size) < threshold


def _hardly_moved(before: Times, now: Mapping[int, int], threshold: int) -> bool:
    """Tell whether few ended since, in any span between days that were told."""
    places = (0, *before.days, _ENDLESS)
    old, new = ({0: 0, **counts} for counts in (before.ended, now))
    spans = combinations(places, 2)
    return any(_few((new[b] - new[a]) - (old[b] - old[a]), threshold) for a, b in spans)


def _clean(ended: Mapping[int, int], limits: Limits) -> list[int]:
    """Return days since the last of which nobody or enough ended, with enough left."""
    found, before = [], 0
    for day in GRID:
        left = ended[_ENDLESS] - ended[day]
        if not _few(ended[day] - before, limits.threshold) and left >= limits.threshold:
            found.append(day)
            before = ended[day]
    return found


def _leave_no_few(
    days: dict[Cell, set[int]],
    ended: Mapping[Cell, Mapping[int, int]],
    kept: set[Cell],
    threshold: int,
) -> None:
    """Take days from groups until what those of a dimension leave of the whole is not few."""
    dimensions = {about(of) for of in days if of != TOTAL}
    while any([_taken(days, ended, kept, d, threshold) for d in dimensions]):
        pass


def _taken(
    days: dict[Cell, set[int]],
    ended: Mapping[Cell, Mapping[int, int]],
    kept: set[Cell],
    dimension: frozenset[str],
    threshold: int,
) -> bool:
    """Take one day from one group of a dimension, or from the whole, if there is need to."""
    if TOTAL not in days:
        return False
    for a, b in [*combinations((0, *GRID, _ENDLESS), 2)]:
        told = [of for of in days if {a, b} - {0, _ENDLESS} <= days[of]]
        parts = [of for of in told if about(of) == dimension]
        if TOTAL not in told or not parts:
            continue
        since = {of: ended[of][b] - (ended[of][a] if a else 0) for of in (TOTAL, *parts)}
        left = since[TOTAL] - sum(since[of] for of in parts)
        free = [of for of in (*parts, TOTAL) if of not in kept]
        taken = a if b == _ENDLESS else b
        if taken and _few(left, threshold) and free:
            days[min(free, key=lambda of: (since[of], of))].discard(taken)
            return True
    return False


def _measured(rows: pd.DataFrame, days: set[int], limits: Limits) -> dict[str, Ends | None]:
    time, ended = rows["days"].to_numpy("float64"), rows["ended"].to_numpy(bool)
    curve = kaplan_meier(time, ended)
    told: dict[str, Ends | None] = {MEDIAN: _median(curve, time, ended, days, limits)}
    for day in GRID:
        if day not in days or not curve.reaches(day):
            told[within(day)] = None
            continue
        left, low, high = (100 * (1 - s) for s in curve.at(day))
        told[within(day)] = _told(left, high, low, limits.coarse.share)
    return told


def _median(
    curve: Curve, time: Vector, ended: NDArray[np.bool_], days: set[int], limits: Limits
) -> Ends | None:
    """Return the median and its ends, each if enough ended before it and enough come after."""
    found = curve.quantile(0.5)
    if np.isnan(found[0]):
        return [None, None, None]
    ends = [at if _stands(at, time, ended, days, limits) else np.nan for at in found]
    return None if np.isnan(ends[0]) else _told(ends[0], ends[1], ends[2], step=1)


def _stands(
    at: float, time: Vector, ended: NDArray[np.bool_], days: set[int], limits: Limits
) -> bool:
    """Tell whether a quantile may be told beside the shares of some days.

    By a quantile a known share of all has ended: between it and a day of which the share is told
    are nobody or enough, as between two such days.
    """
    if np.isnan(at):
        return False
    by = int((ended & (time <= at)).sum())
    if any(_few(int((ended & (time <= d)).sum()) - by, limits.threshold) for d in days):
        return False
    # Who is watched beyond it stands on its far side, ended or not; on its near side, who ended.
    return crowded(time[ended | (time >= at)], at, limits)


def _told(value: float, low: float, high: float, step: float) -> Ends:
    """Return a value and its ends in steps, the ends outward; None for what is not told."""
    ends = (nearest(value, step), below(low, step), above(high, step))
    return [None if np.isnan(x) else x for x in ends]
