"""Is this edition one? What a new edition must keep to before it enters data/raw.

The reader has already refused what is no table and what misses a column; here the rows are looked
at: how many break a rule, whether codes were renamed, whether the table has shrunk, lost areas or
years, moved to another unit, or no longer adds up to the publisher's own totals.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from twoway import catalogue
from twoway.declare import Supersede
from twoway.edition import Edition, RefusedError
from twoway.panels import PANELS
from twoway.policy import policy
from twoway.readers import read_bytes
from twoway.readers.archive import read_only_member
from twoway.stage import Staged, read_edition
from twoway.vocabulary import COLUMNS, IS_AREA

_FEWEST_COMMON = 20
_EXAMPLES = 8


@dataclass(frozen=True)
class Verdict:
    """What was found wrong with an edition, and what is only worth saying.

    `faults` are differences from the edition before or from the publisher's totals: a person who
    has looked may accept the edition all the same. `remarks` are no reason to refuse it.
    """

    faults: tuple[str, ...]
    remarks: tuple[str, ...]


def check_rows(staged: Staged) -> None:
    """Refuse an edition of which too many rows break a rule.

    Raises
    ------
    RefusedError
        With the first such row and its cure.
    """
    rules, held = policy("accept"), len(staged.held)
    many = held > rules["most_held"] and held > rules["largest_held_share"] * staged.read
    if not many and len(staged.rows):
        return
    first = staged.held.iloc[0]
    raise RefusedError(
        f"{held} of {staged.read} rows break a rule, more than "
        f"{rules['largest_held_share']:.0%}. The first: {first['locator']}: {first['rule']}, found "
        f"{first['found']!r}, expected {first['expected']}. {first['cure']}"
    )


def judge(edition: Edition, staged: Staged, held: list[Edition]) -> Verdict:
    """Set an edition beside the ones held, and beside its publisher's own totals.

    Parameters
    ----------
    edition, staged
        The newcomer and its rows.
    held : list of Edition
        The editions there are, the earliest published first.
    """
    faults, remarks = _against_totals(edition, staged), []
    declared = catalogue.source(edition.source).source
    if held and declared.like_sized:
        largest = max(held, key=unpacked)
        faults += _smaller_in_bytes(edition, largest)
        before = read_edition(edition.source, held[-1])
        # Where editions are pieces, a year of long ago may come in after a later one.
        if declared.supersede == "edition" or not _older(staged, before):
            said, more = _beside(staged, before, declared.supersede)
            faults += said
            remarks += more
    return Verdict(tuple(faults), tuple(remarks))


def _beside(staged: Staged, before: Staged, supersede: Supersede) -> tuple[list[str], list[str]]:
    """Faults and remarks of an edition set beside the one before it."""
    lost, remarks = _lost_areas(staged, before)
    faults = [*_fewer_rows(staged, before), *lost, *_other_scale(staged, before)]
    if supersede == "edition":
        faults += _older(staged, before)
    return faults, remarks


def unpacked(edition: Edition) -> int:
    """Bytes of an edition's files, gzip and zip undone."""
    paths = [edition.folder / f.name for f in edition.manifest.files]
    return sum(len(read_only_member(p) if p.suffix == ".zip" else read_bytes(p)) for p in paths)


def _smaller_in_bytes(edition: Edition, largest: Edition) -> list[str]:
    # Bytes too: a file cut short may still hold the rows that are read from it.
    now, before = unpacked(edition), unpacked(largest)
    least = policy("accept")["smallest_share_of_bytes"]
    if now >= least * before:
        return []
    return [
        f"{now:,} bytes, edition {largest.label} has {before:,}: less than {least:.0%}. A table "
        "that shrinks so is usually a download cut short"
    ]


def _fewer_rows(staged: Staged, before: Staged) -> list[str]:
    least = policy("accept")["smallest_share_of_rows"]
    if staged.read >= least * before.read:
        return []
    return [
        f"{staged.read:,} rows, edition {_label(before)} has {before.read:,}: less than {least:.0%}"
    ]


def _lost_areas(staged: Staged, before: Staged) -> tuple[list[str], list[str]]:
    """Areas that had values and have none: renamed where an unknown code came, else counted."""
    faults, remarks = [], []
    for column in _area_columns(staged.source):
        then, now = _with_values(before.rows, column), _with_values(staged.rows, column)
        lost = sorted(then - now)
        unknown = sorted(
            staged.held.loc[staged.held["rule"] == f"rule of {column}", "found"].unique()
        )
        if lost and unknown:
            faults.append(
                f"{column}: {_some(lost)} had values in edition {_label(before)} and have none, "
                f"while {_some(unknown)} is no code that is known: renamed? Add the new spelling "
                "to reference/area_codes.csv"
            )
        elif len(then & now) < policy("accept")["smallest_share_of_areas"] * len(then):
            faults.append(
                f"{column}: {len(lost)} of {len(then)} areas that had values in edition "
                f"{_label(before)} have none: {_some(lost)}"
            )
        elif lost:
            remarks.append(f"{column}: no values any more of {_some(lost)}")
    return faults, remarks


def _other_scale(staged: Staged, before: Staged) -> list[str]:
    """Tell a change of unit: half of the common cells moved by more than a factor."""
    panel = PANELS[catalogue.source(staged.source).source.panel]
    if panel.quoted or COLUMNS[panel.measure].type == "VARCHAR":
        return []
    keys = [k for k in panel.keys if k != "edition"]
    both = staged.rows.merge(before.rows, on=keys, suffixes=("", "_before"))
    now, then = (pd.to_numeric(both[panel.measure + s]) for s in ("", "_before"))
    positive = (now > 0) & (then > 0)
    if positive.sum() < _FEWEST_COMMON:
        return []
    moved = float(np.exp(np.median(np.abs(np.log(now[positive] / then[positive])))))
    most = policy("accept")["largest_factor"]
    if moved <= most:
        return []
    return [
        f"half of the {int(positive.sum()):,} cells in both editions have moved by a factor of "
        f"{moved:.3g} or more since edition {_label(before)}, expected {most:g} at most: another "
        "unit, or another table"
    ]


def _older(staged: Staged, before: Staged) -> list[str]:
    now, then = _newest_period(staged.rows), _newest_period(before.rows)
    if now is None or then is None or now >= then:
        return []
    return [f"its newest period is {now}, edition {_label(before)} reaches {then}"]


def _against_totals(edition: Edition, staged: Staged) -> list[str]:
    declared = catalogue.source(edition.source)
    totals = [declared.totals(staged.rows)] if declared.totals else []
    feet = [declared.foot(staged.rows, edition)] if declared.foot else []
    if not [*totals, *feet]:
        return []
    compared = pd.concat([*totals, *feet], ignore_index=True)
    away = (compared["printed"] - compared["added"]).abs() > compared["tolerance"]
    if not away.any():
        return []
    first = compared[away].iloc[0]
    return [
        f"{int(away.sum())} of {len(compared)} of the publisher's totals are not what their parts "
        f"add up to. The first: {first['where']}: printed {first['printed']:,.10g}, parts "
        f"{first['added']:,.10g}, allowed difference {first['tolerance']:g}"
    ]


def _area_columns(source: str) -> list[str]:
    panel = PANELS[catalogue.source(source).source.panel]
    return [k for k in panel.keys if COLUMNS[k].rule == IS_AREA]


def _with_values(rows: pd.DataFrame, column: str) -> set[str]:
    measure = PANELS[catalogue.source(str(rows["source"].iloc[0])).source.panel].measure
    return set(rows.loc[rows[measure].notna(), column])


def _newest_period(rows: pd.DataFrame) -> str | None:
    if rows.empty:
        return None
    measure = PANELS[catalogue.source(str(rows["source"].iloc[0])).source.panel].measure
    latest = rows.loc[rows[measure].notna(), "period"].max()
    return None if pd.isna(latest) else str(pd.Timestamp(latest).date())


def _label(staged: Staged) -> str:
    return str(staged.rows["edition"].iloc[0]) if len(staged.rows) else "before"


def _some(codes: list[str]) -> str:
    more = f" and {len(codes) - _EXAMPLES} more" if len(codes) > _EXAMPLES else ""
    return ", ".join(codes[:_EXAMPLES]) + more
