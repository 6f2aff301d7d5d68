"""How tables and charts mark a figure: what weakens it, or why there is none.

A figure bears letters of its status (e estimated, p provisional, b break in the series before it, d
definition differs, u unreliable); where there is none, the sign and the name of its kind of
missing stand in its place. A sum over some members of a bloc only bears an asterisk where a chart
asks for it. A legend explains those that occur.
"""

from typing import Any

import pandas as pd

from twoway.missing import Kind, kinds
from twoway.voice import Voice

MARKED = "EPBDU"
PART = "*"


def marks(status: str) -> str:
    """Letters of what weakens a figure, as the legend has them; empty where nothing does."""
    return "".join(letter.lower() for letter in MARKED if letter in (status or ""))


def glyph(missing: str) -> str:
    """Sign of a kind of missing; that of not reported where none is told."""
    return _kind(missing).glyph


def absence(missing: str, voice: Voice) -> str:
    """Sign and name of a kind of missing; not reported where none is told."""
    return f"{glyph(missing)} {_name(missing, voice)}"


def _kind(missing: str) -> Kind:
    return kinds()[missing or "not_reported"]


def _name(missing: str, voice: Voice) -> str:
    return _kind(missing).labels[voice.name]


def marked(printed: str, status: Any) -> str:
    """Set the marks of its status behind a printed figure."""
    letters = marks("" if pd.isna(status) else str(status))
    return printed + (f" {letters}" if letters else "")


def is_part(row: Any) -> bool:
    """Tell whether a row has a figure that is a sum over fewer members than its bloc has."""
    counts = [row.get(c) for c in ("reported", "expected")]
    return all(pd.notna(n) for n in [row["value"], *counts]) and counts[0] < counts[1]


def summed(name: str, rows: pd.DataFrame, voice: Voice) -> str:
    """Return the name of a bloc; with how many members its figures have if one lacks some."""
    known = rows[rows["value"].notna()]
    if not any(is_part(row) for row in known.to_dict("records")):
        return name
    reported, expected = (_span(known[c], voice) for c in ("reported", "expected"))
    return voice.text("chart-members", name=name, reported=reported, expected=expected)


def _span(counts: pd.Series, voice: Voice) -> str:
    """Print the least and the greatest of counts, one where they are alike."""
    return "–".join(voice.number(n) for n in sorted({counts.min(), counts.max()}))


def figure(
    value: Any, status: Any, missing: Any, voice: Voice, kind: str = "count", digits: int = 0
) -> str:
    """Print a figure with its marks, or what stands for it."""
    if pd.isna(value):
        return absence("" if pd.isna(missing) else str(missing), voice)
    return marked(voice.number(value, kind, digits), status)


def of(row: Any, voice: Voice, kind: str = "count", digits: int = 0) -> str:
    """Print the figure of a row of an indicator, or what stands for it."""
    return figure(row["value"], row.get("status"), row.get("missing"), voice, kind, digits)


def has_band(row: Any) -> bool:
    """Tell whether a row has a figure with its least and its greatest."""
    return all(pd.notna(row.get(c)) for c in ("value", "value_low", "value_high"))


def banded(row: Any, voice: Voice, kind: str = "count", digits: int = 0) -> str:
    """Print the figure of a row with its marks and, where it has one, its band: 24 e (22–26)."""
    said = of(row, voice, kind, digits)
    if not has_band(row):
        return said
    ends = (voice.number(row[c], kind, digits) for c in ("value_low", "value_high"))
    return voice.text("chart-band", figure=said, band="–".join(ends))


def told(rows: pd.DataFrame) -> pd.DataFrame:
    """Return rows with status and kind of missing as text, empty where a row tells none."""
    columns = ("status", "missing")
    return rows.assign(
        **{c: rows[c].fillna("").astype("str") if c in rows else "" for c in columns}
    )


def legend(rows: pd.DataFrame, voice: Voice, *, parts: bool = False) -> str:
    """Say what the letters and the signs of missing mean that rows bear; empty where none does.

    With ``parts`` also what the sign of a sum over some members means, which few charts set.
    """
    rows = told(rows)
    known = rows["value"].notna()
    letters = marks("".join(rows.loc[known, "status"]))
    lacking = set(rows.loc[~known, "missing"].replace("", "not_reported"))
    said = [voice.text(f"label-mark-{letter}") for letter in letters]
    named = ((glyph(kind), _name(kind, voice)) for kind in kinds() if kind in lacking)
    said += [voice.text("label-sign", sign=sign, name=name) for sign, name in named]
    if parts and any(is_part(row) for row in rows.to_dict("records")):
        said.append(voice.text("label-sign", sign=PART, name=voice.text("label-part")))
    if not said:
        return ""
    return voice.text("label-legend", signs=voice.text("chart-semicolon").join(said))
