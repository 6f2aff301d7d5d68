"""The groups of ISCO-08, from major groups of one digit to unit groups of four.

A code is text: "0" is the armed forces, "01" and "011" are parts of it, and 1, 1 and 11 would be
managers. Its parent is the code without its last digit, as ISCO builds them.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._esco import (
    BY_HAND,
    LICENCE,
    SENTENCE,
    TERRITORY,
    URL,
    classification_rows,
    read_esco,
)

SOURCE = Source(
    panel="classification",
    producer="International Labour Organization; European Commission (ESCO)",
    dataset="ESCO, ISCO groups",
    title="International Standard Classification of Occupations, ISCO-08",
    url=URL,
    licence=LICENCE,
    citation=f"ILO. ISCO-08, in the European Commission's ESCO. {SENTENCE}",
    territory=TERRITORY,
    definition="Major, sub-major, minor and unit groups of occupations, with their English names.",
    files=("*.csv*",),
    by_hand=BY_HAND,
    supersede="edition",
    like_sized=False,
    # ISCO-08 has stood since 2008.
    stale_after_days=3650,
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read one record per group."""
    path = edition.file("*.csv*")
    table = read_esco(path)
    rows = classification_rows(edition, "ISCO-08", table, path)
    return rows.assign(parent=table["CODE"].str[:-1], regulated="")
