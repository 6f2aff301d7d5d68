"""The day of a file that bears none: a list as it stood, or a classification as it was released."""

import re

from twoway.edition import Edition

_YEAR = re.compile(r"\d{4}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def day_of(edition: Edition) -> str:
    """Day that an edition is told to stand for.

    Its label where that is a day or a year (a year stands for its first day, as every period
    here), else the day it was published, else the day it was received.
    """
    if _DAY.fullmatch(edition.label):
        return edition.label
    if _YEAR.fullmatch(edition.label):
        return f"{edition.label}-01-01"
    return edition.manifest.published or edition.manifest.received
