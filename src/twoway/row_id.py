"""Ids of released rows: an indicator and a hash of the row's keys, ``migrant_stock@8c41f0a2b97d``.

An id is the same in every build as long as the row has the same keys: it follows from nothing else,
neither from the value nor from the place in the table. Whoever has a row can work it out.
"""

from collections.abc import Mapping

# Of the hash: two of half a million rows share so many digits once in two thousand builds.
DIGITS = 12
SEPARATOR = "@"


def as_text(column: str, data_type: str) -> str:
    """Return SQL for a key as text: a day as YYYY-MM-DD, nothing for a missing one."""
    plain = f"CAST({column} AS DATE)" if data_type.startswith("TIMESTAMP") else column
    return f"coalesce(CAST({plain} AS VARCHAR), '')"


def expression(indicator: str, keys: Mapping[str, str]) -> str:
    """Return SQL for the id of each row of an indicator.

    Parameters
    ----------
    keys : mapping
        Its key columns with the type of each in the database; their order does not matter.
    """
    lines = [f"'{key}=' || {as_text(key, keys[key])}" for key in sorted(keys)]
    hashed = f"left(sha256({' || chr(10) || '.join(lines)}), {DIGITS})"
    return f"'{indicator}{SEPARATOR}' || {hashed}"
