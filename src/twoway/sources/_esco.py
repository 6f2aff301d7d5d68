"""What the files of the ESCO classification share: its terms, and records that hold line feeds."""

from pathlib import Path

import pandas as pd

from twoway.edition import Edition
from twoway.readers import locators, read_records
from twoway.sources._undated import day_of

# The Commission asks users of ESCO for this very sentence.
SENTENCE = "This service uses the ESCO classification of the European Commission."
LICENCE = (
    "free reuse with the sentence asked for (Commission Decision 2011/833/EU); ISCO-08: ILO, credit"
)
URL = "https://esco.ec.europa.eu/en/use-esco/download"
BY_HAND = "the download is asked for in a form with an e-mail address"
TERRITORY = "A classification: no country is in it."


def classification_rows(
    edition: Edition, scheme: str, table: pd.DataFrame, path: Path
) -> pd.DataFrame:
    """Rows of the panel of classifications but for `parent` and `regulated`; codes stay text."""
    return pd.DataFrame(
        {
            "scheme": scheme,
            "code": table["CODE"],
            "period": day_of(edition),
            "label": table["PREFERREDLABEL"],
            "locator": locators(path, table.index, "PREFERREDLABEL"),
            "printed": table["PREFERREDLABEL"],
        }
    )


def read_esco(path: Path, *more: str) -> pd.DataFrame:
    """Read one of the files; the index is the line on which a record opens."""
    return read_records(path, ("CODE", "PREFERREDLABEL", *more))
