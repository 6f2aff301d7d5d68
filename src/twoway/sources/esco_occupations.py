"""The occupations of ESCO, each in its unit group of ISCO-08.

`regulated` is ESCO's own note, which marks 15 occupations; it is not the database of regulated
professions, which counts thousands.
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
    records="public",
    producer="European Commission (ESCO)",
    dataset="ESCO, occupations",
    title="European Skills, Competences, Qualifications and Occupations: occupations",
    url=URL,
    licence=LICENCE,
    citation=f"European Commission. ESCO, occupations. {SENTENCE}",
    territory=TERRITORY,
    definition="Occupations with their English names, below the unit groups of ISCO-08.",
    files=("*.csv*",),
    by_hand=BY_HAND,
    supersede="edition",
    like_sized=False,
    stale_after_days=900,
)

_NOTES = {
    "http://data.europa.eu/esco/regulated-professions/regulated": "regulated",
    "http://data.europa.eu/esco/regulated-professions/unregulated": "unregulated",
}


def stage(edition: Edition) -> pd.DataFrame:
    """Read one record per occupation; an unknown note stays as found."""
    path = edition.file("*.csv*")
    table = read_esco(path, "ISCOGROUPCODE", "REGULATEDPROFESSIONNOTE")
    note = table["REGULATEDPROFESSIONNOTE"]
    return classification_rows(edition, "ESCO", table).assign(
        parent=table["ISCOGROUPCODE"], regulated=note.map(_NOTES).fillna(note)
    )
