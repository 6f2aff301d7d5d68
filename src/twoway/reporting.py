"""What a report on entrusted records told, as an edition of a source like any other.

Only this file goes on to the warehouse: charts, briefs and releases can hold nothing more.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

import pandas as pd

from twoway import clock
from twoway.add import add
from twoway.edition import AlreadyHeldError, Custody
from twoway.sources._told import WITHHELD

CUSTODY: Custody = "told under disclosure control"


def shown(value: float | None, size: int | None) -> float | str:
    """Return what stands for a figure: of a group in which nobody is there is none to withhold."""
    if value is None:
        return "" if size == 0 else WITHHELD
    return value


def brought_in(source: str, table: pd.DataFrame, name: str, day: str) -> str:
    """Bring in what was told on a day, and return the label of its edition.

    Parameters
    ----------
    source : str
        Whose edition it is.
    table : DataFrame
        Its rows in the source's columns.
    name : str
        Of the survey or register.
    """
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.csv"
        path.write_text(table.to_csv(index=False), "utf-8")
        try:
            edition, _ = add(
                source, [path], clock.today(), f"{name}-{day}", published=day, custody=CUSTODY
            )
        except AlreadyHeldError as held:
            return held.label
    return edition.label
