"""What the files of the ESCO classification share: its terms, and records that hold line feeds.

The Commission's own files (`occupations_en.csv`, `ISCOGroups_en.csv`) and a collector's copy of
them differ in the names of columns.
"""

from pathlib import Path

import pandas as pd

from twoway.edition import Edition
from twoway.readers import locators, need, read_records
from twoway.sources._undated import day_of

# The Commission asks users of ESCO for this very sentence.
SENTENCE = "This service uses the ESCO classification of the European Commission."
LICENCE = (
    "free reuse with the sentence asked for (Commission Decision 2011/833/EU); ISCO-08: ILO, credit"
)
URL = "https://esco.ec.europa.eu/en/use-esco/download"
BY_HAND = (
    "the Commission sends the file to an e-mail address that a form asks for: choose the "
    "classification in English, as CSV, and take occupations_en.csv out of the archive"
)
# Names in the collector's copy, and the Commission's own.
_NAMES = {
    "CODE": "code",
    "PREFERREDLABEL": "preferredLabel",
    "ISCOGROUPCODE": "iscoGroup",
    "REGULATEDPROFESSIONNOTE": "regulatedProfessionNote",
}
TERRITORY = "A classification: no country is in it."


def classification_rows(edition: Edition, scheme: str, table: pd.DataFrame) -> pd.DataFrame:
    """Rows of the panel of classifications but for `parent` and `regulated`; codes stay text."""
    return pd.DataFrame(
        {
            "scheme": scheme,
            "code": table["CODE"],
            "period": day_of(edition),
            "label": table["PREFERREDLABEL"],
            "locator": table["locator"],
            "printed": table["PREFERREDLABEL"],
        }
    )


def read_esco(path: Path, *more: str) -> pd.DataFrame:
    """Read one of the files under the names of the copy, with the place of each label."""
    table = read_records(path, ())
    label = "PREFERREDLABEL" if "PREFERREDLABEL" in table else _NAMES["PREFERREDLABEL"]
    known = table.rename(columns={own: name for name, own in _NAMES.items()})
    need(path, known, ("CODE", "PREFERREDLABEL", *more))
    return known.assign(locator=locators(path, table.index, label))
