"""How tables and charts mark a figure: what weakens it, or why there is none.

A figure bears letters of its status (e estimated, p provisional, b break in the series before it, d
definition differs, u unreliable); where there is none, the sign and the name of its kind of
missing stand in its place.
"""

from typing import Any

import pandas as pd

from twoway.missing import kinds
from twoway.voice import Voice

MARKED = "EPBDU"


def marks(status: str) -> str:
    """Letters of what weakens a figure, as the legend has them; empty where nothing does."""
    return "".join(letter.lower() for letter in MARKED if letter in (status or ""))


def absence(missing: str, voice: Voice) -> str:
    """Sign and name of a kind of missing; not reported where none is told."""
    kind = kinds()[missing or "not_reported"]
    return f"{kind.glyph} {getattr(kind, f'label_{voice.name}')}"


def figure(value: Any, status: Any, missing: Any, voice: Voice) -> str:
    """Print a figure with its marks, or what stands for it."""
    if pd.isna(value):
        return absence("" if pd.isna(missing) else str(missing), voice)
    letters = marks("" if pd.isna(status) else str(status))
    return voice.number(value) + (f" {letters}" if letters else "")
