"""What the CTDC's editions share: records are counted by group, and no small count leaves.

A line of a file is one record. Counts below eleven are withheld (Q), and so is a part that all
others but ten or fewer of its group share.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import pandas as pd

FEWEST = 11
NOT_STATED = "-99"
ALL = "all"
FEW = f"fewer than {FEWEST} records"


@dataclass(frozen=True)
class Part:
    """Records of a group that have something: its name, which they are, and what they part.

    Parts of one `of` exclude each other, so that what is not told of them is their rest; with an
    empty one a record may be in several.
    """

    name: str
    here: pd.Series
    of: str = ""


def values_of(column: pd.Series, prefix: str, *, several: str = "") -> list[Part]:
    """Return a part for each value as printed; a cell of several values is split, and in each."""
    printed = [v.split(several) if several else [v] for v in column]
    known = sorted({one for some in printed for one in some} - {"", NOT_STATED})
    return [
        Part(
            f"{prefix}: {value}",
            pd.Series([value in some for some in printed], index=column.index),
            "" if several else prefix,
        )
        for value in known
    ]


def counted(
    records: pd.DataFrame, group: Sequence[str], parts: Iterable[Part], path: Path, column: str
) -> pd.DataFrame:
    """Count the records of each group, all and by part.

    Returns
    -------
    DataFrame
        The group, `breakdown`, `of`, `number`, `locator` in the column that tells the group, and
        `few`: whether the count is withheld.
    """
    everybody = Part(ALL, pd.Series(data=True, index=records.index))
    found = [_lines(records[p.here], group, p) for p in (everybody, *parts)]
    counts = pd.concat(found, ignore_index=True)
    counts = counts.assign(number=counts["line"].map(len).astype("int64"))
    few = _withheld(counts, group)
    # The lines of a count that is withheld would be counted by whoever reads where it is from.
    places = [
        ", ".join([path.name, *([] if hidden else [f"lines {_spans(some)}"]), f"column {column}"])
        for some, hidden in zip(counts["line"], few, strict=True)
    ]
    return counts.assign(locator=places, few=few)


def _lines(records: pd.DataFrame, group: Sequence[str], part: Part) -> pd.DataFrame:
    lines = records.reset_index(names="line").groupby([*group])["line"].agg(list).reset_index()
    return lines.assign(breakdown=part.name, of=part.of)


def _spans(lines: list[int]) -> str:
    """Write line numbers in order, those that follow each other as a span."""
    numbered = groupby(enumerate(sorted(lines)), lambda pair: pair[1] - pair[0])
    runs = [[line for _, line in run] for _, run in numbered]
    return ", ".join(str(r[0]) if len(r) == 1 else f"{r[0]} to {r[-1]}" for r in runs)


def _withheld(counts: pd.DataFrame, group: Sequence[str]) -> pd.Series:
    """Tell the counts of too few, and what says by subtraction how few others there are."""
    whole = counts[counts["breakdown"] == ALL].set_index([*group])["number"]
    of_all = pd.MultiIndex.from_frame(counts[[*group]]).map(whole.to_dict())
    others = of_all - counts["number"].to_numpy()
    few = (counts["number"] < FEWEST) | ((others > 0) & (others < FEWEST))
    for _, parts in counts[counts["of"].ne("")].groupby([*group, "of"]):
        told = parts[~few[parts.index]].sort_values("number")
        rest = int(of_all[parts.index[0]]) - int(told["number"].sum())
        while 0 < rest < FEWEST and len(told):
            few |= few.index == told.index[0]
            rest += int(told["number"].iloc[0])
            told = told.iloc[1:]
    return few


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare each part with all records of its group: a part is never more."""
    stated = rows.dropna(subset=["value"])
    key = ["concept", "theme", "period", "period_end", "origin_said", "destination_said"]
    of_all = stated[stated["breakdown"] == ALL]
    both = stated[stated["breakdown"] != ALL].merge(of_all, on=key, suffixes=("", "_all"))
    value, whole = both["value"].astype("float64"), both["value_all"].astype("float64")
    return pd.DataFrame(
        {
            "where": both["concept"] + ", " + both["record"],
            "printed": whole,
            "added": value.clip(lower=whole),
            "tolerance": 0.0,
        }
    )
