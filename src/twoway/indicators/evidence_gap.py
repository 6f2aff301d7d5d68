"""The register of evidence: of each theme and direction, how much of what it needs is there.

What a direction lacks is never made up from the other: that the other has it is a finding of its
own, as is that other corridors have it, or that it exists and may not be told.
"""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from twoway.declare import ANY, Indicator
from twoway.evidence import GRADES, needs
from twoway.systems import LEAST_COVERAGE

INDICATOR = Indicator(
    label="Evidence on a theme of the dialogue, in one direction",
    group="evidence",
    unit="pieces of evidence",
    kind="count",
    formula=(
        "number of the pieces of evidence of the theme (reference/evidence.csv) that have a value "
        "in this direction; evidence: measured where each has one and covers 0.8 or more of the "
        "direction, partial where some have; where none has: withheld if one exists and is not "
        "told, else other_direction if the way back has one, elsewhere if another corridor has, "
        "none; coverage: the mean of theirs over all that are needed; grade: the middle one of the "
        "pieces', the lower of two, each that of its weakest source"
    ),
    reference=(
        "European Statistical System (2017), European Statistics Code of Practice, for the "
        "dimensions behind a grade; the count follows from the released rows"
    ),
    keys=("theme", "origin", "destination"),
    sets_against=(ANY,),
    edge=(
        "No piece in this direction: NULL; no_evidence, or the reason of one that exists and is "
        "not told: suppressed, withheld, evidence_held_back, evidence_below_rounding. A figure "
        "that does not tell origins apart is evidence elsewhere. Of a bloc without a figure of "
        "its own: the share of its members that have one."
    ),
    cannot_say=(
        "Whether what is there is enough for a decision: it counts pieces of a list that we drew "
        "up, all alike, however old; the year of the newest stands beside them."
    ),
)

_REASONS = {
    "suppressed_by_source": "suppressed",
    "suppressed_by_us": "withheld",
    "held_back": "evidence_held_back",
    "below_rounding": "evidence_below_rounding",
}

# What is to be done next is the same for all themes where all is there, or hidden; else it is the
# theme's own: ``fill_<theme>``. Words files say it under ``gaps-next-``.
_ACTIONS = {"measured": "renew", "withheld": "coarsen"}


def compute(evidence: pd.DataFrame) -> pd.DataFrame:
    """The register of evidence: of each theme and direction, how much of what it needs is there."""
    rows: dict[tuple[str, str, str], list[dict[str, Any]]] = {}
    for row in evidence.to_dict("records"):
        key = (str(row["theme"]), str(row["origin"]), str(row["destination"]))
        rows.setdefault(key, []).append({str(k): v for k, v in row.items()})
    back = {key: rows.get((key[0], key[2], key[1]), []) for key in rows}
    needed = needs()
    made = [
        _row(key, _in_order(needed.get(key[0], []), some), back[key]) for key, some in rows.items()
    ]
    return pd.DataFrame(made, columns=_COLUMNS)


_COLUMNS = (
    *INDICATOR.keys, "value", "reported", "expected", "coverage", "evidence", "grade", "held",
    "in_part", "untold", "lacking", "suppliers", "next_action", "period", "reason", "cells",
)  # fmt: skip


def _in_order(needed: Sequence[str], rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    order = {piece: n for n, piece in enumerate(needed)}
    return sorted(rows, key=lambda row: (order.get(row["item"], len(order)), row["item"]))


def _row(
    key: tuple[str, str, str], asked: Sequence[dict[str, Any]], back: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    """Count the pieces of one theme in one direction, beside those of the way back."""
    held = [piece for piece in asked if piece["rows"]]
    hidden = [piece for piece in asked if not piece["rows"] and piece["hidden"]]
    short = [piece for piece in held if piece["coverage"] < LEAST_COVERAGE]
    lacking = [piece for piece in asked if not piece["rows"] and not piece["hidden"]]
    days = [pd.Timestamp(piece["period"]) for piece in held if not pd.isna(piece["period"])]
    finding = _finding(asked, back)
    return {
        **dict(zip(INDICATOR.keys, key, strict=True)),
        "value": float(len(held)) if held else None,
        "reported": len(held),
        "expected": len(asked),
        "coverage": sum(float(piece["coverage"]) for piece in held) / len(asked),
        "evidence": finding,
        "grade": _middle([str(piece["grade"]) for piece in held]),
        "held": " ".join(_dated(piece) for piece in held),
        "in_part": _named(short),
        "untold": _named(hidden),
        "lacking": _named(lacking),
        "suppliers": _suppliers(key, [p for p in asked if p not in held or p in short]),
        "next_action": _ACTIONS.get(finding, f"fill_{key[0]}"),
        "period": max(days, default=None),
        "reason": "" if held else _REASONS.get(_first(hidden), "no_evidence"),
        "cells": sorted({cell for piece in held for cell in piece["cells"]}),
    }


def _finding(asked: Sequence[dict[str, Any]], back: Sequence[dict[str, Any]]) -> str:
    """Say in one word how a theme stands in a direction: the first that holds."""
    held = [piece for piece in asked if piece["rows"]]
    found = {
        "measured": len(held) == len(asked)
        and all(piece["coverage"] >= LEAST_COVERAGE for piece in held),
        "partial": bool(held),
        "withheld": any(piece["hidden"] for piece in asked),
        "other_direction": any(piece["rows"] for piece in back),
        "elsewhere": any(piece["others"] for piece in asked),
        "none": True,
    }
    return next(finding for finding, holds in found.items() if holds)


def _first(hidden: Sequence[dict[str, Any]]) -> str:
    return str(hidden[0]["hidden"]) if hidden else ""


def _middle(grades: Sequence[str]) -> str:
    """Return the middle grade, the lower one of two; empty where nothing is held."""
    ranked = sorted(grades, key=GRADES.index)
    return ranked[(len(ranked) - 1) // 2] if ranked else ""


def _dated(piece: dict[str, Any]) -> str:
    """Name a piece with the year of its newest figure, where that is known."""
    known = not pd.isna(piece["period"])
    return f"{piece['item']}={pd.Timestamp(piece['period']).year}" if known else str(piece["item"])


def _named(some: Sequence[dict[str, Any]]) -> str:
    return " ".join(str(piece["item"]) for piece in some)


def _suppliers(key: tuple[str, str, str], wanting: Sequence[dict[str, Any]]) -> str:
    """Name who could supply what lacks, and at which end of the direction they are."""
    ends = {"origin": key[1], "destination": key[2]}
    return " ".join(dict.fromkeys(f"{p['supplier']}@{ends[p['asked_at']]}" for p in wanting))
