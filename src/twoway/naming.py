"""What a chart calls a key column, and a value of it: a country, a reason, a year."""

from typing import Any

import pandas as pd

from twoway.voice import Voice

AREAS = ("origin", "destination", "area", "reporter")
_WORDS = {"permit_reason": "reason", "sex": "sex", "duration": "duration"}


def column_name(column: str, voice: Voice) -> str:
    """Name of a key column, as the head of a chart's column has it."""
    return voice.text(f"chart-column-{column.replace('_', '-')}")


def value_name(column: str, value: Any, voice: Voice) -> str:
    """Name of a value of a key column.

    Raises
    ------
    ValueError
        If the words files do not name it.
    """
    if column in AREAS:
        return voice.area(str(value))
    if column == "period":
        return str(pd.Timestamp(value).year)
    if column not in _WORDS:
        raise ValueError(
            f"no names for values of {column!r}: expected one of {', '.join(AREAS)}, period, "
            f"{', '.join(_WORDS)}. Name them in the words files and in naming.py."
        )
    return voice.text(f"chart-{_WORDS[column]}-{str(value).lower().replace('_', '-').strip('-')}")
